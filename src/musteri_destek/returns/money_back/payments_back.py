"""Ödemenin iadesi: how much of exactly these payments goes back, by which way?

What was taken without a ground is no price of anything: it has no KDV, shares nothing with other
payments, and goes back to the very instrument it was taken from.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from decimal import Decimal

from ..._decimals import exactly
from ...decisions import Deadline
from ...money import minor_digits, round_half_up
from ...orders import Order, Payment
from ...wording import sentence_start
from .components import Component, RefundLine
from .payouts import payout_of, refunded_to
from .refund import Refund


@exactly
def left_of(order: Order, payment: Payment) -> Decimal:
    """Kalan: what a payment took and no earlier refund that names it gave back; never below zero.

    >>> order = Order(
    ...     number="A-1",
    ...     ordered_at="2026-11-05T12:00:00+03:00",
    ...     lines=[{"id": "X", "name": "Elbise", "unit_price": "400.00", "kdv_rate": 10}],
    ...     payments=[{"id": "p1", "method": "credit_card", "amount": "400.00"}],
    ...     refunds=[{"gross": "150.00", "payment": "p1", "made_at": "2026-11-09T12:00:00+03:00"}],
    ... )
    >>> left_of(order, order.payments[0])
    Decimal('250.00')
    """
    left = max(Decimal(0), payment.amount - refunded_to(order, payment.id))
    return round_half_up(left, digits=minor_digits(order.currency))


def refund_of_payments(
    order: Order, names: Collection[str], *, due: Deadline, today: date | None = None
) -> Refund:
    """Ödemeleri iade et: what is left of these payments, each to where it was taken from.

    With `today` each payout says what the payment provider can do on that day.
    """
    given = [
        (payment, amount)
        for payment in order.payments
        if payment.id in names and (amount := left_of(order, payment))
    ]
    return Refund(
        currency=order.currency,
        lines=tuple(_lines(amount for _, amount in given)),
        payouts=tuple(payout_of(order, payment, amount, today) for payment, amount in given),
        due=due,
    )


def _lines(amounts: Iterator[Decimal]) -> Iterator[RefundLine]:
    component = Component.DUPLICATE_PAYMENT
    for amount in amounts:
        yield RefundLine(
            component=component,
            label=sentence_start(component.name_in("tr"), "tr"),
            gross=amount,
            net=amount,
            kdv=amount - amount,
        )
