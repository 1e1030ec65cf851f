"""The shop's own right as data: what it may state, what is refused, how it travels."""

import pickle

import pytest
from pydantic import ValidationError

from musteri_destek.errors import MisuseValueError
from musteri_destek.returns import (
    TURKEY,
    AppliesTo,
    Days,
    Goodwill,
    GoodwillRule,
    Limit,
    Offer,
    Policy,
    Season,
    Unlimited,
    UntilDay,
    goodwill,
)
from tests.returns.shop import problems

MONTH = Offer(remedies=["refund"], window=Days(days=30))
EVERYTHING = GoodwillRule(
    id="altın",
    applies_to=AppliesTo(tiers=["altın"]),
    priority=2,
    offers=[
        MONTH,
        Offer(
            remedies=["exchange", "store_credit"],
            window=Days(days=60, starts="shipment", roll="holidays"),
            fallback=UntilDay(day="2026-12-31"),
            seasons=[Season(first_on="2026-11-01", last_on="2026-12-20", until="2027-01-15")],
        ),
    ],
    conditions=["unused"],
    evidence=["photo"],
    limit=Limit(returns=5, within_days=90),
    otherwise="ask_a_person",
    return_shipping_by="customer",
    refund_within_days=7,
    hand_in_days=10,
)


def test_a_policy_with_goodwill_travels_as_json():
    policy = TURKEY.plus(Goodwill(id="mağaza", rules=[EVERYTHING]), goodwill(days=30))

    assert policy == Policy.model_validate_json(policy.model_dump_json())
    assert policy == Policy.model_validate(policy.model_dump())
    assert policy == pickle.loads(pickle.dumps(policy))


def test_plus_leaves_the_policy_it_is_called_on_as_it_was():
    assert () == TURKEY.goodwill
    assert 2 == len(TURKEY.plus(goodwill(days=30)).plus(goodwill(days=60, id="uzun")).goodwill)


def test_two_rights_of_one_name_are_refused():
    twice = (goodwill(days=30), goodwill(days=60))

    assert {(("goodwill", 1, "id"), "id_not_unique")} == problems(lambda: TURKEY.plus(*twice))


def test_two_rules_of_one_name_are_refused_beside_every_other_problem():
    rules = [
        {"id": "a", "offers": [MONTH]},
        {"id": "a", "offers": [{"remedies": [], "window": {"kind": "days", "days": 0}}]},
        {"id": "b"},
    ]
    window = ("rules", 1, "offers", 0, "window", "days", "days")
    expected = {
        (("rules", 1, "id"), "id_not_unique"),
        (("rules", 1, "offers", 0, "remedies"), "too_short"),
        (window, "greater_than_equal"),
        (("rules", 2, "offers"), "nothing_offered"),
    }

    assert expected == problems(lambda: Goodwill.model_validate({"id": "mağaza", "rules": rules}))


def test_a_rule_that_offers_nothing_says_that_the_sale_is_final():
    assert () == GoodwillRule(id="outlet", sale="final").offers
    expected = {(("offers",), "nothing_offered")}
    assert expected == problems(lambda: GoodwillRule(id="outlet"))


def test_no_remedy_has_two_windows_in_one_rule():
    longer = Offer(remedies=["exchange", "refund"], window=Days(days=60))
    where = ("offers", 1, "remedies", 1)

    assert {(where, "id_not_unique")} == problems(
        lambda: GoodwillRule(id="kural", offers=[MONTH, longer])
    )


def test_each_condition_and_each_piece_of_evidence_that_stands_twice_is_named():
    conditions = ["unused", "unopened", "unused", "unopened"]
    expected = {
        (("conditions", 2), "id_not_unique"),
        (("conditions", 3), "id_not_unique"),
        (("evidence", 1), "id_not_unique"),
        (("priority",), "int_type"),
    }

    assert expected == problems(
        lambda: GoodwillRule(
            id="kural",
            offers=[MONTH],
            conditions=conditions,
            evidence=["photo", "photo"],
            priority="1",
        )
    )


@pytest.mark.parametrize("priority", [True, "1", 1.0])
def test_a_priority_is_a_whole_number(priority):
    with pytest.raises(ValidationError):
        GoodwillRule(id="kural", offers=[MONTH], priority=priority)


def test_a_copy_with_other_rules_is_asked_about_those():
    shop = Goodwill(id="mağaza", rules=[EVERYTHING])
    compiled = shop.table
    other = GoodwillRule(id="herkes", offers=[MONTH])
    copied = shop.model_copy(update={"rules": (other,)})

    assert compiled is shop.table
    assert other == copied.rule("herkes")
    assert compiled is not copied.table


def test_what_was_compiled_is_no_part_of_the_right():
    asked, fresh = goodwill(days=30), goodwill(days=30)
    assert asked.table

    assert fresh == asked
    assert fresh.model_dump_json() == asked.model_dump_json()


def test_the_simple_right_takes_one_length_in_any_form():
    windows = [
        goodwill(days=30, starts="order"),
        goodwill(until="2026-12-31"),
        goodwill(window=Unlimited()),
    ]
    expected = [Days(days=30, starts="order"), UntilDay(day="2026-12-31"), Unlimited()]

    assert expected == [one.rules[0].offers[0].window for one in windows]


@pytest.mark.parametrize("lengths", [{}, {"days": 30, "until": "2026-12-31"}])
def test_the_simple_right_needs_exactly_one_length(lengths):
    with pytest.raises(MisuseValueError, match="give one of `days`, `until` and `window`"):
        goodwill(**lengths)
