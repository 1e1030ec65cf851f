"""Delivery promises: cut-off, handling, transit, and the day the customer can receive."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from musteri_destek import sla
from musteri_destek.calendars import (
    BusinessCalendar,
    CarrierService,
    carrier_calendar,
    office_calendar,
)
from musteri_destek.errors import MisuseValueError
from musteri_destek.law import Source, Unit, Version
from musteri_destek.law_tr import TURKISH_LAW
from musteri_destek.orders import Trait

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


def codes(word: sla.Promise) -> list[str]:
    return [reason.code for reason in word.reasons]


@pytest.mark.parametrize(
    ("ordered", "accepted"),
    [
        ("2026-11-20 15:59", 20),  # Friday, until 16:00
        ("2026-11-20 16:01", 23),
        ("2026-11-19 15:30", 20),  # any other day until 15:00
        ("2026-11-24 12:30", 25),  # this day until 12:00
    ],
)
def test_a_weekday_and_a_single_day_can_have_cutoffs_of_their_own(
    ordered: str, accepted: int
) -> None:
    own = rules(weekday_cutoffs={"fri": "16:00"}, cutoffs_on={"2026-11-24": "12:00"})
    word = sla.promise_delivery(at(ordered), "marmara", own)

    assert date(2026, 11, accepted) == word.step(sla.StepName.ACCEPTED)


def test_an_order_after_the_last_moment_before_a_holiday_waits_for_its_end() -> None:
    closure = {
        "name": "Kurban Bayramı",
        "order_by": "2026-05-25T14:00:00+03:00",
        "accepted_from": "2026-06-01",
    }
    own = rules(cutoff=None, holiday_cutoffs=[closure])
    before, after = (
        sla.promise_delivery(at(text), "marmara", own)
        for text in ("2026-05-25 14:00", "2026-05-25 14:01")
    )

    assert date(2026, 5, 25) == before.step(sla.StepName.ACCEPTED)
    assert date(2026, 6, 1) == after.step(sla.StepName.ACCEPTED)
    assert "Kurban Bayramı öncesi son sipariş anı (25 Mayıs 2026 Pazartesi 14.00)" in after.explain(
        "tr"
    )


def test_a_campaign_takes_longer_and_says_so() -> None:
    rush = {
        "name": "Efsane Kasım",
        "since": "2026-11-20",
        "until": "2026-11-30",
        "handling_days": 3,
    }
    usual, busy = (
        sla.promise_delivery(at("2026-11-20 10:00"), "marmara", own)
        for own in (rules(), rules(campaigns=[rush]))
    )

    assert (date(2026, 11, 23), date(2026, 11, 26)) == (
        usual.step(sla.StepName.SHIP_BY),
        busy.step(sla.StepName.SHIP_BY),
    )
    assert usual.step(sla.StepName.EARLIEST) == busy.step(sla.StepName.EARLIEST)
    assert "Efsane Kasım yoğunluğu için hazırlığa eklenen iş günü: 3." in busy.explain("tr")


def test_the_carrier_collects_what_is_ready_in_time() -> None:
    pickup = {
        "calendar": carrier_calendar("yurtici"),
        "pickups": [{"ready_by": "12:00", "at": "14:00"}],
    }
    own = rules(handling={"at_least": 0, "at_most": 0}, pickup=pickup)
    shipped = [
        sla.promise_delivery(at(text), "marmara", own).step(sla.StepName.SHIP_BY)
        for text in ("2026-11-20 11:00", "2026-11-20 13:00")  # a Friday
    ]

    assert [date(2026, 11, 20), date(2026, 11, 23)] == shipped
    assert "pickup" in codes(sla.promise_delivery(at("2026-11-20 13:00"), "marmara", own))


def test_goods_of_a_later_day_are_ready_from_its_morning_on() -> None:
    pickup = {
        "calendar": carrier_calendar("yurtici"),
        "pickups": [{"ready_by": "12:00", "at": "14:00"}],
    }
    own = rules(handling={"at_least": 2, "at_most": 2}, pickup=pickup)
    word = sla.promise_delivery(at("2026-11-17 14:00"), "marmara", own)

    assert date(2026, 11, 19) == word.step(sla.StepName.SHIP_BY)
    assert "pickup" not in codes(word)


@pytest.mark.parametrize(
    ("ready", "collected"),
    [
        ("2026-11-20 09:59", "2026-11-20 12:00"),
        ("2026-11-20 10:00", "2026-11-20 12:00"),
        ("2026-11-20 10:01", "2026-11-20 16:00"),
        ("2026-11-20 14:01", "2026-11-23 12:00"),
        ("2026-11-21 09:00", "2026-11-23 12:00"),
    ],
)
def test_goods_leave_with_the_first_collection_they_make(ready: str, collected: str) -> None:
    schedule = sla.PickupSchedule(
        calendar=carrier_calendar("yurtici"),
        pickups=[{"ready_by": "10:00", "at": "12:00"}, {"ready_by": "14:00", "at": "16:00"}],
    )

    assert at(collected) == schedule.next_after(at(ready))


def test_a_closure_of_the_spring_means_nothing_in_autumn() -> None:
    closure = {
        "name": "Kurban Bayramı",
        "order_by": "2026-05-25T14:00:00+03:00",
        "accepted_from": "2026-06-01",
    }
    word = sla.promise_delivery(at("2026-11-16 10:00"), "marmara", rules(holiday_cutoffs=[closure]))

    assert date(2026, 11, 16) == word.step(sla.StepName.ACCEPTED)
    assert "holiday_cutoff" not in codes(word)


def test_fresh_goods_leave_on_a_day_somebody_collects_them() -> None:
    sundays = BusinessCalendar(weekly_hours={"sun": ["00:00-24:00"]})
    pickup = {
        "calendar": BusinessCalendar(weekly_hours={"thu": ["09:00-18:00"]}),
        "pickups": [{"ready_by": "12:00", "at": "14:00"}],
    }
    own = rules(
        pickup=pickup,
        transit={"marmara": {"at_least": 1, "at_most": 1}},
        transit_calendar=None,
        receiving_calendar=sundays,
        shipping="just_in_time",
    )
    word = sla.promise_delivery(at("2026-11-16 10:00"), "marmara", own)

    assert (date(2026, 11, 19), date(2026, 11, 22)) == (
        word.step(sla.StepName.SHIP_BY),
        word.until,
    )


def test_the_law_sets_the_last_day_and_a_promise_beyond_it_says_so() -> None:
    word = sla.promise_delivery(at("2026-11-16 10:00"), "marmara", rules())
    slow = rules(handling={"at_least": 20, "at_most": 30})
    late = sla.promise_delivery(at("2026-11-16 10:00"), "marmara", slow)

    assert date(2026, 12, 16) == word.step(sla.StepName.LEGAL_LIMIT)
    assert "beyond_legal_limit" not in codes(word)
    assert "beyond_legal_limit" in codes(late)
    assert late.until
    assert date(2026, 12, 16) < late.until
    assert "6502 m.48/3" in word.explain("tr")


@pytest.mark.parametrize(
    ("ordered", "limited"), [("2022-09-30 10:00", True), ("2022-10-03 10:00", False)]
)
def test_goods_made_to_order_have_had_no_legal_limit_since_october_2022(
    ordered: str, limited: bool
) -> None:
    word = sla.promise_delivery(at(ordered), "marmara", rules(), traits=[Trait.CUSTOM_MADE])

    assert limited == (word.step(sla.StepName.LEGAL_LIMIT) is not None)
    assert limited == ("no_legal_limit" not in codes(word))


def test_services_and_orders_before_the_known_law_have_no_limit() -> None:
    service = sla.promise_delivery(
        at("2026-11-16 10:00"), "marmara", rules(), traits=[Trait.SERVICE]
    )
    old = sla.promise_delivery(at("2014-11-17 10:00"), "marmara", rules())

    assert service.step(sla.StepName.LEGAL_LIMIT) is None
    assert "no_legal_limit" in codes(service)
    assert (None, None) == (old.step(sla.StepName.LEGAL_LIMIT), old.source)
    assert "no_legal_limit" not in codes(old)


def test_a_shop_can_bring_a_newer_law() -> None:
    twenty = Version(
        value=20, unit=Unit.CALENDAR_DAY, source=Source("yeni madde"), since=date(2026, 11, 1)
    )
    law = TURKISH_LAW.with_versions("delivery_max_goods", twenty)
    word = sla.promise_delivery(at("2026-11-16 10:00"), "marmara", rules(), law=law)

    assert (date(2026, 12, 6), "yeni madde") == (
        word.step(sla.StepName.LEGAL_LIMIT),
        word.source.citation if word.source else None,
    )


def test_an_order_of_a_real_case_gets_its_days() -> None:
    """Ordered on the half day before 29 October, 1,350 km away, door to door."""
    door = sla.transit_time("yurtici", distance_km=1350)
    own = rules(
        cutoff="15:00",
        half_day_cutoff="11:00",
        handling={"at_least": 1, "at_most": 1},
        transit={"Van": door.days},
        transit_calendar=carrier_calendar("yurtici"),
    )
    word = sla.promise_delivery(at("2026-10-28 11:30"), "Van", own)

    assert (
        date(2026, 10, 30),
        date(2026, 11, 2),
        date(2026, 11, 5),
        date(2026, 11, 10),
    ) == days_of(word)
    assert ["half_day", "after_cutoff", "handling", "transit_business"] == codes(word)


@pytest.mark.parametrize(
    ("km", "service", "days"),
    [
        (0, "branch", "1-2"),
        (599, "door", "1-4"),
        (600, "door", "2-5"),
        (1199, "branch", "2-3"),
        (1200, "branch", "3-4"),
    ],
)
def test_a_distance_at_a_border_takes_the_longer_time(km: int, service: str, days: str) -> None:
    found = sla.transit_time("yurtici", distance_km=km, service=CarrierService(service))

    assert days == str(found.days)


def test_a_shop_can_bring_the_times_it_agreed_with_its_carrier() -> None:
    own = sla.TransitTime(
        carrier="sürat", service="door", from_km=0, days={"at_least": 1, "at_most": 2}
    )

    assert own == sla.TransitTime.model_validate_json(own.model_dump_json())
    assert own == sla.transit_time("sürat", distance_km=80, times=[own])
    with pytest.raises(MisuseValueError, match="no transit time of `sürat`"):
        sla.transit_time("sürat", distance_km=80)


def test_rules_survive_json_with_everything_in_them() -> None:
    own = rules(
        weekday_cutoffs={"fri": "16:00"},
        cutoffs_on={"2026-11-24": "12:00"},
        campaigns=[
            {"name": "11.11", "since": "2026-11-10", "until": "2026-11-12", "handling_days": 2}
        ],
        pickup={
            "calendar": carrier_calendar("aras"),
            "pickups": [{"ready_by": "12:00", "at": "14:00"}],
        },
    )

    assert own == sla.DeliveryRules.model_validate_json(own.model_dump_json())


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        ({"cutoff": "15:00+03:00"}, "write the local time alone"),
        (
            {
                "campaigns": [
                    {
                        "name": "11.11",
                        "since": "2026-11-12",
                        "until": "2026-11-10",
                        "handling_days": 2,
                    }
                ]
            },
            "exchange them",
        ),
        ({"pickup": {"calendar": carrier_calendar("aras"), "pickups": []}}, "never ships"),
        (
            {
                "pickup": {
                    "calendar": carrier_calendar("aras"),
                    "pickups": [{"ready_by": "15:00", "at": "14:00"}],
                }
            },
            "give `ready_by` an earlier time",
        ),
    ],
)
def test_rules_that_cannot_be_are_refused(bad: dict[str, object], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        rules(**bad)
