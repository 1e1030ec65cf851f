"""From a decision to its letter: which situation it is, and that every value is the decision's."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Clock, Deadline, DeadlineName, Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.law import Source
from musteri_destek.metrics import CES_1, CES_2, Response
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
    TURKEY,
    Compensation,
    CompensationCause,
    CompensationForm,
    HandOver,
    Override,
    Repair,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
    decide,
    goodwill,
    override,
)
from musteri_destek.sla import (
    Cancellation,
    Estimate,
    Event,
    Excuse,
    Fulfilment,
    ParcelStage,
    Promise,
    PromiseKind,
    Scan,
    SlaPolicy,
    evaluate,
    where_is_it,
)
from musteri_destek.templates import (
    Audience,
    Commitment,
    Consent,
    Done,
    Fixed,
    Kind,
    Need,
    Receipt,
    Register,
    Scenario,
    Score,
    Told,
    Tone,
    Variable,
    Voice,
    reply_for,
)
from musteri_destek.templates.catalogue.promises import broken_word

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
    assert "refund_sent" == reply.scenario
    assert "400,00 TL'yi 16 Kasım 2026 Pazartesi günü ödemeyi yaptığınız karta" in reply.body


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
    assert "GUZ100 kuponunuz" in reply.body


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
    assert "ürünün koruyucu ambalajının açılıp açılmadığı bilgisi" in reply.body


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


def test_a_price_reduction_opens_the_talk_about_its_amount():
    reply = answer(order(), reason=ReturnReason.DEFECTIVE, wanted=Remedy.PRICE_REDUCTION)
    assert "price_reduction_to_agree" == reply.scenario
    assert "Uygun gördüğünüz tutarı bize bildirmeniz yeterli." in reply.body


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
    assert "onarımını 12 Haziran 2027 Cumartesi gününe kadar bitiremedik" in reply.body
    assert "Onarım bitene kadar kullanmanız için" in reply.body
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


def letter_of_what_a_person_grants(remedy, **options):
    late = at("2026-12-12T10:05")
    sold = order()
    asked = ReturnRequest(order=sold, reason=ReturnReason.CHANGED_MIND, notified_at=late)
    kind = Override(by="Deniz Kaya", at=late, reason="Müşteri hastanedeydi", grants=remedy)
    whole = override(asked, kind, as_of=late)
    return reply_for(whole, sold, as_of=late, voice=ELIF, channel=Channel.EMAIL, **options)


@pytest.mark.parametrize(
    ("remedy", "scenario", "words"),
    [
        (Remedy.REFUND, "return_approved", "iade talebinizi onayladık"),
        (Remedy.EXCHANGE, "exchange_accepted", "Yerine hangi ürünü istediğinizi"),
        (Remedy.STORE_CREDIT, "choice_open", "Size sunabildiğimiz yol: mağaza bakiyesi."),
        (Remedy.KEEP_WITH_PARTIAL_REFUND, "keep_to_agree", "Gömlek sizde kalsın"),
        (Remedy.PRICE_REDUCTION, "price_reduction_to_agree", "ürün sizde kalıyor"),
    ],
)
def test_what_a_person_grants_has_a_letter_of_its_own(remedy, scenario, words):
    reply = letter_of_what_a_person_grants(remedy)
    assert scenario == reply.scenario
    assert words in reply.body
    assert "Deniz Kaya" not in reply.body
    assert "hastanedeydi" not in reply.body


def test_an_exchange_names_what_is_sent_and_until_when():
    told = Told(exchanged_for="Gömlek, M beden", exchange_by=due(date(2026, 12, 16)))
    reply = letter_of_what_a_person_grants(Remedy.EXCHANGE, told=told)
    assert "Yerine ayırdığımız ürün: Gömlek, M beden." in reply.body
    assert ["replacement"] == [word.kind for word in reply.promises]


def persons_no(**options):
    now = at("2026-11-12T10:10")
    sold = order(line("Krem", traits=[Trait.HYGIENE_SEALED]))
    asked = ReturnRequest(order=sold, reason=ReturnReason.CHANGED_MIND, notified_at=now)
    said = override(asked, Override(by="Deniz Kaya", at=now, reason="iç not"), as_of=now)
    return reply_for(said, sold, as_of=now, voice=ELIF, channel=Channel.EMAIL, **options)


def test_a_persons_no_is_told_in_words_for_the_customer_and_never_in_the_note():
    reply = persons_no(told=Told(why="Koruyucu bant açılmış"))
    assert "return_refused" == reply.scenario
    assert "Koruyucu bant açılmış." in reply.body
    assert "iç not" not in reply.body
    assert "yeniden bakarız" not in reply.body
    with pytest.raises(MisuseValueError, match="say why in words for the customer"):
        persons_no()


def test_a_review_of_what_the_shop_has_to_look_up_says_so_and_asks_for_nothing():
    came = Parcel(delivered_at=at("2026-11-03T14:20"))
    sold = order()
    reply = answer(sold, reason=ReturnReason.NOT_DELIVERED, notified_at=at("2026-11-12T10:05"))
    assert came in sold.parcels
    assert "under_review" == reply.scenario
    assert "Teslim belgesini kargo firmasından istiyoruz." in reply.body
    assert "Şu an sizden beklediğimiz bir şey yok." in reply.body


def test_the_end_of_a_subscription_is_told_with_its_day_and_the_money_for_the_rest():
    paid = [{"amount": "300.00", "since": "2026-11-01", "until": "2026-11-30"}]
    box = line(
        "Kahve kutusu",
        unit_price="300.00",
        traits=[Trait.SUBSCRIPTION],
        subscription={"term": "open_ended", "paid": paid},
    )
    reply = answer(order(box, paid="300.00"), reason=ReturnReason.END_SUBSCRIPTION)
    assert "subscription_ended" == reply.scenario
    assert "Aboneliğinizi 19 Kasım 2026 Perşembe gününe kadar sonlandıracağız." in reply.body
    assert "110,00 TL'yi" in reply.body
    assert ["refund"] == [word.kind for word in reply.promises]


NOW = at("2026-11-12T10:10")


def tell(subject, *, as_of=NOW, channel=Channel.EMAIL, **options):
    return reply_for(subject, order(), as_of=as_of, voice=ELIF, channel=channel, **options)


def word(kind, until="2026-11-20", **facts):
    return Promise(kind=kind, made_at=at("2026-11-10T09:00"), until=until, about="A-1", **facts)


@pytest.mark.parametrize("kind", PromiseKind)
def test_every_kind_of_promise_is_told_and_its_break_owned_up_to(kind):
    kept = tell(word(kind))
    assert f"{kind}_promised" == kept.scenario
    assert "20 Kasım 2026 Cuma gününe kadar" in kept.body
    assert (word(kind),) == kept.promises
    anew = Told(promised_anew=word(kind, "2026-11-14"))
    broken = tell(word(kind, "2026-11-11"), told=anew)
    assert broken_word(kind) == broken.scenario
    assert "11 Kasım 2026 Çarşamba günü" in broken.body
    assert "14 Kasım 2026 Cumartesi gününe kadar" in broken.body


def test_a_broken_promise_is_told_with_a_new_word_or_not_at_all():
    with pytest.raises(MisuseValueError, match="give `soz` or `cevap_sozu`"):
        tell(word("delivery", "2026-11-11"))


def state(*facts, until="2026-11-11", **options):
    return word("delivery", until).state(facts, as_of=NOW, **options)


def test_a_promise_is_told_as_it_stands():
    about = {"kind": "delivery", "about": "A-1"}
    kept = Fulfilment(at=at("2026-11-11T12:00"), **about)
    late = Fulfilment(at=at("2026-11-12T09:00"), **about)
    absent = Excuse(at=at("2026-11-11T12:00"), reason="customer_absent", **about)
    stopped = Cancellation(at=at("2026-11-11T12:00"), by="customer", **about)
    slow = Estimate(at=at("2026-11-11T12:00"), until="2026-11-25", source="carrier", **about)
    assert "promise_kept" == tell(state(kept)).scenario
    assert "promise_kept_late" == tell(state(late)).scenario
    assert "promise_excused" == tell(state(absent)).scenario
    assert "promise_cancelled" == tell(state(stopped)).scenario
    assert "promise_at_risk" == tell(state(slow, until="2026-11-20")).scenario


def test_a_word_the_shop_gave_up_before_its_day_is_told_before_its_day():
    gave_up = Cancellation(kind="delivery", about="A-1", at=at("2026-11-11T12:00"), by="seller")
    reply = tell(state(gave_up, until="2026-11-20"))
    assert "promise_at_risk" == reply.scenario
    assert "20 Kasım 2026 Cuma" in reply.body


OPENED = Event(at=at("2026-11-12T09:00"), kind="opened")


def cycles(*events, as_of=NOW, metric="first_response"):
    policy = SlaPolicy(targets=[{"metric": metric, "within": "PT4H"}])
    (cycle,) = evaluate([OPENED, *events], policy, as_of=as_of)
    return cycle


def test_a_clock_that_runs_is_told_as_a_promise_to_write():
    reply = tell(cycles())
    assert "answer_promised" == reply.scenario
    assert "12 Kasım 2026 Perşembe günü saat 13.00'e kadar" in reply.body
    assert ["reply"] == [one.kind for one in reply.promises]


def test_a_clock_that_ran_out_is_owned_up_to_with_a_new_word():
    later = at("2026-11-12T14:00")
    told = Told(answer_by=due(at("2026-11-12T17:00")))
    reply = tell(cycles(as_of=later), as_of=later, told=told)
    assert "answer_late" == reply.scenario
    assert "saat 17.00'ye kadar yazacağız" in reply.body


@pytest.mark.parametrize(
    ("solved_at", "scenario"),
    [("2026-11-12T10:00", "case_solved"), ("2026-11-12T15:00", "case_solved_late")],
)
def test_a_case_that_was_solved_is_told_in_time_or_late(solved_at, scenario):
    now = at("2026-11-12T16:00")
    solved = Event(at=at(solved_at), kind="resolved")
    told = Told(done="fatura adresini düzelttik")
    reply = tell(cycles(solved, as_of=now, metric="resolution"), as_of=now, told=told)
    assert scenario == reply.scenario
    assert "Yaptığımız şu: fatura adresini düzelttik." in reply.body


def test_nothing_is_written_about_a_question_that_was_answered():
    answered = Event(at=at("2026-11-12T09:30"), kind="agent_reply")
    with pytest.raises(MisuseValueError, match="nothing left to write"):
        tell(cycles(answered))


def test_where_an_order_is_names_the_day_that_was_promised():
    reply = tell(where_is_it([], promise=word("delivery"), as_of=NOW))
    assert "where_is_order" == reply.scenario
    assert "Söz verdiğimiz son gün: 20 Kasım 2026 Cuma." in reply.body
    assert () == reply.promises


def test_a_parcel_that_is_late_is_owned_up_to():
    told = Told(promised_anew=word("delivery", "2026-11-14"))
    reply = tell(where_is_it([], promise=word("delivery", "2026-11-10"), as_of=NOW), told=told)
    assert "delay_apology" == reply.scenario


def gift(form, **facts):
    return Compensation(
        rule="gecikme",
        cause=CompensationCause.LATE_DELIVERY,
        form=form,
        amount=Decimal("100.00"),
        before_caps=Decimal("100.00"),
        currency="TRY",
        **facts,
    )


def test_a_compensation_stands_beside_every_right():
    reply = tell(gift(CompensationForm.MONEY), told=Told(refund_by=due(date(2026, 11, 16))))
    assert "compensation_given" == reply.scenario
    assert "100,00 TL" in reply.body
    assert "yasal haklarınıza ek olarak" in reply.body


def test_a_coupon_is_told_only_to_who_agreed_to_hear_of_it():
    with pytest.raises(MisuseValueError, match="promotion"):
        tell(gift(CompensationForm.COUPON))
    told = Told(coupon="OZUR100")
    reply = tell(gift(CompensationForm.COUPON), told=told, consent=Consent.GIVEN)
    assert "Çek kodunuz: OZUR100." in reply.body


def test_a_compensation_nobody_looked_up_is_not_told():
    with pytest.raises(MisuseValueError, match="look up what was given before"):
        tell(gift(CompensationForm.MONEY, missing=("compensations_given",)))


def score(value, **facts):
    given = Response(id="r1", customer="m-1", score=value, answered_at=NOW)
    return Score(response=given, **facts)


@pytest.mark.parametrize(
    ("value", "scenario"),
    [
        (0, "nps_detractor"),
        (6, "nps_detractor"),
        (7, "nps_passive"),
        (8, "nps_passive"),
        (9, "nps_promoter"),
        (10, "nps_promoter"),
    ],
)
def test_a_score_is_answered_by_what_it_says(value, scenario):
    assert scenario == tell(score(value)).scenario


def test_effort_is_followed_up_where_it_was_high_and_thanked_for_where_it_was_low():
    assert "ces_follow_up" == tell(score(2, instrument=CES_2)).scenario
    assert "score_thanks" == tell(score(2, instrument=CES_1)).scenario


def test_a_survey_nobody_answered_is_no_score():
    with pytest.raises(MisuseValueError, match="was not answered"):
        Score(response=Response(id="r1", customer="m-1"))


def test_what_is_told_in_public_names_nobody():
    reply = tell(word("refund"), channel=Channel.SIKAYETVAR)
    assert "private_answer" == reply.scenario
    assert not any(one in reply.body for one in ("Gül", "A-1"))


def test_a_shop_that_says_sen_says_it_in_every_letter():
    close = ELIF.model_copy(update={"says": Register.SEN})
    reply = reply_for(word("delivery"), order(), as_of=NOW, voice=close, channel=Channel.EMAIL)
    assert "sana ulaştıracağız" in reply.body
    assert () == reply.warnings


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


@pytest.mark.parametrize(
    ("reason", "scenario", "words"),
    [
        (ReturnReason.DAMAGED, "damaged", "hasarlı çıkmış"),
        (ReturnReason.WRONG_ITEM, "wrong_item", "paketten şu çıkmış: Mavi kazak"),
        (ReturnReason.MISSING_PART, "missing_item", "eksik çıkmış"),
    ],
)
def test_what_went_wrong_is_called_by_its_name(reason, scenario, words):
    told = Told(came="Mavi kazak")
    for wanted, step in (
        (None, "Seçim sizin: "),
        (Remedy.PRICE_REDUCTION, "Bedel indirimi seçiminizi kabul ettik"),
        (Remedy.REFUND, "Para iadesi seçiminizi kabul ettik: 400,00 TL'yi"),
        (Remedy.REPLACEMENT, "gününe kadar size ulaştıracağız"),
    ):
        reply = answer(order(), reason=reason, wanted=wanted, told=told)
        assert (scenario, True, True) == (reply.scenario, words in reply.body, step in reply.body)
    repaired = answer(order(), reason=reason, wanted=Remedy.REPAIR, told=told).scenario
    assert ("damaged" if reason is ReturnReason.DAMAGED else "repair_accepted") == repaired


def test_what_came_instead_is_left_out_where_nobody_knows_it():
    reply = answer(order(), reason=ReturnReason.WRONG_ITEM)
    assert "yerine başkasını göndermişiz. Hata bizde, özür dileriz." in reply.body


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


@pytest.mark.parametrize(
    ("receipt", "is_said"), [(None, False), (Receipt.NOT_SENT, False), (Receipt.SENT, True)]
)
def test_a_receipt_is_spoken_of_only_where_the_shop_sends_one(receipt, is_said):
    for paid in (Told(refunded_on=date(2026, 11, 30)), Told(refund_by=due(date(2026, 12, 2)))):
        for channel in (Channel.EMAIL, Channel.SIKAYETVAR):
            told = replace(paid, receipt=receipt)
            assert is_said is ("dekont" in overdue(told=told, channel=channel).body)


def test_a_late_parcel_without_a_new_word_names_the_missed_day_and_apologises_without_a_smile():
    witty = ELIF.model_copy(update={"tone": Tone.NUKTEDAN})
    late = where_is_it([], promise=word("delivery", "2026-11-10"), as_of=NOW)
    reply = reply_for(late, order(), as_of=NOW, voice=witty, channel=Channel.EMAIL)
    assert "where_is_order" == reply.scenario
    said = "Söz verdiğimiz son gün 10 Kasım 2026 Salı idi, geciktirdik; özür dileriz."
    assert said in reply.body
    assert any("a smile doesn't suit" in one for one in reply.warnings)


def parcel(code):
    scan = Scan(at=at("2026-11-12T09:00"), system="aras", code=code, place="Kadıköy")
    return where_is_it([scan], promise=word("delivery"), as_of=NOW)


def test_a_late_parcel_that_comes_back_is_told_as_it_is_unless_it_is_sent_anew():
    late = replace(parcel("4"), stage=ParcelStage.RETURNED, promised_on=date(2026, 11, 10))
    waiting = tell(late, told=Told(answer_by=due(date(2026, 11, 14))))
    assert "where_is_order" == waiting.scenario
    assert all(one in waiting.body for one in ("bize geri döndü", "10 Kasım 2026 Salı", "özür"))
    anew = tell(late, told=Told(promised_anew=word("delivery", "2026-11-16")))
    assert "delay_apology" == anew.scenario


def test_who_did_not_get_what_the_carrier_says_was_delivered_hears_what_to_do():
    delivered = next(
        found
        for code in map(str, range(1, 20))
        if (found := parcel(code)).stage is ParcelStage.DELIVERED
    )
    assert "Paket elinize geçmediyse bize hemen yazın" in tell(delivered).body


def test_a_delay_is_told_with_its_cause_and_what_was_done_where_both_are_known():
    anew = word("delivery", "2026-11-14")
    told = Told(promised_anew=anew, cause="kargo aracı arızalanmış", step="şubeyle konuştuk")
    reply = tell(word("delivery", "2026-11-11"), told=told)
    assert "Nedenini araştırdık: kargo aracı arızalanmış." in reply.body
    assert "Şu ana kadar şunu yaptık: şubeyle konuştuk." in reply.body
    bare = tell(word("delivery", "2026-11-11"), told=Told(promised_anew=anew))
    assert not any(one in bare.body for one in ("araştırdık", "Şu ana kadar", "  "))


def test_a_bare_number_is_not_thanked_for_its_words():
    said = Response(id="r1", customer="m-1", score=2, answered_at=NOW, comment="Çok kolaydı")
    assert "thanks" == tell(Score(response=said, instrument=CES_1)).scenario
    assert "yazdıklarınız" not in tell(score(2, instrument=CES_1)).body


def test_a_refusal_offers_what_the_shop_still_has_open():
    policy = TURKEY.plus(goodwill(days=60, remedies=[Remedy.EXCHANGE, Remedy.STORE_CREDIT]))
    late = at("2026-12-10T10:00")
    asked = ReturnRequest(
        order=order(), reason=ReturnReason.CHANGED_MIND, notified_at=late, wanted=Remedy.REFUND
    )
    reply = tell(decide(asked, policy=policy, as_of=late), as_of=late)
    assert "return_refused_late" == reply.scenario
    assert "başka bir ürünle değişim veya mağaza bakiyesi" in reply.body


def own_approval(**variables):
    own = {"tutar": Variable(Kind.MONEY), "iade_sozu": Commitment(PromiseKind.REFUND)}
    return Scenario.define(
        "return_approved",
        audience=Audience.CUSTOMER,
        variables={**own, **variables},
        subject="İadeniz",
        paragraphs=[
            [
                Fixed("refund", "Onayladık: {tutar|belirtme} {iade_sozu} iade edeceğiz."),
                *(Fixed(name, says(name, one)) for name, one in variables.items()),
            ]
        ],
    )


def says(name, variable):
    return f"[[Bir de şu: {{{name}}}.]]" if variable.need is Need.OPTIONAL else f"{{{name}}}."


def in_own_words(own):
    now = at("2026-11-14T12:00")
    asked = ReturnRequest(
        order=order(),
        reason=ReturnReason.CHANGED_MIND,
        notified_at=at("2026-11-12T10:05"),
        handed_over=HANDED_OVER,
    )
    return tell(decide(asked, as_of=now), as_of=now, own=[own])


def test_reply_for_writes_the_letter_in_the_shops_own_words():
    own = own_approval(
        depo=Variable(Kind.FREE, need=Need.OPTIONAL), son_gun=Done(need=Need.OPTIONAL)
    )
    reply = in_own_words(own)
    assert "Onayladık: 400,00 TL'yi 28 Kasım 2026 Cumartesi gününe kadar iade" in reply.body
    assert "Bir de şu" not in reply.body
    assert ["refund"] == [one.kind for one in reply.promises]


def test_a_value_only_the_shop_knows_is_asked_for_by_name():
    with pytest.raises(
        MisuseValueError, match="asks for `depo`, which nothing here tells: write it"
    ):
        in_own_words(own_approval(depo=Variable(Kind.FREE)))
    own = Scenario.define(
        "answer_promised",
        audience=Audience.CUSTOMER,
        variables={"soz": Commitment(PromiseKind.REPLY)},
        subject="Yanıtımız",
        paragraphs=[[Fixed("until", "{soz} yazacağız.")]],
    )
    with pytest.raises(MisuseValueError, match="`answer_promised` asks for `soz`"):
        tell(cycles(), own=[own])


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
