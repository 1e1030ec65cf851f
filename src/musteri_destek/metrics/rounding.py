"""Yuvarlama: a figure is rounded once, from its exact value, when it is shown."""

from __future__ import annotations

from fractions import Fraction
from math import floor


def half_up(value: Fraction | float) -> int:
    """Yuvarla: the nearest whole number, halves away from zero; never a "-0".

    Python's own `round` takes halves to the even neighbour: 12.5 would be shown as 12.

    >>> half_up(Fraction(25, 2)), half_up(Fraction(-25, 2)), half_up(-0.4)
    (13, -13, 0)
    """
    size = floor(abs(Fraction(value)) + Fraction(1, 2))
    return size if value > 0 else -size
