"""Clocks of cases: row -> observed value, through the public API alone."""

from datetime import timedelta

from musteri_destek import casing, holidays_tr, sla
from musteri_destek.calendars import Boundary
from tests.vectors.adapters_time import BOUNDARIES, at, between, calendar_of

# A single target is asked about; what a row calls any metric runs from the opening to the solution.
METRICS = {"any": sla.Metric.RESOLUTION, **{metric.value: metric for metric in sla.Metric}}
STOPS = {sla.Metric.RESOLUTION: "resolved"}


def sla_clock(row):
    given = row["input"]
    metric = METRICS[given.get("metric", "any")]
    paused = row.get("semantics", {}).get("pause_applies_to", METRICS)
    pausable = metric in paused or given["metric"] == "any"
    (cycle,) = cycles_of(
        calendar_of(row),
        clock_events(given, STOPS.get(metric, "agent_reply")),
        given.get("as_of"),
        metric=metric,
        within=timedelta(seconds=given["target_seconds"]),
        pausable=[reason_of(number) for number, _ in enumerate(given["pauses"])] * pausable,
    )
    return clock_said(cycle, calendar_of(row), row)


def cycles_of(calendar, events, as_of, **target):
    policy = sla.SlaPolicy(calendars={"desk": calendar}, targets=[{**target, "calendar": "desk"}])
    # Who states no moment of looking tells the whole story first.
    return sla.evaluate(events, policy, as_of=at(as_of) if as_of else events[-1].at)


def clock_events(given, stop):
    events = [sla.Event(at=given["start"], kind="customer_message")]
    for number, (since, until) in enumerate(given["pauses"]):
        events.append(sla.Event(at=since, kind="paused", reason=reason_of(number)))
        if until:
            events.append(sla.Event(at=until, kind="resumed", reason=reason_of(number)))
    if "stop" in given:
        events.append(sla.Event(at=given["stop"], kind=stop))
    return sorted(events, key=lambda event: event.at)


# Pauses of one row may overlap, and one reason can't be paused for twice.
def reason_of(number):
    return f"pause {number}"


def clock_said(cycle, calendar, row):
    boundary = BOUNDARIES[row.get("semantics", {}).get("boundary", "end_of_interval")]
    # Where others show the next opening, ours is the closing before it: the same open time.
    rolls = boundary is Boundary.NEXT_PERIOD and cycle.due_at
    return {
        "due_at": calendar.next_open(cycle.due_at) if rolls else cycle.due_at,
        "state": cycle.state,
        "elapsed_seconds": cycle.elapsed.total_seconds(),
        "elapsed_minutes_floor": cycle.elapsed // timedelta(minutes=1),
        "paused_seconds": cycle.paused.total_seconds(),
        "late_by_seconds": cycle.late_by.total_seconds(),
        # With us nothing remains once a clock has stopped; the rows tell what was left then.
        "remaining_seconds": (cycle.target.within - cycle.elapsed).total_seconds(),
    }


def next_response(row):
    given = row["input"]
    cycles = cycles_of(
        calendar_of(row),
        [sla.Event(at=event["at"], kind=event["type"]) for event in given["events"]],
        given.get("as_of"),
        metric="next_response",
        within=timedelta(seconds=given["target_seconds"]),
    )
    due = sla.next_due(cycles)
    elapsed = [cycle.elapsed.total_seconds() for cycle in cycles]
    return {
        "due_at": due.due_at if due else None,
        "cycles": [{"elapsed_seconds": seconds} for seconds in elapsed],
        "worst_cycle_seconds": max(elapsed, default=None),
    }


def next_deadline(row):
    given = row["input"]
    # Clocks that run an hour up to the moments the row gives.
    waits = [
        ("first_response", given.get("first_response_due"), given.get("first_responded")),
        ("next_response", given.get("next_response_due"), False),
        ("resolution", given.get("resolution_due"), given.get("resolved")),
    ]
    due = sla.next_due(
        cycle
        for metric, due_at, done in waits
        if due_at
        for cycle in hour_until(at(due_at), METRICS[metric], done=done)
    )
    return {"at": due.due_at if due else None}


def hour_until(due_at, metric, *, done):
    start = due_at - timedelta(hours=1)
    events = [sla.Event(at=start, kind="customer_message")]
    if done:
        events.append(sla.Event(at=start, kind=STOPS.get(metric, "agent_reply")))
    policy = sla.SlaPolicy(targets=[{"metric": metric, "within": "PT1H"}])
    return sla.evaluate(events, policy, as_of=start)


def sla_due_with_hold(row):
    given = row["input"]
    # So much open time on hold is a pause that begins with the clock.
    until = calendar_of(row).add_open_time(
        at(given["start"]), timedelta(seconds=given["hold_seconds"])
    )
    pauses = [[given["start"], until.isoformat()]]
    return sla_clock({**row, "input": {**given, "pauses": pauses}})


def escalation_at(row):
    given = row["input"]
    calendar, due_at = calendar_of(row), at(given["due_at"])
    within = timedelta(hours=100)
    start = calendar.add_open_time(due_at, -within)
    offset = timedelta(seconds=given["offset_seconds"])
    (cycle,) = cycles_of(
        calendar,
        [sla.Event(at=start, kind="opened")],
        calendar.add_open_time(due_at, within + abs(offset)).isoformat(),
        metric="resolution",
        within=within,
        escalations=[{"name": "level", "offset": offset}],
    )
    (level,) = cycle.escalations_due
    return {"at": level.reached_at}


def counter_example(row):
    if "year" in row["input"]:
        return feasts(row["input"]["year"])
    return between({**row, "semantics": {}}) if "end" in row["input"] else sla_clock(row)


def feasts(year):
    named = [(holiday.name, holiday.on) for holiday in holidays_tr.holidays(year)]
    return {
        feast: [on for name, on in named if casing.lower(name).startswith(feast)]
        for feast in ("ramazan", "kurban")
    }


GROUPS = {
    "sla.sla_clock": sla_clock,
    "sla.next_response": next_response,
    "sla.next_deadline": next_deadline,
    "sla.sla_due_with_hold": sla_due_with_hold,
    "sla.escalation_at": escalation_at,
    "sla.counter_examples": counter_example,
}

NOT_YET = {}
