"""Bit tabloları: which of many rules accept a value? One bit a rule, one table a criterion.

So a value is looked up once for all rules, and criteria are combined by `&`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple


def mask_of(accepts: Iterable[bool]) -> int:
    """Bit maskesi: one bit for each rule that accepts, the first rule lowest.

    >>> bin(mask_of([True, False, True]))
    '0b101'
    """
    return sum(1 << index for index, accepted in enumerate(accepts) if accepted)


def bits_of(mask: int) -> Iterator[int]:
    """Bitler: the positions of the rules in a mask, the first rule first.

    >>> list(bits_of(0b101))
    [0, 2]
    """
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


class Values(NamedTuple):
    """Değer tablosu: the rules that accept each value some rule names, and every `other` value.

    >>> table = Values.of([("giyim",), (), ("giyim", "ev")])
    >>> bin(table.named["giyim"]), bin(table.named["ev"]), bin(table.other)
    ('0b111', '0b110', '0b10')
    """

    named: dict[str, int]
    other: int

    @classmethod
    def of(cls, lists: Sequence[tuple[str, ...]]) -> Values:
        """Derle: from what each rule lists; a rule that lists nothing accepts everything."""
        named = {
            value: mask_of(not listed or value in listed for listed in lists)
            for value in dict.fromkeys(value for listed in lists for value in listed)
        }
        return cls(named, mask_of(not listed for listed in lists))

    def one(self, value: str) -> int:
        """Tek değer: the rules that accept this value."""
        return self.named.get(value, self.other)

    def any_of(self, values: Iterable[str]) -> int:
        """Herhangi biri: the rules that accept one of the values, or ask for none."""
        accepting = self.other
        for value in values:
            accepting |= self.named.get(value, 0)
        return accepting

    def all_of(self, values: Iterable[str]) -> int:
        """Hepsi: the rules that accept every one of the values."""
        accepting = -1
        for value in values:
            accepting &= self.named.get(value, self.other)
        return accepting


class Spans(NamedTuple):
    """Aralık tablosu: the rules that accept each stretch between the ends that some rule names.

    A span holds its low end and not its high one; `None` is no end at all.

    >>> table = Spans.of([(None, None), (500, 2000), (None, 1000)])
    >>> [bin(table.at(price)) for price in (499, 500, 1000, 2000)]
    ['0b101', '0b111', '0b11', '0b1']
    """

    ends: list[Any]
    masks: list[int]

    @classmethod
    def of(cls, spans: Sequence[tuple[Any, Any]]) -> Spans:
        """Derle: from the span of each rule."""
        ends = sorted({end for span in spans for end in span if end is not None})
        return cls(
            ends, [mask_of(_holds(span, start) for span in spans) for start in (None, *ends)]
        )

    def at(self, value: Any) -> int:  # noqa: ANN401 - prices and days alike
        """Değerdekiler: the rules whose span holds this value."""
        return self.masks[bisect_right(self.ends, value)]


def _holds(span: tuple[Any, Any], start: Any) -> bool:  # noqa: ANN401 - prices and days alike
    """Say whether a span holds the stretch from `start`, `None` being before every end."""
    low, high = span
    if start is None:
        return low is None
    return (low is None or low <= start) and (high is None or start < high)
