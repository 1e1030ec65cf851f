"""Which rules of a shop apply to the lines of a request."""

import copy
import pickle

import pytest

from musteri_destek.returns.goodwill import AppliesTo, Matches, RuleTable, Undecided
from tests.returns.shop import DRESS
from tests.returns.shop import request as asked


def applies(criteria, *, ordered="2026-11-20", **facts):
    """Whether a rule applies to an order: yes, no, or the names of the facts it waits for."""
    table = RuleTable({"rule": AppliesTo(**criteria)})
    (found,) = table.of_request(asked(ordered=ordered, notified="2026-12-01", **facts)).values()
    return found.undecided[0].missing if found.undecided else bool(found.applying)


def paid(*methods, **facts):
    return [{"id": f"p{i}", "method": one, "amount": 1} | facts for i, one in enumerate(methods)]


def test_a_rule_without_criteria_applies_to_everything():
    assert applies({})


@pytest.mark.parametrize(
    ("price", "expected"), [("499.99", False), ("500", True), ("999.99", True), ("1000", False)]
)
def test_the_lower_price_is_included_and_the_upper_is_not(price, expected):
    line = {"unit_price": price}
    assert expected == applies({"price_from": 500, "price_below": 1000}, line=line)


def test_a_price_in_another_currency_is_outside_of_any_bounds():
    assert not applies({"price_from": 0}, currency="EUR")
    assert applies({"price_from": 0, "currency": "EUR"}, currency="EUR")
    assert applies({}, currency="EUR")


@pytest.mark.parametrize(
    ("ordered_at", "expected"),
    [
        ("2026-11-19T20:59:59+00:00", False),
        ("2026-11-19T21:00:00+00:00", True),
        ("2026-11-30T20:59:59+00:00", True),
        ("2026-11-30T21:00:00+00:00", False),
    ],
)
def test_a_season_begins_and_ends_at_midnight_in_istanbul(ordered_at, expected):
    season = {"ordered_from": "2026-11-20", "ordered_until": "2026-11-30"}
    assert expected == applies(season, ordered=ordered_at)


def test_one_of_several_tags_is_enough():
    rule = {"tags": ["indirim", "outlet"]}
    assert applies(rule, line={"tags": ["yeni", "outlet"]})
    assert not applies(rule, line={"tags": ["yeni"]})


def test_goods_go_to_the_recipient():
    abroad = {"country": "DE"}
    assert applies({"countries": ["DE"]}, buyer=abroad)
    assert applies({"countries": ["TR"]}, buyer=abroad, recipient={"country": "TR"})
    assert not applies({"countries": ["DE"]}, buyer=abroad, recipient={"country": "TR"})


def test_a_rule_about_payments_wants_all_of_the_price_paid_that_way():
    cards = {"payments": ["credit_card", "debit_card"]}
    assert applies(cards, payments=paid("credit_card", "debit_card"))
    assert not applies(cards, payments=paid("credit_card", "bank_transfer"))


def test_money_taken_without_a_ground_is_no_payment_of_the_order():
    taken = [*paid("credit_card"), {"id": "x", "method": "gift_card", "amount": 1}]
    assert not applies({"payments": ["credit_card"]}, payments=taken)
    taken[1]["without_order"] = True
    assert applies({"payments": ["credit_card"]}, payments=taken)


@pytest.mark.parametrize(
    ("criteria", "facts", "missing"),
    [
        ({"categories": ["giyim"]}, {}, "category"),
        ({"tiers": ["altın"]}, {}, "tier"),
        ({"channels": ["web"]}, {}, "sales_channel"),
        ({"payments": ["credit_card"]}, {"payments": []}, "payments"),
        ({"reasons": ["too_small"]}, {"reason": "not_said"}, "reason"),
    ],
)
def test_a_fact_that_nobody_stated_leaves_the_rule_undecided(criteria, facts, missing):
    assert (missing,) == applies(criteria, **facts)
    assert applies({}, **facts)


def test_a_rule_waits_only_for_facts_it_asks_for_and_names_them_all():
    assert ("tier", "sales_channel") == applies({"tiers": ["altın"], "channels": ["web"]})


def test_a_fact_that_is_known_and_says_no_leaves_nothing_to_wait_for():
    assert not applies({"categories": ["ev"], "tiers": ["altın"]}, line={"category": "giyim"})


def test_a_rule_for_customers_who_give_no_reason_needs_none():
    assert applies({"reasons": ["not_said"]}, reason="not_said")
    assert not applies({"reasons": ["not_said"]}, reason="too_small")


def test_a_category_is_compared_in_the_words_of_the_shop():
    assert not applies({"categories": ["süs"]}, line={"category": "sus"})


RULES = {
    "everyone": AppliesTo(),
    "gold": AppliesTo(tiers=["altın"]),
    "clothes": AppliesTo(categories=["giyim"]),
    "gold clothes": AppliesTo(tiers=["altın"], categories=["giyim"]),
    "web": AppliesTo(channels=["web"]),
}
GOLD = {"buyer": {"tier": "altın"}, "sales_channel": "web", "line": {"category": "giyim"}}


def found(facts, **table):
    request = asked(ordered="2026-11-20", notified="2026-12-01", **facts)
    return RuleTable(RULES, **table).of_request(request)[DRESS["id"]]


def test_a_rule_wider_than_another_that_applies_steps_back():
    assert ("gold clothes", "web") == found(GOLD).narrowest


def test_between_rules_of_which_none_is_narrower_the_priority_decides():
    assert ("web",) == found(GOLD, priorities={"web": 1}).narrowest
    assert ("gold clothes",) == found(GOLD, priorities={"web": -1}).narrowest


def test_no_priority_lifts_a_rule_over_a_narrower_one():
    assert ("gold clothes", "web") == found(GOLD, priorities={"gold": 9}).narrowest


def test_rules_that_wait_for_a_fact_stand_beside_those_that_apply():
    unsorted = found(GOLD | {"line": {}})
    assert ("everyone", "gold", "web") == unsorted.applying
    assert ("gold", "web") == unsorted.narrowest
    waiting = (Undecided("clothes", ("category",)), Undecided("gold clothes", ("category",)))
    assert waiting == unsorted.undecided


def test_a_shop_without_rules_has_no_matches():
    request = asked(ordered="2026-11-20", notified="2026-12-01")
    assert {DRESS["id"]: Matches((), (), ())} == RuleTable({}).of_request(request)


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda t: pickle.loads(pickle.dumps(t))]
)
def test_a_copy_of_a_table_answers_alike(copied):
    request = asked(ordered="2026-11-20", notified="2026-12-01", **GOLD)
    table = RuleTable(RULES, priorities={"web": 1})
    assert table.of_request(request) == copied(table).of_request(request)
