"""Olay denetimi: events of one request that can't have happened as they are told.

Each check is a function from a request to its contradictions. It meets `None` where a field could
not be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from ..facts import ISTANBUL, Contradiction


def nothing_happens_before_the_order(request: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """No service is performed, no fault reported and nothing sent back before the order."""
    ordered_at = request.order.ordered_at if request.order else None
    if ordered_at is None:
        return
    moments = [
        (("arrived_at",), request.arrived_at),
        *(
            (("repairs", index, "notified_at"), repair.notified_at)
            for index, repair in enumerate(request.repairs or ())
        ),
    ]
    days = [
        (("items", index, "performed_on"), item.performed_on)
        for index, item in enumerate(request.items or ())
    ]
    late = [(where, at) for where, at in moments if at and at < ordered_at]
    late += [(where, on) for where, on in days if on and on < _day(ordered_at)]
    for where, dated in late:
        says = f"`{dated.isoformat()}` is before the order of `{ordered_at.isoformat()}`"
        yield Contradiction(where, "before_the_order", says)


def nothing_comes_back_before_it_came(request: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """Goods of which every parcel was received go back, or fail, only after the first came."""
    received = _received(request, None)
    events = [
        (("handed_over", "at"), request.handed_over.at if request.handed_over else None, received),
        (("arrived_at",), request.arrived_at, received),
        *(
            (("repairs", index, "notified_at"), repair.notified_at, _received(request, repair.line))
            for index, repair in enumerate(request.repairs or ())
        ),
    ]
    for where, at, came_at in events:
        if at and came_at and at < came_at:
            says = f"`{at.isoformat()}` is before the goods came, `{came_at.isoformat()}`"
            yield Contradiction(where, "before_delivery", says)


def only_a_marketplace_is_written_to(request: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """A notice goes to a marketplace only where the order came through one."""
    if request.addressed_to == "marketplace" and request.order and not request.order.marketplace:
        says = "`marketplace` was written to, and the order names none: add it, or write `seller`"
        yield Contradiction(("addressed_to",), "no_marketplace", says)


def _received(request: Any, line: str | None) -> datetime | None:  # noqa: ANN401
    """Say when the first parcel came; `None` while one that may hold the goods has not."""
    parcels = (request.order.parcels if request.order else None) or ()
    holding = [
        parcel.delivered_at
        for parcel in parcels
        if line is None or not parcel.items or any(item.line == line for item in parcel.items)
    ]
    return min(holding) if holding and all(holding) else None


def _day(at: datetime) -> date:
    return at.astimezone(ISTANBUL).date()
