"""Kalan yollar: what can the customer still do where the answer is no, or not yet a yes?

Nothing new is decided here. The findings of a line are sorted by how much they are worth to the
customer: a right before a promise, a promise before a question, a question before patience, and
last of all the kindness of a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ..decisions import Actor, Effect, Finding, Saying
from ..wording import Language, sentence_start

GOODWILL, KINDNESS = "goodwill", "kindness"


class Way(StrEnum):
    """Yol: what kind of way remains; in the order of what it is worth to the customer.

    `REMAINING_RIGHT`: another right of the law that is open. `OPEN_OFFER`: something else the shop
    promises in such a case. `MISSING_FACT`: a fact that, once known, can turn the answer into a
    yes. `LATER_RIGHT`: a right that opens on a day to come. `PERSONAL_GOODWILL`: nobody owes
    anything, and a person of the shop may still be kind.

    >>> Way.MISSING_FACT.name_in("tr")
    'eksik bilgi'
    """

    REMAINING_RIGHT = "remaining_right"
    OPEN_OFFER = "open_offer"
    MISSING_FACT = "missing_fact"
    LATER_RIGHT = "later_right"
    PERSONAL_GOODWILL = "personal_goodwill"

    def name_in(self, lang: Language) -> str:
        """Adı: the way in that language."""
        return _WAYS[self].in_language(lang)


_WAYS = {
    Way.REMAINING_RIGHT: Saying("saklı kalan yasal hak", "right of the law that remains"),
    Way.OPEN_OFFER: Saying("mağazanın açık olan sözü", "promise of the shop that is open"),
    Way.MISSING_FACT: Saying("eksik bilgi", "missing fact"),
    Way.LATER_RIGHT: Saying("ileride doğabilecek hak", "right that may open later"),
    Way.PERSONAL_GOODWILL: Saying("mağazanın iyi niyeti", "goodwill of the shop"),
}
_RANKS = {way: rank for rank, way in enumerate(Way)}


@dataclass(frozen=True, slots=True)
class Alternative:
    """Kalan yol: one way that remains, with the finding that opens it.

    >>> from musteri_destek.decisions import Actor, Effect, Finding, Saying
    >>> from musteri_destek.law import Source
    >>> finding = Finding(
    ...     code="defect_rights_remain",
    ...     right="defect",
    ...     effect=Effect.NOTES,
    ...     line="ELB-44",
    ...     who=Actor.CUSTOMER,
    ...     says=Saying("Ayıp hakları saklıdır", "The rights of defective goods remain"),
    ...     next_step=Saying("ayıbı bildirmek", "report the defect"),
    ...     source=Source("6502 m.11"),
    ... )
    >>> print(Alternative(Way.REMAINING_RIGHT, finding).explain("tr"))
    Saklı kalan yasal hak: Ayıp hakları saklıdır. Süre: yok. Dayanak: 6502 m.11. Sıradaki adım \
(müşteri): ayıbı bildirmek.
    """

    way: Way
    finding: Finding

    def rank(self) -> int:
        """Sırası: how much the way is worth to the customer; the lower the better."""
        return _RANKS[self.way]

    def explain(self, lang: Language) -> str:
        """Açıkla: what kind of way it is, and the finding in its own words."""
        return f"{sentence_start(self.way.name_in(lang), lang)}: {self.finding.explain(lang)}"


def alternatives_among(findings: Iterable[Finding], *, today: date) -> Iterator[Alternative]:
    """Yollar: what of the findings of one line that is not granted is a way; best first.

    `today` is the day of the decision: a no whose period runs on past it opens a right later.
    """
    every = tuple(findings)
    granting = {one.right for one in every if one.effect is Effect.GRANTS}
    ways = [(_way(one, today), one) for one in every if not _completes(one, granting)]
    found = [Alternative(way, one) for way, one in ways if way]
    yield from sorted(found, key=Alternative.rank)


def _completes(finding: Finding, granting: set[str]) -> bool:
    """Say whether a note only completes a grant that waits behind a doubt, as who sends what."""
    return finding.effect is Effect.NOTES and finding.right in granting


def _way(finding: Finding, today: date) -> Way | None:
    if finding.effect is Effect.REVIEWS:
        return Way.MISSING_FACT if finding.missing else None
    if finding.effect is Effect.DENIES:
        last = finding.deadline.last_day if finding.deadline else None
        return Way.LATER_RIGHT if last and last >= today else None
    if finding.effect is not Effect.NOTES:
        return None
    if finding.who is Actor.CUSTOMER:
        return Way.OPEN_OFFER if finding.right == GOODWILL else Way.REMAINING_RIGHT
    return Way.PERSONAL_GOODWILL if finding.right == KINDNESS else None
