"""Geçiş siparişleri: which day's law governs a duty when the law changed after the order?"""

from __future__ import annotations

from datetime import date

from ..law import Version
from .context import Claim, Context
from .policy import StraddlingOrders


def days_that_select(claim: Claim, context: Context) -> tuple[date, ...]:
    """Sürümü seçen günler: the days whose law may govern a duty of this withdrawal.

    One day for most orders: the day of the order. For an order placed before 2026 and withdrawn
    from later, the switch `straddling_orders` says: both days, or one of them.
    """
    change = context.law["straddling_orders"]
    if change.find(claim.ordered_on) or not change.find(claim.notified_on):
        return (claim.ordered_on,)
    if context.switches.straddling_orders is StraddlingOrders.LAW_OF_THE_ORDER:
        return (claim.ordered_on,)
    if context.switches.straddling_orders is StraddlingOrders.LAW_OF_THE_NOTICE:
        return (claim.notified_on,)
    return claim.ordered_on, claim.notified_on


def versions_that_may_govern(claim: Claim, context: Context, provision: str) -> tuple[Version, ...]:
    """Sürümler: the versions of a provision that may govern this withdrawal, at least one."""
    return tuple(context.law.at(provision, on) for on in days_that_select(claim, context))
