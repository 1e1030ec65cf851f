"""Tahsil edilen: what was collected for each line and each charge, the discounts shared out?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from ..._decimals import exactly
from ...money import minor_digits, round_half_up
from ...orders import Order
from .discounts import DiscountShares, discount_shares


@dataclass(frozen=True, slots=True)
class Collected:
    """Tahsil edilen: what the order brought in, with KDV: by line id, and by charge in their order.

    `discounts` is what each discount of the order took off them.
    """

    lines: Mapping[str, Decimal]
    charges: tuple[Decimal, ...]
    discounts: tuple[DiscountShares, ...]

    @property
    @exactly
    def total(self) -> Decimal:
        """Toplam: everything that was collected for the order."""
        return sum((*self.lines.values(), *self.charges), Decimal(0))


@exactly
def collected(order: Order) -> Collected:
    """Tahsil edilen: what was collected for each line and each charge of the order, with KDV.

    A line that states `paid` keeps it. The order's discounts are shared over the others, and over
    shipping where they reach it, by largest remainder, ties to the earlier line: once, so that
    every later refund starts from the same amounts. A discount never pushes anything below zero.

    >>> from musteri_destek.orders import Discount, Line
    >>> order = Order(
    ...     number="A-1009",
    ...     ordered_at="2026-11-05T12:00:00+03:00",
    ...     lines=[
    ...         Line(id="PNT", name="Pantolon", unit_price="600.00", kdv_rate=10),
    ...         Line(id="GML", name="Gömlek", unit_price="400.00", kdv_rate=10),
    ...         Line(id="KMR", name="Kemer", unit_price="200.00", kdv_rate=10),
    ...     ],
    ...     discounts=[Discount(amount="150.00", code="GUZ150")],
    ... )
    >>> collected(order).lines["GML"], collected(order).total
    (Decimal('350.00'), Decimal('1050.00'))
    """
    shares, digits = discount_shares(order), minor_digits(order.currency)
    lines = {
        line.id: line.list_total - sum(one.lines[line.id] for one in shares)
        if line.paid is None
        else line.paid
        for line in order.lines
    }
    charges = tuple(
        round_half_up(charge.gross, digits=digits) - sum(one.charges[index] for one in shares)
        for index, charge in enumerate(order.charges)
    )
    return Collected(lines, charges, shares)
