"""Karar verme: from a request to a decision: judge every line, price what is granted, keep the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import NamedTuple

from .._decimals import exactly
from ..decisions import Actor, Deadline, DeadlineName, Effect, Finding, Outcome, Remedy
from ..facts import ISTANBUL
from ..law import Law
from ..law_tr import TURKISH_LAW
from ..orders import Order
from .ancillary import with_ancillary
from .compensating import compensations_for
from .context import Claim, Context, aware, local_day
from .decision import Decision, LineDecision, Movement, ReturnShipping
from .goodwill.right import Promise
from .grounds import with_grounds
from .judging import Judged, judge, named, of_effect
from .money_back.components import Component
from .money_back.given import refuse_all_but
from .money_back.refund import Refund
from .policy import TURKEY, Policy
from .preliminaries import after_preliminaries
from .pricing import comes_back, keeps_the_goods, payer_of, priced
from .requests import HandOver, ReturnItem, ReturnRequest
from .rights import Right
from .versions import Candidate, PolicyBook, candidates, kindness
from .way_back import with_cheapest_way_back
from .wishes import with_wish


@exactly
def decide(
    request: ReturnRequest,
    policy: Policy | PolicyBook = TURKEY,
    *,
    as_of: datetime,
    law: Law = TURKISH_LAW,
    extra_rights: Sequence[Right] = (),
) -> Decision:
    """Karar ver: what the customer may do, under which article, until when, for how much.

    `policy` is one policy, or a book of versions from which the order's date selects one. `as_of`
    is the moment of the decision, an aware datetime. `law` may carry more gazette lines
    than the release knows (`Law.with_versions`). `extra_rights` are a shop's own functions of the
    shape of a right; they can widen, never narrow, because one right that grants is enough. They reckon
    in the library's own decimal context, so that no setting of the host reaches a sum.

    Never raises for law it does not know: that right becomes a finding for review. Raises
    `MisuseTypeError` for a naive `as_of`, and for a request or a policy that is none: a dict or
    JSON text is read by `ReturnRequest.model_validate`, `policy_from_json` and their like.

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
    return considered(request, policy, as_of, law, extra_rights).decision


class Considered(NamedTuple):
    """Değerlendirme: the version that decided, what it was judged by, and what came of it."""

    policy: Policy
    context: Context
    judged: tuple[Judged, ...]
    decision: Decision


def considered(
    request: ReturnRequest,
    policy: Policy | PolicyBook,
    as_of: datetime,
    law: Law,
    extra_rights: Sequence[Right],
) -> Considered:
    """Değerlendir: decide under each version that may hold, and keep the kindest."""
    refuse_all_but("request", request, ReturnRequest)
    refuse_all_but("policy", policy, Policy, PolicyBook)
    each = (
        _under(one, request, context_of(one.policy, as_of, law), extra_rights)
        for one in candidates(policy, request)
    )
    return max(each, key=lambda one: kindness(one.decision))


def _under(
    version: Candidate, request: ReturnRequest, context: Context, extra_rights: Sequence[Right]
) -> Considered:
    policy = version.policy
    judged = judged_lines(request, policy, context, (*version.rights, *extra_rights))
    return Considered(policy, context, judged, decision_of(request, policy, context, judged))


def context_of(policy: Policy, as_of: datetime, law: Law) -> Context:
    """Bağlamı kur: the moment, the law and the readings; `MisuseTypeError` for a naive moment."""
    return Context(aware(as_of), law, policy.switches)


def judged_lines(
    request: ReturnRequest, policy: Policy, context: Context, extra_rights: Sequence[Right]
) -> tuple[Judged, ...]:
    """Satırları yargıla: what the law, the policy and the extra rights say about every line."""
    by_shop: tuple[Right, ...] = (
        *(Promise.of(one, policy, request) for one in policy.goodwill),
        *extra_rights,
    )
    judged = with_cheapest_way_back(tuple(judge(_claims(request), context, by_shop)))
    return after_preliminaries(with_ancillary(judged, context), context)


def _claims(request: ReturnRequest) -> Iterator[Claim]:
    counted = {item.line: item for item in request.wanted_items()}
    # A line the customer named is answered also when nothing of it is left.
    for item in request.items or tuple(counted.values()) or _every_line(request.order):
        yield Claim(request, counted.get(item.line, item), request.order.line(item.line))


def _every_line(order: Order) -> tuple[ReturnItem, ...]:
    return tuple(ReturnItem(line=line.id) for line in order.lines)


def decision_of(
    request: ReturnRequest, policy: Policy, context: Context, judged: tuple[Judged, ...]
) -> Decision:
    """Kararı yaz: price what the lines are granted, and put everything together."""
    outcome = _overall(judged)
    granted = [one for one in judged if one.grant]
    refund = priced(request, context, granted)
    lines = tuple(_line_decisions(judged, refund))
    payer = payer_of(granted)
    return Decision(
        order=request.order.number,
        # By way of UTC: Python leaves a moment in its own zone alone, also one a clock change skips.
        as_of=context.as_of.astimezone(UTC).astimezone(ISTANBUL),
        policy=policy.name,
        outcome=outcome,
        right=next(one.right for one in judged if one.outcome is outcome),
        because=tuple(found for one in lines if one.outcome is outcome for found in one.because),
        lines=lines,
        deadlines=_deadlines(judged, refund),
        refund=refund,
        remedies=_all_remedies(granted),
        remedy=_common_remedy(granted),
        return_shipping=_way_back(request, payer) if payer else None,
        compensation=compensations_for(judged, policy.compensations, context),
        reason=request.reason,
        requester=request.requester,
        wanted=request.wanted,
    )


def _way_back(request: ReturnRequest, payer: Actor) -> ReturnShipping:
    handed_over, arrived_at = request.handed_over, request.arrived_at
    return ReturnShipping(
        payer,
        handed_over_on=local_day(handed_over.at) if handed_over else None,
        arrived_on=local_day(arrived_at) if arrived_at else None,
        carrier=_carrier_of(handed_over, request.order) if handed_over else None,
    )


def _carrier_of(handed_over: HandOver, order: Order) -> str | None:
    """Take the only carrier that was named, as the refund's clock does, where nobody says another."""
    named = order.told.return_carriers
    if handed_over.carrier or handed_over.designated is False or len(named) != 1:
        return handed_over.carrier
    return named[0].name


def _overall(judged: tuple[Judged, ...]) -> Outcome:
    """Doubt about any line asks for a person; otherwise what can be granted is granted.

    A doubt about a promise of the shop's own never holds back what another line is granted.
    """
    outcomes = {one.outcome for one in judged}
    weighty = {one.outcome for one in judged if not one.waits_for_the_shop}
    order = (Outcome.NEEDS_REVIEW, Outcome.ELIGIBLE, Outcome.INELIGIBLE)
    considered = weighty if Outcome.ELIGIBLE in outcomes else outcomes
    return next(one for one in order if one in considered)


def _all_remedies(granted: list[Judged]) -> tuple[Remedy, ...]:
    """Collect what the lines offer, each once; no line narrows what another one offers."""
    return tuple(dict.fromkeys(remedy for one in granted for remedy in one.remedies))


def _common_remedy(granted: list[Judged]) -> Remedy | None:
    chosen = {one.remedy for one in granted}
    return chosen.pop() if len(chosen) == 1 else None


def _line_decisions(judged: tuple[Judged, ...], refund: Refund) -> Iterator[LineDecision]:
    refunded: dict[str | None, Decimal] = {}
    for line in refund.lines:
        if line.component in (Component.GOODS, Component.PREPAID):
            refunded[line.line] = refunded.get(line.line, Decimal(0)) + line.gross
    for one in judged:
        item, (findings, because) = one.claim.item, named(with_wish(with_grounds(one, refund)))
        yield LineDecision(
            line=one.claim.line.id,
            quantity=0 if item.parts else one.claim.quantity,
            parts=item.parts,
            outcome=one.outcome,
            right=one.right,
            because=because,
            findings=findings,
            goods=_movement(one),
            missing=item.missing,
            refunded=refunded.get(one.claim.line.id, Decimal(0)),
        )


def _movement(one: Judged) -> Movement:
    if one.grant is None or not one.claim.quantity or keeps_the_goods(one):
        return Movement.STAYS
    if one.remedy is Remedy.LOAN_DEVICE or one.claim.is_in_repair:
        return Movement.IN_REPAIR
    is_owed_back = one.grant.return_shipping_by and comes_back(one)
    return Movement.SEND_BACK if is_owed_back else Movement.STOP_DELIVERY


def _deadlines(judged: tuple[Judged, ...], refund: Refund) -> tuple[Deadline, ...]:
    """Collect the deadlines of the deciding rights; others that grant may add, never contradict."""
    of_payouts = [payout.earliest for payout in refund.payouts if payout.earliest]
    # Lines judged alike share their findings, and so their deadlines.
    unlike = {(id(one.findings), id(one.answer)): one for one in judged}.values()
    deciding = [found for one in unlike for found in _deadlines_of(one, one.answer)]
    others = [
        found
        for one in unlike
        for found in _deadlines_of(one, of_effect(one.findings, Effect.GRANTS))
    ]
    found = _earliest(others) | _earliest(deciding) | _earliest(of_payouts)
    return tuple(sorted(found.values(), key=Deadline.order_key))


def _deadlines_of(one: Judged, findings: Iterable[Finding]) -> Iterator[Deadline]:
    """Leave out the day of a refund where nothing that is granted moves money."""
    moves_money = one.is_refunded or one.is_kept_for_less
    no_money = one.grant is not None and not moves_money
    for finding in findings:
        for deadline in finding.all_deadlines():
            if not (no_money and deadline.name is DeadlineName.REFUND_DUE):
                yield deadline


def _earliest(deadlines: Iterable[Deadline]) -> dict[str, Deadline]:
    """Of each name keep the earliest deadline: lines of one request may differ."""
    found: dict[str, Deadline] = {}
    for deadline in deadlines:
        known = found.setdefault(deadline.name, deadline)
        if known is not deadline and deadline.order_key() < known.order_key():
            found[deadline.name] = deadline
    return found
