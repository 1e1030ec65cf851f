"""What a rule of the shop applies to, and which of two rules is the narrower."""

import pytest
from pydantic import ValidationError

from musteri_destek.returns.goodwill import AppliesTo


def problems(**criteria):
    with pytest.raises(ValidationError) as error:
        AppliesTo(**criteria)
    return [(problem["loc"], problem["type"]) for problem in error.value.errors()]


def test_a_value_that_stands_twice_is_named_with_its_place():
    expected = [(("tags", 2), "id_not_unique")]
    assert expected == problems(tags=["indirim", "hediye", "indirim"])


@pytest.mark.parametrize(
    ("range_of_nothing", "place"),
    [
        ({"price_from": 500, "price_below": 500}, "price_below"),
        ({"price_from": 500, "price_below": 400}, "price_below"),
        ({"price_below": 0}, "price_below"),
        ({"ordered_from": "2026-11-02", "ordered_until": "2026-11-01"}, "ordered_until"),
    ],
)
def test_a_range_that_holds_nothing_is_refused(range_of_nothing, place):
    assert [((place,), "out_of_order")] == problems(**range_of_nothing)


def test_a_single_day_and_a_single_price_are_ranges():
    one = AppliesTo(
        ordered_from="2026-11-01", ordered_until="2026-11-01", price_from=0, price_below="0.01"
    )
    assert one.ordered_from == one.ordered_until


def test_every_problem_is_listed_at_once():
    found = problems(
        countries=["tr"],
        payments=["credit_card", "credit_card"],
        price_from=1.5,
        ordered_from="2026-11-02",
        ordered_until="2026-11-01",
    )
    assert {"countries", "payments", "price_from", "ordered_until"} == {loc[0] for loc, _ in found}


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ({"categories": ["giyim"]}, {}),
        ({"categories": ["giyim"]}, {"categories": ["giyim", "ev"]}),
        ({"tags": ["indirim"], "tiers": ["altın"]}, {"tags": ["indirim"]}),
        ({"price_from": 500}, {"price_from": 400}),
        ({"price_from": 500, "price_below": 900}, {"price_below": 1000}),
        ({"ordered_until": "2026-12-31"}, {"ordered_until": "2027-01-01"}),
        ({"price_from": 500, "currency": "EUR"}, {}),
        ({"price_from": 500, "currency": "EUR"}, {"currency": "TRY"}),
    ],
)
def test_the_rule_that_asks_for_more_is_the_narrower(narrow, wide):
    assert AppliesTo(**narrow).narrower_than(AppliesTo(**wide))
    assert not AppliesTo(**wide).narrower_than(AppliesTo(**narrow))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({}, {}),
        ({"categories": ["giyim", "ev"]}, {"categories": ["ev", "giyim"]}),
        ({"categories": ["giyim"]}, {"categories": ["ev"]}),
        ({"categories": ["giyim"]}, {"tiers": ["altın"]}),
        ({"price_from": 500}, {"price_below": 900}),
        ({"price_from": 500}, {"price_from": 400, "currency": "EUR"}),
        ({"currency": "EUR"}, {"currency": "TRY"}),
        ({"categories": ["giyim"], "price_from": 1}, {"price_from": 2}),
    ],
)
def test_rules_that_ask_for_the_same_or_for_different_things_have_no_narrower(one, other):
    assert not AppliesTo(**one).narrower_than(AppliesTo(**other))
    assert not AppliesTo(**other).narrower_than(AppliesTo(**one))
