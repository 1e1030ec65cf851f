"""Pazaryeri: who owes the refund of a withdrawal to whom, where a platform brought them together?

Since 2022-10-01 the platform refunds what it collected when the customer withdraws before delivery;
since 2026 it answers together with the seller after delivery, until the money has been passed on
(MSY m.12/A-7). A notice sent to the platform counts since 2022-10-01 (m.11/1).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ...decisions import Actor, Clock, DeadlineName, Effect, FactValue, Finding, Grant, Saying
from ...law import Source, Version
from ...orders import Marketplace
from ..context import Claim, Context
from ..refund_clock import is_after_delivery
from ..requests import Addressee
from .kinds import FindingKind

_RIGHT = "withdrawal"

PLATFORM_REFUNDS = FindingKind(
    code="withdrawal_marketplace_refunds",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.MARKETPLACE,
    says=Saying(
        "Müşteri teslimden önce, {notified_on} günü caydı; bedeli {marketplace} topladığı için "
        "iadeyi o öder",
        "The customer withdrew before delivery, on {notified_on}; {marketplace} collected the money, "
        "so it pays the refund",
    ),
    next_step=Saying(
        "bildirim kendisine ulaştıktan sonraki on dört gün içinde bedelin tamamını iade etmek",
        "refund all that was paid within fourteen days of the notice reaching it",
    ),
)
JOINTLY = FindingKind(
    code="withdrawal_marketplace_jointly",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.MARKETPLACE,
    says=Saying(
        "Müşteri teslimden sonra, {notified_on} günü caydı; {marketplace}, bedeli satıcıya "
        "aktarmadıkça iadeden satıcıyla birlikte sorumludur",
        "The customer withdrew after delivery, on {notified_on}; as long as {marketplace} has not "
        "passed the money on, it answers for the refund together with the seller",
    ),
    next_step=Saying(
        "iadeyi kimin ödeyeceğini satıcıyla kararlaştırıp süresinde ödemek",
        "agree with the seller who pays, and pay in time",
    ),
)
SELLER_REFUNDS = FindingKind(
    code="withdrawal_marketplace_seller_refunds",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.SELLER,
    says=Saying(
        "{notified_on} günkü caymanın iadesini satıcı öder; {marketplace} bu iadeden sorumlu değil",
        "The refund of the withdrawal of {notified_on} is the seller's; {marketplace} does not answer "
        "for it",
    ),
    next_step=Saying("bedeli süresinde iade etmek", "refund the price in time"),
)
NOTICE_PASSED_ON = FindingKind(
    code="withdrawal_notice_through_marketplace",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.MARKETPLACE,
    says=Saying(
        "Cayma bildirimi {notified_on} günü {marketplace} üzerinden gönderildi ve o gün yapılmış "
        "sayılır",
        "The notice of withdrawal was sent through {marketplace} on {notified_on} and counts as of "
        "that day",
    ),
    next_step=Saying(
        "bildirimi satıcıya hemen iletmek ve müşterinin talebini izlemesini sağlamak",
        "pass the notice to the seller at once and let the customer follow the request",
    ),
)
NOT_REACHED = FindingKind(
    code="withdrawal_notice_to_marketplace",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Bildirim {notified_on} günü {marketplace} üzerinden gönderildi; o tarihte bildirim satıcıya "
        "ulaşınca sayılırdı, ulaştığı gün ise bilinmiyor",
        "The notice was sent through {marketplace} on {notified_on}; in those days it counted when it "
        "reached the seller, and that day is not known",
    ),
    next_step=Saying(
        "bildirimin satıcıya ne zaman iletildiğini pazaryerinden öğrenmek",
        "ask the marketplace when the notice was passed to the seller",
    ),
    missing="reached_at",
)
KINDS = (PLATFORM_REFUNDS, JOINTLY, SELLER_REFUNDS, NOTICE_PASSED_ON, NOT_REACHED)


def as_it_reached_the_seller(claim: Claim, context: Context) -> Claim | None:
    """Satıcıya ulaştığı gün: the claim with the day its notice counts; `None` where it is unknown.

    Before 2022-10-01 a notice to the platform counted when it reached the seller.
    """
    if not _went_to_platform(claim) or _counts_at_platform(claim, context):
        return claim
    if claim.request.reached_at is None:
        return None
    sent = {"notified_at": claim.request.reached_at}
    return replace(claim, request=claim.request.model_copy(update=sent))


def not_reached(claim: Claim) -> Finding:
    """Ulaştığı gün bilinmiyor: the finding that asks for the day the notice reached the seller."""
    return NOT_REACHED.found(claim, Source("MSY m.11/1"), facts=_facts(claim))


def marketplace_duties(claim: Claim, context: Context, grant: Grant) -> Iterator[Finding]:
    """Pazaryerinin borçları: who refunds this withdrawal; nothing for a shop of its own."""
    platform = claim.order.marketplace
    if platform is None:
        return
    if _went_to_platform(claim) and (version := _counts_at_platform(claim, context)):
        yield NOTICE_PASSED_ON.found(claim, version.source, facts=_facts(claim))
    if is_after_delivery(claim):
        yield _after_delivery(claim, context, platform, grant)
    else:
        yield _before_delivery(claim, context, platform, grant)


def _before_delivery(
    claim: Claim, context: Context, platform: Marketplace, grant: Grant
) -> Finding:
    version = context.law["marketplace_refund_before_delivery"].find(claim.ordered_on)
    if version is None or not platform.collected_payment:
        return _sellers(claim, grant)
    due = context.count(
        DeadlineName.MARKETPLACE_REFUND_DUE,
        version,
        Clock.NOTICE_REACHED_MARKETPLACE,
        claim.notified_on if _went_to_platform(claim) else None,
        roll=context.switches.seller_roll,
    )
    return PLATFORM_REFUNDS.found(
        claim,
        version.source,
        facts=_facts(claim),
        deadline=due,
        certainty=version.certainty,
        switch=version.switch,
    )


def _after_delivery(claim: Claim, context: Context, platform: Marketplace, grant: Grant) -> Finding:
    version = context.law["marketplace_joint_refund_after_delivery"].find(claim.ordered_on)
    if version is None or not platform.collected_payment or platform.passed_on:
        return _sellers(claim, grant)
    return JOINTLY.found(
        claim,
        version.source,
        facts=_facts(claim),
        deadline=grant.refund_due,
        certainty=version.certainty,
        switch=version.switch,
    )


def _sellers(claim: Claim, grant: Grant) -> Finding:
    source = Source("MSY m.12; m.12/A-7")
    return SELLER_REFUNDS.found(claim, source, facts=_facts(claim), deadline=grant.refund_due)


def _went_to_platform(claim: Claim) -> bool:
    return claim.request.addressed_to is Addressee.MARKETPLACE


def _counts_at_platform(claim: Claim, context: Context) -> Version | None:
    return context.law["notice_to_marketplace_counts"].find(claim.notified_on)


def _facts(claim: Claim) -> Mapping[str, FactValue]:
    platform = claim.order.marketplace
    name = platform.name if platform else "-"
    return {"notified_on": claim.notified_on, "marketplace": name}
