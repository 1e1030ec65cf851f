"""The published schemas: words of JSON Schema alone, every field, and no fraction for money."""

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from musteri_destek.returns import (
    TURKEY,
    Policy,
    PolicyBook,
    ReturnRequest,
    goodwill,
)
from tests.returns.schema_fits import SCHEMAS, fits
from tests.returns.shop import ask, request

REFERENCE = Path(__file__).parents[2] / "docs/reference"
WORDS = {
    *(
        "$defs",
        "$id",
        "$ref",
        "$schema",
        "additionalProperties",
        "anyOf",
        "const",
        "default",
        "description",
    ),
    *("discriminator", "enum", "exclusiveMinimum", "format", "items", "maximum", "maxLength"),
    *("minItems", "minimum", "minLength", "oneOf", "pattern", "prefixItems", "properties"),
    *("propertyNames", "required", "title", "type", "maxItems"),
}


def test_the_files_say_what_the_library_says():
    """Where this is red, `python docs/written_schemas.py` writes them anew."""
    written = {
        path.stem: json.loads(path.read_text("utf-8")) for path in REFERENCE.glob("schemas/*.json")
    }

    assert SCHEMAS == written


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_file_has_a_name_of_its_own_and_is_linked(name):
    page = (REFERENCE / "json-schemas.md").read_text("utf-8")

    assert f"urn:musteri-destek:{name}" == SCHEMAS[name]["$id"]
    assert SCHEMAS[name]["title"] in page
    assert f"[`{name}.json`](schemas/{name}.json) | `{SCHEMAS[name]['$id']}` |" in page


def nodes(schema):
    """Every schema within a schema; names of fields are no words of the schema."""
    yield schema
    for name, value in schema.items():
        if name in {"properties", "$defs"}:
            for one in value.values():
                yield from nodes(one)
        elif name not in {"default", "discriminator", "const", "enum"}:
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, dict):
                    yield from nodes(one)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_uses_words_of_json_schema_alone(name):
    assert set() == {word for node in nodes(SCHEMAS[name]) for word in node} - WORDS


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_reference_leads_somewhere(name):
    schema = SCHEMAS[name]
    wanted = {node["$ref"].removeprefix("#/$defs/") for node in nodes(schema) if "$ref" in node}

    assert set() == wanted - schema["$defs"].keys()


@pytest.mark.parametrize("name", SCHEMAS)
def test_no_amount_is_a_fraction(name):
    assert [] == [node for node in nodes(SCHEMAS[name]) if node.get("type") == "number"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_no_description_holds_python(name):
    assert [] == [node for node in nodes(SCHEMAS[name]) if ">>>" in node.get("description", "")]


@pytest.mark.parametrize(
    ("name", "model"), [("request", ReturnRequest), ("policy", Policy), ("policy_book", PolicyBook)]
)
def test_a_schema_has_the_fields_of_its_facts_and_no_others(name, model):
    assert model.model_fields.keys() == SCHEMAS[name]["properties"].keys()
    assert SCHEMAS[name]["additionalProperties"] is False


IN_TIME = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}


WRITTEN = {
    "request": request(**IN_TIME).model_dump(mode="json"),
    "policy": TURKEY.plus(goodwill(days=30)).model_dump(mode="json"),
    "policy_book": PolicyBook(id="mavi", policies=[TURKEY]).model_dump(mode="json"),
    "decision": json.loads(ask(**IN_TIME).to_json()),
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_what_the_library_writes_fits_its_own_schemas(name):
    assert fits(WRITTEN[name], name)


def test_what_does_not_fit_is_seen():
    assert not fits(WRITTEN["decision"] | {"outcome": "perhaps"}, "decision")
    assert not fits(WRITTEN["policy"] | {"returns": "yes"}, "policy")
    assert not fits({"id": "x"}, "policy")


LINE = {"id": "X", "name": "Elbise", "unit_price": "100.00", "kdv_rate": 10}
RULE = WRITTEN["policy"]["goodwill"][0]["rules"][0]


def of_a_line(**facts):
    known = WRITTEN["request"]
    return known | {"order": known["order"] | {"lines": [LINE | facts]}}


def of_the_order(**facts):
    known = WRITTEN["request"]
    return known | {"order": known["order"] | facts}


def with_offer(**facts):
    rule = RULE | {"offers": [RULE["offers"][0] | facts]}
    return {"id": "x", "version": "1", "goodwill": [{"id": "g", "rules": [rule]}]}


def read_alike(document, model, name):
    """Whether the document is read; what the schema says of it is the same."""
    try:
        model.model_validate_json(json.dumps(document))
        is_read = True
    except ValidationError:
        is_read = False
    assert is_read == fits(document, name), document
    return is_read


@pytest.mark.parametrize(
    "facts",
    [{"unit_price": price} for price in ("100", "0100.5000000", 99_999_999_999, "0", "0.01")]
    + [{"kdv_rate": rate} for rate in ("100.0", 0, "8.125", "099")]
    + [{"event_on": "2026-11-12"}, {"id": " X "}, {"discountable": False}],
)
def test_what_a_schema_allows_in_a_line_is_read(facts):
    assert read_alike(of_a_line(**facts), ReturnRequest, "request")


@pytest.mark.parametrize(
    "facts",
    [{"unit_price": price} for price in ("1e3", "-0", "-1", "1_000", "١٢", "+12", ".5", "5.")]
    + [{"unit_price": price} for price in (" 12", "12\n", "9" * 20, 10**20, "1.00001", 1.5, True)]
    + [{"kdv_rate": rate} for rate in ("200", "100.1", "2e1", 101, -1)]
    + [{"quantity": units} for units in (0, "1", 1.5, True, 10**7)]
    + [{"event_on": day} for day in ("20261112", "2026-W45-4", "1999-11-12", "2026-02-30")]
    + [{"discountable": yes} for yes in ("yes", 1, None)]
    + [{"id": " "}, {"id": ""}, {"name": "x" * 301}, {"traits": "car"}],
)
def test_what_no_schema_allows_in_a_line_is_not_read_either(facts):
    assert not read_alike(of_a_line(**facts), ReturnRequest, "request")


@pytest.mark.parametrize(
    "moment",
    [
        "2026-03-01T12:00:00",
        "2026-03-01T12:00Z",
        "2026-03-01 12:00:00Z",
        "2026-03-01t12:00:00z",
        "2026-W09-7T12:00:00Z",
        "2026-03-01T12:00:60Z",
        "2026-03-01T24:00:00Z",
        "1999-03-01T12:00:00Z",
    ],
)
def test_a_moment_written_another_way_neither_fits_nor_is_read(moment):
    assert not read_alike(of_the_order(ordered_at=moment), ReturnRequest, "request")


@pytest.mark.parametrize("moment", ["2026-03-01T12:00:00Z", "2026-03-01T12:00:00.123456789-00:30"])
def test_a_moment_with_its_offset_fits_and_is_read(moment):
    assert read_alike(of_the_order(ordered_at=moment), ReturnRequest, "request")


@pytest.mark.parametrize(
    "window",
    [
        {},
        {"day": "2027-01-31"},
        {"days": 3},
        {"kind": "days"},
        {"kind": "until", "days": 3},
        {"kind": "days", "days": 36_501},
        {"kind": "unlimited", "days": 3},
    ],
)
def test_a_window_says_of_which_kind_it_is(window):
    assert not read_alike(with_offer(window=window), Policy, "policy")


@pytest.mark.parametrize(
    "window",
    [
        {"kind": "days", "days": 36_500},
        {"kind": "unlimited"},
        {"kind": "until", "day": "2027-01-31"},
    ],
)
def test_a_window_of_its_kind_fits_and_is_read(window):
    assert read_alike(with_offer(window=window), Policy, "policy")


@pytest.mark.parametrize("term", [{"percent": 2}, {"kind": "notice_channel", "only": []}])
def test_a_published_term_says_of_which_kind_it_is_and_holds_something(term):
    policy = {"id": "x", "version": "1", "published_terms": [term]}

    assert not read_alike(policy, Policy, "policy")


def test_an_empty_list_of_what_there_has_to_be_neither_fits_nor_is_read():
    assert not read_alike(with_offer(remedies=[]), Policy, "policy")
    assert not read_alike({"id": "m", "policies": []}, PolicyBook, "policy_book")
    assert not read_alike(of_the_order(lines=[]), ReturnRequest, "request")
    assert not read_alike({"id": " ", "version": "1"}, Policy, "policy")
    assert not read_alike({"id": "x", "version": " "}, Policy, "policy")
