"""Risk and escalation: who hears of a clock, when, and once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from musteri_destek import sla
from tests.sla.desk import at, cycle, cycles, event, policy

FOUR_HOURS = {"metric": "first_response", "within": "PT4H"}
OPENED = event("16 10:00", "opened")


def levels(*given: dict[str, Any], **facts: Any) -> sla.SlaPolicy:
    return policy({**FOUR_HOURS, "escalations": given, **facts})


@pytest.mark.parametrize("at_risk", [{"consumed": 75}, {"remaining": "PT1H"}])
def test_a_clock_is_at_risk_from_its_threshold_on(at_risk: dict[str, object]) -> None:
    by = policy({**FOUR_HOURS, "at_risk": at_risk})
    states = [cycle([OPENED], by, f"16 {clock}").state for clock in ("12:59", "13:00", "14:01")]

    assert ["running", "at_risk", "breached"] == states
    clock = cycle([OPENED], by, "16 13:30")
    assert at("16 13:00") == clock.at_risk_at
    assert clock.explain("tr").endswith("Süre doluyor, 30 dakika kaldı.")


def test_a_share_that_ends_between_two_microseconds_is_reached_after_it() -> None:
    third = sla.AtRisk(consumed="33.3")

    assert timedelta(microseconds=334) == third.after(timedelta(microseconds=1001))


@pytest.mark.parametrize("at_risk", [{}, {"consumed": 75, "remaining": "PT1H"}])
def test_a_risk_is_known_by_one_threshold(at_risk: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="by one of them"):
        sla.AtRisk.model_validate(at_risk)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"at_risk": {"remaining": "PT4H"}}, "at risk from the start"),
        ({"escalations": [{"name": "boss", "offset": "-PT4H"}]}, "level `boss` lies before"),
        (
            {"escalations": [{"name": "boss", "offset": "-PT1H", "hold_until": "n"}]},
            "no calendar `n`",
        ),
    ],
)
def test_a_threshold_that_makes_no_sense_is_refused(wrong: dict[str, Any], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        policy({**FOUR_HOURS, **wrong})


def test_levels_are_reached_one_after_the_other_in_open_time() -> None:
    by = levels(
        {"name": "agent", "offset": "-PT1H"},
        {"name": "lead", "offset": "PT0S"},
        {"name": "boss", "offset": "PT5H"},
    )
    reached = {
        moment: [due.level.name for due in cycle([OPENED], by, moment).escalations_due]
        for moment in ("16 12:59", "16 13:00", "16 14:00", "17 09:59", "17 10:00")
    }

    assert [[], ["agent"], ["agent", "lead"], ["agent", "lead"], ["agent", "lead", "boss"]] == list(
        reached.values()
    )


def test_a_level_may_count_every_hour() -> None:
    by = levels({"name": "boss", "offset": "PT5H", "counted": "wall_time"})
    (due,) = cycle([OPENED], by, "16 19:00").escalations_due

    assert at("16 19:00") == due.reached_at == due.send_at


def test_a_level_is_held_until_the_desk_opens() -> None:
    by = levels({"name": "boss", "offset": "PT5H", "counted": "wall_time", "hold_until": "desk"})

    assert () == cycle([OPENED], by, "16 23:00").escalations_due
    (due,) = cycle([OPENED], by, "17 09:00").escalations_due
    assert (at("16 19:00"), at("17 09:00")) == (due.reached_at, due.send_at)
    assert "mesai başlayana kadar bekletildi, gönderim 17 Kasım 2026 Salı 09.00" in due.explain(
        "tr"
    )
    assert "held until the desk opened, sent from Tuesday 17 November 2026 09:00" in due.explain(
        "en"
    )


def test_a_level_held_until_after_the_answer_is_never_sent() -> None:
    by = levels({"name": "boss", "offset": "PT5H", "counted": "wall_time", "hold_until": "desk"})
    case = [OPENED, event("16 20:00", "agent_reply")]

    assert () == cycle(case, by, "18 12:00").escalations_due


def test_a_paused_clock_reaches_no_level() -> None:
    by = levels({"name": "agent", "offset": "-PT1H"}, pausable=["customer"])
    case = [OPENED, event("16 12:00", "paused", reason="customer")]

    assert () == cycle(case, by, "20 12:00").escalations_due


def test_a_level_is_told_once() -> None:
    by = levels({"name": "agent", "offset": "-PT1H"}, {"name": "lead", "offset": "PT0S"})
    found = cycles([OPENED], by, "16 15:00")
    keys = [due.key for due in sla.escalations_due(found)]

    assert 2 == len(set(keys))
    assert [keys[1]] == [due.key for due in sla.escalations_due(found, sent=keys[:1])]
    assert () == sla.escalations_due(found, sent=keys)
