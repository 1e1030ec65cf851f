"""Söz verenler: the verbs and terms in free text that give a word, and those that tell what was.

A term counts by the predicate it belongs to, which in Turkish stands behind it: "üç gün beklemiş"
tells, "üç gün içinde gelir" promises. First persons of what is to come always promise; of what is,
only verbs of giving do, where they give something of the customer's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from .predicates_tr import Tense
from .sentences_tr import Sentence, Word, sentences_in
from .standing_tr import given_in
from .terms_tr import LENGTH, SUM, TO_COME, plain_letters


class Weight(StrEnum):
    """Ağırlık: whether words promise, or only name a day or an amount.

    >>> Weight("promised")
    <Weight.PROMISED: 'promised'>
    """

    PROMISED = "promised"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Said:
    """Söylenen: words of a text that promise something, or that may."""

    offset: int
    text: str
    weight: Weight


_GIVES = (
    *("gonder", "yoll", "yatir", "degistir", "yenili", "yenile", "yukl", "tanimla", "tanimli"),
    *(
        "ekl",
        "aktar",
        "baslat",
        "cikar",
        "getir",
        "ver",
        "kargol",
        "ulastir",
        "uygul",
        "uzat",
        "ayir",
    ),
)
_GIVEN_BACK = frozenset(("iade", "telafi", "tazmin", "iptal"))
_DONE = _GIVEN_BACK | {
    *("hediye", "teslim", "degisim", "odeme", "havale", "transfer", "tamir", "donus")
}
_TAKEN = frozenset(("iade", "geri"))
_DOES = ("ed", "yap", "sagl", "gerceklestir")
_PAYS = ("odu", "oder", "odey", "karsil")
_KEEPS_WORD = ("ara", "don", "yaz", "coz", "halle")
_NOT_GIVEN = frozenset(("onem", "deger", "karar", "ara", "yer"))
_ARRIVES = (
    *("yat", "gec", "yansi", "ulas", "gel", "var", "ol", "cik", "gonderil", "yollan", "edil"),
    *("oden", "yatiril", "yapil", "veril", "degistiril", "saglan", "yuklen", "tanimlan", "duzel"),
    *("tamamlan", "cozul", "donul", "aran", "baslatil", "karsilan", "aktaril", "hallol"),
)
_RECEIVES = ("alac", "gorec", "kavus", "ulas")
_YOURS = re.compile(r"\w{2,20}n[iu]z(?:[aeiu]|d[ae]n?)?$")
_GOODS = re.compile(
    r"(?:yeni(?:si)?|eksi[kg]|dogrusu|para|ucret|bedel|tutar|fark|fazla|cek|hediye|kupon|indirim|kargo|urunu)"
)
_FEES = ("ucret", "bedel", "masraf", "kesinti", "para", "kurus")
_AGAIN = frozenset(("daha", "tekrar", "yeniden"))
_NOT_TO_COME = re.compile(r"y[ae]c[ae]")
_BEING_DONE = ("yoruz", "yorum")
_FROM_US = frozenset(("bizden", "benden"))
_AGO = frozenset(("once", "beri", "boyunca"))
_PAST_DAYS = frozenset(("gecen", "gectigimiz", "onceki", "evvelki", "gecmis", "o", "her"))
_TOLD = frozenset({Tense.PAST, Tense.DENIED})

_Hit = tuple[int, int, Weight]


def said_in(text: str) -> Iterator[Said]:
    """Söylenenler: what a free text promises, and the days and amounts it only names.

    What tells what was is left out.

    >>> [(one.text, one.weight.value) for one in said_in("dün aradık, yarın ararız; tutar 90 TL")]
    [('yarın', 'promised'), ('yarın ararız', 'promised'), ('90 TL', 'named')]
    """
    plain = plain_letters(text)
    for sentence in sentences_in(plain):
        moves = _moving(plain, sentence)
        for start, end, weight in (*_terms(plain, sentence, moves), *_verbs(sentence, moves)):
            yield Said(start, text[start:end], weight)


class _Moves(StrEnum):
    """What a sentence names that may be given: something of the customer's, goods, or a fee."""

    YOURS = "yours"
    GOODS = "goods"
    SPARED = "spared"


def _moving(plain: str, sentence: Sentence) -> frozenset[_Moves]:
    named = {move for word in sentence.words for move in _named_by(word)}
    if SUM.search(plain, sentence.start, sentence.end):
        named.add(_Moves.GOODS)
    return frozenset(named)


def _named_by(word: Word) -> Iterator[_Moves]:
    if word.tense is None and _YOURS.match(word.text):
        yield _Moves.YOURS
    if _GOODS.match(word.text):
        yield _Moves.GOODS
    if word.text in _AGAIN or word.text.startswith(_FEES):
        yield _Moves.SPARED


def _terms(plain: str, sentence: Sentence, moves: frozenset[_Moves]) -> Iterator[_Hit]:
    for hit in (*given_in(plain, sentence), *sentence.hits(SUM, plain)):
        if _is_past(sentence.words, hit.at, hit.behind):
            continue
        if weight := _weight(hit.term, sentence.predicates[hit.behind], moves):
            yield hit.start, hit.end, weight


def _is_past(words: tuple[Word, ...], at: int, behind: int) -> bool:
    """Tell "geçen pazartesi", "üç gün önce" and "1 Kasım'dan beri"."""
    is_of_past = at > 0 and words[at - 1].text in _PAST_DAYS
    return is_of_past or any(word.text in _AGO for word in words[behind : behind + 2])


def _weight(term: str, word: Word | None, moves: frozenset[_Moves]) -> Weight | None:
    """Weigh a term by its predicate, or, where it has none, by what it means itself."""
    is_to_come = "indirim" in term or bool(TO_COME.fullmatch(term))
    if word is None:
        return Weight.PROMISED if is_to_come else Weight.NAMED
    if word.tense in _TOLD or (not is_to_come and _is_going_on(word)):
        return None
    return Weight.NAMED if _is_rule(term, word, moves) else Weight.PROMISED


def _is_rule(term: str, word: Word, moves: frozenset[_Moves]) -> bool:
    """Tell "14 gün içinde cayabilirsiniz", which holds for everybody, of a length or an amount."""
    in_general = word.tense in {Tense.IN_GENERAL, Tense.IT_GOES_ON}
    is_measured = bool(LENGTH.fullmatch(term) or SUM.match(term))
    return in_general and is_measured and _Moves.YOURS not in moves


def _is_going_on(word: Word) -> bool:
    """Tell what is being done: "bugün soruyoruz"; "bugün gönderiyoruz" is done once it is heard."""
    is_ours = word.text.endswith(_BEING_DONE) and not _gives(word)
    return word.tense is Tense.IT_GOES_ON or is_ours


def _verbs(sentence: Sentence, moves: frozenset[_Moves]) -> Iterator[_Hit]:
    for ahead, word in zip((sentence.words[0], *sentence.words), sentence.words, strict=False):
        if word.tense and _promises(word, moves):
            yield ahead.start, word.end, Weight.PROMISED


def _promises(word: Word, moves: frozenset[_Moves]) -> bool:
    match word.tense:
        case Tense.YOU_WILL:
            return word.text.startswith(_RECEIVES)
        case Tense.IT_WILL:
            return word.text.startswith(_ARRIVES)
        case Tense.WE_DO:
            return _gives(word) and _is_given(word, moves)
        case Tense.DENIED:
            return _Moves.SPARED in moves and bool(_NOT_TO_COME.search(word.text))
        case Tense.IS_THERE:
            return word.text in _FROM_US and _Moves.GOODS in moves
    return word.tense is Tense.WE_WILL


def _is_given(word: Word, moves: frozenset[_Moves]) -> bool:
    """Tell what a verb of giving moves: "iade ediyoruz" says it itself, as does "ararız"."""
    if word.text.startswith(_PAYS):
        return _Moves.YOURS in moves
    is_done = not word.text.endswith(_BEING_DONE)
    return bool(moves - {_Moves.SPARED}) or is_done or word.before in _GIVEN_BACK


def _gives(word: Word) -> bool:
    """Tell verbs of giving; "önem veriyoruz" gives nothing, "iptal ediyoruz" does."""
    if word.text.startswith(_DOES):
        return word.before in _DONE
    if word.text.startswith("al"):
        return word.before in _TAKEN
    if word.text.startswith(_GIVES):
        return word.before not in _NOT_GIVEN
    return word.text.startswith((*_PAYS, *_KEEPS_WORD))
