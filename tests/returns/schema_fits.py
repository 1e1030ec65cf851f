"""The rules of JSON Schema that the published schemas use, plainly read: does a document fit?"""

import re
from datetime import date

from musteri_destek.returns import json_schemas

SCHEMAS = json_schemas()
KINDS = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
    "null": type(None),
}


def fits(document, name):
    """Whether a document fits the published schema of that name."""
    return value_fits(document, SCHEMAS[name], SCHEMAS[name])


def value_fits(value, schema, root):
    if "$ref" in schema:
        return value_fits(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root)
    if options := schema.get("anyOf", schema.get("oneOf")):
        return any(value_fits(value, one, root) for one in options)
    if "type" in schema and not _is_of_kind(value, schema["type"]):
        return False
    among = [schema["const"]] if "const" in schema else schema.get("enum", [value])
    return value in among and _is_within(value, schema, root)


def _is_within(value, schema, root):
    if isinstance(value, str):
        return _text_fits(value, schema)
    if isinstance(value, int):
        return schema.get("minimum", value) <= value <= schema.get("maximum", value)
    if isinstance(value, dict):
        return _object_fits(value, schema, root)
    return not isinstance(value, list) or _list_fits(value, schema, root)


def _is_of_kind(value, kind):
    is_truth = isinstance(value, bool) and kind == "integer"
    return isinstance(value, KINDS[kind]) and not is_truth


def _text_fits(value, schema):
    # In JSON Schema `$` is the very end, in Python also before a last line break.
    pattern = schema.get("pattern", "").replace("$", r"\Z")
    has_day = schema.get("format") in {"date", "date-time"}
    is_long_enough = schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value))
    return bool(
        re.search(pattern, value) and is_long_enough and not (has_day and not _is_a_day(value[:10]))
    )


def _is_a_day(text):
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def _list_fits(value, schema, root):
    places = schema.get("prefixItems", [schema.get("items", {})] * len(value))
    is_long_enough = schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value))
    return is_long_enough and all(
        value_fits(one, place, root) for one, place in zip(value, places, strict=False)
    )


def _object_fits(value, schema, root):
    known = schema.get("properties", {})
    others = schema.get("additionalProperties", True)
    return all(name in value for name in schema.get("required", ())) and all(
        value_fits(one, known[name], root)
        if name in known
        else others is not False and (others is True or value_fits(one, others, root))
        for name, one in value.items()
    )
