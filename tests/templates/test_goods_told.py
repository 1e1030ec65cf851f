"""Which goods a letter tells of: given back, stopped before they came, ended with others."""

from datetime import date

import pytest

from musteri_destek.orders import Parcel, ParcelItem, Trait
from musteri_destek.returns import ReturnItem
from musteri_destek.templates import Told
from tests.templates.answers import answer, at, line, order, word

PHONE = [ReturnItem(line="Telefon")]
ENDS_TOO = "Bununla birlikte şu da kendiliğinden ve masrafsız sona eriyor: Sigorta."


def insured(**facts):
    cover = line("Sigorta", ancillary_to="Telefon", unit_price="50.00")
    return order(line("Telefon"), cover, **{"paid": "450.00", **facts})


@pytest.mark.parametrize("method", ["credit_card", "cash_on_delivery"])
def test_of_a_return_what_never_came_is_stopped(method):
    sold = order(line("Gömlek"), line("Ceket"), paid="800.00", delivered=None, method=method)
    came = Parcel(items=[ParcelItem(line="Gömlek")], delivered_at=at("2026-11-10T14:20"))
    body = answer(sold.model_copy(update={"parcels": (came,)})).body
    assert "Bize geri gelecek olan yalnızca şu: Gömlek." in body
    assert "Ceket için teslimatı durduruyoruz; yine de gelirse bize haber" in body


@pytest.mark.parametrize(
    ("sold", "asked_for"),
    [
        (insured(), "Telefon için iade talebinizi"),
        (insured(method="cash_on_delivery"), "Telefon için iade talebinizi"),
        (insured(delivered=None), "Telefon için iptal talebinizi"),
        (insured(delivered=None, paid="0.00", method="cash_on_delivery"), "siparişinizi (Telefon)"),
    ],
    ids=["a return", "by transfer", "before it came", "unpaid"],
)
def test_an_insurance_ends_with_the_phone_and_is_no_wish_of_the_customer(sold, asked_for):
    body = answer(sold, items=PHONE).body
    assert asked_for in body
    assert ENDS_TOO in body
    assert "geri gelecek olan" not in body
    assert "teslimatı durduruyoruz" not in body


def test_an_insurance_the_customer_gives_up_too_is_their_wish():
    body = answer(insured()).body
    assert "Telefon ve Sigorta için iade talebinizi" in body
    assert "sona eriyor" not in body


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (Told(came_back_on=date(2026, 11, 14)), "Telefon iadenizin paketi"),
        (Told(refunded_on=date(2026, 11, 14)), "Telefon ve Sigorta için 450,00 TL"),
    ],
)
def test_a_parcel_holds_no_insurance_and_the_money_is_for_both(told, said):
    assert said in answer(insured(), items=PHONE, told=told, as_of="2026-11-15T10:00").body


def cups(**third):
    """Three cups in two parcels; the second one has not come."""
    first = Parcel(
        items=[ParcelItem(line="Bardak", quantity=2)], delivered_at=at("2026-11-03T14:20")
    )
    second = Parcel(items=[ParcelItem(line="Bardak", quantity=1)], **third)
    sold = order(line("Bardak", quantity=3), paid="1200.00")
    return sold.model_copy(update={"parcels": (first, second)})


@pytest.mark.parametrize(
    "third", [{}, {"lost_at": at("2026-11-08T10:00")}], ids=["on its way", "lost"]
)
def test_of_cups_that_came_in_part_those_that_came_go_back_and_the_rest_is_stopped(third):
    body = answer(cups(**third)).body
    assert "Bize geri gelecek olan yalnızca şu: 2 adet Bardak. 1 adet Bardak için teslimatı" in body


def test_a_parcel_on_its_way_back_holds_the_cups_that_came():
    told = Told(came_back_on=date(2026, 11, 14))
    body = answer(cups(), told=told, as_of="2026-11-15T10:00").body
    assert "2 adet Bardak iadenizin paketi" in body


def test_a_phone_that_never_came_is_cancelled_with_an_insurance_that_travels_nowhere():
    cover = line("Sigorta", traits=[Trait.SERVICE], ancillary_to="Telefon", unit_price="50.00")
    reply = answer(order(line("Telefon"), cover, paid="450.00", delivered=None), items=PHONE)
    assert "cancellation_approved" == reply.scenario
    assert ENDS_TOO in reply.body


@pytest.mark.parametrize(
    "facts",
    [
        {"reason": "not_delivered", "notified_at": at("2026-12-10T10:00")},
        {"reason": "defective", "wanted": "refund"},
        {"reason": "damaged", "wanted": "refund"},
    ],
    ids=["late", "defective", "damaged"],
)
def test_an_insurance_of_a_phone_given_up_for_a_fault_is_not_said_to_be_unaffected(facts):
    came = None if facts["reason"] == "not_delivered" else "2026-11-03T14:20"
    told = Told(refund_by=word("refund", "2026-12-15"))
    reply = answer(
        insured(delivered=came), items=PHONE, as_of="2026-12-10T10:10", told=told, **facts
    )
    assert "Şu ise kendiliğinden sona ermiyor: Sigorta. Sürmesini istemiyorsanız" in reply.body
    assert "geri kalanı bundan etkilenmiyor" not in reply.body


@pytest.mark.parametrize("wanted", [None, "replacement"])
def test_a_parcel_lost_before_its_day_is_told_as_lost_and_not_as_late(wanted):
    lost = Parcel(lost_at=at("2026-11-08T10:00"))
    sold = order(delivered=None).model_copy(update={"parcels": (lost,)})
    body = answer(sold, reason="not_delivered", wanted=wanted).body
    assert "Gönderdiğimiz paket yolda kayboldu; bunun için özür dileriz." in body
    assert "vaktinde" not in body


def test_goods_that_come_after_the_contract_was_ended_for_lateness_are_sent_back_free_of_charge():
    facts = {"reason": "not_delivered", "notified_at": at("2026-12-10T10:00")}
    body = answer(order(delivered="2026-12-12T10:00"), as_of="2026-12-14T10:00", **facts).body
    assert "(Gömlek) vaktinde ulaştıramadık; teslim süresi 29 Kasım 2026 Pazar günü doldu" in body
    assert "Ürünü bize geri göndermeniz ücretsiz" in body
