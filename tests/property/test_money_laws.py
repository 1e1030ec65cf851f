"""What never changes about money: it adds up, in every order, to the last minor unit."""

from decimal import ROUND_UP, Context, Decimal, Inexact, localcontext
from fractions import Fraction
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from musteri_destek.money import allocate, kdv_split, round_half_up, share

digits_of_currencies = st.sampled_from([0, 2, 3])
rates = st.sampled_from(
    [Decimal(rate) for rate in ("0", "1", "8", "10", "18", "20", "12.5", "100")]
)
whole_weights = st.lists(st.integers(0, 10**9), min_size=1, max_size=12)


@st.composite
def sums(draw, *, lowest=0, highest=10**12):
    """An amount in whole minor units, and how many decimals those have."""
    digits = draw(digits_of_currencies)
    return Decimal(draw(st.integers(lowest, highest))).scaleb(-digits), digits


@st.composite
def partial_returns(draw):
    """How many units were bought, and after which of them the customer stood each time."""
    bought = draw(st.integers(1, 60))
    steps = draw(st.lists(st.integers(0, bought), max_size=8))
    return bought, sorted({0, *steps, bought})


def minor_unit(digits):
    return Decimal(1).scaleb(-digits)


def half_up_by_hand(value, digits):
    """Schoolbook rounding on fractions, sharing nothing with the library."""
    units = abs(Fraction(value)) * 10**digits
    rounded = (2 * units.numerator + units.denominator) // (2 * units.denominator)
    return Fraction(rounded if value >= 0 else -rounded, 10**digits)


@given(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15),
    digits_of_currencies,
)
def test_rounding_agrees_with_schoolbook_rounding(amount, digits):
    assert half_up_by_hand(amount, digits) == Fraction(round_half_up(amount, digits=digits))


@given(st.integers(-(10**15), 10**15), digits_of_currencies)
def test_a_half_goes_away_from_zero(units, digits):
    half = (Decimal(units) + Decimal("0.5")).scaleb(-digits)
    away = Decimal(units + 1 if half > 0 else units).scaleb(-digits)
    assert away == round_half_up(half, digits=digits)


@given(sums(lowest=-(10**12)), whole_weights)
def test_the_parts_add_up_to_the_amount(amount_and_digits, weights):
    amount, digits = amount_and_digits
    assert amount == sum(allocate(amount, weights, digits=digits))


@given(sums(), whole_weights)
def test_each_part_is_less_than_one_minor_unit_from_the_exact_one(amount_and_digits, weights):
    amount, digits = amount_and_digits
    assume(any(weights))
    for part, weight in zip(allocate(amount, weights, digits=digits), weights, strict=True):
        exact = Fraction(amount) * weight / sum(weights)
        assert abs(Fraction(part) - exact) < Fraction(minor_unit(digits))


@given(sums(), whole_weights)
def test_a_larger_weight_never_gets_less(amount_and_digits, weights):
    amount, digits = amount_and_digits
    parts = allocate(amount, weights, digits=digits)
    by_weight = sorted(zip(weights, parts, strict=True))
    assert all(less[1] <= more[1] for less, more in pairwise(by_weight))


@given(sums(), st.integers(1, 1000), st.integers(1, 12))
def test_among_equal_weights_the_earlier_gets_what_is_left_over(amount_and_digits, weight, count):
    amount, digits = amount_and_digits
    parts = allocate(amount, [weight] * count, digits=digits)
    assert sorted(parts, reverse=True) == list(parts)
    assert max(parts) - min(parts) <= minor_unit(digits)


@given(sums(), whole_weights, st.integers(1, 10**6), st.integers(-6, 6))
def test_only_the_proportion_of_the_weights_counts(amount_and_digits, weights, factor, places):
    amount, digits = amount_and_digits
    scaled = [Decimal(weight * factor).scaleb(places) for weight in weights]
    assert allocate(amount, weights, digits=digits) == allocate(amount, scaled, digits=digits)


@given(sums(), st.data())
def test_the_order_of_the_weights_moves_no_more_than_ties(amount_and_digits, data):
    amount, digits = amount_and_digits
    weights = data.draw(whole_weights)
    order = data.draw(st.permutations(range(len(weights))))
    parts = allocate(amount, weights, digits=digits)
    moved = allocate(amount, [weights[index] for index in order], digits=digits)
    as_before = sorted((weights[i], parts[i]) for i in range(len(parts)))
    assert as_before == sorted((weights[i], part) for i, part in zip(order, moved, strict=True))


@given(sums(), whole_weights)
def test_a_negative_amount_is_split_as_the_mirror_image(amount_and_digits, weights):
    amount, digits = amount_and_digits
    mirrored = tuple(-part for part in allocate(amount, weights, digits=digits))
    assert mirrored == allocate(-amount, weights, digits=digits)


@given(sums(), st.integers(1, 12))
def test_weights_that_are_all_zero_share_equally(amount_and_digits, count):
    amount, digits = amount_and_digits
    equal = allocate(amount, [1] * count, digits=digits)
    assert equal == allocate(amount, [0] * count, digits=digits)


@given(sums(), whole_weights)
def test_weight_zero_gets_nothing_beside_another(amount_and_digits, weights):
    amount, digits = amount_and_digits
    parts = allocate(amount, [*weights, 1], digits=digits)
    assert all(part == 0 for part, weight in zip(parts, weights, strict=False) if weight == 0)


@given(sums(), st.lists(st.integers(0, 10**9), min_size=2, max_size=2))
def test_with_two_lines_neither_loses_when_the_amount_grows(amount_and_digits, weights):
    amount, digits = amount_and_digits
    grown = allocate(amount + minor_unit(digits), weights, digits=digits)
    before = allocate(amount, weights, digits=digits)
    assert all(less <= more for less, more in zip(before, grown, strict=True))


def test_with_three_lines_largest_remainder_may_take_from_one_when_the_amount_grows():
    # The Alabama paradox, known of the method: nothing may be built on growing amounts.
    weights = [6, 6, 2]
    before, grown = (allocate(Decimal(amount), weights, digits=0) for amount in (10, 11))
    assert (Decimal(4), Decimal(4), Decimal(2)) == before
    assert (Decimal(5), Decimal(5), Decimal(1)) == grown


@given(sums(), partial_returns())
def test_partial_refunds_add_up_to_what_was_paid(amount_and_digits, returns):
    paid, digits = amount_and_digits
    bought, steps = returns
    due = [
        share(paid, after, bought, digits=digits) - share(paid, before, bought, digits=digits)
        for before, after in pairwise(steps)
    ]
    assert paid == sum(due)
    assert all(refund >= 0 for refund in due)


@given(sums(), st.integers(1, 10**6), st.data())
def test_what_is_owed_agrees_with_schoolbook_rounding(amount_and_digits, bought, data):
    paid, digits = amount_and_digits
    units = data.draw(st.integers(0, bought))
    exact = Fraction(paid) * units / bought
    owed = share(paid, units, bought, digits=digits)
    assert half_up_by_hand(exact, digits) == Fraction(owed)


@given(sums(), rates)
def test_net_and_kdv_make_the_gross(amount_and_digits, rate):
    gross, digits = amount_and_digits
    split = kdv_split(gross, rate, digits=digits)
    assert gross == split.net + split.kdv
    assert half_up_by_hand(Fraction(gross) * 100 / (100 + Fraction(rate)), digits) == split.net


@given(sums(), rates, partial_returns())
def test_partial_refunds_add_up_in_gross_net_and_kdv(amount_and_digits, rate, returns):
    paid, digits = amount_and_digits
    bought, steps = returns
    whole = kdv_split(paid, rate, digits=digits)
    owed = [whole.part(share(paid, units, bought, digits=digits), digits=digits) for units in steps]
    due = [after - before for before, after in pairwise(owed)]
    assert whole.gross == sum(one.gross for one in due)
    assert whole.net == sum(one.net for one in due)
    assert whole.kdv == sum(one.kdv for one in due)


@given(sums(), rates, partial_returns())
def test_no_partial_refund_has_a_negative_net_or_kdv(amount_and_digits, rate, returns):
    paid, digits = amount_and_digits
    bought, steps = returns
    whole = kdv_split(paid, rate, digits=digits)
    owed = [whole.part(share(paid, units, bought, digits=digits), digits=digits) for units in steps]
    for before, after in pairwise(owed):
        due = after - before
        assert due.gross == due.net + due.kdv
        assert due.net >= 0
        assert due.kdv >= 0


@given(sums(lowest=1), rates, st.data())
def test_an_order_of_several_lines_is_refunded_to_the_last_unit_in_any_order(
    amount_and_digits, rate, data
):
    paid, digits = amount_and_digits
    bought = data.draw(st.lists(st.integers(1, 4), min_size=1, max_size=4))
    lines = allocate(paid, bought, digits=digits)
    going_back = data.draw(
        st.permutations([line for line, count in enumerate(bought) for _ in range(count)])
    )
    gone = [0] * len(bought)
    refunded = kdv = Decimal(0)
    for line in going_back:
        whole = kdv_split(lines[line], rate, digits=digits)
        before, after = (
            whole.part(share(whole.gross, units, bought[line], digits=digits), digits=digits)
            for units in (gone[line], gone[line] + 1)
        )
        gone[line] += 1
        refunded += (after - before).gross
        kdv += (after - before).kdv
    assert paid == refunded
    assert sum(kdv_split(one, rate, digits=digits).kdv for one in lines) == kdv


@given(sums(), whole_weights, rates)
def test_what_a_host_sets_for_its_decimals_changes_no_amount(amount_and_digits, weights, rate):
    amount, digits = amount_and_digits

    def answers():
        split = kdv_split(amount, rate, digits=digits)
        half = share(amount, 1, 2, digits=digits)
        return allocate(amount, weights, digits=digits), split, split.part(half, digits=digits)

    here = answers()
    with localcontext(Context(prec=20, rounding=ROUND_UP, traps=[Inexact])):
        assert here == answers()
