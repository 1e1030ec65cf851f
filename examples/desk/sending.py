"""From a case to what was sent: parcels, what was told about returns, and the carrier's reports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from musteri_destek.calendars import BusinessCalendar
from musteri_destek.orders import Parcel, ParcelItem, PreInformation, ReturnCarrier
from musteri_destek.sla import (
    DayRange,
    DeliveryRules,
    ParcelStage,
    Scan,
    read_carrier_status,
    transit_time,
    transit_times,
)

from .words import Json, carrier_key, carrier_service, clock, working_days

HOME = "kapı"
"""The one region a case knows: where its customer lives."""

_HALF_DAY_ENDS = time(13)
_REFUSED = {"refused", "KE", "ÜR"}
_STAGES = {
    "in_production": ParcelStage.PREPARING,
    "processing": ParcelStage.PREPARING,
    "shipped": ParcelStage.IN_TRANSIT,
    "out_for_delivery": ParcelStage.OUT_FOR_DELIVERY,
}
_ARRIVED = {"delivered", "Delivered", "return_received"}


@dataclass(frozen=True)
class Way:
    """How an order comes to the customer: the carrier's reports, its days, the shop's own rules.

    `shown` is where the shop's own state of the order says it is; it has no time.
    """

    scans: tuple[Scan, ...]
    shown: ParcelStage | None
    transit: DayRange | None
    calendar: BusinessCalendar
    rules: DeliveryRules | None


def way_of(case: Json) -> Way:
    """What is known of the way of a case's order."""
    delivery = case.get("delivery", {})
    transit = _transit(delivery)
    calendar = working_days(delivery.get("carrier_work_week"))
    return Way(
        scans=tuple(_scans(case)),
        shown=_STAGES.get(case["order"].get("status", "")),
        transit=transit,
        calendar=calendar,
        rules=_rules(case["order"], transit, calendar),
    )


def parcels(case: Json) -> list[Parcel]:
    """The parcels: one for each delivery told, or one for everything, codes and leftovers apart."""
    delivery = case.get("delivery", {})
    carrier = delivery.get("carrier")
    if deliveries := delivery.get("deliveries"):
        return [_parcel(one, case, carrier) for one in deliveries]
    delivered_at = delivery.get("delivered_at")
    apart = [_apart(p, case) for p in case["products"] if _comes_apart(p, delivered_at)]
    together = [p for p in case["products"] if not _comes_apart(p, delivered_at)]
    if not together:
        return apart
    items = [ParcelItem(line=product["sku"]) for product in together] if apart else []
    tried_by = (one["carrier"] for one in delivery.get("attempts", ()) if "carrier" in one)
    whole = Parcel(
        items=items,
        carrier=carrier or next(tried_by, None),
        delivered_at=delivered_at,
        refused_at=refused_at(delivery),
    )
    return [whole, *apart]


def _apart(product: Json, case: Json) -> Parcel:
    # What is delivered instantly was there with the order.
    came_at = None if product.get("shipped") is False else case["order"]["ordered_at"]
    return Parcel(items=[ParcelItem(line=product["sku"])], delivered_at=came_at)


def refused_at(delivery: Json) -> str | None:
    """When the parcel was refused at the door; what was taken in after all was not."""
    refused = (one["at"] for one in delivery.get("attempts", ()) if _is_refused(one))
    return None if delivery.get("delivered_at") else next(refused, None)


def has_arrived(case: Json) -> bool:
    """Whether anything of the order is with the customer."""
    return any(parcel.delivered_at for parcel in parcels(case))


def arrived_on_no_day(case: Json) -> bool:
    """Whether the shop shows the order as delivered and nobody says when."""
    refused = refused_at(case.get("delivery", {}))
    return case["order"].get("status") in _ARRIVED and not refused and not has_arrived(case)


def told(case: Json) -> PreInformation:
    """What the customer was told before the contract: the right, its exceptions, the carrier."""
    order, delivery = case["order"], case.get("delivery", {})
    shown = [order.get("exception_notice_shown"), order.get("hygiene_notice_shown")]
    said = [one for one in shown if one is not None]
    named = delivery.get("designated_return_carrier")
    return PreInformation(
        withdrawal=order.get("withdrawal_info_given", True),
        exceptions=all(said) if said else None,
        return_carriers=[
            ReturnCarrier(name=named, branch_nearby=delivery.get("carrier_branch_nearby"))
        ]
        if named
        else [],
    )


def _is_refused(attempt: Json) -> bool:
    """By what is told of it, or by the carrier's own code."""
    return attempt.get("result", attempt.get("code")) in _REFUSED


def _comes_apart(product: Json, delivered_at: str | None) -> bool:
    at_once = product.get("instantly_delivered", product.get("digital"))
    return product.get("shipped") is False or (bool(at_once) and delivered_at is None)


def _parcel(one: Json, case: Json, carrier: str | None) -> Parcel:
    lines = [one["sku"]] if "sku" in one else [product["sku"] for product in case["products"]]
    items = [ParcelItem(line=line, piece=one.get("part")) for line in lines]
    return Parcel(items=items, carrier=carrier, delivered_at=one.get("at"))


def _scans(case: Json) -> Iterator[Scan]:
    delivery, about = case.get("delivery", {}), case["order"]["id"]
    for one in delivery.get("tracking", ()):
        yield Scan(at=one["at"], stage=one["status"], place=one.get("place"), about=about)
    for one in delivery.get("attempts", ()):
        system = carrier_key(one.get("carrier") or delivery.get("carrier"))
        status = read_carrier_status(system or "", one.get("code", ""), field="undelivered")
        failed = ParcelStage.ATTEMPT_FAILED
        yield Scan(at=one["at"], stage=status.stage if status.row else failed, about=about)
    came = [parcel.delivered_at for parcel in parcels(case)]
    if known := [at for at in came if at]:
        stage = ParcelStage.DELIVERED if len(known) == len(came) else ParcelStage.PARTLY_DELIVERED
        yield Scan(at=max(known), stage=stage, about=about)


def _transit(delivery: Json) -> DayRange | None:
    """The days on the way: as the file says, or as the carrier publishes for that distance."""
    if days := delivery.get("transit_business_days"):
        return DayRange(at_least=min(days), at_most=max(days))
    carrier, service = carrier_key(delivery.get("carrier")), delivery.get("service")
    distance, on = delivery.get("distance_km"), carrier_service(service)
    published = {(row.carrier, row.service) for row in transit_times()}
    if distance is None or carrier is None or (carrier, on) not in published:
        return None
    return transit_time(carrier, distance_km=distance, service=on).days


def _rules(
    order: Json, transit: DayRange | None, calendar: BusinessCalendar
) -> DeliveryRules | None:
    if not {"cutoff", "half_day_cutoff", "handling_business_days"} & order.keys():
        return None
    cutoff = clock(order["cutoff"]) if "cutoff" in order else None
    half_day = clock(order["half_day_cutoff"]) if "half_day_cutoff" in order else None
    handling = order.get("handling_business_days", 0)
    return DeliveryRules(
        cutoff=cutoff,
        # A warehouse that closes at one takes nothing in after it.
        half_day_cutoff=half_day or min(cutoff or _HALF_DAY_ENDS, _HALF_DAY_ENDS),
        handling=DayRange(at_least=handling, at_most=handling),
        handling_calendar=working_days(order.get("work_week")),
        transit={HOME: transit or DayRange(at_least=0, at_most=0)},
        transit_calendar=calendar,
    )
