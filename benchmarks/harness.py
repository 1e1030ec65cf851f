"""How a comparison is measured: alternating rounds, the best of each side."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from timeit import Timer

ROUNDS = 7

Round = Callable[[], float]
"""One round of one side: does the work and returns the seconds that one piece of it took."""


@dataclass(frozen=True)
class Comparison:
    """What is compared with whom; `bar` is the most that ours / theirs may be.

    `prepare` imports the peer, checks that both sides answer the same, and returns their rounds.
    """

    what: str
    peer: str
    bar: float
    prepare: Callable[[], tuple[Round, Round]]


def repeated(work: Callable[[], object]) -> Round:
    """A round that repeats short work often enough for the clock to see it."""
    timer = Timer(work, timer=perf_counter)
    number, _ = timer.autorange()
    return lambda: timer.timeit(number) / number


def best_of_rounds(ours: Round, theirs: Round) -> tuple[float, float]:
    pairs = [(ours(), theirs()) for _ in range(ROUNDS)]
    return min(one for one, _ in pairs), min(other for _, other in pairs)
