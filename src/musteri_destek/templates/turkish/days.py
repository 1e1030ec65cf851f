"""Gün: how a date is read aloud, and which texts are a date at all.

Source: TDK Yazım Kılavuzu, Sayıların Yazılışı, Büyük Harfler (Tarih Bildiren Ay ve Gün Adları).
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

from musteri_destek.casing import lower
from musteri_destek.errors import MisuseValueError

from .aloud import Spoken, unread
from .numbers import read_number

_MONTHS = (
    *("ocak", "şubat", "mart", "nisan", "mayıs", "haziran"),
    *("temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"),
)
_SHORT_MONTHS = {month[:3]: month for month in _MONTHS}
_OTHER_WORDS = frozenset(
    (
        *("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"),
        *("ile", "saat", "ve"),
    )
)
_NOUNS = ("gün", "ay", "yıl", "hafta", "sene")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_NUMERIC = re.compile(r"(\d\d?)([./])(\d\d?)\2(\d{4})")
_YEAR = re.compile(r"[1-9]\d{2,3}")
_BETWEEN = re.compile(r"(?<=\w)\s?[-–]\s?(?=\w)|,?\s+")
_LEAP_YEAR = 2024


def read_clock(text: str) -> str:
    """Saati oku: a time of the day in words; a full hour by the hour alone.

    >>> read_clock("14.30"), read_clock("09:00")
    ('on dört otuz', 'dokuz')
    """
    written = _CLOCK.fullmatch(text)
    if written is None:
        raise unread(text, "time", "14.30")
    hour = read_number(str(int(written[1])))
    return hour if written[2] == "00" else f"{hour} {read_number(written[2])}"


def read_date(text: str) -> Spoken:
    """Tarihi oku: a day, several days of a month, or a month or year, also with weekday or time.

    Raises `MisuseValueError` for what is no date: a day no calendar has, or a noun with a date
    before it (*12 Kasım günü*), which is `Kind.COMMON`.

    >>> read_date("12 ve 15 Kas 2026").words
    'on iki ve on beş kasım iki bin yirmi altı'
    >>> read_date("31 Kasım")
    Traceback (most recent call last):
    musteri_destek.errors.MisuseValueError: `31 Kasım` is a day no calendar has: write it as it is
    """
    if not any(letter.isdigit() for letter in text):
        msg = f"`{text}` names no particular day: say `Kind.COMMON`, as in `perşembeye`"
        raise MisuseValueError(msg)
    parts = _BETWEEN.split(text)
    words = " ".join(map(_part, parts))
    if not _is_in_calendar(parts):
        msg = f"`{text}` is a day no calendar has: write it as it is"
        raise MisuseValueError(msg)
    return Spoken(text, words)


def _part(part: str) -> str:
    word = _word(part)
    if word in _MONTHS or word in _OTHER_WORDS:
        return word
    if _NUMERIC.fullmatch(part):
        return " ".join(read_number(digits) for digits in re.split(r"[./]", part))
    if _CLOCK.fullmatch(part):
        return read_clock(part)
    if _day(part) is not None or _YEAR.fullmatch(part):
        return read_number(part)
    if word.startswith(_NOUNS):
        msg = f"`{part}` is a noun behind a date: say `Kind.COMMON`, as in `12 Kasım gününe`"
        raise MisuseValueError(msg)
    raise unread(part, "part of a date", "28 Kasım 2026 Cumartesi")


def _word(part: str) -> str:
    word = lower(part)
    return _SHORT_MONTHS.get(word.removesuffix("."), word)


def _day(part: str) -> int | None:
    return int(part) if re.fullmatch(r"\d\d?", part) else None


def _is_in_calendar(parts: list[str]) -> bool:
    return all(_exists(day, month, year) for day, month, year in _days_in(parts))


def _days_in(parts: list[str]) -> Iterator[tuple[int, int, int]]:
    """List every day, with the month and the year behind it where they are said."""
    month, year = 1, _LEAP_YEAR
    for part in reversed(parts):
        word, day = _word(part), _day(part)
        if numeric := _NUMERIC.fullmatch(part):
            yield int(numeric[1]), int(numeric[3]), int(numeric[4])
        elif word in _MONTHS:
            month = _MONTHS.index(word) + 1
        elif _YEAR.fullmatch(part):
            year = int(part)
        elif day is not None:
            yield day, month, year


def _exists(day: int, month: int, year: int) -> bool:
    return 1 <= month <= len(_MONTHS) and 1 <= day <= monthrange(year, month)[1]
