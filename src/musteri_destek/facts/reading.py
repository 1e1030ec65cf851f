"""Okuma: how a number, a moment, a day is written, so that every language writes it alike.

What is read is what the published JSON Schemas describe, and no second way of writing it.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, TypeVar
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, Strict
from pydantic_core import PydanticCustomError

from .._decimals import EXACT

ISTANBUL = ZoneInfo("Europe/Istanbul")

_EARLIEST = 2000
_LATEST = 2199
# More digits than any field admits: such a number is left to the bounds of its field.
_LONGEST = 60

MONTH_AND_DAY = r"-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
"""Ay ve gün: how a day goes on after its year."""

TIME_AND_OFFSET = (
    r"T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
)
"""Saat ve fark: how a moment goes on after its day."""

_NUMBER = re.compile(r"(-(?=[0-9.]*[1-9]))?[0-9]+(\.[0-9]+)?")
_DAY = re.compile(r"[0-9]{4}" + MONTH_AND_DAY)
_MOMENT = re.compile(r"[0-9]{4}" + MONTH_AND_DAY + TIME_AND_OFFSET)


def unreadable(says: str) -> PydanticCustomError:
    """Okunamayan: the error a field raises for a value it can't read, in these words alone.

    Of a `ValueError` pydantic would put its own words before them.

    >>> raise unreadable("`12:75` is no time of day: write 13:00")
    Traceback (most recent call last):
    pydantic_core._pydantic_core.PydanticCustomError: `12:75` is no time of day: write 13:00
    """
    return PydanticCustomError("value_error", "{says}", {"says": says})


def _read_decimal(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
        says = f'`{value!r}` is no exact number: write it as text, for example "12.50"'
        raise unreadable(says)
    no_number = f'`{value!r}` is no number: write digits with a decimal point, for example "12.50"'
    try:
        number = Decimal(value, EXACT)
    except InvalidOperation:
        raise unreadable(no_number) from None
    if not number.is_finite():
        says = f"`{value}` is not finite: write digits with a decimal point"
        raise unreadable(says)
    if isinstance(value, str) and not _NUMBER.fullmatch(value):
        raise unreadable(no_number)
    return _in_digits(number)


def _in_digits(number: Decimal) -> Decimal:
    """Leave no power of ten and no zero below zero, so that what is written can be read."""
    if "E" not in (written := EXACT.to_sci_string(number)):
        return number if number or written[0] != "-" else number.copy_abs()
    if not number:
        return Decimal(0)
    if number.adjusted() < 0:
        says = f"`{number}` is too close to zero to be meant: write 0, or check the source of it"
        raise unreadable(says)
    return number if number.adjusted() > _LONGEST else Decimal(f"{number:f}")


def _read_moment(value: object) -> datetime:
    if isinstance(value, str):
        value = _moment_of(value)
    if not isinstance(value, datetime):
        says = f"`{value!r}` is no moment: give an aware datetime or 2026-11-12T10:05:00+03:00"
        raise unreadable(says)
    if value.utcoffset() is None:
        says = f"`{value.isoformat()}` has no time zone: add the offset, for example +03:00"
        raise unreadable(says)
    try:
        # By way of UTC: Python leaves a moment in its own zone alone, also one a clock change skips.
        return value.astimezone(UTC).astimezone(ISTANBUL)
    except OverflowError:
        says = f"`{value.isoformat()}` is no plausible moment of an order: check the source of it"
        raise unreadable(says) from None


def _moment_of(text: str) -> datetime:
    no_moment = f"`{text!r}` is no moment: write 2026-11-12T10:05:00+03:00"
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise unreadable(no_moment) from None
    if moment.tzinfo and not _MOMENT.fullmatch(text):
        raise unreadable(no_moment)
    return moment


def _read_day(value: object) -> date:
    if isinstance(value, str):
        try:
            if _DAY.fullmatch(value):
                return date.fromisoformat(value)
        except ValueError:
            pass
        says = f"`{value!r}` is no day: write 2026-11-12"
        raise unreadable(says)
    if isinstance(value, datetime) or not isinstance(value, date):
        says = f"`{value!r}` is no day: give a date or 2026-11-12"
        raise unreadable(says)
    return value


def _within_known_years(value: date) -> date:
    if not _EARLIEST <= value.year <= _LATEST:
        says = f"`{value.isoformat()}` is no plausible year for an order: check the source of it"
        raise unreadable(says)
    return value


def _read_quantity(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        says = f"`{value!r}` is no whole number of units: write 1, 2, 3 …"
        raise unreadable(says)
    return value


def _read_many(value: object) -> tuple[Any, ...]:
    if not isinstance(value, list | tuple):
        says = "give a list: a set or a generator has no fixed order, so no fixed answer"
        raise unreadable(says)
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

YesNo = Annotated[bool, Strict()]
"""Evet ya da hayır: `True` or `False`, and nothing that looks like one."""

Name = Annotated[str, Field(min_length=1, max_length=300)]
"""Ad: a name or a key as the shop writes it; never empty."""

Many = Annotated[tuple[T, ...], BeforeValidator(_read_many)]
"""Birden çok: a list or a tuple, kept as a tuple."""

Some = Annotated[tuple[T, ...], BeforeValidator(_read_many), Field(min_length=1)]
"""En az bir: `Many` of which there is at least one."""
