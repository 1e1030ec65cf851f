"""Amounts a person names, caps, and earlier refunds: never more than there is, never twice."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from musteri_destek.errors import MisuseValueError
from musteri_destek.returns import (
    AmountAsked,
    CreditBasis,
    refund_for,
    refund_of_amounts,
    remaining,
    store_credit,
)
from tests.returns.orders_to_return import back, line, made, order, paid, sums, with_refunds
from tests.returns.shop import ask

SHIRTS, BELT = line("GML", "12.30", 3), line("KMR", "24.60", 2)
SHIPPING = {"kind": "shipping", "gross": "12.30", "kdv_rate": 20}


def basket(**facts):
    return order(SHIRTS, BELT, charges=[SHIPPING], payments=[paid("p", "98.40")], **facts)


def test_an_agent_pays_less_and_the_refund_keeps_what_the_rules_said():
    refund = back(basket(), {"GML": 2}, amount=Decimal("11.00"))
    assert ("11.00", "24.60") == (str(refund.total), str(refund.suggested))
    assert "Kuralların hesapladığı tutar: 24,60 TL" in refund.explain("tr")


def test_an_amount_that_is_what_the_rules_say_is_no_amount_of_its_own():
    assert back(basket(), {"GML": 2}, amount=Decimal("24.60")).suggested is None


@pytest.mark.parametrize("amount", ["0.00", "-5.00", "24.61"])
def test_an_amount_that_can_not_be_is_refused(amount):
    with pytest.raises(MisuseValueError, match=f"`{amount}`"):
        back(basket(), {"GML": 2}, amount=Decimal(amount))


def test_every_problem_of_a_return_is_named_at_once():
    with pytest.raises(MisuseValueError) as caught:
        back(basket(), {"GML": 4, "KMR": 0, "YOK": 1})
    said = str(caught.value)
    assert all(part in said for part in ("no line `YOK`", "`4` units of `GML`", "`0` of `KMR`"))


def test_a_return_of_nothing_is_refused():
    with pytest.raises(MisuseValueError, match="nothing is returned"):
        refund_for(basket(), {})


def test_the_same_request_again_gives_nothing():
    facts = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}
    first = ask(**facts)
    gone = {
        "line": "X",
        "quantity": 1,
        "gross": str(first.refund.total),
        "made_at": "2026-03-11T12:00:00+03:00",
    }
    again = ask(**facts, refunds=[gone])
    assert ("1000.00", "0.00") == (str(first.refund.total), str(again.refund.total))


def test_money_that_names_nothing_counts_against_the_order():
    known = basket(refunds=[made("8.40")])
    assert Decimal("90.00") == remaining(known).total
    refund = back(known, {"GML": 3, "KMR": 2})
    assert ("90.00", "8.40") == (str(refund.total), str(refund.shortfall))


def test_the_order_caps_a_refund_also_where_no_payment_is_stated():
    known = order(line("A", "100.00"), refunds=[made("30.00")])
    refund = back(known, {"A": 1})
    assert ("70.00", "30.00") == (str(refund.total), str(refund.shortfall))


def test_a_payment_that_took_too_much_gives_back_no_more_than_the_order_cost():
    known = order(line("A", "100.00"), payments=[paid("p", "130.00")])
    assert "100.00" == str(back(known, {"A": 1}).total)
    assert Decimal("100.00") == remaining(known).total


def test_a_price_reduction_before_the_return_comes_off_the_last_unit():
    known = basket(refunds=[made("5.00", line="GML")])
    assert {"goods": "12.30"} == sums(back(known, {"GML": 1}))
    assert {"goods": "31.90"} == sums(back(known, {"GML": 3}))


def test_kdv_adds_up_over_amounts_and_units():
    whole = back(order(line("A", "99.99", kdv_rate=18)), {"A": 1}).lines[0].kdv
    known, kdv = order(line("A", "99.99", kdv_rate=18)), Decimal(0)
    for amount in ("0.05", "33.33", "0.01"):
        (part,) = refund_of_amounts(known, [AmountAsked(line="A", amount=amount)]).lines
        kdv += part.kdv
        known = with_refunds(known, made(amount, line="A"))
    (rest,) = back(known, {"A": 1}).lines
    assert whole == kdv + rest.kdv


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ([], "nothing is asked for"),
        ([{"line": "GML", "amount": "36.91"}], "`36.91` is more than is left of `GML`: `36.90`"),
        ([{"line": "YOK", "amount": "1.00"}], "nothing was collected for `YOK`"),
        ([{"charge": "duty", "amount": "1.00"}], "nothing was collected for `duty`"),
        ([{"line": "GML", "amount": "1.00"}] * 2, "`GML` is asked for twice"),
        ([{"line": "GML", "amount": "1.001"}], "`1.001` is finer than TRY has"),
    ],
)
def test_amounts_that_can_not_be_are_refused(asked, says):
    with pytest.raises(MisuseValueError, match=says):
        refund_of_amounts(basket(), [AmountAsked(**one) for one in asked])


@pytest.mark.parametrize(
    "facts",
    [
        {"line": "GML", "amount": 0},
        {"line": "GML", "amount": -1},
        {"amount": 1},
        {"line": "GML", "charge": "duty", "amount": 1},
    ],
)
def test_an_amount_names_one_thing_and_is_above_zero(facts):
    with pytest.raises(ValidationError):
        AmountAsked(**facts)


def test_amounts_within_their_lines_still_stop_at_the_order():
    known = basket(refunds=[made("90.00")])
    with pytest.raises(MisuseValueError, match=r"`8\.40` at most"):
        refund_of_amounts(known, [AmountAsked(line="GML", amount="10.00")])


def test_a_credit_is_worth_the_money_or_the_list_price_if_the_shop_gives_that():
    known = order(line("A", "100.00"), discounts=[{"percent": 20}])
    refund = back(known, {"A": 1})
    assert Decimal("80.00") == store_credit(refund)
    assert Decimal("100.00") == store_credit(refund, basis=CreditBasis.LIST_PRICE)
