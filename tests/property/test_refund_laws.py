"""What every refund keeps: parts add up to what was collected, and no money comes from nowhere."""

from collections import Counter

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from musteri_destek.decisions import Clock, Deadline, DeadlineName, Outcome, Until
from musteri_destek.errors import MisuseValueError
from musteri_destek.law import Source
from musteri_destek.money import minor_digits
from musteri_destek.orders import Order, RefundCause, RefundMade
from musteri_destek.returns import (
    TURKEY,
    AmountAsked,
    ChargesOnPartialReturn,
    Component,
    Days,
    DiscountsOnPartialReturn,
    FeeSchedule,
    Goodwill,
    GoodwillRule,
    MissingUnits,
    Offer,
    RefundTerms,
    ReturnReason,
    ReturnRequest,
    Switches,
    TenderOrder,
    Tenders,
    collected,
    decide,
    refund_for,
    refund_of_amounts,
    remaining,
)
from tests.property.refund_books import (
    after,
    rich_orders,
    sums,
    to_payments,
    untouched,
    ways_of,
    whole,
)
from tests.property.strategies import orders, payment_with_room, return_requests
from tests.returns.shop import when_all_is_known

DUE = Deadline(
    name=DeadlineName.REFUND_DUE,
    starts=Clock.NOTICE_REACHED,
    until=Until.IMMEDIATELY,
    source=Source("MSY m.12"),
)
readings = st.sampled_from(ChargesOnPartialReturn)
FEES = {Component.RESTOCKING_FEE, Component.RETURN_SHIPPING_FEE}
DEAR = FeeSchedule(tiers=[{"percent": 40, "amount": 5}], return_shipping=20).after(1)


@st.composite
def groupings(draw):
    """An order and its units, shuffled and cut into the parcels that come back one by one."""
    order = draw(untouched | rich_orders())
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


def one_by_one(order, groups, reading):
    refunds = []
    for units in groups:
        refund = refunded(order, units, reading)
        refunds.append(refund)
        order = after(order, refund)
    return order, refunds


@settings(max_examples=200)
@given(groupings(), readings)
def test_partial_refunds_add_up_to_what_was_collected_in_every_order_and_grouping(given, reading):
    order, groups = given
    _, refunds = one_by_one(order, groups, reading)

    assert whole(order) == sums(refunds)


@given(groupings(), readings)
def test_every_payment_gets_back_what_it_gave_and_never_more(given, reading):
    order, groups = given
    _, refunds = one_by_one(order, groups, reading)

    assert ways_of(order) == to_payments(refunds)


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
        one.for_this_order for one in order.payments if not one.lacks_ground
    )


@given(orders(), st.data())
def test_whatever_was_refunded_before_no_more_goes_out_than_came_in(order, data):
    """Also with refunds on the books that are for nothing, or too high and name no payment."""
    taken = {one.id: one.amount for one in order.payments if not one.lacks_ground}
    room = dict(taken)
    for made in order.refunds:
        if made.payment in room:
            room[made.payment] -= made.gross
    some = st.decimals("0", "500", places=minor_digits(order.currency))
    stray = [
        RefundMade(
            gross=gross,
            payment=payment_with_room(data.draw, room, gross),
            made_at=order.ordered_at,
        )
        for gross in data.draw(st.lists(some, max_size=3))
    ]
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


SHOP = TURKEY.plus(
    Goodwill(
        id="mağaza",
        rules=[
            GoodwillRule(
                id="iki-yıl",
                offers=[Offer(remedies=["refund", "exchange"], window=Days(days=730))],
                fees=FeeSchedule(tiers=[{"percent": 40, "amount": "5"}], return_shipping="50"),
            )
        ],
    )
)


@given(return_requests())
def test_a_promise_of_the_shop_with_fees_takes_nothing_of_what_the_law_gives(request):
    as_of = when_all_is_known(request)
    by_law = decide(request, as_of=as_of)
    by_shop = decide(request, SHOP, as_of=as_of)

    assert by_shop.refund.total >= by_law.refund.total
    refused = any(line.outcome is Outcome.INELIGIBLE for line in by_law.lines)
    if not refused or request.reason.claims_defect:
        assert not FEES & {line.component for line in by_shop.refund.lines}


@given(return_requests(), st.sampled_from(DiscountsOnPartialReturn))
def test_no_switch_takes_a_discount_back_where_the_seller_is_at_fault(request, mode):
    switches = Switches(discounts_on_partial_return=mode)
    policy = TURKEY.model_copy(update={"switches": switches})
    as_of = when_all_is_known(request)
    usual, strict = (decide(request, one, as_of=as_of) for one in (TURKEY, policy))

    if request.reason.claims_defect or request.reason is ReturnReason.NOT_DELIVERED:
        assert usual.refund == strict.refund
    assert strict.refund.total <= usual.refund.total


@given(rich_orders(), st.sampled_from(DiscountsOnPartialReturn), st.data())
def test_what_comes_back_by_goodwill_lowers_nothing_that_comes_back_by_right(order, mode, data):
    causes = {line.id: data.draw(st.sampled_from(RefundCause)) for line in order.lines}
    units = {line.id: data.draw(st.integers(1, line.quantity)) for line in order.lines}
    by_right = {name: n for name, n in units.items() if causes[name] is not RefundCause.GOODWILL}
    assume(by_right)
    dear = FeeSchedule(tiers=[{"percent": 90, "amount": 70}], return_shipping=70).after(1)
    terms = RefundTerms(discounts=mode)
    alone = refund_for(order, by_right, causes=causes, terms=terms)
    together = refund_for(
        order,
        units,
        causes=causes,
        terms=terms,
        fees={name: dear for name in units if name not in by_right},
    )

    assert together.total >= alone.total
    assert not alone.uncollected or mode is DiscountsOnPartialReturn.CLAW_BACK


@settings(max_examples=200)
@given(groupings(), st.sampled_from(DiscountsOnPartialReturn), readings, st.data())
def test_what_goes_back_and_what_is_kept_for_good_add_up_to_what_was_collected(
    given, mode, reading, data
):
    """Whatever is taken back on the way, whoever caused a return, and whichever line was reduced.

    The KDV adds up, too; only where discounts are counted anew, and the seller's fault comes between,
    what was taken back may go out at the rate of another line.
    """
    order, groups = given
    all_of_it, refunds = collected(order).total, []
    for units in groups:
        cause = data.draw(st.sampled_from(RefundCause))
        with_fees = cause is RefundCause.GOODWILL and data.draw(st.booleans())
        refund = refund_for(
            order,
            units,
            causes=dict.fromkeys(units, cause),
            fees=dict.fromkeys(units, DEAR) if with_fees else {},
            terms=RefundTerms(discounts=mode, charges=reading),
        )
        refunds.append(refund)
        order = after(order, refund)
        if (kept := data.draw(st.sampled_from(order.lines)).id) and order.units_kept(kept):
            reduced = refund_for(order, {}, {kept: MissingUnits(units=1, of=30)})
            refunds.append(reduced)
            order = after(order, reduced)

    lines = [line for refund in refunds for line in refund.lines]
    assert all_of_it == sum(line.gross for line in lines if line.component not in FEES)
    if mode is not DiscountsOnPartialReturn.REPRICE:
        kdv = sum(line.kdv for line in lines if line.component not in FEES)
        assert sum(whole(order)[1].values()) == kdv
    assert ways_of(order).keys() >= to_payments(refunds).keys()


@given(rich_orders())
def test_an_order_with_all_its_money_is_the_same_from_json(order):
    assert order == Order.model_validate_json(order.model_dump_json())
    assert order == Order.model_validate(order.model_dump(mode="json"))


@given(groupings(), st.sampled_from(TenderOrder))
def test_whatever_order_the_payments_go_back_in_each_gets_what_it_gave(given, tender_order):
    order, groups = given
    refunds = []
    for units in groups:
        terms = RefundTerms(tenders=Tenders(order=tender_order))
        refund = refund_for(order, units, terms=terms)
        refunds.append(refund)
        order = after(order, refund)

    assert ways_of(order) == to_payments(refunds)


@given(rich_orders(), st.data())
def test_an_amount_of_a_line_is_refunded_to_the_kurus_or_refused(order, data):
    line = data.draw(st.sampled_from(order.lines))
    amount = data.draw(st.decimals("0.01", "9999", places=minor_digits(order.currency)))
    assume(amount)
    asked = [AmountAsked(line=line.id, amount=amount)]
    left = remaining(order)

    if amount <= min(left.lines[line.id], left.total):
        refund = refund_of_amounts(order, asked)
        assert amount == refund.total == sum(one.amount for one in refund.payouts)
    else:
        with pytest.raises(MisuseValueError):
            refund_of_amounts(order, asked)
