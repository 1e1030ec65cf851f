"""Net Tavsiye Skoru: would they recommend us, how sure are we, and how many said nothing?

The score is the share of promoters minus the share of detractors, in points from -100 to 100
(F. Reichheld, Harvard Business Review 12/2003). Only answers on the scale are in it: who said
nothing is neither a detractor nor a passive.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from fractions import Fraction
from math import sqrt

from ..wording import Language, language
from .absence import SMALL_SAMPLE, Absence, absence_of_answers
from .counting import Answers
from .explaining import explain_score
from .intervals import Groups, Interval, IntervalMethod, score_interval
from .rounding import half_up
from .scales import USUAL_CUTS, Cuts, Scale
from .tallies import NpsTally


@dataclass(frozen=True, slots=True, kw_only=True)
class NpsResult:
    """NPS sonucu: the score with everything needed to judge it.

    `promoters`, `passives` and `detractors` add up to `n`. `n_missing` were asked and did not
    answer, `n_invalid` answered off the scale. `interval` is in points, `None` without answers.
    Results come from `nps`.

    >>> from musteri_destek import metrics
    >>> result = metrics.nps([10, 9, 9, 8, 3, None])
    >>> result.score, result.n, result.n_missing, result.small_sample
    (Fraction(40, 1), 5, 1, True)
    >>> print(result)
    NPS 40 [-35, 83] n=5 (az örneklem)
    """

    promoters: int
    passives: int
    detractors: int
    n_missing: int
    n_invalid: int
    scale: Scale
    cuts: Cuts
    interval: Interval | None

    def __str__(self) -> str:
        if self.score is None or self.interval is None:
            return f"NPS – n=0 ({self.absence})"
        low, high = half_up(self.interval.low), half_up(self.interval.high)
        few = " (az örneklem)" if self.small_sample else ""
        return f"NPS {half_up(self.score)} [{low}, {high}] n={self.n}{few}"

    @property
    def n(self) -> int:
        """Geçerli yanıt sayısı: the answers the score rests on.

        >>> from musteri_destek import metrics
        >>> metrics.nps([10, None]).n
        1
        """
        return self.promoters + self.passives + self.detractors

    @property
    def groups(self) -> Groups:
        """Gruplar: the three counts together, detractors first.

        >>> from musteri_destek import metrics
        >>> metrics.nps([10, 8]).groups
        Groups(detractors=0, passives=1, promoters=1)
        """
        return Groups(self.detractors, self.passives, self.promoters)

    @property
    def score(self) -> Fraction | None:
        """Skor: the exact score in points, from -100 to 100; `None` without answers.

        >>> from musteri_destek import metrics
        >>> metrics.nps([10, 10, 0]).score, metrics.nps([]).score
        (Fraction(100, 3), None)
        """
        return Fraction(100 * (self.promoters - self.detractors), self.n) if self.n else None

    @property
    def points(self) -> int | None:
        """Gösterilen puan: the score rounded once to whole points, halves away from zero.

        >>> from musteri_destek import metrics
        >>> metrics.nps([10] + [8] * 7).score, metrics.nps([10] + [8] * 7).points
        (Fraction(25, 2), 13)
        """
        return None if self.score is None else half_up(self.score)

    @property
    def absence(self) -> Absence | None:
        """Yokluk nedeni: why there is no score; `None` when there is one.

        >>> from musteri_destek import metrics
        >>> metrics.nps([None, None]).absence
        <Absence.NOTHING_ANSWERED: 'nothing_answered'>
        """
        return absence_of_answers(self.n, invalid=self.n_invalid, missing=self.n_missing)

    @property
    def small_sample(self) -> bool:
        """Az örneklem: fewer than 30 answers; show the interval beside such a score.

        >>> from musteri_destek import metrics
        >>> metrics.nps([10] * 29).small_sample, metrics.nps([10] * 30).small_sample
        (True, False)
        """
        return self.n < SMALL_SAMPLE

    @property
    def variance(self) -> Fraction | None:
        """Varyans: of a single answer that counts as -100, 0 or 100, in points squared.

        >>> from musteri_destek import metrics
        >>> metrics.nps([10, 0]).variance
        Fraction(10000, 1)
        """
        if self.score is None:
            return None
        return Fraction(10_000 * (self.promoters + self.detractors), self.n) - self.score**2

    @property
    def standard_error(self) -> float | None:
        """Standart hata: of the score, in points.

        >>> from musteri_destek import metrics
        >>> metrics.nps([10, 10, 0, 0]).standard_error
        50.0
        """
        return None if self.variance is None else sqrt(self.variance / self.n)

    def explain(self, lang: Language) -> str:
        """Açıkla: the result in sentences, in Turkish ("tr") or English ("en").

        >>> from musteri_destek import metrics
        >>> print(metrics.nps([10, 9, 9, 8, 3, None]).explain("tr"))
        Net Tavsiye Skoru 40; %95 güvenle -35 ile 83 arasında (skor yöntemi).
        Geçerli yanıt: 5 (tavsiye eden 3, tarafsız 1, tavsiye etmeyen 1).
        Yanıtsız: 1. Skora katılmadı.
        Az örneklem: 30’dan az yanıt var. Skoru aralığıyla birlikte okuyun.
        """
        return explain_score(self, language(lang))

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON; the score as a float beside the counts it comes from.

        >>> from musteri_destek import metrics
        >>> metrics.nps([10, 8]).to_dict()["score"]
        50.0
        """
        return {
            "score": None if self.score is None else float(self.score),
            "points": self.points,
            "absence": self.absence and self.absence.value,
            "promoters": self.promoters,
            "passives": self.passives,
            "detractors": self.detractors,
            "n": self.n,
            "n_missing": self.n_missing,
            "n_invalid": self.n_invalid,
            "small_sample": self.small_sample,
            "scale": asdict(self.scale),
            "cuts": asdict(self.cuts),
            "interval": self.interval and self.interval.to_dict(),
        }


def nps(
    scores: Answers | NpsTally,
    *,
    cuts: Cuts = USUAL_CUTS,
    confidence: float = 0.95,
    interval: IntervalMethod = IntervalMethod.SCORE,
) -> NpsResult:
    """Net Tavsiye Skoru: from answers on the 0-10 scale, or from a tally of any scale.

    `scores` is any iterable of whole numbers, `bytes`, an array of integers or an `NpsTally`.
    `None` is a missing answer; a number off the scale and a text are invalid: both are counted
    apart (`invalid_answers` lists them). A float or a truth value raises `MisuseTypeError`.

    >>> from musteri_destek import metrics
    >>> result = metrics.nps([9, 10, 7, 2])
    >>> result.points, round(result.interval.low), round(result.interval.high)
    (25, -50, 78)
    >>> str(metrics.nps(metrics.NpsTally.from_histogram({10: 250, 8: 675, 0: 75})))
    'NPS 18 [14, 21] n=1000'
    """
    tally = scores if isinstance(scores, NpsTally) else NpsTally.of(scores)
    detractors, passives, promoters = tally.split(cuts)
    return NpsResult(
        promoters=promoters,
        passives=passives,
        detractors=detractors,
        n_missing=tally.n_missing,
        n_invalid=tally.n_invalid,
        scale=tally.scale,
        cuts=cuts,
        interval=score_interval(
            Groups(detractors, passives, promoters), method=interval, confidence=confidence
        ),
    )
