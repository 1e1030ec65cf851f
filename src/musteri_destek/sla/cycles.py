"""Süre döngüleri: one run of one clock: how much it counted, until when we have, how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from .. import wording
from ..decisions import Saying
from ..wording import Language
from .escalations import METRIC_NAMES, EscalationDue
from .events import EventKind
from .targets import Metric, SlaTarget

_NO_TIME = timedelta()


class SlaState(StrEnum):
    """Durum: where a clock stands. An answer at the very moment it is due is in time.

    `CANCELLED`: what was waited for is no longer needed: the case was resolved without another
    word, withdrawn or merged, or no target fits it any more. A target that had been passed by then
    stays breached.

    >>> SlaState("met")
    <SlaState.MET: 'met'>
    """

    RUNNING = "running"
    AT_RISK = "at_risk"
    PAUSED = "paused"
    MET = "met"
    BREACHED = "breached"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlaCycle:
    """Süre döngüsü: one run of one clock, as seen at `as_of`.

    `elapsed` is open time on the target's calendar up to the stop, or up to `as_of` while there is
    none; `paused` is the open time since the start that didn't count: pauses, and with
    `Reopening.RESUME` the time between resolution and reopening. `due_at` is the first moment at
    which `elapsed` reaches the target if nothing more happens; a paused clock has none, and
    `due_if_resumed_now` says what it would be. Only beyond the target it is breached, with
    `late_by` the open time past it. `policy_version` is the version the target is of.
    """

    target: SlaTarget
    started_at: datetime
    stopped_at: datetime | None
    stopped_by: EventKind | None
    due_at: datetime | None
    due_if_resumed_now: datetime
    at_risk_at: datetime | None
    elapsed: timedelta
    paused: timedelta
    paused_since: datetime | None
    escalations_due: tuple[EscalationDue, ...]
    policy_version: str | None
    as_of: datetime

    @property
    def metric(self) -> Metric:
        """Ölçü: which wait it is about."""
        return self.target.metric

    @property
    def is_open(self) -> bool:
        """Açık mı: whether it still waits for what stops it."""
        return self.stopped_at is None

    @property
    def late_by(self) -> timedelta:
        """Gecikme: open time beyond the target; none while it is in time."""
        return max(self.elapsed - self.target.within, _NO_TIME)

    @property
    def remaining(self) -> timedelta:
        """Kalan süre: open time that is left; none once it is used up or stopped."""
        left = max(self.target.within - self.elapsed, _NO_TIME)
        return left if self.is_open else _NO_TIME

    @property
    def state(self) -> SlaState:
        """Durum: breached as soon as the target is passed, answered or not."""
        if self.elapsed > self.target.within:
            return SlaState.BREACHED
        if self.stopped_by:
            met = self.stopped_by not in _NEEDLESS[self.metric]
            return SlaState.MET if met else SlaState.CANCELLED
        if self.paused_since:
            return SlaState.PAUSED
        at_risk = self.at_risk_at is not None and self.at_risk_at <= self.as_of
        return SlaState.AT_RISK if at_risk else SlaState.RUNNING

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
        head = (_HEAD if self.due_at else _HEAD_WITHOUT_DUE).in_language(
            lang,
            metric=wording.sentence_start(METRIC_NAMES[self.metric].in_language(lang), lang),
            within=wording.length(self.target.within, lang),
            counted=counted.in_language(lang, calendar=calendar or ""),
            started=wording.moment(self.started_at, lang),
            due=wording.moment(self.due_at or self.due_if_resumed_now, lang),
        )
        return " ".join([head, *self._standing(lang)])

    def _standing(self, lang: Language) -> list[str]:
        said = [_STANDING[self.state, self.is_open]]
        if self.paused and self.state is not SlaState.PAUSED:
            said.append(_PAUSED_FOR)
        done, missing = _OUTCOMES[self.metric]
        return [
            saying.in_language(
                lang,
                done=done.in_language(lang),
                missing=missing.in_language(lang),
                stopped=wording.moment(self.stopped_at or self.as_of, lang),
                since=wording.moment(self.paused_since or self.as_of, lang),
                resumed=wording.moment(self.due_if_resumed_now, lang),
                remaining=wording.length(self.remaining, lang),
                late=wording.length(self.late_by, lang),
                paused=wording.length(self.paused, lang),
            )
            for saying in said
        ]


_NO_ANSWER = frozenset({EventKind.RESOLVED, EventKind.CANCELLED, EventKind.CHANGED})
_NEEDLESS = dict.fromkeys(Metric, _NO_ANSWER) | {
    Metric.RESOLUTION: _NO_ANSWER - {EventKind.RESOLVED}
}
_ANSWERED = Saying("Yanıt", "Answered"), Saying("Yanıt yok", "No answer yet")
_OUTCOMES = {
    Metric.FIRST_RESPONSE: _ANSWERED,
    Metric.NEXT_RESPONSE: _ANSWERED,
    Metric.RESOLUTION: (Saying("Çözüm", "Resolved"), Saying("Çözüm yok", "Not resolved yet")),
    Metric.PERIODIC_UPDATE: (
        Saying("Bilgilendirme", "Updated"),
        Saying("Bilgilendirme yok", "No update yet"),
    ),
}
_HEAD = Saying(
    "{metric} hedefi {within}{counted}: başlangıç {started}, en geç {due}.",
    "{metric} within {within}{counted}: started {started}, due {due}.",
)
_HEAD_WITHOUT_DUE = Saying(
    "{metric} hedefi {within}{counted}: başlangıç {started}.",
    "{metric} within {within}{counted}: started {started}.",
)
_ON_CALENDAR = Saying(" (takvim: {calendar})", " (calendar: {calendar})")
_ROUND_THE_CLOCK = Saying(" (7/24)", " (round the clock)")
_PAUSED_FOR = Saying("Arada {paused} sayılmadı.", "In between, {paused} did not count.")
_STANDING = {
    (SlaState.RUNNING, True): Saying(
        "Süre işliyor, {remaining} kaldı.", "The clock is running, {remaining} left."
    ),
    (SlaState.AT_RISK, True): Saying(
        "Süre doluyor, {remaining} kaldı.", "The time is running out, {remaining} left."
    ),
    (SlaState.PAUSED, True): Saying(
        "Süre {since} itibarıyla durdu, {remaining} kaldı; şimdi devam ederse en geç {resumed}.",
        "The clock has been paused since {since}, {remaining} left; due {resumed} if it resumes now.",
    ),
    (SlaState.MET, False): Saying("{done} zamanında: {stopped}.", "{done} in time: {stopped}."),
    (SlaState.CANCELLED, False): Saying(
        "Gerek kalmadı: {stopped}.", "No longer needed: {stopped}."
    ),
    (SlaState.BREACHED, False): Saying(
        "{done} {late} geç: {stopped}.", "{done} {late} late: {stopped}."
    ),
    (SlaState.BREACHED, True): Saying(
        "{missing}, süre {late} aşıldı.", "{missing}, {late} overdue."
    ),
}
