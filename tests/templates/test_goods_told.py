"""Which goods a letter tells of: given back, stopped before they came, ended with others."""

from datetime import date

import pytest

from musteri_destek.orders import Parcel, ParcelItem
from musteri_destek.returns import ReturnItem
from musteri_destek.templates import Told
from tests.templates.answers import answer, at, line, order

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
