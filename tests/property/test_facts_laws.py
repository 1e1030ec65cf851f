"""Facts read the same in every form, and no bad fact ever brings anything but a list of problems."""

import copy
import json
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from musteri_destek.facts import ISTANBUL, Moment
from musteri_destek.orders import Line, Order
from musteri_destek.returns.requests import ReturnRequest
from tests.property.strategies import orders, return_requests


def as_objects(order):
    return {field: getattr(order, field) for field in Order.model_fields}


@given(orders())
def test_objects_a_dict_and_json_text_give_equal_orders(order):
    assert order == Order(**as_objects(order))
    assert order == Order.model_validate(order.model_dump())
    assert order == Order.model_validate(order.model_dump(mode="json"))
    assert order == Order.model_validate(json.loads(order.model_dump_json()))
    assert order == Order.model_validate_json(order.model_dump_json())


@given(orders())
def test_an_order_written_twice_is_the_same_text(order):
    text = order.model_dump_json()
    assert text == Order.model_validate_json(text).model_dump_json()


@given(orders())
def test_equal_orders_hash_alike_and_survive_a_journey_between_processes(order):
    assert order == pickle.loads(pickle.dumps(order))
    assert hash(order) == hash(Order.model_validate_json(order.model_dump_json()))


offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
first_moment = datetime(2000, 1, 2, tzinfo=UTC)
moments = st.builds(
    lambda passed, zone: (first_moment + passed).replace(tzinfo=zone),
    st.timedeltas(timedelta(0), timedelta(days=199 * 365)),
    offsets | st.just(ISTANBUL),
)


@given(moments)
def test_a_moment_is_the_same_moment_in_istanbul_however_it_is_written(at):
    read = TypeAdapter(Moment)
    assert at.astimezone(UTC) == read.validate_python(at).astimezone(UTC)
    assert read.validate_python(at) == read.validate_python(at.isoformat())
    assert read.validate_python(at).tzinfo is ISTANBUL
    assert read.validate_python(at) == read.validate_json(read.dump_json(read.validate_python(at)))


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_an_amount_is_as_exact_as_it_was_written(amount):
    line = Line(id="L", name="Kupa", unit_price=str(amount), kdv_rate=20)
    assert amount == line.unit_price
    assert line == Line.model_validate_json(line.model_dump_json())


class Odd:
    """Something no shop would send."""


class Later(datetime):
    """A moment of another library's making."""


texts = st.text() | st.sampled_from(
    ["x", "", "null", "1e400", "1e-400", "NaN", "-Infinity", "sNaN", "12,50", "\ud800", "{0}", "%s"]
)
numbers = (
    st.integers()
    | st.floats()
    | st.decimals()
    | st.sampled_from([0, -1, 2**63, 10**4000, Decimal("1E+999999"), Decimal("-0"), 1e308])
)
times = (
    st.datetimes()
    | st.datetimes(timezones=st.timezones())
    | st.dates()
    | st.timedeltas()
    | st.sampled_from(
        [
            Later(2026, 11, 3, tzinfo=UTC),
            datetime.max.replace(tzinfo=timezone(timedelta(hours=-14))),
            datetime.min.replace(tzinfo=timezone(timedelta(hours=14))),
            "9999-12-31T23:59:59-14:00",
            "2026-11-03T10:00:00",
            date.max,
        ]
    )
)
others = st.none() | st.booleans() | st.binary() | st.builds(Odd) | st.just(Odd) | st.just(...)
atoms = texts | numbers | times | others
anything = st.recursive(
    atoms,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=2).map(tuple)
        | st.dictionaries(texts | st.integers(), inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "line", "items", "lines"]), inner, max_size=3)
    ),
    max_leaves=6,
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def places_in(facts):
    """Every key and index in nested facts, each with the container it stands in."""
    pairs = facts.items() if isinstance(facts, dict) else enumerate(facts)
    for key, inner in list(pairs):
        yield facts, key
        if isinstance(inner, dict | list):
            yield from places_in(inner)


@st.composite
def spoiled(draw, values, *, lawful=orders()):  # noqa: B008 - a strategy is a value
    """Lawful facts, wrong in one to four places at any level."""
    facts = json.loads(draw(lawful).model_dump_json())
    for _ in range(draw(st.integers(1, 4))):
        container, key = draw(st.sampled_from(list(places_in(facts))))
        how = draw(st.sampled_from(["replace", "replace", "drop", "repeat", "add"]))
        if how == "replace":
            container[key] = draw(values)
        elif how == "drop":
            del container[key]
        elif isinstance(container, list):
            container.append(copy.deepcopy(container[key]) if how == "repeat" else draw(values))
        else:
            container[draw(st.text(max_size=3))] = draw(values)
    return facts


def problems_of(read, facts):
    """The problems, all of which can be shown; none when the facts can be read."""
    try:
        read(facts)
    except ValidationError as error:
        return error.errors() if str(error) else []
    return []


@settings(max_examples=60)
@given(spoiled(anything))
def test_spoiled_facts_bring_a_list_of_problems_and_nothing_else(facts):
    for problem in problems_of(Order.model_validate, facts):
        assert problem["msg"]


@settings(max_examples=60)
@given(spoiled(anything, lawful=return_requests()))
def test_a_spoiled_request_brings_a_list_of_problems_and_nothing_else(facts):
    for problem in problems_of(ReturnRequest.model_validate, facts):
        assert problem["msg"]


@settings(max_examples=60)
@given(spoiled(json_values))
def test_spoiled_json_and_the_dict_of_it_bring_the_same_problems(facts):
    text = json.dumps(facts)
    from_text = problems_of(Order.model_validate_json, text)
    from_dict = problems_of(Order.model_validate, json.loads(text))
    assert [(one["loc"], one["type"]) for one in from_dict] == [
        (one["loc"], one["type"]) for one in from_text
    ]


@settings(max_examples=60)
@given(anything)
def test_anything_at_all_is_either_an_order_or_a_list_of_problems(facts):
    for problem in problems_of(Order.model_validate, facts):
        assert problem["msg"]


@given(st.text() | st.binary())
def test_any_text_at_all_is_either_an_order_or_a_list_of_problems(text):
    assert problems_of(Order.model_validate_json, text)


@pytest.mark.parametrize("field", list(Order.model_fields))
@settings(max_examples=8)
@given(order=orders(), value=anything)
def test_a_spoiled_field_hides_no_problem_of_another(field, order, value):
    facts = {**order.model_dump(), field: value, "unheard_of": 1}
    found = {problem["loc"] for problem in problems_of(Order.model_validate, facts)}
    assert ("unheard_of",) in found
