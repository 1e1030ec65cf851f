"""Money in its letter: promised, on its way, sent, or late."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Charge, Order, Payment
from musteri_destek.returns import TURKEY, ReturnReason, ReturnRequest, decide, goodwill
from musteri_destek.templates import Receipt, Told
from tests.templates.answers import HANDED_OVER, answer, at, due, order, tell


def test_a_refund_that_was_paid_is_told_as_done():
    told = Told(refunded_on=date(2026, 11, 16))
    reply = answer(order(), as_of="2026-11-16T12:00", handed_over=HANDED_OVER, told=told)
    assert "refund_sent" == reply.scenario
    assert "400,00 TL'yi ödeme yaptığınız karta 16 Kasım 2026 Pazartesi günü" in reply.body


def test_a_card_charged_twice_is_told_what_goes_back_and_nothing_of_goods():
    charged = [Payment(id="p1", method="credit_card", amount="400.00")]
    charged.append(charged[0].model_copy(update={"id": "p2", "duplicate_of": "p1"}))
    reply = answer(
        Order(**{**dict(order()), "payments": charged}), reason=ReturnReason.CHARGED_TWICE
    )
    assert "duplicate_payment_refunded" == reply.scenario
    assert "400,00 TL" in reply.body
    assert "hemen iade edeceğiz" in reply.body
    assert "ürün" not in reply.body


def test_cash_goes_back_by_transfer_with_the_fees():
    fees = [
        Charge(kind="shipping", gross="79.90", kdv_rate=20),
        Charge(kind="cod_fee", gross="39.90", kdv_rate=20),
    ]
    reply = answer(order(paid="519.80", method="cash_on_delivery", charges=fees))
    assert "refund_by_transfer" == reply.scenario
    assert "519,80 TL; gönderim ücreti ve kapıda ödeme hizmet bedeli de bunun içinde." in reply.body


def test_what_is_left_after_an_earlier_refund_is_not_all_that_was_paid():
    earlier = {
        "line": "Gömlek",
        "gross": "100.00",
        "made_at": at("2026-11-05T10:00"),
        "cause": "goodwill",
    }
    reply = answer(order(method="cash_on_delivery", refunds=[earlier]))
    assert "refund_by_transfer" == reply.scenario
    assert "İade tutarınız 300,00 TL." in reply.body
    assert "tamamını" not in reply.body


def test_a_termination_owns_up_and_pays_with_interest():
    reply = answer(
        order(delivered=None),
        reason=ReturnReason.NOT_DELIVERED,
        notified_at=at("2026-12-05T10:00"),
        as_of="2026-12-05T11:00",
    )
    assert "late_delivery_terminated" == reply.scenario
    assert "teslim süresi 29 Kasım 2026 Pazar günü doldu" in reply.body
    assert "19 Aralık 2026 Cumartesi gününe kadar iade edeceğiz" in reply.body
    assert "Havaleyle göndereceğimiz" in reply.body


def overdue(**facts):
    facts = {"as_of": "2026-12-01T10:00", "handed_over": HANDED_OVER, **facts}
    return answer(order(), **facts)


def test_an_overdue_refund_is_owned_up_to_with_a_new_word():
    reply = overdue(told=Told(refund_by=due(date(2026, 12, 1))))
    assert "refund_overdue" == reply.scenario
    assert "en geç 28 Kasım 2026 Cumartesi günü yapmalıydık" in reply.body
    assert "bugün (1 Aralık 2026 Salı) iade edeceğiz" in reply.body


def test_a_refund_that_was_paid_late_is_owned_up_to():
    reply = overdue(told=Told(refunded_on=date(2026, 11, 30)))
    assert "refund_overdue" == reply.scenario
    assert "30 Kasım 2026 Pazartesi günü" in reply.body


def test_a_refund_on_its_last_day_is_not_late_and_is_promised_for_today():
    reply = answer(order(), as_of="2026-11-28T23:59", handed_over=HANDED_OVER)
    assert "return_approved" == reply.scenario
    assert "bugün (28 Kasım 2026 Cumartesi)" in reply.body


def test_an_overdue_refund_can_not_be_promised_again_for_the_day_it_was_missed():
    with pytest.raises(MisuseValueError, match=r"as `told.refund_by`"):
        overdue()


def test_a_public_complaint_about_an_overdue_refund_names_nothing_personal():
    told = Told(refund_by=due(date(2026, 12, 1)))
    reply = overdue(told=told, channel=Channel.SIKAYETVAR)
    assert "refund_overdue" == reply.scenario
    assert not any(one in reply.body for one in ("Gül", "A-1", "TL"))


@pytest.mark.parametrize(
    ("receipt", "is_said"), [(None, False), (Receipt.NOT_SENT, False), (Receipt.SENT, True)]
)
def test_a_receipt_is_spoken_of_only_where_the_shop_sends_one(receipt, is_said):
    for paid in (Told(refunded_on=date(2026, 11, 30)), Told(refund_by=due(date(2026, 12, 2)))):
        for channel in (Channel.EMAIL, Channel.SIKAYETVAR):
            told = replace(paid, receipt=receipt)
            assert is_said is ("dekont" in overdue(told=told, channel=channel).body)


def credited(**told):
    policy = TURKEY.plus(goodwill(days=60, remedies=[Remedy.STORE_CREDIT]))
    late = at("2026-12-10T10:00")
    asked = ReturnRequest(
        order=order(),
        reason=ReturnReason.CHANGED_MIND,
        notified_at=late,
        wanted=Remedy.STORE_CREDIT,
    )
    decision = decide(asked, policy=policy, as_of=late)
    return tell(decision, as_of=late, told=Told(**told))


def test_store_credit_is_told_with_its_amount_and_its_day_or_with_neither():
    reply = credited(credit=Decimal("400.00"), refund_by=due(date(2026, 12, 14)))
    assert "store_credit_accepted" == reply.scenario
    assert "14 Aralık 2026 Pazartesi gününe kadar" in reply.body
    assert "TL" not in credited().body


@pytest.mark.parametrize("method", ["credit_card", "cash_on_delivery"])
def test_money_that_was_sent_asks_for_nothing_any_more(method):
    told = Told(refunded_on=date(2026, 11, 19), form_url="https://a.example/f", return_code="K-1")
    reply = answer(order(method=method), as_of="2026-11-20T10:00", told=told)
    assert "refund_sent" == reply.scenario
    assert not any(one in reply.body for one in ("IBAN", "https", "K-1", "son gününüz"))
    assert () == reply.promises


def test_a_defect_that_was_paid_asks_for_no_iban_and_no_parcel():
    told = Told(refunded_on=date(2026, 11, 19), return_code="K-1")
    facts = {"reason": ReturnReason.DEFECTIVE, "wanted": Remedy.REFUND, "told": told}
    reply = answer(order(method="cash_on_delivery"), as_of="2026-11-20T10:00", **facts)
    assert "defect_refund_accepted" == reply.scenario
    assert not any(one in reply.body for one in ("IBAN", "K-1", "kargo"))


def test_a_refund_that_was_set_going_is_told_with_both_days():
    told = Told(refund_started_on=date(2026, 11, 16))
    reply = answer(order(), as_of="2026-11-16T12:00", handed_over=HANDED_OVER, told=told)
    assert "refund_started" == reply.scenario
    assert "para iadesini 16 Kasım 2026 Pazartesi günü başlattık" in reply.body
    assert "28 Kasım 2026 Cumartesi gününe kadar" in reply.body


def test_a_late_order_paid_by_card_is_ended_on_a_marketplace_claim_too():
    reply = answer(
        order(delivered=None),
        as_of="2026-12-10T10:10",
        channel=Channel.MARKETPLACE_CLAIM,
        reason=ReturnReason.NOT_DELIVERED,
        notified_at=at("2026-12-10T10:00"),
        wanted="refund",
    )
    assert "late_delivery_terminated" == reply.scenario
    assert "400,00 TL bedel ve 13,93 TL kanuni faiz" in reply.body
