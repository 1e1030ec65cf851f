"""Yanıtsızlar: how many answered, and what if the silent ones think otherwise?

Nobody knows what those who said nothing would have said: neither leave them out of sight nor take
them to be like the others. A low response rate tends to read too high.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from .._sayings import Saying
from ..wording import Language, language, number
from .absence import Absence
from .measures import Measure
from .net_promoter import NpsResult
from .rounding import half_up
from .shares import Share, share


@dataclass(frozen=True, slots=True, kw_only=True)
class NpsBounds:
    """NPS sınırları: the score if every silent person were a detractor, and if a promoter.

    This is no interval: chance plays no part, and nothing lies outside. They come from
    `nps_bounds`.

    >>> from musteri_destek import metrics
    >>> print(metrics.nps_bounds(metrics.nps([10, 10, 9, 2] + [None] * 4)))
    NPS -25..75, yanıt oranı %50 [%22, %78] n=8 (az örneklem)
    """

    result: NpsResult
    low: Fraction | None
    high: Fraction | None
    response_rate: Share

    def __str__(self) -> str:
        if self.low is None or self.high is None:
            return f"NPS – ({self.absence})"
        return f"NPS {half_up(self.low)}..{half_up(self.high)}, yanıt oranı {self.response_rate}"

    @property
    def absence(self) -> Absence | None:
        """Yokluk nedeni: nobody was asked; `None` when there are bounds.

        >>> from musteri_destek import metrics
        >>> metrics.nps_bounds(metrics.nps([])).absence
        <Absence.NOTHING_ASKED: 'nothing_asked'>
        """
        return Absence.NOTHING_ASKED if self.low is None else None

    def explain(self, lang: Language) -> str:
        """Açıkla: the response rate and the two bounds, in Turkish ("tr") or English ("en").

        >>> from musteri_destek import metrics
        >>> bounds = metrics.nps_bounds(metrics.nps([10] * 60 + [2] * 20 + [None] * 20))
        >>> print(bounds.explain("tr").splitlines()[1])
        Yanıt vermeyenlerin hepsi tavsiye etmeseydi skor 20, hepsi tavsiye etseydi 60 olurdu.
        """
        rate = self.response_rate.explain(language(lang))
        if self.low is None or self.high is None:
            return rate
        low, high = (number(half_up(end), lang) for end in (self.low, self.high))
        return f"{rate}\n{_BOUNDS.in_language(lang, low=low, high=high)}"

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> from musteri_destek import metrics
        >>> metrics.nps_bounds(metrics.nps([10, None])).to_dict()["low"]
        0.0
        """
        return {
            "low": None if self.low is None else float(self.low),
            "high": None if self.high is None else float(self.high),
            "absence": self.absence and self.absence.value,
            "response_rate": self.response_rate.to_dict(),
            "result": self.result.to_dict(),
        }


def nps_bounds(result: NpsResult) -> NpsBounds:
    """NPS sınırları: between which scores it lies, whatever the silent ones think.

    Invalid answers count as silence: their givers answered, but nobody knows what.

    >>> from musteri_destek import metrics
    >>> bounds = metrics.nps_bounds(metrics.nps([10, 10, 9, None]))
    >>> bounds.low, bounds.high
    (Fraction(50, 1), Fraction(100, 1))
    """
    silent = result.n_missing + result.n_invalid
    asked, balance = result.n + silent, result.promoters - result.detractors
    low, high = (
        Fraction(100 * end, asked) if asked else None
        for end in (balance - silent, balance + silent)
    )
    answered = result.n + result.n_invalid
    return NpsBounds(
        result=result, low=low, high=high, response_rate=response_rate(answered, asked)
    )


def response_rate(answered: int, asked: int, *, confidence: float = 0.95) -> Share:
    """Yanıt oranı: how many of those asked answered.

    >>> from musteri_destek import metrics
    >>> str(metrics.response_rate(20, 50))
    '%40 [%28, %54] n=50'
    """
    return share(answered, asked, confidence=confidence, measure=Measure.RESPONSE_RATE)


_BOUNDS = Saying(
    "Yanıt vermeyenlerin hepsi tavsiye etmeseydi skor {low}, hepsi tavsiye etseydi {high} olurdu.",
    "Were all who didn't answer detractors, the score would be {low}; were all promoters, {high}.",
)
