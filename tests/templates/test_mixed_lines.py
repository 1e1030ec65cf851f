"""Lines of one decision that came to different things: told line by line, or not in one letter."""

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Parcel, ParcelItem, Trait
from musteri_destek.returns import ReturnItem, ReturnReason
from musteri_destek.templates import Told
from tests.templates.answers import answer, at, line, order

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


def test_each_of_them_has_its_own_letter():
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


def test_everybody_reads_only_that_an_answer_is_on_its_way():
    reply = answer(carpet_and_phone(), channel=Channel.X_PUBLIC, **PROOF)
    assert "private_answer" == reply.scenario
