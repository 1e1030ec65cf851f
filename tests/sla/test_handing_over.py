"""From the bot to a person: what calls for one, and what ends the call."""

from __future__ import annotations

import pytest

from musteri_destek import sla
from tests.sla.desk import at, event, policy

BY = policy(hand_over={"bot_replies": 2, "channels": ["sikayetvar"], "tags": ["legal"]})
OPENED = event("16 10:00", "opened")
BOTS = [event("16 10:01", "bot_reply"), event("16 10:02", "bot_reply")]
ASKED = event("16 10:05", "person_requested")


def call(events: list[sla.Event], moment: str = "16 12:00") -> sla.HandOver | None:
    return sla.hand_over(events, BY, as_of=at(moment))


@pytest.mark.parametrize(
    ("case", "since", "reasons"),
    [
        ([OPENED, ASKED], "16 10:05", ["requested"]),
        ([OPENED, *BOTS], "16 10:02", ["bot_replies"]),
        ([OPENED, *BOTS, ASKED], "16 10:02", ["bot_replies", "requested"]),
        ([event("16 10:00", "opened", channel="sikayetvar")], "16 10:00", ["channel"]),
        ([OPENED, event("16 11:00", "changed", tags=["legal"])], "16 11:00", ["tag"]),
    ],
)
def test_a_person_is_called_since_the_first_reason(
    case: list[sla.Event], since: str, reasons: list[str]
) -> None:
    found = call(case)

    assert (at(since), tuple(reasons)) == (found.since, found.reasons)


@pytest.mark.parametrize("kind", ["agent_reply", "handed_over", "cancelled"])
def test_a_person_who_takes_part_ends_the_call(kind: str) -> None:
    case = [event("16 10:00", "opened", channel="sikayetvar"), *BOTS, ASKED]

    assert call(case)
    assert None is call([*case, event("16 10:10", kind)])


def test_a_bot_that_goes_on_after_the_person_calls_again() -> None:
    later = [event("16 11:01", "bot_reply"), event("16 11:02", "bot_reply")]
    case = [OPENED, *BOTS, event("16 10:10", "agent_reply")]

    assert None is call([*case, later[0]])
    assert at("16 11:02") == call([*case, *later]).since


def test_what_happens_after_as_of_calls_nobody() -> None:
    assert None is call([OPENED, ASKED], "16 10:04")
    assert None is call([], "16 10:04")


def test_without_rules_only_the_customer_calls() -> None:
    plain = policy()

    assert None is sla.hand_over([OPENED, *BOTS], plain, as_of=at("16 12:00"))
    asked = sla.hand_over([OPENED, ASKED], plain, as_of=at("16 12:00"))
    assert "müşteri bir kişiyle görüşmek istedi" in asked.explain("tr")
    assert "A person has to take over since Monday 16 November 2026 10:05" in asked.explain("en")


def test_the_version_in_force_now_says_what_calls_for_a_person() -> None:
    later = BY.model_copy(update={"since": at("16 11:00")})
    history = sla.PolicyHistory(versions=[policy(), later])

    assert None is sla.hand_over([OPENED, *BOTS], history, as_of=at("16 10:30"))
    assert sla.hand_over([OPENED, *BOTS], history, as_of=at("16 11:00"))
