"""İade kesintisi: what a shop keeps back of a return it takes of its own will, as data.

No fee reaches what the law gives: not a withdrawal, not a defect, not a delay. Where the seller
caused the return there is none either.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any, Self

from pydantic import Field

from ... import wording
from ..._decimals import EXACT
from ...decisions import Fees, Saying
from ...errors import MisuseValueError
from ...facts import CheckedFacts, Contradiction, Facts, Many, Percent, Quantity
from ...money import Amount, kdv_split, round_half_up, share
from ...wording import Language
from .components import Component, RefundLine
from .gone import Returned

_FREE = Fees()
NO_FEES: Mapping[str, Fees] = MappingProxyType({})


class FeeDays(StrEnum):
    """Kesinti günleri: from which day the tiers of a fee count.

    >>> FeeDays("delivery")
    <FeeDays.DELIVERY: 'delivery'>
    """

    ORDER = "order"
    DELIVERY = "delivery"


class FeeTier(Facts):
    """Kesinti basamağı: the fee until a day, itself included; without a day it has no end.

    >>> FeeTier(until_day=60).percent
    Decimal('0')
    """

    until_day: Quantity | None = None
    percent: Percent = Field(default=Decimal(0))
    amount: Amount = Field(default=Decimal(0))


def _tiers_follow(schedule: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    days = [tier.until_day for tier in schedule.tiers or ()]
    ends = [day for day in days if day is not None]
    if None in days[:-1] or ends != sorted(set(ends)):
        says = "each tier ends later than the one before, and only the last may have no end"
        yield Contradiction(("tiers",), "tiers_not_clear", says)


class FeeSchedule(CheckedFacts):
    """Kesinti tarifesi: a restocking fee by days, and a fee for the way back, once a return.

    Where several rules take part in one return, the lowest of their fees for the way back counts.

    `currency` is that of the amounts: an order in another one is charged the percents alone.
    `kdv_rate` is the rate inside the fees.

    >>> late = FeeSchedule(tiers=[{"until_day": 60}, {"percent": 60}])
    >>> late.after(60).percent, late.after(61).percent
    (Decimal('0'), Decimal('60'))
    """

    counted_from: FeeDays = FeeDays.DELIVERY
    tiers: Many[FeeTier] = ()
    return_shipping: Amount = Field(default=Decimal(0))
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "TRY"
    kdv_rate: Percent = Field(default=Decimal(20))

    checks = (_tiers_follow,)

    def charged_in(self, currency: str) -> Self:
        """Para biriminde kesilen: the schedule as orders in that currency are charged by it.

        No amount is turned into another currency's. A percent needs no currency.

        >>> abroad = FeeSchedule(tiers=[{"percent": 15}], return_shipping="49.90").charged_in("EUR")
        >>> abroad.after(3).percent, abroad.after(3).return_shipping
        (Decimal('15'), Decimal('0'))
        """
        if currency == self.currency:
            return self
        nothing = Decimal(0)
        tiers = tuple(tier.model_copy(update={"amount": nothing}) for tier in self.tiers)
        return self.model_copy(update={"tiers": tiers, "return_shipping": nothing})

    def after(self, days: int) -> Fees:
        """Gün sonra: the fees of a return so many days after their clock started.

        After the last tier there is no restocking fee. Raises `MisuseValueError` for a day before
        the clock.
        """
        if days < 0:
            msg = f"day `{days}` is before the fees start to count: give 0 or more"
            raise MisuseValueError(msg)
        tier = next((one for one in self.tiers if days <= (one.until_day or days)), FeeTier())
        return Fees(
            percent=tier.percent,
            amount=tier.amount,
            return_shipping=self.return_shipping,
            kdv_rate=self.kdv_rate,
        )


def kept_back(fees: Fees, worth: Decimal, digits: int) -> Decimal:
    """Kesilecek: what the fees keep back of goods of that worth; never more, and not the way back.

    >>> kept_back(Fees(percent=Decimal(15), amount=Decimal("5.00")), Decimal("40.00"), 2)
    Decimal('11.00')
    """
    return min(worth, _restocking(fees, worth, digits))


def _restocking(fees: Fees, worth: Decimal, digits: int) -> Decimal:
    of_worth = share(worth, fees.percent, 100, digits=digits)
    return EXACT.add(of_worth, round_half_up(fees.amount, digits=digits))


def fees_on(
    goods: Iterable[RefundLine], now: Returned, fees: Mapping[str, Fees], digits: int
) -> Iterator[RefundLine]:
    """Kesinti kalemleri: the fees on what comes back by goodwill, each a negative line of its own.

    One parcel carries all, so the way back costs the least that anything in it does: nothing
    where a line comes by right, or by goodwill without that fee.
    """
    for line in goods:
        if of_line := fees.get(line.line or ""):
            amount = _restocking(of_line, line.gross, digits)
            yield from _fee(Component.RESTOCKING_FEE, amount, of_line, digits, of=line)
    every = (fees.get(name, _FREE) for name in now.lines)
    least = min(every, key=lambda one: one.return_shipping, default=_FREE)
    amount = round_half_up(least.return_shipping, digits=digits)
    yield from _fee(Component.RETURN_SHIPPING_FEE, amount, least, digits)


def _fee(
    component: Component, amount: Decimal, fees: Fees, digits: int, *, of: RefundLine | None = None
) -> Iterator[RefundLine]:
    if amount:
        split = kdv_split(amount, fees.kdv_rate, digits=digits)
        yield RefundLine(
            component=component,
            label=of.label if of else component.name_in("tr"),
            gross=-split.gross,
            net=-split.net,
            kdv=-split.kdv,
            kdv_rate=fees.kdv_rate,
            line=of.line if of else None,
            why=_worked_out(fees, digits) if of else _WHY,
        )


_WHY = Saying(
    "Yasal hakların dışında, mağazanın kendi isteğiyle aldığı iadede kesilir",
    "Kept back of a return the shop takes of its own will, outside the rights the law gives",
)


def _worked_out(fees: Fees, digits: int) -> Saying:
    """Say why there is a fee, and by which rate and which fixed amount."""
    turkish, english = _terms(fees, "tr", digits), _terms(fees, "en", digits)
    return Saying(f"{_WHY.tr} ({turkish})", f"{_WHY.en} ({english})")


def _terms(fees: Fees, lang: Language, digits: int) -> str:
    rate = _RATE.in_language(lang, rate=wording.percent(fees.percent, lang))
    fixed = _FIXED.in_language(lang, amount=wording.number(fees.amount, lang, digits=digits))
    return ", ".join([rate] * bool(fees.percent) + [fixed] * bool(fees.amount))


_RATE = Saying("oran {rate}", "rate {rate}")
_FIXED = Saying("sabit tutar {amount}", "fixed amount {amount}")
