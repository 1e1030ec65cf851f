"""Satırın payı: what went back before, and the next amount of a line with the KDV that follows."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ...money import KdvSplit, kdv_split, minor_digits
from ...orders import Line, Order, RefundMade
from .collected import Collected
from .gone import Gone


def next_split(
    order: Order, line: Line, paid: Collected, due: Decimal, *, entitled: Decimal = Decimal(0)
) -> KdvSplit:
    """Sıradaki pay: an amount of a line, capped at what it still holds.

    Its KDV is cumulative: what is in all that went back after it, minus what was before. `entitled`
    is what the units that came back before were worth: a deduction from them changes no KDV.
    """
    digits = minor_digits(order.currency)
    whole, made = paid.lines[line.id], gross_refunded(order, line.id)
    now = min(due, max(Decimal(0), whole - made))
    before = min(max(entitled, made), whole - now)
    split = kdv_split(whole, line.kdv_rate, digits=digits)
    return split.part(before + now, digits=digits) - split.part(before, digits=digits)


def due_between(order: Order, line: Line, paid: Collected, earlier: Gone, later: Gone) -> KdvSplit:
    """Aradaki pay: what of a line's price is owed once so much of it is gone, beyond what was."""
    digits = minor_digits(order.currency)
    entitled = earlier.share_of(paid.lines[line.id], digits)
    due = later.share_of(paid.lines[line.id], digits) - entitled
    return next_split(order, line, paid, due, entitled=entitled)


def refunds_of_the_price(order: Order) -> Iterator[RefundMade]:
    """Bedelin iadeleri: the refunds made of what the order cost, not of money taken beside it."""
    beside = {one.id for one in order.payments if one.lacks_ground}
    yield from (made for made in order.refunds if made.payment not in beside)


def gross_refunded(order: Order, line_id: str) -> Decimal:
    """Satıra ödenen: what earlier refunds gave back for that line."""
    return sum((made.gross for made in order.refunds if made.line == line_id), Decimal(0))
