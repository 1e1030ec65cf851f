"""Sözler: a word given to a customer, as a record.

A promise is a snapshot: it keeps what was said when it was said, and is never recomputed from the
settings of today. Whether it was kept follows from what happened, at any `as_of`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise
from typing import Any, ClassVar

from pydantic import TypeAdapter

from .. import wording
from ..decisions import Saying
from ..errors import MisuseTypeError
from ..facts import ISTANBUL, CheckedFacts, Contradiction, Day, Many, Moment, Name
from ..law import Source
from ..wording import Language
from .promise_facts import EstimateSource, ExcuseReason, PromiseKind, Reason, Step, StepName
from .promise_story import PromiseFact, Story
from .promise_transitions import Move, PromiseEvent, PromiseStatus
from .promise_words import standing
from .revisions import (
    Basis,
    BasisName,
    End,
    Revision,
    basis_of,
    binding_end,
    closes_at,
    end_of,
    has_one_end,
    local_day,
)
from .scans import Scan


def _revised_in_order(promise: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    said = [revision.at for revision in promise.revisions or ()]
    if promise.made_at and None not in said:
        for place, (before, after) in enumerate(pairwise([promise.made_at, *said])):
            if after < before:
                says = f"`{after.isoformat()}` is before {before.isoformat()}: put them in order"
                yield Contradiction(("revisions", place, "at"), "out_of_order", says)


class Promise(CheckedFacts):
    """Söz: what was promised, when, and until when; round-trips through JSON.

    Exactly one of `until`, the last day, which counts as a whole in Istanbul, and `due`, a moment
    that itself is still in time. `about` is the order or case, `lines` the lines of the order it
    is about, where it isn't about all of them, `source` the article behind it,
    `steps` the days on the way, `reasons` why the day is what it is, `version` the rules it came
    from. `revisions` are new days said later, in order; the first word stays as it was.

    >>> word = Promise(
    ...     kind="refund", made_at="2026-10-26T10:00:00+03:00", until="2026-11-09", about="A-1042"
    ... )
    >>> complained_at = datetime(2026, 11, 13, 18, 40, tzinfo=ISTANBUL)
    >>> word.state([], as_of=complained_at).late_days
    4
    """

    kind: PromiseKind
    made_at: Moment
    until: Day | None = None
    due: Moment | None = None
    about: Name | None = None
    lines: Many[Name] = ()
    source: Source | None = None
    steps: Many[Step] = ()
    version: Name | None = None
    reasons: Many[Reason] = ()
    revisions: Many[Revision] = ()

    checks: ClassVar = (has_one_end, _revised_in_order)

    @property
    def key(self) -> str:
        """Anahtar: a name of this promise that stays the same when it is revised.

        >>> Promise(kind="reply", made_at="2026-11-16T09:00:00+03:00", until="2026-11-17").key
        'reply//2026-11-16T09:00:00+03:00'
        """
        return f"{self.kind}/{self.about or ''}/{self.made_at.isoformat()}"

    @property
    def end(self) -> End:
        """Bitiş: the last day or moment of the word that binds now, after all its revisions."""
        return binding_end(end_of(self.until, self.due), self.revisions)

    @property
    def last_day(self) -> date:
        """Son gün: the local day it ends on."""
        return local_day(self.end)

    def step(self, name: StepName) -> date | None:
        """Ara gün: the day of a step, `None` where the promise has no such step."""
        return next((step.on for step in self.steps if step.name is name), None)

    def revised(self, revision: Revision) -> Promise:
        """Yeni gün söyle: the same promise with one more revision.

        It binds when the customer agreed to it, or when it is no later than what was said; a later
        day the customer was only told of is a sign of delay and moves nothing.

        >>> word = Promise(kind="reply", made_at="2026-11-16T09:00:00+03:00", until="2026-11-17")
        >>> later = {"at": "2026-11-17T12:00:00+03:00", "until": "2026-11-19"}
        >>> str(word.revised(Revision(**later, agreement="only_told")).end)
        '2026-11-17'
        >>> str(word.revised(Revision(**later, agreement="customer_agreed")).end)
        '2026-11-19'
        """
        return Promise(**{**dict(self), "revisions": (*self.revisions, revision)})

    def state(
        self,
        facts: Iterable[PromiseFact],
        *,
        as_of: datetime,
        basis: Basis | BasisName = Basis.LAST,
    ) -> PromiseState:
        """Durumu: how the promise stands at `as_of`; what happens later isn't known then.

        The first fulfilment of its kind about the same order or case counts, from the moment it
        was promised on. By `Basis.FIRST` the first word is measured, as if nothing had been agreed
        since.

        >>> from musteri_destek.sla import Fulfilment
        >>> word = Promise(kind="reply", made_at="2026-11-16T09:00:00+03:00", until="2026-11-17")
        >>> answered = Fulfilment(kind="reply", at="2026-11-17T23:59:00+03:00")
        >>> word.state([answered], as_of=answered.at).status
        <PromiseStatus.KEPT: 'kept'>
        """
        if as_of.utcoffset() is None:
            msg = f"`{as_of.isoformat()}` has no time zone: pass an aware `as_of`"
            raise MisuseTypeError(msg)
        story = Story(
            end=end_of(self.until, self.due),
            ship_by=self.step(StepName.SHIP_BY),
            basis=basis_of(basis),
        )
        mine = (fact for fact in facts if self._is_mine(fact))
        story.tell([*mine, *self.revisions], as_of=as_of.astimezone(ISTANBUL))
        return PromiseState(
            promise=self,
            basis=story.basis,
            as_of=as_of.astimezone(ISTANBUL),
            moves=tuple(story.moves),
            end=story.end,
            fulfilled_at=story.fulfilled_at,
            expected_on=story.expected_on if story.is_expected_late else None,
            expected_by=story.expected_by if story.is_expected_late else None,
            unshipped_since=self.step(StepName.SHIP_BY) if story.is_unshipped else None,
            excuse=story.excuse.reason if story.excuse else None,
        )

    def is_late(self, at: datetime) -> bool:
        """Geç mi: whether `at` is past the end of the promise."""
        return at > closes_at(self.end)

    def explain(self, lang: Language) -> str:
        """Açıkla: what was promised until when, the days on the way, why, and the article.

        >>> Promise(kind="refund", made_at="2026-10-26T10:00:00+03:00", until="2026-11-09").explain(
        ...     "tr"
        ... )
        'Söz: para iadesi, en geç 9 Kasım 2026 Pazartesi.'
        """
        end = wording.value(self.due or self.until, lang)
        parts: tuple[Step | Reason | Revision, ...] = (
            *self.steps,
            *self.reasons,
            *self.revisions,
        )
        source = [_SOURCE.in_language(lang, source=self.source.citation)] if self.source else []
        head = _PROMISE.in_language(lang, kind=self.kind.name_in(lang), end=end)
        return " ".join([head, *(part.explain(lang) for part in parts), *source])

    def _is_mine(self, fact: PromiseFact) -> bool:
        # The parcel may have left before the word was given.
        in_time = fact.at >= self.made_at or isinstance(fact, Scan)
        return in_time and (fact.kind, fact.about) == (self.kind, self.about)


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseState:
    """Sözün durumu: a promise as seen at `as_of`, and the moves that led there.

    `end` is the word that is measured. `fulfilled_at` is `None` while it is open. Signs of delay are
    `expected_on`, a day beyond the end, said by `expected_by`, and `unshipped_since`, the day by
    which the parcel should have left. `excuse` is why a miss would not be the shop's.
    """

    promise: Promise
    basis: Basis
    as_of: datetime
    moves: tuple[Move, ...]
    end: End
    fulfilled_at: datetime | None
    expected_on: date | None = None
    expected_by: EstimateSource | None = None
    unshipped_since: date | None = None
    excuse: ExcuseReason | None = None

    @property
    def status(self) -> PromiseStatus:
        """Durum: where the last move led; on track while there was none."""
        return self.moves[-1].to if self.moves else PromiseStatus.ON_TRACK

    @property
    def settled_by(self) -> PromiseEvent | None:
        """Kapatan olay: what ended it for good; `None` while it may still change."""
        last = self.moves[-1].on if self.moves else None
        return last if last and last.is_final else None

    @property
    def late_days(self) -> int:
        """Gecikme: local days past the last one, until it was settled or until `as_of`."""
        reached = self.moves[-1].at if self.settled_by else self.as_of
        return max((reached.astimezone(ISTANBUL).date() - local_day(self.end)).days, 0)

    def explain(self, lang: Language) -> str:
        """Açıkla: the promise and how it stands.

        >>> word = Promise(kind="refund", made_at="2026-10-26T10:00:00+03:00", until="2026-11-09")
        >>> print(word.state([], as_of=datetime(2026, 11, 13, 18, 40, tzinfo=ISTANBUL)).explain("tr"))
        Söz: para iadesi, en geç 9 Kasım 2026 Pazartesi. Söz tutulmadı, 4 gün gecikti.
        """
        return f"{self.promise.explain(lang)} {standing(self, lang)}"

    def to_json(self) -> str:
        """JSON'a: the state as JSON text; the same facts give the same bytes."""
        return _ADAPTER.dump_json(self).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> PromiseState:
        """JSON'dan: the state that `to_json` wrote.

        >>> word = Promise(kind="refund", made_at="2026-10-26T10:00:00+03:00", until="2026-11-09")
        >>> state = word.state([], as_of=datetime(2026, 11, 13, 18, 40, tzinfo=ISTANBUL))
        >>> PromiseState.from_json(state.to_json()) == state
        True
        """
        state = _ADAPTER.validate_json(text)
        # In Istanbul again, as they were.
        done = state.fulfilled_at
        return replace(
            state,
            as_of=state.as_of.astimezone(ISTANBUL),
            fulfilled_at=done.astimezone(ISTANBUL) if done else None,
            moves=tuple(replace(move, at=move.at.astimezone(ISTANBUL)) for move in state.moves),
        )


_PROMISE = Saying("Söz: {kind}, en geç {end}.", "Promise: {kind} by {end}.")
_SOURCE = Saying("Dayanak: {source}.", "Source: {source}.")

# Built at import: making an adapter reads the environment, and a call may not.
_ADAPTER = TypeAdapter(PromiseState)
