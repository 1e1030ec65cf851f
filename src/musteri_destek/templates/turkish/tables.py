"""Çizelge: how the tables of readings are written down."""

from __future__ import annotations


def pairs(table: str) -> dict[str, str]:
    """Çiftler: what a table says, one `word: reading` after the other, parted by semicolons.

    >>> pairs("iPhone: ayfon; Burger King: burgır king")
    {'iPhone': 'ayfon', 'Burger King': 'burgır king'}
    """
    rows = (row.partition(": ") for row in " ".join(table.split()).split("; "))
    return {word: reading for word, _, reading in rows}
