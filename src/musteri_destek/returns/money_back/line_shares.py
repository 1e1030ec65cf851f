"""Satırın payı: the next amount of a line within what it still holds, with the KDV that follows."""

from __future__ import annotations

from decimal import Decimal

from ...money import KdvSplit, kdv_split, minor_digits
from ...orders import Line, Order
from .collected import Collected


def next_split(order: Order, line: Line, paid: Collected, due: Decimal) -> KdvSplit:
    """Sıradaki pay: an amount of a line, capped at what it still holds.

    Its KDV is cumulative: what is in all that went back after it, minus what was before.
    """
    digits = minor_digits(order.currency)
    whole = paid.lines[line.id]
    before = min(whole, gross_refunded(order, line.id))
    after = min(whole, before + due)
    split = kdv_split(whole, line.kdv_rate, digits=digits)
    return split.part(after, digits=digits) - split.part(before, digits=digits)


def gross_refunded(order: Order, line_id: str) -> Decimal:
    """Satıra ödenen: what earlier refunds gave back for that line."""
    return sum((made.gross for made in order.refunds if made.line == line_id), Decimal(0))
