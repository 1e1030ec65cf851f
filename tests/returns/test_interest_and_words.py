"""Interest of a termination, and the lines in which a refund explains itself."""

from datetime import date

import pytest

from musteri_destek.errors import MisuseValueError, OutsideKnownDatesError
from tests.returns.shop import ask, at, until

LATE = {
    "ordered": "2026-09-28",
    "notified": "2026-11-02",
    "reason": "not_delivered",
    "payments": [
        {"id": "p1", "method": "credit_card", "amount": "1000.00", "paid_at": at("2026-09-28")}
    ],
}


def test_interest_runs_from_the_day_of_payment_and_by_switch_from_the_notice():
    by_payment = ask(**LATE).refund.interest(paid_on=date(2026, 11, 10))
    by_notice = ask(**LATE, switches={"interest_from": "termination"}).refund
    assert 43 == by_payment.days
    assert 8 == by_notice.interest(paid_on=date(2026, 11, 10)).days


def test_interest_before_it_starts_is_a_mistake():
    with pytest.raises(MisuseValueError, match="before interest starts on 2026-09-28"):
        ask(**LATE).refund.interest(paid_on=date(2026, 9, 1))


def test_interest_past_the_last_known_rate_is_never_guessed():
    with pytest.raises(OutsideKnownDatesError, match="until 2027-02-01"):
        ask(**LATE).refund.interest(paid_on=date(2027, 2, 1))


def test_a_refund_without_interest_says_so():
    refund = ask(ordered="2026-03-01", delivered="2026-03-05", notified="2026-03-10").refund
    with pytest.raises(MisuseValueError, match="carries no interest"):
        refund.interest(paid_on=date(2026, 3, 20))


def test_a_promise_of_business_days_with_saturdays_is_the_earlier_one():
    promised = {"promised": {"days": 7, "counting": "monday_to_saturday"}}
    assert "2026-10-06" == until(ask(**LATE, **promised), "delivery_promise")


@pytest.mark.parametrize(
    ("lang", "said"),
    [("tr", "İade edilebilecek kalanı aştığı için"), ("en", "exceeds what is left to go back")],
)
def test_what_was_never_collected_is_reported_and_not_paid(lang, said):
    paid_less = [{"id": "p1", "method": "credit_card", "amount": "400.00"}]
    refund = ask(
        ordered="2026-03-01", delivered="2026-03-05", notified="2026-03-10", payments=paid_less
    ).refund
    assert ("400.00", "600.00") == (str(refund.total), str(refund.shortfall))
    assert said in refund.explain(lang)


def test_a_magazine_by_subscription_is_no_exception():
    sent = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}
    assert "ineligible" == ask(**sent, traits=["periodical"]).outcome
    assert "eligible" == ask(**sent, traits=["periodical", "subscription"]).outcome
