"""Tüketici için en iyisi: which of several rights that grant decides a claim?

All rights give back what was collected, so the best one offers what the customer asked for,
or money where nothing was asked for, then pays interest, then keeps least back, then pays earlier.
A right of the shop's own decides only where it leaves the customer nothing worse than the law does,
or where the customer asked for what the law does not give and the shop does: it can widen, never
narrow. While a right of the law is in doubt, the shop's yes decides only where it gives what was
asked for, or money where nothing was. Whichever decides does so alone, with its own fees, days and
way back; and the customer may choose from what all of them give.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from ..decisions import Actor, Effect, Fees, Finding, Grant, Remedy
from ..money import minor_digits
from .coming_back import worth_of
from .context import Claim
from .money_back.fees import kept_back
from .money_back.terms import KitReturns

Answer = tuple[Finding, ...]
_NOTHING = Decimal(0)

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


class Option(NamedTuple):
    """Seçenek: an answer that may decide, and what it is worth to the customer: less is better.

    `rank` is what money can't make up for, `kept_back` the fees on the goods. The fee for the way
    back stands apart: it is charged once for everything that comes back. An option `on_wish` never
    decides by itself: it only says what else the customer may choose.
    """

    rank: tuple[bool, bool, bool]
    kept_back: Decimal
    due: tuple[int, date]
    grant: Grant
    answer: Answer
    on_wish: bool = False

    @property
    def way_back(self) -> Decimal:
        """Dönüş ücreti: what this answer alone would charge for the way back."""
        return self.grant.fees.return_shipping if self.grant.fees else _NOTHING


def options(
    by_law: Sequence[Answer], by_shop: Sequence[Answer], claim: Claim, kits: KitReturns
) -> tuple[Option, ...]:
    """Seçenekler: every answer that grants, best first; none where no right may decide."""
    legal = sorted((_option(one, claim, kits) for one in by_law if _grants(one)), key=_quality)
    floor = legal[0] if legal else None
    in_doubt = any(one.effect is Effect.REVIEWS for answer in by_law for one in answer)
    promises = (_option(answer, claim, kits) for answer in by_shop if _grants(answer))
    found = (
        *legal[:1],
        *(one._replace(on_wish=True) for one in legal[1:]),
        *(
            one._replace(on_wish=not _may_decide(one, floor, claim, in_doubt=in_doubt))
            for one in promises
        ),
    )
    best_first = tuple(sorted(found, key=_quality))
    return best_first if best_first and not best_first[0].on_wish else ()


def _may_decide(promise: Option, floor: Option | None, claim: Claim, *, in_doubt: bool) -> bool:
    if floor is None:
        return not in_doubt or _gives_what_is_asked(promise.grant, claim)
    wish = claim.request.wanted
    only_here = wish in promise.grant.remedies and wish not in floor.grant.remedies
    return only_here or _nothing_worse(promise, floor)


def grant_of(answer: Answer) -> Grant:
    """Verilen: the grant of an answer that grants."""
    return next(one.grant for one in answer if one.grant)


def _grants(answer: Answer) -> bool:
    """Say whether a right comes to a yes; its own doubt goes before its yes."""
    effects = {finding.effect for finding in answer}
    return Effect.GRANTS in effects and Effect.REVIEWS not in effects


def _option(answer: Answer, claim: Claim, kits: KitReturns) -> Option:
    grant = grant_of(answer)
    return Option(
        rank=(
            not _gives_what_is_asked(grant, claim),
            Remedy.REFUND not in grant.remedies and claim.request.wanted not in grant.remedies,
            grant.interest_from is None,
        ),
        kept_back=_kept_back(grant.fees, claim, kits) if grant.fees else _NOTHING,
        due=grant.refund_due.order_key(),
        grant=grant,
        answer=answer,
    )


def _quality(one: Option) -> tuple[Any, ...]:
    by_customer = one.grant.return_shipping_by is Actor.CUSTOMER
    return one.on_wish, one.rank, one.kept_back, one.way_back, by_customer, one.due


def _kept_back(fees: Fees, claim: Claim, kits: KitReturns) -> Decimal:
    return kept_back(fees, worth_of(claim, kits), minor_digits(claim.order.currency))


def _gives_what_is_asked(grant: Grant, claim: Claim) -> bool:
    return (claim.request.wanted or Remedy.REFUND) in grant.remedies


def _nothing_worse(promise: Option, floor: Option) -> bool:
    shop, law = promise.grant, floor.grant
    return (
        set(law.remedies) <= set(shop.remedies)
        and set(law.payments) <= set(shop.payments)
        and law.prepaid is None
        and promise.due <= floor.due
        and (shop.interest_from or date.max) <= (law.interest_from or date.max)
        and shop.return_shipping_by in (None, law.return_shipping_by, Actor.SELLER)
    )
