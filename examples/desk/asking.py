"""From a case to the request: which event asks for what, for which reason, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from musteri_destek.cases import Channel
from musteri_destek.casing import search_key
from musteri_destek.decisions import Remedy
from musteri_destek.orders import Order
from musteri_destek.returns import (
    Addressee,
    Evidence,
    HandOver,
    MissingUnits,
    Repair,
    Requester,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
)

from .sending import refused_at
from .words import Json

Events = tuple[Json, ...]

_CHANNELS = {
    "phone_transcript": Channel.PHONE,
    "twitter_public": Channel.X_PUBLIC,
}
_REASONS = {
    "withdrawal_notice": ReturnReason.CHANGED_MIND,
    "partial_cancellation": ReturnReason.CHANGED_MIND,
    "return_request_by_recipient": ReturnReason.CHANGED_MIND,
    "termination_notice": ReturnReason.NOT_DELIVERED,
    "subscription_termination": ReturnReason.END_SUBSCRIPTION,
    "defect_claim": ReturnReason.DEFECTIVE,
    "loaner_request": ReturnReason.DEFECTIVE,
    "complaint_public": ReturnReason.NOT_SAID,
    "fault_notified_to_authorised_service": ReturnReason.DEFECTIVE,
    "phone_contact": ReturnReason.NOT_SAID,
    "wismo": ReturnReason.NOT_DELIVERED,
    "parcel_refused": ReturnReason.REFUSED_AT_DOOR,
    "return_handed_to_carrier": ReturnReason.NOT_SAID,
    "return_received_by_seller": ReturnReason.NOT_SAID,
}
_WORDLESS = {"phone_contact", "return_handed_to_carrier", "return_received_by_seller"}
_SAID = {"changed_mind": ReturnReason.CHANGED_MIND}
_DEFECTS = {
    "missing_part": ReturnReason.MISSING_PART,
    "transport_damage": ReturnReason.DAMAGED,
    "wrong_item": ReturnReason.WRONG_ITEM,
    "invalid_code": ReturnReason.DEFECTIVE,
}
_REMEDIES = {
    "loaner_request": Remedy.LOAN_DEVICE.value,
    "fault_notified_to_authorised_service": Remedy.REPAIR.value,
}
_PICTURES = {"screenshot": Evidence.PHOTO}
_NOT_FROM_THE_CUSTOMER = {
    "refund_executed",
    "return_handed_to_carrier",
    "return_received_by_seller",
}


def channel_of(name: str) -> Channel:
    """The channel a case came by."""
    return _CHANNELS.get(name) or Channel(name)


def notice_in(case: Json) -> Json | None:
    """The event that says what the customer wants; the first kind of `_REASONS` that is there."""
    events = (*case.get("events", ()), *_refusals(case))
    found = (event for kind in _REASONS for event in events if event["type"] == kind)
    return next(found, None)


def last_word_of_the_customer(events: Events) -> Json | None:
    """The last event in which the customer wrote or called."""
    said = [event for event in events if event["type"] not in _NOT_FROM_THE_CUSTOMER]
    return said[-1] if said else None


def only_asks(notice: Json, order: Order) -> bool:
    """Whether somebody only asks where goods are, or complains and wants nothing back.

    Who asks where goods are that the record shows as delivered says that they never came.
    """
    if notice["type"] == "wismo":
        return not _everything_came_before(notice, order)
    wishes = {"requested_remedy", "kind", "reason"} & notice.keys()
    return notice["type"] == "complaint_public" and not wishes


def request_of(case: Json, order: Order, notice: Json) -> ReturnRequest:
    """The request of a case: its notice, and what happened to the goods and the money since."""
    events: Events = tuple(case.get("events", ()))
    repairs = _repairs(case, events)
    return ReturnRequest(
        order=order,
        items=_items(case, notice),
        reason=_reason(case, notice, repairs, order),
        notified_at=notice["at"],
        channel=_channel(case, notice),
        requester=_requester(case, notice),
        addressed_to=notice.get("addressed_to", Addressee.SELLER),
        wanted=_wanted(events),
        handed_over=_handed_over(events),
        arrived_at=_first(events, "return_received_by_seller", "at"),
        repairs=repairs,
        evidence=_evidence(events),
        refund_paid_at=_first(events, "refund_executed", "at"),
    )


def _refusals(case: Json) -> Iterator[Json]:
    """A parcel refused at the door speaks for the customer only where nothing else was said."""
    if at := refused_at(case.get("delivery", {})):
        yield {"type": "parcel_refused", "at": at}


def _first(events: Events, kind: str, key: str | None = None) -> Any:  # noqa: ANN401 - JSON
    event = next((one for one in events if one["type"] == kind), None)
    return event if key is None or event is None else event[key]


def _reason(case: Json, notice: Json, repairs: list[Repair], order: Order) -> ReturnReason:
    """What the customer says; and what the shop's own record says of goods made or sent wrongly."""
    if repairs:
        return ReturnReason.DEFECTIVE
    if notice["type"] == "complaint_public" and _nothing_came(order):
        return ReturnReason.NOT_DELIVERED
    if notice["type"] == "termination_notice" and _came_late(case, notice, order):
        return ReturnReason.DELIVERED_LATE
    said = notice.get("kind"), notice.get("reason")
    named = _DEFECTS.get(said[0] or "") or _wrong_by_record(case) or _SAID.get(said[1] or "")
    return named or _REASONS[notice["type"]]


def _wrong_by_record(case: Json) -> ReturnReason | None:
    for product in case["products"]:
        if product.get("delivered_sku", product["sku"]) != product["sku"]:
            return ReturnReason.WRONG_ITEM
        asked_for = product.get("personalisation_text")
        if asked_for and product.get("produced_text", asked_for) != asked_for:
            return ReturnReason.NOT_AS_DESCRIBED
    return None


def _came_late(case: Json, notice: Json, order: Order) -> bool:
    """Whether somebody gives up goods they have: they don't say that nothing came.

    Unless the record names somebody else who took them in.
    """
    names = (case["customer"].get("name"), case.get("delivery", {}).get("recipient"))
    known = {search_key(name) for name in names if name}
    return _everything_came_before(notice, order) and len(known) < 2


def _everything_came_before(notice: Json, order: Order) -> bool:
    came = [parcel.delivered_at for parcel in order.parcels]
    asked_at = datetime.fromisoformat(notice["at"])
    return bool(came) and all(at is not None and at <= asked_at for at in came)


def _nothing_came(order: Order) -> bool:
    return not any(parcel.delivered_at for parcel in order.parcels)


def _channel(case: Json, notice: Json) -> Channel:
    """The way the notice itself came: neither a call nor a parcel is writing, a form in an SMS is."""
    if notice.get("via"):
        return Channel.SMS
    return Channel.PHONE if notice["type"] in _WORDLESS else channel_of(case["channel"])


def _requester(case: Json, notice: Json) -> Requester:
    by_recipient = notice["type"] == "return_request_by_recipient"
    asks = by_recipient or case["customer"]["kind"] == "gift_recipient"
    return Requester.RECIPIENT if asks else Requester.BUYER


def _wanted(events: Events) -> Remedy | None:
    said = [remedy for remedy in map(_remedy_named, events) if remedy]
    return Remedy(said[-1]) if said else None


def _remedy_named(event: Json) -> str | None:
    """Read the remedy an event names; some name it by their kind."""
    return event.get("requested_remedy") or _REMEDIES.get(event["type"])


def _handed_over(events: Events) -> HandOver | None:
    event = _first(events, "return_handed_to_carrier")
    return event and HandOver(
        at=event["at"],
        carrier=event.get("carrier"),
        designated=event.get("designated"),
        cost=event.get("cost"),
    )


def _repairs(case: Json, events: Events) -> list[Repair]:
    return [
        Repair(line=product["sku"], notified_at=event["at"])
        for event in events
        if event["type"] == "fault_notified_to_authorised_service"
        for product in case["products"]
        if product["sku"] in event.get("lines", (product["sku"],))
    ]


def _evidence(events: Events) -> list[Evidence]:
    sent = (_PICTURES[one] for event in events for one in event.get("evidence", ()))
    return list(dict.fromkeys(sent))


def _items(case: Json, notice: Json) -> list[ReturnItem]:
    products = {product["sku"]: product for product in case["products"]}
    marked = [sku for sku, product in products.items() if product.get("returned")]
    lines = notice.get("lines") or marked or _not_shipped(case, notice) or list(products)
    consent = case["order"].get("digital_consent_given", True)
    return [_item(products.get(line, {"sku": line}), consent=consent) for line in lines]


def _not_shipped(case: Json, notice: Json) -> list[str]:
    """Who cancels a part and names none means what has not left yet."""
    if notice["type"] != "partial_cancellation":
        return []
    return [product["sku"] for product in case["products"] if product.get("shipped") is False]


def _item(product: Json, *, consent: bool) -> ReturnItem:
    return ReturnItem(
        line=product["sku"],
        opened=_opened(product),
        performed=_performed(product, consent=consent),
        installed=product.get("assembled"),
        used_beyond_ordinary=True if product.get("condition_reported") else None,
        missing=_missing(product),
    )


def _opened(product: Json) -> bool | None:
    """The outer carton is no protective seal; yet nobody breaks a seal within a closed one."""
    said: bool | None = product.get("seal_broken")
    return False if said is None and product.get("outer_box_opened") is False else said


def _performed(product: Json, *, consent: bool) -> bool | None:
    if product.get("digital") and product.get("instantly_delivered") is False:
        return False
    revealed = product.get("code_revealed")
    return None if revealed is None else revealed and consent


def _missing(product: Json) -> MissingUnits | None:
    owed, received = product.get("units_in_set", product.get("qty")), product.get("units_received")
    if owed is None or received is None or received >= owed:
        return None
    return MissingUnits(units=owed - received, of=owed)
