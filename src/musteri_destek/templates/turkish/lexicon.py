"""Sözlük: what is known of a word beyond its spelling, and where that knowledge is found.

The tables are in `nouns`, `names` and `brands`. A shop passes its own entries, which win.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from musteri_destek.casing import lower, search_key
from musteri_destek.facts import Facts

from . import brands, names, nouns
from .kinds import Kind
from .readings import read_ending
from .sounds import VOWELS


class LexiconEntry(Facts):
    """Sözlük maddesi: what spelling can't say about a word.

    `reading`: how it sounds, in small letters of Turkish spelling (iPhone: "ayfon"). `palatal`: it
    takes front suffixes after a back vowel (saat). `vowel_stem`: its stem before a suffix that
    begins with a vowel (kitap: "kitab", isim: "ism", su: "suy"). `third_person`: it ends in the
    possessive of the third person (hediye çeki). `base`: what such a compound is without that
    ending ("hediye çek"). An entry replaces the built-in one.

    >>> LexiconEntry(reading="ayfon").palatal
    False
    """

    reading: str | None = None
    palatal: bool = False
    vowel_stem: str | None = None
    third_person: bool = False
    base: str | None = None


Lexicon = Mapping[str, LexiconEntry]
"""Sözlük: a shop's entries, by the whole value or by its last word."""

NO_ENTRIES: Lexicon = MappingProxyType({})
"""Boş sözlük: a shop without entries of its own."""

_NOTHING_SPECIAL = LexiconEntry()
_POSSESSIVE = LexiconEntry(third_person=True)
_PALATAL = LexiconEntry(palatal=True)
_WITHOUT_MARKS = str.maketrans("âîû", "aiu")
_BRANDS = {
    **{search_key(name): _NOTHING_SPECIAL for name in brands.AS_SPELLED},
    **{search_key(name): LexiconEntry(reading=said) for name, said in brands.READINGS.items()},
    **{search_key(name): _POSSESSIVE for name in brands.POSSESSIVE},
    **{search_key(name): _PALATAL for name in brands.PALATAL},
}
_FOREIGN_NAMES = {
    search_key(name): LexiconEntry(reading=said) for name, said in names.READINGS.items()
}
_SHORTEST_PLURAL = len("ileri")
_IRREGULAR = {stem: noun for noun, stem in nouns.VOWEL_STEMS.items()}
_SOFT_ENDINGS = (*("lık", "lik", "luk", "lük"), *("cık", "cik", "cuk", "cük"))


def built_in(text: str, kind: Kind) -> LexiconEntry | None:
    """Hazır madde: what the library's own tables say of `text`; `None` if nothing.

    >>> built_in("Kemal", Kind.PERSON).palatal, built_in("iPhone", Kind.BRAND).reading
    (True, 'ayfon')
    """
    if kind is Kind.BRAND:
        return _brand(text)
    if kind in (Kind.PERSON, Kind.HONORIFIC, Kind.PLACE):
        return _name(text)
    return noun(lower(text))


def noun(word: str) -> LexiconEntry | None:
    """Ortak ad: the entry of a common noun in small letters; `None` if it is unknown.

    >>> noun("kulaklık").vowel_stem, noun("mont").vowel_stem, noun("hobbit")
    ('kulaklığ', None, None)
    """
    if word in nouns.COMPOUNDS:
        base = nouns.COMPOUNDS[word]
        stem = None if base[-1] in VOWELS else word[:-1]
        return LexiconEntry(third_person=True, base=base, vowel_stem=stem)
    if word in nouns.KNOWN or word.endswith(_SOFT_ENDINGS):
        return LexiconEntry(vowel_stem=usual_vowel_stem(word), palatal=word in nouns.PALATAL)
    return None


def usual_vowel_stem(word: str) -> str | None:
    """Olağan gövde: the stem of a noun before a vowel, by dictionary or else by TDK's rule.

    The rule: words of several syllables soften p, ç and k; t softens word by word.
    Source: TDK Yazım Kılavuzu, Ünsüz Yumuşaması.

    >>> usual_vowel_stem("gömlek"), usual_vowel_stem("isim"), usual_vowel_stem("paket")
    ('gömleğ', 'ism', None)
    """
    if word in nouns.VOWEL_STEMS:
        return nouns.VOWEL_STEMS[word]
    is_long = sum(letter in VOWELS for letter in word) > 1
    softens = is_long and word[-1:] in ("p", "ç", "k") and word not in nouns.UNCHANGED
    return nouns.softened(word) if softens else None


def without_possessive(word: str) -> str | None:
    """İyeliksiz: the known noun whose possessive of the third person `word` is; else `None`.

    A plural needs no known noun: its ending says it.

    >>> without_possessive("hesabı"), without_possessive("numarası"), without_possessive("kapı")
    ('hesap', 'numara', None)
    >>> without_possessive("hizmetleri")
    'hizmetler'
    """
    if word in nouns.KNOWN or word[-1:] not in ("ı", "i", "u", "ü"):
        return None
    if word.endswith(nouns.PLURAL_POSSESSIVES) and len(word) > _SHORTEST_PLURAL:
        return word[:-1]
    stems = (word[:-1], word[:-2]) if word[-2:-1] == "s" else (word[:-1],)
    bases = (
        base for stem in stems for base in _bases(stem) if (usual_vowel_stem(base) or base) == stem
    )
    return next(bases, None)


def stripped(word: str) -> str:
    """İyelik eki atılmış: `word` without what looks like its possessive, known or not.

    >>> stripped("panosu"), stripped("rafı"), stripped("dolabı")
    ('pano', 'raf', 'dolap')
    """
    after_vowel = word[-2:-1] == "s" and word[-3:-2] in VOWELS
    return word[:-2] if after_vowel else nouns.hardened(word[:-1])


def _bases(stem: str) -> Iterator[str]:
    """List the known nouns that may look like `stem` before a vowel."""
    for base in (_IRREGULAR.get(stem), stem, nouns.hardened(stem)):
        if base and (base in nouns.KNOWN or base.endswith(_SOFT_ENDINGS)):
            yield base


def _brand(text: str) -> LexiconEntry | None:
    known = _BRANDS.get(search_key(text))
    if known or " " in text:
        return known
    ending = read_ending(text)
    return LexiconEntry(reading=ending) if ending else noun(lower(text))


def _name(text: str) -> LexiconEntry | None:
    name = lower(text).translate(_WITHOUT_MARKS)
    if name in names.POSSESSIVE_PLACES:
        return _POSSESSIVE
    for ending, bare in names.POSSESSIVE_ENDINGS.items():
        if name.endswith(ending):
            base = name.removesuffix(ending) + bare if bare else None
            return LexiconEntry(third_person=True, base=base)
    if name in names.PALATAL or name.endswith(names.PALATAL_ENDING):
        return _PALATAL
    if name in names.BACK:
        return _NOTHING_SPECIAL
    return _FOREIGN_NAMES.get(search_key(text))
