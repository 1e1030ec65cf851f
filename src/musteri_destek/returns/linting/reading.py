"""Koşul okuma: the refused terms a shop's page is known to be written with, found in its text.

It knows the sentences of one table and no others. Finding nothing proves nothing: a page it has
nothing to say about still wants to be read by somebody who knows the law.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ... import casing
from ...law_tr import LAW_CHECKED_ON
from ..money_back.given import refuse_all_but
from ..published_terms import Term
from .findings import LintFinding
from .known_sentence import KnownSentence
from .sentence_guards_tr import NO_TERM
from .sentences_tr import KNOWN
from .terms import refusal

# A point between two digits ends no sentence, nor does one in an address or after "15" in "15. gün".
# What is longer than any sentence is read in pieces: the work of a pattern stays within a piece.
_LONGEST = 1_000
_SENTENCE = re.compile(
    rf"(?:[^.!?;\n]|[.?](?=\w)|(?<=\d)\.(?= g[üuÜU]n)){{1,{_LONGEST}}}", re.IGNORECASE
)

# No word is that long, and a pattern may try each of its letters anew.
_NO_WORD = re.compile(r"\w{60,}")


@dataclass(frozen=True, slots=True)
class TermRead:
    """Okunan koşul: a term, the sentence it was read from and where that begins.

    >>> read_terms("Kozmetikte iade yoktur.")[0].term.goods
    'kozmetik'
    """

    term: Term
    offset: int
    text: str


def read_terms(text: str) -> tuple[TermRead, ...]:
    """Koşulları oku: every term that a sentence of `text` is known to say, lawful or not.

    Places are those of the composed form of the text (NFC). Capitals, Turkish letters written
    without their marks and suffixes make no difference. Only known sentences are found.

    >>> [read.term.kind for read in read_terms("İADE KARGO UCRETI ALICIYA AITTIR!")]
    ['return_shipping']
    """
    composed = casing.normalize(text)
    return tuple(
        read
        for sentence in _SENTENCE.finditer(composed)
        for read in _in_sentence(sentence[0], sentence.start())
    )


def lint_terms(text: str, *, on: date = LAW_CHECKED_ON) -> tuple[LintFinding, ...]:
    """Metni denetle: the terms in a shop's text that the law of that day refuses, each quoted.

    Each finding says what the law is, under which article, and how it can be written lawfully.
    Only known sentences are found; an empty answer does not mean that the text is lawful. Raises
    `MisuseTypeError` for what is no text, such as a policy (`lint` reads those).

    >>> (found,) = lint_terms("Tutanak yoksa hasardan sorumlu değiliz.")
    >>> found.code, found.path, str(found.source)
    ('term_damage_report', 'text[0]', '6502 m.8-11')
    """
    refuse_all_but("text", text, str)
    return tuple(
        found
        for read in read_terms(text)
        for found in refusal(read.term, ("text", read.offset), on, quoted=read.text)
    )


def _in_sentence(sentence: str, start: int) -> Iterator[TermRead]:
    quoted = sentence.strip()
    key = _key(sentence)
    if re.search(NO_TERM, key):
        return
    seen: set[str] = set()
    for known in KNOWN:
        term = _said(known, key, sentence)
        if term and term.kind not in seen:
            seen.add(term.kind)
            yield TermRead(term, start + sentence.index(quoted), quoted)


def _said(known: KnownSentence, key: str, sentence: str) -> Term | None:
    first, *others = known.needs
    hit = re.search(first, key)
    if hit is None or not all(re.search(need, key) for need in others):
        return None
    return None if re.search(known.unless, key) else known.term(hit, sentence)


def _key(sentence: str) -> str:
    """Fold letter by letter, so that a place in the key is a place in the sentence."""
    key = "".join(map(_folded, sentence))
    return _NO_WORD.sub(lambda run: " " * len(run[0]), key)


# A page is thousands of letters, of some hundred.
@lru_cache(maxsize=1024)
def _folded(letter: str) -> str:
    key = casing.search_key(letter)
    return key if len(key) == 1 else " "
