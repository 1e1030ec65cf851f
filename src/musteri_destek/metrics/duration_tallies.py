"""Süre çetelesi: lengths of time in buckets that grow with them, to be added up and retired at will.

Each bucket is 2 % wider than the one before, so a length read back from its bucket is off by at most
1 %, be it seconds or weeks, and a whole year of tickets takes a few hundred counts. Merging is exact
in any order, which sketches that move their centres (t-digest) can't say.

Source: C. Masson, J. Rim and H. Lee, Proceedings of the VLDB Endowment 12 (2019) 2195 (DDSketch).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from math import ceil, inf, log
from typing import Any, Self

from ..errors import MisuseTypeError, MisuseValueError
from .waits import Wait
from .wholes import checked_count, checked_whole

RELATIVE_ERROR = 0.01
"""Bağıl hata: a length read back from a tally is off by at most so much of itself."""

_GROWTH = (1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR)
_PER_FOLD = 1 / log(_GROWTH)
# What is shorter than a thousandth of a second took no time.
_SHORTEST = 0.001
_NO_TIME = ceil(log(_SHORTEST) * _PER_FOLD) - 1

Buckets = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DurationTally:
    """Süre çetelesi: how many lengths fell into each bucket, ended ones and open ones apart.

    An open one has lasted so long and lasts on: it is never taken for ended, and never left out.
    Tallies merge by `+` in any order, and `-` retires what was added; equality is exact.

    >>> from datetime import timedelta
    >>> monday = DurationTally.of([timedelta(minutes=90), timedelta(hours=5)])
    >>> tuesday = DurationTally.of([timedelta(minutes=3)], still_open=[timedelta(hours=2)])
    >>> week = monday + tuesday
    >>> week.n_ended, week.n_open, week - monday == tuesday
    (3, 1, True)
    """

    ended: Buckets = ()
    still_open: Buckets = ()

    def __post_init__(self) -> None:
        """Keep the buckets in order and without empty ones, so that equal tallies are equal."""
        for name in ("ended", "still_open"):
            object.__setattr__(self, name, _in_order(getattr(self, name)))

    @classmethod
    def of(
        cls, lengths: Iterable[timedelta | Wait], *, still_open: Iterable[timedelta] = ()
    ) -> Self:
        """Süreleri say: lengths that ended, and those that are still open, so far.

        A `Wait` knows which of the two it is. A negative length raises `MisuseValueError`.

        >>> from datetime import timedelta
        >>> DurationTally.of([Wait(timedelta(hours=1), ended=False)]).n_open
        1
        """
        waits = [one if isinstance(one, Wait) else Wait(one, ended=True) for one in lengths]
        waits += [Wait(one, ended=False) for one in still_open]
        ended, lasting = (
            [wait.length.total_seconds() for wait in waits if wait.ended is state]
            for state in (True, False)
        )
        return cls.of_seconds(ended, still_open=lasting)

    @classmethod
    def of_seconds(cls, seconds: Iterable[float], *, still_open: Iterable[float] = ()) -> Self:
        """Saniyeleri say: lengths as numbers of seconds, as a column of a data frame has them.

        A value that is no finite number from 0 on is refused.

        >>> DurationTally.of_seconds([0, 5400.0]).n_ended
        2
        """
        return cls(ended=_counted(seconds), still_open=_counted(still_open))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Sözlükten: the tally that `to_dict` wrote, also after a trip through JSON.

        >>> tally = DurationTally.of_seconds([60, 90])
        >>> DurationTally.from_dict(tally.to_dict()) == tally
        True
        """
        if set(data) != {"relative_error", "ended", "still_open"}:
            msg = f"`{sorted(data)}` are not the fields of a tally: give what `to_dict` returned"
            raise MisuseValueError(msg)
        if data["relative_error"] != RELATIVE_ERROR:
            msg = (
                f"buckets of error `{data['relative_error']}` don't mix with those of "
                f"{RELATIVE_ERROR}: count the lengths again"
            )
            raise MisuseValueError(msg)
        return cls(
            ended=tuple(map(tuple, data["ended"])), still_open=tuple(map(tuple, data["still_open"]))
        )

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON; `from_dict` reads them back.

        >>> DurationTally.of_seconds([1.0]).to_dict()["ended"]
        [[0, 1]]
        """
        return {
            "relative_error": RELATIVE_ERROR,
            "ended": [list(bucket) for bucket in self.ended],
            "still_open": [list(bucket) for bucket in self.still_open],
        }

    def __add__(self, other: DurationTally) -> DurationTally:
        return self._combined(other, 1)

    def __sub__(self, other: DurationTally) -> DurationTally:
        return self._combined(other, -1)

    @property
    def n_ended(self) -> int:
        """Biten: how many lengths are final.

        >>> DurationTally.of_seconds([1, 2]).n_ended
        2
        """
        return sum(count for _, count in self.ended)

    @property
    def n_open(self) -> int:
        """Açık: how many last on.

        >>> DurationTally.of_seconds([1], still_open=[5]).n_open
        1
        """
        return sum(count for _, count in self.still_open)

    def _combined(self, other: DurationTally, sign: int) -> DurationTally:
        if not isinstance(other, DurationTally):
            return NotImplemented
        return DurationTally(
            ended=_summed(self.ended, other.ended, sign),
            still_open=_summed(self.still_open, other.still_open, sign),
        )


def bucket_length(bucket: int) -> timedelta:
    """Kovanın süresi: the length that stands for all in a bucket, at most 1 % from each.

    >>> DurationTally.of_seconds([3600]).ended, round(bucket_length(410).total_seconds())
    (((410, 1),), 3606)
    """
    if bucket <= _NO_TIME:
        return timedelta(0)
    return timedelta(seconds=2 * _GROWTH**bucket / (_GROWTH + 1))


def _counted(seconds: Iterable[float]) -> Buckets:
    return tuple(Counter(map(_bucket, seconds)).items())


def _bucket(seconds: float) -> int:
    if type(seconds) is float and _SHORTEST <= seconds < inf:
        return ceil(log(seconds) * _PER_FOLD)
    _check_length(seconds)
    return _NO_TIME if seconds < _SHORTEST else ceil(log(seconds) * _PER_FOLD)


def _check_length(seconds: object) -> None:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        msg = f"`{seconds!r}` ({type(seconds).__name__}) is no length: give a number of seconds"
        raise MisuseTypeError(msg)
    if not 0 <= seconds < inf:
        msg = f"`{seconds}` seconds are no length: give a finite number from 0 on"
        raise MisuseValueError(msg)


def _summed(some: Buckets, others: Buckets, sign: int) -> Buckets:
    counts = Counter(dict(some))
    for bucket, count in others:
        counts[bucket] += sign * count
    return tuple(counts.items())


def _in_order(buckets: Iterable[tuple[int, int]]) -> Buckets:
    for bucket, count in buckets:
        checked_whole(bucket, "bucket")
        checked_count(count, "count of a bucket")
    return tuple(sorted((bucket, count) for bucket, count in buckets if count))
