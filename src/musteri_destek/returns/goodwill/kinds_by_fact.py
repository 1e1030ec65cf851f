"""Olguya göre bulgular: the same finding for each condition, evidence, missing fact and remedy."""

from __future__ import annotations

from itertools import chain

from ...decisions import Actor, Effect, Remedy, Saying
from ..requests import Evidence
from ..rights.kinds import FindingKind
from .conditions import Condition
from .kinds import to_approve

_RIGHT = "goodwill"

_STATES = {
    # condition: what the rule asks for, and what is so where it is broken
    Condition.UNUSED: (
        Saying("kullanılmamış olmasını", "an unused item"),
        Saying("ürün kullanılmış", "it was used"),
    ),
    Condition.UNOPENED: (
        Saying("açılmamış olmasını", "an unopened item"),
        Saying("ürün açılmış", "it was opened"),
    ),
    Condition.TAGS_ATTACHED: (
        Saying("etiketlerinin üzerinde olmasını", "tags still attached"),
        Saying("etiketler sökülmüş", "they were taken off"),
    ),
    Condition.PACKAGING_COMPLETE: (
        Saying("ambalajının eksiksiz olmasını", "the complete packaging"),
        Saying("ambalaj eksik", "a part of it is missing"),
    ),
}


def _broken(condition: Condition) -> FindingKind:
    asked, so = _STATES[condition]
    return FindingKind(
        code=f"goodwill_condition_broken_{condition}",
        right=_RIGHT,
        effect=Effect.DENIES,
        who=Actor.SELLER,
        says=Saying(
            f"Mağazanın “{{rule}}” kuralı ürünün {asked.tr} şart koşuyor; {{notified_on}} tarihli "
            f"talebe göre {so.tr}",
            f"The shop's rule “{{rule}}” asks for {asked.en}; by the request of {{notified_on}} "
            f"{so.en}",
        ),
        next_step=Saying(
            "şartı müşteriye nazikçe açıklamak; yasal haklar bundan etkilenmez",
            "explain the condition kindly; the rights of the law are not touched by it",
        ),
    )


def _missing(fact: str, *, code: str, says: Saying, next_step: Saying) -> FindingKind:
    """The rule looks at a fact that nobody gave: a question, never a no."""
    return FindingKind(
        code=code,
        right=_RIGHT,
        effect=Effect.REVIEWS,
        who=Actor.SELLER,
        says=says,
        next_step=next_step,
        missing=fact,
    )


def _unknown_state(condition: Condition) -> FindingKind:
    asked, _ = _STATES[condition]
    return _missing(
        condition.fact,
        code=f"goodwill_condition_unknown_{condition}",
        says=Saying(
            f"Mağazanın “{{rule}}” kuralı ürünün {asked.tr} şart koşuyor; {{notified_on}} tarihli "
            "talepte bu bilgi yok",
            f"The shop's rule “{{rule}}” asks for {asked.en}; the request of {{notified_on}} does "
            "not say",
        ),
        next_step=Saying(
            "müşteriye ürünün durumunu sormak", "ask the customer about the state of the item"
        ),
    )


_EVIDENCE = {
    Evidence.PHOTO: Saying("fotoğraf", "a photo"),
    Evidence.VIDEO: Saying("video", "a video"),
    Evidence.RECEIPT: Saying("fiş ya da fatura", "a receipt"),
    Evidence.SERVICE_REPORT: Saying("servis raporu", "a service report"),
}


def _evidence_missing(evidence: Evidence) -> FindingKind:
    what = _EVIDENCE[evidence]
    return _missing(
        evidence.value,
        code=f"goodwill_evidence_missing_{evidence}",
        says=Saying(
            f"Mağazanın “{{rule}}” kuralı {what.tr} istiyor; {{notified_on}} tarihli taleple "
            "birlikte gönderilmedi",
            f"The shop's rule “{{rule}}” asks for {what.en}; none came with the request of "
            "{notified_on}",
        ),
        next_step=Saying(f"müşteriden {what.tr} istemek", f"ask the customer for {what.en}"),
    )


_FACTS = {
    "delivered": Saying("teslim günü", "the day of delivery"),
    "shipped": Saying("kargoya veriliş günü", "the day of shipment"),
    "event_on": Saying("etkinlik günü", "the day of the event"),
    "holidays": Saying("o yılın tatil günleri", "the holidays of that year"),
    "category": Saying("ürünün kategorisi", "the category of the item"),
    "tier": Saying("müşterinin üyelik düzeyi", "the customer's tier"),
    "sales_channel": Saying("siparişin verildiği kanal", "the channel of the order"),
    "payments": Saying("ödeme yöntemi", "the way of payment"),
    "reason": Saying("iade nedeni", "the reason of the return"),
}


def _fact_missing(fact: str) -> FindingKind:
    what = _FACTS[fact]
    return _missing(
        fact,
        code=f"goodwill_fact_missing_{fact}",
        says=Saying(
            f"Mağazanın “{{rule}}” kuralı şu bilgiye bakıyor: {what.tr}; {{notified_on}} tarihli "
            "talepte bu bilgi yok",
            f"The shop's rule “{{rule}}” asks for {what.en}; it is not known for the request of "
            "{notified_on}",
        ),
        next_step=Saying(f"eksik bilgiyi bulmak: {what.tr}", f"find out {what.en}"),
    )


def _still_open(remedy: Remedy) -> FindingKind:
    return FindingKind(
        code=f"goodwill_still_open_{remedy}",
        right=_RIGHT,
        effect=Effect.NOTES,
        who=Actor.CUSTOMER,
        says=Saying(
            f"Mağazanın “{{rule}}” kuralında şu çözüm {{notified_on}} günü hâlâ açıktı: "
            f"{remedy.name_in('tr')}",
            f"Under the shop's rule “{{rule}}” this was still open on {{notified_on}}: "
            f"{remedy.name_in('en')}",
        ),
        next_step=Saying("dilerse bu çözümü istemek", "ask for this instead, if wanted"),
    )


CONDITION_BROKEN = {condition: _broken(condition) for condition in Condition}
CONDITION_UNKNOWN = {condition: _unknown_state(condition) for condition in Condition}
EVIDENCE_MISSING = {evidence: _evidence_missing(evidence) for evidence in Evidence}
FACT_MISSING = {fact: _fact_missing(fact) for fact in _FACTS}
STILL_OPEN = {remedy: _still_open(remedy) for remedy in Remedy}
KINDS = (
    *CONDITION_BROKEN.values(),
    *map(to_approve, CONDITION_BROKEN.values()),
    *chain(CONDITION_UNKNOWN.values(), EVIDENCE_MISSING.values()),
    *chain(FACT_MISSING.values(), STILL_OPEN.values()),
)
