"""Resmî tatiller: public holidays and half days of Türkiye, the data with the years it is known for.

Law 2429 names the days. Ramazan and Kurban Bayramı follow the moon and are announced by Diyanet
İşleri Başkanlığı, so every year has its own line. Years outside `KNOWN_YEARS` raise
`OutsideKnownDatesError`: an unknown year is not a year without holidays. Inside it, the religious
days of the years outside `CONFIRMED_YEARS` were read in one source only and say
`Certainty.UNVERIFIED`.

Administrative leave that bridges a holiday (*idari izin*) is no statutory holiday and isn't here.

Source: 2429 m.1-2 (RG 1981-03-19/17284), m.2/D for the Saturday; 5892 for 1 May (2009), 6752 for
15 July (kept since 2017). Religious days: Diyanet's calendar, 2022-2027 cross-checked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from .errors import OutsideKnownDatesError
from .law import Certainty

KNOWN_YEARS = range(2014, 2031)
CONFIRMED_YEARS = range(2022, 2028)
HALF_DAY_ENDS = "13:00"

_FIXED = (
    # month, day, kept since, name
    (1, 1, 1981, "Yılbaşı"),
    (4, 23, 1981, "Ulusal Egemenlik ve Çocuk Bayramı"),
    (5, 1, 2009, "Emek ve Dayanışma Günü"),
    (5, 19, 1981, "Atatürk'ü Anma, Gençlik ve Spor Bayramı"),
    (7, 15, 2017, "Demokrasi ve Millî Birlik Günü"),
    (8, 30, 1981, "Zafer Bayramı"),
    (10, 29, 1981, "Cumhuriyet Bayramı"),
)
_RAMAZAN = "Ramazan Bayramı"
_KURBAN = "Kurban Bayramı"
_LENGTH = {_RAMAZAN: 3, _KURBAN: 4}
_FIRST_DAY = {
    # year: (Ramazan month, day), (Kurban month, day)
    2014: ((7, 28), (10, 4)),
    2015: ((7, 17), (9, 24)),
    2016: ((7, 5), (9, 12)),
    2017: ((6, 25), (9, 1)),
    2018: ((6, 15), (8, 21)),
    2019: ((6, 4), (8, 11)),
    2020: ((5, 24), (7, 31)),
    2021: ((5, 13), (7, 20)),
    2022: ((5, 2), (7, 9)),
    2023: ((4, 21), (6, 28)),
    2024: ((4, 10), (6, 16)),
    2025: ((3, 30), (6, 6)),
    2026: ((3, 20), (5, 27)),
    2027: ((3, 9), (5, 16)),
    2028: ((2, 26), (5, 5)),
    2029: ((2, 14), (4, 24)),
    2030: ((2, 4), (4, 13)),
}


@dataclass(frozen=True, slots=True)
class Holiday:
    """Tatil günü: one day off, or one half day, with its Turkish name.

    >>> Holiday(date(2026, 10, 29), "Cumhuriyet Bayramı", Certainty.SETTLED).name
    'Cumhuriyet Bayramı'
    """

    on: date
    name: str
    certainty: Certainty


@cache
def holidays(year: int) -> tuple[Holiday, ...]:
    """Tam gün tatiller: the full public holidays of a year, in order; Sundays aren't among them.

    A day with two names (23 April 2023) stands twice. Raises `OutsideKnownDatesError` outside
    `KNOWN_YEARS`. Source: 2429 m.1-2.

    >>> [day.on.isoformat() for day in holidays(2026) if day.name == "Ramazan Bayramı"]
    ['2026-03-20', '2026-03-21', '2026-03-22']
    >>> holidays(2060)
    Traceback (most recent call last):
    musteri_destek.errors.OutsideKnownDatesError: the holidays of `2060` are not known yet, only \
2014 to 2030; give the calendar its own holidays or take a newer release
    """
    return tuple(sorted(_full_days(year), key=lambda day: day.on))


@cache
def half_days(year: int) -> tuple[Holiday, ...]:
    """Yarım gün tatiller: the days whose holiday starts at 13:00, in order.

    The two eves (*arife*) and 28 October. An eve may fall on a full holiday (1 May 2022); the
    full holiday wins there. Raises `OutsideKnownDatesError` outside `KNOWN_YEARS`.
    Source: 2429 m.1, m.2/B.

    >>> [day.on.isoformat() for day in half_days(2026)]
    ['2026-03-19', '2026-05-26', '2026-10-28']
    """
    eves = (
        Holiday(first - timedelta(1), f"{name} arifesi", _religious_certainty(year))
        for name, first in _feasts(year)
    )
    republic = Holiday(date(year, 10, 28), "Cumhuriyet Bayramı arifesi", Certainty.SETTLED)
    return tuple(sorted((*eves, republic), key=lambda day: day.on))


def is_holiday(day: date) -> bool:
    """Tam gün tatil mi: whether the whole day is a public holiday; a plain Sunday is not.

    >>> is_holiday(date(2026, 5, 1)), is_holiday(date(2026, 10, 28))
    (True, False)
    """
    return day in _dates(day.year)


def is_half_day(day: date) -> bool:
    """Yarım gün mü: whether a holiday starts at 13:00 that day and the morning is an ordinary one.

    >>> is_half_day(date(2026, 10, 28)), is_half_day(date(2022, 5, 1))
    (True, False)
    """
    return day in _half_dates(day.year)


def is_bridge_saturday(day: date) -> bool:
    """Köprü cumartesi: a Saturday that is off as a whole because a holiday ended on Friday evening.

    Source: 2429 m.2/D.

    >>> is_bridge_saturday(date(2026, 5, 2)), is_bridge_saturday(date(2026, 5, 9))
    (True, False)
    """
    saturday = 5
    return day.weekday() == saturday and not is_holiday(day) and is_holiday(day - timedelta(days=1))


@cache
def _dates(year: int) -> frozenset[date]:
    return frozenset(day.on for day in holidays(year))


@cache
def _half_dates(year: int) -> frozenset[date]:
    return frozenset(day.on for day in half_days(year)) - _dates(year)


def _full_days(year: int) -> Iterator[Holiday]:
    for name, first in _feasts(year):
        for offset in range(_LENGTH[name]):
            yield Holiday(first + timedelta(offset), name, _religious_certainty(year))
    for month, day, since, name in _FIXED:
        if year >= since:
            yield Holiday(date(year, month, day), name, Certainty.SETTLED)


def _feasts(year: int) -> tuple[tuple[str, date], ...]:
    if year not in KNOWN_YEARS:
        msg = (
            f"the holidays of `{year}` are not known yet, only {KNOWN_YEARS[0]} to "
            f"{KNOWN_YEARS[-1]}; give the calendar its own holidays or take a newer release"
        )
        raise OutsideKnownDatesError(msg)
    ramazan, kurban = _FIRST_DAY[year]
    return (_RAMAZAN, date(year, *ramazan)), (_KURBAN, date(year, *kurban))


def _religious_certainty(year: int) -> Certainty:
    return Certainty.SETTLED if year in CONFIRMED_YEARS else Certainty.UNVERIFIED
