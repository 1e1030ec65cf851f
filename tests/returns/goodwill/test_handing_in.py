"""When goods a shop takes back of its own will are handed in: counted from its word."""

from tests.returns.goodwill.scenarios import IN_TIME, by, rule
from tests.returns.shop import ask, at


def test_goods_are_handed_in_after_the_approval():
    terms = by(rule(hand_in_days=14))
    approved = ask(**IN_TIME, **terms, as_of="2026-03-27")
    sent = {"at": at("2026-03-26")}

    assert "2026-04-10" == str(approved.deadline("hand_in_by").until)
    assert (
        ask(**IN_TIME, **terms, handed_over=sent, as_of="2026-03-27").deadline("hand_in_by") is None
    )


def test_a_later_decision_moves_no_day_that_was_told_with_the_approval():
    terms = by(rule(hand_in_days=14))
    facts = IN_TIME | terms | {"approved_at": at("2026-03-27")}
    anew = ask(**facts, as_of="2026-04-02")

    assert "2026-04-10" == str(anew.deadline("hand_in_by").until)
