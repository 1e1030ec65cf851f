"""From a decision to its letter: which situation it is, and that every value is the decision's."""

from datetime import date

import pytest

from musteri_destek.cases import Channel
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Discount, Parcel, Trait
from musteri_destek.returns import ReturnItem, ReturnReason
from musteri_destek.templates import Told
from tests.templates.answers import HANDED_OVER, answer, at, due, line, order


def test_a_return_before_the_hand_over_is_told_how_to_send_and_until_when():
    reply = answer(order())
    assert "return_approved" == reply.scenario
    assert "Aras Kargo'ya vermeniz yeterli" in reply.body
    assert "Gönderim için son gününüz 26 Kasım 2026 Perşembe." in reply.body
    assert "ürünü kargoya verdiğiniz günden başlayarak 14 gün içinde" in reply.body


def test_a_return_on_its_way_is_told_the_day():
    reply = answer(order(), as_of="2026-11-14T12:00", handed_over=HANDED_OVER)
    assert "28 Kasım 2026 Cumartesi gününe kadar" in reply.body
    assert "son gününüz" not in reply.body


@pytest.mark.parametrize(
    ("cause", "amount"),
    [("unique_goods_lost", "İade tutarınız 400,00 TL."), ("out_of_stock", "Kanuni faiziyle")],
)
def test_goods_that_can_not_be_delivered_are_told_with_the_day_of_the_money(cause, amount):
    stated = {
        "line": "Gömlek",
        "cause": cause,
        "learned_at": at("2026-11-10T10:00"),
        "told_at": at("2026-11-11T10:00"),
    }
    reply = answer(order(delivered=None), reason=ReturnReason.NOT_DELIVERED, impossible=[stated])
    assert "cannot_deliver_refunded" == reply.scenario
    assert amount in reply.body
    assert "Kasım 2026" in reply.body


def test_a_code_for_the_branch_is_told():
    assert "iade kodu: IADE-48." in answer(order(), told=Told(return_code="IADE-48")).body


def test_goods_that_never_came_are_cancelled_and_nothing_has_to_be_done():
    reply = answer(order(delivered=None))
    assert "cancellation_approved" == reply.scenario
    assert "iptal talebinizi onayladık" in reply.body
    assert "Sizin yapmanız gereken bir şey yok" in reply.body
    assert "geri göndermeniz" not in reply.body


def test_a_part_of_an_order_shows_its_calculation():
    sold = order(
        line("Pantolon", unit_price="600.00"),
        line("Gömlek"),
        paid="900.00",
        discounts=[Discount(amount="100.00", code="GUZ100")],
    )
    reply = answer(sold, items=[ReturnItem(line="Gömlek")])
    assert "partial_return_approved" == reply.scenario
    assert "400,00 TL ürün fiyatı − 40,00 TL indirim payı = 360,00 TL." in reply.body
    assert "GUZ100 kuponunuz" in reply.body


def test_several_units_are_counted():
    sold = order(line("Gömlek", quantity=3), paid="1200.00")
    reply = answer(sold, items=[ReturnItem(line="Gömlek", quantity=2)])
    assert "2 adet Gömlek için iade talebinizi onayladık" in reply.body
    assert "Hesap şöyle" not in reply.body


def test_what_can_not_come_back_beside_the_rest_is_told_with_its_reason():
    sold = order(line(), line("Kupa", traits=[Trait.CUSTOM_MADE]), paid="800.00")
    reply = answer(sold)
    assert "partial_return_approved" == reply.scenario
    assert (
        "Bu iadeye katamadığımız ürün: Kupa. Gerekçesi şu: Sizin isteğinize göre hazırlanan ürünler "
        "cayma hakkının yasal istisnaları arasında."
    ) in reply.body


@pytest.mark.parametrize(
    ("told", "scenario", "words"),
    [
        (
            Told(sent_back_on=date(2026, 11, 13), tracking_number="730-1"),
            "return_shipped",
            "kargo 13 Kasım 2026 Cuma günü teslim aldı",
        ),
        (
            Told(sent_back_on=date(2026, 11, 13), came_back_on=date(2026, 11, 14)),
            "return_received",
            "14 Kasım 2026 Cumartesi günü bize ulaştı",
        ),
    ],
)
def test_goods_on_their_way_back_are_told_of_as_they_are(told, scenario, words):
    reply = answer(order(), as_of="2026-11-14T15:00", told=told)
    assert scenario == reply.scenario
    assert words in reply.body
    assert ("730-1" in reply.body) == bool(told.tracking_number)


def test_a_review_asks_the_customer_for_what_is_missing():
    reply = answer(order(line("Krem", traits=[Trait.HYGIENE_SEALED])))
    assert "under_review" == reply.scenario
    assert "ürünün koruyucu ambalajının açılıp açılmadığı bilgisi" in reply.body


def test_a_review_says_until_when_the_shop_will_write():
    told = Told(answer_by=due(at("2026-11-13T14:00")))
    reply = answer(order(line("Krem", traits=[Trait.HYGIENE_SEALED])), told=told)
    assert "Sonucu 13 Kasım 2026 Cuma günü saat 14.00'e kadar size yazacağız." in reply.body


def test_a_review_of_what_the_shop_has_to_look_up_says_so_and_asks_for_nothing():
    came = Parcel(delivered_at=at("2026-11-03T14:20"))
    sold = order()
    reply = answer(sold, reason=ReturnReason.NOT_DELIVERED, notified_at=at("2026-11-12T10:05"))
    assert came in sold.parcels
    assert "under_review" == reply.scenario
    assert "Teslim belgesini kargo firmasından istiyoruz." in reply.body
    assert "Şu an sizden beklediğimiz bir şey yok." in reply.body


def test_any_other_public_complaint_is_led_to_a_private_channel():
    reply = answer(order(), channel=Channel.SIKAYETVAR)
    assert "private_answer" == reply.scenario
    assert not any(one in reply.body for one in ("Gül", "A-1", "TL"))


def test_an_amount_in_another_currency_is_not_called_lira():
    with pytest.raises(MisuseValueError, match="in liras, not in `EUR`"):
        answer(order(currency="EUR"))


def test_a_letter_promises_under_the_number_of_its_order():
    (word,) = answer(order(), as_of="2026-11-14T12:00", handed_over=HANDED_OVER).promises
    assert ("A-1", date(2026, 11, 28)) == (word.about, word.until)


def test_the_end_of_a_subscription_is_told_with_its_day_and_the_money_for_the_rest():
    paid = [{"amount": "300.00", "since": "2026-11-01", "until": "2026-11-30"}]
    box = line(
        "Kahve aboneliği",
        unit_price="300.00",
        traits=[Trait.SUBSCRIPTION],
        subscription={"term": "open_ended", "paid": paid},
    )
    reply = answer(order(box, paid="300.00"), reason=ReturnReason.END_SUBSCRIPTION)
    assert "subscription_ended" == reply.scenario
    assert "Kahve aboneliği için sonlandırma talebinizi kabul ettik" in reply.body
    assert "Aboneliğinizi 19 Kasım 2026 Perşembe gününe kadar sonlandıracağız." in reply.body
    assert "110,00 TL'yi" in reply.body
    assert ["refund"] == [word.kind for word in reply.promises]
