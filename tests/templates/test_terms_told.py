"""What an offer costs and until when it holds is told with it, and a no only for a reason that is one."""

from decimal import Decimal

import pytest

from musteri_destek.cases import Channel
from musteri_destek.decisions import Remedy
from musteri_destek.orders import Trait
from musteri_destek.returns import (
    TURKEY,
    Override,
    Repair,
    Requester,
    ReturnReason,
    ReturnRequest,
    override,
)
from musteri_destek.templates import Told, reply_for
from tests.templates.answers import ELIF, at, line, order
from tests.templates.test_offers_told import granted, letter, promised


def test_no_end_of_a_withdrawal_explains_why_a_defect_brings_no_money():
    offered = granted(Remedy.REPLACEMENT, ReturnReason.DEFECTIVE, wanted=None)
    assert "choice_open" == offered.scenario
    assert "cayma" not in offered.body
    assert "gerekçesi" not in offered.body


@pytest.mark.parametrize(
    ("notified_at", "repairs", "words"),
    [
        (
            "2027-06-05T10:00",
            ["2027-06-01T09:00"],
            "Bildirdiğiniz arızanın onarımı için azami süre",
        ),
        ("2029-07-01T10:00", [], "Ayıplı maldan doğan haklar için yasal süre 3 Kasım 2028 Cuma"),
    ],
)
def test_why_a_defect_brings_no_money_follows_from_its_own_right(notified_at, repairs, words):
    goods = [line("Süpürge", warranty_years=2)] if repairs else []
    body = letter(
        promised("exchange", days=1200),
        order(*goods),
        reason=ReturnReason.DEFECTIVE,
        notified_at=at(notified_at),
        repairs=[Repair(line="Süpürge", notified_at=at(one)) for one in repairs],
    ).body
    assert f"Para iadesi yapamıyoruz; gerekçesi şu: {words}" in body
    assert "cayma" not in body


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        (
            {"fees": {"tiers": [{"percent": "10"}], "return_shipping": "50.00"}},
            "Para iadesini seçerseniz size ödeyeceğimiz tutar 310,00 TL. Bu, 40,00 TL hizmet kesintisi",
        ),
        (
            {"return_shipping_by": "customer"},
            "Ürün bize geri dönecekse gönderim ücreti size ait.",
        ),
        (
            {"hand_in_days": 5},
            "Ürün bize geri dönecekse gönderim için son gününüz 15 Aralık 2026 Salı.",
        ),
    ],
)
def test_who_chooses_reads_what_each_choice_costs_and_until_when(terms, words):
    reply = letter(promised("refund", "exchange", **terms))
    assert "choice_open" == reply.scenario
    assert words in reply.body
    assert words not in letter(promised("refund", "exchange")).body


def test_an_offer_with_an_end_is_not_said_to_wait_for_ever():
    assert "bir şey değişmiyor" not in letter(promised("exchange")).body


IN_TIME = at("2026-11-12T10:05")


@pytest.mark.parametrize("remedy", ["exchange", "store_credit"])
def test_who_takes_another_thing_in_time_reads_until_when_they_may_still_withdraw(remedy):
    open_until = "cayma hakkınızı 17 Kasım 2026 Salı gününe kadar kullanabilirsiniz."
    in_time = letter(promised(remedy), wanted=remedy, notified_at=IN_TIME)
    assert open_until in in_time.body
    assert "cayma" not in letter(promised(remedy), wanted=remedy).body


def test_store_credit_of_a_known_amount_is_told_whatever_else_is_known():
    told = Told(credit=Decimal("350.00"))
    reply = letter(promised("store_credit"), wanted=Remedy.STORE_CREDIT, told=told)
    assert "Mağaza bakiyenize ekleyeceğimiz tutar 350,00 TL." in reply.body
    assert () == reply.warnings


@pytest.mark.parametrize("wanted", [Remedy.EXCHANGE, Remedy.REPAIR, Remedy.STORE_CREDIT])
def test_the_end_of_a_withdrawal_alone_is_no_reason_against_what_it_never_gave(wanted):
    reply = letter(promised("refund"), wanted=wanted)
    assert "return_refused_late" == reply.scenario
    assert (
        "Yasal cayma hakkı bunu kapsamıyor, süresi de 17 Kasım 2026 Salı günü doldu." in reply.body
    )
    assert "Bu nedenle" not in reply.body
    assert "Bunun yerine size şunu önerebiliriz: para iadesi." in reply.body
    assert "kapsamıyor" not in letter(TURKEY, wanted=Remedy.REFUND).body


def test_the_last_day_of_a_withdrawal_is_told_beside_money_a_person_grants_at_once():
    flower = line("Çiçek", traits=[Trait.PERISHABLE])
    sold = order(line(), flower, paid="800.00")
    asked = ReturnRequest(order=sold, reason=ReturnReason.CHANGED_MIND, notified_at=IN_TIME)
    by_hand = Override(
        by="Deniz Kaya", at=IN_TIME, reason="Solmuş", grants=Remedy.REFUND, lines=["Çiçek"]
    )
    said = override(asked, by_hand, as_of=IN_TIME)
    reply = reply_for(said, sold, as_of=IN_TIME, voice=ELIF, channel=Channel.EMAIL)
    assert "hemen iade edeceğiz" in reply.body
    assert "son gününüz 26 Kasım 2026 Perşembe." in reply.body


def test_who_asks_for_something_else_before_it_comes_reads_that_they_may_withdraw():
    waits = "Dilerseniz ürünü beklemeden, neden göstermeden cayma hakkınızı kullanabilirsiniz."
    asked = {"wanted": Remedy.EXCHANGE, "notified_at": IN_TIME}
    assert waits in letter(TURKEY, order(delivered=None), **asked).body
    assert waits not in letter(TURKEY, **asked).body
    not_theirs = {"requester": Requester.RECIPIENT, **asked}
    assert waits not in letter(TURKEY, order(delivered=None), **not_theirs).body
