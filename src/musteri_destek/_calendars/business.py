"""İş takvimi: when a desk, a warehouse or a carrier works, and arithmetic in its open time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any, ClassVar

from ..facts import Contradiction, Many
from .business_days import BusinessDays
from .explained_day import DayRule, ExplainedDay

_ONE_DAY = timedelta(days=1)


def _never_open_together(calendar: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    together = isinstance(calendar, BusinessCalendar) and calendar.only_while
    if together and not calendar._meets_every_year():  # noqa: SLF001 - a check of the class below
        says = "the calendars share no open time or no business day: take some that meet every week"
        yield Contradiction(("only_while",), "never_opens", says)


class BusinessCalendar(BusinessDays):
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
    * `only_while`: other calendars that have to be open too, in their own zones; a day is a
      business day only if it is one in each of them. `intersect` writes it.
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

    only_while: Many[BusinessCalendar] = ()

    checks: ClassVar = (*BusinessDays.checks, _never_open_together)

    @property
    def _others(self) -> tuple[BusinessCalendar, ...]:
        return self.only_while

    def intersect(self, other: BusinessCalendar, *, version: str | None = None) -> BusinessCalendar:
        """Kesişim: the calendar that is open while both are, in the zone of this one.

        Raises pydantic's `ValidationError` for two calendars that are never open together.

        >>> from zoneinfo import ZoneInfo
        >>> from musteri_destek.calendars import carrier_calendar, office_calendar
        >>> pickup = office_calendar(days=["fri", "sat"]).intersect(carrier_calendar("mng"))
        >>> friday = datetime(2026, 11, 13, 17, tzinfo=ZoneInfo("Europe/Istanbul"))
        >>> str(pickup.add_open_time(friday, timedelta(hours=2)))
        '2026-11-14 10:00:00+03:00'
        """
        return self.model_copy(
            update={"only_while": (*self.only_while, other), "version": version or self.version}
        )

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
        rule, holiday = self._rule_on(day)
        return ExplainedDay(
            on=day, rule=rule, holiday=holiday, periods=tuple(self.periods(since, until=until))
        )

    def _rule_on(self, day: date) -> tuple[DayRule, str | None]:
        rule, _ = self._hours_on(day)
        if rule in _HOLIDAY_RULES:
            return rule, self._holiday_name(day)
        # Of calendars that have to be open together, one with a reason of its own tells why.
        theirs = (other._rule_on(day) for other in self.only_while)  # noqa: SLF001 - its own kind
        return next((one for one in theirs if one[0] is not rule), (rule, None))


_HOLIDAY_RULES = (DayRule.HOLIDAY, DayRule.HALF_DAY)
