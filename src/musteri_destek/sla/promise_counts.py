"""Söz sayıları: how many promises were kept, by the first word or by the last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from ..errors import MisuseValueError
from .promise_facts import PromiseKind
from .promise_story import PromiseFact
from .promise_transitions import PromiseStatus
from .promises import Promise, PromiseState
from .revisions import Agreement, Basis, BasisName, closes_at


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseCounts:
    """Söz sayıları: promises by their state; `open` are those that can't be judged yet.

    What is overdue and not done is broken. Those the customer cancelled in time and those that
    were excused are in no rate. `renegotiated` says how many of them all were moved to another day
    with the customer's consent; they stand in the other numbers too. Counts add up and can be
    taken away again; `metrics.kept_rate` takes them as they are.

    >>> (PromiseCounts(kept=8, broken=1) + PromiseCounts(kept=2, open=3)).kept
    10
    """

    kept: int = 0
    kept_late: int = 0
    broken: int = 0
    open: int = 0
    excused: int = 0
    cancelled: int = 0
    renegotiated: int = 0

    @property
    def total(self) -> int:
        """Toplam: all promises that were counted."""
        judged = self.kept + self.kept_late + self.broken
        return judged + self.open + self.excused + self.cancelled

    def __add__(self, other: PromiseCounts) -> PromiseCounts:
        """Return the counts of both."""
        return self._with(other, 1)

    def __sub__(self, other: PromiseCounts) -> PromiseCounts:
        """Return the counts without `other`, which was counted in; less than none is refused."""
        return self._with(other, -1)

    def _with(self, other: PromiseCounts, sign: int) -> PromiseCounts:
        sums = {name: getattr(self, name) + sign * getattr(other, name) for name in self.__slots__}
        if min(sums.values()) < 0:
            msg = f"`{other}` was never counted in `{self}`: take away what was added"
            raise MisuseValueError(msg)
        return PromiseCounts(**sums)


def promise_counts(
    promises: Iterable[Promise],
    facts: Iterable[PromiseFact],
    *,
    as_of: datetime,
    basis: Basis | BasisName = Basis.FIRST,
    lag: timedelta | None = None,
) -> PromiseCounts:
    """Sözleri say: how many were kept, kept late and broken, and how many are still open.

    By `Basis.FIRST` every promise is measured by the first word; by `Basis.LAST` by the last one
    that binds, which forgives slips the customer agreed to: show both.

    Without `lag` a promise counts as soon as its outcome is known, so at any moment more kept ones
    are known than broken ones. With it, only promises count that ended at least `lag` before
    `as_of`, time for late reports to come in; all others are open, whatever is known of them.

    >>> words = [
    ...     Promise(kind="refund", made_at="2026-11-02T10:00:00+03:00", until=day, about=order)
    ...     for day, order in [("2026-11-09", "A-1"), ("2026-11-09", "A-2"), ("2026-11-20", "A-3")]
    ... ]
    >>> from musteri_destek.sla import Fulfilment
    >>> paid = Fulfilment(kind="refund", about="A-1", at="2026-11-06T15:00:00+03:00")
    >>> promise_counts(words, [paid], as_of=datetime.fromisoformat("2026-11-13T00:00:00+03:00"))
    PromiseCounts(kept=1, kept_late=0, broken=1, open=1, excused=0, cancelled=0, renegotiated=0)
    """
    if lag is not None and lag < timedelta():
        msg = f"`{lag}` looks into the future: give a length from 0 on, or none"
        raise MisuseValueError(msg)
    happened = by_subject(facts)
    states = [
        promise.state(happened.get((promise.kind, promise.about), ()), as_of=as_of, basis=basis)
        for promise in promises
    ]
    found = Counter(_counted_as(state, lag) for state in states)
    return PromiseCounts(
        kept=found[PromiseStatus.KEPT],
        kept_late=found[PromiseStatus.KEPT_LATE],
        broken=found[PromiseStatus.BROKEN],
        open=found[PromiseStatus.ON_TRACK],
        excused=found[PromiseStatus.EXCUSED],
        cancelled=found[PromiseStatus.CANCELLED],
        renegotiated=sum(_is_renegotiated(state) for state in states),
    )


def by_subject(
    facts: Iterable[PromiseFact],
) -> dict[tuple[PromiseKind, str | None], list[PromiseFact]]:
    """Konuya göre: the facts of each kind about each order, so that no promise reads them all."""
    found: dict[tuple[PromiseKind, str | None], list[PromiseFact]] = {}
    for fact in facts:
        found.setdefault((fact.kind, fact.about), []).append(fact)
    return found


def _counted_as(state: PromiseState, lag: timedelta | None) -> PromiseStatus:
    too_young = lag is not None and closes_at(state.end) + lag > state.as_of
    return PromiseStatus.ON_TRACK if too_young or state.status.is_open else state.status


def _is_renegotiated(state: PromiseState) -> bool:
    return any(
        revision.agreement is Agreement.CUSTOMER_AGREED and revision.at <= state.as_of
        for revision in state.promise.revisions
    )
