"""Çift yazılanlar: what stands beside a value that brings the same itself: "%%20", "90,00 TL TL".

Read is the text of a template with a sign for each value whose kind brings something (`SIGNS`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ... import casing
from ..turkish import Kind

SIGNS = {
    kind: chr(0xE000 + number)
    for number, kind in enumerate(
        (Kind.MONEY, Kind.PERCENT, Kind.NUMBER, Kind.DATE, Kind.HONORIFIC)
    )
}
"""İşaretler: what stands in a text for a value of a kind, and in none that anybody writes."""

_MONEY, _PERCENT, _NUMBER, _DATE, _HONORIFIC = SIGNS.values()
_ALL_SIGNS = frozenset(SIGNS.values())
_DAY = "pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar"
_ROWS = (
    (rf"{_MONEY} ?(?P<said>(?:tl|lira|türk lirası)\b|₺)", "an amount brings its own `TL`: drop it"),
    (rf"(?P<said>₺) ?{_MONEY}", "an amount brings its own `TL`: drop it"),
    (rf"(?P<said>%|yüzde) ?{_PERCENT}", "a per cent brings its own `%`: drop it"),
    (rf"{_PERCENT} ?(?P<said>%)", "a per cent brings its own `%`: drop it"),
    (rf"{_DATE} (?P<said>(?:{_DAY})\b)", "a day brings its own weekday: drop it"),
    (rf"{_HONORIFIC} (?P<said>(?:bey|hanım)\b)", "a form of address brings its own: drop it"),
    (
        rf"{_NUMBER} (?:adet |tane )?(?P<said>\w{{1,40}}l[ae]r(?:[ıi][mn][ıi]z\w{{0,4}})?\b)",
        "stands behind a number, where a noun has no plural: write `ürün`, `ürününüz`",
    ),
)
_DOUBLED = tuple((re.compile(pattern), advice) for pattern, advice in _ROWS)


@dataclass(frozen=True, slots=True)
class Doubled:
    """Çift yazılan: the words that a value beside them brings itself, and where they stand."""

    offset: int
    text: str
    advice: str

    @property
    def says(self) -> str:
        """Uyarısı: the words with the advice."""
        return f"`{self.text}`: {self.advice}"


def doubled_in(text: str) -> Iterator[Doubled]:
    """Çift yazılanları bul: in a text with `SIGNS` for its values.

    >>> [one.text for one in doubled_in(f"{SIGNS[Kind.MONEY]} TL ödediniz.")]
    ['TL']
    """
    if _ALL_SIGNS.isdisjoint(text):
        return
    small = casing.lower(text)
    for pattern, advice in _DOUBLED:
        for hit in pattern.finditer(small):
            at, end = hit.span("said")
            yield Doubled(at, text[at:end], advice)
