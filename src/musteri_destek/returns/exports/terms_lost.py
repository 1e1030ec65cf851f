"""Söylenemeyen şartlar: which terms of a shop's rules no return policy elsewhere has a word for?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...decisions import Remedy
from ..goodwill.conditions import Condition
from ..goodwill.rules import GoodwillRule, Otherwise
from ..policy import Policy
from . import losses
from .facts import ExportWarning


def terms_lost(rules: Sequence[GoodwillRule]) -> Iterator[ExportWarning]:
    """Kaybolan şartlar: a warning for each term of a rule that can't be said, or not exactly.

    >>> rule = GoodwillRule.model_validate(
    ...     {
    ...         "id": "herkes",
    ...         "offers": [{"remedies": ["refund"], "window": {"kind": "unlimited"}}],
    ...         "evidence": ["photo"],
    ...     }
    ... )
    >>> [one.code for one in terms_lost([rule])]
    ['evidence_lost']
    """
    if any(len(rule.fees.tiers) > 1 for rule in rules if rule.fees):
        yield losses.TIERS.found()
    for rule in rules:
        if set(rule.conditions) - {Condition.UNUSED}:
            yield losses.CONDITIONS.found(rule=rule.id)
        if rule.evidence:
            yield losses.EVIDENCE.found(rule=rule.id)
        if rule.limit:
            yield losses.LIMIT.found(rule=rule.id)
        if rule.hand_in_days:
            yield losses.HAND_IN.found(rule=rule.id, days=rule.hand_in_days)
        if rule.otherwise is Otherwise.ASK_A_PERSON:
            yield losses.PERSON.found(rule=rule.id)
        if any(one.fallback for one in rule.offers if Remedy.REFUND in one.remedies):
            yield losses.FALLBACK.found(rule=rule.id)


def validity_lost(policy: Policy) -> Iterator[ExportWarning]:
    """Kaybolan geçerlilik: the days whose orders a policy is for have no word there either."""
    if policy.valid_from:
        yield losses.VALID_FROM.found(day=policy.valid_from)
    if policy.valid_until:
        yield losses.VALID_UNTIL.found(day=policy.valid_until)
