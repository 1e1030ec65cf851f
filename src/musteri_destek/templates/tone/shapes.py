"""Yazının biçimi: what no single word shows: whether it says when, apologises once, begins well.

Each check is a rule with a code of its own, beside those of the words in `tone_rules_tr`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .rules_tr import APOLOGY, Family, Severity

LONGEST_SENTENCE = 25
"""En uzun cümle: words after which a reader loses the thread."""

MOST_IN_CHAT = 3
"""Sohbette en çok: sentences of one message in a live chat."""


@dataclass(frozen=True, slots=True)
class ToneFinding:
    """Üslup bulgusu: a wording, where it stands, how grave it is, and what to write instead."""

    code: str
    family: Family
    severity: Severity
    offset: int
    text: str
    advice: str


_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?](?=\w)[^.!?\n]*)*")
_APOLOGY = re.compile(APOLOGY)
_BUT = re.compile(r"\b(?:özür|üzgünüz|üzüldük)\b[^.!?\n]{0,80}\b(?:ama|fakat|ancak)\b")
_VAGUE = re.compile(
    r"(?<!\ben )\b(?:yakında|yakın zamanda|kısa (?:süre|zaman)(?:de|da| içinde)?|ilerleyen günlerde"
    r"|bir an önce|ilk fırsatta|dönüş (?:sağlayaca|yapaca)(?:ğım|ğız))\b"
    r"(?! (?:iyileş|toparlan))"
)
_CONCRETE = re.compile(
    r"(?<!\d)\d{1,2} (?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)"
    r"|\d{1,2}[.:]\d{2}|(?<!\d)\d{1,4} (?:iş )?(?:gün|saat)|\b(?:bugün|yarın)\b"
)
_NO_FIRST = re.compile(
    r"\b(?:maalesef|ne yazık ki|üzülerek|reddedil\w*|olumsuz|mümkün değil|yapamıyoruz|veremiyoruz)\b"
)


def shape(small: str, text: str) -> Iterator[ToneFinding]:
    """Biçim bulguları: in the small letters of a text, with places in the text.

    >>> [one.code for one in shape("yakında yazarız.", "Yakında yazarız.")]
    ['S004']
    """
    for check in _CHECKS:
        for code, at, end, advice in check(small):
            yield ToneFinding(code, Family.SHAPE, Severity.WARN, at, text[at:end], advice)


_Hit = tuple[str, int, int, str]


def _apologies(small: str) -> Iterator[_Hit]:
    for hit in list(_APOLOGY.finditer(small))[1:]:
        yield "S001", *hit.span(), "bir kez ve somut bir şey için özür dileyin"


def _long_sentences(small: str) -> Iterator[_Hit]:
    for sentence in sentences(small):
        if len(sentence[0].split()) > LONGEST_SENTENCE:
            start = sentence.end() - len(sentence[0].lstrip())
            advice = f"en çok {LONGEST_SENTENCE} sözcük: cümleyi bölün"
            yield "S002", start, sentence.end(), advice


def _vague_times(small: str) -> Iterator[_Hit]:
    if not _CONCRETE.search(small):
        for hit in _VAGUE.finditer(small):
            yield "S004", *hit.span(), "gün ya da saat söyleyin"


def _no_first(small: str) -> Iterator[_Hit]:
    opening = next((one for one in sentences(small) if not one[0].rstrip().endswith(",")), None)
    if opening and (hit := _NO_FIRST.search(small, *opening.span())):
        yield "S005", *hit.span(), "önce konuyu anın, sonra ne yapabildiğinizi söyleyin"


def _exclamations(small: str) -> Iterator[_Hit]:
    for hit in list(re.finditer("!", small))[1:]:
        yield "S006", *hit.span(), "bir yazıya bir ünlem yeter"


def _buts(small: str) -> Iterator[_Hit]:
    for hit in _BUT.finditer(small):
        yield "S008", *hit.span(), "“ama” özrü siler: iki cümle yazın"


_CHECKS: tuple[Callable[[str], Iterator[_Hit]], ...] = (
    _apologies,
    _long_sentences,
    _vague_times,
    _no_first,
    _exclamations,
    _buts,
)


def sentences(text: str) -> Iterator[re.Match[str]]:
    """Cümleler: each run of words up to its end; a dot within a number or a link ends nothing.

    >>> [one[0].strip() for one in sentences("Tutar 1.249,90 TL. Yarın gelir.")]
    ['Tutar 1.249,90 TL', 'Yarın gelir']
    """
    return (one for one in _SENTENCE.finditer(text) if one[0].strip())
