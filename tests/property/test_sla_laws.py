"""What never changes about the clocks of a case, whoever looks and however often."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import assume, given
from hypothesis import strategies as st

from musteri_destek import sla
from musteri_destek.calendars import BusinessCalendar, office_calendar
from musteri_destek.sla import EventKind, Metric, Reopening, SlaState

ISTANBUL = ZoneInfo("Europe/Istanbul")
# Half days and a holiday lie in these weeks.
OCTOBER = datetime(2026, 10, 19, tzinfo=ISTANBUL)
CALENDARS = {
    "desk": office_calendar(hours=["09:00-12:30", "13:30-18:00"]),
    "nights": BusinessCalendar(weekly_hours={"mon": ["22:00-06:00"], "thu": ["22:00-06:00"]}),
}
REASONS = ("customer", "carrier")
PRIORITIES = ("low", "high")

moments = st.integers(0, 21 * 1440).map(lambda minutes: OCTOBER + timedelta(minutes=minutes))


@st.composite
def cases(draw: st.DrawFn) -> list[sla.Event]:
    """Events that can be true: a pause ends once, what is reopened was resolved."""
    times = sorted(draw(st.lists(moments, min_size=1, max_size=9)))
    resolved, paused, events = False, set(), []
    for number, at in enumerate(times):
        kinds = {"customer_message", "agent_reply", "bot_reply", "changed"}
        kinds |= {"reopened"} if resolved else {"resolved"}
        kinds |= {"paused"} if len(paused) < len(REASONS) else set()
        kinds |= {"resumed"} if paused else set()
        kind = draw(st.sampled_from(sorted(kinds))) if number else "opened"
        open_reasons = sorted(paused if kind == "resumed" else {*REASONS} - paused)
        reason = draw(st.sampled_from(open_reasons)) if kind in {"paused", "resumed"} else None
        priority = draw(st.sampled_from([None, *PRIORITIES])) if kind == "changed" else None
        resolved = {"resolved": True, "reopened": False}.get(kind, resolved)
        paused ^= {reason} if reason else set()
        events.append(sla.Event(at=at, kind=kind, reason=reason, priority=priority))
    return events


def policies_for(priorities: list[str | None]) -> st.SearchStrategy[sla.SlaPolicy]:
    targets = st.builds(
        sla.SlaTarget,
        metric=st.sampled_from(Metric),
        within=st.integers(2, 3000).map(lambda minutes: timedelta(minutes=minutes)),
        calendar=st.sampled_from(["desk", "nights", None]),
        priority=st.sampled_from(priorities),
        pausable=st.lists(st.sampled_from(REASONS), unique=True),
        at_risk=st.sampled_from([None, {"consumed": 75}, {"remaining": "PT1M"}]),
        escalations=st.just(
            [
                {"name": "early", "offset": "-PT1M"},
                {"name": "late", "offset": "PT2H", "counted": "wall_time", "hold_until": "desk"},
            ]
        ),
    )
    return st.builds(
        sla.SlaPolicy,
        calendars=st.just(CALENDARS),
        targets=st.lists(targets, min_size=1, max_size=6),
        bot_replies=st.sampled_from(sla.BotReplies),
        on_reopen=st.sampled_from(Reopening),
    )


policies = policies_for([None, None, *PRIORITIES])


@st.composite
def histories(draw: st.DrawFn) -> sla.PolicyHistory:
    first, second = draw(policies), draw(policies)
    later = second.model_copy(update={"since": draw(moments)})
    recalculation = draw(st.sampled_from(sla.Recalculation))
    return sla.PolicyHistory(versions=[first, later], recalculation=recalculation)


followed = st.one_of(policies, histories())


def beginnings(cycle: sla.SlaCycle) -> tuple[Metric, datetime]:
    return cycle.metric, cycle.started_at


@given(cases(), followed, moments, moments)
def test_the_same_question_has_the_same_answer_whatever_was_asked_before(
    case: list[sla.Event], policy: sla.SlaPolicy | sla.PolicyHistory, a: datetime, b: datetime
) -> None:
    answer = sla.evaluate(case, policy, as_of=a)
    sla.evaluate(case, policy, as_of=b)

    assert answer == sla.evaluate(case, policy, as_of=a)
    assert answer == sla.evaluate([one for one in case if one.at <= a], policy, as_of=a)


@given(cases(), followed, moments, moments)
def test_elapsed_time_never_falls_while_a_clock_runs(
    case: list[sla.Event], policy: sla.SlaPolicy | sla.PolicyHistory, a: datetime, b: datetime
) -> None:
    early, late = sorted((a, b))
    after = {beginnings(one): one for one in sla.evaluate(case, policy, as_of=late)}
    for before in sla.evaluate(case, policy, as_of=early):
        if now := after.get(beginnings(before)):
            assert before.elapsed <= now.elapsed
            assert before.paused <= now.paused
            assert {*before.escalations_due} <= {
                *now.escalations_due
            } or before.target != now.target


@given(cases(), followed, moments, moments)
def test_what_an_event_decided_never_changes_without_another_event(
    case: list[sla.Event], policy: sla.SlaPolicy | sla.PolicyHistory, a: datetime, b: datetime
) -> None:
    early, late = sorted((a, b))
    assume(not any(early < event.at <= late for event in case))
    stopped = [one for one in sla.evaluate(case, policy, as_of=early) if one.stopped_at]
    after = sla.evaluate(case, policy, as_of=late)

    for cycle in stopped:
        if cycle.stopped_by is not EventKind.CHANGED:
            assert replace(cycle, as_of=late) in after


@given(cases(), followed, moments, moments)
def test_a_clock_that_stopped_stays_as_it_is_unless_a_reopening_resumes_it(
    case: list[sla.Event], policy: sla.SlaPolicy | sla.PolicyHistory, a: datetime, b: datetime
) -> None:
    early, late = sorted((a, b))
    versions = policy.versions if isinstance(policy, sla.PolicyHistory) else [policy]
    assume(not any(version.on_reopen is Reopening.RESUME for version in versions))
    after = sla.evaluate(case, policy, as_of=late)

    for cycle in sla.evaluate(case, policy, as_of=early):
        if cycle.stopped_at and cycle.stopped_by is not EventKind.CHANGED:
            assert replace(cycle, as_of=late) in after


@given(cases(), policies, moments, st.integers(0, 99))
def test_a_pause_taken_in_two_pieces_is_the_same_pause(
    case: list[sla.Event], policy: sla.SlaPolicy, as_of: datetime, percent: int
) -> None:
    pause = next((event for event in case if event.kind is EventKind.PAUSED), None)
    assume(pause)
    ends = (one.at for one in case if one.kind == "resumed" and one.reason == pause.reason)
    end = next(ends, OCTOBER + timedelta(days=21))
    middle = pause.at + (end - pause.at) * percent / 100
    assume(middle < end)
    pieces = [
        sla.Event(at=middle, kind=kind, reason=pause.reason) for kind in ("resumed", "paused")
    ]
    place = next((number for number, one in enumerate(case) if one.at > middle), len(case))
    split = [*case[:place], *pieces, *case[place:]]

    assert sla.evaluate(case, policy, as_of=as_of) == sla.evaluate(split, policy, as_of=as_of)


@given(cases(), policies_for([None]), moments)
def test_what_counted_and_what_was_paused_add_up_to_the_open_time(
    case: list[sla.Event], policy: sla.SlaPolicy, as_of: datetime
) -> None:
    for cycle in sla.evaluate(case, policy, as_of=as_of):
        end, calendar = cycle.stopped_at or as_of, CALENDARS.get(cycle.target.calendar)
        whole = end - cycle.started_at
        if calendar:
            whole = calendar.open_time_between(cycle.started_at, end)

        assert whole == cycle.elapsed + cycle.paused


@given(cases(), followed, moments)
def test_a_clock_is_breached_exactly_when_its_due_moment_has_passed_in_open_time(
    case: list[sla.Event], policy: sla.SlaPolicy | sla.PolicyHistory, as_of: datetime
) -> None:
    for cycle in sla.evaluate(case, policy, as_of=as_of):
        end = cycle.stopped_at or as_of
        assert (cycle.state is SlaState.BREACHED) == (cycle.elapsed > cycle.target.within)
        assert (cycle.due_at is None) <= (cycle.state is SlaState.PAUSED)
        assert cycle.due_at in {None, cycle.due_if_resumed_now}
        if cycle.due_at and end <= cycle.due_at:
            assert cycle.state is not SlaState.BREACHED
        if cycle.due_at and end >= cycle.due_at:
            assert cycle.elapsed >= cycle.target.within


@given(cases(), policies)
def test_who_looks_when_a_clock_is_due_sees_the_target_used_up_and_kept(
    case: list[sla.Event], policy: sla.SlaPolicy
) -> None:
    last = case[-1].at
    for cycle in sla.evaluate(case, policy, as_of=last):
        if cycle.is_open and cycle.due_at and cycle.due_at >= last:
            then = sla.evaluate(case, policy, as_of=cycle.due_at)
            (same,) = (one for one in then if beginnings(one) == beginnings(cycle))

            assert (cycle.target.within, cycle.due_at) == (same.elapsed, same.due_at)
            assert same.state is not SlaState.BREACHED


@given(cases(), policies)
def test_a_policy_in_json_gives_the_same_answers(
    case: list[sla.Event], policy: sla.SlaPolicy
) -> None:
    read = sla.SlaPolicy.model_validate_json(policy.model_dump_json())

    assert policy == read
    as_of = case[-1].at
    assert sla.evaluate(case, policy, as_of=as_of) == sla.evaluate(case, read, as_of=as_of)


@given(st.lists(st.tuples(cases(), policies), max_size=5), moments)
def test_a_queue_is_every_case_in_the_order_of_what_is_broken_first(
    given_cases: list[tuple[list[sla.Event], sla.SlaPolicy]], as_of: datetime
) -> None:
    listed = [
        sla.SlaCase(about=f"T-{number}", events=events, policy=policy)
        for number, (events, policy) in enumerate(given_cases)
    ]
    queue = sla.triage(listed, as_of=as_of)
    moments_of_breaking = [case.breaks_at for case in queue if case.breaks_at]

    assert {case.about for case in listed} == {case.about for case in queue}
    assert queue == sla.triage(listed[::-1], as_of=as_of)
    assert moments_of_breaking == sorted(moments_of_breaking)
    assert not any(case.breaks_at for case in queue[len(moments_of_breaking) :])
