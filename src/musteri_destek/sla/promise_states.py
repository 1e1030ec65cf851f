"""Söz tutuldu mu: how promises stand at a moment, and how many were kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from .. import wording
from ..decisions import Saying
from ..facts import ISTANBUL
from ..wording import Language
from .promise_facts import Fulfilment

if TYPE_CHECKING:
    from .promises import Promise


class PromiseStatus(StrEnum):
    """Söz durumu: what is overdue and still open is broken, not pending.

    >>> PromiseStatus("kept_late")
    <PromiseStatus.KEPT_LATE: 'kept_late'>
    """

    ON_TRACK = "on_track"
    KEPT = "kept"
    KEPT_LATE = "kept_late"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseState:
    """Sözün durumu: a promise as seen at `as_of`; `fulfilled_at` is `None` while it is open."""

    promise: Promise
    fulfilled_at: datetime | None
    as_of: datetime

    @property
    def status(self) -> PromiseStatus:
        """Durum: kept, kept late, broken or on track."""
        late = self.promise.is_late(self.fulfilled_at or self.as_of)
        if self.fulfilled_at:
            return PromiseStatus.KEPT_LATE if late else PromiseStatus.KEPT
        return PromiseStatus.BROKEN if late else PromiseStatus.ON_TRACK

    @property
    def late_days(self) -> int:
        """Gecikme: local days past the last one, until it was kept or until `as_of`."""
        reached = (self.fulfilled_at or self.as_of).astimezone(ISTANBUL).date()
        return max((reached - self.promise.last_day).days, 0)

    def explain(self, lang: Language) -> str:
        """Açıkla: the promise and how it stands.

        >>> from musteri_destek.sla import Promise
        >>> word = Promise(kind="refund", made_at="2026-10-26T10:00:00+03:00", until="2026-11-09")
        >>> print(word.state([], as_of=datetime(2026, 11, 13, 18, 40, tzinfo=ISTANBUL)).explain("tr"))
        Söz: para iadesi, en geç 9 Kasım 2026 Pazartesi. Söz tutulmadı, 4 gün gecikti.
        """
        standing = _STANDING[self.status].in_language(
            lang,
            late=_how_late(self.late_days, lang),
            done=wording.moment(self.fulfilled_at, lang) if self.fulfilled_at else "",
        )
        return f"{self.promise.explain(lang)} {standing}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseCounts:
    """Söz sayıları: promises by their state; `open` are those not due yet.

    They add up, and `metrics.kept_rate` takes them as they are.

    >>> (PromiseCounts(kept=8, broken=1) + PromiseCounts(kept=2, open=3)).kept
    10
    """

    kept: int = 0
    kept_late: int = 0
    broken: int = 0
    open: int = 0

    def __add__(self, other: PromiseCounts) -> PromiseCounts:
        """Return the counts of both."""
        return PromiseCounts(
            kept=self.kept + other.kept,
            kept_late=self.kept_late + other.kept_late,
            broken=self.broken + other.broken,
            open=self.open + other.open,
        )


def promise_counts(
    promises: Iterable[Promise],
    facts: Iterable[Fulfilment],
    *,
    as_of: datetime,
) -> PromiseCounts:
    """Sözleri say: how many were kept, kept late and broken, and how many are still open.

    >>> from musteri_destek.sla import Promise
    >>> words = [
    ...     Promise(kind="refund", made_at="2026-11-02T10:00:00+03:00", until=day, about=order)
    ...     for day, order in [("2026-11-09", "A-1"), ("2026-11-09", "A-2"), ("2026-11-20", "A-3")]
    ... ]
    >>> paid = Fulfilment(kind="refund", about="A-1", at="2026-11-06T15:00:00+03:00")
    >>> promise_counts(words, [paid], as_of=datetime(2026, 11, 13, tzinfo=ISTANBUL))
    PromiseCounts(kept=1, kept_late=0, broken=1, open=1)
    """
    happened = tuple(facts)
    found = Counter(promise.state(happened, as_of=as_of).status for promise in promises)
    return PromiseCounts(
        kept=found[PromiseStatus.KEPT],
        kept_late=found[PromiseStatus.KEPT_LATE],
        broken=found[PromiseStatus.BROKEN],
        open=found[PromiseStatus.ON_TRACK],
    )


def _how_late(days: int, lang: Language) -> str:
    if not days:
        return _SAME_DAY.in_language(lang)
    return (_ONE_DAY_LATE if days == 1 else _DAYS_LATE).in_language(lang, days=str(days))


_SAME_DAY = Saying("aynı gün gecikti", "late on the same day")
_ONE_DAY_LATE = Saying("1 gün gecikti", "1 day late")
_DAYS_LATE = Saying("{days} gün gecikti", "{days} days late")
_STANDING = {
    PromiseStatus.ON_TRACK: Saying("Süresi dolmadı.", "Not due yet."),
    PromiseStatus.KEPT: Saying("Söz tutuldu: {done}.", "Kept: {done}."),
    PromiseStatus.KEPT_LATE: Saying("Söz tutuldu ama {late}: {done}.", "Kept, {late}: {done}."),
    PromiseStatus.BROKEN: Saying("Söz tutulmadı, {late}.", "Broken, {late}."),
}
