"""Hedef: does a score differ from a value that was set beforehand?"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import comb, erfc, sqrt

from ..errors import MisuseValueError
from .intervals import score_deviation
from .net_promoter import NpsResult
from .wholes import checked_whole


@dataclass(frozen=True, slots=True, kw_only=True)
class NpsTest:
    """NPS sınaması: a score against a target, by the score test. Tests come from `nps_test`.

    >>> from musteri_destek import metrics
    >>> found = metrics.nps_test(metrics.nps([10] * 60 + [5] * 40), against=0)
    >>> found.z, round(found.p_value, 4)
    (2.0, 0.0455)
    """

    result: NpsResult
    against: int
    z: float | None

    @property
    def p_value(self) -> float | None:
        """Olasılık (p): two-sided; `None` without answers. Against 0 it is McNemar's.

        It is below 0.05 exactly when the 95 % score interval leaves the target out.

        >>> from musteri_destek import metrics
        >>> metrics.nps_test(metrics.nps([10, 0]), against=0).p_value
        1.0
        """
        return None if self.z is None else erfc(abs(self.z) / sqrt(2))

    @property
    def exact_p_value(self) -> float | None:
        """Kesin p değeri: the binomial one, for few promoters and detractors; against 0 only.

        Errs on the safe side. `None` without answers and against any other target.

        >>> from musteri_destek import metrics
        >>> metrics.nps_test(metrics.nps([10] + [0] * 7), against=0).exact_p_value
        0.0703125
        """
        tail = self._tail()
        return None if tail is None else float(min(2 * tail[0], Fraction(1)))

    @property
    def mid_p_value(self) -> float | None:
        """Orta p değeri: the exact one with the observed outcome counted half; against 0 only.

        >>> from musteri_destek import metrics
        >>> metrics.nps_test(metrics.nps([10] + [0] * 7), against=0).mid_p_value
        0.0390625
        """
        tail = self._tail()
        return None if tail is None else float(2 * tail[0] - tail[1])

    def _tail(self) -> tuple[Fraction, Fraction] | None:
        """Return the chance of an outcome as lopsided to one side, and of the observed one."""
        if self.against or not self.result.n:
            return None
        fewer = min(self.result.promoters, self.result.detractors)
        tossed = self.result.promoters + self.result.detractors
        ways = [comb(tossed, heads) for heads in range(fewer + 1)]
        return Fraction(sum(ways), 2**tossed), Fraction(ways[-1], 2**tossed)


def nps_test(result: NpsResult, *, against: int) -> NpsTest:
    """Hedefe göre sına: does the score differ from `against`, a number of points set beforehand?

    A target of -100 or 100 leaves no room for chance and raises `MisuseValueError`.

    >>> from musteri_destek import metrics
    >>> found = metrics.nps_test(metrics.nps([10] * 60 + [5] * 40), against=50)
    >>> round(found.z, 2), found.exact_p_value
    (-3.46, None)
    """
    if not -100 < checked_whole(against, "against") < 100:  # noqa: PLR2004 - the ends of the scale
        msg = f"`{against}` is no target to test: give points between -100 and 100"
        raise MisuseValueError(msg)
    return NpsTest(result=result, against=against, z=_z(result, against))


def _z(result: NpsResult, against: int) -> float | None:
    if not result.n:
        return None
    deviation, error = score_deviation(result.groups, against / 100)
    return deviation / error if error else 0.0
