"""Puan açıklaması: the line and the sentences in which a rating says what it is."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from .._decimals import exactly
from .._sayings import Saying
from ..wording import Language, number, percent
from .instruments import Rule
from .phrases import because, few_answers, left_out, within
from .rounding import half_up

if TYPE_CHECKING:
    from .ratings import RatingResult

_PLACES = 100


def shown_rating(result: RatingResult) -> str:
    """Göster: one line with the instrument, the rule, the figure, its interval and n.

    >>> from musteri_destek import metrics
    >>> shown_rating(metrics.stars([], rule="mean"))
    'stars 1-5 higher_is_better mean – n=0 (nothing_asked)'
    """
    by = f"{result.instrument} {result.rule}"
    if result.value is None or result.interval is None:
        return f"{by} – n=0 ({result.absence})"
    ends = result.value, result.interval.low, result.interval.high
    value, low, high = (_short(end, result.rule) for end in ends)
    few = " (az örneklem)" if result.small_sample else ""
    return f"{by} {value} [{low}, {high}] n={result.n}{few}"


def explain_rating(result: RatingResult, lang: Language) -> str:
    """Puanı açıkla: the figure, what was asked and what is counted, and who is left out.

    >>> from musteri_destek import metrics
    >>> print(explain_rating(metrics.stars([5, 4] * 20, rule="mean"), "en"))
    Star rating 4.50; with 95% confidence between 4.34 and 4.66 (Student’s method).
    Scale 1-5, higher is better. Counted: the mean. Valid answers: 40.
    """
    name = result.instrument.question.name_in(lang)
    answers = result.tally.answers
    others = left_out(answers.n_missing, answers.n_invalid, answers.scale, lang)
    if result.value is None or result.interval is None:
        why = because(result.absence, lang)
        return "\n".join([_NO_FIGURE.in_language(lang, name=name, why=why), *others])
    ends = result.value, result.interval.low, result.interval.high
    value, low, high = (_long(end, result.rule, lang) for end in ends)
    figure = _FIGURE.in_language(
        lang, name=name, value=value, within=within(result.interval, low, high, lang)
    )
    small = [few_answers(lang)] if result.small_sample else []
    return "\n".join([figure, _made_by(result, lang), *others, *small])


def _made_by(result: RatingResult, lang: Language) -> str:
    good = result.instrument.good_steps(result.rule)
    bad = result.instrument.bad_steps()
    counted = _COUNTED.get(result.rule, _GOOD).in_language(lang, good=_steps(good), bad=_steps(bad))
    return _MADE_BY.in_language(
        lang,
        scale=f"{result.instrument.scale}",
        direction=result.instrument.direction.name_in(lang),
        counted=counted,
        n=number(result.n, lang),
    )


def _steps(steps: range) -> str:
    if len(steps) < 2:  # noqa: PLR2004 - a single step is no span
        return "".join(map(str, steps))
    return f"{steps[0]}-{steps[-1]}"


def _short(value: Fraction | float, rule: Rule) -> str:
    if rule is Rule.MEAN:
        return f"{_hundredths(value)}"
    return f"{half_up(value)}" if rule is Rule.INDEX else f"%{half_up(value)}"


def _long(value: Fraction | float, rule: Rule, lang: Language) -> str:
    if rule is Rule.MEAN:
        return number(_hundredths(value), lang)
    if rule is Rule.INDEX:
        return number(half_up(value), lang)
    return percent(half_up(value), lang)


@exactly
def _hundredths(value: Fraction | float) -> Decimal:
    return Decimal(half_up(_PLACES * Fraction(value))).scaleb(-2)


_FIGURE = Saying("{name} {value}; {within}.", "{name} {value}; {within}.")
_NO_FIGURE = Saying("{name} yok: {why}.", "{name}: none, {why}.")
_MADE_BY = Saying(
    "Ölçek {scale}, {direction}. {counted} Geçerli yanıt: {n}.",
    "Scale {scale}, {direction}. {counted} Valid answers: {n}.",
)
_GOOD = Saying("Sayılan yanıtlar: {good}.", "Counted answers: {good}.")
_COUNTED = {
    Rule.MEAN: Saying("Sayılan: ortalama.", "Counted: the mean."),
    Rule.INDEX: Saying("Sayılan: {good} eksi {bad}.", "Counted: {good} minus {bad}."),
}
