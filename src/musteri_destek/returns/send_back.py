"""Geri gönderim: until when does the customer send the goods back, and who pays the way?"""

from __future__ import annotations

from ..decisions import Actor, Clock, Deadline, DeadlineName
from .context import Claim, Context
from .straddling import days_that_select, marked, versions_that_may_govern


def send_back_deadlines(claim: Claim, context: Context) -> tuple[Deadline, Deadline]:
    """Gönderme süresi: the plain last day to send back, and the day until which it is in time.

    Ten days for orders before 2026, fourteen since, from the day the notice was sent (MSY
    m.13/1). An order that straddles the change gets the longer one (switch `straddling_orders`).
    """
    versions = versions_that_may_govern(claim, context, "consumer_send_back")
    version = max(versions, key=lambda one: one.number)
    plain = context.count(
        DeadlineName.RETURN_SHIP_BY, version, Clock.NOTICE_SENT, claim.notified_on
    )
    rolled = context.count(
        DeadlineName.RETURN_SHIP_ACCEPT_UNTIL,
        version,
        Clock.NOTICE_SENT,
        claim.notified_on,
        roll=context.switches.consumer_roll,
    )
    return marked(plain, claim, context), marked(rolled, claim, context)


def return_shipping_payer(claim: Claim, context: Context) -> Actor | None:
    """Geri gönderimi kim öder: who bears the way back after a withdrawal; `None`: nothing returns.

    The seller, unless the customer took another carrier although one with a branch nearby was
    named (MSY m.12/5).
    """
    if claim.received_on is None or not claim.line.travels:
        return None
    own_way = context.law["return_cost_other_carrier"]
    at_own_cost = all(own_way.find(on) for on in days_that_select(claim, context))
    if claim.by_designated_carrier is False and claim.could_use_a_named_carrier and at_own_cost:
        return Actor.CUSTOMER
    return Actor.SELLER
