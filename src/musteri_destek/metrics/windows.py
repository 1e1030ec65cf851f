"""Kayan pencere: the last so many days, day by day, without counting anything twice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Protocol, Self, TypeVar

from ..errors import MisuseValueError
from .wholes import checked_count


class Mergeable(Protocol):
    """Birleşebilen: what adds up by `+` and can be taken away again by `-`, as every tally.

    >>> from musteri_destek import metrics
    >>> tally: Mergeable = metrics.NpsTally.of([10])
    """

    def __add__(self, other: Any) -> Self:  # noqa: ANN401 - each kind knows its own
        """Return both together."""

    def __sub__(self, other: Any) -> Self:  # noqa: ANN401 - as above
        """Return this without the other."""


T = TypeVar("T", bound=Mergeable)


def rolling(by_day: Mapping[date, T], *, days: int) -> dict[date, T]:
    """Kayan pencere: for each last day, the tally of the `days` days that end with it.

    It is the tally of all their answers, not a mean of daily scores. Days without a tally count as
    empty. The first window is the first full one; fewer days than that give no window at all.

    >>> from datetime import date
    >>> from musteri_destek import metrics
    >>> days = {date(2026, 11, day): metrics.NpsTally.of([day]) for day in (1, 2, 4)}
    >>> {day.day: tally.n for day, tally in rolling(days, days=2).items()}
    {2: 2, 3: 1, 4: 1}
    """
    if not checked_count(days, "days"):
        msg = "`0` days are no window: give a number of days from 1 on"
        raise MisuseValueError(msg)
    if not by_day:
        return {}
    first, last = min(by_day), max(by_day)
    window = by_day[first] - by_day[first]
    found = {}
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        leaving = day - timedelta(days=days)
        if day in by_day:
            window += by_day[day]
        if leaving in by_day:
            window -= by_day[leaving]
        if offset + 1 >= days:
            found[day] = window
    return found
