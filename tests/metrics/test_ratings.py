"""Effort, satisfaction, stars, thumbs: each figure with its scale, direction and rule."""

import json
import pickle
from fractions import Fraction

import pytest

from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.metrics import (
    CES_1,
    CES_2,
    FIVE_STARS,
    Absence,
    Direction,
    Instrument,
    NpsTally,
    Question,
    RatingTally,
    Rule,
    Scale,
    ces,
    csat,
    good_bad,
    rated,
    share,
    stars,
    thumbs,
)
from musteri_destek.metrics.student import student_quantile

ANSWERS = [5, 5, 4, 3, 2, 1, 1]


def satisfied(answers, rule, scale=5):
    return csat(answers, scale=scale, direction="higher_is_better", rule=rule)


def test_one_set_of_answers_has_a_figure_for_every_rule():
    found = {rule: satisfied(ANSWERS, rule).value for rule in Rule}
    assert {
        Rule.MEAN: 3,
        Rule.TOP_BOX: Fraction(300, 7),
        Rule.TOP_1: Fraction(200, 7),
        Rule.TOP_2: Fraction(300, 7),
        Rule.TOP_3: Fraction(400, 7),
        Rule.INDEX: 0,
    } == found


def test_little_effort_is_praise_on_the_first_scale_and_a_complaint_on_the_second():
    assert 100 == rated(RatingTally.of([1, 2], instrument=CES_1), rule="top_box").value
    assert 0 == rated(RatingTally.of([1, 2], instrument=CES_2), rule="top_box").value


@pytest.mark.parametrize(
    ("steps", "good"),
    [(2, [2]), (3, [3]), (4, [3, 4]), (5, [4, 5]), (6, [5, 6]), (7, [6, 7]), (10, [8, 9, 10])],
)
def test_how_many_steps_are_good_follows_the_scale(steps, good):
    instrument = satisfied([1], "top_box", scale=steps).instrument
    assert good == list(instrument.good_steps(Rule.TOP_BOX))


@pytest.mark.parametrize(
    ("scale", "rule"), [(9, "top_box"), (2, "top_2"), (3, "top_3"), (8, "index")]
)
def test_a_rule_that_says_nothing_on_the_scale_is_refused(scale, rule):
    with pytest.raises(MisuseValueError, match="name the number of good steps"):
        satisfied([1], rule, scale=scale)


def test_an_index_of_seven_steps_is_the_top_two_minus_the_bottom_three():
    found = ces([7, 6, 5, 4, 3, 2], scale=7, direction="higher_is_easier", rule="index")
    assert (2, 0) == (found.good, found.value)
    assert "Sayılan: 6-7 eksi 1-3." in found.explain("tr")


def test_scale_direction_and_rule_are_all_required():
    for missing in ("scale", "direction", "rule"):
        asked = {"scale": 5, "direction": "lower_is_easier", "rule": "mean"}
        del asked[missing]
        with pytest.raises(TypeError, match=missing):
            ces([1], **asked)


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"direction": "higher_is_better"}, MisuseValueError, "effort is easier"),
        ({"direction": "up"}, MisuseValueError, '`up` is no Direction: give one of "higher_is'),
        ({"rule": "average"}, MisuseValueError, '`average` is no Rule: give one of "mean"'),
        ({"rule": None}, MisuseTypeError, "`None` is no Rule"),
        ({"scale": 1}, MisuseValueError, "is no scale"),
        ({"scale": 7.0}, MisuseTypeError, "give a whole number"),
        ({"confidence": 95}, MisuseTypeError, "such as 0.95"),
    ],
)
def test_what_makes_no_score_is_refused(change, error, words):
    with pytest.raises(error, match=words):
        ces([1], **{"scale": 5, "direction": "lower_is_easier", "rule": "mean", **change})


def test_answers_of_two_instruments_do_not_mix():
    first, second = (RatingTally.of([3], instrument=one) for one in (CES_1, CES_2))
    with pytest.raises(MisuseValueError, match="`effort 1-5 lower_is_easier` and `effort 1-7"):
        first + second
    with pytest.raises(MisuseValueError, match="don't mix"):
        first + RatingTally.of([3], instrument=FIVE_STARS)
    with pytest.raises(MisuseValueError, match="by its own instrument"):
        stars(first, rule="mean")
    with pytest.raises(TypeError, match="unsupported operand"):
        first + NpsTally()


def test_counts_on_another_scale_do_not_answer_the_question():
    with pytest.raises(MisuseValueError, match="count them on its scale"):
        RatingTally(instrument=CES_2, answers=NpsTally())


def test_a_tally_is_scored_like_the_answers_it_counted():
    tally = RatingTally.of(ANSWERS, instrument=FIVE_STARS)
    assert stars(ANSWERS, rule="mean") == stars(tally, rule="mean")


def test_days_add_up_and_retire():
    monday, tuesday = (RatingTally.of(day, instrument=CES_2) for day in ([7, None], [1, 9]))
    assert RatingTally.of([7, None, 1, 9], instrument=CES_2) == monday + tuesday
    assert monday == monday + tuesday - tuesday


def test_a_tally_of_ratings_travels_as_json_and_as_pickle():
    tally = RatingTally.of([7, None, 9], instrument=CES_2)
    assert tally == RatingTally.from_dict(json.loads(json.dumps(tally.to_dict())))
    assert tally == pickle.loads(pickle.dumps(tally))
    with pytest.raises(MisuseValueError, match="give what `to_dict` returned"):
        RatingTally.from_dict({"answers": {}})


def test_who_did_not_answer_is_not_dissatisfied():
    found = good_bad(good=8, bad=2, unanswered=40)
    assert (80, 10, 40) == (found.value, found.n, found.tally.answers.n_missing)
    assert "Yanıtsız: 40. Skora katılmadı." in found.explain("tr")


def test_a_share_of_good_answers_has_wilsons_interval():
    found, plain = thumbs(up=45, down=5), share(45, 50)
    assert (100 * plain.interval.low, 100 * plain.interval.high) == (
        found.interval.low,
        found.interval.high,
    )


@pytest.mark.parametrize(
    ("confidence", "degrees", "published"),
    [
        (0.95, 1, 12.7062),
        (0.95, 2, 4.30265),
        (0.95, 10, 2.22814),
        (0.99, 29, 2.75639),
        (0.9, 120, 1.65765),
        (0.95, 1000, 1.96234),
    ],
)
def test_students_factor_is_the_one_in_every_table(confidence, degrees, published):
    assert published == pytest.approx(student_quantile(confidence, degrees), abs=1e-4)


def test_the_two_ways_to_students_factor_meet():
    assert student_quantile(0.95, 200) == pytest.approx(student_quantile(0.95, 201), abs=1e-4)
    assert student_quantile(0.95, 200) > student_quantile(0.95, 201)


def test_a_mean_lies_within_its_interval_and_the_scale():
    found = stars([5, 5, 5, 4], rule="mean")
    assert 1 <= found.interval.low <= found.value <= found.interval.high <= 5
    assert 5 == found.interval.high


def test_the_interval_of_a_mean_is_the_one_of_the_textbook():
    # One answer of each step: mean 3, standard deviation 1.5811 (n - 1), t = 2.7764 at 4 degrees.
    found = stars([1, 2, 3, 4, 5], rule="mean").interval
    assert (1.0368, 4.9632) == pytest.approx((found.low, found.high), abs=1e-4)


def test_of_one_answer_the_mean_may_be_anywhere():
    alone = stars([5], rule="mean")
    assert (1, 5) == (alone.interval.low, alone.interval.high)


@pytest.mark.parametrize(
    ("answers", "why"),
    [([], Absence.NOTHING_ASKED), ([None], Absence.NOTHING_ANSWERED), ([9], Absence.NOTHING_VALID)],
)
@pytest.mark.parametrize("rule", Rule)
def test_no_ratings_give_no_figure_and_say_why(answers, why, rule):
    found = stars(answers, rule=rule)
    assert (None, None, why) == (found.value, found.interval, found.absence)
    assert found.explain("tr").startswith("Yıldız puanı yok")
    assert str(found).endswith(f"– n=0 ({why})")
    assert found.to_dict()["value"] is None


def test_a_result_names_how_it_was_made():
    found = csat([5] * 30, scale=5, direction="higher_is_better", rule="top_1")
    data = json.loads(json.dumps(found.to_dict()))
    assert ("higher_is_better", "top_1", [5]) == (
        data["direction"],
        data["rule"],
        data["good_steps"],
    )
    assert "Counted answers: 5." in found.explain("en")
    assert "satisfaction 1-5 higher_is_better top_1 %100 [%89, %100] n=30" == str(found)


def test_a_direction_is_easier_for_effort_and_better_for_the_rest():
    with pytest.raises(MisuseValueError, match="everything else is better"):
        Instrument(question=Question.STARS, scale=Scale(1, 5), direction=Direction.LOWER_IS_EASIER)
