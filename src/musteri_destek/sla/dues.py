"""Sıradaki: of the cycles of a case, the next one due and the levels still to be told."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from .cycles import SlaCycle
from .escalations import EscalationDue


def next_due(cycles: Iterable[SlaCycle]) -> SlaCycle | None:
    """Sıradaki süre: of the open clocks the one that is due first, also when that has passed.

    A paused clock has no due moment and isn't among them; `None` where nothing is due.

    >>> from musteri_destek import sla
    >>> policy = sla.SlaPolicy(
    ...     targets=[
    ...         {"metric": "resolution", "within": "PT24H"},
    ...         {"metric": "first_response", "within": "PT1H"},
    ...     ]
    ... )
    >>> opened = sla.Event(at="2026-11-16T10:00:00+03:00", kind="opened")
    >>> next_due(sla.evaluate([opened], policy, as_of=opened.at)).metric
    <Metric.FIRST_RESPONSE: 'first_response'>
    """
    return min(
        (cycle for cycle in cycles if cycle.is_open and cycle.due_at), key=_due, default=None
    )


def _due(cycle: SlaCycle) -> datetime:
    return cycle.due_at or cycle.due_if_resumed_now


def escalations_due(
    cycles: Iterable[SlaCycle], *, sent: Collection[str] = ()
) -> tuple[EscalationDue, ...]:
    """Bildirilecekler: the levels that were reached, without those whose key is in `sent`.

    A level that was reached before the answer stays reached: nothing depends on who looked when.

    >>> from datetime import timedelta
    >>> from musteri_destek import sla
    >>> policy = sla.SlaPolicy(
    ...     targets=[
    ...         {
    ...             "metric": "first_response",
    ...             "within": "PT1H",
    ...             "escalations": [{"name": "team_lead", "offset": "-PT15M"}],
    ...         }
    ...     ]
    ... )
    >>> opened = sla.Event(at="2026-11-16T10:00:00+03:00", kind="opened")
    >>> cycles = sla.evaluate([opened], policy, as_of=opened.at + timedelta(minutes=45))
    >>> [due.key for due in escalations_due(cycles)]
    ['first_response/2026-11-16T10:00:00+03:00/team_lead']
    >>> escalations_due(cycles, sent=["first_response/2026-11-16T10:00:00+03:00/team_lead"])
    ()
    """
    reached = (due for cycle in cycles for due in cycle.escalations_due if due.key not in sent)
    return tuple(sorted(reached, key=lambda due: (due.send_at, due.key)))
