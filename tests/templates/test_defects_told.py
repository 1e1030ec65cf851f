"""What a letter about a defect says of evidence, of goods that are in repair, and of a wish it refuses."""

from datetime import date

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Trait
from musteri_destek.returns import (
    TURKEY,
    Disproportion,
    Goodwill,
    MissingUnits,
    Repair,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
    decide,
)
from musteri_destek.templates import Told, reply_for
from tests.templates.answers import ELIF, NOW, answer, at, line, order, word

AFTER_SIX_MONTHS = {"notified_at": at("2027-06-01T10:00"), "as_of": "2027-06-01T10:10"}


def out_of_proportion(remedy):
    return [Disproportion(remedy=remedy, reason="Üretimi bitti")]


@pytest.mark.parametrize("reason", [ReturnReason.DEFECTIVE, ReturnReason.DAMAGED])
@pytest.mark.parametrize("sent", ["photo", "service_report"])
def test_who_sent_evidence_is_asked_for_none_and_hears_that_somebody_looks_at_it(reason, sent):
    reply = answer(order(), reason=reason, evidence=[sent], **AFTER_SIX_MONTHS)

    assert "under_review" == reply.scenario
    assert "Sorunu göstermek için gönderdiklerinize bir çalışanımız bakıyor." in reply.body
    assert "fotoğraf" not in reply.body


def test_who_reports_a_defect_is_not_asked_for_the_day_the_carrier_knows():
    reply = answer(order(delivered=None), reason=ReturnReason.DEFECTIVE)

    assert "under_review" == reply.scenario
    assert "Ürünün size ulaştığı günü kargo firmasından öğreniyoruz." in reply.body
    assert "sizden beklediğimiz bir şey yok" in reply.body


def test_who_reports_a_defect_reads_of_no_cancellation_while_the_delivery_is_not_on_record():
    with pytest.raises(MisuseValueError, match="record the delivery in `parcels`"):
        answer(order(delivered=None), reason=ReturnReason.DEFECTIVE, wanted=Remedy.REFUND)


def test_the_right_item_is_not_offered_where_it_is_refused():
    facts = {"wanted": Remedy.REPLACEMENT, "disproportionate": out_of_proportion("replacement")}
    reply = answer(order(), reason=ReturnReason.WRONG_ITEM, **facts)

    assert "Seçim sizin: para iadesi veya gelen ürünü indirimli olarak tutmak." in reply.body


SHORT = [ReturnItem(line="Gömlek", missing=MissingUnits(units=1, of=4))]


@pytest.mark.parametrize(
    ("wish", "items"),
    [(Remedy.REPAIR, None), (Remedy.REPLACEMENT, None), (Remedy.REPAIR, SHORT)],
)
def test_what_is_missing_is_not_refused_where_it_is_offered(wish, items):
    facts = {"wanted": wish, "disproportionate": out_of_proportion(wish), "items": items}
    reply = answer(order(), reason=ReturnReason.MISSING_PART, **facts)

    assert "eksiğin gönderilmesi" in reply.body
    assert "sunamıyoruz" not in reply.body


def test_a_whole_set_is_refused_beside_the_piece_it_lacks():
    facts = {"disproportionate": out_of_proportion("replacement"), "items": SHORT}
    reply = answer(order(), reason=ReturnReason.MISSING_PART, wanted=Remedy.REPLACEMENT, **facts)

    assert "İstediğiniz değişim orantısız bir güçlük getirdiği için" in reply.body
    assert "eksiğin gönderilmesi" in reply.body


IN_REPAIR = {
    "reason": ReturnReason.DEFECTIVE,
    "notified_at": at("2027-06-01T10:00"),
    "repairs": [Repair(line="Robot süpürge", notified_at=at("2027-06-01T09:00"))],
}
BEYOND_REPAIR = [
    Repair(line="Robot süpürge", notified_at=at("2027-06-01T09:00"), unrepairable=True)
]
ON_DAY_FIVE, ON_DAY_THIRTEEN, OVERDUE = "2027-06-05T10:00", "2027-06-14T10:00", "2027-07-10T10:10"


def vacuum(wanted, as_of, **facts):
    sold = order(line("Robot süpürge", warranty_years=2))
    return answer(sold, wanted=wanted, as_of=as_of, **IN_REPAIR | facts)


@pytest.mark.parametrize(
    ("wanted", "as_of", "facts"),
    [
        (Remedy.REPAIR, ON_DAY_FIVE, {}),
        (Remedy.REPLACEMENT, OVERDUE, {"notified_at": at("2027-07-10T10:00")}),
        (Remedy.REFUND, OVERDUE, {"notified_at": at("2027-07-10T10:00")}),
        (Remedy.REFUND, ON_DAY_FIVE, {"repairs": BEYOND_REPAIR}),
    ],
)
def test_goods_in_repair_are_not_sent_in_again(wanted, as_of, facts):
    assert "geri gönder" not in vacuum(wanted, as_of, **facts).body


def test_goods_whose_late_repair_is_done_are_sent_in_for_their_money():
    done = [Repair(line="Robot süpürge", notified_at=at("2027-06-01T09:00"), fixed_on="2027-07-05")]
    facts = {"notified_at": at("2027-07-10T10:00"), "repairs": done}
    reply = vacuum(Remedy.REFUND, OVERDUE, **facts)

    assert "repair_overdue" == reply.scenario
    assert "Ürünü bize geri göndermeniz ücretsiz" in reply.body
    back = vacuum(Remedy.REFUND, OVERDUE, **facts, told=Told(came_back_on=date(2027, 7, 10)))
    assert "Gönderdiğiniz paket 10 Temmuz 2027 Cumartesi günü bize ulaştı." in back.body


def test_the_money_for_goods_in_repair_waits_for_no_parcel():
    soon = {"notified_at": NOW, "repairs": [Repair(line="Robot süpürge", notified_at=NOW)]}
    reply = vacuum(Remedy.REFUND, "2026-11-12T10:10", **soon)

    assert "return_approved" == reply.scenario
    assert "26 Kasım 2026 Perşembe gününe kadar iade edeceğiz" in reply.body
    assert "kargo" not in reply.body


def test_a_late_repair_that_is_still_wanted_needs_a_new_word():
    facts = {"notified_at": at("2027-07-10T10:00")}
    with pytest.raises(MisuseValueError, match=r"due on `2027-06-24`: .* `told.repair_by`"):
        vacuum(Remedy.REPAIR, OVERDUE, **facts)
    dated = Told(repair_by=word("repair", "2027-07-15"))
    reply = vacuum(Remedy.REPAIR, OVERDUE, **facts, told=dated)

    assert "repair_accepted" == reply.scenario
    assert "en geç 24 Haziran 2027 Perşembe günü tamamlamalıydık" in reply.body
    assert "sunamıyoruz" not in reply.body


@pytest.mark.parametrize(
    "wanted", [None, Remedy.REFUND, Remedy.REPLACEMENT, Remedy.PRICE_REDUCTION]
)
def test_a_repair_that_took_too_long_is_owned_up_to_whatever_is_wanted_now(wanted):
    reply = vacuum(wanted, OVERDUE, notified_at=at("2027-07-10T10:00"))

    assert "24 Haziran 2027 Perşembe" in reply.body
    assert 1 == reply.body.count("özür dileriz")
    assert "olması gerektiği gibi çıkmadığı" not in reply.body


def test_who_gets_a_loan_device_after_the_longest_repair_hears_what_else_is_open():
    reply = vacuum(Remedy.LOAN_DEVICE, OVERDUE)

    assert "Azami tamir süresi de 24 Haziran 2027 Perşembe günü doldu" in reply.body
    assert "para iadesi, yenisiyle değişim veya bedelinden indirim isteyebilirsiniz" in reply.body


def test_a_loan_device_is_offered_once_its_days_are_over():
    early, late = (vacuum(Remedy.REFUND, day).body for day in (ON_DAY_FIVE, ON_DAY_THIRTEEN))

    assert "Onarım on iş gününü geçerse" in early
    assert "Onarım on iş gününü geçtiği için" in late
    assert "geçerse" not in late


@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.SMS, Channel.MARKETPLACE_CLAIM])
def test_who_goes_on_waiting_for_a_repair_hears_of_a_loan_device_once_it_is_owed(channel):
    early, late = (
        vacuum(Remedy.REPAIR, day, channel=channel).body for day in (ON_DAY_FIVE, ON_DAY_THIRTEEN)
    )

    assert "benzer bir ürün" not in early
    assert "12 Haziran 2027 Cumartesi gününe kadar bitme" in late
    assert "benzer bir ürün de isteyebilirsiniz" in late


def test_no_repair_is_said_to_go_on_where_nothing_was_sent_in():
    reply = vacuum(Remedy.LOAN_DEVICE, "2027-06-01T11:00", repairs=[])

    assert "12 Haziran 2027 Cumartesi günü dolunca doğuyor" in reply.body
    assert "sürüyor" not in reply.body


def reduced_for(reason, **facts):
    """The letter about a reduction to agree on, which this shop also gives for no defect."""
    offer = {"remedies": ["price_reduction"], "window": {"kind": "unlimited"}}
    rule = {"id": "kural", "offers": [offer]}
    shop = TURKEY.plus(Goodwill.model_validate({"id": "mağaza", "rules": [rule]}))
    sold = order()
    asked = ReturnRequest(
        order=sold,
        reason=reason,
        wanted=Remedy.PRICE_REDUCTION,
        notified_at=at("2026-11-12T10:05"),
        **facts,
    )
    decision = decide(asked, shop, as_of=NOW)
    return reply_for(decision, sold, as_of=NOW, voice=ELIF, channel=Channel.EMAIL)


@pytest.mark.parametrize(("reason", "apologies"), [("defective", 1), ("changed_mind", 0)])
def test_a_reduction_to_agree_on_is_apologised_for_where_the_goods_are_defective(reason, apologies):
    reply = reduced_for(reason)

    assert "price_reduction_to_agree" == reply.scenario
    assert apologies == reply.body.count("olması gerektiği gibi çıkmadığı için özür dileriz")


def test_who_refused_a_parcel_is_asked_what_they_want_and_thanked_for_no_message():
    reply = answer(order(delivered=None), reason=ReturnReason.REFUSED_AT_DOOR)

    assert "parcel_refused" == reply.scenario
    assert "kapıda teslim alınmamış görünüyor" in reply.body
    assert not any(word in reply.body for word in ("yazdığınız", "Mesajınızı", "talebiniz", "bağ"))


def test_who_asked_for_nothing_is_refused_nothing():
    made = order(line("İsimli kupa", traits=[Trait.CUSTOM_MADE]), delivered=None)
    with pytest.raises(MisuseValueError, match="nobody asked for anything"):
        answer(made, reason=ReturnReason.REFUSED_AT_DOOR)


@pytest.mark.parametrize(
    ("trait", "question"),
    [
        (Trait.SERVICE, "hizmetin başlayıp başlamadığı bilgisi"),
        (Trait.INSTANT_DIGITAL, "kodu kullanmaya başlayıp başlamadığınız bilgisi"),
    ],
)
def test_of_a_service_it_is_asked_whether_it_began_and_of_a_code_whether_it_is_used(
    trait, question
):
    reply = answer(order(line(traits=[trait])))

    assert f"sizden şunu bekliyoruz: {question}." in reply.body


def test_the_rights_that_remain_are_those_of_goods_and_of_services():
    begun = [ReturnItem(line="Halı yıkama", performed=True)]
    reply = answer(order(line("Halı yıkama", traits=[Trait.SERVICE])), items=begun)

    assert "return_refused" == reply.scenario
    assert "Ürün ya da hizmet ayıplıysa bundan doğan haklarınız aynen sürüyor." in reply.body


@pytest.mark.parametrize("wanted", [Remedy.REFUND, Remedy.PRICE_REDUCTION, None])
def test_a_service_that_went_wrong_is_not_told_as_goods(wanted):
    sold = order(line("Halı yıkama", traits=[Trait.SERVICE]))
    reply = answer(sold, reason=ReturnReason.DEFECTIVE, wanted=wanted)
    assert "gerektiği gibi veremediğimiz için özür dileriz" in reply.body
    assert "ürün" not in f"{reply.subject} {reply.body}"


@pytest.mark.parametrize(
    "reason", [ReturnReason.DEFECTIVE, ReturnReason.DAMAGED, ReturnReason.MISSING_PART]
)
def test_an_apology_for_several_goods_calls_them_no_single_one(reason):
    sold = order(line("Gömlek"), line("Kemer"), paid="800.00")
    reply = answer(sold, reason=reason, wanted=Remedy.REPLACEMENT)
    assert "Gömlek ve Kemer" in reply.body
    assert "ürün (" not in reply.body
    assert "Yenisini" not in reply.body


def both_in_repair(wanted, *, as_of, second="2027-06-10T09:00", **facts):
    both = [line(name, warranty_years=2) for name in ("Robot süpürge", "Ütü")]
    days = {"Robot süpürge": "2027-06-01T09:00", "Ütü": second}
    repairs = [Repair(line=name, notified_at=at(day)) for name, day in days.items()]
    asked = {"reason": ReturnReason.DEFECTIVE, "wanted": wanted, "repairs": repairs}
    return answer(order(*both, paid="800.00"), notified_at=at(as_of), as_of=as_of, **asked, **facts)


@pytest.mark.parametrize("wanted", [None, Remedy.REFUND, Remedy.REPLACEMENT])
def test_two_repairs_that_ended_on_other_days_are_not_told_to_have_ended_on_one(wanted):
    alike = both_in_repair(wanted, as_of="2027-07-10T10:00", second="2027-06-01T09:00")
    assert "24 Haziran 2027" in alike.body
    apart = both_in_repair(wanted, as_of="2027-07-10T10:00")
    assert "Haziran" not in apart.body
    assert "Robot süpürge ve Ütü" in apart.body
    assert "özür dileriz" in apart.body


def test_loan_devices_due_on_other_days_are_told_apart():
    with pytest.raises(MisuseValueError, match=r"`Ütü`: `2027-06-22`.*decide apart"):
        both_in_repair(Remedy.LOAN_DEVICE, as_of="2027-06-23T10:00")
