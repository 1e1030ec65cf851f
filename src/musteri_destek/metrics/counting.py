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
from itertools import compress, islice
from operator import index
from typing import NamedTuple, SupportsIndex

from ..errors import MisuseTypeError
from .scales import ZERO_TO_TEN, Scale

Answers = Iterable[int | str | None]
"""Yanıtlar: what the counting functions read; see the module for what each kind means."""

_PIECE = 16_384
_UNUSABLE = 255

_ONE_BYTE = frozenset("bB")
_INTEGERS = _ONE_BYTE | frozenset("hHiIlLqQnN")

_ZERO_OR_ONE = b"\1\1".ljust(256, b"\0")
_FLAGS = bytes(1 << bit for bit in range(8))
_PLANES = tuple(int.from_bytes(bytes([flag]) * _PIECE, "little") for flag in _FLAGS)


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
    histogram = [0] * len(scale.steps)
    n_missing = n_invalid = 0
    for piece in _pieces(answers):
        packed = piece if isinstance(piece, bytes) else _pack(piece)
        counts = _count_steps(packed, scale)
        histogram = [total + new for total, new in zip(histogram, counts, strict=True)]
        n_missing += len(piece) - len(packed)
        n_invalid += len(packed) - sum(counts)
    return Count(tuple(histogram), n_missing, n_invalid)


def invalid_answers(answers: Answers, *, scale: Scale = ZERO_TO_TEN) -> tuple[InvalidAnswer, ...]:
    """Geçersiz yanıtlar: every answer that is counted as invalid, with its position.

    >>> invalid_answers([10, 11, None, "çok iyi"])
    (InvalidAnswer(position=1, value=11), InvalidAnswer(position=3, value='çok iyi'))
    """
    _refuse_lossy(answers)
    return tuple(
        InvalidAnswer(position, answer)
        for position, answer in enumerate(answers)
        if answer is not None and _code(answer) not in scale.steps
    )


def _pieces(answers: Answers) -> Iterator[bytes | Sequence[int | str | None]]:
    if isinstance(answers, list | tuple):
        return (answers[at : at + _PIECE] for at in range(0, len(answers), _PIECE))
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
    while piece := list(islice(answers, _PIECE)):
        yield piece


def _lent(view: memoryview) -> Iterator[bytes | list[int]]:
    if view.ndim != 1 or view.format not in _INTEGERS:
        msg = (
            f"an array of format `{view.format}` with {view.ndim} dimensions can't be counted: "
            "give one dimension of integers in the machine's byte order, or a list"
        )
        raise MisuseTypeError(msg)
    for at in range(0, len(view), _PIECE):
        piece = view[at : at + _PIECE]
        yield piece.tobytes() if view.format in _ONE_BYTE else piece.tolist()


def _pack(answers: Sequence[int | str | None]) -> bytes:
    """Turn answers into one byte each; missing ones are left out."""
    try:
        packed = bytes(answers)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        given = [answer for answer in answers if answer is not None]
        return bytes(map(_code, given)) if len(given) == len(answers) else _pack(given)
    # Only `False` and `True` can hide in a byte, as 0 and 1: look at those answers alone.
    suspects = compress(answers, packed.translate(_ZERO_OR_ONE))
    if bool in map(type, suspects):
        raise _no_answer(next(answer for answer in answers if isinstance(answer, bool)))
    return packed


def _code(answer: SupportsIndex | str) -> int:
    if isinstance(answer, str):
        return _UNUSABLE
    if isinstance(answer, bool) or not hasattr(answer, "__index__"):
        raise _no_answer(answer)
    number = index(answer)
    return number if 0 <= number < _UNUSABLE else _UNUSABLE


def _no_answer(given: object) -> MisuseTypeError:
    msg = (
        f"`{given!r}` ({type(given).__name__}) is no answer: give whole numbers, "
        "and `None` where an answer is missing"
    )
    return MisuseTypeError(msg)


def _count_steps(packed: bytes, scale: Scale) -> list[int]:
    eights = range(scale.lowest, scale.highest + 1, len(_FLAGS))
    counts = [count for first in eights for count in _count_eight(packed, first)]
    return counts[: len(scale.steps)]


def _count_eight(packed: bytes, first: int) -> list[int]:
    """Count the eight values from `first` on: one bit each, then the ones in every bit plane."""
    flagged = packed.translate((bytes(first) + _FLAGS).ljust(256, b"\0"))
    bits = int.from_bytes(flagged, "little")
    return [(bits & plane).bit_count() for plane in _PLANES]
