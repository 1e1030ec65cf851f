"""Güven aralığı: between which values does the true figure lie, given how few were asked?

A Net Promoter Score is the difference of two shares of the *same* people, so promoters and
detractors are not independent; leaving that out gives intervals that are too narrow at any size.
Exact coverage of 95 % intervals, the worst of 276 true distributions, for 10 and for 100 answers:
score 93.9 and 94.5 %, adjusted Wald 91.3 and 94.5 %, plain Wald 56.3 and 92.3 %.

Sources: T. Tango, Statistics in Medicine 17 (1998) 891; B. Rocks, The American Statistician 70
(2016) 365; A. Agresti and Y. Min, Statistics in Medicine 24 (2005) 729; D. Bonett and R. Price,
J. of Educational and Behavioral Statistics 37 (2012) 479; E. B. Wilson, JASA 22 (1927) 209.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from math import sqrt
from statistics import NormalDist
from typing import NamedTuple

from ..errors import MisuseTypeError, MisuseValueError

# Halving [-1, 1] this often ends at the spacing of floats.
_HALVINGS = 56


class IntervalMethod(StrEnum):
    """Aralık yöntemi: how the interval of a score is computed.

    * `SCORE`: skor yöntemi, the default. Tango's interval; never leaves the scale, always holds the
      observed score, and errs on the safe side for few answers. For a share it is Wilson's.
    * `ADJUSTED_WALD`: düzeltilmiş Wald. Rocks' choice: ¾ detractor, 1½ passives, ¾ promoter
      are added first. For parity with R's `NPS` package.
    * `AGRESTI_MIN`: ½, 1, ½ are added. `BONETT_PRICE`: 1, 0, 1 are added.
    * `WALD`: the school formula. Too narrow below 100 answers and near ±100: for comparison only.

    >>> IntervalMethod("score") is IntervalMethod.SCORE
    True
    """

    SCORE = "score"
    ADJUSTED_WALD = "adjusted_wald"
    AGRESTI_MIN = "agresti_min"
    BONETT_PRICE = "bonett_price"
    WALD = "wald"


class MeanMethod(StrEnum):
    """Ortalamanın aralık yöntemi: `STUDENT`, Student's t, kept within the scale.

    >>> MeanMethod("student") is MeanMethod.STUDENT
    True
    """

    STUDENT = "student"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """Güven aralığı: from `low` to `high`, both in the unit of the figure they belong to.

    Points from -100 to 100 for a score, -200 to 200 for a difference of scores, 0 to 1 for a
    share, steps of the scale for a mean. `estimate` is what the method is centred on: the figure itself, or the one after the
    answers that an adjusted method adds.

    >>> from musteri_destek import metrics
    >>> interval = metrics.nps([10] * 10).interval
    >>> round(interval.low, 1), interval.high, interval.confidence
    (44.5, 100.0, 0.95)
    """

    low: float
    high: float
    estimate: float
    method: IntervalMethod | MeanMethod
    confidence: float

    def to_dict(self) -> dict[str, float | str]:
        """Sözlük: plain values for JSON.

        >>> Interval(
        ...     low=0.2, high=0.4, estimate=0.3, method=IntervalMethod.SCORE, confidence=0.9
        ... ).to_dict()
        {'low': 0.2, 'high': 0.4, 'estimate': 0.3, 'method': 'score', 'confidence': 0.9}
        """
        return {**asdict(self), "method": self.method.value}


class Groups(NamedTuple):
    """Gruplar: how many detractors, passives and promoters; fractions after an adjustment.

    >>> Groups(1, 2, 3).balance
    0.3333333333333333
    """

    detractors: float
    passives: float
    promoters: float

    @property
    def balance(self) -> float:
        """Denge: promoters minus detractors, as a share of all, from -1 to 1.

        >>> Groups(2, 0, 0).balance
        -1.0
        """
        return (self.promoters - self.detractors) / sum(self)


_ADDED = {
    IntervalMethod.ADJUSTED_WALD: Groups(0.75, 1.5, 0.75),
    IntervalMethod.AGRESTI_MIN: Groups(0.5, 1, 0.5),
    IntervalMethod.BONETT_PRICE: Groups(1, 0, 1),
    IntervalMethod.WALD: Groups(0, 0, 0),
}


def score_interval(groups: Groups, *, method: IntervalMethod, confidence: float) -> Interval | None:
    """Skor aralığı: the interval of a Net Promoter Score in points; `None` without answers.

    >>> interval = score_interval(Groups(8, 62, 16), method=IntervalMethod.SCORE, confidence=0.95)
    >>> round(interval.low, 1), round(interval.high, 1)
    (-2.0, 20.7)
    """
    z = quantile(confidence)
    if not sum(groups):
        return None
    centre, low, high = limits(groups, checked_method(method), z)
    return Interval(
        low=100 * low,
        high=100 * high,
        estimate=100 * centre,
        method=method,
        confidence=confidence,
    )


def limits(groups: Groups, method: IntervalMethod, z: float) -> tuple[float, float, float]:
    """Sınırlar: centre, lower and upper limit, clipped to the range from -1 to 1.

    >>> limits(Groups(5, 0, 5), IntervalMethod.WALD, 1.0)
    (0.0, -0.31622776601683794, 0.31622776601683794)
    """
    if method is IntervalMethod.SCORE:
        mirrored = Groups(groups.promoters, groups.passives, groups.detractors)
        return groups.balance, _lower_score_limit(groups, z), -_lower_score_limit(mirrored, z)
    adjusted = Groups(*(have + add for have, add in zip(groups, _ADDED[method], strict=True)))
    n, centre = sum(adjusted), adjusted.balance
    variance = (adjusted.promoters + adjusted.detractors) / n - centre**2
    reach = z * sqrt(max(variance, 0.0) / n)
    return centre, max(centre - reach, -1.0), min(centre + reach, 1.0)


def score_deviation(groups: Groups, balance: float) -> tuple[float, float]:
    """Sapma: how far the counts lie from a true `balance`, and the standard error there.

    Both are numbers of answers. The error takes the likeliest share of detractors, given that
    `balance` is true (Tango 1998).

    >>> score_deviation(Groups(7, 13, 1), 0.0)
    (-6.0, 2.8284271247461903)
    """
    detractors, _, promoters = groups
    n = sum(groups)
    b = (2 * n - promoters + detractors) * balance - promoters - detractors
    root = sqrt(max(b * b + 8 * n * detractors * balance * (1 - balance), 0.0))
    likeliest = (root - b) / (4 * n)
    variance = 2 * likeliest + balance * (1 - balance)
    return promoters - detractors - n * balance, sqrt(n * max(variance, 0.0))


def checked_method(method: object) -> IntervalMethod:
    """Yöntemi denetle: the method itself when it is one, else `MisuseTypeError`.

    >>> checked_method(IntervalMethod.WALD)
    <IntervalMethod.WALD: 'wald'>
    """
    if not isinstance(method, IntervalMethod):
        names = ", ".join(f"IntervalMethod.{known.name}" for known in IntervalMethod)
        msg = f"`{method!r}` is no interval method: choose one of {names}"
        raise MisuseTypeError(msg)
    return method


def wilson_interval(k: int, n: int, *, confidence: float) -> Interval | None:
    """Wilson aralığı: the score interval of a share, k of n, from 0 to 1; `None` when n is 0.

    >>> interval = wilson_interval(19, 38, confidence=0.95)
    >>> round(interval.low, 4), round(interval.high, 4)
    (0.3485, 0.6515)
    """
    z = quantile(confidence)
    if not n:
        return None
    low, high = wilson_limits(k, n, z)
    return Interval(
        low=low,
        high=high,
        estimate=k / n,
        method=IntervalMethod.SCORE,
        confidence=confidence,
    )


def quantile(confidence: float) -> float:
    """Güven katsayısı: how many standard errors a two-sided interval reaches (0.95: 1.96).

    >>> round(quantile(0.95), 3)
    1.96
    """
    if isinstance(confidence, bool) or not isinstance(confidence, float):
        msg = f"`{confidence!r}` is no confidence: give a float such as 0.95"
        raise MisuseTypeError(msg)
    if not 0 < confidence < 1:
        msg = f"`{confidence}` is no confidence: give a value between 0 and 1, such as 0.95"
        raise MisuseValueError(msg)
    return -NormalDist().inv_cdf((1 - confidence) / 2)


def wilson_limits(k: float, n: float, z: float) -> tuple[float, float]:
    """Wilson sınırları: lower and upper limit of a share, k of n; both may be fractions.

    >>> wilson_limits(0, 10, 2.0)
    (0.0, 0.2857142857142857)
    """
    return _lower_wilson_limit(k, n, z), 1 - _lower_wilson_limit(n - k, n, z)


def _lower_wilson_limit(k: float, n: float, z: float) -> float:
    return (k + z * z / 2 - z * sqrt(k * (n - k) / n + z * z / 4)) / (n + z * z)


def _lower_score_limit(groups: Groups, z: float) -> float:
    low, high = -1.0, groups.balance
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        deviation, error = score_deviation(groups, middle)
        if deviation > z * error:
            low = middle
        else:
            high = middle
    return low
