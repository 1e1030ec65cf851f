"""Karar sözlüğü: the values every answer is made of: outcome, deadline, finding.

A refusal is a value like any other. A clock that has not started is a value too: a `Deadline`
may be pending. Every value explains itself in Turkish and English and names the article.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from . import wording
from ._clocks import Clock
from ._deadline_names import DeadlineName
from ._deadlines import Deadline, Until, source_line
from ._quoted_facts import Fact, FactValue
from ._sayings import Actor, Saying
from .errors import MisuseValueError
from .law import Certainty, Source
from .wording import Language

__all__ = [
    "Actor",
    "Certainty",
    "Clock",
    "Deadline",
    "DeadlineName",
    "Effect",
    "Fact",
    "FactValue",
    "Fees",
    "Finding",
    "Grant",
    "Outcome",
    "Prepaid",
    "Remedy",
    "Saying",
    "Until",
]


class Outcome(StrEnum):
    """Sonuç: what a decision comes to. Doubt or a missing fact is `NEEDS_REVIEW`, never a no.

    >>> Outcome("eligible")
    <Outcome.ELIGIBLE: 'eligible'>
    """

    ELIGIBLE = "eligible"
    NEEDS_REVIEW = "needs_review"
    INELIGIBLE = "ineligible"


class Remedy(StrEnum):
    """Çözüm: what the customer may get.

    The four optional rights of defective goods (seçimlik haklar, 6502 m.11/1) are `REFUND`
    (sözleşmeden dönme), `PRICE_REDUCTION`, `REPAIR` and `REPLACEMENT`. `LOAN_DEVICE` is a similar
    product to use while a repair under warranty takes long, `REPERFORMANCE` a defective service
    performed again (6502 m.15).

    The rest a shop promises of its own will: `EXCHANGE` is another variant or product (değişim),
    while `REPLACEMENT` is the same one without the defect. `STORE_CREDIT` stands in for money only
    where the customer chooses it. `KEEP_WITH_PARTIAL_REFUND` leaves the goods with the customer.

    >>> Remedy.REPAIR.name_in("tr")
    'ücretsiz onarım'
    """

    REFUND = "refund"
    REPLACEMENT = "replacement"
    REPAIR = "repair"
    PRICE_REDUCTION = "price_reduction"
    LOAN_DEVICE = "loan_device"
    REPERFORMANCE = "reperformance"
    EXCHANGE = "exchange"
    STORE_CREDIT = "store_credit"
    KEEP_WITH_PARTIAL_REFUND = "keep_with_partial_refund"

    def name_in(self, lang: Language) -> str:
        """Adı: the remedy in that language."""
        return _REMEDIES[self].in_language(lang)

    @property
    def leaves_the_goods(self) -> bool:
        """Ürün kalır mı: whether the customer keeps the goods and gets a part of the money.

        >>> Remedy.PRICE_REDUCTION.leaves_the_goods
        True
        """
        return self in _LEAVES_THE_GOODS


_REMEDIES = {
    Remedy.REFUND: Saying("bedel iadesi", "refund"),
    Remedy.REPLACEMENT: Saying("ayıpsız misliyle değişim", "replacement"),
    Remedy.REPAIR: Saying("ücretsiz onarım", "free repair"),
    Remedy.PRICE_REDUCTION: Saying("bedel indirimi", "price reduction"),
    Remedy.LOAN_DEVICE: Saying("yedek ürün", "loan device"),
    Remedy.REPERFORMANCE: Saying("hizmetin yeniden görülmesi", "performing the service again"),
    Remedy.EXCHANGE: Saying("başka bir ürünle değişim", "exchange for another product"),
    Remedy.STORE_CREDIT: Saying("mağaza bakiyesi", "store credit"),
    Remedy.KEEP_WITH_PARTIAL_REFUND: Saying(
        "ürün müşteride kalmak üzere kısmi bedel iadesi",
        "partial refund while the customer keeps the product",
    ),
}
_LEAVES_THE_GOODS = frozenset({Remedy.PRICE_REDUCTION, Remedy.KEEP_WITH_PARTIAL_REFUND})


class Effect(StrEnum):
    """Etki: what a finding does to the outcome.

    It grants a right, shapes what is granted (its amount, its day, the choice), reviews, denies,
    or only notes something worth knowing. All but a note can determine a decision.

    >>> Effect("grants")
    <Effect.GRANTS: 'grants'>
    """

    GRANTS = "grants"
    SHAPES = "shapes"
    REVIEWS = "reviews"
    DENIES = "denies"
    NOTES = "notes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fees:
    """Kesintiler: what a shop keeps back of a return it takes of its own will.

    `percent` and `amount` come off what goes back for the goods of a line, `return_shipping` once
    off the whole return; `kdv_rate` is the rate inside them.

    >>> Fees(percent=Decimal(15)).amount
    Decimal('0')
    """

    percent: Decimal = Decimal(0)
    amount: Decimal = Decimal(0)
    return_shipping: Decimal = Decimal(0)
    kdv_rate: Decimal = Decimal(20)


@dataclass(frozen=True, slots=True)
class Prepaid:
    """Peşin ödenen: what was paid for the time after a subscription ends; `None` is not known.

    >>> Prepaid(Decimal("130.00")).amount
    Decimal('130.00')
    """

    amount: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """Verilen: what a granting finding opens: remedies, when the refund is due, who pays the way.

    `remedies` stand in the order the right prefers. `refund_due` is the deadline of a refund
    under this right. `interest_from` is the day statutory interest starts, `None` without
    interest. `return_shipping_by` bears the way back, `None` when nothing has to come back.
    `payments` names the payments that go back as they were taken, in place of the price of goods.
    `prepaid` goes back in place of the price where a subscription ends.
    `fees` are kept back only where the shop's own goodwill decides; no right of the law carries any.

    >>> from musteri_destek.law import Source
    >>> due = Deadline(
    ...     name=DeadlineName.REFUND_DUE,
    ...     starts=Clock.DEMAND_REACHED,
    ...     until=Until.IMMEDIATELY,
    ...     source=Source("6502 m.11/5"),
    ... )
    >>> Grant(remedies=(Remedy.REFUND,), refund_due=due).interest_from is None
    True
    """

    remedies: tuple[Remedy, ...]
    refund_due: Deadline
    interest_from: date | None = None
    return_shipping_by: Actor | None = None
    payments: tuple[str, ...] = ()
    prepaid: Prepaid | None = None
    fees: Fees | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Bulgu: one thing found out about one line under one right, with all it rests on.

    `code` is stable and machine-readable. Where the law is debated, `switch` names the choice of
    the policy that led here; `missing` names the fact a review waits for. The words travel with the finding, so a decision that
    was stored explains itself years later exactly as it did when it was made.

    >>> finding = Finding(
    ...     code="withdrawal_too_late",
    ...     right="withdrawal",
    ...     effect=Effect.DENIES,
    ...     line="KHV-1",
    ...     who=Actor.SELLER,
    ...     says=Saying("Bildirim {notified_at} gönderildi", "The notice was sent {notified_at}"),
    ...     next_step=Saying("iyi niyetle incelemek", "look at it in good will"),
    ...     facts=(Fact.of("notified_at", "geç"),),
    ...     source=Source("MSY m.9"),
    ... )
    >>> print(finding.explain("tr"))
    Bildirim geç gönderildi. Süre: yok. Dayanak: MSY m.9. Sıradaki adım (satıcı): iyi niyetle \
incelemek.
    """

    code: str
    right: str
    effect: Effect
    line: str | None
    who: Actor
    says: Saying
    next_step: Saying
    source: Source
    facts: tuple[Fact, ...] = ()
    deadline: Deadline | None = None
    deadlines: tuple[Deadline, ...] = ()
    certainty: Certainty = Certainty.SETTLED
    switch: str | None = None
    grant: Grant | None = None
    missing: str | None = None

    def __post_init__(self) -> None:
        """Refuse words that speak of a fact the finding does not carry."""
        absent = self.says.names | self.next_step.names
        if absent and (absent := absent.difference([fact.name for fact in self.facts])):
            names = ", ".join(sorted(absent))
            msg = f"`{self.code}` speaks of `{names}`, which its `facts` do not give: add them"
            raise MisuseValueError(msg)

    def explain(self, lang: Language) -> str:
        """Açıkla: the deciding fact, the last day, the article, who acts and what comes next."""
        values = {fact.name: fact.in_language(lang) for fact in self.facts}
        return _EXPLANATION.in_language(
            lang,
            says=wording.sentence_start(self.says.in_language(lang, **values), lang),
            when=self.deadline.when(lang) if self.deadline else _NO_TIME.in_language(lang),
            source=source_line(self.source, self.certainty, lang),
            who=self.who.name_in(lang),
            step=self.next_step.in_language(lang, **values),
        )

    def about(self, line: str | None) -> Finding:
        """Satıra: the same finding about that line."""
        # Field by field: an order of many lines has many findings, and `replace` takes twice as long.
        return Finding(
            code=self.code,
            right=self.right,
            effect=self.effect,
            line=line,
            who=self.who,
            says=self.says,
            next_step=self.next_step,
            source=self.source,
            facts=self.facts,
            deadline=self.deadline,
            deadlines=self.deadlines,
            certainty=self.certainty,
            switch=self.switch,
            grant=self.grant,
            missing=self.missing,
        )

    def all_deadlines(self) -> tuple[Deadline, ...]:
        """Süreler: every deadline this finding creates, the deciding one first."""
        found = (self.deadline, *self.deadlines, self.grant.refund_due if self.grant else None)
        return tuple(dict.fromkeys(filter(None, found)))


_NO_TIME = Saying("yok", "none")
_EXPLANATION = Saying(
    "{says}. Süre: {when}. {source} Sıradaki adım ({who}): {step}.",
    "{says}. Time limit: {when}. {source} Next step ({who}): {step}.",
)
