"""First response: which events start and stop the clock, and what stands at any moment."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from musteri_destek import sla
from musteri_destek.calendars import office_calendar
from musteri_destek.errors import MisuseTypeError, OutsideKnownDatesError

ISTANBUL = ZoneInfo("Europe/Istanbul")
FOUR_HOURS = {"metric": "first_response", "within": "PT4H", "calendar": "desk"}
DESK = sla.SlaPolicy(calendars={"desk": office_calendar()}, targets=[FOUR_HOURS])


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ISTANBUL)


def event(text: str, kind: str, **facts: str) -> sla.Event:
    return sla.Event(at=at(text), kind=kind, **facts)


def seen(events: list[sla.Event], moment: str, policy: sla.SlaPolicy = DESK) -> sla.SlaCycle:
    (cycle,) = sla.evaluate(events, policy, as_of=at(moment))
    return cycle


OPENED = event("2026-11-16 10:00", "opened")


@pytest.mark.parametrize(
    ("answered", "state", "late_by"),
    [
        ("2026-11-16 13:59", "met", timedelta()),
        ("2026-11-16 14:00", "met", timedelta()),
        ("2026-11-16 14:00:01", "breached", timedelta(seconds=1)),
        ("2026-11-17 09:30", "breached", timedelta(hours=4, minutes=30)),
    ],
)
def test_a_reply_exactly_at_due_is_met(answered: str, state: str, late_by: timedelta) -> None:
    cycle = seen([OPENED, event(answered, "agent_reply")], "2026-11-20 12:00")

    assert (state, late_by) == (cycle.state, cycle.late_by)
    assert timedelta() == cycle.remaining


def test_a_clock_without_an_answer_runs_and_then_is_breached() -> None:
    running, last, breached = (
        seen([OPENED], f"2026-11-16 {clock}") for clock in ("11:30", "14:00", "15:00")
    )

    assert ("running", timedelta(hours=2.5)) == (running.state, running.remaining)
    assert ("running", timedelta()) == (last.state, last.remaining)
    assert ("breached", timedelta(hours=1)) == (breached.state, breached.late_by)
    assert at("2026-11-16 14:00") == running.due_at == breached.due_at


@pytest.mark.parametrize("kind", ["bot_reply", "auto_reply", "internal_note"])
def test_only_a_public_answer_of_a_person_stops_the_clock(kind: str) -> None:
    cycle = seen([OPENED, event("2026-11-16 10:01", kind)], "2026-11-16 11:00")

    assert cycle.stopped_at is None


@pytest.mark.parametrize(
    ("kind", "stops"), [("bot_reply", True), ("auto_reply", False), ("internal_note", False)]
)
def test_a_policy_may_count_bots_but_never_automatic_acknowledgements(
    kind: str, stops: bool
) -> None:
    policy = DESK.model_copy(update={"bot_replies": sla.BotReplies.COUNT})
    cycle = seen([OPENED, event("2026-11-16 10:01", kind)], "2026-11-16 11:00", policy)

    assert stops is (cycle.stopped_at is not None)


def test_a_second_message_of_the_customer_does_not_restart_the_clock() -> None:
    again = event("2026-11-16 13:00", "customer_message", channel="whatsapp")

    assert OPENED.at == seen([OPENED, again], "2026-11-16 13:30").started_at


def test_a_message_of_the_shop_before_the_customer_wrote_is_no_answer() -> None:
    greeting = event("2026-11-16 09:00", "agent_reply")
    asked = event("2026-11-16 10:00", "customer_message")

    assert seen([greeting, asked], "2026-11-16 11:00").stopped_at is None


def test_what_happens_after_as_of_is_not_known_yet() -> None:
    answered = event("2026-11-16 12:00", "agent_reply")

    assert "running" == seen([OPENED, answered], "2026-11-16 11:59").state
    assert () == sla.evaluate([OPENED], DESK, as_of=at("2026-11-16 09:59"))


def test_the_first_target_that_fits_the_channel_is_taken() -> None:
    policy = sla.SlaPolicy(
        calendars={"desk": office_calendar()},
        targets=[{**FOUR_HOURS, "within": "PT1H", "channel": "whatsapp"}, FOUR_HOURS],
    )
    for channel, hours in (("whatsapp", 1), ("email", 4)):
        opened = event("2026-11-16 10:00", "opened", channel=channel)
        assert timedelta(hours=hours) == seen([opened], "2026-11-16 10:30", policy).target.within


def test_a_channel_without_a_target_has_no_clock() -> None:
    policy = sla.SlaPolicy(
        targets=[{"metric": "first_response", "within": "PT1H", "channel": "sms"}]
    )

    assert () == sla.evaluate([OPENED], policy, as_of=OPENED.at)


def test_without_a_calendar_every_hour_counts() -> None:
    policy = sla.SlaPolicy(targets=[{"metric": "first_response", "within": "PT24H"}])
    friday = event("2026-11-13 18:40", "opened")

    assert at("2026-11-14 18:40") == seen([friday], "2026-11-13 19:00", policy).due_at


def test_a_half_day_and_a_holiday_stop_the_clock() -> None:
    opened = event("2026-10-28 12:00", "opened")

    assert at("2026-10-30 12:00") == seen([opened], "2026-10-28 12:00").due_at


def test_a_target_of_an_unknown_calendar_is_refused_by_name() -> None:
    with pytest.raises(
        ValidationError, match="no calendar `night` in this policy: take one of desk"
    ):
        sla.SlaPolicy(
            calendars={"desk": office_calendar()}, targets=[{**FOUR_HOURS, "calendar": "night"}]
        )


@pytest.mark.parametrize("within", [14400, 4.0, timedelta(), "-PT1H", "dört saat"])
def test_a_target_needs_a_positive_length_with_a_unit(within: object) -> None:
    with pytest.raises(ValidationError):
        sla.SlaTarget(metric="first_response", within=within)


def test_a_naive_as_of_is_refused() -> None:
    with pytest.raises(MisuseTypeError, match="pass an aware `as_of`"):
        sla.evaluate([OPENED], DESK, as_of=datetime(2026, 11, 16))


def test_a_due_moment_beyond_the_known_holidays_is_refused() -> None:
    opened = event("2030-12-31 17:00", "opened")

    with pytest.raises(OutsideKnownDatesError):
        sla.evaluate([opened], DESK, as_of=opened.at)


@pytest.mark.parametrize(
    ("events", "moment", "tr", "en"),
    [
        ([], "11:00", "Süre işliyor, 3 saat kaldı.", "The clock is running, 3 hours left."),
        ([], "15:00", "Yanıt yok, süre 1 saat aşıldı.", "No answer yet, 1 hour overdue."),
        (
            [event("2026-11-16 12:00", "agent_reply")],
            "15:00",
            "Yanıt zamanında: 16 Kasım 2026 Pazartesi 12.00.",
            "Answered in time: Monday 16 November 2026 12:00.",
        ),
        (
            [event("2026-11-16 14:05", "agent_reply")],
            "15:00",
            "Yanıt 5 dakika geç: 16 Kasım 2026 Pazartesi 14.05.",
            "Answered 5 minutes late: Monday 16 November 2026 14:05.",
        ),
    ],
)
def test_a_cycle_explains_itself(events: list[sla.Event], moment: str, tr: str, en: str) -> None:
    cycle = seen([OPENED, *events], f"2026-11-16 {moment}")

    assert cycle.explain("tr").endswith(tr)
    assert cycle.explain("en").endswith(en)
    assert "İlk yanıt hedefi 4 saat (takvim: desk)" in cycle.explain("tr")
