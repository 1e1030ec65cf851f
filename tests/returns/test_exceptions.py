"""Several exceptions to the right to withdraw on one good: what is sure decides, not what is open."""

import pytest

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


UNTOLD = {"traits": ["custom_made", "hygiene_sealed"], "told": {"exceptions": False}}


def test_an_exception_nobody_was_told_of_is_not_held_against_the_customer():
    """MSY m.5/1-h wants it told before the sale and says nothing of one that was not: debated."""
    decision = ask(**IN_TIME, **UNTOLD)

    assert ("eligible", "debated") == (decision.outcome, decision.certainty)
    assert "untold_exceptions" in {found.switch for found in decision.because}


def test_a_shop_may_have_a_person_weigh_what_was_not_told():
    decision = ask(**IN_TIME, **UNTOLD, switches={"untold_exceptions": "review"})

    assert "needs_review" == decision.outcome
    assert "withdrawal_exception_not_told_custom_made" in codes(decision)


def test_an_annulled_exception_does_not_count_as_a_sure_one():
    facts = {"traits": ["live_auction", "hygiene_sealed"]}
    kind = ask(**IN_TIME, **facts)
    strict = ask(**IN_TIME, **facts, switches={"annulled_exceptions": "text_of_the_day"})

    assert "needs_review" == kind.outcome
    assert "ineligible" == strict.outcome


CUSTOM = {"ordered": "2026-03-01", "delivered": "2026-03-05", "traits": ["custom_made"]}


@pytest.mark.parametrize(
    ("notified", "named"),
    [
        ("2026-03-19", {"withdrawal_excluded_custom_made"}),
        ("2026-03-24", {"withdrawal_excluded_custom_made", "withdrawal_too_late"}),
    ],
)
def test_an_exception_and_a_period_that_is_over_are_both_named(notified, named):
    decision = ask(**CUSTOM, notified=notified)

    assert "ineligible" == decision.outcome
    assert named == {found.code for found in decision.because}


def test_whether_a_seal_was_opened_is_asked_also_when_the_period_seems_over():
    sealed = CUSTOM | {"traits": ["hygiene_sealed"]}
    decision = ask(**sealed, notified="2026-03-24")

    assert ("needs_review", ("opened",)) == (decision.outcome, decision.missing)
    assert "withdrawal_too_late" not in codes(decision)


def test_a_day_nobody_can_count_leaves_a_sure_exception_alone():
    beyond = {"ordered": "2033-03-01", "delivered": "2033-03-05", "traits": ["custom_made"]}
    decision = ask(**beyond, notified="2033-03-20")

    assert "ineligible" == decision.outcome
    assert "withdrawal_last_day_unknown" not in codes(decision)


@pytest.mark.parametrize(
    ("facts", "as_of", "remains"),
    [
        ({}, "2028-03-05", True),
        ({}, "2028-03-06", False),
        ({"traits": ["second_hand"]}, "2027-03-05", True),
        ({"traits": ["second_hand"]}, "2027-03-06", False),
    ],
)
def test_the_rights_of_defective_goods_are_remembered_to_their_last_day(facts, as_of, remains):
    late = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-04-20"}
    decision = ask(**late | facts, as_of=as_of)

    assert remains == ("defect_rights_remain" in codes(decision))
