"""Which goods a letter names: as many as are meant, and of a kit the parts that are meant."""

import pytest

from musteri_destek.orders import KitPart
from musteri_destek.returns import PartAsked, ReturnItem, ReturnReason
from tests.templates.answers import answer, line, order

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


def test_several_parts_of_a_kit_are_named_after_the_other_goods():
    parts = [PartAsked(part="c", quantity=1), PartAsked(part="p", quantity=2)]
    sold = order(line("Takım", parts=SUIT, quantity=2), line("Kemer"), paid="1200.00")
    items = [ReturnItem(line="Takım", parts=parts), ReturnItem(line="Kemer")]
    assert (
        "Kemer ve Takım içindeki 1 adet Ceket ve 2 adet Pantolon" in answer(sold, items=items).body
    )
