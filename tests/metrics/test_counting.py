"""Counting very many answers at once gives what counting them one by one gives."""

from array import array
from collections import Counter

import pytest

from musteri_destek.metrics import NpsTally, Scale

# Every value from 0 to 13 in changing order, over many full pieces and a rest.
MANY = bytes((n * n // 7 + n // 1000) % 14 for n in range(200_000))


@pytest.mark.parametrize("scale", [Scale(0, 10), Scale(1, 5), Scale(0, 12), Scale(2, 100)], ids=str)
@pytest.mark.parametrize(
    "form",
    [bytes, list, iter, lambda held: array("H", list(held))],
    ids=["bytes", "list", "iter", "array"],
)
def test_many_answers_are_counted_as_one_by_one(form, scale):
    counts = Counter(MANY)
    expected = tuple(counts[step] for step in scale.steps)
    found = NpsTally.of(form(MANY), scale=scale)
    assert (expected, len(MANY) - sum(expected)) == (found.histogram, found.n_invalid)


@pytest.mark.parametrize("stranger", [266, 65_546, 2**24 + 10, 2**40 + 10, -246, 255, 256])
def test_a_number_is_never_taken_for_its_last_byte(stranger):
    found = NpsTally.of([10, stranger])
    assert (1, 1) == (found.n, found.n_invalid)
