"""Bağlantı açıklaması: the direction and strength of a link in words, with its caution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._sayings import Saying
from ..wording import Language, number
from .phrases import because, probability, tenths

if TYPE_CHECKING:
    from .links import Link

_LEVEL = 0.05


def explain_link(link: Link, lang: Language) -> str:
    """Bağlantıyı açıkla: how the two move together, whether chance explains it, and the caution.

    >>> from musteri_destek.metrics import links
    >>> print(explain_link(links.two_groups([1], [2]), "en"))
    No result: there are too few answers.
    """
    if link.strength is None or link.p_value is None:
        return _NO_LINK.in_language(lang, why=because(link.absence, lang))
    weak = abs(link.strength) < _WEAK
    direction = 0 if weak else (1 if link.strength > 0 else -1)
    said = (_GROUPS if link.is_of_groups else _PAIRS)[direction].in_language(
        lang,
        how=_how_strongly(link.strength).in_language(lang),
        strength=tenths(link.strength, lang),
        verdict=(_CLEAR if link.p_value < _LEVEL else _UNCLEAR).in_language(lang),
        p=probability(link.p_value, lang),
        n=number(link.n, lang),
    )
    return f"{said}\n{_CAUTION.in_language(lang)}"


def _how_strongly(strength: float) -> Saying:
    return next(saying for limit, saying in _STRENGTHS if abs(strength) < limit)


_WEAK = 0.1
_STRENGTHS = (
    (_WEAK, Saying("", "")),
    (0.3, Saying("hafifçe", "slightly")),
    (0.5, Saying("orta derecede", "moderately")),
    (float("inf"), Saying("belirgin biçimde", "strongly")),
)
_PAIRS = {
    1: Saying(
        "Biri yükselirken öteki {how} yükseliyor ({strength}); {verdict} ({p}, n = {n}).",
        "As one rises, the other rises {how} ({strength}); {verdict} ({p}, n = {n}).",
    ),
    -1: Saying(
        "Biri yükselirken öteki {how} düşüyor ({strength}); {verdict} ({p}, n = {n}).",
        "As one rises, the other falls {how} ({strength}); {verdict} ({p}, n = {n}).",
    ),
    0: Saying(
        "İkisi arasında bir ilişki görünmüyor ({strength}); {verdict} ({p}, n = {n}).",
        "The two hardly go together ({strength}); {verdict} ({p}, n = {n}).",
    ),
}
_GROUPS = {
    1: Saying(
        "İlk grubun değerleri {how} daha yüksek ({strength}); {verdict} ({p}, n = {n}).",
        "The first group is {how} higher ({strength}); {verdict} ({p}, n = {n}).",
    ),
    -1: Saying(
        "İlk grubun değerleri {how} daha düşük ({strength}); {verdict} ({p}, n = {n}).",
        "The first group is {how} lower ({strength}); {verdict} ({p}, n = {n}).",
    ),
    0: Saying(
        "İki grup arasında bir fark görünmüyor ({strength}); {verdict} ({p}, n = {n}).",
        "The two groups hardly differ ({strength}); {verdict} ({p}, n = {n}).",
    ),
}
_NO_LINK = Saying("Sonuç yok: {why}.", "No result: {why}.")
_CLEAR = Saying("bunu rastlantıyla açıklamak zor", "chance hardly explains it")
_UNCLEAR = Saying("rastlantı da olabilir", "it may be chance")
_CAUTION = Saying(
    "Birlikte değişmek neden olmak demek değildir: ikisini de başka bir şey değiştiriyor olabilir.",
    "Going together is not causing: something else may move both.",
)
