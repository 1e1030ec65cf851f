"""Anlatılan ürünler: which goods a letter is about: given back, stopped on their way, ended with others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from ...decisions import Remedy
from ...orders import Order, Trait
from ...returns import LineDecision, Movement, quantities
from ..language import values
from ..language.registers import said_to
from .contracts_beside import ends_with_others, going_on
from .goods_named import goods_named
from .situations import Situation

_SERVICES = frozenset({Trait.SERVICE, Trait.DATED_SERVICE})
_OF_PARCELS = frozenset({"return_shipped", "return_received"})
_OF_MONEY = frozenset({"refund_overdue", "refund_started", "refund_sent"})
NEWS = _OF_PARCELS | _OF_MONEY
"""Haberler: what they say is true of every line that is granted; what came out was told before."""


def goods_of(scenario: str, situation: Situation) -> str:
    """Ürünleri: the goods a letter is about; of a parcel on its way back, those that are in it.

    A letter about a payment names that. What ends with other goods nobody asked about: only news of
    the money for all of it names it with them.
    """
    reason = situation.decision.reason
    if reason and reason.claims_payment:
        return said_to("Ödemen[iz|]", situation.says)
    in_a_parcel = _going_back_alone(situation) if scenario in _OF_PARCELS else None
    lines = situation.lines if scenario in _OF_MONEY else _given_up(situation)
    return in_a_parcel or goods_named(situation.order, lines)


def _going_back_alone(situation: Situation) -> str | None:
    """Name the goods that go back where others of the letter do not."""
    given_up = _given_up_apart(situation)
    back = [one for one in given_up if one.goods is Movement.SEND_BACK]
    return goods_named(situation.order, back) or None if len(back) < len(given_up) else None


def _stopped(situation: Situation) -> str | None:
    """Name the goods that need not be sent back since they never came, beside others that go back."""
    never_came = (
        one
        for one in _given_up_apart(situation)
        if one.goods is Movement.STOP_DELIVERY and situation.order.line(one.line).travels
    )
    return (goods_named(situation.order, never_came) or None) if situation.goes_back else None


def _ended(situation: Situation) -> str | None:
    ended = (one for one in situation.lines if ends_with_others(one))
    return goods_named(situation.order, ended) or None


def _goes_on(situation: Situation) -> str | None:
    if situation.decision.remedy is not Remedy.REFUND:
        return None
    names = (line.name for line in going_on(situation.decision, situation.order))
    return values.listed([*dict.fromkeys(names)]) or None


def _is_service(situation: Situation) -> bool | None:
    lines = [situation.order.line(one.line) for one in situation.lines]
    return all(_SERVICES.intersection(one.traits) for one in lines) or None


def _given_up(situation: Situation) -> tuple[LineDecision, ...]:
    return tuple(one for one in situation.lines if not ends_with_others(one))


def _given_up_apart(situation: Situation) -> tuple[LineDecision, ...]:
    given_up = _given_up(situation)
    return tuple(part for one in given_up for part in apart(one, situation.order))


def apart(line: LineDecision, order: Order) -> Iterator[LineDecision]:
    """Ayrı ayrı: of a line that goes back, the units that came and those that never did."""
    out = _still_out(line, order) if line.goods is Movement.SEND_BACK else 0
    if not 0 < out < line.quantity:
        yield line
        return
    yield replace(line, quantity=line.quantity - out)
    yield replace(line, quantity=out, goods=Movement.STOP_DELIVERY)


def _still_out(line: LineDecision, order: Order) -> int:
    """Count the units given up that are not delivered; those given up before are of what came."""
    delivered = quantities(order, line.line).delivered
    if delivered is None:
        return 0
    gone = order.line(line.line).quantity - order.units_left(line.line)
    return gone + line.quantity - delivered


OF_GOODS: Mapping[str, Callable[[Situation], object]] = MappingProxyType(
    {
        "geri_gelen": _going_back_alone,
        "durdurulan": _stopped,
        "sona_eren": _ended,
        "suren": _goes_on,
        "hizmet": _is_service,
    }
)
"""Ürün değerleri: the variables of a letter that name goods, each read from the situation."""
