"""Geri gelen: how much of every line came back before, and how much once the units named now are back?

A whole unit of a kit weighs as much as its parts together, so parts and whole kits add up.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType

from ..._decimals import EXACT
from ...money import share
from ...orders import Line, Order, RefundCause
from ..items import PartAsked
from .terms import KitReturns

NOTHING: Mapping[str, int] = MappingProxyType({})
NO_PARTS: Mapping[str, Mapping[str, int]] = MappingProxyType({})
NO_CAUSES: Mapping[str, RefundCause] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Gone:
    """Geri gelen pay: so much of a line, by units or by the weight of parts, of the whole line."""

    part: Decimal
    of: Decimal

    @property
    def is_all(self) -> bool:
        """Hepsi mi: whether nothing of the line is kept.

        >>> Gone(Decimal(2), Decimal(2)).is_all
        True
        """
        return self.part >= self.of

    def share_of(self, amount: Decimal, digits: int) -> Decimal:
        """Payı: what of an amount for the whole line stands for what is gone.

        >>> Gone(Decimal(1), Decimal(3)).share_of(Decimal("10.00"), 2)
        Decimal('3.33')
        """
        return share(amount, min(self.part, self.of), self.of, digits=digits)

    def beyond(self, earlier: Gone, amount: Decimal, digits: int) -> Decimal:
        """Yeni pay: what of that amount stands for what is gone since.

        >>> Gone(Decimal(2), Decimal(3)).beyond(Gone(Decimal(1), Decimal(3)), Decimal("10.00"), 2)
        Decimal('3.34')
        """
        return EXACT.subtract(self.share_of(amount, digits), earlier.share_of(amount, digits))


@dataclass(frozen=True, slots=True)
class Returned:
    """Şimdi gelen: what comes back now: units by line, parts of kits by line, and why.

    A line whose cause is not named comes back by withdrawal.
    """

    units: Mapping[str, int] = field(default_factory=lambda: NOTHING)
    parts: Mapping[str, Mapping[str, int]] = field(default_factory=lambda: NO_PARTS)
    causes: Mapping[str, RefundCause] = field(default_factory=lambda: NO_CAUSES)

    @property
    def lines(self) -> tuple[str, ...]:
        """Satırlar: the lines of which something comes back."""
        return tuple(dict.fromkeys((*self.units, *self.parts)))

    def without(self, names: Collection[str]) -> Returned:
        """Onlarsız: the same return without these lines.

        >>> Returned(units={"GML": 1, "KMR": 2}).without(["KMR"]).lines
        ('GML',)
        """
        units = {name: count for name, count in self.units.items() if name not in names}
        parts = {name: asked for name, asked in self.parts.items() if name not in names}
        return Returned(units, parts, self.causes)

    def parts_of(self, line_id: str) -> tuple[PartAsked, ...]:
        """Parçalar: the parts of that kit that come back.

        >>> Returned(parts={"KHV": {"FNC": 2}}).parts_of("KHV")[0].quantity
        2
        """
        asked = self.parts.get(line_id, NOTHING)
        return tuple(PartAsked(part=name, quantity=count) for name, count in asked.items())

    def cause_of(self, line_id: str) -> RefundCause:
        """Sebep: why what comes back of this line does.

        >>> Returned(units={"GML": 1}).cause_of("GML")
        <RefundCause.WITHDRAWAL: 'withdrawal'>
        """
        return self.causes.get(line_id, RefundCause.WITHDRAWAL)


def gone_of(
    order: Order,
    now: Returned,
    kits: KitReturns,
    *,
    causes: Collection[RefundCause] = tuple(RefundCause),
) -> dict[str, Gone]:
    """Geri gelenler: line id to what of it is back, earlier refunds and `now` together.

    Only what came back for one of `causes` counts; an earlier refund that tells none counts as
    the seller's fault.
    """
    return {line.id: gone_of_line(order, line, now, kits, causes=causes) for line in order.lines}


def gone_of_line(
    order: Order,
    line: Line,
    now: Returned,
    kits: KitReturns,
    *,
    causes: Collection[RefundCause] = tuple(RefundCause),
) -> Gone:
    """Satırdan gelen: `gone_of` for one line."""
    made = [
        one
        for one in order.refunds
        if one.line == line.id and (one.cause or RefundCause.SELLERS_FAULT) in causes
    ]
    units = sum(one.quantity or 0 for one in made if one.part is None)
    parts = {
        part.id: sum(one.quantity or 0 for one in made if one.part == part.id)
        for part in line.parts
    }
    if now.cause_of(line.id) in causes:
        units += now.units.get(line.id, 0)
        for name, count in now.parts.get(line.id, NOTHING).items():
            parts[name] += count
    return _weighed(line, units, parts, kits)


def _weighed(line: Line, units: int, parts: Mapping[str, int], kits: KitReturns) -> Gone:
    if not line.parts:
        return Gone(Decimal(units), Decimal(line.quantity))
    if kits is KitReturns.ONCE_COMPLETE:
        complete = min(parts[part.id] // part.quantity for part in line.parts)
        return Gone(Decimal(units + complete), Decimal(line.quantity))
    # Parts without a weight of their own count alike.
    weighs = any(part.weight for part in line.parts)
    weights = {part.id: part.weight if weighs else Decimal(1) for part in line.parts}
    whole = sum((weights[part.id] * part.quantity for part in line.parts), Decimal(0))
    in_parts = sum((weights[name] * count for name, count in parts.items()), Decimal(0))
    return Gone(whole * units + in_parts, whole * line.quantity)
