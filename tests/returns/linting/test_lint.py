"""What a check of a policy finds, and what it leaves alone."""

from datetime import datetime

import pytest

from musteri_destek.errors import MisuseTypeError
from musteri_destek.facts import ISTANBUL
from musteri_destek.returns import ReturnReason, lint
from musteri_destek.returns.linting import clocks, conflicts, coverage, floor, reach, unused
from tests.returns.linting.policies import (
    CLEAN,
    EVERYONE,
    MONTH,
    POLICIES,
    days,
    only_for,
    policy,
    rule,
    season,
)

MODULES = (clocks, conflicts, coverage, floor, reach, unused)
NOW = datetime(2026, 11, 21, 12, tzinfo=ISTANBUL)


def found(checked, code):
    return [one for one in lint(checked, as_of=NOW) if one.code == code]


def codes(checked):
    return [one.code for one in lint(checked)]


def test_every_kind_of_finding_has_a_policy_that_shows_it():
    assert {kind.code for module in MODULES for kind in module.KINDS} == POLICIES.keys()


@pytest.mark.parametrize("code", POLICIES)
def test_a_policy_with_that_slip_is_told_of_it_once(code):
    assert 1 == len(found(POLICIES[code], code))


@pytest.mark.parametrize("code", POLICIES)
@pytest.mark.parametrize("lang", ["tr", "en"])
def test_a_finding_explains_itself_without_a_hole(code, lang):
    (one,) = found(POLICIES[code], code)
    text = one.explain(lang)

    assert "{" not in text
    assert "None" not in text
    assert ".." not in text
    assert one.path in text


@pytest.mark.parametrize("code", POLICIES)
def test_a_finding_says_the_same_in_both_languages(code):
    (one,) = found(POLICIES[code], code)
    for saying in (one.says, one.advice):
        tr, en = (
            {part.split("}")[0] for part in text.split("{")[1:]} for text in (saying.tr, saying.en)
        )
        assert tr == en
        assert saying.tr != saying.en


@pytest.mark.parametrize("code", POLICIES)
def test_a_path_leads_to_its_place_in_the_policy(code):
    (one,) = found(POLICIES[code], code)
    places = [POLICIES[code].model_dump()]
    for step in one.where:
        places.append(places[-1][step])
    ids = {place["id"] for place in places if isinstance(place, dict) and "id" in place}

    assert places[-1], "what is spoken of was written by the shop"
    assert {fact.text for fact in one.facts if fact.name == "rule"} <= ids


@pytest.mark.parametrize("checked", CLEAN, ids=["law", "one", "two"])
def test_nothing_is_said_of_a_policy_without_a_slip(checked):
    assert () == lint(checked)


def test_the_gravest_findings_come_first():
    both = policy(rule("bir", offers=[days(10)]), rule("iki", offers=[days(10)]))

    assert ["error", "note", "note"] == [one.severity for one in lint(both)]


def test_what_has_passed_is_told_only_to_whoever_says_what_day_it_is():
    assert () == lint(POLICIES["season_passed"])


def test_a_naive_moment_is_refused():
    with pytest.raises(MisuseTypeError, match="no time zone"):
        lint(POLICIES["season_passed"], as_of=datetime(2026, 11, 21))


@pytest.mark.parametrize(
    "parts",
    [
        [{"categories": ["giyim"]}, {"categories": ["ayakkabı"]}],
        [{"price_below": "100"}, {"price_from": "100"}],
        [{"tiers": ["altın"]}],
    ],
)
def test_a_rule_is_shadowed_only_by_rules_that_take_in_all_of_it(parts):
    wide = (
        {"categories": ["giyim", "ayakkabı"]} if "categories" in parts[0] else {"channels": ["web"]}
    )
    narrower = [only_for(f"{i}", **(wide | part)) for i, part in enumerate(parts)]
    checked = policy(EVERYONE, only_for("geniş", **wide), *narrower)

    assert ("tiers" not in parts[0] and "price_from" not in parts[-1]) == (
        "rule_shadowed" in codes(checked)
    )


def test_rules_of_higher_priority_shadow_only_where_nothing_narrower_silences_them():
    """Before March "web" speaks in place of "önce", and it has no priority over "giyim"."""
    above = [
        only_for("önce", ordered_until="2026-02-28", priority=1),
        only_for("sonra", ordered_from="2026-03-01", priority=1),
    ]
    clothes = only_for("giyim", categories=["giyim"])
    web = only_for("web", ordered_until="2026-02-28", channels=["web"])

    assert ["rule_shadowed"] == codes(policy(clothes, *above))
    assert ["rules_may_tie"] == codes(policy(clothes, *above, web))


def test_prices_cover_a_rule_only_in_every_currency():
    """A band is in one currency; an order in another lies outside both bands."""
    bands = [only_for("ucuz", price_below="100"), only_for("pahalı", price_from="100")]

    assert "rule_shadowed" not in codes(policy(EVERYONE, *bands))


def test_payments_cover_a_rule_only_together():
    """Who pays half by card and half by transfer meets neither of the narrower rules."""
    each = [only_for(method, payments=[method]) for method in ("credit_card", "bank_transfer")]
    both = only_for("ikisi", payments=["credit_card", "bank_transfer"])

    assert "rule_shadowed" not in codes(policy(both, *each))


def test_a_wider_rule_that_outranks_a_narrower_one_shadows_nothing():
    checked = policy(rule("herkes", priority=9), only_for("giyim", categories=["giyim"]))

    assert () == lint(checked)


def test_a_priority_settles_what_could_tie():
    checked = policy(
        EVERYONE,
        only_for("giyim", categories=["giyim"], priority=1),
        only_for("web", channels=["web"]),
    )

    assert () == lint(checked)


def test_a_rule_for_what_two_share_settles_what_could_tie():
    shared = {"categories": ["giyim"], "channels": ["web"]}
    checked = policy(
        EVERYONE,
        only_for("giyim", categories=["giyim"]),
        only_for("web", channels=["web"]),
        only_for("ikisi", **shared),
    )

    assert () == lint(checked)


def test_a_line_may_have_the_tags_of_two_rules():
    two = [only_for("indirim", tags=["indirim"]), only_for("hediye", tags=["hediye"])]

    assert ["rules_may_tie"] == codes(policy(EVERYONE, *two))


def test_a_gap_in_prices_is_named_with_its_ends_and_its_currency():
    (one,) = found(POLICIES["uncovered_prices"], "uncovered_prices")

    assert "≥ 100, < 200 TRY" in one.explain("tr")


def test_a_gap_under_a_general_rule_is_none():
    bands = [only_for("ucuz", price_below="100"), only_for("pahalı", price_from="200")]

    assert () == lint(policy(EVERYONE, *bands))


def test_a_gap_before_a_narrower_rule_lies_between_it_and_the_wider_ones():
    cheap_on_the_web = only_for("ucuz", channels=["web"], price_below="100")

    assert ["uncovered_prices"] == codes(policy(cheap_on_the_web, only_for("b", price_from="200")))
    assert () == lint(policy(cheap_on_the_web, only_for("b", price_from="100")))


def test_a_gap_before_two_rules_is_told_once():
    bands = [
        only_for("ucuz", price_below="100"),
        only_for("pahalı", price_from="200"),
        only_for("web", channels=["web"], price_below="100"),
    ]

    assert ["uncovered_prices"] == codes(policy(*bands))


def test_rules_shadow_each_other_only_on_the_days_of_their_policy():
    """The rule for everyone would speak in January alone, and the policy begins in February."""
    later = only_for("sonra", ordered_from="2026-02-01")

    assert () == lint(policy(EVERYONE, later))
    assert ["rule_shadowed"] == codes(policy(EVERYONE, later, valid_from="2026-02-01"))


@pytest.mark.parametrize(
    ("facts", "read"),
    [
        ({}, False),
        ({"offers": [days(31)]}, True),
        ({"offers": [days(30, starts="event")]}, True),
        ({"offers": [days(30, roll="holidays")]}, True),
        (
            {"offers": [MONTH | {"seasons": [season("2026-11-01", "2026-12-01", "2027-01-31")]}]},
            True,
        ),
        ({"offers": [MONTH, days(60) | {"remedies": ["exchange"]}]}, True),
    ],
)
def test_a_fee_tier_is_read_as_long_as_a_request_can_reach_it(facts, read):
    tiers = {"tiers": [{"until_day": 30, "percent": 10}, {"percent": 20}]}

    assert read == ("unused_fee_tier" not in codes(policy(rule(fees=tiers, **facts))))


@pytest.mark.parametrize(
    ("other", "outdone"),
    [
        ({"percent": 10}, True),
        ({"percent": 5}, True),
        ({"percent": 4}, False),
        ({"percent": 10, "late_days": 5}, False),
        ({"percent": 10, "per": "line"}, False),
        ({"percent": 10, "cause": "wrong_item"}, False),
        ({"amount": "50"}, False),
    ],
)
def test_a_compensation_is_outdone_by_one_that_never_gives_less(other, outdone):
    rules = [
        {"id": "öteki", "cause": "late_delivery"} | other,
        {"id": "bir", "cause": "late_delivery", "percent": 5, "late_days": 3},
    ]
    found_in = [
        one.where
        for one in found(policy(compensations={"rules": rules}), "unused_compensation_outdone")
    ]

    assert outdone == (("compensations", "rules", 1) in found_in)


def test_days_of_orders_are_counted_whole():
    neighbours = [
        only_for("önce", ordered_until="2026-03-31"),
        only_for("sonra", ordered_from="2026-04-01"),
    ]
    (gap,) = found(POLICIES["uncovered_days"], "uncovered_days")

    assert () == lint(policy(*neighbours))
    assert "1 Nisan 2026" in gap.explain("tr")
    assert "30 Nisan 2026" in gap.explain("tr")


def test_reasons_that_together_are_all_there_are_leave_nothing_uncovered():
    about_goods = [one for one in ReturnReason if not one.claims_payment]
    faults = [one for one in about_goods if one.claims_defect]
    rest = [one for one in about_goods if not one.claims_defect]

    assert () == lint(policy(only_for("kusur", reasons=faults), only_for("öteki", reasons=rest)))
    assert ["uncovered_values"] == codes(
        policy(only_for("kusur", reasons=faults), only_for("öteki", reasons=rest[:-1]))
    )


def test_a_season_helps_where_the_day_of_delivery_is_missing():
    late = {"first_on": "2026-11-01", "last_on": "2026-12-01", "until": "2026-12-31"}

    assert () == lint(policy(rule(offers=[days(60) | {"seasons": [late]}])))


@pytest.mark.parametrize(("hours", "within"), [(48, True), (336, True), (337, False)])
def test_hours_lie_within_the_law_as_days_do(hours, within):
    window = {"kind": "hours", "hours": hours}
    checked = policy(rule(offers=[{"remedies": ["refund"], "window": window}]))

    assert within == ("within_the_law" in codes(checked))


def test_hours_have_a_beginning_too():
    exchange = {
        "remedies": ["exchange"],
        "window": {"kind": "hours", "hours": 48, "starts": "order"},
    }
    fallback = exchange | {"remedies": ["refund"], "fallback": {"kind": "unlimited"}}

    assert ["two_anchors"] == codes(policy(rule(offers=[days(30), exchange])))
    assert "unused_fallback" in codes(policy(rule(offers=[fallback])))
