"""Goods came after their time and the customer writes afterwards (6502 m.48/3, MSY m.16)."""

from tests.returns.shop import ask, codes, until

FLOWERS = {
    "ordered": "2026-05-06",
    "traits": ["perishable"],
    "promised": {"until": "2026-05-10"},
    "reason": "delivered_late",
}


def test_flowers_for_a_day_that_came_the_day_after_are_weighed_by_a_person():
    """Perishable goods can't be withdrawn from; that says nothing about a delay."""
    decision = ask(**FLOWERS, delivered="2026-05-11", notified="2026-05-11")

    assert ("needs_review", "late_delivery") == (decision.outcome, decision.right)
    assert "debated" == decision.certainty
    assert "2026-05-10" == until(decision, "delivery_promise")
    assert "withdrawal_excluded_perishable" in codes(decision)


def test_flowers_that_came_on_their_day_are_not_late():
    decision = ask(**FLOWERS, delivered="2026-05-10", notified="2026-05-11")

    assert "ineligible" == decision.outcome
    assert "late_delivery_came_in_time" in codes(decision)


def test_a_dress_that_came_late_may_still_be_withdrawn_from():
    dress = FLOWERS | {"traits": []}
    decision = ask(**dress, delivered="2026-05-11", notified="2026-05-20")

    assert ("eligible", "withdrawal") == (decision.outcome, decision.right)
    assert "late_delivery_came_late" in codes(decision)
