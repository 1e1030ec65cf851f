"""İfa imkânsızlığı: the seller can't deliver any more, says so, and gives the money back.

It tells the customer within three days of learning it and refunds within fourteen days of telling
(MSY m.16/4; the text says nothing of interest). Being out of stock is no impossibility: the seller
cancels what it owes, and the customer may insist on delivery or terminate with full refund.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...decisions import (
    Actor,
    Clock,
    Deadline,
    DeadlineName,
    Effect,
    FactValue,
    Finding,
    Grant,
    Remedy,
    Saying,
)
from ...law import Source
from ..context import Claim, Context, local_day
from ..impossible import Impossibility, ImpossibilityCause
from ..requests import ReturnReason
from .distance_scope import beyond_the_regulation, kind_for
from .kinds import FindingKind
from .late_delivery import termination_grant
from .scope import kinds_for, outside

_RIGHT = "impossibility"
_SCOPE = kinds_for(_RIGHT, Effect.REVIEWS)
_LEFT_OUT = kind_for(_RIGHT)

_REFUND = Saying(
    "alınan bütün bedeli, gönderim ücreti dâhil, iade etmek",
    "refund all that was paid, delivery included",
)
TOLD = FindingKind(
    code="impossibility_told",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Satıcı ürünü teslim etmenin imkânsızlaştığını {learned_on} günü öğrendi, müşteriye "
        "{told_on} günü bildirdi",
        "On {learned_on} the seller learned that it can't deliver; it told the customer on "
        "{told_on}",
    ),
    next_step=_REFUND,
)
NOT_TOLD = FindingKind(
    code="impossibility_not_told",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Satıcı ürünü teslim etmenin imkânsızlaştığını {learned_on} günü öğrendi, müşteriye henüz "
        "bildirmedi",
        "On {learned_on} the seller learned that it can't deliver; it has not told the customer "
        "yet",
    ),
    next_step=Saying(
        "müşteriye yazılı olarak ya da kalıcı veri saklayıcısıyla bildirmek ve alınan bütün bedeli "
        "iade etmek",
        "tell the customer in writing or on a durable medium and refund all that was paid",
    ),
)
OUT_OF_STOCK = FindingKind(
    code="impossibility_out_of_stock",
    right=_RIGHT,
    effect=Effect.GRANTS,
    who=Actor.SELLER,
    says=Saying(
        "Ürünün stokta kalmaması ({learned_on}) imkânsızlık sayılmaz; satıcı borcundan kurtulmaz. "
        "Müşteri teslimi isteyebilir; {notified_on} günü ise bedelini geri istedi",
        "Being out of stock ({learned_on}) is no impossibility and frees the seller of nothing. The "
        "customer may insist on delivery, and asked for the money back on {notified_on}",
    ),
    next_step=Saying(
        "müşteri hâlâ istiyorsa ürünü teslim etmek; istemiyorsa alınan bütün bedeli kanuni "
        "faiziyle iade etmek",
        "deliver if the customer still wants the goods; if not, refund all that was paid with "
        "statutory interest",
    ),
)
KINDS = (*_SCOPE, _LEFT_OUT, TOLD, NOT_TOLD, OUT_OF_STOCK)


def impossibility(claim: Claim, context: Context) -> Iterable[Finding]:
    """İmkânsızlık: what follows when the seller can't deliver the line. Source: MSY m.16/4."""
    stated = next((one for one in claim.request.impossible if one.line == claim.line.id), None)
    asked = claim.request.reason is ReturnReason.NOT_DELIVERED
    if stated is None or not asked or claim.came_before_the_notice:
        return
    if beyond := outside(claim, _SCOPE) or beyond_the_regulation(claim, context, _LEFT_OUT):
        yield beyond
    elif _is_none(stated, claim, context):
        yield _no_excuse(stated, claim, context)
    else:
        yield _released(stated, claim, context)


def _is_none(stated: Impossibility, claim: Claim, context: Context) -> bool:
    out_of_stock = stated.cause is ImpossibilityCause.OUT_OF_STOCK
    counts = context.law.at("out_of_stock_is_impossibility", claim.ordered_on).value
    return out_of_stock and not counts


def _no_excuse(stated: Impossibility, claim: Claim, context: Context) -> Finding:
    grant = termination_grant(claim, context)
    starts = context.law.at("interest_starts", claim.ordered_on)
    return OUT_OF_STOCK.found(
        claim,
        Source("6502 m.48/3; MSY m.16/2-4"),
        facts={"learned_on": local_day(stated.learned_at), "notified_on": claim.notified_on},
        deadline=grant.refund_due,
        certainty=starts.certainty,
        switch=starts.switch,
        grant=grant,
    )


def _released(stated: Impossibility, claim: Claim, context: Context) -> Finding:
    facts: dict[str, FactValue] = {"learned_on": local_day(stated.learned_at)}
    if stated.told_at:
        facts["told_on"] = local_day(stated.told_at)
    tell_by, refund_due = _deadlines(stated, claim, context)
    return (TOLD if stated.told_at else NOT_TOLD).found(
        claim,
        refund_due.source,
        facts=facts,
        deadline=refund_due if stated.told_at else tell_by,
        deadlines=(tell_by,),
        grant=Grant(
            remedies=(Remedy.REFUND,),
            refund_due=refund_due,
            return_shipping_by=Actor.SELLER if claim.received_on else None,
        ),
    )


def _deadlines(stated: Impossibility, claim: Claim, context: Context) -> tuple[Deadline, Deadline]:
    """Count until when the customer is told, and until when the money is back."""
    notice = context.law.at("impossibility_notice", claim.ordered_on)
    refund = context.law.at("impossibility_refund", claim.ordered_on)
    learned_on = local_day(stated.learned_at)
    told_on = local_day(stated.told_at) if stated.told_at else None
    return (
        context.count(
            DeadlineName.IMPOSSIBILITY_NOTICE_BY, notice, Clock.IMPOSSIBILITY_LEARNED, learned_on
        ),
        context.count(
            DeadlineName.REFUND_DUE,
            refund,
            Clock.IMPOSSIBILITY_TOLD,
            told_on,
            roll=context.switches.seller_roll,
        ),
    )
