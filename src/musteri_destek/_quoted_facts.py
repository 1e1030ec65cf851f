"""Olgular: how does a finding keep a fact it used, and how does it quote it?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from . import wording
from .errors import MisuseTypeError
from .wording import Language

_ISTANBUL = ZoneInfo("Europe/Istanbul")

FactValue = date | datetime | Decimal | int | str
"""Olgu değeri: what a finding may quote; a `Decimal` is money."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Olgu: one fact a finding used, kept as canonical text with the kind of its value.

    >>> Fact.of("received_on", date(2026, 11, 3))
    Fact(name='received_on', kind='day', text='2026-11-03')
    """

    name: str
    kind: str
    text: str

    @classmethod
    def of(cls, name: str, value: FactValue) -> Fact:
        """Olgudan: keep a value under a name; `MisuseTypeError` for a naive moment or a bool."""
        if isinstance(value, bool):
            msg = f"`{name}` is `{value}`: a yes or no belongs into the words of the finding"
            raise MisuseTypeError(msg)
        if isinstance(value, datetime):
            if value.utcoffset() is None:
                msg = f"`{name}` is `{value.isoformat()}`, without a time zone: give an aware one"
                raise MisuseTypeError(msg)
            return cls(name, "moment", value.astimezone(_ISTANBUL).isoformat())
        if isinstance(value, date):
            return cls(name, "day", value.isoformat())
        if isinstance(value, Decimal):
            return cls(name, "money", str(value))
        return cls(name, "number" if isinstance(value, int) else "text", str(value))

    def in_language(self, lang: Language) -> str:
        """Yazıyla: the value as an explanation quotes it.

        >>> Fact.of("received_on", date(2026, 11, 3)).in_language("tr")
        '3 Kasım 2026 Salı'
        """
        if self.kind == "money":
            return wording.money(Decimal(self.text), lang)
        return wording.value(_READERS[self.kind](self.text), lang)


_READERS: dict[str, Callable[[str], object]] = {
    "moment": datetime.fromisoformat,
    "day": date.fromisoformat,
    "number": int,
    "text": str,
}
