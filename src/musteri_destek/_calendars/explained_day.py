"""Günün açıklaması: why a local day of a calendar had the hours it had."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from .. import wording
from ..wording import Language


@dataclass(frozen=True, slots=True)
class Period:
    """Açık dönem: open from `start` up to, and without, `end`; both are aware.

    >>> from zoneinfo import ZoneInfo
    >>> nine = datetime(2026, 11, 16, 9, tzinfo=ZoneInfo("Europe/Istanbul"))
    >>> Period(nine, nine + timedelta(hours=9)).length
    datetime.timedelta(seconds=32400)
    """

    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        """Uzunluk: elapsed time, also when the clocks change in between."""
        return self.end.astimezone(UTC) - self.start.astimezone(UTC)


class DayRule(StrEnum):
    """Gün kuralı: which rule gave a day its hours.

    >>> DayRule("half_day")
    <DayRule.HALF_DAY: 'half_day'>
    """

    WEEKLY_HOURS = "weekly_hours"
    HOLIDAY = "holiday"
    HALF_DAY = "half_day"
    OVERRIDE = "override"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedDay:
    """Açıklanmış gün: one local day of a span: the rule behind its hours and the time it gave.

    `holiday` is the Turkish name of the holiday or half day where one is known. `periods` are
    clipped to the local day and to the span that was asked about.

    >>> ExplainedDay(
    ...     on=date(2026, 10, 29), rule=DayRule.HOLIDAY, holiday="Cumhuriyet Bayramı", periods=()
    ... ).explain("tr")
    '29 Ekim 2026 Perşembe: tatil (Cumhuriyet Bayramı), kapalı'
    """

    on: date
    rule: DayRule
    holiday: str | None
    periods: tuple[Period, ...]

    @property
    def open_time(self) -> timedelta:
        """Açık süre: what this day adds to the open time of the span."""
        return sum((period.length for period in self.periods), timedelta())

    def explain(self, lang: Language) -> str:
        """Açıkla: the day, the rule and the open time in one line."""
        rule = _RULES[self.rule][lang] + (f" ({self.holiday})" if self.holiday else "")
        time = wording.length(self.open_time, lang) if self.periods else _CLOSED[lang]
        return f"{wording.day(self.on, lang)}: {rule}, {time}"


_RULES: dict[DayRule, dict[Language, str]] = {
    DayRule.WEEKLY_HOURS: {"tr": "haftalık düzen", "en": "weekly hours"},
    DayRule.HOLIDAY: {"tr": "tatil", "en": "holiday"},
    DayRule.HALF_DAY: {"tr": "yarım gün", "en": "half day"},
    DayRule.OVERRIDE: {"tr": "o güne özel saatler", "en": "hours of that date"},
}
_CLOSED: dict[Language, str] = {"tr": "kapalı", "en": "closed"}
