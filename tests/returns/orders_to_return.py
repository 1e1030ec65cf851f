"""Orders for the tests of refunds, written as short as their story allows."""

from decimal import Decimal

from musteri_destek.orders import Order, RefundCause
from musteri_destek.returns import Component, RefundTerms, refund_for

AT = "2026-11-05T12:00:00+03:00"
GOODWILL = RefundCause.GOODWILL
FAULT = RefundCause.SELLERS_FAULT


def order(*lines, **facts):
    return Order.model_validate({"number": "A-1", "ordered_at": AT, "lines": lines} | facts)


def line(name, price, quantity=1, /, **facts):
    given = {"id": name, "name": name, "unit_price": price, "quantity": quantity, "kdv_rate": 10}
    return given | facts


def made(gross, **facts):
    return {"gross": gross, "made_at": AT} | facts


def paid(name, amount, method="credit_card", **facts):
    return {"id": name, "method": method, "amount": amount} | facts


def with_refunds(known, *refunds):
    return Order.model_validate({**dict(known), "refunds": (*known.refunds, *refunds)})


def back(known, units, *, cause=None, parts=None, fees=None, amount=None, today=None, **terms):
    """The refund of these units, all for one cause."""
    causes = dict.fromkeys((*units, *(parts or {})), cause) if cause else {}
    return refund_for(
        known,
        units,
        parts=parts or {},
        causes=causes,
        fees=fees or {},
        amount=amount,
        today=today,
        terms=RefundTerms(**terms),
    )


def sums(refund):
    """Component to the sum of its lines, as text."""
    found = {}
    for one in refund.lines:
        found[one.component.value] = found.get(one.component.value, Decimal(0)) + one.gross
    return {name: str(amount) for name, amount in found.items()}


def taken_back(refund):
    return [
        (one.label, str(one.gross)) for one in refund.lines if one.component is Component.CLAWBACK
    ]


def ways(refund):
    return {one.payment: str(one.amount) for one in refund.payouts}
