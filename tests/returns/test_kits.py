"""A part of a kit is asked back: `decide` answers as for whole goods, and prices the part."""

import pytest
from pydantic import ValidationError

from musteri_destek.returns import Decision
from tests.returns.shop import ask, at, request

POT = {"id": "T", "name": "Tencere", "weight": "600.00"}
PAN = {"id": "K", "name": "Tava", "weight": "300.00"}
SPOONS = {"id": "KSK", "name": "Kaşık", "quantity": 2, "weight": "50.00"}
SET = {
    "ordered": "2026-03-01",
    "delivered": "2026-03-05",
    "notified": "2026-03-10",
    "line": {"name": "Mutfak seti", "parts": [POT, PAN, SPOONS]},
}


def asked(*parts):
    return {
        "items": [
            {"line": "X", "parts": [{"part": part, "quantity": count} for part, count in parts]}
        ]
    }


def made(gross, part, quantity=1):
    facts = {"line": "X", "part": part, "quantity": quantity, "made_at": at("2026-03-08")}
    return facts | {"gross": str(gross)}


def test_a_part_comes_back_at_its_share_of_what_the_kit_cost():
    decision = ask(**SET, **asked(("K", 1)))

    assert ("eligible", "300.00") == (decision.outcome, str(decision.refund.total))
    (line,) = decision.lines
    assert (0, ["K"], "send_back") == (line.quantity, [one.part for one in line.parts], line.goods)
    assert Decision.from_json(decision.to_json()) == decision


def test_all_parts_one_after_the_other_are_the_price_of_the_kit():
    steps = [("T", 1), ("KSK", 1), ("K", 1), ("KSK", 1)]
    refunds, total = [], 0
    for part, quantity in steps:
        refund = ask(**SET, **asked((part, quantity)), refunds=refunds).refund
        total += refund.total
        refunds = [*refunds, made(refund.total, part, quantity)]

    assert "1000.00" == str(total)


def test_parts_can_be_asked_for_by_nobody_who_has_them_no_more():
    with pytest.raises(ValidationError) as caught:
        request(**SET, **asked(("K", 1), ("KSK", 3), ("B", 1)), refunds=[made("300.00", "K")])

    found = [(problem["loc"][-3:], problem["type"]) for problem in caught.value.errors()]
    assert [
        (("parts", 0, "quantity"), "more_than_left"),
        (("parts", 1, "quantity"), "more_than_left"),
        (("parts", 2, "part"), "unknown_reference"),
    ] == found


@pytest.mark.parametrize(
    ("item", "problem"),
    [
        ({"quantity": 1, "parts": [{"part": "K"}]}, "units_and_parts"),
        ({"parts": [{"part": "K"}, {"part": "K"}]}, "id_not_unique"),
    ],
)
def test_units_and_parts_are_told_apart(item, problem):
    with pytest.raises(ValidationError) as caught:
        request(**SET, items=[{"line": "X"} | item])

    assert [problem] == [one["type"] for one in caught.value.errors()]


def test_a_part_of_a_kit_leaves_its_insurance_to_a_person():
    kit = {"id": "X", "name": "Set", "unit_price": "1000.00", "kdv_rate": 10, "parts": [POT, PAN]}
    cover = {"id": "S", "name": "Sigorta", "unit_price": "90.00", "kdv_rate": 20}
    facts = {name: SET[name] for name in ("ordered", "delivered", "notified")}
    decision = ask(**facts, lines=[kit, cover | {"ancillary_to": "X"}], **asked(("K", 1)))

    assert "share_of_ancillary_contract" in decision.missing


OTHER = {"id": "Y", "name": "Önlük", "unit_price": "90.00", "kdv_rate": 10}


@pytest.mark.parametrize("items", [None, [{"line": "X"}]], ids=["whole order", "the line"])
def test_who_asks_for_what_is_left_of_a_kit_asks_for_its_parts(items):
    facts = SET | {"items": items} if items else SET
    (line,) = ask(**facts, refunds=[made("300.00", "K")]).lines

    assert [("T", 1), ("KSK", 2)] == [(one.part, one.quantity) for one in line.parts]
    assert "700.00" == str(line.refunded)


def test_of_two_kits_the_whole_one_comes_back_with_the_parts_of_the_other():
    two = {"name": "Mutfak seti", "parts": [POT, PAN, SPOONS], "quantity": 2}
    (line,) = ask(**SET | {"line": two}, refunds=[made("300.00", "K")]).lines

    assert {"T": 2, "K": 1, "KSK": 4} == {one.part: one.quantity for one in line.parts}
    assert "1700.00" == str(line.refunded)


def test_a_kit_that_came_back_part_by_part_is_not_asked_for_again():
    every = [made("600.00", "T"), made("300.00", "K"), made("100.00", "KSK", 2)]
    kit = SET["line"] | {"id": "X", "unit_price": "1000.00", "kdv_rate": 10}
    facts = {name: value for name, value in SET.items() if name != "line"}

    assert ["already_refunded"] == [one.code for one in ask(**SET, refunds=every).because]
    both = ask(**facts, lines=[kit, OTHER], refunds=every)
    assert {"Y": "eligible"} == {one.line: one.outcome for one in both.lines}


@pytest.mark.parametrize(
    ("problem", "facts"),
    [
        ("`1` units asked, `0` whole", {"items": [{"line": "X", "quantity": 1}]}),
        ("`3` of part `KSK` were refunded, `2` were bought", {"quantity": 3, "part": "KSK"}),
        ("`2` of part `K` were refunded, `1` were bought", {"quantity": 2, "part": "K"}),
    ],
)
def test_more_than_there_is_of_a_kit_is_refused_at_its_place(problem, facts):
    part = made("10.00", facts.get("part", "K"), facts.get("quantity", 1))
    items = {name: value for name, value in facts.items() if name == "items"}

    with pytest.raises(ValidationError, match=problem):
        request(**SET, **items, refunds=[part])
