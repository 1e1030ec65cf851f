"""Sınırlar: what may really be paid of what is owed, after deductions and up to what is there?

Units and lines were capped when their lines were made, shipments with their charges. Here follow
the order and its payments. A refund is never negative: what a deduction can't take is reported.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from ...errors import MisuseValueError
from ...money import allocate, minor_digits
from ...orders import Order
from .accounts import refunds_of_the_price
from .collected import Collected
from .components import RefundLine
from .payouts import left_on_payments
from .terms import Tenders

Lines = tuple[RefundLine, ...]
_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Settled:
    """Ödenebilir: the lines that are paid, and what fell off either end."""

    lines: Lines
    shortfall: Decimal
    suggested: Decimal | None
    uncollected: Decimal = _ZERO

    @property
    def total(self) -> Decimal:
        """Toplam: what is paid in all."""
        return _sum(self.lines)


def settle(
    order: Order,
    paid: Collected,
    owed: Lines,
    tenders: Tenders,
    *,
    deducted: Lines = (),
    uncollected: Decimal = _ZERO,
    amount: Decimal | None = None,
) -> Settled:
    """Sınırla: the lines within what is there; with `amount` exactly so much, if it is there.

    `deducted` fits what is owed; `uncollected` is what did not. Raises `MisuseValueError` for an
    amount that is not positive or above what can go back.
    """
    owed, digits = tuple(line for line in owed if _is_told(line)), minor_digits(order.currency)
    due = _sum(owed) + _sum(deducted)
    possible = min(due, left_of(order, paid, tenders))
    _refuse(amount, possible)
    target = possible if amount is None else amount
    return Settled(
        lines=(*_cut(owed, target - _sum(deducted), digits), *deducted),
        shortfall=due - possible,
        suggested=None if amount in {None, possible} else possible,
        uncollected=uncollected,
    )


def left_of(order: Order, paid: Collected, tenders: Tenders) -> Decimal:
    """Kalan: what may still go back of the order, by what it brought in and by its payments."""
    made = sum((one.gross for one in refunds_of_the_price(order)), _ZERO)
    left = max(paid.total - made, _ZERO)
    if not order.payments:
        return left
    return min(left, sum(left_on_payments(order, tenders).values(), _ZERO))


def _sum(lines: Lines) -> Decimal:
    return sum((line.gross for line in lines), _ZERO)


def _cut(lines: Lines, to: Decimal, digits: int) -> Iterator[RefundLine]:
    if not lines or to >= _sum(lines):
        yield from lines
        return
    parts = allocate(to, [line.gross for line in lines], digits=digits)
    yield from (
        replace(line.cut_to(part, digits=digits), unpaid=line.gross - part)
        for line, part in zip(lines, parts, strict=True)
        if part or line.before or line.brings_goods
    )


def _is_told(line: RefundLine) -> bool:
    return bool(line.gross or line.before) or line.brings_goods


def _refuse(amount: Decimal | None, possible: Decimal) -> None:
    if amount is not None and amount <= 0:
        msg = f"`{amount}` is nothing to refund: give an amount above zero"
        raise MisuseValueError(msg)
    if amount is not None and amount > possible:
        msg = f"`{amount}` is more than can go back for this return: `{possible}` at most"
        raise MisuseValueError(msg)
