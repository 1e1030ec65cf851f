"""Over time: trends, windows of days, and who said nothing."""

import json
from datetime import date

import pytest

from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.metrics import (
    Absence,
    Cuts,
    NpsTally,
    Scale,
    nps,
    nps_bounds,
    rolling,
    share,
    share_trend,
    trend,
)

RISING = [NpsTally.from_histogram({0: d, 8: 20, 10: 80 - d}) for d in (30, 25, 20)]


def test_ten_points_a_month_are_no_proof_with_a_hundred_answers_each():
    found = trend(RISING)
    assert 10 == found.slope
    assert 0.05 < found.p_value < 0.1


def test_ten_points_a_month_are_one_with_two_hundred():
    assert trend([month + month for month in RISING]).p_value < 0.05


def test_what_falls_is_negative():
    found = trend(RISING[::-1])
    assert found.z == -trend(RISING).z
    assert "gidişat -10 puan/dönem (p = 0.094, 3 dönem)" == str(found)


def test_a_period_without_answers_keeps_its_place():
    first, _, last = RISING
    assert trend([first, NpsTally(), last]).slope == trend([first, last], at=[1, 3]).slope == 10


def test_where_nothing_varies_there_is_no_trend():
    for periods in ([], RISING[:1], [NpsTally.of([10]), NpsTally.of([9])]):
        found = trend(periods)
        assert (None, None, Absence.NOTHING_VARIES) == (found.slope, found.p_value, found.absence)
    assert "Gidişat yok: karşılaştıracak bir fark yok." == found.explain("tr")
    assert "gidişat – (nothing_varies)" == str(found)


def test_a_year_of_monthly_comparisons_cries_wolf_in_43_of_100():
    found = trend([NpsTally.of([10, 0])] * 12)
    assert 0.43 == pytest.approx(found.false_alarm_risk, abs=0.005)
    assert "olasılığı %43" in found.explain("tr")
    assert "is 43% though nothing changed" in found.explain("en")


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [((30, 20, 50), (25, 20, 55), "+10"), ((30, 20, 50), (29, 21, 50), "+1")],
)
def test_a_slope_is_shown_in_points(first, last, shown):
    periods = [
        NpsTally.from_histogram(dict(zip((0, 8, 10), one, strict=True))) for one in (first, last)
    ]
    assert f"dönem başına {shown},0 puan" in trend(periods).explain("tr")


def test_periods_by_two_rules_make_no_trend():
    with pytest.raises(MisuseValueError, match="score all by one rule"):
        trend([nps([10]), nps([10], cuts=Cuts(detractor_max=5))])


@pytest.mark.parametrize("at", [[1, 2], [1, 1, 2], [3, 2, 1]])
def test_places_are_one_each_and_rise(at):
    with pytest.raises(MisuseValueError, match="one whole number each, rising"):
        trend(RISING, at=at)


def test_only_tallies_and_results_are_periods():
    with pytest.raises(MisuseTypeError, match="is no period"):
        trend([[10, 9], [8]])
    with pytest.raises(MisuseTypeError, match="is no share"):
        share_trend([0.5, 0.6])


def test_a_trend_of_shares_becomes_json_and_explains_itself():
    found = share_trend([share(10, 100), share(20, 100), share(30, 100)])
    assert 10.0 == json.loads(json.dumps(found.to_dict()))["slope"]
    assert "chance hardly explains the trend (p < 0.001)" in found.explain("en")


def test_the_last_thirty_days_are_all_their_answers():
    days = {date(2026, 10, day): NpsTally.of([10] * day) for day in range(1, 32)}
    found = rolling(days, days=30)
    assert [date(2026, 10, 30), date(2026, 10, 31)] == list(found)
    assert [sum(range(1, 31)), sum(range(2, 32))] == [tally.n for tally in found.values()]


def test_a_window_of_another_scale_rolls_too():
    days = {date(2026, 10, day): NpsTally.of([day], scale=Scale(1, 5)) for day in (1, 3)}
    assert [1, 1] == [tally.n for tally in rolling(days, days=2).values()]


def test_days_that_fill_no_window_give_none():
    assert {} == rolling({date(2026, 10, 1): NpsTally.of([1])}, days=2)
    assert {} == rolling({}, days=2)
    with pytest.raises(MisuseValueError, match="from 1 on"):
        rolling({}, days=0)


def test_the_bounds_take_the_silent_for_all_against_and_all_in_favour():
    found = nps_bounds(nps([10] * 6 + [0] * 2 + [None, 11]))
    assert (20, 60) == (found.low, found.high)
    assert (9, 10) == (found.response_rate.k, found.response_rate.n)
    assert 20.0 == json.loads(json.dumps(found.to_dict()))["low"]


def test_where_all_answered_the_bounds_are_the_score():
    found = nps_bounds(nps([10, 9, 0]))
    assert found.low == found.high == nps([10, 9, 0]).score


def test_where_nobody_was_asked_there_are_no_bounds():
    found = nps_bounds(nps([]))
    assert (None, None) == (found.low, found.high)
    assert "NPS – (nothing_asked)" == str(found)
    assert "Yanıt oranı yok: sayılacak bir şey yok." == found.explain("tr")
