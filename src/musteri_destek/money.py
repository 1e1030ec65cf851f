"""Para: exact money: amounts, allocation, cumulative shares and the KDV inside a price.

All amounts are `Decimal` in the order's currency. Nothing is ever rounded twice: an amount is
split once and by rules that add up again.

* `allocate` splits an amount over weights by largest remainder, ties to the earlier index.
* `share` is what is owed in total for `part` of a `whole`; the refund due now is the difference
  of two shares, so partial refunds add up to the paid amount in every order and grouping.
* `kdv_split` takes the KDV out of a price that includes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Annotated

from pydantic import Field

from ._decimals import EXACT, exactly
from .errors import MisuseTypeError, MisuseValueError
from .facts import READ_EXACTLY

Amount = Annotated[Decimal, Field(ge=0, max_digits=15, decimal_places=4), READ_EXACTLY]
"""Tutar: money as `Decimal`, whole number or text; never a float, never below zero."""

# Stated here and not read from Babel, so that its tables are no part of what importing an order
# costs, and amounts are rounded alike under each of its versions.
_DIGITS = {
    code: digits
    for digits, codes in {
        0: "ADP AFN ALL BIF BYR CLP DJF ESP GNF IQD IRR ISK ITL JPY KMF KPW KRW LAK LBP LUF MGA MGF"
        " MMK MRO PYG RSD RWF SLL SOS STD SYP TMM TRL UGX UYI VND VUV XAF XOF XPF YER ZMK ZWD",
        3: "BHD JOD KWD LYD OMR TND",
        4: "CLF UYW",
    }.items()
    for code in codes.split()
}


@lru_cache(maxsize=256)
def minor_digits(currency: str) -> int:
    """Kuruş hanesi: how many decimals the currency's minor unit has; source: CLDR.

    >>> minor_digits("TRY"), minor_digits("JPY")
    (2, 0)
    """
    return _DIGITS.get(currency, 2)


def round_half_up(amount: Decimal, *, digits: int = 2) -> Decimal:
    """Yuvarla: round once to the minor unit, halves away from zero.

    >>> round_half_up(Decimal("2.675"))
    Decimal('2.68')
    """
    _refuse_floats(amount)
    return _rounded(amount, digits)


def _rounded(amount: Decimal, digits: int) -> Decimal:
    return amount.quantize(_minor_unit(digits), ROUND_HALF_UP, EXACT)


@lru_cache(maxsize=32)
def _minor_unit(digits: int) -> Decimal:
    return Decimal(1).scaleb(-digits, EXACT)


@exactly
def allocate(
    amount: Decimal, weights: Sequence[Decimal | int], *, digits: int = 2
) -> tuple[Decimal, ...]:
    """Dağıt: split `amount` over `weights` so that the parts add up to it exactly.

    Largest remainder: each part is rounded down, the units left over go to the largest
    remainders, ties to the earlier index. Weights that are all zero share equally. A negative
    amount gives the mirror image. Raises `MisuseValueError` without weights, for a negative
    weight, or for an amount finer than the minor unit.

    >>> allocate(Decimal("150.00"), [600, 400, 200])
    (Decimal('75.00'), Decimal('50.00'), Decimal('25.00'))
    >>> allocate(Decimal("10.00"), [1, 1, 1])
    (Decimal('3.34'), Decimal('3.33'), Decimal('3.33'))
    """
    _check_allocation(amount, weights, digits)
    if len(weights) == 1:
        return (_rounded(amount, digits),)
    if amount < 0:
        return tuple(-part for part in allocate(-amount, weights, digits=digits))
    units = int(amount.scaleb(digits))
    shares = [Decimal(weight) for weight in weights]
    total = sum(shares) or Decimal(len(shares))
    shares = shares if any(shares) else [Decimal(1)] * len(shares)
    exact = [units * share / total for share in shares]
    parts = [int(one.to_integral_value(ROUND_FLOOR)) for one in exact]
    by_remainder = sorted(range(len(parts)), key=lambda i: (parts[i] - exact[i], i))
    for index in by_remainder[: units - sum(parts)]:
        parts[index] += 1
    return tuple(Decimal(part).scaleb(-digits) for part in parts)


def _check_allocation(amount: Decimal, weights: Sequence[Decimal | int], digits: int) -> None:
    if not weights:
        msg = "nothing to allocate over: give at least one weight"
        raise MisuseValueError(msg)
    _refuse_floats(amount, *weights)
    if any(weight < 0 for weight in weights):
        msg = f"weights can't be negative: `{[str(weight) for weight in weights]}`"
        raise MisuseValueError(msg)
    _check_amount(amount, digits)


def _check_amount(amount: Decimal, digits: int) -> None:
    if amount != _rounded(amount, digits):
        msg = f"`{amount}` is finer than {digits} decimals: round it once with `round_half_up`"
        raise MisuseValueError(msg)


def _refuse_floats(*numbers: object) -> None:
    for number in numbers:
        if isinstance(number, float):
            msg = f"`{number}` is a float, which is never exact: give a `Decimal` or an `int`"
            raise MisuseTypeError(msg)


def share(whole: Decimal, part: Decimal | int, of: Decimal | int, *, digits: int = 2) -> Decimal:
    """Hak edilen pay: what is owed in total for `part` of `of`, rounded half up.

    Refund what is due now as `share(paid, after, n) - share(paid, before, n)`: the last unit
    takes the rest by itself. Raises `MisuseValueError` unless `0 <= part <= of` and `of > 0`, and
    for a whole finer than the minor unit.

    >>> [share(Decimal("10.00"), k, 3) for k in (1, 2, 3)]
    [Decimal('3.33'), Decimal('6.67'), Decimal('10.00')]
    """
    _refuse_floats(whole, part, of)
    _check_amount(whole, digits)
    if of <= 0 or not 0 <= part <= of:
        msg = f"`{part}` of `{of}` is no share: it takes 0 <= part <= of and of > 0"
        raise MisuseValueError(msg)
    if part == of:
        return _rounded(whole, digits)
    return _rounded(EXACT.divide(EXACT.multiply(whole, Decimal(part)), Decimal(of)), digits)


@dataclass(frozen=True, slots=True)
class KdvSplit:
    """KDV ayrımı: a gross amount, the net in it and the KDV in it; `gross == net + kdv`.

    >>> split = kdv_split(Decimal("1249.90"), Decimal(10))
    >>> split.part(Decimal("1249.90")) == split
    True
    """

    gross: Decimal
    net: Decimal
    kdv: Decimal

    def part(self, gross: Decimal, *, digits: int = 2) -> KdvSplit:
        """Bir kısmı: the same rate for a part of the gross; KDV is shared cumulatively.

        >>> kdv_split(Decimal("11.00"), Decimal(10)).part(Decimal("5.50"))
        KdvSplit(gross=Decimal('5.50'), net=Decimal('5.00'), kdv=Decimal('0.50'))
        """
        kdv = share(self.kdv, gross, self.gross, digits=digits) if self.gross else self.kdv
        return KdvSplit(gross, EXACT.subtract(gross, kdv), kdv)

    @exactly
    def __sub__(self, earlier: KdvSplit) -> KdvSplit:
        """Return what this one has over an earlier, smaller one."""
        return KdvSplit(self.gross - earlier.gross, self.net - earlier.net, self.kdv - earlier.kdv)


def kdv_split(gross: Decimal, rate: Decimal | int, *, digits: int = 2) -> KdvSplit:
    """KDV'yi ayır: net and KDV in a price that includes it; `rate` 20 means 20 %.

    The net is rounded half up once and the KDV is the rest, as Turkish invoices do. Raises
    `MisuseValueError` for a negative rate, or for a gross finer than the minor unit.

    >>> kdv_split(Decimal("49.90"), 20)
    KdvSplit(gross=Decimal('49.90'), net=Decimal('41.58'), kdv=Decimal('8.32'))
    """
    _refuse_floats(gross, rate)
    _check_amount(gross, digits)
    if rate < 0:
        msg = f"a rate of `{rate}` takes more out than there is: give 0 or more, 20 means 20 %"
        raise MisuseValueError(msg)
    hundredths = EXACT.add(Decimal(100), Decimal(rate))
    net = _rounded(EXACT.divide(EXACT.multiply(gross, Decimal(100)), hundredths), digits)
    return KdvSplit(gross, net, EXACT.subtract(gross, net))
