"""Gidişat: does a score or a share move over the periods, or does it only wobble?

Comparing every month with the one before finds "changes" where there are none: with twelve months
there are eleven comparisons, and at 95 % confidence one of them cries wolf in 43 of 100 years in
which nothing changed. One test of the whole row asks once.

Sources: A. Agresti, Categorical Data Analysis (2013) 3.4 (linear-by-linear association); W. G.
Cochran, Biometrics 10 (1954) 417; P. Armitage, Biometrics 11 (1955) 375.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import erfc, sqrt
from typing import NamedTuple

from .._sayings import Saying
from ..errors import MisuseTypeError, MisuseValueError
from ..wording import Language, language, number, percent
from .absence import Absence
from .net_promoter import NpsResult, nps
from .phrases import because, probability, tenths
from .rounding import half_up
from .shares import Share
from .tallies import NpsTally
from .wholes import checked_whole

_ALARM = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Gidişat: how steeply the periods rise or fall, and whether chance explains it.

    `slope` is exact, in points a period: of the score for `trend`, of the percentage for
    `share_trend`. `z` is positive when it rises; both are `None` with an `absence` where nothing
    varies. `periods` are the figures in order.

    >>> from musteri_destek import metrics
    >>> months = [metrics.NpsTally.from_histogram({0: d, 8: 20, 10: 80 - d}) for d in (30, 25, 20)]
    >>> found = metrics.trend(months)
    >>> found.slope, round(found.z, 3), round(found.p_value, 3)
    (Fraction(10, 1), 1.676, 0.094)
    >>> print(found)
    gidişat +10 puan/dönem (p = 0.094, 3 dönem)
    """

    periods: tuple[NpsResult, ...] | tuple[Share, ...]
    slope: Fraction | None
    z: float | None

    def __str__(self) -> str:
        if self.slope is None or self.p_value is None:
            return f"gidişat – ({self.absence})"
        shown = f"{half_up(self.slope * 10) / 10:+g}"
        return f"gidişat {shown} puan/dönem (p = {self.p_value:.3f}, {len(self.periods)} dönem)"

    @property
    def p_value(self) -> float | None:
        """Olasılık (p): how probable a trend this clear would be, were there none; two-sided.

        >>> from musteri_destek import metrics
        >>> metrics.trend([metrics.NpsTally.of([10, 0])] * 3).p_value
        1.0
        """
        return None if self.z is None else erfc(abs(self.z) / sqrt(2))

    @property
    def absence(self) -> Absence | None:
        """Yokluk nedeni: why there is no trend; `None` when there is one.

        >>> from musteri_destek import metrics
        >>> metrics.trend([metrics.NpsTally.of([10]), metrics.NpsTally()]).absence
        <Absence.NOTHING_VARIES: 'nothing_varies'>
        """
        return Absence.NOTHING_VARIES if self.z is None else None

    @property
    def false_alarm_risk(self) -> float:
        """Yanlış alarm riski: of comparing each period with the one before instead, at 5 %.

        The chance that at least one such comparison is "significant" though nothing changed,
        taken as independent.

        >>> from musteri_destek import metrics
        >>> round(metrics.trend([metrics.NpsTally.of([10, 0])] * 12).false_alarm_risk, 2)
        0.43
        """
        return 1 - (1 - _ALARM) ** (len(self.periods) - 1)

    def explain(self, lang: Language) -> str:
        """Açıkla: the direction, whether chance explains it, and the warning; Turkish or English.

        >>> from musteri_destek import metrics
        >>> months = [metrics.NpsTally.from_histogram({0: d, 10: 80 - d}) for d in (30, 25, 20)]
        >>> print(metrics.trend(months).explain("tr"))
        3 dönemde dönem başına +12,5 puan; gidişat rastlantı da olabilir (p = 0,089).
        Dönemleri ikişer ikişer karşılaştırmayın: hiçbir şey değişmese de en az bir yanlış alarm olasılığı %10.
        """
        if self.slope is None or self.p_value is None:
            return _NO_TREND.in_language(language(lang), why=because(self.absence, lang))
        texts = {
            "n": number(len(self.periods), language(lang)),
            "slope": _signed(self.slope, lang),
            "verdict": (_CLEAR if self.p_value < _ALARM else _UNCLEAR).in_language(lang),
            "p": probability(self.p_value, lang),
            "risk": percent(half_up(100 * self.false_alarm_risk), lang),
        }
        return "\n".join(line.in_language(lang, **texts) for line in (_TREND, _WARNING))

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON, with every period.

        >>> from musteri_destek import metrics
        >>> metrics.share_trend([metrics.share(1, 4), metrics.share(2, 4)]).to_dict()["slope"]
        25.0
        """
        return {
            "slope": None if self.slope is None else float(self.slope),
            "z": self.z,
            "p_value": self.p_value,
            "false_alarm_risk": self.false_alarm_risk,
            "absence": self.absence and self.absence.value,
            "periods": [period.to_dict() for period in self.periods],
        }


def trend(periods: Sequence[NpsTally | NpsResult], *, at: Sequence[int] | None = None) -> Trend:
    """NPS gidişatı: the linear-by-linear test over periods in order.

    `at` says when each period lies, in whole units, when they are not evenly spaced (months 1, 2,
    5). Periods without answers keep their place. Results by two rules raise `MisuseValueError`.

    >>> from musteri_destek import metrics
    >>> metrics.trend([metrics.NpsTally.of([0, 0, 8]), metrics.NpsTally.of([8, 10, 10])]).slope
    Fraction(400, 3)
    """
    results = tuple(map(_scored, periods))
    if len({(result.cuts, result.scale) for result in results}) > 1:
        msg = "the periods were scored by different cuts or scales: score all by one rule"
        raise MisuseValueError(msg)
    cells = [
        _Cell(when, value, int(count))
        for when, result in zip(_places(at, len(results)), results, strict=True)
        for value, count in zip((-1, 0, 1), result.groups, strict=True)
    ]
    slope, correlation, n = _association(cells)
    z = None if correlation is None else sqrt(n - 1) * correlation
    return Trend(periods=results, slope=slope, z=z)


def share_trend(shares: Sequence[Share], *, at: Sequence[int] | None = None) -> Trend:
    """Oran gidişatı: the Cochran-Armitage test over shares in order.

    It also answers whether a share rises with any ordered thing: buying again with satisfaction,
    one share for each step of the scale.

    >>> from musteri_destek import metrics
    >>> came_back = [metrics.share(8, 61), metrics.share(10, 58), metrics.share(11, 111)]
    >>> round(metrics.share_trend(came_back).z, 2)
    -0.78
    """
    _check_shares(shares)
    cells = [
        _Cell(when, value, count)
        for when, one in zip(_places(at, len(shares)), shares, strict=True)
        for value, count in ((0, one.n - one.k), (1, one.k))
    ]
    slope, correlation, n = _association(cells)
    z = None if correlation is None else sqrt(n) * correlation
    return Trend(periods=tuple(shares), slope=slope, z=z)


class _Cell(NamedTuple):
    when: int
    value: int
    people: int


def _association(cells: Sequence[_Cell]) -> tuple[Fraction | None, float | None, int]:
    """Return the slope in hundredths, the correlation, and n; from exact sums."""
    n = sum(cell.people for cell in cells)
    across = sum(cell.people * cell.when for cell in cells)
    up = sum(cell.people * cell.value for cell in cells)
    spread_across = n * sum(cell.people * cell.when**2 for cell in cells) - across**2
    spread_up = n * sum(cell.people * cell.value**2 for cell in cells) - up**2
    together = n * sum(cell.people * cell.when * cell.value for cell in cells) - across * up
    if not spread_across or not spread_up:
        return None, None, n
    correlation = together / sqrt(spread_across) / sqrt(spread_up)
    return Fraction(100 * together, spread_across), correlation, n


def _scored(period: object) -> NpsResult:
    if isinstance(period, NpsResult):
        return period
    if isinstance(period, NpsTally):
        return nps(period)
    msg = f"`{period!r}` is no period: give an `NpsTally` or a result of `nps` for each"
    raise MisuseTypeError(msg)


def _check_shares(shares: Sequence[object]) -> None:
    for one in shares:
        if not isinstance(one, Share):
            msg = f"`{one!r}` is no share: give results of `share` or of a rate, in order"
            raise MisuseTypeError(msg)


def _places(at: Sequence[int] | None, n: int) -> Sequence[int]:
    if at is None:
        return range(1, n + 1)
    places = [checked_whole(place, "at") for place in at]
    if len(places) != n or sorted(set(places)) != places:
        msg = f"`{list(at)}` are no places of {n} periods: give one whole number each, rising"
        raise MisuseValueError(msg)
    return places


def _signed(slope: Fraction, lang: Language) -> str:
    shown = tenths(abs(slope), lang)
    return f"{'-' if half_up(slope * 10) < 0 else '+'}{shown}"


_TREND = Saying(
    "{n} dönemde dönem başına {slope} puan; {verdict} ({p}).",
    "Over {n} periods {slope} points a period; {verdict} ({p}).",
)
_NO_TREND = Saying("Gidişat yok: {why}.", "No trend: {why}.")
_CLEAR = Saying("gidişatı rastlantıyla açıklamak zor", "chance hardly explains the trend")
_UNCLEAR = Saying("gidişat rastlantı da olabilir", "the trend may be chance")
_WARNING = Saying(
    "Dönemleri ikişer ikişer karşılaştırmayın: hiçbir şey değişmese de en az bir yanlış alarm olasılığı {risk}.",
    "Don't compare the periods pair by pair: the chance of at least one false alarm is {risk} though nothing changed.",
)
