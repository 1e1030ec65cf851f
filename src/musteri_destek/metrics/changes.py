"""Değişim: has a figure moved between two periods, or does it only wobble?"""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from typing import Protocol

from .._sayings import Saying
from ..errors import MisuseValueError
from ..wording import Language, language
from .grouping import Figure
from .intervals import Interval
from .phrases import confidence, tenths
from .rounding import half_up
from .shares import Share

_PERCENTS = 100


class Measured(Figure, Protocol):
    """Aralıklı sonuç: a figure with an interval: scores, shares, rates, ratings.

    >>> from musteri_destek import metrics
    >>> figure: Measured = metrics.share(1, 2)
    """

    @property
    def interval(self) -> Interval | None:
        """Aralık: from low to high, with the figure as its estimate; `None` without data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Değişim: now minus before, in the unit of the figure; of a share in percentage points.

    The two intervals are joined by MOVER, as in `compare`.

    >>> change = Change(difference=5.0, low=1.0, high=9.0, confidence=0.95)
    >>> change.clear, str(change)
    (True, '+5.0 [1.0, 9.0]')
    """

    difference: float
    low: float
    high: float
    confidence: float

    def __str__(self) -> str:
        ends = self.difference, self.low, self.high
        difference, low, high = (half_up(10 * end) / 10 for end in ends)
        return f"{difference:+.1f} [{low:.1f}, {high:.1f}]"

    @property
    def clear(self) -> bool:
        """Belirgin mi: whether the interval leaves "no change" out.

        >>> Change(difference=5.0, low=-1.0, high=9.0, confidence=0.95).clear
        False
        """
        return not self.low <= 0 <= self.high

    def explain(self, lang: Language) -> str:
        """Açıkla: the change, its interval and whether chance may explain it.

        >>> Change(difference=5.0, low=-1.0, high=11.0, confidence=0.95).explain("tr")
        'Değişim +5,0; %95 güvenle -1,0 ile 11,0 arasında. Rastlantı da olabilir.'
        """
        sign = "+" if self.difference > 0 else ""
        return _CHANGE.in_language(
            language(lang),
            difference=f"{sign}{tenths(self.difference, lang)}",
            confidence=confidence(self.confidence, lang),
            low=tenths(self.low, lang),
            high=tenths(self.high, lang),
            verdict=(_CLEAR if self.clear else _UNCLEAR).in_language(lang),
        )

    def to_dict(self) -> dict[str, float | bool]:
        """Sözlük: plain values for JSON.

        >>> Change(difference=5.0, low=1.0, high=9.0, confidence=0.95).to_dict()["clear"]
        True
        """
        return {
            "difference": self.difference,
            "low": self.low,
            "high": self.high,
            "confidence": self.confidence,
            "clear": self.clear,
        }


def change(now: Measured, before: Measured) -> Change | None:
    """Değişim: of one figure between two periods; `None` where one side has no data.

    >>> from musteri_destek import metrics
    >>> print(metrics.change(metrics.share(90, 100), metrics.share(70, 100)))
    +20.0 [9.0, 30.6]
    """
    here, there = now.interval, before.interval
    if here is None or there is None:
        return None
    if (here.method, here.confidence) != (there.method, there.confidence):
        msg = (
            f"`{here.method}` at {here.confidence} and `{there.method}` at {there.confidence} "
            "don't join: give both figures one method and confidence"
        )
        raise MisuseValueError(msg)
    unit = _PERCENTS if isinstance(now, Share) else 1
    difference = here.estimate - there.estimate
    below = hypot(here.estimate - here.low, there.high - there.estimate)
    above = hypot(here.high - here.estimate, there.estimate - there.low)
    return Change(
        difference=unit * difference,
        low=unit * (difference - below),
        high=unit * (difference + above),
        confidence=here.confidence,
    )


_CHANGE = Saying(
    "Değişim {difference}; {confidence} güvenle {low} ile {high} arasında. {verdict}",
    "Change {difference}; with {confidence} confidence between {low} and {high}. {verdict}",
)
_CLEAR = Saying("Rastlantıyla açıklamak zor.", "Chance hardly explains it.")
_UNCLEAR = Saying("Rastlantı da olabilir.", "It may be chance.")
