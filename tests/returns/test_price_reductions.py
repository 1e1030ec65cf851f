"""Bedelden indirim: what goes back of the price of goods that stay, and what of it did before."""

import pytest
from pydantic import ValidationError

from musteri_destek.errors import MisuseValueError
from musteri_destek.returns import MissingUnits, RefundTerms, refund_for
from tests.returns.orders_to_return import line, made, order, paid
from tests.returns.shop import ask

TAKEN_BACK = RefundTerms(discounts="claw_back")
HALF = {"missing": {"units": 1, "of": 2}}


def before(gross, **facts):
    return {"line": "X", "gross": gross, "made_at": "2026-11-06T10:00:00+03:00"} | facts


def reduced(item, *refunds, quantity=2):
    """What goes back for glasses of 120.00 each of which something is missing."""
    return ask(
        ordered="2026-11-01",
        delivered="2026-11-05",
        notified="2026-11-07",
        reason="missing_part",
        wanted="price_reduction",
        line={"unit_price": "120.00", "quantity": quantity},
        items=[{"line": "X", **item}],
        refunds=refunds,
    ).refund


@pytest.mark.parametrize(
    ("item", "quantity", "total"),
    [
        (HALF, 1, "60.00"),
        (HALF, 2, "120.00"),
        (HALF | {"quantity": 1}, 2, "60.00"),
        ({"missing": {"units": 1, "of": 3}, "quantity": 2}, 3, "80.00"),
        ({"missing": {"units": 1, "of": 1}, "quantity": 1}, 5, "120.00"),
    ],
)
def test_a_reduction_is_the_share_of_the_units_it_is_asked_for(item, quantity, total):
    assert total == str(reduced(item, quantity=quantity).total)


def test_a_reduction_counts_on_what_is_still_kept():
    assert "60.00" == str(reduced(HALF, before("120.00", quantity=1)).total)


def test_the_same_reduction_is_not_paid_twice_and_says_what_was_paid():
    again = reduced(HALF, before("120.00"))
    assert "0.00" == str(again.total)
    assert "daha önce ödenen 120,00 TL" in again.explain("tr")
    assert "son günü" not in again.explain("tr")


def test_more_that_is_missing_brings_the_rest():
    both = {"missing": {"units": 2, "of": 2}}
    assert "120.00" == str(reduced(both, before("120.00")).total)


@pytest.mark.parametrize(("cause", "total"), [("sellers_fault", "0.00"), ("goodwill", "60.00")])
def test_a_kindness_before_takes_nothing_of_what_is_owed(cause, total):
    """Of 120.00 half is owed; 60.00 went back before, for this or out of kindness."""
    assert total == str(reduced(HALF, before("60.00", cause=cause), quantity=1).total)


def test_whether_another_unit_was_meant_before_is_for_a_person_to_say():
    one_of_two = HALF | {"quantity": 1}
    assert () == reduced(one_of_two).open_points
    assert ("price_reduction",) == reduced(one_of_two, before("60.00")).open_points
    assert () == reduced(HALF, before("60.00")).open_points


def test_pieces_are_counted_over_all_units():
    with pytest.raises(ValidationError, match="`1` pieces in all, yet `5` units are asked about"):
        reduced({"missing": {"units": 1, "of": 1}}, quantity=5)
    cups = order(line("FNC", "10.00", 5))
    with pytest.raises(MisuseValueError, match="`1` pieces of `FNC`, yet `5` units are kept"):
        refund_for(cups, {}, {"FNC": MissingUnits(units=1, of=1)})


@pytest.mark.parametrize("grouping", [["A", "BC"], ["A", "B", "C"], ["B", "A", "C"]])
def test_a_reduction_is_no_discount_that_was_taken_back(grouping):
    known = order(
        *(line(name, "100.00") for name in "ABC"),
        discounts=[{"amount": "30.00", "min_basket": "250.00", "clawback_disclosed": True}],
        payments=[paid("p", "270.00")],
        refunds=[made("45.00", line="C", payment="p")],
    )
    total = 45
    for day, names in enumerate(grouping, start=6):
        refund = refund_for(known, dict.fromkeys(names, 1), terms=TAKEN_BACK)
        known = known.with_refunds(refund.records(f"2026-11-{day:02}T12:00:00+03:00"))
        total += refund.total
    assert 270 == total
