"""Spans of instants: what is left when they are united, cut out of each other, or clipped?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

Span = tuple[int, int]
"""Two instants, the first one included and the last one not."""


def united(spans: Iterable[Span]) -> list[Span]:
    """Join sorted spans that meet or overlap.

    >>> united([(0, 2), (2, 4), (6, 7)])
    [(0, 4), (6, 7)]
    """
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def without(spans: Iterable[Span], cuts: Iterable[Span]) -> Iterator[Span]:
    """Leave what no cut takes; both sorted, and each without overlaps.

    >>> list(without([(0, 4), (6, 9)], [(1, 2), (3, 7)]))
    [(0, 1), (2, 3), (7, 9)]
    """
    remaining = iter(cuts)
    cut = next(remaining, None)
    for start, end in spans:
        while cut and cut[1] <= start:
            cut = next(remaining, None)
        while cut and cut[0] < end:
            if start < cut[0]:
                yield start, cut[0]
            start = cut[1]  # noqa: PLW2901 - what is left of the span
            if cut[1] >= end:
                break
            cut = next(remaining, None)
        if start < end:
            yield start, end


def clipped(spans: Iterable[Span], limits: Span) -> Iterator[Span]:
    """Leave what lies within the limits.

    >>> list(clipped([(0, 4), (6, 9)], (3, 6)))
    [(3, 4)]
    """
    for start, end in spans:
        if start < limits[1] and end > limits[0]:
            yield max(start, limits[0]), min(end, limits[1])
