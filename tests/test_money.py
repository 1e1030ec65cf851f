"""Money: exact amounts, their minor units, and what is refused instead of being guessed."""

import pickle
from decimal import Decimal
from itertools import pairwise

import pytest
from babel.core import get_global
from babel.numbers import get_currency_precision

from musteri_destek.errors import MisuseTypeError, MisuseValueError
from musteri_destek.money import allocate, kdv_split, minor_digits, round_half_up, share


def test_every_currency_has_the_decimals_of_cldr():
    known = [*get_global("currency_fractions"), "TRY", "EUR", "USD", "XTS"]

    assert {one: get_currency_precision(one) for one in known} == {
        one: minor_digits(one) for one in known
    }


def test_the_yen_has_no_decimals_and_the_dinar_three():
    assert (0, 2, 3) == (minor_digits("JPY"), minor_digits("TRY"), minor_digits("KWD"))


@pytest.mark.parametrize(
    ("exact", "digits", "rounded"),
    [
        ("2.675", 2, "2.68"),
        ("2.665", 2, "2.67"),
        ("-2.675", 2, "-2.68"),
        ("0.5", 0, "1"),
        ("1.4999", 0, "1"),
        ("0.0005", 3, "0.001"),
    ],
)
def test_halves_go_away_from_zero(exact, digits, rounded):
    assert Decimal(rounded) == round_half_up(Decimal(exact), digits=digits)


def test_rounding_writes_every_decimal_of_the_minor_unit():
    assert "3.00" == str(round_half_up(Decimal(3)))
    assert "3" == str(round_half_up(Decimal("3.00"), digits=0))


def test_a_coupon_of_150_is_shared_by_the_price_of_the_lines():
    parts = allocate(Decimal("150.00"), [Decimal("599.90"), Decimal("400.00"), Decimal("200.10")])
    assert (Decimal("74.99"), Decimal("50.00"), Decimal("25.01")) == parts


def test_one_kurus_goes_to_the_first_of_equal_lines():
    assert (Decimal("0.01"), Decimal("0.00")) == allocate(Decimal("0.01"), [7, 7])


def test_three_shirts_for_ten_lira_come_back_one_by_one_to_the_last_kurus():
    owed = [share(Decimal("10.00"), units, 3) for units in range(4)]
    due = [after - before for before, after in pairwise(owed)]
    assert [Decimal("3.33"), Decimal("3.34"), Decimal("3.33")] == due


def test_the_last_unit_takes_the_rest_also_in_dinars_and_yen():
    assert Decimal("0.003") == share(Decimal("0.010"), 1, 3, digits=3)
    assert Decimal(333) == share(Decimal(1000), 1, 3, digits=0)


def test_kdv_of_a_price_that_includes_it_is_what_the_net_leaves():
    split = kdv_split(Decimal("1249.90"), Decimal(10))
    assert (Decimal("1136.27"), Decimal("113.63")) == (split.net, split.kdv)


def test_a_price_without_kdv_is_net():
    split = kdv_split(Decimal("19.99"), 0)
    assert (Decimal("19.99"), Decimal("0.00")) == (split.net, split.kdv)


def test_nothing_contains_no_kdv_and_can_be_split_again():
    nothing = kdv_split(Decimal("0.00"), 20)
    assert nothing == nothing.part(Decimal("0.00"))


def test_a_split_survives_a_journey_between_processes():
    split = kdv_split(Decimal("49.90"), 20)
    assert split == pickle.loads(pickle.dumps(split))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: allocate(Decimal(1), []), "give at least one weight"),
        (lambda: allocate(Decimal(1), [2, -1]), "weights can't be negative"),
        (lambda: allocate(Decimal("1.005"), [1]), "`1.005` is finer than 2 decimals"),
        (lambda: share(Decimal("1.005"), 1, 2), "`1.005` is finer than 2 decimals"),
        (lambda: share(Decimal("1.5"), 1, 2, digits=0), "`1.5` is finer than 0 decimals"),
        (lambda: share(Decimal(1), 3, 2), "`3` of `2` is no share"),
        (lambda: share(Decimal(1), -1, 2), "`-1` of `2` is no share"),
        (lambda: share(Decimal(1), 0, 0), "`0` of `0` is no share"),
        (lambda: kdv_split(Decimal("1.005"), 20), "`1.005` is finer than 2 decimals"),
        (lambda: kdv_split(Decimal(1), -100), "a rate of `-100`"),
        (lambda: kdv_split(Decimal(1), 20).part(Decimal(2)), "`2` of `1` is no share"),
    ],
)
def test_what_cannot_be_split_is_refused_with_the_way_out(call, message):
    with pytest.raises(MisuseValueError, match=message):
        call()


@pytest.mark.parametrize(
    "call",
    [
        lambda: round_half_up(0.1),
        lambda: allocate(0.1, [1]),
        lambda: allocate(Decimal(1), [0.1, 0.2]),
        lambda: share(0.1, 1, 2),
        lambda: share(Decimal(1), 0.1, 2),
        lambda: share(Decimal(1), 1, 2.0),
        lambda: kdv_split(0.1, 20),
        lambda: kdv_split(Decimal(1), 0.2),
    ],
)
def test_a_float_is_never_money(call):
    with pytest.raises(MisuseTypeError, match="is a float, which is never exact"):
        call()
