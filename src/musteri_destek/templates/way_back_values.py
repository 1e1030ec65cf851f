"""Dönüş değerleri: what a letter says of goods on their way back: by whom, at whose cost, until when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from ..decisions import Actor, DeadlineName
from .catalogue.parts import WayBack
from .situations import Situation


def _send_by(situation: Situation) -> date | None:
    """Read the customer's last day to send back, while the goods are not on their way yet."""
    due = situation.decision.refund.due
    deadline = situation.decision.deadline(DeadlineName.RETURN_SHIP_ACCEPT_UNTIL)
    if due is None or not due.is_pending or deadline is None or deadline.last_day is None:
        return None
    if not _is_to_send(situation):
        return None  # What the shop collects, the customer has no day to send (MSY m.13/1).
    return deadline.last_day if deadline.last_day >= situation.today else None


def _carrier(situation: Situation) -> str | None:
    if _way_back(situation) is not WayBack.NAMED_CARRIER:
        return None
    return _carrier_nearby(situation)


def _carried_by(situation: Situation) -> str | None:
    """Read who has the goods, as long as they aren't back."""
    shipping = situation.decision.return_shipping
    if shipping is None or shipping.arrived_on:
        return None
    return shipping.carrier if _way_back(situation) is WayBack.ON_ITS_WAY else None


def _expected(situation: Situation) -> int | None:
    """Count what came of goods that came short, where it is to come back and was counted whole."""
    is_counted = all(one.missing for one in situation.lines)
    is_asked_back = is_counted and _way_back(situation)
    return (situation.came_of_short_sets or None) if is_asked_back else None


def _return_code(situation: Situation) -> str | None:
    """Read what is said at the branch, where the customer has still to go there."""
    return situation.told.return_code if _is_to_send(situation) else None


_NOT_TO_SEND = frozenset({WayBack.PICK_UP, WayBack.ON_ITS_WAY, WayBack.AT_OWN_COST})


def _is_to_send(situation: Situation) -> bool:
    shipping = situation.decision.return_shipping
    has_left = shipping is not None and bool(shipping.handed_over_on or shipping.arrived_on)
    return not has_left and _way_back(situation) not in _NOT_TO_SEND


def _carrier_nearby(situation: Situation) -> str | None:
    carriers = situation.order.told.return_carriers
    return next((one.name for one in carriers if one.branch_nearby is not False), None)


def _way_back(situation: Situation) -> WayBack | None:
    shipping = situation.decision.return_shipping if situation.goes_back else None
    if shipping is None or _is_back_or_paid(situation) or situation.is_choice_open:
        return None
    if shipping.paid_by is Actor.CUSTOMER:
        by_law = situation.decision.right == "withdrawal"
        return WayBack.AT_OWN_COST if by_law else WayBack.BY_CUSTOMER
    if shipping.handed_over_on or shipping.arrived_on or situation.told.sent_back_on:
        return WayBack.ON_ITS_WAY
    if _carrier_nearby(situation):
        return WayBack.NAMED_CARRIER
    return WayBack.PICK_UP if situation.order.told.return_carriers else WayBack.ANY_CARRIER


def _is_back_or_paid(situation: Situation) -> bool:
    return bool(situation.told.came_back_on or situation.told.refunded_on)


OF_WAY_BACK: Mapping[str, Callable[[Situation], object]] = MappingProxyType(
    {
        "gonderim": _way_back,
        "kargo": _carrier,
        "tasiyan": _carried_by,
        "gelen_adet": _expected,
        "iade_kodu": _return_code,
        "son_gonderim": _send_by,
    }
)
"""Dönüş değerleri: the variables of a letter that speak of the way back, each read from the situation."""
