"""Do customers come back, what do they spend, what are they worth?"""

import json
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest

from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.metrics import (
    Absence,
    average_order_value,
    cohort_repeat_rate,
    conversion_rate,
    customer_lifetime_value,
    discounted_value,
    durations,
    lifetime_value_by_retention,
    rate_per_month,
    real_rate,
    repeat_purchase_rate,
    retention_rate,
    second_orders,
)

JANUARY = {"first_since": date(2026, 1, 1), "first_until": date(2026, 1, 31)}


def on(month, day):
    return date(2026, month, day)


ORDERS = [
    ("ayşe", on(1, 5)),
    ("ayşe", on(1, 30)),
    ("bora", on(1, 31)),
    ("bora", on(3, 31)),
    ("can", on(1, 10)),
    ("can", on(1, 10)),
    ("derya", on(2, 2)),
    ("derya", on(2, 3)),
]


def cohort(days, as_of, orders=ORDERS):
    return cohort_repeat_rate(orders, **JANUARY, days=days, as_of=as_of)


def test_of_those_who_first_bought_in_january_one_in_three_came_back_in_thirty_days():
    found = cohort(30, on(4, 30))
    assert (1, 3, 0) == (found.share.k, found.share.n, found.n_too_young)


def test_the_last_day_counts_and_the_next_does_not():
    assert [1, 2] == [cohort(days, on(4, 30)).share.k for days in (58, 59)]


def test_who_has_not_had_the_time_is_in_neither_number():
    found = cohort(30, on(2, 20))
    assert (1, 2, 1) == (found.share.k, found.share.n, found.n_too_young)
    assert "30 gün geçmemiş 1 müşteri" in found.explain("tr")
    assert "30 günde %50 [%9, %91] n=2 (az örneklem) (süresi dolmayan 1)" == str(found)


def test_on_the_last_day_of_his_time_a_customer_has_had_it():
    alone = [("can", on(1, 10))]
    ages = [cohort(30, as_of, alone).n_too_young for as_of in (on(2, 8), on(2, 9))]
    assert [1, 0] == ages


def test_two_orders_on_the_first_day_are_one_visit():
    assert 0 == cohort(90, on(6, 1), [("can", on(1, 10)), ("can", on(1, 10))]).share.k


def test_what_is_still_to_come_has_not_happened():
    assert cohort(10, on(2, 1)) == cohort(10, on(2, 1), [*ORDERS, ("eda", on(2, 2))])


def test_the_time_to_the_second_order_uses_everybody():
    waits = second_orders(ORDERS, as_of=on(4, 30))
    assert [(25, True), (59, True), (110, False), (1, True)] == [
        (wait.length.days, wait.ended) for wait in waits
    ]
    assert 1 == durations(waits).tally.n_open


def test_a_moment_is_no_day():
    with pytest.raises(MisuseTypeError, match="give the local `date`"):
        cohort(30, on(4, 30), [("ayşe", datetime(2026, 1, 5, 10))])
    with pytest.raises(MisuseValueError, match="first day of the cohort first"):
        cohort_repeat_rate([], first_since=on(2, 1), first_until=on(1, 1), days=1, as_of=on(3, 1))


def test_a_cohort_becomes_json():
    assert 30 == json.loads(json.dumps(cohort(30, on(4, 30)).to_dict()))["days"]
    assert cohort(30, on(4, 30)).explain("en").startswith("Repeat-purchase rate 33% (1/3)")


def test_each_share_of_customers_says_its_name():
    said = [
        found.explain("tr")
        for found in (repeat_purchase_rate(5, 50), retention_rate(5, 50), conversion_rate(5, 50))
    ]
    assert ["Tekrar", "Müşteri", "Dönüşüm"] == [text.split()[0] for text in said]


def test_an_average_of_averages_is_another_number():
    quiet, busy = average_order_value("300.00", 2), average_order_value("20000.00", 200)
    assert (Decimal("150.00"), Decimal("100.00")) == (quiet.amount, busy.amount)
    assert Decimal("100.50") == (quiet + busy).amount
    assert quiet == quiet + busy - busy


def test_money_is_exact():
    with pytest.raises(MisuseTypeError, match="write it as text"):
        average_order_value(100.0, 1)
    with pytest.raises(MisuseValueError, match="digits with a decimal point"):
        average_order_value("1.249,90", 1)


def test_two_currencies_do_not_add_up():
    with pytest.raises(MisuseValueError, match="keep them apart"):
        average_order_value(1, 1) + average_order_value(1, 1, currency="EUR")
    with pytest.raises(TypeError, match="unsupported operand"):
        average_order_value(1, 1) + 1


def test_without_orders_there_is_no_average():
    none = average_order_value(0, 0)
    assert (None, None, Absence.NOTHING_ASKED) == (none.value, none.amount, none.absence)
    assert "ortalama sepet – n=0 (nothing_asked)" == str(none)
    assert "hiç sipariş yok" in none.explain("tr")
    assert none.to_dict()["amount"] is None
    with pytest.raises(MisuseValueError, match="give the orders"):
        average_order_value("5", 0)


def test_returns_may_outweigh_sales():
    assert Decimal("-2.50") == average_order_value("-5.00", 2).amount


def test_a_lifetime_value_without_margin_says_that_it_is_revenue():
    asked = {"order_value": "200", "orders_per_year": 4, "years": 3}
    assert "Bu cirodur, kâr değil." in customer_lifetime_value(**asked).explain("tr")
    kept = customer_lifetime_value(**asked, margin="0.25")
    assert (Decimal("600.00"), "margin") == (kept.amount, kept.to_dict()["basis"])


def test_who_never_stays_is_worth_nothing_beyond_the_first_year_and_who_always_does_a_perpetuity():
    asked = {"margin_per_year": 100, "real_discount_per_year": "0.1"}
    found = [lifetime_value_by_retention(**asked, retention_per_year=r).value for r in (0, 1)]
    assert [0, 1000] == found


def test_staying_for_ever_at_no_interest_has_no_sum():
    with pytest.raises(MisuseValueError, match="has no end"):
        lifetime_value_by_retention(
            margin_per_year=1, retention_per_year=1, real_discount_per_year=0
        )


def test_a_negative_real_rate_makes_the_future_worth_more():
    assert discounted_value([100], real_discount_per_month="-0.01").value > 100
    with pytest.raises(MisuseValueError, match="above -1"):
        discounted_value([100], real_discount_per_month=-1)


def test_equal_months_for_ever_approach_the_retention_formula():
    # Monthly: margins shrink by the part that leaves, each discounted; the sum is m r / (1 + i - r).
    flows = [Fraction(9, 10) ** month * 100 for month in range(1, 400)]
    long_run = discounted_value(flows, real_discount_per_month="0.02").value
    closed = lifetime_value_by_retention(
        margin_per_year=100, retention_per_year="0.9", real_discount_per_year="0.02"
    ).value
    assert float(closed) == pytest.approx(float(long_run))


def test_a_rate_above_inflation_is_small_in_real_terms_and_may_be_negative():
    assert Fraction(1, 10) == real_rate(nominal_per_year="0.65", inflation_per_year="0.5")
    assert real_rate(nominal_per_year="0.40", inflation_per_year="0.60") < 0


def test_twelve_months_make_the_year():
    monthly = rate_per_month("0.45")
    assert 0.45 == pytest.approx(float((1 + monthly) ** 12 - 1), abs=1e-8)
    assert 0 == rate_per_month(0)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"margin": "25"}, MisuseValueError),
        ({"years": "-1"}, MisuseValueError),
        ({"years": 1.5}, MisuseTypeError),
        ({"years": "üç"}, MisuseValueError),
        ({"years": "NaN"}, MisuseValueError),
        ({"years": True}, MisuseTypeError),
    ],
)
def test_an_assumption_that_makes_no_sense_is_refused(change, error):
    with pytest.raises(error, match=rf"`{next(iter(change))}` is `"):
        customer_lifetime_value(
            **{"order_value": 1, "orders_per_year": 1, "years": 1, "margin": "0.1", **change}
        )
