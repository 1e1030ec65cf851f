"""Deadlines beside those of a decision: of the platform, of the carrier, of the desk's own word."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from musteri_destek import calendars, returns, sla
from musteri_destek.decisions import Actor, DeadlineName, Outcome, Remedy
from musteri_destek.facts import ISTANBUL
from musteri_destek.law import Unit
from musteri_destek.law_tr import TURKISH_LAW
from musteri_destek.returns import ReturnReason

from .mapping import DeskCase
from .whereabouts import Clock, clocks_of_the_way

DESK_ANSWERS_WITHIN = 2
_DESK_ACTS_WITHIN = 3
# What a shop has to tell its carrier of damage nobody saw at the door (6102 m.889; unverified).
_CARRIER_IS_TOLD_WITHIN = 7

_OF_THE_LAW = {DeadlineName.WITHDRAWAL_LAST_DAY, DeadlineName.WITHDRAWAL_ACCEPT_UNTIL}

OWN_WORDS = frozenset({"pickup_arranged_by", "remedy_promise", "verification_target"})
"""Deadlines that are a word of the desk's own: every shop gives another one."""


def clocks(case: DeskCase, decision: returns.Decision | None) -> Iterator[Clock]:
    """Every deadline that stands in no decision: its name, its end, its Turkish name."""
    yield from clocks_of_the_way(case)
    yield from _of_the_platform(case)
    yield from _public(case)
    yield from _first_response(case)
    yield from _between_businesses(case)
    if decision and case.request:
        yield from _of_other_rights(decision)
        yield from _towards_the_carrier(case, case.request)
        yield from _words_of_the_desk(case, case.request, decision)


def office_day(case: DeskCase, days: int) -> date:
    """The office day so many days after the moment of the case; the day itself for none."""
    today = case.as_of.astimezone(ISTANBUL).date()
    return calendars.office_calendar().add_business_days(today, days) if days else today


def _delivered_at(case: DeskCase) -> datetime | None:
    known = [parcel.delivered_at for parcel in case.order.parcels]
    return max((at for at in known if at), default=None) if all(known) else None


def _of_the_platform(case: DeskCase) -> Iterator[Clock]:
    delivered_at, own = _delivered_at(case), case.own
    if delivered_at is None:
        return
    if own.marketplace_days is not None:
        last_day = _days_after(delivered_at, own.marketplace_days)
        yield "marketplace_window_last_day", last_day, "pazaryerinin tanıdığı sürenin son günü"
    if own.platform_hours is not None:
        end = delivered_at + timedelta(hours=own.platform_hours)
        yield "platform_window_end", end.astimezone(ISTANBUL), "platform korumasının bitişi"


def _days_after(at: datetime, days: int) -> date:
    return calendars.legal_deadline(at.astimezone(ISTANBUL).date(), days, Unit.CALENDAR_DAY)


def _public(case: DeskCase) -> Iterator[Clock]:
    """The moment a public complaint becomes visible to everyone."""
    for at in case.complained_at:
        if published := sla.publication(case.channel, at):
            yield f"{case.channel}_publish_by", published.publish_by, "şikâyetin yayımlanması"


def _first_response(case: DeskCase) -> Iterator[Clock]:
    """When the desk must have answered first, on its own hours."""
    if case.own.hours is None or case.asked_at is None:
        return
    hours, calendar = case.own.hours
    target = sla.SlaTarget(metric="first_response", within=timedelta(hours=hours), calendar="desk")
    policy = sla.SlaPolicy(calendars={"desk": calendar}, targets=[target])
    opened = sla.Event(at=case.asked_at, kind="opened", channel=case.channel)
    for cycle in sla.evaluate([opened], policy, as_of=case.as_of):
        if cycle.due_at:
            yield "first_response_due", cycle.due_at, "ilk yanıt"


def _between_businesses(case: DeskCase) -> Iterator[Clock]:
    """Until when a business reports what an inspection shows, whatever it asked for."""
    delivered_at = _delivered_at(case)
    if delivered_at is None or case.order.buyer.kind.has_consumer_rights:
        return
    delivered_on = delivered_at.astimezone(ISTANBUL).date()
    within = TURKISH_LAW.at("b2b_inspection_notice", delivered_on)
    until = calendars.legal_deadline(delivered_on, within.number, within.unit)
    name = DeadlineName.B2B_HIDDEN_DEFECT_NOTICE
    yield name.value, until, f"{name.name_in('tr')} (teyit edilmeli)"


def _of_other_rights(decision: returns.Decision) -> Iterator[Clock]:
    """The last days of rights that did not decide: the law's own, and after a no what remains."""
    worth_knowing = set(_OF_THE_LAW)
    if decision.outcome is not Outcome.ELIGIBLE:
        worth_knowing.add(DeadlineName.LIABILITY_UNTIL)
    found = {end.name: end for one in decision.findings for end in one.all_deadlines()}
    for name in sorted(worth_knowing & found.keys()):
        if not decision.deadline(name) and (last_day := found[name].last_day):
            yield name.value, last_day, name.name_in("tr")


def _towards_the_carrier(case: DeskCase, request: returns.ReturnRequest) -> Iterator[Clock]:
    """Until when the shop reports damage to its carrier; what was recorded at the door is reported."""
    delivered_at = _delivered_at(case)
    if request.reason is ReturnReason.DAMAGED and delivered_at and not case.own.damage_report:
        until = _days_after(delivered_at, _CARRIER_IS_TOLD_WITHIN)
        yield "seller_carrier_claim_by", until, "hasarı taşıyıcıya bildirme (teyit edilmeli)"


def _words_of_the_desk(
    case: DeskCase, request: returns.ReturnRequest, decision: returns.Decision
) -> Iterator[Clock]:
    if decision.outcome is Outcome.NEEDS_REVIEW:
        yield "verification_target", office_day(case, DESK_ANSWERS_WITHIN), "incelemenin sonucu"
    if decision.remedy in {Remedy.REPLACEMENT, Remedy.PRICE_REDUCTION}:
        yield "remedy_promise", office_day(case, _DESK_ACTS_WITHIN), "seçilen hakkın yerine gelmesi"
    shipping, named = decision.return_shipping, case.order.told.return_carriers
    out_of_reach = bool(named) and all(one.branch_nearby is False for one in named)
    waits = request.handed_over is None and request.arrived_at is None
    if shipping and shipping.paid_by is Actor.SELLER and out_of_reach and waits:
        yield "pickup_arranged_by", office_day(case, _DESK_ACTS_WITHIN), "adresten alım"
