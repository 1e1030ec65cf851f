"""Rows of law that no other scenario shows: the facts, the rule, the answer.

Where `decide` has no say (a committee, a message, a register), the table of law answers.
"""

from datetime import date
from decimal import Decimal

import pytest

from musteri_destek.calendars import legal_deadline
from musteri_destek.law_tr import TURKISH_LAW
from tests.returns.shop import ask, at, codes, day, finding, until
from tests.scenarios.citing import cites

IN_TIME = {"ordered": "2026-02-01", "delivered": "2026-02-05", "notified": "2026-02-10"}


# --- withdrawal: what goes back, how, and when (MSY m.9-13) -----------------------------------------


@cites("refund_scope")
def test_everything_that_was_collected_goes_back_at_once_and_the_way_it_came():
    """MSY m.12: also the delivery fee; to the card that paid, in one payment."""
    decision = ask(
        **IN_TIME,
        charges=[{"kind": "shipping", "gross": "49.90", "kdv_rate": 20}],
        payments=[{"id": "p1", "method": "credit_card", "amount": "1049.90"}],
    )

    assert "single_payment" in TURKISH_LAW.at("refund_scope", day("2026-02-01")).value
    assert Decimal("1049.90") == decision.refund.total
    assert [("card", Decimal("1049.90"))] == [
        (one.route, one.amount) for one in decision.refund.payouts
    ]


@cites("exceptions_must_be_told")
def test_an_exception_nobody_was_told_of_is_not_held_against_the_customer():
    """MSY m.5/1-h: goods made to order can't go back, and that has to be said before the sale."""
    made = IN_TIME | {"traits": ["custom_made"]}

    assert "ineligible" == ask(**made, told={"exceptions": True}).outcome
    untold = ask(**made, told={"exceptions": False})
    assert ("eligible", "debated") == (untold.outcome, untold.certainty)


@cites("refund_service")
def test_money_for_a_service_not_begun_is_back_fourteen_days_after_the_notice():
    """MSY m.12/3: a service is handed to no carrier, so its clock is the notice."""
    decision = ask(
        ordered="2026-02-01",
        notified="2026-02-10",
        traits=["service"],
        items=[{"line": "X", "performed": False}],
    )

    assert ("eligible", "withdrawal") == (decision.outcome, decision.right)
    assert "2026-02-24" == until(decision, "refund_due")
    assert decision.return_shipping is None


@cites("return_cost_no_branch")
def test_who_has_no_branch_of_the_named_carrier_pays_nothing_with_another_one():
    """MSY m.12/5: the seller would have had to collect the goods; it can't ask for the fare."""
    carrier = {"name": "Aras Kargo", "branch_nearby": False}
    decision = ask(
        **IN_TIME,
        told={"return_carriers": [carrier]},
        handed_over={"at": at("2026-02-12"), "carrier": "PTT Kargo"},
    )

    rule = TURKISH_LAW.at("return_cost_no_branch", day("2026-02-01"))
    assert "seller_collects_free" == rule.value
    assert "seller" == decision.return_shipping.paid_by


@cites("late_information_cap")
@pytest.mark.parametrize(
    ("reading", "outcome"), [("full_fourteen_days", "eligible"), ("cap_of_the_year", "ineligible")]
)
def test_who_is_told_in_the_last_days_of_the_year_has_fourteen_days_by_the_kinder_reading(
    reading, outcome
):
    """MSY m.10: the year ends on 2025-03-19; told on the 14th, fourteen days end on the 28th."""
    decision = ask(
        ordered="2024-03-01",
        delivered="2024-03-05",
        notified="2025-03-24",
        told={"withdrawal": False, "withdrawal_on": "2025-03-14"},
        switches={"late_information": reading},
    )

    kinder = TURKISH_LAW.at("late_information_cap", day("2024-03-01"))
    assert ("later_of_both", "late_information") == (kinder.value, kinder.switch)
    assert outcome == decision.outcome


@cites("exc_i_dotless_vehicle_drone", "exc_j_live_auction", "exc_k_installed_goods")
def test_what_was_excepted_for_four_months_is_refused_only_by_the_text_of_the_day():
    """MSY m.15/1 ı, j, k: annulled (Danıştay 10. D. K.2026/2753), so never held against anyone."""
    for trait in ("registrable_vehicle", "live_auction", "installed_by_service"):
        facts = IN_TIME | {"traits": [trait], "items": [{"line": "X", "installed": True}]}
        kind = ask(**facts)
        strict = ask(**facts, switches={"annulled_exceptions": "text_of_the_day"})

        assert ("eligible", "debated") == (kind.outcome, kind.certainty), trait
        assert "annulled_exceptions" in {found.switch for found in kind.because}, trait
        assert "ineligible" == strict.outcome, trait


# --- marketplaces (MSY m.12/A) ----------------------------------------------------------------------


@cites("marketplace_request_system", "marketplace_refund_before_delivery")
def test_a_marketplace_takes_requests_and_refunds_what_it_collected_before_delivery():
    """A notice that reaches the platform on 2026-03-03 is paid by it until 2026-03-17."""
    duties = TURKISH_LAW.at("marketplace_request_system", date(2026, 3, 3))
    refund = TURKISH_LAW.at("marketplace_refund_before_delivery", date(2026, 3, 3))

    assert {"withdrawal", "termination", "refund"} <= set(duties.value)
    assert "notice_reached_platform" == refund.clock
    assert date(2026, 3, 17) == legal_deadline(date(2026, 3, 3), refund.number, refund.unit)


@cites("marketplace_joint_refund_after_delivery")
def test_after_delivery_a_marketplace_is_liable_too_unless_it_passed_the_money_on():
    """MSY m.12/A-7-b, suspended until 2026."""
    joint = TURKISH_LAW["marketplace_joint_refund_after_delivery"]

    assert joint.find(date(2025, 12, 31)) is None
    assert "joint_unless_money_passed_on" == joint.at(date(2026, 1, 1)).value


# --- defects and warranty (6502 m.8-12, GBY, refurbished goods) --------------------------------------


@cites("defect_limitation_second_hand_min")
@pytest.mark.parametrize(
    ("found", "outcome"), [("2026-01-10", "needs_review"), ("2026-01-11", "ineligible")]
)
def test_for_second_hand_goods_the_seller_is_liable_for_one_year(found, outcome):
    """6502 m.12/2: delivered on 2025-01-10; new goods would have a second year."""
    facts = {"ordered": "2025-01-05", "delivered": "2025-01-10", "reason": "defective"}

    assert outcome == ask(**facts, notified=found, traits=["second_hand"]).outcome
    assert "needs_review" == ask(**facts, notified=found).outcome


FAULT = {"reason": "defective", "repairs": [{"line": "X", "notified_at": at("2026-09-07")}]}


@cites("refurbished_warranty_min")
def test_a_refurbished_phone_has_twelve_months_of_warranty():
    """A phone delivered on 2025-09-06: the fault of 2026-09-07 is a day late; a new one has two years."""
    facts = FAULT | {"ordered": "2025-09-01", "delivered": "2025-09-06", "notified": "2026-09-08"}

    assert "warranty_expired" in codes(ask(**facts, traits=["refurbished"]))
    assert "warranty_repair_running" in codes(ask(**facts))


@cites("warranty_repair_max_car")
def test_the_repair_of_a_car_may_take_thirty_business_days():
    """SSHY annex: a fault of Monday 2026-09-07; other goods have twenty, until 30 September."""
    facts = FAULT | {"ordered": "2026-03-01", "delivered": "2026-03-10", "notified": "2026-10-05"}
    car, other = ask(**facts, traits=["car"]), ask(**facts)

    assert "2026-10-12" == finding(car, "warranty_repair_running").deadline.until.isoformat()
    assert "2026-09-30" == until(other, "repair_due")


# --- money taken without a ground, and interest (6098 m.77, 3095 m.1) --------------------------------


@cites("unjust_enrichment_refund")
def test_what_was_charged_twice_goes_back_at_once_and_the_order_stays():
    decision = ask(
        ordered="2026-03-01",
        notified="2026-03-02",
        reason="charged_twice",
        payments=[
            {"id": "p1", "method": "credit_card", "amount": "1000.00"},
            {"id": "p2", "method": "credit_card", "amount": "1000.00", "duplicate_of": "p1"},
        ],
    )

    assert "immediately" == until(decision, "refund_due")
    assert [("p2", Decimal("1000.00"))] == [
        (one.payment, one.amount) for one in decision.refund.payouts
    ]
    assert "stays" == decision.lines[0].goods


@cites("statutory_interest", since="2006-01-01")
@cites("statutory_interest", since="2024-06-01")
def test_on_the_first_of_june_2024_the_rate_went_from_9_to_24_percent():
    """CBK 8485: 365,000 TL bring 90 TL for the last day of May and 240 TL for the first of June."""
    decision = ask(
        ordered="2024-05-31",
        notified="2024-06-10",
        reason="not_delivered",
        promised={"days": 2},
        line={"unit_price": "365000.00"},
    )
    before, after = (
        TURKISH_LAW.at("statutory_interest", day(on)) for on in ("2024-05-31", "2024-06-01")
    )

    assert (9, 24) == (before.number, after.number)
    assert Decimal("90.00") == decision.refund.interest(paid_on=day("2024-06-01")).amount
    assert Decimal("330.00") == decision.refund.interest(paid_on=day("2024-06-02")).amount


@cites("statutory_interest", since="2026-07-31")
def test_on_31_july_2026_the_rate_went_from_24_to_31_percent():
    """7589 m.10: 365,000 TL bring 240 TL for 30 July and 310 TL for the 31st."""
    decision = ask(
        ordered="2026-07-30",
        notified="2026-08-10",
        reason="not_delivered",
        promised={"days": 2},
        line={"unit_price": "365000.00"},
    )

    assert 31 == TURKISH_LAW.at("statutory_interest", day("2026-07-31")).number
    assert Decimal("240.00") == decision.refund.interest(paid_on=day("2026-07-31")).amount
    assert Decimal("550.00") == decision.refund.interest(paid_on=day("2026-08-01")).amount


# --- counting days (6098 m.92, m.93) ----------------------------------------------------------------


@cites("trigger_day_counts")
@pytest.mark.parametrize(
    ("reading", "last_day"), [("next_day", "2026-02-19"), ("same_day", "2026-02-18")]
)
def test_the_day_of_receipt_is_not_the_first_of_the_fourteen(reading, last_day):
    """6098 m.92. Some read MSY m.9/2 otherwise; the switch `first_day` is for them."""
    decision = ask(**IN_TIME, switches={"first_day": reading})

    assert TURKISH_LAW.at("trigger_day_counts", day("2026-02-05")).value is False
    assert last_day == until(decision, "withdrawal_last_day")


@cites("holiday_rollover", "seller_deadline_rollover")
def test_a_last_day_on_29_october_moves_on_for_the_consumer_and_not_for_the_seller():
    """6098 m.93 moves it; a shop that promises keeps the earlier day."""
    consumer = ask(ordered="2026-10-10", delivered="2026-10-15", notified="2026-10-30")
    seller = ask(ordered="2026-10-10", notified="2026-10-15")

    assert "next_non_holiday" == TURKISH_LAW.at("holiday_rollover", day("2026-10-29")).value
    assert TURKISH_LAW.at("seller_deadline_rollover", day("2026-10-29")).value is False
    assert "2026-10-30" == until(consumer, "withdrawal_accept_until")
    assert "2026-10-29" == until(seller, "refund_due")


# --- where `decide` has no say -----------------------------------------------------------------------


@cites("record_keeping")
def test_records_of_a_sale_are_kept_for_three_years():
    """MSY m.20: a sale of 2026-03-05 can be proved until 2029-03-05."""
    kept = TURKISH_LAW.at("record_keeping", date(2026, 3, 5))

    assert date(2029, 3, 5) == legal_deadline(date(2026, 3, 5), kept.number, kept.unit)


@cites("tei_refusal_processing")
def test_who_refuses_advertising_on_a_friday_hears_none_after_tuesday():
    """6563: three business days; counting Saturday too keeps the earlier of two readings."""
    stop = TURKISH_LAW.at("tei_refusal_processing", date(2026, 9, 11))

    assert date(2026, 9, 15) == legal_deadline(date(2026, 9, 11), stop.number, stop.unit)


@cites("kvkk_request_answer")
def test_who_asks_for_their_data_is_answered_in_thirty_days():
    """6698 m.13."""
    answer = TURKISH_LAW.at("kvkk_request_answer", date(2026, 9, 1))

    assert date(2026, 10, 1) == legal_deadline(date(2026, 9, 1), answer.number, answer.unit)


@cites("mediation_precondition")
def test_since_28_july_2020_a_mediator_comes_before_the_consumer_court():
    """6502 m.73/A."""
    assert TURKISH_LAW["mediation_precondition"].find(date(2020, 7, 27)) is None
    assert TURKISH_LAW.at("mediation_precondition", date(2020, 7, 28)).value is True


LIMITS = {
    "2022-01-01": 15_430,
    "2022-10-01": 30_000,
    "2023-01-01": 66_000,
    "2024-01-01": 104_000,
    "2025-01-01": 149_000,
    "2026-01-01": 186_000,
}


def cites_limits(scenario):
    for since in LIMITS:
        scenario = cites("thh_limit", since=since)(scenario)
    return scenario


@cites_limits
def test_the_committee_is_asked_below_the_limit_of_the_day_of_the_application():
    """6502 m.68: what a day before was too much may be little enough from New Year on."""
    for since, limit in LIMITS.items():
        first = day(since)
        assert limit == TURKISH_LAW.at("thh_limit", first).number
        before = TURKISH_LAW["thh_limit"].find(date.fromordinal(first.toordinal() - 1))
        assert before is None or before.number < limit
