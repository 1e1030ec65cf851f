"""Adetler: where is every unit of a line: delivered, on its way, in a return, refunded, left?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from .._order_returns import ReturnState, units_refunded
from ..orders import Line, Order, Parcel


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantities:
    """Adetler: the units of one line, counted.

    `delivered` and `not_shipped` are `None` where the parcels don't say. `requested` units are in a
    return whose goods are not back, `returned` ones are back, refunded or not. `replaced` units
    gave way to others, which may come back in their turn. `refunded` are those whose money went
    back. `returnable` is what may still be asked for: also units that were not delivered yet, for
    a withdrawal before the delivery stops it; of a kit those of which no part is gone.
    """

    ordered: int
    delivered: int | None
    not_shipped: int | None
    requested: int
    returned: int
    replaced: int
    refunded: int
    returnable: int


def quantities(order: Order, line: str) -> Quantities:
    """Adetleri say: where the units of a line are, by its id.

    Goods told apart by a serial number are lines of their own, each with one unit; a kit is one
    unit of its line. Raises `MisuseValueError` for a line that is not on the order.

    >>> from musteri_destek.orders import EarlierReturn, Line, Order, Parcel
    >>> order = Order(
    ...     number="A-1009",
    ...     ordered_at="2026-11-05T12:00:00+03:00",
    ...     lines=[Line(id="GML", name="Gömlek", quantity=3, unit_price="400.00", kdv_rate=10)],
    ...     parcels=[Parcel(delivered_at="2026-11-08T10:00:00+03:00")],
    ...     returns=[
    ...         EarlierReturn(
    ...             line="GML", quantity=1, state="accepted", asked_at="2026-11-10T09:00:00+03:00"
    ...         )
    ...     ],
    ... )
    >>> found = quantities(order, "GML")
    >>> found.delivered, found.requested, found.returnable
    (3, 1, 2)
    """
    bought = order.line(line)
    shipped = _units_where(order, bought, _is_shipped)
    return Quantities(
        ordered=bought.quantity,
        delivered=_units_where(order, bought, _is_delivered),
        not_shipped=None if shipped is None else bought.quantity - shipped,
        requested=_in_state(order, line, *(state for state in ReturnState if state.is_open)),
        returned=_in_state(order, line, ReturnState.RECEIVED, ReturnState.REFUNDED),
        replaced=_in_state(order, line, ReturnState.REPLACED),
        refunded=units_refunded(order.refunds, line),
        returnable=order.whole_units_left(line),
    )


def units_awaited(order: Order, line: str, at: datetime) -> int | None:
    """Beklenen adet: how many units of a line had not come at a moment; `None` where nothing says it.

    >>> from musteri_destek.orders import Line, Order
    >>> order = Order(
    ...     number="A-1009",
    ...     ordered_at="2026-11-05T12:00:00+03:00",
    ...     lines=[Line(id="GML", name="Gömlek", quantity=3, unit_price="400.00", kdv_rate=10)],
    ... )
    >>> units_awaited(order, "GML", order.ordered_at)
    3
    """
    bought = order.line(line)
    came = _units_where(order, bought, lambda one: _came_by(one, at))
    return None if came is None else bought.quantity - came


def _came_by(parcel: Parcel, at: datetime) -> bool:
    return parcel.delivered_at is not None and parcel.delivered_at <= at


def _in_state(order: Order, line: str, *states: ReturnState) -> int:
    return sum(one.quantity for one in order.returns if one.line == line and one.state in states)


def _is_delivered(parcel: Parcel) -> bool:
    return parcel.delivered_at is not None


def _is_shipped(parcel: Parcel) -> bool:
    moments = (parcel.shipped_at, parcel.delivered_at, parcel.refused_at, parcel.lost_at)
    return any(moments)


def _units_where(order: Order, line: Line, is_so: Callable[[Parcel], bool]) -> int | None:
    """Count the units in such parcels; `None` where the parcels don't tell."""
    if not line.travels:
        return None
    parcels = order.parcels_of(line.id)
    counted = [(stated_units(parcel, line), is_so(parcel)) for parcel in parcels]
    silent = {so for units, so in counted if units is None}
    if len(silent) > 1 or (silent and _lacks_pieces(parcels, line)):
        return None
    known = sum(units or 0 for units, so in counted if so)
    if True in silent:
        known += line.quantity - sum(units or 0 for units, _ in counted)
    # Units sent in the place of others make the parcels hold more than was bought.
    return min(known, line.quantity)


def stated_units(parcel: Parcel, line: Line) -> int | None:
    """Kolideki adet: how many units of the line a parcel says it holds; `None` if it doesn't say.

    A parcel with one of several pieces holds no whole unit, and so says nothing.
    """
    items = [item for item in parcel.items if item.line == line.id]
    units = [0 if item.piece else item.quantity or 0 for item in items]
    return sum(units) if units and all(units) else None


def complete_at(parcels: Sequence[Parcel], line: Line) -> datetime | None:
    """Tamamlandığı an: when the last of a line came, of the parcels that hold it; `None` before."""
    received = [parcel.delivered_at for parcel in parcels if parcel.delivered_at]
    on_its_way = len(received) < len(parcels)
    return None if not received or on_its_way or _is_unpacked(parcels, line) else max(received)


def _is_unpacked(parcels: Sequence[Parcel], line: Line) -> bool:
    """Say whether pieces or units of the line are in none of its parcels."""
    packed = [item for parcel in parcels for item in parcel.items if item.line == line.id]
    pieces = {item.piece for item in packed if item.piece}
    if pieces:
        return len(pieces) < line.pieces
    units = [item.quantity for item in packed if item.quantity]
    counted = bool(units) and len(units) == len(parcels)
    return counted and sum(units) < line.quantity


def _lacks_pieces(parcels: tuple[Parcel, ...], line: Line) -> bool:
    items = [item for parcel in parcels for item in parcel.items if item.line == line.id]
    pieces = {item.piece for item in items if item.piece}
    return bool(pieces) and len(pieces) < line.pieces
