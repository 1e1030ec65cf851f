"""Örneklem büyüklüğü: how many answers are needed, and how far off may a score of n answers be?

Everything is in points of a score from -100 to 100. The variance of one answer is that of
`NpsResult.variance`: 10 000 at most, when half are promoters and half detractors; most shops lie
near 6 500. The formulas are those of J. Sauro and J. Lewis (measuringu.com, NPS sample sizes): the
adjusted Wald interval solved for n.
"""

from __future__ import annotations

from math import ceil, sqrt
from statistics import NormalDist

from ..errors import MisuseValueError
from .intervals import quantile
from .wholes import checked_count

SAFE_VARIANCE = 10_000
"""Güvenli varyans: no survey has more; use it when nothing is known yet."""

# What adjusted Wald adds: three answers that nobody has to collect.
_ADDED = 3


def answers_needed(
    margin: float,
    *,
    variance: float = SAFE_VARIANCE,
    confidence: float = 0.95,
    population: int | None = None,
) -> int:
    """Gerekli yanıt sayısı: so that a score is known to ± `margin` points.

    `population` is the number of customers one could ask at all; with few customers fewer answers
    do. A margin not above 0, or a variance outside 0 to 10 000, raises `MisuseValueError`.

    >>> from musteri_destek import metrics
    >>> metrics.answers_needed(10), metrics.answers_needed(10, population=500)
    (382, 217)
    """
    _check(margin, variance)
    needed = max(quantile(confidence) ** 2 * variance / margin**2 - _ADDED, 1.0)
    if population is not None:
        people = checked_count(population, "population")
        needed = min(needed / (1 + (needed - 1) / people), people) if people else 0.0
    return ceil(needed)


def answers_needed_per_group(
    difference: float,
    *,
    variance: float = SAFE_VARIANCE,
    confidence: float = 0.95,
    power: float = 0.8,
) -> int:
    """Grup başına gerekli yanıt: so that two groups truly `difference` points apart are told apart.

    `power` is how often that shall succeed. Both groups are taken to have that variance.

    >>> from musteri_destek import metrics
    >>> metrics.answers_needed_per_group(10)
    1567
    """
    _check(difference, variance)
    reach = quantile(confidence) + NormalDist().inv_cdf(_checked_power(power))
    return ceil(max(2 * variance * reach**2 / difference**2 - _ADDED, 1.0))


def margin_of_error(
    n: int,
    *,
    variance: float = SAFE_VARIANCE,
    confidence: float = 0.95,
    population: int | None = None,
) -> float:
    """Hata payı: the score of n answers is known to ± so many points.

    It is the plan before the survey; afterwards read the interval of the score itself.

    >>> from musteri_destek import metrics
    >>> round(metrics.margin_of_error(100), 1), metrics.margin_of_error(500, population=500)
    (19.3, 0.0)
    """
    _check(1, variance)
    if not checked_count(n, "n"):
        msg = "`0` answers have no margin: give n from 1 on"
        raise MisuseValueError(msg)
    whole = quantile(confidence) * sqrt(variance / (n + _ADDED))
    return whole * (1.0 if population is None else finite_population_correction(n, population))


def finite_population_correction(n: int, population: int) -> float:
    """Sonlu evren düzeltmesi: by what a standard error shrinks when n of few people answered.

    The root of (N - n) / (N - 1): 1 when hardly anyone, 0 when everyone was asked. More answers
    than people raise `MisuseValueError`.

    >>> from musteri_destek import metrics
    >>> metrics.finite_population_correction(10_000, 10_000)
    0.0
    """
    people = checked_count(population, "population")
    if checked_count(n, "n") > people:
        msg = f"`{n}` of `{population}` people can't have answered: give the number of customers"
        raise MisuseValueError(msg)
    return sqrt((people - n) / (people - 1)) if people > 1 else 1.0 - n


def _check(points: float, variance: float) -> None:
    if not points > 0:
        msg = f"`{points}` points are no margin: give a number above 0"
        raise MisuseValueError(msg)
    if not 0 <= variance <= SAFE_VARIANCE:
        msg = f"`{variance}` is no variance of a score: it lies from 0 to {SAFE_VARIANCE}"
        raise MisuseValueError(msg)


def _checked_power(power: float) -> float:
    if not 0 < power < 1:
        msg = f"`{power}` is no power: give a value between 0 and 1, such as 0.8"
        raise MisuseValueError(msg)
    return power
