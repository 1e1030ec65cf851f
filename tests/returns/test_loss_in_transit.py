"""A parcel lost on its way: the seller's loss, unless the customer demanded the carrier."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from tests.returns.shop import ask, at, codes, request

ORDERED = {"ordered": "2026-03-01", "reason": "not_delivered"}
LOST = {"parcels": [{"shipped_at": at("2026-03-02"), "lost_at": at("2026-03-04")}]}
OWN = {"parcels": [LOST["parcels"][0] | {"carrier_demanded": True}]}


@pytest.mark.parametrize(
    ("notified", "right"), [("2026-03-05", "withdrawal"), ("2026-04-05", "late_delivery")]
)
def test_a_loss_before_delivery_takes_nothing_from_the_customer(notified, right):
    """Before the goods are late they may be withdrawn from, afterwards terminated with interest."""
    decision = ask(**ORDERED, **LOST, notified=notified)

    assert ("eligible", right) == (decision.outcome, decision.right)
    assert Decimal("1000.00") <= decision.refund.total
    assert "loss_in_transit_sellers_risk" in codes(decision)


@pytest.mark.parametrize("facts", [{"wanted": "replacement"}, {"traits": ["perishable"]}])
def test_lost_goods_nobody_withdraws_from_are_still_owed_and_not_refused(facts):
    decision = ask(**ORDERED, **LOST, notified="2026-03-05", **facts)

    assert ("needs_review", "loss_in_transit") == (decision.outcome, decision.right)
    assert ("new_parcel",) == decision.missing


@pytest.mark.parametrize("notified", ["2026-03-05", "2026-04-05"])
@pytest.mark.parametrize("reason", ["not_delivered", "changed_mind"])
def test_a_loss_by_a_carrier_the_customer_demanded_is_for_a_person_to_see(notified, reason):
    decision = ask(**ORDERED | {"reason": reason}, **OWN, notified=notified)

    assert ("needs_review", ("carrier_demanded",)) == (decision.outcome, decision.missing)
    assert "loss_in_transit" == decision.right
    assert Decimal(0) == decision.refund.total


def test_a_demanded_carrier_that_loses_nothing_changes_nothing():
    parcels = [{"shipped_at": at("2026-03-02"), "carrier_demanded": True}]
    decision = ask(**ORDERED, parcels=parcels, notified="2026-04-05")

    assert ("eligible", "late_delivery") == (decision.outcome, decision.right)


def test_a_parcel_is_not_received_and_lost_at_once():
    both = [{"delivered_at": at("2026-03-03"), "lost_at": at("2026-03-04")}]
    with pytest.raises(ValidationError, match="either received or lost"):
        request(**ORDERED, parcels=both, notified="2026-03-05")
