"""What a case calls acceptable beside what it expects."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from .answering import Answer
from .fields import Difference, renders, time_of, ways_of
from .verdicts import OUTCOMES
from .words import Json


def is_acceptable(expected: Json, found: Difference, answer: Answer) -> bool:
    rows = expected.get("acceptable", ())
    if any(_allows(row.get("value"), found, answer) for row in rows if row["field"] == found.field):
        return True
    words = {str(row.get("value")) for row in rows if row["field"] == "decision"}
    if found.field == "decision":
        return bool(words & set(answer.words))
    return found.field == "outcome" and found.observed in map(OUTCOMES.get, words)


def _allows(value: Any, found: Difference, answer: Answer) -> bool:  # noqa: ANN401 - JSON
    if isinstance(value, dict):
        same = value.get("instead_of") == found.expected
        others = value.get("any_of", ())
        return same and any(
            one == found.observed or renders(answer.letter or "", one) for one in others
        )
    if value is None:
        return found.observed == "None"
    if found.field == "refund.to":
        return str(ways_of(value)) == found.observed
    if found.field == "refund.total":
        return str(Decimal(value)) == found.observed
    return str(time_of(value) if isinstance(value, str) else value) == found.observed
