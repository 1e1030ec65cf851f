"""Ayıplı mal: goods that are not as owed, and the four rights of the consumer (6502 m.8-12).

Wrong, missing, damaged, faulty, not as described: all of them are defects. The consumer chooses
between refund, replacement, repair and price reduction. All costs are the seller's, no damage
report is needed, and the exceptions to withdrawal never touch these rights. For services see
`service_defect`, for what would be out of proportion `disproportion`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from ...decisions import Actor, Clock, Deadline, DeadlineName, Effect, Finding, Grant, Remedy
from ...law import Source, Version
from ...orders import Trait
from ..context import Claim, Context, local_day
from ..remedy_clock import remedy_due
from ..requests import Evidence
from .between_businesses import defect_notice
from .defect_findings import (
    HIDDEN_BY_FRAUD,
    NOT_DELIVERED,
    PRESUMED,
    REFUSED,
    REMAINS,
    REPAIR_CHOSEN,
    SCOPE,
    TIME_BARRED,
    TO_PROVE,
    TO_WEIGH,
)
from .disproportion import disproportion, excluded_remedies
from .kinds import FindingKind
from .scope import outside
from .service_defect import service_defect
from .warranty import repair_is_running

_ALL_FOUR = (Remedy.REFUND, Remedy.REPLACEMENT, Remedy.REPAIR, Remedy.PRICE_REDUCTION)


def defect(claim: Claim, context: Context) -> Iterable[Finding]:
    """Ayıp: what the rights of defective goods say about the claim. Source: 6502 m.8-12."""
    delivered_on = claim.came_on
    if not claim.request.reason.claims_defect:
        if delivered_on and outside(claim, SCOPE) is None:
            yield from _rights_remain(claim, context, delivered_on)
        return
    if beyond := outside(claim, SCOPE):
        yield beyond
        if delivered_on and not claim.order.buyer.kind.has_consumer_rights:
            yield defect_notice(claim, context, delivered_on)
    elif claim.line.has(Trait.SERVICE) or claim.line.has(Trait.DATED_SERVICE):
        yield service_defect(claim, context)
    elif delivered_on is None and claim.refused_on:
        yield _refused(claim, context, claim.refused_on)
    elif delivered_on is None:
        yield NOT_DELIVERED.found(claim, Source("6502 m.8"), facts={"found_on": claim.notified_on})
    elif repair_is_running(claim, context):
        yield REPAIR_CHOSEN.found(claim, Source("6502 m.11/4"), facts={"today": context.today})
    else:
        found = _weigh(claim, context, delivered_on)
        yield found
        if found.effect is Effect.GRANTS:
            yield from disproportion(claim)


def _weigh(claim: Claim, context: Context, delivered_on: date) -> Finding:
    presumption = _presumption(claim, context, delivered_on)
    liability = _liability(claim, context, delivered_on)
    found_on = _found_on(claim)
    facts = {"found_on": found_on, "delivered_on": delivered_on}
    if found_on <= (presumption.last_day or date.max):
        return PRESUMED.found(
            claim,
            Source("6502 m.10/1, m.11"),
            facts=facts,
            deadline=presumption,
            deadlines=(liability, *_remedy_due(claim, context)),
            grant=_grant(claim, context),
        )
    if claim.request.hidden_by_fraud:
        return HIDDEN_BY_FRAUD.found(claim, Source("6502 m.12/3"), facts=facts)
    late = found_on > (liability.last_day or date.max)
    return (TIME_BARRED if late else _burden(claim)).found(
        claim,
        liability.source if late else Source("6502 m.10/1, m.12/1"),
        facts=facts,
        deadline=liability,
        deadlines=(presumption,),
    )


def _burden(claim: Claim) -> FindingKind:
    """Ask for no evidence that was sent; a receipt shows the purchase and no defect."""
    return TO_PROVE if {Evidence.RECEIPT}.issuperset(claim.request.evidence) else TO_WEIGH


def _refused(claim: Claim, context: Context, refused_on: date) -> Finding:
    grant = _grant(claim, context)
    if claim.received_on is None:
        # The carrier brings back what was never taken in.
        grant = replace(grant, return_shipping_by=None)
    return REFUSED.found(
        claim,
        Source("6502 m.8, m.11; MSY m.17"),
        facts={"refused_on": refused_on, "found_on": _found_on(claim)},
        deadline=grant.refund_due,
        deadlines=_remedy_due(claim, context),
        grant=grant,
    )


def _found_on(claim: Claim) -> date:
    """Take the earliest report: a repair asked for in time is a report in time."""
    reports = (r.notified_at for r in claim.request.repairs if r.line == claim.line.id)
    return min(claim.notified_on, *map(local_day, reports), claim.notified_on)


def _presumption(claim: Claim, context: Context, delivered_on: date) -> Deadline:
    version = context.law.at("defect_presumption", claim.ordered_on)
    name = DeadlineName.DEFECT_PRESUMPTION_UNTIL
    return context.count(name, version, Clock.DELIVERY, delivered_on)


def _liability(claim: Claim, context: Context, delivered_on: date) -> Deadline:
    version = _limitation(claim, context)
    return context.count(DeadlineName.LIABILITY_UNTIL, version, Clock.DELIVERY, delivered_on)


def _limitation(claim: Claim, context: Context) -> Version:
    second_hand = claim.line.has(Trait.SECOND_HAND)
    name = "defect_limitation_second_hand_min" if second_hand else "defect_limitation"
    return context.law.at(name, claim.ordered_on)


def _remedy_due(claim: Claim, context: Context) -> tuple[Deadline, ...]:
    timed = {Remedy.REPAIR, Remedy.REPLACEMENT} - excluded_remedies(claim)
    if claim.request.wanted not in timed:
        return ()
    return (remedy_due(claim, context),)


def _grant(claim: Claim, context: Context) -> Grant:
    refund = context.law.at("defect_refund", claim.ordered_on)
    return Grant(
        remedies=tuple(one for one in _ALL_FOUR if one not in excluded_remedies(claim)),
        refund_due=context.count(
            DeadlineName.REFUND_DUE, refund, Clock.DEMAND_REACHED, claim.reached_on
        ),
        return_shipping_by=Actor.SELLER if claim.line.travels else None,
    )


def _rights_remain(claim: Claim, context: Context, delivered_on: date) -> Iterator[Finding]:
    liability = _liability(claim, context, delivered_on)
    if context.today <= (liability.last_day or date.max):
        yield REMAINS.found(
            claim, Source("6502 m.11"), facts={"delivered_on": delivered_on}, deadline=liability
        )
