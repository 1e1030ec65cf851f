"""Kesin sayı: money and rates come as they were written, never as a float."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from fractions import Fraction

from .._decimals import exactly
from ..errors import MisuseTypeError, MisuseValueError
from .rounding import half_up

Exact = Decimal | Fraction | int | str
"""Kesin sayı: a `Decimal`, a fraction, a whole number, or text such as "0.25"."""


def exact(value: Exact, name: str) -> Fraction:
    """Kesin oku: the value as a fraction; a float or a truth value raises `MisuseTypeError`.

    >>> exact("0.1", "margin")
    Fraction(1, 10)
    """
    if isinstance(value, bool) or not isinstance(value, Decimal | Fraction | int | str):
        msg = (
            f"`{name}` is `{value!r}` ({type(value).__name__}): "
            'write it as text, for example "0.25", or as a `Decimal`'
        )
        raise MisuseTypeError(msg)
    try:
        return Fraction(value if not isinstance(value, str) else Decimal(value))
    except (InvalidOperation, ValueError, OverflowError):
        msg = f"`{name}` is `{value}`: write digits with a decimal point, for example 0.25"
        raise MisuseValueError(msg) from None


def exact_from(value: Exact, name: str, *, lowest: int, highest: int | None = None) -> Fraction:
    """Sınırlar içinde oku: the value as a fraction, when it lies between two whole numbers.

    >>> exact_from("0.25", "margin", lowest=0, highest=1)
    Fraction(1, 4)
    """
    number = exact(value, name)
    if number < lowest or (highest is not None and number > highest):
        end = "" if highest is None else f" to {highest}"
        msg = f"`{name}` is `{value}`: give a number from {lowest}{end or ' on'}"
        raise MisuseValueError(msg)
    return number


@exactly
def minor(amount: Fraction) -> Decimal:
    """Kuruşa yuvarla: an amount rounded once, halves away from zero, to hundredths.

    >>> minor(Fraction(1, 3)), minor(Fraction(1, 200))
    (Decimal('0.33'), Decimal('0.01'))
    """
    return Decimal(half_up(100 * amount)).scaleb(-2)
