"""İade hesabı: how much goes back for the units returned now, beyond what was refunded before?

Inside a line refunds are cumulative: what is due for the units returned so far, minus what was
due before. So partial refunds add up to what was collected, to the kuruş, in every order. The
KDV follows at its original rate.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import combinations
from types import MappingProxyType

from ..._decimals import exactly
from ...decisions import Deadline, Fees
from ...law import Certainty
from ...money import minor_digits
from ...orders import Order, RefundCause
from ..requests import MissingUnits
from .accounts import OrderAccounts
from .charges_back import ChargeAccounts, charges_back
from .clawback import discounts_taken_back, may_be_taken_back, taken_back_before
from .components import Component, RefundLine
from .fees import NO_FEES, fees_on
from .gone import NO_CAUSES, NO_PARTS, Returned, gone_of
from .goods_back import goods_back, reductions_back
from .interest import InterestTerms
from .nonsense import refuse_nonsense
from .payouts import payouts_of
from .refund import Refund
from .settling import Settled, settle
from .terms import RefundTerms
from .ways import Payout, Route
from .withheld import Room, fitting, worth_by_line

_ZERO = Decimal(0)
_BY_DEFAULT = RefundTerms()
# More than so many lines by goodwill have too many choices to weigh them all.
_A_FEW = 6
_NONE: Mapping[str, MissingUnits] = MappingProxyType({})


def no_refund(currency: str, *, open_points: tuple[str, ...] = ()) -> Refund:
    """İade yok: a refund of nothing.

    >>> no_refund("TRY").total
    Decimal('0.00')
    """
    return Refund(currency=currency, lines=(), payouts=(), due=None, open_points=open_points)


@exactly
def refund_for(
    order: Order,
    units: Mapping[str, int],
    reductions: Mapping[str, MissingUnits] = _NONE,
    *,
    parts: Mapping[str, Mapping[str, int]] = NO_PARTS,
    causes: Mapping[str, RefundCause] = NO_CAUSES,
    terms: RefundTerms = _BY_DEFAULT,
    fees: Mapping[str, Fees] = NO_FEES,
    amount: Decimal | None = None,
    today: date | None = None,
    due: Deadline | None = None,
) -> Refund:
    """İadeyi hesapla: the refund for so many units of each line, beyond what was refunded before.

    `units` maps line ids to units returned now, `parts` those of kits to their parts, `reductions`
    those of lines that are kept to the units they lack. `causes` says why a line comes back,
    withdrawal where it says nothing; only goodwill carries `fees`, by line
    (`FeeSchedule.charged_in`, `after`). `amount` is what a person asked to pay instead; the refund keeps both. With
    `today` each payout says what the payment provider can do on that day.

    Raises listing every problem: `MisuseTypeError` for units or an amount that are no exact numbers,
    `MisuseValueError` for nothing returned, lines or payments the order does not have, units or
    parts below one or more than are left, a line both returned and reduced, an amount above what
    can go back.

    >>> from musteri_destek.orders import Line
    >>> order = Order(
    ...     number="A-1009",
    ...     ordered_at="2026-11-05T12:00:00+03:00",
    ...     lines=[
    ...         Line(id="GML", name="Gömlek", quantity=3, unit_price="40.00", kdv_rate=10),
    ...         Line(id="KMR", name="Kemer", unit_price="80.00", kdv_rate=20),
    ...     ],
    ...     discounts=[{"amount": "20.00"}],
    ...     payments=[{"id": "p1", "method": "credit_card", "amount": "180.00"}],
    ... )
    >>> print(refund_for(order, {"GML": 1}).explain("tr"))
    Gömlek: 36,00 TL (net 32,73 TL, KDV %10: 3,27 TL); liste tutarı 40,00 TL, indirim payı 4,00 TL
    Toplam: 36,00 TL
    36,00 TL ödemenin yapıldığı karta ödenir.
    """
    now = Returned(units, parts, causes)
    refuse_nonsense(order, now, reductions, terms, fees, amount=amount)
    accounts = OrderAccounts.of(order, terms.kits)
    charges = ChargeAccounts.of(order, accounts.paid, accounts.gone, terms.charges)
    behind = accounts.behind(taken_back_before(accounts, terms))
    asked = _Return(accounts, charges, behind, now, reductions, fees, terms)
    settled = asked.settled(amount=amount)
    total = settled.total
    return Refund(
        currency=order.currency,
        lines=settled.lines,
        payouts=payouts_of(order, total, terms.tenders, today) if total else (),
        due=due,
        shortfall=settled.shortfall,
        uncollected=settled.uncollected,
        suggested=settled.suggested,
        open_points=tuple(accounts.open_points()),
        certainty=_certainty(order, now, terms),
    )


@exactly
def left_unpaid(order: Order, line_id: str, terms: RefundTerms) -> Decimal:
    """Eksik kalan: what units of that line that are back were paid short; charges once all is back.

    >>> order = Order(
    ...     number="A-1",
    ...     ordered_at="2026-11-05T12:00:00+03:00",
    ...     lines=[{"id": "X", "name": "Elbise", "unit_price": "100.00", "kdv_rate": 10}],
    ...     refunds=[
    ...         {"line": "X", "quantity": 1, "gross": 60, "made_at": "2026-11-09T12:00:00+03:00"}
    ...     ],
    ... )
    >>> left_unpaid(order, "X", RefundTerms())
    Decimal('40.00')
    """
    accounts = OrderAccounts.of(order, terms.kits)
    of_line = accounts.behind(taken_back_before(accounts, terms))[line_id]
    if not all(gone.is_all for gone in accounts.gone.values()):
        return of_line
    charges = ChargeAccounts.of(order, accounts.paid, accounts.gone, terms.charges)
    return of_line + charges.behind


@dataclass(frozen=True, slots=True)
class _Return:
    """One return to be priced: what comes back, what is kept at a reduced price, and the terms."""

    accounts: OrderAccounts
    charges: ChargeAccounts
    behind: Mapping[str, Decimal]
    now: Returned
    reductions: Mapping[str, MissingUnits]
    fees: Mapping[str, Fees]
    terms: RefundTerms

    def settled(self, *, amount: Decimal | None = None) -> Settled:
        """Add it up so that no line that comes back by goodwill makes the others bring less."""
        if not may_be_taken_back(self.accounts.order, self.terms):
            return self.added_up(amount=amount)
        return self.added_up(least=self._of_narrower_returns(), amount=amount)

    def _of_narrower_returns(self) -> Decimal:
        """Say what a narrower policy would give back at most: without some of the goodwill, or all.

        Of many goods not every choice is weighed: the dearest first, then each of the others first,
        whatever lowers nothing is taken in.
        """
        names = [name for name in self.now.lines if self.now.cause_of(name) is RefundCause.GOODWILL]
        if len(names) <= _A_FEW:
            sizes = range(1, len(names) + 1)
            some = (self._without(left) for size in sizes for left in combinations(names, size))
            return max((one.added_up().total for one in some), default=_ZERO)
        dearest = sorted(names, key=lambda name: self.accounts.order.line(name).list_total)[::-1]
        return max(self._filled(dearest[first:] + dearest[:first]) for first in range(len(dearest)))

    def _filled(self, names: Sequence[str]) -> Decimal:
        """Take goods in one after the other, each unless the sum would be less with it."""
        left_out = list(names)
        total = self._without(left_out).added_up().total
        for name in names:
            others = [one for one in left_out if one != name]
            with_it = self._without(others).added_up().total
            if with_it >= total:
                left_out, total = others, with_it
        return total

    def _without(self, names: Collection[str]) -> _Return:
        fees = {name: one for name, one in self.fees.items() if name not in names}
        return replace(self, now=self.now.without(names), fees=fees)

    def added_up(self, *, least: Decimal = _ZERO, amount: Decimal | None = None) -> Settled:
        """Add up what is owed, take off what may be kept back, and stay within what is there."""
        accounts, now, terms = self.accounts, self.now, self.terms
        order, paid, digits = accounts.order, accounts.paid, accounts.digits
        after = gone_of(order, now, terms.kits)
        goods = tuple(goods_back(accounts, now, after, self.behind))
        owed = (
            *goods,
            *reductions_back(accounts, self.reductions),
            *charges_back(self.charges, paid, after, terms.charges),
        )
        room = Room.of(goods, now).within(max(_ZERO, _sum(owed) - least))
        taken = discounts_taken_back(accounts, now, terms, room)
        left = room.without(taken.in_all, of_goodwill=taken.of_goodwill).goodwill
        wanted = tuple(fees_on(goods, now, self.fees, digits))
        by_goodwill = worth_by_line(goods, now, RefundCause.GOODWILL)
        fees = tuple(fitting(wanted, left, by_goodwill, digits=digits))
        return settle(
            order,
            paid,
            (*owed, *(line for line in taken.lines if line.gross > 0)),
            terms.tenders,
            deducted=(*(line for line in taken.lines if line.gross < 0), *fees),
            uncollected=taken.unfit + _sum(fees) - _sum(wanted),
            amount=amount,
        )


def _sum(lines: Iterable[RefundLine]) -> Decimal:
    return sum((line.gross for line in lines), _ZERO)


def _certainty(order: Order, now: Returned, terms: RefundTerms) -> Certainty:
    """Say whether something is kept and the shop's own rule says what it takes along."""
    taken = [one for one in order.payments if one.duplicate_of is None]
    in_parts = any(line.parts for line in order.lines)
    is_shared = bool(order.discounts or order.charges or in_parts) or len(taken) > 1
    if is_shared and not all(gone.is_all for gone in gone_of(order, now, terms.kits).values()):
        return Certainty.POLICY
    return Certainty.SETTLED


def with_interest(refund: Refund, terms: InterestTerms, *, paid_on: date) -> Refund:
    """Faiziyle: the refund with statutory interest until the day of payment, paid by transfer."""
    digits = minor_digits(refund.currency)
    amount = terms.until(paid_on, digits=digits).amount
    beside = _by_transfer(refund, Component.INTEREST, amount) if amount else refund
    return replace(beside, interest_terms=terms)


def with_return_cost(refund: Refund, cost: Decimal) -> Refund:
    """İade kargosuyla: the refund with what the customer paid for a way back the seller owed.

    It is no part of the price: a payout of its own by transfer, outside KDV.

    >>> with_return_cost(no_refund("TRY"), Decimal("89.90")).payouts[0].route.value
    'bank_transfer_iban'
    """
    return _by_transfer(refund, Component.RETURN_SHIPPING, cost)


def _by_transfer(refund: Refund, component: Component, amount: Decimal) -> Refund:
    line = RefundLine(
        component=component,
        label=component.name_in("tr"),
        gross=amount,
        net=amount,
        kdv=Decimal(0).scaleb(-minor_digits(refund.currency)),
    )
    payout = Payout(Route.BANK_TRANSFER_IBAN, amount)
    return replace(refund, lines=(*refund.lines, line), payouts=(*refund.payouts, payout))
