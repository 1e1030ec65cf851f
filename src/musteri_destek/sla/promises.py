"""Sözler: a word given to a customer as a record, and whether it was kept.

A promise is a snapshot: it keeps what was said when it was said, and is never recomputed from the
settings of today. Whether it was kept follows from what happened, at any `as_of`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar, cast

from .. import wording
from ..calendars import BusinessCalendar
from ..decisions import Deadline, Saying, Until
from ..errors import MisuseTypeError, MisuseValueError
from ..facts import ISTANBUL, CheckedFacts, Contradiction, Day, Facts, Many, Moment, Name
from ..law import Source
from ..wording import Language


class PromiseKind(StrEnum):
    """Söz türü: what was promised.

    >>> PromiseKind.REFUND.name_in("tr")
    'para iadesi'
    """

    DELIVERY = "delivery"
    REFUND = "refund"
    CALLBACK = "callback"
    REPAIR = "repair"
    REPLACEMENT = "replacement"
    REPLY = "reply"

    def name_in(self, lang: Language) -> str:
        """Adı: what was promised, in that language."""
        return _KINDS[self].in_language(lang)


class StepName(StrEnum):
    """Adım: a day on the way to what was promised.

    >>> StepName.SHIP_BY.name_in("en")
    'shipped by'
    """

    ACCEPTED = "accepted"
    SHIP_BY = "ship_by"
    EARLIEST = "earliest"

    def name_in(self, lang: Language) -> str:
        """Adı: the step in that language."""
        return _STEPS[self].in_language(lang)


class Step(Facts):
    """Ara gün: one day on the way.

    >>> Step(name="ship_by", on="2026-11-17").on
    datetime.date(2026, 11, 17)
    """

    name: StepName
    on: Day

    def explain(self, lang: Language) -> str:
        """Açıkla: the step and its day.

        >>> Step(name="ship_by", on="2026-11-17").explain("tr")
        'En geç kargoya veriliş: 17 Kasım 2026 Salı.'
        """
        name = wording.sentence_start(self.name.name_in(lang), lang)
        return f"{name}: {wording.day(self.on, lang)}."


class Fulfilment(Facts):
    """Yerine getirme: what was promised happened: the delivery, the refund, the call.

    `about` is the order or case it belongs to, as in the promise.

    >>> Fulfilment(kind="refund", about="A-1042", at="2026-11-10T12:00:00+03:00").kind
    <PromiseKind.REFUND: 'refund'>
    """

    kind: PromiseKind
    at: Moment
    about: Name | None = None


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


def _how_late(days: int, lang: Language) -> str:
    if not days:
        return _SAME_DAY.in_language(lang)
    return (_ONE_DAY_LATE if days == 1 else _DAYS_LATE).in_language(lang, days=str(days))


_KINDS = {
    PromiseKind.DELIVERY: Saying("teslimat", "delivery"),
    PromiseKind.REFUND: Saying("para iadesi", "refund"),
    PromiseKind.CALLBACK: Saying("geri arama", "callback"),
    PromiseKind.REPAIR: Saying("onarım", "repair"),
    PromiseKind.REPLACEMENT: Saying("değişim", "replacement"),
    PromiseKind.REPLY: Saying("yanıt", "reply"),
}
_STEPS = {
    StepName.ACCEPTED: Saying("siparişin işleme alınması", "accepted"),
    StepName.SHIP_BY: Saying("en geç kargoya veriliş", "shipped by"),
    StepName.EARLIEST: Saying("en erken teslim", "earliest arrival"),
}
_PROMISE = Saying("Söz: {kind}, en geç {end}.", "Promise: {kind} by {end}.")
_SOURCE = Saying("Dayanak: {source}.", "Source: {source}.")
_SAME_DAY = Saying("aynı gün gecikti", "late on the same day")
_ONE_DAY_LATE = Saying("1 gün gecikti", "1 day late")
_DAYS_LATE = Saying("{days} gün gecikti", "{days} days late")
_STANDING = {
    PromiseStatus.ON_TRACK: Saying("Süresi dolmadı.", "Not due yet."),
    PromiseStatus.KEPT: Saying("Söz tutuldu: {done}.", "Kept: {done}."),
    PromiseStatus.KEPT_LATE: Saying("Söz tutuldu ama {late}: {done}.", "Kept, {late}: {done}."),
    PromiseStatus.BROKEN: Saying("Söz tutulmadı, {late}.", "Broken, {late}."),
}
