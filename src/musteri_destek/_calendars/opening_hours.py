"""Açılış saatleri: "09:00-12:30" as a fact of a calendar, and as seconds of its local day.

An interval is half-open, [from, to). "24:00" stands as an end only. An end that is not after its
start lies on the next day: "22:00-06:00" is one night shift and belongs to the day it starts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator

from ..facts import Many, unreadable

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)
DAY = 86_400
WEEK = 7 * DAY

Interval = tuple[int, int]
"""Start and end in seconds of wall time since the local midnight; the end may pass 24:00."""

_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d"
_HOURS = re.compile(rf"({_CLOCK})-({_CLOCK}|24:00)")


@cache
def seconds_of(clock: str) -> int:
    """Read "13:30" as seconds since midnight."""
    hours, minutes = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60


@cache
def interval_of(hours: str) -> Interval:
    """Read "09:00-12:30"; an end not after the start belongs to the next day."""
    start, end = (seconds_of(clock) for clock in hours.split("-"))
    return start, end if end > start else end + DAY


def intervals_of(hours: Iterable[str]) -> tuple[Interval, ...]:
    """Read several hours of one day, in order."""
    return tuple(sorted(interval_of(one) for one in hours))


def cut_off(intervals: tuple[Interval, ...], end: int) -> tuple[Interval, ...]:
    """Keep what lies before `end`: a half day."""
    return tuple((start, min(stop, end)) for start, stop in intervals if start < end)


def week_of(weekly_hours: Mapping[Weekday, Iterable[str]]) -> tuple[tuple[Interval, ...], ...]:
    """Read seven days from Monday on; a day that isn't named is closed."""
    return tuple(intervals_of(weekly_hours.get(name, ())) for name in WEEKDAYS)


def overlaps_in(weekly_hours: Mapping[Weekday, Iterable[str]]) -> Iterator[str]:
    """Say which hours of the week run into others, Sunday night into Monday included."""
    spans = sorted(
        (day * DAY + start, day * DAY + end, f"{name} {hours}")
        for day, name in enumerate(WEEKDAYS)
        for hours in weekly_hours.get(name, ())
        for start, end in (interval_of(hours),)
    )
    first = [(start + WEEK, end + WEEK, name) for start, end, name in spans[:1]]
    for (_, end, one), (start, _, other) in pairwise(spans + first):
        if start < end:
            yield f"`{one}` runs into `{other}`"


def is_round_the_clock(week: tuple[tuple[Interval, ...], ...]) -> bool:
    """Whether hours that don't overlap leave no minute of the week closed."""
    return sum(end - start for day in week for start, end in day) == WEEK


def _checked_hours(hours: str) -> str:
    if not _HOURS.fullmatch(hours):
        says = f"`{hours}` are no hours: write 09:00-18:00, or 24:00 as the end of a day"
        raise unreadable(says)
    return hours


def _checked_clock(clock: str) -> str:
    if not re.fullmatch(_CLOCK, clock):
        says = f"`{clock}` is no time of day: write 13:00"
        raise unreadable(says)
    return clock


def _disjoint(day: tuple[str, ...]) -> tuple[str, ...]:
    found = "; ".join(overlaps_in({"mon": day})).replace("mon ", "")
    if found:
        says = f"{found}: write hours that don't overlap"
        raise unreadable(says)
    return day


Clock = Annotated[str, AfterValidator(_checked_clock)]
Hours = Annotated[str, AfterValidator(_checked_hours)]
DayHours = Annotated[Many[Hours], AfterValidator(_disjoint)]
