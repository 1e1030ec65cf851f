"""Business time, service levels, delivery promises and holidays: row -> observed value, through the public API alone."""

import json
from datetime import date, datetime, timedelta
from functools import cache
from itertools import islice

from musteri_destek import casing, holidays_tr, sla
from musteri_destek.calendars import Boundary, BusinessCalendar, Counting, OutsideHours, Start

# What the rows call a convention, and what the library calls it.
BOUNDARIES = {
    "end_of_interval": Boundary.END_OF_PERIOD,
    "next_interval_start": Boundary.NEXT_PERIOD,
}
PRECEDENCES = {
    "override_over_holiday": "override_first",
    "holiday_over_override": "holiday_first",
}
STARTS = {"roll_first": Start.ROLL_FIRST, "no_roll": Start.AS_IT_IS}
COUNTINGS = {
    "(start, end]": Counting.LAST_DAY,
    "[start, end)": Counting.FIRST_DAY,
    "[start, end]": Counting.BOTH_DAYS,
}
OUTSIDE_HOURS = {
    "roll to open time": OutsideHours.ROLL,
    "clamp to the day's last": OutsideHours.CLOSING,
}


def calendar_of(row):
    return _calendar_told(json.dumps(row["calendar"]))


# Many rows ask the same calendar; kept, it is compiled once.
@cache
def _calendar_told(text):
    told = json.loads(text)
    return BusinessCalendar(
        tz=told["tz"],
        weekly_hours=hours_by(told["weekly"]),
        holidays=told["holidays"],
        overrides=hours_by(told["overrides"]),
        breaks=hours_by(told["breaks"]),
        extra_working_days=told["extra_working_dates"],
        precedence=PRECEDENCES[told.get("precedence", "override_over_holiday")],
    )


def hours_by(days):
    return {day: [f"{start}-{end}" for start, end in hours] for day, hours in days.items()}


def at(text):
    return datetime.fromisoformat(text)


def named(options, text):
    return next(option for words, option in options.items() if words in text)


def between(row):
    seconds = (
        calendar_of(row)
        .open_time_between(at(row["input"]["start"]), at(row["input"]["end"]))
        .total_seconds()
    )
    # Who counts a reversed range as nothing writes `max`.
    return {"seconds": max(seconds, 0) if row["semantics"].get("reversed") == "zero" else seconds}


def add(row):
    boundary = BOUNDARIES[row["semantics"].get("boundary", "end_of_interval")]
    length = timedelta(seconds=row["input"]["seconds"])
    moved = calendar_of(row).add_open_time(at(row["input"]["start"]), length, boundary=boundary)
    return {"at": moved}


def roll_forward(row):
    return {"at": calendar_of(row).next_open(at(row["input"]["at"]))}


def roll_backward(row):
    return {"at": calendar_of(row).last_open(at(row["input"]["at"]))}


def next_close(row):
    return {"at": calendar_of(row).next_close(at(row["input"]["at"]))}


def is_open(row):
    return {"open": calendar_of(row).is_open(at(row["input"]["at"]))}


def periods(row):
    given = row["input"]
    until = at(given["until"]) if "until" in given else None
    found = islice(calendar_of(row).periods(at(given["start"]), until=until), given.get("count"))
    return {"periods": [[period.start, period.end] for period in found]}


def local_to_instant(row):
    calendar = BusinessCalendar(tz=row["input"]["tz"], weekly_hours={"mon": ["00:00-24:00"]})
    return {"at": calendar.resolve_local(at(row["input"]["local"]))}


def add_business_days(row):
    start = STARTS[row["semantics"].get("start_rule", "no_roll")]
    day = date.fromisoformat(row["input"]["date"])
    return {"date": calendar_of(row).add_business_days(day, row["input"]["days"], start=start)}


def add_business_days_time(row):
    given = row["input"]
    outside = named(OUTSIDE_HOURS, row["semantics"]["day_rule"])
    moved = calendar_of(row).add_business_days_at(
        at(given["start"]), given["days"], outside_hours=outside
    )
    return {"at": moved}


def business_days_between(row):
    start, end = (date.fromisoformat(row["input"][name]) for name in ("start", "end"))
    counting = named(COUNTINGS, row["semantics"].get("count", "[start, end)"))
    return {"days": calendar_of(row).business_days_between(start, end, counting=counting)}


def end_of_business_day(row):
    calendar = calendar_of(row)
    start = calendar.local(at(row["input"]["start"])).date()
    return {"at": calendar.closing_on(calendar.add_business_days(start, row["input"]["days"]))}


def invalid_calendar(row):
    given = row["input"]
    return BusinessCalendar(
        tz=given.get("tz", "UTC"),
        weekly_hours=hours_by(given["weekly"]),
        holidays=given.get("holidays", []),
        overrides=hours_by(given.get("overrides", {})),
        breaks=hours_by(given.get("breaks", {})),
    )


HANDLING_COUNTS = {"exclusive": sla.HandlingCount.NEXT_DAY, "inclusive": sla.HandlingCount.SAME_DAY}


def delivery_estimate(row):
    given = row["input"]
    rules = sla.DeliveryRules(
        cutoff=given["cutoff"],
        at_cutoff=given["order_at_cutoff_counts_as"],
        handling=days_of(given["handling"]),
        handling_calendar=days_open(given["tz"], given["handling"]),
        handling_count=named(HANDLING_COUNTS, row["semantics"].get("handling_count", "exclusive")),
        shipping="just_in_time" if given.get("backschedule_ship") else "when_ready",
        transit={"there": days_of(given["transit"])},
        transit_calendar=(
            days_open(given["tz"], given["transit"])
            if given["transit"]["unit"] == "business"
            else None
        ),
        receiving_calendar=days_open(given["tz"], {"weekdays": given["delivery_weekdays"]}),
    )
    word = sla.promise_delivery(at(given["order_at"]), "there", rules)
    return {
        "accepted_on": word.step(sla.StepName.ACCEPTED),
        "ship_on": word.step(sla.StepName.SHIP_BY),
        "deliver_on": word.until,
    }


def days_of(stage):
    return {"at_least": stage["days"], "at_most": stage["days"]}


def days_open(tz, stage):
    return BusinessCalendar(
        tz=tz,
        weekly_hours={day: ["00:00-24:00"] for day in stage["weekdays"]},
        holidays=stage.get("holidays", []),
    )


def turkish_holidays(row):
    year = row["input"]["year"]
    return {
        "public": sorted({day.on.isoformat() for day in holidays_tr.holidays(year)}),
        "half_day_from_13_00": [day.on.isoformat() for day in holidays_tr.half_days(year)],
    }


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
    "sla.between": between,
    "sla.add": add,
    "sla.roll_forward": roll_forward,
    "sla.roll_backward": roll_backward,
    "sla.next_close": next_close,
    "sla.is_open": is_open,
    "sla.periods": periods,
    "sla.local_to_instant": local_to_instant,
    "sla.add_business_days": add_business_days,
    "sla.add_business_days_time": add_business_days_time,
    "sla.business_days_between": business_days_between,
    "sla.end_of_business_day": end_of_business_day,
    "sla.invalid_calendar": invalid_calendar,
    "sla.delivery_estimate": delivery_estimate,
    "sla.sla_clock": sla_clock,
    "sla.next_response": next_response,
    "sla.next_deadline": next_deadline,
    "sla.sla_due_with_hold": sla_due_with_hold,
    "sla.escalation_at": escalation_at,
    "sla.counter_examples": counter_example,
    "sla.tr_holiday_facts": turkish_holidays,
}

NOT_YET = {
}
