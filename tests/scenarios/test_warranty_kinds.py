"""Warranties that are not two plain years: lengthened, passed on, refurbished, second-hand, business."""

import pytest

from tests.returns.shop import ask, at, codes, finding, until
from tests.scenarios.citing import cites

BROKEN = {"ordered": "2024-03-01", "delivered": "2024-03-05", "reason": "defective"}


def repair(notified, **facts):
    return {"line": "X", "notified_at": at(notified)} | facts


def test_ten_days_in_repair_make_the_warranty_ten_days_longer():
    fixed = [repair("2025-06-02", fixed_on="2025-06-12")]
    last_day = ask(**BROKEN, notified="2026-03-15", wanted="repair", repairs=fixed)
    a_day_late = ask(**BROKEN, notified="2026-03-16", wanted="repair", repairs=fixed)

    assert "eligible" == last_day.outcome
    assert "2026-03-15" == until(last_day, "warranty_until")
    assert "warranty_expired" in codes(a_day_late)


def test_a_replaced_product_keeps_what_is_left_of_the_warranty():
    decision = ask(
        **BROKEN,
        notified="2025-06-10",
        wanted="replacement",
        repairs=[repair("2025-06-02", unrepairable=True)],
    )

    assert "2026-03-05" == str(finding(decision, "warranty_remainder").deadline.until)


@cites("refurbished_warranty_min")
def test_a_refurbished_phone_has_twelve_months_of_centre_and_seller_together():
    facts = BROKEN | {"traits": ["refurbished"], "wanted": "repair"}
    in_time = ask(**facts, notified="2025-03-05", repairs=[repair("2025-03-05")])
    late = ask(**facts, notified="2025-03-06", repairs=[repair("2025-03-06")])

    assert "2025-03-05" == until(in_time, "warranty_until")
    jointly = finding(in_time, "warranty_refurbished_jointly")
    assert ("notes", "unverified") == (jointly.effect, jointly.certainty)
    assert "birlikte sorumludur" in jointly.explain("tr")
    assert "warranty_expired" in codes(late)
    assert "warranty_refurbished_jointly" not in codes(late)


def test_a_new_phone_knows_no_refurbishment_centre():
    decision = ask(**BROKEN, notified="2025-06-10", repairs=[repair("2025-06-09")])

    assert "warranty_refurbished_jointly" not in codes(decision)


@cites("defect_limitation_second_hand_min")
@pytest.mark.parametrize(
    ("notified", "outcome", "code"),
    [
        ("2024-09-05", "eligible", "defect_presumed"),
        ("2025-03-05", "needs_review", "defect_to_prove"),
        ("2025-03-06", "ineligible", "defect_time_barred"),
    ],
)
def test_second_hand_goods_of_a_trader_carry_one_year_of_liability_and_no_warranty(
    notified, outcome, code
):
    decision = ask(**BROKEN, traits=["second_hand"], notified=notified, repairs=[repair(notified)])

    assert outcome == decision.outcome
    assert code in codes(decision)
    assert not {one for one in codes(decision) if one.startswith("warranty_")}


def test_second_hand_goods_sold_with_a_warranty_are_held_to_it():
    used = {"traits": ["second_hand"], "line": {"warranty_years": 1, "traits": ["second_hand"]}}
    decision = ask(
        **BROKEN | used, notified="2024-09-05", wanted="repair", repairs=[repair("2024-09-05")]
    )

    assert "warranty_repair_owed" in codes(decision)


def test_second_hand_goods_of_a_private_seller_are_outside_the_law_of_consumers():
    private = {"traits": ["second_hand"], "seller": {"kind": "individual"}}

    assert "defect_not_a_trader" in codes(ask(**BROKEN, **private, notified="2024-04-05"))


@cites("b2b_open_defect_notice", "b2b_inspection_notice")
def test_a_business_hears_how_fast_a_defect_is_reported_and_a_person_decides():
    decision = ask(**BROKEN, buyer={"kind": "business"}, notified="2024-03-08")

    assert "needs_review" == decision.outcome
    assert "2024-03-07" == until(decision, "b2b_open_defect_notice")
    assert "2024-03-13" == until(decision, "b2b_hidden_defect_notice")
    hint = finding(decision, "defect_notice_between_businesses")
    assert ("notes", "unverified") == (hint.effect, hint.certainty)
    assert "6102 m.23/1-c" in hint.explain("tr")


@pytest.mark.parametrize("days", ["2024-03-08", "2024-03-20", "2030-01-01"])
def test_the_times_between_businesses_decide_nothing(days):
    decision = ask(**BROKEN, buyer={"kind": "business"}, notified=days)

    assert ["defect_not_a_consumer"] == [found.code for found in decision.because]
