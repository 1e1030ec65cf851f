"""Shipping, fees and duty go back once, with the goods they were charged for, at their own KDV."""

from decimal import Decimal

import pytest

from musteri_destek.errors import MisuseValueError
from musteri_destek.money import round_half_up
from musteri_destek.orders import ChargeKind
from musteri_destek.returns import AmountAsked, refund_of_amounts, remaining
from tests.returns.orders_to_return import (
    FAULT,
    GOODWILL,
    back,
    line,
    made,
    order,
    paid,
    sums,
    with_refunds,
)
from tests.returns.shop import ask

CHARGES = {
    "shipping": "79.90",
    "cod_fee": "39.90",
    "instalment_surcharge": "120.00",
    "gift_wrap": "25.00",
    "duty": "310.55",
}


def charge(kind, **facts):
    return {"kind": kind, "gross": CHARGES[kind], "kdv_rate": 20} | facts


QUILT, PILLOW = line("YRG", "899.00"), line("YST", "101.00")
BY_PARCEL = [
    {"kind": "shipping", "gross": "30.00", "kdv_rate": 20, "lines": ["YRG"]},
    {"kind": "shipping", "gross": "20.00", "kdv_rate": 20, "lines": ["YST"]},
]


@pytest.mark.parametrize("kind", CHARGES)
def test_every_charge_goes_back_whole_with_the_whole_order(kind):
    known = order(QUILT, PILLOW, charges=[charge(kind)])
    assert {"goods": "1000.00", kind: CHARGES[kind]} == sums(back(known, {"YRG": 1, "YST": 1}))


@pytest.mark.parametrize("kind", CHARGES)
def test_of_a_part_of_the_order_the_switch_decides(kind):
    known = order(QUILT, PILLOW, charges=[charge(kind)])
    assert {"goods": "101.00"} == sums(back(known, {"YST": 1}))
    share = back(known, {"YST": 1}, charges="pro_rata").lines[-1].gross
    assert round_half_up(Decimal(CHARGES[kind]) * Decimal("0.101")) == share


@pytest.mark.parametrize("kind", CHARGES)
def test_a_charge_that_went_back_is_not_paid_again(kind):
    known = order(QUILT, PILLOW, charges=[charge(kind)], refunds=[made(CHARGES[kind], charge=kind)])
    assert {"goods": "1000.00"} == sums(back(known, {"YRG": 1, "YST": 1}))


def test_a_whole_withdrawal_gives_back_everything_collected_cash_and_all():
    decision = ask(
        ordered="2026-11-02",
        delivered="2026-11-06",
        notified="2026-11-16",
        line={"unit_price": "899.00"},
        charges=[charge("shipping"), charge("cod_fee")],
        payments=[paid("p", "1018.80", "cash_on_delivery")],
    )
    (payout,) = decision.refund.payouts
    assert ("1018.80", "bank_transfer_iban") == (str(payout.amount), payout.route.value)
    kdv = {str(rate): str(split.kdv) for rate, split in decision.refund.kdv_by_rate.items()}
    assert {"10": "81.73", "20": "19.97"} == kdv


def test_the_delivery_of_one_parcel_goes_back_with_that_parcel():
    known = order(QUILT, PILLOW, charges=BY_PARCEL)
    assert {"goods": "101.00", "shipping": "20.00"} == sums(back(known, {"YST": 1}))
    rest = with_refunds(
        known, made("101.00", line="YST", quantity=1), made("20.00", charge="shipping")
    )
    assert {"goods": "899.00", "shipping": "30.00"} == sums(back(rest, {"YRG": 1}))


def test_a_gesture_on_shipping_is_taken_off_what_comes_later():
    known = order(QUILT, charges=[charge("shipping")], refunds=[made("9.90", charge="shipping")])
    assert {"goods": "899.00", "shipping": "70.00"} == sums(back(known, {"YRG": 1}))


def test_a_gesture_on_one_of_two_parcels_is_taken_off_once():
    known = order(QUILT, PILLOW, charges=BY_PARCEL, refunds=[made("35.00", charge="shipping")])
    assert {"goods": "1000.00", "shipping": "15.00"} == sums(back(known, {"YRG": 1, "YST": 1}))


def test_shipping_can_be_given_back_by_itself_and_only_once():
    known = order(QUILT, charges=BY_PARCEL[:1])
    asked = [AmountAsked(charge="shipping", amount="30.00")]
    assert {"shipping": "30.00"} == sums(refund_of_amounts(known, asked))
    again = with_refunds(known, made("30.00", charge="shipping"))
    with pytest.raises(MisuseValueError, match="more than is left of `shipping`"):
        refund_of_amounts(again, asked)


def test_shipping_of_two_rates_keeps_each_rate():
    known = order(QUILT, charges=[charge("shipping"), charge("shipping", kdv_rate=10)])
    left = remaining(known).charges[ChargeKind.SHIPPING]
    refund = refund_of_amounts(known, [AmountAsked(charge="shipping", amount=left)])
    assert {10, 20} == set(refund.kdv_by_rate)
    assert Decimal("159.80") == refund.total


def test_what_the_customer_paid_for_a_way_back_the_seller_owed_is_a_transfer_of_its_own():
    facts = {
        "ordered": "2026-03-01",
        "delivered": "2026-03-05",
        "notified": "2026-03-10",
        "carriers": ["Aras Kargo"],
    }
    sent = {"at": "2026-03-11T12:00:00+03:00", "cost": "89.90"}
    refund = ask(**facts, handed_over=sent | {"carrier": "Aras Kargo"}).refund
    assert {"goods": "1000.00", "return_shipping": "89.90"} == sums(refund)
    assert [("card", "1000.00"), ("bank_transfer_iban", "89.90")] == [
        (one.route.value, str(one.amount)) for one in refund.payouts
    ]
    assert refund.lines[-1].kdv_rate is None
    own_way = ask(
        **facts,
        handed_over=sent | {"carrier": "Başka Kargo"},
        arrived_at="2026-03-15T12:00:00+03:00",
    )
    assert {"goods": "1000.00"} == sums(own_way.refund)


def test_the_cause_of_a_return_never_changes_what_was_paid_for_delivery():
    known = order(QUILT, charges=[charge("shipping")])
    for cause in (None, FAULT, GOODWILL):
        assert "978.90" == str(back(known, {"YRG": 1}, cause=cause).total)


def test_a_charge_has_as_many_decimals_as_the_currency():
    known = order(line("A", "40"), charges=[{"kind": "cod_fee", "gross": "5", "kdv_rate": 20}])
    assert "5.00" == str(back(known, {"A": 1}).lines[1].gross)
