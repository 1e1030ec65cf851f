"""Scores by weights and by strata: what they are, and what they cost."""

import json
from math import nan

import pytest

from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.metrics import (
    Absence,
    NpsTally,
    Weighting,
    effective_sample_size,
    nps,
    stratified_nps,
    weighted_nps,
)

SHOP, MARKET = NpsTally.of([10] * 90 + [0] * 10), NpsTally.of([10] * 50 + [0] * 50)


def test_answers_of_equal_weight_are_an_unweighted_survey():
    answers = [10] * 20 + [8] * 10 + [2] * 5
    plain, weighted = nps(answers), weighted_nps([(answer, 2.5) for answer in answers])
    assert 35 == weighted.n == pytest.approx(weighted.effective_n)
    assert float(plain.score) == pytest.approx(weighted.score)
    assert plain.standard_error == pytest.approx(weighted.standard_error)
    assert (plain.interval.low, plain.interval.high) == pytest.approx(
        (weighted.interval.low, weighted.interval.high)
    )


def test_unequal_weights_cost_certainty():
    even = weighted_nps([(10, 1.0), (0, 1.0)] * 50)
    uneven = weighted_nps([(10, 1.0), (0, 1.0)] * 40 + [(10, 5.0), (0, 5.0)] * 10)
    assert even.score == uneven.score == 0.0
    assert uneven.effective_n < even.effective_n
    assert uneven.interval.low < even.interval.low


def test_an_answer_of_weight_nothing_is_not_there():
    assert weighted_nps([(10, 1.0)]) == weighted_nps([(10, 1.0), (0, 0)])


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([], Absence.NOTHING_ASKED),
        ([(None, 1.0)], Absence.NOTHING_ANSWERED),
        ([(None, 1.0), (11, 1.0)], Absence.NOTHING_VALID),
    ],
)
def test_without_answers_weights_give_no_score(rows, why):
    found = weighted_nps(rows)
    assert (None, None, why) == (found.score, found.interval, found.absence)
    assert f"ağırlıklı NPS – n=0 ({why})" == str(found)
    assert "Ağırlıklı Net Tavsiye Skoru yok" in found.explain("tr")


@pytest.mark.parametrize("weight", [-1, nan, float("inf")])
def test_a_weight_is_a_finite_number_from_nothing_on(weight):
    with pytest.raises(MisuseValueError, match="is no weight"):
        effective_sample_size([1, weight])


@pytest.mark.parametrize("weight", ["1", None, True])
def test_a_weight_is_a_number(weight):
    with pytest.raises(MisuseTypeError, match="is no weight"):
        weighted_nps([(10, weight)])


def test_a_float_for_an_answer_is_refused_also_with_a_weight():
    with pytest.raises(MisuseTypeError, match="give whole numbers"):
        weighted_nps([(9.5, 1.0)])


def test_a_stratum_counts_by_its_true_size_and_not_by_who_answered():
    found = stratified_nps({"shop": SHOP, "market": MARKET}, {"shop": 1, "market": 3})
    assert (20.0, Weighting.STRATA, 200) == (found.score, found.weighting, found.n)
    assert float(nps(SHOP + MARKET).score) == 40.0


def test_the_error_of_strata_adds_their_variances_by_the_square_of_their_size():
    parts = {"shop": SHOP, "market": MARKET}
    expected = sum(nps(part).standard_error ** 2 / 4 for part in parts.values()) ** 0.5
    found = stratified_nps(parts, {"shop": 1, "market": 1})
    assert expected == pytest.approx(found.standard_error)


def test_one_stratum_is_the_survey_itself():
    found, plain = stratified_nps({"all": SHOP}, {"all": 7}), nps(SHOP)
    assert plain.interval.low == pytest.approx(found.interval.low)
    assert 100 == pytest.approx(found.effective_n)


def test_a_stratum_nobody_speaks_for_leaves_no_score():
    found = stratified_nps({"shop": SHOP, "market": NpsTally()}, {"shop": 1, "market": 1})
    assert (None, Absence.NOTHING_ANSWERED) == (found.score, found.absence)
    empty = stratified_nps({}, {})
    assert (None, Absence.NOTHING_ASKED) == (empty.score, empty.absence)


def test_a_stratum_of_size_nothing_is_left_out():
    found = stratified_nps({"shop": SHOP, "market": NpsTally()}, {"shop": 1, "market": 0})
    assert 80.0 == found.score


def test_strata_and_sizes_go_by_the_same_keys():
    with pytest.raises(MisuseValueError, match=r"`\['market'\]` have a tally or a size"):
        stratified_nps({"shop": SHOP, "market": MARKET}, {"shop": 1})


def test_a_weighted_score_becomes_json_and_explains_itself():
    found = stratified_nps({"shop": SHOP, "market": MARKET}, {"shop": 1, "market": 3})
    assert 20.0 == json.loads(json.dumps(found.to_dict()))["score"]
    assert found.explain("tr").startswith("Ağırlıklı Net Tavsiye Skoru 20; %95 güvenle")
