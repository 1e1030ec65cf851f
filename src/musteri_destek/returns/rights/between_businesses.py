"""Tacirler arası satış: until when does a business report a defect? A hint, never a decision.

Sales between businesses are outside 6502. The commercial code gives short times, two days for a
defect that is plain on delivery, eight to inspect; what no inspection shows is reported as soon as it
is found (6102 m.23/1-c, 6098 m.223). Nobody read these articles in an official copy for this library.
"""

from __future__ import annotations

from datetime import date

from ...decisions import Actor, Clock, DeadlineName, Effect, Finding, Saying
from ..context import Claim, Context
from .kinds import FindingKind

DEFECT_NOTICE = FindingKind(
    code="defect_notice_between_businesses",
    right="defect",
    effect=Effect.NOTES,
    who=Actor.CUSTOMER,
    says=Saying(
        "Ürün {delivered_on} günü teslim edildi; tacirler arasında açık ayıp iki gün, muayeneyle "
        "anlaşılacak ayıp sekiz gün içinde, sonradan çıkan gizli ayıp ise hemen bildirilir",
        "The goods were delivered on {delivered_on}; between businesses a plain defect is reported "
        "within two days, one that an inspection shows within eight, a hidden one as soon as it is "
        "found",
    ),
    next_step=Saying(
        "ayıbı beklemeden yazılı olarak bildirmek; sonucu sözleşme ve genel hükümler belirler",
        "report the defect in writing without waiting; the contract and general law decide the rest",
    ),
)
KINDS = (DEFECT_NOTICE,)


def defect_notice(claim: Claim, context: Context, delivered_on: date) -> Finding:
    """Ayıp ihbarı: the times of the commercial code, for a person to weigh."""
    inspection = context.law.at("b2b_inspection_notice", delivered_on)
    plain = context.law.at("b2b_open_defect_notice", delivered_on)
    return DEFECT_NOTICE.found(
        claim,
        inspection.source,
        facts={"delivered_on": delivered_on},
        deadline=context.count(
            DeadlineName.B2B_HIDDEN_DEFECT_NOTICE, inspection, Clock.DELIVERY, delivered_on
        ),
        deadlines=(
            context.count(DeadlineName.B2B_OPEN_DEFECT_NOTICE, plain, Clock.DELIVERY, delivered_on),
        ),
        certainty=inspection.certainty,
        switch=inspection.switch,
    )
