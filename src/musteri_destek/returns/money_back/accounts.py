"""Satır hesabı: of each line, what it cost, what is owed for what came back, and what was paid of it?

A refund made of a line is the price of units that came back, or it lowered the price of goods that
stayed. What was kept back of the price of units and is no fee may be a discount that was taken back:
that goes out again with other goods, and is no payment for those.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from ...money import KdvSplit, allocate, kdv_split, minor_digits
from ...orders import Line, Order, RefundCause, RefundKind, RefundMade
from .collected import Collected, collected
from .gone import Gone, Returned, gone_of
from .terms import KitReturns

_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class LineAccount:
    """Satır hesabı: what was collected for a line, and what the refunds of it came to.

    `entitled` is what the units that are back stand for, `returned` what was paid for them,
    `withheld` what was kept back of that for good, `reduced` what was paid for goods that stayed,
    `made_good` the part of that for which the seller was at fault.
    """

    collected: Decimal
    entitled: Decimal
    returned: Decimal
    withheld: Decimal
    reduced: Decimal
    made_good: Decimal

    @property
    def owed(self) -> Decimal:
        """Borç: what is owed for the units that are back; a reduced price leaves less to owe.

        >>> LineAccount(*map(Decimal, (90, 90, 50, 0, 30, 30))).owed
        Decimal('60')
        """
        return min(self.entitled, max(self.collected - self.reduced, _ZERO))

    @property
    def short(self) -> Decimal:
        """Eksik: how much less was paid for them than was owed; negative where more was paid.

        >>> LineAccount(*map(Decimal, (90, 90, 50, 0, 30, 30))).short
        Decimal('10')
        """
        return self.owed - self.returned - self.withheld


@dataclass(frozen=True, slots=True)
class OrderAccounts:
    """Sipariş hesabı: what an order brought in and what went back of it, before anything does now.

    `gone` is what of each line came back, `left` what may still go back of it: neither of what is
    back nor of what was reduced.
    """

    order: Order
    paid: Collected
    gone: Mapping[str, Gone]
    lines: Mapping[str, LineAccount]
    left: Mapping[str, Decimal]

    @classmethod
    def of(cls, order: Order, kits: KitReturns) -> OrderAccounts:
        """Hesabı kur: from what was collected and the refunds that were made."""
        paid, digits = collected(order), minor_digits(order.currency)
        gone = gone_of(order, Returned(), kits)
        accounts = {
            name: _account(order, name, whole, gone[name], digits)
            for name, whole in paid.lines.items()
        }
        too_much = _paid_too_much(accounts, digits) if order.refunds else {}
        left = {
            name: max(_ZERO, one.collected - one.reduced - one.owed - too_much.get(name, _ZERO))
            for name, one in accounts.items()
        }
        return cls(order, paid, gone, accounts, left)

    @property
    def digits(self) -> int:
        """Basamak: how many decimals the order's currency has."""
        return minor_digits(self.order.currency)

    @property
    def short(self) -> Decimal:
        """Eksik ödenen: what all lines together were paid less than is owed for them."""
        return sum((one.short for one in self.lines.values()), _ZERO)

    def open_points(self) -> Iterator[str]:
        """Açık noktalar: what the records of money leave open, for a person to look at."""
        taken = [one for one in self.order.payments if not one.lacks_ground]
        if not self.order.payments:
            yield "payments"
        elif _sum(one.for_this_order for one in taken) > self.paid.total:
            yield "collected_for_nothing_named"
        # A discount taken back goes out again under no name, as far as lines were paid short.
        if self.order.refunds and paid_for_nothing_named(self.order) > max(_ZERO, self.short):
            yield "refunded_for_nothing_named"

    def behind(self, taken_back: Decimal) -> dict[str, Decimal]:
        """Eksik ödenenler: line id to what its units were paid short, but for discounts taken back.

        What was paid for nothing named, or too much for other lines, makes up for it first.
        """
        if not self.order.refunds:
            return dict.fromkeys(self.lines, _ZERO)
        short = [max(_ZERO, one.short) for one in self.lines.values()]
        total = max(_ZERO, self.short - taken_back - paid_for_nothing_named(self.order))
        parts = allocate(min(total, _sum(short)), short, digits=self.digits)
        return dict(zip(self.lines, parts, strict=True))

    def split(self, line: Line, due: Decimal, *, behind: Decimal = _ZERO) -> KdvSplit:
        """Sıradaki pay: an amount of that line within what is left of it, with its cumulative KDV.

        `behind` is what units that are back were paid short, and get now.
        """
        left, due = self.left[line.id] + behind, due + behind
        return next_split(self.order, line, self.paid.lines[line.id], left, min(due, left))


def _paid_too_much(accounts: Mapping[str, LineAccount], digits: int) -> dict[str, Decimal]:
    """Say by line what was paid beyond what is owed for its units.

    What other lines were paid short goes first: a discount taken back on those goes out with these.
    """
    excess = [max(_ZERO, -one.short) for one in accounts.values()]
    short = sum((max(_ZERO, one.short) for one in accounts.values()), _ZERO)
    over = max(_ZERO, sum(excess, _ZERO) - short)
    return dict(zip(accounts, allocate(over, excess, digits=digits), strict=True))


def _account(order: Order, name: str, whole: Decimal, gone: Gone, digits: int) -> LineAccount:
    made = [one for one in order.refunds if one.line == name]
    if not made:
        return LineAccount(whole, _ZERO, _ZERO, _ZERO, _ZERO, _ZERO)
    loose, reduced = _loose(made), _gross(one for one in made if one.kind is RefundKind.REDUCTION)
    account = LineAccount(
        collected=whole,
        entitled=gone.share_of(whole, digits),
        returned=_gross(made) - _gross(loose) - reduced,
        withheld=_sum(one.withheld for one in made),
        reduced=reduced,
        made_good=_gross(one for one in reductions_made(made) if one not in loose),
    )
    return _with_loose(account, loose)


def _with_loose(account: LineAccount, loose: Sequence[RefundMade]) -> LineAccount:
    """Let money nobody said the kind of make up what units were paid short, then lower the price."""
    of_units = min(_gross(loose), max(_ZERO, account.short))
    rest = _gross(loose) - of_units
    return replace(
        account,
        returned=account.returned + of_units,
        reduced=account.reduced + rest,
        made_good=account.made_good + min(rest, _gross(reductions_made(loose))),
    )


def _loose(made: Iterable[RefundMade]) -> list[RefundMade]:
    return [one for one in made if one.kind is None and not one.quantity]


def reductions_made(made: Iterable[RefundMade]) -> list[RefundMade]:
    """Yapılmış indirimler: what may have lowered the price of goods that stayed, by the seller's fault."""
    return [
        one
        for one in made
        if one.cause is not RefundCause.GOODWILL
        and (one.kind is RefundKind.REDUCTION or (one.kind is None and not one.quantity))
    ]


def next_split(
    order: Order, line: Line, whole: Decimal, left: Decimal, amount: Decimal
) -> KdvSplit:
    """Aradaki pay: an amount of a line of which so much is left; its KDV is cumulative."""
    digits = minor_digits(order.currency)
    split, before = kdv_split(whole, line.kdv_rate, digits=digits), whole - max(left, amount)
    return split.part(before + amount, digits=digits) - split.part(before, digits=digits)


def refunds_of_the_price(order: Order) -> Iterator[RefundMade]:
    """Bedelin iadeleri: the refunds made of what the order cost, not of money taken beside it."""
    beside = {one.id for one in order.payments if one.lacks_ground}
    yield from (made for made in order.refunds if made.payment not in beside)


def paid_for_nothing_named(order: Order) -> Decimal:
    """Adı konmadan ödenen: refunds of the price that name neither a line nor a charge."""
    made = refunds_of_the_price(order)
    return _gross(one for one in made if one.line is None and one.charge is None)


def gross_refunded(order: Order, line_id: str) -> Decimal:
    """Satıra ödenen: what earlier refunds gave back for that line."""
    return _gross(made for made in order.refunds if made.line == line_id)


def _gross(made: Iterable[RefundMade]) -> Decimal:
    return _sum(one.gross for one in made)


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, _ZERO)
