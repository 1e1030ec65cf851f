"""Ondalık hesap: the context the library computes its decimals in, whatever a host set for its own.

The same facts give the same bytes anywhere: neither a precision nor a rounding nor a trap of the
program around the library may change a sum. So whoever reckons for a host does it `exactly`.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import (
    ROUND_HALF_EVEN,
    Context,
    DivisionByZero,
    InvalidOperation,
    Overflow,
    localcontext,
)
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

# Everything is said, for a host may have changed what a context has by default, too.
EXACT = Context(
    prec=60,
    rounding=ROUND_HALF_EVEN,
    Emin=-999_999,
    Emax=999_999,
    capitals=1,
    clamp=0,
    flags=[],
    traps=[InvalidOperation, DivisionByZero, Overflow],
)
"""Kesin bağlam: for a single step without the cost of changing contexts; never changed itself."""


def exactly(compute: Callable[P, R]) -> Callable[P, R]:
    """Kesin hesapla: the same function, its decimals reckoned in a context of the library's own.

    It is for what a host calls, once at the door; what a host passes in runs by it too. Not for a
    generator: that would run in the context of whoever reads it.

    >>> from decimal import Decimal
    >>> third = exactly(lambda: Decimal(1) / 3)
    >>> with localcontext(prec=2):
    ...     len(str(third()))
    62
    """

    @wraps(compute)
    def computed(*given: P.args, **named: P.kwargs) -> R:
        with localcontext(EXACT):
            return compute(*given, **named)

    return computed
