"""The tables of one calendar: compiled when first asked, widened when a question lies beyond."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TypeVar

from .. import holidays_tr
from ..errors import MisuseValueError, OutsideKnownDatesError
from . import opening_hours as hours
from .compiled import BeyondCompiledError, CompiledCalendar, DayPlan
from .facts import TURKISH, CalendarFacts
from .quick import QuickTime, quick_time

T = TypeVar("T")

# What `date` can hold, with a year to spare on each side.
_ALL_YEARS = range(2, 9999)


class TabledCalendar(CalendarFacts):
    """A calendar that remembers what follows from its facts; the facts themselves are frozen."""

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

    @cached_property
    def _quick(self) -> QuickTime:
        return quick_time(*self._table.steady_days())

    @cached_property
    def _workdays(self) -> list[date]:
        return [date.fromordinal(day) for day in self._table.workdays]

    @cached_property
    def _passed(self) -> dict[date, int]:
        return self._table.workdays_by_day()

    def _compiled(self, years: range) -> CompiledCalendar:
        return CompiledCalendar(self._zone, years, self._plan)

    def _plan(self, day: date) -> DayPlan:
        if day.year not in self._known_years:
            # The night before the first known year; no law has a holiday on 31 December.
            return DayPlan(self._week[day.weekday()], (), is_business_day=False)
        _, intervals = self._hours_on(day)
        return DayPlan(
            intervals,
            hours.intervals_of(self.breaks[day]) if day in self.breaks else (),
            is_business_day=bool(intervals) or day in self.extra_working_days,
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
        for name in ("_quick", "_passed", "_workdays"):
            self.__dict__.pop(name, None)
        years = _widened(self._table.years, beyond.year, self._known_years)
        self.__dict__["_table"] = self._compiled(years)

    @property
    def _known_years(self) -> range:
        return holidays_tr.KNOWN_YEARS if self.holidays == TURKISH else _ALL_YEARS

    def _stays_open_around(self, year: int) -> bool:
        exceptions = (*self._own_holidays, *self.overrides, *self.breaks)
        ahead = year >= self._table.years.stop
        return hours.is_round_the_clock(self._week) and not any(
            day.year >= year if ahead else day.year <= year for day in exceptions
        )


def _widened(have: range, year: int, known: range) -> range:
    """Take in `year` and as many years again as there were, so far questions are few steps away."""
    if year < have.start:
        return range(max(known.start, min(year, have.start - len(have))), have.stop)
    return range(have.start, min(known.stop, max(year + 1, have.stop + len(have))))
