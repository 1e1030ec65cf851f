"""Karne: the chosen few figures side by side, now and before.

Each change has its interval. Many rows beside each other make false alarms likely: with ten rows in
which nothing changed, one still "changes" in 40 of 100 months.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import hypot
from typing import Protocol

from .._sayings import Saying
from ..errors import MisuseValueError
from ..wording import Language, language, percent
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRow:
    """Karne satırı: one figure now, the same before, and the change where both have an interval.

    >>> from musteri_destek import metrics
    >>> print(ScoreRow(name="Söz tutma", now=metrics.share(90, 100), before=None, change=None))
    Söz tutma: %90 [%83, %94] n=100
    """

    name: str
    now: Figure
    before: Figure | None
    change: Change | None

    def __str__(self) -> str:
        changed = "" if self.change is None else f" ({self.change})"
        return f"{self.name}: {self.now}{changed}"

    def explain(self, lang: Language) -> str:
        """Açıkla: the figure and its change.

        >>> from musteri_destek import metrics
        >>> row = ScoreRow(name="Söz", now=metrics.share(9, 100), before=None, change=None)
        >>> row.explain("en").splitlines()[0]
        'Söz'
        """
        changed = [] if self.change is None else [self.change.explain(lang)]
        return "\n".join([self.name, self.now.explain(lang), *changed])

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> from musteri_destek import metrics
        >>> ScoreRow(
        ...     name="Söz", now=metrics.share(9, 10), before=None, change=None
        ... ).to_dict()["name"]
        'Söz'
        """
        return {
            "name": self.name,
            "now": self.now.to_dict(),
            "before": self.before and self.before.to_dict(),
            "change": self.change and self.change.to_dict(),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """Karne: the rows in the order in which they were chosen. It comes from `scorecard`.

    >>> from musteri_destek import metrics
    >>> print(metrics.scorecard({"NPS": metrics.nps([10] * 40)}))
    NPS: NPS 100 [82, 100] n=40
    """

    rows: tuple[ScoreRow, ...]

    def __str__(self) -> str:
        return "\n".join(map(str, self.rows))

    @property
    def false_alarm_risk(self) -> float:
        """Yanlış alarm riski: that some row changes "clearly" though nothing did.

        >>> from musteri_destek import metrics
        >>> same = {name: metrics.share(50, 100) for name in "abcdefghij"}
        >>> round(metrics.scorecard(same, before=same).false_alarm_risk, 2)
        0.4
        """
        quiet = 1.0
        for row in self.rows:
            quiet *= 1.0 if row.change is None else row.change.confidence
        return 1 - quiet

    def explain(self, lang: Language) -> str:
        """Açıkla: every row, and the warning where rows are compared.

        >>> from musteri_destek import metrics
        >>> now, before = {"NPS": metrics.nps([10] * 40)}, {"NPS": metrics.nps([9] * 40)}
        >>> print(metrics.scorecard(now, before=before).explain("tr").splitlines()[-1])
        Hiçbir şey değişmese de en az bir satırın “belirgin” görünme olasılığı %5.
        """
        said = [row.explain(language(lang)) for row in self.rows]
        if any(row.change for row in self.rows):
            risk = percent(half_up(_PERCENTS * self.false_alarm_risk), lang)
            said.append(_WARNING.in_language(lang, risk=risk))
        return "\n".join(said)

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> from musteri_destek import metrics
        >>> len(metrics.scorecard({"NPS": metrics.nps([10])}).to_dict()["rows"])
        1
        """
        return {
            "rows": [row.to_dict() for row in self.rows],
            "false_alarm_risk": self.false_alarm_risk,
        }


def scorecard(
    now: Mapping[str, Figure], *, before: Mapping[str, Figure] | None = None
) -> Scorecard:
    """Karne: figures by name, each compared with the figure of that name before.

    A name without a "before" stands alone. Figures of two kinds, or shares of two measures, under
    one name raise `MisuseValueError`.

    >>> from musteri_destek import metrics
    >>> card = metrics.scorecard(
    ...     {"Söz tutma": metrics.share(90, 100)}, before={"Söz tutma": metrics.share(70, 100)}
    ... )
    >>> print(card)
    Söz tutma: %90 [%83, %94] n=100 (+20.0 [9.0, 30.6])
    """
    earlier = before or {}
    return Scorecard(
        rows=tuple(_row(name, figure, earlier.get(name)) for name, figure in now.items())
    )


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


def _row(name: str, now: Figure, before: Figure | None) -> ScoreRow:
    if before is not None and _kind(now) != _kind(before):
        msg = f"`{name}` is {_kind(now)} now and was {_kind(before)}: compare like with like"
        raise MisuseValueError(msg)
    measured = hasattr(now, "interval") and before is not None
    changed = change(now, before) if measured else None  # type: ignore[arg-type]
    return ScoreRow(name=name, now=now, before=before, change=changed)


def _kind(figure: Figure) -> str:
    """Return what a figure is, by everything that must be alike for a comparison."""
    traits = ("measure", "per", "instrument", "rule", "scale", "cuts", "weighting", "currency")
    said = [f"{getattr(figure, trait)}" for trait in traits if hasattr(figure, trait)]
    return " ".join([type(figure).__name__, *said])


_CHANGE = Saying(
    "Değişim {difference}; {confidence} güvenle {low} ile {high} arasında. {verdict}",
    "Change {difference}; with {confidence} confidence between {low} and {high}. {verdict}",
)
_CLEAR = Saying("Rastlantıyla açıklamak zor.", "Chance hardly explains it.")
_UNCLEAR = Saying("Rastlantı da olabilir.", "It may be chance.")
_WARNING = Saying(
    "Hiçbir şey değişmese de en az bir satırın “belirgin” görünme olasılığı {risk}.",
    "Though nothing changed, at least one row looks clear with a chance of {risk}.",
)
