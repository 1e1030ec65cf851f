"""What a page needs to draw a result: plain dicts, shares that add up, no score without interval."""

import json

import pytest

from musteri_destek.errors import MisuseValueError
from musteri_destek.metrics import (
    Cuts,
    NpsTally,
    Scale,
    distribution_chart,
    nps,
    score_chart,
    share,
    share_trend,
    shown_percents,
    trend,
    trend_chart,
)

TALLY = NpsTally.of([10, 9, 9, 8, 3])


def values(spec):
    return json.loads(json.dumps(spec))["data"]["values"]


def test_a_score_is_drawn_with_its_interval():
    (row,) = values(score_chart({"Mağaza": nps(TALLY)}))
    interval = nps(TALLY).interval
    assert {"low": interval.low, "estimate": interval.estimate, "high": interval.high} == {
        name: row[name] for name in ("low", "estimate", "high")
    }


def test_a_score_without_answers_is_a_name_without_a_mark():
    assert [{"name": "Yeni", "low": None, "estimate": None, "high": None}] == values(
        score_chart({"Yeni": nps([])})
    )


def test_every_step_has_its_bar_and_every_bar_its_group():
    rows = values(distribution_chart(TALLY))
    assert list(range(11)) == [row["step"] for row in rows]
    assert [20, 0, 20, 40, 20] == [rows[step]["percent"] for step in (3, 4, 8, 9, 10)]
    assert ["detractor"] * 7 + ["passive"] * 2 + ["promoter"] * 2 == [row["group"] for row in rows]


def test_another_scale_is_drawn_by_its_own_cuts():
    stars = NpsTally.of([5, 4, 1], scale=Scale(1, 5))
    spec = distribution_chart(stars, cuts=Cuts(detractor_max=2, promoter_min=5), lang="en")
    assert [34, 0, 0, 33, 33] == [row["percent"] for row in values(spec)]
    assert "Distribution of the answers" == spec["title"]
    with pytest.raises(MisuseValueError, match="outside the scale"):
        distribution_chart(stars)


def test_of_no_answers_every_bar_is_empty():
    assert {0} == {row["percent"] for row in values(distribution_chart(NpsTally()))}


def test_periods_are_drawn_in_order_with_their_names():
    rows = values(trend_chart(trend([TALLY, NpsTally(), TALLY]), ["Eylül", "Ekim", "Kasım"]))
    assert ["Eylül", "Ekim", "Kasım"] == [row["name"] for row in rows]
    assert rows[1]["estimate"] is None
    shares = share_trend([share(1, 4), share(2, 4)])
    assert [0.25, 0.5] == [row["estimate"] for row in values(trend_chart(shares, ["a", "b"]))]


def test_each_period_needs_its_name():
    with pytest.raises(MisuseValueError, match="name each of them"):
        trend_chart(trend([TALLY, TALLY]), ["Eylül"])


def test_what_rounding_takes_goes_to_the_largest_remainders():
    assert (34, 33, 33) == shown_percents([1, 1, 1])
    assert (67, 33) == shown_percents([2, 1])
    assert (100, 0) == shown_percents([999, 1])
    assert shown_percents([]) is None


def emptied(spec):
    """Every dict of a chart, taken apart by whoever adapts it to a page."""
    for part in spec.values() if isinstance(spec, dict) else spec:
        if isinstance(part, dict | list):
            emptied(part)
    spec.clear()


@pytest.mark.parametrize(
    "draw",
    [
        lambda: score_chart({"Mağaza": nps(TALLY)}),
        lambda: distribution_chart(TALLY),
        lambda: trend_chart(trend([TALLY, TALLY]), ["Eylül", "Ekim"]),
    ],
    ids=["score", "distribution", "trend"],
)
def test_who_changes_one_chart_changes_no_other(draw):
    expected = json.dumps(draw())
    emptied(draw())

    assert expected == json.dumps(draw())
