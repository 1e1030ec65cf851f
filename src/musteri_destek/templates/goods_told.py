"""Anlatılan ürünler: which goods a letter is about: given back, stopped on their way, ended with others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..orders import Trait
from ..returns import LineDecision, Movement
from .goods_named import goods_named
from .registers import said_to
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
    given_up = _given_up(situation)
    back = [one for one in given_up if one.goods is Movement.SEND_BACK]
    return goods_named(situation.order, back) or None if len(back) < len(given_up) else None


def _stopped(situation: Situation) -> str | None:
    """Name the goods that need not be sent back since they never came, beside others that go back."""
    never_came = (
        one
        for one in _given_up(situation)
        if one.goods is Movement.STOP_DELIVERY and situation.order.line(one.line).travels
    )
    return (goods_named(situation.order, never_came) or None) if situation.goes_back else None


def _ended(situation: Situation) -> str | None:
    ended = (one for one in situation.lines if _ends_with_others(one))
    return goods_named(situation.order, ended) or None


def _is_service(situation: Situation) -> bool | None:
    lines = [situation.order.line(one.line) for one in situation.lines]
    return all(_SERVICES.intersection(one.traits) for one in lines) or None


def _given_up(situation: Situation) -> tuple[LineDecision, ...]:
    return tuple(one for one in situation.lines if not _ends_with_others(one))


def _ends_with_others(line: LineDecision) -> bool:
    return any(one.code == "withdrawal_ends_ancillary" for one in line.because)


OF_GOODS: Mapping[str, Callable[[Situation], object]] = MappingProxyType(
    {
        "geri_gelen": _going_back_alone,
        "durdurulan": _stopped,
        "sona_eren": _ended,
        "hizmet": _is_service,
    }
)
"""Ürün değerleri: the variables of a letter that name goods, each read from the situation."""
