"""Geçiş siparişleri: which day's law governs a duty when the law changed after the order?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..decisions import Certainty, Deadline
from ..law import Version
from .context import Claim, Context
from .policy import StraddlingOrders


def straddles(claim: Claim, context: Context) -> bool:
    """Geçiş siparişi mi: whether the order came before the change of 2026 and the notice after."""
    change = context.law["straddling_orders"]
    return not change.find(claim.ordered_on) and change.find(claim.notified_on) is not None


def marked(deadline: Deadline, claim: Claim, context: Context) -> Deadline:
    """İşaretli süre: the deadline, debated where the order straddles the change."""
    if not straddles(claim, context):
        return deadline
    return replace(deadline, certainty=Certainty.DEBATED, switch="straddling_orders")


def days_that_select(claim: Claim, context: Context) -> tuple[date, ...]:
    """Sürümü seçen günler: the days whose law may govern a duty of this withdrawal.

    One day for most orders: the day of the order. For an order placed before 2026 and withdrawn
    from later, the switch `straddling_orders` says: both days, or one of them.
    """
    days = days_that_may_select(claim, context)
    if context.switches.straddling_orders is StraddlingOrders.LAW_OF_THE_ORDER:
        return days[:1]
    if context.switches.straddling_orders is StraddlingOrders.LAW_OF_THE_NOTICE:
        return days[-1:]
    return days


def days_that_may_select(claim: Claim, context: Context) -> tuple[date, ...]:
    """Sürümü seçebilecek günler: the day of the order, then that of the notice by some readings."""
    if not straddles(claim, context):
        return (claim.ordered_on,)
    return claim.ordered_on, claim.notified_on


def versions_that_may_govern(claim: Claim, context: Context, provision: str) -> tuple[Version, ...]:
    """Sürümler: the versions of a provision that may govern this withdrawal, at least one."""
    return tuple(context.law.at(provision, on) for on in days_that_select(claim, context))
