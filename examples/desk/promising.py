"""From a case to what its shop and its platform promise beyond the law, as a policy."""

from __future__ import annotations

from musteri_destek.calendars import BusinessCalendar
from musteri_destek.decisions import Remedy
from musteri_destek.returns import (
    TURKEY,
    AppliesTo,
    CompensationRule,
    Compensations,
    DiscountsOnPartialReturn,
    Goodwill,
    GoodwillRule,
    Hours,
    Offer,
    Policy,
    ReturnReason,
    goodwill,
)

from .words import Json, open_hours

_USUAL_HOURS = "Mon-Fri 09:00-18:00"
_NOT_AS_OWED = [reason for reason in ReturnReason if reason.claims_defect]


def policy_of(order: Json) -> Policy:
    """The law, and beside it what this shop and its platform promise."""
    switches = TURKEY.switches.model_copy(update=_readings(order))
    update = {"switches": switches, "compensations": _compensations(order)}
    return TURKEY.model_copy(update=update).plus(*_windows(order))


def desk_hours(order: Json) -> tuple[int, BusinessCalendar] | None:
    """Within how many open hours the desk answers first, and when it is open."""
    hours = order.get("first_response_sla_business_hours")
    return None if hours is None else (hours, open_hours(order.get("support_hours", _USUAL_HOURS)))


def platform_hours(order: Json) -> int | None:
    """For how many hours the platform takes complaints of goods not as described."""
    hours: int | None = order.get("platform_policy", {}).get("not_as_described_hours")
    return hours


def _readings(order: Json) -> dict[str, DiscountsOnPartialReturn]:
    """Who said before the sale that a coupon falls away takes it back, and nobody else."""
    if not order.get("coupon", {}).get("clawback_disclosed"):
        return {}
    return {"discounts_on_partial_return": DiscountsOnPartialReturn.CLAW_BACK}


def _windows(order: Json) -> list[Goodwill]:
    found = []
    if days := order.get("marketplace_window_days"):
        found.append(goodwill(days=days, id="pazaryeri-süresi"))
    hours = platform_hours(order)
    if hours:
        found.append(_not_as_described(hours))
    return found


def _not_as_described(hours: int) -> Goodwill:
    """The platform gives the money back, to the hour, for goods that are not as described."""
    offer = Offer(remedies=[Remedy.REFUND], window=Hours(hours=hours))
    rule = GoodwillRule(
        id="anlatıldığı-gibi-değil",
        applies_to=AppliesTo(reasons=_NOT_AS_OWED),
        offers=[offer],
    )
    return Goodwill(id="platform-koruması", rules=[rule])


def _compensations(order: Json) -> Compensations:
    promised = order.get("goodwill_policy", {})
    if "coupon" not in promised:
        return Compensations()
    rule = CompensationRule(
        id="gecikme",
        cause="late_delivery",
        amount=promised["coupon"],
        late_days=promised.get("late_days_min") or None,
    )
    return Compensations(rules=[rule])
