"""Karne: the chosen few figures side by side, now and before.

Each change has its interval. Many rows beside each other make false alarms likely: with ten rows in
which nothing changed, one still "changes" in 40 of 100 months.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .._sayings import Saying
from ..errors import MisuseValueError
from ..wording import Language, language, percent
from .changes import Change, change
from .grouping import Figure
from .rounding import half_up

_PERCENTS = 100


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


_WARNING = Saying(
    "Hiçbir şey değişmese de en az bir satırın “belirgin” görünme olasılığı {risk}.",
    "Though nothing changed, at least one row looks clear with a chance of {risk}.",
)
