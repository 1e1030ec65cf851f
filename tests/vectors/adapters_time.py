"""Business time, delivery days and holidays: row -> observed value, through the public API alone."""

import json
from datetime import date, datetime, timedelta
from functools import cache
from itertools import islice

from musteri_destek import holidays_tr, sla
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
    "sla.tr_holiday_facts": turkish_holidays,
}

NOT_YET = {}
