"""Open time between two moments, deadlines and business days, on a Turkish desk's calendar."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from harness import Comparison, Round, repeated

from musteri_destek import holidays_tr
from musteri_destek.calendars import BusinessCalendar

ISTANBUL = ZoneInfo("Europe/Istanbul")
YEARS = range(2017, 2030)
HOURS = ["09:00-12:30", "13:30-18:00"]
DESK = BusinessCalendar(
    weekly_hours=dict.fromkeys(["mon", "tue", "wed", "thu", "fri"], HOURS), holidays="tr"
)
START = datetime(2018, 3, 6, 10, 17)  # noqa: DTZ001 - the peer knows no zones
AWARE = START.replace(tzinfo=ISTANBUL)
FREE = [holiday.on for year in YEARS for holiday in holidays_tr.holidays(year)]


def timegrid_desk() -> tuple[Any, Any]:
    from timegrid import TimeGridCalendar  # noqa: PLC0415 - an absent peer must not stop the others

    desk = TimeGridCalendar()
    desk.add_weekday_open_rule(time(9), time(12, 30))
    desk.add_weekday_open_rule(time(13, 30), time(18))
    for day in FREE:
        desk.add_holiday(day)
    first, last = (datetime(year, 1, 1) for year in (YEARS[0], YEARS[-1]))  # noqa: DTZ001
    return desk, desk.compile(first, last)


def between(days: int) -> Callable[[], tuple[Round, Round]]:
    def prepare() -> tuple[Round, Round]:
        _, timeline = timegrid_desk()
        end, aware_end = START + timedelta(days=days), AWARE + timedelta(days=days)
        _same(DESK.open_time_between(AWARE, aware_end), timeline.get_working_duration(START, end))
        return (
            repeated(lambda: DESK.open_time_between(AWARE, aware_end)),
            repeated(lambda: timeline.get_working_duration(START, end)),
        )

    return prepare


def after(length: timedelta) -> Callable[[], tuple[Round, Round]]:
    def prepare() -> tuple[Round, Round]:
        desk, _ = timegrid_desk()
        due = DESK.add_open_time(AWARE, length).replace(tzinfo=None)
        _same(due, desk.add_work_duration(START, length))
        return (
            repeated(lambda: DESK.add_open_time(AWARE, length)),
            repeated(lambda: desk.add_work_duration(START, length)),
        )

    return prepare


def business_days() -> tuple[Round, Round]:
    import numpy as np  # noqa: PLC0415 - an absent peer must not stop the others

    peer = np.busdaycalendar(holidays=FREE)
    day, start = np.datetime64("2018-03-06"), date(2018, 3, 6)
    _same(DESK.add_business_days(start, 20), np.busday_offset(day, 20, busdaycal=peer).item())
    return (
        repeated(lambda: DESK.add_business_days(start, 20)),
        repeated(lambda: np.busday_offset(day, 20, busdaycal=peer)),
    )


def _same(ours: object, theirs: object) -> None:
    if ours != theirs:
        msg = f"ours says {ours}, the peer {theirs}: nothing to compare"
        raise AssertionError(msg)


COMPARISONS = [
    Comparison("open time between, 1 day", "timegrid", 1 / 1.5, between(1)),
    Comparison("open time between, 30 days", "timegrid", 1 / 3, between(30)),
    Comparison("open time between, 1 year", "timegrid", 1 / 12, between(365)),
    Comparison("open time between, 10 years", "timegrid", 1 / 100, between(3652)),
    Comparison("deadline after 1 open hour", "timegrid", 1 / 8, after(timedelta(hours=1))),
    Comparison("deadline after 40 open hours", "timegrid", 1 / 8, after(timedelta(hours=40))),
    Comparison("20 business days later", "numpy busday_offset", 1 / 6, business_days),
]
