"""Goods are asked for where they are there and go back, and never twice."""

from dataclasses import replace
from datetime import date

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.orders import PreInformation, ReturnCarrier
from musteri_destek.returns import (
    HandOver,
    MissingUnits,
    Movement,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
    decide,
)
from musteri_destek.templates import Told, reply_for
from tests.templates.answers import ELIF, answer, at, line, order

GIVEN = at("2026-11-12T09:00")
NEXT_DAY = "2026-11-13T10:00"


def short(units, *, wanted=Remedy.REFUND, sold=None, **facts):
    sold = sold or order(line("Bardak seti"))
    items = [ReturnItem(line="Bardak seti", missing=MissingUnits(units=units, of=6))]
    return answer(sold, reason=ReturnReason.MISSING_PART, items=items, wanted=wanted, **facts)


def test_of_a_short_set_that_is_paid_back_whole_what_came_is_asked_for():
    reply = short(2)
    assert "incomplete_item" == reply.scenario
    assert "400,00 TL'yi ödeme yaptığınız karta hemen iade edeceğiz" in reply.body
    assert "Paketten çıkan 4 adedi geri bekliyoruz." in reply.body
    assert "Aras Kargo'ya vermeniz yeterli" in reply.body


def test_the_units_of_several_short_sets_are_asked_for_together():
    sold = order(line("Bardak seti"), line("Tabak seti"), paid="800.00")
    short_by = {"Bardak seti": 2, "Tabak seti": 5}
    items = [
        ReturnItem(line=name, missing=MissingUnits(units=units, of=6))
        for name, units in short_by.items()
    ]
    facts = {"reason": ReturnReason.MISSING_PART, "items": items, "wanted": Remedy.REFUND}
    assert "Paketten çıkan 5 adedi geri bekliyoruz." in answer(sold, **facts).body


def test_what_never_came_is_not_asked_for():
    reply = short(6)
    assert "missing_item" == reply.scenario
    assert "geri" not in reply.body.replace("geri dönüş", "")


def test_goods_that_came_without_a_part_are_asked_for_where_they_go_back():
    facts = {"reason": ReturnReason.MISSING_PART, "wanted": Remedy.REFUND}
    reply = answer(order(line("Bardak seti")), **facts)
    assert "incomplete_item" == reply.scenario
    assert "Ürünü bize geri göndermeniz ücretsiz" in reply.body
    assert "Paketten çıkan" not in reply.body


def test_pieces_are_counted_where_all_that_goes_back_was_counted():
    sold = order(line("Bardak seti"), line("Lamba"), paid="800.00")
    counted = ReturnItem(line="Bardak seti", missing=MissingUnits(units=2, of=6))
    items = [counted, ReturnItem(line="Lamba")]
    facts = {"reason": ReturnReason.MISSING_PART, "wanted": Remedy.REFUND, "items": items}
    assert "Paketten çıkan" not in answer(sold, **facts).body


@pytest.mark.parametrize("wanted", [Remedy.REPAIR, Remedy.REPLACEMENT])
@pytest.mark.parametrize("units", [2, 6])
def test_where_the_rest_is_sent_after_nothing_is_asked_for(wanted, units):
    reply = short(units, wanted=wanted)
    assert reply.scenario in {"incomplete_item", "missing_item"}
    assert "17 Aralık 2026 Perşembe gününe kadar size ulaştıracağız" in reply.body
    assert ["replacement"] == [one.kind for one in reply.promises]
    assert "geri" not in reply.body
    assert "Onarım" not in reply.body


def test_the_choices_of_a_short_set_are_those_for_the_whole_of_it():
    body = short(2, wanted=None).body
    assert "para iadesi, eksiğin gönderilmesi veya eksik için indirim" in body
    assert "geri bekliyoruz" not in body


def test_a_short_set_that_is_kept_for_less_is_not_asked_for():
    body = short(2, wanted=Remedy.PRICE_REDUCTION).body
    assert "133,33 TL" in body
    assert "geri bekliyoruz" not in body


def test_goods_are_no_longer_expected_once_the_money_was_sent():
    paid = at(NEXT_DAY).date()
    body = short(2, as_of=NEXT_DAY, told=Told(refunded_on=paid)).body
    assert "geri bekliyoruz" not in body


def test_what_goes_to_be_repaired_is_asked_for():
    body = answer(order(), reason=ReturnReason.DEFECTIVE, wanted=Remedy.REPAIR).body
    assert "Aras Kargo'ya vermeniz yeterli" in body


def test_another_thing_in_the_box_is_not_repaired_but_sent_anew():
    reply = answer(order(), reason=ReturnReason.WRONG_ITEM, wanted=Remedy.REPAIR)
    assert "wrong_item" == reply.scenario
    assert "Doğru ürünü 17 Aralık 2026 Perşembe gününe kadar size ulaştıracağız" in reply.body
    assert "Yanlış gelen ürünü bize geri göndermeniz ücretsiz" in reply.body


CLAIMS = [
    {"reason": ReturnReason.DEFECTIVE, "wanted": Remedy.REFUND},
    {"reason": ReturnReason.DEFECTIVE, "wanted": Remedy.REPAIR},
    {"reason": ReturnReason.DEFECTIVE, "wanted": Remedy.REPLACEMENT},
    {"reason": ReturnReason.DAMAGED, "wanted": Remedy.REPAIR},
    {"reason": ReturnReason.WRONG_ITEM, "wanted": Remedy.REFUND},
]
EVERY_CLAIM = pytest.mark.parametrize("claim", CLAIMS, ids=lambda one: "-".join(one.values()))


@EVERY_CLAIM
def test_who_gave_the_goods_to_the_carrier_is_not_asked_to_give_them(claim):
    handed_over = HandOver(at=GIVEN, carrier="Aras Kargo")
    body = answer(order(), as_of=NEXT_DAY, handed_over=handed_over, **claim).body
    assert "Aras Kargo'ya verdiğiniz paket doğrudan depomuza geliyor" in body
    assert "vermeniz yeterli" not in body


@EVERY_CLAIM
@pytest.mark.parametrize("handed_over", [None, HandOver(at=GIVEN, carrier="Aras Kargo")])
def test_goods_that_are_back_are_neither_asked_for_nor_on_their_way(claim, handed_over):
    came = {"handed_over": handed_over, "arrived_at": at("2026-11-13T09:00")}
    body = answer(order(), as_of=NEXT_DAY, **came, **claim).body
    assert "vermeniz yeterli" not in body
    assert "depomuza geliyor" not in body
    assert "Gönderdiğiniz paket 13 Kasım 2026 Cuma günü bize ulaştı." in body
    paid = Told(refunded_on=date(2026, 11, 13))
    assert "bize ulaştı" not in answer(order(), as_of=NEXT_DAY, **came, **claim, told=paid).body


@EVERY_CLAIM
def test_goods_that_are_back_by_what_the_shop_tells_are_told_as_back(claim):
    came = Told(came_back_on=date(2026, 11, 13))
    body = answer(order(), as_of=NEXT_DAY, **claim, told=came).body
    assert "Gönderdiğiniz paket 13 Kasım 2026 Cuma günü bize ulaştı." in body
    assert "vermeniz yeterli" not in body


def test_a_withdrawal_says_that_its_goods_are_back():
    body = answer(order(), as_of=NEXT_DAY, arrived_at=at("2026-11-13T09:00")).body
    assert "13 Kasım 2026 Cuma günü bize ulaştı. Geri gönderimin ücreti bize ait." in body


def test_of_a_short_set_that_is_back_nothing_is_waited_for():
    back = short(2, as_of=NEXT_DAY, arrived_at=at("2026-11-13T09:00")).body
    assert "geri bekliyoruz" not in back
    assert "günü bize ulaştı" in back


def test_the_carrier_that_has_the_goods_is_named_and_no_other():
    """None of the named carrier has a branch at hand: the way stays at the seller's cost."""
    far = PreInformation(return_carriers=[ReturnCarrier(name="Aras Kargo", branch_nearby=False)])
    sold = order().model_copy(update={"told": far})
    by_another = HandOver(at=GIVEN, carrier="PTT Kargo")
    body = answer(sold, as_of=NEXT_DAY, handed_over=by_another).body
    assert "PTT Kargo'ya verdiğiniz paket" in body
    assert "Aras" not in body


def test_the_only_carrier_that_was_named_has_the_goods_where_nobody_says_another():
    body = answer(order(), as_of=NEXT_DAY, handed_over=HandOver(at=GIVEN)).body
    assert "Aras Kargo'ya verdiğiniz paket" in body


def test_of_several_carriers_none_is_guessed():
    several = [{"name": name, "branch_nearby": True} for name in ("Aras Kargo", "PTT Kargo")]
    sold = order().model_copy(update={"told": PreInformation(return_carriers=several)})
    body = answer(sold, as_of=NEXT_DAY, handed_over=HandOver(at=GIVEN)).body
    assert "Geri gönderimin ücreti bize ait" in body
    assert "Kargo" not in body


@pytest.mark.parametrize("claim", [*CLAIMS, {"reason": ReturnReason.CHANGED_MIND}])
def test_no_carrier_to_give_goods_to_is_named_where_none_was(claim):
    sold = order().model_copy(update={"told": PreInformation()})
    body = answer(sold, **claim).body
    assert "dilediğiniz kargo firmasıyla gönderebilirsiniz" in body
    assert "şubede" not in body


@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.SMS, Channel.MARKETPLACE_CLAIM])
def test_a_short_letter_asks_for_them_too(channel):
    assert "4 adedi geri bekliyoruz" in short(2, channel=channel).body


@pytest.mark.parametrize(
    ("goods", "asked_for"), [(Movement.SEND_BACK, True), (Movement.STAYS, False)]
)
def test_a_letter_goes_by_what_the_decision_says_of_the_goods(goods, asked_for):
    sold, now = order(), at("2026-11-12T10:10")
    request = ReturnRequest(
        order=sold, reason=ReturnReason.DEFECTIVE, notified_at=now, wanted=Remedy.REPAIR
    )
    decision = decide(request, as_of=now)
    decision = replace(decision, lines=(replace(decision.lines[0], goods=goods),))
    body = reply_for(decision, sold, as_of=now, voice=ELIF, channel=Channel.EMAIL).body
    assert asked_for == ("Aras Kargo'ya vermeniz yeterli" in body)
