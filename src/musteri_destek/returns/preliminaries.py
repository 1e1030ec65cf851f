"""Ön sorular: what has to be clear about a request before any right can say yes or no?

A decision rests on what has happened by its moment; a fact dated after it is a slip in a clock or
a date, and a person looks. The law of this library is that of consumers in Türkiye: where the
buyer lives abroad, which law applies comes first. The rights are asked all the same, so whoever
looks sees what they would say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from ..decisions import Actor, Effect, FactValue, Finding, Outcome, Saying
from ..law import Certainty, Source
from ..orders import Order
from .context import Claim, Context
from .happenings import Happening, dated_facts
from .judging import Judged, of_effect
from .rights.kinds import FindingKind

_RIGHT = "law"
# A period runs from an event, so the event comes first.
_WHEN_A_PERIOD_STARTS = Source("6098 m.92")
# The law on private international law: mandatory protection where the consumer lives.
_WHICH_LAW = Source("5718 m.26")

NOT_HAPPENED_YET = FindingKind(
    code="fact_after_the_decision",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "`{fact}` olgusunun tarihi ({dated}) karar anından ({decided_at}) sonra; karar henüz "
        "olmamış bir şeye dayanamaz",
        "The fact `{fact}` is dated {dated}, after the moment of the decision ({decided_at}); a "
        "decision can't rest on what has not happened",
    ),
    next_step=Saying(
        "tarihi ya da karar anını düzeltip yeniden sormak",
        "correct the date or the moment of the decision and ask again",
    ),
    missing="as_of",
)
BUYER_ABROAD = FindingKind(
    code="buyer_abroad",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Alıcı Türkiye dışında ({country}); hangi ülkenin tüketici hukukunun uygulanacağı belli "
        "değil. Buradaki haklar Türkiye'deki tüketiciler içindir",
        "The buyer is outside Türkiye ({country}); which country's consumer law applies is open. The "
        "rights here are those of consumers in Türkiye",
    ),
    next_step=Saying(
        "uygulanacak hukuku bir hukukçuya sormak; müşteriye Türk hukukundakinden azını söylememek",
        "ask a lawyer which law applies; meanwhile tell the customer no less than Turkish law gives",
    ),
    missing="applicable_law",
)
SELLER_ABROAD = FindingKind(
    code="seller_abroad",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.SELLER,
    says=Saying(
        "Satıcı yurt dışında ({country}); Türkiye'deki tüketiciyi koruyan emredici hükümler "
        "sözleşmede başka bir hukuk seçilse de uygulanır",
        "The seller is abroad ({country}); the mandatory rules that protect a consumer in Türkiye "
        "apply even where the contract chooses another law",
    ),
    next_step=Saying(
        "Türk hukukuna göre karar vermek; girişte alınan vergiyi iadede ayrı kalem göstermek",
        "decide by Turkish law; show duties taken at the border as a line of their own in the refund",
    ),
)
GOODS_GO_ABROAD = FindingKind(
    code="goods_go_abroad",
    right=_RIGHT,
    effect=Effect.NOTES,
    who=Actor.SELLER,
    says=Saying(
        "Alıcı Türkiye'de, ürünler ise başka bir ülkeye gidiyor ({country}); alıcının hakları "
        "değişmez",
        "The buyer is in Türkiye and the goods go to another country ({country}); the buyer's rights "
        "stay the same",
    ),
    next_step=Saying(
        "iadenin yurt dışından nasıl geleceğini ve taşıma ile gümrük işlemlerini alıcıya bildirmek",
        "tell the buyer how the goods come back from abroad, with carriage and customs",
    ),
)
KINDS = (NOT_HAPPENED_YET, BUYER_ABROAD, SELLER_ABROAD, GOODS_GO_ABROAD)

_HOME = "TR"


def after_preliminaries(judged: tuple[Judged, ...], context: Context) -> tuple[Judged, ...]:
    """Ön sorulardan sonra: the lines, held for a person where something has to be clear first."""
    request = judged[0].claim.request
    later = [(name, on) for name, on in dated_facts(request) if _is_after(on, context)]
    if not later and _stays_at_home(request.order):
        return judged
    claim = judged[0].claim
    # Nothing is said here that would tell one line from another.
    found = (*_not_happened_yet(claim, context, later), *_across_borders(claim))
    doubts = of_effect(found, Effect.REVIEWS)
    return tuple(_held(one, found, doubts) for one in judged)


def _held(one: Judged, found: tuple[Finding, ...], doubts: tuple[Finding, ...]) -> Judged:
    findings = (*one.findings, *found)
    if not doubts:
        return replace(one, findings=findings) if found else one
    return replace(
        one, findings=findings, outcome=Outcome.NEEDS_REVIEW, because=doubts, answer=doubts
    )


def _not_happened_yet(claim: Claim, context: Context, later: list[Happening]) -> Iterator[Finding]:
    for name, dated in later:
        facts: dict[str, FactValue] = {"fact": name, "dated": dated, "decided_at": context.as_of}
        found = NOT_HAPPENED_YET.found(claim, _WHEN_A_PERIOD_STARTS, facts=facts)
        yield replace(found, missing=name)


def _is_after(dated: date | datetime, context: Context) -> bool:
    if isinstance(dated, datetime):
        return dated > context.as_of
    return dated > context.today


def _stays_at_home(order: Order) -> bool:
    parties = (order.buyer, order.recipient or order.buyer, order.seller)
    return all(one.country == _HOME for one in parties)


def _across_borders(claim: Claim) -> Iterator[Finding]:
    """Flag the order that crosses a border; money taken without a ground goes back anywhere."""
    order = claim.order
    if claim.request.reason.claims_payment:
        return
    if order.buyer.country != _HOME:
        yield _abroad(BUYER_ABROAD, claim, order.buyer.country)
    elif order.recipient and order.recipient.country != _HOME:
        yield _abroad(GOODS_GO_ABROAD, claim, order.recipient.country)
    if order.seller.country != _HOME:
        yield _abroad(SELLER_ABROAD, claim, order.seller.country)


def _abroad(kind: FindingKind, claim: Claim, country: str) -> Finding:
    facts = {"country": country}
    return kind.found(claim, _WHICH_LAW, facts=facts, certainty=Certainty.UNVERIFIED)
