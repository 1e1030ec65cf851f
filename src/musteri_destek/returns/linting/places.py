"""Yerler: the rules of a policy, each with its path, ready to be compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from ...orders import PaymentMethod
from ..goodwill.rules import Goodwill, GoodwillRule
from ..policy import Policy
from .findings import Path
from .regions import Box, Span, box_of, payments_of, within_days


@dataclass(frozen=True)
class Placed:
    """Yerinde kural: a rule, where it stands in its policy, and what it reaches."""

    rule: GoodwillRule
    where: Path
    days: Span

    @cached_property
    def box(self) -> Box:
        """Bölgesi: the lines it applies to, on the days its policy is for."""
        return within_days(box_of(self.rule.applies_to), self.days)

    @cached_property
    def payments(self) -> frozenset[PaymentMethod]:
        """Ödemeleri: the kinds of payment it accepts."""
        return payments_of(self.rule.applies_to)

    def is_narrower_than(self, other: Placed) -> bool:
        """Daha dar mı: whether it goes before the other wherever both apply."""
        return self.rule.applies_to.narrower_than(other.rule.applies_to)


def rules_by_right(policy: Policy) -> Iterator[tuple[Path, tuple[Placed, ...]]]:
    """Haklara göre kurallar: the rules that compete with each other, right by right."""
    for index, right in enumerate(policy.goodwill):
        where: Path = ("goodwill", index)
        yield where, _placed(right, where, _days_of(policy))


def _days_of(policy: Policy) -> Span:
    last = policy.valid_until
    return Span(policy.valid_from, last + timedelta(days=1) if last else None)


def _placed(right: Goodwill, where: Path, days: Span) -> tuple[Placed, ...]:
    return tuple(Placed(rule, (*where, "rules", i), days) for i, rule in enumerate(right.rules))


def all_rules(policy: Policy) -> Iterator[Placed]:
    """Bütün kurallar: every rule with its path."""
    for _, rules in rules_by_right(policy):
        yield from rules
