"""Talep denetimi: facts of one request that contradict each other or its order.

Each check is a function from a request to its contradictions. It meets `None` where a field could
not be read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .._order_returns import parts_left, units_in_returns, units_refunded
from ..facts import Contradiction


def something_is_asked_for(request: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """A list of items names at least one, unless the request is about a payment alone."""
    about_payment = request.reason and request.reason.claims_payment
    if request.items == () and not about_payment:
        says = "an empty list asks for nothing: leave `items` out to mean the whole order"
        yield Contradiction(("items",), "nothing_asked_for", says)


def items_exist_once(request: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """Every item names a line of the order, and no line twice."""
    seen: set[str] = set()
    for index, item in enumerate(request.items or ()):
        yield from _unknown_line(request, item.line, ("items", index, "line"))
        if item.line is not None and item.line in seen:
            says = f"`{item.line}` stands twice: give one item a line, with its quantity"
            yield Contradiction(("items", index, "line"), "id_not_unique", says)
        seen.add(item.line)


def repairs_make_sense(request: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """A repair is about a line of the order and ends after its fault was notified."""
    for index, repair in enumerate(request.repairs or ()):
        yield from _unknown_line(request, repair.line, ("repairs", index, "line"))
        notified_on = repair.notified_at.date() if repair.notified_at else None
        if repair.fixed_on and notified_on and repair.fixed_on < notified_on:
            says = f"`{repair.fixed_on}` is before the fault was notified on `{notified_on}`"
            yield Contradiction(("repairs", index, "fixed_on"), "out_of_order", says)


def no_more_returned_than_left(request: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """Nobody returns more units than were bought and are neither refunded nor in another return.

    Units that were not delivered yet count: who withdraws before the delivery stops it.
    """
    lines, order = _lines_of(request), request.order
    for index, item in enumerate(request.items or ()):
        bought = lines[item.line].quantity if item.line in lines else None
        if item.quantity is None or bought is None:
            continue
        refunded = units_refunded(order.refunds, item.line)
        held = units_in_returns(order.returns, item.line)
        left = max(bought - refunded - held, 0)
        if item.quantity > left:
            says = (
                f"`{item.quantity}` units asked, `{left}` left: of `{bought}` bought `{refunded}` "
                f"were refunded and `{held}` are in another return"
            )
            yield Contradiction(("items", index, "quantity"), "more_than_left", says)
        elif item.quantity > (whole := _whole_kits_left(order, lines[item.line], left)):
            says = (
                f"`{item.quantity}` units asked, `{whole}` whole: parts of the others came back "
                "by themselves, so name the `parts` that are left"
            )
            yield Contradiction(("items", index, "quantity"), "more_than_left", says)


def pieces_of_every_unit_are_counted(request: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """What is missing is told of all pieces of the units asked about, of one piece each at least."""
    lines, order = _lines_of(request), request.order
    for index, item in enumerate(request.items or ()):
        bought = lines[item.line].quantity if item.line in lines else None
        if item.missing is None or item.missing.of is None or bought is None:
            continue
        gone = units_refunded(order.refunds, item.line) + units_in_returns(order.returns, item.line)
        asked = item.quantity or bought - gone
        if item.missing.of < asked:
            says = (
                f"`{item.missing.of}` pieces in all, yet `{asked}` units are asked about: count "
                "the pieces of all these units, or name fewer by `quantity`"
            )
            yield Contradiction(("items", index, "missing", "of"), "fewer_than_units", says)


def _whole_kits_left(order: Any, line: Any, left: int) -> int:  # noqa: ANN401
    there = parts_left(line, order.refunds, order.returns)
    each = {part.id: part.quantity for part in line.parts or ()}
    whole: int = min([left, *(count // each[name] for name, count in there.items())])
    return whole


def parts_are_left_of_their_kit(request: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """Parts that are asked back belong to the kit, once each, and are still with the customer."""
    lines, order = _lines_of(request), request.order
    for index, item in enumerate(request.items or ()):
        if item.line in lines:
            kit = lines[item.line]
            left = parts_left(kit, order.refunds, order.returns)
            for place, code, says in _wrong_parts(
                item, [part.id for part in kit.parts or ()], left
            ):
                yield Contradiction(("items", index, "parts", *place), code, says)


def _wrong_parts(
    item: Any,  # noqa: ANN401
    known: list[str],
    left: Mapping[str, int],
) -> Iterator[tuple[tuple[int, str], str, str]]:
    seen: set[str] = set()
    for place, asked in enumerate(item.parts or ()):
        if asked.part is not None and asked.part not in known:
            names = ", ".join(known) or "none"
            says = f"`{asked.part}` is no part of `{item.line}`; its parts: {names}"
            yield (place, "part"), "unknown_reference", says
        elif asked.part in seen:
            says = f"`{asked.part}` stands twice: give it once, with its quantity"
            yield (place, "part"), "id_not_unique", says
        elif asked.part in left and asked.quantity and asked.quantity > left[asked.part]:
            says = f"`{asked.quantity}` of part `{asked.part}` asked, `{left[asked.part]}` left"
            yield (place, "quantity"), "more_than_left", says
        seen.add(asked.part)


def days_follow_each_other(request: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """What follows from something else does not come before it."""
    ordered_at = request.order.ordered_at if request.order else None
    handed_over_at = request.handed_over.at if request.handed_over else None
    pairs = [
        ("notified_at", request.notified_at, "the order", ordered_at),
        ("reached_at", request.reached_at, "the notice was sent", request.notified_at),
        ("handed_over", handed_over_at, "the order", ordered_at),
        ("arrived_at", request.arrived_at, "the hand-over", handed_over_at),
        ("approved_at", request.approved_at, "the notice was sent", request.notified_at),
        ("refund_paid_at", request.refund_paid_at, "the order", ordered_at),
    ]
    for field, at, event, earlier in pairs:
        if at and earlier and at < earlier:
            says = f"`{at.isoformat()}` is before {event} of `{earlier.isoformat()}`"
            yield Contradiction((field,), "out_of_order", says)


def names_a_payment_of_the_order(request: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """A request about a payment names one of the order, and asks about nothing else."""
    if request.payment is None or request.order is None:
        return
    known = [payment.id for payment in request.order.payments or ()]
    if None not in known and request.payment not in known:
        says = (
            f"`{request.payment}` is not on the order; its payments: {', '.join(known) or 'none'}"
        )
        yield Contradiction(("payment",), "unknown_reference", says)
    if request.reason and not request.reason.claims_payment:
        says = f"`{request.reason}` asks about goods: leave `payment` out, or ask about it apart"
        yield Contradiction(("payment",), "payment_not_asked_about", says)


def _unknown_line(
    request: Any,  # noqa: ANN401
    name: str | None,
    where: tuple[str | int, ...],
) -> Iterator[Contradiction]:
    lines = _lines_of(request)
    if name is not None and lines and name not in lines:
        says = f"`{name}` is not on the order; its lines: {', '.join(sorted(lines))}"
        yield Contradiction(where, "unknown_reference", says)


def _lines_of(request: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return the lines by id; none while an id can't be read, for then any name may be right."""
    lines = (request.order.lines if request.order else None) or ()
    return {} if any(line.id is None for line in lines) else {line.id: line for line in lines}
