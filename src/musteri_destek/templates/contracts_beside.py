"""Yan sözleşmeler: what was bought in addition to goods that are given up, an insurance for instance."""

from __future__ import annotations

from ..returns import LineDecision


def ends_with_others(line: LineDecision) -> bool:
    """Başkasıyla mı bitiyor: whether a line ends because of another one, and nobody asked for it."""
    return any(one.code == "withdrawal_ends_ancillary" for one in line.because)
