"""Dayanak: on what does the money of a granted line rest, beside the right that grants it?

Where the day of the refund follows one of several readings, or the shop's own rule says what a
part of an order takes along, the answer is no surer than that. So it is a finding of its own, and
a decision is as sure as the findings that determine it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..decisions import Actor, Deadline, Effect, Finding, Saying
from ..law import Certainty, Source
from .context import Claim
from .judging import Judged
from .money_back.components import Component
from .money_back.refund import Refund
from .rights.kinds import FindingKind

_RIGHT = "refund"

DAY_NOT_SETTLED = FindingKind(
    code="refund_day_not_settled",
    right=_RIGHT,
    effect=Effect.SHAPES,
    who=Actor.SELLER,
    says=Saying(
        "{notified_on} tarihli talepte iade süresinin nasıl sayılacağı kesin değil; süre, "
        "politikanın seçtiği okumaya göre sayıldı",
        "How the time for the refund is counted is not settled (request of {notified_on}); it was "
        "counted by the reading the policy chose",
    ),
    next_step=Saying(
        "bu süreye uymak ve seçilen okumayı kayda geçirmek",
        "keep to this time and put the chosen reading on record",
    ),
)
SHARED_BY_THE_SHOP = FindingKind(
    code="refund_shared_by_the_shop",
    right=_RIGHT,
    effect=Effect.SHAPES,
    who=Actor.SELLER,
    says=Saying(
        "{notified_on} tarihli talep siparişin bir bölümünü kapsıyor; indirimin, gönderim ücretinin "
        "ve ödemelerin bu bölüme düşen payını hiçbir hüküm belirlemez, mağaza belirledi",
        "The request of {notified_on} is about a part of the order; no rule of law says what share "
        "of discounts, charges and payments goes with it, so the shop's own rule does",
    ),
    next_step=Saying(
        "payın nasıl hesaplandığını müşteriye göstermek",
        "show the customer how the share was worked out",
    ),
)
DISCOUNT_TAKEN_BACK = FindingKind(
    code="refund_discount_taken_back",
    right=_RIGHT,
    effect=Effect.SHAPES,
    who=Actor.SELLER,
    says=Saying(
        "{notified_on} tarihli iade sonrası kalan sepet indirimin koşulunu karşılamıyor; koşul "
        "satıştan önce bildirildiği için mağazanın seçtiği kurala göre indirim kalan üründen geri "
        "alındı",
        "After the return of {notified_on} what is kept misses the condition of a discount; the "
        "condition had been disclosed, so by the shop's own rule the discount was taken back",
    ),
    next_step=Saying(
        "koşulun satıştan önce nasıl bildirildiğini kanıtlamak ya da indirimi müşteriye bırakmak",
        "prove how the condition was disclosed before the sale, or leave the discount",
    ),
)
KINDS = (DAY_NOT_SETTLED, SHARED_BY_THE_SHOP, DISCOUNT_TAKEN_BACK)


def with_grounds(one: Judged, refund: Refund) -> Judged:
    """Dayanaklarıyla: the line with what its money rests on; unchanged where no money goes back."""
    if one.grant is None or not (one.is_refunded or one.reduction):
        return one
    found = tuple(_grounds(one.claim, one.grant.refund_due, refund))
    if not found:
        return one
    return replace(one, because=(*one.because, *found), findings=(*one.findings, *found))


def _grounds(claim: Claim, due: Deadline, refund: Refund) -> Iterator[Finding]:
    facts = {"notified_on": claim.notified_on}
    if due.certainty not in (Certainty.SETTLED, Certainty.POLICY):
        yield DAY_NOT_SETTLED.found(
            claim,
            due.source,
            facts=facts,
            deadline=due,
            certainty=due.certainty,
            switch=due.switch,
        )
    if any(line.component is Component.CLAWBACK for line in refund.lines):
        yield DISCOUNT_TAKEN_BACK.found(
            claim,
            Source("6502 m.5; MSY m.12"),
            facts=facts,
            certainty=Certainty.POLICY,
            switch="discounts_on_partial_return",
        )
    if refund.certainty is Certainty.POLICY:
        source = Source("MSY m.12; 6502 m.5")
        yield SHARED_BY_THE_SHOP.found(claim, source, facts=facts, certainty=Certainty.POLICY)
