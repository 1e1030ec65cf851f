"""From a decision to its letter: which situation it is, and that every value is the decision's."""

from datetime import date, datetime

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Clock, Deadline, DeadlineName, Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.law import Source
from musteri_destek.orders import (
    BuyerKind,
    Charge,
    Discount,
    Honorific,
    Line,
    Order,
    Parcel,
    Party,
    Payment,
    PreInformation,
    ReturnCarrier,
    Trait,
)
from musteri_destek.returns import (
    HandOver,
    Override,
    Repair,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
    decide,
    override,
)
from musteri_destek.templates import Told, Voice, reply_for

ELIF = Voice(agent="Elif", team="Mavi Dükkân")
ARAS = PreInformation(return_carriers=[ReturnCarrier(name="Aras Kargo", branch_nearby=True)])
CUSTOMER = Party(name="Gül Yılmaz", honorific=Honorific.HANIM)


def at(text):
    return datetime.fromisoformat(f"{text}+03:00")


def line(name="Gömlek", **facts):
    return Line(**{"id": name, "name": name, "unit_price": "400.00", "kdv_rate": 10, **facts})


def order(*lines, paid="400.00", method="credit_card", delivered="2026-11-03T14:20", **facts):
    return Order(
        number="A-1",
        ordered_at=at("2026-10-30T20:15"),
        buyer=facts.pop("buyer", CUSTOMER),
        lines=lines or [line()],
        payments=[Payment(id="p1", method=method, amount=paid)],
        parcels=[Parcel(delivered_at=at(delivered))] if delivered else [],
        told=ARAS,
        **facts,
    )


def answer(sold, *, as_of="2026-11-12T10:10", channel=Channel.EMAIL, told=None, **facts):
    request = ReturnRequest(
        **{
            "order": sold,
            "reason": ReturnReason.CHANGED_MIND,
            "notified_at": at("2026-11-12T10:05"),
            **facts,
        }
    )
    return reply_for(
        decide(request, as_of=at(as_of)),
        sold,
        as_of=at(as_of),
        voice=ELIF,
        channel=channel,
        told=told or Told(),
    )


def due(until):
    return Deadline(
        name=DeadlineName.REFUND_DUE,
        starts=Clock.COMPLAINT,
        until=until,
        source=Source("mağaza sözü"),
    )


HANDED_OVER = HandOver(at=at("2026-11-14T11:30"), carrier="Aras Kargo")


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


def test_a_refund_that_was_paid_is_told_as_done():
    told = Told(refunded_on=date(2026, 11, 16))
    reply = answer(order(), as_of="2026-11-16T12:00", handed_over=HANDED_OVER, told=told)
    assert (
        "16 Kasım 2026 Pazartesi günü tek seferde, ödemeyi yaptığınız karta iade ettik"
        in reply.body
    )


def test_a_card_charged_twice_is_told_what_goes_back_and_that_nothing_has_to_be_sent():
    charged = [Payment(id="p1", method="credit_card", amount="400.00")]
    charged.append(charged[0].model_copy(update={"id": "p2", "duplicate_of": "p1"}))
    reply = answer(
        Order(**{**dict(order()), "payments": charged}), reason=ReturnReason.CHARGED_TWICE
    )
    assert "duplicate_payment_refunded" == reply.scenario
    assert "400,00 TL" in reply.body
    assert "hemen iade edeceğiz" in reply.body
    assert "bir ürün göndermeniz gerekmiyor" in reply.body


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


def test_cash_goes_back_by_transfer_with_all_that_was_paid():
    fees = [
        Charge(kind="shipping", gross="79.90", kdv_rate=20),
        Charge(kind="cod_fee", gross="39.90", kdv_rate=20),
    ]
    reply = answer(order(paid="519.80", method="cash_on_delivery", charges=fees))
    assert "refund_by_transfer" == reply.scenario
    assert "519,80 TL'nin tamamını" in reply.body
    assert "gönderim ücreti ve kapıda ödeme hizmet bedeli de var" in reply.body


def test_a_part_of_an_order_shows_its_calculation():
    sold = order(
        line("Pantolon", unit_price="600.00"),
        line("Gömlek"),
        paid="900.00",
        discounts=[Discount(amount="100.00", code="GUZ100")],
    )
    reply = answer(sold, items=[ReturnItem(line="Gömlek")])
    assert "partial_return_approved" == reply.scenario
    assert "400,00 TL ürün fiyatı − 40,00 TL kupon payı = 360,00 TL." in reply.body
    assert "GUZ100 kuponunuz yanmıyor" in reply.body


def test_several_units_are_counted():
    sold = order(line("Gömlek", quantity=3), paid="1200.00")
    reply = answer(sold, items=[ReturnItem(line="Gömlek", quantity=2)])
    assert "2 adet Gömlek için iade talebinizi onayladık" in reply.body
    assert "Hesap tek satırda" not in reply.body


def test_what_can_not_come_back_beside_the_rest_is_told_with_its_reason():
    sold = order(line(), line("Kupa", traits=[Trait.CUSTOM_MADE]), paid="800.00")
    reply = answer(sold)
    assert "partial_return_approved" == reply.scenario
    assert (
        "Bu iadeye katamadığımız ürün: Kupa. Gerekçesi şu: Sizin isteğinize göre hazırlanan ürünler "
        "cayma hakkının yasal istisnaları arasında."
    ) in reply.body


def test_a_late_withdrawal_is_answered_kindly():
    reply = answer(order(), notified_at=at("2026-11-18T10:00"), as_of="2026-11-18T10:05")
    assert "return_refused_late" == reply.scenario
    assert "yasal cayma süresi 17 Kasım 2026 Salı günü doldu" in reply.body


def test_a_refusal_says_why_and_what_remains():
    reply = answer(order(line("Kupa", traits=[Trait.CUSTOM_MADE])))
    assert "return_refused" == reply.scenario
    assert "Sizin isteğinize göre hazırlanan ürünler" in reply.body
    assert "ayıplı maldan doğan haklarınız aynen sürüyor" in reply.body


def test_a_refusal_promises_no_rights_that_are_gone():
    reply = answer(
        order(),
        reason=ReturnReason.DEFECTIVE,
        wanted=Remedy.REPAIR,
        notified_at=at("2029-01-05T10:00"),
        as_of="2029-01-05T11:00",
    )
    assert "return_refused" == reply.scenario
    assert "Ayıplı maldan doğan haklar için yasal süre 3 Kasım 2028 Cuma günü doldu." in reply.body
    assert "aynen sürüyor" not in reply.body


def test_a_business_hears_which_right_it_lacks():
    buyer = Party(name="Yıldız Tekstil A.Ş.", kind=BuyerKind.BUSINESS)
    reply = answer(order(buyer=buyer))
    assert "return_refused" == reply.scenario
    assert "Ticari amaçla yapılan alışverişlerde" in reply.body


def test_a_review_asks_the_customer_for_what_is_missing():
    reply = answer(order(line("Krem", traits=[Trait.HYGIENE_SEALED])))
    assert "under_review" == reply.scenario
    assert "ürünün koruyucu ambalajının açılıp açılmadığı" in reply.body


def test_a_review_says_until_when_the_shop_will_write():
    told = Told(answer_by=due(at("2026-11-13T14:00")))
    reply = answer(order(line("Krem", traits=[Trait.HYGIENE_SEALED])), told=told)
    assert "Sonucu 13 Kasım 2026 Cuma günü saat 14.00'e kadar size yazacağız." in reply.body


@pytest.mark.parametrize(
    ("wanted", "scenario", "words"),
    [
        (Remedy.REFUND, "defect_refund_accepted", "Para iadesi seçiminizi kabul ettik"),
        (Remedy.REPLACEMENT, "replacement_accepted", "Değişim seçiminizi kabul ettik"),
        (Remedy.REPAIR, "repair_accepted", "Onarım seçiminizi kabul ettik"),
        (
            None,
            "remedy_open",
            "para iadesi, yenisiyle değişim, ücretsiz onarım veya bedelinden indirim",
        ),
    ],
)
def test_the_remedy_the_customer_chose_is_accepted(wanted, scenario, words):
    reply = answer(order(), reason=ReturnReason.DEFECTIVE, wanted=wanted)
    assert scenario == reply.scenario
    assert words in reply.body


def test_a_price_reduction_is_agreed_before_it_is_written():
    with pytest.raises(MisuseValueError, match="agreed with the customer"):
        answer(order(), reason=ReturnReason.DEFECTIVE, wanted=Remedy.PRICE_REDUCTION)


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
    assert "bugün (1 Aralık 2026 Salı) iade ediyor" in reply.body


def test_a_refund_that_was_paid_late_is_owned_up_to():
    reply = overdue(told=Told(refunded_on=date(2026, 11, 30)))
    assert "refund_overdue" == reply.scenario
    assert "30 Kasım 2026 Pazartesi günü" in reply.body


def test_a_refund_on_its_last_day_is_not_late_and_is_promised_for_today():
    reply = answer(order(), as_of="2026-11-28T23:59", handed_over=HANDED_OVER)
    assert "return_approved" == reply.scenario
    assert "bugün (28 Kasım 2026 Cumartesi)" in reply.body


def test_an_overdue_refund_can_not_be_promised_again_for_the_day_it_was_missed():
    with pytest.raises(MisuseValueError, match="say what was done, or make a new promise"):
        overdue()


def test_a_public_complaint_about_an_overdue_refund_names_nothing_personal():
    told = Told(refund_by=due(date(2026, 12, 1)))
    reply = overdue(told=told, channel=Channel.SIKAYETVAR)
    assert "refund_overdue" == reply.scenario
    assert not any(one in reply.body for one in ("Gül", "A-1", "TL"))


def test_any_other_public_complaint_is_led_to_a_private_channel():
    reply = answer(order(), channel=Channel.SIKAYETVAR)
    assert "private_answer" == reply.scenario
    assert not any(one in reply.body for one in ("Gül", "A-1", "TL"))


def test_a_repair_that_takes_too_long_ends_in_a_refund():
    sold = order(line("Çamaşır makinesi", warranty_years=2))
    facts = {
        "reason": ReturnReason.DEFECTIVE,
        "wanted": Remedy.REFUND,
        "notified_at": at("2027-06-01T10:00"),
        "as_of": "2027-06-01T11:00",
        "repairs": [Repair(line="Çamaşır makinesi", notified_at=at("2027-04-01T10:00"))],
    }
    for channel in (Channel.EMAIL, Channel.SIKAYETVAR):
        reply = answer(sold, channel=channel, **facts)
        assert "repair_overdue" == reply.scenario
        assert "bu süreyi aştık; özür dileriz" in reply.body


def test_an_amount_in_another_currency_is_not_called_lira():
    with pytest.raises(MisuseValueError, match="in liras, not in `EUR`"):
        answer(order(currency="EUR"))


def test_a_letter_promises_under_the_number_of_its_order():
    (word,) = answer(order(), as_of="2026-11-14T12:00", handed_over=HANDED_OVER).promises
    assert ("A-1", date(2026, 11, 28)) == (word.about, word.until)


IN_REPAIR = {
    "reason": ReturnReason.DEFECTIVE,
    "notified_at": at("2027-06-01T10:00"),
    "repairs": [Repair(line="Robot süpürge", notified_at=at("2027-06-01T09:00"))],
}


def vacuum(**facts):
    return answer(order(line("Robot süpürge", warranty_years=2)), **IN_REPAIR | facts)


def test_a_loan_device_is_granted_with_the_day_the_repair_should_have_ended():
    facts = {"wanted": Remedy.LOAN_DEVICE, "as_of": "2027-06-14T10:00"}
    reply = vacuum(**facts)
    assert "loan_device_granted" == reply.scenario
    assert "onarımı 12 Haziran 2027 Cumartesi gününe kadar bitiremedik" in reply.body
    assert "Onarım bitene kadar ücretsiz kullanabilirsiniz." in reply.body
    assert () == reply.promises
    dated = vacuum(**facts, told=Told(loan_by=due(date(2027, 6, 16))))
    assert "16 Haziran 2027 Çarşamba gününe kadar size ulaştıracağız" in dated.body
    assert ["loan_device"] == [word.kind for word in dated.promises]


def test_a_loan_device_asked_for_in_public_is_answered_in_private():
    facts = {"wanted": Remedy.LOAN_DEVICE, "as_of": "2027-06-14T10:00"}
    assert "private_answer" == vacuum(**facts, channel=Channel.SIKAYETVAR).scenario


def test_a_loan_device_asked_for_too_early_is_told_its_day():
    reply = vacuum(wanted=Remedy.LOAN_DEVICE, as_of="2027-06-05T10:00")
    assert "return_refused" == reply.scenario
    assert "12 Haziran 2027 Cumartesi günü dolunca doğuyor" in reply.body


def test_a_repair_under_warranty_is_promised_for_its_longest_time():
    reply = vacuum(wanted=Remedy.REPAIR, as_of="2027-06-05T10:00")
    assert "repair_accepted" == reply.scenario
    assert "24 Haziran 2027 Perşembe gününe kadar tamamlayıp" in reply.body


def test_a_service_is_promised_to_be_performed_again():
    sold = order(line("Halı yıkama", traits=[Trait.SERVICE]))
    reply = answer(sold, reason=ReturnReason.DEFECTIVE, wanted=Remedy.REPERFORMANCE)
    assert "reperformance_accepted" == reply.scenario
    assert "baştan ve eksiksiz vereceğiz" in reply.body


def letter_of_what_a_person_grants(remedy):
    late = at("2026-12-12T10:05")
    sold = order()
    asked = ReturnRequest(order=sold, reason=ReturnReason.CHANGED_MIND, notified_at=late)
    kind = Override(by="Deniz Kaya", at=late, reason="Müşteri hastanedeydi", grants=remedy)
    decision = override(asked, kind, as_of=late).decision
    return reply_for(decision, sold, as_of=late, voice=ELIF, channel=Channel.EMAIL)


@pytest.mark.parametrize(
    "remedy", [Remedy.EXCHANGE, Remedy.KEEP_WITH_PARTIAL_REFUND, Remedy.PRICE_REDUCTION]
)
def test_no_letter_promises_money_for_a_remedy_that_gives_none(remedy):
    with pytest.raises(MisuseValueError, match=r"no letter tells|is agreed with the customer"):
        letter_of_what_a_person_grants(remedy)


def test_what_a_person_grants_is_told_like_any_return():
    assert "return_approved" == letter_of_what_a_person_grants(Remedy.REFUND).scenario
