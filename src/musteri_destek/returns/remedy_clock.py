"""Çözüm saati: until when is a repair or a replacement the customer chose performed?"""

from __future__ import annotations

from ..decisions import Clock, Deadline, DeadlineName
from .context import Claim, Context


def remedy_due(claim: Claim, context: Context) -> Deadline:
    """Çözüm süresi: thirty business days from the demand (6502 m.11/4)."""
    version = context.law.at("defect_repair_replace_max", claim.ordered_on)
    return context.count(DeadlineName.REMEDY_DUE, version, Clock.DEMAND_REACHED, claim.reached_on)
