"""Satırın biçimi: what of a claim can the rights of the law tell apart?

Most lines of an order were bought, sent and asked back together. To the law they are alike, so it
is asked once about all of them. What only names or prices a line is no part of its shape; whatever
else a line or an item may come to state is.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from operator import attrgetter

from ..orders import Line
from .context import Claim
from .requests import ReturnItem

_NAMES_AND_PRICES = frozenset(
    {"id", "name", "unit_price", "paid", "kdv_rate", "category", "tags", "discountable"}
)
_what_was_bought = attrgetter(
    *(name for name in Line.model_fields if name not in _NAMES_AND_PRICES)
)
_what_came_of_it = attrgetter(*(name for name in ReturnItem.model_fields if name != "line"))


def shape_of(claim: Claim) -> Hashable:
    """Biçim: two claims of one request with equal shapes get the same answers from the law."""
    line, request = claim.line, claim.request
    return (
        _what_was_bought(line),
        _what_came_of_it(claim.item),
        claim.order.units_left(line.id),
        tuple(_places_in_parcels(claim)),
        tuple(one for one in request.repairs if one.line == line.id),
        tuple(one for one in request.impossible if one.line == line.id),
    )


def _places_in_parcels(claim: Claim) -> Iterator[Hashable]:
    for index, parcel in enumerate(claim.order.parcels):
        if parcel.holds(claim.line.id):
            held = [item for item in parcel.items if item.line == claim.line.id]
            yield index, *((item.quantity, item.piece) for item in held)
