"""Quick answers to the everyday questions to a calendar: whole seconds, in years whose clocks stay.

Where the clocks don't change, the days since some midnight and the seconds of the day say where a
moment stands. Each day then has the open seconds before it and, shared by all days of its *kind*, a
table of the open seconds before each second of the day: open time is two look-ups and a sum.

The functions here are closures over those tables. A calendar that was asked once carries them under
the names of its methods; whatever isn't in the tables they leave to the method itself, which takes
the exact way through `CompiledCalendar`. Property tests hold the two side by side.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import accumulate
from typing import NamedTuple, Protocol

from .opening_hours import DAY, Interval
from .options import Boundary, Counting, Start

_SECOND = timedelta(seconds=1)
# A table takes a third of a megabyte, so days of rare kinds have none.
_KINDS = 8
# A naive moment can't be subtracted from an aware one.
_NOT_TABLED = (LookupError, TypeError)
# Reading a member of an enum class costs as much as two look-ups in a table.
_END_OF_PERIOD = Boundary.END_OF_PERIOD
_AS_IT_IS = Start.AS_IT_IS
_FIRST_DAY = Counting.FIRST_DAY

DayIntervals = tuple[Interval, ...]
OpenTimeBetween = Callable[[datetime, datetime], timedelta]


class AddOpenTime(Protocol):
    """The signature of `BusinessCalendar.add_open_time`."""

    def __call__(self, at: datetime, length: timedelta, *, boundary: Boundary = ...) -> datetime:
        """Answer as the method does."""


class AddBusinessDays(Protocol):
    """The signature of `BusinessCalendar.add_business_days`."""

    def __call__(self, day: date, number: int, *, start: Start = ...) -> date:
        """Answer as the method does."""


class BusinessDaysBetween(Protocol):
    """The signature of `BusinessCalendar.business_days_between`."""

    def __call__(self, start: date, end: date, *, counting: Counting = ...) -> int:
        """Answer as the method does."""


class QuickTime(NamedTuple):
    """Open seconds by the number and the second of a day, counted from the midnight `first`.

    `sums` are the open seconds by the end of each period. A period's entry in `origins` is the
    moment from which those seconds would have passed had it been open all the time.
    """

    first: datetime
    days: Mapping[int, tuple[int, Sequence[int]]]
    sums: Sequence[int]
    origins: Sequence[datetime]


def quick_time(first: datetime, days: Sequence[DayIntervals]) -> QuickTime:
    """Tabulate the open intervals of the days from the midnight `first` on."""
    tables = {kind: _by_second(kind) for kind, _ in Counter(days).most_common(_KINDS)}
    before = [0, *accumulate(_open_seconds(kind) for kind in days)]
    ends = [number * DAY + end for number, kind in enumerate(days) for _, end in kind]
    sums = list(accumulate(end - start for kind in days for start, end in kind))
    return QuickTime(
        first=first,
        days={n: (before[n], tables[kind]) for n, kind in enumerate(days) if kind in tables},
        sums=sums,
        origins=[first + _SECOND * (end - total) for end, total in zip(ends, sums, strict=True)],
    )


def open_time_between(table: QuickTime, exact: OpenTimeBetween) -> OpenTimeBetween:
    """Two look-ups and a subtraction."""
    first, days, second = table.first, table.days, _SECOND

    def between(start: datetime, end: datetime) -> timedelta:
        try:
            since, until = start - first, end - first
            if not (since.microseconds or until.microseconds):
                before_start, opened_start = days[since.days]
                before_end, opened_end = days[until.days]
                opened = before_end + opened_end[until.seconds]
                return second * (opened - before_start - opened_start[since.seconds])
        except _NOT_TABLED:
            pass
        return exact(start, end)

    return between


def add_open_time(table: QuickTime, exact: AddOpenTime) -> AddOpenTime:
    """Two look-ups, a bisection, and a sum of a moment and a length."""
    (first, days, sums, origins), second = table, _SECOND

    def add(at: datetime, length: timedelta, *, boundary: Boundary = _END_OF_PERIOD) -> datetime:
        if boundary is _END_OF_PERIOD:
            try:
                since = at - first
                before, opened = days[since.days]
                now = before + opened[since.seconds]
                target = now + length.days * DAY + length.seconds
                if target > now and not (since.microseconds or length.microseconds):
                    return origins[bisect_left(sums, target)] + second * target
            except _NOT_TABLED:
                pass
        return exact(at, length, boundary=boundary)

    return add


class QuickDays(NamedTuple):
    """The business days in order; how many lie before each day, and with that day itself."""

    workdays: Sequence[date]
    before: Mapping[date, int]
    passed: Mapping[date, int]


def add_business_days(table: QuickDays, exact: AddBusinessDays) -> AddBusinessDays:
    """A look-up by day and one by number."""
    workdays, passed = table.workdays, table.passed

    def add(day: date, number: int, *, start: Start = _AS_IT_IS) -> date:
        if start is _AS_IT_IS and number > 0:
            try:
                return workdays[passed[day] + number - 1]
            except LookupError:
                pass
        return exact(day, number, start=start)

    return add


def business_days_between(table: QuickDays, exact: BusinessDaysBetween) -> BusinessDaysBetween:
    """Two look-ups and a subtraction."""
    before = table.before

    def between(start: date, end: date, *, counting: Counting = _FIRST_DAY) -> int:
        if counting is _FIRST_DAY:
            try:
                return before[end] - before[start]
            except LookupError:
                pass
        return exact(start, end, counting=counting)

    return between


def _open_seconds(kind: DayIntervals) -> int:
    return sum(end - start for start, end in kind)


def _by_second(kind: DayIntervals) -> Sequence[int]:
    table = array("i")
    opened = last = 0
    for start, end in kind:
        table += _flat(opened, start - last) + array("i", range(opened, opened + end - start))
        opened, last = opened + end - start, end
    return table + _flat(opened, DAY - last)


def _flat(opened: int, seconds: int) -> array[int]:
    return array("i", [opened]) * seconds
