"""Açıklama: the sentences in which results explain themselves, in Turkish and in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..wording import Language, number, percent
from .phrases import because, few_answers, left_out, probability, within_percents, within_points
from .rounding import half_up

if TYPE_CHECKING:
    from .comparisons import NpsDifference
    from .net_promoter import NpsResult
    from .shares import Share

_SENTENCES: dict[Language, dict[str, str]] = {
    "tr": {
        "score": "Net Tavsiye Skoru {score}; {within}.",
        "no_score": "Net Tavsiye Skoru yok: {why}.",
        "groups": "Geçerli yanıt: {n} (tavsiye eden {promoters}, tarafsız {passives}, tavsiye etmeyen {detractors}).",
        "difference": "Skor farkı {points} puan (ilk eksi ikinci); {within}.",
        "no_difference": "Skor farkı yok: sonuçlardan birinde {why}.",
        "clear": "Sıfır bu aralıkta değil: farkı rastlantıyla açıklamak zor ({p}).",
        "unclear": "Sıfır bu aralıkta: fark rastlantı da olabilir ({p}).",
        "share": "{measure} {share} ({k}/{n}); {within}.",
        "no_share": "{measure} yok: sayılacak bir şey yok.",
        "small_share": "Az örneklem: toplam 30’dan az. Oranı aralığıyla birlikte okuyun.",
    },
    "en": {
        "score": "Net Promoter Score {score}; {within}.",
        "no_score": "No Net Promoter Score: {why}.",
        "groups": "Valid answers: {n} (promoters {promoters}, passives {passives}, detractors {detractors}).",
        "difference": "The scores differ by {points} points (first minus second); {within}.",
        "no_difference": "No difference of scores: in one of the results {why}.",
        "clear": "Zero is not in that interval: chance hardly explains the difference ({p}).",
        "unclear": "Zero is in that interval: the difference may be chance ({p}).",
        "share": "{measure} {share} ({k}/{n}); {within}.",
        "no_share": "{measure}: none, there is nothing to count.",
        "small_share": "Small sample: fewer than 30 in all. Read the share with its interval.",
    },
}


def explain_score(result: NpsResult, lang: Language) -> str:
    """Skoru açıkla: the score, its interval, the counts, who is left out, and whether n is small.

    >>> from musteri_destek import metrics
    >>> explain_score(metrics.nps([]), "tr")
    'Net Tavsiye Skoru yok: hiç yanıt yok.'
    """
    said = _SENTENCES[lang]
    others = left_out(result.n_missing, result.n_invalid, result.scale, lang)
    if result.points is None or result.interval is None:
        why = because(result.absence, lang)
        return "\n".join([said["no_score"].format(why=why), *others])
    score = said["score"].format(
        score=number(result.points, lang), within=within_points(result.interval, lang)
    )
    small = [few_answers(lang)] if result.small_sample else []
    return "\n".join([score, _groups(result, lang), *others, *small])


def explain_difference(difference: NpsDifference, lang: Language) -> str:
    """Farkı açıkla: the signed difference, its interval, and whether chance may explain it.

    >>> from musteri_destek import metrics
    >>> none = metrics.compare(metrics.nps([10]), metrics.nps([None]))
    >>> explain_difference(none, "en")
    'No difference of scores: in one of the results nobody answered.'
    """
    said = _SENTENCES[lang]
    points, interval, p = difference.points, difference.interval, difference.p_value
    if points is None or interval is None or p is None:
        why = because(difference.absence, lang)
        return said["no_difference"].format(why=why)
    verdict = said["unclear" if interval.low <= 0 <= interval.high else "clear"]
    within = within_points(interval, lang)
    found = said["difference"].format(points=number(points, lang), within=within)
    return f"{found}\n{verdict.format(p=probability(p, lang))}"


def explain_share(share: Share, lang: Language) -> str:
    """Oranı açıkla: the share, what it is a share of, its interval, and whether n is small.

    >>> from musteri_destek import metrics
    >>> explain_share(metrics.share(80, 100), "tr")
    'Oran %80 (80/100); %95 güvenle %71 ile %87 arasında (skor yöntemi).'
    """
    said, measure = _SENTENCES[lang], share.measure.name_in(lang)
    if share.percent is None or share.interval is None:
        return said["no_share"].format(measure=measure)
    found = said["share"].format(
        measure=measure,
        share=percent(half_up(share.percent), lang),
        k=number(share.k, lang),
        n=number(share.n, lang),
        within=within_percents(share.interval, lang),
    )
    return f"{found}\n{said['small_share']}" if share.small_sample else found


def _groups(result: NpsResult, lang: Language) -> str:
    counts = ("n", "promoters", "passives", "detractors")
    texts = {name: number(getattr(result, name), lang) for name in counts}
    return _SENTENCES[lang]["groups"].format(**texts)
