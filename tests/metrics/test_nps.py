"""The Net Promoter Score of a shop, from answers to result."""

import json
import pickle
import subprocess
import sys
from array import array
from collections import Counter
from fractions import Fraction

import pytest

from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.metrics import (
    Absence,
    Cuts,
    IntervalMethod,
    NpsTally,
    Scale,
    compare,
    invalid_answers,
    kept_rate,
    nps,
    nps_test,
    share,
)

SURVEY = [10, 9, 9, 8, 7, 6, 0]


def test_promoters_count_for_detractors_against_and_passives_only_in_the_whole():
    result = nps(SURVEY)
    assert (3, 2, 2) == (result.promoters, result.passives, result.detractors)
    assert Fraction(100, 7) == result.score


def test_zero_is_an_answer_and_the_angriest_one():
    assert nps([0]).score == -100


def test_six_and_nine_are_the_last_detractor_and_the_first_promoter():
    assert [nps([step]).score for step in range(11)] == [-100] * 7 + [0] * 2 + [100] * 2


def test_who_did_not_answer_is_not_in_the_score():
    result = nps([10, None, None])
    assert (100, 1, 2) == (result.score, result.n, result.n_missing)


def test_an_answer_off_the_scale_is_counted_apart_and_never_clipped():
    result = nps([11, -1, "invalid", None, 5, 10**30])
    assert (-100, 1, 1, 4) == (result.score, result.n, result.n_missing, result.n_invalid)


def test_invalid_answers_are_listed_with_their_places():
    found = invalid_answers([10, 11, None, "çok iyi", -1])
    assert [(1, 11), (3, "çok iyi"), (4, -1)] == list(found)


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ([], Absence.NOTHING_ASKED),
        ([None], Absence.NOTHING_ANSWERED),
        ([None, 11], Absence.NOTHING_VALID),
    ],
)
def test_no_data_is_none_with_a_reason_and_never_zero(answers, why):
    result = nps(answers)
    assert (None, None, None, None) == (
        result.score,
        result.points,
        result.interval,
        result.standard_error,
    )
    assert why is result.absence
    assert result.to_dict()["score"] is None
    assert f"NPS – n=0 ({why})" == str(result)


@pytest.mark.parametrize(
    "same",
    [
        bytes(SURVEY),
        bytearray(SURVEY),
        memoryview(bytes(SURVEY)),
        tuple(SURVEY),
        iter(SURVEY),
        array("b", SURVEY),
        array("i", SURVEY),
        array("Q", SURVEY),
        memoryview(bytes(step for answer in SURVEY for step in (answer, 5)))[::2],
        Counter(SURVEY).elements(),
        NpsTally.from_histogram(Counter(SURVEY)),
        NpsTally.from_histogram([1, 0, 0, 0, 0, 0, 1, 1, 1, 2, 1]),
    ],
    ids=lambda same: type(same).__name__,
)
def test_the_same_answers_in_any_form_give_the_same_result(same):
    assert nps(SURVEY) == nps(same)


def test_a_negative_answer_in_an_array_is_invalid():
    assert nps(array("b", [-1, 10])).n_invalid == nps(array("i", [-1, 10])).n_invalid == 1


@pytest.mark.parametrize(
    "wrong",
    [[7.0], [True], [9, False], [float("nan")], [9, 300, True], [b"9"], [None, 9.5], [[9]]],
)
def test_a_float_or_a_truth_value_is_refused(wrong):
    with pytest.raises(MisuseTypeError, match="give whole numbers, and `None` where an answer"):
        nps(wrong)


@pytest.mark.parametrize("place", [0, 1, 8_191, 8_192, 39_999])
def test_one_truth_value_among_forty_thousand_answers_is_found(place):
    answers = [0, 1, 9, 10] * 10_000
    answers[place] = True
    with pytest.raises(MisuseTypeError, match="`True`"):
        nps(answers)


@pytest.mark.parametrize(
    ("wrong", "advice"),
    [
        ("9", "give whole numbers in a list"),
        (9, "give whole numbers in a list"),
        (None, "give whole numbers in a list"),
        ({10: 3}, "NpsTally.from_histogram"),
        ({10, 9}, "give a list"),
        (array("d", [9.0]), "of format `d`"),
        (memoryview(bytes(4)).cast("B", (2, 2)), "with 2 dimensions"),
        (memoryview(b"\1").cast("?"), "of format `[?]`"),
    ],
    ids=lambda one: one if isinstance(one, str) else type(one).__name__,
)
def test_what_is_no_list_of_answers_is_refused_with_advice(wrong, advice):
    with pytest.raises(MisuseTypeError, match=advice):
        nps(wrong)


def test_a_generator_that_fails_half_way_gives_no_result():
    def broken():
        yield from [10] * 50_000
        raise OSError

    with pytest.raises(OSError, match=r"^$"):
        nps(broken())


def test_whatever_stands_for_a_whole_number_counts_as_one():
    class Nine:
        def __index__(self):
            return 9

    assert nps([9, 9, None]) == nps([Nine(), 9, None])


def test_own_cut_points_are_used():
    strict = Cuts(detractor_max=7, promoter_min=10)
    assert [-100, 0, 100] == [nps([step], cuts=strict).score for step in (7, 9, 10)]


def test_another_scale_is_declared_by_its_tally():
    five_stars = NpsTally.of([5, 4, 1, 0], scale=Scale(1, 5))
    result = nps(five_stars, cuts=Cuts(detractor_max=3, promoter_min=5))
    assert (0, 3, 1) == (result.score, result.n, result.n_invalid)


def test_cuts_of_another_scale_are_refused():
    with pytest.raises(MisuseValueError, match="outside the scale 1-5"):
        nps(NpsTally.of([5], scale=Scale(1, 5)))


@pytest.mark.parametrize("ends", [(5, 5), (5, 1), (-1, 10), (0, 101)])
def test_a_scale_needs_two_steps_from_zero_to_a_hundred(ends):
    with pytest.raises(MisuseValueError, match="is no scale"):
        Scale(*ends)


def test_cuts_that_overlap_are_refused():
    with pytest.raises(MisuseValueError, match="a detractor and a promoter"):
        Cuts(detractor_max=8, promoter_min=8)


@pytest.mark.parametrize(
    ("answers", "shown"),
    [
        ([10] + [8] * 7, 13),
        ([0] + [8] * 7, -13),
        ([0] + [8] * 299, 0),
        ([10, 10, 0], 33),
    ],
)
def test_the_score_is_rounded_once_halves_away_from_zero(answers, shown):
    assert shown == nps(answers).points
    assert str(nps(answers)).startswith(f"NPS {shown} ")


def test_fewer_than_thirty_answers_are_flagged():
    assert [True, False] == [nps([9] * n).small_sample for n in (29, 30)]
    assert "az örneklem" in str(nps([9] * 29))
    assert "az örneklem" not in str(nps([9] * 30))


def test_half_of_the_answers_in_parts_make_the_whole_survey():
    monday, tuesday = NpsTally.of([10, None, 11]), NpsTally.of([0, 8])
    assert NpsTally.of([10, None, 11, 0, 8]) == monday + tuesday
    assert sum([monday, tuesday], NpsTally()) - monday == tuesday


def test_more_than_was_added_cannot_be_retired():
    with pytest.raises(MisuseValueError, match="`count of 9` is `-1`: a count is never below 0"):
        NpsTally.of([10]) - NpsTally.of([9])


def test_tallies_of_two_scales_do_not_mix():
    with pytest.raises(MisuseValueError, match="tally each apart"):
        NpsTally.of([5]) + NpsTally.of([5], scale=Scale(1, 5))


def test_a_tally_and_something_else_do_not_add_up():
    with pytest.raises(TypeError, match="unsupported operand"):
        NpsTally.of([5]) + 5


@pytest.mark.parametrize(
    ("histogram", "error", "words"),
    [
        ([1] * 10, MisuseValueError, "has 10 counts: give 11"),
        ({11: 2}, MisuseValueError, r"`\[11\]` are not on the scale 0-10"),
        ({"10": 2}, MisuseValueError, r"`\['10'\]` are not on the scale 0-10"),
        ({10: -2}, MisuseValueError, "`count of 10` is `-2`"),
        ({10: 2.0}, MisuseTypeError, "`count of 10` is `2.0`"),
        ([True] * 11, MisuseTypeError, "`count of 0` is `True`"),
    ],
)
def test_a_histogram_that_no_survey_has_is_refused(histogram, error, words):
    with pytest.raises(error, match=words):
        NpsTally.from_histogram(histogram)


def test_a_histogram_is_kept_the_same_from_a_list_and_a_tuple():
    assert NpsTally(histogram=tuple(range(11))) == NpsTally(histogram=list(range(11)))


def test_a_tally_travels_as_json_and_as_pickle():
    tally = NpsTally.of([10, None, 11, 3], scale=Scale(1, 10))
    assert tally == NpsTally.from_dict(json.loads(json.dumps(tally.to_dict())))
    assert tally == pickle.loads(pickle.dumps(tally))


@pytest.mark.parametrize("change", [{"n": 3}, {"n_missing": None}])
def test_a_dict_that_is_no_tally_is_refused(change):
    with pytest.raises(
        (MisuseValueError, MisuseTypeError), match=r"`n_missing`|are not the fields"
    ):
        NpsTally.from_dict({**NpsTally().to_dict(), **change})


def test_a_result_becomes_json():
    data = json.loads(json.dumps(nps([10, 8, 3, None]).to_dict()))
    assert (0.0, 3, 1, True) == (data["score"], data["n"], data["n_missing"], data["small_sample"])
    assert {"lowest": 0, "highest": 10} == data["scale"]
    assert "score" == data["interval"]["method"]


def test_a_tally_says_why_it_has_no_answers():
    found = [NpsTally.of(answers).absence for answers in ([], [None], [None, 11], [10])]
    assert [
        Absence.NOTHING_ASKED,
        Absence.NOTHING_ANSWERED,
        Absence.NOTHING_VALID,
        None,
    ] == found


def test_equal_scores_can_lie_far_apart():
    content, torn = NpsTally.of([8, 8, 8, 8]), NpsTally.of([10, 10, 0, 0])
    assert nps(content).score == nps(torn).score
    assert (0.0, 5.0) == (content.standard_deviation, torn.standard_deviation)
    assert NpsTally().standard_deviation is None


def test_a_result_explains_itself_in_turkish_and_english():
    result = nps([10] * 80 + [8] * 10 + [2] * 10 + [None] * 1500 + [11])
    turkish, english = result.explain("tr").splitlines(), result.explain("en").splitlines()
    assert "Net Tavsiye Skoru 70; %95 güvenle 55 ile 80 arasında (skor yöntemi)." == turkish[0]
    assert "Geçerli yanıt: 100 (tavsiye eden 80, tarafsız 10, tavsiye etmeyen 10)." == turkish[1]
    assert "Yanıtsız: 1.500. Skora katılmadı." == turkish[2]
    assert "0-10 ölçeğine uymayan yanıt: 1. Skora katılmadı." == turkish[3]
    assert (
        "Net Promoter Score 70; with 95% confidence between 55 and 80 (score method)."
        == (english[0])
    )
    assert len(turkish) == len(english) == 4


def test_the_confidence_is_named_as_it_was_given():
    assert "%99,9 güvenle" in nps([9] * 40, confidence=0.999).explain("tr")


def test_a_missing_score_explains_itself():
    assert "Net Tavsiye Skoru yok: kimse yanıt vermedi.\nYanıtsız: 1. Skora katılmadı." == (
        nps([None]).explain("tr")
    )


def test_explanations_exist_in_two_languages_only():
    with pytest.raises(MisuseValueError, match="no explanations in `de`"):
        nps([9]).explain("de")


def test_a_difference_keeps_its_sign():
    worse, better = nps([10] * 5 + [0] * 5), nps([10] * 10)
    assert -100 == compare(worse, better).difference
    assert "NPS farkı -100 [" in str(compare(worse, better))
    assert compare(worse, better).interval.high < 0


def test_a_difference_explains_itself():
    before, after = nps([10] * 50 + [3] * 30), nps([10] * 700 + [3] * 20)
    told = compare(after, before).explain("tr")
    assert "Skor farkı 69 puan (ilk eksi ikinci); %95 güvenle 50 ile 91 arasında" in told
    assert "Sıfır bu aralıkta değil: farkı rastlantıyla açıklamak zor (p < 0,001)." in told
    assert "the difference may be chance (p = 1.000)" in compare(before, before).explain("en")


def test_without_answers_there_is_no_difference():
    found = compare(nps([9]), nps([]))
    assert (None, None, None, None) == (
        found.difference,
        found.interval,
        found.p_value,
        found.standard_error,
    )
    assert "NPS farkı – (nothing_asked)" == str(found)
    assert found.to_dict()["difference"] is None


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (nps([9], confidence=0.9), "one method and confidence"),
        (nps([9], interval=IntervalMethod.WALD), "one method and confidence"),
        (nps([9], cuts=Cuts(detractor_max=5)), "score both by one rule"),
    ],
)
def test_results_by_two_rules_do_not_compare(other, words):
    with pytest.raises(MisuseValueError, match=words):
        compare(nps([9]), other)


def test_only_results_compare():
    with pytest.raises(MisuseTypeError, match="give two results of `nps`"):
        compare(nps([9]), [9])


def test_a_score_beats_its_target_or_may_have_by_chance():
    result = nps([10] * 60 + [5] * 40)
    assert nps_test(result, against=0).p_value < 0.05 < nps_test(result, against=10).p_value


def test_an_exact_test_needs_answers_and_the_target_zero():
    for test in (nps_test(nps([]), against=0), nps_test(nps([9]), against=5)):
        assert (None, None) == (test.exact_p_value, test.mid_p_value)
    assert nps_test(nps([]), against=0).p_value is None


def test_only_passives_speak_neither_for_nor_against_zero():
    found = nps_test(nps([8] * 10), against=0)
    assert (0.0, 1.0, 1.0, 1.0) == (found.z, found.p_value, found.exact_p_value, found.mid_p_value)


@pytest.mark.parametrize("target", [100, -100, 250])
def test_a_target_at_the_end_of_the_scale_is_refused(target):
    with pytest.raises(MisuseValueError, match="between -100 and 100"):
        nps_test(nps([9]), against=target)


def test_a_share_is_exact_and_knows_its_interval():
    found = share(1, 3)
    assert (Fraction(1, 3), Fraction(100, 3)) == (found.value, found.percent)
    assert "%33 [%6, %79] n=3 (az örneklem)" == str(found)


def test_a_share_of_nothing_is_none():
    found = share(0, 0)
    assert (None, None, None) == (found.value, found.percent, found.interval)
    assert "Oran yok: sayılacak bir şey yok." == found.explain("tr")
    assert "%– n=0 (nothing_asked)" == str(found)


def test_a_share_explains_itself():
    assert "Oran %80 (1.600/2.000); %90 güvenle %78 ile %81 arasında (skor yöntemi)." == share(
        1600, 2000, confidence=0.9
    ).explain("tr")
    assert "Small sample" in share(1, 2).explain("en")


def test_a_share_becomes_json():
    assert 0.25 == json.loads(json.dumps(share(1, 4).to_dict()))["value"]


@pytest.mark.parametrize("counts", [(3, 2), (-1, 2)])
def test_more_than_all_or_less_than_none_is_no_share(counts):
    with pytest.raises(MisuseValueError, match=r"`k`|is no share"):
        share(*counts)


def test_a_promise_kept_late_is_not_kept_and_an_open_one_not_counted():
    found = kept_rate({"kept": 6, "kept_late": 3, "broken": 1, "open": 90})
    assert (6, 10) == (found.k, found.n)


def test_kept_rate_reads_attributes_as_well_as_keys():
    class Counts:
        kept, kept_late, broken = 6, 3, 1

    assert kept_rate({"kept": 6, "kept_late": 3, "broken": 1}) == kept_rate(Counts())


def test_before_the_first_promise_is_due_there_is_no_rate():
    assert kept_rate({"kept": 0, "kept_late": 0, "broken": 0}).value is None


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({"kept": 1, "broken": 0}, "has no `kept_late`"),
        (object(), "has no `kept`"),
        ({"kept": 1, "kept_late": 0.5, "broken": 0}, "`kept_late` is `0.5`"),
    ],
)
def test_counts_without_a_field_are_refused(counts, words):
    with pytest.raises(MisuseTypeError, match=words):
        kept_rate(counts)


def test_a_negative_count_of_promises_is_refused():
    with pytest.raises(MisuseValueError, match="`broken` is `-1`"):
        kept_rate({"kept": 1, "kept_late": 0, "broken": -1})


def test_metrics_load_none_of_the_heavy_packages():
    code = (
        "import sys, musteri_destek.metrics;"
        "print({'pydantic', 'babel', 'dateutil'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "set()\n" == done.stdout
