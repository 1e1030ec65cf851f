"""What never changes about weights, trends, windows, bounds and lengths."""

from datetime import date, timedelta
from fractions import Fraction
from math import ceil

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from musteri_destek.metrics import (
    DurationTally,
    NpsTally,
    answers_needed,
    complaint_rate,
    drivers,
    durations,
    effective_sample_size,
    nps,
    nps_bounds,
    rolling,
    share,
    share_trend,
    shown_percents,
    stratified_nps,
    trend,
    weighted_nps,
)
from musteri_destek.metrics.survival import survival

counts = st.integers(0, 60)
tallies = st.tuples(counts, counts, counts).map(
    lambda three: NpsTally.from_histogram(dict(zip((0, 8, 10), three, strict=True)))
)
answered = tallies.filter(lambda tally: tally.n)
weights = st.floats(0.01, 100)
rows = st.lists(st.tuples(st.integers(0, 10), weights), min_size=1, max_size=40)


@given(st.lists(weights, min_size=1))
def test_weighted_answers_are_worth_at_most_their_number(given_weights):
    worth = effective_sample_size(given_weights)
    assert 1 - 1e-9 <= worth <= len(given_weights) + 1e-9


@given(rows, weights)
def test_the_unit_of_the_weights_does_not_matter(given_rows, unit):
    one = weighted_nps(given_rows)
    other = weighted_nps([(score, weight * unit) for score, weight in given_rows])
    assert one.score == pytest.approx(other.score, abs=1e-6)
    assert one.effective_n == pytest.approx(other.effective_n)


@given(rows)
def test_a_weighted_score_lies_within_its_interval_on_the_scale(given_rows):
    found = weighted_nps(given_rows)
    assert -100 <= found.interval.low <= found.score + 1e-9
    assert found.score - 1e-9 <= found.interval.high <= 100


@given(st.lists(answered, min_size=1, max_size=5))
def test_strata_of_the_sizes_that_answered_give_the_score_of_all(parts):
    named = dict(enumerate(parts))
    found = stratified_nps(named, {name: part.n for name, part in named.items()})
    assert float(nps(sum(parts, NpsTally())).score) == pytest.approx(found.score, abs=1e-9)
    assert -100 - 1e-9 <= found.interval.low <= found.interval.high <= 100 + 1e-9


@given(st.lists(tallies, max_size=6))
def test_a_trend_read_backwards_changes_its_sign_only(periods):
    there, back = trend(periods), trend(periods[::-1])
    assert there.absence == back.absence
    if there.z is not None:
        assert there.slope == -back.slope
        assert there.z == pytest.approx(-back.z)
        assert 0 <= there.p_value <= 1


@given(st.lists(answered, min_size=2, max_size=6))
def test_the_place_and_unit_of_time_change_no_probability(periods):
    moved = trend(periods, at=[3 * place + 7 for place in range(len(periods))])
    plain = trend(periods)
    assume(plain.z is not None)
    assert plain.z == pytest.approx(moved.z)
    assert plain.slope == 3 * moved.slope


@given(st.integers(0, 50), st.integers(0, 50), st.integers(1, 50), st.integers(1, 50))
def test_two_periods_of_shares_are_the_test_of_two_proportions(k1, k2, more1, more2):
    n1, n2 = k1 + more1, k2 + more2
    found = share_trend([share(k1, n1), share(k2, n2)])
    assume(found.z is not None)
    pooled = (k1 + k2) / (n1 + n2)
    error = (pooled * (1 - pooled) * (1 / n1 + 1 / n2)) ** 0.5
    assert (k2 / n2 - k1 / n1) / error == pytest.approx(found.z, abs=1e-9)


@given(st.lists(tallies, max_size=20), st.integers(1, 6))
def test_a_rolling_window_is_the_sum_of_its_days(counted, days):
    start = date(2026, 1, 1)
    by_day = {start + timedelta(days=place): tally for place, tally in enumerate(counted)}
    for last, window in rolling(by_day, days=days).items():
        inside = [last - timedelta(days=back) for back in range(days)]
        assert sum((by_day[day] for day in inside), NpsTally()) == window


@given(tallies, st.integers(0, 30), st.integers(0, 30))
def test_the_bounds_hold_whatever_the_silent_ones_think(tally, for_us, against_us):
    silent = for_us + against_us
    bounds = nps_bounds(nps(NpsTally(histogram=tally.histogram, n_missing=silent)))
    spoken = tally + NpsTally.from_histogram({0: against_us, 10: for_us})
    assume(spoken.n)
    assert bounds.low <= nps(spoken).score <= bounds.high


@given(st.floats(1, 50), st.integers(1, 10_000))
def test_more_customers_never_need_fewer_answers(margin, population):
    few = answers_needed(margin, population=population)
    assert few <= answers_needed(margin, population=population + 1) <= answers_needed(margin)
    assert few <= population


lengths = st.lists(st.one_of(st.just(0.0), st.floats(0.001, 10**8)), max_size=60)
duration_tallies = st.builds(
    lambda ended, lasting: DurationTally.of_seconds(ended, still_open=lasting), lengths, lengths
)


@given(duration_tallies, duration_tallies, duration_tallies)
def test_lengths_merge_in_any_order_and_grouping_and_retire(a, b, c):
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)
    assert a + b - b == a
    assert a + DurationTally() == a


@given(lengths, lengths)
def test_lengths_counted_apart_and_together_are_the_same(some, others):
    apart = DurationTally.of_seconds(some) + DurationTally.of_seconds(others)
    assert DurationTally.of_seconds(some + others) == apart


@given(lengths.filter(bool), st.floats(0.01, 0.99))
def test_a_quantile_is_an_order_statistic_to_one_percent(seconds, part):
    found = durations(DurationTally.of_seconds(seconds)).quantile(part)
    place = ceil(Fraction(repr(part)) * len(seconds)) - 1
    assert sorted(seconds)[place] == pytest.approx(
        found.length.total_seconds(), rel=0.0102, abs=0.001
    )
    assert found.low <= found.length
    assert found.high is None or found.length <= found.high


@given(duration_tallies, st.lists(st.floats(0.001, 10**8), max_size=20))
def test_more_open_cases_never_shorten_a_quantile(tally, lasting):
    fewer, more = (
        durations(one).median.length
        for one in (tally, tally + DurationTally.of_seconds([], still_open=lasting))
    )
    assert more is None or (fewer is not None and fewer <= more)


@given(duration_tallies, st.floats(0.01, 0.98))
def test_a_larger_part_takes_no_less_time(tally, part):
    found = durations(tally)
    one, other = found.quantile(part).length, found.quantile(part + 0.01).length
    assert other is None or one <= other


@given(st.integers(0, 500), st.integers(1, 100_000))
def test_a_rate_lies_within_its_interval(events, base):
    found = complaint_rate(events, base)
    assert 0 <= found.interval.low <= found.value <= found.interval.high


@given(st.lists(counts, max_size=11))
def test_percents_shown_add_to_a_hundred_and_are_off_by_less_than_one(held):
    shown = shown_percents(held)
    if shown is None:
        assert not sum(held)
        return
    assert 100 == sum(shown)
    assert all(
        abs(one - 100 * count / sum(held)) < 1 for one, count in zip(shown, held, strict=True)
    )


@given(st.lists(st.tuples(st.integers(0, 10), st.lists(st.sampled_from("abc"))), min_size=1))
def test_the_parts_of_the_drivers_are_the_score(given_rows):
    found = drivers(given_rows)
    assert found.result.score == sum(part.points for part in found.parts)


@given(tallies, tallies)
def test_doubling_every_answer_changes_no_score(tally, other):
    assert nps(tally).score == nps(tally + tally).score
    assert nps(tally + other).score == nps(other + tally).score


@given(lengths.filter(bool))
def test_where_all_have_ended_each_counts_as_one(seconds):
    steps = list(survival(DurationTally.of_seconds(seconds)))
    assert [len(seconds)] * len(steps) == pytest.approx([step.worth for step in steps])
    assert 0 == steps[-1].left


@given(duration_tallies)
def test_open_cases_tell_less_than_ended_ones_and_never_more(tally):
    n = tally.n_ended + tally.n_open
    lefts = [step.left for step in survival(tally)]
    assert sorted(lefts, reverse=True) == lefts
    assert all(step.worth <= n + 1e-6 for step in survival(tally))
