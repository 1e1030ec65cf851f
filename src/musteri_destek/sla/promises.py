"""Sözler: a word given to a customer, as a record.

A promise is a snapshot: it keeps what was said when it was said, and is never recomputed from the
settings of today. Whether it was kept follows from what happened, at any `as_of`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, ClassVar, cast

from .. import wording
from ..calendars import BusinessCalendar
from ..decisions import Deadline, Saying, Until
from ..errors import MisuseTypeError, MisuseValueError
from ..facts import ISTANBUL, CheckedFacts, Contradiction, Day, Many, Moment, Name
from ..law import Source
from ..wording import Language
from .promise_facts import Fulfilment, PromiseKind, Step, StepName
from .promise_states import PromiseState


def _has_one_end(promise: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    if (promise.until is None) == (promise.due is None):
        says = "a promise ends with a day (`until`) or at a moment (`due`): give exactly one"
        yield Contradiction((), "promise_not_clear", says)


class Promise(CheckedFacts):
    """Söz: what was promised, when, and until when; round-trips through JSON.

    Exactly one of `until`, the last day, which counts as a whole in Istanbul, and `due`, a moment
    that itself is still in time. `about` is the order or case, `source` the article behind it,
    `steps` the days on the way, `version` the rules it came from.

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
    source: Source | None = None
    steps: Many[Step] = ()
    version: Name | None = None

    checks: ClassVar = (_has_one_end,)

    @property
    def last_day(self) -> date:
        """Son gün: the local day it ends on."""
        return self.due.date() if self.due else cast("date", self.until)

    def step(self, name: StepName) -> date | None:
        """Ara gün: the day of a step, `None` where the promise has no such step."""
        return next((step.on for step in self.steps if step.name is name), None)

    def state(self, facts: Iterable[Fulfilment], *, as_of: datetime) -> PromiseState:
        """Durumu: how the promise stands at `as_of`; what happens later isn't known then.

        The first fulfilment of its kind about the same order or case counts, from the moment it
        was promised on.

        >>> word = Promise(kind="reply", made_at="2026-11-16T09:00:00+03:00", until="2026-11-17")
        >>> answered = Fulfilment(kind="reply", at="2026-11-17T23:59:00+03:00")
        >>> word.state([answered], as_of=answered.at).status
        <PromiseStatus.KEPT: 'kept'>
        """
        if as_of.utcoffset() is None:
            msg = f"`{as_of.isoformat()}` has no time zone: pass an aware `as_of`"
            raise MisuseTypeError(msg)
        done = min(
            (fact.at for fact in facts if self._is_kept_by(fact) and fact.at <= as_of), default=None
        )
        return PromiseState(promise=self, fulfilled_at=done, as_of=as_of)

    def is_late(self, at: datetime) -> bool:
        """Geç mi: whether `at` is past the end of the promise."""
        return at > self.due if self.due else at.astimezone(ISTANBUL).date() > self.last_day

    def explain(self, lang: Language) -> str:
        """Açıkla: what was promised until when, the days on the way and the article.

        >>> Promise(kind="refund", made_at="2026-10-26T10:00:00+03:00", until="2026-11-09").explain(
        ...     "tr"
        ... )
        'Söz: para iadesi, en geç 9 Kasım 2026 Pazartesi.'
        """
        end = wording.value(self.due or self.until, lang)
        days = [step.explain(lang) for step in self.steps]
        source = [_SOURCE.in_language(lang, source=self.source.citation)] if self.source else []
        head = _PROMISE.in_language(lang, kind=self.kind.name_in(lang), end=end)
        return " ".join([head, *days, *source])

    def _is_kept_by(self, fact: Fulfilment) -> bool:
        return (fact.kind, fact.about) == (self.kind, self.about) and fact.at >= self.made_at


def promise_refund(
    deadline: Deadline,
    made_at: datetime,
    *,
    about: str | None = None,
) -> Promise:
    """İade sözü: the word given when a customer is told the deadline of a refund.

    A refund that is due at once is promised for the day it is promised on. A deadline whose clock
    hasn't started names no day yet: `MisuseValueError`.

    >>> from musteri_destek.decisions import Clock, DeadlineName
    >>> deadline = Deadline(
    ...     name=DeadlineName.REFUND_DUE,
    ...     starts=Clock.HANDED_TO_CARRIER,
    ...     until=date(2026, 11, 9),
    ...     source=Source("MSY m.12/1"),
    ... )
    >>> promise_refund(deadline, datetime(2026, 10, 26, 10, tzinfo=ISTANBUL)).explain("tr")
    'Söz: para iadesi, en geç 9 Kasım 2026 Pazartesi. Dayanak: MSY m.12/1.'
    """
    if deadline.is_pending:
        msg = f"`{deadline.name}` has no day yet: promise when {deadline.starts.event_in('en')}"
        raise MisuseValueError(msg)
    told_on = made_at.astimezone(ISTANBUL).date()
    moment = deadline.until if isinstance(deadline.until, datetime) else None
    day = told_on if deadline.until is Until.IMMEDIATELY else deadline.last_day
    return Promise(
        kind=PromiseKind.REFUND,
        made_at=made_at,
        until=None if moment else day,
        due=moment,
        about=about,
        source=deadline.source,
    )


def promise_in_days(
    kind: PromiseKind,
    made_at: datetime,
    days: int,
    calendar: BusinessCalendar,
    *,
    about: str | None = None,
) -> Promise:
    """İş günü sözü: "within N business days", counted from the day after on that calendar.

    >>> from musteri_destek.calendars import office_calendar
    >>> ordered_at = datetime(2026, 9, 28, 10, tzinfo=ISTANBUL)
    >>> promise_in_days(PromiseKind.DELIVERY, ordered_at, 7, office_calendar()).until
    datetime.date(2026, 10, 7)
    """
    told_on = calendar.local(made_at).date()
    return Promise(
        kind=kind,
        made_at=made_at,
        until=calendar.add_business_days(told_on, days),
        about=about,
        version=calendar.version,
    )


_PROMISE = Saying("Söz: {kind}, en geç {end}.", "Promise: {kind} by {end}.")
_SOURCE = Saying("Dayanak: {source}.", "Source: {source}.")
