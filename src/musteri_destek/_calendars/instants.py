"""Instants: microseconds since 1970 in UTC, and the datetimes they stand for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from .moments import check_aware
from .opening_hours import DAY

MICROSECOND = timedelta(microseconds=1)
SECOND = 1_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_WALL = _EPOCH.replace(tzinfo=None)


def instant_of(at: datetime) -> int:
    """Turn an aware datetime into an instant.

    >>> instant_of(datetime(1970, 1, 1, 2, tzinfo=ZoneInfo("Europe/Istanbul")))
    0
    """
    check_aware(at)
    since = at - _EPOCH
    return (since.days * DAY + since.seconds) * SECOND + since.microseconds


def instant_of_wall(zone: ZoneInfo, day: int, seconds: int = 0) -> int:
    """Place so many seconds of wall time after the midnight of a day, given by its ordinal.

    >>> instant_of_wall(ZoneInfo("Europe/Istanbul"), datetime(1970, 1, 1).toordinal(), 2 * 3600)
    0
    """
    wall = datetime.fromordinal(day) + timedelta(0, seconds)
    ahead = wall.replace(tzinfo=zone).utcoffset() or timedelta()
    since = wall - _EPOCH_WALL - ahead
    return (since.days * DAY + since.seconds) * SECOND


def moment_of(instant: int, zone: ZoneInfo) -> datetime:
    """Turn an instant into a datetime of that zone.

    >>> moment_of(0, ZoneInfo("Europe/Istanbul")).hour
    2
    """
    return (_EPOCH + MICROSECOND * instant).astimezone(zone)
