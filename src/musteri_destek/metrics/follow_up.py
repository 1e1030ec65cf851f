"""Kapalı döngü: who is to be called back, by when, and why?

A bad score is a person who took the trouble to say so. Asking and not answering is worse than not
asking: so every survey ends with a list of names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from .._sayings import Saying
from ..errors import MisuseTypeError
from ..wording import Language, language, moment
from .responses import Response
from .scales import USUAL_CUTS, Cuts

USUAL_CALL_WITHIN = timedelta(hours=48)
"""Geri arama süresi: a bad score is followed up within two days."""

Due = Callable[[datetime, timedelta], datetime]
"""Vade: counts a length on from a moment; a calendar's `add_open_time` counts open hours."""


class FollowUpReason(StrEnum):
    """Arama nedeni: a detractor (tavsiye etmeyen), or a passive who left words (tarafsız).

    >>> FollowUpReason("detractor") is FollowUpReason.DETRACTOR
    True
    """

    DETRACTOR = "detractor"
    PASSIVE_WITH_COMMENT = "passive_with_comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """Geri arama: one customer to call, by when and why. They come from `follow_ups`.

    >>> due = datetime.fromisoformat("2026-11-04T10:00:00+03:00")
    >>> later = datetime.fromisoformat("2026-11-04T12:00:00+03:00")
    >>> call = FollowUp(response="r1", customer="m-17", score=2,
    ...     reason=FollowUpReason.DETRACTOR, due=due, as_of=later)
    >>> call.overdue
    True
    """

    response: str
    customer: str
    score: int
    reason: FollowUpReason
    due: datetime
    as_of: datetime

    def __str__(self) -> str:
        return f"{self.customer}: {self.explain('tr')}"

    @property
    def overdue(self) -> bool:
        """Gecikti mi: whether the moment has passed; at that very moment it has not.

        >>> due = datetime.fromisoformat("2026-11-04T10:00:00+03:00")
        >>> FollowUp(response="r1", customer="m", score=2,
        ...     reason=FollowUpReason.DETRACTOR, due=due, as_of=due).overdue
        False
        """
        return self.as_of > self.due

    def explain(self, lang: Language) -> str:
        """Açıkla: why and by when, in Turkish ("tr") or English ("en").

        >>> due = datetime.fromisoformat("2026-11-04T10:00:00+03:00")
        >>> FollowUp(response="r1", customer="m", score=2,
        ...     reason=FollowUpReason.DETRACTOR, due=due, as_of=due).explain("tr")
        '2 puan verdi, bizi tavsiye etmiyor. Aranacağı en geç an: 4 Kasım 2026 Çarşamba 10.00.'
        """
        why = _WHY[self.reason].in_language(language(lang), score=f"{self.score}")
        by_when = (_LATE if self.overdue else _DUE).in_language(lang, due=moment(self.due, lang))
        return f"{why} {by_when}"

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> due = datetime.fromisoformat("2026-11-04T10:00:00+03:00")
        >>> FollowUp(response="r1", customer="m", score=2,
        ...     reason=FollowUpReason.DETRACTOR, due=due, as_of=due).to_dict()["due"]
        '2026-11-04T10:00:00+03:00'
        """
        return {
            "response": self.response,
            "customer": self.customer,
            "score": self.score,
            "reason": self.reason.value,
            "due": self.due.isoformat(),
            "overdue": self.overdue,
        }


def follow_ups(
    responses: Iterable[Response],
    *,
    as_of: datetime,
    within: timedelta = USUAL_CALL_WITHIN,
    counted_by: Due = datetime.__add__,
    cuts: Cuts = USUAL_CUTS,
) -> tuple[FollowUp, ...]:
    """Geri arama listesi: whom to call, the most urgent first and the worst score before better.

    On it are detractors, and passives who wrote something. Not on it: who was called already, who
    said not to be called, and what lies after `as_of`. `counted_by=desk.add_open_time` counts
    `within` in the hours of a desk.

    >>> from datetime import datetime
    >>> from musteri_destek import metrics
    >>> answers = [metrics.Response(id=f"r{score}", customer=f"m{score}", score=score,
    ...     answered_at="2026-11-02T10:00:00+03:00") for score in (10, 7, 2)]
    >>> now = datetime.fromisoformat("2026-11-03T09:00:00+03:00")
    >>> for call in metrics.follow_ups(answers, as_of=now):
    ...     print(call)
    m2: 2 puan verdi, bizi tavsiye etmiyor. Aranacağı en geç an: 4 Kasım 2026 Çarşamba 10.00.
    """
    if as_of.utcoffset() is None:
        msg = f"`{as_of.isoformat()}` has no time zone: give an aware datetime"
        raise MisuseTypeError(msg)
    found = []
    for one in responses:
        reason = _reason(one, as_of, cuts)
        if reason is not None and one.score is not None and one.answered_at is not None:
            found.append(
                FollowUp(
                    response=one.id,
                    customer=one.customer,
                    score=one.score,
                    reason=reason,
                    due=counted_by(one.answered_at, within),
                    as_of=as_of,
                )
            )
    return tuple(sorted(found, key=lambda call: (call.due, call.score, call.response)))


def _reason(one: Response, as_of: datetime, cuts: Cuts) -> FollowUpReason | None:
    settled = one.may_contact is False or (one.contacted_at and one.contacted_at <= as_of)
    if settled or one.score is None or one.answered_at is None or one.answered_at > as_of:
        return None
    if one.score <= cuts.detractor_max:
        return FollowUpReason.DETRACTOR
    quiet = one.score >= cuts.promoter_min or not one.comment
    return None if quiet else FollowUpReason.PASSIVE_WITH_COMMENT


_WHY = {
    FollowUpReason.DETRACTOR: Saying(
        "{score} puan verdi, bizi tavsiye etmiyor.", "Scored {score}: would not recommend us."
    ),
    FollowUpReason.PASSIVE_WITH_COMMENT: Saying(
        "{score} puan verdi ve yorum yazdı.", "Scored {score} and left a comment."
    ),
}
_DUE = Saying("Aranacağı en geç an: {due}.", "Call by {due}.")
_LATE = Saying("En geç {due} aranmalıydı; gecikti.", "Was to be called by {due}; overdue.")
