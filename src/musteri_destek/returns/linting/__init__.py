"""Politika denetimi: what is shadowed, uncovered, unreachable, unused or against the law in a policy."""

from __future__ import annotations

from .checking import lint
from .findings import LintFinding, Severity
from .reading import TermRead, lint_terms, read_terms

__all__ = ["LintFinding", "Severity", "TermRead", "lint", "lint_terms", "read_terms"]
