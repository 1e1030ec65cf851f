"""Okunuş: how a computed value is read aloud, by its kind.

Numbers, percentages, money, dates, times, abbreviations and units have a reading that follows
from how a letter writes them; whatever is written otherwise raises `MisuseValueError`.

Source: TDK Yazım Kılavuzu, Sayıların Yazılışı, Kısaltmalar, Kesme İşareti.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from musteri_destek.casing import lower, upper
from musteri_destek.errors import MisuseValueError

from . import abbreviations
from .aloud import DIGITS, Spoken, each_end, letter_names, unread
from .amounts import amount
from .kinds import Kind
from .numbers import read_number

_MONTHS = frozenset(
    (
        *("ocak", "şubat", "mart", "nisan", "mayıs", "haziran"),
        *("temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"),
    )
)
_WEEKDAYS = frozenset(
    ("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
)
_PERCENT = re.compile(rf"(?:%|yüzde )\s?({DIGITS})(?:\s?[-–]\s?%({DIGITS}))?")
_TIME = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_NUMERIC_DATE = re.compile(r"(0?[1-9]|[12]\d|3[01])([./])(0?[1-9]|1[0-2])\2(\d{4})")
_BETWEEN_DATES = re.compile(r"(?<=\w)\s?[-–]\s?(?=\w)|,?\s+")
_UNIT = re.compile(rf"(?:({DIGITS})\s?)?(\D+)")
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
    """Sonu oku: the reading of digits or capitals a word ends in; `None` if it ends as a word.

    >>> read_ending("S24"), read_ending("MNG"), read_ending("magaza.com"), read_ending("Ultra")
    ('yirmi dört', 'me ne ge', 'kom', None)
    """
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
    return Spoken(text, each_end(re.sub("^[Ss]aat ", "", text), _clock))


def _clock(text: str) -> str:
    written = _TIME.fullmatch(text)
    if written is None:
        raise unread(text, "time", "14.30")
    hour = read_number(str(int(written[1])))
    return hour if written[2] == "00" else f"{hour} {read_number(written[2])}"


def _date(text: str) -> Spoken:
    if not any(letter.isdigit() for letter in text):
        msg = f"`{text}` names no particular day: say `Kind.COMMON`, as in `perşembeye`"
        raise MisuseValueError(msg)
    return Spoken(text, " ".join(_date_part(part) for part in _BETWEEN_DATES.split(text)))


def _date_part(part: str) -> str:
    word = lower(part)
    if word in _MONTHS or word in _WEEKDAYS or word == "saat":
        return word
    numeric = _NUMERIC_DATE.fullmatch(part)
    if numeric:
        return " ".join(read_number(digits) for digits in numeric.group(1, 3, 4))
    if _TIME.fullmatch(part):
        return _clock(part)
    if part.isdecimal():
        return read_number(part)
    raise unread(part, "part of a date", "28 Kasım 2026 Cumartesi")


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
    word = abbreviations.UNITS.get(written[2].strip()) if written else None
    if word is None:
        msg = f"`{text}` ends in no known unit: pass `reading=`, the word the unit stands for"
        raise MisuseValueError(msg)
    return Spoken(text, word)


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
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.ABBREVIATION: _abbreviation,
    Kind.UNIT: _unit,
    Kind.SUPERSCRIPT: _unit,
    Kind.DOTTED: _dotted,
}
COMPUTED = frozenset(_READERS)
"""Hesaplananlar: the kinds whose reading follows from how they are written."""


def _has_vowel(text: str) -> bool:
    return any(letter in "aeıioöuüâîû" for letter in lower(text))
