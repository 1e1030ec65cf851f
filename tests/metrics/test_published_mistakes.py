"""Numbers that others publish and we don't: what they say, what we say, and why we differ."""

from fractions import Fraction
from statistics import mean

import pytest

from musteri_destek.metrics import (
    IntervalMethod,
    NpsTally,
    compare,
    nps,
    share,
    shown_percents,
)


def of_groups(detractors, passives, promoters):
    return NpsTally.from_histogram({0: detractors, 8: passives, 10: promoters})


def test_promoters_and_detractors_are_shares_of_the_same_people():
    # A published script draws both independently and prints 14.3 to 20.5.
    found = nps(of_groups(75, 675, 250), interval=IntervalMethod.WALD).interval
    assert (14.14, 20.86) == pytest.approx((found.low, found.high), abs=0.005)
    p, d, n = 0.25, 0.075, 1000
    independent = 196 * ((p * (1 - p) + d * (1 - d)) / n) ** 0.5
    assert independent < (found.high - found.low) / 2


def test_who_closed_the_window_is_no_passive():
    # A survey tool divides one promoter by three people asked and prints 33.33.
    assert 100 == nps([10, None, None]).score


def test_no_answers_are_no_zero():
    # Three dashboards print 0, one package divides by zero.
    assert nps([]).score is None


def test_a_score_of_nothing_below_one_is_still_an_answer():
    # Formulas with "detractors 1-6" lose the angriest.
    assert -100 == nps([0]).score


def test_the_mean_of_four_regions_is_not_the_score_of_all():
    # The test data of R's NPS package: the mean of its regions is 9.84, the score 10.
    regions = [(99, 50, 110), (184, 83, 240), (42, 23, 74), (37, 20, 38)]
    tallies = [of_groups(*region) for region in regions]
    assert 10 == nps(sum(tallies, NpsTally())).score
    assert 9.84 == pytest.approx(float(mean(nps(one).score for one in tallies)), abs=0.005)


def test_a_fall_is_not_a_rise():
    # R's nps.test returns the absolute difference: a loss of 7 points looks like a gain.
    worse, better = nps(of_groups(99, 50, 110)), nps(of_groups(184, 83, 240))
    assert compare(worse, better).difference < 0 < compare(better, worse).difference


def test_the_variance_of_points_is_ten_thousand_times_that_of_shares():
    # R's `nps.100` multiplies it by 100, and its tests assert that.
    assert Fraction(20_000, 3) == nps(of_groups(1, 1, 1)).variance


def test_rounding_the_shares_first_gives_another_score():
    # 30 people: 43 % minus 27 % would be 16; 13 minus 8 of 30 are 16.67.
    found = nps(of_groups(8, 9, 13))
    assert (17, 16) == (found.points, round(100 * 13 / 30) - round(100 * 8 / 30))


def test_shares_shown_add_to_a_hundred():
    # Rounded one by one, 2, 2 and 2 of 6 are 99 %, and 1, 3 and 4 of 8 are 101 %.
    assert [100, 100] == [sum(shown_percents(counts)) for counts in ([2, 2, 2], [1, 3, 4])]


def test_a_share_never_passes_all_of_them():
    # The school formula prints 0.7685 to 1.0315 for 18 of 20; a share above 1 is no share.
    found = share(18, 20).interval
    assert 0 < found.low < 0.9 < found.high < 1
