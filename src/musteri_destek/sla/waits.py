"""Bekleyişler: from when to when each clock of a case had to run, read from its events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from ..cases import Channel
from .course import ROLES, Role
from .events import Event
from .policies import Reopening, SlaPolicy
from .targets import Metric

Gap = tuple[datetime, datetime]


class Act(NamedTuple):
    """An event that means something to the clocks, with the policy it happened under."""

    role: Role
    event: Event
    channel: Channel | None
    policy: SlaPolicy


class Wait(NamedTuple):
    """One run of one clock; `gaps` are the times in which the case was resolved meanwhile."""

    started_at: datetime
    channel: Channel | None
    stopper: Event | None = None
    gaps: tuple[Gap, ...] = ()


class _Clock(NamedTuple):
    started_by: Role
    # Whether a clock may start in a case that is resolved or cancelled.
    starts_when_done: bool


_DONE = frozenset({Role.RESOLVE, Role.CANCEL})
_ENDS = frozenset({Role.REPLY, *_DONE})
_CLOCKS = {
    Metric.FIRST_RESPONSE: _Clock(Role.ASK, starts_when_done=True),
    Metric.NEXT_RESPONSE: _Clock(Role.ASK, starts_when_done=True),
    Metric.PERIODIC_UPDATE: _Clock(Role.REPLY, starts_when_done=False),
}


def acts_in(events: Iterable[Event], policy_at: Callable[[datetime], SlaPolicy]) -> tuple[Act, ...]:
    """What the clocks have to know; an event without a channel stays where the last one was."""
    channel = None
    acts = []
    for event in events:
        channel = event.channel or channel
        policy = policy_at(event.at)
        role = Role.REPLY if policy.counts_as_reply(event.kind) else ROLES.get(event.kind)
        if role is not None:
            acts.append(Act(role, event, channel, policy))
    return tuple(acts)


def reply_waits(metric: Metric, acts: Iterable[Act]) -> Iterator[Wait]:
    """Every time the customer waited for an answer, or was waiting for the next word of the shop."""
    clock = _CLOCKS[metric]
    running, done = None, False
    for act in acts:
        if running and act.role in _ENDS:
            yield running._replace(stopper=act.event)
            running = None
        done = act.role in _DONE or (done and act.role is not Role.REOPEN)
        if not running and act.role is clock.started_by and (clock.starts_when_done or not done):
            running = Wait(act.event.at, act.channel)
    if running:
        yield running


def resolution_waits(acts: Iterable[Act]) -> list[Wait]:
    """Every run towards a resolution: one, and more where a case was opened again."""
    waits: list[Wait] = []
    for act in acts:
        running = bool(waits) and waits[-1].stopper is None
        if act.role is Role.ASK and not waits:
            waits.append(Wait(act.event.at, act.channel))
        elif act.role in _DONE and running:
            waits[-1] = waits[-1]._replace(stopper=act.event)
        elif act.role is Role.REOPEN and waits and not running:
            _reopen(waits, act)
    return waits


def _reopen(waits: list[Wait], act: Act) -> None:
    match act.policy.on_reopen:
        case Reopening.RESTART:
            waits.append(Wait(act.event.at, act.channel))
        case Reopening.RESUME:
            started_at, channel, stopper, gaps = waits[-1]
            gap = (stopper.at if stopper else act.event.at, act.event.at)
            waits[-1] = Wait(started_at, channel, gaps=(*gaps, gap))
        case Reopening.KEEP_FIRST:
            pass
