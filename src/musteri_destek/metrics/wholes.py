"""Tam sayı: what counts is counted in whole numbers; a truth value is none."""

from __future__ import annotations

from ..errors import MisuseTypeError, MisuseValueError


def checked_whole(value: object, name: str) -> int:
    """Tam sayıyı denetle: the value itself when it is an `int`, else `MisuseTypeError`.

    >>> checked_whole(-5, "against")
    -5
    """
    if isinstance(value, bool) or not isinstance(value, int):
        msg = f"`{name}` is `{value!r}` ({type(value).__name__}): give a whole number"
        raise MisuseTypeError(msg)
    return value


def checked_count(value: object, name: str) -> int:
    """Sayıyı denetle: the value itself when it is a whole number from 0 on.

    Below 0 raises `MisuseValueError`.

    >>> checked_count(0, "n")
    0
    """
    count = checked_whole(value, name)
    if count < 0:
        msg = f"`{name}` is `{count}`: a count is never below 0"
        raise MisuseValueError(msg)
    return count
