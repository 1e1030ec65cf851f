"""What came back, is on its way or was paid late, told for every right."""

from datetime import date

import pytest

from musteri_destek.decisions import Remedy
from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import Order, Parcel, Payment, PromisedDelivery, Trait
from musteri_destek.returns import TURKEY, Goodwill, ReturnReason, ReturnRequest, decide
from musteri_destek.templates import Told
from tests.templates.answers import HANDED_OVER, answer, at, due, line, order, tell


@pytest.mark.parametrize(
    "told", [{"came_back_on": date(2026, 11, 18)}, {"sent_back_on": date(2026, 11, 18)}]
)
def test_defective_goods_that_came_back_or_are_on_their_way_are_not_asked_for(told):
    reply = answer(
        order(),
        reason=ReturnReason.DEFECTIVE,
        wanted=Remedy.REPAIR,
        as_of="2026-11-20T10:00",
        told=Told(**told, tracking_number="123"),
    )
    assert "repair_accepted" == reply.scenario
    assert "bize geri göndermeniz" not in reply.body
    assert "Aras Kargo" not in reply.body


def test_a_refund_of_a_defect_that_was_set_going_is_told_as_begun():
    told = Told(refund_started_on=date(2026, 11, 18), refund_by=due(date(2026, 11, 25)))
    reply = answer(
        order(),
        reason=ReturnReason.DEFECTIVE,
        wanted=Remedy.REFUND,
        as_of="2026-11-20T10:00",
        told=told,
    )
    assert "Para iadesini 18 Kasım 2026 Çarşamba günü başlattık" in reply.body


def charged_twice(**options):
    paid = [Payment(id="p1", method="credit_card", amount="400.00")]
    paid.append(paid[0].model_copy(update={"id": "p2", "duplicate_of": "p1"}))
    sold = Order(**{**dict(order()), "payments": paid})
    return answer(sold, reason=ReturnReason.CHARGED_TWICE, **options).body


OWNED = "günü göndermeliydik, geciktirdik; bu gecikme bizim kusurumuz"


def test_money_due_at_once_is_owned_up_to_when_it_comes_late():
    assert OWNED not in charged_twice(as_of="2026-11-15T10:00")
    assert OWNED in charged_twice(as_of="2026-11-16T10:00")
    paid = charged_twice(as_of="2026-11-20T10:00", told=Told(refunded_on=date(2026, 11, 19)))
    assert f"Parayı en geç 12 Kasım 2026 Perşembe {OWNED}" in paid


def test_a_defect_is_not_late_before_the_goods_are_back():
    facts = {"reason": ReturnReason.DEFECTIVE, "wanted": Remedy.REFUND, "as_of": "2026-11-30T10:00"}
    assert OWNED not in answer(order(), **facts).body
    back = answer(order(), **facts, told=Told(came_back_on=date(2026, 11, 20))).body
    assert f"20 Kasım 2026 Cuma {OWNED}" in back


@pytest.mark.parametrize(
    "reason", [ReturnReason.DAMAGED, ReturnReason.WRONG_ITEM, ReturnReason.MISSING_PART]
)
@pytest.mark.parametrize(
    "told", [{"refunded_on": date(2026, 11, 29)}, {"refund_by": due(date(2026, 12, 1))}]
)
def test_late_money_for_goods_that_came_wrong_is_owned_up_to_beside_one_apology(reason, told):
    facts = {"reason": reason, "wanted": Remedy.REFUND, "as_of": "2026-11-30T10:00"}
    back = Told(came_back_on=date(2026, 11, 20), **told)
    body = answer(order(), **facts, told=back).body
    assert f"Parayı en geç 20 Kasım 2026 Cuma {OWNED}" in body
    assert 1 == body.count("özür")
    assert OWNED not in answer(order(), **facts).body


def test_a_termination_paid_late_is_owned_up_to():
    reply = answer(
        order(delivered=None),
        reason=ReturnReason.NOT_DELIVERED,
        notified_at=at("2026-12-05T10:00"),
        as_of="2026-12-30T10:00",
        told=Told(refunded_on=date(2026, 12, 28)),
    )
    assert "late_delivery_terminated" == reply.scenario
    assert f"19 Aralık 2026 Cumartesi {OWNED}" in reply.body


def test_an_order_given_up_and_paid_back_at_once_is_approved_in_its_first_letter():
    told = Told(refunded_on=date(2026, 11, 12))
    assert "cancellation_approved" == answer(order(delivered=None), told=told).scenario
    lost = order(delivered=None)
    lost = Order(**{**dict(lost), "parcels": [Parcel(lost_at=at("2026-11-05T14:20"))]})
    reply = answer(lost, reason=ReturnReason.NOT_DELIVERED, told=told)
    assert "undelivered_cancelled" == reply.scenario
    assert "özür dileriz" in reply.body


@pytest.mark.parametrize(
    "station", ["refunded_on", "refund_started_on", "came_back_on", "sent_back_on"]
)
def test_no_station_of_a_return_passes_over_what_was_not_taken_back(station):
    sold = order(line("Gömlek"), line("Çiçek", traits=[Trait.PERISHABLE]), paid="800.00")
    told = Told(**{station: date(2026, 11, 18)})
    body = answer(sold, as_of="2026-11-19T10:00", handed_over=HANDED_OVER, told=told).body
    assert "Bu iadeye katamadığımız ürün: Çiçek" in body


def test_an_order_paid_by_transfer_is_given_up_with_the_form_beside_the_wish_for_an_iban():
    form = "https://mavidukkan.example/iban"
    sold = order(delivered=None, method="bank_transfer")
    body = answer(sold, told=Told(form_url=form)).body
    assert f"güvenli formundan iletmenizi rica ederiz: {form}." in body
    assert "yapmanız gereken bir şey yok" not in body
    assert "Paket yine de gelirse teslim almamanız yeterli." in body


BACK_SINCE = Told(came_back_on=date(2026, 11, 14))
ON_THE_WAY_SINCE = Told(sent_back_on=date(2026, 11, 14), refund_by=due(date(2026, 12, 1)))
PAID_SINCE = Told(came_back_on=date(2026, 11, 14), refunded_on=date(2026, 11, 29))


@pytest.mark.parametrize("told", [BACK_SINCE, ON_THE_WAY_SINCE, PAID_SINCE])
def test_money_that_may_be_late_by_a_day_only_the_shop_knows_asks_for_a_new_decision(told):
    with pytest.raises(MisuseValueError, match=r"decide again with `handed_over` or `arrived_at`"):
        answer(order(), as_of="2026-11-29T10:00", told=told)
    known = answer(order(), as_of="2026-11-29T10:00", handed_over=HANDED_OVER, told=PAID_SINCE)
    assert "refund_overdue" == known.scenario


def test_money_whose_time_can_not_be_over_yet_waits_for_no_new_decision():
    reply = answer(order(), as_of="2026-11-28T10:00", told=BACK_SINCE)
    assert "return_received" == reply.scenario
    assert "14 gün içinde" in reply.body


BEGUN = "Ödeme işlemini 18 Kasım 2026 Çarşamba günü başlattık."


@pytest.mark.parametrize(
    "reason", [ReturnReason.DAMAGED, ReturnReason.WRONG_ITEM, ReturnReason.MISSING_PART]
)
def test_a_refund_for_goods_that_came_wrong_is_told_as_begun(reason):
    told = Told(refund_started_on=date(2026, 11, 18))
    facts = {"reason": reason, "wanted": Remedy.REFUND, "as_of": "2026-11-19T10:00"}
    assert BEGUN in answer(order(), **facts, told=told).body
    paid = Told(refund_started_on=date(2026, 11, 18), refunded_on=date(2026, 11, 19))
    assert BEGUN not in answer(order(), **facts, told=paid).body


def test_a_termination_whose_refund_was_set_going_is_told_as_begun():
    promised = PromisedDelivery(until=date(2026, 11, 5))
    reply = answer(
        order(delivered=None, promised=promised),
        reason=ReturnReason.NOT_DELIVERED,
        as_of="2026-11-19T10:00",
        told=Told(refund_started_on=date(2026, 11, 18)),
    )
    assert "late_delivery_terminated" == reply.scenario
    assert BEGUN in reply.body


def test_an_overdue_refund_says_that_it_is_begun_and_what_was_kept_back():
    offer = {
        "remedies": ["refund"],
        "window": {"kind": "days", "days": 60, "starts": "item_delivery"},
    }
    rule = {"id": "uzun", "offers": [offer], "fees": {"tiers": [{"percent": "10"}]}}
    policy = TURKEY.plus(Goodwill.model_validate({"id": "m", "rules": [rule]}))
    asked = ReturnRequest(
        order=order(),
        reason=ReturnReason.CHANGED_MIND,
        notified_at=at("2026-12-10T10:00"),
        arrived_at=at("2026-12-12T10:00"),
    )
    late = at("2027-02-01T10:00")
    told = Told(refund_started_on=date(2027, 1, 30), refund_by=due(date(2027, 2, 5)))
    reply = tell(decide(asked, policy=policy, as_of=late), as_of=late, told=told)
    assert "refund_overdue" == reply.scenario
    assert "Ödeme işlemini 30 Ocak 2027 Cumartesi günü başlattık." in reply.body
    assert "40,00 TL hizmet kesintisi düşüldükten sonra kalan tutar" in reply.body
