"""Gelecekler: what comes back by a claim, as the count of the money knows it, and what that is worth?"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from ..money import minor_digits
from .context import Claim
from .money_back.accounts import OrderAccounts
from .money_back.gone import Returned, gone_of_line
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
    order, line = claim.order, claim.line
    accounts = OrderAccounts.of(order, kits)
    after = gone_of_line(order, line, returned_by([claim]), kits)
    whole, digits = accounts.paid.lines[line.id], minor_digits(order.currency)
    return accounts.split(line, after.beyond(accounts.gone[line.id], whole, digits)).gross
