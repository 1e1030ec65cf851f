"""Olgular: the ground every fact of a shop stands on: one base model and the strict field types.

Facts come from shop backends as objects, as dicts or as JSON text, and give equal models either
way. The models are frozen, forbid unknown fields and list *every* problem at once, also those
that lie between two fields.

Field types carry the strictness: `Moment`, `Day`, `Quantity`, `Percent`, `YesNo`, `Many` and
`Some` here, `Amount` in `musteri_destek.money`.
"""

from __future__ import annotations

from .models import CheckedFacts, Contradiction, Facts, TaggedFacts, could_be_read
from .reading import (
    ISTANBUL,
    READ_EXACTLY,
    Day,
    Exact,
    Many,
    Moment,
    Name,
    Percent,
    Quantity,
    Some,
    YesNo,
    unreadable,
)

__all__ = [
    "ISTANBUL",
    "READ_EXACTLY",
    "CheckedFacts",
    "Contradiction",
    "Day",
    "Exact",
    "Facts",
    "Many",
    "Moment",
    "Name",
    "Percent",
    "Quantity",
    "Some",
    "TaggedFacts",
    "YesNo",
    "could_be_read",
    "unreadable",
]
