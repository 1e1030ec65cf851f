"""A letter says what is so: of goods that never came, of who has them, of an hour, of a share."""

from datetime import date, datetime

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.facts import ISTANBUL
from musteri_destek.orders import Order, Payment, PromisedDelivery
from musteri_destek.returns import (
    TURKEY,
    MissingUnits,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
    decide,
    goodwill,
)
from musteri_destek.sla import Promise
from musteri_destek.templates import Told, compose, reply_for
from tests.templates.answers import ELIF, HANDED_OVER, answer, at, due, line, order


@pytest.mark.parametrize("wanted", [None, Remedy.REFUND, Remedy.REPLACEMENT])
def test_nobody_sends_back_what_never_came(wanted):
    never = [ReturnItem(line="Gömlek", missing=MissingUnits(units=1, of=1))]
    body = answer(order(), reason=ReturnReason.MISSING_PART, wanted=wanted, items=never).body
    assert "geri gönder" not in body
    assert "onarım" not in body


@pytest.mark.parametrize(
    ("reason", "offered"),
    [
        (
            ReturnReason.MISSING_PART,
            "para iadesi, eksiğin gönderilmesi veya bedelinden indirim.",
        ),
        (
            ReturnReason.WRONG_ITEM,
            "para iadesi, doğru ürünün gönderilmesi veya gelen ürünü indirimli olarak tutmak.",
        ),
        (ReturnReason.DAMAGED, "yenisiyle değişim, ücretsiz onarım veya bedelinden indirim."),
    ],
)
def test_a_choice_is_said_as_it_is_for_these_goods(reason, offered):
    assert offered in answer(order(), reason=reason).body


def test_what_is_missing_does_not_stay_with_the_customer():
    body = answer(order(), reason=ReturnReason.MISSING_PART, wanted=Remedy.PRICE_REDUCTION).body
    assert "Bedel indirimi seçiminizi kabul ettik. Uygun gördüğünüz tutarı" in body
    assert "sizde kalıyor" not in body


def test_damaged_goods_are_repaired_under_their_name():
    reply = answer(order(), reason=ReturnReason.DAMAGED, wanted=Remedy.REPAIR)
    assert "damaged" == reply.scenario
    assert "hasarlı çıkmış" in reply.body
    assert "tamamlayıp ürünü size ulaştıracağız" in reply.body


@pytest.mark.parametrize("reason", [ReturnReason.WRONG_ITEM, ReturnReason.DAMAGED])
def test_money_paid_in_cash_goes_back_beside_a_claim_too(reason):
    sold = order(method="cash_on_delivery")
    reply = answer(sold, reason=reason, wanted=Remedy.REFUND, channel=Channel.MARKETPLACE_CLAIM)
    assert len(reply.body) <= 500
    assert "IBAN'ınızı yalnızca mağazamızın güvenli formundan iletin." in reply.body


COMPLAINTS = pytest.mark.parametrize(
    "reason", [ReturnReason.NOT_DELIVERED, ReturnReason.DELIVERED_LATE]
)
WAITED = "Siparişinizi vaktinde ulaştıramadığımız için özür dileriz."


@COMPLAINTS
def test_who_never_got_the_parcel_is_told_of_no_delay_before_it_is_late(reason):
    waited = answer(order(delivered=None), reason=reason)
    assert "undelivered_cancelled" == waited.scenario
    assert "özür" not in waited.body
    assert "cancellation_approved" == answer(order(delivered=None)).scenario


@COMPLAINTS
def test_who_wrote_too_early_and_is_answered_too_late_was_kept_waiting(reason):
    sold = order(delivered=None, promised=PromisedDelivery(until=date(2026, 11, 14)))
    assert WAITED not in answer(sold, reason=reason).body
    assert WAITED in answer(sold, reason=reason, as_of="2026-11-15T10:00").body


@pytest.mark.parametrize("method", ["credit_card", "cash_on_delivery"])
def test_who_complains_that_it_came_late_reads_an_apology(method):
    promised = PromisedDelivery(until=date(2026, 11, 5))
    late = order(delivered="2026-11-10T10:00", promised=promised, method=method)
    reply = answer(late, reason=ReturnReason.DELIVERED_LATE)
    assert reply.scenario in {"return_approved", "refund_by_transfer"}
    assert WAITED in reply.body
    in_time = order(delivered="2026-11-05T10:00", promised=promised, method=method)
    assert WAITED not in answer(in_time, reason=ReturnReason.DELIVERED_LATE).body
    assert WAITED not in answer(late).body


def test_a_complaint_that_it_came_late_is_looked_at_with_an_apology():
    promised, after = PromisedDelivery(until=date(2026, 11, 5)), "2026-12-10T10:00"
    late = order(delivered="2026-11-10T10:00", promised=promised)
    facts = {"reason": ReturnReason.DELIVERED_LATE, "as_of": after, "notified_at": at(after)}
    reply = answer(late, **facts)
    assert "under_review" == reply.scenario
    assert WAITED in reply.body


def of_two(**facts):
    """The coat is given up: it is late, or can't come at all."""
    two = order(line("Gömlek"), line("Ceket"), paid="800.00", delivered=None)
    asked = {"reason": ReturnReason.NOT_DELIVERED, "items": [ReturnItem(line="Ceket")]}
    return answer(two, **asked, **facts)


LOST_FOR_EVER = {
    "cause": "unique_goods_lost",
    "learned_at": at("2026-11-10T10:00"),
    "told_at": at("2026-11-11T10:00"),
}


def test_what_is_left_of_a_late_or_impossible_order_is_said_to_stand():
    late = at("2026-12-10T10:00")
    ended = of_two(notified_at=late, as_of="2026-12-10T10:10")
    assert "late_delivery_terminated" == ended.scenario
    never = of_two(impossible=[{"line": "Ceket", **LOST_FOR_EVER}])
    assert "cannot_deliver_refunded" == never.scenario
    for reply in (ended, never):
        assert "Siparişinizin geri kalanı bundan etkilenmiyor." in reply.body
        assert "siparişin gelmeyeceğini" not in reply.body
    whole = [{"line": "Gömlek", **LOST_FOR_EVER}]
    alone = answer(order(delivered=None), reason=ReturnReason.NOT_DELIVERED, impossible=whole)
    assert "geri kalanı" not in alone.body


def test_goods_the_carrier_has_are_not_asked_for():
    reply = answer(
        order(),
        as_of="2026-11-14T12:00",
        handed_over=HANDED_OVER,
        told=Told(return_code="IADE-48"),
    )
    assert "Aras Kargo'ya verdiğiniz paket doğrudan depomuza geliyor" in reply.body
    assert "vermeniz yeterli" not in reply.body
    assert "IADE-48" not in reply.body


def test_a_reason_is_said_whole():
    why = " ".join(["Ürünün üzerinde kullanım izi var."] * 30)
    reply = compose(
        "return_refused",
        {"siparis_no": "A-1", "urun": "Gömlek", "neden": why},
        as_of=at("2026-11-12T10:10"),
        voice=ELIF,
        channel=Channel.EMAIL,
        seed="A-1",
    )
    assert why in reply.body


def broken(**ends):
    word = Promise(kind="reply", made_at=at("2026-11-10T09:00"), **ends)
    return reply_for(
        word,
        order(),
        as_of=at("2026-11-14T12:00"),
        voice=ELIF,
        channel=Channel.EMAIL,
        told=Told(
            answer_by=Promise(kind="reply", made_at=at("2026-11-14T12:00"), until="2026-11-16")
        ),
    ).body


def test_an_hour_that_was_promised_is_owned_up_to():
    by_hour = broken(due=datetime(2026, 11, 12, 17, tzinfo=ISTANBUL))
    assert "12 Kasım 2026 Perşembe günü saat 17.00'ye kadar yazmalıydık" in by_hour
    assert "12 Kasım 2026 Perşembe günü yazmalıydık" in broken(until="2026-11-12")


def test_who_asks_for_another_remedy_reads_that_withdrawal_is_open():
    reply = answer(order(), reason=ReturnReason.DELIVERED_LATE, wanted=Remedy.REPLACEMENT)
    assert "return_refused" == reply.scenario
    assert "neden göstermeden cayma hakkınızı kullanabilirsiniz" in reply.body
    assert "ürün ya da hizmet ayıplıysa bundan doğan haklarınız da sürüyor" in reply.body


def test_at_once_is_no_day_and_the_shop_is_told_so():
    warning = "no day is promised"
    refund = {"reason": ReturnReason.DAMAGED, "wanted": Remedy.REFUND}
    assert any(warning in one for one in answer(order(), **refund).warnings)
    dated = answer(order(), told=Told(refund_by=due(date(2026, 11, 20))), **refund)
    assert "20 Kasım 2026 Cuma gününe kadar" in dated.body
    assert not any(warning in one for one in dated.warnings)


def test_late_goods_paid_two_ways_have_the_share_of_each():
    paid = [
        Payment(id="p1", method="credit_card", amount="300.00"),
        Payment(id="p2", method="cash_on_delivery", amount="100.00"),
    ]
    sold = Order(**{**dict(order(delivered=None)), "payments": paid})
    late = "2027-01-20T10:00"
    reply = answer(sold, as_of=late, reason=ReturnReason.NOT_DELIVERED, notified_at=at(late))
    assert "late_delivery_terminated" == reply.scenario
    assert "ödeme yaptığınız karta ve adınıza kayıtlı banka hesabına" in reply.body
    assert "Kartınıza düşen pay 300,00 TL. Havaleyle göndereceğimiz 100,00 TL için" in reply.body


SHOPS_OWN = (Remedy.STORE_CREDIT, Remedy.EXCHANGE, Remedy.KEEP_WITH_PARTIAL_REFUND)


def given_by_the_shop(remedy, wanted, *, days=60, **facts):
    policy, when = TURKEY.plus(goodwill(days=days, remedies=[remedy])), facts.pop("when")
    promised = PromisedDelivery(until=date(2026, 11, 5))
    sold = order(delivered="2026-11-10T10:00", promised=promised)
    asked = ReturnRequest(order=sold, notified_at=at(when), wanted=wanted, **facts)
    answered = decide(asked, policy=policy, as_of=at(when))
    return reply_for(answered, sold, as_of=at(when), voice=ELIF, channel=Channel.EMAIL)


@pytest.mark.parametrize("wanted", [True, False])
@pytest.mark.parametrize("remedy", SHOPS_OWN)
def test_what_the_shop_gives_for_a_delay_comes_with_an_apology_for_it(remedy, wanted):
    facts = {"reason": ReturnReason.DELIVERED_LATE, "when": "2026-12-20T10:00"}
    body = given_by_the_shop(remedy, remedy if wanted else None, **facts).body
    assert WAITED in body
    assert "sevindik" not in body.replace("Orta yolu bulabildiğimize sevindik", "")


def test_money_the_shop_gives_for_a_defect_it_need_not_prove_comes_with_an_apology():
    facts = {"reason": ReturnReason.DEFECTIVE, "when": "2027-07-20T10:00", "days": 600}
    reply = given_by_the_shop(Remedy.REFUND, None, **facts)
    assert "return_approved" == reply.scenario
    assert "olması gerektiği gibi çıkmadığı için özür dileriz" in reply.body
