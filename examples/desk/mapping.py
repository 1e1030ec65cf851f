"""From a case file to the library's facts: the example of a mapper every shop writes once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import (
    BuyerKind,
    Charge,
    ChargeKind,
    DayCount,
    Discount,
    Honorific,
    Line,
    Marketplace,
    Order,
    Parcel,
    ParcelItem,
    Party,
    Payment,
    PreInformation,
    PromisedDelivery,
    ReturnCarrier,
    Seller,
    Trait,
)
from musteri_destek.returns import (
    TURKEY,
    CompensationRule,
    Compensations,
    HandOver,
    MissingUnits,
    Policy,
    Repair,
    Requester,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
)

from .keys import deadlines_waiting, unknown_keys, unknown_words, waiting_for

Json = dict[str, Any]

_CHANNELS = {
    "phone_transcript": Channel.PHONE,
    "twitter_public": Channel.X_PUBLIC,
}
_REASONS = {
    "withdrawal_notice": ReturnReason.CHANGED_MIND,
    "partial_cancellation": ReturnReason.CHANGED_MIND,
    "return_request_by_recipient": ReturnReason.CHANGED_MIND,
    "termination_notice": ReturnReason.NOT_DELIVERED,
    "defect_claim": ReturnReason.DEFECTIVE,
    "loaner_request": ReturnReason.DEFECTIVE,
    "complaint_public": ReturnReason.NOT_SAID,
    "fault_notified_to_authorised_service": ReturnReason.DEFECTIVE,
    "phone_contact": ReturnReason.NOT_SAID,
    "parcel_refused": ReturnReason.REFUSED_AT_DOOR,
}
_DEFECTS = {
    "missing_part": ReturnReason.MISSING_PART,
    "transport_damage": ReturnReason.DAMAGED,
    "wrong_item": ReturnReason.WRONG_ITEM,
    "invalid_code": ReturnReason.DEFECTIVE,
}
# The event that says what the customer wants; the first kind of this order that is there counts.
_NOTICES = tuple(_REASONS)
_NOT_BUILT_EVENTS = {
    "wismo": "where is my order",
    "subscription_termination": "ending a subscription",
}
_WORD_GIVEN = re.compile(r"(\d+)\s*(iş günü|gün|hafta)")
_MOMENTS = frozenset({"at", "ordered_at", "delivered_at", "paid_at", "as_of"})
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# The general KDV rate was 18 % until 9 July 2023; fees carry the rate of the day of the order.
_GENERAL_RATE_ROSE = date(2023, 7, 10)


class UnknownKeysError(ValueError):
    """A case carries keys or words nobody knows; the message names them all."""


@dataclass(frozen=True)
class DeskCase:
    """A case as the library's facts, with what it would need that is not built yet."""

    number: str
    words: str
    channel: Channel
    as_of: datetime
    party: Party
    request: ReturnRequest | None
    policy: Policy
    events: tuple[Json, ...]
    raw: Json
    waits_for: tuple[str, ...] = field(default=())


def read_case(case: Json) -> DeskCase:
    """Map one case; raises `UnknownKeysError` naming every key and word nobody knows."""
    if unknown := unknown_keys(case):
        msg = f"case `{case.get('id')}`: unknown keys: {', '.join(unknown)}"
        raise UnknownKeysError(msg)
    if unknown := unknown_words(case):
        msg = f"case `{case.get('id')}`: unknown words: {', '.join(unknown)}"
        raise UnknownKeysError(msg)
    case = _with_moments(case)
    events = tuple(case.get("events", ()))
    notice = _notice((*events, *_refusals(case)))
    waits = [
        *waiting_for(case),
        *_events_not_built(events),
        *_meanings_not_built(case),
        *deadlines_waiting(case),
    ]
    if notice is None and not waits:
        waits.append("a case without a request")
    order = _order(case)
    if notice is not None and _only_asks(notice, order):
        notice = None
        waits.append(_NOT_BUILT_EVENTS["wismo"])
    return DeskCase(
        number=order.number,
        words=case["request_text_tr"],
        channel=_channel(case["channel"]),
        as_of=datetime.fromisoformat(case["as_of"]),
        party=order.recipient or order.buyer,
        request=None if notice is None else _request(case, order, notice, events),
        policy=_policy(case["order"]),
        events=events,
        raw=case,
        waits_for=tuple(dict.fromkeys(waits)),
    )


def _policy(order: Json) -> Policy:
    """The law, and beside it the coupon this shop gives for a delay of so many days."""
    promised = order.get("goodwill_policy", {})
    if "coupon" not in promised:
        return TURKEY
    rule = CompensationRule(
        id="gecikme",
        cause="late_delivery",
        amount=promised["coupon"],
        late_days=promised.get("late_days_min"),
    )
    return TURKEY.model_copy(update={"compensations": Compensations(rules=[rule])})


def _with_moments(case: Any) -> Any:  # noqa: ANN401 - JSON
    """The case with every bare day of an event as its noon in Istanbul; days of words stay days."""
    if isinstance(case, list):
        return [_with_moments(one) for one in case]
    if not isinstance(case, dict):
        return case
    return {
        key: f"{value}T12:00:00+03:00"
        if key in _MOMENTS and isinstance(value, str) and _DAY.fullmatch(value)
        else _with_moments(value)
        for key, value in case.items()
    }


def _only_asks(notice: Json, order: Order) -> bool:
    """Whether somebody complains of goods that never came, and wants nothing but them."""
    complains = notice["type"] == "complaint_public"
    return complains and not notice.get("requested_remedy") and _nothing_came(order)


def _events_not_built(events: tuple[Json, ...]) -> list[str]:
    return [_NOT_BUILT_EVENTS[e["type"]] for e in events if e["type"] in _NOT_BUILT_EVENTS]


def _meanings_not_built(case: Json) -> Iterator[str]:
    """What keys that are read may mean beyond what is built: seen from their values."""
    order = case["order"]
    if order.get("coupon", {}).get("clawback_disclosed"):
        yield "a coupon that falls away with the return"
    if order.get("promised") and _promised(order) is None:
        yield "a promised delivery in words without a number"


def _refusals(case: Json) -> Iterator[Json]:
    """A parcel refused at the door speaks for the customer only where nothing else was said."""
    if refused_at := _refused_at(case.get("delivery", {})):
        yield {"type": "parcel_refused", "at": refused_at}


def _refused_at(delivery: Json) -> str | None:
    """When the parcel was refused; what was taken in after all was not."""
    attempts = (one["at"] for one in delivery.get("attempts", ()))
    return None if delivery.get("delivered_at") else next(attempts, None)


def _notice(events: tuple[Json, ...]) -> Json | None:
    found = (event for kind in _NOTICES for event in events if event["type"] == kind)
    return next(found, None)


def _channel(name: str) -> Channel:
    return _CHANNELS.get(name) or Channel(name)


def _order(case: Json) -> Order:
    order, customer = case["order"], case["customer"]
    gift = customer["kind"] == "gift_recipient"
    person = _party(customer)
    return Order(
        number=order["id"],
        ordered_at=order["ordered_at"],
        buyer=_party(customer.get("buyer", {"kind": "consumer"})) if gift else person,
        recipient=person if gift else None,
        seller=_seller(case),
        marketplace=_marketplace(order),
        lines=_lines(case),
        charges=_charges(case),
        discounts=_discounts(order),
        payments=_payments(case),
        parcels=_parcels(case),
        told=_told(case),
        promised=_promised(order),
    )


def _party(customer: Json) -> Party:
    honorific = customer.get("honorific")
    return Party(
        name=customer.get("name"),
        honorific=Honorific(honorific) if honorific else None,
        kind=_buyer_kind(customer["kind"], customer.get("purpose")),
        city=customer.get("city"),
    )


def _buyer_kind(kind: str, purpose: str | None) -> BuyerKind:
    """The purpose decides who is a consumer (6502 m.3); without one a business buys for its trade."""
    if purpose == "commercial" or (kind == "business" and purpose is None):
        return BuyerKind.BUSINESS
    natural = kind in {"consumer", "gift_recipient"}
    return BuyerKind.CONSUMER if natural else BuyerKind.NON_PROFIT


def _seller(case: Json) -> Seller:
    kind = next((p["seller_kind"] for p in case["products"] if "seller_kind" in p), "trader")
    return Seller(kind=kind, country=case["order"].get("seller_country", "TR"))


def _marketplace(order: Json) -> Marketplace | None:
    shop, _, name = order.get("shop", "own_shop").partition(":")
    if shop == "own_shop":
        return None
    collected = order.get("payment_collected_by", "intermediary") == "intermediary"
    return Marketplace(name=name or shop, collected_payment=collected)


def _lines(case: Json) -> list[Line]:
    surcharged = _surcharge_stands_beside(case)
    return [
        Line(
            id=product["sku"],
            name=product["name"],
            quantity=product.get("qty", 1),
            unit_price=product["unit_price"],
            paid=_paid(product, surcharged=surcharged),
            kdv_rate=product["kdv_rate"],
            category=product.get("category"),
            traits=_traits(product),
            pieces=product.get("parts", 1),
            warranty_years=product.get("warranty_years"),
        )
        for product in case["products"]
    ]


def _surcharge_stands_beside(case: Json) -> bool:
    """Whether `line_paid` leaves the instalment surcharge out: only then do the sums meet."""
    lines = sum(_amount(p.get("line_paid", "0")) for p in case["products"])
    surcharges = sum(_amount(p.get("instalment_surcharge", "0")) for p in case["products"])
    charges = sum(charge.gross for charge in _charges(case))
    collected = _amount(case.get("payment", {}).get("collected", "0"))
    return bool(surcharges) and lines + surcharges + charges == collected


def _paid(product: Json, *, surcharged: bool) -> Decimal | None:
    if "line_paid" not in product:
        return None
    surcharge = product.get("instalment_surcharge", "0") if surcharged else "0"
    return _amount(product["line_paid"]) + _amount(surcharge)


def _amount(text: str) -> Decimal:
    try:
        return Decimal(text)
    except (InvalidOperation, TypeError) as error:
        msg = f"`{text}` is no amount: write it as `1249.90`"
        raise ValueError(msg) from error


def _traits(product: Json) -> list[Trait]:
    seal = product.get("protective_seal", "hygienic" if "seal_broken" in product else "none")
    says = {
        # A seal that protects nobody's health takes no right away (MSY m.15/1-ç).
        Trait.HYGIENE_SEALED: product.get("hygiene_sensitive") and seal == "hygienic",
        Trait.SEALED_MEDIA: product.get("category") == "kitap" and seal != "none",
        Trait.CUSTOM_MADE: product.get("personalised"),
        Trait.PERISHABLE: product.get("perishable"),
        Trait.INSTANT_DIGITAL: product.get("instantly_delivered"),
        Trait.INSTALLED_BY_SERVICE: product.get("manual_says_authorised_assembly"),
        Trait.PHONE_OR_COMPUTER: product.get("category") in {"cep_telefonu", "bilgisayar"},
        Trait.SUBSCRIPTION: product.get("category") == "abonelik_kutusu",
        Trait.SECOND_HAND: product.get("condition") == "used",
        Trait.REFURBISHED: product.get("condition") == "refurbished",
    }
    return [trait for trait, holds in says.items() if holds]


def _charges(case: Json) -> list[Charge]:
    order = case["order"]
    rose = datetime.fromisoformat(order["ordered_at"]).date() >= _GENERAL_RATE_ROSE
    rate = 20 if rose else 18
    amounts = {
        ChargeKind.SHIPPING: (order.get("shipping_paid"), rate),
        ChargeKind.COD_FEE: (order.get("cod_fee"), rate),
        ChargeKind.GIFT_WRAP: (order.get("gift_wrap_fee"), rate),
        ChargeKind.DUTY: (order.get("duties_collected"), 0),
    }
    return [
        Charge(kind=kind, gross=gross, kdv_rate=rate)
        for kind, (gross, rate) in amounts.items()
        if gross is not None and _amount(gross)
    ]


def _discounts(order: Json) -> list[Discount]:
    found = []
    if coupon := order.get("coupon"):
        found.append(
            Discount(
                amount=coupon["amount"],
                code=coupon.get("code"),
                min_basket=coupon.get("min_basket"),
                clawback_disclosed=coupon.get("clawback_disclosed", False),
            )
        )
    if discount := order.get("campaign", {}).get("discount"):
        found.append(Discount(amount=discount))
    return found


def _payments(case: Json) -> list[Payment]:
    payment = case.get("payment")
    if payment is None:
        return []
    collected = payment.get("collected", payment.get("paid_price"))
    whole = [{"method": payment.get("method"), "amount": collected}]
    return [
        Payment(
            id=f"p{number}",
            method=part["method"],
            amount=part["amount"],
            paid_at=payment.get("paid_at"),
            instalments=payment.get("instalments") or 1,
        )
        for number, part in enumerate(payment.get("parts") or whole, start=1)
        if part["amount"] is not None
    ]


def _parcels(case: Json) -> list[Parcel]:
    delivery = case.get("delivery", {})
    carrier = delivery.get("carrier")
    if deliveries := delivery.get("deliveries"):
        return [_parcel(one, case, carrier) for one in deliveries]
    delivered_at = delivery.get("delivered_at")
    apart = [
        Parcel(
            items=[ParcelItem(line=product["sku"])],
            # What is delivered instantly was there with the order.
            delivered_at=None if product.get("shipped") is False else case["order"]["ordered_at"],
        )
        for product in case["products"]
        if _comes_apart(product, delivered_at)
    ]
    together = [p for p in case["products"] if not _comes_apart(p, delivered_at)]
    if not together:
        return apart
    items = [ParcelItem(line=product["sku"]) for product in together] if apart else []
    tried_by = (one["carrier"] for one in delivery.get("attempts", ()) if "carrier" in one)
    whole = Parcel(
        items=items,
        carrier=carrier or next(tried_by, None),
        delivered_at=delivered_at,
        refused_at=_refused_at(delivery),
    )
    return [whole, *apart]


def _comes_apart(product: Json, delivered_at: str | None) -> bool:
    at_once = bool(product.get("instantly_delivered")) and delivered_at is None
    return product.get("shipped") is False or at_once


def _parcel(one: Json, case: Json, carrier: str | None) -> Parcel:
    lines = [one["sku"]] if "sku" in one else [product["sku"] for product in case["products"]]
    items = [ParcelItem(line=line, piece=one.get("part")) for line in lines]
    return Parcel(items=items, carrier=carrier, delivered_at=one.get("at"))


def _told(case: Json) -> PreInformation:
    order, delivery = case["order"], case.get("delivery", {})
    shown = [order.get("exception_notice_shown"), order.get("hygiene_notice_shown")]
    named = delivery.get("designated_return_carrier")
    return PreInformation(
        withdrawal=order.get("withdrawal_info_given", True),
        exceptions=next((told for told in shown if told is not None), None),
        return_carriers=[
            ReturnCarrier(name=named, branch_nearby=delivery.get("carrier_branch_nearby"))
        ]
        if named
        else [],
    )


def _promised(order: Json) -> PromisedDelivery | None:
    if until := order.get("promised_date"):
        return PromisedDelivery(until=_local_day(until))
    if days := order.get("promised_days"):
        return PromisedDelivery(days=days)
    said = _WORD_GIVEN.search(order.get("promised") or "")
    if said is None:
        return None
    business, weeks = said[2] == "iş günü", said[2] == "hafta"
    counting = DayCount.MONDAY_TO_FRIDAY if business else DayCount.CALENDAR_DAYS
    return PromisedDelivery(days=int(said[1]) * (7 if weeks else 1), counting=counting)


def _local_day(text: str) -> date:
    """The day a date names, or the day a moment has in Istanbul."""
    if "T" not in text:
        return date.fromisoformat(text)
    return datetime.fromisoformat(text).astimezone(ISTANBUL).date()


def _request(case: Json, order: Order, notice: Json, events: tuple[Json, ...]) -> ReturnRequest:
    repairs = _repairs(case, events)
    handed_over = _event(events, "return_handed_to_carrier")
    return ReturnRequest(
        order=order,
        items=_items(case, notice),
        reason=_reason(notice, repairs, order),
        notified_at=notice["at"],
        channel=Channel.SMS if notice.get("via") else _channel(case["channel"]),
        requester=_requester(case, notice),
        wanted=_wanted(events),
        handed_over=handed_over
        and HandOver(
            at=handed_over["at"],
            carrier=handed_over.get("carrier"),
            designated=handed_over.get("designated"),
        ),
        arrived_at=_event(events, "return_received_by_seller", "at"),
        repairs=repairs,
        refund_paid_at=_event(events, "refund_executed", "at"),
    )


def _event(events: tuple[Json, ...], kind: str, key: str | None = None) -> Any:  # noqa: ANN401
    event = next((one for one in events if one["type"] == kind), None)
    return event if key is None or event is None else event[key]


def _reason(notice: Json, repairs: list[Repair], order: Order) -> ReturnReason:
    if repairs:
        return ReturnReason.DEFECTIVE
    if notice["type"] == "complaint_public" and _nothing_came(order):
        return ReturnReason.NOT_DELIVERED
    return _DEFECTS.get(notice.get("kind", "")) or _REASONS[notice["type"]]


def _nothing_came(order: Order) -> bool:
    return not any(parcel.delivered_at for parcel in order.parcels)


def _requester(case: Json, notice: Json) -> Requester:
    by_recipient = notice["type"] == "return_request_by_recipient"
    asks = by_recipient or case["customer"]["kind"] == "gift_recipient"
    return Requester.RECIPIENT if asks else Requester.BUYER


def _wanted(events: tuple[Json, ...]) -> Remedy | None:
    said = [remedy for remedy in map(_remedy_named, events) if remedy]
    return Remedy(said[-1]) if said else None


_REMEDIES = {
    "loaner_request": Remedy.LOAN_DEVICE.value,
    "fault_notified_to_authorised_service": Remedy.REPAIR.value,
}


def _remedy_named(event: Json) -> str | None:
    """Read the remedy an event names; some name it by their kind."""
    return event.get("requested_remedy") or _REMEDIES.get(event["type"])


def _repairs(case: Json, events: tuple[Json, ...]) -> list[Repair]:
    return [
        Repair(line=product["sku"], notified_at=event["at"])
        for event in events
        if event["type"] == "fault_notified_to_authorised_service"
        for product in case["products"]
    ]


def _items(case: Json, notice: Json) -> list[ReturnItem]:
    marked = [product["sku"] for product in case["products"] if product.get("returned")]
    lines = notice.get("lines") or marked or [product["sku"] for product in case["products"]]
    products = {product["sku"]: product for product in case["products"]}
    consent = case["order"].get("digital_consent_given", True)
    return [_item(products.get(line, {"sku": line}), consent=consent) for line in lines]


def _item(product: Json, *, consent: bool) -> ReturnItem:
    revealed = product.get("code_revealed")
    return ReturnItem(
        line=product["sku"],
        opened=product.get("seal_broken"),
        performed=None if revealed is None else revealed and consent,
        installed=product.get("assembled"),
        used_beyond_ordinary=True if product.get("condition_reported") else None,
        missing=_missing(product),
    )


def _missing(product: Json) -> MissingUnits | None:
    owed, received = product.get("units_in_set"), product.get("units_received")
    if owed is None or received is None or received >= owed:
        return None
    return MissingUnits(units=owed - received, of=owed)
