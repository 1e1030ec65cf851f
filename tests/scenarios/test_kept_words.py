"""Words given, from the first order to the public complaint, with every date written out."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from musteri_destek import sla
from musteri_destek.calendars import legal_calendar, legal_deadline, office_calendar
from musteri_destek.cases import Channel
from musteri_destek.decisions import Clock, Deadline, DeadlineName
from musteri_destek.law import Source, Unit

ISTANBUL = ZoneInfo("Europe/Istanbul")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ISTANBUL)


def test_a_refund_that_did_not_come_is_complained_about_in_public_on_a_friday_evening() -> None:
    handed_over = at("2026-10-26 10:00")
    deadline = Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=Clock.HANDED_TO_CARRIER,
        started_on=handed_over.date(),
        until=legal_deadline(handed_over.date(), 14, Unit.CALENDAR_DAY),
        source=Source("MSY m.12/1"),
    )
    word = sla.promise_refund(deadline, handed_over, about="A-1042")
    complaint = sla.Event(at=at("2026-11-13 18:40"), kind="opened", channel="sikayetvar")
    desk = sla.SlaPolicy(
        calendars={"desk": office_calendar()},
        targets=[
            sla.SlaTarget(metric="first_response", within=timedelta(hours=4), calendar="desk")
        ],
    )

    state = word.state([], as_of=complaint.at)
    (clock,) = sla.evaluate([complaint], desk, as_of=complaint.at)
    public = sla.publication(Channel.SIKAYETVAR, complaint.at)

    assert (date(2026, 11, 9), "broken", 4) == (word.until, state.status, state.late_days)
    assert (at("2026-11-16 13:00"), "running") == (clock.due_at, clock.state)
    assert at("2026-11-16 18:40") == public.publish_by


def test_seven_business_days_end_a_day_later_when_saturdays_do_not_count() -> None:
    ordered = at("2026-09-28 10:00")
    plain = sla.promise_in_days(sla.PromiseKind.DELIVERY, ordered, 7, office_calendar())
    cautious = sla.promise_in_days(sla.PromiseKind.DELIVERY, ordered, 7, legal_calendar())

    assert (date(2026, 10, 7), date(2026, 10, 6)) == (plain.until, cautious.until)
    assert "broken" == plain.state([], as_of=at("2026-11-02 09:00")).status
