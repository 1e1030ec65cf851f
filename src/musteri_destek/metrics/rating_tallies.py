"""Puan çetelesi: answers to one instrument, counted; they add up and never mix with others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from operator import add, sub
from typing import Any, Self

from ..errors import MisuseValueError
from .counting import Answers
from .instruments import Direction, Instrument, Question
from .tallies import NpsTally


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingTally:
    """Puan çetelesi: the counts of every step (`answers`) and the instrument they answer.

    Tallies of one instrument merge by `+` in any order, and `-` retires what was added. Two
    instruments, such as CES 1.0 and 2.0, raise `MisuseValueError`.

    >>> from musteri_destek import metrics
    >>> week = metrics.RatingTally.of([7, 6, None], instrument=metrics.CES_2)
    >>> (week + week).n, (week + week - week) == week
    (4, True)
    """

    instrument: Instrument
    answers: NpsTally

    def __post_init__(self) -> None:
        """Refuse counts on another scale than the instrument's."""
        if self.answers.scale != self.instrument.scale:
            msg = (
                f"answers on {self.answers.scale} don't answer `{self.instrument}`: "
                "count them on its scale"
            )
            raise MisuseValueError(msg)

    @classmethod
    def of(cls, answers: Answers, *, instrument: Instrument) -> Self:
        """Yanıtları say: count answers; `None` is missing, what is off the scale is invalid.

        >>> from musteri_destek import metrics
        >>> metrics.RatingTally.of([0, 5], instrument=metrics.CES_1).answers.n_invalid
        1
        """
        return cls(instrument=instrument, answers=NpsTally.of(answers, scale=instrument.scale))

    @classmethod
    def from_histogram(
        cls,
        histogram: Mapping[int, int] | Iterable[int],
        *,
        instrument: Instrument,
        n_missing: int = 0,
        n_invalid: int = 0,
    ) -> Self:
        """Dağılımdan: counts that exist already: by step, or one for each step in order.

        >>> from musteri_destek import metrics
        >>> metrics.RatingTally.from_histogram({7: 3}, instrument=metrics.CES_2).n
        3
        """
        answers = NpsTally.from_histogram(
            histogram, n_missing=n_missing, n_invalid=n_invalid, scale=instrument.scale
        )
        return cls(instrument=instrument, answers=answers)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Sözlükten: the tally that `to_dict` wrote, also after a trip through JSON.

        >>> from musteri_destek import metrics
        >>> tally = metrics.RatingTally.of([5], instrument=metrics.CES_1)
        >>> metrics.RatingTally.from_dict(tally.to_dict()) == tally
        True
        """
        if set(data) != {"question", "direction", "answers"}:
            msg = f"`{sorted(data)}` are not the fields of a tally: give what `to_dict` returned"
            raise MisuseValueError(msg)
        answers = NpsTally.from_dict(data["answers"])
        instrument = Instrument(
            question=Question(data["question"]),
            scale=answers.scale,
            direction=Direction(data["direction"]),
        )
        return cls(instrument=instrument, answers=answers)

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON; `from_dict` reads them back.

        >>> from musteri_destek import metrics
        >>> metrics.RatingTally.of([5], instrument=metrics.CES_1).to_dict()["direction"]
        'lower_is_easier'
        """
        return {
            "question": self.instrument.question.value,
            "direction": self.instrument.direction.value,
            "answers": self.answers.to_dict(),
        }

    def __add__(self, other: RatingTally) -> RatingTally:
        return self._combined(other, add)

    def __sub__(self, other: RatingTally) -> RatingTally:
        return self._combined(other, sub)

    @property
    def n(self) -> int:
        """Geçerli yanıt sayısı: answers on the scale; missing and invalid ones are not in it.

        >>> from musteri_destek import metrics
        >>> metrics.RatingTally.of([5, None], instrument=metrics.CES_1).n
        1
        """
        return self.answers.n

    def count(self, steps: Iterable[int]) -> int:
        """Basamakları say: how many answers lie on these steps of the scale.

        >>> from musteri_destek import metrics
        >>> metrics.RatingTally.of([5, 4, 1], instrument=metrics.CES_1).count([4, 5])
        2
        """
        lowest = self.instrument.scale.lowest
        return sum(self.answers.histogram[step - lowest] for step in steps)

    def _combined(
        self, other: RatingTally, operation: Callable[[NpsTally, NpsTally], NpsTally]
    ) -> RatingTally:
        if not isinstance(other, RatingTally):
            return NotImplemented
        if self.instrument != other.instrument:
            msg = f"`{self.instrument}` and `{other.instrument}` don't mix: tally each apart"
            raise MisuseValueError(msg)
        return RatingTally(
            instrument=self.instrument, answers=operation(self.answers, other.answers)
        )
