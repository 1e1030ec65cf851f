"""Ölçüm: one wait of a case measured against the targets that held for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

from ..calendars import BusinessCalendar
from .clocks import Hole, RunningClock, Stretch, stretches_between
from .course import Known, Pause
from .cycles import SlaCycle
from .escalations import escalations_of
from .events import EventKind
from .policies import SlaPolicy
from .targets import Metric, SlaTarget
from .waits import Wait


@dataclass(frozen=True, slots=True)
class Case:
    """What every clock of a case is judged by."""

    policy_at: Callable[[datetime], SlaPolicy]
    changes_at: tuple[datetime, ...]
    known: tuple[Known, ...]
    pauses: tuple[Pause, ...]
    as_of: datetime


class _Reign(NamedTuple):
    """A time in which one target held for a clock."""

    since: datetime
    until: datetime
    target: SlaTarget
    policy: SlaPolicy

    @property
    def calendar(self) -> BusinessCalendar:
        name = self.target.calendar
        return self.policy.calendars[name] if name else _every_hour()


class _End(NamedTuple):
    """The end of what is known of a clock: the moment, and what stopped it there if anything did."""

    at: datetime
    stopped_by: EventKind | None


def cycles_of(case: Case, metric: Metric, waits: Iterable[Wait]) -> Iterator[SlaCycle]:
    """The cycles of one metric; a wait that no target was ever for has none."""
    for wait in waits:
        stopper = wait.stopper
        end = _End(stopper.at, stopper.kind) if stopper else _End(case.as_of, None)
        targets = _targets(case, metric, wait, end)
        last = None
        while targets and (last := targets[-1][1]) is None:
            # No target fits any more; what was known of the clock ends there.
            end = _End(targets.pop()[0], EventKind.CHANGED)
        if last:
            yield _cycle(case, wait, _reigns(case, targets, last, end), end)


def _targets(
    case: Case, metric: Metric, wait: Wait, end: _End
) -> list[tuple[datetime, SlaTarget | None]]:
    """The target from each moment on at which there may be another one."""
    return [
        (
            at,
            case.policy_at(at).target_for(
                metric, wait.channel, priority=known.priority, tier=known.tier, tags=known.tags
            ),
        )
        for at in _turns(case, wait, end)
        for known in (next(one for one in reversed(case.known) if one.since <= at),)
    ]


def _turns(case: Case, wait: Wait, end: _End) -> list[datetime]:
    if len(case.known) == 1 and not case.changes_at:
        return [wait.started_at]
    changes = (*(known.since for known in case.known), *case.changes_at)
    # What changes in the moment a clock stops comes too late for it.
    later = (
        at
        for at in changes
        if wait.started_at < at and (at < end.at if end.stopped_by else at <= end.at)
    )
    return sorted({wait.started_at, *later})


def _reigns(
    case: Case,
    targets: Sequence[tuple[datetime, SlaTarget | None]],
    last: SlaTarget,
    end: _End,
) -> list[_Reign]:
    """Who reigned when; the time before there was a target counts by the first one."""
    until, holding = end.at, last
    reigns: list[_Reign] = []
    for since, target in reversed(targets):
        holding = target or holding
        reigns.append(_Reign(since, until, holding, case.policy_at(since)))
        until = since
    return reigns[::-1]


def _cycle(case: Case, wait: Wait, reigns: Sequence[_Reign], end: _End) -> SlaCycle:
    clock, last = _clock(case, wait, reigns, end), reigns[-1]
    within, at_risk = last.target.within, last.target.at_risk
    due_at, elapsed = clock.reaches(within), clock.elapsed
    return SlaCycle(
        target=last.target,
        started_at=wait.started_at,
        stopped_at=end.at if end.stopped_by else None,
        stopped_by=end.stopped_by,
        due_at=due_at,
        due_if_resumed_now=due_at or clock.would_reach(within, at=end.at, calendar=last.calendar),
        at_risk_at=clock.reaches(at_risk.after(within)) if at_risk else None,
        elapsed=elapsed,
        paused=_open_time(reigns) - elapsed,
        paused_since=None if clock.goes_on else _still_since(wait, clock.stretches),
        escalations_due=tuple(
            escalations_of(last.target, wait.started_at, clock, last.policy.calendars, end.at)
        ),
        policy_version=last.policy.version,
        as_of=case.as_of,
    )


def _clock(case: Case, wait: Wait, reigns: Sequence[_Reign], end: _End) -> RunningClock:
    """The clock as it ran outside the holes; in one without an end it still stands."""
    holes = [list(_holes(case, wait, reign.target, end)) for reign in reigns]
    stretches = (
        stretch
        for reign, without in zip(reigns, holes, strict=True)
        for stretch in stretches_between(reign.since, reign.until, reign.calendar, without)
    )
    return RunningClock(tuple(stretches), goes_on=all(until for _, until in holes[-1]))


def _holes(case: Case, wait: Wait, target: SlaTarget, end: _End) -> Iterator[Hole]:
    yield from wait.gaps
    for reason, since, until in case.pauses:
        if reason in target.pausable and (until is None or until > wait.started_at):
            # A clock that stopped isn't waiting any more.
            yield since, end.at if end.stopped_by and (until is None or until > end.at) else until


def _still_since(wait: Wait, stretches: Sequence[Stretch]) -> datetime:
    return stretches[-1].until if stretches else wait.started_at


def _open_time(reigns: Iterable[_Reign]) -> timedelta:
    spans = (reign.calendar.open_time_between(reign.since, reign.until) for reign in reigns)
    return sum(spans, timedelta())


@cache
def _every_hour() -> BusinessCalendar:
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return BusinessCalendar(weekly_hours={day: ["00:00-24:00"] for day in days})
