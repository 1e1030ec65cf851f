"""A desk for the tests: events by wall time in Istanbul, and the cycles they give."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from musteri_destek import sla
from musteri_destek.calendars import office_calendar

ISTANBUL = ZoneInfo("Europe/Istanbul")


def at(text: str) -> datetime:
    """A moment of November 2026 by day and clock, or any other by its date."""
    written = text if text.count("-") > 1 else f"2026-11-{text}"
    return datetime.fromisoformat(written).replace(tzinfo=ISTANBUL)


def event(text: str, kind: str, **facts: Any) -> sla.Event:
    return sla.Event(at=at(text), kind=kind, **facts)


def policy(*targets: dict[str, Any], **facts: Any) -> sla.SlaPolicy:
    """A policy whose targets run on the desk from nine to six unless they say otherwise."""
    return sla.SlaPolicy(
        calendars={"desk": office_calendar()},
        targets=[{"calendar": "desk", **target} for target in targets],
        **facts,
    )


def cycles(
    events: list[sla.Event], by: sla.SlaPolicy | sla.PolicyHistory, moment: str
) -> tuple[sla.SlaCycle, ...]:
    return sla.evaluate(events, by, as_of=at(moment))


def cycle(
    events: list[sla.Event], by: sla.SlaPolicy | sla.PolicyHistory, moment: str
) -> sla.SlaCycle:
    (only,) = cycles(events, by, moment)
    return only
