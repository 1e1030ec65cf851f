"""What nobody asked for is offered: no letter calls it accepted, and each says why there is no money."""

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import PreInformation, ReturnCarrier, Trait
from musteri_destek.returns import (
    TURKEY,
    Goodwill,
    HandOver,
    Override,
    Requester,
    ReturnReason,
    ReturnRequest,
    decide,
    override,
)
from musteri_destek.templates import Told, reply_for
from tests.templates.answers import ELIF, answer, at, line, order

LATE = at("2026-12-10T10:00")


def promised(*remedies, days=60, **terms):
    """A policy that takes goods back for so many days from their delivery, for these remedies."""
    window = {"kind": "days", "days": days, "starts": "item_delivery"}
    rule = {"id": "kural", "offers": [{"remedies": remedies, "window": window}], **terms}
    return TURKEY.plus(Goodwill.model_validate({"id": "mağaza", "rules": [rule]}))


def letter(policy, sold=None, *, told=None, notified_at=LATE, **facts):
    sold = sold or order()
    asked = ReturnRequest(
        **{"order": sold, "reason": ReturnReason.CHANGED_MIND, "notified_at": notified_at, **facts}
    )
    decision = decide(asked, policy, as_of=notified_at)
    return reply_for(
        decision, sold, as_of=notified_at, voice=ELIF, channel=Channel.EMAIL, told=told or Told()
    )


@pytest.mark.parametrize(
    ("remedy", "words"),
    [
        (Remedy.EXCHANGE, "başka bir ürünle değişim"),
        (Remedy.PRICE_REDUCTION, "bedelinden indirim"),
        (Remedy.KEEP_WITH_PARTIAL_REFUND, "ürün sizde kalmak üzere kısmi iade"),
        (Remedy.STORE_CREDIT, "mağaza bakiyesi"),
    ],
)
def test_what_nobody_asked_for_is_offered_and_the_end_of_the_withdrawal_is_told(remedy, words):
    reply = letter(promised(remedy))
    assert "choice_open" == reply.scenario
    assert f": {words}. Yanıtınızı bize iletmeniz yeterli" in reply.body
    assert "gerekçesi şu: Yasal cayma süresi 17 Kasım 2026 Salı günü doldu." in reply.body
    assert "kabul ettik" not in reply.body
    assert "sizde kalıyor" not in reply.body


@pytest.mark.parametrize("method", ["credit_card", "cash_on_delivery"])
def test_who_may_choose_between_money_and_another_thing_is_asked(method):
    reply = letter(promised("refund", "exchange"), order(method=method))
    assert "choice_open" == reply.scenario
    assert "para iadesi veya başka bir ürünle değişim" in reply.body
    assert "Para iadesi yapamıyoruz" not in reply.body
    assert "TL" not in reply.body


def test_money_that_was_sent_was_chosen():
    told = Told(refunded_on=LATE.date())
    assert "refund_sent" == letter(promised("refund", "exchange"), told=told).scenario


def test_who_names_no_wish_gets_the_money_where_it_is_all_that_is_given():
    assert "return_approved" == letter(promised("refund")).scenario


def test_a_withdrawal_in_time_leaves_no_choice_open():
    in_time = at("2026-11-12T10:05")
    reply = letter(promised("refund", "exchange"), notified_at=in_time)
    assert "return_approved" == reply.scenario


def test_a_choice_beside_a_withdrawal_is_no_one_letter():
    made = line("Kupa", traits=[Trait.CUSTOM_MADE])
    sold = order(line(), made, paid="800.00")
    with pytest.raises(MisuseValueError, match="lines that came to different things"):
        letter(promised("refund", "exchange"), sold, notified_at=at("2026-11-12T10:05"))


def test_lines_that_are_offered_unlike_things_are_not_offered_all_of_them():
    window = {"kind": "days", "days": 60, "starts": "item_delivery"}
    rules = [
        {
            "id": remedy,
            "applies_to": {"tags": [remedy]},
            "offers": [{"remedies": [remedy], "window": window}],
        }
        for remedy in ("exchange", "store_credit")
    ]
    policy = TURKEY.plus(Goodwill.model_validate({"id": "mağaza", "rules": rules}))
    sold = order(line(tags=["exchange"]), line("Kupa", tags=["store_credit"]), paid="800.00")
    with pytest.raises(MisuseValueError, match="lines that came to different things"):
        letter(policy, sold)


def granted(remedy, reason, *, wanted):
    """The letter of what a person grants after half a year, when the defect is to be proven."""
    now, sold = at("2027-07-01T10:05"), order()
    asked = ReturnRequest(order=sold, reason=reason, notified_at=now, wanted=wanted)
    by_hand = Override(by="Deniz Kaya", at=now, reason="Fotoğrafta görünüyor", grants=remedy)
    said = override(asked, by_hand, as_of=now)
    return reply_for(said, sold, as_of=now, voice=ELIF, channel=Channel.EMAIL)


@pytest.mark.parametrize(
    ("reason", "scenario", "words"),
    [
        (ReturnReason.DEFECTIVE, "defect_refund_accepted", "olması gerektiği gibi çıkmadığı için"),
        (ReturnReason.DAMAGED, "damaged", "hasarlı çıkmış; bunun için"),
        (ReturnReason.WRONG_ITEM, "wrong_item", "yerine başka ürün göndermişiz. Hata bizde,"),
        (ReturnReason.MISSING_PART, "incomplete_item", "eksik gelmiş; bunun için"),
    ],
)
def test_a_defect_a_person_grants_is_apologised_for_as_a_defect(reason, scenario, words):
    reply = granted(Remedy.REFUND, reason, wanted=Remedy.REFUND)
    assert scenario == reply.scenario
    assert f"{words} özür dileriz" in reply.body
    assert "400,00 TL" in reply.body


@pytest.mark.parametrize("wanted", [None, Remedy.REPAIR])
def test_money_a_person_grants_for_a_defect_unasked_is_offered_with_an_apology(wanted):
    reply = granted(Remedy.REFUND, ReturnReason.DEFECTIVE, wanted=wanted)
    assert "choice_open" == reply.scenario
    assert "Siparişiniz olması gerektiği gibi ulaşmadığı için özür dileriz." in reply.body
    assert "Size önerimiz şöyle: para iadesi." in reply.body
    assert (wanted is Remedy.REPAIR) == ("(ücretsiz onarım)" in reply.body)
    assert "seçiminizi kabul ettik" not in reply.body


FEES = {"tiers": [{"percent": "10"}], "return_shipping": "50.00"}
FAR_AWAY = PreInformation(return_carriers=[ReturnCarrier(name="Aras Kargo", branch_nearby=False)])


@pytest.mark.parametrize(
    ("fees", "words"),
    [
        (FEES, "Bu, 40,00 TL hizmet kesintisi ve 50,00 TL dönüş kargosu düşüldükten sonra"),
        ({"return_shipping": "50.00"}, "Bu, 50,00 TL dönüş kargosu düşüldükten sonra"),
    ],
)
def test_a_way_back_that_is_paid_out_of_the_refund_is_not_called_free(fees, words):
    body = letter(promised("refund", fees=fees)).body
    assert words in body
    assert "Geri gönderimin ücretini iade tutarınızdan düşüyoruz; paketi size en yakın" in body
    assert "Aras Kargo'ya vermeniz yeterli" in body
    assert "ücretsiz" not in body


@pytest.mark.parametrize(
    ("sold", "facts", "words"),
    [
        (order(), {"handed_over": HandOver(at=LATE, carrier="Aras Kargo")}, "Geri gönderimin"),
        (order().model_copy(update={"told": FAR_AWAY}), {}, "biz aldırıyoruz; bunun"),
    ],
)
def test_what_is_collected_or_on_its_way_is_not_called_free_where_it_is_not(sold, facts, words):
    body = letter(promised("refund", fees=FEES), sold, **facts).body
    assert f"{words} ücretini iade tutarınızdan düşüyoruz." in body
    assert "ücretsiz" not in body


def test_a_way_back_that_costs_nothing_is_still_called_free():
    body = letter(promised("refund", fees={"tiers": [{"percent": "10"}]})).body
    assert "Ürünü bize geri göndermeniz ücretsiz" in body


@pytest.mark.parametrize("remedy", [Remedy.REFUND, Remedy.EXCHANGE])
def test_the_shops_own_day_to_hand_goods_in_is_told(remedy):
    body = letter(promised(remedy, hand_in_days=5), wanted=remedy).body
    assert "Gönderim için son gününüz 15 Aralık 2026 Salı." in body


def test_goods_returned_by_law_and_by_promise_have_each_their_own_last_day():
    made = line("Kupa", traits=[Trait.CUSTOM_MADE])
    sold = order(line(), made, paid="800.00")
    in_time = at("2026-11-12T10:05")
    policy = promised("refund", hand_in_days=5)
    assert "son gününüz 26 Kasım" in letter(policy, notified_at=in_time).body
    days = "son gününüz 26 Kasım 2026 Perşembe; Kupa için 17 Kasım 2026 Salı."
    assert days in letter(policy, sold, notified_at=in_time).body


IN_TIME = at("2026-11-12T10:05")
RUNS_OUT = "dilerseniz neden göstermeden cayma hakkınızı 17 Kasım 2026 Salı gününe kadar"


def test_a_withdrawal_that_runs_out_while_another_wish_is_looked_at_is_told_with_its_day():
    reply = letter(TURKEY, notified_at=IN_TIME, wanted=Remedy.EXCHANGE)
    assert "under_review" == reply.scenario
    assert RUNS_OUT in reply.body
    asked = letter(
        promised("exchange", evidence=["photo"]), notified_at=IN_TIME, wanted=Remedy.EXCHANGE
    )
    assert "evidence_needed" == asked.scenario
    assert RUNS_OUT in asked.body


@pytest.mark.parametrize(
    "facts",
    [
        {"requester": Requester.RECIPIENT},
        {"notified_at": at("2026-11-25T10:05"), "reason": ReturnReason.NOT_SAID},
    ],
)
def test_no_day_of_a_withdrawal_is_told_where_none_is_known_or_open_to_the_reader(facts):
    body = letter(TURKEY, **{"notified_at": IN_TIME, "wanted": Remedy.EXCHANGE} | facts).body
    assert "cayma hakkınızı" not in body


def test_a_no_to_another_wish_names_the_last_day_to_withdraw_until_it_is_over():
    asked = {"reason": ReturnReason.DELIVERED_LATE, "wanted": Remedy.REPLACEMENT}
    in_time = answer(order(), **asked)
    assert "return_refused" == in_time.scenario
    assert "Cayma hakkı için son gününüz 17 Kasım 2026 Salı." in in_time.body
    assert "cayma" not in answer(order(), as_of="2026-11-18T09:00", **asked).body


@pytest.mark.parametrize("wanted", [Remedy.EXCHANGE, Remedy.STORE_CREDIT, Remedy.REPAIR])
def test_money_is_not_offered_in_place_of_a_return_nobody_asked_for(wanted):
    reply = letter(promised("refund"), wanted=wanted)
    assert "return_refused_late" == reply.scenario
    assert "Bunun yerine size şunu önerebiliriz: para iadesi." in reply.body
    assert "iade talebiniz" not in f"{reply.subject} {reply.body}"
    assert "İade yerine" not in reply.body


def test_where_another_way_is_offered_no_kindness_is_left_to_wait_for():
    offered = letter(promised("exchange"), wanted=Remedy.REFUND).body
    assert "İade yerine size şunu önerebiliriz: başka bir ürünle değişim." in offered
    assert "iyi niyetle" not in offered
    assert "iyi niyetle inceliyoruz" in letter(TURKEY).body


@pytest.mark.parametrize("remedy", [Remedy.EXCHANGE, Remedy.STORE_CREDIT])
@pytest.mark.parametrize(
    ("reason", "is_sorry"), [(ReturnReason.DEFECTIVE, True), (ReturnReason.CHANGED_MIND, False)]
)
def test_what_a_shop_gives_for_a_defect_as_asked_comes_with_an_apology(remedy, reason, is_sorry):
    body = letter(promised(remedy), reason=reason, wanted=remedy).body
    assert "kabul ettik" in body
    assert is_sorry is ("olması gerektiği gibi çıkmadığı için özür dileriz" in body)


NEVER_CAME = {"reason": ReturnReason.NOT_DELIVERED, "wanted": Remedy.REPAIR}


def test_who_waits_for_goods_nobody_paid_for_is_promised_no_money_back():
    sold = order(paid="0.00", method="cash_on_delivery", delivered=None)
    reply = letter(TURKEY, sold, **NEVER_CAME)
    assert "late_delivery_open" == reply.scenario
    assert "ödeme almadığımız için iade edilecek bir tutar yok." in reply.body
    assert "faiz" not in reply.body


def test_what_the_shop_still_offers_stands_beside_the_end_of_a_late_contract():
    window = {"kind": "days", "days": 90, "starts": "order"}
    rule = {"id": "kural", "offers": [{"remedies": ["store_credit"], "window": window}]}
    policy = TURKEY.plus(Goodwill.model_validate({"id": "mağaza", "rules": [rule]}))
    body = letter(policy, order(delivered=None), **NEVER_CAME).body
    assert "ödediğinizi kanuni faiziyle birlikte iade ederiz." in body
    assert "Bunun yerine size şunu önerebiliriz: mağaza bakiyesi." in body
