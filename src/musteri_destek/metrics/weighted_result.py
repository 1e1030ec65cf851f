"""Ağırlıklı sonuç: a weighted score, the n it rests on, and the n it is worth."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .._sayings import Saying
from ..wording import Language, language, number
from .absence import SMALL_SAMPLE, Absence
from .intervals import Interval
from .phrases import because, within_points
from .rounding import half_up


class Weighting(StrEnum):
    """Ağırlıklandırma: by answer (`ANSWERS`, yanıt) or by group of customers (`STRATA`, tabaka).

    >>> Weighting("strata") is Weighting.STRATA
    True
    """

    ANSWERS = "answers"
    STRATA = "strata"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightedNps:
    """Ağırlıklı NPS: the score in points, the n it rests on, and the n it is worth.

    They come from `weighted_nps` and `stratified_nps`.

    >>> from musteri_destek import metrics
    >>> print(metrics.weighted_nps([(10, 1.0), (3, 1.0), (9, 2.0)]))
    ağırlıklı NPS 50 [-52, 93] n=3 etkin n=2.7 (az örneklem)
    """

    weighting: Weighting
    n: int
    effective_n: float
    score: float | None
    standard_error: float | None
    interval: Interval | None
    absence: Absence | None

    def __str__(self) -> str:
        if self.score is None or self.interval is None:
            return f"ağırlıklı NPS – n={self.n} ({self.absence})"
        low, high = half_up(self.interval.low), half_up(self.interval.high)
        few = " (az örneklem)" if self.small_sample else ""
        worth = f"n={self.n} etkin n={self.effective_n:.1f}"
        return f"ağırlıklı NPS {half_up(self.score)} [{low}, {high}] {worth}{few}"

    @property
    def small_sample(self) -> bool:
        """Az örneklem: the answers are worth fewer than 30.

        >>> from musteri_destek import metrics
        >>> metrics.weighted_nps([(10, 1.0)] * 30 + [(0, 100.0)]).small_sample
        True
        """
        return self.effective_n < SMALL_SAMPLE

    def explain(self, lang: Language) -> str:
        """Açıkla: the score, its interval and what the weights cost, in Turkish or English.

        >>> from musteri_destek import metrics
        >>> print(metrics.weighted_nps([(10, 1.0), (3, 1.0), (9, 2.0)]).explain("en"))
        Weighted Net Promoter Score 50; with 95% confidence between -52 and 93 (score method).
        3 answers, worth 3 without weights.
        Small sample: read the score with its interval.
        """
        if self.score is None or self.interval is None:
            return _NO_SCORE.in_language(language(lang), why=because(self.absence, lang))
        lines = [_SCORE, _WORTH] + ([_SMALL] if self.small_sample else [])
        texts = {
            "score": number(half_up(self.score), language(lang)),
            "within": within_points(self.interval, lang),
            "n": number(self.n, lang),
            "worth": number(half_up(self.effective_n), lang),
        }
        return "\n".join(line.in_language(lang, **texts) for line in lines)

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> from musteri_destek import metrics
        >>> metrics.weighted_nps([(10, 1.0)]).to_dict()["weighting"]
        'answers'
        """
        return {
            "weighting": self.weighting.value,
            "n": self.n,
            "effective_n": self.effective_n,
            "score": self.score,
            "standard_error": self.standard_error,
            "small_sample": self.small_sample,
            "absence": self.absence and self.absence.value,
            "interval": self.interval and self.interval.to_dict(),
        }


_SCORE = Saying(
    "Ağırlıklı Net Tavsiye Skoru {score}; {within}.",
    "Weighted Net Promoter Score {score}; {within}.",
)
_NO_SCORE = Saying(
    "Ağırlıklı Net Tavsiye Skoru yok: {why}.", "No weighted Net Promoter Score: {why}."
)
_WORTH = Saying(
    "{n} yanıt var; ağırlıksız {worth} yanıt kadar bilgi taşıyor.",
    "{n} answers, worth {worth} without weights.",
)
_SMALL = Saying(
    "Az örneklem: skoru aralığıyla birlikte okuyun.",
    "Small sample: read the score with its interval.",
)
