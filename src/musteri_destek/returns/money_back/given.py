"""Verilenler: are the values of a call of the kind it takes, so that no error speaks of our insides?

Facts are read by pydantic; what is passed to a function is looked at here, and all that is wrong is
told at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeGuard

from ...errors import MisuseTypeError, MisuseValueError
from ...money import minor_digits, round_half_up


@dataclass(slots=True)
class Problems:
    """Sorunlar: what is wrong with a call: what is of a wrong kind, and what of a wrong value.

    >>> found = Problems()
    >>> found.amount(1.5, "TRY")
    False
    >>> found.refuse()
    Traceback (most recent call last):
        ...
    musteri_destek.errors.MisuseTypeError: `1.5` is no exact amount: give a `Decimal` or an `int`
    """

    of_kind: list[str] = field(default_factory=list)
    of_value: list[str] = field(default_factory=list)

    def refuse(self) -> None:
        """Reddet: raise with every problem, if any; `MisuseTypeError` where a kind is wrong."""
        if self.of_kind:
            raise MisuseTypeError("; ".join((*self.of_kind, *self.of_value)))
        if self.of_value:
            raise MisuseValueError("; ".join(self.of_value))

    def amount(self, given: object, currency: str) -> TypeGuard[Decimal]:
        """Tutar mı: whether it is a number that can be compared; noted where it is no such money."""
        if isinstance(given, bool) or not isinstance(given, Decimal | int):
            self.of_kind.append(f"`{given!r}` is no exact amount: give a `Decimal` or an `int`")
            return False
        exact = Decimal(given)
        if not exact.is_finite():
            self.of_value.append(f"`{given}` is no amount: give a finite number")
            return False
        if exact != round_half_up(exact, digits=minor_digits(currency)):
            says = f"`{given}` is finer than {currency} has: round it once with `round_half_up`"
            self.of_value.append(says)
        return True

    def kind(self, name: str, given: object, wanted: type) -> None:
        """Türü doğru mu: note a value under that name that is not of the kind."""
        if not isinstance(given, wanted):
            self.of_kind.append(f"`{given!r}` for `{name}` is no `{wanted.__name__}`: give one")


def refuse_all_but(name: str, given: object, *wanted: type) -> None:
    """Yalnız bunlar: `MisuseTypeError` for what is given under that name and of another kind.

    >>> refuse_all_but("order", {"number": "A-1"}, Decimal)
    Traceback (most recent call last):
        ...
    musteri_destek.errors.MisuseTypeError: a `dict` for `order` is no `Decimal`: give one
    """
    if not isinstance(given, wanted):
        kinds = " or ".join(f"`{one.__name__}`" for one in wanted)
        msg = f"a `{type(given).__name__}` for `{name}` is no {kinds}: give one"
        raise MisuseTypeError(msg)


def whole_numbers(counts: Iterable[tuple[str, object]], problems: Problems) -> frozenset[str]:
    """Tam sayılar: the names of which something is no whole number of units, noted as problems.

    >>> sorted(whole_numbers([("GML", 2), ("KMR", 1.5)], Problems()))
    ['KMR']
    """
    wrong = [
        (name, count)
        for name, count in counts
        if isinstance(count, bool) or not isinstance(count, int)
    ]
    problems.of_kind += [
        f"`{count!r}` of `{name}` is no whole number of units: give 1, 2, 3 …"
        for name, count in wrong
    ]
    return frozenset(name for name, _ in wrong)
