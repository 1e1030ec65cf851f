"""Gösterilen paylar: percentages that add up to 100, as readers expect."""

from __future__ import annotations

from collections.abc import Sequence

from .wholes import checked_count

_ALL = 100


def shown_percents(counts: Sequence[int]) -> tuple[int, ...] | None:
    """Gösterilen yüzdeler: whole percents of the counts that add up to 100; `None` of nothing.

    Each is rounded down, and what is missing goes to the largest remainders, the earlier first on a
    tie. For showing only: a score is computed from counts, never from these.

    >>> shown_percents([1, 1, 1]), shown_percents([0, 0])
    ((34, 33, 33), None)
    """
    total = sum(checked_count(count, "count") for count in counts)
    if not total:
        return None
    floors = [_ALL * count // total for count in counts]
    remainders = [_ALL * count % total for count in counts]
    by_need = sorted(range(len(counts)), key=lambda place: -remainders[place])
    lifted = set(by_need[: _ALL - sum(floors)])
    return tuple(floor + (place in lifted) for place, floor in enumerate(floors))
