"""Karar verme: from a request to a decision: judge every line, price what is granted, keep the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from ..decisions import (
    Actor,
    Deadline,
    DeadlineName,
    Effect,
    Finding,
    Outcome,
    Remedy,
)
from ..errors import MisuseTypeError, OutsideKnownDatesError
from ..facts import ISTANBUL
from ..law import Law
from ..law_tr import TURKISH_LAW
from .context import Claim, Context, local_day
from .decision import Decision, LineDecision, Movement, ReturnShipping
from .goodwill.right import right_of
from .grounds import with_grounds
from .judging import Judged, judge, of_effect
from .money_back.interest import InterestTerms
from .money_back.payments_back import refund_of_payments
from .money_back.refund import Component, Refund
from .money_back.refunds import no_refund, refund_for, with_interest
from .policy import TURKEY, Policy
from .preliminaries import after_preliminaries
from .requests import ReturnItem, ReturnRequest
from .rights import Right

_KEEPS_THE_GOODS = (Remedy.PRICE_REDUCTION, Remedy.KEEP_WITH_PARTIAL_REFUND)


def decide(
    request: ReturnRequest,
    policy: Policy = TURKEY,
    *,
    as_of: datetime,
    law: Law = TURKISH_LAW,
    extra_rights: Sequence[Right] = (),
) -> Decision:
    """Karar ver: what the customer may do, under which article, until when, for how much.

    `as_of` is the moment of the decision, an aware datetime. `law` may carry more gazette lines
    than the release knows (`Law.with_versions`). `extra_rights` are a shop's own functions of the
    shape of a right; they can widen, never narrow, because one right that grants is enough.

    Never raises for law it does not know: that right becomes a finding for review. Raises
    `MisuseTypeError` for a naive `as_of`.

    >>> from datetime import datetime
    >>> from musteri_destek.orders import Line, Order, Parcel, Payment
    >>> from musteri_destek.returns import ReturnReason
    >>> order = Order(
    ...     number="A-1001",
    ...     ordered_at="2026-10-30T20:15:00+03:00",
    ...     lines=[Line(id="ELB-44", name="Elbise", unit_price="1249.90", kdv_rate=10)],
    ...     payments=[Payment(id="p1", method="credit_card", amount="1249.90")],
    ...     parcels=[Parcel(delivered_at="2026-11-03T14:20:00+03:00")],
    ... )
    >>> request = ReturnRequest(
    ...     order=order, reason=ReturnReason.CHANGED_MIND, notified_at="2026-11-12T10:05:00+03:00"
    ... )
    >>> decision = decide(request, as_of=datetime.fromisoformat("2026-11-12T10:06:00+03:00"))
    >>> decision.outcome, decision.right, decision.refund.total
    (<Outcome.ELIGIBLE: 'eligible'>, 'withdrawal', Decimal('1249.90'))
    >>> Decision.from_json(decision.to_json()) == decision
    True
    """
    if as_of.utcoffset() is None:
        msg = f"`{as_of.isoformat()}` has no time zone: pass an aware `as_of`"
        raise MisuseTypeError(msg)
    context = Context(as_of, law, policy.switches)
    by_shop = (*(right_of(one, policy) for one in policy.goodwill), *extra_rights)
    judged = (judge(claim, context, by_shop) for claim in _claims(request))
    cleared = tuple(after_preliminaries(one, context) for one in judged)
    return _decision(request, policy, context, cleared)


def _claims(request: ReturnRequest) -> Iterator[Claim]:
    counted = {item.line: item for item in request.wanted_items()}
    every_line = tuple(ReturnItem(line=line.id) for line in request.order.lines)
    # A line the customer named is answered also when nothing of it is left.
    for item in request.items or tuple(counted.values()) or every_line:
        yield Claim(request, counted.get(item.line, item), request.order.line(item.line))


def _decision(
    request: ReturnRequest, policy: Policy, context: Context, judged: tuple[Judged, ...]
) -> Decision:
    outcome = _overall([one.outcome for one in judged])
    granted = [one for one in judged if one.grant]
    refund = _refund(request, context, granted)
    judged = tuple(with_grounds(one, refund) for one in judged)
    payer = _payer(granted)
    return Decision(
        order=request.order.number,
        as_of=context.as_of.astimezone(ISTANBUL),
        policy=f"{policy.id}@{policy.version}",
        outcome=outcome,
        right=next(one.right for one in judged if one.outcome is outcome),
        because=tuple(found for one in judged if one.outcome is outcome for found in one.because),
        lines=tuple(_line_decision(one, refund) for one in judged),
        deadlines=_deadlines(judged),
        refund=refund,
        remedies=_all_remedies(granted),
        remedy=_common_remedy(granted),
        return_shipping=ReturnShipping(payer) if payer else None,
    )


def _overall(outcomes: list[Outcome]) -> Outcome:
    """Doubt about any line asks for a person; otherwise what can be granted is granted."""
    order = (Outcome.NEEDS_REVIEW, Outcome.ELIGIBLE, Outcome.INELIGIBLE)
    return next(one for one in order if one in outcomes)


def _all_remedies(granted: list[Judged]) -> tuple[Remedy, ...]:
    """Collect what the lines offer, each once; no line narrows what another one offers."""
    return tuple(dict.fromkeys(remedy for one in granted for remedy in one.remedies))


def _common_remedy(granted: list[Judged]) -> Remedy | None:
    chosen = {one.remedy for one in granted}
    return chosen.pop() if len(chosen) == 1 else None


def _payer(granted: list[Judged]) -> Actor | None:
    """Let the seller pay where any line comes back at its cost: one parcel carries all."""
    payers = {
        one.grant.return_shipping_by
        for one in granted
        if one.grant and one.remedy not in {*_KEEPS_THE_GOODS, Remedy.LOAN_DEVICE}
    }
    return next((one for one in (Actor.SELLER, Actor.CUSTOMER) if one in payers), None)


def _refund(request: ReturnRequest, context: Context, granted: list[Judged]) -> Refund:
    reductions = {one.claim.line.id: one.reduction for one in granted if one.reduction}
    to_agree = [
        one for one in granted if one.remedy is Remedy.PRICE_REDUCTION and not one.reduction
    ]
    open_points = ("price_reduction",) if to_agree else ()
    paid = [one for one in granted if one.is_refunded or one.reduction]
    grants = {one.claim.line.id: one.grant for one in paid if one.grant}
    if not grants:
        return no_refund(request.order.currency, open_points=open_points)
    due = min((grant.refund_due for grant in grants.values()), key=Deadline.order_key)
    if payments := {name for grant in grants.values() for name in grant.payments}:
        return refund_of_payments(request.order, payments, due=due)
    refund = refund_for(
        request.order,
        {one.claim.line.id: one.claim.quantity for one in granted if one.is_refunded},
        reductions,
        due=due,
        charges=context.switches.charges_on_partial_return,
    )
    refund = replace(refund, open_points=(*refund.open_points, *open_points))
    late = {line: grant.interest_from for line, grant in grants.items() if grant.interest_from}
    return _with_interest(request, context, refund, late) if late else refund


def _with_interest(
    request: ReturnRequest, context: Context, refund: Refund, late: dict[str, date]
) -> Refund:
    """Add interest on what the late lines cost and on the charges that come back with them."""
    paid_on = local_day(request.refund_paid_at) if request.refund_paid_at else context.today
    owed = [line.gross for line in refund.lines if line.line is None or line.line in late]
    from_on = min(late.values())
    try:
        terms = InterestTerms.of(sum(owed, Decimal(0)), from_on, context.law)
        return with_interest(refund, terms, paid_on=max(paid_on, from_on))
    except OutsideKnownDatesError:
        return replace(refund, open_points=(*refund.open_points, "interest"))


def _line_decision(one: Judged, refund: Refund) -> LineDecision:
    refunded = (
        line.gross
        for line in refund.lines
        if line.component is Component.GOODS and line.line == one.claim.line.id
    )
    return LineDecision(
        line=one.claim.line.id,
        quantity=one.claim.quantity,
        outcome=one.outcome,
        right=one.right,
        because=one.because,
        findings=one.findings,
        goods=_movement(one),
        refunded=sum(refunded, Decimal(0)),
    )


def _movement(one: Judged) -> Movement:
    moves_nothing = not one.claim.quantity or one.remedy in _KEEPS_THE_GOODS
    if one.grant is None or moves_nothing:
        return Movement.STAYS
    if one.remedy is Remedy.LOAN_DEVICE:
        return Movement.IN_REPAIR
    return Movement.SEND_BACK if one.grant.return_shipping_by else Movement.STOP_DELIVERY


def _deadlines(judged: tuple[Judged, ...]) -> tuple[Deadline, ...]:
    """Collect the deadlines of the deciding rights; others that grant may add, never contradict."""
    deciding = [found for one in judged for found in _deadlines_of(one, one.answer)]
    others = [
        found
        for one in judged
        for found in _deadlines_of(one, of_effect(one.findings, Effect.GRANTS))
    ]
    found = _earliest(others) | _earliest(deciding)
    return tuple(sorted(found.values(), key=Deadline.order_key))


def _deadlines_of(one: Judged, findings: Iterable[Finding]) -> Iterator[Deadline]:
    """Leave out the day of a refund where nothing that is granted moves money."""
    moves_money = one.is_refunded or one.remedy is Remedy.PRICE_REDUCTION
    no_money = one.grant is not None and not moves_money
    for deadline in (found for finding in findings for found in finding.all_deadlines()):
        if not (no_money and deadline.name is DeadlineName.REFUND_DUE):
            yield deadline


def _earliest(deadlines: Iterable[Deadline]) -> dict[str, Deadline]:
    """Of each name keep the earliest deadline: lines of one request may differ."""
    found: dict[str, Deadline] = {}
    for deadline in deadlines:
        known = found.get(deadline.name, deadline)
        found[deadline.name] = min(known, deadline, key=Deadline.order_key)
    return found


def decide_json(
    text: str | bytes, policy_text: str | bytes | None = None, *, as_of: datetime
) -> str:
    """JSON ile karar ver: a request as JSON text in, a decision as JSON text out.

    `text` is a `ReturnRequest`, `policy_text` a `Policy`; without it the statutory one decides.
    Raises pydantic's `ValidationError`, listing every problem, for bad facts.
    """
    request = ReturnRequest.model_validate_json(text)
    policy = TURKEY if policy_text is None else Policy.model_validate_json(policy_text)
    return decide(request, policy, as_of=as_of).to_json()
