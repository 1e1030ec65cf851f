"""Several exceptions to the right to withdraw on one good: what is sure decides, not what is open."""

from tests.returns.shop import ask, codes

IN_TIME = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}


def test_a_sealed_cream_made_to_order_is_refused_without_asking_whether_it_was_opened():
    decision = ask(**IN_TIME, traits=["custom_made", "hygiene_sealed"])

    assert "ineligible" == decision.outcome
    assert "withdrawal_excluded_custom_made" in codes(decision)
    assert "withdrawal_exception_unclear_hygiene_sealed" not in codes(decision)


def test_an_exception_in_doubt_alone_still_asks():
    decision = ask(**IN_TIME, traits=["hygiene_sealed"])

    assert ("needs_review", ("opened",)) == (decision.outcome, decision.missing)


def test_an_exception_nobody_was_told_of_is_weighed_and_beside_it_the_open_one_is_asked_for():
    decision = ask(**IN_TIME, traits=["custom_made", "hygiene_sealed"], told={"exceptions": False})

    assert "needs_review" == decision.outcome
    assert "withdrawal_exception_not_told_custom_made" in codes(decision)


def test_an_annulled_exception_does_not_count_as_a_sure_one():
    facts = {"traits": ["live_auction", "hygiene_sealed"]}
    kind = ask(**IN_TIME, **facts)
    strict = ask(**IN_TIME, **facts, switches={"annulled_exceptions": "text_of_the_day"})

    assert "needs_review" == kind.outcome
    assert "ineligible" == strict.outcome
