"""Sözcük grupları: the pieces of sentences that explanations of results share."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from .._decimals import exactly
from .._sayings import Saying
from ..wording import Language, number, percent
from .absence import Absence
from .intervals import Interval, IntervalMethod, MeanMethod
from .rounding import half_up
from .scales import Scale

_METHODS = {
    IntervalMethod.SCORE: Saying("skor yöntemi", "score method"),
    IntervalMethod.ADJUSTED_WALD: Saying("düzeltilmiş Wald yöntemi", "adjusted Wald method"),
    IntervalMethod.AGRESTI_MIN: Saying("Agresti-Min yöntemi", "Agresti-Min method"),
    IntervalMethod.BONETT_PRICE: Saying("Bonett-Price yöntemi", "Bonett-Price method"),
    IntervalMethod.WALD: Saying("Wald yöntemi", "Wald method"),
    MeanMethod.STUDENT: Saying("Student yöntemi", "Student’s method"),
}
_ABSENCES = {
    Absence.NOTHING_ASKED: Saying("hiç yanıt yok", "there are no answers"),
    Absence.NOTHING_ANSWERED: Saying("kimse yanıt vermedi", "nobody answered"),
    Absence.NOTHING_VALID: Saying("ölçeğe uyan yanıt yok", "no answer is on the scale"),
    Absence.NOTHING_VARIES: Saying("karşılaştıracak bir fark yok", "there is nothing that varies"),
    Absence.TOO_FEW: Saying("yanıt sayısı çok az", "there are too few answers"),
    Absence.STILL_OPEN: Saying("çoğu hâlâ açık", "most are still open"),
}
_MISSING = Saying("Yanıtsız: {n}. Skora katılmadı.", "Not answered: {n}. Left out of the score.")
_INVALID = Saying(
    "{scale} ölçeğine uymayan yanıt: {n}. Skora katılmadı.",
    "Answers off the scale {scale}: {n}. Left out of the score.",
)
_SMALL = Saying(
    "Az örneklem: 30’dan az yanıt var. Skoru aralığıyla birlikte okuyun.",
    "Small sample: fewer than 30 answers. Read the score with its interval.",
)
_WITHIN = Saying(
    "{confidence} güvenle {low} ile {high} arasında ({method})",
    "with {confidence} confidence between {low} and {high} ({method})",
)


def because(absence: Absence | None, lang: Language) -> str:
    """Çünkü: why there is no figure, to be set into a sentence.

    >>> because(Absence.NOTHING_ANSWERED, "tr")
    'kimse yanıt vermedi'
    """
    return _ABSENCES[absence or Absence.NOTHING_ASKED].in_language(lang)


def left_out(n_missing: int, n_invalid: int, scale: Scale, lang: Language) -> list[str]:
    """Dışarıda kalanlar: a sentence each for missing and for invalid answers, where there are any.

    >>> left_out(3, 0, Scale(1, 5), "tr")
    ['Yanıtsız: 3. Skora katılmadı.']
    """
    return [
        line.in_language(lang, n=number(count, lang), scale=f"{scale}")
        for line, count in ((_MISSING, n_missing), (_INVALID, n_invalid))
        if count
    ]


def few_answers(lang: Language) -> str:
    """Az örneklem uyarısı: what to keep in mind below 30 answers.

    >>> few_answers("en")
    'Small sample: fewer than 30 answers. Read the score with its interval.'
    """
    return _SMALL.in_language(lang)


def within_points(interval: Interval, lang: Language) -> str:
    """Puan aralığı: an interval in whole points, with its confidence and its method.

    >>> from musteri_destek import metrics
    >>> within_points(metrics.nps([10] * 10).interval, "en")
    'with 95% confidence between 44 and 100 (score method)'
    """
    low, high = (number(half_up(end), lang) for end in (interval.low, interval.high))
    return within(interval, low, high, lang)


def within_percents(interval: Interval, lang: Language) -> str:
    """Yüzde aralığı: an interval from 0 to 1 in whole percents.

    >>> from musteri_destek import metrics
    >>> within_percents(metrics.share(80, 100).interval, "tr")
    '%95 güvenle %71 ile %87 arasında (skor yöntemi)'
    """
    low, high = (percent(half_up(100 * end), lang) for end in (interval.low, interval.high))
    return within(interval, low, high, lang)


def within(interval: Interval, low: str, high: str, lang: Language) -> str:
    """Aralık: the interval with its ends as they are to be shown.

    >>> from musteri_destek import metrics
    >>> within(metrics.share(80, 100).interval, "0.71", "0.87", "en")
    'with 95% confidence between 0.71 and 0.87 (score method)'
    """
    return _WITHIN.in_language(
        lang,
        confidence=confidence(interval.confidence, lang),
        low=low,
        high=high,
        method=_METHODS[interval.method].in_language(lang),
    )


@exactly
def confidence(given: float, lang: Language) -> str:
    """Güven: a confidence as it was given, in percent.

    >>> confidence(0.95, "tr"), confidence(0.999, "en")
    ('%95', '99.9%')
    """
    # By way of its text: the float 0.95 itself is a little less than 0.95.
    return percent((100 * Decimal(repr(given))).normalize(), lang)


@exactly
def probability(p: float, lang: Language) -> str:
    """Olasılık: a p-value to three places.

    >>> probability(0.02949, "tr"), probability(0.0001, "en")
    ('p = 0,029', 'p < 0.001')
    """
    shown = Decimal(p).quantize(Decimal("0.001"))
    return f"p = {number(shown, lang)}" if shown else f"p < {number(Decimal('0.001'), lang)}"


@exactly
def tenths(value: Fraction | float, lang: Language) -> str:
    """Ondalık: a figure to one place after the point, halves away from zero.

    >>> tenths(Fraction(25, 2), "tr"), tenths(-0.04, "en")
    ('12,5', '0.0')
    """
    return number(Decimal(half_up(10 * Fraction(value))).scaleb(-1), lang)
