"""An hour that was promised is owned up to, whatever was promised and however it ended."""

from datetime import date, datetime

import pytest

from musteri_destek.cases import Channel
from musteri_destek.facts import ISTANBUL
from musteri_destek.sla import (
    Estimate,
    Event,
    Excuse,
    Fulfilment,
    Promise,
    PromiseKind,
    SlaPolicy,
    evaluate,
    where_is_it,
)
from musteri_destek.templates import Register, Told, Tone, reply_for
from tests.templates.answers import ELIF, at, order, word

AT_FIVE = datetime(2026, 11, 12, 17, tzinfo=ISTANBUL)
BY_FIVE = "12 Kasım 2026 Perşembe günü saat 17.00'ye kadar"
EVERY_KIND = pytest.mark.parametrize("kind", PromiseKind)
VOICES = pytest.mark.parametrize(
    "voice",
    [
        ELIF,
        ELIF.model_copy(update={"says": Register.SEN}),
        ELIF.model_copy(update={"tone": Tone.RESMI}),
    ],
    ids=["samimi", "sen", "resmî"],
)


def by_hour(kind, due=AT_FIVE):
    return Promise(kind=kind, made_at=at("2026-11-10T09:00"), due=due, about="A-1")


def tell(subject, as_of, *, voice=ELIF, channel=Channel.EMAIL):
    told = Told(answer_by=Promise(kind="reply", made_at=as_of, until="2026-11-16"))
    return reply_for(subject, order(), as_of=as_of, voice=voice, channel=channel, told=told)


@EVERY_KIND
@VOICES
def test_an_hour_is_promised_and_its_break_owned_up_to_by_the_hour(kind, voice):
    assert BY_FIVE in tell(by_hour(kind), at("2026-11-11T10:00"), voice=voice).body
    for channel in (Channel.EMAIL, Channel.SMS, Channel.MARKETPLACE_CLAIM):
        broken = tell(by_hour(kind), at("2026-11-12T17:01"), voice=voice, channel=channel)
        assert BY_FIVE in broken.body


@EVERY_KIND
def test_what_was_promised_for_a_day_has_no_hour(kind):
    broken = tell(word(kind, "2026-11-12"), at("2026-11-13T10:00"))
    assert "12 Kasım 2026 Perşembe günü" in broken.body
    assert "saat" not in broken.body


@EVERY_KIND
@VOICES
def test_what_was_done_an_hour_late_is_told_with_both_hours(kind, voice):
    now = at("2026-11-12T20:00")
    done = Fulfilment(kind=kind, about="A-1", at=at("2026-11-12T18:30"))
    body = tell(by_hour(kind).state([done], as_of=now), now, voice=voice).body
    assert "12 Kasım 2026 Perşembe gününe (saat 17.00'ye kadar) söz vermiştik" in body
    assert "12 Kasım 2026 Perşembe günü saat 18.30'da" in body


@EVERY_KIND
def test_what_was_done_days_late_is_told_by_the_day(kind):
    now = at("2026-11-13T20:00")
    done = Fulfilment(kind=kind, about="A-1", at=at("2026-11-13T18:30"))
    assert (
        "13 Kasım 2026 Cuma günü"
        in (told := tell(by_hour(kind).state([done], as_of=now), now)).body
    )
    assert "18.30" not in told.body


@EVERY_KIND
def test_an_hour_in_danger_is_named_and_stays_the_hour_in_question(kind):
    now = at("2026-11-11T12:00")
    slow = Estimate(kind=kind, about="A-1", at=now, until="2026-11-14", source="carrier")
    reply = tell(by_hour(kind).state([slow], as_of=now), now)
    assert "promise_at_risk" == reply.scenario
    assert "son gün 12 Kasım 2026 Perşembe, saat 17.00" in reply.body
    assert "o saate yetişmeyebilir" in reply.body


@EVERY_KIND
def test_an_hour_missed_through_nobodys_fault_is_named(kind):
    absent = Excuse(kind=kind, about="A-1", at=at("2026-11-12T16:00"), reason="customer_absent")
    now = at("2026-11-13T12:00")
    reply = tell(by_hour(kind).state([absent], as_of=now), now)
    assert "promise_excused" == reply.scenario
    assert BY_FIVE in reply.body


def cycle(metric, as_of, *events):
    opened = Event(at=at("2026-11-12T09:00"), kind="opened")
    policy = SlaPolicy(targets=[{"metric": metric, "within": "PT4H"}])
    (found,) = evaluate([opened, *events], policy, as_of=as_of)
    return found


def test_an_answer_that_is_late_by_an_hour_is_owned_up_to_by_the_hour():
    late = at("2026-11-12T14:00")
    body = tell(cycle("first_response", late), late).body
    assert "12 Kasım 2026 Perşembe günü saat 13.00'e kadar yazmalıydık" in body


@pytest.mark.parametrize(
    ("solved_at", "said"),
    [
        ("2026-11-12T15:20", "12 Kasım 2026 Perşembe günü saat 15.20'de çözebildik"),
        ("2026-11-13T09:00", "13 Kasım 2026 Cuma günü çözebildik"),
    ],
)
def test_a_case_solved_an_hour_late_is_told_with_both_hours(solved_at, said):
    solved, now = Event(at=at(solved_at), kind="resolved"), at("2026-11-13T10:00")
    body = tell(cycle("resolution", now, solved), now).body
    assert said in body
    assert "son gün 12 Kasım 2026 Perşembe, saat 13.00 idi" in body


def test_a_parcel_promised_by_an_hour_is_late_from_that_hour_on():
    parcel = by_hour(PromiseKind.DELIVERY)
    in_time, late = at("2026-11-12T17:00"), at("2026-11-12T17:01")
    waiting = tell(where_is_it([], promise=parcel, as_of=in_time), in_time)
    assert "where_is_order" == waiting.scenario
    assert "Söz verdiğimiz son gün: 12 Kasım 2026 Perşembe, saat 17.00." in waiting.body
    broken = tell(where_is_it([], promise=parcel, as_of=late), late)
    assert "delay_apology" == broken.scenario
    assert BY_FIVE in broken.body


def test_a_late_parcel_nobody_knows_more_of_is_told_with_the_hour():
    late = at("2026-11-12T18:00")
    where = where_is_it([], promise=by_hour(PromiseKind.DELIVERY), as_of=late)
    body = reply_for(where, order(), as_of=late, voice=ELIF, channel=Channel.EMAIL).body
    assert "Söz verdiğimiz son gün 12 Kasım 2026 Perşembe, saat 17.00 idi" in body


def test_a_day_is_a_day_for_a_parcel_too():
    parcel = Promise(kind="delivery", made_at=at("2026-11-10T09:00"), until=date(2026, 11, 12))
    now = at("2026-11-12T23:59")
    body = tell(where_is_it([], promise=parcel, as_of=now), now).body
    assert "Söz verdiğimiz son gün: 12 Kasım 2026 Perşembe." in body
