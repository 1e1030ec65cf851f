"""The clocks of support cases: 100,000 tickets of ten events, four clocks each."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from time import perf_counter
from zoneinfo import ZoneInfo

from harness import ROUNDS, Comparison, Round

from musteri_destek import holidays_tr, sla
from musteri_destek.calendars import BusinessCalendar

ISTANBUL = ZoneInfo("Europe/Istanbul")
TICKETS = 100_000
AT_ONCE = 1_000
NOW = datetime(2026, 12, 31, 18, tzinfo=ISTANBUL)
FREE = frozenset(holiday.on for year in (2026, 2027) for holiday in holidays_tr.holidays(year))
HOURS = [(time(9), time(12, 30)), (time(13, 30), time(18))]
DESK = BusinessCalendar(
    weekly_hours=dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00-12:30", "13:30-18:00")),
    holidays="tr",
)
FOUR_HOURS = {"within": timedelta(hours=4), "calendar": "desk"}
TWO_DAYS = {"within": timedelta(hours=16), "calendar": "desk", "pausable": ["customer"]}
POLICY = sla.SlaPolicy(
    calendars={"desk": DESK},
    targets=[
        {"metric": "first_response", **FOUR_HOURS},
        {"metric": "next_response", **FOUR_HOURS},
        {"metric": "resolution", **TWO_DAYS},
        {"metric": "resolution", **TWO_DAYS, "priority": "urgent"},
    ],
)
COURSE = (
    *("opened", "bot_reply", "agent_reply", "customer_message", "paused"),
    *("resumed", "agent_reply", "customer_message", "agent_reply", "resolved"),
)

Case = list[sla.Event]


def tickets(first: int, count: int) -> Iterator[Case]:
    """Cases of 2026, each of some days; the same number is always the same case."""
    opened = datetime(2026, 1, 5, 9, tzinfo=ISTANBUL)
    for number in range(first, first + count):
        at, case = opened + timedelta(minutes=37 * number % 470_000), []
        for step, kind in enumerate(COURSE):
            reason = "customer" if kind in {"paused", "resumed"} else None
            case.append(sla.Event(at=at, kind=kind, reason=reason))
            at += timedelta(minutes=61 + (number * 7 + step * 13) % 400)
        yield case


# -- the peer: the same four clocks, by hand and day by day


def by_hand(case: Case) -> list[tuple[timedelta, datetime]]:
    """Elapsed time and due moment of the first response, two next ones and the resolution."""
    at = [event.at for event in case]
    paused = open_time(at[4], at[5])
    resolution = open_time(at[0], at[9]) - paused
    counted = open_time(at[0], at[4])
    long, short = timedelta(hours=16), timedelta(hours=4)
    due = due_after(at[0], long) if counted >= long else due_after(at[5], long - counted)
    return [
        (open_time(at[0], at[2]), due_after(at[0], short)),
        (open_time(at[3], at[6]), due_after(at[3], short)),
        (open_time(at[7], at[8]), due_after(at[7], short)),
        (resolution, due),
    ]


def open_periods(day: date) -> Iterator[tuple[datetime, datetime]]:
    if day.weekday() < 5 and day not in FREE:
        for start, end in HOURS:
            yield datetime.combine(day, start, ISTANBUL), datetime.combine(day, end, ISTANBUL)


def open_time(start: datetime, end: datetime) -> timedelta:
    total, day = timedelta(), start.date()
    while day <= end.date():
        for since, until in open_periods(day):
            total += max(min(until, end) - max(since, start), timedelta())
        day += timedelta(days=1)
    return total


def due_after(start: datetime, length: timedelta) -> datetime:
    day = start.date()
    while True:
        for since, until in open_periods(day):
            period = until - max(since, start)
            if period >= length:
                return max(since, start) + length
            length -= max(period, timedelta())
        day += timedelta(days=1)


def ours(case: Case) -> list[tuple[timedelta, datetime | None]]:
    cycles = sla.evaluate(case, POLICY, as_of=NOW)
    return [(cycle.elapsed, cycle.due_at) for cycle in cycles]


# -- the comparisons


def evaluated(count: int) -> Round:
    """A round over so many tickets; making their events isn't timed, and few are kept at a time."""

    def one_round() -> float:
        spent = 0.0
        for first in range(0, count, AT_ONCE):
            cases = list(tickets(first, min(AT_ONCE, count - first)))
            start = perf_counter()
            for case in cases:
                sla.evaluate(case, POLICY, as_of=NOW)
            spent += perf_counter() - start
        return spent / count

    return one_round


def beside_a_day_loop() -> tuple[Round, Round]:
    cases = list(tickets(0, AT_ONCE))
    if [ours(case) for case in cases] != [by_hand(case) for case in cases]:
        msg = "the clocks by hand say something else: nothing to compare"
        raise AssertionError(msg)

    def peer() -> float:
        start = perf_counter()
        for case in cases:
            by_hand(case)
        return (perf_counter() - start) / len(cases)

    # All rounds together look at every ticket once.
    return evaluated(TICKETS // ROUNDS), peer


def many_and_few() -> tuple[Round, Round]:
    return evaluated(10 * AT_ONCE), evaluated(AT_ONCE)


COMPARISONS = [
    Comparison(
        "clocks of a ticket, 10 events, 100,000",
        "this course only, by hand",
        4.0,
        beside_a_day_loop,
    ),
    Comparison("clocks of a ticket, one of 10,000", "one of 1,000 of ours", 1.2, many_and_few),
]
