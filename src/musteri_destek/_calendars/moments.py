"""Days and moments as a calendar takes them: a moment is aware, a day is no moment."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from ..errors import MisuseTypeError


def check_day(day: date) -> None:
    """Refuse a moment where a day is meant: which day it is depends on the zone."""
    if isinstance(day, datetime) or not isinstance(day, date):
        msg = f"`{day}` is no day: give a date, for a moment `calendar.local(at).date()`"
        raise MisuseTypeError(msg)


def check_aware(at: object) -> None:
    """Refuse what is no aware datetime."""
    if not isinstance(at, datetime):
        msg = f"`{at}` is no moment: give an aware datetime"
        raise MisuseTypeError(msg)
    if at.utcoffset() is None:
        msg = f"`{at.isoformat()}` has no time zone: give an aware datetime"
        raise MisuseTypeError(msg)


def resolve(zone: ZoneInfo, wall: datetime) -> datetime:
    """Place a wall time: an hour that spring skips moves forward, a repeated one is the first."""
    first = wall.replace(tzinfo=zone, fold=0)
    return first.astimezone(UTC).astimezone(zone)
