"""Puan aralığı: the interval of a rating, in the unit of its rule."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

from .instruments import Rule
from .intervals import (
    Groups,
    Interval,
    IntervalMethod,
    MeanMethod,
    quantile,
    score_interval,
    wilson_interval,
)
from .rating_tallies import RatingTally
from .student import student_quantile


def rating_interval(tally: RatingTally, rule: Rule, *, confidence: float) -> Interval | None:
    """Puan aralığı: Wilson's for a share of good answers, the score interval for an index.

    For the mean it is Student's, kept within the scale; the whole scale for a single answer.
    `None` without answers.

    >>> from musteri_destek import metrics
    >>> tally = metrics.RatingTally.of([7, 6, 7], instrument=metrics.CES_2)
    >>> interval = rating_interval(tally, metrics.Rule.MEAN, confidence=0.95)
    >>> round(interval.low, 2), interval.high
    (5.23, 7.0)
    """
    good = tally.count(tally.instrument.good_steps(rule))
    if rule is Rule.MEAN:
        return _of_mean(tally, confidence)
    if rule is Rule.INDEX:
        bad = tally.count(tally.instrument.bad_steps())
        groups = Groups(bad, tally.n - good - bad, good)
        return score_interval(groups, method=IntervalMethod.SCORE, confidence=confidence)
    share = wilson_interval(good, tally.n, confidence=confidence)
    if share is None:
        return None
    return replace(share, low=100 * share.low, high=100 * share.high, estimate=100 * share.estimate)


def _of_mean(tally: RatingTally, confidence: float) -> Interval | None:
    # Also without answers, a confidence that is none is refused.
    quantile(confidence)
    steps, n = tally.instrument.scale.steps, tally.n
    if not n:
        return None
    mean = sum(step * tally.count([step]) for step in steps) / n
    reach = float(len(steps))
    if n > 1:
        deviation = tally.answers.standard_deviation or 0.0
        reach = student_quantile(confidence, n - 1) * deviation / sqrt(n - 1)
    return Interval(
        low=max(mean - reach, float(steps[0])),
        high=min(mean + reach, float(steps[-1])),
        estimate=mean,
        method=MeanMethod.STUDENT,
        confidence=confidence,
    )
