"""Sesli okuma: what a value is once it is read aloud, and the reading of single letters.

Source: TDK Yazım Kılavuzu, Kısaltmalar.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from musteri_destek.casing import lower
from musteri_destek.errors import MisuseValueError

from .abbreviations import LETTERS

DIGITS = r"[-−]?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?"
"""Rakamlar: a pattern for a number or a range of numbers."""

_DASH = re.compile(r"(?<=[\d%])\s?[-–]\s?(?=[\d%])")


@dataclass(frozen=True, slots=True)
class Spoken:
    """Okunan değer: `written` as it carries a suffix, `words` as it is read.

    `glued` says that a suffix follows without an apostrophe, because the value ends in a word;
    `assumption` what was guessed.

    >>> Spoken("1.250 TL", "bin iki yüz elli te le").glued
    False
    """

    written: str
    words: str
    glued: bool = False
    assumption: str | None = None


def letter_names(text: str) -> str:
    """Harf adları: `text` letter by letter, by the names of Turkish letters.

    >>> letter_names("TDK"), letter_names("THY")
    ('te de ke', 'te he ye')
    """
    letters = (LETTERS.get(letter) for letter in lower(text))
    return " ".join(name for name in letters if name)


def each_end(text: str, read: Callable[[str], str]) -> str:
    """Aralık: both ends of a range, or the one value there is, as `read` reads them.

    >>> each_end("12-15", lambda digits: f"{digits}!")
    '12! 15!'
    """
    return " ".join(read(part) for part in _DASH.split(text))


def unread(text: str, what: str, example: str) -> MisuseValueError:
    """Okunamadı: the error for a value that isn't written as a letter writes its kind.

    >>> unread("14.60", "time", "14.30")
    MisuseValueError('`14.60` is no time as a letter writes it: write `14.30`')
    """
    return MisuseValueError(f"`{text}` is no {what} as a letter writes it: write `{example}`")
