"""Çetele: the whole state of a survey in whole numbers, to be added up and retired at will."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import sqrt
from operator import add, sub
from typing import Any, Self

from ..errors import MisuseValueError
from .absence import Absence, absence_of_answers
from .counting import Answers, count_answers
from .scales import ZERO_TO_TEN, Cuts, Scale
from .wholes import checked_count


@dataclass(frozen=True, slots=True, kw_only=True)
class NpsTally:
    """NPS çetelesi: how often each step of the scale was chosen; how many are missing or invalid.

    Tallies of one scale merge by `+` in any order and grouping, and `-` retires what was added
    (a day that leaves a rolling window). So branches, days or machines can count apart: add
    the tallies, never average the scores. Equality is exact. Negative counts, a histogram of
    another length than the scale and tallies of two scales raise `MisuseValueError`.

    >>> monday = NpsTally.of([10, 9, 3])
    >>> tuesday = NpsTally.of([8, None])
    >>> week = monday + tuesday
    >>> week.n, week.n_missing, week - monday == tuesday
    (4, 1, True)
    >>> sum([monday, tuesday], NpsTally()) == week
    True
    """

    histogram: tuple[int, ...] = (0,) * len(ZERO_TO_TEN.steps)
    n_missing: int = 0
    n_invalid: int = 0
    scale: Scale = ZERO_TO_TEN

    def __post_init__(self) -> None:
        """Keep the histogram as a tuple; refuse counts that no survey can have."""
        object.__setattr__(self, "histogram", tuple(self.histogram))
        if len(self.histogram) != len(self.scale.steps):
            msg = (
                f"`{list(self.histogram)}` has {len(self.histogram)} counts: "
                f"give {len(self.scale.steps)}, one for each step of {self.scale}"
            )
            raise MisuseValueError(msg)
        for step, count in zip(self.scale.steps, self.histogram, strict=True):
            checked_count(count, f"count of {step}")
        checked_count(self.n_missing, "n_missing")
        checked_count(self.n_invalid, "n_invalid")

    @classmethod
    def of(cls, answers: Answers, *, scale: Scale = ZERO_TO_TEN) -> Self:
        """Yanıtları say: count answers; `None` is missing, what is off the scale is invalid.

        Takes any iterable of whole numbers, `bytes`, or an array of integers. A float or a truth
        value raises `MisuseTypeError`.

        >>> NpsTally.of([0, 10, 11, None]).n_invalid
        1
        """
        histogram, n_missing, n_invalid = count_answers(answers, scale)
        return cls(histogram=histogram, n_missing=n_missing, n_invalid=n_invalid, scale=scale)

    @classmethod
    def from_histogram(
        cls,
        histogram: Mapping[int, int] | Iterable[int],
        *,
        n_missing: int = 0,
        n_invalid: int = 0,
        scale: Scale = ZERO_TO_TEN,
    ) -> Self:
        """Dağılımdan: counts that exist already: by step, or one for each step in order.

        A step that is not on the scale raises `MisuseValueError`.

        >>> NpsTally.from_histogram({10: 3, 0: 1}).histogram
        (1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3)
        """
        counts = _in_order(histogram, scale) if isinstance(histogram, Mapping) else tuple(histogram)
        return cls(histogram=counts, n_missing=n_missing, n_invalid=n_invalid, scale=scale)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Sözlükten: the tally that `to_dict` wrote, also after a trip through JSON.

        A field that is absent or unknown raises `MisuseValueError`.

        >>> NpsTally.from_dict(NpsTally.of([7]).to_dict()) == NpsTally.of([7])
        True
        """
        if set(data) != {"scale", "histogram", "n_missing", "n_invalid"}:
            msg = f"`{sorted(data)}` are not the fields of a tally: give what `to_dict` returned"
            raise MisuseValueError(msg)
        return cls.from_histogram(**{**data, "scale": Scale(*data["scale"])})

    def to_dict(self) -> dict[str, int | list[int]]:
        """Sözlük: plain values for JSON; `from_dict` reads them back.

        >>> NpsTally(n_missing=2).to_dict()["n_missing"]
        2
        """
        return {
            "scale": [self.scale.lowest, self.scale.highest],
            "histogram": list(self.histogram),
            "n_missing": self.n_missing,
            "n_invalid": self.n_invalid,
        }

    def __add__(self, other: NpsTally) -> NpsTally:
        return self._combined(other, add)

    def __sub__(self, other: NpsTally) -> NpsTally:
        return self._combined(other, sub)

    @property
    def n(self) -> int:
        """Geçerli yanıt sayısı: answers on the scale; missing and invalid ones are not in it.

        >>> NpsTally.of([10, None, 12]).n
        1
        """
        return sum(self.histogram)

    @property
    def absence(self) -> Absence | None:
        """Yokluk nedeni: why there are no answers on the scale; `None` when there are some.

        >>> NpsTally.of([None, 11]).absence
        <Absence.NOTHING_VALID: 'nothing_valid'>
        """
        return absence_of_answers(self.n, invalid=self.n_invalid, missing=self.n_missing)

    @property
    def standard_deviation(self) -> float | None:
        """Standart sapma: how far the answers lie apart, in steps; `None` without answers.

        Two shops with one score can differ: everybody content, or lovers and haters. It is the
        deviation of these answers themselves (divided by n), not an estimate for others.

        >>> NpsTally.of([10, 0]).standard_deviation
        5.0
        """
        if not self.n:
            return None
        steps = list(zip(self.scale.steps, self.histogram, strict=True))
        total = sum(step * count for step, count in steps)
        squares = sum(step * step * count for step, count in steps)
        return sqrt(self.n * squares - total * total) / self.n

    def split(self, cuts: Cuts) -> tuple[int, int, int]:
        """Gruplara ayır: how many detractors, passives and promoters there are by these cuts.

        Cuts that leave no detractor or no promoter on the scale raise `MisuseValueError`.

        >>> NpsTally.of([0, 7, 9, 10]).split(Cuts())
        (1, 1, 2)
        """
        steps = self.scale.steps
        if cuts.detractor_max not in steps or cuts.promoter_min not in steps:
            msg = f"`{cuts}` cut outside the scale {self.scale}: give two of its steps"
            raise MisuseValueError(msg)
        passive, promoter = cuts.detractor_max + 1 - steps.start, cuts.promoter_min - steps.start
        counts = self.histogram
        return sum(counts[:passive]), sum(counts[passive:promoter]), sum(counts[promoter:])

    def _combined(self, other: NpsTally, operation: Callable[[int, int], int]) -> NpsTally:
        if not isinstance(other, NpsTally):
            return NotImplemented
        if self.scale != other.scale:
            msg = f"answers on {self.scale} and on `{other.scale}` don't mix: tally each apart"
            raise MisuseValueError(msg)
        return NpsTally(
            histogram=tuple(map(operation, self.histogram, other.histogram)),
            n_missing=operation(self.n_missing, other.n_missing),
            n_invalid=operation(self.n_invalid, other.n_invalid),
            scale=self.scale,
        )


def _in_order(histogram: Mapping[int, int], scale: Scale) -> tuple[int, ...]:
    strangers = [step for step in histogram if isinstance(step, bool) or step not in scale.steps]
    if strangers:
        msg = f"`{strangers}` are not on the scale {scale}: count such answers in `n_invalid`"
        raise MisuseValueError(msg)
    return tuple(histogram.get(step, 0) for step in scale.steps)
