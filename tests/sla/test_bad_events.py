"""Events that can't be true: every one is named, with what to do about it."""

from __future__ import annotations

from datetime import datetime

import pytest
from pydantic import ValidationError

from musteri_destek import sla
from musteri_destek.errors import MisuseTypeError, MisuseValueError
from tests.sla.desk import at, event, policy

OPENED = event("16 10:00", "opened")


@pytest.mark.parametrize(
    ("events", "says"),
    [
        (
            [OPENED, event("16 09:00", "agent_reply")],
            "event 2 (`agent_reply` at 2026-11-16T09:00:00+03:00) is earlier than the one before",
        ),
        (
            [event("16 09:00", "agent_reply"), OPENED],
            "event 1 (`agent_reply` at 2026-11-16T09:00:00+03:00) comes before the case was opened",
        ),
        (
            [OPENED, event("16 11:00", "resumed", reason="customer")],
            "event 2 (`resumed` at 2026-11-16T11:00:00+03:00) ends no pause with `customer`",
        ),
        (
            [OPENED, *(event(f"16 {at}:00", "paused", reason="customer") for at in (11, 12))],
            "event 3 (`paused` at 2026-11-16T12:00:00+03:00) pauses what is paused for `customer`",
        ),
        (
            [OPENED, event("16 11:00", "opened")],
            "event 2 (`opened` at 2026-11-16T11:00:00+03:00) opens the case a second time",
        ),
        (
            [OPENED, event("16 11:00", "reopened")],
            "event 2 (`reopened` at 2026-11-16T11:00:00+03:00) reopens a case that isn't resolved",
        ),
        (
            [OPENED, event("16 11:00", "resolved"), event("16 12:00", "resolved")],
            "event 3 (`resolved` at 2026-11-16T12:00:00+03:00) resolves a case that is resolved",
        ),
    ],
)
def test_an_event_that_cannot_be_true_is_named_with_what_to_do(
    events: list[sla.Event], says: str
) -> None:
    with pytest.raises(MisuseValueError) as caught:
        sla.evaluate(events, policy(), as_of=at("20 12:00"))
    fault, advice = str(caught.value).rsplit(": ", 1)
    assert fault.startswith(says)
    assert advice


def test_every_wrong_event_is_listed_at_once() -> None:
    events = [OPENED, event("16 09:00", "resumed", reason="carrier"), event("16 11:00", "reopened")]

    with pytest.raises(MisuseValueError) as caught:
        sla.hand_over(events, policy(), as_of=at("20 12:00"))
    assert ["event 2", "event 2", "event 3"] == [
        fault[:7] for fault in str(caught.value).split("; ")
    ]


def test_an_event_without_a_zone_is_named_by_its_place() -> None:
    events = [OPENED.model_dump(), {"at": datetime(2026, 11, 16, 11), "kind": "agent_reply"}]

    with pytest.raises(ValidationError, match="has no time zone: add the offset") as caught:
        sla.SlaCase(about="T-1", events=events, policy=policy())
    assert ("events", 1, "at") == caught.value.errors()[0]["loc"]


def test_a_queue_without_a_zone_is_refused() -> None:
    with pytest.raises(MisuseTypeError, match="pass an aware `as_of`"):
        sla.hand_over([OPENED], policy(), as_of=datetime(2026, 11, 16))
    with pytest.raises(MisuseTypeError, match="pass an aware `as_of`"):
        sla.publication_of([OPENED], as_of=datetime(2026, 11, 16))


@pytest.mark.parametrize("kind", ["paused", "resumed"])
def test_a_pause_needs_a_reason(kind: str) -> None:
    with pytest.raises(ValidationError, match=f"`{kind}` needs a `reason`"):
        event("16 11:00", kind)
