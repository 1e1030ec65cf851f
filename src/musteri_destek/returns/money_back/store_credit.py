"""Alışveriş kredisi: what is a credit worth that the customer takes in place of the money?"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from ..._decimals import exactly
from .given import Problems
from .refund import Refund


class CreditBasis(StrEnum):
    """Kredinin ölçüsü: what was paid for the goods, or their list price before discounts.

    >>> CreditBasis("list_price")
    <CreditBasis.LIST_PRICE: 'list_price'>
    """

    PAID = "paid"
    LIST_PRICE = "list_price"


@exactly
def store_credit(refund: Refund, *, basis: CreditBasis = CreditBasis.PAID) -> Decimal:
    """Alışveriş kredisi: what a credit in place of this refund is worth; never less than the money.

    A credit stands in for money only where the customer chooses it (MSY m.12/4). A shop may give
    the discounts back with it, so that choosing it pays. Raises `MisuseTypeError` for what is no
    `Refund` and for a bare text in place of the basis.

    >>> from musteri_destek.orders import Line, Order
    >>> from musteri_destek.returns import refund_for
    >>> order = Order(
    ...     number="A-1",
    ...     ordered_at="2026-11-05T12:00:00+03:00",
    ...     lines=[Line(id="X", name="Elbise", unit_price="100.00", kdv_rate=10)],
    ...     discounts=[{"percent": 20}],
    ... )
    >>> store_credit(refund_for(order, {"X": 1}), basis=CreditBasis.LIST_PRICE)
    Decimal('100.00')
    """
    problems = Problems()
    problems.kind("refund", refund, Refund)
    problems.kind("basis", basis, CreditBasis)
    problems.refuse()
    if basis is CreditBasis.PAID:
        return refund.total
    return refund.total + sum((line.discount for line in refund.lines), Decimal(0))
