"""İş günleri: the questions to a calendar about whole days."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from .moments import check_day
from .open_time import OpenTime
from .options import Counting, OutsideHours, Start

_ONE_DAY = timedelta(days=1)


class BusinessDays(OpenTime):
    """İş günleri: the part of `BusinessCalendar` that counts days."""

    def add_business_days(self, day: date, number: int, *, start: Start = Start.AS_IT_IS) -> date:
        """İş günü ekle: the `number`-th business day after `day`; before it when negative.

        `Start.ROLL_FIRST` first moves a closed `day` to a business day, in the direction of
        counting; `AS_IT_IS` counts from where it stands, and no days at all leave it there.

        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours=dict.fromkeys(["mon", "tue"], ["09:00-18:00"]))
        >>> sunday = date(2026, 11, 15)
        >>> str(desk.add_business_days(sunday, 1))
        '2026-11-16'
        >>> str(desk.add_business_days(sunday, 1, start=Start.ROLL_FIRST))
        '2026-11-17'
        """
        self._learn_business_days()
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
        counting: Counting = Counting.FIRST_DAY,
    ) -> int:
        """Aradaki iş günleri: business days from `start` to `end`; negative when `end` is earlier.

        >>> from musteri_destek.calendars import BusinessCalendar
        >>> desk = BusinessCalendar(weekly_hours=dict.fromkeys(["mon", "tue"], ["09:00-18:00"]))
        >>> monday, tuesday = date(2026, 11, 16), date(2026, 11, 17)
        >>> desk.business_days_between(monday, tuesday)
        1
        >>> desk.business_days_between(monday, tuesday, counting=Counting.BOTH_DAYS)
        2
        """
        check_day(start)
        check_day(end)
        self._learn_business_days()
        if end < start:
            return -self.business_days_between(end, start, counting=counting)
        last = end - _ONE_DAY if counting is Counting.FIRST_DAY else end
        eve = start if counting is Counting.LAST_DAY else start - _ONE_DAY
        return self._ask(lambda table: table.workdays_until(last) - table.workdays_until(eve))
