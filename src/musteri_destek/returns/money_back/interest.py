"""Kanuni faiz: how much statutory interest is owed on money that is given back late?

Simple interest, actual days over 365, each day at the rate of that day (3095 m.1).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from ..._decimals import exactly
from ...errors import MisuseValueError, OutsideKnownDatesError
from ...law import Certainty, Law, Source
from ...money import round_half_up


@dataclass(frozen=True, slots=True)
class RatePeriod:
    """Faiz dönemi: a yearly rate in percent and the days it holds, both included.

    >>> RatePeriod(Decimal(31), date(2026, 7, 31), date(2026, 12, 31), Source("3095 m.1")).percent
    Decimal('31')
    """

    percent: Decimal
    since: date
    until: date | None
    source: Source
    certainty: Certainty = Certainty.SETTLED


@dataclass(frozen=True, slots=True)
class Interest:
    """Faiz: an amount, the days it is counted for and the rates that applied.

    `from_on` is the first day counted; the day of payment `paid_on` is not counted any more.
    """

    amount: Decimal
    from_on: date
    paid_on: date
    days: int
    rates: tuple[RatePeriod, ...]


@dataclass(frozen=True, slots=True)
class InterestTerms:
    """Faiz koşulları: a principal, the day interest starts, and the rates known.

    >>> from musteri_destek.law_tr import TURKISH_LAW
    >>> terms = InterestTerms.of(Decimal("10000.00"), date(2026, 7, 21), TURKISH_LAW)
    >>> terms.until(date(2026, 8, 10)).amount
    Decimal('150.68')
    """

    principal: Decimal
    from_on: date
    year_days: int
    rates: tuple[RatePeriod, ...]

    @classmethod
    def of(cls, principal: Decimal, from_on: date, law: Law) -> InterestTerms:
        """Hukuktan: the terms for a principal, with every rate the law knows from that day on."""
        rates = tuple(
            RatePeriod(
                Decimal(version.number),
                version.since,
                version.until,
                version.source,
                version.certainty,
            )
            for version in law["statutory_interest"].versions
            if version.since and (version.until is None or version.until >= from_on)
        )
        year_days = law.at("interest_day_count", from_on).number
        return cls(principal, from_on, year_days, rates)

    @exactly
    def until(self, paid_on: date, *, digits: int = 2) -> Interest:
        """Ödeme gününe kadar: the interest when the money is paid on that day, rounded once.

        Raises `OutsideKnownDatesError` when a day lies past the rates that are known.
        """
        if paid_on < self.from_on:
            msg = (
                f"`{paid_on}` is before interest starts on {self.from_on}: pass the day of payment"
            )
            raise MisuseValueError(msg)
        days = {rate: self._days_at(rate, paid_on) for rate in self.rates}
        counted = (paid_on - self.from_on).days
        if sum(days.values()) != counted:
            msg = (
                f"no statutory interest rate is known for every day until {paid_on}; "
                'add it with `law.with_versions("statutory_interest", …)`'
            )
            raise OutsideKnownDatesError(msg)
        yearly = sum((rate.percent * n for rate, n in days.items()), Decimal(0))
        amount = round_half_up(self.principal * yearly / (100 * self.year_days), digits=digits)
        used = tuple(rate for rate, n in days.items() if n)
        return Interest(amount, self.from_on, paid_on, counted, used)

    def _days_at(self, rate: RatePeriod, paid_on: date) -> int:
        after = paid_on if rate.until is None else min(paid_on, rate.until + timedelta(days=1))
        return max(0, (after - max(self.from_on, rate.since)).days)
