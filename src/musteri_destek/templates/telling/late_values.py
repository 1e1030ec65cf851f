"""Gecikme değerleri: what a letter owns up to that was late, beside the money: the goods themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from ...decisions import DeadlineName, Finding, Remedy
from ...errors import MisuseValueError
from ...returns import Movement
from .situations import Situation

_LATE = frozenset(
    {
        "late_delivery_buyer_to_confirm",
        "late_delivery_came_late",
        "late_delivery_may_terminate",
        "late_delivery_termination",
    }
)


def _kept_waiting(situation: Situation) -> bool | None:
    """Tell whether who complains of a delay was kept waiting; that nothing came yet is no delay."""
    reason = situation.decision.reason
    if reason is None or not reason.claims_delay:
        return None
    return any(_is_late(one, situation) for one in situation.decision.findings) or None


def _is_late(found: Finding, situation: Situation) -> bool:
    """Look at the day again: what was in time when the customer wrote may be late by now."""
    if found.code != "late_delivery_not_yet":
        return found.code in _LATE
    last = found.deadline.last_day if found.deadline else None
    return last is not None and last < situation.today


def _is_lost(situation: Situation) -> bool | None:
    """Tell whether a parcel was lost at the seller's risk, to who complains that it did not come."""
    reason = situation.decision.reason
    lost = [one for one in situation.order.parcels if one.lost_at and not one.carrier_demanded]
    is_missed = reason is not None and reason.claims_delay
    is_lost = any(parcel.holds(one.line) for parcel in lost for one in situation.lines)
    return (is_missed and is_lost) or None


def one_day(situation: Situation, name: DeadlineName) -> date | None:
    """Tek gün: the last day of that name, the same for all lines; one of a part is no day of the rest."""
    found = (
        (line, due)
        for line in situation.lines
        for one in line.findings
        for due in one.all_deadlines()
    )
    days = {line.line: due.last_day for line, due in found if due.name == name}
    if len(set(days.values())) > 1:
        each = ", ".join(f"`{line}`: `{day}`" for line, day in days.items())
        msg = (
            f"the day `{name}` differs ({each}): decide apart, with the `items` of each day, and ask "
            "`reply_for` of each decision"
        )
        raise MisuseValueError(msg)
    return next(iter(days.values()), None)


def _loan_owed_since(situation: Situation) -> date | None:
    """Read the day after which a loan device is owed to who goes on waiting for a repair."""
    is_waiting = all(one.goods is Movement.IN_REPAIR for one in situation.lines)
    if situation.decision.remedy is not Remedy.REPAIR or not is_waiting:
        return None
    last = one_day(situation, DeadlineName.LOANER_DUE)
    return last if last and last < situation.today else None


OF_LATENESS: Mapping[str, Callable[[Situation], object]] = MappingProxyType(
    {
        "bekletti": _kept_waiting,
        "kayboldu": _is_lost,
        "yedek_gunu": _loan_owed_since,
        "onarim_gecikti": lambda situation: situation.missed_repair_day,
    }
)
"""Gecikme değerleri: the variables of a letter that own up to a delay, each read from the situation."""
