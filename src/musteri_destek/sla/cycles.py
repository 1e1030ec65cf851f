"""Hizmet süreleri: did we answer in time, and until when do we have; pure in (events, policy, as_of)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache

from .. import wording
from ..calendars import BusinessCalendar
from ..decisions import Saying
from ..errors import MisuseTypeError
from ..wording import Language
from .events import Event, EventKind
from .policies import BotReplies, Metric, SlaPolicy, SlaTarget

_NO_TIME = timedelta()


class SlaState(StrEnum):
    """Durum: where a clock stands. An answer at the very moment it is due is in time.

    >>> SlaState("met")
    <SlaState.MET: 'met'>
    """

    RUNNING = "running"
    MET = "met"
    BREACHED = "breached"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlaCycle:
    """Süre döngüsü: one run of one clock, as seen at `as_of`.

    `elapsed` is open time on the target's calendar up to the answer, or up to `as_of` while there
    is none. `due_at` is the first moment at which it reaches the target; only beyond it the
    target is breached, with `late_by` the open time past it.
    """

    target: SlaTarget
    started_at: datetime
    stopped_at: datetime | None
    due_at: datetime
    elapsed: timedelta
    as_of: datetime

    @property
    def metric(self) -> Metric:
        """Ölçü: which wait it is about."""
        return self.target.metric

    @property
    def late_by(self) -> timedelta:
        """Gecikme: open time beyond the target; none while it is in time."""
        return max(self.elapsed - self.target.within, _NO_TIME)

    @property
    def remaining(self) -> timedelta:
        """Kalan süre: open time that is left; none once it is used up or answered."""
        left = max(self.target.within - self.elapsed, _NO_TIME)
        return _NO_TIME if self.stopped_at else left

    @property
    def state(self) -> SlaState:
        """Durum: breached as soon as the target is passed, answered or not."""
        if self.late_by:
            return SlaState.BREACHED
        return SlaState.MET if self.stopped_at else SlaState.RUNNING

    def explain(self, lang: Language) -> str:
        """Açıkla: the target, when it started and was due, and how it stands.

        >>> from musteri_destek import sla
        >>> from musteri_destek.calendars import office_calendar
        >>> policy = sla.SlaPolicy(
        ...     calendars={"desk": office_calendar()},
        ...     targets=[{"metric": "first_response", "within": "PT4H", "calendar": "desk"}],
        ... )
        >>> opened = sla.Event(at="2026-11-13T18:40:00+03:00", kind="opened")
        >>> (cycle,) = sla.evaluate([opened], policy, as_of=opened.at)
        >>> print(cycle.explain("tr"))
        İlk yanıt hedefi 4 saat (takvim: desk): başlangıç 13 Kasım 2026 Cuma 18.40, en geç \
16 Kasım 2026 Pazartesi 13.00. Süre işliyor, 4 saat kaldı.
        """
        calendar = self.target.calendar
        counted = _ON_CALENDAR if calendar else _ROUND_THE_CLOCK
        head = _HEAD.in_language(
            lang,
            metric=_METRICS[self.metric].in_language(lang),
            within=wording.length(self.target.within, lang),
            counted=counted.in_language(lang, calendar=calendar or ""),
            started=wording.moment(self.started_at, lang),
            due=wording.moment(self.due_at, lang),
        )
        return f"{head} {self._standing(lang)}"

    def _standing(self, lang: Language) -> str:
        saying = _STANDING[self.state, self.stopped_at is not None]
        return saying.in_language(
            lang,
            stopped=wording.moment(self.stopped_at, lang) if self.stopped_at else "",
            remaining=wording.length(self.remaining, lang),
            late=wording.length(self.late_by, lang),
        )


def evaluate(
    events: Iterable[Event],
    policy: SlaPolicy,
    *,
    as_of: datetime,
) -> tuple[SlaCycle, ...]:
    """Değerlendir: every clock of a case as it stands at `as_of`.

    Events after `as_of` haven't happened yet. The first sign of the customer starts the clock, on
    whichever channel; a public answer of a person stops it, and that of a bot where the policy
    says so. Notes and automatic acknowledgements don't. A policy without a target for the channel
    gives no cycle, nor does a case in which the customer never wrote.

    >>> from datetime import timedelta
    >>> from musteri_destek import sla
    >>> policy = sla.SlaPolicy(targets=[{"metric": "first_response", "within": "PT1H"}])
    >>> asked = sla.Event(at="2026-11-16T10:00:00+03:00", kind="customer_message")
    >>> answered = sla.Event(at="2026-11-16T11:00:00+03:00", kind="agent_reply")
    >>> (cycle,) = sla.evaluate([asked, answered], policy, as_of=answered.at)
    >>> cycle.state, cycle.elapsed
    (<SlaState.MET: 'met'>, datetime.timedelta(seconds=3600))
    """
    _check_aware(as_of)
    known = sorted((event for event in events if event.at <= as_of), key=lambda event: event.at)
    asked = next((event for event in known if event.kind.is_from_customer), None)
    if asked is None:
        return ()
    target = policy.target_for(Metric.FIRST_RESPONSE, asked.channel)
    if target is None:
        return ()
    answers = (event.at for event in known if event.at >= asked.at and _answers(event, policy))
    return (_cycle(policy, target, asked.at, next(answers, None), as_of),)


def _cycle(
    policy: SlaPolicy,
    target: SlaTarget,
    started_at: datetime,
    stopped_at: datetime | None,
    as_of: datetime,
) -> SlaCycle:
    calendar = policy.calendars[target.calendar] if target.calendar else _every_hour()
    return SlaCycle(
        target=target,
        started_at=started_at,
        stopped_at=stopped_at,
        due_at=calendar.add_open_time(started_at, target.within),
        elapsed=calendar.open_time_between(started_at, stopped_at or as_of),
        as_of=as_of,
    )


def _answers(event: Event, policy: SlaPolicy) -> bool:
    if event.kind is EventKind.BOT_REPLY:
        return policy.bot_replies is BotReplies.COUNT
    return event.kind is EventKind.AGENT_REPLY


@cache
def _every_hour() -> BusinessCalendar:
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return BusinessCalendar(weekly_hours={day: ["00:00-24:00"] for day in days})


def _check_aware(as_of: datetime) -> None:
    if as_of.utcoffset() is None:
        msg = f"`{as_of.isoformat()}` has no time zone: pass an aware `as_of`"
        raise MisuseTypeError(msg)


_METRICS = {Metric.FIRST_RESPONSE: Saying("İlk yanıt", "First response")}
_HEAD = Saying(
    "{metric} hedefi {within}{counted}: başlangıç {started}, en geç {due}.",
    "{metric} within {within}{counted}: started {started}, due {due}.",
)
_ON_CALENDAR = Saying(" (takvim: {calendar})", " (calendar: {calendar})")
_ROUND_THE_CLOCK = Saying(" (7/24)", " (round the clock)")
_STANDING = {
    (SlaState.RUNNING, False): Saying(
        "Süre işliyor, {remaining} kaldı.", "The clock is running, {remaining} left."
    ),
    (SlaState.MET, True): Saying("Yanıt zamanında: {stopped}.", "Answered in time: {stopped}."),
    (SlaState.BREACHED, True): Saying(
        "Yanıt {late} geç: {stopped}.", "Answered {late} late: {stopped}."
    ),
    (SlaState.BREACHED, False): Saying(
        "Yanıt yok, süre {late} aşıldı.", "No answer yet, {late} overdue."
    ),
}
