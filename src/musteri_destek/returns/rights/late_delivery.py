"""Geç teslim: the promised time or thirty days have passed, and the consumer may terminate.

No grace period is owed. All that was paid goes back within fourteen days with statutory interest
(6502 m.48/3, MSY m.16). Being out of stock is no impossibility and no excuse.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache

from ...calendars import BusinessCalendar, legal_calendar, office_calendar
from ...decisions import Actor, Clock, Deadline, DeadlineName, Finding, Grant, Remedy
from ...law import Certainty, Source, Unit
from ...orders import DayCount, PromisedDelivery, Trait
from ..context import Claim, Context, local_day
from ..policy import InterestFrom
from ..requests import Requester, ReturnReason
from .distance_scope import beyond_the_regulation
from .late_delivery_findings import (
    BUYER_TO_CONFIRM,
    CAME_IN_TIME,
    CAME_LATE,
    DELIVERED,
    DISPUTED,
    INTEREST,
    LATE,
    LEFT_OUT,
    MAY_TERMINATE,
    NO_TERM,
    NOT_LATE_YET,
    PARTLY_CAME,
    SCOPE,
)
from .scope import outside


def late_delivery(claim: Claim, context: Context) -> Iterable[Finding]:
    """Geç teslim: what the delivery term says about the claim. Source: 6502 m.48/3; MSY m.16."""
    if not claim.request.reason.claims_delay or claim.is_lost_by_customers_carrier:
        return
    if beyond := outside(claim, SCOPE) or beyond_the_regulation(claim, context, LEFT_OUT):
        yield beyond
        return
    if claim.mixes_what_came and claim.received_on:
        facts = {"delivered_on": claim.received_on, "notified_on": claim.notified_on}
        yield PARTLY_CAME.found(claim, Source("MSY m.16, m.17"), facts=facts)
        return
    if came_on := _came_on(claim):
        yield _came(claim, context, came_on)
        return
    found = _of_who_may(claim, _weigh(claim, context, delivery_terms(claim, context)))
    yield found
    if found.grant and found.grant.interest_from:
        starts = context.law.at("interest_starts", claim.ordered_on)
        yield INTEREST.found(
            claim,
            starts.source,
            facts={"interest_from": found.grant.interest_from},
            deadline=found.grant.refund_due,
            certainty=starts.certainty,
            switch=starts.switch,
        )


def _of_who_may(claim: Claim, found: Finding) -> Finding:
    """Leave a termination to the buyer: the recipient of a present concluded no contract."""
    due = found.deadline
    if claim.request.requester is not Requester.RECIPIENT or found.code != LATE.code or not due:
        return found
    facts = {"notified_on": claim.notified_on, "due_on": due.last_day or claim.ordered_on}
    source = Source("6502 m.48/3")
    return BUYER_TO_CONFIRM.found(
        claim, source, facts=facts, deadline=due, deadlines=found.deadlines
    )


def _came_on(claim: Claim) -> date | None:
    """Read the day the goods came before the notice; of those said to be late, whatever is still out."""
    if claim.came_before_the_notice:
        return claim.delivered_on
    is_of_what_came = claim.request.reason is ReturnReason.DELIVERED_LATE
    came_on = None if claim.delivered_on or not is_of_what_came else claim.came_on
    return came_on if came_on and came_on <= claim.notified_on else None


def _came(claim: Claim, context: Context, delivered_on: date) -> Finding:
    facts = {"delivered_on": delivered_on, "notified_on": claim.notified_on}
    terms = delivery_terms(claim, context)
    if claim.request.reason is not ReturnReason.DELIVERED_LATE or not terms:
        kind = DISPUTED if claim.delivery_is_disputed else DELIVERED
        return kind.found(claim, Source("MSY m.16, m.17"), facts=facts)
    due = terms[0]
    last = due.last_day or claim.ordered_on
    facts["due_on"] = last
    if delivered_on <= last:
        return CAME_IN_TIME.found(claim, due.source, facts=facts, deadline=due)
    source = Source("6502 m.48/3; MSY m.16/2")
    certainty = Certainty.DEBATED
    return CAME_LATE.found(claim, source, facts=facts, deadline=due, certainty=certainty)


def delivery_terms(claim: Claim, context: Context) -> tuple[Deadline, ...]:
    """Teslim süreleri: the promised day and the legal limit, the earlier first.

    Goods made to the customer's wishes have had no legal limit since 2022-10-01, and services
    never had one; then only the promise binds, and without one there is no term.
    """
    promised = claim.order.promised
    terms = [] if promised is None else [_promise(claim, promised)]
    if _is_limited(claim, context):
        limit = context.law.at("delivery_max_goods", claim.ordered_on)
        terms.append(
            context.count(
                DeadlineName.DELIVERY_STATUTORY_LIMIT, limit, Clock.ORDER, claim.ordered_on
            )
        )
    return tuple(sorted(terms, key=Deadline.order_key))


def _is_limited(claim: Claim, context: Context) -> bool:
    covers = context.law.at("delivery_max_covers_custom_goods", claim.ordered_on).value
    line = claim.line
    if line.has(Trait.SERVICE) or line.has(Trait.DATED_SERVICE):
        return False
    return bool(covers) or not line.has(Trait.CUSTOM_MADE)


def _promise(claim: Claim, promised: PromisedDelivery) -> Deadline:
    until = promised.until or _counted(promised, claim.ordered_on)
    calendar_days = promised.counting is DayCount.CALENDAR_DAYS
    return Deadline(
        name=DeadlineName.DELIVERY_PROMISE,
        starts=Clock.ORDER,
        started_on=claim.ordered_on,
        within=promised.days,
        unit=Unit.CALENDAR_DAY if calendar_days else Unit.BUSINESS_DAY,
        until=until,
        source=Source("MSY m.16/1"),
    )


def _counted(promised: PromisedDelivery, ordered_on: date) -> date:
    days = promised.days or 0
    if promised.counting is DayCount.CALENDAR_DAYS:
        return date.fromordinal(ordered_on.toordinal() + days)
    if promised.counting is DayCount.MONDAY_TO_FRIDAY:
        return _monday_to_friday().add_business_days(ordered_on, days)
    return legal_calendar().add_business_days(ordered_on, days)


@cache
def _monday_to_friday() -> BusinessCalendar:
    # A calendar compiles its years once; a new one for every claim would compile them again.
    return office_calendar()


def _weigh(claim: Claim, context: Context, terms: tuple[Deadline, ...]) -> Finding:
    facts = {"notified_on": claim.notified_on}
    if not terms:
        return NO_TERM.found(claim, Source("MSY m.16/1"), facts=facts)
    due, *others = terms
    facts |= {"due_on": due.last_day or claim.ordered_on}
    if claim.notified_on <= (due.last_day or date.max):
        right_from = replace(
            due,
            name=DeadlineName.TERMINATION_RIGHT_FROM,
            until=(due.last_day or claim.ordered_on) + timedelta(days=1),
        )
        return NOT_LATE_YET.found(
            claim, due.source, facts=facts, deadline=due, deadlines=(*others, right_from)
        )
    terminates = claim.request.wanted in {None, Remedy.REFUND}
    return (LATE if terminates else MAY_TERMINATE).found(
        claim,
        Source("6502 m.48/3; MSY m.16/2, 16/3"),
        facts=facts,
        deadline=due,
        deadlines=tuple(others),
        grant=termination_grant(claim, context),
    )


def termination_grant(claim: Claim, context: Context) -> Grant:
    """Feshin sonucu: all that was paid, with interest, within fourteen days (MSY m.16/3)."""
    refund = context.law.at("termination_refund", claim.ordered_on)
    return Grant(
        remedies=(Remedy.REFUND,),
        refund_due=context.count(
            DeadlineName.REFUND_DUE,
            refund,
            Clock.NOTICE_REACHED,
            claim.reached_on,
            roll=context.switches.seller_roll,
        ),
        interest_from=_interest_from(claim, context),
        return_shipping_by=Actor.SELLER if claim.received_on else None,
    )


def _interest_from(claim: Claim, context: Context) -> date:
    if context.switches.interest_from is InterestFrom.TERMINATION:
        return claim.reached_on
    paid: list[datetime] = [p.paid_at for p in claim.order.payments if p.paid_at]
    return local_day(min(paid)) if paid else claim.ordered_on
