"""Sayım: how often was each step of the scale chosen, and how many answers are missing or unusable?

Answers come as any iterable of whole numbers, as `bytes`, or as anything that lends its memory
(`array.array`, a NumPy array of integers). They are read in pieces, so memory stays flat.

* `None` is a missing answer: asked, not answered.
* A whole number off the scale and a text are invalid: counted apart, never clipped, never read.
* A float, a truth value or anything else is a mistake in the calling code: `MisuseTypeError`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from operator import add
from typing import NamedTuple

from ..errors import MisuseTypeError
from .adders import PIECE, WIDTH, TwelveCounter
from .packing import code, pack
from .scales import ZERO_TO_TEN, Scale

Answers = Iterable[int | str | None]
"""Yanıtlar: what the counting functions read; see the module for what each kind means."""

_ONE_BYTE = frozenset("bB")
_INTEGERS = _ONE_BYTE | frozenset("hHiIlLqQnN")


class Count(NamedTuple):
    """Sayım sonucu: one count a step of the scale, then what could not be placed on it.

    >>> Count((0, 2), n_missing=1, n_invalid=0).histogram
    (0, 2)
    """

    histogram: tuple[int, ...]
    n_missing: int
    n_invalid: int


class InvalidAnswer(NamedTuple):
    """Geçersiz yanıt: an answer that is not on the scale, and where it stands (from 0).

    >>> InvalidAnswer(position=3, value=11).value
    11
    """

    position: int
    value: int | str


def count_answers(answers: Answers, scale: Scale) -> Count:
    """Say: count every answer once.

    >>> count_answers([3, 1, None, 3, 9, "?"], Scale(1, 3))
    Count(histogram=(1, 0, 2), n_missing=1, n_invalid=2)
    """
    n_given = n_missing = 0
    counter = _StepCounter(scale)
    for piece in _pieces(answers):
        packed = piece if isinstance(piece, bytes) else pack(piece)
        counter.take(packed)
        n_given += len(packed)
        n_missing += len(piece) - len(packed)
    histogram = counter.counts()
    return Count(histogram, n_missing, n_given - sum(histogram))


def invalid_answers(answers: Answers, *, scale: Scale = ZERO_TO_TEN) -> tuple[InvalidAnswer, ...]:
    """Geçersiz yanıtlar: every answer that is counted as invalid, with its position.

    >>> invalid_answers([10, 11, None, "çok iyi"])
    (InvalidAnswer(position=1, value=11), InvalidAnswer(position=3, value='çok iyi'))
    """
    _refuse_lossy(answers)
    return tuple(
        InvalidAnswer(position, answer)
        for position, answer in enumerate(answers)
        if answer is not None and code(answer) not in scale.steps
    )


def _pieces(answers: Answers) -> Iterator[bytes | Sequence[int | str | None]]:
    if isinstance(answers, list | tuple):
        return (answers[at : at + PIECE] for at in range(0, len(answers), PIECE))
    try:
        view = memoryview(answers)  # type: ignore[arg-type]
    except TypeError:
        _refuse_lossy(answers)
        return _iterated(iter(answers))
    return _lent(view)


def _refuse_lossy(answers: object) -> None:
    if isinstance(answers, Mapping):
        msg = "a mapping is no list of answers: use `NpsTally.from_histogram` for counts by step"
    elif isinstance(answers, AbstractSet):
        msg = "a set forgets how many people gave the same answer: give a list"
    elif isinstance(answers, str) or not isinstance(answers, Iterable):
        msg = f"`{answers!r}` is no list of answers: give whole numbers in a list or in `bytes`"
    else:
        return
    raise MisuseTypeError(msg)


def _iterated(answers: Iterator[int | str | None]) -> Iterator[list[int | str | None]]:
    while piece := list(islice(answers, PIECE)):
        yield piece


def _lent(view: memoryview) -> Iterator[bytes | list[int]]:
    if view.ndim != 1 or view.format not in _INTEGERS:
        msg = (
            f"an array of format `{view.format}` with {view.ndim} dimensions can't be counted: "
            "give one dimension of integers in the machine's byte order, or a list"
        )
        raise MisuseTypeError(msg)
    for at in range(0, len(view), PIECE):
        piece = view[at : at + PIECE]
        yield piece.tobytes() if view.format in _ONE_BYTE else piece.tolist()


class _StepCounter:
    """Counts the steps of a scale: at once in whole pieces, one by one in what is shorter."""

    __slots__ = ("_counters", "_short", "_steps")

    def __init__(self, scale: Scale) -> None:
        self._steps = scale.steps
        self._short = [0] * len(scale.steps)
        self._counters = [TwelveCounter(first) for first in scale.steps[::WIDTH]]

    def take(self, packed: bytes) -> None:
        if len(packed) < PIECE:
            counts = zip(self._short, map(packed.count, self._steps), strict=True)
            self._short = [before + new for before, new in counts]
            return
        for counter in self._counters:
            counter.take(packed)

    def counts(self) -> tuple[int, ...]:
        at_once = [count for counter in self._counters for count in counter.counts()]
        return tuple(map(add, self._short, at_once))
