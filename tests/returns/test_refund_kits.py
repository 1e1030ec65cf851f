"""A kit priced as one and returned in parts: the parts add up to what was paid for it."""

from itertools import permutations

import pytest

from musteri_destek.errors import MisuseValueError
from tests.returns.orders_to_return import back, line, made, order, with_refunds

POT = {"id": "TNC", "name": "Tencere", "weight": "600.00"}
LID = {"id": "KPK", "name": "Kapak", "weight": "150.00"}
SPOONS = {"id": "KSK", "name": "Kaşık", "quantity": 3, "weight": "50.00"}


def kit(price="800.00", quantity=1, parts=(POT, LID, SPOONS)):
    return order(line("SET", price, quantity, name="Mutfak seti", parts=list(parts)))


def part(gross, name, quantity=1):
    return made(str(gross), line="SET", part=name, quantity=quantity)


def test_a_part_goes_back_at_its_share_of_the_price_of_the_kit():
    refund = back(kit(), {}, parts={"SET": {"TNC": 1}})
    assert "533.33" == str(refund.total)
    assert "Mutfak seti (1 × Tencere)" == refund.lines[0].label


def test_a_complete_kit_is_exactly_what_was_paid():
    assert "799.99" == str(back(kit("799.99"), {"SET": 1}).total)
    every = {"TNC": 1, "KPK": 1, "KSK": 3}
    assert "799.99" == str(back(kit("799.99"), {}, parts={"SET": every}).total)


@pytest.mark.parametrize("names", sorted(set(permutations(["TNC", "KPK", "KSK", "KSK", "KSK"]))))
def test_in_whatever_order_the_parts_come_they_add_up(names):
    known, total = kit("100.01"), 0
    for name in names:
        refund = back(known, {}, parts={"SET": {name: 1}})
        total += refund.total
        known = with_refunds(known, part(refund.total, name))
    assert "100.01" == str(total)


def test_a_part_first_and_a_whole_kit_later():
    known = kit("800.00", quantity=2)
    first = back(known, {}, parts={"SET": {"KSK": 1}}).total
    rest = with_refunds(known, part(first, "KSK"))
    second = back(rest, {"SET": 1}).total
    assert ("44.44", "800.00") == (str(first), str(second))


def test_a_kit_paid_once_complete_waits_for_its_last_part():
    known = kit("799.99")
    first = back(known, {}, parts={"SET": {"TNC": 1, "KPK": 1}}, kits="once_complete")
    assert "0.00" == str(first.total)
    waits = with_refunds(known, part("0", "TNC"), part("0", "KPK"))
    assert "799.99" == str(back(waits, {}, parts={"SET": {"KSK": 3}}, kits="once_complete").total)


def test_parts_without_a_weight_count_alike():
    alike = [{"id": name, "name": name, "weight": "0"} for name in ("sol", "sağ")]
    assert "400.00" == str(back(kit(parts=alike), {}, parts={"SET": {"sol": 1}}).total)


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({"SET": {"BCK": 1}}, "no part `BCK` in `SET`; its parts: TNC, KPK, KSK"),
        ({"SET": {"KSK": 4}}, "of part `KSK`"),
        ({"SET": {"TNC": 0}}, "`0` of `SET`"),
        ({"YOK": {"TNC": 1}}, "no line `YOK`"),
    ],
)
def test_parts_that_are_not_there_are_refused(parts, says):
    with pytest.raises(MisuseValueError, match=says):
        back(kit(), {}, parts=parts)


def test_a_part_that_came_back_is_not_in_a_whole_kit_any_more():
    known = with_refunds(kit(), part("533.33", "TNC"))
    with pytest.raises(MisuseValueError, match="of part `TNC`"):
        back(known, {"SET": 1})
