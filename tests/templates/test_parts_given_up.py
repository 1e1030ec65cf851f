"""A part of an order that is given up: what is wanted still comes, and is still to be paid."""

from decimal import Decimal

import pytest

from musteri_destek.orders import Parcel, RefundMade
from musteri_destek.returns import ReturnItem, ReturnReason
from tests.templates.answers import answer, at, line, order

COAT = [ReturnItem(line="Ceket")]
LATE = {"reason": ReturnReason.NOT_DELIVERED, "notified_at": at("2026-11-12T10:05")}


def two(**facts):
    return order(line("Gömlek"), line("Ceket"), **{"paid": "800.00", "delivered": None, **facts})


@pytest.mark.parametrize("asked", [{}, LATE], ids=["on request", "late"])
def test_who_cancels_a_part_is_not_told_to_refuse_the_parcel(asked):
    reply = answer(two(), items=COAT, **asked)
    assert "A-1 numaralı siparişinizin kısmi iptalini onayladık" == reply.subject
    assert "teslim alma" not in reply.body
    assert "siparişinizin geri kalanı bundan etkilenmiyor." in reply.body


def test_some_of_several_pieces_are_a_part_too():
    sold = order(line("Gömlek", quantity=3, unit_price="100.00"), paid="300.00", delivered=None)
    reply = answer(sold, items=[ReturnItem(line="Gömlek", quantity=1)])
    assert "1 adet Gömlek için iptal talebinizi" in reply.body
    assert "teslim alma" not in reply.body


@pytest.mark.parametrize("paid", [{}, {"paid": "0.00", "method": "cash_on_delivery"}])
def test_a_cancelled_piece_may_be_in_the_parcel_that_comes(paid):
    left = Parcel(shipped_at=at("2026-11-11T09:00"))
    sold = two(**paid).model_copy(update={"parcels": (left,)})
    body = answer(sold, items=COAT).body
    assert "İptal ettiğimiz bir ürün yine de paketten çıkarsa bize haber vermeniz yeterli." in body


def test_a_kit_asked_back_in_all_its_parts_is_whole():
    parts = [
        {"id": "C", "name": "Ceket", "weight": 3},
        {"id": "D", "name": "Düğme", "weight": 1, "quantity": 2},
    ]
    sold = order(line("Takım", quantity=2, unit_price="400.00", parts=parts), paid="800.00")

    def answered(coats, buttons):
        asked = [{"part": "C", "quantity": coats}, {"part": "D", "quantity": buttons}]
        return answer(sold, items=[ReturnItem(line="Takım", parts=asked)]).scenario

    assert "return_approved" == answered(2, 4)
    assert "partial_return_approved" == answered(2, 3)
    assert "partial_return_approved" == answered(1, 4)


def back(name, units):
    made_at = at("2026-11-05T10:00")
    return RefundMade(line=name, quantity=units, gross="400.00", made_at=made_at)


def test_who_gives_up_all_that_is_left_gives_up_no_part():
    reply = answer(two(refunds=[back("Ceket", 1)]))
    assert "A-1 numaralı siparişinizin iptalini onayladık" == reply.subject
    assert "paket yine de gelirse teslim almamanız yeterli." in reply.body


@pytest.mark.parametrize(("units", "said"), [(2, "iadesini"), (1, "kısmi iadesini")])
def test_of_pieces_of_which_some_are_back_the_rest_is_whole(units, said):
    sold = order(line("Bardak", quantity=3), paid="1200.00", refunds=[back("Bardak", 1)])
    reply = answer(sold, items=[ReturnItem(line="Bardak", quantity=units)])
    assert f"A-1 numaralı siparişinizin {said} onayladık" == reply.subject


def test_the_last_part_of_a_kit_leaves_nothing_of_it():
    parts = [{"id": "C", "name": "Ceket", "weight": 3}, {"id": "P", "name": "Etek", "weight": 1}]
    skirt = back("Takım", 1).model_copy(update={"part": "P", "gross": Decimal(100)})
    sold = order(line("Takım", parts=parts)).with_refunds([skirt])
    assert "return_approved" == answer(sold).scenario


def test_who_cancels_the_whole_may_refuse_the_parcel():
    reply = answer(two())
    assert "A-1 numaralı siparişinizin iptalini onayladık" == reply.subject
    assert "paket yine de gelirse teslim almamanız yeterli." in reply.body
    assert "geri kalanı" not in reply.body


ON_DELIVERY = {"paid": "0.00", "method": "cash_on_delivery"}


def test_the_rest_of_an_order_nobody_has_paid_for_is_still_to_be_paid():
    reply = answer(two(**ON_DELIVERY), items=COAT)
    assert "unpaid_order_cancelled" == reply.scenario
    assert "A-1 numaralı siparişinizin bir kısmını iptal ettik" == reply.subject
    assert "siparişinizin bir kısmını (Ceket) isteğiniz üzerine iptal ettik." in reply.body
    assert "ödemeniz gereken bir tutar var" not in reply.body
    assert "siparişinizin geri kalanı bundan etkilenmiyor." in reply.body
    assert "kaydınız kalmadı" not in reply.body


def test_nothing_is_owed_for_a_whole_order_nobody_has_paid_for():
    reply = answer(two(**ON_DELIVERY))
    assert "A-1 numaralı siparişinizi iptal ettik" == reply.subject
    assert "ne iade edeceğimiz ne de ödemeniz gereken bir tutar var." in reply.body


def test_a_part_that_never_came_is_not_the_whole_order():
    late = {"reason": ReturnReason.NOT_DELIVERED, "notified_at": at("2026-12-10T10:00")}
    reply = answer(two(), items=COAT, as_of="2026-12-10T10:10", **late)
    assert "late_delivery_terminated" == reply.scenario
    assert "A-1 numaralı siparişinizin bir kısmını (Ceket) vaktinde ulaştıramadık" in reply.body
    assert "sipariş bedeli" not in reply.body
    whole = answer(two(), as_of="2026-12-10T10:10", **late)
    assert "A-1 numaralı siparişinizi (Gömlek ve Ceket) vaktinde ulaştıramadık" in whole.body


def test_what_goes_back_for_goods_nobody_can_deliver_is_their_price_alone():
    lost = {
        "line": "Ceket",
        "cause": "unique_goods_lost",
        "learned_at": at("2026-11-10T10:00"),
        "told_at": at("2026-11-11T10:00"),
    }
    reply = answer(two(), items=COAT, reason=ReturnReason.NOT_DELIVERED, impossible=[lost])
    assert "cannot_deliver_refunded" == reply.scenario
    assert "A-1 numaralı siparişiniz için para iadeniz" == reply.subject
