"""Cayma süresi: until which day may the consumer withdraw, and does a debated reading decide it?

Fourteen days from the last goods received, from the first box of a subscription, from the
contract for a service; longer for a consumer who was not told (6502 m.48/4, MSY m.9, m.10).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime

from ...calendars import FirstDay, Roll
from ...decisions import Clock, Deadline, DeadlineName
from ...law import Version
from ...orders import Line, Order, Parcel, Trait
from ..context import Claim, Context, local_day
from ..policy import LateInformation, Switches
from ..quantities import complete_at

_STRICTER: Mapping[str, object] = {
    "consumer_roll": Roll.NONE,
    "late_information": LateInformation.CAP_OF_THE_YEAR,
}
_KINDER: Mapping[str, object] = {
    name: getattr(Switches(), name) for name in ("first_day", "consumer_roll", "late_information")
}


def in_time(claim: Claim, period: tuple[Deadline, ...]) -> bool:
    """Süresinde mi: whether the notice was sent before the period was over; pending never is."""
    return claim.notified_on <= max(one.last_day or date.max for one in period)


def switch_behind(claim: Claim, context: Context, period: tuple[Deadline, ...]) -> str | None:
    """Belirleyen anahtar: the switch of which another reading would turn the answer, if any.

    A notice in time is asked for stricter readings, a late one for kinder ones.
    """
    found = in_time(claim, period)
    if found and _by_any_reading(claim, period[0]):
        return None
    for name, reading in (_STRICTER if found else _KINDER).items():
        if reading == getattr(context.switches, name):
            continue
        switches = context.switches.model_copy(update={name: reading})
        other = withdrawal_period(claim, replace(context, switches=switches))
        if in_time(claim, other) != found:
            return name
    return None


def _by_any_reading(claim: Claim, plain: Deadline) -> bool:
    return plain.starts is not Clock.INFORMATION and in_time(claim, (plain,))


def withdrawal_period(claim: Claim, context: Context) -> tuple[Deadline, ...]:
    """Cayma süresi: the plain last day and the day until which a notice is accepted.

    Both are pending while the clock has not started: until the last goods of the order are
    received (MSY m.9/3). Without proper information the period ends a year later (m.10/1) or
    fourteen days after the information was given (m.10/2), never before the ordinary one.
    """
    starts, started_on = _clock(claim)
    days = context.law.at("withdrawal_days", claim.ordered_on)
    ordinary = _both_days(context, days, starts, started_on)
    last_day = ordinary[0].last_day
    if claim.order.told.withdrawal or last_day is None:
        return ordinary
    uninformed = _uninformed_period(claim, context, last_day)
    # Told between order and delivery: the fresh fourteen days may end before the ordinary ones.
    return max(ordinary, uninformed, key=lambda days: days[0].order_key())


def _uninformed_period(claim: Claim, context: Context, ordinary: date) -> tuple[Deadline, ...]:
    law, told_on = context.law, claim.order.told.withdrawal_on
    cap = law.at("withdrawal_uninformed_cap", claim.ordered_on)
    # The switch `first_day` is about the day of receipt; the year follows a day already counted.
    year = _both_days(context, cap, Clock.WITHDRAWAL_ENDED, ordinary, first_day=FirstDay.NEXT_DAY)
    if told_on is None or told_on > (year[0].last_day or date.max):
        return year
    fresh = law.at("withdrawal_after_late_information", claim.ordered_on)
    fourteen = _both_days(context, fresh, Clock.INFORMATION, told_on)
    if context.switches.late_information is LateInformation.CAP_OF_THE_YEAR:
        return min(year, fourteen, key=lambda days: days[0].order_key())
    return fourteen


def _both_days(
    context: Context,
    version: Version,
    starts: Clock,
    started_on: date | None,
    *,
    first_day: FirstDay | None = None,
) -> tuple[Deadline, Deadline]:
    """Count one period twice: plainly, and rolled over the days nobody works."""
    first_day, roll = first_day or context.switches.first_day, context.switches.consumer_roll
    plain = context.count(
        DeadlineName.WITHDRAWAL_LAST_DAY, version, starts, started_on, first_day=first_day
    )
    rolled = context.count(
        DeadlineName.WITHDRAWAL_ACCEPT_UNTIL,
        version,
        starts,
        started_on,
        roll=roll,
        first_day=first_day,
    )
    return plain, rolled


def _clock(claim: Claim) -> tuple[Clock, date | None]:
    """Say which event starts the fourteen days, and the day it happened."""
    if _is_service(claim.line):
        return Clock.CONTRACT, claim.ordered_on
    if claim.line.has(Trait.SUBSCRIPTION):
        return Clock.FIRST_DELIVERY, claim.received_on
    return Clock.LAST_DELIVERY, _last_goods_received(claim)


def _last_goods_received(claim: Claim) -> date | None:
    """One order, several goods: the clock waits for the last of them (MSY m.9/3-a, 9/3-b)."""
    moments = [
        _first_came(parcels) if line.has(Trait.SUBSCRIPTION) else complete_at(parcels, line)
        for line, parcels in _goods_of(claim.order)
    ]
    known = [at for at in moments if at]
    return local_day(max(known)) if known and len(known) == len(moments) else None


def _goods_of(order: Order) -> Iterator[tuple[Line, tuple[Parcel, ...]]]:
    """Pair what comes in parcels with those; services and codes never come, and nothing waits."""
    for line in order.lines:
        parcels = order.parcels_of(line.id)
        if line.travels or (parcels and not _is_service(line)):
            yield line, parcels


def _is_service(line: Line) -> bool:
    return line.has(Trait.SERVICE) or line.has(Trait.DATED_SERVICE)


def _first_came(parcels: tuple[Parcel, ...]) -> datetime | None:
    return min((parcel.delivered_at for parcel in parcels if parcel.delivered_at), default=None)
