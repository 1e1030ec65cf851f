"""Kalanlar: which part still waits after so long, though some cases have not ended yet?"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from .duration_tallies import DurationTally


class SurvivalStep(NamedTuple):
    """Kalan: which part still waits after a bucket, and how many ended cases knowing it is worth.

    >>> SurvivalStep(bucket=410, left=Fraction(1, 2), worth=10.0).left
    Fraction(1, 2)
    """

    bucket: int
    left: Fraction
    worth: float


def survival(tally: DurationTally) -> Iterator[SurvivalStep]:
    """Kalanlar: after each bucket in which some ended, the part that still waits (Kaplan-Meier).

    Who is open counts as waiting up to where he was seen, and then leaves without having ended.

    >>> [f"{step.left}" for step in survival(DurationTally.of_seconds([1, 4], still_open=[2]))]
    ['2/3', '0']
    """
    ended, lasting = dict(tally.ended), dict(tally.still_open)
    waiting = tally.n_ended + tally.n_open
    left, spread, worth = Fraction(1), 0.0, float(waiting)
    for bucket in sorted(ended.keys() | lasting.keys()):
        done = ended.get(bucket, 0)
        if done:
            remaining = waiting - done
            left *= Fraction(remaining, waiting)
            if remaining:
                # Greenwood: the variance of `left` is its square times the spread.
                spread += done / (waiting * remaining)
                worth = (1 - float(left)) / (float(left) * spread)
            yield SurvivalStep(bucket, left, worth)
        waiting -= done + lasting.get(bucket, 0)
