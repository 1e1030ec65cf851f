"""Teslimat kuralları: what a shop promises a delivery by, as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import Field

from ..calendars import BusinessCalendar, Weekday
from ..facts import CheckedFacts, Contradiction, Day, Facts, Many, Moment, Name
from .pickups import Cutoff, LocalTime, PickupSchedule

NumberOfDays = Annotated[int, Field(ge=0, le=1000, strict=True)]


class HandlingCount(StrEnum):
    """Hazırlık sayımı: which day is day 1 of handling: the day after acceptance, or its own day.

    With `NEXT_DAY`, no days of handling mean shipped on the day of acceptance.

    >>> HandlingCount("next_day")
    <HandlingCount.NEXT_DAY: 'next_day'>
    """

    NEXT_DAY = "next_day"
    SAME_DAY = "same_day"


class Shipping(StrEnum):
    """Kargoya veriş: as soon as it is ready, or as late as still arrives that day (fresh goods).

    >>> Shipping("when_ready")
    <Shipping.WHEN_READY: 'when_ready'>
    """

    WHEN_READY = "when_ready"
    JUST_IN_TIME = "just_in_time"


def _at_least_is_least(days: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    if None not in (days.at_least, days.at_most) and days.at_least > days.at_most:
        says = f"`{days.at_least}` is more than `{days.at_most}`: write the smaller one first"
        yield Contradiction(("at_least",), "reversed_days", says)


class DayRange(CheckedFacts):
    """Gün aralığı: from how many days up to how many.

    >>> print(DayRange(at_least=1, at_most=3))
    1-3
    """

    at_least: NumberOfDays
    at_most: NumberOfDays

    checks: ClassVar = (_at_least_is_least,)

    def __str__(self) -> str:
        """Return the range, one number where both are the same."""
        same = self.at_least == self.at_most
        return f"{self.at_most}" if same else f"{self.at_least}-{self.at_most}"


def _ends_after_it_starts(campaign: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - half read
    if None not in (campaign.since, campaign.until) and campaign.until < campaign.since:
        says = f"`until` {campaign.until} is before `since` {campaign.since}: exchange them"
        yield Contradiction(("until",), "reversed_days", says)


class Campaign(CheckedFacts):
    """Kampanya payı: handling takes so many days more for what is accepted in a busy time.

    >>> rush = Campaign(name="Efsane Kasım", since="2026-11-20", until="2026-11-30", handling_days=3)
    >>> rush.covers(date(2026, 11, 30))
    True
    """

    name: Name
    since: Day
    until: Day
    handling_days: NumberOfDays

    checks: ClassVar = (_ends_after_it_starts,)

    def covers(self, accepted_on: date) -> bool:
        """Kapsar mı: whether an order accepted on that day falls into it."""
        return self.since <= accepted_on <= self.until


class HolidayCutoff(Facts):
    """Bayram kesimi: the last moment to order before a closure; later orders wait for its end.

    >>> HolidayCutoff(
    ...     name="Kurban Bayramı", order_by="2026-05-25T14:00:00+03:00", accepted_from="2026-06-01"
    ... ).accepted_from
    datetime.date(2026, 6, 1)
    """

    name: Name
    order_by: Moment
    accepted_from: Day


class DeliveryRules(Facts):
    """Teslimat kuralları: what a shop promises a delivery by; round-trips through JSON.

    * `cutoff`: the local time until which an order is accepted on its own day, if the warehouse
      works that day. `cutoffs_on` replaces it on single days, `half_day_cutoff` on Turkish half
      days, `weekday_cutoffs` on days of the week, in this order. `None`: all day.
    * `holiday_cutoffs`: the last moments to order before a closure.
    * `handling` in working days of `handling_calendar`, in whose zone the times are meant;
      `campaigns` lengthen it. `handling_count` says which day is the first.
    * `pickup`: when the carrier collects; without it, on every day the goods are ready.
    * `transit` by region, in working days of `transit_calendar`, or in calendar days without one.
      The day of the hand-over isn't counted.
    * `receiving_calendar`: days on which the customer can receive; any day without one.
    * `version`: a name that the promise keeps.

    >>> from musteri_destek.calendars import carrier_calendar, office_calendar
    >>> rules = DeliveryRules(
    ...     cutoff="15:00",
    ...     weekday_cutoffs={"fri": "16:00", "sat": "11:00"},
    ...     handling={"at_least": 0, "at_most": 1},
    ...     handling_calendar=office_calendar(),
    ...     transit={"marmara": {"at_least": 1, "at_most": 2}},
    ...     transit_calendar=carrier_calendar("yurtici"),
    ... )
    >>> DeliveryRules.model_validate_json(rules.model_dump_json()) == rules
    True
    """

    cutoff: LocalTime | None = None
    half_day_cutoff: LocalTime | None = None
    weekday_cutoffs: dict[Weekday, LocalTime] = Field(default_factory=dict)
    cutoffs_on: dict[Day, LocalTime] = Field(default_factory=dict)
    at_cutoff: Cutoff = Cutoff.BEFORE
    holiday_cutoffs: Many[HolidayCutoff] = ()
    handling: DayRange
    handling_calendar: BusinessCalendar
    handling_count: HandlingCount = HandlingCount.NEXT_DAY
    campaigns: Many[Campaign] = ()
    pickup: PickupSchedule | None = None
    shipping: Shipping = Shipping.WHEN_READY
    transit: dict[Name, DayRange]
    transit_calendar: BusinessCalendar | None = None
    receiving_calendar: BusinessCalendar | None = None
    version: Name | None = None
