"""Kendi sözcükleri: a shop's own word for another, said in its letters wherever that is safe.

Safe is what reads the same with either word: the bare word, and one whose suffix is known for
certain, which then follows the sound of the new word. A suffix that may mean two things stays with
the old word, and the reply warns of it. Only words of templates are replaced, never those of
values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from ... import casing
from ...errors import MisuseValueError
from ..language.filling import Either, Part, Parts, Unless
from ..language.suffix_examples import meant
from ..turkish import Case, Kind, inflect


def in_own_words(parts: Parts, prefers: Mapping[str, str]) -> Parts:
    """Kendi sözcükleriyle: the parts of a template with the shop's words in place of others.

    >>> in_own_words(("Müşterimiz mutlu, müşteri haklı.",), {"müşteri": "misafir"})
    ('Misafirimiz mutlu, misafir haklı.',)
    """
    return tuple(_part(part, prefers) for part in parts)


def _part(part: Part, prefers: Mapping[str, str]) -> Part:
    match part:
        case str():
            return _replaced(part, prefers)
        case Unless():
            return replace(part, parts=in_own_words(part.parts, prefers))
        case Either():
            sides = {name: in_own_words(side, prefers) for name, side in part.sides.items()}
            return replace(part, sides=sides, rest=in_own_words(part.rest, prefers))
    return part


def _replaced(text: str, prefers: Mapping[str, str]) -> str:
    said, done = [], 0
    for found in words_found(text, prefers):
        if found.instead is not None:
            said += [text[done : found.offset], found.instead]
            done = found.offset + len(found.said)
    return "".join([*said, text[done:]])


def words_kept(parts: Parts, prefers: Mapping[str, str]) -> Iterator[WordFound]:
    """Kalan sözcükler: those that stay because nobody can tell which suffix they carry.

    >>> [one.said for one in words_kept(("Müşterinin, müşteriye",), {"müşteri": "misafir"})]
    ['Müşterinin']
    """
    for part in parts:
        if isinstance(part, str):
            yield from (one for one in words_found(part, prefers) if one.instead is None)
        elif isinstance(part, Unless):
            yield from words_kept(part.parts, prefers)
        elif isinstance(part, Either):
            for side in (*part.sides.values(), part.rest):
                yield from words_kept(side, prefers)


@dataclass(frozen=True, slots=True)
class WordFound:
    """Bulunan sözcük: a word the shop has its own for, as it stands, and what could stand instead.

    `instead` is `None` where the suffix may mean two things.
    """

    offset: int
    said: str
    own: str
    instead: str | None


def words_found(text: str, prefers: Mapping[str, str]) -> Iterator[WordFound]:
    """Bulunanlar: every word of a text for which the shop has its own.

    >>> [one.instead for one in words_found("Müşteriye, müşterinin", {"müşteri": "misafir"})]
    ['Misafire', None]
    """
    own = {casing.lower(word): instead for word, instead in prefers.items()}
    either = "|".join(map(re.escape, sorted(own, key=len, reverse=True)))
    for hit in re.finditer(rf"\b({either})(\w{{0,40}})\b", casing.lower(text)) if own else ():
        word, suffix = hit.groups()
        chains = _chains(word, suffix)
        if chains or _IS_PLURAL.match(suffix):
            said = text[hit.start() : hit.end()]
            instead = _carried(own[word], chains)
            if instead and said[0] != hit[0][0]:
                instead = casing.capitalize_first(instead)
            yield WordFound(hit.start(), said, own[word], instead)


_IS_PLURAL = re.compile("l[ae]r")


@lru_cache(maxsize=1024)
def _chains(word: str, suffix: str) -> tuple[tuple[Case, ...], ...]:
    """Find the suffixes an ending may mean behind that word; none where it is another word."""
    if not suffix:
        return ((),)
    chains = meant(suffix, Kind.COMMON)
    return tuple(one for one in chains if _inflected(word, one) == word + suffix)


def _carried(own: str, chains: tuple[tuple[Case, ...], ...]) -> str | None:
    said = {_inflected(own, one) for one in chains}
    return said.pop() if len(said) == 1 else None


@lru_cache(maxsize=1024)
def _inflected(word: str, chain: tuple[Case, ...]) -> str | None:
    try:
        return inflect(word, chain, kind=Kind.COMMON) if chain else word
    except MisuseValueError:
        return None
