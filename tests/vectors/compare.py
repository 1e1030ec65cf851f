"""When an observed value says the same as a published one: the same rules for every row.

* a mapping: every published name is observed and says the same; more may be observed
* a list: item by item, or as a multiset where the row says `order_insensitive`
* text with a date, a time and an offset: as instants
* a number, or text that reads as one: as numbers, within the row's `tolerance`
* `{"error": …}`: the library refused, with whatever words
* text where a set of words is observed: one of them, for sources name one thing differently
* anything else: equal
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from fractions import Fraction


@dataclass(frozen=True)
class Refused:
    """The library raised one of its documented errors instead of answering."""

    error: Exception


@dataclass(frozen=True)
class ByOption:
    """What the library answers under each of its named options, the default first."""

    answers: dict

    def reached_by(self, says_the_same):
        """The options under which the answer says the same."""
        return tuple(name for name, answer in self.answers.items() if says_the_same(answer))

    @property
    def by_default(self):
        return next(iter(self.answers.values()))


def agrees(published, observed, *, tolerance=0):
    if isinstance(observed, Refused):
        return isinstance(published, dict) and "error" in published
    if isinstance(published, dict):
        return isinstance(observed, dict) and _same_facts(published, observed, tolerance)
    if isinstance(published, list):
        return _is_list(observed) and _same_items(published, observed, tolerance)
    return _same_value(published, observed, tolerance)


def _same_facts(published, observed, tolerance):
    facts = dict(published)
    if facts.pop("order_insensitive", False):
        facts = {name: _ordered(value) for name, value in facts.items()}
        observed = {name: _ordered(value) for name, value in observed.items()}
    return all(
        name in observed and agrees(value, observed[name], tolerance=tolerance)
        for name, value in facts.items()
    )


def _ordered(value):
    return sorted(value, key=lambda item: _number(item) or 0) if _is_list(value) else value


def _same_items(published, observed, tolerance):
    return len(published) == len(observed) and all(
        agrees(one, other, tolerance=tolerance)
        for one, other in zip(published, observed, strict=True)
    )


def _same_value(published, observed, tolerance):
    if isinstance(observed, frozenset):
        return published in observed
    if isinstance(published, bool) or isinstance(observed, bool) or None in (published, observed):
        return published is observed
    instants = _instant(published), _instant(observed)
    if None not in instants:
        return instants[0] == instants[1]
    numbers = _number(published), _number(observed)
    if None not in numbers:
        return abs(numbers[0] - numbers[1]) <= Fraction(tolerance)
    return published == (observed.isoformat() if isinstance(observed, date) else observed)


def _is_list(value):
    return isinstance(value, list | tuple)


def _instant(value):
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return None
    if not isinstance(at, datetime) or at.tzinfo is None:
        return None
    # Across zones Python calls a moment of a repeated hour unequal to itself.
    return at.astimezone(UTC)


def _number(value):
    try:
        number = Decimal(value) if isinstance(value, str) else value
        return Fraction(number)
    except (InvalidOperation, TypeError, ValueError, OverflowError):
        return None
