"""Which wait is whose: next responses, resolutions, periodic updates, reopened cases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from musteri_destek import sla
from tests.sla.desk import at, cycle, cycles, event, policy

NEXT = {"metric": "next_response", "within": "PT4H"}
FIRST = {"metric": "first_response", "within": "PT2H"}
RESOLUTION = {"metric": "resolution", "within": "P1D"}
UPDATE = {"metric": "periodic_update", "within": "PT9H"}
OPENED = event("16 10:00", "opened")


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


def test_a_next_response_starts_at_the_oldest_message_without_an_answer() -> None:
    case = [
        OPENED,
        event("16 11:00", "customer_message"),
        event("16 12:00", "agent_reply"),
        event("16 13:00", "customer_message"),
        event("16 14:00", "customer_message"),
    ]
    answered, waiting = cycles(case, policy(NEXT), "16 15:00")

    assert (OPENED.at, hours(2), "met") == (answered.started_at, answered.elapsed, answered.state)
    assert (at("16 13:00"), hours(2)) == (waiting.started_at, waiting.elapsed)


def test_a_first_wait_with_a_target_of_its_own_is_no_next_response() -> None:
    case = [
        OPENED,
        event("16 11:00", "customer_message"),
        event("16 12:00", "agent_reply"),
        event("16 13:00", "customer_message"),
    ]
    first, following = cycles(case, policy(NEXT, FIRST), "16 15:00")

    assert ("first_response", OPENED.at) == (first.metric, first.started_at)
    assert ("next_response", at("16 13:00")) == (following.metric, following.started_at)


def test_what_the_shop_writes_by_itself_starts_no_wait_of_the_customer() -> None:
    case = [OPENED, event("16 11:00", "agent_reply"), event("16 12:00", "agent_reply")]

    assert 1 == len(cycles(case, policy(NEXT), "16 15:00"))


def test_an_update_is_owed_after_each_answer_until_the_case_is_resolved() -> None:
    case = [
        OPENED,
        event("16 11:00", "agent_reply"),
        event("17 12:00", "agent_reply"),
        event("17 13:00", "resolved"),
        event("17 14:00", "agent_reply"),
    ]
    late, ended = cycles(case, policy(UPDATE), "20 12:00")

    assert ("breached", hours(1)) == (late.state, late.late_by)
    assert ("cancelled", at("17 13:00")) == (ended.state, ended.stopped_at)


def test_a_customer_who_writes_to_a_resolved_case_still_waits_for_an_answer() -> None:
    case = [
        OPENED,
        event("16 11:00", "agent_reply"),
        event("16 12:00", "resolved"),
        event("16 13:00", "customer_message"),
    ]

    assert at("16 13:00") == cycles(case, policy(NEXT), "16 15:00")[-1].started_at


@pytest.mark.parametrize("kind", ["resolved", "cancelled"])
def test_who_closes_a_case_without_a_word_has_not_answered_it(kind: str) -> None:
    in_time = cycle([OPENED, event("16 11:00", kind)], policy(FIRST), "18 12:00")
    too_late = cycle([OPENED, event("16 14:00", kind)], policy(FIRST), "18 12:00")

    assert ("cancelled", "breached") == (in_time.state, too_late.state)
    assert "Gerek kalmadı: 16 Kasım 2026 Pazartesi 11.00." in in_time.explain("tr")


def test_a_resolution_is_met_by_the_resolution_and_needless_when_cancelled() -> None:
    resolved = cycle([OPENED, event("16 11:00", "resolved")], policy(RESOLUTION), "18 12:00")
    cancelled = cycle([OPENED, event("16 11:00", "cancelled")], policy(RESOLUTION), "18 12:00")

    assert ("met", hours(1)) == (resolved.state, resolved.elapsed)
    assert "cancelled" == cancelled.state
    assert "Çözüm zamanında: 16 Kasım 2026 Pazartesi 11.00." in resolved.explain("tr")


REOPENED = [
    OPENED,
    event("16 12:00", "agent_reply"),
    event("16 12:00", "resolved"),
    event("17 09:00", "reopened"),
    event("17 11:00", "resolved"),
]


def test_a_case_opened_again_starts_a_new_cycle_and_keeps_the_first() -> None:
    first, second = cycles(REOPENED, policy(RESOLUTION), "18 12:00")

    assert (hours(2), hours(2)) == (first.elapsed, second.elapsed)
    assert at("17 09:00") == second.started_at


def test_a_case_may_resume_and_the_time_it_was_resolved_does_not_count() -> None:
    resumed = cycle(REOPENED, policy(RESOLUTION, on_reopen="resume"), "18 12:00")

    assert (OPENED.at, at("17 11:00")) == (resumed.started_at, resumed.stopped_at)
    assert (hours(4), hours(6)) == (resumed.elapsed, resumed.paused)


def test_a_first_resolution_may_stand_whatever_comes_later() -> None:
    kept = cycle(REOPENED, policy(RESOLUTION, on_reopen="keep_first"), "18 12:00")

    assert (at("16 12:00"), hours(2)) == (kept.stopped_at, kept.elapsed)


@pytest.mark.parametrize("kind", ["auto_reply", "internal_note"])
def test_a_policy_may_count_what_is_no_answer_elsewhere(kind: str) -> None:
    case = [OPENED, event("16 11:00", kind)]

    assert "running" == cycle(case, policy(FIRST), "16 11:30").state
    assert "met" == cycle(case, policy(FIRST, also_replies=[kind]), "16 11:30").state


def test_a_change_of_channel_keeps_the_clock_and_its_target() -> None:
    by = policy({**FIRST, "channel": "email"}, {**FIRST, "channel": "whatsapp", "within": "PT1H"})
    case = [
        event("16 10:00", "opened", channel="email"),
        event("16 11:30", "customer_message", channel="whatsapp"),
    ]
    (clock,) = cycles(case, by, "16 11:45")

    assert (at("16 10:00"), hours(2)) == (clock.started_at, clock.target.within)


def test_a_message_without_a_channel_stands_where_the_last_one_stood() -> None:
    by = policy({**NEXT, "channel": "email"})
    case = [event("16 10:00", "opened", channel="email"), event("16 11:00", "agent_reply")]

    assert 2 == len(cycles([*case, event("16 12:00", "customer_message")], by, "16 13:00"))


def test_the_next_due_is_the_first_of_the_open_clocks() -> None:
    by = policy(FIRST, RESOLUTION, UPDATE)
    answered = [OPENED, event("16 11:00", "agent_reply")]

    assert "first_response" == sla.next_due(cycles([OPENED], by, "16 10:30")).metric
    assert "periodic_update" == sla.next_due(cycles(answered, by, "16 12:00")).metric
    done = [*answered, event("16 12:00", "resolved")]
    assert None is sla.next_due(cycles(done, by, "16 12:00"))
