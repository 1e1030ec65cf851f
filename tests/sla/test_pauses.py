"""Pauses: what stops a clock, for how long, and until when we have then."""

from __future__ import annotations

from datetime import timedelta

from tests.sla.desk import at, cycle, cycles, event, policy

FOUR_HOURS = {"metric": "resolution", "within": "PT4H", "pausable": ["customer", "carrier"]}
OPENED = event("16 10:00", "opened")
WAITING = event("16 11:00", "paused", reason="customer")


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


def test_a_paused_clock_has_no_due_moment_and_says_what_it_would_be() -> None:
    clock = cycle([OPENED, WAITING], policy(FOUR_HOURS), "16 15:00")

    assert ("paused", None) == (clock.state, clock.due_at)
    assert (hours(1), hours(3)) == (clock.elapsed, clock.remaining)
    assert (at("16 11:00"), hours(4)) == (clock.paused_since, clock.paused)
    assert at("16 18:00") == clock.due_if_resumed_now
    assert clock.explain("tr").endswith(
        "Süre 16 Kasım 2026 Pazartesi 11.00 itibarıyla durdu, 3 saat kaldı; şimdi devam ederse "
        "en geç 16 Kasım 2026 Pazartesi 18.00."
    )


def test_a_pause_in_closed_time_moves_nothing() -> None:
    night = [
        event("16 18:30", "paused", reason="customer"),
        event("17 08:00", "resumed", reason="customer"),
    ]
    clock = cycle([event("16 17:00", "opened"), *night], policy(FOUR_HOURS), "17 09:00")

    assert (at("17 12:00"), hours(0)) == (clock.due_at, clock.paused)


def test_a_pause_over_a_weekend_takes_its_open_time_alone() -> None:
    case = [
        event("13 16:00", "opened"),
        event("13 17:00", "paused", reason="carrier"),
        event("16 10:00", "resumed", reason="carrier"),
    ]
    clock = cycle(case, policy(FOUR_HOURS), "16 10:00")

    assert (hours(1), hours(2)) == (clock.elapsed, clock.paused)
    assert at("16 13:00") == clock.due_at
    assert "Arada 2 saat sayılmadı." in clock.explain("tr")


def test_only_the_reasons_a_target_names_stop_its_clock() -> None:
    by = policy(FOUR_HOURS, {"metric": "first_response", "within": "PT4H"})
    first, resolution = cycles([OPENED, WAITING], by, "16 15:00")

    assert ("breached", "paused") == (first.state, resolution.state)


def test_pauses_that_overlap_are_subtracted_once() -> None:
    case = [
        OPENED,
        WAITING,
        event("16 12:00", "paused", reason="carrier"),
        event("16 13:00", "resumed", reason="customer"),
        event("16 14:00", "resumed", reason="carrier"),
    ]
    clock = cycle(case, policy(FOUR_HOURS), "16 15:00")

    assert (hours(2), hours(3), at("16 17:00")) == (clock.elapsed, clock.paused, clock.due_at)


def test_a_pause_inside_another_ends_nothing() -> None:
    case = [
        OPENED,
        WAITING,
        event("16 12:00", "paused", reason="carrier"),
        event("16 13:00", "resumed", reason="carrier"),
        event("16 14:00", "resumed", reason="customer"),
    ]
    clock = cycle(case, policy(FOUR_HOURS), "16 15:00")

    assert (hours(2), hours(3), at("16 17:00")) == (clock.elapsed, clock.paused, clock.due_at)


def test_a_target_used_up_when_the_pause_begins_is_due_then() -> None:
    case = [
        OPENED,
        event("16 14:00", "paused", reason="customer"),
        event("16 15:00", "resumed", reason="customer"),
    ]
    paused, resumed = (
        cycle(case, policy(FOUR_HOURS), f"16 {clock}") for clock in ("14:30", "15:30")
    )

    assert (at("16 14:00"), "paused") == (paused.due_at, paused.state)
    assert (at("16 14:00"), "breached") == (resumed.due_at, resumed.state)


def test_a_clock_that_starts_in_a_pause_waits_for_its_end() -> None:
    case = [
        event("16 10:00", "paused", reason="customer"),
        event("16 11:00", "customer_message"),
        event("16 12:00", "resumed", reason="customer"),
    ]

    assert at("16 16:00") == cycle(case, policy(FOUR_HOURS), "16 12:00").due_at


def test_a_case_resolved_in_a_pause_counts_what_ran_before() -> None:
    clock = cycle([OPENED, WAITING, event("16 15:00", "resolved")], policy(FOUR_HOURS), "17 12:00")

    assert ("met", hours(1), None) == (clock.state, clock.elapsed, clock.paused_since)
    assert at("16 18:00") == clock.due_at


def test_a_target_passed_before_the_pause_stays_passed() -> None:
    case = [OPENED, event("16 15:00", "paused", reason="customer")]
    clock = cycle(case, policy(FOUR_HOURS), "16 17:00")

    assert ("breached", at("16 14:00"), hours(1)) == (clock.state, clock.due_at, clock.late_by)


def test_a_pause_survives_another_priority() -> None:
    by = policy({**FOUR_HOURS, "within": "P1D"}, {**FOUR_HOURS, "priority": "urgent"})
    case = [
        OPENED,
        WAITING,
        event("16 12:00", "changed", priority="urgent"),
        event("16 13:00", "resumed", reason="customer"),
    ]
    clock = cycle(case, by, "16 13:00")

    assert (hours(4), hours(1), hours(2)) == (clock.target.within, clock.elapsed, clock.paused)
    assert at("16 16:00") == clock.due_at
