"""Oran: k of n with its interval, and the share of promises that were kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

from ..errors import MisuseTypeError, MisuseValueError
from ..wording import Language, language
from .absence import SMALL_SAMPLE, Absence
from .explaining import explain_share
from .intervals import Interval, wilson_interval
from .measures import Measure
from .rounding import half_up
from .wholes import checked_count


@dataclass(frozen=True, slots=True)
class Share:
    """Oran: k of n, exact, with Wilson's interval from 0 to 1, and what it measures.

    Shares come from `share`, and from the functions named after a measure.

    >>> from musteri_destek import metrics
    >>> print(metrics.share(8, 10))
    %80 [%49, %94] n=10 (az örneklem)
    """

    k: int
    n: int
    interval: Interval | None
    measure: Measure = Measure.SHARE

    def __str__(self) -> str:
        if self.percent is None or self.interval is None:
            return f"%– n=0 ({self.absence})"
        low, high = half_up(100 * self.interval.low), half_up(100 * self.interval.high)
        few = " (az örneklem)" if self.small_sample else ""
        return f"%{half_up(self.percent)} [%{low}, %{high}] n={self.n}{few}"

    @property
    def value(self) -> Fraction | None:
        """Değer: the exact share from 0 to 1; `None` when n is 0.

        >>> from musteri_destek import metrics
        >>> metrics.share(1, 3).value, metrics.share(0, 0).value
        (Fraction(1, 3), None)
        """
        return Fraction(self.k, self.n) if self.n else None

    @property
    def percent(self) -> Fraction | None:
        """Yüzde: the exact share from 0 to 100; `None` when n is 0.

        >>> from musteri_destek import metrics
        >>> metrics.share(20, 50).percent
        Fraction(40, 1)
        """
        return None if self.value is None else 100 * self.value

    @property
    def absence(self) -> Absence | None:
        """Yokluk nedeni: why there is no share; `None` when there is one.

        >>> from musteri_destek import metrics
        >>> metrics.share(0, 0).absence
        <Absence.NOTHING_ASKED: 'nothing_asked'>
        """
        return None if self.n else Absence.NOTHING_ASKED

    @property
    def small_sample(self) -> bool:
        """Az örneklem: n is below 30; show the interval beside such a share.

        >>> from musteri_destek import metrics
        >>> metrics.share(1, 29).small_sample
        True
        """
        return self.n < SMALL_SAMPLE

    def explain(self, lang: Language) -> str:
        """Açıkla: the share in sentences, in Turkish ("tr") or English ("en").

        >>> from musteri_destek import metrics
        >>> print(metrics.share(80, 100).explain("en"))
        Share 80% (80/100); with 95% confidence between 71% and 87% (score method).
        """
        return explain_share(self, language(lang))

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON; the share as a float beside the counts it comes from.

        >>> from musteri_destek import metrics
        >>> metrics.share(1, 4).to_dict()["value"]
        0.25
        """
        return {
            "measure": self.measure.value,
            "k": self.k,
            "n": self.n,
            "value": None if self.value is None else float(self.value),
            "absence": self.absence and self.absence.value,
            "small_sample": self.small_sample,
            "interval": self.interval and self.interval.to_dict(),
        }


class PromiseCounts(Protocol):
    """Söz sayıları: how many promises were kept in time, kept late and broken.

    >>> from types import SimpleNamespace
    >>> counts: PromiseCounts = SimpleNamespace(kept=8, kept_late=1, broken=1)
    """

    @property
    def kept(self) -> int:
        """Zamanında tutulan: kept by the moment that was promised."""

    @property
    def kept_late(self) -> int:
        """Geç tutulan: kept, but after it."""

    @property
    def broken(self) -> int:
        """Tutulmayan: past its moment and not kept."""


def share(k: int, n: int, *, confidence: float = 0.95, measure: Measure = Measure.SHARE) -> Share:
    """Oran: k of n, with Wilson's interval; `measure` says of what, for the explanation.

    Counts that no share can have (k above n, or below 0) raise `MisuseValueError`.

    >>> from musteri_destek import metrics
    >>> interval = metrics.share(19, 38).interval
    >>> round(interval.low, 4), round(interval.high, 4)
    (0.3485, 0.6515)
    """
    if checked_count(k, "k") > checked_count(n, "n"):
        msg = f"`{k}` of `{n}` is no share: k is at most n"
        raise MisuseValueError(msg)
    return Share(k, n, wilson_interval(k, n, confidence=confidence), measure)


def kept_rate(counts: PromiseCounts | Mapping[str, int], *, confidence: float = 0.95) -> Share:
    """Söz tutma oranı: promises kept in time, of all whose outcome is known.

    Late is not kept. Promises that are still open are in neither number: they can't be judged
    yet. `counts` is an object or a mapping with `kept`, `kept_late` and `broken`; other fields
    are not looked at. One that lacks a field raises `MisuseTypeError`.

    >>> from musteri_destek import metrics
    >>> str(metrics.kept_rate({"kept": 45, "kept_late": 3, "broken": 2, "open": 7}))
    '%90 [%79, %96] n=50'
    """
    kept, late, broken = (_field(counts, name) for name in ("kept", "kept_late", "broken"))
    return share(kept, kept + late + broken, confidence=confidence, measure=Measure.KEPT_RATE)


def _field(counts: PromiseCounts | Mapping[str, int], name: str) -> int:
    try:
        count = counts[name] if isinstance(counts, Mapping) else getattr(counts, name)
    except (KeyError, AttributeError):
        msg = f"`{counts!r}` has no `{name}`: give counts with `kept`, `kept_late` and `broken`"
        raise MisuseTypeError(msg) from None
    return checked_count(count, name)
