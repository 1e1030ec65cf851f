"""The money of small orders, in every single way it can come back: no chance, no example left out."""

from decimal import Decimal
from itertools import product

import pytest

from musteri_destek.orders import Order
from musteri_destek.returns import RefundTerms, collected, refund_for
from tests.property.refund_books import after, sums, to_payments, ways_of, whole

SHAPES = [
    shape
    for lines in (1, 2, 3)
    for shape in product(range(1, 6), repeat=lines)
    if sum(shape) <= 5 and list(shape) == sorted(shape, reverse=True)
]
PRICES = [("0.01", "0.05", "33.33"), ("19.99", "10.00", "0.07")]
TOLD = {"clawback_disclosed": True}
DISCOUNTS = {
    "none": [],
    "amount": [{"amount": "0.07"}],
    "percent, then amount": [{"percent": "33.33"}, {"amount": "0.03"}],
    "goods and shipping": [{"amount": "0.11", "scope": "goods_and_shipping"}],
    "three for two": [{"deal": {"buy": 3, "pay": 2}}],
    "tiers": [{"tiers": [{"min_basket": "0.04", "percent": 7}, {"min_basket": 20, "percent": 20}]}],
    "taken back": [
        {"percent": 10, "min_basket": "30.00"} | TOLD,
        {"deal": {"buy": 2, "pay": 1}} | TOLD,
    ],
}


def small_order(shape, prices, discounts):
    lines = [
        {"id": name, "name": name, "quantity": units, "unit_price": price, "kdv_rate": rate}
        for name, units, price, rate in zip("ABC", shape, prices, (1, 10, 20), strict=False)
    ]
    facts = {
        "number": "A-1",
        "ordered_at": "2026-11-01T12:00:00+03:00",
        "lines": lines,
        "charges": [{"kind": "shipping", "gross": "0.13", "kdv_rate": 20}],
        "discounts": discounts,
    }
    owed = collected(Order.model_validate(facts)).total
    payments = [
        {"id": "card", "method": "credit_card", "amount": owed / 2 + owed % Decimal("0.02") / 2},
        {"id": "gift", "method": "gift_card", "amount": owed / 2 - owed % Decimal("0.02") / 2},
    ]
    return Order.model_validate(facts | {"payments": payments})


def every_way_back(order, left, terms, so_far=()):
    """Refund what is left in every order and grouping; each way ends with its refunds."""
    if not any(left.values()):
        yield so_far
        return
    for counts in product(*(range(count + 1) for count in left.values())):
        units = {name: count for name, count in zip(left, counts, strict=True) if count}
        if not units:
            continue
        refund = refund_for(order, units, terms=terms)
        rest = {name: count - units.get(name, 0) for name, count in left.items()}
        booked = after(order, refund)
        yield from every_way_back(booked, rest, terms, (*so_far, refund))


@pytest.mark.parametrize("prices", PRICES, ids=str)
@pytest.mark.parametrize("discounts", DISCOUNTS)
def test_every_small_order_adds_up_in_every_way_it_can_come_back(prices, discounts):
    """Up to five units of three lines, two payments, shipping, and all ways to send them back."""
    taken_back = discounts == "taken back"
    terms = RefundTerms(discounts="claw_back" if taken_back else "pro_rata")
    for shape in SHAPES:
        order = small_order(shape, prices, DISCOUNTS[discounts])
        units = {line.id: line.quantity for line in order.lines}
        for refunds in every_way_back(order, units, terms):
            assert whole(order) == sums(refunds)
            assert sum(whole(order)[0].values()) == sum(one.total for one in refunds)
            assert ways_of(order) == to_payments(refunds)
