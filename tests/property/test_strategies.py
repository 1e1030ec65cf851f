"""What the property tests draw is lawful, and meets every shape the law asks about."""

from collections import Counter

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from musteri_destek.decisions import Remedy
from musteri_destek.money import minor_digits
from musteri_destek.orders import Order, PaymentMethod, Trait
from musteri_destek.returns.requests import ReturnReason, ReturnRequest
from tests.property.strategies import (
    NEW_YEAR_2026,
    Delivery,
    Era,
    collected_for,
    orders,
    return_requests,
)

DRAWS = 2_000
REQUESTS = 1_000


def era_of(order):
    day = order.ordered_at.date().isoformat()
    delivered = [parcel.delivered_at for parcel in order.parcels if parcel.delivered_at]
    if order.ordered_at < NEW_YEAR_2026 <= max(delivered, default=order.ordered_at):
        return Era.OVER_NEW_YEAR_2026
    if day < "2022-10-01":
        return Era.BEFORE_OCTOBER_2022
    if day < "2026-01-01":
        return Era.BEFORE_2026
    return Era.EARLY_2026 if day < "2026-07-31" else Era.SINCE_31_JULY_2026


def deliveries_of(order):
    if not order.parcels:
        yield Delivery.NOT_SENT
    if len(order.parcels) == 1:
        yield Delivery.IN_ONE_PARCEL
    if len(order.parcels) > 1:
        yield Delivery.IN_SEVERAL_PARCELS
    if any(item.piece for parcel in order.parcels for item in parcel.items):
        yield Delivery.IN_PIECES
    if len({parcel.delivered_at is None for parcel in order.parcels}) > 1:
        yield Delivery.PARTLY_DELIVERED


def features_of(order):
    yield era_of(order)
    yield from deliveries_of(order)
    yield from {trait for line in order.lines for trait in line.traits}
    yield from {payment.method for payment in order.payments}
    yield from {charge.kind for charge in order.charges}
    yield from {order.buyer.kind, order.seller.kind}
    yield from {f"{minor_digits(order.currency)} digits", f"{len(order.lines)} lines"}
    for field in ("recipient", "marketplace", "discounts", "promised", "refunds"):
        if getattr(order, field):
            yield field
    if any(payment.duplicate_of for payment in order.payments):
        yield "paid twice"
    if len(order.payments) > 1:
        yield "several payments"
    if any(parcel.refused_at for parcel in order.parcels):
        yield "refused"


@pytest.fixture(scope="module")
def drawn():
    found = []

    @settings(
        max_examples=DRAWS, derandomize=True, database=None, phases=[Phase.generate], deadline=None
    )
    @given(orders())
    def keep(order):
        found.append(order)

    keep()
    return found


@pytest.fixture(scope="module")
def met(drawn):
    return Counter(each for order in drawn for each in set(features_of(order)))


FEATURES = [
    *Era,
    *Delivery,
    *Trait,
    *PaymentMethod,
    *("0 digits", "2 digits", "3 digits", "1 lines", "2 lines", "3 lines", "4 lines"),
    *("recipient", "marketplace", "discounts", "promised", "refunds"),
    *("paid twice", "several payments", "refused"),
]


@pytest.mark.parametrize("feature", FEATURES)
def test_every_shape_is_met_in_one_of_a_hundred_orders(drawn, met, feature):
    assert met[feature] >= len(drawn) // 100


def test_two_thousand_orders_are_drawn(drawn):
    assert DRAWS <= len(drawn)


def test_what_was_paid_is_what_was_owed(drawn):
    for order in drawn:
        digits = minor_digits(order.currency)
        owed = sum(collected_for(order.lines, order.discounts, digits=digits))
        owed += sum(charge.gross for charge in order.charges)
        paid = sum(payment.amount for payment in order.payments if not payment.lacks_ground)
        assert owed == paid


def test_a_drawn_order_keeps_every_promise_of_its_model(drawn):
    for order in drawn[::10]:
        assert order == Order.model_validate(order.model_dump())


def features_of_request(request):
    yield from {request.reason, request.wanted, request.requester}
    for field in ("items", "handed_over", "arrived_at", "repairs", "refund_paid_at"):
        yield field if getattr(request, field) else f"no {field}"


@pytest.fixture(scope="module")
def requests_drawn(drawn):
    """Draw requests about orders that are there already: what is asked for differs, not who asks."""
    found = []

    @settings(
        max_examples=REQUESTS,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        deadline=None,
    )
    @given(return_requests(orders=st.sampled_from(drawn)))
    def keep(request):
        found.append(request)

    keep()
    return found


@pytest.mark.parametrize(
    "feature",
    [
        *ReturnReason,
        *Remedy,
        *("items", "handed_over", "arrived_at", "repairs", "refund_paid_at"),
        *("no items", "no handed_over", "no arrived_at", "no repairs", "no refund_paid_at"),
    ],
)
def test_every_shape_of_request_is_met_in_one_of_a_hundred(requests_drawn, feature):
    met = Counter(each for one in requests_drawn for each in set(features_of_request(one)))
    assert met[feature] >= len(requests_drawn) // 100


@given(return_requests())
def test_a_request_survives_json(request):
    assert request == ReturnRequest.model_validate_json(request.model_dump_json())
    assert request == ReturnRequest.model_validate(request.model_dump())
