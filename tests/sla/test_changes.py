"""Other facts, other targets: priority, tier and tag, versions of a policy."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pydantic import ValidationError

from musteri_destek import sla
from tests.sla.desk import at, cycle, cycles, event, policy

DAY = {"metric": "resolution", "within": "PT9H"}
OPENED = event("16 10:00", "opened")


def hours(number: float) -> timedelta:
    return timedelta(hours=number)


@pytest.mark.parametrize(
    ("facts", "within"),
    [
        ({}, 9),
        ({"priority": "urgent"}, 4),
        ({"tier": "gold"}, 3),
        ({"tags": ["gift", "damaged"]}, 2),
        ({"priority": "urgent", "tier": "gold"}, 1),
        ({"priority": "urgent", "tier": "silver"}, 4),
    ],
)
def test_the_narrowest_target_is_taken(facts: dict[str, object], within: int) -> None:
    by = policy(
        DAY,
        {**DAY, "within": "PT4H", "priority": "urgent"},
        {**DAY, "within": "PT3H", "tier": "gold"},
        {**DAY, "within": "PT2H", "tag": "damaged"},
        {**DAY, "within": "PT1H", "priority": "urgent", "tier": "gold"},
    )
    clock = cycle([event("16 10:00", "opened", **facts)], by, "16 10:00")

    assert hours(within) == clock.target.within


def test_of_equally_narrow_targets_the_first_is_taken() -> None:
    by = policy({**DAY, "tier": "gold"}, {**DAY, "tag": "gift", "within": "PT1H"})
    clock = cycle([event("16 10:00", "opened", tier="gold", tags=["gift"])], by, "16 10:00")

    assert hours(9) == clock.target.within


def test_another_priority_brings_another_target_and_keeps_the_start() -> None:
    by = policy(DAY, {**DAY, "within": "PT4H", "priority": "urgent"})
    case = [OPENED, event("16 12:00", "changed", priority="urgent")]
    before, after = (cycle(case, by, moment) for moment in ("16 11:59", "16 12:00"))

    assert (hours(9), at("17 10:00")) == (before.target.within, before.due_at)
    assert (hours(4), at("16 14:00")) == (after.target.within, after.due_at)
    assert OPENED.at == after.started_at


def test_what_was_counted_on_one_calendar_stays_counted_on_another() -> None:
    by = policy(DAY, {**DAY, "calendar": None, "within": "PT6H", "priority": "urgent"})
    case = [event("13 16:00", "opened"), event("14 10:00", "changed", priority="urgent")]
    clock = cycle(case, by, "14 11:00")

    # Two hours of the desk on Friday, and from the change on every hour.
    assert (hours(3), at("14 14:00")) == (clock.elapsed, clock.due_at)


def test_a_case_that_was_sorted_later_counts_from_its_start() -> None:
    by = policy({**DAY, "priority": "urgent"})
    case = [OPENED, event("16 10:30", "changed", priority="urgent")]

    assert () == cycles(case, by, "16 10:15")
    assert hours(2) == cycle(case, by, "16 12:00").elapsed


def test_a_case_that_no_target_fits_any_more_is_no_longer_waited_for() -> None:
    by = policy({**DAY, "priority": "urgent"})
    case = [
        event("16 10:00", "opened", priority="urgent"),
        event("16 12:00", "changed", priority="low"),
    ]
    clock = cycle(case, by, "18 12:00")

    assert ("cancelled", "changed", hours(2)) == (clock.state, clock.stopped_by, clock.elapsed)


def test_tags_are_all_tags_and_what_is_not_stated_stays() -> None:
    by = policy({**DAY, "tag": "gift", "priority": "urgent"})
    case = [
        event("16 10:00", "opened", tags=["gift"]),
        event("16 10:00", "changed", priority="urgent"),
        event("16 12:00", "changed", tags=["damaged"]),
    ]

    assert "running" == cycle(case, by, "16 11:00").state
    assert "cancelled" == cycle(case, by, "16 13:00").state


OLD = policy(DAY, version="1")
NEW = policy({**DAY, "within": "PT3H"}, version="2", since=at("16 12:00"))


@pytest.mark.parametrize(
    ("recalculation", "version", "due_at"),
    [("frozen", "1", at("17 10:00")), ("live", "2", at("16 13:00"))],
)
def test_a_clock_follows_the_version_it_began_under_or_the_one_in_force(
    recalculation: str, version: str, due_at: object
) -> None:
    history = sla.PolicyHistory(versions=[OLD, NEW], recalculation=recalculation)
    clock = cycle([OPENED], history, "16 12:30")

    assert (version, due_at) == (clock.policy_version, clock.due_at)


def test_a_clock_that_stopped_before_a_new_version_is_judged_by_the_old_one() -> None:
    history = sla.PolicyHistory(versions=[OLD, NEW], recalculation="live")
    case = [event("16 08:00", "opened"), event("16 12:00", "resolved")]
    clock = cycle(case, history, "20 12:00")

    assert ("met", "1") == (clock.state, clock.policy_version)


@pytest.mark.parametrize(
    ("versions", "says"),
    [
        ([], "give at least one version"),
        ([OLD, OLD], "only the first version needs no `since`"),
        ([NEW, NEW], "put them in order of time"),
    ],
)
def test_versions_without_an_order_are_refused(versions: list[object], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        sla.PolicyHistory(versions=versions)


def test_a_history_survives_json() -> None:
    history = sla.PolicyHistory(versions=[OLD, NEW], recalculation="live")
    cycles([OPENED], history, "16 12:30")

    assert history == sla.PolicyHistory.model_validate_json(history.model_dump_json())


def test_a_changed_copy_of_a_policy_answers_by_its_own_facts() -> None:
    cycles([OPENED], OLD, "16 12:00")
    copy = OLD.model_copy(update={"targets": NEW.targets})

    assert hours(3) == cycle([OPENED], copy, "16 12:00").target.within
    with pytest.raises(ValidationError, match="no calendar `desk`"):
        OLD.model_copy(update={"calendars": {}})
