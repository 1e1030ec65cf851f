"""Modeller: the base of all facts, and checks that see whatever could be read."""

from __future__ import annotations

from functools import cache
from types import SimpleNamespace
from typing import Any, ClassVar, NamedTuple, Self, get_args, get_origin

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    SerializerFunctionWrapHandler,
    ValidationError,
    model_serializer,
    model_validator,
)
from pydantic_core import (
    ErrorDetails,
    InitErrorDetails,
    PydanticCustomError,
    PydanticUndefined,
    SchemaValidator,
)
from pydantic_core.core_schema import definitions_schema

from .._decimals import exactly


class Facts(BaseModel):
    """Olgu kümesi: the base of every fact: frozen, no unknown field.

    >>> from musteri_destek.facts import Moment
    >>> class Parcel(Facts):
    ...     delivered_at: Moment
    >>> Parcel(delivered_at="2026-11-16T21:04:30Z").delivered_at.isoformat()
    '2026-11-17T00:04:30+03:00'
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class TaggedFacts(Facts):
    """Türlü olgular: facts of one of several kinds; `kind` says which and is always written.

    A text that leaves out what is as usual still says what it speaks of, so it can be read again.

    >>> from typing import Literal
    >>> class Forever(TaggedFacts):
    ...     kind: Literal["forever"] = "forever"
    >>> Forever().model_dump(exclude_defaults=True)
    {'kind': 'forever'}
    """

    kind: str

    @model_serializer(mode="wrap")
    def _with_its_kind(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {"kind": self.kind, **handler(self)}


class Contradiction(NamedTuple):
    """Çelişki: two facts that can't both be true; `where` is the path of the one to look at.

    >>> Contradiction(("items", 0), "more_than_bought", "`3` units of 2 bought").code
    'more_than_bought'
    """

    where: tuple[str | int, ...]
    code: str
    says: str


class CheckedFacts(Facts):
    """Denetlenen olgular: facts that also look for contradictions between their fields.

    A subclass names its checks in `checks`: functions from the facts to `Contradiction`s. They run
    also when some field is wrong, on whatever could be read, so the caller sees every problem
    at once. A check meets `None` where a value could not be read, and facts that are all `None`
    where a whole entry could not; `could_be_read` tells such a `None` from a fact nobody gave.

    >>> from musteri_destek.facts import Day, Quantity
    >>> def ends_after_it_starts(span):
    ...     if span.since and span.until and span.until < span.since:
    ...         yield Contradiction(("until",), "out_of_order", "`until` is before `since`")
    >>> class Span(CheckedFacts):
    ...     since: Day
    ...     until: Day
    ...     units: Quantity
    ...     checks = (ends_after_it_starts,)
    >>> try:
    ...     Span.model_validate({"since": "2026-11-12", "until": "2026-11-01", "units": 1.5})
    ... except ValidationError as error:
    ...     [problem["loc"] for problem in error.errors()]
    [('units',), ('until',)]
    """

    checks: ClassVar[tuple[Any, ...]] = ()

    @model_validator(mode="wrap")
    @classmethod
    def _list_every_problem(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:  # noqa: ANN401
        if isinstance(data, cls):
            return data
        try:
            facts = handler(data)
        except ValidationError as error:
            found = _contradictions(cls, _readable_model(cls, data))
            raise _all_problems(cls, error.errors(include_url=False), found) from None
        if found := _contradictions(cls, facts):
            raise _all_problems(cls, [], found)
        return facts


def could_be_read(facts: Any, *names: str) -> bool:  # noqa: ANN401
    """Okunabildi mi: whether none of these fields of what a check meets was given and unreadable.

    >>> could_be_read(Contradiction((), "x", "y"), "code")
    True
    """
    return getattr(facts, "unread", frozenset()).isdisjoint(names)


@exactly
def _contradictions(cls: type[CheckedFacts], facts: Any) -> list[Contradiction]:  # noqa: ANN401
    return [found for check in cls.checks for found in check(facts)]


def _all_problems(
    cls: type[CheckedFacts], unreadable: list[ErrorDetails], contradictions: list[Contradiction]
) -> ValidationError:
    problems = [
        InitErrorDetails(
            type=PydanticCustomError(problem["type"], "{msg}", {"msg": problem["msg"]}),
            loc=problem["loc"],
            input=problem["input"],
        )
        for problem in unreadable
    ]
    problems += [
        InitErrorDetails(
            type=PydanticCustomError(found.code, "{msg}", {"msg": found.says}),
            loc=found.where,
            input=None,
        )
        for found in contradictions
    ]
    return ValidationError.from_exception_data(cls.__name__, problems)


def _readable_model(model: type[Facts], data: Any) -> Any:  # noqa: ANN401
    """Read what can be read, with `None` in the place of everything else."""
    if isinstance(data, model):
        return data
    given = data if isinstance(data, dict) else dict.fromkeys(model.model_fields)
    read = {
        name: _readable_field(model, name, given.get(name, PydanticUndefined))
        for name in model.model_fields
    }
    is_whole = data is given
    lost = (name for name, value in read.items() if value is None)
    unread = frozenset(name for name in lost if not is_whole or given.get(name) is not None)
    return SimpleNamespace(**read, unread=unread)


def _readable_field(owner: type[Facts], name: str, data: Any) -> Any:  # noqa: ANN401
    field = owner.model_fields[name]
    if data is PydanticUndefined and not field.is_required():
        return field.get_default(call_default_factory=True)
    model = _model_within(field.annotation)
    if model is None:
        return _readable_value(owner, name, data)
    if _holds_many(field.annotation):
        many = isinstance(data, list | tuple)
        return tuple(_readable_model(model, one) for one in data) if many else None
    optional = type(None) in get_args(field.annotation)
    return None if data is None and optional else _readable_model(model, data)


def _readable_value(owner: type[Facts], name: str, data: Any) -> Any:  # noqa: ANN401
    try:
        return _reader(owner, name).validate_python(data)
    except ValidationError:
        return None


@cache
def _reader(owner: type[Facts], name: str) -> SchemaValidator:
    """Build what reads one field from the schema its model was built from.

    A `TypeAdapter` would read the environment, which a call may not, and cost every import.
    """
    schema: Any = owner.__pydantic_core_schema__
    config: Any = None
    named: dict[str, Any] = {}
    while schema["type"] != "model-fields":
        config = schema.get("config", config)
        named |= {one["ref"]: one for one in schema.get("definitions", ())}
        is_named = schema["type"] == "definition-ref"
        schema = named[schema["schema_ref"]] if is_named else schema["schema"]
    read = schema["fields"][name]["schema"]
    return SchemaValidator(definitions_schema(read, [*named.values()]), config)


def _model_within(annotation: Any) -> type[Facts] | None:  # noqa: ANN401
    if isinstance(annotation, type) and issubclass(annotation, Facts):
        return annotation
    if get_origin(annotation) is dict:
        # Facts by name are read as a whole or not at all.
        return None
    return next(filter(None, map(_model_within, get_args(annotation))), None)


def _holds_many(annotation: Any) -> bool:  # noqa: ANN401
    return get_origin(annotation) is tuple or any(map(_holds_many, get_args(annotation)))
