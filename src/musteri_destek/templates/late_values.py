"""Gecikme değerleri: what a letter owns up to that was late, beside the money: the goods themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from ..decisions import DeadlineName, Finding
from .situations import Situation

_LATE = frozenset(
    {"late_delivery_came_late", "late_delivery_may_terminate", "late_delivery_termination"}
)


def _kept_waiting(situation: Situation) -> bool | None:
    """Tell whether who complains of a delay was kept waiting; that nothing came yet is no delay."""
    reason = situation.decision.reason
    if reason is None or not reason.claims_delay:
        return None
    is_late = any(_is_late(one, situation) for one in situation.decision.findings)
    return is_late or _is_lost(situation) or None


def _is_late(found: Finding, situation: Situation) -> bool:
    """Look at the day again: what was in time when the customer wrote may be late by now."""
    if found.code != "late_delivery_not_yet":
        return found.code in _LATE
    last = found.deadline.last_day if found.deadline else None
    return last is not None and last < situation.today


def _is_lost(situation: Situation) -> bool:
    lost = [parcel for parcel in situation.order.parcels if parcel.lost_at]
    return any(parcel.holds(one.line) for parcel in lost for one in situation.lines)


def _repair_missed(situation: Situation) -> date | None:
    """Read the last day of a repair that is over, where the decision finds that it was not kept."""
    is_missed = any(one.code == "warranty_repair_overdue" for one in situation.decision.findings)
    due = situation.decision.deadline(DeadlineName.REPAIR_DUE)
    return due.last_day if is_missed and due else None


OF_LATENESS: Mapping[str, Callable[[Situation], object]] = MappingProxyType(
    {"bekletti": _kept_waiting, "onarim_gecikti": _repair_missed}
)
"""Gecikme değerleri: the variables of a letter that own up to a delay, each read from the situation."""
