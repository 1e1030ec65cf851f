"""Sürenin sonu: until when may this claim be made under a window, and was it made in time?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from ...decisions import Certainty, Clock, Deadline, DeadlineName, Until
from ...facts import ISTANBUL
from ...law import Source, Unit, Version
from ..context import Claim, Context, local_day
from .anchors import NotKnown, happened
from .windows import Anchor, BeforeEvent, Days, Hours, Season, Unlimited, UntilDay, Window

End = Deadline | Unlimited | NotKnown
"""Son: a deadline, never, or the fact without which nobody can say."""

_CLOCKS = {
    Anchor.ORDER: Clock.ORDER,
    Anchor.SHIPMENT: Clock.SHIPMENT,
    Anchor.ITEM_DELIVERY: Clock.DELIVERY,
    Anchor.LAST_DELIVERY: Clock.LAST_DELIVERY,
    Anchor.EVENT: Clock.EVENT,
}


def end_of(window: Window, claim: Claim, context: Context, source: Source) -> End:
    """Ne zaman biter: the end of a window for a claim.

    A last day that may move over holidays nobody knows yet is as good as known for a notice that
    is in time without them.
    """
    match window:
        case Unlimited():
            return window
        case UntilDay():
            return _on(window.day, Clock.ORDER, source)
        case BeforeEvent():
            return _before_event(window, claim, source)
        case Hours():
            return _to_the_hour(window, claim, source)
        case Days():
            end = _counted(window, claim, context, source)
    guessed = isinstance(end, Deadline) and end.certainty is Certainty.UNVERIFIED
    return NotKnown("holidays") if guessed and not in_time(end, claim) else end


def season_end(season: Season, claim: Claim, source: Source) -> End | None:
    """Sezon sonu: the day of the season; `None` where the order is not of that season."""
    at = happened(season.counts, claim)
    if isinstance(at, NotKnown):
        return at
    if isinstance(at, Until) or not season.first_on <= _day(at) <= season.last_on:
        return None
    return _on(season.until, _CLOCKS[season.counts], source)


def in_time(end: End, claim: Claim) -> bool:
    """Süresinde mi: whether the notice was sent in time; a window that waits is never over."""
    if not isinstance(end, Deadline):
        return isinstance(end, Unlimited)
    if isinstance(end.until, datetime):
        return claim.request.notified_at < end.until
    return end.last_day is None or claim.notified_on <= end.last_day


def latest(ends: Sequence[End], claim: Claim) -> End:
    """En geçi: the end that is kindest to the customer: open, then not known, then over."""
    if len(ends) == 1:
        return ends[0]
    return max(ends, key=lambda end: _kindness(end, claim))


def _kindness(end: End, claim: Claim) -> tuple[bool, bool, tuple[int, date]]:
    key = end.order_key() if isinstance(end, Deadline) else (3, date.max)
    return in_time(end, claim), isinstance(end, NotKnown), key


def _counted(window: Days, claim: Claim, context: Context, source: Source) -> End:
    at = happened(window.starts, claim)
    if isinstance(at, NotKnown):
        return at
    return context.count(
        DeadlineName.GOODWILL_UNTIL,
        promised_days(window.days, claim, source),
        _CLOCKS[window.starts],
        None if isinstance(at, Until) else _day(at),
        roll=window.roll,
    )


def promised_days(days: int, claim: Claim, source: Source) -> Version:
    """Söz verilen gün: a number of days the shop promised, to be counted as those of a law are."""
    return Version(
        value=days,
        unit=Unit.CALENDAR_DAY,
        source=source,
        since=claim.ordered_on,
        certainty=Certainty.POLICY,
    )


def _to_the_hour(window: Hours, claim: Claim, source: Source) -> End:
    at = happened(window.starts, claim)
    if isinstance(at, NotKnown):
        return at
    started_at = at if isinstance(at, datetime) else None
    return Deadline(
        name=DeadlineName.GOODWILL_UNTIL,
        starts=_CLOCKS[window.starts],
        started_on=local_day(started_at) if started_at else None,
        within=window.hours,
        unit=Unit.HOUR,
        until=_later(started_at, window.hours) if started_at else Until.PENDING,
        source=source,
        certainty=Certainty.POLICY,
    )


def _later(at: datetime, hours: int) -> datetime:
    # By way of UTC: a day between two changes of the clock has no 24 hours.
    return (at.astimezone(UTC) + timedelta(hours=hours)).astimezone(ISTANBUL)


def _before_event(window: BeforeEvent, claim: Claim, source: Source) -> End:
    if claim.line.event_on is None:
        return NotKnown("event_on")
    return _on(claim.line.event_on - timedelta(days=window.days), Clock.ORDER, source)


def _on(day: date, starts: Clock, source: Source) -> Deadline:
    return Deadline(
        name=DeadlineName.GOODWILL_UNTIL,
        starts=starts,
        until=day,
        source=source,
        certainty=Certainty.POLICY,
    )


def _day(at: datetime | date) -> date:
    return local_day(at) if isinstance(at, datetime) else at
