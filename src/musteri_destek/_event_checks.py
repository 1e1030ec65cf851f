"""Olay denetimi: events of one order that can't have happened as they are told.

Each check is a function from an order to its contradictions. It meets `None` where a field could
not be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .facts import ISTANBUL, Contradiction


def parcels_leave_before_they_end(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """A parcel is refused or lost only after it was shipped."""
    for index, parcel in enumerate(order.parcels or ()):
        for name in ("refused_at", "lost_at"):
            at, shipped = getattr(parcel, name), parcel.shipped_at
            if at and shipped and at < shipped:
                says = f"`{at.isoformat()}` is before it was shipped, `{shipped.isoformat()}`"
                yield Contradiction(("parcels", index, name), "out_of_order", says)


def parcels_hold_what_was_bought(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """No parcel holds more units or other pieces of a line than were bought."""
    lines = {line.id: line for line in order.lines or () if line.id is not None}
    for p, parcel in enumerate(order.parcels or ()):
        for i, item in enumerate(parcel.items or ()):
            bought = lines.get(item.line)
            if bought is None:
                continue
            for name, most in (("quantity", bought.quantity), ("piece", bought.pieces)):
                held = getattr(item, name)
                if held is not None and most is not None and held > most:
                    says = f"`{held}` of `{item.line}` in a parcel, whose line has `{most}`"
                    where = ("parcels", p, "items", i, name)
                    yield Contradiction(where, "more_than_bought", says)


def no_word_is_older_than_the_order(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """A delivery is promised for the day of the order or later, and told late is told after it."""
    if order.ordered_at is None:
        return
    ordered_on = order.ordered_at.astimezone(ISTANBUL).date()
    words = [
        (("promised", "until"), order.promised.until if order.promised else None),
        (("told", "withdrawal_on"), order.told.withdrawal_on if order.told else None),
    ]
    for where, on in words:
        if on is not None and on < ordered_on:
            says = f"`{on}` is before the order of `{ordered_on}`"
            yield Contradiction(where, "before_the_order", says)


def ancillary_contracts_hang_on_another(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """A line is not ancillary to itself, nor by way of others."""
    lines = order.lines or ()
    main = {line.id: line.ancillary_to for line in lines if line.id is not None}
    for index, line in enumerate(lines if any(main.values()) else ()):
        if line.id in set(_mains_of(line.id, main)):
            says = f"`{line.id}` ends up ancillary to itself: name the line it was bought for"
            yield Contradiction(("lines", index, "ancillary_to"), "ancillary_in_a_circle", says)


def _mains_of(line: str | None, main: dict[str, str | None]) -> Iterator[str]:
    """Follow a line to the lines it hangs on, each once."""
    seen: set[str] = set()
    on = main.get(line) if line else None
    while on is not None and on not in seen:
        seen.add(on)
        yield on
        on = main.get(on)
