"""What never changes about business time, checked on calendars nobody thought of.

The reference steps through whole minutes in UTC and asks of each whether the hours of a day near it
cover it. It knows nothing of tables, edges or sums.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

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
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Clocks that change by an hour, by half an hour, at midnight and not at all; whole hours and not.
ZONES = (
    "Europe/Istanbul",
    "Europe/Berlin",
    "America/New_York",
    "America/Santiago",
    "Asia/Kolkata",
    "Atlantic/Cape_Verde",
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


def intersected(pair: tuple[BusinessCalendar, BusinessCalendar]) -> BusinessCalendar | None:
    one, other = pair
    try:
        return one.intersect(other)
    except ValidationError:
        return None


@st.composite
def moments(draw: st.DrawFn, *, whole_minutes: bool = False) -> datetime:
    minutes = draw(st.integers(0, (LAST - FIRST).days * 1440))
    extra = 0 if whole_minutes else draw(st.sampled_from([0, 1, 30_000_000, 59_999_999]))
    midnight = datetime.combine(FIRST, time(), UTC)
    moment = midnight + minutes * MINUTE + timedelta(microseconds=extra)
    return moment.astimezone(ZoneInfo(draw(st.sampled_from(ZONES))))


# -- the plain reference


def is_open_by_the_rules(calendar: BusinessCalendar, at: datetime) -> bool:
    today = at.astimezone(ZoneInfo(calendar.tz)).date()
    near = [today + timedelta(days=k) for k in (-1, 0, 1)]
    spans = [span(calendar.tz, day, hours) for day in near for hours in hours_of(calendar, day)]
    breaks = [
        span(calendar.tz, day, hours) for day in near for hours in calendar.breaks.get(day, ())
    ]
    return (
        any(start <= at < end for start, end in spans)
        and not any(start <= at < end for start, end in breaks)
        and all(is_open_by_the_rules(other, at) for other in calendar.only_while)
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


@cache
def span(tz: str, day: date, hours: str) -> tuple[datetime, datetime]:
    start, end = hours.split("-")
    return instant(tz, day, start), instant(tz, day + timedelta(days=start >= end), end)


def instant(tz: str, day: date, clock: str) -> datetime:
    """A wall time that spring skips moves forward, a repeated one is the first: as Python reads it."""
    if clock == "24:00":
        day, clock = day + timedelta(days=1), "00:00"
    return datetime.combine(day, time.fromisoformat(clock), ZoneInfo(tz)).astimezone(UTC)


def open_minutes_by_the_rules(calendar: BusinessCalendar, start: datetime, end: datetime) -> int:
    count = (end - start.astimezone(UTC)) // MINUTE
    return sum(is_open_by_the_rules(calendar, start + k * MINUTE) for k in range(count))


# -- the laws

# Every example compiles a calendar of its own; what costs is that, not the question to it.
few = settings(max_examples=30)


lengths = st.integers(-500_000, 500_000).map(lambda seconds: timedelta(seconds=seconds))
together = st.tuples(calendars(), calendars()).map(intersected).filter(bool)


@few
@given(calendars() | together, moments(whole_minutes=True), st.integers(0, 2000))
def test_open_time_is_what_counting_minutes_gives(
    calendar: BusinessCalendar, start: datetime, length: int
) -> None:
    start = start.astimezone(UTC)
    end = start + length * MINUTE

    assert open_minutes_by_the_rules(calendar, start, end) * MINUTE == calendar.open_time_between(
        start, end
    )


@few
@given(calendars() | together, moments())
def test_being_open_is_what_the_rules_say(calendar: BusinessCalendar, at: datetime) -> None:
    assert is_open_by_the_rules(calendar, at) is calendar.is_open(at)


@few
@given(calendars() | together, moments(), moments(), lengths)
def test_the_quick_answers_are_the_exact_ones(
    calendar: BusinessCalendar, a: datetime, b: datetime, length: timedelta
) -> None:
    exact = BusinessCalendar
    for start, end in ((a, b), (calendar.local(a), calendar.local(b))):
        # The first answer is exact on either way; from the second on there are tables to look up.
        for _ in range(2):
            landing = calendar.add_open_time(start, length)

            assert exact.open_time_between(calendar, start, end) == calendar.open_time_between(
                start, end
            )
            assert exact.add_open_time(calendar, start, length) == landing
            assert length == timedelta() or landing.tzinfo is calendar.local(a).tzinfo


@few
@given(
    calendars() | together, days_near, days_near, st.integers(-40, 40), st.sampled_from(Counting)
)
def test_the_quick_answers_about_days_are_the_exact_ones(
    calendar: BusinessCalendar, a: date, b: date, number: int, counting: Counting
) -> None:
    exact = BusinessCalendar
    for _ in range(2):
        assert exact.add_business_days(calendar, a, number) == calendar.add_business_days(a, number)
        assert exact.business_days_between(
            calendar, a, b, counting=counting
        ) == calendar.business_days_between(a, b, counting=counting)


@few
@given(calendars(), calendars(), moments(), moments())
def test_together_two_calendars_are_open_when_each_of_them_is(
    one: BusinessCalendar, other: BusinessCalendar, a: datetime, b: datetime
) -> None:
    both = intersected((one, other))
    assume(both)
    reverse = other.intersect(one)

    assert (one.is_open(a) and other.is_open(a)) is both.is_open(a)
    assert both.is_open(a) is reverse.is_open(a)
    assert both.open_time_between(a, b) == reverse.open_time_between(a, b)
    assert abs(both.open_time_between(a, b)) <= abs(one.open_time_between(a, b))


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


@few
@given(calendars(), moments(), lengths, st.sampled_from(Boundary))
def test_the_open_time_to_where_adding_lands_is_what_was_added(
    calendar: BusinessCalendar, at: datetime, length: timedelta, boundary: Boundary
) -> None:
    landing = calendar.add_open_time(at, length, boundary=boundary)

    assert length == calendar.open_time_between(at, landing)


@few
@given(calendars(), moments(), lengths, lengths, st.sampled_from(Boundary))
def test_adding_twice_is_adding_the_sum(
    calendar: BusinessCalendar,
    at: datetime,
    one: timedelta,
    other: timedelta,
    boundary: Boundary,
) -> None:
    assume(one and other and (one > timedelta()) is (other > timedelta()))
    halfway = calendar.add_open_time(at, one, boundary=boundary)

    assert calendar.add_open_time(at, one + other, boundary=boundary) == calendar.add_open_time(
        halfway, other, boundary=boundary
    )


@few
@given(calendars(), moments(), lengths)
def test_nothing_is_due_in_closed_time_but_at_the_closing(
    calendar: BusinessCalendar, at: datetime, length: timedelta
) -> None:
    assume(length > timedelta())
    due = calendar.add_open_time(at, length)

    assert calendar.is_open(due) or calendar.prev_close(due) == due


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
