"""How a case file writes amounts, days, weeks, hours and carriers, and what it means by them."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from musteri_destek.calendars import (
    BusinessCalendar,
    CarrierService,
    Weekday,
    carriers,
    office_calendar,
)
from musteri_destek.casing import search_key
from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import DayCount, PromisedDelivery

Json = dict[str, Any]

_WEEK: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WORKDAYS = _WEEK[:5]
_DAY_NAMES: dict[str, Weekday] = {
    name: day
    for day, names in zip(
        _WEEK,
        (
            "mon monday pzt pazartesi",
            "tue tuesday sal sali",
            "wed wednesday car carsamba",
            "thu thursday per persembe",
            "fri friday cum cuma",
            "sat saturday cmt cts cumartesi",
            "sun sunday paz pazar",
        ),
        strict=True,
    )
    for name in names.split()
}
_EVERY_DAY = {"7/24", "24/7", "her gun", "every day", "daily"}
_WORD_GIVEN = re.compile(r"(\d+)\s*(iş günü|business days?|gün|days?|hafta|weeks?)")
_TOMORROW, _TODAY = ("ertesi gün", "yarın"), ("aynı gün", "bugün")


def amount(text: Any) -> Decimal:  # noqa: ANN401 - JSON
    """An amount as the file writes it; anything else is refused by its words."""
    try:
        return Decimal(text)
    except (InvalidOperation, TypeError) as error:
        msg = f"`{text}` is no amount: write it as `1249.90`"
        raise ValueError(msg) from error


def local_day(text: str) -> date:
    """The day a date names, or the day a moment has in Istanbul."""
    if "T" not in text:
        return date.fromisoformat(text)
    return datetime.fromisoformat(text).astimezone(ISTANBUL).date()


def week(said: str) -> tuple[Weekday, ...]:
    """The days of `Mon-Fri`, `Pzt-Cmt`, `hafta içi` or `7/24`."""
    key = search_key(said)
    if key in _EVERY_DAY:
        return _WEEK
    if key in {"hafta ici", "weekdays"}:
        return _WORKDAYS
    named = [_DAY_NAMES[name] for name in re.findall(r"[a-z]+", key) if name in _DAY_NAMES]
    if not named:
        msg = f"can't read the days of `{said}`: say them as `Mon-Fri`"
        raise ValueError(msg)
    return _WEEK[_WEEK.index(named[0]) : _WEEK.index(named[-1]) + 1]


def working_days(said: str | None) -> BusinessCalendar:
    """The calendar of a warehouse or a carrier by its week; Monday to Friday if nobody says."""
    return office_calendar(days=week(said) if said else _WORKDAYS)


def open_hours(said: str) -> BusinessCalendar:
    """The calendar of a desk by its days and hours: `Mon-Fri 09:00-18:00`, or `7/24`."""
    if search_key(said) in _EVERY_DAY:
        return BusinessCalendar(weekly_hours=dict.fromkeys(_WEEK, ("00:00-24:00",)))
    days, _, opening = said.rpartition(" ")
    return office_calendar(hours=[opening], days=week(days or "Mon-Fri"))


def clock(said: str) -> time:
    """A time of day: `15:00` or `15.00`."""
    found = re.search(r"(\d{1,2})[:.](\d{2})", said)
    if found is None:
        msg = f"can't read the time `{said}`: write it as `15:00`"
        raise ValueError(msg)
    return time(int(found[1]), int(found[2]))


def carrier_key(name: str | None) -> str | None:
    """The key under which the library knows a carrier; `None` for one it doesn't know."""
    said = search_key(name or "")
    return next((key for key in carriers() if key in said), None)


def carrier_service(said: str | None) -> CarrierService:
    """Which part of the carrier brings it: the door, unless a branch is named."""
    key = search_key(said or "")
    is_branch = "branch" in key or "sube" in key
    return CarrierService.BRANCH if is_branch else CarrierService.DOOR


def promised_delivery(order: Json) -> PromisedDelivery | None:
    """The delivery the shop promised: a day, a number of days, or words such as `7 iş günü`."""
    if until := order.get("promised_date"):
        return PromisedDelivery(until=local_day(until))
    if days := order.get("promised_days"):
        return PromisedDelivery(days=days)
    said = "" if is_about_shipping(order) else order.get("promised") or ""
    ordered_on = local_day(order["ordered_at"])
    if any(word in said for word in _TODAY):
        return PromisedDelivery(until=ordered_on)
    if any(word in said for word in _TOMORROW):
        return PromisedDelivery(until=ordered_on + timedelta(days=1))
    return _days_promised(said, order.get("work_week"))


def is_about_shipping(order: Json) -> bool:
    """Whether the words promise when goods leave, and not when they come: `aynı gün kargoda`."""
    key = search_key(order.get("promised") or "")
    return "kargo" in key and "teslim" not in key


def _days_promised(said: str, work_week: str | None) -> PromisedDelivery | None:
    found = _WORD_GIVEN.search(said)
    if found is None:
        return None
    number, unit = int(found[1]), found[2]
    if unit.startswith(("iş", "business")):
        saturdays = work_week is not None and "sat" in week(work_week)
        counting = DayCount.MONDAY_TO_SATURDAY if saturdays else DayCount.MONDAY_TO_FRIDAY
        return PromisedDelivery(days=number, counting=counting)
    return PromisedDelivery(days=number * (7 if unit.startswith(("hafta", "week")) else 1))
