"""İade koşulları: which of the lawful ways of sharing money over a part of an order a shop chose.

No rule of law shares a discount, a charge, a kit or several payments over a part of an order. Each
way has a name here, and every default is the one kinder to the customer.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from ...facts import CheckedFacts, Contradiction, Facts, Many, Name
from ...orders import PaymentMethod
from ..repeats import no_value_twice


class ChargesOnPartialReturn(StrEnum):
    """Kısmi iadede masraf: when charges of the whole order (shipping, fees) go back.

    >>> ChargesOnPartialReturn("when_nothing_is_kept")
    <ChargesOnPartialReturn.WHEN_NOTHING_IS_KEPT: 'when_nothing_is_kept'>
    """

    WHEN_NOTHING_IS_KEPT = "when_nothing_is_kept"
    PRO_RATA = "pro_rata"


class DiscountsOnPartialReturn(StrEnum):
    """Kısmi iadede indirim: what becomes of a discount on what is kept.

    `PRO_RATA`: every unit goes back at what was paid for it. `CLAW_BACK`: a discount whose minimum
    the kept basket misses is taken back from what is kept. `REPRICE`: what is kept is priced anew
    by the same discounts. Only what was disclosed before the sale is ever taken back, never
    where the seller caused the return; `REPRICE` and discounts on shipping only where the shop
    takes goods back of its own will.

    >>> DiscountsOnPartialReturn("claw_back")
    <DiscountsOnPartialReturn.CLAW_BACK: 'claw_back'>
    """

    PRO_RATA = "pro_rata"
    CLAW_BACK = "claw_back"
    REPRICE = "reprice"


class KitReturns(StrEnum):
    """Takım iadesi: whether the parts of a kit are paid one by one, or once all of them are back.

    >>> KitReturns("once_complete")
    <KitReturns.ONCE_COMPLETE: 'once_complete'>
    """

    BY_PART = "by_part"
    ONCE_COMPLETE = "once_complete"


class TenderOrder(StrEnum):
    """Ödeme sırası: over which of several payments a partial refund goes.

    `PRO_RATA` by what each still holds, `FIRST_FIRST` in the order they were made, `LAST_FIRST`
    the other way round.

    >>> TenderOrder("first_first")
    <TenderOrder.FIRST_FIRST: 'first_first'>
    """

    PRO_RATA = "pro_rata"
    FIRST_FIRST = "first_first"
    LAST_FIRST = "last_first"


def _payments_stand_once(tenders: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    return no_value_twice(tenders, "payments_first", "methods_first", "only")


def _what_comes_first_may_be_used(tenders: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    for index, name in enumerate(tenders.payments_first or ()):
        if tenders.only and name not in tenders.only:
            says = f"`{name}` can't come first: `only` leaves it out; add it there or drop it here"
            yield Contradiction(("payments_first", index), "left_out", says)


class Tenders(CheckedFacts):
    """Ödemelere dağıtım: the order of payments, and those that come before all others.

    `payments_first` names payments of the order, `methods_first` kinds of payment ("first the gift
    card"); the rest follow in `order`. `only` limits a refund to the payments it names. Raises
    pydantic's `ValidationError` listing each that stands twice and each that comes first although
    `only` leaves it out.

    >>> Tenders(methods_first=["gift_card"]).order
    <TenderOrder.PRO_RATA: 'pro_rata'>
    """

    order: TenderOrder = TenderOrder.PRO_RATA
    payments_first: Many[Name] = ()
    methods_first: Many[PaymentMethod] = ()
    only: Many[Name] = ()

    checks = (_payments_stand_once, _what_comes_first_may_be_used)


class RefundTerms(Facts):
    """İade koşulları: how the money of a part of an order is shared, as data.

    >>> RefundTerms(discounts="claw_back").charges
    <ChargesOnPartialReturn.WHEN_NOTHING_IS_KEPT: 'when_nothing_is_kept'>
    """

    charges: ChargesOnPartialReturn = ChargesOnPartialReturn.WHEN_NOTHING_IS_KEPT
    discounts: DiscountsOnPartialReturn = DiscountsOnPartialReturn.PRO_RATA
    kits: KitReturns = KitReturns.BY_PART
    tenders: Tenders = Tenders()
