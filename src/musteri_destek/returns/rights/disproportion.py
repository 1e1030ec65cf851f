"""Orantısızlık: a repair or a replacement that would be out of all proportion for the seller.

The consumer then chooses among what is left (6502 m.11/3). The seller has to say why; a bare claim
takes nothing away.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...decisions import Actor, Effect, FactValue, Finding, Remedy, Saying
from ...law import Source
from ..context import Claim
from ..requests import ReturnReason
from .kinds import FindingKind

_RIGHT = "defect"
_SOURCE = Source("6502 m.11/3")


def _kind(remedy: Remedy, tr: str, en: str) -> FindingKind:
    return FindingKind(
        code=f"defect_disproportionate_{remedy.value}",
        right=_RIGHT,
        effect=Effect.SHAPES,
        who=Actor.SELLER,
        says=Saying(
            f"Satıcı {tr} orantısız güçlük getirdiğini bildirdi ({{notified_on}} tarihli talep): "
            "{why}",
            f"The seller says that {en} is out of proportion (request of {{notified_on}}): {{why}}",
        ),
        next_step=Saying(
            "gerekçeyi belgelemek ve müşteriye kalan seçenekleri sunmak",
            "document the reason and offer the customer what is left to choose",
        ),
    )


EXCLUDED = {
    Remedy.REPAIR: _kind(Remedy.REPAIR, "onarımın", "a repair"),
    Remedy.REPLACEMENT: _kind(Remedy.REPLACEMENT, "değişimin", "a replacement"),
}
WITHOUT_REASON = FindingKind(
    code="defect_disproportion_without_reason",
    right=_RIGHT,
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Satıcı, {notified_on} tarihli talepteki çözümün orantısız güçlük getirdiğini gerekçe "
        "göstermeden ileri sürdü",
        "The seller calls a remedy for the request of {notified_on} out of proportion and gives no "
        "reason",
    ),
    next_step=Saying(
        "gerekçeyi yazmak: ürünün ayıpsız değeri, ayıbın önemi, müşteriye çıkacak sorun",
        "write the reason: the value without the defect, its weight, the trouble for the customer",
    ),
    missing="reason_of_disproportion",
)
KINDS = (*EXCLUDED.values(), WITHOUT_REASON)


def excluded_remedies(claim: Claim) -> frozenset[Remedy]:
    """Sunulmayanlar: the remedies the seller has called disproportionate and said why.

    Of a wrong item who can't be sent the right one is offered no repair, but given one on a wish.
    """
    called = frozenset(one.remedy for one in claim.request.disproportionate if one.reason)
    is_wrong_item = claim.request.reason is ReturnReason.WRONG_ITEM
    is_wish = claim.request.wanted is Remedy.REPAIR
    takes_both = is_wrong_item and Remedy.REPLACEMENT in called and not is_wish
    return called | {Remedy.REPAIR} if takes_both else called


def disproportion(claim: Claim) -> Iterator[Finding]:
    """Orantısızlık: what the seller's claims do; one without a reason counts where it matters."""
    for one in claim.request.disproportionate:
        if one.reason:
            facts: dict[str, FactValue] = {"notified_on": claim.notified_on, "why": one.reason}
            yield EXCLUDED[one.remedy].found(claim, _SOURCE, facts=facts)
        elif claim.request.wanted in {None, one.remedy}:
            yield WITHOUT_REASON.found(claim, _SOURCE, facts={"notified_on": claim.notified_on})
