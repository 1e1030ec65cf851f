"""Every day on which an answer changes, from both sides of its midnight in Istanbul.

The last moment of the old text and the first of the new one: nothing else differs between the rows.
"""

import pytest

from musteri_destek.law_tr import TURKISH_LAW
from tests.returns.shop import ask, at, codes, day, until
from tests.scenarios.citing import cites

TEXT_OF_THE_DAY = {"annulled_exceptions": "text_of_the_day"}
BY_THE_ORDER = {"straddling_orders": "law_of_the_order"}


# --- 2022-10-01 (7392, RG 31932) --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ordered", "outcome"),
    [
        ("2022-09-30T23:59:59+03:00", "eligible"),
        ("2022-10-01T00:00:00+03:00", "ineligible"),
        ("2022-09-30T20:59:59+00:00", "eligible"),
        ("2022-09-30T21:00:00+00:00", "ineligible"),
    ],
)
def test_a_mug_made_to_order_was_due_in_thirty_days_until_the_end_of_september_2022(
    ordered, outcome
):
    """6502 m.48/3: promised in 45 days, asked for after 32; the promise alone binds since October."""
    decision = ask(
        ordered=ordered,
        notified="2022-11-02",
        reason="not_delivered",
        traits=["custom_made"],
        promised={"days": 45},
    )

    assert outcome == decision.outcome


@cites("marketplace_request_system", "marketplace_refund_before_delivery")
def test_a_marketplace_has_its_duties_since_the_first_of_october_2022():
    for name in ("marketplace_request_system", "marketplace_refund_before_delivery"):
        assert TURKISH_LAW[name].find(day("2022-09-30")) is None
        assert TURKISH_LAW[name].find(day("2022-10-01")) is not None


# --- 2026-01-01 (MSY m.12, m.13, m.15 of RG 31932) ----------------------------------------------------

LAST_OF_2025, FIRST_OF_2026 = "2025-12-31T23:59:59+03:00", "2026-01-01T00:00:00+03:00"


@pytest.mark.parametrize(
    ("ordered", "send_back"), [(LAST_OF_2025, "2026-01-22"), (FIRST_OF_2026, "2026-01-26")]
)
def test_ten_days_to_send_back_became_fourteen(ordered, send_back):
    decision = ask(
        ordered=ordered, delivered="2026-01-05", notified="2026-01-12", switches=BY_THE_ORDER
    )

    assert send_back == until(decision, "return_ship_by")


def back_by(carrier):
    handed_over = {"at": at("2026-01-16"), "carrier": carrier}
    return {"handed_over": handed_over, "arrived_at": at("2026-01-20"), "carriers": ["Aras Kargo"]}


@pytest.mark.parametrize(
    ("stage", "facts", "old", "new"),
    [
        ("named carrier", back_by("Aras Kargo"), "2026-01-28", "2026-01-30"),
        ("another carrier", back_by("PTT Kargo"), "2026-01-28", "2026-02-03"),
        ("before delivery", {"delivered": None}, "2026-01-28", "2026-01-28"),
    ],
)
def test_one_refund_clock_became_three(stage, facts, old, new):
    """The notice is sent on the 12th and reaches the seller on the 14th."""
    facts = {"delivered": "2026-01-05", "switches": BY_THE_ORDER} | facts
    notice = {"notified": "2026-01-12", "reached_at": at("2026-01-14")}

    assert old == until(ask(ordered=LAST_OF_2025, **notice, **facts), "refund_due"), stage
    assert new == until(ask(ordered=FIRST_OF_2026, **notice, **facts), "refund_due"), stage


# --- 2026-01-01 to 2026-05-05: exceptions ı, j, k ------------------------------------------------------


@pytest.mark.parametrize("trait", ["registrable_vehicle", "live_auction", "installed_by_service"])
@pytest.mark.parametrize(
    ("ordered", "outcome"),
    [
        ("2025-12-31T23:59:59+03:00", "eligible"),
        ("2026-01-01T00:00:00+03:00", "ineligible"),
        ("2026-05-05T23:59:59+03:00", "ineligible"),
        ("2026-05-06T00:00:00+03:00", "eligible"),
        ("2026-05-05T21:00:00+00:00", "eligible"),
    ],
)
def test_three_exceptions_stood_in_the_text_from_new_year_until_the_fifth_of_may(
    trait, ordered, outcome
):
    facts = {
        "ordered": ordered,
        "delivered": ordered,
        "notified": "2026-05-18" if "-05-" in ordered else "2026-01-10",
        "traits": [trait],
        "items": [{"line": "X", "installed": True}],
    }

    assert outcome == ask(**facts, switches=TEXT_OF_THE_DAY).outcome
    assert "eligible" == ask(**facts).outcome


# --- the ends of periods ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("why", "delivered", "plain", "accepted"),
    [
        ("a Sunday", "2026-06-07", "2026-06-21", "2026-06-22"),
        ("an ordinary Saturday", "2026-06-06", "2026-06-20", "2026-06-22"),
        ("the last day of Kurban Bayramı, a Saturday", "2026-05-16", "2026-05-30", "2026-06-01"),
        ("the eve of Ramazan Bayramı, half a day off", "2026-03-05", "2026-03-19", "2026-03-19"),
        ("15 July", "2026-07-01", "2026-07-15", "2026-07-16"),
    ],
)
def test_a_notice_is_in_time_until_the_last_second_of_the_day_it_may_still_be_sent(
    why, delivered, plain, accepted
):
    """MSY m.9, 6098 m.93: the moments are given as a server writes them, in UTC."""
    facts = {"ordered": f"{delivered[:8]}01", "delivered": delivered}
    last = ask(**facts, notified=f"{accepted}T20:59:59+00:00")
    over = ask(**facts, notified=f"{accepted}T21:00:00+00:00")

    assert plain == until(last, "withdrawal_last_day"), why
    assert accepted == until(last, "withdrawal_accept_until"), why
    assert ("eligible", "ineligible") == (last.outcome, over.outcome), why
    assert "withdrawal_too_late" in codes(over), why


@pytest.mark.parametrize(
    ("delivered", "last_day"),
    [("2026-02-05T20:59:59+00:00", "2026-02-19"), ("2026-02-05T21:00:00+00:00", "2026-02-20")],
)
def test_the_day_of_receipt_is_the_one_it_was_in_istanbul(delivered, last_day):
    decision = ask(ordered="2026-02-01", delivered=delivered, notified="2026-02-10")

    assert last_day == until(decision, "withdrawal_last_day")


@pytest.mark.parametrize(
    ("found", "code"),
    [
        ("2026-08-28T23:59:59+03:00", "defect_presumed"),
        ("2026-08-29T00:00:00+03:00", "defect_to_prove"),
        ("2028-02-28T23:59:59+03:00", "defect_to_prove"),
        ("2028-02-29T00:00:00+03:00", "defect_time_barred"),
    ],
)
def test_six_months_and_two_years_of_a_defect_end_with_the_day_of_the_same_number(found, code):
    """6502 m.10, m.12; 6098 m.92: delivered on 28 February."""
    decision = ask(ordered="2026-02-20", delivered="2026-02-28", notified=found, reason="defective")

    assert code in codes(decision)


@pytest.mark.parametrize(
    ("as_of", "code"),
    [
        ("2026-09-30T23:59:59+03:00", "warranty_repair_running"),
        ("2026-10-01T00:00:00+03:00", "warranty_repair_overdue"),
        ("2026-09-30T21:00:00+00:00", "warranty_repair_overdue"),
    ],
)
def test_the_twentieth_business_day_of_a_repair_is_over_at_midnight_in_istanbul(as_of, code):
    decision = ask(
        ordered="2026-01-05",
        delivered="2026-01-08",
        notified="2026-09-07",
        as_of=as_of,
        reason="defective",
        repairs=[{"line": "X", "notified_at": at("2026-09-07")}],
    )

    assert code in codes(decision)


@pytest.mark.parametrize(
    ("notified", "right"),
    [
        ("2026-02-09T20:59:59+00:00", "withdrawal"),
        ("2026-02-09T21:00:00+00:00", "late_delivery"),
    ],
)
def test_goods_are_late_from_the_midnight_after_their_thirtieth_day(notified, right):
    """MSY m.16: ordered on 10 January; a customer may withdraw before, and terminate only then."""
    decision = ask(ordered="2026-01-10", notified=notified, reason="not_delivered")

    assert right == decision.right
