"""Olgular: the ground every fact of a shop stands on: one base model and the strict field types.

Facts come from shop backends as objects, as dicts or as JSON text, and give equal models either
way. The models are frozen, forbid unknown fields and list *every* problem at once, also those
that lie between two fields.

Field types carry the strictness: `Moment`, `Day`, `Quantity`, `Percent` and `Many` here,
`Amount` in `musteri_destek.money`.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from functools import cache
from types import SimpleNamespace
from typing import Annotated, Any, ClassVar, NamedTuple, Self, TypeVar, get_args, get_origin
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    ValidationError,
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

ISTANBUL = ZoneInfo("Europe/Istanbul")

_EARLIEST = 2000
_LATEST = 2199


def _read_decimal(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
        msg = f'`{value!r}` is no exact number: write it as text, for example "12.50"'
        raise ValueError(msg)  # noqa: TRY004 - pydantic lists ValueError, a TypeError would escape
    try:
        number = Decimal(value)
    except InvalidOperation:
        msg = f'`{value!r}` is no number: write digits with a decimal point, for example "12.50"'
        raise ValueError(msg) from None
    if not number.is_finite():
        msg = f"`{value}` is not finite: write digits with a decimal point"
        raise ValueError(msg)
    return number


def _read_moment(value: object) -> datetime:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            msg = f"`{value!r}` is no moment: write 2026-11-12T10:05:00+03:00"
            raise ValueError(msg) from None
    if not isinstance(value, datetime):
        msg = f"`{value!r}` is no moment: give an aware datetime or 2026-11-12T10:05:00+03:00"
        raise ValueError(msg)  # noqa: TRY004 - pydantic lists ValueError, a TypeError would escape
    if value.utcoffset() is None:
        msg = f"`{value.isoformat()}` has no time zone: add the offset, for example +03:00"
        raise ValueError(msg)
    try:
        # By way of UTC: Python leaves a moment in its own zone alone, also one a clock change skips.
        return value.astimezone(UTC).astimezone(ISTANBUL)
    except OverflowError:
        msg = f"`{value.isoformat()}` is no plausible moment of an order: check the source of it"
        raise ValueError(msg) from None


def _read_day(value: object) -> date:
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            msg = f"`{value!r}` is no day: write 2026-11-12"
            raise ValueError(msg) from None
    if isinstance(value, datetime) or not isinstance(value, date):
        msg = f"`{value!r}` is no day: give a date or 2026-11-12"
        raise ValueError(msg)  # noqa: TRY004 - pydantic lists ValueError, a TypeError would escape
    return value


def _within_known_years(value: date) -> date:
    if not _EARLIEST <= value.year <= _LATEST:
        msg = f"`{value.isoformat()}` is no plausible year for an order: check the source of it"
        raise ValueError(msg)
    return value


def _read_quantity(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        msg = f"`{value!r}` is no whole number of units: write 1, 2, 3 …"
        raise ValueError(msg)  # noqa: TRY004 - pydantic lists ValueError, a TypeError would escape
    return value


def _read_many(value: object) -> tuple[Any, ...]:
    if not isinstance(value, list | tuple):
        msg = "give a list: a set or a generator has no fixed order, so no fixed answer"
        raise ValueError(msg)  # noqa: TRY004 - pydantic lists ValueError, a TypeError would escape
    return tuple(value)


T = TypeVar("T")

# The bounds of a number stand before this, so that pydantic checks them while it reads.
READ_EXACTLY = BeforeValidator(_read_decimal)
"""Tam okuma: how a field reads a number: as a `Decimal`, from text or a whole number."""

Exact = Annotated[Decimal, READ_EXACTLY]
"""Tam sayı değeri: a `Decimal`, whole number or text, as exact as it was written; never a float."""

Moment = Annotated[datetime, BeforeValidator(_read_moment), AfterValidator(_within_known_years)]
"""An: an aware `datetime`, or ISO text with its offset; kept in Istanbul time. Never a number."""

Day = Annotated[date, BeforeValidator(_read_day), AfterValidator(_within_known_years)]
"""Gün: a `date`, or ISO text; a day in Istanbul. Never a moment, never a number."""

Quantity = Annotated[int, BeforeValidator(_read_quantity), Field(ge=1, le=1_000_000)]
"""Adet: a whole number of units, at least one."""

Percent = Annotated[Decimal, Field(ge=0, le=100), READ_EXACTLY]
"""Yüzde: a rate from 0 to 100 as `Decimal`, whole number or text; 20 means 20 %."""

Name = Annotated[str, Field(min_length=1, max_length=300)]
"""Ad: a name or a key as the shop writes it; never empty."""

Many = Annotated[tuple[T, ...], BeforeValidator(_read_many)]
"""Birden çok: a list or a tuple, kept as a tuple."""


class Facts(BaseModel):
    """Olgu kümesi: the base of every fact: frozen, no unknown field.

    >>> class Parcel(Facts):
    ...     delivered_at: Moment
    >>> Parcel(delivered_at="2026-11-16T21:04:30Z").delivered_at.isoformat()
    '2026-11-17T00:04:30+03:00'
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


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
    where a whole entry could not.

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
    return SimpleNamespace(
        **{
            name: _readable_field(model, name, given.get(name, PydanticUndefined))
            for name in model.model_fields
        }
    )


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
