"""Açık süre: the questions to a calendar about moments and open time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from ..errors import MisuseValueError
from .compiled import CompiledCalendar
from .explained_day import Period
from .instants import MICROSECOND
from .moments import check_day
from .options import Boundary
from .tables import TabledCalendar


class OpenTime(TabledCalendar):
    """Açık süre: the part of `BusinessCalendar` that measures time."""

    def open_time_between(self, start: datetime, end: datetime) -> timedelta:
        """Aradaki açık süre: elapsed open time; negative when `end` is before `start`.

        >>> from zoneinfo import ZoneInfo
        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours={"fri": ["09:00-18:00"], "mon": ["09:00-18:00"]})
        >>> friday = datetime(2026, 11, 13, 17, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> monday = datetime(2026, 11, 16, 10, 30, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> str(desk.open_time_between(friday, monday))
        '2:30:00'
        """
        opened = self._ask(lambda table: table.open_before(end) - table.open_before(start))
        self._learn_open_time()
        return MICROSECOND * opened

    def add_open_time(
        self,
        at: datetime,
        length: timedelta,
        *,
        boundary: Boundary = Boundary.END_OF_PERIOD,
    ) -> datetime:
        """Açık süre ekle: the moment `length` of open time after `at`; before it when negative.

        No length at all is `at` itself, or the next opening with `Boundary.NEXT_PERIOD`.

        >>> from zoneinfo import ZoneInfo
        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours={"fri": ["09:00-18:00"], "mon": ["09:00-18:00"]})
        >>> friday = datetime(2026, 11, 13, 17, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> str(desk.add_open_time(friday, timedelta(hours=1)))
        '2026-11-13 18:00:00+03:00'
        >>> str(desk.add_open_time(friday, timedelta(hours=1), boundary=Boundary.NEXT_PERIOD))
        '2026-11-16 09:00:00+03:00'
        """
        landing = self._landing(at, length, boundary)
        self._learn_open_time()
        return landing

    def _landing(self, at: datetime, length: timedelta, boundary: Boundary) -> datetime:
        forward, ends_here = length >= timedelta(), boundary is Boundary.END_OF_PERIOD
        if ends_here and not length:
            return self.local(at)
        # Counting back mirrors it: a period ends at its opening there.
        find = CompiledCalendar.earliest if forward is ends_here else CompiledCalendar.latest
        added = length // MICROSECOND
        return self._ask(lambda table: find(table, table.open_before(at) + added))

    def is_open(self, at: datetime) -> bool:
        """Açık mı: whether `at` lies in a period; a closing instant doesn't.

        >>> from zoneinfo import ZoneInfo
        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours={"mon": ["09:00-18:00"]})
        >>> desk.is_open(datetime(2026, 11, 16, 18, tzinfo=ZoneInfo("Europe/Istanbul")))
        False
        """
        return self._ask(lambda table: table.is_open(at))

    def next_open(self, at: datetime) -> datetime:
        """Sonraki açık an: the first open moment from `at` on; `at` itself when it is open.

        >>> from zoneinfo import ZoneInfo
        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours={"mon": ["09:00-18:00"]})
        >>> sunday = datetime(2026, 11, 15, 12, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> str(desk.next_open(sunday))
        '2026-11-16 09:00:00+03:00'
        """
        return self._ask(lambda table: table.next_open(at))

    def last_open(self, at: datetime) -> datetime:
        """Son açık an: the last moment up to `at` that ends or lies inside a period.

        >>> from zoneinfo import ZoneInfo
        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours={"mon": ["09:00-18:00"]})
        >>> tuesday = datetime(2026, 11, 17, 12, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> str(desk.last_open(tuesday))
        '2026-11-16 18:00:00+03:00'
        """
        return self._ask(lambda table: table.last_open(at))

    def next_close(self, at: datetime) -> datetime:
        """Sonraki kapanış: the first closing after `at`.

        Raises `MisuseValueError` for a calendar that never closes.

        >>> from zoneinfo import ZoneInfo
        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours={"mon": ["09:00-18:00"]})
        >>> noon = datetime(2026, 11, 16, 12, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> str(desk.next_close(noon))
        '2026-11-16 18:00:00+03:00'
        """
        return self._ask(lambda table: table.next_close(at))

    def prev_close(self, at: datetime) -> datetime:
        """Önceki kapanış: the last closing that isn't after `at`.

        Raises `MisuseValueError` for a calendar that never closed.

        >>> from zoneinfo import ZoneInfo
        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours={"mon": ["09:00-18:00"]})
        >>> noon = datetime(2026, 11, 16, 12, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> str(desk.prev_close(noon))
        '2026-11-09 18:00:00+03:00'
        """
        return self._ask(lambda table: table.prev_close(at))

    def closing_on(self, day: date) -> datetime:
        """Gün sonu: the moment the hours of a local day end, a night shift at its own end.

        Raises `MisuseValueError` for a day without hours.

        >>> from musteri_destek.calendars import office_calendar
        >>> str(office_calendar().closing_on(date(2026, 10, 28)))
        '2026-10-28 13:00:00+03:00'
        """
        check_day(day)
        if closings := [closing for _, closing in self._spans_of(day)]:
            return closings[-1]
        msg = f"`{day}` has no hours: ask about a day that opens"
        raise MisuseValueError(msg)

    def _spans_of(self, day: date) -> list[tuple[datetime, datetime]]:
        _, intervals = self._hours_on(day)
        if not intervals:
            return []
        start = self._wall(day, min(start for start, _ in intervals))
        until = self._wall(day, max(end for _, end in intervals))
        return self._ask(lambda table: table.spans(start, until))

    def periods(self, start: datetime, *, until: datetime | None = None) -> Iterator[Period]:
        """Açık dönemler: the open periods from `start` on, clipped to it and to `until`.

        Periods that touch are one. Without `until` they go on as far as the calendar is known.

        >>> from zoneinfo import ZoneInfo
        >>> from itertools import islice
        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours={"mon": ["09:00-12:30", "13:30-18:00"]})
        >>> monday = datetime(2026, 11, 16, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> [f"{one.start:%H:%M}-{one.end:%H:%M}" for one in islice(desk.periods(monday), 2)]
        ['10:00-12:30', '13:30-18:00']
        """
        if until is not None:
            for opening, closing in self._ask(lambda table: table.spans(start, until)):
                yield Period(opening, closing)
            return
        closing = start
        while True:
            opening = self.next_open(closing)
            closing = self.next_close(opening)
            yield Period(opening, closing)
