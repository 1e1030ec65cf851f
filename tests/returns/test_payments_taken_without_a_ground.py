"""Money taken twice, or though no order came: it goes back, and the order stays as it is."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from tests.returns.shop import ask, at, codes, request, until

CARD = {"id": "p1", "method": "credit_card", "amount": "1000.00", "paid_at": at("2026-11-01")}
AGAIN = CARD | {"id": "p2", "duplicate_of": "p1"}
BROKEN_OFF = CARD | {"id": "p9", "without_order": True}
TWICE = {
    "ordered": "2026-11-01",
    "notified": "2026-11-05",
    "reason": "charged_twice",
    "payments": [CARD, AGAIN],
}


def back(payment, gross, **facts):
    return {"payment": payment, "gross": gross, "made_at": at("2026-11-03")} | facts


def paid_back(decision):
    return [(one.payment, one.route, one.amount) for one in decision.refund.payouts]


def test_what_a_card_was_charged_twice_goes_back_at_once_to_that_card_and_nothing_else_does():
    decision = ask(**TWICE, delivered="2026-11-03", charges=[])

    assert ("eligible", "duplicate_payment") == (decision.outcome, decision.right)
    assert [("p2", "card", Decimal("1000.00"))] == paid_back(decision)
    assert "immediately" == until(decision, "refund_due")
    assert ("duplicate_payment_owed",) == tuple(one.code for one in decision.because)


@pytest.mark.parametrize(
    ("able", "decided", "gross", "means", "earliest"),
    [
        ({"same_day_void_full_only": True}, "2026-11-05", None, "void", None),
        ({"same_day_void_full_only": True}, "2026-11-06", None, "refund", None),
        ({"same_day_void_full_only": True}, "2026-11-05", "400.00", "refund", "2026-11-06"),
        ({"partial_refund_from": "next_day"}, "2026-11-05", "400.00", "refund", "2026-11-06"),
        ({}, "2026-11-05", None, "refund", None),
    ],
)
def test_what_the_provider_can_do_today_is_said_of_a_payment_taken_twice(
    able, decided, gross, means, earliest
):
    again = AGAIN | {"paid_at": "2026-11-05T09:00:00+03:00", "psp_capabilities": able}
    before = [back("p2", gross, made_at="2026-11-05T10:00:00+03:00")] if gross else []
    (payout,) = ask(
        **TWICE | {"payments": [CARD, again], "refunds": before}, as_of=decided
    ).refund.payouts

    assert (means, earliest) == (
        payout.means.value,
        payout.earliest and str(payout.earliest.until),
    )


def test_an_amount_written_without_its_kurus_gives_the_same_bytes():
    whole = [CARD | {"amount": "1000"}, AGAIN | {"amount": 1000}]

    assert ask(**TWICE).to_json() == ask(**TWICE | {"payments": whole}).to_json()


def test_no_goods_move_and_nobody_pays_a_way_back():
    decision = ask(**TWICE, delivered="2026-11-03")

    assert ["stays"] == [line.goods for line in decision.lines]
    assert [Decimal(0)] == [line.refunded for line in decision.lines]
    assert decision.return_shipping is None
    assert {"duplicate_payment"} == {one.right for one in decision.findings}


def test_what_is_given_back_is_no_price_and_has_no_kdv():
    (line,) = ask(**TWICE).refund.lines

    assert "duplicate_payment" == line.component
    assert (Decimal("1000.00"), Decimal(0), None) == (line.net, line.kdv, line.kdv_rate)


def test_money_taken_by_a_checkout_that_broke_off_goes_back_though_there_is_no_order():
    decision = ask(**TWICE | {"reason": "charged_without_order", "payments": [BROKEN_OFF]})

    assert [("p9", "card", Decimal("1000.00"))] == paid_back(decision)


def test_a_checkout_that_broke_off_paid_for_no_goods():
    decision = ask(**TWICE | {"reason": "changed_mind", "payments": [BROKEN_OFF]})

    assert Decimal(0) == decision.refund.total
    assert Decimal("1000.00") == decision.refund.shortfall


def test_a_transfer_made_twice_goes_back_by_transfer():
    transfer = {"method": "bank_transfer"}
    decision = ask(**TWICE | {"payments": [CARD | transfer, AGAIN | transfer]})

    assert [("p2", "bank_transfer_iban", Decimal("1000.00"))] == paid_back(decision)


def test_of_three_charges_two_go_back_and_a_named_one_goes_alone():
    thrice = TWICE | {"payments": [CARD, AGAIN, AGAIN | {"id": "p3"}]}

    assert ["p2", "p3"] == [one.payment for one in ask(**thrice).refund.payouts]
    assert ["p3"] == [one.payment for one in ask(**thrice, payment="p3").refund.payouts]


@pytest.mark.parametrize("facts", [{"payments": [CARD]}, {"payment": "p1"}])
def test_a_charge_the_record_does_not_show_as_taken_twice_waits_for_the_record(facts):
    decision = ask(**TWICE | facts)

    assert ("needs_review", ("payment_record",)) == (decision.outcome, decision.missing)
    assert Decimal(0) == decision.refund.total


def test_what_went_back_before_does_not_go_back_again():
    decision = ask(**TWICE, refunds=[back("p2", "1000.00")])

    assert "ineligible" == decision.outcome
    assert {"duplicate_payment_given_back"} == codes(decision)
    assert "3 Kasım 2026" in decision.explain("tr")
    assert Decimal(0) == decision.refund.total


def test_of_a_charge_given_back_in_part_the_rest_is_owed():
    assert Decimal("600.00") == ask(**TWICE, refunds=[back("p2", "400.00")]).refund.total


def test_goods_refunded_long_ago_do_not_keep_the_second_charge():
    decision = ask(**TWICE, refunds=[back("p1", "1000.00", line="X", quantity=1)])

    assert [("p2", "card", Decimal("1000.00"))] == paid_back(decision)


def test_a_business_that_was_charged_twice_gets_its_money_back_too():
    assert "eligible" == ask(**TWICE, buyer={"kind": "business"}).outcome


def test_a_withdrawal_beside_it_gives_back_the_price_once():
    decision = ask(**TWICE | {"reason": "changed_mind"})

    assert [("p1", "card", Decimal("1000.00"))] == paid_back(decision)


def test_a_payment_of_another_order_is_refused_by_name():
    with pytest.raises(ValidationError, match="`p7` is not on the order; its payments: p1, p2"):
        request(**TWICE, payment="p7")


def test_a_payment_named_where_goods_are_asked_about_is_refused():
    with pytest.raises(ValidationError, match="asks about goods"):
        request(**TWICE | {"reason": "defective"}, payment="p2")
