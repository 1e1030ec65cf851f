"""Cümleler: a free text in words, each knowing its place, its clause and what its ending tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .predicates_tr import Tense, tense_of

_END = re.compile(r"[.!?;…](?=\s|$)|\n")
_WORD_OR_PAUSE = re.compile(r"[^\W_]+|[,:()–—]")
_JOINS = frozenset(("ve", "ama", "fakat", "ancak", "yoksa"))
_IS_THERE = re.compile(
    r"(?:el|kapi|hesab|kart|ceb|adres)in(?:iz)?d[ae]$|(?:siz|sen)(?:de|in)$|(?:biz|ben)den$"
    r"|(?:yol|kargo|ora)da$|hazir$"
)
_REPORTING = re.compile(
    r"de(?:di|mis|n[di]|nmis|nil|rken)|diye|sozu|(?:soyle|yaz|gorun|san|sanil)\w"
)


@dataclass(frozen=True, slots=True)
class Word:
    """Sözcük: in plain letters: where it stands, what its ending tells, and what is around it."""

    text: str
    start: int
    end: int
    tense: Tense | None
    before: str
    ends_clause: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """İsabet: what a pattern found, where, and the numbers of its first word and the one behind."""

    term: str
    start: int
    end: int
    at: int
    behind: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """Cümle: its words in order, and behind each place the first word that is a predicate."""

    words: tuple[Word, ...]
    predicates: tuple[Word | None, ...]
    start: int
    end: int

    @classmethod
    def of(cls, words: tuple[Word, ...], start: int, end: int) -> Sentence:
        """Kur: what a term belongs to is asked for each, so it is looked up once for all."""
        predicates: list[Word | None] = [None]
        for word in reversed(words):
            predicates.append(word if word.tense else predicates[-1])
        return cls(words, tuple(reversed(predicates)), start, end)

    def hits(self, pattern: re.Pattern[str], plain: str) -> Iterator[Hit]:
        """İsabetleri: what a pattern finds in it, in the text in plain letters it is part of.

        >>> (one,) = sentences_in("iki gun bekledik")
        >>> [(hit.term, hit.at, hit.behind) for hit in one.hits(re.compile("iki gun"), "iki gun bekledik")]
        [('iki gun', 0, 2)]
        """
        at = 0
        for found in pattern.finditer(plain, self.start, self.end):
            at = self._first_at(found.start(), at)
            behind = self._first_at(found.end(), at)
            yield Hit(found[0], *found.span(), at, behind)

    def _first_at(self, place: int, at: int) -> int:
        """Walk on to the first word that begins at a place or behind it."""
        while at < len(self.words) and self.words[at].start < place:
            at += 1
        return at


def sentences_in(plain: str) -> Iterator[Sentence]:
    """Cümleleri: of a text in plain letters; what somebody said would be is past as well.

    >>> [[word.text for word in one.words] for one in sentences_in("kupa kirik. saat 14.00'te!")]
    [['kupa', 'kirik'], ['saat', '14', '00', 'te']]
    >>> (one,) = sentences_in("yarin edilecek denmis")
    >>> [word.tense for word in one.words]
    [None, <Tense.PAST: 'past'>, <Tense.PAST: 'past'>]
    """
    start = 0
    for hit in (*_END.finditer(plain), None):
        end = hit.end() if hit else len(plain)
        words = tuple(_words(plain, start, end))
        if words:
            yield Sentence.of(words, start, end)
        start = end


def _words(plain: str, start: int, end: int) -> Iterator[Word]:
    """Read word by word; each is known by what follows: another word, a pause, or nothing."""
    known: re.Match[str] | None = None
    before = ""
    for hit in (*_WORD_OR_PAUSE.finditer(plain, start, end), None):
        if known:
            yield _word(before, known, hit[0] if hit else "")
            before = known[0]
        known = hit if hit and hit[0][0].isalnum() else None


def _word(before: str, hit: re.Match[str], following: str) -> Word:
    ends_clause = not following[:1].isalnum() or following in _JOINS
    tense = _tense(hit[0], following, ends_clause=ends_clause)
    return Word(hit[0], hit.start(), hit.end(), tense, before, ends_clause)


def _tense(text: str, following: str, *, ends_clause: bool) -> Tense | None:
    tense = tense_of(text)
    if tense and _REPORTING.match(following):
        return Tense.PAST  # What was said to be is a fact, and no word of the shop.
    if tense is Tense.IT_WILL and not ends_clause:
        return None  # "anlaşılacak ayıp" names a thing by what will be done with it.
    if ends_clause and tense is None and _IS_THERE.match(text):
        return Tense.IS_THERE
    return tense
