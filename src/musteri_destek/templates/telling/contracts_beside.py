"""Yan sözleşmeler: what was bought in addition to goods that are given up, an insurance for instance."""

from __future__ import annotations

from collections.abc import Iterator

from ...orders import Line, Order
from ...returns import Decision, LineDecision


def ends_with_others(line: LineDecision) -> bool:
    """Başkasıyla mı bitiyor: whether a line ends because of another one, and nobody asked for it."""
    return any(one.code == "withdrawal_ends_ancillary" for one in line.because)


def going_on(decision: Decision, order: Order) -> Iterator[Line]:
    """Sürenler: the lines bought in addition to others that are given up, which do not end by that."""
    beside = [line for line in order.lines if line.ancillary_to]
    for one in decision.lines:
        is_noted = any(found.code == "ancillary_contract_stays" for found in one.findings)
        yield from (line for line in beside if is_noted and line.ancillary_to == one.line)
