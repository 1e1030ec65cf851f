"""Toplayıcı: how often does each of twelve values occur in very many bytes?

Counting byte by byte is slow in Python, and the fast operations it has work on whole numbers of any
length. So every byte becomes a code of eight bits, a piece of bytes becomes one long number, and the
numbers are added up bit by bit in all places at once, by carry-save adders: two numbers of equal
weight and what was kept before become one that is kept and one carry of double the weight. Only the
few numbers that remain at the end are looked into (R. Harley and D. Seal; W. Muła, N. Kurz and
D. Lemire, The Computer Journal 61 (2018) 111).
"""

from __future__ import annotations

from operator import add, sub

PIECE = 8_192
"""Parça boyu: so many bytes at once; longer numbers leave the fast memory of the processor."""

# Four values take one low bit, four one high bit, four a pair: twelve values in eight bits. What
# is not counted takes none.
_LOW = bytes([1, 2, 4, 8])
_HIGH = bytes(bit << 4 for bit in _LOW)
_CODES = _LOW + _HIGH + bytes(map(add, _LOW, _HIGH))
WIDTH = len(_CODES)
"""Genişlik: so many values one counter tells apart."""

_PLANES = tuple(int.from_bytes(bytes([bit]) * PIECE, "little") for bit in _LOW + _HIGH)


class TwelveCounter:
    """On iki sayaç: counts the twelve values from `first` on; memory doesn't grow with the bytes.

    >>> counter = TwelveCounter(5)
    >>> counter.take(bytes([5, 6, 6, 16, 17, 4]))
    >>> counter.counts()
    [1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
    """

    __slots__ = ("_codes", "_pairs", "_single")

    def __init__(self, first: int) -> None:
        self._codes = (bytes(first) + _CODES).ljust(256, b"\0")
        self._single = _BitSums()
        self._pairs = _BitSums()

    def take(self, piece: bytes) -> None:
        """Ekle: count the bytes of a piece of at most `PIECE`."""
        bits = int.from_bytes(piece.translate(self._codes), "little")
        self._single.take(bits)
        # The upper halves mix neighbours; only the lower ones are looked into.
        self._pairs.take(bits & bits >> 4)

    def counts(self) -> list[int]:
        """Sayılar: one count a value, from `first` on."""
        pairs = [self._pairs.ones_in(plane) for plane in _PLANES[: len(_LOW)]]
        singles = [self._single.ones_in(plane) for plane in _PLANES]
        return [*map(sub, singles, pairs + pairs), *pairs]


class _BitSums:
    """The sum of long numbers, bit by bit: level k holds what weighs 2 to the power of k."""

    __slots__ = ("_kept", "_waiting")

    def __init__(self) -> None:
        self._kept: list[int] = []
        self._waiting: list[int | None] = []

    def take(self, bits: int) -> None:
        for level, waiting in enumerate(self._waiting):
            if waiting is None:
                self._waiting[level] = bits
                return
            kept = self._kept[level]
            differing = kept ^ waiting
            self._kept[level] = differing ^ bits
            self._waiting[level] = None
            bits = kept & waiting | differing & bits
        self._kept.append(bits)
        self._waiting.append(None)

    def ones_in(self, plane: int) -> int:
        levels = zip(self._kept, self._waiting, strict=True)
        return sum(
            (kept & plane).bit_count() + ((waiting or 0) & plane).bit_count() << level
            for level, (kept, waiting) in enumerate(levels)
        )
