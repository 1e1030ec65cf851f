"""A calendar compiled for a span of years: every question is a bisection, whatever the distance.

`edges` are the instants at which the calendar opens, closes, opens, closes …, as microseconds
since 1970 in UTC. `opened[i]` is the open time before the i-th edge. The open time before any
instant then is one bisection and one addition, and the open time between two instants is a
subtraction. `workdays` are the ordinals of the business days.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import accumulate, chain, pairwise
from zoneinfo import ZoneInfo

from .instants import SECOND, instant_of, instant_of_wall, moment_of
from .opening_hours import DAY, Interval
from .quick import QuickDays
from .spans import Span, clipped, united, without

_DAY = DAY * SECOND


class BeyondCompiledError(Exception):
    """The answer needs `year`, which isn't compiled yet; never leaves the calendar.

    `seeks_closing`: the question is when the calendar closes, which it may never do.
    """

    def __init__(self, year: int, *, seeks_closing: bool = False) -> None:
        super().__init__(year)
        self.year = year
        self.seeks_closing = seeks_closing


@dataclass(frozen=True, slots=True)
class DayPlan:
    """What a local day contributes: opening hours, breaks that cut them, whether it counts."""

    hours: tuple[Interval, ...]
    breaks: tuple[Interval, ...]
    is_business_day: bool


class CompiledCalendar:
    """The table of one calendar from 1 January of `years[0]` to 31 December of `years[-1]`."""

    __slots__ = (
        "_edges",
        "_first",
        "_midnights",
        "_opened",
        "_span",
        "_steady",
        "_workday_set",
        "_zone",
        "workdays",
        "years",
    )

    def __init__(
        self,
        zone: ZoneInfo,
        years: range,
        plan: Callable[[date], DayPlan],
        closed: Callable[[Span], Iterable[Span]],
    ) -> None:
        self.years = years
        self._zone = zone
        self._first = datetime(years[0], 1, 1, tzinfo=zone)
        ordinals = range(date(years[0], 1, 1).toordinal(), date(years[-1] + 1, 1, 1).toordinal())
        midnights = [instant_of_wall(zone, day) for day in (*ordinals, ordinals.stop)]
        self._span = midnights[0], midnights[-1]
        # Days on which the clocks change have no entry and take the exact way.
        self._midnights = {
            number: midnight
            for number, (midnight, following) in enumerate(pairwise(midnights))
            if following - midnight == _DAY
        }
        changes = (number for number in range(len(ordinals)) if number not in self._midnights)
        self._steady = max(changes, default=-1) + 1
        # The day before may run past midnight into the first day.
        plans = {day: plan(date.fromordinal(day)) for day in range(ordinals[0] - 1, ordinals.stop)}
        self.workdays = [day for day in ordinals if plans[day].is_business_day]
        self._workday_set = frozenset(self.workdays)
        opening = self._spans((day, of_day.hours) for day, of_day in plans.items())
        breaks = self._spans((day, of_day.breaks) for day, of_day in plans.items())
        cuts = united(sorted([*breaks, *closed(self._span)]))
        self._edges = list(chain.from_iterable(clipped(without(opening, cuts), self._span)))
        lengths = (edge - self._edges[i - 1] if i % 2 else 0 for i, edge in enumerate(self._edges))
        self._opened = [0, *accumulate(lengths)]

    def _spans(self, days: Iterable[tuple[int, tuple[Interval, ...]]]) -> list[Span]:
        spans = (
            (self._at_wall(day, start), self._at_wall(day, end))
            for day, intervals in days
            for start, end in intervals
        )
        # A start inside the hour that spring skips may land behind its end: then nothing is left.
        return united(sorted(span for span in spans if span[0] < span[1]))

    def _at_wall(self, day: int, seconds: int) -> int:
        day, seconds = day + seconds // DAY, seconds % DAY
        midnight = self._midnights.get(day - self._first.toordinal())
        if midnight is None:
            return instant_of_wall(self._zone, day, seconds)
        return midnight + seconds * SECOND

    # -- between datetimes and instants

    def instant(self, at: datetime) -> int:
        """Turn an aware datetime of the compiled years into an instant."""
        if getattr(at, "tzinfo", None) is self._zone:
            wall = at - self._first
            midnight = self._midnights.get(wall.days)
            if midnight is not None:
                return midnight + wall.seconds * SECOND + wall.microseconds
        instant = instant_of(at)
        if not self._span[0] <= instant < self._span[1]:
            raise BeyondCompiledError(at.astimezone(self._zone).year)
        return instant

    def _check_compiled(self, instant: int) -> None:
        if not self._span[0] <= instant <= self._span[1]:
            raise BeyondCompiledError(self.moment(instant).year)

    def moment(self, instant: int) -> datetime:
        """Turn an instant into a datetime in the zone of the calendar."""
        return moment_of(instant, self._zone)

    # -- open time

    def open_before(self, at: datetime) -> int:
        """Open time from the first compiled midnight to `at`."""
        instant = self.instant(at)
        index = bisect_right(self._edges, instant)
        opened = self._opened[index]
        return opened + instant - self._edges[index - 1] if index % 2 else opened

    def earliest(self, opened: int) -> datetime:
        """First moment by which `opened` has passed: inside a period or its closing instant."""
        if opened <= 0:
            raise BeyondCompiledError(self.years.start - 1)
        index = bisect_left(self._opened, opened)
        if index == len(self._opened):
            raise BeyondCompiledError(self.years.stop)
        return self.moment(self._edges[index - 1] - (self._opened[index] - opened))

    def latest(self, opened: int) -> datetime:
        """Last moment at which `opened` has passed: inside a period or its opening instant."""
        if opened < 0:
            raise BeyondCompiledError(self.years.start - 1)
        index = bisect_right(self._opened, opened)
        if index == len(self._opened):
            raise BeyondCompiledError(self.years.stop)
        return self.moment(self._edges[index - 2] + (opened - self._opened[index - 2]))

    # -- edges

    def is_open(self, at: datetime) -> bool:
        """Whether `at` lies in a period; a closing instant doesn't."""
        return bisect_right(self._edges, self.instant(at)) % 2 == 1

    def next_open(self, at: datetime) -> datetime:
        """`at` itself when open then, else the next opening."""
        index = bisect_right(self._edges, self.instant(at))
        if index % 2:
            return at.astimezone(self._zone)
        if index == len(self._edges):
            raise BeyondCompiledError(self.years.stop)
        return self.moment(self._edges[index])

    def next_close(self, at: datetime) -> datetime:
        """First closing after `at`."""
        index = bisect_right(self._edges, self.instant(at)) | 1
        # A closing on the border of the table is none: the period may go on behind it.
        if index >= len(self._edges) or self._edges[index] == self._span[1]:
            raise BeyondCompiledError(self.years.stop, seeks_closing=True)
        return self.moment(self._edges[index])

    def last_open(self, at: datetime) -> datetime:
        """`at` itself when open until then, else the last closing before."""
        index = bisect_left(self._edges, self.instant(at))
        return at.astimezone(self._zone) if index % 2 else self._closing_before(index)

    def prev_close(self, at: datetime) -> datetime:
        """Last closing not after `at`."""
        index = bisect_right(self._edges, self.instant(at))
        return self._closing_before(index - index % 2)

    def _closing_before(self, index: int) -> datetime:
        if index == 0:
            raise BeyondCompiledError(self.years.start - 1, seeks_closing=True)
        return self.moment(self._edges[index - 1])

    def spans(self, start: datetime, until: datetime) -> list[tuple[datetime, datetime]]:
        """Open spans between two moments, clipped to them."""
        limits = self.instant(start), self.instant(until)
        first = bisect_right(self._edges, limits[0])
        last = bisect_left(self._edges, limits[1])
        inner = [*limits[: first % 2], *self._edges[first:last], *limits[1 : 1 + last % 2]]
        moments = [self.moment(instant) for instant in inner if limits[0] < limits[1]]
        return list(zip(moments[::2], moments[1::2], strict=True))

    def closed_within(self, limits: Span) -> Iterator[Span]:
        """Closed spans between two instants, clipped to them."""
        for instant in limits:
            self._check_compiled(instant)
        closings = [self._span[0], *self._edges[1::2]]
        openings = [*self._edges[::2], self._span[1]]
        return clipped(zip(closings, openings, strict=True), limits)

    def ever_works(self) -> bool:
        """Whether there is any open time and any business day in the compiled years."""
        return bool(self._edges and self.workdays)

    # -- business days

    def workdays_until(self, day: date) -> int:
        """Business days from the first compiled day up to and with `day`."""
        if day.year not in self.years:
            raise BeyondCompiledError(day.year)
        return bisect_right(self.workdays, day.toordinal())

    def is_workday(self, day: date) -> bool:
        """Whether a compiled day is a business day."""
        return day.toordinal() in self._workday_set

    def workday(self, number: int) -> date:
        """The `number`-th business day since the first compiled day, which itself may be none."""
        if number < 1:
            raise BeyondCompiledError(self.years.start - 1)
        if number > len(self.workdays):
            raise BeyondCompiledError(self.years.stop)
        return date.fromordinal(self.workdays[number - 1])

    # -- for the look-ups

    def quick_days(self) -> QuickDays:
        """The business days, and `workdays_until` of every compiled day and of the one before."""
        ordinals = range(self._first.toordinal(), date(self.years.stop, 1, 1).toordinal())
        passed = [0, *accumulate(map(self._workday_set.__contains__, ordinals))]
        days = [date.fromordinal(day) for day in ordinals]
        return QuickDays(
            workdays=[date.fromordinal(day) for day in self.workdays],
            before=dict(zip(days, passed, strict=False)),
            passed=dict(zip(days, passed[1:], strict=True)),
        )

    def steady_days(self) -> tuple[datetime, list[tuple[Interval, ...]]]:
        """Open seconds of each day since the clocks last changed, and the midnight they begin."""
        first = self._first + timedelta(days=self._steady)
        midnight = instant_of(first)
        days: list[list[Interval]] = [[] for _ in range((self._span[1] - midnight) // _DAY)]
        for opening, closing in zip(self._edges[::2], self._edges[1::2], strict=True):
            since, until = ((edge - midnight) // SECOND for edge in (opening, closing))
            for number in range(max(since, 0) // DAY, -(-until // DAY)):
                start = number * DAY
                days[number].append((max(since - start, 0), min(until - start, DAY)))
        return first, [tuple(day) for day in days]
