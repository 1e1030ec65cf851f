"""What is written can be read again, and what the published schemas allow is what is read."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from musteri_destek.facts import Day, Moment, Name, Percent, Quantity, YesNo
from musteri_destek.money import Amount
from musteri_destek.returns import Policy, PolicyBook, decide
from tests.property.strategies import return_requests
from tests.property.test_policy_laws import rights
from tests.returns.schema_fits import SCHEMAS, fits, value_fits
from tests.returns.shop import when_all_is_known

TERMS = [
    {"kind": "withdrawal_fee", "percent": "2.5"},
    {"kind": "period", "of": "refund", "days": 10},
    {"kind": "opened_package"},
    {"kind": "notice_channel", "only": ["whatsapp"]},
]
policies = st.builds(
    Policy,
    id=st.just("x"),
    version=st.just("1"),
    goodwill=rights.map(lambda right: [right]),
    published_terms=st.lists(st.sampled_from(TERMS), max_size=2),
)
WAYS = [{}, {"exclude_defaults": True}, {"exclude_unset": True}, {"exclude_none": True}]


def read_again(facts, how):
    """What was written this way, read as a document and as text."""
    kind = type(facts)
    yield kind.model_validate(facts.model_dump(mode="json", **how))
    yield kind.model_validate_json(facts.model_dump_json(**how))


@pytest.mark.parametrize("how", WAYS)
@settings(max_examples=40)
@given(request=return_requests())
def test_a_request_that_was_written_fits_and_is_read_again(request, how):
    assert fits(request.model_dump(mode="json", **how), "request")
    assert [request, request] == list(read_again(request, how))


@pytest.mark.parametrize("how", WAYS)
@settings(max_examples=40)
@given(policy=policies)
def test_a_policy_that_was_written_fits_and_is_read_again(policy, how):
    book = PolicyBook(id="x", policies=[policy])

    assert fits(policy.model_dump(mode="json", **how), "policy")
    assert fits(book.model_dump(mode="json", **how), "policy_book")
    assert [policy, policy, book, book] == [*read_again(policy, how), *read_again(book, how)]


@settings(max_examples=40)
@given(return_requests(), policies)
def test_every_decision_fits_its_schema(request, policy):
    decision = decide(request, policy, as_of=when_all_is_known(request))

    assert fits(json.loads(decision.to_json()), "decision")


def field(model, name):
    return SCHEMAS["request"]["$defs"][model]["properties"][name]


DATE = r"(20[1-9][0-9]|1999|22000?)-?[01][0-9]-?[0-3][0-9]"
TIME = r"[Tt ][0-2][0-9]:[0-5][0-9](:[0-6][0-9])?([.,][0-9]{0,9})?(Z|z|[+-][0-2][0-9]:?[0-6][0-9])?"
texts = st.text(alphabet="0019.+-eE_ ١１\n", max_size=6) | st.text(max_size=3)
written = st.one_of(
    texts,
    st.from_regex(r"-?[0-9]{0,13}(\.[0-9]{0,6})?", fullmatch=True),
    st.from_regex(DATE, fullmatch=True),
    st.from_regex(DATE + TIME, fullmatch=True),
    st.integers(),
    st.integers(-1, 101),
    st.booleans(),
    st.none(),
    st.just([]),
    st.just({}),
)


@pytest.mark.parametrize(
    ("kind", "drawn"),
    [
        (Amount, field("Line", "unit_price")),
        (Percent, field("Line", "kdv_rate")),
        (Quantity, field("Line", "quantity")),
        (YesNo, field("Line", "discountable")),
        (Name, field("Line", "id")),
        (Moment, field("Order", "ordered_at")),
        (Day, field("PaidPeriod", "since")),
    ],
)
@settings(max_examples=150)
@given(value=written)
def test_a_value_is_read_where_its_schema_allows_it_and_nowhere_else(kind, drawn, value):
    try:
        TypeAdapter(kind, config={"str_strip_whitespace": True}).validate_json(json.dumps(value))
        is_read = True
    except ValidationError:
        is_read = False

    assert is_read == value_fits(value, drawn, SCHEMAS["request"])
