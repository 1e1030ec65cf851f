"""Söylenebilen söz: a promise in the few words other systems have for one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from ...decisions import Remedy
from ..goodwill.windows import Season
from .facts import ExportWarning, ItemCondition


class Reach(StrEnum):
    """Süre türü: nothing comes back, for some days, until a day, for ever, or nothing is said.

    >>> Reach("days")
    <Reach.DAYS: 'days'>
    """

    NONE = "none"
    DAYS = "days"
    UNTIL = "until"
    UNLIMITED = "unlimited"
    NOT_SAID = "not_said"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """Söylenen: the promise that holds for every order, with the terms of its least kind rule.

    `days` counts from delivery. `free_way_back` is `None` where nobody knows. `remedies` are
    offered as long as the refund is.
    """

    reach: Reach
    days: int | None = None
    until: date | None = None
    free_way_back: bool | None = None
    shipping_fee: Decimal = Decimal(0)
    fee_percent: Decimal = Decimal(0)
    fee_amount: Decimal = Decimal(0)
    conditions: tuple[ItemCondition, ...] = tuple(ItemCondition)
    remedies: tuple[Remedy, ...] = (Remedy.REFUND,)
    refund_within: int | None = None
    seasons: tuple[Season, ...] = ()
    warnings: tuple[ExportWarning, ...] = ()

    @property
    def width(self) -> tuple[bool, int, date]:
        """Genişliği: what the longer of two promises is known by."""
        return self.reach is Reach.UNLIMITED, self.days or 0, self.until or date.min


class Market(NamedTuple):
    """Pazar: the countries and the currency a promise is told for."""

    countries: Sequence[str]
    currency: str


Unsayable = Callable[[Promised], Iterable[ExportWarning]]
"""Söylenemeyenler: what of a shop's promise another system can't be told; nothing where all can."""
