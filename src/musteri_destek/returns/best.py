"""Tüketici için en iyisi: which of several rights that grant decides a claim?

All rights give back what was collected, so the best one offers what the customer asked for, then
pays interest, then keeps least back, then pays earlier. Where the law gives nothing, a promise of
money goes before one of anything else, unless the customer asked for that. A right of the shop's own decides only where it leaves the
customer nothing worse than the law does: it can widen, never narrow. While a right of the law is
in doubt, the shop's yes decides only where it gives what was asked for, or money where nothing was.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from ..decisions import Actor, Effect, Fees, Finding, Grant, Remedy
from .context import Claim
from .money_back.collected import collected

Answer = tuple[Finding, ...]

PRECEDENCE = (
    *("late_delivery", "impossibility", "loss_in_transit"),
    *("warranty", "defect", "withdrawal", "duplicate_payment"),
)
"""Öncelik: of rights that give the same, and in a refusal, the one that speaks.

What the customer complains about comes before the right that needs no reason, and a repair that
failed before the defect it was for.
"""


def in_order(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Sırayla: the answers by what they are about, whichever right was asked first; silence left out."""
    return tuple(sorted(filter(None, answers), key=_place))


def _place(answer: Answer) -> tuple[int, list[str]]:
    right = answer[0].right
    place = PRECEDENCE.index(right) if right in PRECEDENCE else len(PRECEDENCE)
    return place, [right, *(fact.text for fact in answer[0].facts)]


def best_for_the_customer(
    by_law: Sequence[Answer], by_shop: Sequence[Answer], claim: Claim
) -> Answer | None:
    """En iyi cevap: the answer of the right that decides; `None` where no right grants."""
    legal = [answer for answer in by_law if _grants(answer)]
    floor = min(legal, key=lambda answer: _preference(answer, claim), default=None)
    in_doubt = any(one.effect is Effect.REVIEWS for answer in by_law for one in answer)
    kinder = [
        answer
        for answer in by_shop
        if _grants(answer)
        and (
            _nothing_worse(grant_of(answer), grant_of(floor))
            if floor
            else not in_doubt or _gives_what_is_asked(grant_of(answer), claim)
        )
    ]
    if floor is None:
        given = [one for one in kinder if _gives_what_is_asked(grant_of(one), claim)]
        return min(given or kinder, key=lambda answer: _preference(answer, claim), default=None)
    return min((floor, *kinder), key=lambda answer: _preference(answer, claim))


def grant_of(answer: Answer) -> Grant:
    """Verilen: the grant of an answer that grants."""
    return next(one.grant for one in answer if one.grant)


def _grants(answer: Answer) -> bool:
    """Say whether a right comes to a yes; its own doubt goes before its yes."""
    effects = {finding.effect for finding in answer}
    return Effect.GRANTS in effects and Effect.REVIEWS not in effects


def _preference(answer: Answer, claim: Claim) -> tuple[bool, bool, Decimal, tuple[int, date]]:
    grant, wanted = grant_of(answer), claim.request.wanted
    offers = wanted is None or wanted in grant.remedies
    kept_back = _kept_back(grant.fees, claim) if grant.fees else Decimal(0)
    return not offers, grant.interest_from is None, kept_back, grant.refund_due.order_key()


def _kept_back(fees: Fees, claim: Claim) -> Decimal:
    paid = collected(claim.order).lines[claim.line.id] * claim.quantity / claim.line.quantity
    return paid * fees.percent / 100 + fees.amount + fees.return_shipping


def _gives_what_is_asked(grant: Grant, claim: Claim) -> bool:
    return (claim.request.wanted or Remedy.REFUND) in grant.remedies


def _nothing_worse(shop: Grant, law: Grant) -> bool:
    return (
        set(law.remedies) <= set(shop.remedies)
        and set(law.payments) <= set(shop.payments)
        and law.prepaid is None
        and shop.refund_due.order_key() <= law.refund_due.order_key()
        and (shop.interest_from or date.max) <= (law.interest_from or date.max)
        and (shop.return_shipping_by in {None, law.return_shipping_by, Actor.SELLER})
    )
