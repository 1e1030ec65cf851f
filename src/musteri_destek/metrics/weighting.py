"""Ağırlıklı skor: what would the score be if the answers looked like the customers?

Those who answer are not a small picture of those who buy. Two ways to mend it: a weight for every
answer, or strata (regions, channels) whose true sizes are known. Both cost certainty: a weighted
survey is worth as much as a smaller unweighted one, its effective n.

Sources: L. Kish, Survey Sampling (1965) 11.7; W. G. Cochran, Sampling Techniques (1977) 5.3; G. Zou
and A. Donner, Statistics in Medicine 27 (2008) 1693.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from math import fsum, hypot, isfinite, sqrt

from ..errors import MisuseTypeError, MisuseValueError
from .absence import Absence
from .intervals import Groups, Interval, IntervalMethod, limits, quantile, score_interval
from .scales import USUAL_CUTS, ZERO_TO_TEN, Cuts
from .tallies import NpsTally
from .weighted_result import WeightedNps, Weighting


def effective_sample_size(weights: Iterable[float]) -> float:
    """Etkin örneklem: how many unweighted answers the weighted ones are worth (Kish).

    The square of the sum over the sum of squares; 0 without weights. A weight that is no finite
    number from 0 on raises `MisuseValueError`.

    >>> effective_sample_size([1, 1, 2])
    2.6666666666666665
    """
    held = [checked_weight(weight) for weight in weights]
    squares = fsum(weight * weight for weight in held)
    return fsum(held) ** 2 / squares if squares else 0.0


def weighted_nps(
    rows: Iterable[tuple[int | None, float]],
    *,
    cuts: Cuts = USUAL_CUTS,
    confidence: float = 0.95,
) -> WeightedNps:
    """Ağırlıklı NPS: from pairs of an answer on the 0-10 scale and its weight.

    Missing and invalid answers and those of weight 0 are left out. The interval is the score
    interval at the effective n; it can't know which answers were given by the same people.

    >>> from musteri_destek import metrics
    >>> metrics.weighted_nps([(10, 3.0), (0, 1.0)]).score
    50.0
    """
    pairs = [(score, checked_weight(weight)) for score, weight in rows]
    valid = NpsTally.of(score for score, weight in pairs if weight)
    sums = [0.0] * len(ZERO_TO_TEN.steps)
    kept = []
    for score, weight in pairs:
        if weight and isinstance(score, int) and score in ZERO_TO_TEN.steps:
            sums[score] += weight
            kept.append(weight)
    if not kept:
        return _empty(Weighting.ANSWERS, valid.absence)
    effective_n = effective_sample_size(kept)
    groups = _grouped(sums, cuts)
    shares = Groups(*(effective_n * weight / fsum(kept) for weight in groups))
    return WeightedNps(
        weighting=Weighting.ANSWERS,
        n=len(kept),
        effective_n=effective_n,
        score=100 * groups.balance,
        standard_error=100 * sqrt(_variance(groups) / effective_n),
        interval=score_interval(shares, method=IntervalMethod.SCORE, confidence=confidence),
        absence=None,
    )


def stratified_nps(
    tallies: Mapping[Hashable, NpsTally],
    sizes: Mapping[Hashable, float],
    *,
    cuts: Cuts = USUAL_CUTS,
    confidence: float = 0.95,
) -> WeightedNps:
    """Tabakalı NPS: the scores of groups of customers, each by the true size of its group.

    `sizes` are shares, numbers of customers or revenue, by the same keys. Groups of size 0 are left
    out; one that has a size and no answers leaves no score (`NOTHING_ANSWERED`), for nobody
    speaks for it. The limits of the groups are joined by MOVER.

    >>> from musteri_destek import metrics
    >>> shop, market = metrics.NpsTally.of([10] * 90 + [0] * 10), metrics.NpsTally.of([10, 0] * 50)
    >>> metrics.stratified_nps({"shop": shop, "market": market}, {"shop": 1, "market": 3}).score
    20.0
    """
    if tallies.keys() != sizes.keys():
        odd = sorted(map(str, tallies.keys() ^ sizes.keys()))
        msg = f"`{odd}` have a tally or a size but not both: give both by the same keys"
        raise MisuseValueError(msg)
    whole = fsum(checked_weight(size) for size in sizes.values())
    parts = [
        (sizes[key] / whole, Groups(*tally.split(cuts)))
        for key, tally in tallies.items()
        if sizes[key]
    ]
    if not parts or not all(sum(groups) for _, groups in parts):
        return _empty(
            Weighting.STRATA, Absence.NOTHING_ANSWERED if parts else Absence.NOTHING_ASKED
        )
    return _joined(parts, confidence)


def _joined(parts: list[tuple[float, Groups]], confidence: float) -> WeightedNps:
    z = quantile(confidence)
    found = [(share, *limits(groups, IntervalMethod.SCORE, z)) for share, groups in parts]
    balance = fsum(share * centre for share, centre, _, _ in found)
    below = hypot(*(share * (centre - low) for share, centre, low, _ in found))
    above = hypot(*(share * (high - centre) for share, centre, _, high in found))
    error = sqrt(fsum(share**2 * _variance(groups) / sum(groups) for share, groups in parts))
    voters = fsum(
        share * (groups.promoters + groups.detractors) / sum(groups) for share, groups in parts
    )
    n = int(sum(sum(groups) for _, groups in parts))
    return WeightedNps(
        weighting=Weighting.STRATA,
        n=n,
        effective_n=(voters - balance**2) / error**2 if error else float(n),
        score=100 * balance,
        standard_error=100 * error,
        interval=Interval(
            low=100 * (balance - below),
            high=100 * (balance + above),
            estimate=100 * balance,
            method=IntervalMethod.SCORE,
            confidence=confidence,
        ),
        absence=None,
    )


def checked_weight(weight: object) -> float:
    """Ağırlığı denetle: the weight itself when it is a finite number from 0 on.

    >>> checked_weight(2)
    2.0
    """
    if isinstance(weight, bool) or not isinstance(weight, int | float):
        msg = f"`{weight!r}` is no weight: give a number such as 1.5"
        raise MisuseTypeError(msg)
    if not isfinite(weight) or weight < 0:
        msg = f"`{weight}` is no weight: give a finite number from 0 on"
        raise MisuseValueError(msg)
    return float(weight)


def _grouped(sums: list[float], cuts: Cuts) -> Groups:
    passive, promoter = cuts.detractor_max + 1, cuts.promoter_min
    return Groups(fsum(sums[:passive]), fsum(sums[passive:promoter]), fsum(sums[promoter:]))


def _variance(groups: Groups) -> float:
    voters = (groups.promoters + groups.detractors) / sum(groups)
    return max(voters - groups.balance**2, 0.0)


def _empty(weighting: Weighting, absence: Absence | None) -> WeightedNps:
    return WeightedNps(
        weighting=weighting,
        n=0,
        effective_n=0.0,
        score=None,
        standard_error=None,
        interval=None,
        absence=absence,
    )
