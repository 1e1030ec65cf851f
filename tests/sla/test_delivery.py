"""Delivery promises: cut-off, handling, transit, and the day the customer can receive."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from musteri_destek import sla
from musteri_destek.calendars import BusinessCalendar, carrier_calendar, office_calendar
from musteri_destek.errors import MisuseValueError

ISTANBUL = ZoneInfo("Europe/Istanbul")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ISTANBUL)


def rules(**changes: object) -> sla.DeliveryRules:
    return sla.DeliveryRules(
        **{
            "cutoff": "15:00",
            "handling": {"at_least": 0, "at_most": 1},
            "handling_calendar": office_calendar(),
            "transit": {"marmara": {"at_least": 1, "at_most": 2}},
            "transit_calendar": carrier_calendar("aras"),
            "version": "2026-11",
            **changes,
        }
    )


def days_of(word: sla.Promise) -> tuple[date | None, ...]:
    steps = (sla.StepName.ACCEPTED, sla.StepName.SHIP_BY, sla.StepName.EARLIEST)
    return (*(word.step(name) for name in steps), word.until)


@pytest.mark.parametrize(
    ("ordered", "accepted", "ship_by", "earliest", "until"),
    [
        ("2026-11-16 14:59", 16, 17, 17, 19),
        ("2026-11-16 15:00", 16, 17, 17, 19),
        ("2026-11-16 15:01", 17, 18, 18, 20),
        ("2026-11-13 10:00", 13, 16, 14, 18),  # Friday: the carrier works on Saturday
        ("2026-11-14 10:00", 16, 17, 17, 19),  # Saturday: the warehouse does not
    ],
)
def test_each_step_counts_on_its_own_calendar(
    ordered: str, accepted: int, ship_by: int, earliest: int, until: int
) -> None:
    word = sla.promise_delivery(at(ordered), "marmara", rules())

    assert tuple(date(2026, 11, day) for day in (accepted, ship_by, earliest, until)) == days_of(
        word
    )


def test_an_order_at_the_cutoff_is_after_it_where_the_shop_says_so() -> None:
    word = sla.promise_delivery(at("2026-11-16 15:00"), "marmara", rules(at_cutoff="after"))

    assert date(2026, 11, 17) == word.step(sla.StepName.ACCEPTED)


def test_a_half_day_can_have_a_cutoff_of_its_own() -> None:
    half_day = at("2026-10-28 12:00")
    other = rules(half_day_cutoff="11:00")

    assert date(2026, 10, 28) == days_of(sla.promise_delivery(half_day, "marmara", rules()))[0]
    assert date(2026, 10, 30) == days_of(sla.promise_delivery(half_day, "marmara", other))[0]


def test_counting_the_day_of_acceptance_ships_a_day_earlier() -> None:
    word = sla.promise_delivery(
        at("2026-11-16 10:00"),
        "marmara",
        rules(handling={"at_least": 1, "at_most": 3}, handling_count="same_day"),
    )

    assert date(2026, 11, 18) == word.step(sla.StepName.SHIP_BY)


def test_a_customer_who_receives_on_some_days_waits_for_one() -> None:
    fridays = BusinessCalendar(weekly_hours={"fri": ["00:00-24:00"]}, holidays="tr")
    word = sla.promise_delivery(
        at("2026-11-16 10:00"), "marmara", rules(receiving_calendar=fridays)
    )

    assert date(2026, 11, 20) == word.until


def test_fresh_goods_leave_as_late_as_still_arrives() -> None:
    fridays = BusinessCalendar(weekly_hours={"fri": ["00:00-24:00"]}, holidays="tr")
    word = sla.promise_delivery(
        at("2026-11-23 10:00"),
        "marmara",
        rules(receiving_calendar=fridays, shipping="just_in_time"),
    )

    assert (date(2026, 11, 25), date(2026, 11, 27)) == (
        word.step(sla.StepName.SHIP_BY),
        word.until,
    )


def test_without_a_carrier_calendar_every_day_is_on_the_way() -> None:
    word = sla.promise_delivery(
        at("2026-11-13 10:00"),
        "marmara",
        rules(handling={"at_least": 0, "at_most": 0}, transit_calendar=None),
    )

    assert date(2026, 11, 15) == word.until


def test_a_promise_keeps_the_name_of_its_rules() -> None:
    word = sla.promise_delivery(at("2026-11-16 10:00"), "marmara", rules(), about="A-1")

    assert ("2026-11", "A-1", at("2026-11-16 10:00")) == (word.version, word.about, word.made_at)


def test_a_region_without_transit_time_is_named() -> None:
    with pytest.raises(MisuseValueError, match="no transit time for `van`: add it beside marmara"):
        sla.promise_delivery(at("2026-11-16 10:00"), "van", rules())


def test_a_reversed_range_of_days_is_refused() -> None:
    with pytest.raises(ValidationError, match="write the smaller one first"):
        rules(handling={"at_least": 2, "at_most": 1})
