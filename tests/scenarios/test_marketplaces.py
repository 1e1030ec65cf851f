"""Who refunds a withdrawal on a marketplace, and when a notice sent to the platform counts."""

import pytest

from musteri_destek.law_tr import TURKISH_LAW
from tests.returns.shop import ask, at, codes, finding, until
from tests.scenarios.citing import cites

PLATFORM = {"name": "Pazar Yeri", "collected_payment": True}
NOTES = {
    "withdrawal_marketplace_refunds",
    "withdrawal_marketplace_jointly",
    "withdrawal_marketplace_seller_refunds",
}


def who_owes(platform=PLATFORM, **facts):
    (code,) = codes(ask(marketplace=platform, **facts)) & NOTES
    return code.removeprefix("withdrawal_marketplace_")


@pytest.mark.parametrize(
    ("ordered", "notified", "owes"),
    [
        ("2022-09-30", "2022-10-04", "seller_refunds"),
        ("2022-10-01", "2022-10-04", "refunds"),
        ("2026-03-01", "2026-03-04", "refunds"),
    ],
)
def test_before_delivery_the_platform_refunds_what_it_collected_since_october_2022(
    ordered, notified, owes
):
    facts = {"ordered": ordered, "notified": notified}

    assert owes == who_owes(**facts)
    assert "seller_refunds" == who_owes(PLATFORM | {"collected_payment": False}, **facts)


@pytest.mark.parametrize(
    ("ordered", "delivered", "notified", "owes"),
    [
        ("2025-12-31", "2026-01-05", "2026-01-10", "seller_refunds"),
        ("2026-01-01", "2026-01-05", "2026-01-10", "jointly"),
    ],
)
def test_after_delivery_platform_and_seller_answer_together_since_2026(
    ordered, delivered, notified, owes
):
    facts = {"ordered": ordered, "delivered": delivered, "notified": notified}

    assert owes == who_owes(**facts)
    assert owes == who_owes(PLATFORM | {"passed_on": False}, **facts)
    assert "seller_refunds" == who_owes(PLATFORM | {"passed_on": True}, **facts)
    assert "seller_refunds" == who_owes(PLATFORM | {"collected_payment": False}, **facts)


@cites("marketplace_refund_before_delivery", "notice_to_marketplace_counts")
def test_the_fourteen_days_of_the_platform_run_from_the_notice_that_reached_it():
    facts = {"ordered": "2026-03-01", "notified": "2026-03-04", "marketplace": PLATFORM}
    to_platform = ask(**facts, addressed_to="marketplace")
    to_seller = ask(**facts)

    assert "2026-03-18" == until(to_platform, "marketplace_refund_due")
    assert "pending" == until(to_seller, "marketplace_refund_due")
    rows = ("marketplace_refund_before_delivery", "notice_to_marketplace_counts")
    sources = {found.source for found in to_platform.findings}
    assert {TURKISH_LAW[row].versions[0].source for row in rows} <= sources


@cites("marketplace_joint_refund_after_delivery")
def test_who_owes_is_a_note_and_changes_no_outcome_nor_its_certainty():
    facts = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}
    alone, on_platform = ask(**facts), ask(**facts, marketplace=PLATFORM)

    assert (alone.outcome, alone.certainty) == (on_platform.outcome, on_platform.certainty)
    joint = finding(on_platform, "withdrawal_marketplace_jointly")
    assert ("notes", "unverified", "marketplace") == (joint.effect, joint.certainty, joint.who)
    assert on_platform.refund.due == joint.deadline


def test_since_october_2022_a_notice_to_the_platform_counts_when_it_is_sent():
    late_there = {"addressed_to": "marketplace", "reached_at": at("2022-10-25")}
    decision = ask(
        ordered="2022-10-01",
        delivered="2022-10-05",
        notified="2022-10-19",
        marketplace=PLATFORM,
        **late_there,
    )

    assert "eligible" == decision.outcome
    assert "withdrawal_notice_through_marketplace" in codes(decision)


@pytest.mark.parametrize(
    ("reached", "outcome"),
    [
        ("2022-09-19", "eligible"),
        ("2022-09-20", "ineligible"),
        (None, "needs_review"),
    ],
)
def test_before_october_2022_it_counted_when_it_reached_the_seller(reached, outcome):
    decision = ask(
        ordered="2022-09-01",
        delivered="2022-09-05",
        notified="2022-09-18",
        reached_at=at(reached) if reached else None,
        marketplace=PLATFORM,
        addressed_to="marketplace",
    )

    assert outcome == decision.outcome
    assert (("reached_at",) if reached is None else ()) == decision.missing
