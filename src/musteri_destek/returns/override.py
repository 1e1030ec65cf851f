"""Yetkilinin kararı: a person decides otherwise, and both answers are kept, with who, when and why.

A person can turn a no or a doubt into a yes, and a doubt into a no after looking. A yes is never
turned into a no: a right of the customer is nobody's to take, and a promise of the shop is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pydantic import TypeAdapter

from .._decimals import exactly
from ..decisions import (
    Actor,
    Clock,
    Deadline,
    DeadlineName,
    Effect,
    Finding,
    Grant,
    Outcome,
    Remedy,
    Saying,
    Until,
)
from ..errors import MisuseValueError
from ..facts import ISTANBUL, Facts, Many, Moment
from ..law import Certainty, Law, Source
from ..law_tr import TURKISH_LAW
from ..orders import Name
from ..wording import Language
from .context import Claim, local_day
from .deciding import considered, decision_of
from .decision import Decision
from .judging import Judged
from .policy import TURKEY, Policy
from .requests import ReturnRequest
from .rights import Right
from .rights.kinds import FindingKind
from .versions import PolicyBook

SAYS_YES = FindingKind(
    code="override_says_yes",
    right="override",
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "{by}, {decided_on} günü talebi inceleyip kabul etti. Gerekçe: {reason}",
        "{by} looked at the request on {decided_on} and granted it. Reason: {reason}",
    ),
    next_step=Saying(
        "kabul edilen çözümü uygulayıp müşteriye bildirmek",
        "carry out what was granted and tell the customer",
    ),
)
SAYS_NO = FindingKind(
    code="override_says_no",
    right="override",
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "{by}, {decided_on} günü talebi inceledi ve kabul etmedi. Gerekçe: {reason}",
        "{by} looked at the request on {decided_on} and did not grant it. Reason: {reason}",
    ),
    next_step=Saying(
        "kararı gerekçesiyle müşteriye bildirmek", "tell the customer the decision and its reason"
    ),
)
_SOURCE = Source("yetkilinin kararı")


class Override(Facts):
    """Yetkilinin kararı: who decided otherwise, when, why, and what.

    `grants` is the remedy that is given; left out, a doubt is settled with a no. `lines` names the
    lines meant; left out, every line without a yes. `return_shipping_by` pays the way back of what
    the customer has received.

    >>> Override(
    ...     by="Deniz Kaya",
    ...     at="2026-11-24T10:00:00+03:00",
    ...     reason="Kargo şubesi kapalıydı",
    ...     grants="refund",
    ... ).grants
    <Remedy.REFUND: 'refund'>
    """

    by: Name
    at: Moment
    reason: Name
    grants: Remedy | None = None
    lines: Many[Name] = ()
    return_shipping_by: Actor = Actor.SELLER


@dataclass(frozen=True, slots=True, kw_only=True)
class Overridden:
    """Değiştirilen karar: the person's word, what the policy had said, and what holds now."""

    override: Override
    policy_said: Decision
    decision: Decision

    def explain(self, lang: Language) -> str:
        """Açıkla: the answer of the policy first, then the one that holds."""
        parts = (_SAID.in_language(lang), self.policy_said.explain(lang))
        return "\n".join((*parts, _HOLDS.in_language(lang), self.decision.explain(lang)))

    @exactly
    def to_json(self) -> str:
        """JSON'a: both answers and the override as JSON text; the same facts give the same bytes."""
        return _ADAPTER.dump_json(self).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Overridden:
        """JSON'dan: what `to_json` wrote."""
        found = _ADAPTER.validate_json(text)
        return replace(
            found, policy_said=_at_home(found.policy_said), decision=_at_home(found.decision)
        )


_SAID = Saying("Politikanın cevabı:", "The answer of the policy:")
_HOLDS = Saying("Geçerli olan karar:", "The decision that holds:")


@exactly
def override(
    request: ReturnRequest,
    by_hand: Override,
    policy: Policy | PolicyBook = TURKEY,
    *,
    as_of: datetime,
    law: Law = TURKISH_LAW,
    extra_rights: Sequence[Right] = (),
) -> Overridden:
    """Kararı değiştir: decide as the policy does, then as the person did, and keep both.

    What is granted by hand is priced by the same rules as every other yes; lines that had one keep
    it as it was. Raises `MisuseValueError` where a yes would be taken away, naming the right and
    its article, where nothing is left to decide, and for a line nobody asked about.

    >>> from datetime import datetime
    >>> from musteri_destek.orders import Line, Order, Parcel
    >>> from musteri_destek.returns import ReturnReason
    >>> order = Order(
    ...     number="A-1001",
    ...     ordered_at="2026-10-01T20:15:00+03:00",
    ...     lines=[Line(id="ELB-44", name="Elbise", unit_price="1249.90", kdv_rate=10)],
    ...     parcels=[Parcel(delivered_at="2026-10-03T14:20:00+03:00")],
    ... )
    >>> late = ReturnRequest(
    ...     order=order, reason=ReturnReason.CHANGED_MIND, notified_at="2026-11-12T10:05:00+03:00"
    ... )
    >>> kind = Override(
    ...     by="Deniz Kaya",
    ...     at="2026-11-12T11:00:00+03:00",
    ...     reason="Müşteri hastanedeydi",
    ...     grants="refund",
    ... )
    >>> found = override(late, kind, as_of=datetime.fromisoformat("2026-11-12T11:05:00+03:00"))
    >>> found.policy_said.outcome.value, found.decision.outcome.value, found.decision.refund.total
    ('ineligible', 'eligible', Decimal('1249.90'))
    """
    said = considered(request, policy, as_of, law, extra_rights)
    meant = _meant(said.judged, by_hand)
    settled = tuple(_settled(one, by_hand) if one in meant else one for one in said.judged)
    return Overridden(
        override=by_hand,
        policy_said=said.decision,
        decision=decision_of(request, said.policy, said.context, settled),
    )


def _meant(judged: tuple[Judged, ...], by_hand: Override) -> list[Judged]:
    asked = {one.claim.line.id: one for one in judged}
    if unknown := [name for name in by_hand.lines if name not in asked]:
        msg = f"`{unknown[0]}` is not asked about; the request is about {', '.join(asked)}"
        raise MisuseValueError(msg)
    named = [asked[name] for name in dict.fromkeys(by_hand.lines)]
    _refuse_to_take_away(named or judged, by_hand)
    open_to_it = Outcome.INELIGIBLE if by_hand.grants else None
    meant = [
        one
        for one in named or judged
        if _asks_for_something(one.claim) and one.outcome in {Outcome.NEEDS_REVIEW, open_to_it}
    ]
    if not meant or (named and len(meant) < len(named)):
        word = "yes" if by_hand.grants else "no"
        msg = f"nothing is left to decide with a {word} on every line meant: leave the answer as it is"
        raise MisuseValueError(msg)
    return meant


def _asks_for_something(claim: Claim) -> bool:
    return bool(claim.quantity) or claim.request.reason.claims_payment


def _refuse_to_take_away(lines: Sequence[Judged], by_hand: Override) -> None:
    for one in lines:
        if one.outcome is Outcome.ELIGIBLE and not by_hand.grants:
            finding = one.because[0]
            msg = (
                f"`{finding.right}` ({finding.source.citation}) grants line `{one.claim.line.id}`: "
                "no person takes a yes away; name in `lines` those that are in doubt"
            )
            raise MisuseValueError(msg)


def _settled(one: Judged, by_hand: Override) -> Judged:
    grant = _grant(one.claim, by_hand, by_hand.grants) if by_hand.grants else None
    outcome = Outcome.ELIGIBLE if grant else Outcome.INELIGIBLE
    kind = SAYS_YES if grant else SAYS_NO
    found = kind.found(
        one.claim,
        _SOURCE,
        facts={"by": by_hand.by, "decided_on": local_day(by_hand.at), "reason": by_hand.reason},
        certainty=Certainty.POLICY,
        grant=grant,
    )
    return Judged(one.claim, (*_no_longer_open(one), found), outcome, (found,), (found,))


def _no_longer_open(one: Judged) -> tuple[Finding, ...]:
    """Keep what was found; what would have granted but for a doubt grants nothing any more."""
    return tuple(found for found in one.findings if found.effect is not Effect.GRANTS)


def _grant(claim: Claim, by_hand: Override, remedy: Remedy) -> Grant:
    about_goods = not claim.request.reason.claims_payment
    is_there = claim.received_on is not None and not claim.is_in_repair
    comes_back = about_goods and is_there and claim.line.travels
    due = Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=Clock.APPROVAL,
        started_on=local_day(by_hand.at),
        until=Until.IMMEDIATELY,
        source=_SOURCE,
        certainty=Certainty.POLICY,
    )
    return Grant(
        remedies=(remedy,),
        refund_due=due,
        return_shipping_by=by_hand.return_shipping_by if comes_back else None,
        payments=_payments(claim.request),
    )


def _payments(request: ReturnRequest) -> tuple[str, ...]:
    """Say which payment goes back where the request is about one; goods have their price."""
    if not request.reason.claims_payment:
        return ()
    if request.payment is None:
        known = ", ".join(payment.id for payment in request.order.payments) or "none"
        msg = f"which payment goes back? name it in `payment` of the request; its payments: {known}"
        raise MisuseValueError(msg)
    return (request.payment,)


def _at_home(decision: Decision) -> Decision:
    # In Istanbul again: moments of two zones never compare equal in the hour a clock repeats.
    return replace(decision, as_of=decision.as_of.astimezone(ISTANBUL))


# Built at import: making an adapter reads the environment, and a call may not.
_ADAPTER = TypeAdapter(Overridden)
