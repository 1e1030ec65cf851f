"""Money that is owed and not computed, or has no way back: told or refused, never left out."""

from datetime import date

import pytest

from musteri_destek.errors import MisuseValueError
from musteri_destek.orders import PaidPeriod, Parcel, ParcelItem, Subscription
from musteri_destek.returns import HandOver, ReturnReason
from musteri_destek.templates import Told
from tests.templates.answers import HANDED_OVER, answer, at, line, order


def late(on, **facts):
    return answer(
        order(delivered=None, **facts),
        reason=ReturnReason.NOT_DELIVERED,
        notified_at=at(f"{on}T10:00"),
        as_of=f"{on}T11:00",
    )


def test_interest_nobody_could_compute_is_told_to_be_owed():
    body = late("2027-01-05").body
    assert "İade tutarınız 400,00 TL; kanuni faiz buna dahil değil" in body
    assert "dahil değil" not in late("2026-12-05").body


def test_interest_nobody_could_compute_is_told_beside_a_refund_that_is_overdue():
    sold = order(line("Gömlek"), line("Ceket"), paid="800.00")
    came = [Parcel(items=[ParcelItem(line="Gömlek")], delivered_at=at("2026-12-28T14:20"))]
    late_order = {**dict(sold), "ordered_at": at("2026-11-25T10:00"), "parcels": came}
    reply = answer(
        type(sold)(**late_order),
        reason=ReturnReason.NOT_DELIVERED,
        notified_at=at("2027-01-05T10:00"),
        as_of="2027-01-30T10:00",
        told=Told(refunded_on=date(2027, 1, 29)),
    )
    assert "refund_overdue" == reply.scenario
    assert "Kanuni faiz bu tutara dahil değil, onu ayrıca hesaplayıp ödeyeceğiz." in reply.body


def ended(*, payments=None, **facts):
    coffee = line("Kahve", traits=["subscription"], subscription=Subscription(**facts))
    sold = order(coffee)
    if payments is not None:
        sold = type(sold)(**{**dict(sold), "payments": payments})
    return answer(sold, reason=ReturnReason.END_SUBSCRIPTION)


PAID = PaidPeriod(amount="400.00", since="2026-11-01", until="2026-12-31")


def test_what_may_have_been_prepaid_is_not_passed_over():
    told = "Kullanmadığınız döneme ait bir ödemeniz varsa"
    assert told in ended(term="open_ended").body
    assert told not in ended(term="open_ended", paid=[]).body


def test_money_without_a_way_back_asks_how_the_order_was_paid():
    with pytest.raises(MisuseValueError, match=r"which way: state how order `A-1` was paid"):
        ended(term="open_ended", paid=[PAID], ended_on="2026-11-11", payments=[])


def test_a_return_that_gives_nothing_back_says_so_to_the_shop():
    with pytest.raises(MisuseValueError, match="this decision gives none back"):
        answer(order(line(unit_price="0.00"), paid="0.00"))


def test_a_refund_that_is_overdue_asks_for_a_new_word_by_its_name():
    with pytest.raises(
        MisuseValueError, match=r"due on `2026-11-28`: say until when .* `told.refund_by`"
    ):
        answer(order(), handed_over=HANDED_OVER, as_of="2026-12-02T10:00")


def test_no_day_before_the_order_is_believed():
    with pytest.raises(
        MisuseValueError, match=r"`told.refunded_on` is `2026-01-01`, before the order"
    ):
        answer(order(), told=Told(refunded_on=date(2026, 1, 1)))


@pytest.mark.parametrize("name", ["refunded_on", "refund_started_on", "came_back_on"])
def test_nothing_goes_back_before_anybody_asked_for_it(name):
    told = Told(**{name: date(2026, 11, 11)})
    with pytest.raises(MisuseValueError, match=f"told.{name}.* before the notice of `2026-11-12`"):
        answer(order(), told=told)
    answer(order(), told=Told(**{name: date(2026, 11, 12)}))


def test_goods_sent_back_before_the_notice_may_be_back_before_it():
    sent = HandOver(at=at("2026-11-09T10:00"), carrier="Aras Kargo")
    told = Told(came_back_on=date(2026, 11, 11))
    assert "return_received" == answer(order(), handed_over=sent, told=told).scenario


def test_the_money_of_an_order_that_was_stopped_may_be_sent_before_the_customer_writes():
    told = Told(refunded_on=date(2026, 11, 11))
    assert "11 Kasım 2026 Çarşamba" in answer(order(delivered=None), told=told).body
