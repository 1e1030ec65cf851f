"""Student dağılımı: how far the mean of few answers may lie from the true mean.

The distribution function for whole degrees of freedom is a finite sum (M. Abramowitz and I. Stegun,
Handbook of Mathematical Functions, 26.7.3-26.7.5), so no numerical library is needed.
"""

from __future__ import annotations

from math import cos, fsum, pi, sin, sqrt

from .intervals import quantile

_HALVINGS = 60
# From here on the expansion about the normal distribution is exact to nine digits.
_MANY = 200


def student_quantile(confidence: float, degrees: int) -> float:
    """Student katsayısı: how many standard errors a two-sided interval of a mean reaches.

    >>> round(student_quantile(0.95, 2), 3), round(student_quantile(0.95, 10_000), 2)
    (4.303, 1.96)
    """
    z = quantile(confidence)
    if degrees > _MANY:
        return _expanded(z, degrees)
    low, high = 0.0, pi / 2
    for _ in range(_HALVINGS):
        angle = (low + high) / 2
        if _held_within(angle, degrees) < confidence:
            low = angle
        else:
            high = angle
    return sqrt(degrees) * sin(low) / cos(low)


def _expanded(z: float, degrees: int) -> float:
    terms = (
        z,
        (z**3 + z) / (4 * degrees),
        (5 * z**5 + 16 * z**3 + 3 * z) / (96 * degrees**2),
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * degrees**3),
    )
    return fsum(terms)


def _held_within(angle: float, degrees: int) -> float:
    """Return the chance of lying within ± t, for the angle whose tangent is t over root degrees."""
    odd = degrees % 2
    term = total = (cos(angle) if odd else 1.0) * (degrees > 1)
    for step in range(2 + odd, degrees - 1, 2):
        term *= cos(angle) ** 2 * (step - 1) / step
        total += term
    held = sin(angle) * total
    return 2 / pi * (angle + held) if odd else held
