"""Grafikler: what a page needs to draw a result, as a plain dict in the form of Vega-Lite.

Nothing is drawn here and no package is needed: hand the dict to Vega-Lite in a browser, or to whatever
reads it. A score is never drawn without its interval, and a figure withheld or missing is a name
without a mark.

Source: A. Satyanarayan and others, IEEE Transactions on Visualization and Computer Graphics 23 (2017)
341 (Vega-Lite).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .._sayings import Saying
from ..errors import MisuseValueError
from ..wording import Language, language
from .changes import Measured
from .display_shares import shown_percents
from .intervals import Interval
from .scales import USUAL_CUTS, Cuts
from .tallies import NpsTally
from .trends import Trend

Spec = dict[str, Any]
"""Grafik tanımı: a Vega-Lite specification, ready for `json.dumps`."""

_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
# Told apart also by who sees no red and green.
_COLOURS = {"detractor": "#b2182b", "passive": "#bdbdbd", "promoter": "#2166ac"}


def score_chart(figures: Mapping[str, Measured], *, lang: Language = "tr") -> Spec:
    """Aralıklı skor grafiği: one row a name, a point for the figure and a bar for its interval.

    The figures share one axis, so give figures of one unit.

    >>> from musteri_destek import metrics
    >>> spec = metrics.score_chart({"Mağaza": metrics.nps([10, 9, 3])})
    >>> spec["data"]["values"][0]["name"], spec["layer"][0]["mark"]["type"]
    ('Mağaza', 'rule')
    """
    rows = _rows(figures, [figure.interval for figure in figures.values()])
    name = {"field": "name", "type": "nominal", "sort": None, "title": None}
    return {
        **_head(_SCORES, rows, lang),
        "encoding": {"y": name},
        "layer": [
            _layer(_BAR, x=_axis("low", _FIGURE, lang), x2={"field": "high"}),
            _layer(_POINT, x=_axis("estimate", _FIGURE, lang)),
        ],
    }


def distribution_chart(tally: NpsTally, *, cuts: Cuts = USUAL_CUTS, lang: Language = "tr") -> Spec:
    """Dağılım grafiği: one bar a step, coloured by group; the percents shown add up to 100.

    >>> from musteri_destek import metrics
    >>> spec = metrics.distribution_chart(metrics.NpsTally.of([10, 9, 3]))
    >>> sum(row["percent"] for row in spec["data"]["values"])
    100
    """
    tally.split(cuts)
    percents = shown_percents(tally.histogram) or (0,) * len(tally.histogram)
    rows = [
        {"step": step, "count": count, "percent": percent, "group": _group(step, cuts)}
        for step, count, percent in zip(tally.scale.steps, tally.histogram, percents, strict=True)
    ]
    colours = {"domain": list(_COLOURS), "range": list(_COLOURS.values())}
    return {
        **_head(_ANSWERS, rows, lang),
        "mark": "bar",
        "encoding": {
            "x": {
                "field": "step",
                "type": "ordinal",
                "title": _STEP.in_language(lang),
                "axis": dict(_UPRIGHT),
            },
            "y": _axis("percent", _PERCENT, lang),
            "color": {"field": "group", "type": "nominal", "scale": colours, "legend": None},
            "tooltip": [{"field": "count", "type": "quantitative"}],
        },
    }


def trend_chart(trend: Trend, labels: Sequence[str], *, lang: Language = "tr") -> Spec:
    """Gidişat grafiği: a line through the periods within the band of their intervals.

    `labels` name the periods in order; another number of labels raises `MisuseValueError`.

    >>> from musteri_destek import metrics
    >>> months = metrics.trend([metrics.NpsTally.of([10, 0]), metrics.NpsTally.of([10, 9])])
    >>> spec = metrics.trend_chart(months, ["Eylül", "Ekim"])
    >>> [row["name"] for row in spec["data"]["values"]]
    ['Eylül', 'Ekim']
    """
    if len(labels) != len(trend.periods):
        msg = f"`{len(labels)}` labels for {len(trend.periods)} periods: name each of them"
        raise MisuseValueError(msg)
    rows = _rows(labels, [period.interval for period in trend.periods])
    name = {"field": "name", "type": "ordinal", "sort": None, "title": None, "axis": dict(_UPRIGHT)}
    return {
        **_head(_OVER_TIME, rows, lang),
        "encoding": {"x": name},
        "layer": [
            _layer(_BAND, y=_axis("low", _FIGURE, lang), y2={"field": "high"}),
            _layer(_LINE, y=_axis("estimate", _FIGURE, lang)),
        ],
    }


def _head(title: Saying, rows: list[Spec], lang: Language) -> Spec:
    return {
        "$schema": _SCHEMA,
        "title": title.in_language(language(lang)),
        "width": 360,
        "data": {"values": rows},
    }


def _layer(mark: Spec, **encoding: Spec) -> Spec:
    # A copy: who adapts one chart to a page changes no other.
    return {"mark": dict(mark), "encoding": encoding}


def _axis(field: str, title: Saying, lang: Language) -> Spec:
    return {"field": field, "type": "quantitative", "title": title.in_language(lang)}


def _rows(names: Iterable[str], intervals: Iterable[Interval | None]) -> list[Spec]:
    return [
        {"name": name, **_ends(interval)} for name, interval in zip(names, intervals, strict=True)
    ]


def _ends(interval: Interval | None) -> dict[str, float | None]:
    if interval is None:
        return dict.fromkeys(("low", "estimate", "high"))
    return {"low": interval.low, "estimate": interval.estimate, "high": interval.high}


def _group(step: int, cuts: Cuts) -> str:
    if step <= cuts.detractor_max:
        return "detractor"
    return "promoter" if step >= cuts.promoter_min else "passive"


_UPRIGHT = {"labelAngle": 0}
_BAR = {"type": "rule", "size": 3, "color": _COLOURS["passive"]}
_POINT = {"type": "point", "filled": True, "size": 90, "color": _COLOURS["promoter"]}
_BAND = {"type": "area", "opacity": 0.25, "color": _COLOURS["promoter"]}
_LINE = {"type": "line", "point": True, "color": _COLOURS["promoter"]}
_SCORES = Saying("Skor ve güven aralığı", "Score and interval")
_ANSWERS = Saying("Yanıtların dağılımı", "Distribution of the answers")
_OVER_TIME = Saying("Dönemlere göre", "By period")
_FIGURE = Saying("değer", "figure")
_PERCENT = Saying("yanıtların yüzdesi", "percent of the answers")
_STEP = Saying("puan", "score")
