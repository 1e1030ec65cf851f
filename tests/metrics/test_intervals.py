"""Intervals: what they are at the edges, and how often they hold the truth."""

from itertools import product
from math import comb

import pytest

from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.metrics import IntervalMethod, NpsTally, nps, share
from musteri_destek.metrics.intervals import Groups, limits, quantile

Z = quantile(0.95)


def interval(detractors, passives, promoters, **options):
    tally = NpsTally.from_histogram({3: detractors, 7: passives, 10: promoters})
    return nps(tally, **options).interval


@pytest.mark.parametrize("n", [1, 10, 50, 1000])
def test_of_promoters_alone_the_interval_follows_from_n(n):
    found = interval(0, 0, n)
    assert 100 * (n - Z**2) / (n + Z**2) == pytest.approx(found.low, abs=1e-10)
    assert 100.0 == found.high


@pytest.mark.parametrize("n", [1, 10, 50, 1000])
def test_of_passives_alone_the_interval_is_not_a_point(n):
    found = interval(0, n, 0)
    reach = 100 * Z**2 / (n + Z**2)
    assert (-reach, reach) == pytest.approx((found.low, found.high), abs=1e-10)


def test_the_school_formula_pretends_to_certainty_where_all_agree():
    for groups in ((10, 0, 0), (0, 10, 0), (0, 0, 10)):
        found = interval(*groups, interval=IntervalMethod.WALD)
        assert found.low == found.high


@pytest.mark.parametrize("method", IntervalMethod)
def test_no_interval_leaves_the_scale(method):
    for groups in ((0, 0, 10), (10, 0, 0), (1, 0, 30)):
        found = interval(*groups, interval=method, confidence=0.999)
        assert -100 <= found.low <= found.high <= 100


def test_an_adjusted_interval_is_centred_on_the_adjusted_score():
    found = interval(0, 0, 10, interval=IntervalMethod.ADJUSTED_WALD)
    assert 100 * 10 / 13 == pytest.approx(found.estimate)
    assert 100.0 == found.high


def test_of_none_or_all_a_share_reaches_its_end_exactly():
    for n in range(1, 300):
        assert (0.0, 1.0) == (share(0, n).interval.low, share(n, n).interval.high)


@pytest.mark.parametrize("wrong", [0.0, 1.0, 95.0, -0.5, float("nan")])
def test_a_confidence_lies_between_zero_and_one(wrong):
    with pytest.raises(MisuseValueError, match=r"such as 0\.95"):
        nps([9], confidence=wrong)


@pytest.mark.parametrize("wrong", [95, "0.95", True, None])
def test_a_confidence_is_a_float(wrong):
    with pytest.raises(MisuseTypeError, match=r"such as 0\.95"):
        share(1, 2, confidence=wrong)


def test_a_method_is_chosen_from_the_enum():
    with pytest.raises(MisuseTypeError, match="AGRESTI_MIN"):
        nps([9], interval="wald")


# Means and worst cases below: exact coverage in percent over 276 true distributions (all shares at
# least .04, in steps of .04), as computed beforehand with another program.
@pytest.mark.parametrize(
    ("method", "n", "mean", "worst"),
    [
        (IntervalMethod.SCORE, 10, 96.3, 93.9),
        (IntervalMethod.ADJUSTED_WALD, 10, 95.2, 91.3),
        (IntervalMethod.AGRESTI_MIN, 10, 94.8, 89.9),
        (IntervalMethod.BONETT_PRICE, 10, 96.4, 91.3),
        (IntervalMethod.WALD, 10, 88.3, 56.3),
        (IntervalMethod.SCORE, 30, 95.1, 93.6),
        (IntervalMethod.ADJUSTED_WALD, 30, 95.1, 94.0),
    ],
)
def test_an_interval_of_95_percent_holds_the_truth_as_often_as_published(method, n, mean, worst):
    outcomes = [Outcome(d, n - d - p, p, method) for d, p in pairs_up_to(n)]
    coverage = [cover(outcomes, *shares) for shares in SWEEP]
    assert (mean, worst) == pytest.approx(
        (100 * sum(coverage) / len(coverage), 100 * min(coverage)), abs=0.06
    )


@pytest.mark.parametrize(
    "shares", [(0.2, 0.3, 0.5), (0.1, 0.2, 0.7), (0.6, 0.2, 0.2), (1 / 3, 1 / 3, 1 / 3)]
)
def test_ten_answers_suffice_for_an_honest_interval(shares):
    outcomes = [Outcome(d, 10 - d - p, p, IntervalMethod.SCORE) for d, p in pairs_up_to(10)]
    assert cover(outcomes, *shares) >= 0.93


def pairs_up_to(n):
    return [(d, p) for d, p in product(range(n + 1), repeat=2) if d + p <= n]


SWEEP = [
    (d / 25, (25 - d - p) / 25, p / 25) for d, p in product(range(1, 25), repeat=2) if d + p < 25
]


class Outcome:
    """One way a survey can come out: its counts, in how many orders, and its interval."""

    def __init__(self, detractors, passives, promoters, method):
        self.counts = detractors, passives, promoters
        n = sum(self.counts)
        self.orders = comb(n, detractors) * comb(n - detractors, promoters)
        _, self.low, self.high = limits(Groups(*self.counts), method, Z)

    def chance(self, *shares):
        detractors, passives, promoters = (
            share**count for share, count in zip(shares, self.counts, strict=True)
        )
        return self.orders * detractors * passives * promoters


def cover(outcomes, *shares):
    truth = shares[2] - shares[0]
    return sum(
        outcome.chance(*shares)
        for outcome in outcomes
        # A truth that lies on a limit is held, also where the last bit differs.
        if outcome.low - 1e-12 <= truth <= outcome.high + 1e-12
    )
