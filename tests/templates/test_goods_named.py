"""Which goods a letter names: as many as are meant, and of a kit the parts that are meant."""

import pytest

from musteri_destek.orders import KitPart, RefundMade
from musteri_destek.returns import PartAsked, ReturnItem, ReturnReason
from musteri_destek.templates import Voice
from tests.templates.answers import answer, at, line, order

SUIT = [
    KitPart(id="c", name="Ceket", weight="300.00"),
    KitPart(id="p", name="Pantolon", weight="100"),
]
TROUSERS = [ReturnItem(line="Takım", parts=[PartAsked(part="p")])]


def test_two_lines_of_one_name_are_two_pieces():
    sold = order(line("Gömlek", id="s"), line("Gömlek", id="m"), paid="800.00")
    assert "2 adet Gömlek için iade talebinizi" in answer(sold).body


def test_some_of_several_pieces_are_counted_also_where_it_is_one():
    sold = order(line("Gömlek", quantity=3, unit_price="100.00"), paid="300.00")
    reply = answer(sold, items=[ReturnItem(line="Gömlek", quantity=1)])
    assert "1 adet Gömlek için iade talebinizi" in reply.body


@pytest.mark.parametrize("reason", [ReturnReason.CHANGED_MIND, ReturnReason.MISSING_PART])
def test_of_a_kit_the_parts_that_are_meant_are_named(reason):
    sold = order(line("Takım", parts=SUIT))
    assert "Takım içindeki Pantolon" in answer(sold, reason=reason, items=TROUSERS).body


def test_beside_other_goods_each_part_says_the_kit_it_is_of():
    parts = [PartAsked(part="c", quantity=1), PartAsked(part="p", quantity=2)]
    sold = order(line("Takım", parts=SUIT, quantity=2), line("Kemer"), paid="1200.00")
    items = [ReturnItem(line="Takım", parts=parts), ReturnItem(line="Kemer")]
    named = "Kemer, Takım içindeki 1 adet Ceket ve Takım içindeki 2 adet Pantolon için"
    assert named in answer(sold, items=items).body


def test_goods_of_which_nothing_is_left_are_named_without_a_count():
    made_at = at("2026-11-05T10:00")
    back = RefundMade(line="Gömlek", quantity=1, gross="400.00", made_at=made_at)
    body = answer(order(refunds=[back])).body
    assert "\nGömlek için talebinizi özenle inceledik" in body


@pytest.mark.parametrize(("says", "named"), [("siz", "Ödemeniz"), ("sen", "Ödemen")])
def test_who_writes_of_a_payment_is_answered_about_the_payment(says, named):
    voice = Voice(agent="Elif", team="Mavi Dükkân", says=says)
    reply = answer(order(), reason=ReturnReason.CHARGED_TWICE, voice=voice)
    assert (f"{named} için talebin" in reply.body, "Gömlek" in reply.body) == (True, False)
