"""The tables of one calendar: compiled when first asked, widened when a question lies beyond."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property
from itertools import chain
from typing import Any, TypeVar

from .. import holidays_tr
from ..errors import MisuseValueError, OutsideKnownDatesError
from . import opening_hours as hours
from . import quick
from .compiled import BeyondCompiledError, CompiledCalendar, DayPlan
from .facts import TURKISH, CalendarFacts
from .moments import check_day
from .opening_hours import Interval
from .spans import Span

T = TypeVar("T")
Q = TypeVar("Q")

_LEARNT = ("open_time_between", "add_open_time", "add_business_days", "business_days_between")

# What `date` can hold, with a year to spare on each side.
_ALL_YEARS = range(2, 9999)


class TabledCalendar(CalendarFacts):
    """A calendar that remembers what follows from its facts; the facts themselves are frozen."""

    def is_business_day(self, day: date) -> bool:
        """İş günü mü: a day with hours, or an extra working day; a half day counts, breaks don't.

        >>> from musteri_destek.calendars import office_calendar
        >>> office_calendar().is_business_day(date(2026, 10, 28))
        True
        """
        check_day(day)
        return self._counts(day, self._hours_on(day)[1])

    def _counts(self, day: date, intervals: tuple[Interval, ...]) -> bool:
        works = bool(intervals) or day in self.extra_working_days
        return works and all(other.is_business_day(day) for other in self._others)

    def _ask(self, question: Callable[[CompiledCalendar], T]) -> T:
        while True:
            try:
                return question(self._table)
            except BeyondCompiledError as beyond:
                self._widen(beyond)

    @cached_property
    def _table(self) -> CompiledCalendar:
        # Where most questions are; other years join when somebody asks about them.
        return self._compiled(holidays_tr.CONFIRMED_YEARS[-2:])

    # What is learnt stands under the name of the method it answers for, and is met before it.

    def _learn_open_time(self) -> None:
        if "add_open_time" not in self.__dict__:
            table = quick.quick_time(*self._table.steady_days())
            self._learn(table, quick.open_time_between, quick.add_open_time)

    def _learn_business_days(self) -> None:
        if "add_business_days" not in self.__dict__:
            table = self._table.quick_days()
            self._learn(table, quick.add_business_days, quick.business_days_between)

    def _learn(self, table: Q, *answers: Callable[[Q, Any], Callable[..., Any]]) -> None:
        for answer in answers:
            exact = getattr(type(self), answer.__name__).__get__(self)
            self.__dict__[answer.__name__] = answer(table, exact)

    def _forget(self) -> None:
        for name in _LEARNT:
            self.__dict__.pop(name, None)

    def _compiled(self, years: range) -> CompiledCalendar:
        return CompiledCalendar(self._zone, years, self._plan, self._closed_elsewhere)

    def _closed_elsewhere(self, limits: Span) -> Iterator[Span]:
        for other in self._others:
            yield from other._ask(  # noqa: SLF001 - its own kind
                lambda table: table.closed_within(limits)
            )

    def _meets_every_year(self) -> bool:
        """Whether the weekly hours alone leave some time in which every calendar is open.

        What only an exception opens would send a search for more to the end of all years.
        """
        return self._ordinary(holidays_tr.CONFIRMED_YEARS[-2:]).ever_works()

    def _ordinary(self, years: range) -> CompiledCalendar:
        wider = range(years.start - 1, years.stop + 1)
        others = [other._ordinary(wider) for other in self._others]  # noqa: SLF001 - its own kind
        return CompiledCalendar(
            self._zone,
            years,
            lambda day: self._ordinary_plan(day, others),
            lambda limits: chain.from_iterable(other.closed_within(limits) for other in others),
        )

    def _ordinary_plan(self, day: date, others: Iterable[CompiledCalendar]) -> DayPlan:
        week = self._week[day.weekday()]
        works = bool(week) and all(other.is_workday(day) for other in others)
        return DayPlan(week, (), is_business_day=works)

    def _plan(self, day: date) -> DayPlan:
        if day.year not in self._known_years:
            # The night before the first known year; no law has a holiday on 31 December.
            return DayPlan(self._week[day.weekday()], (), is_business_day=False)
        _, intervals = self._hours_on(day)
        return DayPlan(
            intervals,
            hours.intervals_of(self.breaks[day]) if day in self.breaks else (),
            is_business_day=self._counts(day, intervals),
        )

    def _widen(self, beyond: BeyondCompiledError) -> None:
        if beyond.year not in self._known_years:
            msg = (
                f"the answer lies in `{beyond.year}` or beyond, and this calendar is known from "
                f"{self._known_years[0]} to {self._known_years[-1]}: give it holidays of its own "
                "or take a newer release"
            )
            raise OutsideKnownDatesError(msg)
        if beyond.seeks_closing and self._stays_open_around(beyond.year):
            msg = "this calendar never closes there: ask `is_open` instead"
            raise MisuseValueError(msg)
        self._forget()
        years = _widened(self._table.years, beyond.year, self._known_years)
        self.__dict__["_table"] = self._compiled(years)

    @property
    def _others(self) -> tuple[TabledCalendar, ...]:
        """The calendars that have to be open too."""
        return ()

    @cached_property
    def _known_years(self) -> range:
        known = holidays_tr.KNOWN_YEARS if self.holidays == TURKISH else _ALL_YEARS
        for other in self._others:
            # The year begins earlier or later in another zone.
            margin = 0 if other.tz == self.tz else 1
            years = other._known_years  # noqa: SLF001 - its own kind
            known = range(
                max(known.start, years.start + margin), min(known.stop, years.stop - margin)
            )
        return known

    def _stays_open_around(self, year: int) -> bool:
        exceptions = (*self._own_holidays, *self.overrides, *self.breaks)
        ahead = year >= self._table.years.stop
        here = hours.is_round_the_clock(self._week) and not any(
            day.year >= year if ahead else day.year <= year for day in exceptions
        )
        return here and all(
            other._stays_open_around(year)  # noqa: SLF001 - its own kind
            for other in self._others
        )


def _widened(have: range, year: int, known: range) -> range:
    """Take in `year` and as many years again as there were, so far questions are few steps away."""
    if year < have.start:
        return range(max(known.start, min(year, have.start - len(have))), have.stop)
    return range(have.start, min(known.stop, max(year + 1, have.stop + len(have))))
