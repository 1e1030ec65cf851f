"""Ödeme yolları: by which way does a refund go back, and how much may each payment still give?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import groupby

from ..._decimals import exactly
from ...decisions import Clock, Deadline, DeadlineName
from ...errors import MisuseTypeError
from ...facts import ISTANBUL
from ...law import Certainty, Source, Unit
from ...money import allocate, minor_digits
from ...orders import Order, Payment, PaymentMethod
from .given import Problems
from .terms import TenderOrder, Tenders
from .ways import Payout, PayoutMeans, Route

_PRO_RATA = Tenders()


@exactly
def payouts_for(
    order: Order, amount: Decimal, *, tenders: Tenders = _PRO_RATA, today: date | None = None
) -> tuple[Payout, ...]:
    """Ödeme yolları: an amount shared over the payments of an order, each to where it came from.

    With `today`, the local day it is to be done, each payout says what the payment provider can do.
    Raises `MisuseTypeError` for a float or a moment for the day, `MisuseValueError` for an amount that is not positive or
    finer than the currency, a payment the order does not have, or more than these payments still
    hold for this order; every problem is named.

    >>> from musteri_destek.orders import Line
    >>> order = Order(
    ...     number="A-1",
    ...     ordered_at="2026-11-05T12:00:00+03:00",
    ...     lines=[Line(id="X", name="Elbise", unit_price="100.00", kdv_rate=10)],
    ...     payments=[
    ...         Payment(id="hediye", method="gift_card", amount="30.00"),
    ...         Payment(id="kart", method="credit_card", amount="70.00"),
    ...     ],
    ... )
    >>> gift_card_first = Tenders(methods_first=["gift_card"])
    >>> [
    ...     (payout.payment, str(payout.amount))
    ...     for payout in payouts_for(order, Decimal("50.00"), tenders=gift_card_first)
    ... ]
    [('hediye', '30.00'), ('kart', '20.00')]
    """
    there = sum(left_on_payments(order, tenders).values(), Decimal(0))
    problems = Problems(of_value=[*unknown_payments(order, tenders)])
    is_comparable = problems.amount(amount, order.currency)
    if is_comparable and amount <= 0:
        problems.of_value.append(f"`{amount}` is nothing to pay: give an amount above zero")
    if is_comparable and amount > there:
        says = f"`{amount}` is more than these payments still hold for the order: {there}"
        problems.of_value.append(says)
    problems.refuse()
    return payouts_of(order, Decimal(amount), tenders, today)


def unknown_payments(order: Order, tenders: Tenders) -> Iterator[str]:
    """Bilinmeyen ödemeler: a problem for each payment that is named and not on the order."""
    known = [one.id for one in order.payments]
    for name in dict.fromkeys((*tenders.payments_first, *tenders.only)):
        if name not in known:
            yield f"no payment `{name}` on the order; its payments: {', '.join(known) or 'none'}"


def payouts_of(
    order: Order, total: Decimal, tenders: Tenders = _PRO_RATA, today: date | None = None
) -> tuple[Payout, ...]:
    """Ödemelere dağıt: a total that these payments hold, in the order the tenders say."""
    _refuse_all_but_a_day(today)
    left, digits = left_on_payments(order, tenders), minor_digits(order.currency)
    amounts: dict[str, Decimal] = {}
    for group in _groups(order, tenders):
        there = [left.get(one.id, Decimal(0)) for one in group]
        now = min(total - sum(amounts.values(), Decimal(0)), sum(there, Decimal(0)))
        parts = allocate(now, there, digits=digits)
        amounts |= {one.id: part for one, part in zip(group, parts, strict=True)}
    return tuple(
        payout_of(order, one, amounts[one.id], today) for one in order.payments if amounts[one.id]
    )


def _refuse_all_but_a_day(today: object) -> None:
    """Refuse what never equals a day: the provider's rules would drop out without a word."""
    if today is not None and (isinstance(today, datetime) or not isinstance(today, date)):
        msg = f"`{today!r}` for `today` is no day: give the local `date`"
        raise MisuseTypeError(msg)


def _groups(order: Order, tenders: Tenders) -> Iterator[list[Payment]]:
    """Yield payments one after the other; those of one group share what is left."""
    listed = list(order.payments)
    if tenders.order is TenderOrder.LAST_FIRST:
        listed.reverse()
    ranked = sorted(listed, key=lambda one: _rank(one, tenders))
    for _, group in groupby(ranked, key=lambda one: _rank(one, tenders)):
        if tenders.order is TenderOrder.PRO_RATA:
            yield list(group)
        else:
            yield from ([one] for one in group)


def _rank(payment: Payment, tenders: Tenders) -> tuple[int, int]:
    first, methods = tenders.payments_first, tenders.methods_first
    return (
        first.index(payment.id) if payment.id in first else len(first),
        methods.index(payment.method) if payment.method in methods else len(methods),
    )


def payout_of(order: Order, payment: Payment, amount: Decimal, today: date | None) -> Payout:
    """Ödeme yolu: an amount back to where that payment came from, as its provider can do it today."""
    route, able = route_of(order, payment), payment.psp_capabilities
    paid_on = payment.paid_at.astimezone(ISTANBUL).date() if payment.paid_at else None
    if paid_on is None or paid_on != today:
        return Payout(route, amount, payment.id)
    if amount == payment.amount:
        means = PayoutMeans.VOID if able.same_day_void_full_only else PayoutMeans.REFUND
        return Payout(route, amount, payment.id, means)
    earliest = _next_day(paid_on) if able.parts_from_next_day else None
    return Payout(route, amount, payment.id, earliest=earliest)


def _next_day(paid_on: date) -> Deadline:
    return Deadline(
        name=DeadlineName.PSP_EARLIEST,
        starts=Clock.PAYMENT,
        started_on=paid_on,
        within=1,
        unit=Unit.CALENDAR_DAY,
        until=paid_on + timedelta(days=1),
        source=Source("ödeme kuruluşunun iade kuralı"),
        certainty=Certainty.POLICY,
    )


def route_of(order: Order, payment: Payment) -> Route:
    """İade yolu: the way by which money goes back to where that payment came from."""
    if not payment.method.takes_money_back:
        return Route.BANK_TRANSFER_IBAN
    if payment.method is PaymentMethod.GIFT_CARD:
        return Route.GIFT_CARD
    through_marketplace = order.marketplace and order.marketplace.collected_payment
    return Route.MARKETPLACE_TO_CARD if through_marketplace else Route.CARD


def left_on_payments(order: Order, tenders: Tenders = _PRO_RATA) -> dict[str, Decimal]:
    """Kalan ödemeler: what each payment still holds for this order, of those that may be used.

    Refunds that name no payment count against all of them.
    """
    # What was taken without a ground is owed back by a right of its own, not as a part of the goods.
    taken = [one for one in order.payments if not one.lacks_ground]
    if not taken:
        return {}
    balance = {one.id: one.for_this_order - refunded_to(order, one.id) for one in taken}
    left = {payment: max(amount, Decimal(0)) for payment, amount in balance.items()}
    overdrawn = sum(left.values()) - sum(balance.values())
    unnamed = min(refunded_to(order, None) + overdrawn, sum(left.values(), Decimal(0)))
    shares = allocate(unnamed, list(left.values()), digits=minor_digits(order.currency))
    return {
        one: left[one] - part
        for one, part in zip(left, shares, strict=True)
        if not tenders.only or one in tenders.only
    }


def refunded_to(order: Order, payment: str | None) -> Decimal:
    """Geri ödenen: what earlier refunds gave to that payment; `None` for those that name none."""
    return sum((made.gross for made in order.refunds if made.payment == payment), Decimal(0))
