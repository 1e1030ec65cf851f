"""Kargo tahmini: when a parcel will be there, counted on from what the carrier reported."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from types import MappingProxyType

from ..calendars import BusinessCalendar, Start
from .delivery_rules import DayRange
from .promise_facts import Estimate, EstimateSource, PromiseKind
from .scans import Scan, journey
from .stages import ParcelStage

# Working days from the report of the stage on: a parcel at the branch goes out that day or the next,
# one that was not received goes out again the day after.
_FROM_STAGE = MappingProxyType(
    {
        ParcelStage.AT_DELIVERY_BRANCH: DayRange(at_least=0, at_most=1),
        ParcelStage.OUT_FOR_DELIVERY: DayRange(at_least=0, at_most=0),
        ParcelStage.ATTEMPT_FAILED: DayRange(at_least=1, at_most=1),
    }
)
_ON_ITS_WAY = frozenset({ParcelStage.PICKED_UP, ParcelStage.IN_TRANSIT, *_FROM_STAGE})


def estimate_from_scans(
    scans: Iterable[Scan],
    transit: DayRange,
    calendar: BusinessCalendar,
    *,
    as_of: datetime,
) -> Estimate | None:
    """Hareketlerden tahmin: from which day until which one parcel is expected, at `as_of`.

    The carrier's own estimate goes first. Else the days of `transit` count from the day it left the
    shop on the working days of `calendar`, and shorter from the branch or the courier on. A day that
    has passed moves to the next working day. `None` where nothing shows that it left, where it
    arrived, turned back or waits to be collected.

    >>> from zoneinfo import ZoneInfo
    >>> from musteri_destek.calendars import carrier_calendar
    >>> left = Scan(at="2026-11-16T17:00:00+03:00", system="yurtici", code="ISR")
    >>> tuesday = datetime(2026, 11, 17, 9, tzinfo=ZoneInfo("Europe/Istanbul"))
    >>> expected = estimate_from_scans(
    ...     [left], DayRange(at_least=2, at_most=5), carrier_calendar("yurtici"), as_of=tuesday
    ... )
    >>> str(expected.earliest), str(expected.until)
    ('2026-11-18', '2026-11-23')
    """
    reports = tuple(scans)
    way = journey(reports, as_of=as_of)
    if way.stage not in _ON_ITS_WAY or not (way.last and way.since and way.left_shop_at):
        return None
    own = _own_estimate(reports, as_of)
    near = _FROM_STAGE.get(way.stage)
    start = calendar.local(way.since if near else way.left_shop_at).date()
    days = near or transit
    earliest, until = (
        own or calendar.add_business_days(start, count) for count in (days.at_least, days.at_most)
    )
    return Estimate(
        kind=PromiseKind.DELIVERY,
        at=as_of,
        earliest=_not_over(earliest, as_of, calendar),
        until=_not_over(until, as_of, calendar),
        source=EstimateSource.CARRIER if own else EstimateSource.SCANS,
        about=way.last.about,
    )


def _own_estimate(scans: Iterable[Scan], as_of: datetime) -> date | None:
    said = [(scan.at, scan.expected_on) for scan in scans if scan.expected_on and scan.at <= as_of]
    return max(said)[1] if said else None


def _not_over(day: date, as_of: datetime, calendar: BusinessCalendar) -> date:
    today = calendar.local(as_of).date()
    return day if day >= today else calendar.add_business_days(today, 0, start=Start.ROLL_FIRST)
