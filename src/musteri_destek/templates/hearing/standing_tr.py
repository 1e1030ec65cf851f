"""Süregelenler: terms in which a shop gives no word, since they hold for everybody.

Five ways to say one, each known by the words around the term alone:

* the customer's own doing, in the care of goods and in the use of a right: "15 dakika bekletin";
* what lasts: "üç gün şubede bekler", "üç dakika demlenir";
* a habit: "her pazartesi", "iki günde bir";
* hours and weekdays at which one is there: "hafta sonu da buradayız", "saat 10.00'da açılır";
* what was today: "bugün bizi seçtiğiniz için".

A day to come ("yarın") is none of them, and neither is what the customer waits for, receives or has
to report in time: that is a word of somebody, or a last day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .predicates_tr import Tense
from .sentences_tr import Hit, Sentence, Word
from .terms_tr import LENGTH, TERM, TO_COME

_CARE = (
    "as|beklet|bol|calkala|cilala|cevir|cirp|cigne|demle|dinlendir|dokun|durula|eri[tl]|fircala|giy"
    "|havalandir|hasla|ic|iyiles|isit|islat|karistir|kaynat|kes|koru|kullan|kurula|kurut|mayala"
    "|ogut|ov|oku|pisir|sakla|serp|sil|sogut|sok|sula|sur|tak|tazele|temizle|toparlan|tuket|tut"
    "|uygula|utule|yagla|ye|yika|yogur"
)
_YOU = (
    r"(?:y?|m[ae]y)[iu]n(?:[iu]z)?|m[ae]n(?:[iu]z)?|m[ae]l[iu]s[iu]n(?:[iu]z)?"
    r"|y?[ae]bilirs[iu]n(?:[iu]z)?|[aeiu]?rs[iu]n(?:[iu]z)?"
)
_BE_DONE = r"[iu]?[ln]m[ae]l[iu](?:d[iu]r)?"
_YOUR_CARE = re.compile(rf"(?:{_CARE})(?P<how>{_YOU}|{_BE_DONE})?")
_YOUR_RIGHT = re.compile(rf"cay(?:{_YOU})")
_YOU_DO_IT = re.compile(rf"et|ed(?:{_YOU})")
_DONE_WITH = frozenset(("iade", "sarj"))
_LASTS = re.compile(
    rf"(?:bekle(?:ti)?|dayan[ai]|dur[ua]|kal[ai])(?:r|yor)|(?:{_CARE})[iu]?[ln][iu]r"
)
_WITHIN = ("de", "da", "te", "ta")
_OPEN = re.compile(
    r"(?:burada|acig|kapali|hizmette|yaninizda|telefonda)y?[iu]z|(?:acik|kapali)(?:t[iu]r|d[iu]r)?"
    r"|(?:acil|kapan)[iu]r|(?:ara|yaz|gel|ugra|ulas)y?[ae]bilirs[iu]n(?:[iu]z)?"
)
_WITHOUT_A_DAY = re.compile(r"gun icinde|(?:kisa|yakin) (?:bir )?(?:sure|zaman)")
_HOURS = re.compile(r"saat |\d{1,2}[.:]\d|hafta \w|pazar|sali|carsamba|persembe|cuma")
_TODAY = re.compile(r"bugun|bu (?:sabah|gece|oglen?|aksam)|ayni gun")
_WAS = re.compile(r"\w{1,20}[dt][iu](?:m|k|n|niz|nuz|l[ae]r)?")
_THAT_YOU_DID = re.compile(r"\w{1,20}[dt][iu]g[iu]n(?:[iu]z)?")
_EVERY = frozenset(("gunleri", "sabahlari", "aksamlari", "geceleri"))
_TO_COME = frozenset({Tense.WE_WILL, Tense.YOU_WILL, Tense.IT_WILL})


def given_in(plain: str, sentence: Sentence) -> Iterator[Hit]:
    """Verilen süreler: the terms of a sentence in plain letters that are somebody's word.

    >>> from musteri_destek.templates.hearing.sentences_tr import sentences_in
    >>> for text in ("15 dakika bekletin", "15 dakika sonra ararız"):
    ...     (one,) = sentences_in(text)
    ...     print([hit.term for hit in given_in(text, one)])
    []
    ['15 dakika sonra']
    """
    hits = tuple(sentence.hits(TERM, plain))
    closing = _closing(sentence) if hits else ()
    return (one for one in hits if not _stands(one, sentence, closing[one.behind], plain))


def may_stand(term: str) -> bool:
    """Süregelebilir mi: whether a term in plain letters, said otherwise, could hold for everybody.

    >>> may_stand("15 dakika"), may_stand("saat 14.00"), may_stand("yarin")
    (True, True, False)
    """
    return _is_length(term) or bool(_HOURS.match(term))


def _is_length(term: str) -> bool:
    return bool(LENGTH.fullmatch(term) or _WITHOUT_A_DAY.match(term))


def _closing(sentence: Sentence) -> tuple[Word | None, ...]:
    """Find, behind each place, the first word that tells who does what."""
    found: list[Word | None] = [None]
    for word in reversed(sentence.words):
        found.append(word if word.tense or _tells(word) else found[-1])
    return tuple(reversed(found))


def _tells(word: Word) -> bool:
    return _is_your_doing(word) or _is_open(word) or _lasts(word)


def _stands(hit: Hit, sentence: Sentence, word: Word | None, plain: str) -> bool:
    if _is_habit(hit, sentence.words):
        return word is None or word.tense not in _TO_COME
    if word is None:
        return False
    if _TODAY.fullmatch(hit.term):
        return _is_told_of(word, plain)
    if _is_length(hit.term):
        return _is_your_doing(word) or (_lasts(word) and _is_throughout(hit.term))
    return bool(_HOURS.match(hit.term)) and _is_open(word)


def _is_habit(hit: Hit, words: tuple[Word, ...]) -> bool:
    """Tell "her pazartesi", "pazartesi günleri" and "iki günde bir"."""
    before = words[hit.at - 1].text if hit.at else ""
    after = words[hit.behind].text if hit.behind < len(words) else ""
    is_each = after == "bir" and hit.term.endswith(_WITHIN)
    return before == "her" or after in _EVERY or is_each


def _is_your_doing(word: Word) -> bool:
    """Tell what the customer does: one bare word is an order only where its clause ends."""
    if _YOU_DO_IT.fullmatch(word.text):
        return word.before in _DONE_WITH
    if cared := _YOUR_CARE.fullmatch(word.text):
        return bool(cared["how"]) or word.ends_clause
    return bool(_YOUR_RIGHT.fullmatch(word.text))


def _lasts(word: Word) -> bool:
    return bool(_LASTS.fullmatch(word.text))


def _is_throughout(term: str) -> bool:
    """Tell "üç gün", all through which something lasts; "üç günde" and "içinde" it is finished."""
    return not (TO_COME.fullmatch(term) or term.endswith(_WITHIN))


def _is_open(word: Word) -> bool:
    return bool(_OPEN.fullmatch(word.text))


def _is_told_of(word: Word, plain: str) -> bool:
    """Tell "çıktı" and "bizi seçtiğiniz için"; "istediğiniz gibi" tells nothing of today."""
    if _THAT_YOU_DID.fullmatch(word.text):
        return plain.startswith(" icin", word.end)
    return word.ends_clause and bool(_WAS.fullmatch(word.text))
