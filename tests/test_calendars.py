"""Business calendars: what they refuse, how rules win over rules, and where answers land."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from musteri_destek.calendars import (
    Boundary,
    BridgeSaturday,
    BusinessCalendar,
    CarrierService,
    DayRule,
    FirstDay,
    Roll,
    carrier_calendar,
    carriers,
    legal_calendar,
    legal_deadline,
    office_calendar,
)
from musteri_destek.errors import MisuseTypeError, MisuseValueError, OutsideKnownDatesError
from musteri_destek.law import Certainty, Unit

ISTANBUL = ZoneInfo("Europe/Istanbul")
NINE_TO_SIX = {day: ["09:00-18:00"] for day in ("mon", "tue", "wed", "thu", "fri")}
ROUND_THE_CLOCK = {
    key: ["00:00-24:00"] for key in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ISTANBUL)


def shown(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"


# -- what is refused


def problems(**facts: object) -> str:
    with pytest.raises(ValidationError) as caught:
        BusinessCalendar(**facts)
    return "\n".join(problem["msg"] for problem in caught.value.errors())


@pytest.mark.parametrize(
    ("facts", "complaint"),
    [
        ({"weekly_hours": {}}, "never opens"),
        ({"weekly_hours": {"mon": []}}, "never opens"),
        ({"weekly_hours": {"tue": ["09:00-18:60"]}}, "`09:00-18:60` are no hours"),
        ({"weekly_hours": {"tue": ["24:00-06:00"]}}, "`24:00-06:00` are no hours"),
        ({"weekly_hours": {"tue": ["9:00-18:00"]}}, "`9:00-18:00` are no hours"),
        ({"weekly_hours": {"tue": ["09:00-13:00", "12:00-18:00"]}}, "`09:00-13:00` runs into"),
        ({"weekly_hours": {"tue": ["22:00-06:00"], "wed": ["05:00-09:00"]}}, "`tue 22:00-06:00`"),
        ({"weekly_hours": {"sun": ["22:00-06:00"], "mon": ["05:00-09:00"]}}, "`sun 22:00-06:00`"),
        ({"weekly_hours": NINE_TO_SIX, "tz": "Mars/Olympus"}, "`Mars/Olympus` is no zone"),
        ({"weekly_hours": NINE_TO_SIX, "tz": "../etc/passwd"}, "is no zone"),
        ({"weekly_hours": NINE_TO_SIX, "half_days_until": "13:00"}, "half days are known with"),
        ({"weekly_hours": NINE_TO_SIX, "overrides": {"2026-11-16": ["25:00-26:00"]}}, "25:00"),
        ({"weekly_hours": NINE_TO_SIX, "holidays": ["16 Kasım"]}, "is no day: write 2026-11-12"),
    ],
)
def test_a_calendar_that_cannot_be_meant_is_refused(
    facts: dict[str, object], complaint: str
) -> None:
    assert complaint in problems(**facts)


def test_all_problems_of_a_calendar_are_listed_at_once() -> None:
    told = problems(
        tz="Mars/Olympus",
        weekly_hours={"mon": ["22:00-06:00"], "tue": ["05:00-09:00"]},
        overrides={"2026-11-16": ["9-18"]},
    )

    assert all(word in told for word in ("Mars/Olympus", "mon 22:00-06:00", "`9-18`"))


@pytest.mark.parametrize("moment", [datetime(2026, 11, 16, 9), date(2026, 11, 16)])
def test_only_an_aware_moment_can_be_asked_about(moment: datetime) -> None:
    desk = BusinessCalendar(weekly_hours=NINE_TO_SIX)

    for question in (desk.is_open, desk.next_close, desk.local):
        with pytest.raises(MisuseTypeError, match="give an aware datetime"):
            question(moment)


def test_a_moment_is_no_day() -> None:
    desk = BusinessCalendar(weekly_hours=NINE_TO_SIX)

    for question in (desk.is_business_day, desk.closing_on):
        with pytest.raises(MisuseTypeError, match="is no day"):
            question(at("2026-11-16 09:00"))
    with pytest.raises(MisuseTypeError, match="is no day"):
        legal_deadline(at("2026-11-16 09:00"), 14, Unit.CALENDAR_DAY)


def test_a_wall_time_has_no_zone() -> None:
    with pytest.raises(MisuseValueError, match="has a time zone"):
        office_calendar().resolve_local(at("2026-11-16 09:00"))


# -- the rules of a day


def test_an_override_wins_over_a_holiday_unless_told_otherwise() -> None:
    told = {
        "weekly_hours": NINE_TO_SIX,
        "holidays": ["2026-11-16"],
        "overrides": {"2026-11-16": ["10:00-12:00"]},
    }
    noon = at("2026-11-16 11:00")

    assert BusinessCalendar(**told).is_open(noon)
    assert not BusinessCalendar(**told, precedence="holiday_first").is_open(noon)


def test_an_empty_override_closes_a_day() -> None:
    desk = BusinessCalendar(weekly_hours=NINE_TO_SIX, overrides={"2026-11-16": []})

    assert not desk.is_business_day(date(2026, 11, 16))
    assert "2026-11-17 09:00" == shown(desk.next_open(at("2026-11-16 10:00")))


def test_a_break_cuts_hours_and_leaves_the_day_a_business_day() -> None:
    desk = BusinessCalendar(
        weekly_hours=NINE_TO_SIX, breaks={"2026-11-16": ["08:00-10:00", "12:00-13:00"]}
    )
    day = at("2026-11-16 00:00")

    opened = [
        (shown(one.start)[11:], shown(one.end)[11:])
        for one in desk.periods(day, until=day + timedelta(days=1))
    ]
    assert [("10:00", "12:00"), ("13:00", "18:00")] == opened
    assert desk.is_business_day(date(2026, 11, 16))


def test_a_break_that_touches_nothing_changes_nothing() -> None:
    desk = BusinessCalendar(weekly_hours=NINE_TO_SIX, breaks={"2026-11-15": ["09:00-10:00"]})

    assert timedelta(hours=9) == desk.open_time_between(
        at("2026-11-15 00:00"), at("2026-11-17 00:00")
    )


def test_an_extra_working_day_counts_and_opens_nothing() -> None:
    desk = BusinessCalendar(weekly_hours=NINE_TO_SIX, extra_working_days=["2026-11-14"])

    assert date(2026, 11, 14) == desk.add_business_days(date(2026, 11, 13), 1)
    assert not desk.is_open(at("2026-11-14 10:00"))


def test_a_night_shift_belongs_to_the_day_it_starts() -> None:
    night = BusinessCalendar(weekly_hours={"sat": ["22:00-06:00"]}, holidays=["2026-11-15"])

    assert night.is_open(at("2026-11-15 05:59"))
    assert not night.is_business_day(date(2026, 11, 15))
    assert "2026-11-15 06:00" == shown(night.closing_on(date(2026, 11, 14)))


def test_a_desk_that_works_round_the_clock_has_no_seam_at_midnight() -> None:
    desk = BusinessCalendar(weekly_hours=ROUND_THE_CLOCK, holidays=["2026-11-18"])
    monday = at("2026-11-16 12:00")

    assert "2026-11-18 00:00" == shown(desk.next_close(monday))
    assert "2026-11-19 00:00" == shown(desk.next_open(desk.next_close(monday)))


def test_a_desk_that_never_closes_says_so_instead_of_searching_for_ever() -> None:
    desk = BusinessCalendar(weekly_hours=ROUND_THE_CLOCK)
    now = at("2026-11-16 12:00")

    for question in (desk.next_close, desk.prev_close):
        with pytest.raises(MisuseValueError, match="never closes"):
            question(now)
    assert timedelta(days=2000) == desk.open_time_between(now, now + timedelta(days=2000))
    assert [(now, now + timedelta(days=1))] == [
        (period.start, period.end) for period in desk.periods(now, until=now + timedelta(days=1))
    ]


# -- where open time lands


def test_the_closing_instant_is_closed() -> None:
    desk = BusinessCalendar(weekly_hours=NINE_TO_SIX)

    assert [True, True, False] == [
        desk.is_open(at(f"2026-11-16 {clock}")) for clock in ("09:00", "17:59:59.999999", "18:00")
    ]


@pytest.mark.parametrize(
    ("hours", "boundary", "landing"),
    [
        (2, Boundary.END_OF_PERIOD, "2026-11-16 18:00"),
        (2, Boundary.NEXT_PERIOD, "2026-11-17 09:00"),
        (-7, Boundary.END_OF_PERIOD, "2026-11-16 09:00"),
        (-7, Boundary.NEXT_PERIOD, "2026-11-13 18:00"),
        (0, Boundary.END_OF_PERIOD, "2026-11-16 16:00"),
        (0, Boundary.NEXT_PERIOD, "2026-11-16 16:00"),
    ],
)
def test_open_time_that_uses_up_a_day_ends_with_it(
    hours: int, boundary: Boundary, landing: str
) -> None:
    desk = BusinessCalendar(weekly_hours=NINE_TO_SIX)
    monday = at("2026-11-16 16:00")

    assert landing == shown(desk.add_open_time(monday, timedelta(hours=hours), boundary=boundary))


def test_no_open_time_from_a_closed_moment_is_that_moment_or_the_next_opening() -> None:
    desk = BusinessCalendar(weekly_hours=NINE_TO_SIX)
    sunday = at("2026-11-15 12:00")

    assert sunday == desk.add_open_time(sunday, timedelta())
    assert "2026-11-16 09:00" == shown(
        desk.add_open_time(sunday, timedelta(), boundary=Boundary.NEXT_PERIOD)
    )


def test_microseconds_are_kept() -> None:
    desk = BusinessCalendar(weekly_hours=NINE_TO_SIX)
    moment = at("2026-11-16 09:00:00.000001")

    assert timedelta(microseconds=1) == desk.open_time_between(at("2026-11-16 08:00"), moment)
    assert moment == desk.add_open_time(at("2026-11-16 08:00"), timedelta(microseconds=1))


def test_a_moment_of_another_zone_is_the_same_moment() -> None:
    desk = BusinessCalendar(weekly_hours=NINE_TO_SIX)
    opening = datetime(2026, 11, 16, 6, tzinfo=UTC)

    assert desk.is_open(opening)
    assert ISTANBUL == desk.next_open(opening).tzinfo


def test_a_day_of_25_hours_has_25_open_hours() -> None:
    paris = BusinessCalendar(tz="Europe/Paris", weekly_hours=ROUND_THE_CLOCK)
    sunday = datetime(2020, 10, 25, tzinfo=ZoneInfo("Europe/Paris"))
    monday = datetime(2020, 10, 26, tzinfo=ZoneInfo("Europe/Paris"))

    assert timedelta(hours=25) == paris.open_time_between(sunday, monday)
    assert monday == paris.add_open_time(sunday, timedelta(hours=25))


def test_hours_inside_the_hour_that_spring_skips_are_lost() -> None:
    berlin = BusinessCalendar(tz="Europe/Berlin", weekly_hours={"sun": ["02:15-03:05"]})
    zone = ZoneInfo("Europe/Berlin")

    assert timedelta() == berlin.open_time_between(
        datetime(2026, 3, 29, tzinfo=zone), datetime(2026, 3, 30, tzinfo=zone)
    )


def test_a_search_goes_as_far_as_it_has_to() -> None:
    sundays = BusinessCalendar(weekly_hours={"sun": ["10:00-10:01"]})
    today = at("2026-11-16 12:00")

    assert "2046-11-11 10:01" == shown(sundays.add_open_time(today, timedelta(minutes=1043)))
    assert "2006-11-19 10:00" == shown(sundays.add_open_time(today, timedelta(minutes=-1044)))


# -- Turkish calendars


def test_an_office_closes_at_13_on_a_half_day() -> None:
    office = office_calendar()

    assert "2026-03-19 13:00" == shown(office.next_close(at("2026-03-19 09:30")))
    assert "2026-03-23 09:00" == shown(office.next_open(at("2026-03-19 13:00")))


def test_a_full_holiday_that_is_also_an_eve_is_a_full_holiday() -> None:
    everyday = office_calendar(days=("mon", "tue", "wed", "thu", "fri", "sat", "sun"))

    assert not everyday.is_open(at("2029-04-23 10:00"))


def test_answers_beyond_the_known_holidays_are_refused() -> None:
    office = office_calendar()
    last_day = at("2030-12-31 17:00")

    assert "2030-12-31 18:00" == shown(office.add_open_time(last_day, timedelta(hours=1)))
    for question in (
        lambda: office.add_open_time(last_day, timedelta(hours=2)),
        lambda: office.next_open(at("2030-12-31 18:00")),
        lambda: office.prev_close(at("2014-01-01 12:00")),
        lambda: office.is_open(at("2060-01-01 12:00")),
        lambda: office.is_business_day(date(2031, 1, 2)),
        lambda: office.add_business_days(date(2030, 12, 31), 1),
        lambda: office.business_days_between(date(2030, 1, 1), date(2031, 2, 1)),
        lambda: legal_deadline(date(2030, 12, 20), 14, Unit.CALENDAR_DAY, roll=Roll.HOLIDAYS),
    ):
        with pytest.raises(OutsideKnownDatesError):
            question()


def test_a_plain_count_of_days_needs_no_holidays() -> None:
    assert date(2060, 1, 15) == legal_deadline(date(2060, 1, 1), 14, Unit.CALENDAR_DAY)


def test_the_law_counts_saturdays_and_half_days() -> None:
    legal = legal_calendar()

    assert [True, True, False, False] == [
        legal.is_business_day(date.fromisoformat(day))
        for day in ("2026-11-14", "2026-10-28", "2026-11-15", "2026-10-29")
    ]


def test_a_bridge_saturday_is_a_business_day_only_by_one_reading() -> None:
    saturday = date(2026, 5, 2)
    other = legal_calendar(bridge_saturday=BridgeSaturday.HOLIDAY)

    assert legal_calendar().is_business_day(saturday)
    assert not other.is_business_day(saturday)
    assert other.is_business_day(date(2026, 5, 9))


def test_yurtici_brings_to_the_door_on_weekdays_and_opens_branches_on_saturday() -> None:
    friday = date(2026, 11, 13)

    assert date(2026, 11, 16) == carrier_calendar("yurtici").add_business_days(friday, 1)
    assert date(2026, 11, 14) == carrier_calendar(
        "yurtici", service=CarrierService.BRANCH
    ).add_business_days(friday, 1)


def test_every_known_carrier_has_a_calendar_and_says_how_sure_it_is() -> None:
    for name, carrier in carriers().items():
        assert carrier_calendar(name).is_business_day(date(2026, 11, 16))
        assert not carrier_calendar(name).is_business_day(date(2026, 10, 29))
        assert Certainty.UNVERIFIED is carrier.certainty


@pytest.mark.parametrize(
    ("carrier", "saturday", "sunday"),
    [("aras", 13, None), ("hepsijet", 18, 18), ("mng", 14, None), ("ptt", None, None)],
)
def test_couriers_are_at_the_door_on_weekends_until(
    carrier: str, saturday: int | None, sunday: int | None
) -> None:
    week = carrier_calendar(carrier)
    days = {date(2026, 11, 14): saturday, date(2026, 11, 15): sunday}
    at_work = {day: hour for day, hour in days.items() if hour}

    assert {*at_work} == {day for day in days if week.is_business_day(day)}
    assert at_work == {day: week.closing_on(day).hour for day in at_work}


def test_an_unknown_carrier_is_named_with_the_known_ones() -> None:
    with pytest.raises(MisuseValueError, match=r"no carrier `fedex`: take one of aras"):
        carrier_calendar("fedex")


def test_a_unit_that_counts_no_days_is_refused() -> None:
    with pytest.raises(MisuseValueError, match="`immediate` counts no days"):
        legal_deadline(date(2026, 1, 1), 1, Unit.IMMEDIATE)


def test_a_negative_length_is_refused() -> None:
    with pytest.raises(MisuseValueError, match="`-1` is no length"):
        legal_deadline(date(2026, 1, 1), -1, Unit.CALENDAR_DAY)


def test_counting_from_the_day_itself_makes_it_day_one_of_business_days_too() -> None:
    monday = date(2026, 11, 16)

    assert monday == legal_deadline(monday, 1, Unit.BUSINESS_DAY, first_day=FirstDay.SAME_DAY)


# -- explanations and round trips


def test_an_explanation_names_the_rule_of_each_day() -> None:
    office = office_calendar(hours=["09:00-12:30", "13:30-18:00"])
    told = office.explain(at("2026-10-27 17:00"), at("2026-10-30 10:15"))

    assert [DayRule.WEEKLY_HOURS, DayRule.HALF_DAY, DayRule.HOLIDAY, DayRule.WEEKLY_HOURS] == [
        day.rule for day in told
    ]
    assert [
        "27 Ekim 2026 Salı: haftalık düzen, 1 saat",
        "28 Ekim 2026 Çarşamba: yarım gün (Cumhuriyet Bayramı arifesi), 3 saat 30 dakika",
        "29 Ekim 2026 Perşembe: tatil (Cumhuriyet Bayramı), kapalı",
        "30 Ekim 2026 Cuma: haftalık düzen, 1 saat 15 dakika",
    ] == [day.explain("tr") for day in told]
    assert "Thursday 29 October 2026: holiday (Cumhuriyet Bayramı), closed" == told[2].explain("en")


@pytest.mark.parametrize(
    "calendar",
    [
        office_calendar(version="2026-11"),
        legal_calendar(bridge_saturday=BridgeSaturday.HOLIDAY),
        BusinessCalendar(
            tz="Europe/Berlin",
            weekly_hours={"mon": ["22:00-06:00"]},
            holidays=["2026-11-17", "2026-11-16", "2026-11-17"],
            overrides={"2026-11-18": []},
            breaks={"2026-11-23": ["23:00-24:00"]},
            extra_working_days=["2026-11-21"],
            precedence="holiday_first",
        ),
    ],
)
def test_a_calendar_survives_json_pickling_and_copying(calendar: BusinessCalendar) -> None:
    noon = at("2026-11-23 12:00")
    answer = calendar.add_open_time(noon, timedelta(hours=30))

    for other in (
        BusinessCalendar.model_validate_json(calendar.model_dump_json()),
        pickle.loads(pickle.dumps(calendar)),
        copy.deepcopy(calendar),
        calendar.model_copy(),
    ):
        assert calendar == other
        assert answer == other.add_open_time(noon, timedelta(hours=30))


def test_a_changed_copy_answers_by_its_own_facts() -> None:
    desk = BusinessCalendar(weekly_hours=NINE_TO_SIX)
    noon = at("2026-11-16 12:00")
    assert desk.is_open(noon)

    assert not desk.model_copy(update={"holidays": ["2026-11-16"]}).is_open(noon)
    with pytest.raises(ValidationError):
        desk.model_copy(update={"tz": "Mars/Olympus"})


def test_two_calendars_together_are_open_while_both_are() -> None:
    desk = office_calendar(hours=["09:00-12:30", "13:30-18:00"], days=["fri", "sat"])
    both = desk.intersect(carrier_calendar("mng"), version="pickup")

    assert timedelta(hours=4) == both.open_time_between(
        at("2026-11-14 00:00"), at("2026-11-15 00:00")
    )
    assert at("2026-11-14 14:00") == both.next_close(at("2026-11-14 13:45"))
    assert at("2026-11-14 14:00") == both.closing_on(date(2026, 11, 14))
    assert ("pickup", desk.version) == (both.version, None)
    assert both == BusinessCalendar.model_validate_json(both.model_dump_json())


def test_together_calendars_keep_their_own_zones() -> None:
    istanbul = BusinessCalendar(weekly_hours={"mon": ["09:00-18:00"]})
    berlin = BusinessCalendar(tz="Europe/Berlin", weekly_hours={"mon": ["09:00-18:00"]})
    both = istanbul.intersect(berlin)
    monday = at("2026-11-16 00:00")

    # Berlin opens at 11:00 of Istanbul.
    assert timedelta(hours=7) == both.open_time_between(monday, monday + timedelta(days=1))
    assert at("2026-11-16 11:00") == both.next_open(monday)


def test_a_day_is_a_business_day_of_two_calendars_if_it_is_one_of_each() -> None:
    ends_of_the_week = {"fri": ["09:00-18:00"], "sat": ["09:00-18:00"]}
    other = BusinessCalendar(weekly_hours=ends_of_the_week, holidays=["2026-11-13"])
    both = BusinessCalendar(weekly_hours=ends_of_the_week).intersect(other)
    friday, saturday = date(2026, 11, 13), date(2026, 11, 14)

    assert (False, True) == (both.is_business_day(friday), both.is_business_day(saturday))
    assert saturday == both.add_business_days(date(2026, 11, 12), 1)


def test_an_explanation_of_two_calendars_names_the_holiday_of_the_other() -> None:
    all_days = BusinessCalendar(weekly_hours=ROUND_THE_CLOCK)
    both = all_days.intersect(office_calendar())
    (eve,) = both.explain(at("2026-10-28 08:00"), at("2026-10-28 20:00"))

    assert "28 Ekim 2026 Çarşamba: yarım gün (Cumhuriyet Bayramı arifesi), 4 saat" == (
        eve.explain("tr")
    )


@pytest.mark.parametrize(
    "other",
    [
        {"weekly_hours": {"tue": ["09:00-18:00"]}},
        {"weekly_hours": {"mon": ["18:00-24:00"]}},
        # Only an exception brings them together: no search for more would ever end.
        {"weekly_hours": {"tue": ["09:00-18:00"]}, "overrides": {"2026-11-16": ["09:00-12:00"]}},
        # The night of Sunday reaches into Monday, and yet no day is a business day of both.
        {"weekly_hours": {"sun": ["20:00-10:00"]}},
    ],
)
def test_calendars_that_never_meet_are_refused(other: dict[str, object]) -> None:
    monday = BusinessCalendar(weekly_hours={"mon": ["09:00-18:00"]})

    with pytest.raises(ValidationError, match="take some that meet every week"):
        monday.intersect(BusinessCalendar.model_validate(other))


def test_two_calendars_are_known_as_long_as_each_of_them_is() -> None:
    every_hour = BusinessCalendar(weekly_hours=ROUND_THE_CLOCK)
    both = every_hour.intersect(office_calendar())

    with pytest.raises(OutsideKnownDatesError):
        both.next_open(at("2031-01-02 12:00"))


@pytest.mark.parametrize("boundary", Boundary)
@pytest.mark.parametrize("hours", [-9000, 9000])
def test_a_far_deadline_lies_beyond_the_years_that_were_asked_about_first(
    boundary: Boundary, hours: int
) -> None:
    desk, length = BusinessCalendar(weekly_hours=NINE_TO_SIX), timedelta(hours=hours)
    monday = at("2026-11-16 09:00")
    far = desk.add_open_time(monday, length, boundary=boundary)

    assert abs(far.year - 2026) in {3, 4}
    assert length == BusinessCalendar(weekly_hours=NINE_TO_SIX).open_time_between(monday, far)


def test_two_calendars_that_never_close_say_so() -> None:
    every_hour = BusinessCalendar(weekly_hours=ROUND_THE_CLOCK)

    with pytest.raises(MisuseValueError, match="never closes"):
        every_hour.intersect(every_hour).next_close(at("2026-11-16 12:00"))


def test_a_day_without_hours_has_no_closing() -> None:
    with pytest.raises(MisuseValueError, match="`2026-11-15` has no hours"):
        office_calendar().closing_on(date(2026, 11, 15))


def test_a_day_that_a_break_takes_whole_has_no_closing() -> None:
    desk = BusinessCalendar(
        weekly_hours=NINE_TO_SIX,
        breaks={"2026-11-17": ["00:00-24:00"]},
    )

    with pytest.raises(MisuseValueError, match="`2026-11-17` has no hours"):
        desk.closing_on(date(2026, 11, 17))


def test_a_calendar_that_has_answered_is_still_equal_to_one_that_has_not() -> None:
    asked, fresh = office_calendar(), office_calendar()
    asked.open_time_between(at("2026-11-16 09:00"), at("2026-11-17 09:00"))
    asked.add_business_days(date(2026, 11, 16), 1)

    assert fresh == asked
    assert fresh.model_dump_json() == asked.model_dump_json()
    assert repr(fresh) == repr(asked)
