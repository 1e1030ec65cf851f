"""An order that is given up before anybody paid for it, and a parcel somebody only asks after."""

import re
from datetime import date

import pytest

from musteri_destek.cases import Channel
from musteri_destek.returns import ReturnReason
from musteri_destek.sla import Estimate, Promise, Scan, where_is_it
from musteri_destek.templates import Told, reply_for
from tests.templates.answers import ELIF, answer, at, order

ON_DELIVERY = {"paid": "0.00", "method": "cash_on_delivery", "delivered": None}


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({}, "isteğiniz üzerine iptal ettik."),
        (
            {"reason": ReturnReason.NOT_DELIVERED, "notified_at": at("2026-12-12T10:05")},
            "zamanında ulaştıramadık, özür dileriz; isteğiniz üzerine iptal ettik.",
        ),
    ],
    ids=["on request", "late"],
)
def test_an_order_nobody_paid_for_is_cancelled_without_a_refund(facts, says):
    now = "2026-12-12T11:00" if facts else "2026-11-12T10:10"
    reply = answer(order(**ON_DELIVERY), as_of=now, **facts)
    assert "unpaid_order_cancelled" == reply.scenario
    assert says in reply.body
    assert "ödeme almadık; ne iade edeceğimiz ne de ödemeniz gereken bir tutar var" in reply.body
    assert "TL" not in reply.body
    assert () == reply.promises


def test_what_was_paid_is_told_with_the_refund():
    assert "cancellation_approved" == answer(order(delivered=None)).scenario


def test_goods_nobody_paid_for_and_nobody_can_deliver_are_cancelled_with_an_apology():
    lost = {
        "line": "Gömlek",
        "cause": "unique_goods_lost",
        "learned_at": at("2026-11-10T10:00"),
        "told_at": at("2026-11-11T10:00"),
    }
    reply = answer(order(**ON_DELIVERY), reason=ReturnReason.NOT_DELIVERED, impossible=[lost])
    assert "unpaid_order_cancelled" == reply.scenario
    assert "teslim edemediğimiz için iptal ettik, özür dileriz." in reply.body
    assert "isteğiniz üzerine" not in reply.body


def test_who_waited_in_vain_is_neither_calmed_nor_asked_to_come_again():
    late = {"reason": ReturnReason.NOT_DELIVERED, "notified_at": at("2026-12-12T10:05")}
    for number in map(str, range(100, 112)):
        sold = order(**ON_DELIVERY).model_copy(update={"number": number})
        body = answer(sold, as_of="2026-12-12T11:00", **late).body
        assert not re.search("rahat olsun|arkada kalmasın|yine bekleriz", body)


NOW = at("2026-11-14T10:00")


def asked(scans, *, told=None, **known):
    seen = where_is_it(scans, as_of=NOW, **known)
    return reply_for(
        seen, order(), as_of=NOW, voice=ELIF, channel=Channel.EMAIL, told=told or Told()
    ).body


def scan(stage, **facts):
    return Scan(at=at("2026-11-13T08:10"), stage=stage, about="A-1", **facts)


def test_who_asks_is_told_since_when_and_when_it_is_expected():
    window = Estimate(
        earliest="2026-11-16", until="2026-11-18", source="carrier", at=NOW, kind="delivery"
    )
    body = asked([scan("in_transit", place="İzmir")], estimate=window)
    assert "Son hareket günü: 13 Kasım 2026 Cuma." in body
    assert (
        "16 Kasım 2026 Pazartesi ile 18 Kasım 2026 Çarşamba arasında elinize ulaşmasını bekliyoruz."
    ) in body


def test_a_day_that_is_expected_is_no_word_given():
    one_day = Estimate(until="2026-11-18", source="carrier", at=NOW, kind="delivery")
    seen = where_is_it([scan("in_transit")], as_of=NOW, estimate=one_day)
    reply = reply_for(seen, order(), as_of=NOW, voice=ELIF, channel=Channel.EMAIL)
    assert "18 Kasım 2026 Çarşamba günü elinize ulaşmasını bekliyoruz." in reply.body
    assert () == reply.promises


def test_what_is_still_packed_is_told_with_the_day_it_leaves():
    leaves = Promise(kind="delivery", made_at=NOW, until=date(2026, 11, 16), about="A-1")
    body = asked([scan("preparing")], told=Told(ship_by=leaves))
    assert "hazırlanıyor." in body
    assert "Son hareket" not in body
    assert "16 Kasım 2026 Pazartesi gününe kadar kargoya vereceğiz." in body


def test_a_code_nobody_can_read_is_owned_up_to():
    unknown = Scan(at=at("2026-11-13T20:10"), system="aras", code="Ω7", about="A-1")
    body = asked([scan("in_transit"), unknown])
    assert "yeni bir durum bildirdi (Ω7)" in body
