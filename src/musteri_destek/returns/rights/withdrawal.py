"""Cayma hakkı: fourteen days to send goods back without a reason (6502 m.48, MSY m.9-15).

The notice counts when it is *sent* in time; when the goods come back does not decide about the
right. Which refund clock runs depends on the day of the order, on the stage and on the carrier.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...decisions import Deadline, Effect, Finding, Grant, Remedy
from ...law import Certainty, Source
from ..context import Claim, Context
from ..refund_clock import latest_reading, withdrawal_refund_due
from ..requests import Requester, ReturnReason
from ..send_back import return_shipping_payer, send_back_deadlines
from .distance_scope import no_withdrawal
from .exceptions import exceptions
from .marketplace import as_it_reached_the_seller, marketplace_duties, not_reached
from .scope import outside
from .warranty import repair_is_running
from .withdrawal_findings import (
    ALSO_OPEN,
    BEFORE_DELIVERY,
    BUYER_TO_CONFIRM,
    IN_TIME,
    LAST_DAY_UNKNOWN,
    NOT_IN_WRITING,
    ONLY_REFUSED,
    SCOPE,
    SEND_BACK,
    TOO_LATE,
    USED_BEYOND_ORDINARY,
)
from .withdrawal_period import in_time, switch_behind, withdrawal_period


def withdrawal(claim: Claim, context: Context) -> Iterable[Finding]:
    """Cayma: what the right to withdraw says about the claim. Source: 6502 m.48; MSY m.9-15."""
    if beyond := outside(claim, SCOPE):
        yield beyond
        return
    if claim.delivery_is_disputed or claim.is_lost_by_customers_carrier:
        # What nobody received can't be sent back, and its clock waits for the proof of delivery.
        return
    if left_out := tuple(no_withdrawal(claim, context)):
        yield from left_out
        return
    if _is_about_something_else(claim):
        yield from _open_beside(claim, context)
        return
    counted = as_it_reached_the_seller(claim, context)
    yield from _weigh(counted, context) if counted else (not_reached(claim),)


def _weigh(claim: Claim, context: Context) -> Iterator[Finding]:
    found = tuple(exceptions(claim, context))
    yield from found
    period = withdrawal_period(claim, context)
    if any(one.effect is not Effect.SHAPES for one in found):
        yield from _over_besides(claim, context, period, found)
    elif not in_time(claim, period):
        yield _over(claim, context, period)
    elif claim.request.wanted not in {None, Remedy.REFUND} or _waits_for_repair(claim, context):
        yield _also_open(claim, period)
    else:
        yield from _doubts(claim, period)
        found_in_time = _withdrawn(claim, context, period)
        yield found_in_time
        if found_in_time.grant:
            yield from marketplace_duties(claim, context, found_in_time.grant)
        is_there = claim.received_on is not None and not claim.is_in_repair
        if is_there and claim.line.travels:
            yield _send_back(claim, context)


def _is_about_something_else(claim: Claim) -> bool:
    """Say whether no money is asked for where something has to be found out first."""
    has_to_be_asked = claim.mixes_what_came and claim.request.wanted is not Remedy.REFUND
    is_end = claim.request.reason is ReturnReason.END_SUBSCRIPTION
    return is_end or has_to_be_asked or claim.arrival_is_unknown


def _waits_for_repair(claim: Claim, context: Context) -> bool:
    """Say whether the fault in repair is asked about; without a wish that gives up nothing."""
    is_asked = claim.request.reason is ReturnReason.DEFECTIVE and claim.request.wanted is None
    return is_asked and claim.line.quantity == 1 and repair_is_running(claim, context)


def _open_beside(claim: Claim, context: Context) -> Iterator[Finding]:
    """Note that whoever asks for something else could still withdraw; nothing is refused by it."""
    period = withdrawal_period(claim, context)
    if in_time(claim, period) and not tuple(exceptions(claim, context)):
        yield _also_open(claim, period)


def _over_besides(
    claim: Claim, context: Context, period: tuple[Deadline, ...], found: tuple[Finding, ...]
) -> Iterator[Finding]:
    """Say beside an exception that the period is over too, where both surely say no."""
    late = None if in_time(claim, period) else _over(claim, context, period)
    effects = {one.effect for one in found}
    if late and late.effect is Effect.DENIES and Effect.DENIES in effects:
        yield late


def _over(claim: Claim, context: Context, period: tuple[Deadline, ...]) -> Finding:
    last, accepted = period
    switch = switch_behind(claim, context, period)
    facts = {"notified_on": claim.notified_on, "notified_at": claim.request.notified_at}
    kind = TOO_LATE
    if accepted.certainty is Certainty.UNVERIFIED:
        kind = LAST_DAY_UNKNOWN
    return kind.found(
        claim,
        last.source,
        facts=facts | {"started_on": last.started_on or claim.ordered_on},
        deadline=accepted,
        deadlines=(last,),
        certainty=Certainty.DEBATED if switch else Certainty.SETTLED,
        switch=switch,
    )


def _also_open(claim: Claim, period: tuple[Deadline, ...]) -> Finding:
    return ALSO_OPEN.found(
        claim,
        period[0].source,
        facts={"notified_on": claim.notified_on},
        deadline=period[1],
    )


def _withdrawn(claim: Claim, context: Context, period: tuple[Deadline, ...]) -> Finding:
    last, accepted = period
    grant = _grant(claim, context)
    due = grant.refund_due
    debated = due.certainty is Certainty.DEBATED
    latest = latest_reading(claim, context, due) if debated else None
    switch = switch_behind(claim, context, period)
    facts = {"notified_on": claim.notified_on}
    kind = BEFORE_DELIVERY
    if last.started_on is not None and last.started_on <= claim.notified_on:
        kind, facts = IN_TIME, facts | {"started_on": last.started_on}
    return kind.found(
        claim,
        last.source,
        facts=facts,
        deadline=accepted,
        deadlines=(last, *([latest] if latest else [])),
        certainty=Certainty.DEBATED if switch else Certainty.SETTLED,
        switch=switch,
        grant=grant,
    )


def _grant(claim: Claim, context: Context) -> Grant:
    return Grant(
        remedies=(Remedy.REFUND,),
        refund_due=withdrawal_refund_due(claim, context),
        return_shipping_by=return_shipping_payer(claim, context),
    )


def _send_back(claim: Claim, context: Context) -> Finding:
    by, accepted_until = send_back_deadlines(claim, context)
    return SEND_BACK.found(
        claim,
        by.source,
        facts={"notified_on": claim.notified_on},
        deadline=by,
        deadlines=(accepted_until,),
        certainty=by.certainty,
        switch=by.switch,
    )


def _doubts(claim: Claim, period: tuple[Deadline, ...]) -> Iterator[Finding]:
    facts = {"notified_on": claim.notified_on}
    if claim.request.reason is ReturnReason.REFUSED_AT_DOOR:
        refused = {"refused_on": claim.refused_on or claim.notified_on}
        yield ONLY_REFUSED.found(claim, Source("MSY m.11/1"), facts=refused, deadline=period[0])
    elif not claim.request.channel.is_durable:
        yield NOT_IN_WRITING.found(claim, Source("MSY m.11/1"), facts=facts, deadline=period[0])
    if claim.request.requester is Requester.RECIPIENT:
        yield BUYER_TO_CONFIRM.found(claim, Source("6502 m.48/4"), facts=facts, deadline=period[0])
    if claim.item.used_beyond_ordinary:
        yield USED_BEYOND_ORDINARY.found(claim, Source("MSY m.13/2"), facts=facts)
