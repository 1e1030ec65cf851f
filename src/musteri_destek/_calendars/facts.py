"""Takvim olguları: what a calendar is told, and which hours a local day has by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, ClassVar, Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Discriminator, Field, Tag

from .. import holidays_tr
from ..errors import MisuseValueError
from ..facts import CheckedFacts, Contradiction, Day, unreadable
from . import opening_hours as hours
from .explained_day import DayRule
from .moments import check_aware, resolve
from .opening_hours import Clock, DayHours, Interval, Weekday

TURKISH = "tr"


class Precedence(StrEnum):
    """Öncelik: what holds on a holiday that has hours of its own.

    >>> Precedence("override_first")
    <Precedence.OVERRIDE_FIRST: 'override_first'>
    """

    OVERRIDE_FIRST = "override_first"
    HOLIDAY_FIRST = "holiday_first"


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        says = f"`{name}` is no zone of the IANA database: write for example Europe/Istanbul"
        raise unreadable(says) from None
    return name


def _in_order(days: tuple[date, ...]) -> tuple[date, ...]:
    return tuple(sorted(set(days)))


Zone = Annotated[str, AfterValidator(_known_zone)]
# A set is welcome here, for the days are put in order.
Days = Annotated[tuple[Day, ...], AfterValidator(_in_order)]
Holidays = Annotated[
    Annotated[Literal["tr"], Tag("country")] | Annotated[Days, Tag("days")],
    Discriminator(lambda given: "country" if isinstance(given, str) else "days"),
]


# A check may meet `None` in the place of a field that could not be read.


def _never_opens(calendar: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if calendar.weekly_hours is not None and not any(calendar.weekly_hours.values()):
        says = "the calendar never opens: give `weekly_hours` at least one day with hours"
        yield Contradiction(("weekly_hours",), "never_opens", says)


def _overlapping_week(calendar: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    for overlap in hours.overlaps_in(calendar.weekly_hours or {}):
        says = f"{overlap}: write hours that don't overlap"
        yield Contradiction(("weekly_hours",), "overlapping_hours", says)


def _half_days_of_nowhere(calendar: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if calendar.half_days_until is not None and calendar.holidays != TURKISH:
        says = 'half days are known with `holidays="tr"` only: write them as `overrides`'
        yield Contradiction(("half_days_until",), "half_days_unknown", says)


class CalendarFacts(CheckedFacts):
    """Takvim olguları: the fields of a calendar, described at `BusinessCalendar`."""

    tz: Zone = "Europe/Istanbul"
    weekly_hours: dict[Weekday, DayHours]
    holidays: Holidays = ()
    half_days_until: Clock | None = None
    overrides: dict[Day, DayHours] = Field(default_factory=dict)
    breaks: dict[Day, DayHours] = Field(default_factory=dict)
    extra_working_days: Days = ()
    precedence: Precedence = Precedence.OVERRIDE_FIRST
    version: str | None = None

    checks: ClassVar[tuple[Any, ...]] = (_never_opens, _overlapping_week, _half_days_of_nowhere)

    def local(self, at: datetime) -> datetime:
        """Yerel an: the same moment in the zone of the calendar.

        >>> from datetime import timezone
        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours={"mon": ["09:00-18:00"]})
        >>> str(desk.local(datetime(2026, 11, 16, 21, 4, tzinfo=timezone.utc)))
        '2026-11-17 00:04:00+03:00'
        """
        check_aware(at)
        return at.astimezone(self._zone)

    def resolve_local(self, wall: datetime) -> datetime:
        """Yerel saati çöz: the moment that the wall time of `wall` names in this calendar's zone.

        An hour that spring skips moves forward; of a repeated hour it is the first.

        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours={"mon": ["09:00-18:00"]})
        >>> str(desk.resolve_local(datetime(2015, 3, 29, 3, 30)))
        '2015-03-29 04:30:00+03:00'
        """
        if wall.tzinfo is not None:
            msg = f"`{wall.isoformat()}` has a time zone: give a wall time or ask `local`"
            raise MisuseValueError(msg)
        return resolve(self._zone, wall)

    def _wall(self, day: date, seconds: int = 0) -> datetime:
        return self.resolve_local(
            datetime.combine(day, datetime.min.time()) + timedelta(0, seconds)
        )

    def _hours_on(self, day: date) -> tuple[DayRule, tuple[Interval, ...]]:
        holiday = self._is_holiday(day)
        if day in self.overrides and not (holiday and self._holidays_come_first):
            return DayRule.OVERRIDE, hours.intervals_of(self.overrides[day])
        if holiday:
            return DayRule.HOLIDAY, ()
        weekly = self._week[day.weekday()]
        if self.half_days_until and holidays_tr.is_half_day(day):
            return DayRule.HALF_DAY, hours.cut_off(weekly, hours.seconds_of(self.half_days_until))
        return DayRule.WEEKLY_HOURS, weekly

    def _is_holiday(self, day: date) -> bool:
        if self.holidays == TURKISH:
            return holidays_tr.is_holiday(day)
        return day in self._own_holidays

    def _holiday_name(self, day: date) -> str | None:
        if self.holidays != TURKISH:
            return None
        found = (*holidays_tr.holidays(day.year), *holidays_tr.half_days(day.year))
        return next((holiday.name for holiday in found if holiday.on == day), None)

    @property
    def _holidays_come_first(self) -> bool:
        return self.precedence is Precedence.HOLIDAY_FIRST

    @cached_property
    def _week(self) -> tuple[tuple[Interval, ...], ...]:
        return hours.week_of(self.weekly_hours)

    @cached_property
    def _own_holidays(self) -> frozenset[date]:
        return frozenset(day for day in self.holidays if isinstance(day, date))

    @cached_property
    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self.tz)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Kopya: a calendar with some facts changed, validated and compiled anew.

        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours={"mon": ["09:00-18:00"]}, version="2026-11")
        >>> desk.model_copy(update={"version": "2026-12"}).version
        '2026-12'
        """
        del deep  # A calendar built anew shares nothing.
        return type(self).model_validate({**self.model_dump(), **(update or {})})

    def __reduce__(self) -> tuple[Callable[..., Self], tuple[dict[str, Any]]]:
        return type(self).model_validate, (self.model_dump(),)
