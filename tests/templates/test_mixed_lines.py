"""Lines of one decision that came to different things: told whole, or not in one letter."""

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Charge, Parcel, ParcelItem, Trait
from musteri_destek.returns import (
    TURKEY,
    Override,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
    decide,
    goodwill,
    override,
)
from musteri_destek.templates import Told, reply_for
from tests.templates.answers import ELIF, NOW, answer, at, line, order

LATE = {
    "reason": ReturnReason.NOT_DELIVERED,
    "notified_at": at("2026-12-10T10:00"),
    "as_of": "2026-12-10T10:10",
}


def with_the_shirt_delivered(*names, on="2026-11-03T14:20", **facts):
    sold = order(*map(line, names), paid="800.00", delivered=None, **facts)
    parcel = Parcel(items=[ParcelItem(line="Gömlek")], delivered_at=at(on))
    return sold.model_copy(update={"parcels": (parcel,)})


@pytest.mark.parametrize("names", [("Ceket", "Gömlek"), ("Gömlek", "Ceket")])
def test_a_coat_that_never_came_and_a_shirt_that_did_are_no_one_letter(names):
    with pytest.raises(MisuseValueError, match="line by line") as refused:
        answer(with_the_shirt_delivered(*names), **LATE)
    assert "`Ceket`: eligible, late_delivery, stop_delivery" in str(refused.value)
    assert "`Gömlek`: eligible, withdrawal, send_back" in str(refused.value)


def test_who_asks_for_the_coat_alone_has_a_letter():
    sold = with_the_shirt_delivered("Ceket", "Gömlek")
    coat = answer(sold, items=[ReturnItem(line="Ceket")], **LATE)
    assert "late_delivery_terminated" == coat.scenario
    assert "Gömlek" not in coat.body


def test_goods_nobody_can_deliver_are_no_wish_of_the_customer():
    sold = order(line("Gömlek"), line("Ceket"), paid="800.00", delivered=None)
    lost = {
        "line": "Ceket",
        "cause": "unique_goods_lost",
        "learned_at": at("2026-11-10T10:00"),
        "told_at": at("2026-11-11T10:00"),
    }
    with pytest.raises(MisuseValueError, match="`Ceket`: eligible, impossibility"):
        answer(sold, reason=ReturnReason.NOT_DELIVERED, impossible=[lost])


@pytest.mark.parametrize("method", ["credit_card", "cash_on_delivery"])
def test_of_a_return_only_what_came_is_to_be_sent_back(method):
    sold = with_the_shirt_delivered("Gömlek", "Ceket", on="2026-11-10T14:20", method=method)
    body = answer(sold).body
    assert "Bize geri gelecek olan yalnızca şu: Gömlek." in body
    assert "Gömlek ve Ceket için iade talebinizi" in body


def test_the_parcel_that_comes_back_holds_what_was_sent_back():
    sold = with_the_shirt_delivered("Gömlek", "Ceket", on="2026-11-10T14:20")
    told = Told(came_back_on=at("2026-11-13T10:00").date())
    body = answer(sold, as_of="2026-11-14T10:00", told=told).body
    assert "Gömlek iadenizin paketi" in body
    assert "Ceket" not in body


def test_a_return_of_everything_that_came_names_nothing_twice():
    sold = order(line("Gömlek"), line("Ceket"), paid="800.00")
    assert "geri gelecek olan" not in answer(sold).body


def carpet_and_phone():
    wash = line("Halı yıkama", traits=[Trait.SERVICE])
    return order(line("Telefon"), wash, paid="800.00")


def test_a_phone_cannot_be_performed_again():
    with pytest.raises(MisuseValueError, match="line by line"):
        answer(
            carpet_and_phone(),
            reason=ReturnReason.DEFECTIVE,
            wanted=Remedy.REPERFORMANCE,
        )


def test_goods_that_go_back_and_a_service_that_cannot_are_no_one_letter():
    with pytest.raises(MisuseValueError, match="`Halı yıkama`: eligible, defect, stop_delivery"):
        answer(carpet_and_phone(), reason=ReturnReason.DEFECTIVE, wanted=Remedy.REFUND)


PROOF = {
    "reason": ReturnReason.DEFECTIVE,
    "wanted": Remedy.REFUND,
    "notified_at": at("2027-10-10T10:00"),
    "as_of": "2027-10-10T11:00",
}


def test_a_question_about_one_line_does_not_swallow_the_money_of_another():
    with pytest.raises(MisuseValueError, match="`Telefon`: needs_review"):
        answer(carpet_and_phone(), **PROOF)


@pytest.mark.parametrize(
    ("name", "scenario"),
    [("Halı yıkama", "defect_refund_accepted"), ("Telefon", "evidence_needed")],
)
def test_what_is_granted_and_what_is_in_doubt_are_decided_apart_and_told_whole(name, scenario):
    apart = "with the `items` of `Halı yıkama`, then with those of `Telefon`"
    with pytest.raises(MisuseValueError, match=apart):
        answer(carpet_and_phone(), **PROOF)
    reply = answer(carpet_and_phone(), items=[ReturnItem(line=name)], **PROOF)
    assert scenario == reply.scenario
    assert (name == "Halı yıkama") == ("400,00 TL" in reply.body)


def test_what_is_granted_comes_to_the_same_money_whether_or_not_something_else_is_in_doubt():
    delivery = Charge(kind="shipping", gross="50.00", kdv_rate=20)
    creme = line("Krem", traits=[Trait.HYGIENE_SEALED])
    sold = order(line("Gömlek"), line("Kemer"), creme, paid="1250.00", charges=[delivery])
    facts = {"order": sold, "reason": ReturnReason.CHANGED_MIND, "notified_at": NOW}
    granted = [ReturnItem(line="Gömlek"), ReturnItem(line="Kemer")]
    whole = decide(ReturnRequest(**facts), as_of=NOW)
    apart = decide(ReturnRequest(items=granted, **facts), as_of=NOW)
    assert ("needs_review", "eligible") == (whole.outcome, apart.outcome)
    assert whole.refund.total == apart.refund.total


def test_what_the_shops_own_promise_leaves_in_doubt_is_not_said_to_be_left_out():
    sold = order(line("Gömlek"), line("Mum", traits=[Trait.PERISHABLE]), paid="800.00")
    now = at("2026-11-12T10:10")
    asked = ReturnRequest(order=sold, reason=ReturnReason.CHANGED_MIND, notified_at=now)
    policy = TURKEY.plus(goodwill(days=60, conditions=["unopened"]))
    decision = decide(asked, policy=policy, as_of=now)
    assert "eligible" == decision.outcome
    with pytest.raises(MisuseValueError, match="`items` of `Gömlek`, then with those of `Mum`"):
        reply_for(decision, sold, as_of=now, voice=ELIF, channel=Channel.EMAIL)


def test_everybody_reads_only_that_an_answer_is_on_its_way():
    reply = answer(carpet_and_phone(), channel=Channel.X_PUBLIC, **PROOF)
    assert "private_answer" == reply.scenario


def beside_a_flower(grants):
    sold = order(line("Gömlek"), line("Çiçek", traits=[Trait.PERISHABLE]), paid="800.00")
    asked = ReturnRequest(order=sold, reason=ReturnReason.CHANGED_MIND, notified_at=NOW)
    kindly = Override(by="Deniz Kaya", at=NOW, reason="Müşteri hastanedeydi", grants=grants)
    granted = override(asked, kindly, as_of=NOW)
    return reply_for(granted, sold, as_of=NOW, voice=ELIF, channel=Channel.EMAIL)


def test_what_a_person_grants_alike_is_told_with_what_the_law_grants():
    body = beside_a_flower(Remedy.REFUND).body
    assert "Gömlek ve Çiçek için iade talebinizi onayladık" in body
    assert "800,00 TL" in body


def test_what_a_person_grants_otherwise_is_told_apart():
    with pytest.raises(MisuseValueError, match="`Çiçek`: eligible, override"):
        beside_a_flower(Remedy.EXCHANGE)


def test_an_unpaid_order_says_what_of_it_can_not_be_cancelled():
    cup = line("İsimli kupa", traits=[Trait.CUSTOM_MADE])
    sold = order(line("Gömlek"), cup, paid="0.00", method="cash_on_delivery", delivered=None)
    reply = answer(sold)
    assert "unpaid_order_cancelled" == reply.scenario
    assert "siparişinizin bir kısmını (Gömlek) isteğiniz üzerine iptal ettik" in reply.body
    assert "Bu iptale katamadığımız ürün: İsimli kupa. Gerekçesi şu: " in reply.body
