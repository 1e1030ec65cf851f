"""The published schemas: words of JSON Schema alone, every field, and no fraction for money."""

import json
from pathlib import Path

import pytest

from musteri_destek.returns import (
    TURKEY,
    Decision,
    Policy,
    PolicyBook,
    ReturnRequest,
    goodwill,
    json_schemas,
)
from tests.returns.shop import ask, request

SCHEMAS = json_schemas()
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


def fits(value, schema, root):
    """The few rules of JSON Schema that the published ones need, plainly read."""
    if "$ref" in schema:
        return fits(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root)
    if options := schema.get("anyOf", schema.get("oneOf")):
        return any(fits(value, one, root) for one in options)
    if "const" in schema:
        return value == schema["const"]
    kinds = {
        "object": dict,
        "array": list,
        "string": str,
        "integer": int,
        "boolean": bool,
        "null": type(None),
    }
    if "type" in schema and not isinstance(value, kinds[schema["type"]]):
        return False
    if isinstance(value, dict):
        return object_fits(value, schema, root)
    each = value if isinstance(value, list) else ()
    return value in schema.get("enum", [value]) and all(
        fits(one, schema.get("items", {}), root) for one in each
    )


def object_fits(value, schema, root):
    known = schema.get("properties", {})
    closed = schema.get("additionalProperties", True) is False
    return (
        all(name in value for name in schema.get("required", ()))
        and not (closed and value.keys() - known.keys())
        and all(fits(one, known[name], root) for name, one in value.items() if name in known)
    )


IN_TIME = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}


def test_what_the_library_writes_fits_its_own_schemas():
    policy = TURKEY.plus(goodwill(days=30))
    written = {
        "request": request(**IN_TIME).model_dump_json(),
        "policy": policy.model_dump_json(),
        "policy_book": PolicyBook(id="mavi", policies=[policy]).model_dump_json(),
        "decision": ask(**IN_TIME, policy=policy).to_json(),
    }
    for name, text in written.items():
        assert fits(json.loads(text), SCHEMAS[name], SCHEMAS[name]), name


def test_what_does_not_fit_is_seen():
    decision = json.loads(ask(**IN_TIME).to_json())
    policy = json.loads(TURKEY.model_dump_json())

    assert Decision.from_json(json.dumps(decision))
    assert not fits(decision | {"outcome": "perhaps"}, SCHEMAS["decision"], SCHEMAS["decision"])
    assert not fits(policy | {"returns": "yes"}, SCHEMAS["policy"], SCHEMAS["policy"])
    assert not fits({"id": "x"}, SCHEMAS["policy"], SCHEMAS["policy"])
