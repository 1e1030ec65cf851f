"""Repairs under warranty: finished, late, failed again, impossible, too late to ask for."""

from decimal import Decimal

import pytest

from tests.returns.shop import ask, at, codes, finding, until

WASHING_MACHINE = {
    "ordered": "2024-03-01",
    "delivered": "2024-03-05",
    "reason": "defective",
    "line": {"warranty_years": 2},
}


def repair(notified, fixed=None, **facts):
    return {"line": "X", "notified_at": at(notified), "fixed_on": fixed} | facts


def after(*repairs, notified, **facts):
    return ask(notified=notified, repairs=list(repairs), **WASHING_MACHINE | facts)


@pytest.mark.parametrize(
    ("fixed", "asked", "code", "outcome"),
    [
        (None, "2025-09-30", "warranty_repair_running", "ineligible"),
        (None, "2025-10-02", "warranty_repair_overdue", "eligible"),
        ("2025-09-30", "2025-12-01", "warranty_repaired_in_time", "ineligible"),
        ("2025-10-02", "2025-12-01", "warranty_repair_overdue", "eligible"),
    ],
)
def test_twenty_business_days_end_on_the_thirtieth_of_september(fixed, asked, code, outcome):
    decision = after(repair("2025-09-08", fixed), notified=asked, reason="changed_mind")

    assert code in codes(decision)
    assert "2025-10-01" == finding(decision, code).deadline.until.isoformat()
    assert outcome == decision.outcome


def test_a_reminder_does_not_start_the_repair_anew():
    decision = after(repair("2025-09-08"), repair("2025-10-01"), notified="2025-10-03")

    assert "warranty_repair_overdue" in codes(decision)
    assert "2025-10-01" == until(decision, "repair_due")


def test_a_second_failure_within_the_warranty_opens_the_other_rights():
    decision = after(
        repair("2025-01-06", "2025-01-10"), repair("2025-09-08"), notified="2025-09-09"
    )

    assert "eligible" == decision.outcome
    assert "warranty" == decision.right
    assert ("refund", "replacement", "price_reduction") == decision.remedies
    assert "immediately" == until(decision, "refund_due")


def test_a_report_that_nothing_can_be_done_opens_the_other_rights_at_once():
    decision = after(repair("2025-09-08", unrepairable=True), notified="2025-09-09")

    assert "warranty_unrepairable" in codes(decision)
    assert "eligible" == decision.outcome


def test_days_spent_in_repair_lengthen_the_warranty():
    """Ten days in repair move the end from 5 to 15 March 2026."""
    earlier = repair("2025-01-06", "2025-01-16")

    in_time = after(earlier, repair("2026-03-15"), notified="2026-03-16")
    too_late = after(earlier, repair("2026-03-16"), notified="2026-03-17")

    assert "warranty_failed_again" in codes(in_time)
    assert "2026-03-15" == until(in_time, "warranty_until")
    assert "warranty_expired" in codes(too_late)


def test_a_warranty_does_not_run_out_in_the_workshop():
    decision = after(repair("2026-03-02"), repair("2026-04-20"), notified="2026-04-20")

    assert "warranty_repair_overdue" in codes(decision)


def test_a_shop_that_gives_three_years_is_held_to_them():
    facts = {"line": {"warranty_years": 3}, "notified": "2027-03-06"}

    assert "warranty_repair_running" in codes(after(repair("2027-03-05"), **facts))
    assert "warranty_expired" in codes(after(repair("2027-03-06"), **facts))


def test_a_refurbished_phone_has_twelve_months_and_the_row_is_unverified():
    facts = {
        "ordered": "2025-01-02",
        "delivered": "2025-01-05",
        "traits": ["refurbished"],
        "line": {},
        "notified": "2026-01-10",
        "reason": "changed_mind",
    }
    expired = after(repair("2026-01-06"), **facts)
    cautious = after(repair("2026-01-06"), switches={"unverified_law": "review"}, **facts)

    assert "unverified" == finding(expired, "warranty_expired").certainty
    assert "ineligible" == expired.outcome
    assert "needs_review" == cautious.outcome
    assert "law" in cautious.missing


def test_a_price_reduction_leaves_the_goods_where_they_are_and_its_sum_open():
    decision = after(
        repair("2025-09-08", unrepairable=True), notified="2025-09-09", wanted="price_reduction"
    )

    assert "stays" == decision.lines[0].goods
    assert decision.return_shipping is None
    assert Decimal(0) == decision.refund.total
    assert ("price_reduction",) == decision.refund.open_points


def test_the_day_of_the_decision_is_the_one_in_istanbul():
    """At 21:30 UTC on the last day it is already the day after."""
    facts = {"notified": "2025-09-10"}
    still_running = after(repair("2025-09-08"), as_of="2025-10-01T20:59:00+00:00", **facts)
    overdue = after(repair("2025-09-08"), as_of="2025-10-01T21:30:00+00:00", **facts)

    assert "warranty_repair_running" in codes(still_running)
    assert "warranty_repair_overdue" in codes(overdue)


@pytest.mark.parametrize("wanted", [None, "refund", "replacement"])
@pytest.mark.parametrize("delivered", ["2024-03-05", "2025-08-05"])
def test_whoever_chose_the_repair_waits_for_it(wanted, delivered):
    """Also in the six months in which a defect is presumed (6502 m.11/4, GBY m.9)."""
    facts = {"delivered": delivered, "notified": "2025-09-20", "wanted": wanted}
    decision = after(repair("2025-09-08"), **facts)

    assert ("ineligible", "warranty") == (decision.outcome, decision.right)
    assert "2025-10-01" == until(decision, "repair_due")
    assert "2025-09-19" == until(decision, "loaner_due")
    assert not decision.missing


@pytest.mark.parametrize("earlier", [(), (repair("2025-01-06", "2025-01-10"),)])
def test_whoever_would_rather_wait_for_a_late_repair_may_and_gets_no_new_day(earlier):
    """The other rights open beside it, it is not lost (GBY m.9)."""
    decision = after(*earlier, repair("2025-09-08"), notified="2025-10-20", wanted="repair")

    assert ("refund", "replacement", "price_reduction", "repair") == decision.remedies
    assert ("repair", "in_repair") == (decision.remedy, decision.lines[0].goods)
    assert "2025-10-01" == until(decision, "repair_due")


def test_whoever_wants_the_repair_gets_it_without_proving_anything():
    decision = after(repair("2025-09-08"), notified="2025-09-08", wanted="repair")

    assert ("eligible", "warranty") == (decision.outcome, decision.right)
    assert ("repair",) == decision.remedies
    assert "seller" == decision.return_shipping.paid_by
    assert decision.deadline("refund_due") is None


def test_the_other_rights_open_the_day_after_the_longest_repair_time():
    waits = after(repair("2025-09-08"), notified="2025-10-01", wanted="refund")
    opens = after(repair("2025-09-08"), notified="2025-10-02", wanted="refund")

    assert ("ineligible", "eligible") == (waits.outcome, opens.outcome)


# --- what the customer asks for under the warranty -------------------------------------------------

MONTH_18 = {"reason": "defective", "notified": "2025-09-08"}


@pytest.mark.parametrize(
    ("as_of", "code", "outcome"),
    [
        ("2025-09-19", "warranty_loan_not_yet", "ineligible"),
        ("2025-09-20", "warranty_loan_owed", "eligible"),
        ("2025-09-30", "warranty_loan_owed", "eligible"),
        ("2025-10-02", "warranty_loan_owed", "eligible"),
    ],
)
def test_a_loan_device_is_owed_once_the_tenth_business_day_has_passed(as_of, code, outcome):
    """The tenth is 19 September 2025, a Friday: Saturday the 13th was a business day."""
    facts = {"reason": "changed_mind", "notified": "2025-09-09", "wanted": "loan_device"}
    decision = after(repair("2025-09-08"), as_of=as_of, **facts)

    assert code in codes(decision)
    assert "2025-09-19" == finding(decision, code).deadline.until.isoformat()
    assert outcome == decision.outcome


def test_while_a_loan_device_is_used_no_refund_is_due_and_the_goods_stay_in_repair():
    decision = after(
        repair("2025-09-08"), notified="2025-09-09", as_of="2025-09-22", wanted="loan_device"
    )

    assert ("warranty", "loan_device") == (decision.right, decision.remedy)
    assert ("loan_device",) == decision.remedies
    assert Decimal(0) == decision.refund.total
    assert decision.deadline("refund_due") is None
    assert decision.return_shipping is None
    assert "in_repair" == decision.lines[0].goods


def test_who_asks_for_a_loan_device_in_an_overdue_repair_is_told_the_other_remedies_too():
    decision = after(
        repair("2025-09-08"), notified="2025-10-02", wanted="loan_device", reason="changed_mind"
    )

    assert {"warranty_loan_owed", "warranty_repair_overdue"} == {
        one.code for one in decision.because
    }
    assert ("loan_device", "refund", "replacement", "price_reduction") == decision.remedies
    assert Decimal(0) == decision.refund.total


def test_no_loan_device_is_owed_for_what_was_put_right():
    decision = after(
        repair("2025-09-08", "2025-09-26"),
        notified="2025-09-29",
        wanted="loan_device",
        reason="changed_mind",
    )

    assert "ineligible" == decision.outcome
    assert "warranty_repaired_in_time" in codes(decision)


def test_a_request_for_a_loan_device_is_itself_the_report_of_the_fault():
    decision = ask(**WASHING_MACHINE | MONTH_18, as_of="2025-09-20", wanted="loan_device")

    assert ("eligible", "warranty") == (decision.outcome, decision.right)
    assert "2025-09-19" == until(decision, "loaner_due")


def test_a_fault_in_month_eighteen_is_repaired_without_any_proof():
    decision = ask(**WASHING_MACHINE | MONTH_18, wanted="repair")

    assert ("eligible", "warranty", "repair") == (
        decision.outcome,
        decision.right,
        decision.remedy,
    )
    assert "2025-10-01" == until(decision, "repair_due")
    assert "2025-10-01" == finding(decision, "warranty_repair_owed").deadline.until.isoformat()
    assert decision.deadline("refund_due") is None
    assert "send_back" == decision.lines[0].goods


def test_goods_that_carry_no_known_warranty_are_judged_as_defective_goods():
    decision = ask(**WASHING_MACHINE | MONTH_18 | {"line": {}}, wanted="repair")

    assert ("needs_review", ("evidence_of_defect",)) == (decision.outcome, decision.missing)


def test_a_repair_asked_for_a_day_after_the_warranty_is_refused():
    facts = WASHING_MACHINE | {"wanted": "repair"}
    last_day = ask(**facts, notified="2026-03-05")
    too_late = ask(**facts, notified="2026-03-06")

    assert ("eligible", "warranty") == (last_day.outcome, last_day.right)
    assert "warranty_expired" in codes(too_late)


def test_a_new_fault_after_a_repair_may_be_repaired_again_or_bring_the_other_rights():
    decision = after(repair("2025-01-06", "2025-01-10"), **MONTH_18, wanted="repair")

    assert "repair" == decision.remedy
    assert ("repair", "refund", "replacement", "price_reduction") == decision.remedies
    assert "2025-10-01" == until(decision, "repair_due")


def test_a_replacement_under_warranty_takes_thirty_business_days_and_keeps_what_is_left_of_it():
    decision = after(
        repair("2025-09-08", unrepairable=True), notified="2025-09-09", wanted="replacement"
    )

    assert "replacement" == decision.remedy
    assert "2025-10-14" == until(decision, "remedy_due")
    assert decision.deadline("refund_due") is None
    left = finding(decision, "warranty_remainder")
    assert "2026-03-05" == left.deadline.until.isoformat()


def test_a_car_has_thirty_business_days_and_the_row_is_unverified():
    car = {"traits": ["car"], "notified": "2025-09-08", "reason": "changed_mind"}
    running = after(repair("2025-09-08"), as_of="2025-10-13", **car)
    overdue = after(repair("2025-09-08"), as_of="2025-10-14", **car)
    cautious = after(repair("2025-09-08"), switches={"unverified_law": "review"}, **car)

    assert "2025-10-13" == finding(running, "warranty_repair_running").deadline.until.isoformat()
    assert ("eligible", "unverified") == (overdue.outcome, overdue.certainty)
    assert ("needs_review", ("law",)) == (cautious.outcome, cautious.missing)
