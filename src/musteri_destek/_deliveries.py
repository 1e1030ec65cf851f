"""Teslimat: what was promised and told, what was shipped and when it arrived."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from .facts import CheckedFacts, Contradiction, Day, Facts, Many, Moment, Name, Quantity, YesNo


class ParcelItem(Facts):
    """Koli içeriği: which line a parcel holds; `piece` for a good that comes in several.

    >>> ParcelItem(line="MASA", piece=2).piece
    2
    """

    line: Name
    quantity: Quantity | None = None
    piece: Quantity | None = None


class Parcel(Facts):
    """Koli: one shipment. Without `items` it holds the whole order.

    `delivered_at` is the hand-over to the customer or to the person the customer named; the
    carrier's own receipt is no delivery (MSY m.9/4). `carrier_demanded`: the customer asked for this
    carrier instead of the seller's (MSY m.17/2).

    >>> Parcel(carrier="Aras Kargo", delivered_at="2026-11-03T14:20:00+03:00").items
    ()
    """

    items: Many[ParcelItem] = ()
    carrier: Name | None = None
    shipped_at: Moment | None = None
    delivered_at: Moment | None = None
    refused_at: Moment | None = None
    lost_at: Moment | None = None
    carrier_demanded: YesNo = False

    def holds(self, line: str) -> bool:
        """İçinde mi: whether the parcel holds something of this line."""
        return not self.items or line in [item.line for item in self.items]


class ReturnCarrier(Facts):
    """İade taşıyıcısı: a carrier named in the pre-information for returns.

    `branch_nearby`: whether it has a branch where the customer lives; `None` is not known.

    >>> ReturnCarrier(name="Aras Kargo").branch_nearby is None
    True
    """

    name: Name
    branch_nearby: YesNo | None = None


class PreInformation(Facts):
    """Ön bilgilendirme: what the customer was told before the contract, and can be proved.

    `withdrawal=False` says the shop can't prove it told the customer about the right to
    withdraw; `withdrawal_on` is the day it did so later. `exceptions=False` says the customer
    was not told that this good can't be sent back (MSY m.5/1-h).

    >>> PreInformation().withdrawal
    True
    """

    withdrawal: YesNo = True
    withdrawal_on: Day | None = None
    exceptions: YesNo | None = None
    return_carriers: Many[ReturnCarrier] = ()


class DayCount(StrEnum):
    """Gün sayımı: which days a promise counts.

    >>> DayCount("monday_to_friday")
    <DayCount.MONDAY_TO_FRIDAY: 'monday_to_friday'>
    """

    CALENDAR_DAYS = "calendar_days"
    MONDAY_TO_FRIDAY = "monday_to_friday"
    MONDAY_TO_SATURDAY = "monday_to_saturday"


def _says_one_thing(promise: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if (promise.until is None) == (promise.days is None):
        says = "a promise is either a day (`until`) or a length (`days`): give exactly one"
        yield Contradiction((), "promise_not_clear", says)


class PromisedDelivery(CheckedFacts):
    """Söz verilen teslim: what the shop said when the order was placed: a day or a length.

    >>> PromisedDelivery(days=7, counting="monday_to_friday").days
    7
    """

    until: Day | None = None
    days: Quantity | None = None
    counting: DayCount = DayCount.CALENDAR_DAYS

    checks = (_says_one_thing,)
