"""Puanlamalar: effort, satisfaction, stars and thumbs, each by a rule that the result names.

The same answers are "14 %" by one rule and "65 %" by another, so no figure goes without its scale,
its direction and its rule. Who did not answer is not in it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from fractions import Fraction

from ..errors import MisuseValueError
from ..wording import Language, language
from .absence import SMALL_SAMPLE, Absence
from .counting import Answers
from .explaining_ratings import explain_rating, shown_rating
from .instruments import (
    Direction,
    Instrument,
    Question,
    Rule,
    checked_direction,
    checked_rule,
    checked_scale,
)
from .intervals import Interval
from .rating_intervals import rating_interval
from .rating_tallies import RatingTally
from .scales import Scale


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingResult:
    """Puan sonucu: one figure, with the rule and the instrument it was made by.

    `value` is exact, and so are its unit and its interval: steps of the scale for the mean, percent
    (0 to 100) for a share of good answers, points (-100 to 100) for the index. Results come from
    `ces`, `csat`, `stars`, `thumbs`, `good_bad` and `rated`.

    >>> from musteri_destek import metrics
    >>> result = metrics.ces([7, 6, 1], scale=7, direction="higher_is_easier", rule="mean")
    >>> result.value, result.n
    (Fraction(14, 3), 3)
    >>> print(result)
    effort 1-7 higher_is_easier mean 4.67 [1.00, 7.00] n=3 (az örneklem)
    """

    tally: RatingTally
    rule: Rule
    interval: Interval | None

    def __str__(self) -> str:
        return shown_rating(self)

    @property
    def instrument(self) -> Instrument:
        """Ölçme aracı: question, scale and direction.

        >>> from musteri_destek import metrics
        >>> metrics.stars([5, 4], rule="mean").instrument.direction
        <Direction.HIGHER_IS_BETTER: 'higher_is_better'>
        """
        return self.tally.instrument

    @property
    def n(self) -> int:
        """Geçerli yanıt sayısı: the answers the figure rests on.

        >>> from musteri_destek import metrics
        >>> metrics.stars([5, None], rule="mean").n
        1
        """
        return self.tally.n

    @property
    def good(self) -> int:
        """İyi yanıtlar: how many answers the rule counts as good; 0 for the mean.

        >>> from musteri_destek import metrics
        >>> metrics.stars([5, 4, 1], rule="top_box").good
        2
        """
        return self.tally.count(self.instrument.good_steps(self.rule))

    @property
    def value(self) -> Fraction | None:
        """Değer: the exact figure in the unit of the rule; `None` without answers.

        >>> from musteri_destek import metrics
        >>> metrics.thumbs(up=3, down=1).value
        Fraction(75, 1)
        """
        if not self.n:
            return None
        if self.rule is Rule.MEAN:
            steps = self.instrument.scale.steps
            return Fraction(sum(step * self.tally.count([step]) for step in steps), self.n)
        bad = self.tally.count(self.instrument.bad_steps()) if self.rule is Rule.INDEX else 0
        return Fraction(100 * (self.good - bad), self.n)

    @property
    def absence(self) -> Absence | None:
        """Yokluk nedeni: why there is no figure; `None` when there is one.

        >>> from musteri_destek import metrics
        >>> metrics.stars([None], rule="mean").absence
        <Absence.NOTHING_ANSWERED: 'nothing_answered'>
        """
        return None if self.n else self.tally.answers.absence

    @property
    def small_sample(self) -> bool:
        """Az örneklem: fewer than 30 answers; show the interval beside such a figure.

        >>> from musteri_destek import metrics
        >>> metrics.stars([5] * 29, rule="mean").small_sample
        True
        """
        return self.n < SMALL_SAMPLE

    def explain(self, lang: Language) -> str:
        """Açıkla: the figure, what was asked and counted, who is left out; Turkish or English.

        >>> from musteri_destek import metrics
        >>> result = metrics.csat([5] * 24 + [4] * 8 + [2] * 8, scale=5,
        ...     direction="higher_is_better", rule="top_box")
        >>> print(result.explain("tr"))
        Müşteri Memnuniyet Skoru (CSAT) %80; %95 güvenle %65 ile %90 arasında (skor yöntemi).
        Ölçek 1-5, yüksek yanıt iyi. Sayılan yanıtlar: 4-5. Geçerli yanıt: 40.
        """
        return explain_rating(self, language(lang))

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON, with scale, direction and rule.

        >>> from musteri_destek import metrics
        >>> metrics.thumbs(up=3, down=1).to_dict()["rule"]
        'top_box'
        """
        return {
            "question": self.instrument.question.value,
            "scale": asdict(self.instrument.scale),
            "direction": self.instrument.direction.value,
            "rule": self.rule.value,
            "good_steps": list(self.instrument.good_steps(self.rule)),
            "value": None if self.value is None else float(self.value),
            "absence": self.absence and self.absence.value,
            "n": self.n,
            "n_missing": self.tally.answers.n_missing,
            "n_invalid": self.tally.answers.n_invalid,
            "small_sample": self.small_sample,
            "interval": self.interval and self.interval.to_dict(),
        }


def rated(tally: RatingTally, *, rule: Rule | str, confidence: float = 0.95) -> RatingResult:
    """Puanla: the figure of a tally by a rule.

    >>> from musteri_destek import metrics
    >>> week = metrics.RatingTally.of([7, 6, 2, 1], instrument=metrics.CES_2)
    >>> metrics.rated(week, rule="index").value
    Fraction(0, 1)
    """
    by = checked_rule(rule)
    return RatingResult(
        tally=tally, rule=by, interval=rating_interval(tally, by, confidence=confidence)
    )


def ces(
    scores: Answers | RatingTally,
    *,
    scale: Scale | int,
    direction: Direction | str,
    rule: Rule | str,
    confidence: float = 0.95,
) -> RatingResult:
    """Müşteri Çaba Skoru: how easy was it to get help?

    There is no usual scale, direction or rule, so each must be said. A scale of `7` means 1 to 7.
    `scores` are as for `nps`, or a tally of the same instrument; another one's is refused.

    >>> from musteri_destek import metrics
    >>> metrics.ces([1, 2, 5], scale=5, direction="lower_is_easier", rule="top_box").value
    Fraction(200, 3)
    """
    instrument = Instrument(
        question=Question.EFFORT,
        scale=checked_scale(scale),
        direction=checked_direction(direction),
    )
    return rated(_tallied(scores, instrument), rule=rule, confidence=confidence)


def csat(
    scores: Answers | RatingTally,
    *,
    scale: Scale | int,
    direction: Direction | str,
    rule: Rule | str,
    confidence: float = 0.95,
) -> RatingResult:
    """Müşteri Memnuniyet Skoru: how content were they?

    Some call the share of the two best of five steps CSAT, others the mean: each must be said.

    >>> from musteri_destek import metrics
    >>> answers = metrics.csat([5, 4, 3, 1], scale=5, direction="higher_is_better", rule="top_box")
    >>> answers.value
    Fraction(50, 1)
    """
    instrument = Instrument(
        question=Question.SATISFACTION,
        scale=checked_scale(scale),
        direction=checked_direction(direction),
    )
    return rated(_tallied(scores, instrument), rule=rule, confidence=confidence)


def stars(
    scores: Answers | RatingTally, *, rule: Rule | str, confidence: float = 0.95
) -> RatingResult:
    """Yıldız puanı: one to five stars, more is better.

    >>> from musteri_destek import metrics
    >>> metrics.stars([5, 4, 3, 5], rule="mean").value
    Fraction(17, 4)
    """
    return rated(_tallied(scores, FIVE_STARS), rule=rule, confidence=confidence)


def thumbs(*, up: int, down: int, unanswered: int = 0, confidence: float = 0.95) -> RatingResult:
    """Beğenme oranı: thumbs up, of all thumbs.

    >>> from musteri_destek import metrics
    >>> print(metrics.thumbs(up=45, down=5))
    thumbs 0-1 higher_is_better top_box %90 [%79, %96] n=50
    """
    return _two_answers(THUMBS, down, up, unanswered, confidence)


def good_bad(*, good: int, bad: int, unanswered: int = 0, confidence: float = 0.95) -> RatingResult:
    """İyi yanıt oranı: good of good and bad; who was asked and did not answer is in neither.

    >>> from musteri_destek import metrics
    >>> metrics.good_bad(good=8, bad=2, unanswered=40).value
    Fraction(80, 1)
    """
    return _two_answers(GOOD_BAD, bad, good, unanswered, confidence)


def _two_answers(
    instrument: Instrument, low: int, high: int, unanswered: int, confidence: float
) -> RatingResult:
    tally = RatingTally.from_histogram([low, high], instrument=instrument, n_missing=unanswered)
    return rated(tally, rule=Rule.TOP_BOX, confidence=confidence)


def _tallied(scores: Answers | RatingTally, instrument: Instrument) -> RatingTally:
    if not isinstance(scores, RatingTally):
        return RatingTally.of(scores, instrument=instrument)
    if scores.instrument != instrument:
        msg = f"`{scores.instrument}` is not `{instrument}`: score a tally by its own instrument"
        raise MisuseValueError(msg)
    return scores


FIVE_STARS = Instrument(
    question=Question.STARS, scale=Scale(1, 5), direction=Direction.HIGHER_IS_BETTER
)
"""Beş yıldız: one to five stars, more is better."""

THUMBS = Instrument(
    question=Question.THUMBS, scale=Scale(0, 1), direction=Direction.HIGHER_IS_BETTER
)
"""Başparmak: 0 down, 1 up."""

GOOD_BAD = Instrument(
    question=Question.GOOD_BAD, scale=Scale(0, 1), direction=Direction.HIGHER_IS_BETTER
)
"""İyi-kötü: 0 bad, 1 good."""
