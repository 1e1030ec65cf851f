"""Satisfaction and customer metrics: row -> observed value, through the public API alone.

Sources count on a scale from -1 to 1 or in points; they are compared in the unit they print.
"""

from datetime import date, datetime, time, timedelta
from fractions import Fraction
from math import lcm
from zoneinfo import ZoneInfo

from musteri_destek.calendars import office_calendar
from musteri_destek.metrics import (
    OTHER,
    Cuts,
    Direction,
    Instrument,
    IntervalMethod,
    NpsTally,
    Question,
    RatingTally,
    Scale,
    answers_needed,
    ces,
    compare,
    csat,
    customer_lifetime_value,
    discounted_value,
    drivers,
    effective_sample_size,
    finite_population_correction,
    first_response,
    good_bad,
    lifetime_value_by_retention,
    links,
    nps,
    nps_test,
    repeat_purchase_rate,
    response_rate,
    share,
    share_trend,
    stars,
    stratified_nps,
    trend,
)

ISTANBUL = ZoneInfo("Europe/Istanbul")

# A step of the 0-10 scale from the middle of each group.
DETRACTOR, PASSIVE, PROMOTER = 3, 7, 10


def tally(facts):
    if "scores" in facts and "breaks" in facts:
        lowest, *_, highest = facts["breaks"]
        return NpsTally.of(facts["scores"], scale=Scale(lowest, highest))
    if "scores" in facts:
        return NpsTally.of(facts["scores"])
    if "histogram" in facts:
        return NpsTally.from_histogram(facts["histogram"])
    return of_groups(*groups(facts))


def groups(facts):
    """Detractors, passives and promoters as counts, from counts, percentages or fractions."""
    if "p_det" in facts:
        shares = [Fraction(facts[name]) for name in ("p_det", "p_pas", "p_pro")]
        whole = lcm(*(part.denominator for part in shares))
        return [int(part * whole) for part in shares]
    detractors, promoters = facts["det"], facts["pro"]
    return detractors, facts.get("pas", 100 - detractors - promoters), promoters


def of_groups(detractors, passives, promoters):
    counts = {DETRACTOR: detractors, PASSIVE: passives, PROMOTER: promoters}
    return NpsTally.from_histogram(counts)


def result(facts, **options):
    if "breaks" in facts:
        _, detractor_max, last_passive, _ = facts["breaks"]
        options["cuts"] = Cuts(detractor_max=detractor_max, promoter_min=last_passive + 1)
    if "conf" in facts:
        options["confidence"] = facts["conf"]
    return nps(tally(facts), **options)


def score(row):
    points = result(row["inputs"]).score
    return points / 100 if abs(row["expected"]) <= 1 else points


def variance(row):
    return result(row["inputs"]).variance / 100**2


def standard_error(row):
    return result(row["inputs"]).standard_error / 100


def interval(method):
    def observed(row):
        found = result(row["inputs"], interval=method).interval
        return [found.low / 100, found.high / 100]

    return observed


def from_histogram(row):
    found = result(row["inputs"])
    return [found.detractors, found.passives, found.promoters, found.score]


def score_and_deviation(row):
    counted = tally(row["inputs"])
    return [nps(counted).score, counted.standard_deviation]


def between(facts, method):
    first, second = (nps(of_groups(*facts[side]), interval=method) for side in ("a", "b"))
    return compare(first, second)


def difference_without_sign(row):
    """As the source prints it: its estimate, limits, p and standard error, all for |a - b|."""
    facts = row["inputs"]
    method = {"wald": IntervalMethod.WALD, "AW(3,T) each": IntervalMethod.ADJUSTED_WALD}
    found = between(facts, method[facts["method"]])
    ends = found.interval.low, found.interval.high
    low, high = ends if found.interval.estimate >= 0 else (-ends[1], -ends[0])
    estimate = abs(found.interval.estimate)
    return [estimate / 100, low / 100, high / 100, found.p_value, found.standard_error / 100]


def difference_by_mover(row):
    found = between(row["inputs"], IntervalMethod.SCORE)
    return [part / 100 for part in (found.difference, found.interval.low, found.interval.high)]


def against_zero(row):
    found = nps_test(result(row["inputs"]), against=0)
    return [found.p_value, found.exact_p_value, found.mid_p_value]


def wilson(row):
    facts = row["inputs"]
    found = share(facts["x"], facts["n"], confidence=facts.get("conf", 0.95)).interval
    return [found.low, found.high]


def answered(row):
    return response_rate(row["inputs"]["responses"], row["inputs"]["sent"]).percent


def effort_mean(row):
    facts = row["inputs"]
    found = ces(facts["scores"], scale=facts["scale"], direction="higher_is_easier", rule="mean")
    return found.value


def effort_top2(row):
    facts = row["inputs"]
    counts = {2: facts["disagree"], 3: facts["neutral"], 5: facts["agree"]}
    asked = Instrument(
        question=Question.EFFORT,
        scale=Scale(1, facts["scale"]),
        direction=Direction(facts["direction"]),
    )
    tally = RatingTally.from_histogram(counts, instrument=asked)
    found = ces(tally, scale=facts["scale"], direction=facts["direction"], rule="top_2")
    return found.value


def satisfied(counts, scale, rule):
    asked = Instrument(
        question=Question.SATISFACTION,
        scale=Scale(1, scale),
        direction=Direction.HIGHER_IS_BETTER,
    )
    tally = RatingTally.from_histogram(counts, instrument=asked)
    return csat(tally, scale=scale, direction="higher_is_better", rule=rule).value


def satisfied_top2(row):
    facts = row["inputs"]
    # Where a source gives only the sum of the two best steps, which of them is all the same.
    counts = facts.get("counts") or [facts["n"] - facts["top2"], 0, 0, 0, facts["top2"]]
    return satisfied(counts, len(counts), "top_2")


def positive(row):
    facts = row["inputs"]
    return satisfied([facts["neg"], facts["neu"], facts["pos"]], 3, "top_box")


def sentiment(row):
    """The source counts from -10 to 10."""
    facts = row["inputs"]
    neutral = facts["total"] - facts["pos"] - facts["neg"]
    return satisfied([facts["neg"], neutral, facts["pos"]], 3, "index") / 10


def good_or_bad(row):
    facts = row["inputs"]
    return good_bad(good=facts["good"], bad=facts["bad"], unanswered=facts["offered"]).value


def star_mean(row):
    return stars(row["inputs"]["scores"], rule="mean").value


MONDAY = date(2026, 11, 2)


def moment(text):
    """A moment of a source that names a weekday, a day or none, and a clock."""
    *day, clock = text.split()
    offset = {"D+1": 1, "Fri": 4}.get("".join(day), 0)
    return datetime.combine(MONDAY + timedelta(days=offset), time.fromisoformat(clock), ISTANBUL)


def answered_after(row, **options):
    facts = row["inputs"]
    replied = moment(facts.get("agent_reply") or facts["reply"])
    again = [moment(facts[name]) for name in ("reopened",) if name in facts]
    wait = first_response(
        moment(facts["created"]),
        replied_at=[replied],
        reopened_at=again,
        as_of=replied,
        **options,
    )
    return wait.length


def response_in(unit):
    return lambda row: answered_after(row) / unit


def response_in_open_hours(row):
    desk = office_calendar(hours=[f"{row['inputs']['open']}-18:00"])
    return answered_after(row, measured_by=desk.open_time_between) / timedelta(hours=1)


def bought_again(row):
    facts = row["inputs"]
    return repeat_purchase_rate(facts["repeat"], facts["customers"]).percent


def lifetime(row, **options):
    facts = row["inputs"]
    return customer_lifetime_value(
        order_value=facts["aov"],
        orders_per_year=facts["orders_per_year"],
        years=facts["years"],
        **options,
    ).value


def lifetime_with_margin(row):
    return [lifetime(row), lifetime(row, margin=f"{row['inputs']['margin']}")]


def lifetime_by_retention(row):
    facts = row["inputs"]
    return [
        lifetime_value_by_retention(
            margin_per_year=facts["margin"],
            retention_per_year=stays,
            real_discount_per_year=f"{facts['discount']}",
        ).value
        for stays in facts["retention"]
    ]


def worth_today(flows, facts):
    rate = Fraction(facts["monthly_discount"])
    return discounted_value(flows, real_discount_per_month=rate).value


def discounted(row):
    """One flow a customer, at the end of the month the source names."""
    facts = row["inputs"]
    waiting = [0] * (facts["time"] - 1)
    return [worth_today([*waiting, f"{flow}"], facts) for flow in facts["expected"]]


def discounted_ones(row):
    return worth_today([1] * row["inputs"]["time"], row["inputs"])


def correlated(method):
    def observed(row):
        facts = row["inputs"]
        found = links.rank_correlation(facts["x"], facts["y"], method=method)
        return [found.strength, found.p_value]

    return observed


def of_two_groups(row):
    found = links.two_groups(row["inputs"]["x"], row["inputs"]["y"])
    return [found.statistic, found.p_value]


def driver_points(row):
    """The source lists its drivers as they first appear, then who named none, then the score."""
    responses = row["inputs"]["responses"]
    found = drivers(responses)
    points = {part.name: part.points for part in found.parts}
    named = dict.fromkeys(name for _, names in responses for name in names)
    return [*(points[name] for name in named), points[OTHER], found.result.score]


def effective_n(row):
    return effective_sample_size(row["inputs"]["weights"])


def by_strata(row):
    facts = row["inputs"]
    strata = {name: of_groups(*counts) for name, counts in enumerate(facts["strata"])}
    found = stratified_nps(strata, dict(enumerate(facts["weights"])))
    return [found.score / 100, found.standard_error / 100]


def of_few_customers(row):
    return finite_population_correction(row["inputs"]["n"], row["inputs"]["N"])


def sample_size(row):
    facts = row["inputs"]
    return answers_needed(
        100 * facts["moe"], variance=100**2 * facts["variance"], confidence=facts["conf"]
    )


def score_trend(row):
    facts = row["inputs"]
    found = trend([of_groups(*period) for period in facts["periods"]], at=facts["row_scores"])
    return [found.z, found.p_value]


def yes_or_no_trend(row):
    facts = row["inputs"]
    shares = [share(yes, yes + no) for yes, no in facts["table"]]
    found = share_trend(shares, at=facts["scores"])
    return [found.z, found.p_value]


GROUPS = {
    "metrics.nps": score,
    "metrics.nps_variance": variance,
    "metrics.nps_standard_error": standard_error,
    "metrics.nps_custom_breaks": score,
    "metrics.nps_interval_adjusted.wald": interval(IntervalMethod.ADJUSTED_WALD),
    "metrics.nps_interval_iterative": interval(IntervalMethod.SCORE),
    "metrics.nps_interval_wald": interval(IntervalMethod.WALD),
    "metrics.nps_difference": difference_without_sign,
    "metrics.nps_interval_score": interval(IntervalMethod.SCORE),
    "metrics.nps_from_histogram": from_histogram,
    "metrics.response_rate": answered,
    "metrics.nps_and_sd": score_and_deviation,
    "metrics.nps_from_pct": score,
    "metrics.nps_interval_INDEPENDENT_bug": interval(IntervalMethod.WALD),
    "metrics.proportion_wilson": wilson,
    "metrics.nps_difference_mover_score": difference_by_mover,
    "metrics.nps_interval_agresti_min": interval(IntervalMethod.AGRESTI_MIN),
    "metrics.nps_interval_bonett_price": interval(IntervalMethod.BONETT_PRICE),
    "metrics.nps_with_dismissed": score,
    "metrics.nps_test_vs_zero": against_zero,
    "metrics.ces_mean": effort_mean,
    "metrics.csat_top2": satisfied_top2,
    "metrics.ces_top2": effort_top2,
    "metrics.csat_good_bad": good_or_bad,
    "metrics.rating_mean": star_mean,
    "metrics.csat_positive": positive,
    "metrics.sentiment_index": sentiment,
    "metrics.first_response_seconds": response_in(timedelta(seconds=1)),
    "metrics.first_response_hours_calendar": response_in(timedelta(hours=1)),
    "metrics.first_response_minutes": response_in(timedelta(minutes=1)),
    "metrics.first_response_hours_business": response_in_open_hours,
    "metrics.clv_simple": lifetime,
    "metrics.clv_simple_margin": lifetime_with_margin,
    "metrics.clv_retention": lifetime_by_retention,
    "metrics.clv_discounting": discounted,
    "metrics.clv_discounting_factor": discounted_ones,
    "metrics.repeat_purchase_rate": bought_again,
    "metrics.spearman": correlated(links.CorrelationMethod.SPEARMAN),
    "metrics.kendall_tau_b": correlated(links.CorrelationMethod.KENDALL),
    "metrics.mann_whitney_u": of_two_groups,
    "metrics.nps_driver_contribution": driver_points,
    "metrics.effective_sample_size": effective_n,
    "metrics.nps_stratified": by_strata,
    "metrics.finite_population_correction": of_few_customers,
    "metrics.sample_size_nps_moe": sample_size,
    "metrics.nps_trend_linear_by_linear": score_trend,
    "metrics.cochran_armitage_trend": yes_or_no_trend,
}

NOT_YET = {
    "metrics.proportion_wald": "it passes 100 %; `share` gives Wilson's interval, which can't",
}
