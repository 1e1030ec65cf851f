"""Kararın bilmediği: what a shop tells a letter beside the decision and the order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ...errors import MisuseValueError
from ...facts import ISTANBUL
from ...orders import Order
from ...returns import Decision, Movement, Requester
from ..language.commitments import Word


class Receipt(StrEnum):
    """Dekont: whether the bank's paper about a refund is sent along; nothing is said unless known.

    >>> Receipt("sent")
    <Receipt.SENT: 'sent'>
    """

    SENT = "sent"
    NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Kararın bilmediği: what a letter may say beyond the decision and the order.

    `refunded_on` is the day the money was sent; `refund_by` a new word on when it will be, for a
    refund that is overdue; `loan_by` until when a loan device comes; `answer_by` until when the
    shop will write again; `return_code` what the customer says at the carrier's branch; `form_url`
    where the IBAN is entered; `ship_by` until when an order leaves the shop.

    `exchanged_for` is what is sent instead, `exchange_by` until when, or until when a service is
    performed again; `repair_by` until when goods are repaired. `promised_anew` is the new
    word after a broken one, `call_by` until when the shop calls. `why` says in the shop's own words
    why a person decided against a request, `done` what was done to solve it. `coupon` is the code of
    one that is given, `credit` the amount of store credit the customer chose.

    `came` is what came in place of the goods that were ordered. `sent_back_on` is the day the carrier
    took what comes back, with the `tracking_number`, `came_back_on` the day it reached the shop; where a letter tells of a
    parcel to the customer, the `tracking_number` is that one's.
    `refund_started_on` is the day the refund was set going, `receipt` says whether the bank's paper
    comes with it. `cause` is why a word was broken and `step` what was done about it since, both as
    parts of a sentence. `reader` is who reads the letter, where it isn't who asked: of a present
    the buyer or the recipient; a decision has only news of a parcel or of money for them.

    >>> Told(return_code="IADE-48").refunded_on is None
    True
    """

    refunded_on: date | None = None
    refund_by: Word | None = None
    loan_by: Word | None = None
    ship_by: Word | None = None
    answer_by: Word | None = None
    return_code: str | None = None
    form_url: str | None = None
    exchanged_for: str | None = None
    exchange_by: Word | None = None
    repair_by: Word | None = None
    promised_anew: Word | None = None
    call_by: Word | None = None
    why: str | None = None
    done: str | None = None
    coupon: str | None = None
    credit: Decimal | None = None
    came: str | None = None
    sent_back_on: date | None = None
    tracking_number: str | None = None
    came_back_on: date | None = None
    refund_started_on: date | None = None
    receipt: Receipt | None = None
    cause: str | None = None
    step: str | None = None
    reader: Requester | None = None


_DAYS = ("refunded_on", "refund_started_on", "came_back_on", "sent_back_on")


def require_since(order: Order, told: Told) -> None:
    """Siparişten sonra: refuse a day that lies before the order; `MisuseValueError` names it."""
    ordered_on = order.ordered_at.astimezone(ISTANBUL).date()
    for name in _DAYS:
        day: date | None = getattr(told, name)
        if day and day < ordered_on:
            msg = f"`told.{name}` is `{day}`, before the order of `{ordered_on}`: look at the day"
            raise MisuseValueError(msg)


_ANSWERS = ("refunded_on", "refund_started_on", "came_back_on")


def require_since_notice(decision: Decision, told: Told) -> None:
    """Bildirimden sonra: refuse that goods, or their money, went back before anybody asked for it.

    Goods that left their owner before the notice may be back before it. Raises `MisuseValueError`.
    """
    noticed_on, shipping = _noticed_on(decision), decision.return_shipping
    if noticed_on is None or not any(one.goods is Movement.SEND_BACK for one in decision.lines):
        return
    known = (shipping.handed_over_on, shipping.arrived_on) if shipping else ()
    since = min((noticed_on, *filter(None, known)))
    for name in _ANSWERS:
        day: date | None = getattr(told, name)
        if day and day < since:
            msg = (
                f"`told.{name}` is `{day}`, before the notice of `{noticed_on}`: look at the day, or "
                "state in the request when the goods were handed over"
            )
            raise MisuseValueError(msg)


def _noticed_on(decision: Decision) -> date | None:
    """Read when the customer wrote, which the findings quote."""
    facts = (fact for found in decision.findings for fact in found.facts)
    days = (one.text for one in facts if (one.name, one.kind) == ("notified_on", "day"))
    return min(map(date.fromisoformat, days), default=None)
