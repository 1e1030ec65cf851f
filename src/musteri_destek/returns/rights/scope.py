"""Kapsam: does consumer law reach this sale at all? Source: 6502 m.2, m.3."""

from __future__ import annotations

from ...decisions import Actor, Effect, Finding, Saying
from ...law import Source
from ...orders import SellerKind
from ..context import Claim
from .kinds import FindingKind

_SOURCE = Source("6502 m.2, m.3")
_BUSINESS_SAYS = Saying(
    "Alıcı ticari ya da mesleki amaçla alışveriş yaptı; tüketici sayılmaz",
    "The buyer bought for a commercial or professional purpose and is no consumer",
)
_PRIVATE_SAYS = Saying(
    "Satıcı ticari ya da mesleki amaçla satış yapmıyor; tüketici işlemi yok",
    "The seller does not sell as a trade, so this is no consumer sale",
)


def _kind(right: str, effect: Effect, code: str, says: Saying, next_step: Saying) -> FindingKind:
    return FindingKind(
        code=f"{right}_{code}",
        right=right,
        effect=effect,
        who=Actor.SELLER,
        says=says,
        next_step=next_step,
    )


def kinds_for(right: str, effect: Effect) -> tuple[FindingKind, FindingKind]:
    """Kapsam bulguları: the two findings with which a right says that it does not apply.

    `effect` is `DENIES` for rights only consumers have, `REVIEWS` where the general law of sales
    gives a business something similar.

    >>> [kind.code for kind in kinds_for("withdrawal", Effect.DENIES)]
    ['withdrawal_not_a_consumer', 'withdrawal_not_a_trader']
    """
    look = Saying(
        "sözleşmeye ve genel hükümlere bakarak karar vermek",
        "decide by the contract and the general law of sales",
    )
    return (
        _kind(right, effect, "not_a_consumer", _BUSINESS_SAYS, look),
        _kind(right, effect, "not_a_trader", _PRIVATE_SAYS, look),
    )


def outside(claim: Claim, kinds: tuple[FindingKind, FindingKind]) -> Finding | None:
    """Kapsam dışı mı: the finding that says so, `None` when consumer law applies."""
    not_a_consumer, not_a_trader = kinds
    if not claim.order.buyer.kind.has_consumer_rights:
        return not_a_consumer.found(claim, _SOURCE)
    if claim.order.seller.kind is SellerKind.INDIVIDUAL:
        return not_a_trader.found(claim, _SOURCE)
    return None
