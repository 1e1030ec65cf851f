"""Gövde: everything an inflection needs to know of a value before the first suffix."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from musteri_destek.casing import lower, search_key, upper
from musteri_destek.errors import MisuseValueError

from . import nouns, places
from .amounts import SIGNS
from .kinds import NAMES, Kind
from .lexicon import (
    Lexicon,
    LexiconEntry,
    built_in,
    own_entry,
    stripped,
    usual_vowel_stem,
    without_possessive,
)
from .readings import COMPUTED, is_dotted, read_ending, spoken
from .sounds import Sound, sound_of

_COMPOUNDS = frozenset({Kind.COMMON, Kind.PLACE, Kind.BRAND, Kind.INSTITUTION, Kind.QUOTED})
_NOUNS = frozenset({Kind.COMMON, Kind.INSTITUTION, Kind.QUOTED})
_CHANGING = frozenset({Kind.COMMON, Kind.INSTITUTION, Kind.BRAND})
_OFFICIAL = frozenset({Kind.INSTITUTION, Kind.BRAND, Kind.PLACE})
_IN_WORDS = frozenset({Kind.MONEY, Kind.UNIT})
# No Turkish name is spelled so: strange letters, vowels side by side, consonants at the end.
_FOREIGN = re.compile(
    "[^\\W\\d_abcçdefgğhıijklmnoöprsştuüvyzâîû]|[^\\W\\d_aeıioöuüâîû]y$"
    "|o[iu]|ea|ee|oo|ie|ue|eu|oe|ae|ck|ch|sh|ph|gh|gne?$|t[hz]$|lt$|lle$|tte$|nne$|sse$"
)
# Places come in Turkish spelling (Trabzon, Prag), people as they are.
_FOREIGN_START = re.compile("[bcçdfgkpt][hlrvy]|s[cklmnptv]")
# What spelling shows to be Turkish: letters of its own, or the endings that it makes words with.
_TURKISH = re.compile("[çğışöü]|(?:c[iu]|l[iu]|s[iu]z|m[ae]|[ae]c[ae]k|l[ae]r|[aeıioöuü]s[iu])$")
# Such a noun is said letter by letter (USB), as longer ones aren't (KETTLE).
_SHORT_CAPITALS = re.compile("[A-ZÇĞİÖŞÜ]{2,3}")
_QUOTES = "“”„«»‘’'\""
_CLOSING = ("”", "»", '"')


@dataclass(frozen=True, slots=True)
class Stem:
    """Gövde: a value as written and as it sounds.

    `before_vowel`: as written before a vowel, where that differs. `third_person`: it ends in a
    possessive of the third person, and `base` is the stem without it. `foreign`: its spelling
    isn't its reading. `coded`: it ends in digits, letters or a domain, read one by one. `glued`: with
    or without an apostrophe, where neither the kind nor the shop has a choice. `assumptions`: what
    nobody told us.

    >>> stem_of("gömlek", Kind.COMMON, {}).before_vowel
    'gömleğ'
    """

    written: str
    sound: Sound
    before_vowel: str | None = None
    third_person: bool = False
    base: Stem | None = None
    foreign: bool = False
    coded: bool = False
    glued: bool | None = None
    assumptions: tuple[str, ...] = ()


def stem_of(text: str, kind: Kind, lexicon: Lexicon, *, reading: str | None = None) -> Stem:
    """Gövdeyi bul: what is known of `text`: told by the caller, listed, computed or assumed.

    Raises `MisuseValueError` where a value isn't written as its kind is, or can't be read.

    >>> stem_of("14.30", Kind.TIME, {}).sound
    Sound(vowel='u', last='z')
    """
    if kind in NAMES and text.endswith(_CLOSING) and text[0] in _QUOTES:
        return replace(stem_of(text, Kind.QUOTED, lexicon, reading=reading), glued=True)
    inner = text.strip(_QUOTES) if kind is Kind.QUOTED else text
    told = LexiconEntry(reading=reading) if reading else None
    for prefix, word in _parts(inner):
        entry = told or own_entry(word, lexicon)
        if entry and not _has_sign(text, kind):
            return _from_entry(text, prefix, word, kind, entry)
    if kind in COMPUTED or (kind in _OFFICIAL and is_dotted(inner)):
        return _computed(text, kind if kind in COMPUTED else Kind.DOTTED)
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
    if value.glued and kind in _IN_WORDS:
        return stem_of(value.written, Kind.COMMON, {})
    return Stem(
        value.written,
        _sound(text, value.words),
        # A dotted abbreviation may stand for a compound: Ltd. Şti.nin is *şirketinin*.
        third_person=kind is Kind.DOTTED and without_possessive(value.words) is not None,
        glued=value.glued or kind is Kind.DOTTED,
        coded=kind is Kind.DOTTED,
        assumptions=(value.assumption,) if value.assumption else (),
    )


def _derived(prefix: str, word: str, kind: Kind) -> LexiconEntry | None:
    """Take a value of several words that ends in the possessive of a known noun as a compound."""
    noun = without_possessive(lower(word)) if prefix and kind in _COMPOUNDS else None
    return LexiconEntry(third_person=True, base=noun) if noun else None


def _from_entry(text: str, prefix: str, word: str, kind: Kind, entry: LexiconEntry) -> Stem:
    reading = entry.reading or lower(word)
    foreign = search_key(reading) != search_key(word)
    coded = _is_coded(word, reading, foreign=foreign)
    stem = entry.vowel_stem or (_usual_stem(word) if kind is Kind.BRAND and not foreign else None)
    changed = prefix + recased(word, stem) if stem and kind is not Kind.QUOTED else None
    whole = Stem(
        text,
        _sound(text, reading, palatal=entry.palatal),
        third_person=entry.third_person,
        foreign=foreign,
        coded=coded,
        glued=_glued(kind, word, reading, foreign=foreign, coded=coded),
    )
    if kind is Kind.QUOTED:
        return whole
    if not entry.third_person:
        return replace(whole, before_vowel=changed)
    base = _base(prefix, word, kind, entry)
    return replace(whole, base=base and replace(base, before_vowel=changed or base.before_vowel))


def _is_coded(word: str, reading: str, *, foreign: bool) -> bool:
    """Tell letters and digits, said one by one or as a word (POS), from a word in capitals."""
    if read_ending(word) is not None:
        return foreign or lower(word) not in nouns.KNOWN
    return foreign and " " in reading and _SHORT_CAPITALS.fullmatch(word) is not None


def _usual_stem(word: str) -> str | None:
    return usual_vowel_stem(lower(word))


def _glued(kind: Kind, word: str, reading: str, *, foreign: bool, coded: bool) -> bool | None:
    """Glue a noun that ends as it is said (blenderınız), and only such a one (mouse'unuz)."""
    if kind is Kind.COMMON:
        return not coded and search_key(word[-1:]) == search_key(reading[-1:])
    return False if foreign and kind in (Kind.BRAND, Kind.INSTITUTION) else None


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
    small, ending = lower(word), read_ending(word)
    if kind is Kind.COMMON and not ending and _SHORT_CAPITALS.fullmatch(word):
        return replace(_computed(text, Kind.ABBREVIATION), foreign=True, coded=True, glued=False)
    stem = usual_vowel_stem(small) if kind in _CHANGING and not ending else None
    doubts = () if ending else tuple(_doubts(inner, small, kind))
    whole = Stem(
        text,
        _sound(text, ending or lower(inner)),
        before_vowel=prefix + recased(word, stem) if stem else None,
        foreign=ending is not None,
        coded=ending is not None,
        glued=False if ending and kind is not Kind.QUOTED else None,
        assumptions=doubts,
    )
    if not prefix or kind not in _COMPOUNDS or not _POSSESSED.search(small):
        return whole
    base = stem_of(prefix + recased(word, stripped(small)), Kind.COMMON, {})
    return replace(whole, third_person=True, base=replace(base, assumptions=()))


_POSSESSED = re.compile("[aeıioöuü]s[ıiuü]$")


def _doubts(text: str, word: str, kind: Kind) -> Iterator[str]:
    """Say what spelling leaves open about a word that no list knows."""
    if _may_sound_otherwise(word, kind):
        yield f"`{text}` is read as it is spelled; if not, pass `reading=`"
    if kind not in NAMES and word[-1:] in ("p", "ç", "t", "k"):
        told = "softens" if usual_vowel_stem(word) else "keeps"
        yield f"`{word}` {told} its last letter before a vowel; if not, give its `vowel_stem`"
    if word.endswith(("al", "ol", "ul")):
        yield f"`{word}` takes back vowels; if it goes like *kabul, kabulü*, give `palatal=True`"
    if kind not in _COMPOUNDS or word[-1:] not in ("ı", "i", "u", "ü"):
        return
    if " " in text and _POSSESSED.search(word):
        yield f"`{text}` is a possessive compound; if it is none, give an entry that says nothing"
    elif " " in text or (kind is not Kind.BRAND and not word.endswith(places.PLAIN_ENDINGS)):
        yield f"`{text}` is no possessive compound; if it is one, give `third_person=True`"


def _may_sound_otherwise(word: str, kind: Kind) -> bool:
    if kind in _NOUNS:
        return not _TURKISH.search(word)
    if kind is Kind.PERSON and _FOREIGN_START.match(word):
        return True
    if kind is Kind.PLACE and _TURKISH.search(word):
        return False
    return kind is Kind.BRAND or (kind in NAMES and _FOREIGN.search(word) is not None)


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
