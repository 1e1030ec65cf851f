"""Teslimat sözü: from the moment of an order to the last day it will be there.

The order of the steps is always: accepted (cut-off), handled on the calendar of the warehouse,
collected by the carrier, on the way by the calendar of the carrier, received on a day the customer
can receive.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from .. import holidays_tr
from ..calendars import BusinessCalendar, Start, Weekday, legal_deadline
from ..errors import MisuseValueError
from ..facts import ISTANBUL
from ..law import Law, Source
from ..law_tr import TURKISH_LAW
from ..orders import Trait
from .delivery_reasons import reason
from .delivery_rules import Campaign, DayRange, DeliveryRules, HandlingCount, Shipping
from .pickups import is_before
from .promise_facts import PromiseKind, Reason, Step, StepName
from .promises import Promise

_WEEK: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WITHOUT_LIMIT = frozenset({Trait.SERVICE, Trait.DATED_SERVICE})


def promise_delivery(
    ordered_at: datetime,
    region: str,
    rules: DeliveryRules,
    *,
    about: str | None = None,
    traits: Collection[Trait] = (),
    law: Law = TURKISH_LAW,
) -> Promise:
    """Teslimat sözü ver: the last day of delivery, with the days on the way, as a snapshot.

    The step `LEGAL_LIMIT` is the last day the law allows for goods of these `traits`; goods made to
    the customer's wishes have had none since October 2022. A day beyond it is told as such and
    never shortened: a promise that can't be kept helps nobody. Orders before the known law have no such
    step. Source: 6502 m.48/3; MSY m.16/1.

    Raises `MisuseValueError` for a region without a transit time, and `OutsideKnownDatesError`
    beyond the known holidays of its calendars and the known law.

    >>> from musteri_destek.calendars import carrier_calendar, office_calendar
    >>> rules = DeliveryRules(
    ...     cutoff="15:00",
    ...     handling={"at_least": 0, "at_most": 1},
    ...     handling_calendar=office_calendar(),
    ...     transit={"marmara": {"at_least": 1, "at_most": 2}},
    ...     transit_calendar=carrier_calendar("yurtici"),
    ... )
    >>> friday_evening = datetime(2026, 11, 13, 18, 40, tzinfo=ISTANBUL)
    >>> word = promise_delivery(friday_evening, "marmara", rules)
    >>> str(word.until), str(word.step(StepName.SHIP_BY)), str(word.step(StepName.LEGAL_LIMIT))
    ('2026-11-19', '2026-11-17', '2026-12-13')
    >>> [reason.code for reason in word.reasons]
    ['after_cutoff', 'handling', 'transit_business']
    """
    transit = _transit_to(region, rules)
    accepted, why = _accepted(ordered_at, rules)
    campaigns = [one for one in rules.campaigns if one.covers(accepted)]
    longest = rules.handling.at_most + sum(one.handling_days for one in campaigns)
    fast = _leg(ordered_at, accepted, rules.handling.at_least, transit.at_least, rules)
    slow = _leg(ordered_at, accepted, longest, transit.at_most, rules)
    limit = _legal_limit(ordered_at, traits, law)
    days = {
        StepName.ACCEPTED: accepted,
        StepName.SHIP_BY: _ship_by(slow, transit, rules),
        StepName.EARLIEST: fast.received,
        StepName.LEGAL_LIMIT: limit.last_day,
    }
    why += [*_reasons_on_the_way(slow, campaigns, region, rules), *limit.reasons(slow.received)]
    return Promise(
        kind=PromiseKind.DELIVERY,
        made_at=ordered_at,
        until=slow.received,
        about=about,
        source=limit.source,
        steps=[Step(name=name, on=day) for name, day in days.items() if day],
        version=rules.version,
        reasons=why,
    )


@dataclass(frozen=True, slots=True)
class _Leg:
    """One way from the shelf to the door: how soon, or how late, each day of it comes."""

    ready: date
    shipped: date
    arrived: date
    received: date


@dataclass(frozen=True, slots=True)
class _Limit:
    """The longest time the law allows; `last_day` is `None` where it sets none."""

    last_day: date | None
    source: Source | None

    def reasons(self, until: date) -> Iterator[Reason]:
        if self.source and self.last_day is None:
            yield reason("no_legal_limit", source=self.source.citation)
        if self.source and self.last_day and until > self.last_day:
            yield reason("beyond_legal_limit", source=self.source.citation)


def _transit_to(region: str, rules: DeliveryRules) -> DayRange:
    if region not in rules.transit:
        msg = f"no transit time for `{region}`: add it beside {', '.join(rules.transit)}"
        raise MisuseValueError(msg)
    return rules.transit[region]


def _accepted(ordered_at: datetime, rules: DeliveryRules) -> tuple[date, list[Reason]]:
    local = rules.handling_calendar.local(ordered_at)
    day = local.date()
    cutoff, why = _cutoff_on(day, rules)
    if cutoff and not is_before(local.time(), cutoff, rules.at_cutoff):
        accepted = rules.handling_calendar.add_business_days(day, 1)
        why.append(reason("after_cutoff", cutoff=_clock(cutoff)))
    else:
        accepted = _roll(day, rules.handling_calendar)
        if accepted != day:
            why = [reason("closed_day")]
    for closure in rules.holiday_cutoffs:
        if ordered_at > closure.order_by and accepted < closure.accepted_from:
            accepted = _roll(closure.accepted_from, rules.handling_calendar)
            named = {"name": closure.name, "order_by": closure.order_by, "day": accepted}
            why.append(reason("holiday_cutoff", **named))
    return accepted, why


def _cutoff_on(day: date, rules: DeliveryRules) -> tuple[time | None, list[Reason]]:
    if day in rules.cutoffs_on:
        return rules.cutoffs_on[day], []
    if rules.half_day_cutoff and holidays_tr.is_half_day(day):
        return rules.half_day_cutoff, [reason("half_day", cutoff=_clock(rules.half_day_cutoff))]
    return rules.weekday_cutoffs.get(_WEEK[day.weekday()], rules.cutoff), []


def _leg(
    ordered_at: datetime, accepted: date, handling: int, transit: int, rules: DeliveryRules
) -> _Leg:
    counted = handling if rules.handling_count is HandlingCount.NEXT_DAY else max(handling - 1, 0)
    ready = rules.handling_calendar.add_business_days(accepted, counted)
    shipped = _collected_on(ordered_at, ready, rules)
    arrived = _in_transit(shipped, transit, rules)
    received = _roll(arrived, rules.receiving_calendar) if rules.receiving_calendar else arrived
    return _Leg(ready, shipped, arrived, received)


def _collected_on(ordered_at: datetime, ready: date, rules: DeliveryRules) -> date:
    if rules.pickup is None:
        return ready
    # Goods of a later day are ready from its morning on; those of the day itself when ordered.
    morning = rules.pickup.calendar.resolve_local(datetime.combine(ready, time.min))
    return rules.pickup.calendar.local(rules.pickup.next_after(max(ordered_at, morning))).date()


def _ship_by(slow: _Leg, transit: DayRange, rules: DeliveryRules) -> date:
    if rules.shipping is Shipping.WHEN_READY:
        return slow.shipped
    calendars = [rules.handling_calendar, *([rules.pickup.calendar] if rules.pickup else [])]
    day = _in_transit(slow.received, -transit.at_most, rules)
    while day > slow.shipped and not all(one.is_business_day(day) for one in calendars):
        day -= timedelta(days=1)
    return day


def _in_transit(day: date, days: int, rules: DeliveryRules) -> date:
    if rules.transit_calendar is None:
        return day + timedelta(days=days)
    return rules.transit_calendar.add_business_days(day, days)


def _reasons_on_the_way(
    slow: _Leg, campaigns: Iterable[Campaign], region: str, rules: DeliveryRules
) -> Iterator[Reason]:
    yield reason("handling", days=str(rules.handling))
    for one in campaigns:
        yield reason("campaign", name=one.name, days=one.handling_days)
    if slow.shipped != slow.ready:
        yield reason("pickup", day=slow.shipped)
    if rules.shipping is Shipping.JUST_IN_TIME:
        yield reason("just_in_time")
    code = "transit_business" if rules.transit_calendar else "transit_calendar"
    yield reason(code, region=region, days=str(rules.transit[region]))
    if slow.received != slow.arrived:
        yield reason("receiving")


def _legal_limit(ordered_at: datetime, traits: Collection[Trait], law: Law) -> _Limit:
    ordered_on = ordered_at.astimezone(ISTANBUL).date()
    limit = law["delivery_max_goods"].find(ordered_on)
    covers = law["delivery_max_covers_custom_goods"].find(ordered_on)
    if limit is None or covers is None:
        return _Limit(None, None)
    if Trait.CUSTOM_MADE in traits and not covers.value:
        return _Limit(None, covers.source)
    if _WITHOUT_LIMIT & set(traits):
        return _Limit(None, limit.source)
    return _Limit(legal_deadline(ordered_on, limit.number, limit.unit), limit.source)


def _roll(day: date, calendar: BusinessCalendar) -> date:
    return calendar.add_business_days(day, 0, start=Start.ROLL_FIRST)


def _clock(at: time) -> str:
    return f"{at:%H.%M}"
