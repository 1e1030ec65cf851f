"""Which stage a withdrawal falls into: what was delivered, when, and whose clock waits for it."""

import pytest

from tests.returns.shop import ask, at, codes, day, finding, parcel, until

NOVEMBER = {"ordered": "2026-11-01", "notified": "2026-11-10"}
TWO_LINES = [
    {"id": "A", "name": "Masa", "unit_price": "400.00", "kdv_rate": 10},
    {"id": "B", "name": "Sandalye", "unit_price": "200.00", "kdv_rate": 10},
]


@pytest.mark.parametrize(
    ("notified", "outcome"),
    [
        ("2026-11-16T20:59:59+00:00", "eligible"),
        ("2026-11-16T23:59:59+03:00", "eligible"),
        ("2026-11-16T21:00:00+00:00", "ineligible"),
        ("2026-11-17T06:30:00+09:00", "ineligible"),
    ],
)
def test_a_day_ends_at_midnight_in_istanbul_whatever_zone_the_moment_was_written_in(
    notified, outcome
):
    facts = {"ordered": "2026-10-31", "delivered": "2026-11-02T23:40:00+03:00"}

    assert outcome == ask(notified=notified, **facts).outcome


def test_a_withdrawal_before_the_goods_came_keeps_its_clock_when_they_come_later():
    decision = ask(**NOVEMBER, delivered="2026-11-12", carriers=["Aras Kargo"], as_of="2026-11-20")

    assert "withdrawal_before_delivery" in codes(decision)
    assert "2026-11-24" == until(decision, "refund_due")
    assert "send_back" == decision.lines[0].goods
    assert "seller" == decision.return_shipping.paid_by


def test_goods_that_came_on_the_day_of_the_notice_but_after_it_came_later():
    decision = ask(
        ordered="2026-11-01",
        notified="2026-11-10T09:00:00+03:00",
        delivered="2026-11-10T18:00:00+03:00",
    )

    assert "notice_reached" == decision.refund.due.starts


def test_the_clock_waits_for_the_parcel_that_has_not_come():
    decision = ask(
        ordered="2026-06-01",
        notified="2026-11-10",
        lines=TWO_LINES,
        parcels=[parcel("2026-06-05", "A"), parcel(None, "B")],
    )

    assert ["eligible", "eligible"] == [line.outcome for line in decision.lines]
    assert ["send_back", "stop_delivery"] == [line.goods for line in decision.lines]
    assert "seller" == decision.return_shipping.paid_by
    assert "pending" == until(decision, "withdrawal_last_day")


def piece(number, delivered):
    return {"delivered_at": at(delivered), "items": [{"line": "X", "piece": number}]}


def test_a_table_in_three_pieces_has_come_when_the_third_piece_has():
    facts = {"ordered": "2026-10-01", "line": {"pieces": 3}}
    two = [piece(1, "2026-10-05"), piece(2, "2026-10-06")]

    waiting = ask(notified="2026-11-10", **facts, parcels=two)
    complete = ask(notified="2026-11-10", **facts, parcels=[*two, piece(3, "2026-10-20")])

    assert "withdrawal_before_delivery" in codes(waiting)
    assert "send_back" == waiting.lines[0].goods
    assert "2026-11-03" == until(complete, "withdrawal_last_day")


def test_pieces_of_another_line_in_the_same_parcel_do_not_complete_a_good():
    decision = ask(
        ordered="2026-06-01",
        notified="2026-11-10",
        lines=[one | {"pieces": 2} for one in TWO_LINES],
        items=[{"line": "A"}],
        parcels=[
            {
                "delivered_at": at("2026-06-05"),
                "items": [{"line": "A", "piece": 1}, {"line": "B", "piece": 1}],
            }
        ],
    )

    assert "withdrawal_before_delivery" in codes(decision)


def test_one_unit_of_three_does_not_start_the_clock():
    decision = ask(
        ordered="2026-06-01",
        notified="2026-11-10",
        line={"quantity": 3},
        parcels=[{"delivered_at": at("2026-06-05"), "items": [{"line": "X", "quantity": 1}]}],
    )

    assert "pending" == until(decision, "withdrawal_last_day")


def test_a_code_sent_by_e_mail_does_not_hold_the_clock_of_the_goods_beside_it():
    decision = ask(
        ordered="2026-06-01",
        notified="2026-11-10",
        lines=[TWO_LINES[0], TWO_LINES[1] | {"traits": ["instant_digital"]}],
        items=[{"line": "A"}],
        parcels=[parcel("2026-06-05", "A")],
    )

    assert "ineligible" == decision.outcome
    assert "2026-06-19" == until(decision, "withdrawal_last_day")


def test_a_subscription_whose_first_box_has_come_is_in_the_stage_after_delivery():
    decision = ask(
        **NOVEMBER,
        traits=["subscription"],
        carriers=["Aras Kargo"],
        parcels=[parcel("2026-11-05", "X"), parcel(None, "X")],
    )

    assert "2026-11-19" == until(decision, "withdrawal_last_day")
    assert "handed_to_carrier" == decision.refund.due.starts
    assert "send_back" == decision.lines[0].goods


def test_a_service_counts_from_the_contract():
    facts = {"ordered": "2026-11-02", "traits": ["service"]}
    items = [{"line": "X", "performed": False}]

    assert "eligible" == ask(notified="2026-11-16", **facts, items=items).outcome
    assert "ineligible" == ask(notified="2026-11-17", **facts, items=items).outcome


def test_a_service_is_not_bound_to_the_thirty_days_of_goods():
    decision = ask(
        ordered="2026-09-01",
        notified="2026-11-10",
        traits=["service"],
        reason="not_delivered",
        items=[{"line": "X", "performed": False}],
    )

    assert "needs_review" == decision.outcome
    assert ("promised",) == decision.missing


def test_goods_that_come_after_a_termination_of_the_same_day_do_not_undo_it():
    decision = ask(
        ordered="2026-09-01",
        notified="2026-11-10T09:00:00+03:00",
        delivered="2026-11-10T18:00:00+03:00",
        reason="not_delivered",
    )

    assert "late_delivery" == decision.right
    assert "send_back" == decision.lines[0].goods


@pytest.mark.parametrize(
    ("told", "last_day"),
    [("2026-01-25", "2026-02-16"), ("2026-02-10", "2026-02-24"), (None, "2027-02-16")],
)
def test_telling_the_customer_late_never_ends_the_period_before_the_ordinary_day(told, last_day):
    decision = ask(
        ordered="2026-01-20",
        delivered="2026-02-02",
        notified="2026-02-12",
        told={"withdrawal": False, "withdrawal_on": told},
    )

    assert last_day == until(decision, "withdrawal_last_day")


def test_the_year_of_an_uninformed_customer_starts_where_the_ordinary_time_ended():
    facts = {
        "ordered": "2026-01-20",
        "delivered": "2026-02-02",
        "notified": "2026-02-12",
        "told": {"withdrawal": False},
    }
    decision = ask(**facts)
    first_day_counted = ask(**facts, switches={"first_day": "same_day"})

    last = decision.deadline("withdrawal_last_day")
    assert ("withdrawal_ended", day("2026-02-16")) == (last.starts, last.started_on)
    assert "2027-02-15" == until(first_day_counted, "withdrawal_last_day")


def test_a_notice_accepted_on_the_monday_names_the_monday():
    decision = ask(ordered="2026-01-10", delivered="2026-01-17", notified="2026-02-02")

    assert "2 Şubat 2026 Pazartesi" in finding(decision, "withdrawal_in_time").explain("tr")


@pytest.mark.parametrize("used", ["PTT Kargo", "PTT", "ptt kargo a.ş."])
def test_a_carrier_is_recognised_however_its_name_is_written(used):
    decision = ask(
        **NOVEMBER,
        delivered="2026-11-05",
        carriers=["PTT Kargo"],
        handed_over={"at": at("2026-11-12"), "carrier": used},
    )

    assert "seller" == decision.return_shipping.paid_by


def test_where_no_carrier_was_named_none_can_be_another_one():
    decision = ask(
        **NOVEMBER,
        delivered="2026-11-05",
        handed_over={"at": at("2026-11-12"), "carrier": "PTT Kargo", "designated": False},
    )

    assert "2026-11-26" == until(decision, "refund_due")
    assert "seller" == decision.return_shipping.paid_by


def test_a_named_carrier_without_a_branch_nearby_costs_the_customer_nothing():
    decision = ask(
        **NOVEMBER,
        delivered="2026-11-05",
        told={"return_carriers": [{"name": "Aras Kargo", "branch_nearby": False}]},
        handed_over={"at": at("2026-11-12"), "carrier": "PTT Kargo"},
    )

    assert "seller" == decision.return_shipping.paid_by
