"""Politika denetimi: what is shadowed, uncovered, unreachable, unused or against the law in a policy."""

from __future__ import annotations

from .checking import lint
from .findings import LintFinding, Severity

__all__ = ["LintFinding", "Severity", "lint"]
