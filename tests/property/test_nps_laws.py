"""What never changes about scores, tallies and intervals."""

import json
from array import array
from fractions import Fraction
from math import log, sqrt

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from musteri_destek.metrics import (
    IntervalMethod,
    NpsTally,
    Scale,
    compare,
    invalid_answers,
    nps,
    nps_test,
    share,
)
from musteri_destek.metrics.intervals import Groups, score_deviation
from musteri_destek.metrics.rounding import half_up

answers = st.lists(st.one_of(st.integers(0, 10), st.integers(-5, 400), st.none(), st.text()))
tallies = answers.map(NpsTally.of)
counts = st.integers(0, 400)
groups = st.tuples(counts, counts, counts).filter(any)
confidences = st.floats(0.5, 0.999)
methods = st.sampled_from(IntervalMethod)


def tally(detractors, passives, promoters):
    return NpsTally.from_histogram({0: detractors, 8: passives, 10: promoters})


def result(counted, **options):
    return nps(tally(*counted), **options)


def plain_count(given, scale):
    """The count as one would write it without any haste."""
    histogram = dict.fromkeys(scale.steps, 0)
    n_missing = n_invalid = 0
    for answer in given:
        if answer is None:
            n_missing += 1
        elif isinstance(answer, str) or answer not in histogram:
            n_invalid += 1
        else:
            histogram[answer] += 1
    return NpsTally(
        histogram=tuple(histogram.values()),
        n_missing=n_missing,
        n_invalid=n_invalid,
        scale=scale,
    )


@st.composite
def scales(draw):
    lowest = draw(st.integers(0, 99))
    return Scale(lowest, draw(st.integers(lowest + 1, 100)))


@given(answers, scales())
@example([10, None, 3] * 20_000, Scale(0, 10))
@example([1, 2, "?", 255, 256, -1, None] * 7_000, Scale(1, 100))
def test_the_fast_count_is_the_plain_count(given, scale):
    assert plain_count(given, scale) == NpsTally.of(given, scale=scale)
    assert plain_count(given, scale) == NpsTally.of(iter(given), scale=scale)


@given(st.binary(), scales())
@example(bytes(40_000), Scale(0, 10))
def test_bytes_and_arrays_count_like_lists(packed, scale):
    same = [packed, bytearray(packed), array("B", packed), array("h", list(packed)), list(packed)]
    assert [plain_count(packed, scale)] * 5 == [NpsTally.of(one, scale=scale) for one in same]


@given(answers, scales())
def test_every_answer_is_counted_exactly_once(given, scale):
    found = NpsTally.of(given, scale=scale)
    assert len(given) == found.n + found.n_missing + found.n_invalid
    assert found.n_invalid == len(invalid_answers(given, scale=scale))


@given(answers, answers)
def test_counting_apart_and_adding_is_counting_together(some, others):
    assert NpsTally.of(some + others) == NpsTally.of(some) + NpsTally.of(others)
    assert nps(some + others) == nps(NpsTally.of(some) + NpsTally.of(others))


@given(answers, st.randoms(use_true_random=False))
def test_the_order_of_the_answers_is_nothing(given, chance):
    shuffled = chance.sample(given, len(given))
    assert nps(given) == nps(shuffled)


@given(tallies, tallies, tallies)
def test_tallies_merge_in_any_order_and_grouping(a, b, c):
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)
    assert a + NpsTally() == a


@given(tallies, tallies)
def test_what_was_added_can_be_retired(a, b):
    assert a + b - b == a
    assert hash(a + b - b) == hash(a)


@given(tallies)
def test_a_tally_survives_json(found):
    assert found == NpsTally.from_dict(json.loads(json.dumps(found.to_dict())))


@given(groups)
def test_a_score_comes_from_its_counts_and_lies_on_its_scale(counted):
    found = result(counted)
    assert found.n == found.promoters + found.passives + found.detractors
    assert found.score * found.n == 100 * (found.promoters - found.detractors)
    assert -100 <= found.score <= 100


@given(groups)
def test_the_variance_is_the_mean_square_around_the_score(counted):
    found = result(counted)
    values = [-100] * counted[0] + [0] * counted[1] + [100] * counted[2]
    squares = sum((value - found.score) ** 2 for value in values)
    assert Fraction(squares, found.n) == found.variance


@given(st.fractions(-200, 200, max_denominator=600))
def test_rounding_moves_by_at_most_half_a_point_and_mirrors(value):
    shown = half_up(value)
    assert abs(shown - value) <= Fraction(1, 2)
    assert half_up(-value) == -shown
    assert abs(shown - value) < Fraction(1, 2) or abs(shown) > abs(value)
    assert str(half_up(value / 1000)) != "-0"


@given(groups, confidences)
def test_the_score_interval_holds_the_score_and_stays_on_the_scale(counted, confidence):
    found = result(counted, confidence=confidence)
    assert -100 <= found.interval.low <= found.score <= found.interval.high <= 100


@given(groups, confidences, methods)
def test_swapping_promoters_and_detractors_mirrors_the_interval(counted, confidence, method):
    found = result(counted, confidence=confidence, interval=method).interval
    mirrored = result(counted[::-1], confidence=confidence, interval=method).interval
    assert (-mirrored.high, -mirrored.low) == pytest.approx((found.low, found.high), abs=1e-10)


@given(groups, methods, confidences, confidences)
def test_more_confidence_never_makes_an_interval_narrower(counted, method, one, other):
    narrow, wide = (
        result(counted, interval=method, confidence=confidence).interval
        for confidence in sorted((one, other))
    )
    assert wide.low <= narrow.low + 1e-10
    assert narrow.high <= wide.high + 1e-10


@given(counts, counts, confidences)
def test_without_passives_the_score_interval_is_wilsons(detractors, promoters, confidence):
    assume(detractors or promoters)
    found = result((detractors, 0, promoters), confidence=confidence).interval
    wilson = share(promoters, promoters + detractors, confidence=confidence).interval
    expected = 200 * wilson.low - 100, 200 * wilson.high - 100
    assert expected == pytest.approx((found.low, found.high), abs=1e-9)


@given(groups, st.integers(-99, 99))
@example((7, 13, 1), 0)
def test_a_target_is_rejected_exactly_when_the_interval_leaves_it_out(counted, target):
    found = result(counted)
    assume(min(abs(found.interval.low - target), abs(found.interval.high - target)) > 1e-6)
    inside = found.interval.low < target < found.interval.high
    assert inside == (nps_test(found, against=target).p_value > 0.05)


@given(groups, st.floats(-0.95, 0.95))
def test_no_share_of_detractors_is_likelier_than_the_one_the_test_takes(counted, balance):
    n = sum(counted)
    _, error = score_deviation(Groups(*counted), balance)
    likeliest = (error**2 / n - balance * (1 - balance)) / 2
    lowest, highest = max(0, -balance), (1 - balance) / 2

    def likelihood(share):
        parts = share, 1 - balance - 2 * share, share + balance
        if any(count and part <= 0 for count, part in zip(counted, parts, strict=True)):
            return float("-inf")
        return sum(count * log(part) for count, part in zip(counted, parts, strict=True) if count)

    best = likelihood(min(max(likeliest, lowest), highest))
    for step in range(1, 20):
        other = lowest + (highest - lowest) * step / 20
        assert likelihood(other) <= best + 1e-6 * n


@given(groups, groups, methods)
def test_a_difference_turned_round_changes_its_sign_only(one, other, method):
    a, b = (result(counted, interval=method) for counted in (one, other))
    there, back = compare(a, b), compare(b, a)
    assert there.difference == -back.difference
    assert (-back.interval.high, -back.interval.low) == pytest.approx(
        (there.interval.low, there.interval.high)
    )
    assert -200 <= there.interval.low <= there.interval.high <= 200


@given(groups, groups, methods)
def test_a_difference_is_significant_exactly_when_its_interval_leaves_zero_out(one, other, method):
    found = compare(*(result(counted, interval=method) for counted in (one, other)))
    assume(min(abs(found.interval.low), abs(found.interval.high)) > 1e-6)
    assert (found.interval.low < 0 < found.interval.high) == (found.p_value > 0.05)


@given(groups, groups)
def test_the_wald_difference_adds_the_variances(one, other):
    a, b = (result(counted, interval=IntervalMethod.WALD) for counted in (one, other))
    # Away from the ends of the scale, where the parts are clipped.
    assume(
        all(-100 < end < 100 for side in (a, b) for end in (side.interval.low, side.interval.high))
    )
    expected = sqrt(a.standard_error**2 + b.standard_error**2)
    assert expected == pytest.approx(compare(a, b).standard_error)


@given(st.integers(0, 10**6), st.integers(1, 10**6), confidences)
def test_wilson_holds_the_share_and_stays_between_nothing_and_all(k, n, confidence):
    assume(k <= n)
    found = share(k, n, confidence=confidence)
    assert 0 <= found.interval.low <= found.value <= found.interval.high <= 1


@given(st.integers(1, 60), st.integers(1, 60))
def test_the_exact_test_is_a_coin_toss_between_promoters_and_detractors(promoters, detractors):
    found = nps_test(result((detractors, 5, promoters)), against=0)
    assert 0 < found.mid_p_value <= found.exact_p_value <= 1
    turned = nps_test(result((promoters, 9, detractors)), against=0)
    assert turned.exact_p_value == found.exact_p_value
