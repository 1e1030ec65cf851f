"""İyi niyet: what a shop promises beyond the law: its own rules, and which of them applies."""

from __future__ import annotations

from .criteria import AppliesTo
from .matching import Matches, RuleTable, Undecided

__all__ = [
    "AppliesTo",
    "Matches",
    "RuleTable",
    "Undecided",
]
