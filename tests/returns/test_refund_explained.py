"""The sum of a refund in lines a customer can check with a pencil."""

from decimal import Decimal

import pytest

from musteri_destek.returns import FeeSchedule, MissingUnits, RefundTerms, refund_for
from tests.returns.orders_to_return import GOODWILL, line, made, order, paid, with_refunds

COAT = line("Ceket", "100.00")


def told(known, units, *args, lang="tr", **facts):
    return refund_for(known, units, *args, **facts).explain(lang).splitlines()


def test_a_line_that_is_cut_still_names_the_list_price_and_what_is_missing_to_it():
    known = order(COAT, discounts=[{"percent": 10}], payments=[paid("p", "90.00")])
    rest = with_refunds(known, made("30.00", line="Ceket", payment="p"))

    assert told(rest, {"Ceket": 1})[0].endswith(
        "; liste tutarı 100,00 TL, indirim payı 10,00 TL, daha önce ödenen 30,00 TL"
    )


def test_an_amount_the_shop_chose_leaves_the_list_price_as_it_was():
    known = order(COAT, payments=[paid("p", "100.00")])
    row = told(known, {"Ceket": 1}, amount=Decimal("33.33"))[0]

    assert "liste tutarı 100,00 TL, bu iadede ödenmeyen 66,67 TL" in row


def test_several_units_are_counted():
    assert told(order(line("Ceket", "100.00", 3)), {"Ceket": 2})[0].startswith(
        "2 × Ceket: 200,00 TL"
    )


def test_a_reduction_of_the_price_says_what_was_missing():
    row = told(order(COAT), {}, {"Ceket": MissingUnits(units=1, of=4)})[0]

    assert row.startswith("Ceket: 25,00 TL")
    assert row.endswith("Bedelden indirim: toplam 4 parçadan eksik ya da kusurlu olan 1")


def test_the_share_of_a_delivery_fee_says_by_what_it_was_shared():
    shipping = {"kind": "shipping", "gross": "20.00", "kdv_rate": 20}
    known = order(COAT, line("Kemer", "300.00"), charges=[shipping])
    rows = told(known, {"Ceket": 1}, terms=RefundTerms(charges="pro_rata"), lang="en")

    assert rows[1].startswith("Delivery: TRY 5.00")
    assert rows[1].endswith("In proportion to the list price of what came back")


@pytest.mark.parametrize(
    ("fee", "terms"),
    [
        ({"percent": 15}, "(oran %15)"),
        ({"percent": "2.5", "amount": "10"}, "(oran %2,5, sabit tutar 10,00)"),
    ],
)
def test_a_fee_names_the_goods_and_how_it_was_worked_out(fee, terms):
    fees = {"Ceket": FeeSchedule(tiers=[fee]).after(3)}
    row = told(order(COAT), {"Ceket": 1}, causes={"Ceket": GOODWILL}, fees=fees)[1]

    assert row.startswith("İade hizmet bedeli (Ceket): -")
    assert row.endswith(terms)
