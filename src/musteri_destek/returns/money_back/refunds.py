"""İade hesabı: how much goes back for the units returned now, beyond what was refunded before?

Inside a line refunds are cumulative: what is due for the units returned so far, minus what was
due before. So partial refunds add up to what was collected, to the kuruş, in every order. The
KDV follows at its original rate.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import combinations
from types import MappingProxyType

from ...decisions import Deadline, Fees, Saying
from ...law import Certainty
from ...money import KdvSplit, minor_digits, share
from ...orders import Line, Order, RefundCause
from ..requests import MissingUnits
from .charges_back import charges_back
from .clawback import discounts_taken_back
from .collected import collected
from .components import Component, RefundLine
from .fees import NO_FEES, fees_on
from .gone import NO_CAUSES, NO_PARTS, Gone, Returned, gone_of
from .interest import InterestTerms
from .line_shares import LineAccounts
from .nonsense import refuse_nonsense
from .payouts import payouts_of
from .refund import Refund
from .settling import Settled, settle
from .terms import DiscountsOnPartialReturn, RefundTerms
from .ways import Payout, Route
from .withheld import Room, fitting, worth_by_line

_ZERO = Decimal(0)
_SHARE_OF_A_KIT = Saying(
    "Takım bedelinden, parçaların değeri oranında",
    "Of the price of the kit, by the worth of its parts",
)
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
    (`FeeSchedule.after`). `amount` is what a person asked to pay instead; the refund keeps both. With
    `today` each payout says what the payment provider can do on that day.

    Raises listing every problem: `MisuseTypeError` for units or an amount that are no exact numbers,
    `MisuseValueError` for nothing returned, lines or payments the order does not have, units or
    parts below one or more than are left, a line both returned and reduced, an amount above what
    can go back.

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
    settled = _Return(order, now, reductions, fees, terms).settled(amount=amount)
    total = settled.total
    return Refund(
        currency=order.currency,
        lines=settled.lines,
        payouts=payouts_of(order, total, terms.tenders, today) if total else (),
        due=due,
        shortfall=settled.shortfall,
        uncollected=settled.uncollected,
        suggested=settled.suggested,
        open_points=() if order.payments else ("payments",),
        certainty=_certainty(order, now, terms),
    )


@dataclass(frozen=True, slots=True)
class _Return:
    """One return to be priced: what comes back, what is kept at a reduced price, and the terms."""

    order: Order
    now: Returned
    reductions: Mapping[str, MissingUnits]
    fees: Mapping[str, Fees]
    terms: RefundTerms

    def settled(self, *, amount: Decimal | None = None) -> Settled:
        """Add it up so that no line that comes back by goodwill makes the others bring less."""
        if self.terms.discounts is DiscountsOnPartialReturn.PRO_RATA:
            return self.added_up(amount=amount)
        least = max(
            (one.added_up().total for one in self._without_some_of_goodwill()), default=_ZERO
        )
        return self.added_up(least=least, amount=amount)

    def _without_some_of_goodwill(self) -> Iterator[_Return]:
        """Yield returns a narrower policy would grant: all there are, or of many the dearest goods."""
        names = [name for name in self.now.lines if self.now.cause_of(name) is RefundCause.GOODWILL]
        if len(names) <= _A_FEW:
            for size in range(1, len(names) + 1):
                yield from map(self._without, combinations(names, size))
            return
        dearest = sorted(names, key=lambda name: self.order.line(name).list_total, reverse=True)
        yield from (self._without(dearest[kept:]) for kept in range(len(dearest)))

    def _without(self, names: Collection[str]) -> _Return:
        fees = {name: one for name, one in self.fees.items() if name not in names}
        return replace(self, now=self.now.without(names), fees=fees)

    def added_up(self, *, least: Decimal = _ZERO, amount: Decimal | None = None) -> Settled:
        """Add up what is owed, take off what may be kept back, and stay within what is there."""
        order, now, terms = self.order, self.now, self.terms
        paid, digits = collected(order), minor_digits(order.currency)
        before, after = gone_of(order, Returned(), terms.kits), gone_of(order, now, terms.kits)
        accounts = LineAccounts.of(order, paid, before)
        goods = tuple(_goods(order, now, accounts, before, after))
        owed = (
            *goods,
            *_reductions(order, accounts, before, self.reductions),
            *charges_back(order, paid, before, after, terms.charges),
        )
        room = Room.of(goods, now).within(max(_ZERO, _sum(owed) - least))
        taken = discounts_taken_back(order, paid, now, terms, room)
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


def _goods(
    order: Order,
    now: Returned,
    accounts: LineAccounts,
    before: Mapping[str, Gone],
    after: Mapping[str, Gone],
) -> Iterator[RefundLine]:
    digits, returned = minor_digits(order.currency), now.lines
    for line in order.lines:
        if line.id not in returned:
            continue
        earlier, later = before[line.id], after[line.id]
        listed = later.beyond(earlier, line.list_total, digits)
        whole = accounts.accounts[line.id].collected
        # Whether a discount fell on the line is asked first: on most lines none did.
        due = listed if whole == line.list_total else later.beyond(earlier, whole, digits)
        split = accounts.split(line, due)
        yield replace(
            _priced(line, split),
            label=_label(line, now),
            quantity=now.units.get(line.id),
            parts=now.parts_of(line.id),
            cause=now.cause_of(line.id),
            listed=listed,
            discount=max(_ZERO, listed - due),
            before=due - split.gross,
            why=_SHARE_OF_A_KIT if line.id in now.parts else None,
        )


def _reductions(
    order: Order,
    accounts: LineAccounts,
    before: Mapping[str, Gone],
    reductions: Mapping[str, MissingUnits],
) -> Iterator[RefundLine]:
    """Give back the share of the price that stands for what is missing (6502 m.11/1).

    It is counted on what is still kept, and what was given back for it before is part of it.
    """
    digits = minor_digits(order.currency)
    for line in order.lines:
        if missing := reductions.get(line.id):
            account = accounts.accounts[line.id]
            kept = account.collected - before[line.id].share_of(account.collected, digits)
            due = share(kept, missing.units, missing.of, digits=digits)
            split = accounts.split(line, max(_ZERO, due - account.made_good))
            yield replace(
                _priced(line, split),
                cause=RefundCause.SELLERS_FAULT,
                before=due - split.gross,
                why=_reduced(missing),
            )


def _reduced(missing: MissingUnits) -> Saying:
    return Saying(
        f"Bedelden indirim: toplam {missing.of} parçadan eksik ya da kusurlu olan {missing.units}",
        f"Reduction of the price: {missing.units} of {missing.of} parts missing or unusable",
    )


def _priced(line: Line, due: KdvSplit) -> RefundLine:
    return RefundLine(
        component=Component.GOODS,
        label=line.name,
        gross=due.gross,
        net=due.net,
        kdv=due.kdv,
        kdv_rate=line.kdv_rate,
        line=line.id,
    )


def _label(line: Line, now: Returned) -> str:
    names = {part.id: part.name for part in line.parts}
    back = [f"{asked.quantity} × {names[asked.part]}" for asked in now.parts_of(line.id)]
    return f"{line.name} ({', '.join(back)})" if back else line.name


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
