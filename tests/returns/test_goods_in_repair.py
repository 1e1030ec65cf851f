"""Goods in repair: nobody sends them in again, and who only complains of them withdraws from nothing."""

from decimal import Decimal

import pytest

from musteri_destek.returns import (
    TURKEY,
    Goodwill,
    Movement,
    Override,
    ReturnRequest,
    decide,
    override,
)
from tests.returns.shop import ask, at, codes, order, until

IN_REPAIR = [{"line": "X", "notified_at": at("2026-11-08")}]
RULE = {
    "id": "kural",
    "offers": [
        {
            "remedies": ["refund", "exchange"],
            "window": {"kind": "days", "days": 600, "starts": "item_delivery"},
        }
    ],
    "hand_in_days": 5,
    "fees": {"return_shipping": "50.00"},
}
KIND = TURKEY.plus(Goodwill.model_validate({"id": "mağaza", "rules": [RULE]}))


def asked(notified="2026-11-12", **facts):
    sold = order(
        ordered="2026-10-30",
        delivered="2026-11-03",
        carriers=["Aras Kargo"],
        line={"warranty_years": 2},
    )
    known = {"order": sold, "reason": "defective", "notified_at": at(notified)}
    return ReturnRequest.model_validate(known | {"repairs": IN_REPAIR} | facts)


def decided(policy=TURKEY, **facts):
    request = asked(**facts)
    return decide(request, policy, as_of=request.notified_at)


def test_who_complains_of_goods_in_repair_and_names_no_wish_withdraws_from_nothing():
    decision = decided()

    assert ("ineligible", "warranty") == (decision.outcome, decision.right)
    assert "withdrawal_also_open" in codes(decision)


@pytest.mark.parametrize("facts", [{"wanted": "refund"}, {"reason": "changed_mind"}])
def test_who_withdraws_from_goods_in_repair_has_nothing_to_send(facts):
    decision = decided(**facts)

    assert ("eligible", "withdrawal") == (decision.outcome, decision.right)
    assert Movement.IN_REPAIR is decision.lines[0].goods
    assert decision.deadline("return_ship_by") is None


def test_goods_that_were_sent_although_in_repair_are_on_their_way():
    sent = {"at": at("2026-11-12"), "carrier": "Aras Kargo"}

    assert "send_back" == decided(wanted="refund", handed_over=sent).lines[0].goods


@pytest.mark.parametrize("wanted", ["refund", "exchange"])
def test_a_promise_of_the_shop_asks_for_no_goods_in_repair_nor_for_the_way(wanted):
    decision = decided(KIND, notified="2026-11-20", wanted=wanted)

    assert ("eligible", "goodwill") == (decision.outcome, decision.right)
    assert Movement.IN_REPAIR is decision.lines[0].goods
    assert decision.return_shipping is None
    assert decision.deadline("hand_in_by") is None
    assert Decimal("1000.00" if wanted == "refund" else 0) == decision.refund.total


def test_who_grants_by_hand_new_goods_for_those_in_repair_asks_for_none_back():
    request = asked(notified="2026-11-20", wanted="replacement")
    word = Override(by="Deniz Kaya", at=request.notified_at, reason="Bekledi", grants="replacement")
    decision = override(request, word, as_of=request.notified_at).decision

    assert Movement.IN_REPAIR is decision.lines[0].goods
    assert decision.return_shipping is None


def test_no_repair_is_left_to_wait_for_once_it_was_found_impossible():
    """Past the six months, so that no defect is presumed beside the warranty."""
    beyond = [{"line": "X", "notified_at": at("2027-06-01"), "unrepairable": True}]
    decision = decided(notified="2027-07-20", wanted="repair", repairs=beyond)

    assert ("refund", "replacement", "price_reduction") == decision.remedies


AT_THE_SERVICE = {"line": "X", "notified_at": at("2026-03-07")}
JUST_SOLD = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}


def test_who_withdraws_from_goods_at_the_service_waits_for_no_parcel_nobody_sends():
    decision = ask(**JUST_SOLD, reason="changed_mind", repairs=[AT_THE_SERVICE])

    assert ["in_repair"] == [line.goods for line in decision.lines]
    assert "2026-03-24" == until(decision, "refund_due")


@pytest.mark.parametrize(
    "facts",
    [
        {"line": {"quantity": 5}, "items": [{"line": "X", "quantity": 4}]},
        {"repairs": [AT_THE_SERVICE | {"notified_at": at("2026-03-12")}]},
    ],
    ids=["several units", "after the notice"],
)
def test_nothing_is_said_to_be_at_the_service_that_may_be_with_the_customer(facts):
    decision = ask(**JUST_SOLD | {"reason": "changed_mind", "repairs": [AT_THE_SERVICE]} | facts)

    assert ["send_back"] == [line.goods for line in decision.lines]


@pytest.mark.parametrize("reason", ["missing_part", "wrong_item"])
def test_an_open_repair_refuses_nobody_who_reports_something_else(reason):
    item = {"line": "X", "quantity": 1}
    decision = ask(
        **JUST_SOLD, reason=reason, line={"quantity": 2}, items=[item], repairs=[AT_THE_SERVICE]
    )

    assert "eligible" == decision.outcome
