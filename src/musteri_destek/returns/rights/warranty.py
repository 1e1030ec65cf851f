"""Garanti: repair under warranty, its longest time, the loan device and what opens afterwards.

Saturdays are business days here. When the repair takes longer than the law allows, fails again,
or can't be done, the consumer may turn to refund, replacement or price reduction (GBY m.9, SSHY).
The days a product spends in repair lengthen its warranty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from ...decisions import Actor, Clock, DeadlineName, Effect, Finding, Grant, Remedy
from ...law import Source
from ...orders import Trait
from ..context import Claim, Context
from ..remedy_clock import remedy_due
from .faults import Fault, fault_of
from .kinds import FindingKind
from .scope import outside
from .warranty_findings import (
    EXPIRED,
    FAILED_AGAIN,
    LOAN_NOT_YET,
    LOAN_OWED,
    REFURBISHED_JOINTLY,
    REPAIR_OVERDUE,
    REPAIR_OWED,
    REPAIR_RUNNING,
    REPAIRED,
    SCOPE,
    UNREPAIRABLE,
    WARRANTY_REMAINS,
)

_WHEN_REPAIR_FAILS = (Remedy.REFUND, Remedy.REPLACEMENT, Remedy.PRICE_REDUCTION)


def warranty(claim: Claim, context: Context) -> Iterable[Finding]:
    """Garanti: what the warranty says about the claim's repairs. Source: GBY, SSHY, 6502 m.56-58."""
    delivered_on = claim.delivered_on
    fault = None if delivered_on is None else fault_of(claim, context, delivered_on)
    if fault is None or delivered_on is None:
        return
    if beyond := outside(claim, SCOPE):
        yield beyond
    elif not fault.covered:
        yield _expired(claim, fault)
    else:
        yield from _weigh(claim, context, fault, delivered_on)


def repair_is_running(claim: Claim, context: Context) -> bool:
    """Onarım sürüyor mu: whether a repair the customer asked for is still within its time.

    Whoever chose the repair waits for it; the other rights open when the time is over (6502
    m.11/4, GBY m.9).
    """
    running = {REPAIR_RUNNING.code, REPAIR_OWED.code}
    return any(found.code in running for found in warranty(claim, context))


def _weigh(claim: Claim, context: Context, fault: Fault, delivered_on: date) -> Iterator[Finding]:
    state = _state(fault, context.today)
    is_failed = state.effect is Effect.GRANTS
    remedies = _opened(claim, fault, context.today) if is_failed else ()
    if asked := _asked(claim, fault, context.today):
        yield _answered(claim, context, fault, asked, remedies)
    if (asked, state) != (REPAIR_OWED, REPAIR_RUNNING):
        yield _stated(claim, context, fault, state, remedies)
    if claim.line.has(Trait.REFURBISHED):
        yield _jointly(claim, context, delivered_on)
    if is_failed and claim.request.wanted is Remedy.REPLACEMENT:
        yield WARRANTY_REMAINS.found(
            claim,
            fault.warranty_until.source,
            facts={"delivered_on": delivered_on},
            deadline=fault.warranty_until,
            certainty=fault.warranty_until.certainty,
        )


def _opened(claim: Claim, fault: Fault, today: date) -> tuple[Remedy, ...]:
    """Open the other rights; who would rather have the late repair finished may ask for that too."""
    is_late = today > (fault.repair_due.last_day or date.max)
    is_awaited = claim.request.wanted is Remedy.REPAIR and fault.is_open
    return (*_WHEN_REPAIR_FAILS, Remedy.REPAIR) if is_awaited and is_late else _WHEN_REPAIR_FAILS


def _jointly(claim: Claim, context: Context, delivered_on: date) -> Finding:
    version = context.law.at("refurbished_warranty_min", delivered_on)
    return REFURBISHED_JOINTLY.found(
        claim,
        version.source,
        facts={"delivered_on": delivered_on},
        certainty=version.certainty,
        switch=version.switch,
    )


def _state(fault: Fault, today: date) -> FindingKind:
    if fault.repair.unrepairable:
        return UNREPAIRABLE
    if fault.failed_before:
        return FAILED_AGAIN
    if (fault.repair.fixed_on or today) > (fault.repair_due.last_day or date.max):
        return REPAIR_OVERDUE
    return REPAIRED if fault.repair.fixed_on else REPAIR_RUNNING


def _asked(claim: Claim, fault: Fault, today: date) -> FindingKind | None:
    """Answer a wish for a repair or a loan device; of an overdue repair no new day is promised."""
    if not fault.is_open:
        return None
    if claim.request.wanted is Remedy.LOAN_DEVICE:
        is_due = today > (fault.loaner_due.last_day or date.max)
        return LOAN_OWED if is_due else LOAN_NOT_YET
    in_time = today <= (fault.repair_due.last_day or date.max)
    return REPAIR_OWED if claim.request.wanted is Remedy.REPAIR and in_time else None


def _answered(
    claim: Claim, context: Context, fault: Fault, kind: FindingKind, others: tuple[Remedy, ...]
) -> Finding:
    """Give what was asked for, beside what is open anyway."""
    loan = claim.request.wanted is Remedy.LOAN_DEVICE
    due, other = fault.repair_due, fault.loaner_due
    if loan:
        due, other = other, due
    grant = None
    if kind.effect is Effect.GRANTS and claim.request.wanted:
        grant = _grant(claim, context, (claim.request.wanted, *others))
    return kind.found(
        claim,
        due.source,
        facts={"fault_on": fault.reported_on},
        deadline=due,
        deadlines=(other, fault.warranty_until),
        certainty=fault.certainty,
        grant=grant,
    )


def _stated(
    claim: Claim, context: Context, fault: Fault, kind: FindingKind, remedies: tuple[Remedy, ...]
) -> Finding:
    """Say how the repair stands, and grant what opens when it fails."""
    grant = _grant(claim, context, remedies) if remedies else None
    at_once = kind in {FAILED_AGAIN, UNREPAIRABLE} and Remedy.REPAIR not in remedies
    is_replaced = grant and claim.request.wanted is Remedy.REPLACEMENT
    fixed_on = fault.repair.fixed_on
    source = fault.repair_due.source
    return kind.found(
        claim,
        Source(f"{source.citation} m.9; 6502 m.11, m.56", source.gazette),
        facts={"fault_on": fault.reported_on} | ({"fixed_on": fixed_on} if fixed_on else {}),
        deadline=grant.refund_due if grant and at_once else fault.repair_due,
        deadlines=(
            fault.loaner_due,
            fault.warranty_until,
            *([remedy_due(claim, context)] if is_replaced else []),
        ),
        certainty=fault.certainty,
        grant=grant,
    )


def _expired(claim: Claim, fault: Fault) -> Finding:
    return EXPIRED.found(
        claim,
        fault.warranty_until.source,
        facts={"fault_on": fault.reported_on},
        deadline=fault.warranty_until,
        certainty=fault.warranty_until.certainty,
    )


def _grant(claim: Claim, context: Context, remedies: tuple[Remedy, ...]) -> Grant:
    refund = context.law.at("defect_refund", claim.ordered_on)
    return Grant(
        remedies=remedies,
        refund_due=context.count(
            DeadlineName.REFUND_DUE, refund, Clock.DEMAND_REACHED, claim.reached_on
        ),
        return_shipping_by=Actor.SELLER,
    )
