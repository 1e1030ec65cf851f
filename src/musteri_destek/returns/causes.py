"""İadenin sebebi: did the customer change their mind, is it the seller's fault, or the shop's goodwill?

Only goodwill may carry fees, and only what the customer chose may cost a discount. Whatever is neither a
withdrawal nor goodwill counts as the seller's fault, which costs the customer nothing. Where the law
gives the same as the shop does, the law's cause counts: a kindness never takes a right away.
"""

from __future__ import annotations

from ..decisions import Effect
from ..orders import RefundCause
from .judging import Judged

_BY_RIGHT = {"withdrawal": RefundCause.WITHDRAWAL, "goodwill": RefundCause.GOODWILL}
_MAY_GRANT = (Effect.GRANTS, Effect.REVIEWS)
_KINDEST_FIRST = (RefundCause.SELLERS_FAULT, RefundCause.WITHDRAWAL, RefundCause.GOODWILL)


def cause_of(one: Judged) -> RefundCause:
    """Sebebi: why the units of a claim go back: the kindest cause among rights that grant or might."""
    reason = one.claim.request.reason
    if reason.claims_defect or reason.claims_delay:
        return RefundCause.SELLERS_FAULT
    rights = {found.right for found in one.findings if found.effect in _MAY_GRANT}
    causes = (_BY_RIGHT.get(right, RefundCause.SELLERS_FAULT) for right in rights)
    return min(causes, key=_KINDEST_FIRST.index)
