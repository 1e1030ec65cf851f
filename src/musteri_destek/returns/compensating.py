"""Telafi hesabı: which rules of the plan speak, how much they give, and what the caps leave of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from ..decisions import Outcome
from ..errors import OutsideKnownDatesError
from ..money import minor_digits, share
from ..orders import Order
from .compensation import Compensation
from .compensation_terms import (
    CompensationCause,
    CompensationGiven,
    CompensationPer,
    CompensationRule,
    Compensations,
)
from .context import Claim, Context
from .judging import Judged
from .requests import ReturnReason
from .rights.late_delivery import delivery_terms


def compensations_for(
    judged: Sequence[Judged], plan: Compensations, context: Context
) -> tuple[Compensation, ...]:
    """Telafiler: what the plan gives for the lines of one request, within its caps.

    A late delivery counts whatever is asked for; a defect or a wrong item only where the line's
    claim was granted. An order in another currency than the plan's gets none.
    """
    request = judged[0].claim.request
    asked = [one for one in judged if one.claim.quantity]
    if not plan.rules or request.order.currency != plan.currency or not asked:
        return ()
    given = request.compensations_given
    by_cause = (_best(cause, asked, plan, context) for cause in CompensationCause)
    found = [one for found in by_cause for one in found]
    if given is None:
        found = [replace(one, missing=("compensations_given",)) for one in found]
    return tuple(_within_caps(found, plan, _Given(given or (), request.order.number, context)))


def _best(
    cause: CompensationCause, asked: list[Judged], plan: Compensations, context: Context
) -> list[Compensation]:
    """Choose of several rules for one cause the one that gives most, the earlier one in a tie."""
    by_rule = [
        list(_given_by(rule, [one for one in asked if _holds(rule, one, context)]))
        for rule in plan.rules
        if rule.cause is cause
    ]
    return max(by_rule, key=lambda found: sum(one.amount for one in found), default=[])


def _given_by(rule: CompensationRule, lines: list[Judged]) -> Iterator[Compensation]:
    if lines and rule.per is CompensationPer.ORDER:
        order = lines[0].claim.order
        paid = sum((one.amount for one in order.payments if not one.lacks_ground), Decimal(0))
        yield _of_rule(rule, order, paid, None)
    elif lines:
        for one in lines:
            line = one.claim.line
            paid = line.list_total if line.paid is None else line.paid
            yield _of_rule(rule, one.claim.order, paid, line.id)


def _of_rule(rule: CompensationRule, order: Order, paid: Decimal, line: str | None) -> Compensation:
    digits = minor_digits(order.currency)
    part = share(paid, rule.percent or Decimal(0), Decimal(100), digits=digits)
    amount = part if rule.amount is None else rule.amount
    return Compensation(
        rule=rule.id,
        cause=rule.cause,
        form=rule.form,
        amount=amount,
        before_caps=amount,
        currency=order.currency,
        line=line,
    )


def _holds(rule: CompensationRule, one: Judged, context: Context) -> bool:
    if rule.cause is CompensationCause.LATE_DELIVERY:
        return _days_late(one.claim, context) >= (rule.late_days or 1)
    is_wrong = one.claim.request.reason is ReturnReason.WRONG_ITEM
    granted = one.outcome is Outcome.ELIGIBLE and one.claim.request.reason.claims_defect
    return granted and is_wrong is (rule.cause is CompensationCause.WRONG_ITEM)


def _days_late(claim: Claim, context: Context) -> int:
    """Count the days from the first day that was due to the delivery, or to today without one."""
    try:
        terms = delivery_terms(claim, context)
    except OutsideKnownDatesError:
        return 0
    due = terms[0].last_day if terms else None
    return ((claim.delivered_on or context.today) - due).days if due else 0


@dataclass(frozen=True, slots=True)
class _Given:
    """What the customer was given before: for this order, for a cause, in this year."""

    given: Sequence[CompensationGiven]
    order: str
    context: Context

    def for_order(self) -> Decimal:
        return sum((one.amount for one in self.given if one.order == self.order), Decimal(0))

    def for_cause(self, cause: CompensationCause) -> Decimal:
        same = (one for one in self.given if one.order == self.order and one.cause is cause)
        return sum((one.amount for one in same), Decimal(0))

    def this_year(self) -> Decimal:
        year = self.context.today.year
        return sum((one.amount for one in self.given if one.given_on.year == year), Decimal(0))


def _within_caps(
    found: Iterable[Compensation], plan: Compensations, before: _Given
) -> Iterator[Compensation]:
    """Take off what was given for the same cause of the order, then what a cap does not leave."""
    spent = {cause: before.for_cause(cause) for cause in CompensationCause}
    room = min(
        _room(plan.at_most_per_order, before.for_order()),
        _room(plan.at_most_per_year, before.this_year()),
    )
    for one in found:
        again = min(one.amount, spent[one.cause])
        spent[one.cause] -= again
        amount = max(min(one.amount - again, room), Decimal(0))
        room -= amount
        if amount:
            yield replace(one, amount=amount)


def _room(cap: Decimal | None, spent: Decimal) -> Decimal:
    return Decimal("Infinity") if cap is None else cap - spent
