"""Eşleştirme: which rules of a shop apply to a line, and which of those is meant for it most?

A rule is a bit. For every criterion there is a table from each value some rule names to the bits
of the rules that accept it, and one entry for all other values; what is left after each criterion
has kept its bits applies. So the work grows with the criteria, not with the rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache, partial
from typing import NamedTuple

from ...orders import Line
from ..requests import ReturnReason, ReturnRequest
from .bitmaps import Spans, Values, bits_of, mask_of
from .criteria import NAMED, AppliesTo

_ANSWERS_KEPT = 1024
# The criteria whose fact may be missing, and what that fact is called.
_FACTS = {
    "categories": "category",
    "tiers": "tier",
    "channels": "sales_channel",
    "payments": "payments",
    "reasons": "reason",
}


class Undecided(NamedTuple):
    """Belirsiz: a rule that would apply if `missing`, facts the order leaves open, turned out so.

    >>> Undecided("altın-60", ("tier",)).missing
    ('tier',)
    """

    rule: str
    missing: tuple[str, ...]


class Matches(NamedTuple):
    """Eşleşenler: the rules that apply to one line, by their ids, in the order they were given.

    `narrowest` are those meant for the line most: of all that apply, none is narrower, and among
    those none has a higher priority. More than one is a tie, and whoever reads it has to settle it.

    `undecided` are rules that missing facts may still let apply, each with the names of those:
    `category`, `tier`, `sales_channel`, `payments`, `reason`. None of them is wider than a rule
    that applies, so any of them may yet be the narrowest.

    >>> Matches(("herkes-30", "altın-60"), ("altın-60",), ()).narrowest
    ('altın-60',)
    """

    applying: tuple[str, ...]
    narrowest: tuple[str, ...]
    undecided: tuple[Undecided, ...]


class RuleTable:
    """Kural tablosu: the rules of a shop, compiled once to be asked often.

    `criteria` says by rule id what each rule applies to; `priorities` settles what narrowness
    doesn't, the higher number first and 0 for a rule it does not name.

    >>> from musteri_destek.orders import Line, Order
    >>> from musteri_destek.returns import ReturnRequest
    >>> order = Order(
    ...     number="A-1001",
    ...     ordered_at="2026-11-30T20:15:00+03:00",
    ...     lines=[Line(id="ELB-44", name="Elbise", unit_price=900, kdv_rate=10, category="giyim")],
    ... )
    >>> request = ReturnRequest(
    ...     order=order, reason="changed_mind", notified_at="2026-12-20T10:05:00+03:00"
    ... )
    >>> table = RuleTable(
    ...     {
    ...         "herkes-30": AppliesTo(),
    ...         "kış-60": AppliesTo(categories=["giyim"], ordered_from="2026-11-20"),
    ...         "altın-90": AppliesTo(tiers=["altın"]),
    ...     }
    ... )
    >>> found = table.of_request(request)["ELB-44"]
    >>> found.applying, found.narrowest
    (('herkes-30', 'kış-60'), ('kış-60',))
    >>> found.undecided
    (Undecided(rule='altın-90', missing=('tier',)),)
    """

    def __init__(
        self, criteria: Mapping[str, AppliesTo], *, priorities: Mapping[str, int] | None = None
    ) -> None:
        """Compile the rules."""
        self._criteria, self._priorities = dict(criteria), dict(priorities or {})
        self._ids, rules = tuple(criteria), tuple(criteria.values())
        self._accepts = {name: Values.of([getattr(one, name) for one in rules]) for name in NAMED}
        self._unstated = {name: self._accepts[name].other for name in _FACTS}
        self._unstated["reasons"] = self._accepts["reasons"].one(ReturnReason.NOT_SAID)
        self._days = Spans.of([_days_of(one) for one in rules])
        self._prices = {one.currency: _prices_in(one.currency, rules) for one in rules}
        self._unpriced = _prices_in(None, rules)
        self._wider = [mask_of(one.narrower_than(other) for other in rules) for one in rules]
        # An answer is made once and shared: most lines of a shop meet the same few.
        self._answer = lru_cache(_ANSWERS_KEPT)(self._answer_to)

    def __reduce__(self) -> tuple[Callable[..., RuleTable], tuple[dict[str, AppliesTo]]]:
        return partial(RuleTable, priorities=self._priorities), (self._criteria,)

    def of_request(self, request: ReturnRequest) -> dict[str, Matches]:
        """Talebin eşleşmeleri: what applies to each line of the request's order, by line id."""
        left, missing = self._of_order(request)
        prices = self._prices.get(request.order.currency, self._unpriced)
        return {line.id: self._of_line(line, left, missing, prices) for line in request.order.lines}

    def _of_order(self, request: ReturnRequest) -> tuple[int, tuple[str, ...]]:
        """Keep the rules that the whole order leaves, and name the criteria it leaves open."""
        order, accepts = request.order, self._accepts
        left = self._days.at(order.ordered_at.date())
        left &= accepts["countries"].one((order.recipient or order.buyer).country)
        methods = [one.method for one in order.payments if not one.lacks_ground]
        left &= accepts["payments"].all_of(methods)
        missing = [] if methods else ["payments"]
        said = None if request.reason is ReturnReason.NOT_SAID else request.reason
        stated = (("tiers", order.buyer.tier), ("channels", order.sales_channel), ("reasons", said))
        for name, value in stated:
            if value is None:
                missing.append(name)
            else:
                left &= accepts[name].one(value)
        return left, tuple(missing)

    def _of_line(self, line: Line, left: int, missing: tuple[str, ...], prices: Spans) -> Matches:
        """Keep of those what the line leaves."""
        left &= self._accepts["tags"].any_of(line.tags) & prices.at(line.unit_price)
        if line.category is None:
            return self._answer(left, (*missing, "categories"))
        return self._answer(left & self._accepts["categories"].one(line.category), missing)

    def _answer_to(self, possible: int, missing: tuple[str, ...]) -> Matches:
        """Tell the rules that apply for certain from those that a missing fact leaves open."""
        certain = possible
        for name in missing:
            certain &= self._unstated[name]
        return Matches(
            applying=self._ids_of(certain),
            narrowest=self._ids_of(self._narrowest(certain)),
            undecided=tuple(self._undecided(possible, certain, missing)),
        )

    def _ids_of(self, mask: int) -> tuple[str, ...]:
        return tuple(self._ids[index] for index in bits_of(mask))

    def _narrowest(self, certain: int) -> int:
        left = certain
        for index in bits_of(certain):
            left &= ~self._wider[index]
        ranks = {index: self._priorities.get(self._ids[index], 0) for index in bits_of(left)}
        highest = max(ranks.values(), default=0)
        return sum(1 << index for index, rank in ranks.items() if rank == highest)

    def _undecided(
        self, possible: int, certain: int, missing: tuple[str, ...]
    ) -> Iterator[Undecided]:
        for index in bits_of(possible & ~certain):
            asked = (name for name in missing if not self._unstated[name] >> index & 1)
            yield Undecided(self._ids[index], tuple(_FACTS[name] for name in asked))


def _days_of(criteria: AppliesTo) -> tuple[date | None, date | None]:
    last = criteria.ordered_until
    return criteria.ordered_from, last + timedelta(days=1) if last else None


def _prices_in(currency: str | None, rules: Iterable[AppliesTo]) -> Spans:
    """Tabulate the prices in a currency; `None` is any that no rule names."""
    return Spans.of([_span_in(currency, one) for one in rules])


def _span_in(currency: str | None, criteria: AppliesTo) -> tuple[Decimal | None, Decimal | None]:
    if criteria.bounds_price and criteria.currency != currency:
        return _NO_PRICE
    return criteria.price_from, criteria.price_below


_NO_PRICE = (Decimal(1), Decimal(0))
