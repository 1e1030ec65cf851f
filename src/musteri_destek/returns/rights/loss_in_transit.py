"""Yolda kayıp: who bears it when a parcel is lost before it is delivered? Source: MSY m.17.

Until the goods are handed to the customer their loss is the seller's, so it takes nothing from the
customer. Only where the customer demanded a carrier other than the seller's does the risk pass
with the hand-over to that carrier; whether that was so is for a person to see.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...decisions import Actor, Effect, Finding, Remedy, Saying
from ...law import Source
from ..context import Claim, Context
from .distance_scope import beyond_the_regulation, kind_for
from .exceptions import exceptions
from .kinds import FindingKind
from .scope import kinds_for, outside

_RIGHT = "loss_in_transit"
_SCOPE = kinds_for(_RIGHT, Effect.REVIEWS)
_LEFT_OUT = kind_for(_RIGHT)

SELLERS_RISK = FindingKind(
    code="loss_in_transit_sellers_risk",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.SELLER,
    says=Saying(
        "Koli {lost_on} günü yolda kayboldu; teslime kadarki kayıp satıcıya aittir ve müşterinin "
        "haklarını azaltmaz",
        "The parcel was lost on its way on {lost_on}; loss before delivery is the seller's and takes "
        "nothing from the customer",
    ),
    next_step=Saying(
        "ürünü süresi içinde yeniden göndermek; müşteri cayar ya da feshederse bedelini iade etmek",
        "send the goods again in time; if the customer withdraws or terminates, refund the price",
    ),
)
TO_SEND_AGAIN = FindingKind(
    code="loss_in_transit_to_send_again",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Koli {lost_on} günü yolda kayboldu; ürünü teslim borcu sürüyor, müşteri caymıyor ya da "
        "cayamıyor",
        "The parcel was lost on its way on {lost_on}; the goods are still owed, and the customer "
        "does not withdraw or can't",
    ),
    next_step=Saying(
        "ürünü teslim süresi içinde yeniden göndermek ve gününü müşteriye bildirmek",
        "send the goods again within the time for delivery and tell the customer the day",
    ),
    missing="new_parcel",
)
CUSTOMERS_CARRIER = FindingKind(
    code="loss_in_transit_customers_carrier",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Koli {lost_on} günü yolda kayboldu; kayda göre taşıyıcıyı müşteri istedi, öyleyse kayıp "
        "taşıyıcıya teslimle müşteriye geçti",
        "The parcel was lost on its way on {lost_on}; by the record the customer demanded the "
        "carrier, and then the risk passed with the hand-over to it",
    ),
    next_step=Saying(
        "taşıyıcıyı müşterinin istediğini gösteren kaydı bulmak ve zararın taşıyıcıdan istenmesine "
        "yardım etmek",
        "find the record that the customer demanded this carrier, and help to claim the loss from it",
    ),
    missing="carrier_demanded",
)
KINDS = (*_SCOPE, _LEFT_OUT, SELLERS_RISK, TO_SEND_AGAIN, CUSTOMERS_CARRIER)


def loss_in_transit(claim: Claim, context: Context) -> Iterable[Finding]:
    """Yolda kayıp: whose the loss of an undelivered parcel is. Source: MSY m.17."""
    if claim.lost_on is None:
        return
    if beyond := outside(claim, _SCOPE) or beyond_the_regulation(claim, context, _LEFT_OUT):
        yield beyond
        return
    yield _kind(claim, context).found(claim, Source("MSY m.17"), facts={"lost_on": claim.lost_on})


def _kind(claim: Claim, context: Context) -> FindingKind:
    if claim.is_lost_by_customers_carrier:
        return CUSTOMERS_CARRIER
    wants_money = claim.request.wanted in {None, Remedy.REFUND}
    effects = {one.effect for one in exceptions(claim, context)}
    withdraws = wants_money and effects.isdisjoint({Effect.DENIES, Effect.REVIEWS})
    is_missed = claim.request.reason.claims_delay and not withdraws
    return TO_SEND_AGAIN if is_missed else SELLERS_RISK
