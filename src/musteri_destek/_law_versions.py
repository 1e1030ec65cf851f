"""Sürümler: what is one wording of the law: its value, its days, its source, its certainty?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .errors import MisuseTypeError, MisuseValueError


class Certainty(StrEnum):
    """Kesinlik: how sure an answer is.

    `SETTLED`: text or practice is clear. `DEBATED`: lawyers disagree, a named switch chooses and
    the default favours the consumer. `POLICY`: no rule of law, a reasonable choice of the shop.
    `UNVERIFIED`: read in one source only, to be checked before money hangs on it. The members
    stand from the most to the least certain.

    >>> Certainty.weakest([Certainty.SETTLED, Certainty.DEBATED])
    <Certainty.DEBATED: 'debated'>
    """

    SETTLED = "settled"
    POLICY = "policy"
    UNVERIFIED = "unverified"
    DEBATED = "debated"

    @classmethod
    def weakest(cls, members: Iterable[Certainty]) -> Certainty:
        """En zayıf halka: the least certain of `members`; `SETTLED` when there are none.

        >>> Certainty.weakest([])
        <Certainty.SETTLED: 'settled'>
        """
        order = list(cls)
        return max(members, key=order.index, default=cls.SETTLED)


class Unit(StrEnum):
    """Birim: what a version's value counts.

    >>> Unit.BUSINESS_DAY.value
    'business_day'
    """

    HOUR = "hour"
    CALENDAR_DAY = "calendar_day"
    BUSINESS_DAY = "business_day"
    MONTH = "month"
    YEAR = "year"
    IMMEDIATE = "immediate"
    PERCENT_YEAR = "percent_year"
    TRY_BELOW = "try_below"
    TRY_UPPER_TIER = "try_upper_tier"
    PAYER = "payer"
    EXCEPTION = "exception"
    DUTY = "duty"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Source:
    """Dayanak: where a statement can be read.

    `citation` is the article in the usual short form ("MSY m.9/2"), `gazette` the Resmî Gazete
    issue that brought it ("RG 2014-11-27/29188"), `None` where the text names none.

    >>> print(Source("MSY m.9/2", gazette="RG 2014-11-27/29188"))
    MSY m.9/2 (RG 2014-11-27/29188)
    """

    citation: str
    gazette: str | None = None

    def __str__(self) -> str:
        """Return the citation with its gazette."""
        return f"{self.citation} ({self.gazette})" if self.gazette else self.citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Sürüm: one wording of a provision and the days it is in force.

    `since` and `until` are the first and the last day in force, both included; `until=None`
    means open. `clock` names the event that starts a period. `switch` names the choice a shop
    has where the point is not settled. A `never_in_force` version has no days at all.

    >>> send_back = Version(
    ...     value=14, unit=Unit.CALENDAR_DAY, since=date(2026, 1, 1), source=Source("MSY m.13/1")
    ... )
    >>> send_back.covers(date(2026, 1, 1)), send_back.covers(date(2025, 12, 31))
    (True, False)
    """

    value: object
    unit: Unit
    source: Source
    since: date | None = None
    until: date | None = None
    clock: str | None = None
    certainty: Certainty = Certainty.SETTLED
    switch: str | None = None
    never_in_force: bool = False

    def __post_init__(self) -> None:
        """Refuse days that contradict each other."""
        if self.never_in_force != (self.since is None):
            msg = f"`{self.source.citation}`: give `since`, or say `never_in_force=True`"
            raise MisuseValueError(msg)
        if self.never_in_force and self.until:
            msg = f"`{self.source.citation}`: never in force, so leave out `until` {self.until}"
            raise MisuseValueError(msg)
        if self.since and self.until and self.until < self.since:
            msg = f"`{self.source.citation}`: `until` {self.until} is before `since` {self.since}"
            raise MisuseValueError(msg)

    @property
    def number(self) -> int:
        """Sayı: the value as a whole number; `MisuseTypeError` where it is none.

        >>> Version(
        ...     value=14, unit=Unit.CALENDAR_DAY, since=date(2015, 2, 27), source=Source("MSY m.9")
        ... ).number
        14
        """
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            msg = f"`{self.source.citation}` holds `{self.value}`, no number: read `value`"
            raise MisuseTypeError(msg)
        return self.value

    def covers(self, on: date) -> bool:
        """Yürürlükte mi: whether this version is in force on that day.

        Raises `MisuseTypeError` for a moment: a day of law is a local day, and only the caller
        knows whose.

        >>> Version(
        ...     value="i", unit=Unit.EXCEPTION, source=Source("MSY m.15/1"), never_in_force=True
        ... ).covers(date(2026, 1, 1))
        False
        """
        if isinstance(on, datetime):
            msg = f"`{on}` is a moment; give its local day, `at.astimezone(zone).date()`"
            raise MisuseTypeError(msg)
        if self.since is None or on < self.since:
            return False
        return self.until is None or on <= self.until
