"""Karşılaştırma: do two scores differ?"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import erfc, hypot, sqrt

from ..errors import MisuseTypeError, MisuseValueError
from ..wording import Language, language
from .absence import Absence
from .explaining import explain_difference
from .intervals import Interval, IntervalMethod, checked_method, limits, quantile
from .net_promoter import NpsResult
from .rounding import half_up

# So many standard errors away, a probability is zero as a float.
_FARTHEST = 40.0
_HALVINGS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class NpsDifference:
    """NPS farkı: first minus second, in points from -200 to 200, with its sign.

    Differences come from `compare`; `interval` is `None` where one side has no answers.

    >>> from musteri_destek import metrics
    >>> before, after = metrics.nps([10] * 50 + [3] * 30), metrics.nps([10] * 70 + [3] * 20)
    >>> print(metrics.compare(after, before))
    NPS farkı +31 [3, 57]
    """

    first: NpsResult
    second: NpsResult
    interval: Interval | None

    def __str__(self) -> str:
        if self.points is None or self.interval is None:
            return f"NPS farkı – ({self.absence})"
        low, high = half_up(self.interval.low), half_up(self.interval.high)
        return f"NPS farkı {self.points:+d} [{low}, {high}]"

    @property
    def difference(self) -> Fraction | None:
        """Fark: the exact difference in points; `None` where one side has no answers.

        >>> from musteri_destek import metrics
        >>> metrics.compare(metrics.nps([10]), metrics.nps([0, 10, 10])).difference
        Fraction(200, 3)
        """
        if self.first.score is None or self.second.score is None:
            return None
        return self.first.score - self.second.score

    @property
    def points(self) -> int | None:
        """Gösterilen fark: rounded once to whole points, halves away from zero.

        >>> from musteri_destek import metrics
        >>> metrics.compare(metrics.nps([10]), metrics.nps([0, 10, 10])).points
        67
        """
        return None if self.difference is None else half_up(self.difference)

    @property
    def absence(self) -> Absence | None:
        """Yokluk nedeni: why there is no difference; `None` when there is one.

        >>> from musteri_destek import metrics
        >>> metrics.compare(metrics.nps([10]), metrics.nps([])).absence
        <Absence.NOTHING_ASKED: 'nothing_asked'>
        """
        return self.first.absence or self.second.absence

    @property
    def p_value(self) -> float | None:
        """Olasılık (p): how probable a difference this large would be, were there none.

        It is 1 minus the highest confidence at which the interval leaves zero out, so the two
        never disagree; for the Wald methods that is the usual z test.

        >>> from musteri_destek import metrics
        >>> alike = metrics.nps([10, 8, 2])
        >>> metrics.compare(alike, alike).p_value
        1.0
        """
        if self.interval is None:
            return None
        method = checked_method(self.interval.method)
        nearer, farther = 0.0, _FARTHEST
        for _ in range(_HALVINGS):
            z = (nearer + farther) / 2
            _, low, high = _joined(self.first, self.second, method, z)
            if low <= 0 <= high:
                farther = z
            else:
                nearer = z
        return erfc(nearer / sqrt(2))

    @property
    def standard_error(self) -> float | None:
        """Standart hata: of the difference, in points: half the interval's width over its quantile.

        >>> from musteri_destek import metrics
        >>> wald = metrics.IntervalMethod.WALD
        >>> half = metrics.nps([10] * 8 + [0] * 8, interval=wald)
        >>> round(metrics.compare(half, half).standard_error, 6)
        35.355339
        """
        if self.interval is None:
            return None
        width = self.interval.high - self.interval.low
        return width / (2 * quantile(self.interval.confidence))

    def explain(self, lang: Language) -> str:
        """Açıkla: the difference in sentences, in Turkish ("tr") or English ("en").

        >>> from musteri_destek import metrics
        >>> before, after = metrics.nps([10] * 50 + [3] * 30), metrics.nps([10] * 70 + [3] * 20)
        >>> print(metrics.compare(after, before).explain("tr"))
        Skor farkı 31 puan (ilk eksi ikinci); %95 güvenle 3 ile 57 arasında (skor yöntemi).
        Sıfır bu aralıkta değil: farkı rastlantıyla açıklamak zor (p = 0,029).
        """
        return explain_difference(self, language(lang))

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON, with both results.

        >>> from musteri_destek import metrics
        >>> metrics.compare(metrics.nps([10]), metrics.nps([8])).to_dict()["difference"]
        100.0
        """
        return {
            "difference": None if self.difference is None else float(self.difference),
            "points": self.points,
            "absence": self.absence and self.absence.value,
            "p_value": self.p_value,
            "interval": self.interval and self.interval.to_dict(),
            "first": self.first.to_dict(),
            "second": self.second.to_dict(),
        }


def compare(first: NpsResult, second: NpsResult) -> NpsDifference:
    """Karşılaştır: first minus second, with the interval of the difference.

    The two intervals are joined by MOVER (G. Zou and A. Donner, Statistics in Medicine 27 (2008)
    1693), which suits unequal and small samples. It holds for two groups of different people;
    the same people asked twice belong together more closely than it knows. Results by
    other cuts, scale, confidence or interval method raise `MisuseValueError`.

    >>> from musteri_destek import metrics
    >>> shop, marketplace = metrics.nps([10, 9, 9, 8]), metrics.nps([10, 8, 4])
    >>> metrics.compare(shop, marketplace).difference
    Fraction(75, 1)
    """
    _check_results(first, second)
    if (first.cuts, first.scale) != (second.cuts, second.scale):
        msg = (
            f"`{first.cuts}` on {first.scale} and `{second.cuts}` on {second.scale} "
            "don't compare: score both by one rule"
        )
        raise MisuseValueError(msg)
    return NpsDifference(first=first, second=second, interval=_interval(first, second))


def _check_results(*results: object) -> None:
    for result in results:
        if not isinstance(result, NpsResult):
            msg = f"`{result!r}` can't be compared: give two results of `nps`"
            raise MisuseTypeError(msg)


def _interval(first: NpsResult, second: NpsResult) -> Interval | None:
    if first.interval is None or second.interval is None:
        return None
    method, confidence = checked_method(first.interval.method), first.interval.confidence
    if (method, confidence) != (second.interval.method, second.interval.confidence):
        msg = (
            f"`{method}` at {confidence} and `{second.interval.method}` at "
            f"{second.interval.confidence} don't join: give both results one method and confidence"
        )
        raise MisuseValueError(msg)
    centre, low, high = _joined(first, second, method, quantile(confidence))
    return Interval(
        low=100 * low, high=100 * high, estimate=100 * centre, method=method, confidence=confidence
    )


def _joined(
    first: NpsResult, second: NpsResult, method: IntervalMethod, z: float
) -> tuple[float, float, float]:
    centre_1, low_1, high_1 = limits(first.groups, method, z)
    centre_2, low_2, high_2 = limits(second.groups, method, z)
    difference = centre_1 - centre_2
    below = hypot(centre_1 - low_1, high_2 - centre_2)
    above = hypot(high_1 - centre_1, centre_2 - low_2)
    return difference, difference - below, difference + above
