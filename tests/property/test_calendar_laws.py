"""What never changes about business time, checked on calendars nobody thought of.

The reference steps through whole minutes in UTC and asks of each, by its local wall time, whether
the rules leave it open. It knows nothing of tables, edges or sums.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from musteri_destek import holidays_tr
from musteri_destek.calendars import (
    Boundary,
    BusinessCalendar,
    Counting,
    Roll,
    Start,
    legal_calendar,
    legal_deadline,
    office_calendar,
)
from musteri_destek.law import Unit

MINUTE = timedelta(minutes=1)
MICROSECOND = timedelta(microseconds=1)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Clocks that change by an hour, by half an hour, at midnight and not at all.
ZONES = (
    "Europe/Istanbul",
    "Europe/Berlin",
    "America/Santiago",
    "Australia/Lord_Howe",
    "UTC",
)
# A few weeks in which the clocks of some of these zones change.
FIRST = date(2026, 3, 16)
LAST = date(2026, 4, 19)


@st.composite
def day_hours(draw: st.DrawFn, *, fewest: int = 0) -> list[str]:
    clocks = draw(st.lists(st.integers(0, 95), min_size=2 * fewest, max_size=6, unique=True))
    edges = [f"{quarter // 4:02d}:{quarter % 4 * 15:02d}" for quarter in sorted(clocks)]
    return [f"{start}-{end}" for start, end in zip(edges[::2], edges[1::2], strict=False)]


days_near = st.dates(FIRST, LAST)


@st.composite
def calendars(draw: st.DrawFn, *, zones: tuple[str, ...] = ZONES) -> BusinessCalendar:
    weekly = draw(st.dictionaries(st.sampled_from(WEEKDAYS), day_hours(fewest=1), min_size=1))
    if "sun" in weekly and "mon" not in weekly and draw(st.booleans()):
        weekly["sun"] = ["21:30-05:15"]
    by_date = st.dictionaries(days_near.map(date.isoformat), day_hours(), max_size=4)
    return BusinessCalendar(
        tz=draw(st.sampled_from(zones)),
        weekly_hours=weekly,
        holidays=draw(st.lists(days_near, max_size=5)),
        overrides=draw(by_date),
        breaks=draw(by_date),
        precedence=draw(st.sampled_from(["override_first", "holiday_first"])),
    )


@st.composite
def moments(draw: st.DrawFn, *, whole_minutes: bool = False) -> datetime:
    minutes = draw(st.integers(0, (LAST - FIRST).days * 1440))
    extra = 0 if whole_minutes else draw(st.sampled_from([0, 1, 30_000_000, 59_999_999]))
    midnight = datetime.combine(FIRST, time(), UTC)
    moment = midnight + minutes * MINUTE + timedelta(microseconds=extra)
    return moment.astimezone(ZoneInfo(draw(st.sampled_from(ZONES))))


# -- the plain reference


def is_open_by_the_rules(calendar: BusinessCalendar, at: datetime) -> bool:
    wall = at.astimezone(ZoneInfo(calendar.tz)).replace(tzinfo=None)
    today, yesterday = wall.date(), wall.date() - timedelta(days=1)
    if any(covers(hours, wall.time()) for hours in calendar.breaks.get(today, ())):
        return False
    return any(covers(hours, wall.time()) for hours in hours_of(calendar, today)) or any(
        covers_after_midnight(hours, wall.time()) for hours in hours_of(calendar, yesterday)
    )


def hours_of(calendar: BusinessCalendar, day: date) -> tuple[str, ...]:
    rules = [
        (day in calendar.overrides, calendar.overrides.get(day, ())),
        (day in calendar.holidays, ()),
        (True, calendar.weekly_hours.get(WEEKDAYS[day.weekday()], ())),
    ]
    if calendar.precedence == "holiday_first":
        rules[:2] = reversed(rules[:2])
    return next(hours for holds, hours in rules if holds)


def covers(hours: str, clock: time) -> bool:
    start, end = hours.split("-")
    late_enough = time.fromisoformat(start) <= clock
    return late_enough and (end <= start or clock < time.fromisoformat(end))


def covers_after_midnight(hours: str, clock: time) -> bool:
    start, end = hours.split("-")
    return end <= start and clock < time.fromisoformat(end)


def open_minutes_by_the_rules(calendar: BusinessCalendar, start: datetime, end: datetime) -> int:
    count = (end - start.astimezone(UTC)) // MINUTE
    return sum(is_open_by_the_rules(calendar, start + k * MINUTE) for k in range(count))


# -- the laws

# Every example compiles a calendar of its own; what costs is that, not the question to it.
few = settings(max_examples=30)


@few
@given(calendars(), moments(whole_minutes=True), st.integers(0, 3000))
def test_open_time_is_what_counting_minutes_gives(
    calendar: BusinessCalendar, start: datetime, length: int
) -> None:
    start = start.astimezone(UTC)
    end = start + length * MINUTE
    # Wall times that spring skips or autumn repeats have conventions of their own.
    assume(not changes_clocks(calendar, start, end))

    assert open_minutes_by_the_rules(calendar, start, end) * MINUTE == calendar.open_time_between(
        start, end
    )


def changes_clocks(calendar: BusinessCalendar, start: datetime, end: datetime) -> bool:
    zone, day = ZoneInfo(calendar.tz), timedelta(days=1)
    return (
        len({(at).astimezone(zone).utcoffset() for at in (start - day, start, end, end + day)}) > 1
    )


@few
@given(calendars(), moments(whole_minutes=True))
def test_being_open_is_what_the_rules_say(calendar: BusinessCalendar, at: datetime) -> None:
    assume(not changes_clocks(calendar, at, at))

    assert is_open_by_the_rules(calendar, at) is calendar.is_open(at)


@few
@given(calendars(), moments(), moments())
def test_open_time_backwards_is_open_time_forwards_with_the_other_sign(
    calendar: BusinessCalendar, a: datetime, b: datetime
) -> None:
    assert calendar.open_time_between(a, b) == -calendar.open_time_between(b, a)


@few
@given(calendars(), moments(), moments(), moments())
def test_open_time_adds_up_over_any_moment_between(
    calendar: BusinessCalendar, a: datetime, b: datetime, c: datetime
) -> None:
    assert calendar.open_time_between(a, c) == calendar.open_time_between(
        a, b
    ) + calendar.open_time_between(b, c)


@few
@given(calendars(), moments(), moments())
def test_open_time_is_never_longer_than_the_time_itself(
    calendar: BusinessCalendar, a: datetime, b: datetime
) -> None:
    a, b = sorted((a.astimezone(UTC), b.astimezone(UTC)))

    assert timedelta() <= calendar.open_time_between(a, b) <= b - a


lengths = st.integers(-500_000, 500_000).map(lambda seconds: timedelta(seconds=seconds))


@few
@given(calendars(), moments(), lengths, st.sampled_from(Boundary))
def test_the_open_time_to_where_adding_lands_is_what_was_added(
    calendar: BusinessCalendar, at: datetime, length: timedelta, boundary: Boundary
) -> None:
    landing = calendar.add_open_time(at, length, boundary=boundary)

    assert length == calendar.open_time_between(at, landing)


@few
@given(calendars(), moments(), lengths)
def test_the_end_of_a_period_is_the_nearest_moment_with_that_open_time(
    calendar: BusinessCalendar, at: datetime, length: timedelta
) -> None:
    assume(length)
    near = calendar.add_open_time(at, length)
    far = calendar.add_open_time(at, length, boundary=Boundary.NEXT_PERIOD)
    closer = near - timedelta(microseconds=1 if length > timedelta() else -1)

    assert (near <= far) if length > timedelta() else (far <= near)
    assert length != calendar.open_time_between(at, closer)
    assert calendar.is_open(max(near, far)) or near == far


@few
@given(calendars(), moments(), lengths, lengths)
def test_a_longer_target_is_never_due_earlier(
    calendar: BusinessCalendar, at: datetime, one: timedelta, other: timedelta
) -> None:
    shorter, longer = sorted((one, other))

    assert calendar.add_open_time(at, shorter) <= calendar.add_open_time(at, longer)


@few
@given(calendars(), moments())
def test_openings_and_closings_surround_a_moment(calendar: BusinessCalendar, at: datetime) -> None:
    opening, closing = calendar.next_open(at), calendar.next_close(at)

    assert calendar.is_open(opening)
    assert not calendar.is_open(closing)
    assert calendar.prev_close(at) <= calendar.last_open(at) <= at <= opening
    assert at < closing
    assert closing == calendar.prev_close(closing)


@few
@given(calendars(), moments(), moments())
def test_periods_are_apart_in_order_and_add_up(
    calendar: BusinessCalendar, a: datetime, b: datetime
) -> None:
    a, b = sorted((a, b))
    found = list(calendar.periods(a, until=b))

    assert calendar.open_time_between(a, b) == sum((one.length for one in found), timedelta())
    assert all(one.end < other.start for one, other in pairwise(found))


@few
@given(calendars(), moments(), moments())
def test_the_days_of_an_explanation_add_up(
    calendar: BusinessCalendar, a: datetime, b: datetime
) -> None:
    a, b = sorted((a, b))
    told = calendar.explain(a, b)

    assert calendar.open_time_between(a, b) == sum((day.open_time for day in told), timedelta())


@few
@given(calendars())
def test_a_calendar_round_trips_through_json(calendar: BusinessCalendar) -> None:
    text = calendar.model_dump_json()

    assert calendar == BusinessCalendar.model_validate_json(text)
    assert text == BusinessCalendar.model_validate_json(text).model_dump_json()


@few
@given(calendars(), days_near, days_near)
def test_business_days_are_counted_one_by_one(calendar: BusinessCalendar, a: date, b: date) -> None:
    start, end = sorted((a, b))
    days = [start + timedelta(days=k) for k in range((end - start).days + 1)]
    open_days = [day for day in days if calendar.is_business_day(day)]

    for counting, left_out in (
        (Counting.FIRST_DAY, {end}),
        (Counting.LAST_DAY, {start}),
        (Counting.BOTH_DAYS, set()),
    ):
        expected = len(set(open_days) - left_out)
        assert expected == calendar.business_days_between(start, end, counting=counting)
        assert start == end or -expected == calendar.business_days_between(
            end, start, counting=counting
        )


@few
@given(calendars(), days_near, st.integers(-60, 60))
def test_the_business_days_to_where_adding_lands_are_those_added(
    calendar: BusinessCalendar, day: date, number: int
) -> None:
    landing = calendar.add_business_days(day, number)
    counting = Counting.LAST_DAY if number > 0 else Counting.FIRST_DAY

    assert number == calendar.business_days_between(day, landing, counting=counting)
    assert calendar.is_business_day(landing) or not number


@few
@given(calendars(), days_near, st.integers(-60, 60))
def test_on_a_business_day_there_is_nothing_to_roll(
    calendar: BusinessCalendar, day: date, number: int
) -> None:
    rolled = calendar.add_business_days(day, 0, start=Start.ROLL_FIRST)

    assert calendar.is_business_day(rolled)
    assert calendar.add_business_days(rolled, number) == calendar.add_business_days(
        rolled, number, start=Start.ROLL_FIRST
    )


# -- the look-ups beside the exact way

in_steady_zones = calendars(zones=("Europe/Istanbul", "UTC"))


@few
@given(
    in_steady_zones, moments(whole_minutes=True), moments(whole_minutes=True), st.integers(0, 59)
)
def test_the_tables_say_what_the_sums_say(
    calendar: BusinessCalendar, a: datetime, b: datetime, seconds: int
) -> None:
    a, b = calendar.local(a), calendar.local(b) + timedelta(seconds=seconds)
    table = calendar._table

    assert calendar.open_time_between(a, b) == MICROSECOND * (
        table.open_before(b) - table.open_before(a)
    )


@few
@given(in_steady_zones, moments(whole_minutes=True), st.integers(1, 500_000))
def test_the_tables_land_where_the_sums_land(
    calendar: BusinessCalendar, at: datetime, seconds: int
) -> None:
    length, at, table = timedelta(seconds=seconds), calendar.local(at), calendar._table
    landing = table.earliest(table.open_before(at) + length // MICROSECOND)

    assert landing == calendar.add_open_time(at, length)
    assert landing.utcoffset() == calendar.add_open_time(at, length).utcoffset()


# -- law

known_days = st.dates(date(2014, 1, 1), date(2030, 6, 1))
day_units = st.sampled_from([Unit.CALENDAR_DAY, Unit.BUSINESS_DAY])


@given(known_days, st.integers(0, 60), day_units, st.sampled_from(Roll))
def test_rolling_never_shortens_a_period_and_lands_on_a_day_that_is_none_of_those(
    trigger: date, length: int, unit: Unit, roll: Roll
) -> None:
    unrolled = legal_deadline(trigger, length, unit)
    rolled = legal_deadline(trigger, length, unit, roll=roll)

    assert unrolled <= rolled
    if roll is not Roll.NONE:
        assert rolled.weekday() != 6
        assert not holidays_tr.is_holiday(rolled)
        assert not holidays_tr.is_bridge_saturday(rolled)
    if roll is Roll.HOLIDAYS_AND_SATURDAYS:
        assert rolled.weekday() != 5


@given(known_days, st.integers(1, 60))
def test_legal_business_days_are_counted_one_by_one(trigger: date, length: int) -> None:
    last = legal_deadline(trigger, length, Unit.BUSINESS_DAY)
    days = [trigger + timedelta(days=k + 1) for k in range((last - trigger).days)]

    assert length == sum(day.weekday() != 6 and not holidays_tr.is_holiday(day) for day in days)


@pytest.mark.parametrize("calendar", [office_calendar(), legal_calendar()], ids=["office", "legal"])
@settings(max_examples=10)
@given(known_days, known_days)
def test_questions_in_any_order_have_the_same_answers(
    calendar: BusinessCalendar, a: date, b: date
) -> None:
    fresh = BusinessCalendar.model_validate_json(calendar.model_dump_json())
    zone = ZoneInfo("Europe/Istanbul")
    start, end = (datetime.combine(day, time(12), zone) for day in (a, b))

    assert calendar.open_time_between(start, end) == fresh.open_time_between(start, end)
