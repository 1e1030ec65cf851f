"""What sets it right in its letter: a repair, another item, a loan device, what a person grants."""

from datetime import date

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import PreInformation, ReturnCarrier, Trait
from musteri_destek.returns import (
    TURKEY,
    Disproportion,
    Goodwill,
    HandOver,
    MissingUnits,
    Override,
    Repair,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
    decide,
    override,
)
from musteri_destek.templates import Told, reply_for
from tests.templates.answers import ELIF, answer, at, due, line, order


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


def letter_of_what_a_person_grants(remedy, *, wanted=None, **options):
    late = at("2026-12-12T10:05")
    sold = order()
    asked = ReturnRequest(
        order=sold, reason=ReturnReason.CHANGED_MIND, notified_at=late, wanted=wanted
    )
    kind = Override(by="Deniz Kaya", at=late, reason="Müşteri hastanedeydi", grants=remedy)
    whole = override(asked, kind, as_of=late)
    return reply_for(whole, sold, as_of=late, voice=ELIF, channel=Channel.EMAIL, **options)


@pytest.mark.parametrize(
    ("remedy", "scenario", "words"),
    [
        (Remedy.REFUND, "return_approved", "iade talebinizi onayladık"),
        (Remedy.EXCHANGE, "exchange_accepted", "Yerine hangi ürünü istediğinizi"),
        (Remedy.STORE_CREDIT, "store_credit_accepted", "mağaza bakiyesi seçiminizi"),
        (Remedy.KEEP_WITH_PARTIAL_REFUND, "keep_to_agree", "Gömlek sizde kalıyor"),
        (Remedy.PRICE_REDUCTION, "price_reduction_to_agree", "bedel indirimi seçiminizi"),
    ],
)
def test_what_a_person_grants_as_asked_has_a_letter_of_its_own(remedy, scenario, words):
    reply = letter_of_what_a_person_grants(remedy, wanted=remedy)
    assert scenario == reply.scenario
    assert words in reply.body
    assert "Deniz Kaya" not in reply.body
    assert "hastanedeydi" not in reply.body


@pytest.mark.parametrize("wanted", [Remedy.EXCHANGE, Remedy.REPAIR])
@pytest.mark.parametrize("method", ["credit_card", "cash_on_delivery"])
def test_who_asks_for_what_nobody_gives_hears_that_and_what_there_is(wanted, method):
    """A late order: money would go back, but nobody ends the contract in the customer's place."""
    sold = order(delivered=None, method=method)
    late = {"reason": ReturnReason.NOT_DELIVERED, "notified_at": at("2026-12-12T10:05")}
    asked = answer(sold, **late, wanted=wanted, as_of="2026-12-12T10:10")
    silent = answer(sold, **late, as_of="2026-12-12T10:10")

    assert "late_delivery_open" == asked.scenario
    assert "teslim süresi 29 Kasım 2026 Pazar günü doldu" in asked.body
    assert "özür dileriz" in asked.body
    wish = {Remedy.EXCHANGE: "başka bir ürünle değişim", Remedy.REPAIR: "ücretsiz onarım"}[wanted]
    assert f"İstediğiniz çözümü ({wish}) bu talepte sunamıyoruz." in asked.body
    assert "ödediğinizi kanuni faiziyle birlikte iade ederiz" in asked.body
    assert "kabul ettik" not in asked.body
    assert () == asked.promises
    assert silent.scenario in {"late_delivery_terminated", "unpaid_order_cancelled"}


def test_several_ways_are_offered_as_well_as_one():
    late = at("2026-12-12T10:05")
    offer = {"remedies": ["store_credit", "exchange"], "window": {"kind": "days", "days": 60}}
    shop = {"id": "mağaza", "rules": [{"id": "kural", "offers": [offer]}]}
    sold = order()
    asked = ReturnRequest(order=sold, reason=ReturnReason.CHANGED_MIND, notified_at=late)
    decision = decide(asked, TURKEY.plus(Goodwill.model_validate(shop)), as_of=late)
    body = reply_for(decision, sold, as_of=late, voice=ELIF, channel=Channel.EMAIL).body
    assert "Size önerimiz şöyle: mağaza bakiyesi veya başka bir ürünle değişim." in body


def test_who_asks_for_what_no_right_of_a_defect_gives_is_told_the_choice():
    reply = answer(order(), reason=ReturnReason.DEFECTIVE, wanted=Remedy.EXCHANGE)
    assert "remedy_open" == reply.scenario
    assert "İstediğiniz çözümü bu talepte sunamıyoruz. Seçim sizin: para iadesi" in reply.body


def test_who_asks_for_nothing_is_told_of_no_wish():
    for reason in (ReturnReason.DEFECTIVE, ReturnReason.DAMAGED):
        reply = answer(order(), reason=reason, wanted=None)
        assert "sunamıyoruz" not in reply.body


NO_REPAIR = Disproportion(remedy=Remedy.REPAIR, reason="Parçası üretilmiyor")
NO_REPLACEMENT = Disproportion(remedy=Remedy.REPLACEMENT, reason="Ürün artık üretilmiyor")


@pytest.mark.parametrize("reason", [ReturnReason.DAMAGED, ReturnReason.DEFECTIVE])
@pytest.mark.parametrize(
    ("wanted", "excluded", "words"),
    [
        (Remedy.REPAIR, NO_REPAIR, "İstediğiniz onarım orantısız bir güçlük getirdiği için"),
        (Remedy.REPLACEMENT, NO_REPLACEMENT, "İstediğiniz değişim orantısız bir güçlük"),
        (Remedy.EXCHANGE, NO_REPAIR, "İstediğiniz çözümü bu talepte sunamıyoruz. Seçim"),
    ],
)
def test_a_wish_out_of_proportion_is_told_with_what_can_be_had(reason, wanted, excluded, words):
    reply = answer(order(), reason=reason, wanted=wanted, disproportionate=[excluded])
    assert words in reply.body
    assert "Seçim sizin: para iadesi" in reply.body
    assert "üretilmiyor" not in reply.body


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (
            ReturnReason.DAMAGED,
            "Yeni paketinizi istemezseniz para iadesi, ücretsiz onarım veya bedelinden indirim istey",
        ),
        (
            ReturnReason.WRONG_ITEM,
            "Doğru ürünü istemezseniz para iadesi veya gelen ürün için indirim isteyebilirsiniz",
        ),
        (
            ReturnReason.MISSING_PART,
            "Eksiği istemezseniz para iadesi veya bedelinden indirim isteyebilirsiniz",
        ),
    ],
)
def test_beside_a_replacement_stands_what_the_decision_leaves(reason, words):
    asked = {"reason": reason, "wanted": Remedy.REPLACEMENT}
    assert words in answer(order(), **asked).body
    without = answer(order(), **asked, disproportionate=[NO_REPAIR]).body
    assert "isteyebilirsiniz; seçim sizin." in without
    assert "onarım" not in without


def test_an_exchange_names_what_is_sent_and_until_when():
    told = Told(exchanged_for="Gömlek, M beden", exchange_by=due(date(2026, 12, 16)))
    reply = letter_of_what_a_person_grants(Remedy.EXCHANGE, wanted=Remedy.EXCHANGE, told=told)
    assert "Yerine ayırdığımız ürün: Gömlek, M beden." in reply.body
    assert ["replacement"] == [word.kind for word in reply.promises]


@pytest.mark.parametrize(
    ("reason", "scenario", "words"),
    [
        (ReturnReason.DAMAGED, "damaged", "hasarlı çıkmış"),
        (ReturnReason.WRONG_ITEM, "wrong_item", "paketten şu çıkmış: Mavi kazak"),
        (ReturnReason.MISSING_PART, "missing_item", "paketinde Gömlek eksik çıkmış"),
    ],
)
def test_what_went_wrong_is_called_by_its_name(reason, scenario, words):
    told = Told(came="Mavi kazak")
    for wanted, step in (
        (None, "Seçim sizin: "),
        (Remedy.PRICE_REDUCTION, "Bedel indirimi seçiminizi kabul ettik"),
        (Remedy.REFUND, "Para iadesi seçiminizi kabul ettik. 400,00 TL'yi"),
        (Remedy.REPLACEMENT, "gününe kadar size ulaştıracağız"),
        (Remedy.REPAIR, "size ulaştıracağız"),
    ):
        never = [ReturnItem(line="Gömlek", missing=MissingUnits(units=1, of=1))]
        items = never if reason is ReturnReason.MISSING_PART else None
        reply = answer(order(), reason=reason, wanted=wanted, told=told, items=items)
        assert (scenario, True, True) == (reply.scenario, words in reply.body, step in reply.body)


def test_what_came_instead_is_left_out_where_nobody_knows_it():
    reply = answer(order(), reason=ReturnReason.WRONG_ITEM)
    assert "yerine başka ürün göndermişiz. Hata bizde, özür dileriz." in reply.body


def answer_of_a_promise(remedies, wanted, *, rule=None, **facts):
    """The letter of what a promise of the shop gives to who asks for it."""
    offer = {"remedies": remedies, "window": {"kind": "unlimited"}}
    terms = {"id": "kural", "offers": [offer], **(rule or {})}
    shop = TURKEY.plus(Goodwill.model_validate({"id": "mağaza", "rules": [terms]}))
    delivered = facts.pop("delivered", "2026-11-03T14:20")
    asked = ReturnRequest(
        wanted=wanted,
        **{
            "order": order(delivered=delivered),
            "reason": ReturnReason.CHANGED_MIND,
            "notified_at": at("2026-12-12T10:05"),
            **facts,
        },
    )
    decision = decide(asked, shop, as_of=at("2026-12-12T10:10"))
    return reply_for(
        decision, asked.order, as_of=at("2026-12-12T10:10"), voice=ELIF, channel=Channel.EMAIL
    )


@pytest.mark.parametrize(
    ("wanted", "scenario"),
    [("exchange", "exchange_accepted"), ("store_credit", "store_credit_accepted")],
)
def test_a_late_order_that_is_exchanged_or_credited_is_no_cancelled_one(wanted, scenario):
    late = {"delivered": None, "reason": ReturnReason.NOT_DELIVERED}
    reply = answer_of_a_promise([wanted], wanted, **late)

    assert scenario == reply.scenario
    assert "iptal" not in reply.body


ON_THE_WAY = HandOver(at=at("2026-12-12T10:07"), carrier="Aras Kargo")


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "Geri gönderimin ücreti size ait; paketi size en yakın şubede Aras Kargo'ya vermeniz"),
        (
            {"order": order().model_copy(update={"told": PreInformation()})},
            "Ürünü dilediğiniz kargo firmasıyla gönderebilirsiniz; gönderim ücreti size ait.",
        ),
        ({"handed_over": ON_THE_WAY}, "Geri gönderimin ücreti size ait."),
    ],
    ids=["the shop's carrier", "any carrier", "on its way"],
)
def test_who_pays_the_way_back_by_a_rule_of_the_shop_is_told_by_whom_it_goes(facts, said):
    reply = answer_of_a_promise(
        ["exchange"], "exchange", rule={"return_shipping_by": "customer"}, **facts
    )

    assert said in reply.body
    assert "anlaşmalı kargomuz dışında" not in reply.body


def test_who_pays_the_way_back_after_another_carrier_hears_why():
    by_other = HandOver(at=at("2026-11-12T11:30"), carrier="Başka Kargo")
    reply = answer(order(), handed_over=by_other, as_of="2026-11-12T12:00")

    assert "anlaşmalı kargomuz dışında bir firmayla yola çıktığı için" in reply.body


@pytest.mark.parametrize(
    ("remedies", "words"),
    [
        (["price_reduction"], "Anlaşana kadar bu konudaki haklarınız aynen sürüyor."),
        (
            ["price_reduction", "refund", "exchange"],
            "seçebilirsiniz: para iadesi veya başka bir ürünle değişim.",
        ),
    ],
)
def test_who_talks_about_an_amount_hears_of_no_way_that_is_not_open(remedies, words):
    reply = answer_of_a_promise(remedies, "price_reduction")

    assert "price_reduction_to_agree" == reply.scenario
    assert words in reply.body
    assert "onarım" not in reply.body


def test_no_code_is_said_at_a_branch_nobody_goes_to():
    told = Told(return_code="IADE-48")
    far = PreInformation(return_carriers=[ReturnCarrier(name="Aras Kargo", branch_nearby=False)])
    fetched = answer(order().model_copy(update={"told": far}), told=told)
    assert "adresinizden biz aldırıyoruz" in fetched.body
    assert "iade kodu" not in fetched.body
    assert "iade kodu: IADE-48" in answer(order(), told=told).body


def test_of_goods_that_left_with_another_carrier_nothing_is_asked():
    by_other = HandOver(at=at("2026-11-14T11:30"), carrier="Başka Kargo")
    told = Told(return_code="IADE-48")
    reply = answer(order(), handed_over=by_other, as_of="2026-11-15T12:00", told=told)
    assert "anlaşmalı kargomuz dışında" in reply.body
    assert "iade kodu" not in reply.body
    assert "son gününüz" not in reply.body


@pytest.mark.parametrize("reason", [ReturnReason.DAMAGED, ReturnReason.DEFECTIVE])
def test_a_reduction_that_is_open_for_one_line_is_not_lost_beside_one_that_is_counted(reason):
    sold = order(line("Altılı bardak"), line("Ceket"), paid="800.00")
    counted = ReturnItem(line="Altılı bardak", missing={"units": 2, "of": 6})
    asked = {"reason": reason, "wanted": Remedy.PRICE_REDUCTION}
    with pytest.raises(MisuseValueError, match=r"what `Ceket` comes to is open.*decide apart"):
        answer(sold, items=[counted, ReturnItem(line="Ceket")], **asked)
    assert "133,33 TL" in answer(sold, items=[counted], **asked).body
    assert "tutarı bize bildirmeniz" in answer(sold, items=[ReturnItem(line="Ceket")], **asked).body
