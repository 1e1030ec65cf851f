"""How many answers are needed, and how far off a score may be."""

import pytest

from musteri_destek.errors import MisuseValueError
from musteri_destek.metrics import (
    NpsTally,
    answers_needed,
    answers_needed_per_group,
    finite_population_correction,
    margin_of_error,
    nps,
)


def test_half_the_margin_takes_four_times_the_answers():
    assert 382 == answers_needed(10)
    assert 4 * (382 + 3) == pytest.approx(answers_needed(5) + 3, abs=4)


def test_the_margin_of_so_many_answers_is_the_one_they_were_asked_for():
    for margin in (2, 5, 10, 20):
        assert margin_of_error(answers_needed(margin)) <= margin
        assert margin_of_error(answers_needed(margin) - 1) > margin


def test_few_customers_need_fewer_answers_and_never_more_than_there_are():
    assert answers_needed(5, population=200) < answers_needed(5, population=2000)
    assert 3 == answers_needed(1, population=3)
    assert 0 == answers_needed(10, population=0)


def test_who_asked_everyone_has_no_margin():
    assert 0.0 == margin_of_error(80, population=80)
    assert 0.0 == finite_population_correction(1, 1)


def test_half_of_a_hundred_and_one_customers_shrink_the_error_by_the_published_root():
    assert 0.51**0.5 == pytest.approx(finite_population_correction(50, 101))


def test_the_plan_and_the_interval_afterwards_agree():
    half = nps(NpsTally.from_histogram({0: 191, 10: 191}))
    assert half.interval.high == pytest.approx(margin_of_error(382), abs=0.1)


def test_telling_two_groups_apart_takes_far_more_than_knowing_one():
    assert answers_needed_per_group(10) > 4 * answers_needed(10)
    assert answers_needed_per_group(10, power=0.9) > answers_needed_per_group(10)
    assert answers_needed_per_group(10, variance=6500) < answers_needed_per_group(10)


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: answers_needed(0),
        lambda: answers_needed(5, variance=20_000),
        lambda: answers_needed_per_group(5, power=1.0),
        lambda: margin_of_error(0),
        lambda: finite_population_correction(11, 10),
    ],
)
def test_a_plan_that_makes_no_sense_is_refused(wrong):
    with pytest.raises(MisuseValueError, match=r"give|lies from"):
        wrong()
