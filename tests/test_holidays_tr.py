"""Holidays against the days the law names, the days announced, and an independent package."""

from __future__ import annotations

from datetime import date, timedelta

import holidays as peer
import pytest

from musteri_destek import holidays_tr
from musteri_destek.errors import OutsideKnownDatesError
from musteri_destek.law import Certainty


def days(found: tuple[holidays_tr.Holiday, ...]) -> set[str]:
    return {day.on.isoformat() for day in found}


@pytest.mark.parametrize("year", holidays_tr.KNOWN_YEARS)
def test_full_holidays_are_those_of_the_independent_package(year: int) -> None:
    theirs = peer.country_holidays("TR", years=year, categories=("public",))

    assert {day.isoformat() for day in theirs} == days(holidays_tr.holidays(year))


@pytest.mark.parametrize("year", holidays_tr.KNOWN_YEARS)
def test_half_days_are_those_of_the_independent_package(year: int) -> None:
    theirs = peer.country_holidays("TR", years=year, categories=("half_day",))

    assert {day.isoformat() for day in theirs} == days(holidays_tr.half_days(year))


def test_names_are_those_of_the_independent_package_without_the_hour() -> None:
    theirs = peer.country_holidays("TR", years=2026, categories=("public",), language="tr")

    assert dict(theirs) == {day.on: day.name for day in holidays_tr.holidays(2026)}


@pytest.mark.parametrize("year", holidays_tr.KNOWN_YEARS)
def test_each_religious_holiday_follows_its_eve_and_has_its_legal_length(year: int) -> None:
    for name, length in (("Ramazan Bayramı", 3), ("Kurban Bayramı", 4)):
        kept = [day.on for day in holidays_tr.holidays(year) if day.name == name]
        eve = next(day.on for day in holidays_tr.half_days(year) if day.name == f"{name} arifesi")

        assert [eve + timedelta(offset + 1) for offset in range(length)] == kept


def test_15_july_is_kept_from_2017_on() -> None:
    assert (False, True) == (
        holidays_tr.is_holiday(date(2016, 7, 15)),
        holidays_tr.is_holiday(date(2017, 7, 15)),
    )


def test_an_eve_on_a_full_holiday_is_no_half_day() -> None:
    assert holidays_tr.is_holiday(date(2029, 4, 23))
    assert "2029-04-23" in days(holidays_tr.half_days(2029))
    assert not holidays_tr.is_half_day(date(2029, 4, 23))


def test_a_day_with_two_holidays_stands_twice() -> None:
    assert ["Ramazan Bayramı", "Ulusal Egemenlik ve Çocuk Bayramı"] == [
        day.name for day in holidays_tr.holidays(2023) if day.on == date(2023, 4, 23)
    ]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 5, 2), True),  # Friday 1 May
        (date(2023, 7, 1), False),  # itself the last day of Kurban Bayramı
        (date(2026, 5, 9), False),
        (date(2026, 5, 1), False),
        (date(2022, 7, 16), True),  # Friday 15 July
        (date(2022, 10, 29), False),  # itself a holiday, after the half day of Friday
    ],
)
def test_the_saturday_after_a_holiday_that_ended_on_friday_is_off(
    day: date,
    expected: bool,
) -> None:
    assert expected is holidays_tr.is_bridge_saturday(day)


@pytest.mark.parametrize("year", holidays_tr.KNOWN_YEARS)
def test_only_religious_days_outside_the_confirmed_years_are_unverified(year: int) -> None:
    unverified = {
        day.name.removesuffix(" arifesi")
        for day in holidays_tr.holidays(year) + holidays_tr.half_days(year)
        if day.certainty is Certainty.UNVERIFIED
    }

    confirmed = year in holidays_tr.CONFIRMED_YEARS
    assert (set() if confirmed else {"Ramazan Bayramı", "Kurban Bayramı"}) == unverified


@pytest.mark.parametrize("year", [2013, 2031, 2060])
def test_a_year_nobody_announced_is_an_error_and_not_a_year_of_work(year: int) -> None:
    for question in (holidays_tr.is_holiday, holidays_tr.is_half_day):
        with pytest.raises(OutsideKnownDatesError, match=f"`{year}`"):
            question(date(year, 6, 1))
