"""Politika: which readings of the law a shop follows, and what it promises beyond the law.

The law leaves some questions open. Each has a named switch here, and every default is the
reading that is kinder to the consumer.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from hashlib import blake2b
from typing import Annotated, Any

from pydantic import Field

from ..calendars import BridgeSaturday, FirstDay, Roll
from ..facts import CheckedFacts, Contradiction, Day, Many
from ..orders import Name, PaymentMethod
from .compensation_terms import Compensations
from .goodwill.rules import Goodwill, no_id_twice
from .money_back.given import refuse_all_but
from .money_back.terms import (
    ChargesOnPartialReturn,
    DiscountsOnPartialReturn,
    KitReturns,
    RefundTerms,
    TenderOrder,
    Tenders,
)
from .published_terms import Term
from .repeats import no_value_twice


class StraddlingOrders(StrEnum):
    """Geçiş siparişleri: orders placed before 2026 and withdrawn from in 2026 or later.

    The regulation has no transition clause for them. `KINDER_OF_BOTH` takes for each duty the
    version that is kinder to the consumer: the longer time to send back, the earlier refund.

    >>> StraddlingOrders("kinder_of_both")
    <StraddlingOrders.KINDER_OF_BOTH: 'kinder_of_both'>
    """

    KINDER_OF_BOTH = "kinder_of_both"
    LAW_OF_THE_ORDER = "law_of_the_order"
    LAW_OF_THE_NOTICE = "law_of_the_notice"


class NoNamedCarrierClock(StrEnum):
    """Taşıyıcı belirtilmemişse: what starts the refund clock when no carrier was named.

    >>> NoNamedCarrierClock("hand_over")
    <NoNamedCarrierClock.HAND_OVER: 'hand_over'>
    """

    HAND_OVER = "hand_over"
    ARRIVAL = "arrival"


class AnnulledExceptions(StrEnum):
    """İptal edilen istisnalar: m.15/1 ı, j and k, in force for four months of 2026, then annulled.

    >>> AnnulledExceptions("never_refuse")
    <AnnulledExceptions.NEVER_REFUSE: 'never_refuse'>
    """

    NEVER_REFUSE = "never_refuse"
    TEXT_OF_THE_DAY = "text_of_the_day"


class UntoldExceptions(StrEnum):
    """Bildirilmeyen istisnalar: an exception of m.15/1 the customer was not told of (MSY m.5/1-h).

    The regulation wants it told before the sale and names no consequence where it was not.

    >>> UntoldExceptions("not_held_against")
    <UntoldExceptions.NOT_HELD_AGAINST: 'not_held_against'>
    """

    NOT_HELD_AGAINST = "not_held_against"
    REVIEW = "review"


class InterestFrom(StrEnum):
    """Faiz başlangıcı: the first day of statutory interest after a termination (MSY m.16/3).

    >>> InterestFrom("payment")
    <InterestFrom.PAYMENT: 'payment'>
    """

    PAYMENT = "payment"
    TERMINATION = "termination"


class LateInformation(StrEnum):
    """Geç bilgilendirme: information given in the last days of the extra year (MSY m.10).

    >>> LateInformation("full_fourteen_days")
    <LateInformation.FULL_FOURTEEN_DAYS: 'full_fourteen_days'>
    """

    FULL_FOURTEEN_DAYS = "full_fourteen_days"
    CAP_OF_THE_YEAR = "cap_of_the_year"


class UnverifiedLaw(StrEnum):
    """Teyit edilmemiş hüküm: what to do with rows of law that rest on a single source.

    >>> UnverifiedLaw("apply")
    <UnverifiedLaw.APPLY: 'apply'>
    """

    APPLY = "apply"
    REVIEW = "review"


def _methods_stand_once(switches: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    return no_value_twice(switches, "methods_first")


class Switches(CheckedFacts):
    """Anahtarlar: the readings a shop chose; every default favours the consumer.

    `consumer_roll` moves the last day of what a customer has to do, `seller_roll` that of a refund.
    The last four share the money of a part of an order, where no rule of law does; `methods_first`
    are the kinds of payment that get money back before all others. Raises pydantic's
    `ValidationError` listing every problem, also each kind of payment that stands there twice.

    >>> Switches().consumer_roll
    <Roll.HOLIDAYS_AND_SATURDAYS: 'holidays_and_saturdays'>
    """

    straddling_orders: StraddlingOrders = StraddlingOrders.KINDER_OF_BOTH
    no_named_carrier_clock: NoNamedCarrierClock = NoNamedCarrierClock.HAND_OVER
    annulled_exceptions: AnnulledExceptions = AnnulledExceptions.NEVER_REFUSE
    untold_exceptions: UntoldExceptions = UntoldExceptions.NOT_HELD_AGAINST
    first_day: FirstDay = FirstDay.NEXT_DAY
    consumer_roll: Roll = Roll.HOLIDAYS_AND_SATURDAYS
    seller_roll: Roll = Roll.NONE
    interest_from: InterestFrom = InterestFrom.PAYMENT
    bridge_saturday: BridgeSaturday = BridgeSaturday.BUSINESS_DAY
    late_information: LateInformation = LateInformation.FULL_FOURTEEN_DAYS
    unverified_law: UnverifiedLaw = UnverifiedLaw.APPLY
    charges_on_partial_return: ChargesOnPartialReturn = ChargesOnPartialReturn.WHEN_NOTHING_IS_KEPT
    discounts_on_partial_return: DiscountsOnPartialReturn = DiscountsOnPartialReturn.PRO_RATA
    kit_returns: KitReturns = KitReturns.BY_PART
    tender_order: TenderOrder = TenderOrder.PRO_RATA
    methods_first: Many[PaymentMethod] = ()

    checks = (_methods_stand_once,)

    @property
    def refund_terms(self) -> RefundTerms:
        """İade koşulları: the switches that share the money of a part of an order.

        >>> Switches(charges_on_partial_return="pro_rata").refund_terms.charges.value
        'pro_rata'
        """
        return RefundTerms(
            charges=self.charges_on_partial_return,
            discounts=self.discounts_on_partial_return,
            kits=self.kit_returns,
            tenders=Tenders(order=self.tender_order, methods_first=self.methods_first),
        )


def _goodwill_ids_are_unique(policy: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    return no_id_twice(policy.goodwill, "goodwill")


def _validity_runs_forward(policy: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    first, last = policy.valid_from, policy.valid_until
    if first and last and last < first:
        says = f"`{last}` is before `{first}`: the last day follows the first"
        yield Contradiction(("valid_until",), "out_of_order", says)


class Policy(CheckedFacts):
    """Politika: a shop's return policy by name and version, as data.

    The statutory rights of consumers apply under every policy. It chooses among the readings the
    law leaves open (`switches`), and adds rights of the shop's own (`goodwill`), of which any one
    that says yes is enough. `compensations` is what it gives on top, in place of no right.
    `published_terms` is what the shop's page says; no decision reads it, `lint` does.
    `valid_from` and `valid_until` are the days whose orders it is for, both included; a
    `PolicyBook` picks by them. It round-trips through JSON.

    >>> Policy.model_validate_json(TURKEY.model_dump_json()) == TURKEY
    True
    """

    id: Name
    version: Annotated[str, Field(min_length=1)]
    valid_from: Day | None = None
    valid_until: Day | None = None
    switches: Switches = Switches()
    goodwill: Many[Goodwill] = ()
    compensations: Compensations = Compensations()
    published_terms: Many[Term] = ()

    checks = (_goodwill_ids_are_unique, _validity_runs_forward)

    @property
    def name(self) -> str:
        """Adı: the policy with its version, as a decision names it.

        >>> TURKEY.name
        'turkey@1'
        """
        return f"{self.id}@{self.version}"

    def plus(self, *goodwills: Goodwill, version: str | None = None) -> Policy:
        """Genişlet: this policy with more rights of the shop's own; the one it is called on stays.

        More rights can only widen, because one that says yes is enough. The wider policy is another
        one and bears another name: that `version`, or else this one's with each right that was
        added, by its id and a mark of what it says. Raises `MisuseTypeError` for what is no
        `Goodwill`, pydantic's `ValidationError` where two rights share an `id`.

        >>> from musteri_destek.returns import goodwill
        >>> month = goodwill(days=30, id="otuz-gün")
        >>> TURKEY.plus(month).name, TURKEY.plus(month, version="2026-11").name
        ('turkey@1+otuz-gün.6b10133d', 'turkey@2026-11')
        """
        for one in goodwills:
            refuse_all_but("goodwill", one, Goodwill)
        widened = "".join((self.version, *(f"+{one.id}.{_mark(one)}" for one in goodwills)))
        named = widened if version is None else version
        rights = (*self.goodwill, *goodwills)
        return Policy(**{**dict(self), "version": named, "goodwill": rights})


def _mark(right: Goodwill) -> str:
    """Tell two rights of one id apart: the same words give the same mark on every machine."""
    return blake2b(right.model_dump_json().encode(), digest_size=4).hexdigest()


TURKEY = Policy(id="turkey", version="1")
"""Türkiye: the statutory rights with every open question read in favour of the consumer."""
