"""İyi niyet: what a shop promises beyond the law: its own rules, and which of them applies."""

from __future__ import annotations

from .conditions import Condition
from .criteria import AppliesTo
from .matching import Matches, RuleTable, Undecided
from .rules import Goodwill, GoodwillRule, Limit, Offer, Otherwise, Sale
from .simple import goodwill
from .windows import Anchor, BeforeEvent, Days, Hours, Season, Unlimited, UntilDay, Window

__all__ = [
    "Anchor",
    "AppliesTo",
    "BeforeEvent",
    "Condition",
    "Days",
    "Goodwill",
    "GoodwillRule",
    "Hours",
    "Limit",
    "Matches",
    "Offer",
    "Otherwise",
    "RuleTable",
    "Sale",
    "Season",
    "Undecided",
    "Unlimited",
    "UntilDay",
    "Window",
    "goodwill",
]
