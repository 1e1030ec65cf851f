"""Where lawyers disagree about a day, both readings stand in the decision, and a dispute is no no."""

from tests.returns.shop import ask, until

BACK = {
    "handed_over": {"at": "2026-02-16T12:00:00+03:00"},
    "arrived_at": "2026-02-20T12:00:00+03:00",
}
NO_CARRIER_NAMED = {
    "ordered": "2026-02-01",
    "delivered": "2026-02-05",
    "notified": "2026-02-10",
    **BACK,
}


def test_without_a_named_carrier_the_promise_is_the_earlier_reading_and_the_later_stands_beside_it():
    decision = ask(**NO_CARRIER_NAMED)

    assert "2026-03-02" == until(decision, "refund_due")
    assert "2026-03-06" == until(decision, "refund_due_latest_reading")


def test_a_shop_that_counts_from_arrival_has_only_that_day():
    decision = ask(**NO_CARRIER_NAMED, switches={"no_named_carrier_clock": "arrival"})

    assert "2026-03-06" == until(decision, "refund_due")
    assert decision.deadline("refund_due_latest_reading") is None


def test_with_a_named_carrier_there_is_one_reading():
    decision = ask(**NO_CARRIER_NAMED | {"carriers": ["Aras Kargo"]})

    assert decision.deadline("refund_due_latest_reading") is None


def test_an_order_that_straddles_the_change_shows_the_reading_of_the_new_law_beside_the_kinder_one():
    decision = ask(
        ordered="2025-12-20",
        delivered="2025-12-28",
        notified="2026-01-05",
        carriers=["Aras Kargo"],
        handed_over={"at": "2026-01-12T12:00:00+03:00", "carrier": "Aras Kargo"},
    )

    assert "2026-01-19" == until(decision, "refund_due")
    assert "2026-01-26" == until(decision, "refund_due_latest_reading")


def test_who_terminates_too_early_learns_the_day_from_which_it_is_possible():
    decision = ask(
        ordered="2026-03-01",
        notified="2026-03-20",
        reason="not_delivered",
        traits=["custom_made"],
        promised={"days": 45},
    )

    assert ("ineligible", "late_delivery") == (decision.outcome, decision.right)
    assert "2026-04-15" == until(decision, "delivery_promise")
    assert "2026-04-16" == until(decision, "termination_right_from")


def test_a_parcel_the_customer_never_saw_is_the_sellers_to_prove():
    decision = ask(
        ordered="2026-03-01", delivered="2026-03-05", notified="2026-03-10", reason="not_delivered"
    )

    assert ("needs_review", "late_delivery") == (decision.outcome, decision.right)
    assert ("proof_of_delivery",) == decision.missing


def test_what_came_is_not_disputed_while_the_rest_is_still_missing():
    line = {"name": "Elbise", "unit_price": "1000.00", "kdv_rate": 10}
    decision = ask(
        ordered="2026-03-01",
        notified="2026-05-10",
        reason="not_delivered",
        lines=[line | {"id": "A"}, line | {"id": "B"}],
        parcels=[
            {"delivered_at": "2026-03-05T12:00:00+03:00", "items": [{"line": "A"}]},
            {"items": [{"line": "B"}]},
        ],
    )

    assert ["withdrawal", "late_delivery"] == [one.right for one in decision.lines]


def test_a_notice_in_time_only_because_the_last_day_was_a_sunday_is_debated():
    decision = ask(ordered="2026-01-20", delivered="2026-02-01", notified="2026-02-16")

    assert ("eligible", "debated") == (decision.outcome, decision.certainty)
    assert "consumer_roll" in {one.switch for one in decision.because}


def with_a_branch(nearby, **facts):
    """A carrier was named, and the customer sent the goods by another one."""
    back = BACK | {"handed_over": BACK["handed_over"] | {"carrier": "PTT Kargo"}}
    told = {"return_carriers": [{"name": "Aras Kargo", "branch_nearby": nearby}]}
    return ask(**NO_CARRIER_NAMED | back, told=told, **facts)


def test_who_had_no_branch_of_the_named_carrier_does_not_wait_for_the_arrival():
    decision = with_a_branch(nearby=False)

    assert "2026-03-02" == until(decision, "refund_due")
    assert "2026-03-06" == until(decision, "refund_due_latest_reading")
    assert ("debated", "no_named_carrier_clock") == (
        decision.refund.due.certainty,
        decision.refund.due.switch,
    )
    assert "seller" == decision.return_shipping.paid_by


def test_a_shop_may_count_from_the_arrival_also_where_it_had_no_branch():
    decision = with_a_branch(nearby=False, switches={"no_named_carrier_clock": "arrival"})

    assert "2026-03-06" == until(decision, "refund_due")


def test_who_passed_by_the_branch_of_the_named_carrier_waits_for_the_arrival():
    for nearby in (True, None):
        decision = with_a_branch(nearby=nearby)

        assert "2026-03-06" == until(decision, "refund_due")
        assert "settled" == decision.refund.due.certainty
