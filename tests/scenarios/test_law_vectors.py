"""Dated cases of Turkish consumer law that a lawyer can read: facts, rule, answer.

The numbers V1 to V35 and P1 to P12 count the cases of the research they come from. They are worked
out from the text of the law; none is an official example. Every case is asked through `decide`,
as a shop would, except where `decide` has no say: then the table of law answers.
"""

from datetime import date
from decimal import Decimal

import pytest

from musteri_destek.calendars import legal_deadline
from musteri_destek.law_tr import TURKISH_LAW
from tests.returns.shop import ask, at, codes, day, finding, parcel, until
from tests.scenarios.citing import cites

HOLIDAYS_ONLY = {"consumer_roll": "holidays"}


def in_time(decision):
    return decision.outcome == "eligible" and decision.right == "withdrawal"


# --- until when a consumer may withdraw (6502 m.48/4, MSY m.9, TBK m.92 and m.93) -----------------


@pytest.mark.parametrize("switches", [None, HOLIDAYS_ONLY], ids=["default", "holidays only"])
@pytest.mark.parametrize(
    ("vector", "delivered", "last_day"),
    [
        ("V1: an ordinary Wednesday", "2023-03-01", "2023-03-15"),
        ("V2: Ramazan Bayramı, then a Sunday that is 23 April", "2023-04-07", "2023-04-24"),
        ("V3: Kurban Bayramı until 19 June", "2024-06-04", "2024-06-20"),
        ("V4: a Sunday", "2026-02-01", "2026-02-16"),
        ("V6: the Saturday after Friday 1 May is a holiday", "2026-04-18", "2026-05-04"),
        ("V7: 28 October is a half day and does not extend", "2026-10-14", "2026-10-28"),
        ("V8: 29 October", "2026-10-15", "2026-10-30"),
        ("V9: Ramazan Bayramı until Sunday", "2026-03-06", "2026-03-23"),
        ("V9: Kurban Bayramı until Saturday, then a Sunday", "2026-05-15", "2026-06-01"),
    ],
)
def test_fourteen_days_to_withdraw_end_on_a_day_that_is_no_holiday(
    vector, delivered, last_day, switches
):
    ordered = day(delivered).replace(day=1).isoformat()
    facts = {"ordered": ordered, "delivered": delivered, "switches": switches}
    next_day = date.fromordinal(day(last_day).toordinal() + 1).isoformat()

    assert in_time(ask(notified=f"{last_day}T23:50:00+03:00", **facts)), vector
    assert not in_time(ask(notified=f"{next_day}T00:00:00+03:00", **facts)), vector


@cites("saturday_rollover")
def test_v5_a_period_that_ends_on_an_ordinary_saturday_has_two_readings():
    """The vector leaves Saturday open; the default here rolls it, for the consumer (a switch).

    TBK m.93 rolls over days that are holidays by law, and an ordinary Saturday is none (2429).
    Courts treat the weekend as rest. `consumer_roll` chooses.
    """
    facts = {"ordered": "2026-01-10", "delivered": "2026-01-17"}

    generous = ask(notified="2026-02-02T23:59:00+03:00", **facts)
    strict = ask(notified="2026-02-02", switches=HOLIDAYS_ONLY, **facts)

    assert TURKISH_LAW.at("saturday_rollover", day("2026-01-31")).value is True
    assert in_time(generous)
    assert "2026-02-02" == until(generous, "withdrawal_accept_until")
    assert "2026-01-31" == until(generous, "withdrawal_last_day")
    assert "ineligible" == strict.outcome
    assert "2026-01-31" == until(strict, "withdrawal_accept_until")
    assert in_time(ask(notified="2026-01-31", switches=HOLIDAYS_ONLY, **facts))


def test_v10_goods_of_one_order_in_two_parcels_wait_for_the_last_one():
    """MSY m.9/3-a."""
    decision = ask(
        notified="2026-02-03",
        ordered="2026-01-02",
        lines=[
            {"id": "A", "name": "Gömlek", "unit_price": "400.00", "kdv_rate": 10},
            {"id": "B", "name": "Kemer", "unit_price": "200.00", "kdv_rate": 10},
        ],
        parcels=[parcel("2026-01-05", "A"), parcel("2026-01-20", "B")],
    )

    assert in_time(decision)
    assert ["2026-02-03"] * 2 == [
        line.because[0].deadline.until.isoformat() for line in decision.lines
    ]


def test_v11_a_subscription_counts_from_its_first_box():
    """MSY m.9/3-c."""
    facts = {
        "ordered": "2026-01-02",
        "traits": ["subscription"],
        "parcels": [parcel("2026-01-05", "X"), parcel("2026-02-05", "X")],
    }

    assert in_time(ask(notified="2026-01-19", **facts))
    assert not in_time(ask(notified="2026-01-20", **facts))


@cites("withdrawal_days", "withdrawal_notice_test")
def test_v12_a_notice_sent_at_ten_to_midnight_is_in_time_though_read_the_next_day():
    """MSY m.11/1: it has to be sent in time, not to arrive in time."""
    decision = ask(
        ordered="2023-02-25",
        delivered="2023-03-01",
        notified="2023-03-15T23:50:00+03:00",
        reached_at="2023-03-16T09:00:00+03:00",
    )

    dispatched = TURKISH_LAW.at("withdrawal_notice_test", day("2023-02-25"))
    assert "dispatched_before_end" == dispatched.value
    assert in_time(decision)
    assert "2023-03-30" == until(decision, "refund_due")


# --- the way back and the refund, before and since 2026 (MSY m.12, m.13) ---------------------------


@cites("consumer_send_back", since="2015-02-27")
@cites("refund_any")
def test_v13_until_2025_ten_days_to_send_back_and_fourteen_from_the_notice_to_refund():
    decision = ask(ordered="2025-11-01", delivered="2025-11-05", notified="2025-11-10")

    assert "2025-11-20" == until(decision, "return_ship_by")
    assert "2025-11-24" == until(decision, "refund_due")
    assert "seller" == decision.return_shipping.paid_by


SINCE_2026 = {"ordered": "2026-02-01", "delivered": "2026-02-05", "notified": "2026-02-10"}


@cites("consumer_send_back", since="2026-01-01")
@cites("refund_after_delivery_designated_carrier")
def test_v14_p5_since_2026_fourteen_days_to_send_back_and_fourteen_from_the_hand_over_to_refund():
    decision = ask(
        **SINCE_2026,
        carriers=["Aras Kargo"],
        handed_over={"at": at("2026-02-16"), "carrier": "Aras Kargo"},
    )

    assert "2026-02-24" == until(decision, "return_ship_by")
    assert "2026-03-02" == until(decision, "refund_due")
    assert "handed_to_carrier" == decision.refund.due.starts
    assert "seller" == decision.return_shipping.paid_by


def test_v14_while_the_goods_are_not_sent_the_refund_clock_has_not_started():
    assert "pending" == until(ask(**SINCE_2026, carriers=["Aras Kargo"]), "refund_due")


@cites("refund_after_delivery_other_carrier", "return_cost_other_carrier")
def test_v15_p6_with_another_carrier_the_clock_is_the_arrival_and_the_consumer_pays_the_way():
    decision = ask(
        **SINCE_2026,
        carriers=["Aras Kargo"],
        handed_over={"at": at("2026-02-16"), "carrier": "PTT Kargo"},
        arrived_at=at("2026-02-20"),
    )

    assert "2026-03-06" == until(decision, "refund_due")
    assert "arrival" == decision.refund.due.starts
    assert "customer" == decision.return_shipping.paid_by


@pytest.mark.parametrize(
    ("clock", "refund_due"), [("hand_over", "2026-03-02"), ("arrival", "2026-03-06")]
)
@cites("refund_after_delivery_no_carrier_designated")
def test_v16_where_no_carrier_was_named_the_law_is_silent_and_a_switch_chooses(clock, refund_due):
    decision = ask(
        **SINCE_2026,
        handed_over={"at": at("2026-02-16"), "carrier": "PTT Kargo"},
        arrived_at=at("2026-02-20"),
        switches={"no_named_carrier_clock": clock},
    )

    assert refund_due == until(decision, "refund_due")
    assert "debated" == decision.refund.due.certainty
    assert "no_named_carrier_clock" == decision.refund.due.switch
    assert "seller" == decision.return_shipping.paid_by


@cites("refund_before_delivery")
def test_v17_before_delivery_the_clock_is_the_notice():
    decision = ask(
        ordered="2026-02-28", notified="2026-03-01", reached_at="2026-03-03T09:00:00+03:00"
    )

    assert "2026-03-17" == until(decision, "refund_due")
    assert decision.return_shipping is None


# --- a consumer who was not told (MSY m.10) --------------------------------------------------------


@pytest.mark.parametrize(
    ("vector", "delivered", "cap"),
    [
        ("V18: fourteen days, then one year", "2025-03-10", "2026-03-24"),
        ("V19: from 29 February a year ends on the 28th", "2024-02-15", "2025-02-28"),
    ],
)
@cites("withdrawal_uninformed_cap")
def test_a_consumer_who_was_not_told_has_a_year_more(vector, delivered, cap):
    facts = {"ordered": "2024-02-01", "delivered": delivered, "told": {"withdrawal": False}}
    next_day = date.fromordinal(day(cap).toordinal() + 1).isoformat()

    assert in_time(ask(notified=cap, **facts)), vector
    assert not in_time(ask(notified=next_day, **facts)), vector
    assert cap == until(ask(notified=cap, **facts), "withdrawal_last_day")


@cites("withdrawal_after_late_information")
def test_v20_told_late_starts_a_fresh_fourteen_days():
    """MSY m.10/2."""
    facts = {
        "ordered": "2026-01-28",
        "delivered": "2026-02-02",
        "told": {"withdrawal": False, "withdrawal_on": "2026-05-04"},
    }

    assert in_time(ask(notified="2026-05-18", **facts))
    assert not in_time(ask(notified="2026-05-20", **facts))
    assert "2026-05-18" == until(ask(notified="2026-05-18", **facts), "withdrawal_last_day")


# --- goods that do not come (6502 m.48/3, MSY m.16) ------------------------------------------------


def terminated(decision):
    return decision.outcome == "eligible" and decision.right == "late_delivery"


def not_delivered(**facts):
    return ask(reason="not_delivered", **facts)


@cites("delivery_max_goods", since="2022-10-01")
def test_v21_without_a_promise_goods_are_due_within_thirty_days():
    facts = {"ordered": "2026-01-10"}

    assert not terminated(not_delivered(notified="2026-02-09", **facts))
    assert terminated(not_delivered(notified="2026-02-10", **facts))


def test_v22_a_broken_promise_of_five_days_lets_the_consumer_terminate_on_the_sixth():
    facts = {"ordered": "2026-01-10", "promised": {"days": 5}}

    assert not terminated(not_delivered(notified="2026-01-15", **facts))
    assert terminated(not_delivered(notified="2026-01-16", **facts))


@cites("delivery_max_covers_custom_goods", since="2022-10-01")
def test_v23_since_october_2022_custom_goods_have_their_promise_and_no_thirty_days():
    facts = {"ordered": "2023-06-05", "traits": ["custom_made"], "promised": {"days": 45}}

    assert not terminated(not_delivered(notified="2023-07-15", **facts))
    assert terminated(not_delivered(notified="2023-07-21", **facts))


@cites("delivery_max_goods", "delivery_max_covers_custom_goods", since="2015-02-27")
def test_v24_before_october_2022_custom_goods_were_bound_to_thirty_days_too():
    facts = {"ordered": "2022-06-06", "traits": ["custom_made"], "promised": {"days": 45}}

    assert not terminated(not_delivered(notified="2022-07-06", **facts))
    assert terminated(not_delivered(notified="2022-07-07", **facts))


@cites("termination_refund", "termination_refund_interest", "interest_starts", "interest_day_count")
def test_v25_a_termination_is_refunded_with_interest_within_fourteen_days():
    decision = not_delivered(ordered="2026-06-20", notified="2026-08-03")

    interest = TURKISH_LAW.at("termination_refund_interest", day("2026-06-20"))
    assert "law_3095_m1" == interest.value
    assert terminated(decision)
    assert "2026-08-17" == until(decision, "refund_due")
    assert "interest" in {line.component for line in decision.refund.lines}


@cites("impossibility_notice", "impossibility_refund")
def test_v26_an_impossibility_is_told_in_three_days_and_refunded_fourteen_days_after():
    """MSY m.16/4. No customer asks for this, so `decide` has no say; the table answers."""
    learned, told = date(2026, 9, 1), date(2026, 9, 3)
    notice = TURKISH_LAW.at("impossibility_notice", learned)
    refund = TURKISH_LAW.at("impossibility_refund", told)

    assert "2026-09-04" == str(legal_deadline(learned, notice.number, notice.unit))
    assert "2026-09-17" == str(legal_deadline(told, refund.number, refund.unit))


@pytest.mark.parametrize(
    ("vector", "ordered", "paid", "notified", "refunded", "interest"),
    [
        ("V27: 9 %, then 24 %", "2024-05-01", "2024-05-22", "2024-06-05", "2024-06-11", "90.41"),
        ("V28: 24 %, then 31 %", "2026-07-01", "2026-07-21", "2026-08-03", "2026-08-10", "150.68"),
    ],
)
def test_interest_runs_at_the_rate_of_each_single_day(
    vector, ordered, paid, notified, refunded, interest
):
    decision = not_delivered(
        ordered=ordered,
        notified=notified,
        promised={"days": 5},
        line={"unit_price": "10000.00"},
        payments=[
            {"id": "p", "method": "credit_card", "amount": "10000.00", "paid_at": at(paid)},
        ],
    )

    assert Decimal(interest) == decision.refund.interest(paid_on=day(refunded)).amount, vector


# --- warranty and defects (GBY, SSHY, 6502 m.8-12) --------------------------------------------------

IN_REPAIR = {
    "ordered": "2026-01-05",
    "delivered": "2026-01-08",
    "reason": "defective",
    "line": {"warranty_years": 2},
}


def fault(notified, **facts):
    return {"repairs": [{"line": "X", "notified_at": at(notified)} | facts]}


@cites("warranty_min", "warranty_repair_max", "business_day_saturday_counts")
def test_v29_saturdays_are_business_days_of_a_repair_under_warranty():
    """Counting Monday to Friday would give 21 September and 5 October: wrong."""
    facts = IN_REPAIR | fault("2026-09-07")

    assert TURKISH_LAW.at("business_day_saturday_counts", day("2026-09-12")).value is True
    running = ask(notified="2026-09-30", **facts)
    overdue = ask(notified="2026-10-01", **facts)

    assert (
        "2026-09-18" == finding(running, "warranty_repair_running").deadlines[0].until.isoformat()
    )
    assert "2026-09-30" == until(overdue, "repair_due")
    assert "warranty_repair_overdue" in codes(overdue)


@cites("defect_repair_replace_max")
def test_v30_a_replacement_asked_for_is_due_on_the_thirtieth_business_day():
    decision = ask(
        ordered="2026-08-20",
        delivered="2026-08-24",
        notified="2026-09-07",
        reason="defective",
        wanted="replacement",
    )

    assert "2026-10-12" == until(decision, "remedy_due")


@pytest.mark.parametrize(
    ("bridge_saturday", "repair_due"), [("business_day", "2026-05-15"), ("holiday", "2026-05-16")]
)
@cites("business_day_bridge_saturday_counts")
def test_v31_the_saturday_after_a_friday_holiday_has_two_readings(bridge_saturday, repair_due):
    """2 May 2026 is a holiday by 2429 m.2/D and none where GBY m.4 says what a business day is."""
    assert TURKISH_LAW.at("business_day_bridge_saturday_counts", day("2026-05-02")).value is True
    decision = ask(
        notified="2026-05-20",
        switches={"bridge_saturday": bridge_saturday},
        **IN_REPAIR | fault("2026-04-20"),
    )

    assert repair_due == until(decision, "repair_due")


@pytest.mark.parametrize(
    ("ordered", "reading", "outcome"),
    [
        ("2025-06-01", "never_refuse", "eligible"),
        ("2026-02-02", "never_refuse", "eligible"),
        ("2026-06-01", "never_refuse", "eligible"),
        ("2025-06-01", "text_of_the_day", "eligible"),
        ("2026-02-02", "text_of_the_day", "ineligible"),
        ("2026-06-01", "text_of_the_day", "eligible"),
    ],
)
def test_v32_an_installed_oven_was_excepted_for_four_months_and_that_was_annulled(
    ordered, reading, outcome
):
    """MSY m.15/1-k: published in 2022, in force on 2026-01-01, annulled on 2026-05-06."""
    week_later = date.fromordinal(day(ordered).toordinal() + 7).isoformat()
    decision = ask(
        ordered=ordered,
        delivered=week_later,
        notified=week_later,
        traits=["installed_by_service"],
        items=[{"line": "X", "installed": True}],
        switches={"annulled_exceptions": reading},
    )

    assert outcome == decision.outcome


def ask_about_a_lipstick(*, opened):
    return ask(
        ordered="2026-11-01",
        delivered="2026-11-03",
        notified="2026-11-05",
        traits=["hygiene_sealed"],
        items=[{"line": "X", "opened": opened}],
    )


@pytest.mark.parametrize(
    ("opened", "outcome", "missing"),
    [(True, "ineligible", ()), (None, "needs_review", ("opened",))],
)
@cites("exc_a_to_h")
def test_v33_a_lipstick_whose_seal_is_opened_stays(opened, outcome, missing):
    """MSY m.15/1-ç needs both: unfit to come back for hygiene, and opened."""
    decision = ask_about_a_lipstick(opened=opened)

    assert outcome == decision.outcome
    assert missing == decision.missing


def test_v33_a_sealed_lipstick_may_go_back():
    assert "eligible" == ask_about_a_lipstick(opened=False).outcome


@pytest.mark.parametrize(
    ("vector", "found", "fraud", "outcome", "code"),
    [
        ("month 5", "2024-06-10", False, "eligible", "defect_presumed"),
        ("month 23", "2025-12-10", False, "needs_review", "defect_to_prove"),
        ("month 25", "2026-02-10", False, "ineligible", "defect_time_barred"),
        ("month 25, hidden", "2026-02-10", True, "needs_review", "defect_hidden_by_fraud"),
    ],
)
@cites("defect_presumption", "defect_limitation")
def test_v34_a_defect_is_presumed_then_to_be_proved_then_time_barred(
    vector, found, fraud, outcome, code
):
    """6502 m.10/1, m.12."""
    decision = ask(
        ordered="2024-01-05",
        delivered="2024-01-10",
        notified=found,
        reason="defective",
        hidden_by_fraud=fraud,
    )

    assert outcome == decision.outcome, vector
    assert code in codes(decision), vector


@cites("defect_refund")
def test_v35_money_for_a_defect_goes_back_at_once_and_not_in_fourteen_days():
    """6502 m.11/5."""
    decision = ask(
        ordered="2026-11-01",
        delivered="2026-11-03",
        notified="2026-11-10",
        reason="defective",
        wanted="refund",
    )

    assert "immediately" == until(decision, "refund_due")
    assert "6502 m.11/5" == decision.refund.due.source.citation


# --- what the ministry and the gazette said --------------------------------------------------------


@pytest.mark.parametrize("year", [2023, 2024])
@cites("return_cost_consumer_if_informed")
def test_p1_charging_the_consumer_for_the_way_back_is_unlawful(year):
    decision = ask(
        ordered=f"{year}-11-01",
        delivered=f"{year}-11-03",
        notified=f"{year}-11-06",
        carriers=["Aras Kargo"],
        handed_over={"at": at(f"{year}-11-07"), "carrier": "Aras Kargo"},
    )

    charged = TURKISH_LAW["return_cost_consumer_if_informed"]
    assert charged.find(date(year, 11, 1)) is None
    assert "seller" == decision.return_shipping.paid_by


@cites("out_of_stock_is_impossibility")
def test_p3_a_shop_that_has_run_out_of_stock_is_late_like_any_other():
    """MSY m.16/4: out of stock is no impossibility, so the consumer may terminate with interest."""
    assert TURKISH_LAW.at("out_of_stock_is_impossibility", date(2026, 1, 10)).value is False
    assert terminated(not_delivered(ordered="2026-01-10", notified="2026-02-10"))


@pytest.mark.parametrize("year", range(2022, 2027))
@cites("exc_i_phone_watch_tablet_computer")
def test_p4_phones_and_computers_can_be_withdrawn_from_in_every_year(year):
    """MSY m.15/1-i was published in 2022 and deleted in 2025 before it could ever apply."""
    decision = ask(
        ordered=f"{year}-11-01",
        delivered=f"{year}-11-03",
        notified=f"{year}-11-06",
        traits=["phone_or_computer"],
        items=[{"line": "X", "opened": True}],
    )

    assert in_time(decision)


@cites("return_cost_designated_or_none")
def test_p7_where_no_carrier_was_named_the_consumer_owes_no_way_back():
    decision = ask(**SINCE_2026, handed_over={"at": at("2026-02-16"), "carrier": "PTT Kargo"})

    assert "seller" == TURKISH_LAW.at("return_cost_designated_or_none", day("2026-02-01")).value
    assert "seller" == decision.return_shipping.paid_by


@pytest.mark.parametrize(
    ("amount", "applied", "goes_to_the_committee"),
    [
        ("185999.99", "2026-06-01", True),
        ("186000.00", "2026-06-01", False),
        ("148999.00", "2025-06-01", True),
        ("120000.00", "2024-06-01", False),
    ],
)
def test_p8_p9_the_committee_decides_strictly_below_the_limit_of_the_year(
    amount, applied, goes_to_the_committee
):
    limit = TURKISH_LAW.at("thh_limit", day(applied)).number

    assert goes_to_the_committee == (Decimal(amount) < limit)


def test_p11_four_fifths_of_the_rediscount_rate_are_the_statutory_rate():
    rediscount = Decimal("38.75")

    assert (
        rediscount * Decimal("0.8") == TURKISH_LAW.at("statutory_interest", date(2026, 8, 1)).value
    )


@cites("warranty_loaner_after")
def test_p12_ten_business_days_bring_a_loan_device_and_twenty_the_other_rights():
    facts = IN_REPAIR | fault("2026-09-07")
    running = finding(ask(notified="2026-09-19", **facts), "warranty_repair_running")
    overdue = finding(ask(notified="2026-10-01", **facts), "warranty_repair_overdue")

    assert ["loaner_due"] == [
        one.name for one in running.deadlines if one.until == date(2026, 9, 18)
    ]
    assert ("refund", "replacement", "price_reduction") == overdue.grant.remedies


# --- wrong statements that circulate ---------------------------------------------------------------


def test_it_is_wrong_that_in_2025_the_refund_ran_from_the_arrival_at_the_seller():
    decision = ask(
        ordered="2025-11-01",
        delivered="2025-11-05",
        notified="2025-11-10",
        carriers=["Aras Kargo"],
        handed_over={"at": at("2025-11-17"), "carrier": "Aras Kargo"},
        arrived_at=at("2025-11-20"),
    )

    assert "2025-11-24" == until(decision, "refund_due")
    assert "notice_reached" == decision.refund.due.starts


def test_it_is_wrong_that_only_unused_goods_in_their_box_can_come_back():
    decision = ask(
        ordered="2026-11-01",
        delivered="2026-11-03",
        notified="2026-11-10",
        items=[{"line": "X", "opened": True}],
    )

    assert in_time(decision)
    assert Decimal("1000.00") == decision.refund.total


def test_it_is_wrong_that_goods_sent_back_late_lose_the_refund():
    decision = ask(
        **SINCE_2026,
        carriers=["Aras Kargo"],
        handed_over={"at": at("2026-04-01"), "carrier": "Aras Kargo"},
    )

    assert in_time(decision)
    assert "2026-04-15" == until(decision, "refund_due")


@pytest.mark.parametrize(
    ("on", "wrong", "right"),
    [("2024-07-01", 9, 24), ("2025-03-01", 48, 24), ("2026-08-01", 24, 31)],
)
def test_the_statutory_rate_is_the_one_of_the_gazette(on, wrong, right):
    rate = TURKISH_LAW.at("statutory_interest", day(on)).number

    assert right == rate != wrong


def test_it_is_wrong_that_the_committee_limit_of_2024_was_66000():
    assert 104_000 == TURKISH_LAW.at("thh_limit", date(2024, 3, 1)).number


def test_it_is_imprecise_that_an_uninformed_consumer_has_one_year():
    """The year begins when the ordinary fourteen days are over."""
    facts = {"ordered": "2025-03-05", "delivered": "2025-03-10", "told": {"withdrawal": False}}

    assert in_time(ask(notified="2026-03-11", **facts))
