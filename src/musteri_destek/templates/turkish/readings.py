"""Okunuş: how a computed value is read aloud, by its kind.

Numbers, percentages, money, dates, times, abbreviations and units have a reading that follows
from how a letter writes them; whatever is written otherwise raises `MisuseValueError`.

Source: TDK Yazım Kılavuzu, Sayıların Yazılışı, Kısaltmalar, Kesme İşareti.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from musteri_destek.casing import lower, upper
from musteri_destek.errors import MisuseValueError

from . import abbreviations, nouns
from .aloud import DIGITS, Spoken, each_end, letter_names, unread
from .amounts import amount
from .days import read_clock, read_date
from .kinds import Kind
from .numbers import read_number

_HOUR_WORD = re.compile(r"^saat\s", re.IGNORECASE)
_PERCENT = re.compile(rf"(?:%|[Yy]üzde |YÜZDE )\s?({DIGITS})(?:\s?[-–]\s?%({DIGITS}))?")
_UNIT = re.compile(rf"(?:{DIGITS}(?:\s?[x×]\s?{DIGITS})*\s?)?(\D.*)")
_RAISED = ("²", "³")
_LAST_RUN = re.compile(r"(\d+|[^\W\d]+)\W*$")
# Turkish has no word with two consonants in front and none with three together.
_SOUNDS_LIKE_A_WORD = re.compile(r"[^aeıioöuü]?(?:[aeıioöuü][^aeıioöuü]{1,2})*[aeıioöuü]?")


def spoken(text: str, kind: Kind) -> Spoken:
    """Oku: `text` of a computed kind as it is read.

    >>> spoken("14.30", Kind.TIME).words, spoken("12 Kasım 2026", Kind.DATE).words
    ('on dört otuz', 'on iki kasım iki bin yirmi altı')
    """
    return _READERS[kind](text)


def read_ending(word: str) -> str | None:
    """Sonu oku: the reading of an abbreviation, or of the digits or capitals a word ends in.

    `None` if it ends as a word.

    >>> read_ending("S24"), read_ending("MNG"), read_ending("magaza.com"), read_ending("Ultra")
    ('yirmi dört', 'me ne ge', 'kom', None)
    """
    if word in abbreviations.READINGS:
        return abbreviations.READINGS[word]
    _, dot, domain = word.rpartition(".")
    if dot and domain in abbreviations.DOMAINS:
        return abbreviations.DOMAINS[domain]
    run = _LAST_RUN.search(word)
    if run is None:
        return None
    if run[1].isdigit():
        return read_number(run[1])
    mixed = any(letter.isdigit() for letter in word) or len(run[1]) == 1
    is_spelled = run[1] == upper(run[1]) and (mixed or not _has_vowel(run[1]))
    return letter_names(run[1]) if is_spelled else None


def _number(text: str) -> Spoken:
    doubt = f"`{text}` is read with *virgül*; if you say *buçuk*, pass `reading=`"
    is_half = text.endswith(",5")
    return Spoken(text, each_end(text, read_number), assumption=doubt if is_half else None)


def _percent(text: str) -> Spoken:
    written = _PERCENT.fullmatch(text)
    if written is None:
        raise unread(text, "percentage", "%20")
    parts = (each_end(part, read_number) for part in written.groups() if part)
    return Spoken(text, " ".join(f"yüzde {part}" for part in parts))


def _time(text: str) -> Spoken:
    return Spoken(text, each_end(_HOUR_WORD.sub("", text), read_clock))


def _abbreviation(text: str) -> Spoken:
    last = text.rsplit(maxsplit=1)[-1]
    known = abbreviations.READINGS.get(text) or abbreviations.READINGS.get(last)
    ending = known or read_ending(last)
    if ending:
        return Spoken(text, ending)
    word = lower(last)
    if last != upper(last):
        return Spoken(text, word)
    # Short ones are spelled (AVM), longer ones that can be said are said (ASELSAN).
    said = len(word) > 3 and _SOUNDS_LIKE_A_WORD.fullmatch(word)  # noqa: PLR2004
    how = "as a word" if said else "letter by letter"
    words = word if said else letter_names(last)
    return Spoken(text, words, assumption=f"`{text}` is read {how}; if not, pass `reading=`")


def _unit(text: str) -> Spoken:
    written = _UNIT.fullmatch(text)
    sign = written[1].strip() if written else ""
    last = sign.rpartition(" ")[2]
    word = abbreviations.UNITS.get(sign) or abbreviations.UNITS.get(last)
    if word:
        return Spoken(text, word)
    if lower(last) in nouns.KNOWN:
        return Spoken(text, lower(last), glued=True)
    if last in abbreviations.READINGS:
        return Spoken(text, abbreviations.READINGS[last])
    msg = f"`{text}` ends in no known unit: pass `reading=`, the word the unit stands for"
    raise MisuseValueError(msg)


def _superscript(text: str) -> Spoken:
    unit = _unit(text)
    return replace(unit, glued=unit.glued or text.endswith(_RAISED))


def is_dotted(text: str) -> bool:
    """Noktalı mı: whether `text` ends in an abbreviation with a dot that stands for a word.

    >>> is_dotted("Lila Tekstil Ltd. Şti."), is_dotted("Ahmet K.")
    (True, False)
    """
    last = text[text.rfind(" ") + 1 :]
    return last in abbreviations.DOTTED and len(last) > len("K.")


def _dotted(text: str) -> Spoken:
    word = abbreviations.DOTTED.get(text.rsplit(maxsplit=1)[-1])
    if word is None:
        msg = f"`{text}` is no known abbreviation: pass `reading=`, the word it stands for"
        raise MisuseValueError(msg)
    return Spoken(text, word, glued=True)


_READERS: dict[Kind, Callable[[str], Spoken]] = {
    Kind.NUMBER: _number,
    Kind.PERCENT: _percent,
    Kind.MONEY: amount,
    Kind.DATE: read_date,
    Kind.TIME: _time,
    Kind.ABBREVIATION: _abbreviation,
    Kind.UNIT: _unit,
    Kind.SUPERSCRIPT: _superscript,
    Kind.DOTTED: _dotted,
}
COMPUTED = frozenset(_READERS)
"""Hesaplananlar: the kinds whose reading follows from how they are written."""


def _has_vowel(text: str) -> bool:
    return any(letter in "aeıioöuüâîû" for letter in lower(text))
