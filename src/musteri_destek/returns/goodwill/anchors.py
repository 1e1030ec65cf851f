"""Başlangıç: when did the event happen that starts a window of the shop?

An event that has not happened yet is no gap in the record: its window waits for it. A gap is what
the record should say and doesn't, and then a person is asked instead of guessing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from ...decisions import Until
from ..context import Claim
from .windows import Anchor


@dataclass(frozen=True, slots=True)
class NotKnown:
    """Bilinmiyor: the name of the fact that the record should state and doesn't.

    >>> NotKnown("delivered").fact
    'delivered'
    """

    fact: str


Happened = datetime | date | Until | NotKnown
"""Ne zaman oldu: a moment, a day where no hour is known, `Until.PENDING`, or the missing fact."""


def happened(anchor: Anchor, claim: Claim) -> Happened:
    """Ne zaman oldu: when the event of that window happened for a claim.

    What comes in no parcel (a service, a code) came with the order.
    """
    return _HAPPENED[anchor](claim)


def _ordered(claim: Claim) -> Happened:
    return claim.order.ordered_at


def _event(claim: Claim) -> Happened:
    return claim.line.event_on or NotKnown("event_on")


def _shipped(claim: Claim) -> Happened:
    if _comes_in_no_parcel(claim):
        return claim.order.ordered_at
    if not claim.order.parcels:
        return NotKnown("shipped")
    shipped = [parcel.shipped_at for parcel in claim.parcels if parcel.shipped_at]
    if shipped and len(shipped) == len(claim.parcels):
        return max(shipped)
    return NotKnown("shipped") if claim.delivered_at else Until.PENDING


def _delivered(claim: Claim) -> Happened:
    if _comes_in_no_parcel(claim):
        return claim.order.ordered_at
    if not claim.order.parcels:
        return NotKnown("delivered")
    return claim.delivered_at or Until.PENDING


def _all_delivered(claim: Claim) -> Happened:
    each = [_delivered(Claim(claim.request, claim.item, line)) for line in claim.order.lines]
    days = [one for one in each if isinstance(one, datetime)]
    if len(days) == len(each):
        return max(days)
    return next(one for one in each if not isinstance(one, datetime))


def _comes_in_no_parcel(claim: Claim) -> bool:
    return not claim.line.travels and not claim.parcels


_HAPPENED: dict[Anchor, Callable[[Claim], Happened]] = {
    Anchor.ORDER: _ordered,
    Anchor.SHIPMENT: _shipped,
    Anchor.ITEM_DELIVERY: _delivered,
    Anchor.LAST_DELIVERY: _all_delivered,
    Anchor.EVENT: _event,
}
