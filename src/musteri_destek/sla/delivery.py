"""Teslimat sözü: from the moment of an order to the last day it will be there.

The order of the steps is always: accepted (cut-off), handled on the calendar of the warehouse, on
the way by the calendar of the carrier, received on a day the customer can receive.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import Field

from .. import holidays_tr
from ..calendars import BusinessCalendar, Start
from ..errors import MisuseValueError
from ..facts import CheckedFacts, Contradiction, Facts, Name
from .promise_facts import PromiseKind, Step, StepName
from .promises import Promise

NumberOfDays = Annotated[int, Field(ge=0, le=1000, strict=True)]


class Cutoff(StrEnum):
    """Kesim saati: what an order at the very moment of the cut-off counts as.

    >>> Cutoff("before")
    <Cutoff.BEFORE: 'before'>
    """

    BEFORE = "before"
    AFTER = "after"


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

    >>> DayRange(at_least=1, at_most=3).at_most
    3
    """

    at_least: NumberOfDays
    at_most: NumberOfDays

    checks: ClassVar = (_at_least_is_least,)


class DeliveryRules(Facts):
    """Teslimat kuralları: what a shop promises a delivery by; round-trips through JSON.

    * `cutoff`: the local time until which an order is accepted on its own day, if the warehouse
      works that day; `half_day_cutoff` replaces it on Turkish half days. `None`: all day.
    * `handling` in working days of `handling_calendar`, in whose zone the times are meant.
    * `transit` by region, in working days of `transit_calendar`, or in calendar days without one.
    * `receiving_calendar`: days on which the customer can receive; any day without one.
    * `version`: a name that the promise keeps.

    >>> from musteri_destek.calendars import carrier_calendar, office_calendar
    >>> rules = DeliveryRules(
    ...     cutoff="15:00",
    ...     handling={"at_least": 0, "at_most": 1},
    ...     handling_calendar=office_calendar(),
    ...     transit={"marmara": {"at_least": 1, "at_most": 2}},
    ...     transit_calendar=carrier_calendar("yurtici"),
    ... )
    >>> DeliveryRules.model_validate_json(rules.model_dump_json()) == rules
    True
    """

    cutoff: time | None = None
    half_day_cutoff: time | None = None
    at_cutoff: Cutoff = Cutoff.BEFORE
    handling: DayRange
    handling_calendar: BusinessCalendar
    handling_count: HandlingCount = HandlingCount.NEXT_DAY
    shipping: Shipping = Shipping.WHEN_READY
    transit: dict[Name, DayRange]
    transit_calendar: BusinessCalendar | None = None
    receiving_calendar: BusinessCalendar | None = None
    version: Name | None = None


def promise_delivery(
    ordered_at: datetime,
    region: str,
    rules: DeliveryRules,
    *,
    about: str | None = None,
) -> Promise:
    """Teslimat sözü ver: the last day of delivery, with the days on the way, as a snapshot.

    Raises `MisuseValueError` for a region without a transit time, and `OutsideKnownDatesError`
    beyond the known holidays of its calendars.

    >>> from zoneinfo import ZoneInfo
    >>> from musteri_destek.calendars import carrier_calendar, office_calendar
    >>> rules = DeliveryRules(
    ...     cutoff="15:00",
    ...     handling={"at_least": 0, "at_most": 1},
    ...     handling_calendar=office_calendar(),
    ...     transit={"marmara": {"at_least": 1, "at_most": 2}},
    ...     transit_calendar=carrier_calendar("yurtici"),
    ... )
    >>> friday_evening = datetime(2026, 11, 13, 18, 40, tzinfo=ZoneInfo("Europe/Istanbul"))
    >>> print(promise_delivery(friday_evening, "marmara", rules).explain("tr"))
    Söz: teslimat, en geç 19 Kasım 2026 Perşembe. Siparişin işleme alınması: 16 Kasım 2026 \
Pazartesi. En geç kargoya veriliş: 17 Kasım 2026 Salı. En erken teslim: 17 Kasım 2026 Salı.
    """
    if region not in rules.transit:
        msg = f"no transit time for `{region}`: add it beside {', '.join(rules.transit)}"
        raise MisuseValueError(msg)
    transit = rules.transit[region]
    accepted = _accepted_on(ordered_at, rules)
    earliest = _received_on(
        _ready_on(accepted, rules.handling.at_least, rules), transit.at_least, rules
    )
    ship_by = _ready_on(accepted, rules.handling.at_most, rules)
    until = _received_on(ship_by, transit.at_most, rules)
    if rules.shipping is Shipping.JUST_IN_TIME:
        ship_by = _latest_shipping(until, transit.at_most, rules)
    days = {StepName.ACCEPTED: accepted, StepName.SHIP_BY: ship_by, StepName.EARLIEST: earliest}
    return Promise(
        kind=PromiseKind.DELIVERY,
        made_at=ordered_at,
        until=until,
        about=about,
        steps=[Step(name=name, on=day) for name, day in days.items()],
        version=rules.version,
    )


def _accepted_on(ordered_at: datetime, rules: DeliveryRules) -> date:
    local = rules.handling_calendar.local(ordered_at)
    day = local.date()
    if _is_in_time(local, rules):
        return rules.handling_calendar.add_business_days(day, 0, start=Start.ROLL_FIRST)
    return rules.handling_calendar.add_business_days(day, 1)


def _is_in_time(local: datetime, rules: DeliveryRules) -> bool:
    cutoff = rules.cutoff
    if rules.half_day_cutoff and holidays_tr.is_half_day(local.date()):
        cutoff = rules.half_day_cutoff
    if cutoff is None:
        return True
    return local.time() < cutoff or (local.time() == cutoff and rules.at_cutoff is Cutoff.BEFORE)


def _ready_on(accepted: date, days: int, rules: DeliveryRules) -> date:
    counted = days if rules.handling_count is HandlingCount.NEXT_DAY else max(days - 1, 0)
    return rules.handling_calendar.add_business_days(accepted, counted)


def _received_on(shipped: date, days: int, rules: DeliveryRules) -> date:
    arrived = _in_transit(shipped, days, rules)
    if rules.receiving_calendar is None:
        return arrived
    return rules.receiving_calendar.add_business_days(arrived, 0, start=Start.ROLL_FIRST)


def _latest_shipping(received: date, days: int, rules: DeliveryRules) -> date:
    # A day after the last one that would do, counted back on the calendar of the warehouse.
    first_too_late = _in_transit(received, -days, rules) + timedelta(days=1)
    return rules.handling_calendar.add_business_days(first_too_late, -1)


def _in_transit(day: date, days: int, rules: DeliveryRules) -> date:
    if rules.transit_calendar is None:
        return day + timedelta(days=days)
    return rules.transit_calendar.add_business_days(day, days)
