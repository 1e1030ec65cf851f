"""Saatler: how much open time a clock has counted, and when it will have counted so much.

A clock is a row of stretches in which it ran, each on a calendar. A pause is what lies between two
stretches; a clock that is paused now has no stretch that reaches to now.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from ..calendars import BusinessCalendar

_NO_TIME = timedelta()

Hole = tuple[datetime, datetime | None]
"""A time that doesn't count; without an end it still goes on."""


class Stretch(NamedTuple):
    """A time in which a clock ran."""

    since: datetime
    until: datetime
    calendar: BusinessCalendar

    @property
    def open_time(self) -> timedelta:
        """What the stretch adds to the clock."""
        return self.calendar.open_time_between(self.since, self.until)


@dataclass(frozen=True, slots=True)
class RunningClock:
    """The stretches of a clock in order; `goes_on`: nothing stops it after the last one."""

    stretches: tuple[Stretch, ...]
    goes_on: bool

    @property
    def elapsed(self) -> timedelta:
        """Open time counted so far."""
        return sum((stretch.open_time for stretch in self.stretches), _NO_TIME)

    def reaches(self, length: timedelta) -> datetime | None:
        """First moment by which `length` is counted if nothing more happens; `None`: never."""
        for stretch in self.stretches[:-1]:
            counted = stretch.open_time
            if counted >= length:
                return stretch.calendar.add_open_time(stretch.since, length)
            length -= counted
        for last in self.stretches[-1:]:
            if self.goes_on or last.open_time >= length:
                return last.calendar.add_open_time(last.since, length)
        return None

    def would_reach(
        self, length: timedelta, *, at: datetime, calendar: BusinessCalendar
    ) -> datetime:
        """First moment by which `length` is counted if a clock that stands still resumes `at`."""
        rest = length - self.elapsed
        reached = None if rest > _NO_TIME else self.reaches(length)
        return reached or calendar.add_open_time(at, rest)


def stretches_between(
    since: datetime, until: datetime, calendar: BusinessCalendar, holes: Iterable[Hole]
) -> Iterator[Stretch]:
    """Cut the holes out of a time; a stretch without length remains only where it is the end."""
    at = since
    for start, end in sorted(holes, key=lambda hole: hole[0]):
        if start >= until:
            break
        if at < start:
            yield Stretch(at, start, calendar)
        if end is None or end > until:
            return
        at = max(at, end)
    yield Stretch(at, until, calendar)
