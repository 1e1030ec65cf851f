"""A parcel refused at the door: never delivered, no withdrawal by itself, a defect if damaged."""

from decimal import Decimal

import pytest

from tests.returns.shop import DRESS, ask, at, codes, parcel, until

REFUSED = {
    "ordered": "2026-03-01",
    "notified": "2026-03-05",
    "parcels": [{"carrier": "Aras Kargo", "refused_at": at("2026-03-05")}],
}


@pytest.mark.parametrize("channel", ["web_form", "phone"])
def test_a_refusal_alone_says_nothing_and_waits_for_a_written_notice(channel):
    decision = ask(**REFUSED, reason="refused_at_door", channel=channel)

    assert ("needs_review", ("written_notice",)) == (decision.outcome, decision.missing)
    assert ("withdrawal_only_refused",) == tuple(one.code for one in decision.because)
    assert Decimal(0) == decision.refund.total


def test_a_written_withdrawal_after_the_refusal_is_one_before_delivery():
    """MSY m.12/2: the refund runs from the notice, whenever the parcel is back."""
    decision = ask(**REFUSED | {"notified": "2026-03-06"})

    assert "withdrawal_before_delivery" in codes(decision)
    assert "2026-03-20" == until(decision, "refund_due")
    assert Decimal("1000.00") == decision.refund.total
    assert decision.return_shipping is None


def test_damaged_goods_refused_at_the_door_are_defective_and_paid_back_at_once():
    decision = ask(**REFUSED, reason="damaged")

    assert ("eligible", "defect") == (decision.outcome, decision.right)
    assert "immediately" == until(decision, "refund_due")
    assert {"refund", "replacement"} < set(decision.remedies)


def test_the_carrier_brings_back_what_was_refused_and_the_customer_sends_nothing():
    decision = ask(**REFUSED, reason="damaged", wanted="refund")

    assert ["stop_delivery"] == [line.goods for line in decision.lines]
    assert decision.return_shipping is None


def test_whoever_refused_damaged_goods_may_have_whole_ones_instead():
    decision = ask(**REFUSED, reason="damaged", wanted="replacement")

    assert ("eligible", "replacement") == (decision.outcome, decision.remedy)
    assert decision.deadline("remedy_due")
    assert Decimal(0) == decision.refund.total


def test_of_two_parcels_the_one_taken_in_is_sent_back_by_the_seller():
    both = [parcel("2026-03-04", "X"), parcel(None, "X") | {"refused_at": at("2026-03-05")}]
    decision = ask(**REFUSED | {"parcels": both}, reason="damaged", wanted="refund")

    assert "defect_refused_at_door" in codes(decision)
    assert "seller" == decision.return_shipping.paid_by


def test_a_refused_parcel_does_not_keep_the_other_line_from_being_delivered():
    hat = DRESS | {"id": "H"}
    both = [parcel("2026-03-04", "X"), parcel(None, "H") | {"refused_at": at("2026-03-05")}]
    decision = ask(**REFUSED | {"parcels": both}, lines=[DRESS, hat], reason="damaged")

    assert ["defect_presumed", "defect_refused_at_door"] == [
        line.because[0].code for line in decision.lines
    ]
