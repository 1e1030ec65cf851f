"""Değerlendirme: from the events of a case to its cycles, by the policy and at a moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import dropwhile

from .course import check_aware, checked, known_in, pauses_in
from .cycles import SlaCycle
from .events import FROM_CUSTOMER, Event
from .judging import Case, cycles_of
from .policies import PolicyHistory, Recalculation, SlaPolicy
from .targets import Metric
from .waits import Act, acts_in, reply_waits, resolution_waits


def evaluate(
    events: Iterable[Event],
    policy: SlaPolicy | PolicyHistory,
    *,
    as_of: datetime,
) -> tuple[SlaCycle, ...]:
    """Değerlendir: every clock of a case as it stands at `as_of`, by metric and then by time.

    Events after `as_of` haven't happened yet. The first sign of the customer starts the clocks, on
    whichever channel, and a change of channel keeps them; a public answer of a person stops a
    reply clock, and that of a bot where the policy says so. A pause stops a clock whose target
    names its reason. Another priority, tier or tag brings another target; what has been counted
    stays counted. A policy without a target for a case gives no cycle, nor does a case in which
    the customer never wrote.

    Raises `MisuseValueError` that names every event that can't be right: out of order, before the
    opening, resumed without a pause, resolved or reopened twice.

    >>> from datetime import timedelta
    >>> from musteri_destek import sla
    >>> policy = sla.SlaPolicy(targets=[{"metric": "first_response", "within": "PT1H"}])
    >>> asked = sla.Event(at="2026-11-16T10:00:00+03:00", kind="customer_message")
    >>> answered = sla.Event(at="2026-11-16T11:00:00+03:00", kind="agent_reply")
    >>> (cycle,) = sla.evaluate([asked, answered], policy, as_of=answered.at)
    >>> cycle.state, cycle.elapsed
    (<SlaState.MET: 'met'>, datetime.timedelta(seconds=3600))
    """
    check_aware(as_of)
    happened = [event for event in checked(events) if event.at <= as_of]
    asked = next((event for event in happened if event.kind in FROM_CUSTOMER), None)
    if asked is None:
        return ()
    policy_at, changes_at = _followed(policy, asked.at)
    case = Case(
        policy_at=policy_at,
        changes_at=changes_at,
        known=known_in(happened),
        pauses=pauses_in(happened),
        as_of=as_of,
    )
    return tuple(_cycles(case, acts_in(happened, policy_at)))


def _followed(
    policy: SlaPolicy | PolicyHistory, began_at: datetime
) -> tuple[Callable[[datetime], SlaPolicy], tuple[datetime, ...]]:
    if isinstance(policy, PolicyHistory):
        if policy.recalculation is Recalculation.LIVE:
            return policy.in_force, policy.changes_at
        policy = policy.in_force(began_at)
    return lambda _: policy, ()


def _cycles(case: Case, acts: tuple[Act, ...]) -> Iterator[SlaCycle]:
    first = next(reply_waits(Metric.FIRST_RESPONSE, acts))
    later: Iterable[Act] = acts
    for cycle in cycles_of(case, Metric.FIRST_RESPONSE, [first]):
        yield cycle
        later = dropwhile(lambda act: act.event is not first.stopper, acts)
    yield from cycles_of(case, Metric.NEXT_RESPONSE, reply_waits(Metric.NEXT_RESPONSE, later))
    yield from cycles_of(case, Metric.RESOLUTION, resolution_waits(acts))
    yield from cycles_of(case, Metric.PERIODIC_UPDATE, reply_waits(Metric.PERIODIC_UPDATE, acts))
