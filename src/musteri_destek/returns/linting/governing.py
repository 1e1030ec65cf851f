"""Geçerli hukuk: which version of the law a policy is read beside."""

from __future__ import annotations

from datetime import date

from ...law import Version
from ...law_tr import LAW_CHECKED_ON, TURKISH_LAW
from ..policy import Policy


def day_of(policy: Policy) -> date:
    """Politikanın günü: its first day; for a policy without one, the last day the law is known for."""
    return policy.valid_from or LAW_CHECKED_ON


def version_on(provision: str, on: date) -> Version:
    """O günün hükmü: the version in force on that day; on a day nobody tabulated, the latest one.

    >>> version_on("withdrawal_days", date(2026, 11, 21)).number
    14
    """
    rows = TURKISH_LAW[provision]
    return rows.find(on) or rows.versions[-1]
