"""Garanti kapsamındaki arıza: which fault is a claim about, and which clocks run for it?

The warranty is at least two years from delivery; days in repair lengthen it. A fault is what was
reported to the service or the seller, or what the request itself reports.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from ...decisions import Clock, Deadline, DeadlineName, Remedy
from ...law import Certainty, Unit, Version
from ...orders import Line, Trait
from ..context import Claim, Context, local_day
from ..requests import Repair, ReturnReason


@dataclass(frozen=True, slots=True)
class Fault:
    """Arıza: one fault with its clocks; `covered` says whether it was reported within the warranty.

    `failed_before`: an earlier fault of the warranty was put right.
    """

    repair: Repair
    covered: bool
    failed_before: bool
    repair_due: Deadline
    loaner_due: Deadline
    warranty_until: Deadline

    @property
    def reported_on(self) -> date:
        """Bildirim günü: the local day the fault was reported."""
        return local_day(self.repair.notified_at)

    @property
    def is_open(self) -> bool:
        """Sürüyor mu: whether it is neither put right nor found to be beyond repair."""
        return self.repair.fixed_on is None and not self.repair.unrepairable

    @property
    def certainty(self) -> Certainty:
        """Kesinlik: that of the less certain of its clocks."""
        return Certainty.weakest([self.repair_due.certainty, self.warranty_until.certainty])


def fault_of(claim: Claim, context: Context, delivered_on: date) -> Fault | None:
    """Arızası: the fault the claim is about; `None` where nobody reported one."""
    repairs = _reported(claim)
    if not repairs or _has_no_warranty(claim.line):
        return None
    covered, warranty_until = _covered(repairs, _warranty_until(claim, context, delivered_on))
    if repairs[-1] not in covered:
        return _fault(claim, context, repairs[-1], covered, warranty_until)
    unfinished = (one for one in covered if one.unrepairable or not one.fixed_on)
    return _fault(claim, context, next(unfinished, covered[-1]), covered, warranty_until)


def _has_no_warranty(line: Line) -> bool:
    """Second-hand goods carry none by law; what a trader answers for is their liability (12/2)."""
    used = line.has(Trait.SECOND_HAND) and not line.has(Trait.REFURBISHED)
    return used and line.warranty_years is None


def _fault(
    claim: Claim, context: Context, repair: Repair, covered: list[Repair], warranty_until: Deadline
) -> Fault:
    reported_on = local_day(repair.notified_at)
    name = "warranty_repair_max_car" if claim.line.has(Trait.CAR) else "warranty_repair_max"
    longest = context.law.at(name, reported_on)
    loaner = context.law.at("warranty_loaner_after", reported_on)
    is_covered = repair in covered
    earlier = covered[: covered.index(repair)] if is_covered else covered
    return Fault(
        repair=repair,
        covered=is_covered,
        failed_before=any(one.fixed_on for one in earlier),
        repair_due=context.count(
            DeadlineName.REPAIR_DUE, longest, Clock.FAULT_NOTIFIED, reported_on
        ),
        loaner_due=context.count(
            DeadlineName.LOANER_DUE, loaner, Clock.FAULT_NOTIFIED, reported_on
        ),
        warranty_until=warranty_until,
    )


def _reported(claim: Claim) -> list[Repair]:
    """List the faults by day; a request that finds none of them open may report a new one."""
    found = sorted(
        (repair for repair in claim.request.repairs if repair.line == claim.line.id),
        key=lambda repair: repair.notified_at,
    )
    all_fixed = all(repair.fixed_on and not repair.unrepairable for repair in found)
    if all_fixed and _reports_a_fault(claim, reported_before=bool(found)):
        found.append(Repair(line=claim.line.id, notified_at=claim.request.notified_at))
    return found


def _reports_a_fault(claim: Claim, *, reported_before: bool) -> bool:
    """Say whether the request itself reports one; who asks for a loan device speaks of a known one."""
    if claim.request.reason is not ReturnReason.DEFECTIVE:
        return False
    if claim.request.wanted is Remedy.LOAN_DEVICE:
        return not reported_before
    line = claim.line
    has_warranty = line.warranty_years is not None or line.has(Trait.REFURBISHED)
    return claim.request.wanted is Remedy.REPAIR and (has_warranty or reported_before)


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
