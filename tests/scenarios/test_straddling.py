"""Orders placed before 2026 and withdrawn from in 2026: which text governs each duty?

The transitional article postpones the new text to 2026-01-01 and is silent on earlier orders. So
there are three readings, and the switch `straddling_orders` chooses.
"""

import pytest

from tests.returns.shop import ask, at, until
from tests.scenarios.citing import cites

OVER_NEW_YEAR = {
    "ordered": "2025-12-20",
    "delivered": "2026-01-05",
    "notified": "2026-01-12",
    "carriers": ["Aras Kargo"],
}


def handed_over(on, carrier="Aras Kargo", **facts):
    return {"handed_over": {"at": at(on), "carrier": carrier}} | facts


@pytest.mark.parametrize(
    ("reading", "send_back", "refund"),
    [
        ("kinder_of_both", "2026-01-26", "2026-01-26"),
        ("law_of_the_order", "2026-01-22", "2026-01-26"),
        ("law_of_the_notice", "2026-01-26", "2026-02-03"),
    ],
)
@cites("straddling_orders")
def test_goods_handed_over_after_the_notice_tell_the_three_readings_apart(
    reading, send_back, refund
):
    """The old text: 10 days, refund from the notice. The new one: 14 days, from the hand-over."""
    decision = ask(
        **OVER_NEW_YEAR, **handed_over("2026-01-20"), switches={"straddling_orders": reading}
    )

    assert send_back == until(decision, "return_ship_by")
    assert refund == until(decision, "refund_due")
    for name in ("return_ship_by", "refund_due"):
        deadline = decision.deadline(name)
        assert ("debated", "straddling_orders") == (deadline.certainty, deadline.switch)


@pytest.mark.parametrize(
    ("reading", "refund"),
    [
        ("kinder_of_both", "2026-01-26"),
        ("law_of_the_order", "2026-01-26"),
        ("law_of_the_notice", "pending"),
    ],
)
def test_goods_that_are_never_sent_back_stop_only_the_clock_of_the_new_text(reading, refund):
    decision = ask(**OVER_NEW_YEAR, switches={"straddling_orders": reading})

    assert refund == until(decision, "refund_due")


@pytest.mark.parametrize(
    ("reading", "payer"),
    [
        ("kinder_of_both", "seller"),
        ("law_of_the_order", "seller"),
        ("law_of_the_notice", "customer"),
    ],
)
def test_only_the_new_text_lets_the_customer_pay_for_another_carrier(reading, payer):
    decision = ask(
        **OVER_NEW_YEAR,
        **handed_over("2026-01-20", "PTT Kargo", arrived_at=at("2026-01-23")),
        switches={"straddling_orders": reading},
    )

    assert payer == decision.return_shipping.paid_by


@pytest.mark.parametrize(
    ("ordered", "send_back", "refund"),
    [
        ("2025-12-31T23:59:59+03:00", "2026-01-26", "2026-01-26"),
        ("2026-01-01T00:00:00+03:00", "2026-01-26", "2026-02-03"),
        ("2025-12-31T22:00:00+00:00", "2026-01-26", "2026-02-03"),
    ],
)
def test_the_order_belongs_to_the_year_it_has_in_istanbul(ordered, send_back, refund):
    decision = ask(**OVER_NEW_YEAR | {"ordered": ordered}, **handed_over("2026-01-20"))

    assert send_back == until(decision, "return_ship_by")
    assert refund == until(decision, "refund_due")


@pytest.mark.parametrize("reading", ["kinder_of_both", "law_of_the_order", "law_of_the_notice"])
def test_an_order_withdrawn_from_before_2026_knows_no_other_text(reading):
    decision = ask(
        ordered="2025-12-01",
        delivered="2025-12-05",
        notified="2025-12-12",
        **handed_over("2026-01-05"),
        switches={"straddling_orders": reading},
    )

    assert "2025-12-22" == until(decision, "return_ship_by")
    assert "2025-12-26" == until(decision, "refund_due")


@pytest.mark.parametrize("reading", ["never_refuse", "text_of_the_day"])
def test_an_exception_that_began_in_2026_never_reaches_an_order_of_2025(reading):
    decision = ask(
        **OVER_NEW_YEAR,
        traits=["live_auction"],
        switches={"annulled_exceptions": reading, "straddling_orders": "law_of_the_notice"},
    )

    assert "eligible" == decision.outcome


@pytest.mark.parametrize(
    ("ordered", "delivered", "notified", "handed", "send_back", "refund"),
    [
        ("2025-11-01", "2025-11-05", "2025-11-10", "2025-11-20", "2025-11-20", "2025-11-24"),
        ("2026-11-01", "2026-11-05", "2026-11-10", "2026-11-20", "2026-11-24", "2026-12-04"),
    ],
)
def test_the_same_order_a_year_apart_gets_two_right_answers(
    ordered, delivered, notified, handed, send_back, refund
):
    decision = ask(
        ordered=ordered,
        delivered=delivered,
        notified=notified,
        carriers=["Aras Kargo"],
        **handed_over(handed),
    )

    assert send_back == until(decision, "return_ship_by")
    assert refund == until(decision, "refund_due")
