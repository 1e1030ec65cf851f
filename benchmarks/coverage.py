"""How often does a 95 % interval of a score hold the truth? Exact, by every outcome there is.

For n answers all counts of detractors, passives and promoters are built (66 for 10, 496 for 30, 5 151
for 100), each with its interval. For each of 276 true distributions (every share at least .04, in
steps of .04) the chances of the outcomes whose interval holds the true score are added up: nothing
is sampled. It takes some seconds: `python benchmarks/coverage.py`.
"""

from collections.abc import Iterator
from math import comb, fsum
from typing import NamedTuple

from musteri_destek.metrics import IntervalMethod
from musteri_destek.metrics.intervals import Groups, limits, quantile

SIZES = (10, 30, 100)
PARTS = 25
BAR = 93.5


class Outcome(NamedTuple):
    """One way a survey can come out: its counts, in how many orders, and its interval."""

    groups: Groups
    orders: int
    low: float
    high: float


class Coverage(NamedTuple):
    """Mean and worst coverage over the true distributions, in percent."""

    mean: float
    worst: float


def coverage(method: IntervalMethod, n: int, *, confidence: float = 0.95) -> Coverage:
    outcomes = list(_outcomes(method, n, quantile(confidence)))
    held = [_held(outcomes, *shares) for shares in _truths()]
    return Coverage(100 * fsum(held) / len(held), 100 * min(held))


def _outcomes(method: IntervalMethod, n: int, z: float) -> Iterator[Outcome]:
    for detractors in range(n + 1):
        for promoters in range(n + 1 - detractors):
            groups = Groups(detractors, n - detractors - promoters, promoters)
            orders = comb(n, detractors) * comb(n - detractors, promoters)
            _, low, high = limits(groups, method, z)
            yield Outcome(groups, orders, low, high)


def _truths() -> Iterator[tuple[float, float, float]]:
    for detractors in range(1, PARTS - 1):
        for promoters in range(1, PARTS - detractors):
            passives = PARTS - detractors - promoters
            yield detractors / PARTS, passives / PARTS, promoters / PARTS


def _held(outcomes: list[Outcome], detractor: float, passive: float, promoter: float) -> float:
    truth = promoter - detractor
    return fsum(
        orders
        * detractor**groups.detractors
        * passive**groups.passives
        * promoter**groups.promoters
        for groups, orders, low, high in outcomes
        # A truth that lies on a limit is held, also where the last bit differs.
        if low - 1e-12 <= truth <= high + 1e-12
    )


def table() -> Iterator[str]:
    yield "| method | " + " | ".join(f"n = {n}: mean / worst" for n in SIZES) + " |"
    yield "|---" * (len(SIZES) + 1) + "|"
    for method in IntervalMethod:
        cells = [coverage(method, n) for n in SIZES]
        shown = " | ".join(f"{cell.mean:.1f} / {cell.worst:.1f}" for cell in cells)
        yield f"| {method} | {shown} |"


if __name__ == "__main__":
    print(*table(), sep="\n")
    if coverage(IntervalMethod.SCORE, SIZES[0]).worst < BAR:
        msg = f"the score interval holds too rarely at n = {SIZES[0]}: below {BAR} %"
        raise SystemExit(msg)
