"""Saatler: one clock, two beginnings: offers and fees that count from different events."""

from __future__ import annotations

from collections.abc import Iterator

from ...decisions import Saying
from ..goodwill.rules import GoodwillRule
from ..goodwill.windows import Anchor, Days, Hours
from ..money_back.fees import FeeDays
from ..policy import Policy
from .findings import LintFinding, LintKind, Severity
from .places import all_rules, rules_by_right

_ONE = Saying(
    "müşterinin tek bir günü bilmesi yetsin diye hepsini aynı olaydan saymak",
    "count all of them from one event, so that a customer needs to know one day",
)
TWO_ANCHORS = LintKind(
    code="two_anchors",
    severity=Severity.WARNING,
    says=Saying(
        "“{rule}” kuralının süreleri ayrı olaylardan sayılıyor: {anchors}",
        "The times of “{rule}” count from different events: {anchors}",
    ),
    advice=_ONE,
)
RULES_COUNT_APART = LintKind(
    code="rules_count_apart",
    severity=Severity.NOTE,
    says=Saying(
        "Bu hakkın kuralları sürelerini ayrı olaylardan sayıyor: {anchors}",
        "The rules of this right count their times from different events: {anchors}",
    ),
    advice=_ONE,
)
KINDS = (TWO_ANCHORS, RULES_COUNT_APART)
FEE_EVENTS = {FeeDays.ORDER: Anchor.ORDER, FeeDays.DELIVERY: Anchor.ITEM_DELIVERY}
"""Kesintinin başlangıcı: the event whose window counts the days a fee counts."""


def clocks(policy: Policy) -> Iterator[LintFinding]:
    """Saatler: rules with two beginnings, and rights whose rules begin apart."""
    for placed in all_rules(policy):
        found = _anchors(placed.rule)
        if len(found) > 1:
            yield TWO_ANCHORS.found(placed.where, rule=placed.rule.id, anchors=", ".join(found))
    for where, rules in rules_by_right(policy):
        each = [_anchors(placed.rule) for placed in rules]
        together = list(dict.fromkeys(anchor for one in each for anchor in one))
        if len(together) > 1 and all(len(one) <= 1 for one in each):
            yield RULES_COUNT_APART.found((*where, "rules"), anchors=", ".join(together))


def _anchors(rule: GoodwillRule) -> list[str]:
    windows = [offer.window for offer in rule.offers]
    found: list[Anchor] = [window.starts for window in windows if isinstance(window, Days | Hours)]
    if rule.fees and rule.fees.tiers and found:
        found.append(FEE_EVENTS[rule.fees.counted_from])
    return [f"`{anchor}`" for anchor in dict.fromkeys(found)]
