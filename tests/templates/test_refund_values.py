"""What a letter says of the money: a discount that was taken back is shown with its sum."""

from decimal import Decimal

import pytest

from musteri_destek.cases import Channel
from musteri_destek.orders import Discount, RefundMade
from musteri_destek.returns import (
    TURKEY,
    Goodwill,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
    Switches,
    decide,
)
from musteri_destek.templates import reply_for
from tests.templates.answers import ELIF, at, line, order

CLAW_BACK = TURKEY.model_copy(
    update={"switches": Switches(discounts_on_partial_return="claw_back")}
)
AUTUMN = Discount(amount="100.00", code="GUZ100", min_basket="900.00", clawback_disclosed=True)


def told(sold, *, policy=CLAW_BACK, name="Gömlek"):
    request = ReturnRequest(
        order=sold,
        reason=ReturnReason.CHANGED_MIND,
        notified_at=at("2026-11-12T10:05"),
        items=[ReturnItem(line=name)],
    )
    now = at("2026-11-12T10:10")
    decision = decide(request, policy, as_of=now)
    return decision, reply_for(decision, sold, as_of=now, voice=ELIF, channel=Channel.EMAIL)


def basket(*, discounts=(AUTUMN,), **facts):
    lines = line("Pantolon", unit_price="600.00"), line("Gömlek")
    return order(*lines, paid="900.00", discounts=list(discounts), **facts)


def test_a_discount_that_was_taken_back_is_told_with_a_sum_to_check():
    decision, reply = told(basket())
    assert Decimal("300.00") == decision.refund.total
    assert "partial_return_approved" == reply.scenario
    assert (
        "Hesap şöyle: 360,00 TL toplam − 60,00 TL geri aldığımız indirim = 300,00 TL."
    ) in reply.body
    assert "koşulu (sepette en az 900,00 TL) sizde kalan ürünlerle karşılanmıyor" in reply.body
    assert "GUZ100" not in reply.body


def test_what_never_arrived_tells_of_it_too():
    _, reply = told(basket(delivered=None))
    assert "cancellation_approved" == reply.scenario
    assert "− 60,00 TL geri aldığımız indirim = 300,00 TL." in reply.body


@pytest.mark.parametrize(
    ("sold", "policy"),
    [
        (basket(discounts=[AUTUMN.model_copy(update={"min_basket": Decimal(500)})]), CLAW_BACK),
        (basket(), TURKEY),
    ],
    ids=["the condition holds", "the shop takes nothing back"],
)
def test_nothing_is_said_of_a_discount_that_stays(sold, policy):
    _, reply = told(sold, policy=policy)
    assert "geri aldığımız" not in reply.body


SHARE = "Hesap şöyle: 400,00 TL ürün fiyatı − 40,00 TL indirim payı = 360,00 TL."


@pytest.mark.parametrize(
    ("sold", "scenario"),
    [
        (basket(), "partial_return_approved"),
        (basket(delivered=None), "cancellation_approved"),
        (basket(discounts=[Discount(amount="100.00")]), "partial_return_approved"),
    ],
    ids=["a coupon that could be taken back", "before it came", "no coupon"],
)
def test_what_a_discount_takes_off_is_told_with_a_sum_to_check(sold, scenario):
    _, reply = told(sold, policy=TURKEY)
    assert (scenario, True) == (reply.scenario, SHARE in reply.body)


def test_the_last_of_an_order_is_told_with_its_share_of_the_discount_too():
    made_at = at("2026-11-05T10:00")
    back = RefundMade(line="Pantolon", quantity=1, gross="540.00", made_at=made_at)
    _, reply = told(basket(refunds=[back]), policy=TURKEY)
    assert ("return_approved", True) == (reply.scenario, SHARE in reply.body)


def test_a_reduction_paid_before_is_no_share_of_a_discount():
    made_at = at("2026-11-05T10:00")
    less = RefundMade(line="Gömlek", gross="60.00", made_at=made_at, cause="goodwill")
    _, reply = told(basket(refunds=[less]), policy=TURKEY)
    less = "40,00 TL indirim payı − 60,00 TL önceki ödeme"
    assert f"Hesap şöyle: 400,00 TL ürün fiyatı − {less} = 300,00 TL." in reply.body


def test_of_several_conditions_none_is_named():
    other = AUTUMN.model_copy(update={"amount": Decimal("0.10"), "min_basket": Decimal(950)})
    _, reply = told(basket(discounts=[AUTUMN, other]))
    assert "geri aldığımız indirim" in reply.body
    assert "sepette en az" not in reply.body


@pytest.mark.parametrize("method", ["credit_card", "cash_on_delivery"])
def test_a_fee_of_goodwill_is_told_where_the_amount_is(method):
    offer = {"remedies": ["refund"], "window": {"kind": "days", "days": 60}}
    fees = {"tiers": [{"percent": 10}]}
    rules = [{"id": "altmış-gün", "offers": [offer], "fees": fees}]
    shop = TURKEY.plus(Goodwill.model_validate({"id": "mağaza", "rules": rules}))
    late = at("2026-12-12T10:05")
    sold = order(method=method)
    asked = ReturnRequest(order=sold, reason=ReturnReason.CHANGED_MIND, notified_at=late)
    decision = decide(asked, shop, as_of=late)
    body = reply_for(decision, sold, as_of=late, voice=ELIF, channel=Channel.EMAIL).body

    assert "goodwill" == decision.right
    assert "Bu, 40,00 TL hizmet kesintisi düşüldükten sonra kalan tutar" in body
    assert "360,00 TL" in body
    assert "tamamını" not in body
