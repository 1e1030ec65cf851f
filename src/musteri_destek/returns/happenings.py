"""Olaylar: which facts of a request say that something has happened, and when?

What is only promised or planned (a promised delivery, the day of a concert, the end of a paid
period) is none of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from ..orders import Order
from .requests import ReturnRequest

Happening = tuple[str, date | datetime]
"""Olay: the path of a fact and the day or moment it happened."""


def dated_facts(request: ReturnRequest) -> Iterator[Happening]:
    """Tarihli olgular: the path of every fact that has happened, with its day or moment.

    >>> from musteri_destek.returns import ReturnReason
    >>> request = ReturnRequest(
    ...     order=Order(
    ...         number="A-1",
    ...         ordered_at="2026-11-05T12:00:00+03:00",
    ...         lines=[{"id": "X", "name": "Elbise", "unit_price": "400.00", "kdv_rate": 10}],
    ...     ),
    ...     reason=ReturnReason.CHANGED_MIND,
    ...     notified_at="2026-11-06T12:00:00+03:00",
    ... )
    >>> [name for name, _ in dated_facts(request)]
    ['notified_at', 'order.ordered_at']
    """
    for name, dated in (*_of_the_request(request), *_of_the_order(request.order)):
        if dated is not None:
            yield name, dated


_Perhaps = Iterator[tuple[str, date | datetime | None]]


def _of_the_request(request: ReturnRequest) -> _Perhaps:
    yield "notified_at", request.notified_at
    yield "reached_at", request.reached_at
    yield "handed_over.at", request.handed_over.at if request.handed_over else None
    yield "arrived_at", request.arrived_at
    yield "approved_at", request.approved_at
    yield "refund_paid_at", request.refund_paid_at
    for index, item in enumerate(request.items or ()):
        yield f"items.{index}.performed_on", item.performed_on
    for index, repair in enumerate(request.repairs):
        yield f"repairs.{index}.notified_at", repair.notified_at
        yield f"repairs.{index}.fixed_on", repair.fixed_on
    for index, stated in enumerate(request.impossible):
        yield f"impossible.{index}.learned_at", stated.learned_at
        yield f"impossible.{index}.told_at", stated.told_at
    for index, returned_on in enumerate(request.earlier_returns or ()):
        yield f"earlier_returns.{index}", returned_on
    for index, given in enumerate(request.compensations_given or ()):
        yield f"compensations_given.{index}.given_on", given.given_on


def _of_the_order(order: Order) -> _Perhaps:
    yield "order.ordered_at", order.ordered_at
    yield "order.told.withdrawal_on", order.told.withdrawal_on
    for index, payment in enumerate(order.payments):
        yield f"order.payments.{index}.paid_at", payment.paid_at
    for index, made in enumerate(order.refunds):
        yield f"order.refunds.{index}.made_at", made.made_at
    for index, asked in enumerate(order.returns):
        yield f"order.returns.{index}.asked_at", asked.asked_at
    for index, line in enumerate(order.lines):
        if line.subscription:
            yield f"order.lines.{index}.subscription.ended_on", line.subscription.ended_on
    for index, parcel in enumerate(order.parcels):
        for name in ("shipped_at", "delivered_at", "refused_at", "lost_at"):
            yield f"order.parcels.{index}.{name}", getattr(parcel, name)
