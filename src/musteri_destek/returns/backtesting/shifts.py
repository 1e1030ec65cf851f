"""Kaymalar: what a backtest counts: requests of one kind, and how their answers and money moved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from ..._decimals import exactly
from ...decisions import Outcome
from ..requests import ReturnReason


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedRequest:
    """Değişen talep: one request that would have been answered otherwise."""

    order: str
    notified_at: datetime
    reason: ReturnReason
    currency: str
    before: Outcome
    after: Outcome
    refund_before: Decimal
    refund_after: Decimal

    def weight(self) -> tuple[Decimal, str, str, Decimal]:
        """Ağırlığı: what examples are kept by: the largest sums first, then by order and moment."""
        difference = abs(self.refund_after - self.refund_before)
        return -difference, self.order, self.notified_at.isoformat(), self.refund_after


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """Kayma: all requests of one reason and currency that went from one outcome to another.

    `changed` counts those in which the customer would notice anything: outcome of a line, money,
    its day, remedies, who pays the way. `more` and `less` are what would have been paid on top,
    and what would not have been paid.
    """

    reason: ReturnReason
    currency: str
    before: Outcome
    after: Outcome
    requests: int
    changed: int
    more: Decimal
    less: Decimal
    examples: tuple[ChangedRequest, ...]

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Anahtarı: what tells it from the other shifts of a backtest."""
        return self.reason, self.currency, self.before, self.after


def added_up(shifts: Iterable[Shift], keeps: int) -> tuple[Shift, ...]:
    """Toplanmış: shifts of the same key as one, each with the `keeps` examples of most weight.

    It reads them one by one and holds no more than one of each key.
    """
    tallies: dict[tuple[str, ...], _Tally] = {}
    for shift in shifts:
        tallies.setdefault(shift.key, _Tally(shift.key)).take(shift, keeps)
    return tuple(tallies[key].shift() for key in sorted(tallies))


@dataclass(slots=True)
class _Tally:
    key: tuple[str, ...]
    requests: int = 0
    changed: int = 0
    more: Decimal = Decimal(0)
    less: Decimal = Decimal(0)
    examples: list[ChangedRequest] = field(default_factory=list)

    @exactly
    def take(self, shift: Shift, keeps: int) -> None:
        self.requests += shift.requests
        self.changed += shift.changed
        self.more += shift.more
        self.less += shift.less
        if shift.examples:
            both = (*self.examples, *shift.examples)
            self.examples = sorted(both, key=ChangedRequest.weight)[:keeps]

    def shift(self) -> Shift:
        reason, currency, before, after = self.key
        return Shift(
            reason=ReturnReason(reason),
            currency=currency,
            before=Outcome(before),
            after=Outcome(after),
            requests=self.requests,
            changed=self.changed,
            more=self.more,
            less=self.less,
            examples=tuple(self.examples),
        )
