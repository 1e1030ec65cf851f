"""Gövde: everything an inflection needs to know of a value before the first suffix."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from musteri_destek.casing import lower, search_key, upper
from musteri_destek.errors import MisuseValueError

from . import nouns
from .amounts import SIGNS
from .kinds import GLUED, NAMES, Kind
from .lexicon import (
    Lexicon,
    LexiconEntry,
    built_in,
    stripped,
    usual_vowel_stem,
    without_possessive,
)
from .readings import COMPUTED, read_ending, spoken
from .sounds import Sound, sound_of

_COMPOUNDS = frozenset({Kind.COMMON, Kind.PLACE, Kind.BRAND, Kind.INSTITUTION, Kind.QUOTED})
_CHANGING = frozenset({Kind.COMMON, Kind.INSTITUTION})
_FOREIGN = re.compile(r"[^\W\d_abcçdefgğhıijklmnoöprsştuüvyzâîû]|[^\W\d_aeıioöuüâîû]y$")
_QUOTES = "“”„«»‘’'\""


@dataclass(frozen=True, slots=True)
class Stem:
    """Gövde: a value as written and as it sounds.

    `before_vowel`: as written before a vowel, where that differs. `third_person`: it ends in a
    possessive of the third person, and `base` is the stem without it. `foreign`: its spelling
    isn't its reading. `glued`: no apostrophe. `assumptions`: what nobody told us.

    >>> stem_of("gömlek", Kind.COMMON, {}).before_vowel
    'gömleğ'
    """

    written: str
    sound: Sound
    before_vowel: str | None = None
    third_person: bool = False
    base: Stem | None = None
    foreign: bool = False
    glued: bool = False
    assumptions: tuple[str, ...] = ()


def stem_of(text: str, kind: Kind, lexicon: Lexicon, *, reading: str | None = None) -> Stem:
    """Gövdeyi bul: what is known of `text`: told by the caller, listed, computed or assumed.

    Raises `MisuseValueError` where a value isn't written as its kind is, or can't be read.

    >>> stem_of("14.30", Kind.TIME, {}).sound
    Sound(vowel='u', last='z')
    """
    inner = text.strip(_QUOTES) if kind is Kind.QUOTED else text
    told = LexiconEntry(reading=reading) if reading else None
    for prefix, word in _parts(inner):
        entry = told or lexicon.get(word) or lexicon.get(lower(word))
        if entry and not _has_sign(text, kind):
            return _from_entry(text, prefix, word, kind, entry)
    if kind in COMPUTED:
        return _computed(text, kind)
    for prefix, word in _parts(inner):
        entry = built_in(word, kind) or _derived(prefix, word, kind)
        if entry:
            return _from_entry(text, prefix, word, kind, entry)
    return _assumed(text, inner, kind)


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Look at the whole value first, then at its last word."""
    yield "", text
    start = text.rfind(" ") + 1
    if start:
        yield text[:start], text[start:]


def _has_sign(text: str, kind: Kind) -> bool:
    return kind is Kind.MONEY and any(sign in text for sign in SIGNS)


def _computed(text: str, kind: Kind) -> Stem:
    value = spoken(text, kind)
    if value.glued and kind is Kind.MONEY:
        return stem_of(value.written, Kind.COMMON, {})
    return Stem(
        value.written,
        _sound(text, value.words),
        glued=value.glued or kind in GLUED,
        assumptions=(value.assumption,) if value.assumption else (),
    )


def _derived(prefix: str, word: str, kind: Kind) -> LexiconEntry | None:
    """Take a value of several words that ends in the possessive of a known noun as a compound."""
    noun = without_possessive(lower(word)) if prefix and kind in _COMPOUNDS else None
    return LexiconEntry(third_person=True, base=noun) if noun else None


def _from_entry(text: str, prefix: str, word: str, kind: Kind, entry: LexiconEntry) -> Stem:
    reading = entry.reading or lower(word)
    whole = Stem(
        text,
        _sound(text, reading, palatal=entry.palatal),
        third_person=entry.third_person,
        foreign=search_key(reading) != search_key(word),
        glued=kind in GLUED,
    )
    if kind is Kind.QUOTED:
        return whole
    changed = prefix + recased(word, entry.vowel_stem) if entry.vowel_stem else None
    if not entry.third_person:
        return replace(whole, before_vowel=changed)
    base = _base(prefix, word, kind, entry)
    return replace(whole, base=base and replace(base, before_vowel=changed or base.before_vowel))


def _base(prefix: str, word: str, kind: Kind, entry: LexiconEntry) -> Stem | None:
    """Find a compound without its possessive; a name that hides it (Beyoğlu) has none."""
    text = entry.base
    if text is None:
        *_, (start, last) = _parts(word)
        noun = without_possessive(lower(last))
        if noun is None and kind is Kind.COMMON:
            noun = stripped(lower(last))
        text = lower(start) + noun if noun else None
    if text is None or text == lower(word):
        return None
    return replace(stem_of(prefix + recased(word, text), Kind.COMMON, {}), assumptions=())


def _assumed(text: str, inner: str, kind: Kind) -> Stem:
    *_, (prefix, word) = _parts(inner)
    stem = usual_vowel_stem(lower(word)) if kind in _CHANGING else None
    return Stem(
        text,
        _sound(text, read_ending(word) or lower(inner)),
        before_vowel=prefix + recased(word, stem) if stem else None,
        glued=kind in GLUED,
        assumptions=tuple(_doubts(inner, lower(word), kind)),
    )


def _doubts(text: str, word: str, kind: Kind) -> Iterator[str]:
    """Say what spelling leaves open about a word that no list knows."""
    if kind is Kind.BRAND or (kind in NAMES and _FOREIGN.search(word)):
        yield f"`{text}` is read as it is spelled; if not, pass `reading=`"
    if kind not in NAMES and word[-1:] in ("p", "ç", "t", "k"):
        told = "softens" if usual_vowel_stem(word) else "keeps"
        yield f"`{word}` {told} its last letter before a vowel; if not, give its `vowel_stem`"
    if word.endswith(("al", "ol", "ul")):
        yield f"`{word}` takes back vowels; if it goes like *kabul, kabulü*, give `palatal=True`"
    if kind in _COMPOUNDS and " " in text and word[-1:] in ("ı", "i", "u", "ü"):
        yield f"`{text}` is no possessive compound; if it is one, give `third_person=True`"


def recased(original: str, word: str) -> str:
    """Harf düzeni: `word` (small letters) in the capitals of `original`, of which it is a form.

    >>> recased("Hesap", "hesab"), recased("HESAP", "hesab")
    ('Hesab', 'HESAB')
    """
    if original == upper(original):
        return upper(word)
    pairs = zip(lower(original), word, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return original[:shared] + word[shared:]


def _sound(text: str, reading: str, *, palatal: bool = False) -> Sound:
    last_word = reading[reading.rfind(" ") + 1 :]
    sound = sound_of(reading, palatal=palatal or last_word in nouns.PALATAL)
    if sound is None:
        msg = f"`{text}` has no vowel to follow: pass `reading=`, the way it is said"
        raise MisuseValueError(msg)
    return sound
