"""Whoever reads a sum that is less than the price reads what came off, in whichever letter."""

from datetime import date

import pytest

from musteri_destek.decisions import Remedy
from musteri_destek.orders import Discount
from musteri_destek.returns import ReturnItem, ReturnReason
from musteri_destek.templates import Told
from tests.templates.answers import HANDED_OVER, answer, due, line, order
from tests.templates.test_offers_told import letter, promised

ONE_OF_TWO = {"items": [ReturnItem(line="Ceket")]}
CALCULATED = "Hesap şöyle: 400,00 TL ürün fiyatı − 50,00 TL indirim payı = 350,00 TL."


def bought_with_a_coupon():
    coupon = Discount(amount="100.00", code="GUZ100")
    return order(line(), line("Ceket"), paid="700.00", discounts=[coupon])


@pytest.mark.parametrize(
    ("scenario", "facts"),
    [
        ("partial_return_approved", {}),
        ("defect_refund_accepted", {"reason": ReturnReason.DEFECTIVE, "wanted": Remedy.REFUND}),
        ("damaged", {"reason": ReturnReason.DAMAGED, "wanted": Remedy.REFUND}),
        (
            "refund_overdue",
            {
                "handed_over": HANDED_OVER,
                "as_of": "2026-12-15T10:00",
                "told": Told(refund_by=due(date(2026, 12, 20))),
            },
        ),
        ("refund_sent", {"told": Told(refunded_on=date(2026, 11, 12))}),
    ],
)
def test_the_share_of_a_coupon_is_told_wherever_it_makes_a_refund_less(scenario, facts):
    reply = answer(bought_with_a_coupon(), **ONE_OF_TWO, **facts)
    assert scenario == reply.scenario
    assert CALCULATED in reply.body
    assert "Hesap" not in answer(order(), **facts).body


def test_a_coupon_and_the_fees_of_the_shop_are_told_in_one_sum():
    fees = {"tiers": [{"percent": "10"}], "return_shipping": "50.00"}
    body = letter(promised("refund", fees=fees), bought_with_a_coupon(), **ONE_OF_TWO).body
    less = "50,00 TL indirim payı − 85,00 TL kesinti = 265,00 TL."
    assert f"Hesap şöyle: 400,00 TL ürün fiyatı − {less}" in body
    assert "Bu, 35,00 TL hizmet kesintisi ve 50,00 TL dönüş kargosu düşüldükten sonra" in body


def test_what_was_paid_of_goods_before_is_told_to_come_off():
    before = {"line": "Gömlek", "gross": "100.00", "cause": "goodwill"}
    sold = order(refunds=[{"made_at": "2026-11-05T10:00:00+03:00", **before}])
    said = "Hesap şöyle: 400,00 TL ürün fiyatı − 100,00 TL önceki ödeme = 300,00 TL."
    assert said in answer(sold).body
