"""What every refund keeps: parts add up to what was collected, and no money comes from nowhere."""

from collections import Counter
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from musteri_destek.decisions import Clock, Deadline, DeadlineName, Until
from musteri_destek.errors import MisuseValueError
from musteri_destek.law import Source
from musteri_destek.money import kdv_split, minor_digits
from musteri_destek.orders import Order, RefundMade
from musteri_destek.returns import (
    ChargesOnPartialReturn,
    Component,
    RefundTerms,
    ReturnReason,
    ReturnRequest,
    collected,
    decide,
    refund_for,
    remaining,
)
from tests.property.strategies import orders, return_requests
from tests.returns.shop import when_all_is_known

DUE = Deadline(
    name=DeadlineName.REFUND_DUE,
    starts=Clock.NOTICE_REACHED,
    until=Until.IMMEDIATELY,
    source=Source("MSY m.12"),
)
untouched = orders().map(lambda order: Order(**{**dict(order), "refunds": (), "returns": ()}))
readings = st.sampled_from(ChargesOnPartialReturn)


@st.composite
def groupings(draw):
    """An order and its units, shuffled and cut into the parcels that come back one by one."""
    order = draw(untouched)
    units = draw(st.permutations([line.id for line in order.lines for _ in range(line.quantity)]))
    cuts = draw(st.lists(st.booleans(), min_size=len(units), max_size=len(units)))
    groups = [Counter()]
    for unit, cut in zip(units, cuts, strict=True):
        if cut and groups[-1]:
            groups.append(Counter())
        groups[-1][unit] += 1
    return order, [dict(group) for group in groups]


def refunded(order, units, reading=ChargesOnPartialReturn.WHEN_NOTHING_IS_KEPT):
    return refund_for(order, units, due=DUE, terms=RefundTerms(charges=reading))


def after(order, refund):
    """The order with that refund on its books, each kuruş beside the payment it went back to."""
    payouts = [[payout.payment, payout.amount] for payout in refund.payouts]
    made = []
    for line in refund.lines:
        units, left = line.quantity, line.gross
        while left:
            payment, there = payouts[0]
            part = min(left, there)
            made.append(_entry(order, line, units, part, payment))
            units, left, payouts[0][1] = None, left - part, there - part
            if not payouts[0][1]:
                payouts.pop(0)
    return Order(**{**dict(order), "refunds": (*order.refunds, *made)})


def _entry(order, line, units, gross, payment):
    charge = None if line.component is Component.GOODS else line.component.value
    return RefundMade(
        line=line.line,
        charge=charge,
        quantity=units,
        gross=gross,
        payment=payment,
        made_at=order.ordered_at,
    )


def with_free_units(order, refund, units):
    """Units that cost nothing stand in no refund line; the shop books their return all the same."""
    booked = {line.line for line in refund.lines}
    free = [
        RefundMade(line=line, quantity=count, gross=Decimal(0), made_at=order.ordered_at)
        for line, count in units.items()
        if line not in booked
    ]
    return Order(**{**dict(order), "refunds": (*order.refunds, *free)})


def one_by_one(order, groups, reading):
    refunds = []
    for units in groups:
        refund = refunded(order, units, reading)
        refunds.append(refund)
        order = with_free_units(after(order, refund), refund, units)
    return order, refunds


def sums(refunds):
    """Gross and KDV by line and by charge."""
    gross, kdv = Counter(), Counter()
    for line in (line for refund in refunds for line in refund.lines):
        gross[line.line or line.component.value] += line.gross
        kdv[line.line or line.component.value] += line.kdv
    return {k: v for k, v in gross.items() if v}, {k: v for k, v in kdv.items() if v}


def whole(order):
    """What was collected, gross and KDV, by line and by charge."""
    digits = minor_digits(order.currency)
    paid = collected(order)
    rates = {line.id: line.kdv_rate for line in order.lines}
    splits = {name: kdv_split(one, rates[name], digits=digits) for name, one in paid.lines.items()}
    splits |= {
        charge.kind.value: kdv_split(gross, charge.kdv_rate, digits=digits)
        for charge, gross in zip(order.charges, paid.charges, strict=True)
    }
    gross = {name: split.gross for name, split in splits.items() if split.gross}
    return gross, {name: split.kdv for name, split in splits.items() if split.kdv}


@settings(max_examples=300)
@given(groupings(), readings)
def test_partial_refunds_add_up_to_what_was_collected_in_every_order_and_grouping(given, reading):
    order, groups = given
    _, refunds = one_by_one(order, groups, reading)

    assert whole(order) == sums(refunds)


@given(groupings(), readings)
def test_every_payment_gets_back_what_it_gave_and_never_more(given, reading):
    order, groups = given
    _, refunds = one_by_one(order, groups, reading)
    back = Counter()
    for payout in (payout for refund in refunds for payout in refund.payouts):
        back[payout.payment] += payout.amount

    assert back == {one.id: one.amount for one in order.payments if not one.lacks_ground}


@given(groupings(), readings)
def test_no_part_of_a_refund_is_negative_and_the_ways_back_sum_to_the_total(given, reading):
    order, groups = given
    _, refunds = one_by_one(order, groups, reading)

    for refund in refunds:
        assert all(min(line.gross, line.net, line.kdv) >= 0 for line in refund.lines)
        assert all(line.gross == line.net + line.kdv for line in refund.lines)
        assert all(payout.amount > 0 for payout in refund.payouts)
        if order.payments:
            assert refund.total == sum(payout.amount for payout in refund.payouts)


@given(groupings(), readings)
def test_what_came_back_once_is_not_paid_twice(given, reading):
    order, groups = given
    booked, refunds = one_by_one(order, groups, reading)

    assert not remaining(booked).total
    with pytest.raises(MisuseValueError, match="would be back"):
        refunded(booked, groups[0], reading)
    assert sum(refund.total for refund in refunds) == sum(
        one.amount for one in order.payments if not one.lacks_ground
    )


@given(orders(), st.data())
def test_whatever_was_refunded_before_no_more_goes_out_than_came_in(order, data):
    """Also with refunds on the books that are wrong, too high, or name no payment."""
    taken = {one.id: one.amount for one in order.payments if not one.lacks_ground}
    some = st.decimals("0", "500", places=minor_digits(order.currency))
    stray = data.draw(
        st.lists(
            st.builds(
                RefundMade,
                gross=some,
                payment=st.sampled_from([None, *taken]),
                made_at=st.just(order.ordered_at),
            ),
            max_size=3,
        )
    )
    order = Order(**{**dict(order), "refunds": (*order.refunds, *stray)})
    gone = Counter()
    for made in order.refunds:
        gone[made.line] += made.quantity or 0
    left = {line.id: line.quantity - gone[line.id] for line in order.lines}
    assume(any(left.values()))
    refund = refunded(order, {line: units for line, units in left.items() if units})

    before = sum(made.gross for made in order.refunds if made.payment in {None, *taken})
    assert sum(one.amount for one in refund.payouts) <= max(0, sum(taken.values()) - before)
    for payout in refund.payouts:
        named = sum(made.gross for made in order.refunds if made.payment == payout.payment)
        assert payout.amount + named <= taken[payout.payment]


@given(untouched)
def test_discounts_are_shared_out_to_the_last_kurus(order):
    listed = sum(line.list_total for line in order.lines)
    off = sum(discount.amount for discount in order.discounts)
    paid = collected(order).lines

    assert all(amount >= 0 for amount in paid.values())
    if all(line.paid is None for line in order.lines):
        assert listed - off == sum(paid.values())


def _ways_to_return(units):
    """Every order and every grouping of so many equal units of two lines."""
    names = ["A"] * units + ["B"]
    for sequence in sorted(set(permutations(names))):
        for cuts in range(2 ** (len(names) - 1)):
            groups = [Counter({sequence[0]: 1})]
            for index, name in enumerate(sequence[1:]):
                if cuts >> index & 1:
                    groups.append(Counter())
                groups[-1][name] += 1
            yield [dict(group) for group in groups]


@pytest.mark.parametrize("paid", [0, 1, 2, 5, 7, 10, 11, 100])
@pytest.mark.parametrize("rate", [0, 1, 20])
@pytest.mark.parametrize("reading", ChargesOnPartialReturn)
def test_small_orders_add_up_in_every_single_way_they_can_come_back(paid, rate, reading):
    total = Decimal(paid).scaleb(-2)
    order = Order.model_validate(
        {
            "number": "A-1",
            "ordered_at": "2026-11-01T12:00:00+03:00",
            "lines": [
                {
                    "id": "A",
                    "name": "Kalem",
                    "quantity": 3,
                    "unit_price": total,
                    "paid": total,
                    "kdv_rate": rate,
                },
                {"id": "B", "name": "Silgi", "unit_price": "0.03", "kdv_rate": rate},
            ],
            "charges": [{"kind": "shipping", "gross": "0.07", "kdv_rate": 20}],
            "payments": [
                {"id": "card", "method": "credit_card", "amount": total + Decimal("0.05")},
                {"id": "gift", "method": "gift_card", "amount": "0.05"},
            ],
        }
    )
    for groups in _ways_to_return(3):
        _, refunds = one_by_one(order, groups, reading)
        assert whole(order) == sums(refunds)


about_money = return_requests(reasons=[one for one in ReturnReason if one.claims_payment])


@given(about_money)
def test_of_money_without_a_ground_exactly_what_is_left_of_it_goes_back(request):
    """Never more than was taken, never again, and never a payment that has its ground."""
    order = request.order
    refund = decide(request, as_of=when_all_is_known(request)).refund
    left = Counter({one.id: one.amount for one in order.payments if one.lacks_ground})
    for made in order.refunds:
        left[made.payment] -= made.gross
    owed = {
        one.id: left[one.id]
        for one in order.payments
        if one.lacks_ground and left[one.id] > 0 and request.payment in {None, one.id}
    }

    assert owed == {payout.payment: payout.amount for payout in refund.payouts}
    assert refund.total == sum(owed.values())
    assert all(line.component is Component.DUPLICATE_PAYMENT for line in refund.lines)
    assert not any(line.kdv for line in refund.lines)


@given(about_money)
def test_money_without_a_ground_that_went_back_is_not_owed_again(request):
    refund = decide(request, as_of=when_all_is_known(request)).refund
    made = [
        RefundMade(gross=one.amount, payment=one.payment, made_at=request.notified_at)
        for one in refund.payouts
    ]
    booked = Order(**{**dict(request.order), "refunds": (*request.order.refunds, *made)})
    again = ReturnRequest(**{**dict(request), "order": booked})

    assert not decide(again, as_of=when_all_is_known(again)).refund.total
    assert [] == [
        one for one in decide(again, as_of=when_all_is_known(again)).lines if one.refunded
    ]
