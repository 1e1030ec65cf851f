"""Dönüş değerleri: what a letter says of goods on their way back: by whom, at whose cost, until when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from ...decisions import Actor, Deadline, DeadlineName
from ...returns import LineDecision, ReturnShipping
from ..catalogue.ways_back import WayBack
from .goods_named import goods_named
from .refund_values import OF_REFUND
from .situations import Situation


def _send_by(situation: Situation) -> date | None:
    """Read the customer's last day to send back, while the goods are not on their way yet."""
    return _open_day(_by_law(situation) or _by_promise(situation), situation)


def _open_day(deadline: Deadline | None, situation: Situation) -> date | None:
    if deadline is None or deadline.last_day is None or not _is_to_send(situation):
        return None  # What the shop collects, the customer has no day to send (MSY m.13/1).
    return deadline.last_day if deadline.last_day >= situation.today else None


def _by_law(situation: Situation) -> Deadline | None:
    return situation.decision.deadline(DeadlineName.RETURN_SHIP_ACCEPT_UNTIL)


def _by_promise(situation: Situation) -> Deadline | None:
    return situation.decision.deadline(DeadlineName.HAND_IN_BY)


def _promised_day(situation: Situation) -> date | None:
    """Read the shop's own day beside one of the law: it holds for its own goods alone."""
    return _open_day(_by_promise(situation), situation) if _by_law(situation) else None


def _of_promise(situation: Situation) -> str | None:
    lines = [one for one in situation.lines if _has_shops_day(one)]
    return goods_named(situation.order, lines) or None


def _has_shops_day(line: LineDecision) -> bool:
    own = [one for one in line.findings if one.right == line.right]
    days = [due for one in own for due in one.all_deadlines()]
    return any(due.name == DeadlineName.HAND_IN_BY for due in days)


def _carrier(situation: Situation) -> str | None:
    is_named = _way_back(situation) in _BY_NAMED_CARRIER and _is_to_send(situation)
    return _carrier_nearby(situation) if is_named else None


def _carried_by(situation: Situation) -> str | None:
    """Read who has the goods, as long as they aren't back."""
    shipping = situation.decision.return_shipping
    if shipping is None or shipping.arrived_on:
        return None
    return shipping.carrier if _way_back(situation) is WayBack.ON_ITS_WAY else None


def _expected(situation: Situation) -> int | None:
    """Count what came of goods that came short, where it is to come back and was counted whole."""
    is_counted = all(one.missing for one in situation.lines)
    is_asked_back = is_counted and _way_back(situation) and not situation.back_on
    return (situation.came_of_short_sets or None) if is_asked_back else None


def _return_code(situation: Situation) -> str | None:
    """Read what is said at the branch, where the customer has still to go there."""
    return situation.told.return_code if _is_to_send(situation) else None


_BY_NAMED_CARRIER = frozenset({WayBack.NAMED_CARRIER, WayBack.BY_CUSTOMER, WayBack.TAKEN_OFF})
_NOT_TO_SEND = frozenset(
    {WayBack.PICK_UP, WayBack.PICK_UP_TAKEN_OFF, WayBack.ON_ITS_WAY, WayBack.AT_OWN_COST}
)


def _is_to_send(situation: Situation) -> bool:
    shipping = situation.decision.return_shipping
    has_left = shipping is not None and _has_left(shipping, situation)
    return not has_left and _way_back(situation) not in _NOT_TO_SEND


def _carrier_nearby(situation: Situation) -> str | None:
    carriers = situation.order.told.return_carriers
    return next((one.name for one in carriers if one.branch_nearby is not False), None)


def _way_back(situation: Situation) -> WayBack | None:
    shipping = situation.decision.return_shipping if situation.goes_back else None
    if shipping is None or _is_back_or_paid(situation) or situation.is_choice_open:
        return None
    has_left = _has_left(shipping, situation)
    if shipping.paid_by is Actor.CUSTOMER:
        return _at_own_cost(situation, has_left=has_left)
    is_collected = bool(situation.order.told.return_carriers) and not _carrier_nearby(situation)
    if OF_REFUND["yol_kesintisi"](situation):
        is_to_collect = is_collected and not has_left
        return WayBack.PICK_UP_TAKEN_OFF if is_to_collect else WayBack.TAKEN_OFF
    if has_left:
        return WayBack.ON_ITS_WAY
    if _carrier_nearby(situation):
        return WayBack.NAMED_CARRIER
    return WayBack.PICK_UP if is_collected else WayBack.ANY_CARRIER


def _at_own_cost(situation: Situation, *, has_left: bool) -> WayBack:
    if situation.decision.right == "withdrawal":
        return WayBack.AT_OWN_COST
    is_known = has_left or _carrier_nearby(situation)
    return WayBack.BY_CUSTOMER if is_known else WayBack.BY_CUSTOMERS_CARRIER


def _has_left(shipping: ReturnShipping, situation: Situation) -> bool:
    return bool(shipping.handed_over_on or shipping.arrived_on or situation.told.sent_back_on)


def _is_back_or_paid(situation: Situation) -> bool:
    return bool(situation.told.came_back_on or situation.told.refunded_on)


def _arrived_on(situation: Situation) -> date | None:
    is_news = situation.goes_back and not situation.told.refunded_on
    return situation.back_on if is_news else None


OF_WAY_BACK: Mapping[str, Callable[[Situation], object]] = MappingProxyType(
    {
        "gonderim": _way_back,
        "kargo": _carrier,
        "tasiyan": _carried_by,
        "geldi": _arrived_on,
        "gelen_adet": _expected,
        "iade_kodu": _return_code,
        "son_gonderim": _send_by,
        "sozlu_urun": _of_promise,
        "sozlu_gonderim": _promised_day,
    }
)
"""Dönüş değerleri: the variables of a letter that speak of the way back, each read from the situation."""
