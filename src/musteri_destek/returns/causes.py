"""İadenin sebebi: did the customer change their mind, is it the seller's fault, or the shop's goodwill?

Only goodwill may carry fees, and only what the customer chose may cost a discount. Whatever is neither a
withdrawal nor goodwill counts as the seller's fault, which costs the customer nothing.
"""

from __future__ import annotations

from ..orders import RefundCause
from .judging import Judged
from .requests import ReturnReason

_BY_RIGHT = {"withdrawal": RefundCause.WITHDRAWAL, "goodwill": RefundCause.GOODWILL}


def cause_of(one: Judged) -> RefundCause:
    """Sebebi: why the units of a claim go back, by the right that decides and by what was told."""
    reason = one.claim.request.reason
    if reason.claims_defect or reason is ReturnReason.NOT_DELIVERED:
        return RefundCause.SELLERS_FAULT
    return _BY_RIGHT.get(one.right, RefundCause.SELLERS_FAULT)
