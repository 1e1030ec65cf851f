"""Süreler: how long does it take, for most and for the unlucky?

The mean of waiting times is the story of the few longest. So the median and the 90th and 95th
percentiles are told, each with its interval. What is still open is not forgotten and not taken for
ended: it counts as lasting at least so long (Kaplan and Meier), so a shop can't look fast by leaving
hard cases open.

Sources: E. Kaplan and P. Meier, JASA 53 (1958) 457; R. Brookmeyer and J. Crowley, Biometrics 38 (1982)
29, with Wilson's interval at the effective n in the place of the normal one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from typing import NamedTuple

from .._sayings import Saying
from ..errors import MisuseValueError
from ..wording import Language, language, number
from ..wording import length as length_in_words
from .absence import SMALL_SAMPLE, Absence
from .duration_tallies import RELATIVE_ERROR, DurationTally, bucket_length
from .intervals import quantile, wilson_limits
from .phrases import because, confidence, few_answers
from .survival import survival
from .waits import Wait


class DurationQuantile(NamedTuple):
    """Süre dilimi: within which length so many end, and between which lengths that truly lies.

    `None` where too many are still open to tell; `high` may be missing alone.

    >>> from datetime import timedelta
    >>> DurationQuantile(timedelta(hours=1), timedelta(minutes=50), None).high is None
    True
    """

    length: timedelta | None
    low: timedelta | None
    high: timedelta | None

    def to_dict(self) -> dict[str, float | None]:
        """Sözlük: numbers of seconds for JSON.

        >>> from datetime import timedelta
        >>> DurationQuantile(timedelta(hours=1), timedelta(0), None).to_dict()
        {'seconds': 3600.0, 'low': 0.0, 'high': None}
        """
        names = zip(("seconds", "low", "high"), self, strict=True)
        return {name: None if end is None else end.total_seconds() for name, end in names}


@dataclass(frozen=True, slots=True, kw_only=True)
class Durations:
    """Süre sonucu: median, p90 and p95 of a tally. Results come from `durations`.

    Lengths are off by at most 1 % (`RELATIVE_ERROR`), which is less than the interval tells.

    >>> from datetime import timedelta
    >>> from musteri_destek import metrics
    >>> result = metrics.durations([timedelta(minutes=minutes) for minutes in range(1, 61)])
    >>> print(result)
    ortanca 30 dakika [23 dakika, 38 dakika] n=60
    """

    tally: DurationTally
    confidence: float

    def __str__(self) -> str:
        if self.absence:
            return f"süre – n={self.n} ({self.absence})"
        lasting = f" açık={self.tally.n_open}" if self.tally.n_open else ""
        few = " (az örneklem)" if self.small_sample else ""
        return f"ortanca {_shown(self.median)} n={self.n}{lasting}{few}"

    @property
    def n(self) -> int:
        """Sayı: ended and open ones together.

        >>> from musteri_destek import metrics
        >>> metrics.durations(metrics.DurationTally.of_seconds([1], still_open=[2])).n
        2
        """
        return self.tally.n_ended + self.tally.n_open

    @property
    def median(self) -> DurationQuantile:
        """Ortanca: half of them end within this.

        >>> from musteri_destek import metrics
        >>> result = metrics.durations(metrics.DurationTally.of_seconds([10, 60, 300]))
        >>> round(result.median.length.total_seconds())
        60
        """
        return self.quantile(0.5)

    @property
    def p90(self) -> DurationQuantile:
        """Yüzde 90: nine of ten end within this.

        >>> from musteri_destek import metrics
        >>> result = metrics.durations(metrics.DurationTally.of_seconds(range(1, 101)))
        >>> abs(result.p90.length.total_seconds() / 90 - 1) < 0.01
        True
        """
        return self.quantile(0.9)

    @property
    def p95(self) -> DurationQuantile:
        """Yüzde 95: nineteen of twenty end within this.

        >>> from musteri_destek import metrics
        >>> metrics.durations(metrics.DurationTally.of_seconds([0] * 40)).p95.length
        datetime.timedelta(0)
        """
        return self.quantile(0.95)

    @property
    def absence(self) -> Absence | None:
        """Yokluk nedeni: why there is no median; `None` when there is one.

        >>> from musteri_destek import metrics
        >>> metrics.durations(metrics.DurationTally.of_seconds([1], still_open=[9, 9])).absence
        <Absence.STILL_OPEN: 'still_open'>
        """
        if not self.n:
            return Absence.NOTHING_ASKED
        return Absence.STILL_OPEN if self.median.length is None else None

    @property
    def small_sample(self) -> bool:
        """Az örneklem: fewer than 30 have ended.

        >>> from musteri_destek import metrics
        >>> metrics.durations(metrics.DurationTally.of_seconds([1] * 29)).small_sample
        True
        """
        return self.tally.n_ended < SMALL_SAMPLE

    def quantile(self, part: float) -> DurationQuantile:
        """Dilim: the length within which that part of all ends, with its interval.

        A part that is not between 0 and 1 raises `MisuseValueError`.

        >>> from musteri_destek import metrics
        >>> result = metrics.durations(metrics.DurationTally.of_seconds([60] * 50))
        >>> round(result.quantile(0.25).length.total_seconds())
        60
        """
        if not 0 < part < 1:
            msg = f"`{part}` is no part of all: give a value between 0 and 1, such as 0.9"
            raise MisuseValueError(msg)
        # By way of its text: the float 0.9 itself is a little more than 0.9.
        left = 1 - Fraction(repr(part))
        z = quantile(self.confidence)
        length = low = high = None
        for step in survival(self.tally):
            least, most = wilson_limits(float(step.left) * step.worth, step.worth, z)
            reached = bucket_length(step.bucket)
            low = reached if low is None and least <= left else low
            length = reached if length is None and step.left <= left else length
            high = reached if high is None and most <= left else high
        return DurationQuantile(length, low, high)

    def explain(self, lang: Language) -> str:
        """Açıkla: how long it takes for most and for the unlucky, in Turkish or English.

        >>> from musteri_destek import metrics
        >>> seconds = [60 * minutes for minutes in range(1, 101)]
        >>> tally = metrics.DurationTally.of_seconds(seconds, still_open=[7200] * 4)
        >>> print(metrics.durations(tally).explain("tr"))
        Yarısı 52 dakika içinde bitti; %95 güvenle 43 dakika ile 1 saat 3 dakika arasında.
        Onda dokuzu 1 saat 33 dakika içinde bitti; %95 güvenle 1 saat 28 dakika ile 1 saat 39 dakika arasında.
        Yirmide on dokuzu 1 saat 39 dakika içinde bitti; %95 güvenle en az 1 saat 35 dakika, üst sınır henüz belli değil.
        Biten: 100. Hâlâ açık: 4.
        """
        if self.absence:
            return _NO_LENGTH.in_language(language(lang), why=because(self.absence, lang))
        parts = zip((_HALF, _NINE, _NINETEEN), (self.median, self.p90, self.p95), strict=True)
        lines = [_told(saying, part, self.confidence, lang) for saying, part in parts]
        counts = {"n": self.tally.n_ended, "lasting": self.tally.n_open}
        texts = {name: number(count, language(lang)) for name, count in counts.items()}
        lines.append(_COUNTS.in_language(lang, **texts))
        return "\n".join(lines + ([few_answers(lang)] if self.small_sample else []))

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON; lengths are numbers of seconds.

        >>> from musteri_destek import metrics
        >>> metrics.durations(metrics.DurationTally.of_seconds([0])).to_dict()["n"]
        1
        """
        return {
            "n": self.n,
            "n_ended": self.tally.n_ended,
            "n_open": self.tally.n_open,
            "small_sample": self.small_sample,
            "absence": self.absence and self.absence.value,
            "relative_error": RELATIVE_ERROR,
            "confidence": self.confidence,
            "median": self.median.to_dict(),
            "p90": self.p90.to_dict(),
            "p95": self.p95.to_dict(),
        }


def durations(
    lengths: Iterable[timedelta | Wait] | DurationTally, *, confidence: float = 0.95
) -> Durations:
    """Süreler: how long it takes, from lengths, from waits that know whether they ended, or a tally.

    >>> from datetime import timedelta
    >>> from musteri_destek import metrics
    >>> hour = timedelta(hours=1)
    >>> waits = [metrics.Wait(hour, ended=True), metrics.Wait(3 * hour, ended=False)]
    >>> metrics.durations(waits).tally.n_open
    1
    """
    quantile(confidence)
    tally = lengths if isinstance(lengths, DurationTally) else DurationTally.of(lengths)
    return Durations(tally=tally, confidence=confidence)


def _told(saying: Saying, part: DurationQuantile, held: float, lang: Language) -> str:
    if part.length is None or part.low is None:
        return _OPEN_PART.in_language(lang, part=saying.in_language(lang))
    upper = _UP_TO if part.high else _AND_MORE
    return upper.in_language(
        lang,
        part=saying.in_language(lang),
        length=_words(part.length, lang),
        confidence=confidence(held, lang),
        low=_words(part.low, lang),
        high=_words(part.high or part.low, lang),
    )


def _shown(part: DurationQuantile) -> str:
    length, low, high = ("?" if end is None else _words(end, "tr") for end in part)
    return f"{length} [{low}, {high}]"


def _words(given: timedelta, lang: Language) -> str:
    """Say no more than is known: to the second, or to the minute."""
    grain = next(grain for limit, grain in _GRAINS if given < limit)
    return length_in_words(round(given / grain) * grain, lang)


_GRAINS = (
    (timedelta(minutes=10), timedelta(seconds=1)),
    (timedelta.max, timedelta(minutes=1)),
)
_HALF = Saying("Yarısı", "Half")
_NINE = Saying("Onda dokuzu", "Nine of ten")
_NINETEEN = Saying("Yirmide on dokuzu", "Nineteen of twenty")
_UP_TO = Saying(
    "{part} {length} içinde bitti; {confidence} güvenle {low} ile {high} arasında.",
    "{part} ended within {length}; with {confidence} confidence between {low} and {high}.",
)
_AND_MORE = Saying(
    "{part} {length} içinde bitti; {confidence} güvenle en az {low}, üst sınır henüz belli değil.",
    "{part} ended within {length}; with {confidence} confidence at least {low}, with no upper limit yet.",
)
_OPEN_PART = Saying(
    "{part} için süre henüz belli değil: çoğu hâlâ açık.",
    "{part}: not known yet, too many are still open.",
)
_COUNTS = Saying("Biten: {n}. Hâlâ açık: {lasting}.", "Ended: {n}. Still open: {lasting}.")
_NO_LENGTH = Saying("Süre yok: {why}.", "No length: {why}.")
