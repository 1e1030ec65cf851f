"""A seller that can't deliver: it says so in three days and pays in fourteen; no stock is no excuse."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from tests.returns.shop import DRESS, ask, at, codes, finding, parcel, request, until


def lost(told="2026-09-03", **facts):
    stated = {"line": "X", "cause": "unique_goods_lost", "learned_at": at("2026-09-01")}
    return [stated | {"told_at": at(told)} | facts]


ORDERED = {"ordered": "2026-08-20", "notified": "2026-09-04", "reason": "not_delivered"}


def test_learned_on_the_first_told_on_the_third_it_is_refunded_by_the_seventeenth():
    decision = ask(**ORDERED, impossible=lost())

    assert ("eligible", "impossibility") == (decision.outcome, decision.right)
    assert "2026-09-04" == until(decision, "impossibility_notice_by")
    assert "2026-09-17" == until(decision, "refund_due")
    assert Decimal("1000.00") == decision.refund.total
    assert "stop_delivery" == decision.lines[0].goods


def test_a_true_impossibility_bears_no_interest():
    assert ask(**ORDERED, impossible=lost()).refund.interest_terms is None


def test_while_the_seller_has_not_told_its_own_clock_waits_and_withdrawal_pays():
    decision = ask(**ORDERED, impossible=lost(told=None))

    assert "withdrawal" == decision.right
    assert "2026-09-18" == until(decision, "refund_due")
    assert "2026-09-04" == until(decision, "impossibility_notice_by")
    assert "impossibility_not_told" in codes(decision)


def test_telling_late_is_seen_by_its_day():
    decision = ask(**ORDERED | {"notified": "2026-09-11"}, impossible=lost(told="2026-09-10"))

    assert "2026-09-04" == until(decision, "impossibility_notice_by")
    assert "2026-09-24" == until(decision, "refund_due")


def test_out_of_stock_is_a_seller_cancelling_and_the_customer_terminates_with_interest():
    decision = ask(**ORDERED, impossible=lost(cause="out_of_stock"))
    found = finding(decision, "impossibility_out_of_stock")

    assert ("eligible", "impossibility") == (decision.outcome, decision.right)
    assert "2026-09-18" == until(decision, "refund_due")
    assert Decimal("1000.00") == decision.refund.interest_terms.principal
    assert "Müşteri teslimi isteyebilir" in found.explain("tr")
    assert "debated" == decision.certainty


def test_a_delivery_that_is_late_already_is_terminated_as_late():
    decision = ask(**ORDERED | {"notified": "2026-10-01"}, impossible=lost(cause="out_of_stock"))

    assert "late_delivery" == decision.right


@pytest.mark.parametrize("cause", ["unique_goods_lost", "out_of_stock"])
def test_what_came_after_all_is_not_impossible(cause):
    decision = ask(**ORDERED, delivered="2026-09-02", impossible=lost(cause=cause))

    assert not any(code.startswith("impossibility") for code in codes(decision))


def test_another_line_of_the_order_is_delivered_as_owed():
    hat = DRESS | {"id": "H"}
    decision = ask(
        **ORDERED, lines=[DRESS, hat], parcels=[parcel("2026-08-25", "H")], impossible=lost()
    )

    assert ["impossibility", "withdrawal"] == [line.right for line in decision.lines]


@pytest.mark.parametrize(
    ("stated", "says"),
    [
        (lost(line="Y"), "`Y` is not on the order"),
        (lost() * 2, "`X` stands twice"),
        (lost(told="2026-08-31"), "is before the seller learned it"),
    ],
)
def test_an_impossibility_that_can_not_be_is_refused(stated, says):
    with pytest.raises(ValidationError, match=says):
        request(**ORDERED, impossible=stated)
