"""Haklar: every right of a customer, one file each, all of one shape.

A right is a function from a claim and a context to findings: it says what it grants, denies or
wants reviewed, under which article and until when. Any one right that grants is enough.

Which of them is asked first changes nothing; `best.PRECEDENCE` says which one speaks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ...decisions import Finding
from ..context import Claim, Context
from ..requests import ReturnReason
from .defect import defect
from .duplicate_payment import duplicate_payment
from .impossibility import impossibility
from .late_delivery import late_delivery
from .loss_in_transit import loss_in_transit
from .subscription import subscription
from .warranty import warranty
from .withdrawal import withdrawal

Right = Callable[[Claim, Context], Iterable[Finding]]
"""Hak: what a right looks like; a shop's own function of this shape can join them."""

_ABOUT_GOODS: tuple[Right, ...] = (
    *(late_delivery, impossibility, loss_in_transit),
    *(warranty, defect, withdrawal, subscription),
)
_ABOUT_PAYMENTS: tuple[Right, ...] = (duplicate_payment,)
STATUTORY_RIGHTS: tuple[Right, ...] = (*_ABOUT_GOODS, *_ABOUT_PAYMENTS)
"""Yasal haklar: the rights of Turkish customers; what the request is about says which are asked."""


def rights_about(reason: ReturnReason) -> tuple[Right, ...]:
    """İlgili haklar: who says only that money was taken without a ground withdraws from nothing.

    >>> rights_about(ReturnReason.CHARGED_TWICE) == (duplicate_payment,)
    True
    """
    return _ABOUT_PAYMENTS if reason.claims_payment else _ABOUT_GOODS


__all__ = [
    "STATUTORY_RIGHTS",
    "Right",
    "defect",
    "duplicate_payment",
    "impossibility",
    "late_delivery",
    "loss_in_transit",
    "rights_about",
    "subscription",
    "warranty",
    "withdrawal",
]
