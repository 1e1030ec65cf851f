"""Ölçümler: how do customers feel, how sure are we, is it getting better?

Every result is computed from whole counts, is exact until it is shown, and carries its n and its
interval. "No data" is `None` with a reason (`Absence`), never 0.

* `nps` scores answers to "how likely are you to recommend us?"; `NpsTally` counts them, and adds up
  over days, branches or machines; `compare` tells whether two scores differ, `nps_test` whether
  one differs from a target.
* `share` is k of n with its interval; `kept_rate` the share of promises kept.

Net Promoter, NPS and Net Promoter Score are trademarks of Bain & Company, NICE Systems (formerly
Satmetrix) and Fred Reichheld. This library is not connected with them.

>>> from musteri_destek import metrics
>>> week = metrics.NpsTally.of([10, 9, 9, 8, 3, None]) + metrics.NpsTally.of(bytes([10, 7, 0]))
>>> print(metrics.nps(week))
NPS 25 [-33, 68] n=8 (az örneklem)
"""

from typing import TYPE_CHECKING

from .._first_use import on_first_use
from .absence import SMALL_SAMPLE, Absence
from .changes import Change, Measured, change
from .charts import Spec, distribution_chart, score_chart, trend_chart
from .comparisons import NpsDifference, compare
from .counting import Answers, InvalidAnswer, invalid_answers
from .customers import (
    CohortRepeat,
    Purchases,
    cohort_repeat_rate,
    conversion_rate,
    repeat_purchase_rate,
    retention_rate,
    second_orders,
)
from .display_shares import shown_percents
from .drivers import OTHER, Driver, DriverTable, drivers, themes
from .duration_tallies import RELATIVE_ERROR, DurationTally
from .durations import DurationQuantile, Durations, durations
from .exact import Exact
from .grouping import FEWEST_SHOWN, Figure, Slice, by
from .instruments import CES_1, CES_2, Direction, Instrument, Question, Rule
from .intervals import Interval, IntervalMethod, MeanMethod
from .lifetime_values import (
    LifetimeBasis,
    LifetimeValue,
    customer_lifetime_value,
    discounted_value,
    lifetime_value_by_retention,
    rate_per_month,
    real_rate,
)
from .measures import Measure
from .net_promoter import NpsResult, nps
from .nonresponse import NpsBounds, nps_bounds, response_rate
from .order_values import OrderValue, average_order_value
from .rates import Rate
from .rating_tallies import RatingTally
from .ratings import (
    FIVE_STARS,
    GOOD_BAD,
    THUMBS,
    RatingResult,
    ces,
    csat,
    good_bad,
    rated,
    stars,
    thumbs,
)
from .sample_sizes import (
    SAFE_VARIANCE,
    answers_needed,
    answers_needed_per_group,
    finite_population_correction,
    margin_of_error,
)
from .scales import USUAL_CUTS, ZERO_TO_TEN, Cuts, Scale
from .scorecard import Scorecard, ScoreRow, scorecard
from .service import (
    complaint_rate,
    contact_rates,
    first_contact_resolution,
    reopen_rate,
    return_rate,
    return_rates,
)
from .shares import PromiseCounts, Share, kept_rate, share
from .tallies import NpsTally
from .targets import NpsTest, nps_test
from .trends import Trend, share_trend, trend
from .waits import Clock, Wait, elapsed, first_response, resolution
from .weighted_result import WeightedNps, Weighting
from .weighting import effective_sample_size, stratified_nps, weighted_nps
from .windows import Mergeable, rolling

__all__ = [
    "CES_1",
    "CES_2",
    "FEWEST_SHOWN",
    "FIVE_STARS",
    "GOOD_BAD",
    "OTHER",
    "RELATIVE_ERROR",
    "SAFE_VARIANCE",
    "SMALL_SAMPLE",
    "THUMBS",
    "USUAL_CUTS",
    "ZERO_TO_TEN",
    "Absence",
    "Answers",
    "Change",
    "Clock",
    "CohortRepeat",
    "Cuts",
    "Direction",
    "Driver",
    "DriverTable",
    "DurationQuantile",
    "DurationTally",
    "Durations",
    "Exact",
    "Figure",
    "FollowUp",
    "FollowUpReason",
    "Instrument",
    "Interval",
    "IntervalMethod",
    "InvalidAnswer",
    "LifetimeBasis",
    "LifetimeValue",
    "MeanMethod",
    "Measure",
    "Measured",
    "Mergeable",
    "NpsBounds",
    "NpsDifference",
    "NpsResult",
    "NpsTally",
    "NpsTest",
    "OrderValue",
    "PromiseCounts",
    "Purchases",
    "Question",
    "Rate",
    "RatingResult",
    "RatingTally",
    "Response",
    "Rule",
    "Scale",
    "ScoreRow",
    "Scorecard",
    "Share",
    "Slice",
    "Spec",
    "SurveyDecision",
    "SurveyHistory",
    "SurveyObstacle",
    "SurveyRules",
    "Suspicion",
    "SuspicionKind",
    "Trend",
    "Wait",
    "WeightedNps",
    "Weighting",
    "answers_needed",
    "answers_needed_per_group",
    "average_order_value",
    "by",
    "ces",
    "change",
    "cohort_repeat_rate",
    "compare",
    "complaint_rate",
    "contact_rates",
    "conversion_rate",
    "csat",
    "customer_lifetime_value",
    "discounted_value",
    "distribution_chart",
    "drivers",
    "durations",
    "effective_sample_size",
    "elapsed",
    "finite_population_correction",
    "first_contact_resolution",
    "first_response",
    "follow_ups",
    "good_bad",
    "invalid_answers",
    "kept_rate",
    "latest_per_customer",
    "lifetime_value_by_retention",
    "links",
    "margin_of_error",
    "nps",
    "nps_bounds",
    "nps_test",
    "rate_per_month",
    "rated",
    "real_rate",
    "reopen_rate",
    "repeat_purchase_rate",
    "resolution",
    "response_rate",
    "retention_rate",
    "return_rate",
    "return_rates",
    "rolling",
    "score_chart",
    "scorecard",
    "second_orders",
    "share",
    "share_trend",
    "shown_percents",
    "stars",
    "stratified_nps",
    "survey_decision",
    "suspicious",
    "themes",
    "thumbs",
    "trend",
    "trend_chart",
    "verified",
    "weighted_nps",
]

# Facts need pydantic and links scipy: loaded when first used, not by who only counts scores.
_LATER = {
    "links": ("links",),
    "responses": ("Response", "latest_per_customer", "verified"),
    "suspicions": ("Suspicion", "SuspicionKind", "suspicious"),
    "follow_up": ("FollowUp", "FollowUpReason", "follow_ups"),
    "surveys": (
        "SurveyDecision",
        "SurveyHistory",
        "SurveyObstacle",
        "SurveyRules",
        "survey_decision",
    ),
}

if TYPE_CHECKING:
    from . import links
    from .follow_up import FollowUp, FollowUpReason, follow_ups
    from .responses import Response, latest_per_customer, verified
    from .surveys import SurveyDecision, SurveyHistory, SurveyObstacle, SurveyRules, survey_decision
    from .suspicions import Suspicion, SuspicionKind, suspicious
else:
    __getattr__, __dir__ = on_first_use(globals(), _LATER)
