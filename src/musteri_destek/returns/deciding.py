"""Karar verme: from a request to a decision: ask every right, keep every answer, price the best one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from ..decisions import (
    Actor,
    Certainty,
    Deadline,
    Effect,
    FactValue,
    Finding,
    Grant,
    Outcome,
    Remedy,
    Saying,
)
from ..errors import MisuseTypeError, OutsideKnownDatesError
from ..facts import ISTANBUL
from ..law import Law, Source
from ..law_tr import TURKISH_LAW
from .context import Claim, Context, local_day
from .decision import Decision, LineDecision, Movement, ReturnShipping
from .interest import InterestTerms
from .policy import TURKEY, Policy, UnverifiedLaw
from .refunds import Component, Refund, no_refund, refund_for, with_interest
from .requests import ReturnRequest
from .rights import STATUTORY_RIGHTS, Right
from .rights.kinds import FindingKind

OUTSIDE_KNOWN_DATES = FindingKind(
    code="outside_known_dates",
    right="law",
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Hukuk tablosu {notified_on} tarihli bu talep için yeterli değil: {reason}",
        "The tables of law do not reach this request of {notified_on}: {reason}",
    ),
    next_step=Saying(
        "tabloya eksik hükmü eklemek ya da bir uzmana sormak",
        "add the missing version to the table or ask a lawyer",
    ),
    missing="law",
)
NOTHING_APPLIES = FindingKind(
    code="nothing_applies",
    right="law",
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "{notified_on} tarihli talebe bakan bir hak bulunamadı",
        "No right looked at the request of {notified_on}",
    ),
    next_step=Saying("talebi bir çalışana iletmek", "pass the request to a person"),
)


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
    """
    if as_of.utcoffset() is None:
        msg = f"`{as_of.isoformat()}` has no time zone: pass an aware `as_of`"
        raise MisuseTypeError(msg)
    context = Context(as_of, law, policy.switches)
    rights = (*STATUTORY_RIGHTS, *extra_rights)
    judged = tuple(_judge(claim, context, rights) for claim in _claims(request))
    return _decision(request, policy, context, judged)


def _claims(request: ReturnRequest) -> Iterator[Claim]:
    for item in request.wanted_items():
        yield Claim(request, item, request.order.line(item.line))


@dataclass(frozen=True, slots=True)
class _Judged:
    """One claim with everything the rights said, and the right that decides."""

    claim: Claim
    findings: tuple[Finding, ...]
    outcome: Outcome
    right: str
    because: tuple[Finding, ...]

    @property
    def grant(self) -> Grant | None:
        granted = (one.grant for one in self.because if one.effect is Effect.GRANTS)
        return next(granted, None) if self.outcome is Outcome.ELIGIBLE else None


def _judge(claim: Claim, context: Context, rights: Sequence[Right]) -> _Judged:
    findings = tuple(one for right in rights for one in _ask(right, claim, context))
    by_right: dict[str, list[Finding]] = {}
    for one in findings:
        by_right.setdefault(one.right, []).append(one)
    granting = [name for name, found in by_right.items() if _verdict(found) is Effect.GRANTS]
    if granting:
        best = min(granting, key=lambda name: _preference(by_right[name], claim))
        return _Judged(claim, findings, Outcome.ELIGIBLE, best, _of(by_right[best], Effect.GRANTS))
    for effect, outcome in (
        (Effect.REVIEWS, Outcome.NEEDS_REVIEW),
        (Effect.DENIES, Outcome.INELIGIBLE),
    ):
        because = _of(findings, effect)
        if because:
            return _Judged(claim, findings, outcome, because[0].right, because)
    nothing = NOTHING_APPLIES.found(
        claim, Source("6502 m.8-11, m.48"), facts={"notified_on": claim.notified_on}
    )
    return _Judged(claim, (*findings, nothing), Outcome.NEEDS_REVIEW, nothing.right, (nothing,))


def _ask(right: Right, claim: Claim, context: Context) -> Iterator[Finding]:
    """Ask one right; law that nobody knows becomes a finding, never an exception."""
    try:
        found = tuple(right(claim, context))
    except OutsideKnownDatesError as error:
        facts: dict[str, FactValue] = {"notified_on": claim.notified_on, "reason": str(error)}
        yield OUTSIDE_KNOWN_DATES.found(claim, Source("-"), facts=facts)
        return
    yield from (_weighed(one, context) for one in found)


def _weighed(finding: Finding, context: Context) -> Finding:
    """Send what rests on unverified law to review, where the policy asks for that."""
    unverified = finding.certainty is Certainty.UNVERIFIED and finding.effect is not Effect.NOTES
    if unverified and context.switches.unverified_law is UnverifiedLaw.REVIEW:
        return replace(finding, effect=Effect.REVIEWS, grant=None, missing="law")
    return finding


def _verdict(findings: list[Finding]) -> Effect:
    """Say what one right comes to: doubt goes before a yes, a no needs no yes beside it."""
    effects = {finding.effect for finding in findings}
    order = (Effect.REVIEWS, Effect.GRANTS, Effect.DENIES)
    return next((effect for effect in order if effect in effects), Effect.NOTES)


def _preference(findings: list[Finding], claim: Claim) -> tuple[bool, bool, tuple[int, date]]:
    """Rank a granting right for the consumer: offers what was asked, pays more, pays earlier.

    All rights give back what was collected; only interest makes one of them pay more.
    """
    grant = next(one.grant for one in findings if one.grant)
    wanted = claim.request.wanted
    offers = wanted is None or wanted in grant.remedies
    return not offers, grant.interest_from is None, grant.refund_due.order_key()


def _of(findings: Iterable[Finding], effect: Effect) -> tuple[Finding, ...]:
    return tuple(one for one in findings if one.effect is effect)


def _decision(
    request: ReturnRequest, policy: Policy, context: Context, judged: tuple[_Judged, ...]
) -> Decision:
    outcome = _overall([one.outcome for one in judged])
    leading = next((one for one in judged if one.outcome is outcome), None)
    remedies = leading.grant.remedies if leading and leading.grant else ()
    remedy = _chosen(request.wanted, remedies)
    refund = _refund(request, context, judged, remedy)
    payer = leading.grant.return_shipping_by if leading and leading.grant else None
    return Decision(
        order=request.order.number,
        as_of=context.as_of.astimezone(ISTANBUL),
        policy=f"{policy.id}@{policy.version}",
        outcome=outcome,
        right=leading.right if leading else None,
        because=tuple(found for one in judged if one.outcome is outcome for found in one.because),
        lines=tuple(_line_decision(one, refund) for one in judged),
        deadlines=_deadlines(judged),
        refund=refund,
        remedies=remedies,
        remedy=remedy,
        return_shipping=ReturnShipping(payer) if payer else None,
    )


def _overall(outcomes: list[Outcome]) -> Outcome:
    """Doubt about any line asks for a person; otherwise what can be granted is granted."""
    order = (Outcome.NEEDS_REVIEW, Outcome.ELIGIBLE, Outcome.INELIGIBLE)
    return next((one for one in order if one in outcomes), Outcome.INELIGIBLE)


def _chosen(wanted: Remedy | None, remedies: tuple[Remedy, ...]) -> Remedy | None:
    if wanted in remedies:
        return wanted
    return remedies[0] if len(remedies) == 1 else None


def _refund(
    request: ReturnRequest,
    context: Context,
    judged: tuple[_Judged, ...],
    remedy: Remedy | None,
) -> Refund:
    granted = [(one, one.grant) for one in judged if one.grant]
    currency = request.order.currency
    if not granted:
        return no_refund(currency)
    if remedy not in {None, Remedy.REFUND}:
        open_points = ("price_reduction",) if remedy is Remedy.PRICE_REDUCTION else ()
        return no_refund(currency, open_points=open_points)
    refund = refund_for(
        request.order,
        {one.claim.line.id: one.claim.quantity for one, _ in granted},
        due=min((grant.refund_due for _, grant in granted), key=Deadline.order_key),
        charges=context.switches.charges_on_partial_return,
    )
    starts = [grant.interest_from for _, grant in granted if grant.interest_from]
    return _with_interest(request, context, refund, min(starts)) if starts else refund


def _with_interest(
    request: ReturnRequest, context: Context, refund: Refund, from_on: date
) -> Refund:
    paid_on = local_day(request.refund_paid_at) if request.refund_paid_at else context.today
    try:
        terms = InterestTerms.of(refund.total, from_on, context.law)
        return with_interest(refund, terms, paid_on=max(paid_on, from_on))
    except OutsideKnownDatesError:
        return replace(refund, open_points=(*refund.open_points, "interest"))


def _line_decision(one: _Judged, refund: Refund) -> LineDecision:
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


def _movement(one: _Judged) -> Movement:
    if one.grant is None:
        return Movement.STAYS
    return Movement.SEND_BACK if one.grant.return_shipping_by else Movement.STOP_DELIVERY


def _deadlines(judged: tuple[_Judged, ...]) -> tuple[Deadline, ...]:
    """Collect the deadlines of the deciding rights; others that grant may add, never contradict."""
    deciding = [f for one in judged for f in one.findings if f.right == one.right]
    others = [f for one in judged for f in one.findings if f.effect is Effect.GRANTS]
    found = _earliest(others) | _earliest(deciding)
    return tuple(sorted(found.values(), key=Deadline.order_key))


def _earliest(findings: list[Finding]) -> dict[str, Deadline]:
    """Of each name keep the earliest deadline: lines of one request may differ."""
    found: dict[str, Deadline] = {}
    for deadline in (one for finding in findings for one in finding.all_deadlines()):
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
