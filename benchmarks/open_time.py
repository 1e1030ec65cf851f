"""Open time between two moments, deadlines and business days, on a Turkish desk's calendar."""

import tracemalloc
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from harness import Comparison, Round, megabytes, repeated

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


Prepared = Callable[[], tuple[Round, Round]]


def businesstimedelta_rules() -> Any:  # noqa: ANN401 - the peer has no types
    import businesstimedelta as peer  # noqa: PLC0415 - an absent peer must not stop the others
    import pytz  # noqa: PLC0415 - the peer knows no other zones

    zone, week = pytz.timezone("Europe/Istanbul"), [0, 1, 2, 3, 4]
    return peer.Rules(
        [
            peer.WorkDayRule(start_time=time(9), end_time=time(18), working_days=week, tz=zone),
            peer.LunchTimeRule(
                start_time=time(12, 30), end_time=time(13, 30), working_days=week, tz=zone
            ),
            peer.HolidayRule(dict.fromkeys(FREE, "tatil"), tz=zone),
        ]
    )


def between(days: int) -> Prepared:
    def prepare() -> tuple[Round, Round]:
        _, timeline = timegrid_desk()
        end, aware_end = START + timedelta(days=days), AWARE + timedelta(days=days)
        _same(DESK.open_time_between(AWARE, aware_end), timeline.get_working_duration(START, end))
        return (
            repeated(lambda: DESK.open_time_between(AWARE, aware_end)),
            repeated(lambda: timeline.get_working_duration(START, end)),
        )

    return prepare


def between_by_businesstimedelta(days: int) -> Prepared:
    def prepare() -> tuple[Round, Round]:
        peer, end = businesstimedelta_rules(), AWARE + timedelta(days=days)
        _same(DESK.open_time_between(AWARE, end), peer.difference(AWARE, end).timedelta)
        return (
            repeated(lambda: DESK.open_time_between(AWARE, end)),
            repeated(lambda: peer.difference(AWARE, end)),
        )

    return prepare


def far_and_near() -> tuple[Round, Round]:
    near, far = AWARE + timedelta(days=1), AWARE + timedelta(days=3652)
    DESK.open_time_between(AWARE, far)
    return (
        repeated(lambda: DESK.open_time_between(AWARE, far)),
        repeated(lambda: DESK.open_time_between(AWARE, near)),
    )


def after(length: timedelta) -> Prepared:
    def prepare() -> tuple[Round, Round]:
        desk, _ = timegrid_desk()
        due = DESK.add_open_time(AWARE, length).replace(tzinfo=None)
        _same(due, desk.add_work_duration(START, length))
        return (
            repeated(lambda: DESK.add_open_time(AWARE, length)),
            repeated(lambda: desk.add_work_duration(START, length)),
        )

    return prepare


def after_by_pandas() -> tuple[Round, Round]:
    import pandas as pd  # noqa: PLC0415 - an absent peer must not stop the others

    hours = pd.offsets.CustomBusinessHour(
        start=["09:00", "13:30"], end=["12:30", "18:00"], holidays=FREE
    )
    length, start = timedelta(hours=40), pd.Timestamp(START)
    _same(DESK.add_open_time(AWARE, length).replace(tzinfo=None), start + 40 * hours)
    return (
        repeated(lambda: DESK.add_open_time(AWARE, length)),
        repeated(lambda: start + 40 * hours),
    )


def business_days() -> tuple[Round, Round]:
    import numpy as np  # noqa: PLC0415 - an absent peer must not stop the others

    peer = np.busdaycalendar(holidays=FREE)
    day, start = np.datetime64("2018-03-06"), date(2018, 3, 6)
    _same(DESK.add_business_days(start, 20), np.busday_offset(day, 20, busdaycal=peer).item())
    return (
        repeated(lambda: DESK.add_business_days(start, 20)),
        repeated(lambda: np.busday_offset(day, 20, busdaycal=peer)),
    )


def counted_business_days() -> tuple[Round, Round]:
    import numpy as np  # noqa: PLC0415 - an absent peer must not stop the others

    peer = np.busdaycalendar(holidays=FREE)
    day, later = np.datetime64("2018-03-06"), np.datetime64("2028-03-06")
    start, end = date(2018, 3, 6), date(2028, 3, 6)
    _same(DESK.business_days_between(start, end), np.busday_count(day, later, busdaycal=peer))
    return (
        repeated(lambda: DESK.business_days_between(start, end)),
        repeated(lambda: np.busday_count(day, later, busdaycal=peer)),
    )


def business_days_by_workalendar() -> tuple[Round, Round]:
    from workalendar.core import Calendar  # noqa: PLC0415 - an absent peer must not stop the others

    class Office(Calendar):  # type: ignore[misc]
        # Its own Turkish religious holidays are a day off, so both sides get ours.
        WEEKEND_DAYS = (5, 6)

        def get_variable_days(self, year: int) -> list[tuple[date, str]]:
            return [(day, "tatil") for day in FREE if day.year == year]

    peer, start = Office(), date(2018, 3, 6)
    _same(DESK.add_business_days(start, 20), peer.add_working_days(start, 20))
    return (
        repeated(lambda: DESK.add_business_days(start, 20)),
        repeated(lambda: peer.add_working_days(start, 20)),
    )


TWELVE_YEARS = AWARE.replace(year=2017), AWARE.replace(year=2028)


def fresh_desk() -> BusinessCalendar:
    """A calendar that has answered a question about twelve years."""
    desk = BusinessCalendar.model_validate(DESK.model_dump())
    desk.open_time_between(*TWELVE_YEARS)
    desk.open_time_between(*TWELVE_YEARS)
    return desk


def compiling() -> tuple[Round, Round]:
    timegrid_desk()
    return repeated(fresh_desk), repeated(timegrid_desk)


def memory() -> tuple[Round, Round]:
    def periods() -> object:
        return list(DESK.periods(TWELVE_YEARS[0], until=TWELVE_YEARS[1]))

    periods()
    return lambda: _bytes_of(fresh_desk), lambda: _bytes_of(periods)


def _bytes_of(make: Callable[[], object]) -> float:
    tracemalloc.start()
    kept = make()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return float(size)


def _same(ours: object, theirs: object) -> None:
    if ours != theirs:
        msg = f"ours says {ours}, the peer {theirs}: nothing to compare"
        raise AssertionError(msg)


COMPARISONS = [
    Comparison("open time between, 1 day", "timegrid", 1 / 1.5, between(1)),
    Comparison("open time between, 30 days", "timegrid", 1 / 3, between(30)),
    Comparison("open time between, 1 year", "timegrid", 1 / 12, between(365)),
    Comparison("open time between, 10 years", "timegrid", 1 / 100, between(3652)),
    Comparison("open time between, 10 years", "1 day of ours", 1.3, far_and_near),
    *(
        Comparison(
            f"open time between, {span}",
            "businesstimedelta",
            1 / 500,
            between_by_businesstimedelta(days),
        )
        for span, days in (("1 day", 1), ("30 days", 30), ("1 year", 365), ("10 years", 3652))
    ),
    Comparison("deadline after 1 open hour", "timegrid", 1 / 8, after(timedelta(hours=1))),
    Comparison("deadline after 40 open hours", "timegrid", 1 / 8, after(timedelta(hours=40))),
    Comparison("deadline after 2,000 open hours", "timegrid", 1 / 8, after(timedelta(hours=2000))),
    Comparison("deadline after 40 open hours", "pandas CustomBusinessHour", 1 / 8, after_by_pandas),
    Comparison("20 business days later", "numpy busday_offset", 1 / 6, business_days),
    Comparison("business days of 10 years", "numpy busday_count", 1 / 6, counted_business_days),
    Comparison("20 business days later", "workalendar", 1 / 6, business_days_by_workalendar),
    Comparison("a calendar of 12 years, first answer", "timegrid, no zone", 6.0, compiling),
    Comparison("memory of 12 years", "a list of its periods", 8.0, memory, shown=megabytes),
]
