"""A present in its letters: who asked is greeted, and what was paid is the buyer's alone."""

from datetime import date
from decimal import Decimal

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Honorific, Party
from musteri_destek.returns import (
    Compensation,
    CompensationCause,
    CompensationForm,
    Override,
    Requester,
    ReturnReason,
    ReturnRequest,
    decide,
    override,
)
from musteri_destek.templates import Told, reply_for
from tests.templates.answers import ELIF, NOW, answer, at, line, order, tell, word

SUAT = Party(name="Suat Er", honorific=Honorific.BEY)
BROKEN = {"reason": ReturnReason.DEFECTIVE, "requester": Requester.RECIPIENT}


def present(*lines, recipient=SUAT, **facts):
    return order(*lines, recipient=recipient, **facts)


@pytest.mark.parametrize(
    ("facts", "scenario"),
    [
        ({"wanted": Remedy.REPLACEMENT}, "replacement_accepted"),
        ({"wanted": Remedy.REPAIR}, "repair_accepted"),
        ({"wanted": None}, "remedy_open"),
        ({"reason": ReturnReason.DAMAGED}, "damaged"),
        ({"reason": ReturnReason.CHANGED_MIND}, "under_review"),
        ({"notified_at": at("2027-10-10T10:00"), "as_of": "2027-10-10T11:00"}, "evidence_needed"),
        ({"notified_at": at("2029-01-05T10:00"), "as_of": "2029-01-05T11:00"}, "return_refused"),
    ],
)
def test_the_recipient_who_asked_is_greeted_and_reads_of_no_money(facts, scenario):
    reply = answer(present(), **BROKEN | facts)
    assert scenario == reply.scenario
    assert reply.body.startswith("Merhaba Suat Bey,")
    assert "Gül" not in reply.body
    assert "TL" not in reply.body


def test_a_recipient_whom_the_order_does_not_name_is_greeted_without_a_name():
    reply = answer(present(recipient=None), wanted=Remedy.REPAIR, **BROKEN)
    assert reply.body.startswith("Merhaba,")


@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.SMS])
def test_what_a_present_cost_is_no_recipients_to_read(channel):
    with pytest.raises(MisuseValueError, match=r"requester=Requester\.BUYER"):
        answer(present(), wanted=Remedy.REFUND, channel=channel, **BROKEN)


def test_whether_a_present_was_paid_for_is_no_recipients_to_read():
    sold = present(paid="0.00", method="cash_on_delivery", delivered=None)
    late = {"notified_at": at("2026-12-10T10:00"), "as_of": "2026-12-10T10:10"}
    facts = {"reason": ReturnReason.NOT_DELIVERED, "requester": Requester.RECIPIENT}
    with pytest.raises(MisuseValueError, match="what the buyer paid"):
        answer(sold, wanted=Remedy.REPLACEMENT, **facts, **late)


def test_the_recipient_is_not_told_to_ask_for_what_they_never_paid():
    sold = present(delivered=None, promised={"until": "2026-11-20"})
    facts = {"reason": ReturnReason.NOT_DELIVERED, "wanted": Remedy.REPLACEMENT}
    assert "ödediğinizi faiziyle" in answer(sold, **facts).body
    with pytest.raises(MisuseValueError, match="what the buyer paid"):
        answer(sold, requester=Requester.RECIPIENT, **facts)


def test_no_party_of_a_present_is_thanked_for_what_the_other_wrote_and_chose():
    for asked, reader in (tuple(Requester), tuple(Requester)[::-1]):
        facts = {"requester": asked, "told": Told(reader=reader), "wanted": Remedy.REPLACEMENT}
        with pytest.raises(MisuseValueError, match=f"requester=Requester.{reader.name}` once they"):
            answer(present(), reason=ReturnReason.DEFECTIVE, **facts)


def test_the_buyer_has_the_news_of_money_the_recipient_asked_for():
    told = Told(reader=Requester.BUYER, refunded_on=date(2026, 12, 1))
    facts = {"reason": ReturnReason.CHANGED_MIND, "requester": Requester.RECIPIENT}
    sold = present()
    asked = ReturnRequest(order=sold, notified_at=NOW, **facts)
    kind = Override(by="Deniz Kaya", at=NOW, reason="alıcı aradı", grants=Remedy.REFUND)
    late = at("2026-12-01T10:00")
    said = override(asked, kind, as_of=NOW)
    reply = reply_for(said, sold, as_of=late, voice=ELIF, channel=Channel.EMAIL, told=told)
    assert "refund_sent" == reply.scenario
    assert reply.body.startswith("Merhaba Gül Hanım,")
    assert "400,00 TL" in reply.body


def test_only_the_buyer_ends_the_contract_of_a_present_that_never_came():
    late = {"notified_at": at("2026-12-10T10:00"), "as_of": "2026-12-10T10:10"}
    facts = {"reason": ReturnReason.NOT_DELIVERED, "requester": Requester.RECIPIENT}
    reply = answer(present(delivered=None), **facts, **late)
    assert "under_review" == reply.scenario
    assert "siparişi veren kişinin bu talebi onaylaması" in reply.body
    assert "vaktinde ulaştıramadığımız için özür dileriz" in reply.body


@pytest.mark.parametrize("reason", [ReturnReason.DEFECTIVE, ReturnReason.DAMAGED])
@pytest.mark.parametrize("wanted", [None, Remedy.REPLACEMENT])
def test_money_that_is_the_buyers_is_not_the_recipients_to_choose(reason, wanted):
    facts = {"reason": reason, "wanted": wanted}
    theirs = answer(present(), requester=Requester.RECIPIENT, **facts).body
    assert "para iadesi" not in theirs
    assert "indirim" not in theirs
    assert "onarım" in theirs or "kabul ettik" in theirs
    offered = answer(present(), **facts).body
    assert "para iadesi" in offered or "kabul ettik" in offered


def test_a_recipient_who_refused_the_parcel_is_not_told_to_give_up_the_order():
    refused = {"reason": ReturnReason.REFUSED_AT_DOOR, "requester": Requester.RECIPIENT}
    with pytest.raises(MisuseValueError, match="only the buyer may give up the order"):
        answer(present(delivered=None), **refused)


@pytest.mark.parametrize("wanted", [Remedy.REFUND, Remedy.REPLACEMENT])
def test_who_said_what_they_want_with_the_refusal_is_not_asked_for_it(wanted):
    refused = {"reason": ReturnReason.REFUSED_AT_DOOR, "wanted": wanted}
    with pytest.raises(MisuseValueError, match=f"`{wanted}` was asked for.*the `reason` they"):
        answer(order(delivered=None), **refused)


def test_a_persons_yes_to_a_recipient_is_still_the_buyers_money():
    sold = present()
    facts = {"reason": ReturnReason.CHANGED_MIND, "requester": Requester.RECIPIENT}
    asked = ReturnRequest(order=sold, notified_at=NOW, **facts)
    kind = Override(by="Deniz Kaya", at=NOW, reason="alıcı aradı", grants=Remedy.REFUND)
    said = override(asked, kind, as_of=NOW)
    with pytest.raises(MisuseValueError, match="what the buyer paid"):
        reply_for(said, sold, as_of=NOW, voice=ELIF, channel=Channel.EMAIL)


def test_the_buyer_is_not_told_of_a_wish_as_their_own_before_they_confirm_it():
    facts = {"reason": ReturnReason.CHANGED_MIND, "requester": Requester.RECIPIENT}
    with pytest.raises(MisuseValueError, match="has to confirm"):
        answer(present(), told=Told(reader=Requester.BUYER), **facts)


def test_the_right_to_withdraw_is_no_recipients_to_be_offered():
    asked = {"reason": ReturnReason.DELIVERED_LATE, "wanted": Remedy.REPLACEMENT}
    offered = {who: answer(present(), requester=who, **asked).body for who in Requester}
    assert "cayma hakkınızı kullanabilirsiniz" in offered[Requester.BUYER]
    assert "cayma" not in offered[Requester.RECIPIENT]


def test_a_word_to_the_recipient_greets_the_recipient():
    told = Told(reader=Requester.RECIPIENT)
    reply = reply_for(
        word("delivery"), present(), as_of=NOW, voice=ELIF, channel=Channel.EMAIL, told=told
    )
    assert reply.body.startswith("Merhaba Suat Bey,")


def test_money_on_top_is_the_buyers_to_read():
    gift = Compensation(
        rule="gecikme",
        cause=CompensationCause.LATE_DELIVERY,
        form=CompensationForm.MONEY,
        amount=Decimal("100.00"),
        before_caps=Decimal("100.00"),
        currency="TRY",
    )
    assert "100,00 TL" in tell(gift).body
    with pytest.raises(MisuseValueError, match="what the buyer paid"):
        tell(gift, told=Told(reader=Requester.RECIPIENT))


def test_a_decision_about_a_shirt_reads_back_with_who_asked():
    request = ReturnRequest(order=present(line()), notified_at=NOW, **BROKEN)
    decision = decide(request, as_of=NOW)
    assert Requester.RECIPIENT is decision.requester
    assert '"requester":"recipient"' in decision.to_json()
    assert decision == type(decision).from_json(decision.to_json())
    old = decision.to_json().replace(',"requester":"recipient"', "")
    assert Requester.BUYER is type(decision).from_json(old).requester
