"""Eleven counts from ten million answers: the ground of every score."""

from collections import Counter
from random import Random

from harness import Comparison, Round, repeated

from musteri_destek.metrics import NpsTally

ANSWERS = bytes(Random(2026).choices(range(11), k=10_000_000))  # noqa: S311 - made-up answers
LISTED = list(ANSWERS)


def against_bincount() -> tuple[Round, Round]:
    import numpy as np  # noqa: PLC0415 - a peer that is absent must not stop the others

    held = np.frombuffer(ANSWERS, dtype=np.uint8)
    _same(tuple(np.bincount(held, minlength=11).tolist()))
    return repeated(lambda: NpsTally.of(ANSWERS)), repeated(lambda: np.bincount(held, minlength=11))


def against_counter() -> tuple[Round, Round]:
    _same(tuple(Counter(ANSWERS)[step] for step in range(11)))
    return repeated(lambda: NpsTally.of(ANSWERS)), repeated(lambda: Counter(ANSWERS))


def against_counter_of_list() -> tuple[Round, Round]:
    return repeated(lambda: NpsTally.of(LISTED)), repeated(lambda: Counter(LISTED))


def _same(counts: tuple[int, ...]) -> None:
    ours = NpsTally.of(ANSWERS).histogram
    if ours != counts:
        msg = f"ours counts {ours}, the peer {counts}: nothing to compare"
        raise AssertionError(msg)


COMPARISONS = [
    Comparison("11 counts, 10 M answers in bytes", "numpy bincount", 1.5, against_bincount),
    Comparison("11 counts, 10 M answers in bytes", "collections.Counter", 1 / 8, against_counter),
    Comparison(
        "11 counts, 10 M answers in a list", "collections.Counter", 1 / 2.5, against_counter_of_list
    ),
]
