"""Haklar: every right of a customer, one file each, all of one shape.

A right is a function from a claim and a context to findings: it says what it grants, denies or
wants reviewed, under which article and until when. Any one right that grants is enough.

The order below breaks ties and names the right a refusal speaks of: what the customer complains
about comes before the right that needs no reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ...decisions import Finding
from ..context import Claim, Context
from .defect import defect
from .late_delivery import late_delivery
from .warranty import warranty
from .withdrawal import withdrawal

Right = Callable[[Claim, Context], Iterable[Finding]]
"""Hak: what a right looks like; a shop's own function of this shape can join them."""

STATUTORY_RIGHTS: tuple[Right, ...] = (late_delivery, warranty, defect, withdrawal)
"""Yasal haklar: the rights of Turkish consumers, always looked at."""

__all__ = ["STATUTORY_RIGHTS", "Right", "defect", "late_delivery", "warranty", "withdrawal"]
