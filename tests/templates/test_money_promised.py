"""Money the shop gave its word for, a refund or a compensation, told as what it surely is: a payment."""

import pytest

from musteri_destek.cases import Channel
from musteri_destek.sla import Cancellation, Estimate, Excuse, Fulfilment, PromiseKind
from musteri_destek.templates import Told
from tests.templates.answers import NOW, at, due, tell, word

EVENTS = (
    Fulfilment(kind="refund", about="A-1", at=at("2026-11-11T12:00")),
    Fulfilment(kind="refund", about="A-1", at=at("2026-11-12T09:00")),
    Excuse(kind="refund", about="A-1", at=at("2026-11-11T12:00"), reason="customer_absent"),
    Cancellation(kind="refund", about="A-1", at=at("2026-11-11T12:00"), by="customer"),
)


@pytest.mark.parametrize("event", EVENTS)
def test_a_compensation_that_was_promised_is_never_told_as_a_return_of_money(event):
    body = tell(word("refund", "2026-11-11").state([event], as_of=NOW)).body
    assert "iade" not in body
    assert "ödeme" in body


def test_nor_where_it_is_in_danger_or_broken_where_everybody_reads():
    slow = Estimate(
        kind="refund", about="A-1", at=at("2026-11-11T12:00"), until="2026-11-25", source="carrier"
    )
    assert "ödememiz o güne yetişmeyebilir" in tell(word("refund").state([slow], as_of=NOW)).body
    told = Told(answer_by=due(at("2026-11-13T17:00")))
    public = tell(word("refund", "2026-11-11"), channel=Channel.SIKAYETVAR, told=told).body
    assert "ödemeyi en geç 11 Kasım 2026 Çarşamba günü göndermeliydik" in public
    assert "iade" not in public


def excused(kind, **options):
    absent = Excuse(kind=kind, about="A-1", at=at("2026-11-11T12:00"), reason="customer_absent")
    return tell(word(kind, "2026-11-11").state([absent], as_of=NOW), **options).body


@pytest.mark.parametrize("kind", [PromiseKind.REFUND, PromiseKind.REPLY, PromiseKind.REPAIR])
def test_nobody_is_asked_which_day_suits_them_for_what_they_need_not_be_there(kind):
    answer_by = Told(answer_by=due(at("2026-11-13T17:00")))
    for body in (excused(kind), excused(kind, told=answer_by)):
        assert not any(asked in body for asked in ("uyan gün", "Uygun günü"))
        assert "sözümüz geçerli" in body


@pytest.mark.parametrize("kind", [PromiseKind.DELIVERY, PromiseKind.CALLBACK])
def test_who_has_to_be_there_is_asked_which_day_suits_them(kind):
    assert "Size uyan günü bize bildirmeniz yeterli." in excused(kind)
