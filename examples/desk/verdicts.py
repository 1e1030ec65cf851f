"""What a case file calls a decision: its words for what the library decided.

One decision may go by two names: who gives back one of three things has both withdrawn and been
granted a part of the order, and to cancel before the delivery is to withdraw (MSY m.9/2).
"""

from __future__ import annotations

from collections.abc import Iterator

from musteri_destek.decisions import Outcome, Remedy
from musteri_destek.returns import Decision, LineDecision, Movement

from .mapping import DeskCase

OUTCOMES = {
    "ACCEPT_CANCELLATION_BEFORE_DELIVERY": "eligible",
    "ACCEPT_DEFECT_REMEDY": "eligible",
    "ACCEPT_TERMINATION_LATE": "eligible",
    "ACCEPT_WITHDRAWAL": "eligible",
    "LOANER_DUE": "eligible",
    "MANUAL_REVIEW": "needs_review",
    "NEED_BUYER_CONFIRMATION": "needs_review",
    "PARTIAL_ACCEPT": "eligible",
    "REJECT_TERMINATION": "ineligible",
    "REJECT_WITHDRAWAL": "ineligible",
}
"""What a word comes to; the other words decide nothing."""

_DEFECT_RIGHTS = {"defect", "warranty"}
_REFUSALS = {
    "late_delivery": "REJECT_TERMINATION",
    "withdrawal": "REJECT_WITHDRAWAL",
}


def words_for(case: DeskCase, decision: Decision | None) -> tuple[str, ...]:
    """The words of a case file that tell this decision, best first; none where it has no word."""
    if decision is None:
        return ("INFORM_ONLY",)
    if decision.outcome is Outcome.NEEDS_REVIEW:
        of_buyer = "buyer_confirmation" in decision.missing
        return ("NEED_BUYER_CONFIRMATION",) if of_buyer else ("MANUAL_REVIEW",)
    if decision.outcome is Outcome.INELIGIBLE:
        asked = _REFUSALS.get("late_delivery" if case.notice == "termination_notice" else "")
        word = asked or _REFUSALS.get(decision.right or "")
        return (word,) if word else ()
    return tuple(_accepting(case, decision))


def _accepting(case: DeskCase, decision: Decision) -> Iterator[str]:
    due, request = decision.refund.due, case.request
    paid = request.refund_paid_at if request else None
    if due and due.days_late(case.as_of) and not paid:
        yield "REFUND_OVERDUE"
        return
    if decision.remedy is Remedy.LOAN_DEVICE:
        yield "LOANER_DUE"
        return
    # Of a subscription that ends, what was delivered stays paid for.
    if decision.right == "subscription" or _is_partial(case, decision):
        yield "PARTIAL_ACCEPT"
    yield from _by_right(case, decision)


def _by_right(case: DeskCase, decision: Decision) -> Iterator[str]:
    claims_defect = case.request is not None and case.request.reason.claims_defect
    if decision.right == "late_delivery":
        yield "ACCEPT_TERMINATION_LATE"
    elif decision.right in _DEFECT_RIGHTS or (decision.right == "goodwill" and claims_defect):
        yield "ACCEPT_DEFECT_REMEDY"
    elif decision.right in {"withdrawal", "goodwill"}:
        stopped = all(line.goods is Movement.STOP_DELIVERY for line in _granted(decision))
        travels = any(case.order.line(line.line).travels for line in _granted(decision))
        if stopped and travels:
            yield "ACCEPT_CANCELLATION_BEFORE_DELIVERY"
        yield "ACCEPT_WITHDRAWAL"


def _granted(decision: Decision) -> list[LineDecision]:
    return [line for line in decision.lines if line.outcome is Outcome.ELIGIBLE]


def _is_partial(case: DeskCase, decision: Decision) -> bool:
    granted = {line.line: line.quantity for line in _granted(decision)}
    return any(granted.get(line.id, 0) < line.quantity for line in case.order.lines)
