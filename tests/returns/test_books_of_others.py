"""Başkasının kayıtları: refunds and payments another system booked, and what they leave open."""

from datetime import datetime

import pytest
from pydantic import ValidationError

from musteri_destek.orders import Order, RefundMade
from musteri_destek.returns import (
    AmountAsked,
    MissingUnits,
    Tenders,
    refund_for,
    refund_of_amounts,
    remaining,
)
from tests.returns.orders_to_return import FAULT, back, line, made, order, paid, with_refunds
from tests.returns.shop import ask

SENT = datetime.fromisoformat("2026-11-07T10:00:00+03:00")
LATER = "2026-11-05T12:00:02+03:00"
DELIVERY = {"kind": "shipping", "gross": "40.00", "kdv_rate": 20}


def test_units_that_were_paid_short_get_the_rest_with_the_next_of_their_line():
    known = order(line("A", "100.00", 2), refunds=[made("60.00", line="A", quantity=1)])
    refund = back(known, {"A": 1})
    assert "140.00" == str(refund.total)
    assert "önceki iadede eksik kalan 40,00 TL ile birlikte" in refund.explain("tr")


def test_what_was_withheld_for_good_is_not_made_up():
    short = made("60.00", line="A", quantity=1, withheld="40.00")
    assert "100.00" == str(back(order(line("A", "100.00", 2), refunds=[short]), {"A": 1}).total)


def test_a_refund_over_two_payments_may_be_booked_at_two_moments():
    known = order(
        line("A", "100.00", 2),
        payments=[paid("g", "60.00", "gift_card"), paid("k", "140.00")],
        refunds=[
            made("60.00", line="A", quantity=1, payment="g"),
            {"line": "A", "gross": "40.00", "payment": "k", "made_at": LATER},
        ],
    )
    assert "100.00" == str(back(known, {"A": 1}).total)


def test_a_reduction_and_a_return_may_be_booked_at_one_moment():
    known = order(line("A", "100.00", 3))
    known = known.with_refunds(
        refund_for(known, {}, {"A": MissingUnits(units=1, of=6)}).records(SENT)
    )
    known = known.with_refunds(refund_for(known, {"A": 1}).records(SENT))
    again = refund_for(known, {}, {"A": MissingUnits(units=1, of=4)})
    assert "0.00" == str(again.total)


def test_delivery_that_another_system_left_out_is_made_up_once_all_is_back():
    known = order(line("A", "100.00"), line("B", "100.00"), charges=[DELIVERY])
    known = with_refunds(known, made("100.00", line="A", quantity=1))
    assert "140.00" == str(back(known, {"B": 1}, charges="pro_rata").total)
    assert "140.00" == str(back(known, {"B": 1}).total)


def test_a_kit_whose_first_part_brought_nothing_gets_it_with_the_last():
    parts = [{"id": "A", "name": "A", "weight": 1}, {"id": "B", "name": "B", "weight": 1}]
    known = order(line("SET", "100.00", parts=parts))
    first = back(known, {}, parts={"SET": {"A": 1}}, kits="once_complete")
    known = known.with_refunds(first.records(SENT))
    assert "100.00" == str(back(known, {}, parts={"SET": {"B": 1}}).total)


@pytest.mark.parametrize(
    ("refunds", "left"),
    [
        ([made("10.00", line="A", quantity=1), made("10.00", line="B", quantity=1)], "220.00"),
        ([made("100.00", line="A", quantity=1), made("100.00", line="B", quantity=1)], "40.00"),
    ],
)
def test_who_asks_for_the_rest_is_not_told_that_all_was_paid(refunds, left):
    facts = {
        "lines": [line("A", "100.00"), line("B", "100.00")],
        "charges": [DELIVERY],
        "payments": [paid("p", "240.00")],
        "refunds": [one | {"made_at": "2026-11-08T10:00:00+03:00"} for one in refunds],
    }
    decision = ask(ordered="2026-11-05", delivered="2026-11-06", notified="2026-11-09", **facts)
    assert "needs_review" == decision.outcome
    assert {"refunded_too_little"} == {one.code for one in decision.because}
    given = {"number": "A-1", "ordered_at": "2026-11-05T12:00:00+03:00"} | facts
    assert left == str(remaining(Order.model_validate(given)).total)


def test_money_nobody_can_name_is_an_open_point():
    more = order(line("A", "100.00"), payments=[paid("p", "108.00")])
    assert ("collected_for_nothing_named",) == back(more, {"A": 1}).open_points
    unnamed = order(
        line("A", "100.00"),
        line("B", "100.00"),
        payments=[paid("p", "200.00")],
        refunds=[made("100.00", payment="p")],
    )
    assert ("refunded_for_nothing_named",) == back(unnamed, {"A": 1}).open_points


def test_what_chosen_payments_can_not_take_is_still_owed():
    known = order(line("A", "100.00", 3), payments=[paid("g", "150.00"), paid("k", "150.00")])
    some = back(known, {"A": 2}, tenders=Tenders(only=["g"]))
    assert ("150.00", "50.00") == (str(some.total), str(some.shortfall))
    rest = back(known.with_refunds(some.records(SENT)), {"A": 1})
    assert "150.00" == str(rest.total)


def test_a_line_that_cost_more_than_its_list_price_is_booked_like_any_other():
    known = order(
        line("A", "100.00"),
        line("B", "100.00", paid="120.00"),
        discounts=[{"amount": "50.00", "min_basket": "300.00", "clawback_disclosed": True}],
        payments=[paid("p", "170.00")],
    )
    first = back(known, {"B": 1}, cause=FAULT, discounts="claw_back")
    booked = known.with_refunds(first.records(SENT))
    assert booked == Order.model_validate_json(booked.model_dump_json())
    second = back(booked, {"A": 1}, cause=FAULT, discounts="claw_back")
    assert ["50.00"] == [str(one.gross) for one in second.lines]
    assert not second.shortfall


def test_a_gesture_on_delivery_is_of_the_charge_that_is_left():
    known = order(
        line("A", "100.00"),
        line("B", "100.00"),
        charges=[
            {"kind": "shipping", "gross": "40.00", "kdv_rate": 20, "lines": ["A"]},
            {"kind": "shipping", "gross": "30.00", "kdv_rate": 1, "lines": ["B"]},
        ],
    )
    gesture = [AmountAsked(charge="shipping", amount="10.00")]
    first = back(known, {"A": 1})
    known = known.with_refunds(first.records(SENT))
    second = refund_of_amounts(known, gesture)
    third = back(known.with_refunds(second.records(SENT)), {"B": 1})
    lines = [*first.lines, *second.lines, *third.lines]
    at_20 = [one.gross for one in lines if one.kdv_rate == 20]
    assert (40, 270) == (sum(at_20), sum(one.gross for one in lines))


def test_the_kdv_of_gestures_on_delivery_adds_up():
    known = order(line("A", "100.00"), charges=[DELIVERY | {"gross": "49.90"}])
    whole = back(known, {"A": 1}).kdv_by_rate[20].kdv
    kdv = 0
    for _ in range(3):
        refund = refund_of_amounts(known, [AmountAsked(charge="shipping", amount="0.03")])
        kdv += refund.kdv_by_rate[20].kdv
        known = known.with_refunds(refund.records(SENT))
    assert whole == kdv + back(known, {"A": 1}).kdv_by_rate[20].kdv


def test_a_discount_the_whole_order_did_not_reach_is_not_taken_back():
    known = order(
        line("A", "100.00"),
        line("B", "100.00"),
        discounts=[{"amount": "50.00", "min_basket": "300.00", "clawback_disclosed": True}],
        payments=[paid("p", "150.00")],
    )
    assert "75.00" == str(back(known, {"A": 1}, discounts="claw_back").total)


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({"kind": "return", "gross": 1}, "a `return` of no line"),
        ({"kind": "reduction", "line": "A", "quantity": 1, "gross": 1}, "units come back by a"),
        ({"payment": "p", "gross": 50}, "`50` went back to payment `p`, which took `40.00`"),
    ],
)
def test_records_that_can_not_be_are_refused(facts, says):
    known = order(line("A", "40.00"), payments=[paid("p", "100.00", order_share="40.00")])
    with pytest.raises(ValidationError, match=says):
        known.with_refunds([RefundMade.model_validate(facts | {"made_at": SENT})])
