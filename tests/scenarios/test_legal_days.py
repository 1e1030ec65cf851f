"""Dated cases of counting that a lawyer can read: the event, the rule, the last day."""

from __future__ import annotations

from datetime import date

import pytest

from musteri_destek.calendars import (
    BridgeSaturday,
    FirstDay,
    Roll,
    consumer_deadline,
    legal_deadline,
)
from musteri_destek.law import Unit

DAYS, BUSINESS_DAYS, YEARS = Unit.CALENDAR_DAY, Unit.BUSINESS_DAY, Unit.YEAR


@pytest.mark.parametrize(
    ("delivered", "last_day", "why"),
    [
        ("2023-03-01", "2023-03-15", "an ordinary Wednesday"),
        ("2023-04-07", "2023-04-24", "Ramazan Bayramı, then a Sunday that is 23 April"),
        ("2024-06-04", "2024-06-20", "Kurban Bayramı until 19 June"),
        ("2026-02-01", "2026-02-16", "a Sunday"),
        ("2026-04-18", "2026-05-04", "the Saturday after Friday 1 May, then a Sunday"),
        ("2026-10-14", "2026-10-28", "a half day does not extend"),
        ("2026-10-15", "2026-10-30", "29 October"),
        ("2026-03-06", "2026-03-23", "Ramazan Bayramı until Sunday"),
        ("2026-05-15", "2026-06-01", "Kurban Bayramı until Saturday, then a Sunday"),
        ("2026-01-05", "2026-01-19", "the first box of a subscription"),
        ("2026-01-20", "2026-02-03", "the last of two parcels"),
    ],
)
@pytest.mark.parametrize("roll", [Roll.HOLIDAYS, Roll.HOLIDAYS_AND_SATURDAYS])
def test_fourteen_days_to_withdraw_end_on_a_day_that_is_no_holiday(
    delivered: str, last_day: str, why: str, roll: Roll
) -> None:
    deadline = legal_deadline(date.fromisoformat(delivered), 14, DAYS, roll=roll)

    assert last_day == deadline.isoformat(), why


def test_a_period_ending_on_an_ordinary_saturday_has_two_readings() -> None:
    delivered = date(2026, 1, 17)

    assert date(2026, 1, 31) == consumer_deadline(delivered, 14, DAYS, roll=Roll.HOLIDAYS)
    assert date(2026, 2, 2) == consumer_deadline(delivered, 14, DAYS)


def test_a_legal_deadline_does_not_move_by_itself() -> None:
    assert date(2026, 10, 29) == legal_deadline(date(2026, 10, 15), 14, DAYS)


@pytest.mark.parametrize(
    ("event", "length", "due", "what"),
    [
        ("2025-11-10", 10, "2025-11-20", "old law: send back after the notice"),
        ("2025-11-10", 14, "2025-11-24", "old law: refund after the notice arrived"),
        ("2026-02-10", 14, "2026-02-24", "send back after the notice"),
        ("2026-02-16", 14, "2026-03-02", "refund after the hand-over to the designated carrier"),
        ("2026-02-20", 14, "2026-03-06", "refund after the arrival with another carrier"),
        ("2026-03-03", 14, "2026-03-17", "refund of an order that was not delivered"),
        ("2026-01-10", 30, "2026-02-09", "delivery without a promise"),
        ("2026-08-03", 14, "2026-08-17", "refund after termination"),
        ("2026-09-01", 3, "2026-09-04", "telling that delivery is impossible"),
        ("2026-09-03", 14, "2026-09-17", "refund after telling that it is impossible"),
        ("2026-10-26", 14, "2026-11-09", "refund of a blender handed over on 26 October"),
    ],
)
def test_the_day_of_the_event_is_not_counted(event: str, length: int, due: str, what: str) -> None:
    assert due == legal_deadline(date.fromisoformat(event), length, DAYS).isoformat(), what


@pytest.mark.parametrize(
    ("delivered", "cap"),
    [
        ("2025-03-10", "2026-03-24"),
        # Its 14th day is 29 February, a day the next year does not have.
        ("2024-02-15", "2025-02-28"),
    ],
)
def test_without_information_the_right_ends_a_year_after_the_fourteen_days(
    delivered: str, cap: str
) -> None:
    fourteenth_day = legal_deadline(date.fromisoformat(delivered), 14, DAYS)

    assert cap == consumer_deadline(fourteenth_day, 1, YEARS).isoformat()


def test_late_information_starts_fourteen_days_of_its_own() -> None:
    assert date(2026, 5, 18) == consumer_deadline(date(2026, 5, 4), 14, DAYS)


@pytest.mark.parametrize(
    ("notified", "number", "due"),
    [
        ("2026-09-07", 10, "2026-09-18"),
        ("2026-09-07", 20, "2026-09-30"),
        ("2026-09-07", 30, "2026-10-12"),
        ("2026-04-20", 20, "2026-05-15"),
    ],
)
def test_saturdays_are_business_days_of_the_law(notified: str, number: int, due: str) -> None:
    deadline = legal_deadline(date.fromisoformat(notified), number, BUSINESS_DAYS)

    assert due == deadline.isoformat()


def test_a_bridge_saturday_can_be_skipped() -> None:
    notified = date(2026, 4, 20)

    assert date(2026, 5, 16) == legal_deadline(
        notified, 20, BUSINESS_DAYS, bridge_saturday=BridgeSaturday.HOLIDAY
    )


def test_reading_the_day_of_receipt_as_the_first_day_ends_one_day_earlier() -> None:
    received = date(2026, 2, 2)

    assert date(2026, 2, 16) == legal_deadline(received, 14, DAYS)
    assert date(2026, 2, 15) == legal_deadline(received, 14, DAYS, first_day=FirstDay.SAME_DAY)
