"""Memory stays flat: a survey of any size is a handful of whole numbers."""

import tracemalloc
from itertools import cycle, islice

import pytest

from musteri_destek.metrics import DurationTally, NpsTally


def peak(work):
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "count",
    [
        lambda n: NpsTally.of(islice(cycle([10, 9, 8, 3, 0]), n)),
        lambda n: DurationTally.of_seconds(islice(cycle([60.0, 90.0, 3600.0]), n)),
    ],
    ids=["generator", "lengths"],
)
def test_four_times_the_answers_take_no_more_memory(count):
    few, many = (peak(lambda n=n: count(n)) for n in (60_000, 240_000))
    assert many < 1.2 * few + 10_000
