"""How a comparison is measured and shown: alternating rounds, the best of each side."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import perf_counter
from timeit import Timer

ROUNDS = 7
SLICES = 20

Round = Callable[[], float]
"""One round of one side: does the work and returns the seconds that one piece of it took."""


def duration(seconds: float) -> str:
    """Seconds, in the unit that suits them."""
    for unit, size in (("s", 1), ("ms", 1e-3), ("us", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.2f} {unit}"
    return f"{seconds / 1e-9:.0f} ns"


def megabytes(size: float) -> str:
    """Bytes, as megabytes."""
    return f"{size / 1e6:.2f} MB"


@dataclass(frozen=True)
class Comparison:
    """What is compared with whom; `bar` is the most that ours / theirs may be.

    `prepare` imports the peer, checks that both sides answer the same, and returns their rounds.
    What is measured is time, unless `shown` says how to write something else.
    """

    what: str
    peer: str
    bar: float
    prepare: Callable[[], tuple[Round, Round]]
    shown: Callable[[float], str] = duration


def repeated(work: Callable[[], object]) -> Round:
    """A round that repeats short work often enough for the clock to see it.

    It takes the best of some slices, for a busy machine rarely leaves a whole round alone.
    """
    timer = Timer(work, timer=perf_counter)
    number, _ = timer.autorange()
    slices = min(number, SLICES)
    return lambda: min(timer.repeat(slices, number // slices)) / (number // slices)


def best_of_rounds(ours: Round, theirs: Round) -> tuple[float, float]:
    pairs = [(ours(), theirs()) for _ in range(ROUNDS)]
    return min(one for one, _ in pairs), min(other for _, other in pairs)


def show(comparisons: Iterable[Comparison]) -> int:
    """Print a row for each comparison; 1 when a named peer did not run, else 0."""
    missing = 0
    print(f"{'what':42} {'peer':28} {'ours':>9} {'peer':>9} {'ratio':>7} {'bar':>6}")
    for one in comparisons:
        try:
            ours, theirs = best_of_rounds(*one.prepare())
        except ImportError as error:
            missing += 1
            print(f"{one.what:42} {one.peer:28} did not run: {error}")
            continue
        ratio = ours / theirs
        verdict = "" if ratio <= one.bar else "  missed"
        times = f"{one.shown(ours):>9} {one.shown(theirs):>9}"
        print(f"{one.what:42} {one.peer:28} {times} {ratio:7.3f} {one.bar:6.3f}{verdict}")
    return int(missing > 0)
