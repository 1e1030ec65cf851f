"""A promise, a clock or a parcel in its letter: as it stands, kept or broken."""

from dataclasses import replace
from datetime import date

import pytest

from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Trait
from musteri_destek.returns import ReturnItem
from musteri_destek.sla import (
    Cancellation,
    Estimate,
    Event,
    Excuse,
    Fulfilment,
    ParcelStage,
    PromiseKind,
    Scan,
    SlaPolicy,
    evaluate,
    where_is_it,
)
from musteri_destek.templates import Register, Told, Tone, reply_for
from musteri_destek.templates.catalogue.promises import broken_word
from tests.templates.answers import ELIF, HANDED_OVER, NOW, answer, at, due, line, order, tell, word

LATER = "2026-11-15T10:00"


@pytest.mark.parametrize("kind", PromiseKind)
def test_every_kind_of_promise_is_told_and_its_break_owned_up_to(kind):
    kept = tell(word(kind))
    assert f"{kind}_promised" == kept.scenario
    assert "20 Kasım 2026 Cuma gününe kadar" in kept.body
    assert (word(kind),) == kept.promises
    anew = Told(promised_anew=word(kind, "2026-11-14"))
    broken = tell(word(kind, "2026-11-11"), told=anew)
    assert broken_word(kind) == broken.scenario
    assert "11 Kasım 2026 Çarşamba günü" in broken.body
    assert "14 Kasım 2026 Cumartesi gününe kadar" in broken.body


def test_a_broken_promise_is_told_with_a_new_word_or_not_at_all():
    with pytest.raises(MisuseValueError, match=r"give `told.promised_anew` or `told.answer_by`"):
        tell(word("delivery", "2026-11-11"))


def state(*facts, until="2026-11-11", **options):
    return word("delivery", until).state(facts, as_of=NOW, **options)


def test_a_promise_is_told_as_it_stands():
    about = {"kind": "delivery", "about": "A-1"}
    kept = Fulfilment(at=at("2026-11-11T12:00"), **about)
    late = Fulfilment(at=at("2026-11-12T09:00"), **about)
    absent = Excuse(at=at("2026-11-11T12:00"), reason="customer_absent", **about)
    stopped = Cancellation(at=at("2026-11-11T12:00"), by="customer", **about)
    slow = Estimate(at=at("2026-11-11T12:00"), until="2026-11-25", source="carrier", **about)
    assert "promise_kept" == tell(state(kept)).scenario
    assert "promise_kept_late" == tell(state(late)).scenario
    assert "promise_excused" == tell(state(absent)).scenario
    assert "promise_cancelled" == tell(state(stopped)).scenario
    assert "promise_at_risk" == tell(state(slow, until="2026-11-20")).scenario


def test_a_word_the_shop_gave_up_before_its_day_is_told_before_its_day():
    gave_up = Cancellation(kind="delivery", about="A-1", at=at("2026-11-11T12:00"), by="seller")
    reply = tell(state(gave_up, until="2026-11-20"))
    assert "promise_at_risk" == reply.scenario
    assert "20 Kasım 2026 Cuma" in reply.body


OPENED = Event(at=at("2026-11-12T09:00"), kind="opened")


def cycles(*events, as_of=NOW, metric="first_response"):
    policy = SlaPolicy(targets=[{"metric": metric, "within": "PT4H"}])
    (cycle,) = evaluate([OPENED, *events], policy, as_of=as_of)
    return cycle


def test_a_clock_that_runs_is_told_as_a_promise_to_write():
    reply = tell(cycles())
    assert "answer_promised" == reply.scenario
    assert "12 Kasım 2026 Perşembe günü saat 13.00'e kadar" in reply.body
    assert ["reply"] == [one.kind for one in reply.promises]


def test_a_clock_that_ran_out_is_owned_up_to_with_a_new_word():
    later = at("2026-11-12T14:00")
    told = Told(answer_by=due(at("2026-11-12T17:00")))
    reply = tell(cycles(as_of=later), as_of=later, told=told)
    assert "answer_late" == reply.scenario
    assert "saat 17.00'ye kadar yazacağız" in reply.body


@pytest.mark.parametrize(
    ("solved_at", "scenario"),
    [("2026-11-12T10:00", "case_solved"), ("2026-11-12T15:00", "case_solved_late")],
)
def test_a_case_that_was_solved_is_told_in_time_or_late(solved_at, scenario):
    now = at("2026-11-12T16:00")
    solved = Event(at=at(solved_at), kind="resolved")
    told = Told(done="fatura adresini düzelttik")
    reply = tell(cycles(solved, as_of=now, metric="resolution"), as_of=now, told=told)
    assert scenario == reply.scenario
    assert "Yaptığımız şu: fatura adresini düzelttik." in reply.body


def test_a_solution_that_is_late_is_not_told_as_silence():
    answered = Event(at=at("2026-11-12T10:00"), kind="agent_reply")
    later = at("2026-11-12T14:00")
    late = cycles(answered, as_of=later, metric="resolution")
    told = Told(answer_by=due(at("2026-11-12T17:00")))
    body = tell(late, as_of=later, told=told).body
    assert "yazdığınız konuyu 12 Kasım 2026 Perşembe günü saat 13.00'e kadar çözmeliydik" in body
    assert "Konuyu 12 Kasım 2026 Perşembe günü saat 17.00'ye kadar çözüp size haber" in body
    public = tell(late, as_of=later, told=told, channel=Channel.X_PUBLIC)
    assert "private_answer" == public.scenario
    assert "çözüp size haber vereceğiz" in tell(cycles(answered, metric="resolution")).body


def test_a_late_answer_without_a_new_word_asks_for_one():
    later = at("2026-11-12T14:00")
    with pytest.raises(MisuseValueError, match=r"as `told.answer_by`"):
        tell(cycles(as_of=later), as_of=later)


def test_nothing_is_written_about_a_question_that_was_answered():
    answered = Event(at=at("2026-11-12T09:30"), kind="agent_reply")
    with pytest.raises(MisuseValueError, match="nothing left to write"):
        tell(cycles(answered))


def test_where_an_order_is_names_the_day_that_was_promised():
    reply = tell(where_is_it([], promise=word("delivery"), as_of=NOW))
    assert "where_is_order" == reply.scenario
    assert "Söz verdiğimiz son gün: 20 Kasım 2026 Cuma." in reply.body
    assert () == reply.promises


def test_a_parcel_that_is_late_is_owned_up_to():
    told = Told(promised_anew=word("delivery", "2026-11-14"))
    reply = tell(where_is_it([], promise=word("delivery", "2026-11-10"), as_of=NOW), told=told)
    assert "delay_apology" == reply.scenario


def test_a_late_parcel_without_a_new_word_names_the_missed_day_and_apologises_without_a_smile():
    witty = ELIF.model_copy(update={"tone": Tone.NUKTEDAN})
    late = where_is_it([], promise=word("delivery", "2026-11-10"), as_of=NOW)
    reply = reply_for(late, order(), as_of=NOW, voice=witty, channel=Channel.EMAIL)
    assert "where_is_order" == reply.scenario
    said = "Söz verdiğimiz son gün 10 Kasım 2026 Salı idi, geciktik; özür dileriz."
    assert said in reply.body
    assert any("a smile doesn't suit" in one for one in reply.warnings)


def parcel(code):
    scan = Scan(at=at("2026-11-12T09:00"), system="aras", code=code, place="Kadıköy")
    return where_is_it([scan], promise=word("delivery"), as_of=NOW)


def test_a_late_parcel_that_comes_back_is_told_as_it_is_unless_it_is_sent_anew():
    late = replace(parcel("4"), stage=ParcelStage.RETURNED, promised_on=date(2026, 11, 10))
    waiting = tell(late, told=Told(answer_by=due(date(2026, 11, 14))))
    assert "where_is_order" == waiting.scenario
    assert all(one in waiting.body for one in ("bize geri döndü", "10 Kasım 2026 Salı", "özür"))
    anew = tell(late, told=Told(promised_anew=word("delivery", "2026-11-16")))
    assert "delay_apology" == anew.scenario


def test_who_did_not_get_what_the_carrier_says_was_delivered_hears_what_to_do():
    delivered = next(
        found
        for code in map(str, range(1, 20))
        if (found := parcel(code)).stage is ParcelStage.DELIVERED
    )
    assert "Paket elinize geçmediyse bize hemen haber verin" in tell(delivered).body


def test_a_delay_is_told_with_its_cause_and_what_was_done_where_both_are_known():
    anew = word("delivery", "2026-11-14")
    told = Told(promised_anew=anew, cause="kargo aracı arızalanmış", step="şubeyle konuştuk")
    reply = tell(word("delivery", "2026-11-11"), told=told)
    assert "Nedenini araştırdık: kargo aracı arızalanmış." in reply.body
    assert "Şu ana kadar şunu yaptık: şubeyle konuştuk." in reply.body
    bare = tell(word("delivery", "2026-11-11"), told=Told(promised_anew=anew))
    assert not any(one in bare.body for one in ("araştırdık", "Şu ana kadar", "  "))


def test_what_is_told_in_public_names_nobody():
    reply = tell(word("refund"), channel=Channel.SIKAYETVAR)
    assert "private_answer" == reply.scenario
    assert not any(one in reply.body for one in ("Gül", "A-1"))


def test_a_shop_that_says_sen_says_it_in_every_letter():
    close = ELIF.model_copy(update={"says": Register.SEN})
    reply = reply_for(word("delivery"), order(), as_of=NOW, voice=close, channel=Channel.EMAIL)
    assert "sana ulaştıracağız" in reply.body
    assert () == reply.warnings


def seen(stage, *, promised="2026-11-20", until=None):
    scan = Scan(at=at("2026-11-12T09:00"), stage=stage, about="A-1")
    says = Estimate(until=until, source="carrier", at=scan.at, kind="delivery") if until else None
    return where_is_it([scan], promise=word("delivery", promised), estimate=says, as_of=NOW)


def test_an_estimate_that_is_over_is_not_told_as_to_come():
    assert "ulaşmasını" not in tell(seen("in_transit", until="2026-11-11")).body


def test_no_day_is_told_for_a_parcel_that_waits_for_the_customer():
    body = tell(seen("awaiting_collection", promised="2026-11-16", until="2026-11-20")).body
    assert "ulaşmasını" not in body
    assert "yetişmeyebilir" not in body
    assert "şubede sizi bekliyor" in body


def test_a_parcel_that_may_miss_its_day_is_told_to_do_so():
    body = tell(seen("in_transit", promised="2026-11-16", until="2026-11-20")).body
    assert (
        "Söz verdiğimiz son gün: 16 Kasım 2026 Pazartesi. Paketiniz o güne yetişmeyebilir" in body
    )


@pytest.mark.parametrize("stage", ["awaiting_collection", "attempt_failed"])
def test_a_late_parcel_that_waits_for_the_customer_says_where(stage):
    sold = order()
    carried = sold.parcels[0].model_copy(update={"carrier": "Aras Kargo"})
    sold = sold.model_copy(update={"parcels": (carried,)})
    told = Told(promised_anew=word("delivery", "2026-11-14"), tracking_number="7300148")
    late = seen(stage, promised="2026-11-10")
    reply = reply_for(late, sold, as_of=NOW, voice=ELIF, channel=Channel.EMAIL, told=told)
    assert "where_is_order" == reply.scenario
    assert "Kargo firması: Aras Kargo." in reply.body
    assert "Takip numaranız: 7300148." in reply.body
    assert "14 Kasım 2026 Cumartesi gününe kadar size ulaştıracağız" in reply.body


def test_a_promise_of_a_letter_told_again_names_its_own_goods():
    sold = order(line("Gömlek"), line("Ceket"), paid="800.00")
    first = answer(sold, items=[ReturnItem(line="Gömlek")], handed_over=HANDED_OVER, as_of=LATER)
    (made,) = first.promises
    assert ("Gömlek",) == made.lines
    again = reply_for(made, sold, as_of=at(LATER), voice=ELIF, channel=Channel.EMAIL)
    assert "Gömlek için size yapacağımız ödemeyi" in again.body
    assert "Ceket" not in again.body


def test_a_service_is_not_told_as_new_goods():
    sold = order(line("Halı yıkama", traits=[Trait.SERVICE]))
    with pytest.raises(MisuseValueError, match="is about a service"):
        reply_for(word("replacement"), sold, as_of=NOW, voice=ELIF, channel=Channel.EMAIL)


KIT = [{"id": "c", "name": "Ceket", "weight": 3}, {"id": "p", "name": "Pantolon", "weight": 1}]


@pytest.mark.parametrize(
    ("sold", "facts"),
    [
        (
            order(line("Takım", parts=KIT)),
            {
                "reason": "defective",
                "items": [ReturnItem(line="Takım", parts=[{"part": "p"}])],
            },
        ),
        (
            order(line("Bardak")),
            {
                "reason": "missing_part",
                "items": [ReturnItem(line="Bardak", missing={"units": 2, "of": 6})],
            },
        ),
        (order(line("Gömlek")), {"reason": "wrong_item"}),
    ],
    ids=["a part of a kit", "what was missing", "the right goods"],
)
def test_what_is_sent_anew_is_told_again_as_what_is_expected_and_not_as_new_goods(sold, facts):
    (given,) = answer(sold, wanted="replacement", **facts).promises
    state = given.state([], as_of=at("2027-01-20T10:00"))
    anew = Told(promised_anew=word("replacement", "2027-01-25"))
    reply = reply_for(state, sold, as_of=state.as_of, voice=ELIF, channel=Channel.EMAIL, told=anew)
    assert f"{sold.lines[0].name} için beklediğiniz paketi en geç" in reply.body
    assert "yeni ürün" not in reply.body
    assert "yenisi" not in reply.body


def test_lines_of_one_name_are_named_once_in_a_promise():
    sold = order(line("Gömlek", id="s"), line("Gömlek", id="m"), paid="800.00")
    reply = reply_for(word("repair"), sold, as_of=NOW, voice=ELIF, channel=Channel.EMAIL)
    assert "Gömlek için onarımı" in reply.body
    assert "Gömlek ve Gömlek" not in reply.body
