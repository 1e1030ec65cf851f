"""What goes with what: drivers, themes, ranks, groups, and many questions at once."""

import json
import subprocess
import sys
from fractions import Fraction

import pytest

from musteri_destek.errors import MissingExtraError, MisuseTypeError, MisuseValueError
from musteri_destek.metrics import OTHER, Absence, drivers, links, nps, themes
from musteri_destek.metrics.links import CorrelationMethod, GroupTest, holm

MINUTES = [5, 8, 15, 30, 45, 60, 90, 120, 240, 480] * 4
RATINGS = [5, 5, 5, 4, 4, 3, 4, 2, 2, 1] * 4


def test_longer_waits_go_with_lower_ratings_and_are_not_called_their_cause():
    found = links.rank_correlation(MINUTES, RATINGS)
    assert found.strength < -0.8
    told = found.explain("tr").splitlines()
    assert told[0].startswith("Biri yükselirken öteki belirgin biçimde düşüyor (-0,9)")
    assert "neden olmak demek değildir" in told[1]


def test_only_the_order_of_the_values_counts():
    squared = [minutes**2 for minutes in MINUTES]
    for method in CorrelationMethod:
        one = links.rank_correlation(MINUTES, RATINGS, method=method)
        other = links.rank_correlation(squared, RATINGS, method=method)
        assert one.strength == pytest.approx(other.strength)


def test_a_pair_with_a_hole_is_left_out():
    whole = links.rank_correlation(MINUTES, RATINGS)
    assert whole == links.rank_correlation([*MINUTES, None, 9], [*RATINGS, 5, None])


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        ([], [], Absence.TOO_FEW),
        ([1, 2], [1, 2], Absence.TOO_FEW),
        ([1, 2, 3], [4, 4, 4], Absence.NOTHING_VARIES),
    ],
)
def test_where_nothing_can_be_seen_there_is_no_link(first, second, why):
    found = links.rank_correlation(first, second)
    assert (None, why) == (found.strength, found.absence)
    assert found.explain("tr").startswith("Sonuç yok: ")
    assert f"spearman – n={len(first)} ({why})" == str(found)


def test_two_lists_of_different_lengths_are_no_pairs():
    with pytest.raises(MisuseValueError, match="are no pairs"):
        links.rank_correlation([1, 2], [1])


@pytest.mark.parametrize("wrong", [True, "5", float("nan")])
def test_what_is_no_figure_is_refused(wrong):
    with pytest.raises(MisuseTypeError, match="give finite numbers"):
        links.rank_correlation([1, 2, wrong], [1, 2, 3])


def test_answers_in_time_are_rated_higher():
    in_time, late = [5, 5, 4, 5, 4, 3, 5, 4] * 4, [3, 2, 4, 1, 3, 2, 5, 1] * 4
    for method in GroupTest:
        found = links.two_groups(in_time, late, method=method)
        assert found.strength == pytest.approx(-links.two_groups(late, in_time).strength)
        assert found.p_value < 0.001
    assert "İlk grubun değerleri belirgin biçimde daha yüksek" in found.explain("tr")


def test_two_equal_groups_hardly_differ():
    found = links.two_groups(RATINGS, RATINGS)
    assert 0 == pytest.approx(found.strength)
    assert "hardly differ (0.0); it may be chance" in found.explain("en")


@pytest.mark.parametrize("sides", [([], [1, 2, 3]), ([1], [2]), ([None], [1, 2, 3])])
def test_a_group_without_values_compares_with_nothing(sides):
    assert Absence.TOO_FEW is links.two_groups(*sides).absence
    assert Absence.NOTHING_VARIES is links.two_groups([3, 3], [3, 3]).absence


def test_groups_that_do_not_overlap_leave_brunner_and_munzel_without_an_answer():
    found = links.two_groups([1, 1, 1], [2, 2, 2], method=GroupTest.BRUNNER_MUNZEL)
    assert Absence.TOO_FEW is found.absence


def test_a_link_becomes_json():
    found = links.two_groups([1, 2, 3], [4, 5, 6])
    assert -1 == json.loads(json.dumps(found.to_dict()))["strength"]


def test_many_questions_make_each_answer_less_sure_and_none_surer():
    asked = {"a": 0.01, "b": 0.04, "c": 0.03, "d": 0.005}
    found = holm(asked)
    assert list(asked) == list(found)
    assert [0.03, 0.06, 0.06, 0.02] == pytest.approx(list(found.values()))
    assert {"a": 0.2} == holm({"a": 0.2})
    assert {"a": 1.0, "b": 1.0} == holm({"a": 0.9, "b": 0.8})
    with pytest.raises(MisuseValueError, match="from 0 to 1"):
        holm({"a": 1.5})


def test_without_scipy_the_call_says_what_to_install(monkeypatch):
    monkeypatch.setattr(links, "stats", None)
    for ask in (links.rank_correlation, links.two_groups):
        with pytest.raises(MissingExtraError, match=r"pip install musteri-destek\[stats\]"):
            ask([1, 2, 3], [3, 2, 1])


def test_who_only_counts_loads_neither_scipy_nor_numpy():
    code = (
        "import sys; from musteri_destek import metrics; metrics.nps([9]); dir(metrics);"
        "print({'scipy', 'numpy', 'pydantic'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "set()\n" == done.stdout


def test_the_parts_add_up_to_the_score_exactly():
    rows = [
        (10, ["kargo"]),
        (9, ["fiyat", "kargo", "paket"]),
        (0, ["iade"]),
        (7, []),
        (None, ["a"]),
    ]
    found = drivers(rows)
    assert nps([score for score, _ in rows]).score == sum(part.points for part in found.parts)
    assert {"kargo": 2, "fiyat": 1, "paket": 1, "iade": 1, OTHER: 1} == {
        part.name: part.mentions for part in found.parts
    }


def test_passives_name_drivers_and_move_no_points():
    (part,) = drivers([(8, ["kargo"])] * 3).parts
    assert (0, 3) == (part.points, part.mentions)


def test_a_driver_named_twice_counts_once():
    (part,) = drivers([(10, ["kargo", "kargo"])]).parts
    assert (Fraction(100), 1) == (part.points, part.mentions)


def test_a_text_is_no_list_of_names():
    with pytest.raises(MisuseTypeError, match=r'such as \["kargo"\]'):
        drivers([(10, "kargo")])
    with pytest.raises(MisuseTypeError, match="give a list of names"):
        themes(["kargo"])


def test_without_answers_there_are_no_drivers():
    found = drivers([(None, ["kargo"])])
    assert ((), "NPS – n=0 (nothing_answered)") == (found.parts, str(found))


def test_a_table_of_drivers_explains_itself_and_becomes_json():
    found = drivers([(10, ["kargo"]), (0, [])] * 20)
    assert "kargo: +50.0 points (20 answers)." in found.explain("en")
    assert "diğer: -50,0 puan (20 yanıt)." in found.explain("tr")
    assert "nedenini değil" in found.explain("tr")
    assert 50.0 == json.loads(json.dumps(found.to_dict()))["parts"][0]["points"]


def test_a_comment_may_have_several_themes_and_counts_once_for_each():
    found = themes([["kargo", "kargo"], ["kargo", "paket"], []])
    assert {"kargo": (2, 3), "paket": (1, 3)} == {
        name: (part.k, part.n) for name, part in found.items()
    }
    assert found["kargo"].explain("tr").startswith("Konunun payı %67 (2/3)")
