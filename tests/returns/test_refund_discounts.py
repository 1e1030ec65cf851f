"""Discounts on what comes back: shared once, and taken back only where that was said and is fair."""

from decimal import Decimal

import pytest

from musteri_destek.decisions import Certainty
from musteri_destek.returns import RefundTerms, collected, refund_for
from tests.returns.orders_to_return import (
    FAULT,
    GOODWILL,
    back,
    line,
    made,
    order,
    paid,
    sums,
    taken_back,
    with_refunds,
)

PANTS, SHIRT, BELT = line("PNT", "600.00"), line("GML", "400.00"), line("KMR", "200.00")
AUTUMN = {"amount": "150.00", "code": "GUZ150", "min_basket": "1000.00"}
DISCLOSED = AUTUMN | {"clawback_disclosed": True}
SHIPPING = {"kind": "shipping", "gross": "60.00", "kdv_rate": 20}


def lines_of(known):
    return {name: str(amount) for name, amount in collected(known).lines.items()}


def test_a_percentage_is_rounded_once_and_shared_like_any_amount():
    known = order(line("A", "10.00"), line("B", "10.00"), discounts=[{"percent": "33.33"}])
    assert {"A": "6.66", "B": "6.67"} == lines_of(known)


def test_discounts_apply_in_the_order_given_each_to_what_is_left():
    ten, fifty = {"percent": 10}, {"amount": "50.00"}
    assert {"A": "850.00"} == lines_of(order(line("A", "1000.00"), discounts=[ten, fifty]))
    assert {"A": "855.00"} == lines_of(order(line("A", "1000.00"), discounts=[fifty, ten]))


def test_a_discount_on_goods_and_shipping_lowers_both_by_their_size():
    both = {"amount": "20.00", "scope": "goods_and_shipping"}
    known = order(line("A", "140.00"), charges=[SHIPPING], discounts=[both])
    assert ("126.00", "54.00") == (lines_of(known)["A"], str(collected(known).charges[0]))


def test_free_shipping_leaves_the_goods_as_they_are():
    free = {"percent": 100, "scope": "shipping"}
    known = order(line("A", "140.00"), charges=[SHIPPING], discounts=[free])
    assert ("140.00", "0.00") == (lines_of(known)["A"], str(collected(known).charges[0]))
    assert {"goods": "140.00"} == sums(back(known, {"A": 1}))


def test_a_discount_on_shipping_never_lowers_another_charge():
    wrap = {"kind": "gift_wrap", "gross": "25.00", "kdv_rate": 20}
    free = {"percent": 100, "scope": "shipping"}
    known = order(line("A", "140.00"), charges=[wrap, SHIPPING], discounts=[free])
    assert (Decimal("25.00"), Decimal("0.00")) == collected(known).charges


def test_a_line_that_is_not_discountable_keeps_its_price():
    book = line("KTP", "100.00", discountable=False)
    assert {"KTP": "100.00", "GML": "360.00"} == lines_of(
        order(book, SHIRT, discounts=[{"percent": 10}])
    )


def test_a_coupon_for_one_line_lowers_that_line_alone():
    known = order(PANTS, SHIRT, discounts=[{"amount": "50.00", "lines": ["GML"]}])
    assert {"PNT": "600.00", "GML": "350.00"} == lines_of(known)


def test_of_three_for_two_the_cheapest_is_free_and_all_three_cost_a_little_less():
    deal = {"deal": {"buy": 3, "pay": 2}}
    known = order(PANTS, SHIRT, BELT, discounts=[deal])
    assert {"PNT": "500.00", "GML": "333.33", "KMR": "166.67"} == lines_of(known)


def test_three_equal_units_for_two_come_back_at_two_thirds_each():
    known = order(line("A", "100.00", 3), discounts=[{"deal": {"buy": 3, "pay": 2}}])
    assert "66.67" == str(back(known, {"A": 1}).total)
    rest = with_refunds(known, made("66.67", line="A", quantity=1))
    assert "133.33" == str(back(rest, {"A": 2}).total)


def test_seven_units_in_threes_give_two_away():
    known = order(line("A", "10.00", 7), discounts=[{"deal": {"buy": 3, "pay": 2}}])
    assert {"A": "50.00"} == lines_of(known)


@pytest.mark.parametrize(
    ("price", "left"), [("299.99", "224.99"), ("300.00", "210.00"), ("200.00", "200.00")]
)
def test_a_basket_gets_the_highest_tier_it_reaches(price, left):
    tiers = [{"min_basket": "275.00", "percent": 25}, {"min_basket": "300.00", "percent": 30}]
    assert {"A": left} == lines_of(order(line("A", price), discounts=[{"tiers": tiers}]))


def test_a_line_shows_its_list_price_and_its_share_of_the_discount():
    (shirt,) = back(order(PANTS, SHIRT, BELT, discounts=[AUTUMN]), {"GML": 1}).lines
    assert (Decimal("350.00"), Decimal("50.00")) == (shirt.gross, shirt.discount)


def test_without_being_told_beforehand_nobody_loses_a_discount():
    known = order(PANTS, SHIRT, BELT, discounts=[AUTUMN])
    for mode in ("pro_rata", "claw_back", "reprice"):
        assert "350.00" == str(back(known, {"GML": 1}, cause=GOODWILL, discounts=mode).total)


def test_a_disclosed_discount_falls_away_with_the_basket_where_the_shop_says_so():
    known = order(PANTS, SHIRT, BELT, discounts=[DISCLOSED])
    refund = back(known, {"GML": 1}, discounts="claw_back")
    assert "250.00" == str(refund.total)
    assert [("PNT; GUZ150", "-75.00"), ("KMR; GUZ150", "-25.00")] == taken_back(refund)
    assert Certainty.POLICY is refund.certainty
    assert "350.00" == str(back(known, {"GML": 1}).total)


def test_a_basket_still_above_the_minimum_keeps_its_discount():
    known = order(PANTS, SHIRT, BELT, discounts=[DISCLOSED])
    refund = back(known, {"KMR": 1}, discounts="claw_back")
    assert ("175.00", []) == (str(refund.total), taken_back(refund))


@pytest.mark.parametrize("mode", ["claw_back", "reprice"])
def test_where_the_seller_is_at_fault_the_customer_keeps_the_discount(mode):
    known = order(PANTS, SHIRT, BELT, discounts=[DISCLOSED])
    assert "350.00" == str(back(known, {"GML": 1}, cause=FAULT, discounts=mode).total)


def test_units_that_went_back_by_the_sellers_fault_count_as_kept_later_too():
    known = order(PANTS, SHIRT, BELT, discounts=[DISCLOSED])
    booked = made("350.00", line="GML", quantity=1)
    after_fault = with_refunds(known, booked | {"cause": "sellers_fault"})
    after_withdrawal = with_refunds(known, booked | {"cause": "withdrawal"})
    assert "175.00" == str(back(after_fault, {"KMR": 1}, discounts="claw_back").total)
    assert "100.00" == str(back(after_withdrawal, {"KMR": 1}, discounts="claw_back").total)


def test_nothing_is_given_out_again_that_was_never_taken_back():
    """The shirt was refunded in full; of the discount nothing was kept back then."""
    known = order(PANTS, SHIRT, BELT, discounts=[DISCLOSED])
    rest = with_refunds(known, made("350.00", line="GML", quantity=1, cause="withdrawal"))
    last = back(rest, {"PNT": 1, "KMR": 1}, discounts="claw_back")
    assert ("700.00", []) == (str(last.total), taken_back(last))


def test_what_was_taken_back_goes_out_again_with_the_goods_it_was_taken_on():
    known = order(PANTS, SHIRT, BELT, discounts=[DISCLOSED], payments=[paid("p", "1050.00")])
    first = back(known, {"GML": 1}, discounts="claw_back")
    rest = with_refunds(
        known, made(str(first.total), line="GML", quantity=1, payment="p", cause="withdrawal")
    )
    last = back(rest, {"PNT": 1, "KMR": 1}, discounts="claw_back")
    assert [("PNT; GUZ150", "75.00"), ("KMR; GUZ150", "25.00")] == taken_back(last)
    assert ("250.00", "800.00") == (str(first.total), str(last.total))


def test_what_the_seller_owes_is_not_lowered_by_what_was_withdrawn_before():
    known = order(PANTS, SHIRT, BELT, discounts=[DISCLOSED])
    rest = with_refunds(known, made("350.00", line="GML", quantity=1, cause="withdrawal"))
    refund = back(rest, {"KMR": 1}, cause=FAULT, discounts="claw_back")
    assert ("175.00", 0) == (str(refund.total), refund.uncollected)


def test_a_discount_is_never_taken_back_from_the_money_of_defective_goods():
    """The belt is withdrawn, the pants are defective: at most the belt pays for the discount."""
    cheap = line("KMR", "60.00")
    known = order(PANTS, SHIRT, cheap, discounts=[DISCLOSED | {"min_basket": "1050.00"}])
    belt = back(known, {"KMR": 1}, discounts="claw_back")
    both = refund_for(
        known,
        {"KMR": 1, "PNT": 1},
        causes={"PNT": FAULT},
        terms=RefundTerms(discounts="claw_back"),
    )
    assert ("0.00", "515.09") == (str(belt.total), str(both.total))
    assert belt.uncollected > 0


def test_kdv_of_a_discount_taken_back_is_that_of_the_goods_kept():
    known = order(
        line("A", "110.00"),
        line("B", "120.00", kdv_rate=20),
        discounts=[DISCLOSED | {"amount": "23.00", "min_basket": "200.00"}],
    )
    refund = back(known, {"A": 1}, discounts="claw_back")
    (taken,) = (one for one in refund.lines if one.gross < 0)
    assert ("-12.00", "-2.00", 20) == (str(taken.gross), str(taken.kdv), taken.kdv_rate)


def test_a_line_that_states_what_was_paid_loses_no_more_than_its_own_discount():
    stated = [
        line("PNT", "600.00", paid="525.00"),
        line("GML", "400.00", paid="350.00"),
        line("KMR", "200.00", paid="175.00"),
    ]
    known = order(*stated, discounts=[DISCLOSED])
    assert "250.00" == str(back(known, {"GML": 1}, discounts="claw_back").total)


def test_a_deal_that_is_broken_up_is_priced_anew_only_for_goodwill():
    told = {"deal": {"buy": 3, "pay": 2}, "clawback_disclosed": True}
    known = order(line("A", "90.00", 3), discounts=[told])
    assert "0.00" == str(back(known, {"A": 1}, cause=GOODWILL, discounts="reprice").total)
    assert "60.00" == str(back(known, {"A": 1}, discounts="reprice").total)


def test_free_shipping_is_billed_again_only_for_goodwill():
    free = {"percent": 100, "scope": "shipping", "min_basket": "1000.00"}
    known = order(
        PANTS, SHIRT, BELT, charges=[SHIPPING], discounts=[free | {"clawback_disclosed": True}]
    )
    assert "400.00" == str(back(known, {"GML": 1}, discounts="claw_back").total)
    refund = back(known, {"GML": 1}, cause=GOODWILL, discounts="claw_back")
    assert [("gönderim ücreti", "-60.00")] == taken_back(refund)


def test_a_deduction_tells_its_reason():
    known = order(PANTS, SHIRT, BELT, discounts=[DISCLOSED])
    told = back(known, {"GML": 1}, discounts="claw_back").explain("tr")
    assert (
        "Geri alınan indirim (PNT; GUZ150): -75,00 TL (net -68,18 TL, KDV %10: -6,82 TL). Satıştan önce "
        "bildirilen indirim koşulu, kalan sepette karşılanmıyor"
    ) in told
