"""Bölgeler: to which orders and lines does a rule apply, as a box that can be cut by others?

A box has one side for each criterion. What several boxes leave of another is found by cutting it
along their sides, one after another, until a piece is left that none of them reaches.

A line has many tags and an order many payments, so these two are no plain sides. A rule that takes
one of several tags takes whatever has one of them, so lines of a single tag stand for all. Payments
all have to be accepted, so a rule counts as covering only where it accepts every payment another
does; `covers_payments` says that, and the box leaves them out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any, NamedTuple

from ...orders import PaymentMethod
from ..goodwill.criteria import AppliesTo
from ..requests import ReturnReason

_NAMED = ("categories", "tags", "tiers", "channels", "countries")
_REASONS = frozenset(one.value for one in ReturnReason if not one.claims_payment)
SIDES = (*_NAMED, "reasons", "currency", "prices", "days")
"""Kenarlar: the sides of a box, in their order."""


class Names(NamedTuple):
    """Adlar: some values, or, with `others`, all values but these."""

    values: frozenset[str]
    others: bool = False

    def meet(self, other: Names) -> Names:
        """Kesişim: the values in both."""
        if self.others and other.others:
            return Names(self.values | other.values, others=True)
        if self.others:
            return other.meet(self)
        kept = self.values - other.values if other.others else self.values & other.values
        return Names(kept)

    def without(self, other: Names) -> Iterator[Names]:
        """Fark: what is left once the other's values are gone."""
        left = self.meet(Names(other.values, others=not other.others))
        if not left.is_empty:
            yield left

    @property
    def is_empty(self) -> bool:
        """Boş mu: whether no value is in it."""
        return not (self.others or self.values)


class Span(NamedTuple):
    """Aralık: of prices or of days: from the first point on, itself included, to the last, itself left out; `None` is open."""

    low: Any = None
    high: Any = None

    def meet(self, other: Span) -> Span:
        """Kesişim: the points in both."""
        lows = [one for one in (self.low, other.low) if one is not None]
        highs = [one for one in (self.high, other.high) if one is not None]
        return Span(max(lows, default=None), min(highs, default=None))

    def without(self, other: Span) -> Iterator[Span]:
        """Fark: what lies below the other and what lies above it."""
        below = self.meet(Span(None, other.low)) if other.low is not None else None
        above = self.meet(Span(other.high, None)) if other.high is not None else None
        yield from (one for one in (below, above) if one and not one.is_empty)

    @property
    def is_empty(self) -> bool:
        """Boş mu: whether no point is in it."""
        return self.low is not None and self.high is not None and bool(self.high <= self.low)


Side = Names | Span
Box = tuple[Side, ...]


def box_of(criteria: AppliesTo) -> Box:
    """Bölgesi: the box of the lines those criteria take in.

    >>> dict(zip(SIDES, box_of(AppliesTo(price_from="100")), strict=True))["prices"]
    Span(low=Decimal('100'), high=None)
    """
    last = criteria.ordered_until
    reasons = {one.value for one in criteria.reasons} or _REASONS
    bound = criteria.bounds_price
    return (
        *(_names(getattr(criteria, name)) for name in _NAMED),
        Names(_REASONS & reasons),
        Names(frozenset({criteria.currency})) if bound else Names(frozenset(), others=True),
        Span(criteria.price_from, criteria.price_below),
        Span(criteria.ordered_from, last + timedelta(days=1) if last else None),
    )


def within_days(box: Box, days: Span) -> Box:
    """Günlere daralt: the box, on those days alone.

    >>> within_days(box_of(AppliesTo()), Span())[-1]
    Span(low=None, high=None)
    """
    return (*box[:-1], days.meet(box[-1])) if isinstance(box[-1], Span) else box


def takes_in_beside(side: str, one: Box, other: Box) -> bool:
    """Başka her yanda içerir mi: whether a box takes in another, that side left out of it.

    >>> cheap, web = AppliesTo(price_below="100"), AppliesTo(channels=["web"], price_from="200")
    >>> takes_in_beside("prices", box_of(cheap), box_of(web))
    True
    """
    place = SIDES.index(side)
    sides = zip(one[:place] + one[place + 1 :], other[:place] + other[place + 1 :], strict=True)
    return not any(any(theirs.without(mine)) for mine, theirs in sides)  # type: ignore[arg-type]


def _names(values: Sequence[str]) -> Names:
    return Names(frozenset(values), others=not values)


def is_empty(box: Box) -> bool:
    """Boş mu: whether a side of it holds nothing."""
    return any(side.is_empty for side in box)


def meet(one: Box, other: Box) -> Box:
    """Kesişim: the box in both."""
    return tuple(a.meet(b) for a, b in zip(one, other, strict=True))  # type: ignore[arg-type]


def leftover(box: Box, others: Sequence[Box]) -> Box | None:
    """Artan: a piece of the box that no other reaches; `None` where they cover it.

    >>> whole, half = box_of(AppliesTo()), box_of(AppliesTo(price_from="0", price_below="100"))
    >>> leftover(whole, [half]) is None, leftover(half, [whole]) is None
    (False, True)
    """
    open_pieces = [] if is_empty(box) else [(box, 0)]
    while open_pieces:
        piece, start = open_pieces.pop()
        reached = (i for i in range(start, len(others)) if not is_empty(meet(piece, others[i])))
        index = next(reached, None)
        if index is None:
            return piece
        open_pieces += [(one, index + 1) for one in _cut(piece, others[index])]
    return None


def _cut(box: Box, other: Box) -> Iterator[Box]:
    """Cut what lies outside the other into pieces that do not overlap."""
    for place, (mine, theirs) in enumerate(zip(box, other, strict=True)):
        inside = meet(box[:place], other[:place])
        for outside in mine.without(theirs):  # type: ignore[arg-type]
            yield (*inside, outside, *box[place + 1 :])


def payments_of(criteria: AppliesTo) -> frozenset[PaymentMethod]:
    """Ödemeleri: the kinds of payment those criteria accept."""
    return frozenset(criteria.payments or PaymentMethod)
