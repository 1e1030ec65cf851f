"""What a shop gives on top, of its own will: capped, and in the place of no right."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from musteri_destek.returns import (
    TURKEY,
    CompensationCause,
    CompensationForm,
    CompensationRule,
    Compensations,
    Decision,
    Policy,
    ReturnRequest,
    decide,
)
from tests.property.strategies import return_requests
from tests.returns.shop import DRESS, ask

COUPON = {"id": "gecikme", "cause": "late_delivery", "amount": "100.00", "late_days": 3}
LATE = {
    "ordered": "2026-03-01",
    "promised": {"until": "2026-03-05"},
    "delivered": "2026-03-08",
    "notified": "2026-03-10",
}
BROKEN = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}


def policy(*rules, **caps):
    return TURKEY.model_copy(update={"compensations": Compensations(rules=list(rules), **caps)})


def gift(*rules, caps=None, before=(), **facts):
    facts = {"compensations_given": list(before)} | facts
    return ask(**facts, policy=policy(*rules, **(caps or {}))).compensation


def amounts(*rules, **facts):
    return [one.amount for one in gift(*rules, **facts)]


def was_given(amount, *, order="A-1", on="2026-02-01", cause="late_delivery"):
    return {"order": order, "cause": cause, "amount": amount, "given_on": on}


def test_a_coupon_for_goods_that_came_three_days_late():
    (coupon,) = gift(COUPON, **LATE)

    assert ("gecikme", "late_delivery", "coupon") == (coupon.rule, coupon.cause, coupon.form)
    assert (Decimal("100.00"), None) == (coupon.amount, coupon.line)


@pytest.mark.parametrize(("delivered", "expected"), [("2026-03-07", []), ("2026-03-08", [100])])
def test_the_delay_counts_from_the_promised_day_to_the_delivery(delivered, expected):
    assert expected == amounts(COUPON, **LATE | {"delivered": delivered})


def test_goods_that_are_still_out_are_late_until_today():
    assert [] == amounts(COUPON, **LATE | {"delivered": None, "notified": "2026-03-07"})
    assert [100] == amounts(COUPON, **LATE | {"delivered": None, "notified": "2026-03-08"})


def test_a_rule_without_days_counts_from_the_first_day_of_delay():
    rule = {"id": "her-gecikme", "cause": "late_delivery", "amount": 20}
    assert [20] == amounts(rule, **LATE | {"delivered": "2026-03-06"})
    assert [] == amounts(rule, **LATE | {"delivered": "2026-03-05"})


def test_of_several_steps_the_one_that_gives_most_counts():
    week = COUPON | {"id": "bir-hafta", "amount": "250.00", "late_days": 7}

    assert ["gecikme"] == [one.rule for one in gift(COUPON, week, **LATE)]
    assert ["bir-hafta"] == [
        one.rule
        for one in gift(
            COUPON, week, **LATE | {"delivered": "2026-03-12", "notified": "2026-03-13"}
        )
    ]


def test_a_percentage_is_taken_of_what_was_paid_for_the_order():
    rule = {"id": "yüzde", "cause": "late_delivery", "percent": "7.5"}
    assert [Decimal("75.00")] == amounts(rule, **LATE)


def test_a_percentage_of_the_lines_concerned_leaves_the_others_out():
    hat = DRESS | {"id": "H", "name": "Şapka", "paid": "200.00"}
    rule = {"id": "ayıp", "cause": "defect", "percent": 10, "per": "line", "form": "money"}
    found = gift(rule, **BROKEN, reason="defective", lines=[DRESS, hat], items=[{"line": "H"}])

    assert [("H", Decimal("20.00"))] == [(one.line, one.amount) for one in found]


@pytest.mark.parametrize(
    ("reason", "rules"),
    [
        ("defective", ["defect"]),
        ("damaged", ["defect"]),
        ("wrong_item", ["wrong_item"]),
        ("changed_mind", []),
    ],
)
def test_each_cause_has_its_own_rule(reason, rules):
    both = [{"id": cause, "cause": cause, "amount": 50} for cause in ("defect", "wrong_item")]
    assert rules == [one.rule for one in gift(*both, **BROKEN, reason=reason)]


def test_nothing_is_given_for_a_defect_before_somebody_said_yes_to_it():
    rule = {"id": "ayıp", "cause": "defect", "amount": 50}
    in_doubt = BROKEN | {"notified": "2026-12-10", "reason": "defective"}

    assert "needs_review" == ask(**in_doubt).outcome
    assert [] == amounts(rule, **in_doubt)


def test_causes_add_up_and_the_cap_of_the_order_limits_their_sum():
    rules = (COUPON, {"id": "ayıp", "cause": "defect", "amount": 50})
    facts = LATE | {"reason": "defective"}

    assert [100, 50] == amounts(*rules, **facts)
    assert [100, 20] == amounts(*rules, caps={"at_most_per_order": 120}, **facts)
    assert [100] == amounts(*rules, caps={"at_most_per_order": 100}, **facts)


def test_what_was_given_for_the_same_delay_is_not_given_again():
    assert [] == amounts(COUPON, before=[was_given("100.00")], **LATE)
    assert [40] == amounts(COUPON, before=[was_given("60.00")], **LATE)
    assert [100] == amounts(COUPON, before=[was_given("60.00", order="A-2")], **LATE)
    assert [100] == amounts(COUPON, before=[was_given("60.00", cause="defect")], **LATE)


def test_what_was_given_for_one_line_is_taken_off_once():
    rule = {"id": "ayıp", "cause": "defect", "amount": 50, "per": "line"}
    two = BROKEN | {"reason": "defective", "lines": [DRESS, DRESS | {"id": "H"}]}

    assert [50, 50] == amounts(rule, **two)
    assert [50] == amounts(rule, before=[was_given(50, cause="defect")], **two)
    assert [20, 50] == amounts(rule, before=[was_given(30, cause="defect")], **two)


def test_the_cap_of_the_year_counts_all_orders_of_that_year():
    caps = {"at_most_per_year": 150}
    before = [was_given("80.00", order="A-2"), was_given("70.00", order="A-3", on="2025-12-31")]

    assert [70] == amounts(COUPON, caps=caps, before=before, **LATE)


def test_the_cap_of_the_order_counts_what_the_order_was_given():
    before = [was_given("30.00", cause="defect"), was_given("90.00", order="A-2")]
    assert [70] == amounts(COUPON, caps={"at_most_per_order": 100}, before=before, **LATE)


def test_where_nobody_looked_up_what_was_given_it_says_so():
    (coupon,) = ask(**LATE, policy=policy(COUPON)).compensation

    assert ("compensations_given",) == coupon.missing
    assert "Daha önce verilenlere bakılmadan söz verilmez." in coupon.explain("tr")


def test_only_a_coupon_waits_for_consent():
    forms = {form: gift(COUPON | {"form": form}, **LATE)[0] for form in CompensationForm}

    assert [CompensationForm.COUPON] == [form for form, one in forms.items() if one.needs_consent]
    for form, one in forms.items():
        assert ("6563 m.6" in one.explain("tr")) == (form is CompensationForm.COUPON)


def test_an_explanation_shows_it_on_a_line_of_its_own_with_the_cap():
    decision = ask(**LATE, policy=policy(COUPON, at_most_per_order=60), compensations_given=[])
    told = [line for line in decision.explain("tr").splitlines() if line.startswith("Telafi")]

    assert 1 == len(told)
    assert "60,00 TL" in told[0]
    assert "100,00 TL" in told[0]
    assert "Yasal hakların yerine geçmez." in told[0]


def test_an_order_in_another_currency_is_not_reckoned_in_this_one():
    assert [] == amounts(COUPON, **LATE, currency="EUR")


def test_a_request_about_a_payment_is_answered_without_gifts():
    assert [] == amounts(COUPON, **LATE, reason="charged_twice")


def test_law_nobody_knows_gives_nothing_and_breaks_nothing():
    assert [] == amounts(
        COUPON, ordered="2012-03-01", delivered="2012-08-05", notified="2012-08-10"
    )


@pytest.mark.parametrize(
    "rule",
    [
        COUPON | {"percent": 5},
        {"id": "x", "cause": "defect"},
        {"id": "x", "cause": "defect", "amount": 5, "late_days": 3},
        COUPON | {"amount": 100.0},
        COUPON | {"late_days": 0},
    ],
)
def test_a_rule_that_is_not_clear_is_refused(rule):
    with pytest.raises(ValidationError):
        CompensationRule.model_validate(rule)


def test_two_rules_of_one_name_are_refused():
    with pytest.raises(ValidationError, match="`gecikme` stands twice"):
        Compensations(rules=[COUPON, COUPON])


def test_a_plan_is_data():
    shop = policy(COUPON, at_most_per_year="500.00")
    assert shop == Policy.model_validate_json(shop.model_dump_json())


@pytest.mark.parametrize("lang", ["tr", "en"])
@pytest.mark.parametrize("members", [CompensationCause, CompensationForm])
def test_every_member_has_a_name_of_its_own(members, lang):
    assert len(members) == len({one.name_in(lang) for one in members})


rules = st.builds(
    lambda number, cause, value, by_line, days: (
        {
            "id": str(number),
            "cause": cause,
            "late_days": days if cause == "late_delivery" else None,
            "per": "line" if by_line else "order",
        }
        | value
    ),
    st.integers(0, 10**9),
    st.sampled_from([cause.value for cause in CompensationCause]),
    st.builds(lambda amount: {"amount": amount}, st.integers(0, 500))
    | st.builds(lambda percent: {"percent": percent}, st.integers(0, 100)),
    st.booleans(),
    st.none() | st.integers(1, 9),
)
caps = st.none() | st.integers(0, 300)
plans = st.builds(
    lambda rules, order, year: Compensations(
        rules=rules, at_most_per_order=order, at_most_per_year=year
    ),
    st.lists(rules, max_size=4, unique_by=lambda rule: rule["id"]),
    caps,
    caps,
)


def with_history(request, history):
    return ReturnRequest(**{**dict(request), "compensations_given": history})


@given(return_requests(), plans)
def test_it_changes_nothing_but_itself(request, plan):
    plain = decide(request, as_of=request.notified_at)
    kind = decide(
        request, TURKEY.model_copy(update={"compensations": plan}), as_of=request.notified_at
    )

    assert plain == replace(kind, compensation=())
    assert kind == Decision.from_json(kind.to_json())


@given(return_requests(), plans, st.lists(st.integers(0, 200), max_size=3))
def test_no_cap_is_ever_passed(request, plan, amounts):
    day = request.notified_at.date()
    history = [was_given(one, order=request.order.number, on=day) for one in amounts]
    found = decide(
        with_history(request, history),
        TURKEY.model_copy(update={"compensations": plan}),
        as_of=request.notified_at,
    ).compensation
    now, before = sum(one.amount for one in found), sum(amounts)

    for cap in (plan.at_most_per_order, plan.at_most_per_year):
        assert not now or cap is None or now + before <= cap
    assert all(0 < one.amount <= one.before_caps for one in found)
