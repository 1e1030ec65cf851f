"""Kargo alımı: when a carrier collects, and which collection goods make that are ready at a moment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator

from ..calendars import BusinessCalendar, Start
from ..facts import CheckedFacts, Contradiction, Many, unreadable


def _on_the_wall(clock: time) -> time:
    if clock.tzinfo is not None:
        says = f"`{clock.isoformat()}` has a zone: write the local time alone, its calendar knows where"
        raise unreadable(says)
    return clock


LocalTime = Annotated[time, AfterValidator(_on_the_wall)]


class Cutoff(StrEnum):
    """Kesim saati: what comes at the very moment of a cut-off counts as.

    >>> Cutoff("before")
    <Cutoff.BEFORE: 'before'>
    """

    BEFORE = "before"
    AFTER = "after"


def is_before(clock: time, cutoff: time, at_cutoff: Cutoff) -> bool:
    """Kesimden önce mi: whether a local time still makes the cut-off."""
    return clock < cutoff or (clock == cutoff and at_cutoff is Cutoff.BEFORE)


def _collected_after_it_is_ready(pickup: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if None not in (pickup.ready_by, pickup.at) and pickup.at < pickup.ready_by:
        says = (
            f"collected at `{pickup.at}` before it must be ready: give `ready_by` an earlier time"
        )
        yield Contradiction(("ready_by",), "reversed_times", says)


class Pickup(CheckedFacts):
    """Alım saati: one collection a day: goods ready by `ready_by` leave at `at`, local times.

    >>> Pickup(ready_by="14:00", at="16:00").at
    datetime.time(16, 0)
    """

    ready_by: LocalTime
    at: LocalTime

    checks: ClassVar = (_collected_after_it_is_ready,)


def _collects_at_all(schedule: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    if schedule.pickups == ():
        says = "a schedule without a collection never ships: give at least one"
        yield Contradiction(("pickups",), "never_collects", says)


class PickupSchedule(CheckedFacts):
    """Alım düzeni: the days a carrier collects and the collections of each such day.

    `calendar` gives the days and the zone of the times; its own hours don't matter.

    >>> from musteri_destek.calendars import carrier_calendar
    >>> from zoneinfo import ZoneInfo
    >>> schedule = PickupSchedule(
    ...     calendar=carrier_calendar("aras"),
    ...     pickups=[{"ready_by": "10:00", "at": "12:00"}, {"ready_by": "14:00", "at": "16:00"}],
    ... )
    >>> str(schedule.next_after(datetime(2026, 11, 16, 11, tzinfo=ZoneInfo("Europe/Istanbul"))))
    '2026-11-16 16:00:00+03:00'
    """

    calendar: BusinessCalendar
    pickups: Many[Pickup]
    at_cutoff: Cutoff = Cutoff.BEFORE

    checks: ClassVar = (_collects_at_all,)

    def next_after(self, ready_at: datetime) -> datetime:
        """Sonraki alım: the first collection that goods make which are ready at that moment.

        Raises `OutsideKnownDatesError` beyond the known days of the calendar.

        >>> from musteri_destek.calendars import carrier_calendar
        >>> from zoneinfo import ZoneInfo
        >>> schedule = PickupSchedule(
        ...     calendar=carrier_calendar("yurtici"), pickups=[{"ready_by": "14:00", "at": "16:00"}]
        ... )
        >>> friday = datetime(2026, 11, 13, 15, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> str(schedule.next_after(friday))
        '2026-11-16 16:00:00+03:00'
        """
        local = self.calendar.local(ready_at)
        today = self.calendar.add_business_days(local.date(), 0, start=Start.ROLL_FIRST)
        if today == local.date():
            made = [pickup.at for pickup in self.pickups if self._makes(local, pickup)]
            if made:
                return self._moment(today, min(made))
            today = self.calendar.add_business_days(today, 1)
        return self._moment(today, min(pickup.at for pickup in self.pickups))

    def _makes(self, ready_at: datetime, pickup: Pickup) -> bool:
        return is_before(ready_at.time(), pickup.ready_by, self.at_cutoff)

    def _moment(self, day: date, clock: time) -> datetime:
        return self.calendar.resolve_local(datetime.combine(day, clock))
