"""Gidişat: the events of a case as the clocks read them: who did what, what paused, what was known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import NamedTuple

from ..errors import MisuseTypeError, MisuseValueError
from .events import FROM_CUSTOMER, Event, EventKind


class Role(Enum):
    """What an event means to the clocks of a case."""

    ASK = auto()
    REPLY = auto()
    RESOLVE = auto()
    REOPEN = auto()
    CANCEL = auto()


ROLES = {
    **dict.fromkeys(FROM_CUSTOMER, Role.ASK),
    EventKind.RESOLVED: Role.RESOLVE,
    EventKind.REOPENED: Role.REOPEN,
    EventKind.CANCELLED: Role.CANCEL,
}


class Pause(NamedTuple):
    """A time in which the case waited for somebody else; without an end it still does."""

    reason: str | None
    since: datetime
    until: datetime | None


class Known(NamedTuple):
    """What was known of the case from a moment on."""

    since: datetime
    priority: str | None
    tier: str | None
    tags: tuple[str, ...]


def checked(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events of a case, or one error that names every event that can't be right."""
    listed = tuple(events)
    if faults := list(_faults(listed)):
        raise MisuseValueError("; ".join(faults))
    return listed


def check_aware(as_of: datetime) -> None:
    """Refuse a moment without a zone."""
    if as_of.utcoffset() is None:
        msg = f"`{as_of.isoformat()}` has no time zone: pass an aware `as_of`"
        raise MisuseTypeError(msg)


def pauses_in(events: Iterable[Event]) -> tuple[Pause, ...]:
    """Every pause so far, by the order of its end; the open ones come last."""
    since: dict[str | None, datetime] = {}
    ended: list[Pause] = []
    for event in events:
        if event.kind is EventKind.PAUSED:
            since[event.reason] = event.at
        elif event.kind is EventKind.RESUMED:
            ended.append(Pause(event.reason, since.pop(event.reason), event.at))
    return (*ended, *(Pause(reason, at, None) for reason, at in since.items()))


def known_in(events: Sequence[Event]) -> tuple[Known, ...]:
    """What was known from when on; each event states what changed with it."""
    if not events:
        return ()
    known = Known(events[0].at, None, None, ())
    found = [known]
    for event in events:
        if event.priority is None and event.tier is None and event.tags is None:
            continue
        known = Known(
            event.at,
            event.priority or known.priority,
            event.tier or known.tier,
            known.tags if event.tags is None else event.tags,
        )
        found.append(known)
    return tuple(found)


@dataclass(slots=True)
class _Standing:
    """What holds before the next event."""

    at: datetime | None = None
    came: bool = False
    opened: bool = False
    resolved: bool = False
    paused_for: set[str | None] = field(default_factory=set)

    def take(self, event: Event) -> None:
        """Let the event have happened."""
        self.at = event.at
        self.came = self.came or event.kind in FROM_CUSTOMER
        match event.kind:
            case EventKind.OPENED:
                self.opened = True
            case EventKind.RESOLVED:
                self.resolved = True
            case EventKind.REOPENED:
                self.resolved = False
            case EventKind.PAUSED:
                self.paused_for.add(event.reason)
            case EventKind.RESUMED:
                self.paused_for.discard(event.reason)


def _faults(events: Sequence[Event]) -> Iterator[str]:
    standing = _Standing()
    opening = next((event for event in events if event.kind is EventKind.OPENED), None)
    for number, event in enumerate(events, 1):
        for fault in _faults_of(event, standing, opening):
            yield f"event {number} (`{event.kind}` at {event.at.isoformat()}) {fault}"
        standing.take(event)


def _faults_of(event: Event, standing: _Standing, opening: Event | None) -> Iterator[str]:
    if standing.at is not None and event.at < standing.at:
        yield "is earlier than the one before it: give the events in order of time"
    if opening and not standing.came and event.kind not in FROM_CUSTOMER:
        yield "comes before the case was opened: leave it out, or open the case earlier"
    if contradiction := _contradiction(event, standing):
        yield contradiction


def _contradiction(event: Event, standing: _Standing) -> str | None:
    match event.kind:
        case EventKind.OPENED if standing.opened:
            return "opens the case a second time: a case that comes back is `reopened`"
        case EventKind.RESOLVED if standing.resolved:
            return "resolves a case that is resolved: `reopened` comes in between"
        case EventKind.REOPENED if not standing.resolved:
            return "reopens a case that isn't resolved: `resolved` comes first"
        case EventKind.PAUSED if event.reason in standing.paused_for:
            return f"pauses what is paused for `{event.reason}`: `resumed` comes in between"
        case EventKind.RESUMED if event.reason not in standing.paused_for:
            return (
                f"ends no pause with `{event.reason}`: `paused` with the same `reason` comes first"
            )
    return None
