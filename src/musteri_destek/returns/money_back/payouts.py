"""Ödeme yolları: by which way does a refund go back, and how much may each payment still give?"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from ...money import KdvSplit, allocate, minor_digits
from ...orders import Order, Payment, PaymentMethod
from .refund import Payout, RefundLine, Route


def within_what_was_collected(
    order: Order, lines: tuple[RefundLine, ...]
) -> tuple[tuple[RefundLine, ...], Decimal]:
    """Tahsil edilen kadar: the lines, capped at the money still there, and what had to be cut."""
    total = sum((line.gross for line in lines), Decimal(0))
    left = sum(_left_on_payments(order).values(), Decimal(0))
    if not order.payments or total <= left:
        return lines, Decimal(0)
    digits = minor_digits(order.currency)
    parts = allocate(left, [line.gross for line in lines], digits=digits)
    cut = (
        replace(line, gross=part.gross, net=part.net, kdv=part.kdv)
        for line, gross in zip(lines, parts, strict=True)
        for part in [KdvSplit(line.gross, line.net, line.kdv).part(gross, digits=digits)]
    )
    return tuple(line for line in cut if line.gross), total - left


def payouts_of(order: Order, total: Decimal) -> tuple[Payout, ...]:
    """Ödeme yolları: the refund shared over the payments by what each still holds."""
    left = _left_on_payments(order)
    if not total or not any(left.values()):
        return ()
    parts = allocate(total, list(left.values()), digits=minor_digits(order.currency))
    amounts = dict(zip(left, parts, strict=True))
    return tuple(
        Payout(route_of(order, payment), amounts[payment.id], payment.id)
        for payment in order.payments
        if amounts.get(payment.id)
    )


def route_of(order: Order, payment: Payment) -> Route:
    """İade yolu: the way by which money goes back to where that payment came from."""
    if not payment.method.takes_money_back:
        return Route.BANK_TRANSFER_IBAN
    if payment.method is PaymentMethod.GIFT_CARD:
        return Route.GIFT_CARD
    through_marketplace = order.marketplace and order.marketplace.collected_payment
    return Route.MARKETPLACE_TO_CARD if through_marketplace else Route.CARD


def _left_on_payments(order: Order) -> dict[str, Decimal]:
    """Say what each payment still holds; refunds that name no payment count against all."""
    # What was taken without a ground is owed back by a right of its own, not as a part of the goods.
    taken = [one for one in order.payments if not one.lacks_ground]
    if not taken:
        return {}
    balance = {one.id: one.amount - refunded_to(order, one.id) for one in taken}
    left = {payment: max(Decimal(0), amount) for payment, amount in balance.items()}
    overdrawn = sum(left.values()) - sum(balance.values())
    unnamed = min(refunded_to(order, None) + overdrawn, sum(left.values(), Decimal(0)))
    shares = allocate(unnamed, list(left.values()), digits=minor_digits(order.currency))
    return {one: left[one] - part for one, part in zip(left, shares, strict=True)}


def refunded_to(order: Order, payment: str | None) -> Decimal:
    """Geri ödenen: what earlier refunds gave to that payment; `None` for those that name none."""
    return sum((made.gross for made in order.refunds if made.payment == payment), Decimal(0))
