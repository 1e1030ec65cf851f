"""İade saati: from which event, and until when, is the refund of a withdrawal due?

Three clocks exist (MSY m.12): until the end of 2025 the notice reaching the seller; since 2026
the hand-over to the carrier that was named, the arrival for another carrier, and still the notice
before delivery and for services. A carrier without a branch where the customer lives counts as
none that was named: who had no other way is not made to wait for the arrival.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ..decisions import Clock, Deadline, DeadlineName
from ..orders import Trait
from .context import Claim, Context, local_day
from .policy import NoNamedCarrierClock
from .straddling import days_that_may_select, days_that_select, marked


def withdrawal_refund_due(claim: Claim, context: Context) -> Deadline:
    """Caymada iade günü: when the refund is due; of several that may govern, the earliest."""
    earliest = min(_candidates(claim, context), key=Deadline.order_key)
    return marked(earliest, claim, context)


def latest_reading(claim: Claim, context: Context, chosen: Deadline) -> Deadline | None:
    """En geç yorum: when the refund is due by the reading that gives the seller most time.

    `None` where that is when it is due by the reading that was `chosen`: the order does not
    straddle the change of 2026 and a carrier was named, so the law leaves nothing open.
    """
    # What takes the earlier of two days is no later than either, so each day by itself will do.
    readings = (
        _due(claim, context, on, unnamed)
        for on in days_that_may_select(claim, context)
        for unnamed in NoNamedCarrierClock
    )
    latest = max(readings, key=Deadline.order_key)
    if latest.until == chosen.until:
        return None
    latest = replace(latest, name=DeadlineName.REFUND_DUE_LATEST_READING)
    return marked(latest, claim, context)


def _candidates(claim: Claim, context: Context) -> Iterator[Deadline]:
    for on in days_that_select(claim, context):
        yield _due(claim, context, on, context.switches.no_named_carrier_clock)


def _due(claim: Claim, context: Context, on: date, unnamed: NoNamedCarrierClock) -> Deadline:
    """Count by the law of that day; `unnamed` is the clock where no carrier was named."""
    name, starts, started_on = _clock_on(claim, context, on, unnamed)
    version, roll = context.law.at(name, on), context.switches.seller_roll
    return context.count(DeadlineName.REFUND_DUE, version, starts, started_on, roll=roll)


def _clock_on(
    claim: Claim, context: Context, on: date, unnamed: NoNamedCarrierClock
) -> tuple[str, Clock, date | None]:
    if context.law["refund_any"].find(on):
        return "refund_any", Clock.NOTICE_REACHED, claim.reached_on
    if not claim.line.travels:
        return "refund_service", Clock.NOTICE_REACHED, claim.reached_on
    # Nobody hands over what stays with the service, so no clock can wait for it.
    if claim.is_in_repair or not is_after_delivery(claim):
        return "refund_before_delivery", Clock.NOTICE_REACHED, claim.reached_on
    return _clock_after_delivery(claim, unnamed)


def is_after_delivery(claim: Claim) -> bool:
    """Teslimden sonra mı: in which stage the customer withdrew; of a subscription the first box decides."""
    if claim.line.has(Trait.SUBSCRIPTION):
        return claim.received_on is not None and claim.received_on <= claim.notified_on
    return claim.came_before_the_notice


def _clock_after_delivery(
    claim: Claim, unnamed: NoNamedCarrierClock
) -> tuple[str, Clock, date | None]:
    request = claim.request
    arrived_on = local_day(request.arrived_at) if request.arrived_at else None
    # What arrived was handed over by then: no clock waits for goods that are back.
    handed_over_on = local_day(request.handed_over.at) if request.handed_over else arrived_on
    designated, named = claim.by_designated_carrier, claim.order.told.return_carriers
    if designated is False and claim.could_use_a_named_carrier:
        return "refund_after_delivery_other_carrier", Clock.ARRIVAL, arrived_on
    if designated or (named and designated is None):
        return "refund_after_delivery_designated_carrier", Clock.HANDED_TO_CARRIER, handed_over_on
    name = "refund_after_delivery_no_carrier_designated"
    if unnamed is NoNamedCarrierClock.ARRIVAL:
        return name, Clock.ARRIVAL, arrived_on
    return name, Clock.HANDED_TO_CARRIER, handed_over_on
