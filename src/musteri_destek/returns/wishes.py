"""İstek: did the customer get what they asked for, and if no right gives it, what is said?

What a customer asks for and nobody gives is answered by nothing else in its place: the choice stays
open, what can be had is named, and the money of it is counted, so that an answer can follow at once.
"""

from __future__ import annotations

from dataclasses import replace

from ..decisions import Actor, Effect, Remedy, Saying
from .judging import Judged
from .rights.kinds import FindingKind

WISH = "wish"


def _not_given(remedy: Remedy) -> FindingKind:
    return FindingKind(
        code=f"wish_not_given_{remedy}",
        right=WISH,
        effect=Effect.SHAPES,
        who=Actor.SELLER,
        says=Saying(
            "Müşterinin {notified_on} günü istediği çözümü bu talepte hiçbir hak vermiyor: "
            f"{remedy.name_in('tr')}; onun yerine başka bir çözüm seçilmedi",
            "No right gives what the customer asked for on {notified_on}: "
            f"{remedy.name_in('en')}; nothing else was chosen in its place",
        ),
        next_step=Saying(
            "sunulabilecek çözümleri müşteriye söyleyip tercihini sormak",
            "tell the customer what can be had and ask for the choice",
        ),
    )


NOT_GIVEN = {remedy: _not_given(remedy) for remedy in Remedy}
KINDS = tuple(NOT_GIVEN.values())


def with_wish(one: Judged) -> Judged:
    """İsteğiyle: the line, with a word on what was asked for where no right gives it."""
    wish = one.claim.request.wanted
    if one.grant is None or wish is None or one.remedy is wish:
        return one
    by = one.because[0]
    found = NOT_GIVEN[wish].found(
        one.claim,
        by.source,
        facts={"notified_on": one.claim.notified_on},
        certainty=by.certainty,
    )
    return replace(one, because=(*one.because, found), findings=(*one.findings, found))
