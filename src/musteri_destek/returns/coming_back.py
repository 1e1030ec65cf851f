"""Gelecekler: what comes back by a claim, as the count of the money knows it, and what that is worth?"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from ..money import minor_digits
from .context import Claim
from .money_back.collected import collected
from .money_back.gone import Returned, gone_of
from .money_back.line_shares import LineAccounts
from .money_back.terms import KitReturns


def returned_by(claims: Iterable[Claim]) -> Returned:
    """Gelenler: the units, or the parts of kits, that these claims are about."""
    every = tuple(claims)
    return Returned(
        units={one.line.id: one.quantity for one in every if one.quantity and not one.item.parts},
        parts={
            one.line.id: {asked.part: asked.quantity for asked in one.item.parts}
            for one in every
            if one.item.parts
        },
    )


def worth_of(claim: Claim, kits: KitReturns) -> Decimal:
    """Değeri: what goes back for the goods of a claim before anything is kept back."""
    order, line, paid = claim.order, claim.line, collected(claim.order)
    before, after = (gone_of(order, now, kits) for now in (Returned(), returned_by([claim])))
    whole, digits = paid.lines[line.id], minor_digits(order.currency)
    due = after[line.id].beyond(before[line.id], whole, digits)
    return LineAccounts.of(order, paid, before).split(line, due).gross
