"""The queue: what is broken first comes first, and says why."""

from __future__ import annotations

from typing import Any

from musteri_destek import sla
from tests.sla.desk import at, event, policy

BY = policy(
    {"metric": "first_response", "within": "PT4H", "pausable": ["customer"]},
    {"metric": "first_response", "within": "PT1H", "channel": "whatsapp"},
)


def case(about: str, *events: sla.Event, by: sla.SlaPolicy = BY) -> sla.SlaCase:
    return sla.SlaCase(about=about, events=events, policy=by)


def order(*cases: sla.SlaCase, moment: str = "16 13:00") -> list[str]:
    return [one.about for one in sla.triage(cases, as_of=at(moment))]


def opened(clock: str, **facts: Any) -> sla.Event:
    return event(f"16 {clock}", "opened", **facts)


def test_what_is_broken_first_comes_first_and_what_waits_for_nothing_last() -> None:
    assert ["broken", "hasty", "slow", "paused", "done"] == order(
        case("done", opened("10:00"), event("16 10:30", "agent_reply")),
        case("paused", opened("09:00"), event("16 09:30", "paused", reason="customer")),
        case("slow", opened("10:30")),
        case("hasty", opened("12:50", channel="whatsapp")),
        case("broken", opened("09:00"), event("16 12:00", "customer_message")),
        moment="16 13:30",
    )


def test_a_case_nobody_answers_on_a_complaint_site_is_broken_when_the_site_publishes() -> None:
    loose = policy({"metric": "first_response", "within": "P30D"})
    told = event("13 18:40", "opened", channel="alosikayet")
    answered = event("14 12:00", "agent_reply")
    (waiting,) = sla.triage([case("T-1", told, by=loose)], as_of=at("16 13:00"))
    (quiet,) = sla.triage([case("T-1", told, answered, by=loose)], as_of=at("16 13:00"))

    assert at("16 18:40") == waiting.breaks_at
    assert "72 saat" in waiting.explain("tr")
    assert None is quiet.breaks_at


def test_among_equals_a_case_for_a_person_comes_first() -> None:
    asked = event("16 12:00", "person_requested")

    assert ["T-2", "T-1"] == order(
        case("T-1", opened("10:00")), case("T-2", opened("10:00"), asked)
    )


def test_a_place_tells_every_reason() -> None:
    told = opened("10:00", channel="sikayetvar")
    asked = event("16 12:00", "person_requested")
    (first,) = sla.triage([case("T-7", told, asked)], as_of=at("16 13:00"))

    for words in ("T-7: İlk yanıt hedefi 4 saat", "yayımlanır", "bir kişi devralmalı"):
        assert words in first.explain("tr")
    assert first.explain("en").startswith("T-7: First response within 4 hours")
    (done,) = sla.triage([case("T-8")], as_of=at("16 13:00"))
    assert ("T-8: bekleyen bir şey yok.", "T-8: nothing waits.") == (
        done.explain("tr"),
        done.explain("en"),
    )


def test_a_queue_that_was_stored_as_json_is_the_same_queue() -> None:
    history = sla.PolicyHistory(versions=[BY])
    cases = [case("T-1", opened("10:00")), case("T-2", opened("11:00")).model_copy()]
    cases.append(sla.SlaCase(about="T-3", events=[opened("12:00")], policy=history))
    sla.triage(cases, as_of=at("16 13:00"))
    read = [sla.SlaCase.model_validate_json(one.model_dump_json()) for one in cases]

    assert cases == read
    assert sla.triage(cases, as_of=at("16 13:00")) == sla.triage(read, as_of=at("16 13:00"))
