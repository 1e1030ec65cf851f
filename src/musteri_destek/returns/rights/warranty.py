"""Garanti: repair under warranty, its longest time, the loan device and what opens afterwards.

Saturdays are business days here. When the repair takes longer than the law allows, fails again,
or can't be done, the consumer may turn to refund, replacement or price reduction (GBY m.9, SSHY).
The days a product spends in repair lengthen its warranty.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

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
from ...law import Certainty, Source, Unit, Version
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

_AFTER_REPAIR = (Remedy.REFUND, Remedy.REPLACEMENT, Remedy.PRICE_REDUCTION)

REPAIR_OVERDUE = FindingKind(
    code="warranty_repair_overdue",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Arıza {fault_on} günü bildirildi; azami tamir süresi doldu (cumartesiler de iş günüdür)",
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
        "Arıza {fault_on} günü bildirildi; azami tamir süresi henüz dolmadı",
        "The fault was notified on {fault_on}; the longest repair time is not over yet",
    ),
    next_step=Saying(
        "onarımı süresi içinde bitirmek; on iş günü içinde bitmezse benzer bir ürünü ödünç vermek",
        "finish the repair in time, and lend a similar product if ten business days don't do",
    ),
)
REPAIR_OWED = FindingKind(
    code="warranty_repair_owed",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Arıza {fault_on} günü, garanti süresi içinde bildirildi ve müşteri onarım istedi",
        "The fault was notified on {fault_on}, within the warranty, and the customer wants a repair",
    ),
    next_step=Saying(
        "ürünü azami tamir süresi içinde ücretsiz onarmak; on iş günü içinde bitmezse benzer bir "
        "ürünü ödünç vermek",
        "repair it free of charge within the longest repair time, and lend a similar product if "
        "ten business days don't do",
    ),
)
REPAIRED = FindingKind(
    code="warranty_repaired_in_time",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "{fault_on} günü bildirilen arıza azami tamir süresi içinde, {fixed_on} günü giderildi",
        "The fault notified on {fault_on} was put right on {fixed_on}, within the longest repair "
        "time",
    ),
    next_step=Saying(
        "ürün garanti süresi içinde yeniden arızalanırsa bedel iadesi, değişim ya da indirim "
        "isteyebileceğini müşteriye bildirmek",
        "tell the customer that a new failure within the warranty opens refund, replacement and "
        "reduction",
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
        "ayıptan doğan haklara bakmak, onlar da bitmişse ücretli onarım önermek",
        "look at the rights of defective goods, and offer a paid repair if they are over too",
    ),
)
KINDS = (
    *(*_SCOPE, REPAIR_OVERDUE, FAILED_AGAIN, UNREPAIRABLE),
    *(REPAIR_RUNNING, REPAIR_OWED, REPAIRED, EXPIRED),
)


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


def repair_is_running(claim: Claim, context: Context) -> bool:
    """Onarım sürüyor mu: whether a repair the customer asked for is still within its time.

    Whoever chose the repair waits for it; the other rights open when the time is over (6502
    m.11/4, GBY m.9).
    """
    running = {REPAIR_RUNNING.code, REPAIR_OWED.code}
    return any(found.code in running for found in warranty(claim, context))


def _weigh(
    claim: Claim, context: Context, repairs: list[Repair], warranty_until: Deadline
) -> Finding:
    covered, warranty_until = _covered(repairs, warranty_until)
    if repairs[-1] not in covered:
        return _expired(claim, repairs[-1], warranty_until)
    repair = next((one for one in covered if one.unrepairable or not one.fixed_on), covered[-1])
    fault_on = local_day(repair.notified_at)
    repair_due, loaner_due = _repair_clocks(context, fault_on)
    kind = _state(repair, covered, context.today, repair_due)
    if kind is REPAIR_RUNNING and claim.request.wanted is Remedy.REPAIR:
        kind = REPAIR_OWED
    facts = {"fault_on": fault_on}
    remedies = (Remedy.REPAIR,) if kind is REPAIR_OWED else _AFTER_REPAIR
    grant = _grant(claim, context, remedies) if kind.effect is Effect.GRANTS else None
    at_once = kind in {FAILED_AGAIN, UNREPAIRABLE}
    return kind.found(
        claim,
        Source(f"{repair_due.source.citation} m.9; 6502 m.11, m.56", repair_due.source.gazette),
        facts=facts | ({"fixed_on": repair.fixed_on} if repair.fixed_on else {}),
        deadline=grant.refund_due if grant and at_once else repair_due,
        deadlines=(loaner_due, warranty_until),
        certainty=Certainty.weakest([repair_due.certainty, warranty_until.certainty]),
        grant=grant,
    )


def _expired(claim: Claim, repair: Repair, warranty_until: Deadline) -> Finding:
    return EXPIRED.found(
        claim,
        warranty_until.source,
        facts={"fault_on": local_day(repair.notified_at)},
        deadline=warranty_until,
        certainty=warranty_until.certainty,
    )


def _covered(repairs: list[Repair], until: Deadline) -> tuple[list[Repair], Deadline]:
    """Take the faults notified within the warranty; the days spent in repair lengthen it."""
    covered: list[Repair] = []
    for repair in repairs:
        in_repair = any(one.fixed_on is None for one in covered)
        if not in_repair and local_day(repair.notified_at) > (until.last_day or date.max):
            break
        covered.append(repair)
        until = _lengthened(until, repair)
    return covered, until


def _lengthened(until: Deadline, repair: Repair) -> Deadline:
    if repair.fixed_on is None or until.last_day is None:
        return until
    in_repair = max(timedelta(0), repair.fixed_on - local_day(repair.notified_at))
    return replace(until, until=until.last_day + in_repair)


def _state(repair: Repair, covered: list[Repair], today: date, repair_due: Deadline) -> FindingKind:
    if repair.unrepairable:
        return UNREPAIRABLE
    if any(one.fixed_on for one in covered[: covered.index(repair)]):
        return FAILED_AGAIN
    if (repair.fixed_on or today) > (repair_due.last_day or date.max):
        return REPAIR_OVERDUE
    return REPAIRED if repair.fixed_on else REPAIR_RUNNING


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


def _grant(claim: Claim, context: Context, remedies: tuple[Remedy, ...]) -> Grant:
    refund = context.law.at("defect_refund", claim.ordered_on)
    return Grant(
        remedies=remedies,
        refund_due=context.count(
            DeadlineName.REFUND_DUE, refund, Clock.DEMAND_REACHED, claim.reached_on
        ),
        return_shipping_by=Actor.SELLER,
    )
