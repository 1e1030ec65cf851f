"""A line of which some units came and others did not: which of them is a complaint of delay about?"""

from decimal import Decimal

import pytest

from tests.returns.shop import ask, at, codes

CAME = {"items": [{"line": "X", "quantity": 2}], "delivered_at": at("2026-03-05")}
LATE_HALF = {"ordered": "2026-03-01", "notified": "2026-05-10"} | {
    "line": {"quantity": 3},
    "parcels": [CAME, {"items": [{"line": "X", "quantity": 1}]}],
}


@pytest.mark.parametrize("items", [None, [{"line": "X"}]])
def test_not_delivered_means_the_units_that_did_not_come_and_interest_runs_on_them_alone(items):
    decision = ask(**LATE_HALF, reason="not_delivered", items=items)

    (line,) = decision.lines
    assert (1, "stop_delivery") == (line.quantity, line.goods)
    assert Decimal("1000.00") == line.refunded


@pytest.mark.parametrize(("units", "reason"), [(2, "not_delivered"), (3, "delivered_late")])
def test_a_delay_of_units_that_came_and_of_others_is_asked_apart(units, reason):
    decision = ask(**LATE_HALF, reason=reason, items=[{"line": "X", "quantity": units}])

    assert ("needs_review", ("units_not_delivered",)) == (decision.outcome, decision.missing)


@pytest.mark.parametrize("units", [1, 2])
def test_units_that_came_in_time_came_in_time_while_another_is_still_out(units):
    late = [{"line": "X", "quantity": units}]
    decision = ask(**LATE_HALF, reason="delivered_late", items=late)

    assert "late_delivery_came_in_time" in codes(decision)
    assert Decimal(1000 * units) == decision.refund.total


@pytest.mark.parametrize("reason", ["delivered_late", "not_delivered"])
def test_who_wants_the_money_while_units_are_out_gets_it_without_being_asked_how_many(reason):
    facts = LATE_HALF | {"notified": "2026-03-10", "reason": reason, "wanted": "refund"}
    decision = ask(**facts, items=[{"line": "X", "quantity": 3}])

    assert ("eligible", "withdrawal") == (decision.outcome, decision.right)
    assert Decimal(3000) == decision.refund.total
