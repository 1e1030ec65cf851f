"""Ses: how a suffix sounds after a given sound: vowel harmony, buffer letters, hardening.

A suffix is written with the capitals of Turkish grammars: ``A`` is a or e, ``I`` is ı, i, u or ü,
``D`` is d or t, and a letter in brackets is there only when it keeps two vowels or two consonants
apart: ``(y)A`` is *-a, -e, -ya, -ye*.

Source: TDK Yazım Kılavuzu, Büyük Ünlü Uyumu, Küçük Ünlü Uyumu, Ünsüz Benzeşmesi.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

VOWELS = frozenset("aeıioöuü")
HARD = frozenset("fstkçşhpqx")
_LOW = dict(zip("aıoueiöü", "aaaaeeee", strict=True))
_HIGH = dict(zip("aıoueiöü", "ııuuiiüü", strict=True))
_FRONTED = dict(zip("aıou", "eiöü", strict=True))


@dataclass(frozen=True, slots=True)
class Sound:
    """Son ses: what a suffix hears of the word before it: its last vowel and its last letter.

    >>> Sound("a", "t").after("DAn")
    'tan'
    """

    vowel: str
    last: str

    @property
    def is_open(self) -> bool:
        """Ünlüyle biter mi: whether the last letter is a vowel.

        >>> Sound("e", "e").is_open
        True
        """
        return self.last in VOWELS

    def after(self, suffix: str) -> str:
        """Eki söyle: `suffix`, written as in grammars, as it sounds after this sound.

        >>> Sound("e", "e").after("(n)In"), Sound("u", "n").after("(I)nIz")
        ('nin', 'unuz')
        """
        buffer, rest = _parts(suffix)
        if buffer and self.is_open != (buffer == "I"):
            rest = buffer + rest
        vowel, last, spoken = self.vowel, self.last, []
        for letter in rest:
            sound = _spoken(letter, vowel, last)
            vowel = sound if sound in VOWELS else vowel
            last = sound
            spoken.append(sound)
        return "".join(spoken)

    def then(self, spoken: str) -> Sound:
        """Sonrası: the sound a word ends in once `spoken` has been attached.

        >>> Sound("a", "p").then("lar")
        Sound(vowel='a', last='r')
        """
        vowels = [letter for letter in spoken if letter in VOWELS]
        return Sound(vowels[-1] if vowels else self.vowel, spoken[-1]) if spoken else self


def sound_of(reading: str, *, palatal: bool = False) -> Sound | None:
    """Okunuşun sesi: the sound `reading` (small letters) ends in; `None` if it has no vowel.

    Letters with marks that Turkish lacks count as their bases (é as e, â as a), and a *y* after a
    consonant, where no Turkish word has one, as *i* (Wendy). A `palatal` word (saat, kabul) takes
    front suffixes after a back vowel.

    >>> sound_of("ayfon"), sound_of("kabul", palatal=True)
    (Sound(vowel='o', last='n'), Sound(vowel='ü', last='l'))
    """
    heard = [_plain(letter) for letter in reading if letter.isalpha()]
    if heard[-1:] == ["y"] and not VOWELS & set(heard[-2:]):
        heard[-1] = "i"
    vowel = next((letter for letter in reversed(heard) if letter in VOWELS), None)
    if vowel is None:
        return None
    last = heard[-1]
    return Sound(_FRONTED.get(vowel, vowel) if palatal else vowel, last)


def _parts(suffix: str) -> tuple[str | None, str]:
    if suffix.startswith("("):
        return suffix[1], suffix[3:]
    return None, suffix


def _spoken(letter: str, vowel: str, last: str) -> str:
    match letter:
        case "A":
            return _LOW[vowel]
        case "I":
            return _HIGH[vowel]
        case "D":
            return "t" if last in HARD else "d"
    return letter


_FOREIGN = {"ø": "ö", "œ": "ö", "æ": "e", "ß": "s", "ł": "l", "đ": "d"}


def _plain(letter: str) -> str:
    if letter.isascii() or letter in "çğıöşü":
        return letter
    return _FOREIGN.get(letter) or unicodedata.normalize("NFD", letter)[0]
