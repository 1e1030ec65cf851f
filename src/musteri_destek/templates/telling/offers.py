"""Öneriler: what a shop gives that nobody asked for is offered, never told as accepted."""

from __future__ import annotations

from ...decisions import Remedy
from ...returns import Decision
from .told import Told

_OF_THE_LAW = frozenset(
    {"withdrawal", "defect", "warranty", "subscription", "duplicate_payment"}
    | {"late_delivery", "impossibility"}
)


def is_of_defect(decision: Decision) -> bool:
    """Ayıplı mı: whether it is granted, if need be by a person, for goods that are not as owed."""
    right, reason = decision.right, decision.reason
    by_hand = right == "override" and reason is not None and reason.claims_defect
    return by_hand or right in {"defect", "warranty"}


def is_offered(decision: Decision, told: Told) -> bool:
    """Öneri mi: whether what is granted is the shop's own, and nobody has asked for it.

    Who names no wish asks for the money back, unless the goods are not as owed. What was paid was
    chosen.
    """
    is_meant = decision.remedy is Remedy.REFUND and not is_of_defect(decision)
    is_paid = decision.refund.total and (told.refunded_on or told.refund_started_on)
    is_open = decision.wanted is None and decision.right not in _OF_THE_LAW
    return is_open and not is_meant and not is_paid
