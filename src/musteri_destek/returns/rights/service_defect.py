"""Ayıplı hizmet: a service that was not performed as owed (6502 m.13-16).

The consumer chooses between having it performed again, repair of what came of it, reduction and
refund. Two years run from the performance; where its day is not known, the day of the contract
stands for it, because no service is performed before.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ...decisions import (
    Actor,
    Clock,
    Deadline,
    DeadlineName,
    Effect,
    Finding,
    Grant,
    Remedy,
    Saying,
)
from ...law import Certainty, Source
from ..context import Claim, Context
from ..remedy_clock import remedy_due
from .kinds import FindingKind

_RIGHT = "defect"
_REMEDIES = Source("6502 m.15")
_LIMITATION = Source("6502 m.16")

SERVICE_DEFECT = FindingKind(
    code="defect_of_service",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Hizmetin ayıplı olduğu {found_on} günü, iki yıllık sorumluluk süresi içinde bildirildi",
        "The service was reported as defective on {found_on}, within the two years of liability",
    ),
    next_step=Saying(
        "müşterinin seçtiği hakkı (hizmetin yeniden görülmesi, ücretsiz onarım, indirim ya da bedel "
        "iadesi) masrafsız yerine getirmek",
        "perform the remedy the customer chose (the service again, free repair, reduction or "
        "refund) at no cost",
    ),
)
SERVICE_TIME_BARRED = FindingKind(
    code="defect_of_service_time_barred",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Hizmetin ayıplı olduğu {found_on} günü bildirildi; ifayla başlayan iki yıllık süre "
        "dolmuştu",
        "The service was reported as defective on {found_on}; the two years since its performance "
        "were over",
    ),
    next_step=Saying("iyi niyetle bir çözüm aramak", "look for a solution in good will"),
)
SERVICE_HIDDEN_BY_FRAUD = FindingKind(
    code="defect_of_service_hidden_by_fraud",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Hizmetteki ayıbın ağır kusur ya da hileyle gizlendiği ileri sürülüyor ({found_on}); "
        "zamanaşımı işlemez",
        "The defect of the service is said to have been hidden by gross fault or fraud "
        "({found_on}); no limitation applies",
    ),
    next_step=Saying("iddiayı incelemek", "examine the claim"),
    missing="proof_of_fraud",
)
PERFORMANCE_UNKNOWN = FindingKind(
    code="defect_of_service_day_unknown",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Hizmetin ayıplı olduğu {found_on} günü bildirildi, ifa edildiği gün ise bilinmiyor",
        "The service was reported as defective on {found_on}, but the day it was performed is not "
        "known",
    ),
    next_step=Saying("hizmetin ifa edildiği günü öğrenmek", "learn the day it was performed"),
    missing="performed_on",
)
KINDS = (SERVICE_DEFECT, SERVICE_TIME_BARRED, SERVICE_HIDDEN_BY_FRAUD, PERFORMANCE_UNKNOWN)


def service_defect(claim: Claim, context: Context) -> Finding:
    """Ayıplı hizmet: what 6502 m.13-16 say about a service the customer calls defective."""
    performed_on = claim.item.performed_on or claim.delivered_on
    liability = _liability(claim, context, performed_on)
    in_time = claim.notified_on <= (liability.last_day or date.max)
    # The presumption of m.10 speaks of goods; that the provider proves is a reading, not the text.
    return _kind(claim, performed_on, in_time=in_time).found(
        claim,
        Source("6502 m.13-16"),
        facts={"found_on": claim.notified_on},
        deadline=liability,
        deadlines=_performed_by(claim, context) if in_time else (),
        certainty=Certainty.DEBATED if in_time else Certainty.SETTLED,
        grant=_grant(claim, context) if in_time else None,
    )


def _kind(claim: Claim, performed_on: date | None, *, in_time: bool) -> FindingKind:
    if in_time:
        return SERVICE_DEFECT
    if performed_on is None:
        return PERFORMANCE_UNKNOWN
    return SERVICE_HIDDEN_BY_FRAUD if claim.request.hidden_by_fraud else SERVICE_TIME_BARRED


def _liability(claim: Claim, context: Context, performed_on: date | None) -> Deadline:
    version = context.law.at("defect_limitation", claim.ordered_on)
    clock = Clock.CONTRACT if performed_on is None else Clock.PERFORMANCE
    started_on = performed_on or claim.ordered_on
    found = context.count(DeadlineName.LIABILITY_UNTIL, version, clock, started_on)
    return replace(found, source=_LIMITATION)


def _performed_by(claim: Claim, context: Context) -> tuple[Deadline, ...]:
    if claim.request.wanted not in {Remedy.REPAIR, Remedy.REPERFORMANCE}:
        return ()
    return (replace(remedy_due(claim, context), source=_REMEDIES),)


def _grant(claim: Claim, context: Context) -> Grant:
    refund = context.law.at("defect_refund", claim.ordered_on)
    due = context.count(DeadlineName.REFUND_DUE, refund, Clock.DEMAND_REACHED, claim.reached_on)
    return Grant(
        remedies=(Remedy.REFUND, Remedy.REPERFORMANCE, Remedy.REPAIR, Remedy.PRICE_REDUCTION),
        refund_due=replace(due, source=_REMEDIES),
    )
