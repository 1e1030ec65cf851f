"""Ending a subscription and withdrawing from its first box: two rights, two clocks (6502 m.52, m.48)."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.returns import TURKEY, goodwill
from tests.returns.shop import ask, at, codes, day, until
from tests.scenarios.citing import cites

# A box a month since January; June is paid for, from the first to the thirtieth.
JUNE = {"amount": "300.00", "since": "2026-06-01", "until": "2026-06-30"}
OPEN_ENDED = {"term": "open_ended", "paid": [JUNE]}
BOX = {
    "ordered": "2026-01-01",
    "delivered": "2026-01-05",
    "notified": "2026-06-10",
    "reason": "end_subscription",
    "payments": [{"id": "p1", "method": "credit_card", "amount": "300.00"}],
}


def ended(subscription=OPEN_ENDED, **facts):
    line = {"traits": ["subscription"], "unit_price": "300.00", "subscription": subscription}
    return ask(**BOX | {"line": line} | facts)


@cites("subscription_termination", "subscription_ends_within", "subscription_refund")
def test_it_ends_within_seven_days_and_the_rest_of_june_comes_back_within_fifteen_more():
    decision = ended()

    assert ("eligible", "subscription") == (decision.outcome, decision.right)
    assert "2026-06-17" == until(decision, "termination_effective_by")
    assert "2026-07-02" == until(decision, "refund_due")
    # Thirteen of thirty days are left after the seventeenth.
    assert Decimal("130.00") == decision.refund.total
    assert [("prepaid", "X")] == [(one.component, one.line) for one in decision.refund.lines]
    assert "unverified" == decision.certainty
    assert "stop_delivery" == decision.lines[0].goods
    assert Decimal("130.00") == decision.lines[0].refunded


@pytest.mark.parametrize(
    ("ended_on", "back", "due"),
    [
        ("2026-06-10", "200.00", "2026-06-25"),
        ("2026-06-30", None, "2026-07-15"),
    ],
)
def test_the_days_paid_for_after_its_real_end_come_back(ended_on, back, due):
    decision = ended(OPEN_ENDED | {"ended_on": ended_on}, as_of="2026-07-01")

    assert Decimal(back or "0.00") == decision.refund.total
    assert due == until(decision, "refund_due")


def test_what_was_paid_for_july_in_advance_comes_back_whole():
    july = {"amount": "300.00", "since": "2026-07-01", "until": "2026-07-31"}
    paid = [{"id": "p1", "method": "credit_card", "amount": "600.00"}]
    both = OPEN_ENDED | {"paid": [JUNE, july]}
    line = {"traits": ["subscription"], "unit_price": "600.00", "subscription": both}
    decision = ask(**BOX | {"line": line, "payments": paid})

    assert Decimal("430.00") == decision.refund.total


def test_a_refund_made_since_the_notice_is_not_made_again():
    made = {"line": "X", "gross": "100.00", "payment": "p1", "made_at": at("2026-06-11")}
    earlier = made | {"gross": "20.00", "made_at": at("2026-02-01")}

    assert Decimal("30.00") == ended(refunds=[made]).refund.total
    assert Decimal("130.00") == ended(refunds=[earlier]).refund.total


def test_where_nobody_knows_what_was_paid_for_which_days_the_amount_stays_open():
    decision = ended({"term": "open_ended"})

    assert "eligible" == decision.outcome
    assert ("prepaid",) == decision.refund.open_points
    assert "kullanılmayan dönemin bedeli" in decision.explain("tr")


@pytest.mark.parametrize(
    ("terms", "outcome"),
    [
        ({"term": "open_ended"}, "eligible"),
        ({"term": "fixed", "months": 12}, "eligible"),
        ({"term": "fixed", "months": 24}, "eligible"),
        ({"term": "fixed", "months": 11}, "ineligible"),
        ({"term": "fixed", "months": 11, "terms_changed": True}, "eligible"),
        (None, "needs_review"),
    ],
)
def test_an_open_ended_one_or_one_of_a_year_ends_at_any_time_and_a_shorter_one_on_a_change(
    terms, outcome
):
    assert outcome == ended(terms).outcome


def test_the_first_box_can_be_withdrawn_from_for_fourteen_days_beside_that():
    early, late = ended(notified="2026-01-19"), ended(notified="2026-01-20")

    assert "withdrawal_also_open" in codes(early)
    assert "withdrawal_also_open" not in codes(late)
    assert {"eligible"} == {early.outcome, late.outcome}


def test_who_withdraws_too_late_hears_that_the_subscription_may_end():
    decision = ended(reason="changed_mind")

    assert "ineligible" == decision.outcome
    assert "subscription_may_end" in codes(decision)


def test_who_withdraws_in_time_gets_the_price_back_and_ends_nothing_else():
    decision = ended(reason="changed_mind", notified="2026-01-10")

    assert ("eligible", "withdrawal") == (decision.outcome, decision.right)
    assert Decimal("300.00") == decision.refund.total


def test_the_end_of_a_subscription_is_about_no_other_line_of_the_order():
    box = {"id": "KUTU", "name": "Kahve kutusu", "unit_price": "300.00", "kdv_rate": 1}
    mug = {"id": "KUPA", "name": "Kupa", "unit_price": "100.00", "kdv_rate": 20}
    lines = [box | {"traits": ["subscription"], "subscription": OPEN_ENDED}, mug]
    payments = [{"id": "p1", "method": "credit_card", "amount": "400.00"}]
    decision = ask(**BOX | {"lines": lines, "payments": payments})

    assert ["KUTU"] == [one.line for one in decision.lines]
    assert Decimal("130.00") == decision.refund.total


def test_what_is_no_subscription_can_not_be_ended_and_a_person_looks():
    assert "needs_review" == ask(**BOX).outcome


def test_a_promise_to_take_goods_back_does_not_answer_who_ends_a_subscription():
    policy = TURKEY.plus(goodwill(days=365))

    assert "subscription" == ended(policy=policy).right
    assert ended() == replace(ended(policy=policy), policy=TURKEY.name)
    assert "needs_review" == ask(**BOX, policy=policy).outcome


@given(st.dates(day("2026-01-06"), day("2026-12-31")), st.integers(1, 60), st.integers(0, 30000))
def test_used_and_unused_days_never_cost_more_than_the_period(ended_on, length, kurus):
    amount = Decimal(kurus).scaleb(-2)
    last = day("2026-06-01").fromordinal(day("2026-06-01").toordinal() + length - 1)
    period = {"amount": str(amount), "since": "2026-06-01", "until": str(last)}
    terms = {"term": "open_ended", "paid": [period], "ended_on": str(ended_on)}
    decision = ended(terms, notified="2026-01-06")
    left = max(0, min(length, last.toordinal() - ended_on.toordinal()))

    assert 0 <= decision.refund.total <= amount
    assert abs(decision.refund.total - amount * left / length) <= Decimal("0.005")
