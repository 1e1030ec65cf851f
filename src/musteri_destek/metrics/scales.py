"""Ölçek ve kesim: which answers a question allows, and what makes a promoter of one."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import MisuseValueError
from .wholes import checked_whole

_HIGHEST_OF_ALL = 100


@dataclass(frozen=True, slots=True)
class Scale:
    """Ölçek: the whole numbers a question offers, from `lowest` to `highest`, both included.

    It belongs to the question that was asked, not to a column of numbers: answers of two scales
    never mix. Both ends lie from 0 to 100; anything else raises `MisuseValueError`.

    >>> Scale(1, 5).steps, str(Scale(1, 5))
    (range(1, 6), '1-5')
    """

    lowest: int
    highest: int

    def __post_init__(self) -> None:
        """Refuse a scale that offers no choice or has more steps than a person can tell apart."""
        checked_whole(self.lowest, "lowest")
        checked_whole(self.highest, "highest")
        if not 0 <= self.lowest < self.highest <= _HIGHEST_OF_ALL:
            msg = f"`{self}` is no scale: the lowest step comes first, both lie from 0 to 100"
            raise MisuseValueError(msg)

    def __str__(self) -> str:
        return f"{self.lowest}-{self.highest}"

    @property
    def steps(self) -> range:
        """Basamaklar: every answer the scale allows, in order.

        >>> list(Scale(1, 3).steps)
        [1, 2, 3]
        """
        return range(self.lowest, self.highest + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cuts:
    """Kesim noktaları: up to where an answer is a detractor, from where on it is a promoter.

    What lies between is passive. The usual ones are 6 and 9 (Reichheld, HBR 12/2003). Cuts that
    overlap raise `MisuseValueError`.

    >>> Cuts(detractor_max=5, promoter_min=8)
    Cuts(detractor_max=5, promoter_min=8)
    """

    detractor_max: int = 6
    promoter_min: int = 9

    def __post_init__(self) -> None:
        """Refuse cuts by which one answer would be both."""
        checked_whole(self.detractor_max, "detractor_max")
        checked_whole(self.promoter_min, "promoter_min")
        if self.detractor_max >= self.promoter_min:
            msg = (
                f"`{self.detractor_max}` would be a detractor and a promoter: "
                f"keep `detractor_max` below `promoter_min` (`{self.promoter_min}`)"
            )
            raise MisuseValueError(msg)


ZERO_TO_TEN = Scale(0, 10)
"""0-10 ölçeği: the scale of "how likely are you to recommend us?"."""

USUAL_CUTS = Cuts()
"""Alışılmış kesim: 0-6 detractors, 7-8 passives, 9-10 promoters."""
