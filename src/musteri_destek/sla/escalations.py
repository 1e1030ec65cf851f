"""Kademeli bildirim: who has to hear of a clock by now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from .. import wording
from ..calendars import BusinessCalendar
from ..decisions import Saying
from ..wording import Language
from .clocks import RunningClock
from .targets import EscalationLevel, Metric, OffsetTime, SlaTarget


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationDue:
    """Kademe sırası: one level of one cycle that was reached; `send_at` is later where it is held.

    >>> from datetime import timedelta
    >>> from zoneinfo import ZoneInfo
    >>> evening = datetime(2026, 11, 13, 18, 40, tzinfo=ZoneInfo("Europe/Istanbul"))
    >>> due = EscalationDue(
    ...     level=EscalationLevel(name="team_lead", offset="PT0S"),
    ...     metric=Metric.FIRST_RESPONSE,
    ...     started_at=evening - timedelta(hours=1),
    ...     reached_at=evening,
    ...     send_at=evening,
    ... )
    >>> due.key
    'first_response/2026-11-13T17:40:00+03:00/team_lead'
    >>> print(due.explain("tr"))
    team_lead kademesi (ilk yanıt): 13 Kasım 2026 Cuma 18.40 itibarıyla ulaşıldı.
    """

    level: EscalationLevel
    metric: Metric
    started_at: datetime
    reached_at: datetime
    send_at: datetime

    @property
    def key(self) -> str:
        """Anahtar: the same for the same level of the same cycle of a case, to send it once."""
        return f"{self.metric}/{self.started_at.isoformat()}/{self.level.name}"

    def explain(self, lang: Language) -> str:
        """Açıkla: which level, on which clock, when, and until when it was held."""
        held = _HELD if self.send_at > self.reached_at else _REACHED
        return held.in_language(
            lang,
            level=self.level.name,
            metric=METRIC_NAMES[self.metric].in_language(lang),
            reached=wording.moment(self.reached_at, lang),
            send=wording.moment(self.send_at, lang),
        )


def escalations_of(
    target: SlaTarget,
    started_at: datetime,
    clock: RunningClock,
    calendars: Mapping[str, BusinessCalendar],
    until: datetime,
) -> Iterator[EscalationDue]:
    """Yield every level that was reached and could be sent up to a moment."""
    for level in target.escalations:
        reached_at = _reached_at(level, target, started_at, clock)
        if reached_at is None or reached_at > until:
            continue
        hold = level.hold_until
        send_at = calendars[hold].next_open(reached_at) if hold else reached_at
        if send_at <= until:
            yield EscalationDue(
                level=level,
                metric=target.metric,
                started_at=started_at,
                reached_at=reached_at,
                send_at=send_at,
            )


def _reached_at(
    level: EscalationLevel, target: SlaTarget, started_at: datetime, clock: RunningClock
) -> datetime | None:
    if level.counted is OffsetTime.OPEN_TIME:
        length = target.within + level.offset
        # A level far behind may lie beyond the years the calendar knows.
        return clock.reaches(length) if clock.elapsed >= length else None
    due_at = clock.reaches(target.within)
    return None if due_at is None else max(due_at + level.offset, started_at)


METRIC_NAMES = {
    Metric.FIRST_RESPONSE: Saying("ilk yanıt", "first response"),
    Metric.NEXT_RESPONSE: Saying("sonraki yanıt", "next response"),
    Metric.RESOLUTION: Saying("çözüm", "resolution"),
    Metric.PERIODIC_UPDATE: Saying("düzenli bilgilendirme", "periodic update"),
}
_REACHED = Saying(
    "{level} kademesi ({metric}): {reached} itibarıyla ulaşıldı.",
    "Level {level} ({metric}): reached {reached}.",
)
_HELD = Saying(
    "{level} kademesi ({metric}): {reached} itibarıyla ulaşıldı; mesai başlayana kadar bekletildi, "
    "gönderim {send}.",
    "Level {level} ({metric}): reached {reached}, held until the desk opened, sent from {send}.",
)
