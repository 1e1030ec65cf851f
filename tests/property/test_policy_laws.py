"""What every policy keeps: a check of it always ends, and calls nothing silent that can speak."""

from hypothesis import given
from hypothesis import strategies as st

from musteri_destek.returns import TURKEY, Goodwill, GoodwillRule, lint
from tests.property import test_goodwill_laws as goodwill_laws
from tests.property import test_matching_laws as matching_laws

MONTH = {"remedies": ["refund"], "window": {"kind": "days", "days": 30}}


@st.composite
def competing_rules(draw):
    """Rules with every kind of criterion and a few priorities, in one right."""
    every = draw(st.lists(matching_laws.criteria(), min_size=1, max_size=6))
    return Goodwill(
        id="mağaza",
        rules=[
            GoodwillRule(
                id=f"r{i}", applies_to=one, priority=draw(st.integers(0, 2)), offers=[MONTH]
            )
            for i, one in enumerate(every)
        ],
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


def _rules_in(findings, code):
    return {found.where[3] for found in findings if found.code == code}


@given(competing_rules(), matching_laws.requests())
def test_a_rule_that_is_called_shadowed_never_speaks(right, request):
    silent = {right.rules[i].id for i in _rules_in(lint(TURKEY.plus(right)), "rule_shadowed")}

    for line in right.table.of_request(request).values():
        assert line.undecided or not silent & set(line.narrowest)


@given(competing_rules(), matching_laws.requests())
def test_every_tie_that_happens_was_foretold(right, request):
    told = {
        frozenset(fact.text for fact in found.facts)
        for found in lint(TURKEY.plus(right))
        if found.code.endswith("_tie")
    }

    for line in right.table.of_request(request).values():
        if len(line.narrowest) > 1 and not line.undecided:
            assert any(pair <= set(line.narrowest) for pair in told)
