"""İş takvimi: when a desk, a warehouse or a carrier works, and arithmetic in its open time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from ..errors import MisuseValueError
from .compiled import MICROSECOND, CompiledCalendar
from .explained_day import DayRule, ExplainedDay, Period
from .moments import check_day
from .opening_hours import DAY
from .options import Boundary, Counting, OutsideHours, Start
from .quick import SECOND
from .tables import TabledCalendar

_ONE_DAY = timedelta(days=1)
# A naive moment can't be subtracted from an aware one.
_NOT_TABLED = (LookupError, TypeError)


# Reading a member of an enum class costs as much as two look-ups in a table.
_END_OF_PERIOD = Boundary.END_OF_PERIOD
_AS_IT_IS = Start.AS_IT_IS
_FIRST_DAY, _LAST_DAY = Counting.FIRST_DAY, Counting.LAST_DAY


class BusinessCalendar(TabledCalendar):
    """İş takvimi: weekly hours, holidays and exceptions in one zone, with arithmetic in open time.

    Facts, all of which round-trip through JSON:

    * `tz`: the zone of the hours, by its IANA name.
    * `weekly_hours`: from "mon" to "sun", hours such as "09:00-12:30"; "24:00" is an end only;
      "22:00-06:00" is one night shift and belongs to the day it starts.
    * `holidays`: "tr" for the statutory holidays of Türkiye (`holidays_tr`), or a list of days.
    * `half_days_until`: with "tr", when work ends on a half day; without it they are ordinary days.
    * `overrides`: dates with hours of their own; an empty list closes the date.
    * `breaks`: dates with hours that are cut out of whatever is open.
    * `extra_working_days`: dates that count as business days although they have no hours.
    * `precedence`: an override wins over a holiday unless `HOLIDAY_FIRST`; a full holiday wins over
      a half day; each of them wins over the weekly hours.
    * `version`: a name by which to find again which calendar an answer came from.

    Periods are half-open: at the closing instant it is closed. Lengths are elapsed time, also
    when the clocks change. A wall time that spring skips moves forward, a repeated one is the
    first.

    Raises pydantic's `ValidationError` with every problem for an unknown zone, wrong or overlapping
    hours and a calendar that never opens; `MisuseTypeError` for a naive datetime;
    `OutsideKnownDatesError` where an answer needs holidays of a year that isn't known.

    >>> from zoneinfo import ZoneInfo
    >>> day = ["09:00-12:30", "13:30-18:00"]
    >>> desk = BusinessCalendar(
    ...     weekly_hours=dict.fromkeys(["mon", "tue", "wed", "thu", "fri"], day),
    ...     holidays="tr",
    ...     half_days_until="13:00",
    ... )
    >>> friday_evening = datetime(2026, 11, 13, 18, 40, tzinfo=ZoneInfo("Europe/Istanbul"))
    >>> str(desk.add_open_time(friday_evening, timedelta(hours=4)))
    '2026-11-16 14:00:00+03:00'
    """

    # -- open time

    def open_time_between(self, start: datetime, end: datetime) -> timedelta:
        """Aradaki açık süre: elapsed open time; negative when `end` is before `start`.

        >>> from zoneinfo import ZoneInfo
        >>> desk = BusinessCalendar(weekly_hours={"fri": ["09:00-18:00"], "mon": ["09:00-18:00"]})
        >>> friday = datetime(2026, 11, 13, 17, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> monday = datetime(2026, 11, 16, 10, 30, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> str(desk.open_time_between(friday, monday))
        '2:30:00'
        """
        first, days, _, _ = self._quick
        try:
            since, until = start - first, end - first
            if not (since.microseconds or until.microseconds):
                before_start, opened_start = days[since.days]
                before_end, opened_end = days[until.days]
                opened = before_end + opened_end[until.seconds]
                return SECOND * (opened - before_start - opened_start[since.seconds])
        except _NOT_TABLED:
            pass
        return MICROSECOND * self._ask(
            lambda table: table.open_before(end) - table.open_before(start)
        )

    def add_open_time(
        self,
        at: datetime,
        length: timedelta,
        *,
        boundary: Boundary = _END_OF_PERIOD,
    ) -> datetime:
        """Açık süre ekle: the moment `length` of open time after `at`; before it when negative.

        No length at all is `at` itself, or the next opening with `Boundary.NEXT_PERIOD`.

        >>> from zoneinfo import ZoneInfo
        >>> desk = BusinessCalendar(weekly_hours={"fri": ["09:00-18:00"], "mon": ["09:00-18:00"]})
        >>> friday = datetime(2026, 11, 13, 17, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> str(desk.add_open_time(friday, timedelta(hours=1)))
        '2026-11-13 18:00:00+03:00'
        >>> str(desk.add_open_time(friday, timedelta(hours=1), boundary=Boundary.NEXT_PERIOD))
        '2026-11-16 09:00:00+03:00'
        """
        if boundary is _END_OF_PERIOD:
            first, days, sums, origins = self._quick
            try:
                since = at - first
                before, opened = days[since.days]
                now = before + opened[since.seconds]
                target = now + length.days * DAY + length.seconds
                if target > now and not (since.microseconds or length.microseconds):
                    return origins[bisect_left(sums, target)] + SECOND * target
            except _NOT_TABLED:
                pass
        return self._landing(at, length, boundary)

    def _landing(self, at: datetime, length: timedelta, boundary: Boundary) -> datetime:
        forward, ends_here = length >= timedelta(), boundary is _END_OF_PERIOD
        if ends_here and not length:
            return self.local(at)
        # Counting back mirrors it: a period ends at its opening there.
        find = CompiledCalendar.earliest if forward is ends_here else CompiledCalendar.latest
        added = length // MICROSECOND
        return self._ask(lambda table: find(table, table.open_before(at) + added))

    def is_open(self, at: datetime) -> bool:
        """Açık mı: whether `at` lies in a period; a closing instant doesn't.

        >>> from zoneinfo import ZoneInfo
        >>> desk = BusinessCalendar(weekly_hours={"mon": ["09:00-18:00"]})
        >>> desk.is_open(datetime(2026, 11, 16, 18, tzinfo=ZoneInfo("Europe/Istanbul")))
        False
        """
        return self._ask(lambda table: table.is_open(at))

    def next_open(self, at: datetime) -> datetime:
        """Sonraki açık an: the first open moment from `at` on; `at` itself when it is open.

        >>> from zoneinfo import ZoneInfo
        >>> desk = BusinessCalendar(weekly_hours={"mon": ["09:00-18:00"]})
        >>> sunday = datetime(2026, 11, 15, 12, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> str(desk.next_open(sunday))
        '2026-11-16 09:00:00+03:00'
        """
        return self._ask(lambda table: table.next_open(at))

    def last_open(self, at: datetime) -> datetime:
        """Son açık an: the last moment up to `at` that ends or lies inside a period.

        >>> from zoneinfo import ZoneInfo
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
        _, intervals = self._hours_on(day)
        if not intervals:
            msg = f"`{day}` has no hours: ask about a day that opens"
            raise MisuseValueError(msg)
        return self.last_open(self._wall(day, max(end for _, end in intervals)))

    def periods(self, start: datetime, *, until: datetime | None = None) -> Iterator[Period]:
        """Açık dönemler: the open periods from `start` on, clipped to it and to `until`.

        Periods that touch are one. Without `until` they go on as far as the calendar is known.

        >>> from zoneinfo import ZoneInfo
        >>> from itertools import islice
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

    # -- business days

    def add_business_days(self, day: date, number: int, *, start: Start = _AS_IT_IS) -> date:
        """İş günü ekle: the `number`-th business day after `day`; before it when negative.

        `Start.ROLL_FIRST` first moves a closed `day` to a business day, in the direction of
        counting; `AS_IT_IS` counts from where it stands, and no days at all leave it there.

        >>> desk = BusinessCalendar(weekly_hours=dict.fromkeys(["mon", "tue"], ["09:00-18:00"]))
        >>> sunday = date(2026, 11, 15)
        >>> str(desk.add_business_days(sunday, 1))
        '2026-11-16'
        >>> str(desk.add_business_days(sunday, 1, start=Start.ROLL_FIRST))
        '2026-11-17'
        """
        if start is _AS_IT_IS and number > 0:
            try:
                return self._workdays[self._passed[day] + number - 1]
            except LookupError:
                pass
        check_day(day)
        rolls = start is Start.ROLL_FIRST
        if not number and not rolls:
            return day
        if (number >= 0) is rolls:
            # Counted from the first business day that isn't before `day`.
            eve = day - _ONE_DAY
            return self._ask(lambda table: table.workday(table.workdays_until(eve) + 1 + number))
        return self._ask(lambda table: table.workday(table.workdays_until(day) + number))

    def add_business_days_at(
        self,
        at: datetime,
        number: int,
        *,
        outside_hours: OutsideHours = OutsideHours.ROLL,
    ) -> datetime:
        """İş günü ekle, saati koru: like `add_business_days`, keeping the wall time of `at`.

        >>> from zoneinfo import ZoneInfo
        >>> from musteri_destek.calendars import office_calendar
        >>> office = office_calendar()
        >>> tuesday = datetime(2026, 10, 27, 17, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> str(office.add_business_days_at(tuesday, 1))
        '2026-10-30 09:00:00+03:00'
        >>> str(office.add_business_days_at(tuesday, 1, outside_hours=OutsideHours.CLOSING))
        '2026-10-28 13:00:00+03:00'
        """
        wall = self.local(at)
        day = self.add_business_days(wall.date(), number)
        moved = self.resolve_local(datetime.combine(day, wall.time()))
        if outside_hours is OutsideHours.CLOSING:
            return min(moved, self.closing_on(day))
        return self.next_open(moved) if number >= 0 else self.last_open(moved)

    def business_days_between(
        self,
        start: date,
        end: date,
        *,
        counting: Counting = _FIRST_DAY,
    ) -> int:
        """Aradaki iş günleri: business days from `start` to `end`; negative when `end` is earlier.

        >>> desk = BusinessCalendar(weekly_hours=dict.fromkeys(["mon", "tue"], ["09:00-18:00"]))
        >>> monday, tuesday = date(2026, 11, 16), date(2026, 11, 17)
        >>> desk.business_days_between(monday, tuesday)
        1
        >>> desk.business_days_between(monday, tuesday, counting=Counting.BOTH_DAYS)
        2
        """
        if end < start:
            return -self.business_days_between(end, start, counting=counting)
        last = end - _ONE_DAY if counting is _FIRST_DAY else end
        eve = start if counting is _LAST_DAY else start - _ONE_DAY
        try:
            return self._passed[last] - self._passed[eve]
        except LookupError:
            check_day(start)
            check_day(end)
            return self._ask(lambda table: table.workdays_until(last) - table.workdays_until(eve))

    # -- explanation

    def explain(self, start: datetime, end: datetime) -> tuple[ExplainedDay, ...]:
        """Açıkla: each local day from `start` to `end` with its rule and the open time it gave.

        The open times add up to `open_time_between(start, end)`. A reversed span has no days.

        >>> from zoneinfo import ZoneInfo
        >>> from musteri_destek.calendars import office_calendar
        >>> wednesday = datetime(2026, 10, 28, 10, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> for day in office_calendar().explain(wednesday, wednesday + timedelta(hours=48)):
        ...     print(day.explain("tr"))
        28 Ekim 2026 Çarşamba: yarım gün (Cumhuriyet Bayramı arifesi), 3 saat
        29 Ekim 2026 Perşembe: tatil (Cumhuriyet Bayramı), kapalı
        30 Ekim 2026 Cuma: haftalık düzen, 1 saat
        """
        first, last = self.local(start), self.local(end)
        days = range(first.toordinal(), last.toordinal() + 1)
        return tuple(self._explained(date.fromordinal(day), first, last) for day in days)

    def _explained(self, day: date, start: datetime, end: datetime) -> ExplainedDay:
        since, until = max(start, self._wall(day)), min(end, self._wall(day + _ONE_DAY))
        rule, _ = self._hours_on(day)
        return ExplainedDay(
            on=day,
            rule=rule,
            holiday=self._holiday_name(day) if rule in _HOLIDAY_RULES else None,
            periods=tuple(self.periods(since, until=until)),
        )


_HOLIDAY_RULES = (DayRule.HOLIDAY, DayRule.HALF_DAY)
