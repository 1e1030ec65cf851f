"""Defective services, and remedies the seller calls out of proportion (6502 m.11/3, m.13-16)."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from tests.returns.shop import ask, at, codes, finding, until

CLEANING = {
    "ordered": "2025-03-01",
    "traits": ["service"],
    "reason": "defective",
    "items": [{"line": "X", "performed": True, "performed_on": "2025-03-10"}],
}
BROKEN = {
    "ordered": "2026-03-01",
    "delivered": "2026-03-05",
    "notified": "2026-03-20",
    "reason": "defective",
}


def claimed(remedy, reason=None):
    return {"disproportionate": [{"remedy": remedy, "reason": reason}]}


# --- what is known of the goods ---------------------------------------------------------------------

AFTER_SIX_MONTHS = BROKEN | {"notified": "2026-12-20"}


@pytest.mark.parametrize("sent", [["photo"], ["video", "receipt"], ["service_report"]])
def test_evidence_that_was_sent_is_looked_at_and_not_asked_for_again(sent):
    decision = ask(**AFTER_SIX_MONTHS, evidence=sent, wanted="refund")

    assert ("needs_review", ("weighing_of_evidence",)) == (decision.outcome, decision.missing)
    assert "seller" == finding(decision, "defect_evidence_to_weigh").who


@pytest.mark.parametrize("sent", [[], ["receipt"]])
def test_a_receipt_shows_no_defect(sent):
    decision = ask(**AFTER_SIX_MONTHS, evidence=sent)

    assert ("needs_review", ("evidence_of_defect",)) == (decision.outcome, decision.missing)


@pytest.mark.parametrize("reason", ["defective", "damaged", "wrong_item", "not_as_described"])
def test_who_reports_a_defect_of_what_never_came_by_the_records_is_not_told_to_stop_the_delivery(
    reason,
):
    decision = ask(**BROKEN | {"delivered": None, "reason": reason})

    assert ("needs_review", ("delivered_at",)) == (decision.outcome, decision.missing)
    assert ["stays"] == [line.goods for line in decision.lines]
    assert "withdrawal_also_open" in codes(decision)


@pytest.mark.parametrize("missing", [None, {"units": 1, "of": 1}, {"units": 1, "of": 6}])
@pytest.mark.parametrize("reason", ["defective", "damaged", "wrong_item", "missing_part"])
def test_who_wants_the_money_for_a_defect_gets_it_whether_the_delivery_is_on_record_or_not(
    reason, missing
):
    item = {"line": "X"} | ({"missing": missing} if reason == "missing_part" else {})
    facts = BROKEN | {"delivered": None, "reason": reason, "wanted": "refund", "items": [item]}
    decision = ask(**facts)

    assert ("eligible", "withdrawal") == (decision.outcome, decision.right)


def test_a_defect_of_units_that_came_hangs_on_no_unit_that_did_not():
    facts = BROKEN | {"delivered": None, "wanted": "refund", "line": {"quantity": 3}}
    came = {"delivered_at": at("2026-03-05"), "items": [{"line": "X", "quantity": 2}]}
    decision = ask(**facts, parcels=[came])

    assert "eligible" == decision.outcome


@pytest.mark.parametrize("missing", [None, {"units": 1, "of": 1}, {"units": 1, "of": 6}])
def test_who_misses_something_in_an_open_parcel_and_names_no_wish_withdraws_from_nothing(missing):
    facts = BROKEN | {"delivered": None, "reason": "missing_part"}
    decision = ask(**facts, items=[{"line": "X", "missing": missing}])

    assert ("needs_review", "defect") == (decision.outcome, decision.right)
    assert ("delivered_at",) == decision.missing


# --- services ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("notified", "outcome", "code"),
    [
        ("2025-03-12", "eligible", "defect_of_service"),
        ("2027-03-10", "eligible", "defect_of_service"),
        ("2027-03-11", "ineligible", "defect_of_service_time_barred"),
    ],
)
def test_a_service_is_answered_for_two_years_from_its_performance(notified, outcome, code):
    decision = ask(**CLEANING, notified=notified)

    assert (outcome, "defect") == (decision.outcome, decision.right)
    assert code in codes(decision)
    assert "2027-03-10" == finding(decision, code).deadline.until.isoformat()


def test_who_got_a_poor_service_chooses_among_the_four_remedies_of_services():
    decision = ask(**CLEANING, notified="2025-03-12")

    assert ("refund", "reperformance", "repair", "price_reduction") == decision.remedies
    assert "immediately" == until(decision, "refund_due")
    assert decision.return_shipping is None


def test_that_the_provider_proves_is_a_reading_and_marked_as_debated():
    found = finding(ask(**CLEANING, notified="2025-03-12"), "defect_of_service")

    assert "debated" == found.certainty


def test_a_service_is_performed_again_within_thirty_business_days():
    decision = ask(**CLEANING, notified="2025-09-08", wanted="reperformance")

    assert "reperformance" == decision.remedy
    assert "2025-10-13" == until(decision, "remedy_due")
    assert decision.deadline("refund_due") is None
    assert Decimal(0) == decision.refund.total


def test_a_service_whose_day_nobody_knows_is_surely_in_time_within_two_years_of_the_contract():
    facts = CLEANING | {"items": [{"line": "X", "performed": True}]}

    assert "eligible" == ask(**facts, notified="2027-03-01").outcome
    late = ask(**facts, notified="2027-03-02")
    assert ("needs_review", ("performed_on",)) == (late.outcome, late.missing)


def test_fraud_stops_the_two_years():
    decision = ask(**CLEANING, notified="2028-01-10", hidden_by_fraud=True)

    assert ("needs_review", ("proof_of_fraud",)) == (decision.outcome, decision.missing)


# --- out of proportion ------------------------------------------------------------------------------


def test_a_remedy_out_of_proportion_for_a_reason_is_not_offered():
    decision = ask(**BROKEN, **claimed("replacement", "Üretimi bitti"))

    assert "eligible" == decision.outcome
    assert ("refund", "repair", "price_reduction") == decision.remedies
    assert "Üretimi bitti" in finding(decision, "defect_disproportionate_replacement").explain("tr")


def test_where_both_are_out_of_proportion_the_customer_picks_refund_or_reduction():
    both = [
        {"remedy": "repair", "reason": "Bedeli ürünün değerini aşıyor"},
        {"remedy": "replacement", "reason": "Üretimi bitti"},
    ]
    decision = ask(**BROKEN, disproportionate=both, wanted="replacement")

    assert ("eligible", None) == (decision.outcome, decision.remedy)
    assert ("refund", "price_reduction") == decision.remedies
    assert decision.deadline("remedy_due") is None


@pytest.mark.parametrize("wanted", [None, "replacement"])
def test_of_a_wrong_item_neither_is_left_where_the_right_one_is_out_of_proportion(wanted):
    facts = BROKEN | {"reason": "wrong_item"} | claimed("replacement", "Üretimi bitti")
    decision = ask(**facts, wanted=wanted)

    assert ("eligible", None) == (decision.outcome, decision.remedy)
    assert ("refund", "price_reduction") == decision.remedies


def test_who_wants_a_wrong_item_repaired_is_refused_it_by_no_word_about_the_right_one():
    facts = BROKEN | {"reason": "wrong_item"} | claimed("replacement", "Üretimi bitti")

    assert "repair" == ask(**facts, wanted="repair").remedy


@pytest.mark.parametrize("wanted", [None, "repair"])
def test_a_claim_of_disproportion_without_a_reason_is_looked_at(wanted):
    decision = ask(**BROKEN, **claimed("repair"), wanted=wanted)

    assert "needs_review" == decision.outcome
    assert "defect_disproportion_without_reason" in codes(decision)


@pytest.mark.parametrize("wanted", ["refund", "replacement", "price_reduction"])
def test_a_bare_claim_about_another_remedy_stops_nothing(wanted):
    decision = ask(**BROKEN, **claimed("repair"), wanted=wanted)

    assert ("eligible", wanted) == (decision.outcome, decision.remedy)
    assert "repair" in decision.remedies


def test_a_refund_is_never_out_of_proportion():
    with pytest.raises(ValidationError, match="repair"):
        ask(**BROKEN, **claimed("refund", "Pahalı"))
