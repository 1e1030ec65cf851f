"""Geriye bir şey kalmadı: every unit of a line is refunded or in another return; what is said then?

What is only on its way is no reason for a no: a person joins the new request to the return that
runs. Units that were replaced, or whose return came to nothing, never stand here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .._order_returns import EarlierReturn, ReturnState, units_refunded
from ..decisions import Actor, Effect, FactValue, Finding, Saying
from ..law import Source
from .context import Claim, Context, local_day
from .money_back.refunds import left_unpaid
from .rights.kinds import FindingKind

_SETTLED = Source("6502 m.48; MSY m.12")

ALREADY_REFUNDED = FindingKind(
    code="already_refunded",
    right="law",
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "{notified_on} günü istenen ürünlerin bedeli daha önce iade edildi (son iade: "
        "{refunded_on})",
        "All that was asked for on {notified_on} was refunded before (last on {refunded_on})",
    ),
    next_step=Saying(
        "paranın ne zaman ve hangi yolla iade edildiğini müşteriye bildirmek",
        "tell the customer when and by which way the money went back",
    ),
)
REFUNDED_TOO_LITTLE = FindingKind(
    code="refunded_too_little",
    right="law",
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "{notified_on} günü istenen ürünler geri geldi, ancak yapılan iadeler ödenmesi gerekenden "
        "az (son iade: {refunded_on})",
        "What was asked for on {notified_on} is back, but the refunds made come to less than was "
        "owed (last on {refunded_on})",
    ),
    next_step=Saying(
        "kalanı ödemek ya da kesilen tutarı iade kaydına işlemek",
        "pay the rest, or record on the refund what was withheld",
    ),
    missing="refunds",
)
KEPT = FindingKind(
    code="kept_by_agreement",
    right="law",
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "{asked_on} günü istenen iade sonuçlandı: bedel ödendi, ürün müşteride bırakıldı",
        "The return asked for on {asked_on} is settled: the money went back, the product stayed "
        "with the customer",
    ),
    next_step=Saying(
        "paranın ne zaman ve hangi yolla iade edildiğini müşteriye bildirmek",
        "tell the customer when and by which way the money went back",
    ),
)
ALREADY_RETURNED = FindingKind(
    code="already_returned",
    right="law",
    effect=Effect.DENIES,
    who=Actor.SELLER,
    says=Saying(
        "{asked_on} günü istenen iadenin ürünü satıcıya ulaştı; aynı ürün bir daha istenemez",
        "The goods of the return asked for on {asked_on} are back; nobody returns them again",
    ),
    next_step=Saying(
        "önceki iadeyi sonuçlandırmak ve bedelini süresinde ödemek",
        "settle the earlier return and pay its refund in time",
    ),
)
RETURN_UNDER_WAY = FindingKind(
    code="return_under_way",
    right="law",
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Aynı ürün için {asked_on} günü istenen iade henüz sonuçlanmadı",
        "The return of the same goods asked for on {asked_on} is still running",
    ),
    next_step=Saying(
        "yeni talebi süren iadeyle birleştirmek ya da o iadeyi kapatmak",
        "join the new request to the return that runs, or close that one",
    ),
    missing="returns",
)
KINDS = (RETURN_UNDER_WAY, ALREADY_RETURNED, KEPT, REFUNDED_TOO_LITTLE, ALREADY_REFUNDED)


def nothing_left(claim: Claim, context: Context) -> Iterator[Finding]:
    """Neden kalmadı: everything the units of a line went into; what still runs comes first."""
    returns = [one for one in claim.order.returns if one.line == claim.line.id]
    for kind, found in (
        (RETURN_UNDER_WAY, [one for one in returns if one.state.is_open]),
        (ALREADY_RETURNED, [one for one in returns if one.state is ReturnState.RECEIVED]),
        (KEPT, [one for one in returns if one.state is ReturnState.KEPT]),
    ):
        if found:
            yield kind.found(claim, _SETTLED, facts=_asked_on(found))
    kept = sum(one.quantity for one in returns if one.state is ReturnState.KEPT)
    in_parts = any(made.part for made in claim.order.refunds if made.line == claim.line.id)
    if in_parts or units_refunded(claim.order.refunds, claim.line.id) > kept:
        is_short = left_unpaid(claim.order, claim.line.id, context.switches.refund_terms)
        kind = REFUNDED_TOO_LITTLE if is_short else ALREADY_REFUNDED
        yield kind.found(claim, _SETTLED, facts=_refunded_on(claim))


def _asked_on(returns: list[EarlierReturn]) -> Mapping[str, FactValue]:
    return {"asked_on": local_day(max(one.asked_at for one in returns))}


def _refunded_on(claim: Claim) -> Mapping[str, FactValue]:
    last = max(made.made_at for made in claim.order.refunds if made.line == claim.line.id)
    return {"notified_on": claim.notified_on, "refunded_on": local_day(last)}
