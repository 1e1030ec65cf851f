"""Kesilebilecek: of whose money may deductions come, and how much of it is left for the next one?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from ...orders import RefundCause
from .components import RefundLine
from .gone import Returned

Lines = tuple[RefundLine, ...]
_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Room:
    """Kesinti payı: what the goods bring that deductions may come off.

    `chosen` is brought by what the customer chose to send back, `goodwill` by the part of it the
    shop takes of its own will. What comes back by the seller's fault brings no room.
    """

    chosen: Decimal
    goodwill: Decimal

    @classmethod
    def of(cls, goods: Lines, now: Returned) -> Room:
        """Payı kur: the room that goods coming back now make."""
        by_goodwill = sum(worth_by_line(goods, now, RefundCause.GOODWILL).values(), _ZERO)
        by_withdrawal = sum(worth_by_line(goods, now, RefundCause.WITHDRAWAL).values(), _ZERO)
        return cls(by_withdrawal + by_goodwill, by_goodwill)

    def within(self, most: Decimal) -> Room:
        """Sınırla: the same room, but never more than so much in all.

        >>> Room(Decimal(90), Decimal(40)).within(Decimal(30))
        Room(chosen=Decimal('30'), goodwill=Decimal('30'))
        """
        return Room(min(self.chosen, most), min(self.goodwill, most))

    def without(self, taken: Decimal, *, of_goodwill: Decimal) -> Room:
        """Kalan: the room once so much of it is taken, `of_goodwill` of that from goodwill alone.

        >>> Room(Decimal(90), Decimal(40)).without(Decimal(60), of_goodwill=Decimal(0))
        Room(chosen=Decimal('30'), goodwill=Decimal('30'))
        """
        left = self.chosen - taken
        return Room(left, min(self.goodwill - of_goodwill, left))


def worth_by_line(goods: Lines, now: Returned, cause: RefundCause) -> dict[str, Decimal]:
    """Satırın getirdiği: what each line brings that comes back for that cause."""
    return {
        line.line: line.gross
        for line in goods
        if line.line is not None and now.cause_of(line.line) is cause
    }


def fitting(
    deductions: Iterable[RefundLine],
    room: Decimal,
    of_line: Mapping[str, Decimal],
    *,
    digits: int,
) -> Iterator[RefundLine]:
    """Sığan kesintiler: one after the other, each within its own line and what is left of the room."""
    left = room
    for one in deductions:
        taken = min(left, -one.gross, of_line.get(one.line or "", left))
        if taken > 0:
            left -= taken
            yield one.cut_to(taken, digits=digits)
