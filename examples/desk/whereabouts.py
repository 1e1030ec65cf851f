"""The way of an order: where its parcel is, when it is expected, and what was promised of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from musteri_destek import returns, sla
from musteri_destek.decisions import DeadlineName
from musteri_destek.returns import ReturnReason, ReturnRequest

from .mapping import DeskCase
from .sending import HOME

Clock = tuple[str, date | datetime, str]
"""A deadline's name, its end, and how the desk calls it in Turkish."""

_TERMS = {
    DeadlineName.DELIVERY_PROMISE,
    DeadlineName.DELIVERY_STATUTORY_LIMIT,
    DeadlineName.TERMINATION_RIGHT_FROM,
}


def seen(case: DeskCase) -> sla.Whereabouts | None:
    """Where the parcel is, for somebody who only asks."""
    if case.request is not None:
        return None
    shown = case.way.shown
    by_state = (sla.Scan(at=case.as_of, stage=shown, about=case.number),) if shown else ()
    return sla.where_is_it(
        case.way.scans or by_state,
        promise=_told_when_ordered(case),
        estimate=_estimate(case),
        as_of=case.as_of,
    )


def as_if(case: DeskCase, reason: ReturnReason) -> returns.Decision:
    """What would be decided if the customer said so now: for the terms and coupons it would name."""
    asked = ReturnRequest(order=case.order, reason=reason, notified_at=case.as_of)
    return returns.decide(asked, case.policy, as_of=case.as_of)


def ship_by(case: DeskCase) -> date | None:
    """Until when the order leaves the shop; nothing once it is on its way."""
    promise = _promise(case)
    on_its_way = case.way.scans or case.way.shown not in {None, sla.ParcelStage.PREPARING}
    return None if promise is None or on_its_way else promise.step(sla.StepName.SHIP_BY)


def clocks_of_the_way(case: DeskCase) -> Iterator[Clock]:
    """The days of the way: accepted, shipped by, expected; and by when it must be there."""
    promise, estimate = _promise(case), _estimate(case)
    if promise:
        yield from _steps(promise)
    if estimate:
        yield "eta_earliest", estimate.earliest or estimate.until, "en erken teslim"
        yield "eta_latest", estimate.until, "en geç teslim"
    elif promise and case.way.transit and (earliest := promise.step(sla.StepName.EARLIEST)):
        yield "eta_earliest", earliest, "en erken teslim"
        yield "eta_latest", promise.last_day, "en geç teslim"
    if case.request is None and not any(parcel.delivered_at for parcel in case.order.parcels):
        yield from _terms_of_delivery(case)


def _steps(promise: sla.Promise) -> Iterator[Clock]:
    if accepted := promise.step(sla.StepName.ACCEPTED):
        yield "effective_order_day", accepted, "siparişin işleme alındığı gün"
    if ship_by := promise.step(sla.StepName.SHIP_BY):
        yield "ship_by", ship_by, "kargoya verme"


def _told_when_ordered(case: DeskCase) -> sla.Promise | None:
    """The day of delivery the customer was told with the order, if one was."""
    terms = {name: end for name, end, _ in _terms_of_delivery(case)}
    until = terms.get(DeadlineName.DELIVERY_PROMISE)
    if until is None:
        return _promise(case) if case.way.transit else None
    return sla.Promise(
        kind="delivery", made_at=case.order.ordered_at, until=until, about=case.number
    )


def _promise(case: DeskCase) -> sla.Promise | None:
    if case.way.rules is None:
        return None
    traits = {trait for line in case.order.lines for trait in line.traits}
    return sla.promise_delivery(
        case.order.ordered_at, HOME, case.way.rules, about=case.number, traits=traits
    )


def _estimate(case: DeskCase) -> sla.Estimate | None:
    if case.way.transit is None:
        return None
    return sla.estimate_from_scans(
        case.way.scans, case.way.transit, case.way.calendar, as_of=case.as_of
    )


def _terms_of_delivery(case: DeskCase) -> Iterator[Clock]:
    """The terms a termination would rest on, if the customer gave up waiting today."""
    decision = as_if(case, ReturnReason.NOT_DELIVERED)
    for one in (end for finding in decision.findings for end in finding.all_deadlines()):
        if one.name in _TERMS and isinstance(one.until, date):
            yield one.name.value, one.until, one.name.name_in("tr")
