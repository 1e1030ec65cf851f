"""JSON şemaları: what requests, policies and decisions look like as JSON, for tools that check them."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import to_jsonable_python
from pydantic_core.core_schema import (
    DataclassField,
    DateSchema,
    DatetimeSchema,
    DecimalSchema,
    ModelField,
    StringSchema,
    TypedDictField,
)

from ..facts.reading import MONTH_AND_DAY, TIME_AND_OFFSET
from .decision import decision_schema
from .policy import Policy
from .requests import ReturnRequest
from .versions import PolicyBook

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_LIMITS = {"ge": "minimum", "le": "maximum"}
_YEAR = "2[01][0-9]{2}"
_DIGITS_UP_TO = {100: r"0*(100(\.0+)?|[0-9]{1,2}(\.[0-9]+)?)"}


def json_schemas() -> dict[str, dict[str, Any]]:
    """JSON şemaları: the JSON Schemas (2020-12) of `request`, `policy`, `policy_book` and `decision`.

    Amounts are whole numbers or text such as "12.50", never a JSON fraction, which no two programs
    read alike. A schema can't say everything: what facts have to agree on is checked when they are
    read, and every problem is listed. To a schema 1.0 is the whole number 1; it is refused all the
    same, for who writes it writes fractions.

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
    """pydantic's way of drawing a schema, but for what is read here more strictly than it knows.

    What is written (`decision`) is drawn as pydantic does.
    """

    def encode_default(self, dft: Any) -> Any:  # noqa: ANN401 - as pydantic declares it
        # In this step pydantic would read the environment.
        return to_jsonable_python(dft)

    def decimal_schema(self, schema: DecimalSchema) -> dict[str, Any]:
        if self.mode == "serialization":
            return super().decimal_schema(schema)
        whole: dict[str, Any] = {"type": "integer", "minimum": 0}
        if digits := schema.get("max_digits"):
            places = schema["decimal_places"]
            whole["maximum"] = 10 ** (digits - places) - 1
            text = rf"0*[0-9]{{1,{digits - places}}}(\.[0-9]{{1,{places}}}0*)?"
        else:
            whole["maximum"] = int(schema["le"])
            text = _DIGITS_UP_TO[whole["maximum"]]
        return {"anyOf": [whole, {"type": "string", "pattern": f"^{text}$"}]}

    def date_schema(self, schema: DateSchema) -> dict[str, Any]:
        return self._as_read(super().date_schema(schema), MONTH_AND_DAY)

    def datetime_schema(self, schema: DatetimeSchema) -> dict[str, Any]:
        return self._as_read(super().datetime_schema(schema), MONTH_AND_DAY + TIME_AND_OFFSET)

    def _as_read(self, drawn: dict[str, Any], after_the_year: str) -> dict[str, Any]:
        if self.mode == "serialization":
            return drawn
        return drawn | {"pattern": f"^{_YEAR}{after_the_year}$"}

    def str_schema(self, schema: StringSchema) -> dict[str, Any]:
        drawn = super().str_schema(schema)
        # Blanks around a text are taken off before it is looked at.
        return {"pattern": r"\S"} | drawn if schema.get("min_length") else drawn

    def field_is_required(
        self,
        field: ModelField | DataclassField | TypedDictField,
        total: bool,  # noqa: FBT001 - as pydantic declares it
    ) -> bool:
        return super().field_is_required(field, total) or _tells_the_kind(field)


def _tells_the_kind(field: ModelField | DataclassField | TypedDictField) -> bool:
    """Say whether it can have one value alone: by it a reader tells one of several kinds apart."""
    read: Any = field["schema"].get("schema", {})
    return read.get("type") == "literal" and len(read["expected"]) == 1


def _plain(schema: dict[str, Any]) -> dict[str, Any]:
    """Say with the words of JSON Schema alone what the models say with Python's."""
    found = {_LIMITS.get(name, name): _each(value) for name, value in schema.items()}
    if found.get("type") == "array" and "minLength" in found:
        # By that name pydantic calls the least length of a tuple too, which is no text.
        found["minItems"] = found.pop("minLength")
    if isinstance(words := found.get("description"), str):
        # The examples in a docstring are for Python.
        found["description"] = words.partition("\n\n>>>")[0]
    return found


def _each(value: Any) -> Any:  # noqa: ANN401 - a JSON value
    if isinstance(value, dict):
        return _plain(value)
    return [_each(one) for one in value] if isinstance(value, list) else value
