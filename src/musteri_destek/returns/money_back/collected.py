"""Tahsil edilen: what was collected for each line, once the discounts of the order are shared out?"""

from __future__ import annotations

from decimal import Decimal

from ...money import allocate, minor_digits
from ...orders import Order


def collected_for_lines(order: Order) -> dict[str, Decimal]:
    """Satır başına tahsilat: line id to the amount collected for it, with KDV.

    A line that states `paid` keeps it. The order's discounts are shared over the others by their
    list price, by largest remainder, ties to the earlier line: once, so that every later
    refund starts from the same amounts. A discount never pushes a line below zero.

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
    >>> collected_for_lines(order)["GML"]
    Decimal('350.00')
    """
    stated = {line.id: line.paid for line in order.lines if line.paid is not None}
    silent = [line for line in order.lines if line.paid is None]
    if not silent:
        return stated
    digits = minor_digits(order.currency)
    listed = [line.list_total for line in silent]
    discount = min(
        sum((one.amount for one in order.discounts), Decimal(0)), sum(listed, Decimal(0))
    )
    parts = allocate(discount, listed, digits=digits)
    shared = {
        line.id: total - part for line, total, part in zip(silent, listed, parts, strict=True)
    }
    return {line.id: (stated | shared)[line.id] for line in order.lines}
