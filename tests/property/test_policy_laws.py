"""What every policy keeps: a check of it always ends, and calls nothing silent that can speak."""

import functools
import pickle
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musteri_destek.returns import (
    TURKEY,
    AppliesTo,
    FeeSchedule,
    FeeTier,
    Goodwill,
    GoodwillRule,
    Switches,
    backtest,
    decide,
    lint,
)
from tests.property import test_goodwill_laws as goodwill_laws
from tests.returns.shop import at, request

MONTH = {"remedies": ["refund"], "window": {"kind": "days", "days": 30}}


# Few values and many rules without a criterion, so that rules meet each other on most lines.
criteria = st.builds(
    AppliesTo,
    categories=st.sampled_from([[], [], ["giyim"], ["giyim", "ayakkabı"]]),
    tags=st.sampled_from([[], [], [], ["indirim"], ["hediye"]]),
    channels=st.sampled_from([[], [], ["web"], ["app"]]),
    payments=st.sampled_from([[], [], [], ["credit_card"], ["credit_card", "gift_card"]]),
    reasons=st.sampled_from([[], [], ["changed_mind"]]),
    price_below=st.sampled_from([None, None, "100"]),
    ordered_from=st.sampled_from([None, None, "2026-11-03"]),
)


@st.composite
def competing_rules(draw):
    """Rules of a few priorities in one right, most of which meet on one line or another."""
    every = draw(st.lists(criteria, min_size=2, max_size=7))
    return Goodwill(
        id="mağaza",
        rules=[
            GoodwillRule(
                id=f"r{i}", applies_to=one, priority=draw(st.integers(0, 1)), offers=[MONTH]
            )
            for i, one in enumerate(every)
        ],
    )


@st.composite
def requests_that_state_everything(draw):
    """A request under which no rule above is undecided."""
    methods = draw(st.sampled_from([["credit_card"], ["gift_card"], ["credit_card", "gift_card"]]))
    line = {
        "id": "X",
        "name": "Ürün",
        "unit_price": draw(st.sampled_from(["99.99", "100.00"])),
        "kdv_rate": 10,
        "category": draw(st.sampled_from(["giyim", "ayakkabı", "mutfak"])),
        "tags": draw(st.sampled_from([[], ["indirim"], ["indirim", "hediye"]])),
    }
    return request(
        ordered=draw(st.sampled_from(["2026-11-02", "2026-11-03"])),
        notified="2026-11-10",
        lines=[line],
        reason=draw(st.sampled_from(["changed_mind", "too_small"])),
        payments=[{"id": one, "method": one, "amount": "10"} for one in methods],
        sales_channel=draw(st.sampled_from(["web", "app"])),
        currency=draw(st.sampled_from(["TRY", "EUR"])),
    )


rights = competing_rules() | goodwill_laws.rights("bir")


@given(rights, goodwill_laws.moments)
def test_a_check_always_ends_and_always_explains_itself(right, as_of):
    policy = TURKEY.plus(right)
    stored = policy.model_dump()

    for found in lint(policy, as_of=as_of):
        assert found.explain("tr") != found.explain("en")
        place = stored
        for step in found.where:
            place = place[step]


@given(rights)
def test_a_check_says_the_same_of_a_policy_that_travelled_as_json(right):
    policy = TURKEY.plus(right)

    assert lint(policy) == lint(type(policy).model_validate_json(policy.model_dump_json()))


@given(goodwill_laws.rights("bir"), goodwill_laws.rights("iki"))
def test_a_policy_widened_twice_is_the_one_widened_at_once(first, second):
    assert TURKEY.plus(first).plus(second) == TURKEY.plus(first, second)


@given(goodwill_laws.rights("bir"), goodwill_laws.rights("bir"))
def test_two_policies_that_were_widened_share_a_name_only_where_they_are_one(first, second):
    one, other = TURKEY.plus(first), TURKEY.plus(second)
    is_one_text = first.model_dump_json() == second.model_dump_json()

    assert TURKEY.name not in (one.name, other.name)
    assert is_one_text == (one.name == other.name)


wider = st.tuples(goodwill_laws.rights("bir"), goodwill_laws.rights("iki"))
past = st.lists(goodwill_laws.requests, max_size=3)


@given(past, goodwill_laws.moments, wider, st.data())
def test_a_backtest_in_parts_is_the_backtest_of_the_whole(asked, as_of, rights, data):
    old, new = TURKEY.plus(rights[0]), TURKEY.plus(*rights)
    cut = data.draw(st.integers(0, len(asked)))

    def over(part):
        return pickle.loads(pickle.dumps(backtest(old, new, part, as_of=as_of, examples=2)))

    assert (
        over(asked)
        == over(asked[:cut]) + over(asked[cut:])
        == over(asked[cut:]) + over(asked[:cut])
    )


@given(past, goodwill_laws.moments, goodwill_laws.rights("bir"))
def test_a_policy_beside_itself_changes_no_answer_and_moves_no_money(asked, as_of, right):
    policy = TURKEY.plus(right)
    found = backtest(policy, policy, asked, as_of=as_of)

    assert (len(asked), 0, ()) == (found.requests, found.changed, found.examples)
    assert all(not amount for amount in found.money.values())
    assert all(before is after for before, after in found.outcomes)


@given(past, goodwill_laws.moments, wider)
def test_a_backtest_there_is_the_backtest_back_with_the_signs_turned(asked, as_of, rights):
    old, new = TURKEY.plus(rights[0]), TURKEY.plus(*rights)
    there, back = (backtest(*pair, asked, as_of=as_of) for pair in ((old, new), (new, old)))

    assert there.changed == back.changed
    assert there.money == {currency: -amount for currency, amount in back.money.items()}


# Few and close amounts, so that what one fee saves another one takes.
fee_schedules = st.builds(
    FeeSchedule,
    tiers=st.lists(
        st.builds(
            FeeTier,
            percent=st.sampled_from(["0", "0", "0.5", "33.3"]),
            amount=st.sampled_from(["0", "1", "4", "9", "150"]),
        ),
        max_size=1,
    ),
    return_shipping=st.sampled_from(["0", "1", "5", "10", "200"]),
)


ALL = ("gömlek", "kemer", "çanta")


@st.composite
def costly_rules(draw, name, category):
    """A rule for one kind of goods, open for a month, at a price or for nothing."""
    remedies = draw(st.sampled_from([["refund"], ["refund"], ["refund", "exchange"], ["exchange"]]))
    return GoodwillRule(
        id=name,
        applies_to={"categories": [category]},
        offers=[MONTH | {"remedies": remedies}],
        refund_within_days=draw(st.integers(1, 30)),
        fees=draw(st.none() | fee_schedules | fee_schedules),
    )


@st.composite
def costly_rights(draw, name):
    """A promise about some kinds of goods, at a price of its own for each."""
    kinds = draw(st.lists(st.sampled_from(ALL), min_size=1, unique=True))
    rules = [draw(costly_rules(f"kural-{kind}", kind)) for kind in kinds]
    return Goodwill(id=name, rules=rules)


DISCLOSED = [{"percent": 20, "min_basket": "95.00", "clawback_disclosed": True}]


@st.composite
def requests_within_a_month(draw):
    """A request about goods that are back already, so that their refund has a day."""
    kind = draw(st.sampled_from(["business", "business", "business", "consumer"]))
    names = draw(st.lists(st.sampled_from(ALL), min_size=2, unique=True))
    goods = {name: draw(st.integers(1, 3)) for name in names}
    return request(
        ordered="2026-03-01",
        delivered="2026-03-02",
        notified=f"2026-03-{draw(st.integers(3, 28)):02}",
        arrived_at=at("2026-03-29"),
        buyer={"kind": kind},
        lines=[
            {
                "id": name,
                "name": name,
                "category": name,
                "quantity": bought,
                "unit_price": draw(st.sampled_from(["0.49", "9.99", "90"])),
                "kdv_rate": draw(st.sampled_from([1, 10, 20])),
            }
            for name, bought in goods.items()
        ],
        items=[
            {"line": name, "quantity": draw(st.integers(1, bought))}
            for name, bought in goods.items()
        ],
        discounts=draw(st.sampled_from([[], [{"amount": "0.30"}], DISCLOSED])),
        charges=draw(
            st.sampled_from([[], [{"kind": "shipping", "gross": "39.90", "kdv_rate": 20}]])
        ),
        payments=[],
        wanted=draw(st.sampled_from([None, "refund"])),
    )


@settings(max_examples=400)
@given(requests_within_a_month(), costly_rights("bir"), costly_rights("iki"))
def test_a_wider_policy_never_takes_back_a_kurus(asked, first, second):
    narrow = TURKEY.plus(first)
    totals = [
        decide(asked, policy, as_of=goodwill_laws.LATER).refund.total
        for policy in (TURKEY, narrow, narrow.plus(second))
    ]

    assert totals == sorted(totals)


@pytest.mark.parametrize("mode", ["claw_back", "reprice"])
@given(asked=requests_within_a_month(), kinds=st.lists(st.sampled_from(ALL), unique=True))
def test_goods_that_come_back_too_never_lower_what_the_others_bring(mode, asked, kinds):
    """Not even where the basket they leave behind misses the condition of a discount."""
    switches = Switches(discounts_on_partial_return=mode)
    policies = [TURKEY.model_copy(update={"switches": switches})]
    for kind in kinds:
        rule = GoodwillRule(id=kind, applies_to={"categories": [kind]}, offers=[MONTH])
        policies.append(policies[-1].plus(Goodwill(id=kind, rules=[rule])))
    totals = [decide(asked, one, as_of=goodwill_laws.LATER).refund.total for one in policies]

    assert totals == sorted(totals)


def _rules_in(findings, code):
    return {found.where[3] for found in findings if found.code == code}


@given(competing_rules(), requests_that_state_everything())
def test_a_rule_that_is_called_shadowed_never_speaks(right, asked):
    silent = {right.rules[i].id for i in _rules_in(lint(TURKEY.plus(right)), "rule_shadowed")}

    for line in right.table.of_request(asked).values():
        assert not silent & set(line.narrowest)


GRID = [
    (category, channel, ordered)
    for category in ("giyim", "ayakkabı", "mutfak", "bahçe")
    for channel in ("web", "app", "mağaza")
    for ordered in ("2026-11-02", "2026-11-03")
]
on_the_grid = st.builds(
    AppliesTo,
    categories=st.sampled_from([[], ["giyim"], ["ayakkabı", "mutfak"]]),
    channels=st.sampled_from([[], ["web"], ["app"]]),
    ordered_from=st.sampled_from([None, "2026-11-03"]),
    ordered_until=st.sampled_from([None, "2026-11-03"]),
)


@functools.cache
def _asked_at(category, channel, ordered):
    line = {"id": "X", "name": "Ürün", "unit_price": "10", "kdv_rate": 10, "category": category}
    return request(
        ordered=ordered, notified="2026-11-10", lines=[line], sales_channel=channel, payments=[]
    )


@settings(max_examples=60)
@given(st.lists(on_the_grid, min_size=2, max_size=5))
def test_just_the_rules_that_never_speak_on_the_days_of_a_policy_are_called_shadowed(criteria):
    """One category and one channel that no rule names stand for all others."""
    rules = [
        GoodwillRule(id=f"r{i}", applies_to=one, offers=[MONTH]) for i, one in enumerate(criteria)
    ]
    right = Goodwill(id="mağaza", rules=rules)
    two_days = {"valid_from": date(2026, 11, 2), "valid_until": date(2026, 11, 3)}
    policy = TURKEY.plus(right).model_copy(update=two_days)
    silent = {rules[i].id for i in _rules_in(lint(policy), "rule_shadowed")}
    heard = {
        spoken
        for point in GRID
        for line in right.table.of_request(_asked_at(*point)).values()
        for spoken in line.narrowest
    }

    assert silent == {rule.id for rule in rules} - heard


@given(competing_rules(), requests_that_state_everything())
def test_every_tie_that_happens_was_foretold(right, asked):
    told = {
        frozenset(fact.text for fact in found.facts)
        for found in lint(TURKEY.plus(right))
        if found.code.endswith("_tie")
    }

    for line in right.table.of_request(asked).values():
        if len(line.narrowest) > 1:
            assert any(pair <= set(line.narrowest) for pair in told)
