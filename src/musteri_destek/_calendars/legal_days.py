"""Yasal süreler: the last day of a period by Turkish law.

The day of the event isn't counted and a period ends with its last day (TBK m.92). When that day
is a holiday the period ends on the next day that is none (TBK m.93). Sunday is the weekly holiday
(2429 m.3/A); Saturday is not, but courts treat the weekend as rest, so it is a switch. In the
regulations on warranty and after-sales service a business day is any day but Sundays and full
public holidays: Saturdays and half days count.
"""

from __future__ import annotations

from calendar import SATURDAY, SUNDAY
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from dateutil.relativedelta import relativedelta

from .. import holidays_tr
from ..errors import MisuseValueError
from ..law import Unit
from .moments import check_day
from .turkish import BridgeSaturday, legal_calendar

_ONE_DAY = timedelta(days=1)


class Roll(StrEnum):
    """Uzama: over which days the end of a period moves on to the next day.

    `NONE`: it stays. `HOLIDAYS`: over Sundays, full public holidays and the Saturday after a
    holiday that ended on Friday (TBK m.93, 2429 m.2/D, m.3/A). `HOLIDAYS_AND_SATURDAYS`: over every
    Saturday too, the reading that is kinder to whoever has to act.

    >>> Roll("holidays")
    <Roll.HOLIDAYS: 'holidays'>
    """

    NONE = "none"
    HOLIDAYS = "holidays"
    HOLIDAYS_AND_SATURDAYS = "holidays_and_saturdays"


class FirstDay(StrEnum):
    """İlk gün: whether counting starts on the day after the event or on its own day.

    `NEXT_DAY` is TBK m.92 and the dominant reading. `SAME_DAY` reads "starts on the day of
    receipt" (MSY m.9/2) as making that day the first; it ends one day earlier.

    >>> FirstDay("next_day")
    <FirstDay.NEXT_DAY: 'next_day'>
    """

    NEXT_DAY = "next_day"
    SAME_DAY = "same_day"


def legal_deadline(
    trigger: date,
    length: int,
    unit: Unit,
    *,
    roll: Roll = Roll.NONE,
    first_day: FirstDay = FirstDay.NEXT_DAY,
    bridge_saturday: BridgeSaturday = BridgeSaturday.BUSINESS_DAY,
) -> date:
    """Yasal son gün: the last day of a period of `length` units after the day `trigger`.

    A period of months or years ends on the day of the same number, or on the last day of a month
    that has none (TBK m.92). It moves by itself over no day, which is prudent for whoever owes;
    `consumer_deadline` is this with the roll that is kind to consumers. Raises
    `OutsideKnownDatesError` where it needs holidays that aren't known, and `MisuseValueError` for a
    unit that counts no days.

    >>> str(legal_deadline(date(2026, 10, 15), 14, Unit.CALENDAR_DAY))
    '2026-10-29'
    >>> str(legal_deadline(date(2026, 10, 15), 14, Unit.CALENDAR_DAY, roll=Roll.HOLIDAYS))
    '2026-10-30'
    >>> str(legal_deadline(date(2024, 2, 29), 1, Unit.YEAR))
    '2025-02-28'
    """
    check_day(trigger)
    if length < 0:
        msg = f"`{length}` is no length: give a number from 0 on"
        raise MisuseValueError(msg)
    day_zero = trigger if first_day is FirstDay.NEXT_DAY else trigger - _ONE_DAY
    return _rolled_last_day(day_zero, length, unit, bridge_saturday, roll)


def consumer_deadline(
    trigger: date,
    length: int,
    unit: Unit,
    *,
    roll: Roll = Roll.HOLIDAYS_AND_SATURDAYS,
    first_day: FirstDay = FirstDay.NEXT_DAY,
    bridge_saturday: BridgeSaturday = BridgeSaturday.BUSINESS_DAY,
) -> date:
    """Tüketici için son gün: until when to accept what a consumer has to do; rolls generously.

    >>> str(consumer_deadline(date(2026, 1, 17), 14, Unit.CALENDAR_DAY))
    '2026-02-02'
    """
    return legal_deadline(
        trigger, length, unit, roll=roll, first_day=first_day, bridge_saturday=bridge_saturday
    )


# Requests of one time ask for the same few hundred days again and again.
@lru_cache(maxsize=4096)
def _rolled_last_day(
    day_zero: date, length: int, unit: Unit, bridge_saturday: BridgeSaturday, roll: Roll
) -> date:
    return _rolled(_last_day(day_zero, length, unit, bridge_saturday), roll)


def _last_day(day_zero: date, length: int, unit: Unit, bridge_saturday: BridgeSaturday) -> date:
    match unit:
        case Unit.CALENDAR_DAY:
            return day_zero + timedelta(days=length)
        case Unit.BUSINESS_DAY:
            calendar = legal_calendar(bridge_saturday=bridge_saturday)
            return calendar.add_business_days(day_zero, length)
        case Unit.MONTH:
            return day_zero + relativedelta(months=length)
        case Unit.YEAR:
            return day_zero + relativedelta(years=length)
    msg = f"`{unit}` counts no days: give a number of days, business days, months or years"
    raise MisuseValueError(msg)


def _rolled(day: date, roll: Roll) -> date:
    while _is_rolled_over(day, roll):
        day += _ONE_DAY
    return day


def _is_rolled_over(day: date, roll: Roll) -> bool:
    if roll is Roll.NONE:
        return False
    if day.weekday() == SATURDAY and roll is Roll.HOLIDAYS_AND_SATURDAYS:
        return True
    return (
        day.weekday() == SUNDAY
        or holidays_tr.is_holiday(day)
        or holidays_tr.is_bridge_saturday(day)
    )
