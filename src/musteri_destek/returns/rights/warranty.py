"""Garanti: repair under warranty, its longest time, the loan device and what opens afterwards.

Saturdays are business days here. When the repair takes longer than the law allows, fails again,
or can't be done, the consumer may turn to refund, replacement or price reduction (GBY m.9, SSHY).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from dateutil.relativedelta import relativedelta

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
from ...law import Source, Unit, Version
from ...orders import Trait
from ..context import Claim, Context, local_day
from ..requests import Repair
from .kinds import FindingKind
from .scope import kinds_for, outside

_RIGHT = "warranty"
_SCOPE = kinds_for(_RIGHT, Effect.REVIEWS)
_PERFORM = Saying(
    "müşterinin seçtiği hakkı (bedel iadesi, değişim ya da indirim) hemen yerine getirmek",
    "perform the remedy the customer chooses (refund, replacement or reduction) at once",
)

REPAIR_OVERDUE = FindingKind(
    code="warranty_repair_overdue",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Arıza {fault_on} günü bildirildi; azami tamir süresi (Cumartesi dahil iş günü) doldu",
        "The fault was notified on {fault_on}; the longest repair time (business days, Saturdays "
        "included) is over",
    ),
    next_step=_PERFORM,
)
FAILED_AGAIN = FindingKind(
    code="warranty_failed_again",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Ürün onarıldıktan sonra garanti süresi içinde yeniden arızalandı ({fault_on})",
        "After a repair the goods failed again within the warranty ({fault_on})",
    ),
    next_step=_PERFORM,
)
UNREPAIRABLE = FindingKind(
    code="warranty_unrepairable",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "{fault_on} günü bildirilen arızanın onarılamayacağı raporla belirlendi",
        "A report says that the fault notified on {fault_on} can't be repaired",
    ),
    next_step=_PERFORM,
)
REPAIR_RUNNING = FindingKind(
    code="warranty_repair_running",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Arıza {fault_on} günü bildirildi ve azami tamir süresi dolmadı",
        "The fault was notified on {fault_on} and the longest repair time is not over",
    ),
    next_step=Saying(
        "onarımı süresi içinde bitirmek; onuncu iş gününde bitmezse yedek ürün vermek",
        "finish the repair in time, and lend a similar product if ten business days don't do",
    ),
)
EXPIRED = FindingKind(
    code="warranty_expired",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Arıza {fault_on} günü, garanti süresi dolduktan sonra bildirildi",
        "The fault was notified on {fault_on}, after the warranty had ended",
    ),
    next_step=Saying(
        "ayıp haklarına ve ücretli onarıma bakmak",
        "look at the rights of defective goods and at a paid repair",
    ),
)
KINDS = (*_SCOPE, REPAIR_OVERDUE, FAILED_AGAIN, UNREPAIRABLE, REPAIR_RUNNING, EXPIRED)


def warranty(claim: Claim, context: Context) -> Iterable[Finding]:
    """Garanti: what the warranty says about the claim's repairs. Source: GBY, SSHY, 6502 m.56-58."""
    repairs = sorted(
        (repair for repair in claim.request.repairs if repair.line == claim.line.id),
        key=lambda repair: repair.notified_at,
    )
    delivered_on = claim.delivered_on
    if not repairs or delivered_on is None:
        return
    if beyond := outside(claim, _SCOPE):
        yield beyond
        return
    yield _weigh(claim, context, repairs, _warranty_until(claim, context, delivered_on))


def _weigh(
    claim: Claim, context: Context, repairs: list[Repair], warranty_until: Deadline
) -> Finding:
    latest = repairs[-1]
    fault_on = local_day(latest.notified_at)
    facts = {"fault_on": fault_on}
    if fault_on > (warranty_until.last_day or date.max):
        return EXPIRED.found(claim, warranty_until.source, facts=facts, deadline=warranty_until)
    repair_due, loaner_due = _repair_clocks(context, fault_on)
    kind = _state(repairs, context.today, repair_due)
    return kind.found(
        claim,
        Source(f"{repair_due.source.citation} m.9; 6502 m.11, m.56", repair_due.source.gazette),
        facts=facts,
        deadline=repair_due,
        deadlines=(loaner_due, warranty_until),
        certainty=repair_due.certainty,
        grant=_grant(claim, context) if kind.effect is Effect.GRANTS else None,
    )


def _state(repairs: list[Repair], today: date, repair_due: Deadline) -> FindingKind:
    latest = repairs[-1]
    if latest.unrepairable:
        return UNREPAIRABLE
    if any(repair.fixed_on for repair in repairs[:-1]):
        return FAILED_AGAIN
    finished_on = latest.fixed_on or today
    return REPAIR_OVERDUE if finished_on > (repair_due.last_day or date.max) else REPAIR_RUNNING


def _repair_clocks(context: Context, fault_on: date) -> tuple[Deadline, Deadline]:
    longest = context.law.at("warranty_repair_max", fault_on)
    loaner = context.law.at("warranty_loaner_after", fault_on)
    return (
        context.count(DeadlineName.REPAIR_DUE, longest, Clock.FAULT_NOTIFIED, fault_on),
        context.count(DeadlineName.LOANER_DUE, loaner, Clock.FAULT_NOTIFIED, fault_on),
    )


def _warranty_until(claim: Claim, context: Context, delivered_on: date) -> Deadline:
    least = _least(claim, context, delivered_on)
    by_law = context.count(DeadlineName.WARRANTY_UNTIL, least, Clock.DELIVERY, delivered_on)
    if claim.line.warranty_years is None:
        return by_law
    by_shop = Deadline(
        name=DeadlineName.WARRANTY_UNTIL,
        starts=Clock.DELIVERY,
        started_on=delivered_on,
        within=claim.line.warranty_years,
        unit=Unit.YEAR,
        until=delivered_on + relativedelta(years=claim.line.warranty_years),
        source=least.source,
    )
    return max(by_law, by_shop, key=Deadline.order_key)


def _least(claim: Claim, context: Context, delivered_on: date) -> Version:
    refurbished = claim.line.has(Trait.REFURBISHED)
    name = "refurbished_warranty_min" if refurbished else "warranty_min"
    return context.law.at(name, delivered_on)


def _grant(claim: Claim, context: Context) -> Grant:
    refund = context.law.at("defect_refund", claim.ordered_on)
    return Grant(
        remedies=(Remedy.REFUND, Remedy.REPLACEMENT, Remedy.PRICE_REDUCTION),
        refund_due=context.count(
            DeadlineName.REFUND_DUE, refund, Clock.DEMAND_REACHED, claim.reached_on
        ),
        return_shipping_by=Actor.SELLER,
    )
