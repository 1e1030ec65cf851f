"""Şüpheli yanıtlar: which answers should a person look at before they count?

Rules, not a verdict: an answer that is flagged is still an answer, and angry people write fast and
often. Nothing here removes one; leave out by hand what you have looked at, and say so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from .._sayings import Saying
from ..wording import Language, language, number
from .responses import Response

BURST = 5
"""Yığılma: so many equal scores from one origin within `BURST_WITHIN` are flagged."""

BURST_WITHIN = timedelta(hours=1)
"""Yığılma süresi: the time in which a burst happens."""

AGAIN_WITHIN = timedelta(hours=24)
"""Tekrar süresi: a second answer of one customer within it is flagged."""

TOO_FAST = timedelta(seconds=2)
"""Çok hızlı: nobody reads and answers a question in less."""


class SuspicionKind(StrEnum):
    """Şüphe türü: by which rule an answer was flagged.

    * `AGAIN`: the customer answered twice within a day, or about the same order.
    * `BURST`: five equal scores from one origin within an hour.
    * `TOO_FAST`: answered within two seconds of being asked.
    * `BEFORE_DELIVERY`: answered before the parcel was there.
    * `UNVERIFIED`: the shop looked for the purchase and found none.

    >>> SuspicionKind("burst") is SuspicionKind.BURST
    True
    """

    AGAIN = "again"
    BURST = "burst"
    TOO_FAST = "too_fast"
    BEFORE_DELIVERY = "before_delivery"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspicion:
    """Şüphe: one answer, one rule, and the other answers it goes with.

    >>> print(Suspicion(response="r2", kind=SuspicionKind.AGAIN, together_with=("r1",)))
    r2: Aynı müşteri kısa süre içinde ya da aynı sipariş için yeniden yanıt vermiş (1 yanıt daha).
    """

    response: str
    kind: SuspicionKind
    together_with: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.response}: {self.explain('tr')}"

    def explain(self, lang: Language) -> str:
        """Açıkla: why a person should look, in Turkish ("tr") or English ("en").

        >>> Suspicion(response="r1", kind=SuspicionKind.UNVERIFIED).explain("en")
        'No purchase was found behind this answer.'
        """
        n = number(len(self.together_with), language(lang))
        return _WHY[self.kind].in_language(lang, n=n)

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON.

        >>> Suspicion(response="r1", kind=SuspicionKind.UNVERIFIED).to_dict()["kind"]
        'unverified'
        """
        return {
            "response": self.response,
            "kind": self.kind.value,
            "together_with": list(self.together_with),
        }


def suspicious(responses: Iterable[Response]) -> tuple[Suspicion, ...]:
    """Şüpheli yanıtlar: every answer that some rule flags, once a rule, by the answer's id.

    Unanswered surveys are never flagged.

    >>> from musteri_destek import metrics
    >>> early = metrics.Response(id="r1", customer="m", score=1,
    ...     answered_at="2026-11-02T10:00:00+03:00", delivered_at="2026-11-03T10:00:00+03:00")
    >>> [one.kind.value for one in metrics.suspicious([early])]
    ['before_delivery']
    """
    answered = sorted(
        ((one.answered_at, one) for one in responses if one.answered_at), key=lambda pair: pair[0]
    )
    found = [*_alone(answered), *_again(answered), *_bursts(answered)]
    return tuple(sorted(found, key=lambda one: (one.response, one.kind)))


Answered = list[tuple[datetime, Response]]


def _alone(answered: Answered) -> Iterator[Suspicion]:
    for at, one in answered:
        if one.verified_purchase is False:
            yield Suspicion(response=one.id, kind=SuspicionKind.UNVERIFIED)
        if one.delivered_at and at < one.delivered_at:
            yield Suspicion(response=one.id, kind=SuspicionKind.BEFORE_DELIVERY)
        if one.asked_at and at - one.asked_at < TOO_FAST:
            yield Suspicion(response=one.id, kind=SuspicionKind.TOO_FAST)


def _again(answered: Answered) -> Iterator[Suspicion]:
    by_customer = defaultdict(list)
    for at, one in answered:
        by_customer[one.customer].append((at, one))
    for theirs in by_customer.values():
        for place, (at, one) in enumerate(theirs):
            before = [
                other.id
                for earlier, other in theirs[:place]
                if at - earlier <= AGAIN_WITHIN or (one.order and one.order == other.order)
            ]
            if before:
                yield Suspicion(
                    response=one.id, kind=SuspicionKind.AGAIN, together_with=tuple(before)
                )


def _bursts(answered: Answered) -> Iterator[Suspicion]:
    alike = defaultdict(list)
    for at, one in answered:
        if one.origin and one.score is not None:
            alike[one.origin, one.score].append((at, one.id))
    for theirs in alike.values():
        for _, name in theirs:
            crowd = _crowd(theirs, name)
            if crowd:
                yield Suspicion(response=name, kind=SuspicionKind.BURST, together_with=crowd)


def _crowd(theirs: list[tuple[datetime, str]], name: str) -> tuple[str, ...]:
    """Return the others of the first hour that holds this answer and enough of its like."""
    for since, _ in theirs:
        within = [other for at, other in theirs if since <= at <= since + BURST_WITHIN]
        if name in within and len(within) >= BURST:
            return tuple(other for other in within if other != name)
    return ()


_WHY = {
    SuspicionKind.AGAIN: Saying(
        "Aynı müşteri kısa süre içinde ya da aynı sipariş için yeniden yanıt vermiş ({n} yanıt daha).",
        "The same customer answered again soon, or about the same order ({n} more).",
    ),
    SuspicionKind.BURST: Saying(
        "Aynı kaynaktan bir saat içinde aynı puan çok kez gelmiş ({n} yanıt daha).",
        "The same score came many times from one origin within an hour ({n} more).",
    ),
    SuspicionKind.TOO_FAST: Saying(
        "Soru okunamayacak kadar hızlı yanıtlanmış.", "Answered faster than one can read."
    ),
    SuspicionKind.BEFORE_DELIVERY: Saying(
        "Ürün teslim edilmeden yanıtlanmış.", "Answered before the goods were delivered."
    ),
    SuspicionKind.UNVERIFIED: Saying(
        "Bu yanıtın arkasında bir alışveriş bulunamadı.",
        "No purchase was found behind this answer.",
    ),
}
