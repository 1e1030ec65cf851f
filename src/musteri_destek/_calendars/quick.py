"""Look-ups for the everyday questions to a calendar: whole seconds, in years whose clocks stay.

Where the clocks don't change, the days since some midnight and the seconds of the day say where a
moment stands. Each day then has the open seconds before it and, shared by all days of its *kind*, a
table of the open seconds before each second of the day: open time is two look-ups and a sum.
Whatever isn't in the tables raises a `LookupError` there, and `BusinessCalendar` takes the exact
way through `CompiledCalendar`. Property tests hold the two side by side.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import accumulate
from typing import NamedTuple

from .opening_hours import DAY, Interval

SECOND = timedelta(seconds=1)
# A table takes a third of a megabyte, so days of rare kinds have none.
_KINDS = 8

DayIntervals = tuple[Interval, ...]


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
        origins=[first + SECOND * (end - total) for end, total in zip(ends, sums, strict=True)],
    )


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
