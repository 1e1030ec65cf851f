"""Aboneliğin feshi: the consumer ends a subscription, and what was paid in advance comes back.

An open-ended subscription, or one of a year or more, may be ended at any time, without a reason and
without a penalty; a shorter one when the seller changes its conditions (6502 m.52/4). To withdraw
after the first delivery is another right with another clock: see `withdrawal`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from ...decisions import (
    Actor,
    Clock,
    Deadline,
    DeadlineName,
    Effect,
    FactValue,
    Finding,
    Grant,
    Prepaid,
    Remedy,
    Saying,
)
from ...law import Source
from ...money import minor_digits, share
from ...orders import PaidPeriod, Subscription, SubscriptionTerm, Trait
from ..context import Claim, Context
from ..requests import Requester, ReturnReason
from .kinds import FindingKind
from .scope import kinds_for, outside

_RIGHT = "subscription"
_SCOPE = kinds_for(_RIGHT, Effect.REVIEWS)
_MONTHS_OF_A_YEAR = 12

ENDS = FindingKind(
    code="subscription_ends",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Müşteri aboneliği {notified_on} günü feshetti; gerekçe göstermesi de cezai şart ödemesi de "
        "gerekmez",
        "The customer ended the subscription on {notified_on}; no reason and no penalty is owed",
    ),
    next_step=Saying(
        "yeni tahsilatı ve gönderimi durdurmak, aboneliği süresinde sona erdirmek ve kullanılmayan "
        "dönemin bedelini kesintisiz iade etmek",
        "stop charging and sending, end the subscription in time and refund the unused period in "
        "full",
    ),
)
BOUND = FindingKind(
    code="subscription_bound",
    right=_RIGHT,
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "Abonelik {months} ay süreli; {notified_on} günkü fesih isteği için koşullarının satıcıca "
        "değiştirildiği de bilinmiyor",
        "The subscription runs for {months} months, and for the wish of {notified_on} to end it no "
        "change of its conditions by the seller is known",
    ),
    next_step=Saying(
        "koşullarda bir değişiklik olup olmadığına bakmak ve sürenin son gününü müşteriye bildirmek; "
        "onayı olmadan süre uzatılamaz",
        "see whether its conditions were changed and tell the customer its last day; it can't be "
        "prolonged without consent",
    ),
)
TERM_UNKNOWN = FindingKind(
    code="subscription_term_unknown",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Müşteri {notified_on} günü aboneliği bitirmek istedi; aboneliğin ne kadar süreli olduğu "
        "bilinmiyor",
        "The customer asked on {notified_on} to end the subscription, and how long it was concluded "
        "for is not known",
    ),
    next_step=Saying("sözleşmedeki süreye bakmak", "look up the term in the contract"),
    missing="subscription",
)
BUYER_TO_CONFIRM = FindingKind(
    code="subscription_buyer_to_confirm",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Aboneliği bitirme isteğini {notified_on} günü abone değil, ürünün gönderildiği kişi iletti",
        "The recipient of the goods asked on {notified_on} to end the subscription, not the subscriber",
    ),
    next_step=Saying("abonenin onayını almak", "ask the subscriber to confirm"),
    missing="buyer_confirmation",
)
MAY_END = FindingKind(
    code="subscription_may_end",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.CUSTOMER,
    says=Saying(
        "{notified_on} günkü talepten ayrı olarak müşteri aboneliği dilediği zaman feshedebilir",
        "Apart from the request of {notified_on} the customer may end the subscription at any time",
    ),
    next_step=Saying(
        "aboneliği bitirmek isterse bunu bildirmek", "say so, if the subscription should end"
    ),
)
KINDS = (*_SCOPE, ENDS, BOUND, TERM_UNKNOWN, BUYER_TO_CONFIRM, MAY_END)


def subscription(claim: Claim, context: Context) -> Iterable[Finding]:
    """Abonelik: what the right to end it says about the claim. Source: 6502 m.52/4, m.52/5."""
    if not claim.line.has(Trait.SUBSCRIPTION):
        return
    terms = claim.line.subscription
    if claim.request.reason is not ReturnReason.END_SUBSCRIPTION:
        if terms and _may_end(terms) and outside(claim, _SCOPE) is None:
            yield _found(MAY_END, claim, context)
    elif beyond := outside(claim, _SCOPE):
        yield beyond
    elif terms is None:
        yield _found(TERM_UNKNOWN, claim, context)
    elif not _may_end(terms):
        source = _source(claim, context)
        facts: dict[str, FactValue] = {"notified_on": claim.notified_on}
        yield BOUND.found(claim, source, facts=facts | {"months": terms.months or 0})
    else:
        if claim.request.requester is Requester.RECIPIENT:
            yield _found(BUYER_TO_CONFIRM, claim, context)
        yield _ends(claim, context, terms)


def _may_end(terms: Subscription) -> bool:
    if terms.term is SubscriptionTerm.OPEN_ENDED or terms.terms_changed:
        return True
    return (terms.months or 0) >= _MONTHS_OF_A_YEAR


def _found(kind: FindingKind, claim: Claim, context: Context) -> Finding:
    return kind.found(claim, _source(claim, context), facts={"notified_on": claim.notified_on})


def _source(claim: Claim, context: Context) -> Source:
    return context.law.at("subscription_termination", claim.notified_on).source


def _ends(claim: Claim, context: Context, terms: Subscription) -> Finding:
    effective_by = context.count(
        DeadlineName.TERMINATION_EFFECTIVE_BY,
        context.law.at("subscription_ends_within", claim.notified_on),
        Clock.NOTICE_REACHED,
        claim.reached_on,
    )
    ends_on = terms.ended_on or effective_by.last_day or claim.reached_on
    return ENDS.found(
        claim,
        _source(claim, context),
        facts={"notified_on": claim.notified_on},
        deadline=effective_by,
        certainty=effective_by.certainty,
        grant=Grant(
            remedies=(Remedy.REFUND,),
            refund_due=_refund_due(claim, context, ends_on),
            prepaid=_prepaid(claim, terms, ends_on),
        ),
    )


def _refund_due(claim: Claim, context: Context, ends_on: date) -> Deadline:
    return context.count(
        DeadlineName.REFUND_DUE,
        context.law.at("subscription_refund", claim.notified_on),
        Clock.SUBSCRIPTION_ENDED,
        ends_on,
        roll=context.switches.seller_roll,
    )


def _prepaid(claim: Claim, terms: Subscription, ends_on: date) -> Prepaid:
    """Add up what the days after the end cost; unknown where nobody said what was paid for."""
    if terms.paid is None:
        return Prepaid(None)
    digits = minor_digits(claim.order.currency)
    parts = [
        share(period.amount, _days_after(period, ends_on), period.days, digits=digits)
        for period in terms.paid
    ]
    return Prepaid(sum(parts, Decimal(0)))


def _days_after(period: PaidPeriod, ends_on: date) -> int:
    if ends_on < period.since:
        return period.days
    return max(0, (period.until - ends_on).days)
