"""What remains when the answer is no: rights first, kindness last."""

import pytest
from hypothesis import given

from musteri_destek.returns import Decision, Way, decide
from tests.property.strategies import return_requests
from tests.returns.shop import DRESS, ask, at

TOO_LATE = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-20"}
IN_REPAIR = {
    "ordered": "2025-03-01",
    "delivered": "2025-03-05",
    "notified": "2025-06-10",
    "reason": "defective",
    "repairs": [{"line": "X", "notified_at": at("2025-06-09")}],
}


def ways(decision):
    return [(one.way, one.finding.code) for one in decision.alternatives]


def test_who_is_too_late_to_withdraw_keeps_the_rights_of_defects_and_may_meet_kindness():
    assert [
        (Way.REMAINING_RIGHT, "defect_rights_remain"),
        (Way.PERSONAL_GOODWILL, "kindness_of_a_person"),
    ] == ways(ask(**TOO_LATE))


def test_who_waits_for_a_repair_is_told_until_when_and_that_the_other_rights_open_then():
    decision = ask(**IN_REPAIR)

    assert "ineligible" == decision.outcome
    assert (Way.LATER_RIGHT, "warranty_repair_running") == ways(decision)[0]
    assert decision.alternatives[0].finding.deadline.last_day >= decision.as_of.date()


def test_a_no_that_is_over_promises_nothing_for_later():
    assert Way.LATER_RIGHT not in {way for way, _ in ways(ask(**TOO_LATE))}


def test_a_doubt_names_the_fact_that_would_settle_it():
    decision = ask(**TOO_LATE | {"notified": "2026-03-10"}, channel="phone")

    assert [(Way.MISSING_FACT, "withdrawal_not_in_writing")] == [
        one for one in ways(decision) if one[0] is not Way.REMAINING_RIGHT
    ]
    assert "withdrawal_send_back" not in {code for _, code in ways(decision)}


def test_who_asks_for_a_repair_without_a_fault_hears_that_withdrawal_is_open():
    decision = ask(**TOO_LATE | {"notified": "2026-03-10"}, wanted="repair")

    assert (Way.REMAINING_RIGHT, "withdrawal_also_open") in ways(decision)


def test_a_yes_needs_no_alternative():
    assert () == ask(**TOO_LATE | {"notified": "2026-03-10"}).alternatives


def test_what_was_paid_back_already_is_no_matter_of_kindness():
    gone = {"line": "X", "quantity": 1, "gross": "1000.00", "made_at": at("2026-03-15")}
    assert [] == ways(ask(**TOO_LATE, refunds=[gone]))


def test_the_ways_of_several_lines_are_ranked_together():
    hat = DRESS | {"id": "H", "name": "Şapka"}
    found = ask(**TOO_LATE, lines=[DRESS, hat]).alternatives

    assert [("remaining_right", "X"), ("remaining_right", "H")] == [
        (one.way, one.finding.line) for one in found[:2]
    ]
    assert ["personal_goodwill"] * 2 == [one.way for one in found[2:]]


@pytest.mark.parametrize("lang", ["tr", "en"])
def test_an_explanation_names_the_kind_of_each_way_and_tells_nothing_twice(lang):
    decision = ask(**TOO_LATE | {"notified": "2026-03-10"}, channel="phone")
    told = decision.explain(lang).splitlines()

    for one in decision.because:
        assert 1 == sum(one.explain(lang) in line for line in told)
    for one in ask(**TOO_LATE).alternatives:
        assert one.explain(lang) in ask(**TOO_LATE).explain(lang)


@pytest.mark.parametrize("lang", ["tr", "en"])
def test_every_way_has_words_of_its_own(lang):
    assert len(Way) == len({way.name_in(lang) for way in Way})


@given(return_requests())
def test_ways_are_ranked_belong_to_lines_without_a_yes_and_outlive_json(request):
    decision = decide(request, as_of=request.notified_at)
    found = decision.alternatives
    refused = {line.line for line in decision.lines if line.outcome != "eligible"}

    assert sorted(found, key=lambda one: list(Way).index(one.way)) == list(found)
    assert {one.finding.line for one in found} <= refused
    assert found == Decision.from_json(decision.to_json()).alternatives


@given(return_requests())
def test_whoever_hears_no_is_shown_at_least_one_way(request):
    decision = decide(request, as_of=request.notified_at)
    for line in decision.lines:
        if line.outcome == "ineligible" and line.quantity:
            assert any(one.finding.line == line.line for one in decision.alternatives)
