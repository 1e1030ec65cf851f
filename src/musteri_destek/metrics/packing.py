"""Paketleme: answers as bytes, one each, so that they can be counted fast."""

from __future__ import annotations

import marshal
from collections.abc import Sequence
from operator import index
from typing import SupportsIndex

from ..errors import MisuseTypeError

# No scale reaches so far (a `Scale` ends at 100).
_UNUSABLE = 255


def pack(answers: Sequence[int | str | None]) -> bytes:
    r"""Paketle: one byte an answer; missing ones are left out, what fits no scale becomes 255.

    >>> pack([9, None, 10, 300, "?"])
    b'\t\n\xff\xff'
    """
    packed = _pack_plain(answers)
    if packed is not None:
        return packed
    given = [answer for answer in answers if answer is not None]
    return bytes(map(code, given)) if len(given) == len(answers) else pack(given)


def code(answer: SupportsIndex | str) -> int:
    """Kod: the byte of one answer; a float or a truth value raises `MisuseTypeError`.

    >>> code(9), code(-1), code("çok iyi")
    (9, 255, 255)
    """
    if isinstance(answer, str):
        return _UNUSABLE
    if isinstance(answer, bool) or not hasattr(answer, "__index__"):
        msg = (
            f"`{answer!r}` ({type(answer).__name__}) is no answer: give whole numbers, "
            "and `None` where an answer is missing"
        )
        raise MisuseTypeError(msg)
    number = index(answer)
    return number if 0 <= number < _UNUSABLE else _UNUSABLE


def _pack_plain(answers: Sequence[int | str | None]) -> bytes | None:
    """Pack whole numbers from 0 to 255; `None` when anything else is among the answers.

    `bytes(answers)` would take `True` for 1, and a look at every type costs more than the counting.
    Python's own serial form writes a small whole number as an "i" and four bytes, the lowest first,
    and a truth value otherwise. Should that form ever change, the check fails and the slow way
    gives the same answer.
    """
    plain = bytearray(b"i\0\0\0\0" * len(answers))
    try:
        written = marshal.dumps(answers, 0)  # type: ignore[arg-type]
        plain[1::5] = lowest = written[6::5]
    except ValueError:
        return None
    return lowest if written.endswith(plain) else None
