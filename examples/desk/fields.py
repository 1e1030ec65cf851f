"""The fields of a case that answer and expectation part in, and how both sides are read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from .words import Json


@dataclass(frozen=True)
class Difference:
    """One field of a case where answer and expectation part."""

    field: str
    expected: str
    observed: str


def time_of(value: str | None) -> str | date | datetime | None:
    """Read a deadline so that one instant equals itself in every notation."""
    if value is None:
        return None
    try:
        return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
    except ValueError:
        return value


def ways_of(rows: list[Json]) -> list[tuple[str, Decimal]]:
    return sorted((row["method"], Decimal(row["amount"])) for row in rows)


def renders(text: str, fragment: str) -> bool:
    """Whether the fragment stands in the text; an amount may leave out its ",00", a name its case.

    A carrier asked for in one case may stand in another one where the sentence wants it.
    """
    name, apostrophe, suffix = fragment.partition("'")
    inflected = f"{name}'" in text and not any(map(str.isdigit, name)) and suffix.isalpha()
    return (
        fragment in text
        or fragment.replace(",00 TL", " TL") in text
        or bool(apostrophe and inflected)
    )
