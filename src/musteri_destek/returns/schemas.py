"""JSON şemaları: what requests, policies and decisions look like as JSON, for tools that check them."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import to_jsonable_python

from .decision import decision_schema
from .policy import Policy
from .requests import ReturnRequest
from .versions import PolicyBook

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_LIMITS = {"ge": "minimum", "le": "maximum"}
# What only Python's decimals know; a JSON reader has the pattern instead.
_OF_DECIMALS = {"max_digits", "decimal_places"}


def json_schemas() -> dict[str, dict[str, Any]]:
    """JSON şemaları: the JSON Schemas (2020-12) of `request`, `policy`, `policy_book` and `decision`.

    Amounts are whole numbers or text such as "12.50", never a JSON fraction, which no two programs
    read alike. A schema can't say everything: what facts have to agree on is checked when they are
    read, and every problem is listed.

    >>> schemas = json_schemas()
    >>> sorted(schemas)
    ['decision', 'policy', 'policy_book', 'request']
    >>> schemas["policy"]["$id"], schemas["policy"]["required"]
    ('urn:musteri-destek:policy', ['id', 'version'])
    """
    drawn = {
        "request": ReturnRequest.model_json_schema(schema_generator=_Drawing),
        "policy": Policy.model_json_schema(schema_generator=_Drawing),
        "policy_book": PolicyBook.model_json_schema(schema_generator=_Drawing),
        "decision": decision_schema(_Drawing),
    }
    return {
        name: {"$schema": _DIALECT, "$id": f"urn:musteri-destek:{name}"} | _plain(schema)
        for name, schema in drawn.items()
    }


class _Drawing(GenerateJsonSchema):
    """pydantic's way of drawing a schema, but for one step in which it would read the environment."""

    def encode_default(self, dft: Any) -> Any:  # noqa: ANN401 - as pydantic declares it
        return to_jsonable_python(dft)


def _plain(schema: dict[str, Any]) -> dict[str, Any]:
    """Say with the words of JSON Schema alone what the models say with Python's."""
    found = {
        _LIMITS.get(name, name): _each(value)
        for name, value in schema.items()
        if name not in _OF_DECIMALS
    }
    if "anyOf" in found:
        found["anyOf"] = _exactly(found["anyOf"])
    if isinstance(words := found.get("description"), str):
        # The examples in a docstring are for Python.
        found["description"] = words.partition("\n\n>>>")[0]
    return found


def _exactly(members: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Of a decimal, drawn as a number or any text, leave whole numbers and text of digits."""
    number = next((one for one in members if one.get("type") == "number"), None)
    if number is None:
        return members
    limits = {name: int(limit) for name, limit in number.items() if name != "type"}
    sign = "" if "minimum" in limits else "-?"
    text = {"type": "string", "pattern": rf"^{sign}\d+(\.\d+)?$"}
    changed: dict[str, dict[str, Any]] = {
        "number": {"type": "integer"} | limits,
        "string": text,
    }
    return [changed.get(one.get("type", ""), one) for one in members]


def _each(value: Any) -> Any:  # noqa: ANN401 - a JSON value
    if isinstance(value, dict):
        return _plain(value)
    return [_each(one) for one in value] if isinstance(value, list) else value
