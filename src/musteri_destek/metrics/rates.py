"""Sıklık: how many events come upon so many orders, where one order may bring several.

A complaint rate is no share: one order can cause three complaints. So it counts events per
hundred or per thousand, and its interval is the score interval of a Poisson count.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import sqrt

from .._sayings import Saying
from ..errors import MisuseValueError
from ..wording import Language, language, number
from .absence import SMALL_SAMPLE, Absence
from .intervals import Interval, IntervalMethod, quantile
from .measures import Measure
from .phrases import tenths, within
from .rounding import half_up
from .wholes import checked_count


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Sıklık: `events` upon `base`, shown per so many; the interval is per so many too.

    Rates come from `complaint_rate` and `contact_rates`.

    >>> from musteri_destek import metrics
    >>> print(metrics.complaint_rate(12, 4000))
    1000'de 3.0 [1.7, 5.2] n=4000
    """

    events: int
    base: int
    per: int
    interval: Interval | None
    measure: Measure

    def __str__(self) -> str:
        if self.value is None or self.interval is None:
            return f"{self.per}'de – n=0 ({self.absence})"
        ends = self.value, self.interval.low, self.interval.high
        value, low, high = (f"{half_up(10 * Fraction(end)) / 10:.1f}" for end in ends)
        few = " (az örneklem)" if self.small_sample else ""
        return f"{self.per}'de {value} [{low}, {high}] n={self.base}{few}"

    @property
    def n(self) -> int:
        """Toplam: upon how many the events came; the `base`.

        >>> from musteri_destek import metrics
        >>> metrics.complaint_rate(1, 50).n
        50
        """
        return self.base

    @property
    def value(self) -> Fraction | None:
        """Değer: the exact number of events per so many; `None` when the base is 0.

        >>> from musteri_destek import metrics
        >>> metrics.complaint_rate(1, 300).value
        Fraction(10, 3)
        """
        return Fraction(self.per * self.events, self.base) if self.base else None

    @property
    def absence(self) -> Absence | None:
        """Yokluk nedeni: why there is no rate; `None` when there is one.

        >>> from musteri_destek import metrics
        >>> metrics.complaint_rate(0, 0).absence
        <Absence.NOTHING_ASKED: 'nothing_asked'>
        """
        return None if self.base else Absence.NOTHING_ASKED

    @property
    def small_sample(self) -> bool:
        """Az örneklem: the base is below 30.

        >>> from musteri_destek import metrics
        >>> metrics.complaint_rate(1, 29).small_sample
        True
        """
        return self.base < SMALL_SAMPLE

    def explain(self, lang: Language) -> str:
        """Açıkla: the rate and its interval, in Turkish ("tr") or English ("en").

        >>> from musteri_destek import metrics
        >>> metrics.complaint_rate(12, 4000).explain("tr")
        'Şikâyet oranı 1.000 siparişte 3,0 (12/4.000); %95 güvenle 1,7 ile 5,2 arasında (skor yöntemi).'
        """
        name = self.measure.name_in(language(lang))
        if self.value is None or self.interval is None:
            return _NO_RATE.in_language(lang, name=name)
        low, high = (tenths(end, lang) for end in (self.interval.low, self.interval.high))
        return _RATE.in_language(
            lang,
            name=name,
            per=number(self.per, lang),
            value=tenths(self.value, lang),
            events=number(self.events, lang),
            base=number(self.base, lang),
            within=within(self.interval, low, high, lang),
        )

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> from musteri_destek import metrics
        >>> metrics.complaint_rate(1, 500).to_dict()["value"]
        2.0
        """
        return {
            "measure": self.measure.value,
            "events": self.events,
            "base": self.base,
            "per": self.per,
            "value": None if self.value is None else float(self.value),
            "absence": self.absence and self.absence.value,
            "small_sample": self.small_sample,
            "interval": self.interval and self.interval.to_dict(),
        }


def rate(events: int, base: int, *, per: int, measure: Measure, confidence: float = 0.95) -> Rate:
    """Sıklık: events upon a base of orders, per so many of them.

    Events without a base raise `MisuseValueError`.

    >>> from musteri_destek.metrics import Measure
    >>> found = rate(0, 1000, per=1000, measure=Measure.COMPLAINT_RATE)
    >>> found.interval.low, round(found.interval.high, 2)
    (0.0, 3.84)
    """
    z = quantile(confidence)
    if checked_count(events, "events") and not checked_count(base, "base"):
        msg = f"`{events}` events upon `0` have no rate: give the number of orders they came upon"
        raise MisuseValueError(msg)
    interval = _interval(events, base, z, per, confidence) if base else None
    return Rate(events=events, base=base, per=per, interval=interval, measure=measure)


def _interval(events: int, base: int, z: float, per: int, confidence: float) -> Interval:
    middle, reach = events + z * z / 2, z * sqrt(events + z * z / 4)
    return Interval(
        low=per * max(middle - reach, 0.0) / base,
        high=per * (middle + reach) / base,
        estimate=per * events / base,
        method=IntervalMethod.SCORE,
        confidence=confidence,
    )


_RATE = Saying(
    "{name} {per} siparişte {value} ({events}/{base}); {within}.",
    "{name} {value} per {per} orders ({events}/{base}); {within}.",
)
_NO_RATE = Saying("{name} yok: hiç sipariş yok.", "{name}: none, there are no orders.")
