"""Sipariş denetimi: facts of one order that contradict each other.

Each check is a function from an order to its contradictions. It meets `None` where a field could
not be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from ._order_money import RefundKind
from ._order_returns import parts_refunded, units_refunded
from .facts import Contradiction
from .money import minor_digits, round_half_up

_Place = tuple[str | int, ...]
_Reference = tuple[_Place, str | None]
_AMOUNTS = {
    "lines": ("unit_price", "paid"),
    "charges": ("gross",),
    "discounts": ("amount",),
    "payments": ("amount", "order_share"),
    "refunds": ("gross", "withheld"),
}


def parcels_make_sense(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """A parcel is shipped before it is received, and is not received and refused or lost at once."""
    for index, parcel in enumerate(order.parcels or ()):
        shipped, delivered = parcel.shipped_at, parcel.delivered_at
        if shipped and delivered and delivered < shipped:
            says = f"`{delivered.isoformat()}` is before it was shipped, `{shipped.isoformat()}`"
            yield Contradiction(("parcels", index, "delivered_at"), "out_of_order", says)
        if delivered and parcel.refused_at:
            says = "a parcel is either received or refused: keep the one that happened"
            yield Contradiction(("parcels", index, "refused_at"), "received_and_refused", says)
        if delivered and parcel.lost_at:
            says = "a parcel is either received or lost: keep the one that happened"
            yield Contradiction(("parcels", index, "lost_at"), "received_and_lost", says)


def refunds_make_sense(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """A refund follows its order and says clearly what it was for."""
    for index, made in enumerate(order.refunds or ()):
        if made.made_at and order.ordered_at and made.made_at < order.ordered_at:
            at, ordered_at = made.made_at.isoformat(), order.ordered_at.isoformat()
            says = f"`{at}` is before the order of `{ordered_at}`"
            yield Contradiction(("refunds", index, "made_at"), "before_the_order", says)
        for field, says in _not_clear(made):
            yield Contradiction(("refunds", index, field), "refund_not_clear", says)


def _not_clear(made: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    """Pair the field to look at with what is not clear; units and parts are those of a line."""
    if made.line is not None and made.charge is not None:
        says = f"`{made.line}` and `{made.charge}` in one refund: write two, each with its sum"
        yield "charge", says
    if made.line is None and made.part is not None:
        yield "line", f"part `{made.part}` of no line: name the `line` of the kit"
    elif made.line is None and made.quantity is not None:
        yield "line", f"`{made.quantity}` units of no line: name the `line` they are of"
    if made.kind is not None and made.line is None:
        yield "line", f"a `{made.kind}` of no line: name the `line` it was of"
    if made.kind is RefundKind.REDUCTION and made.quantity is not None:
        says = f"`{made.quantity}` units of a price that was reduced: units come back by a `return`"
        yield "quantity", says
    if made.part is not None and made.quantity is None:
        yield "quantity", f"part `{made.part}` went back: say how many of it, or leave `part` out"


def refunded_charges_were_collected(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """A charge whose money went back stands on the order."""
    kinds = [charge.kind for charge in order.charges or ()]
    if order.charges is None or None in kinds:
        return  # Whether a charge was collected is open while one can't be read.
    for index, made in enumerate(order.refunds or ()):
        if made.charge is not None and made.charge not in kinds:
            says = f"no `{made.charge}` was collected; charges: {', '.join(kinds) or 'none'}"
            yield Contradiction(("refunds", index, "charge"), "unknown_reference", says)


def no_payment_gave_back_more_than_it_took(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """What went back to a payment, all refunds together, is no more than it took for this order."""
    took = {
        one.id: one.amount if one.order_share is None else one.order_share
        for one in order.payments or ()
    }
    gave: dict[str, Decimal] = {}
    for index, made in enumerate(order.refunds or ()):
        there = took.get(made.payment)
        if made.gross is None or there is None:
            continue
        gave[made.payment] = back = gave.get(made.payment, Decimal(0)) + made.gross
        if back > there:
            says = f"`{back}` went back to payment `{made.payment}`, which took `{there}`"
            yield Contradiction(("refunds", index, "gross"), "more_than_paid", says)


def no_payment_duplicates_itself(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """A payment taken twice names the *other* payment, and that one is no duplicate."""
    payments = order.payments or ()
    duplicates = {payment.id for payment in payments if payment.duplicate_of is not None}
    for index, payment in enumerate(payments):
        if payment.duplicate_of is not None and payment.duplicate_of in duplicates:
            says = f"`{payment.duplicate_of}` is a duplicate itself: name the payment that stands"
            yield Contradiction(("payments", index, "duplicate_of"), "duplicate_of_duplicate", says)


def no_delivery_before_the_order(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """Nothing is shipped, received or refused before it is ordered."""
    for index, parcel in enumerate(order.parcels or ()):
        for name in ("shipped_at", "delivered_at", "refused_at", "lost_at"):
            at: datetime | None = getattr(parcel, name)
            if at and order.ordered_at and at < order.ordered_at:
                says = f"`{at.isoformat()}` is before the order of `{order.ordered_at.isoformat()}`"
                yield Contradiction(("parcels", index, name), "before_the_order", says)


def ids_are_unique(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """Every line and every payment has an id of its own."""
    for field in ("lines", "payments"):
        seen: set[str] = set()
        for index, one in enumerate(getattr(order, field) or ()):
            if one.id is None:
                continue
            if one.id in seen:
                says = f"`{one.id}` stands twice: give every entry of `{field}` its own id"
                yield Contradiction((field, index, "id"), "id_not_unique", says)
            seen.add(one.id)


def references_exist(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """What a parcel, a payment or a refund names is on the order."""
    yield from _unknown(_lines_named(order), order.lines)
    yield from _unknown(_payments_named(order), order.payments)


def _lines_named(order: Any) -> Iterator[_Reference]:  # noqa: ANN401
    for p, parcel in enumerate(order.parcels or ()):
        for i, item in enumerate(parcel.items or ()):
            yield ("parcels", p, "items", i, "line"), item.line
    for index, line in enumerate(order.lines or ()):
        yield ("lines", index, "ancillary_to"), line.ancillary_to
    for index, asked in enumerate(order.returns or ()):
        yield ("returns", index, "line"), asked.line
    for field in ("charges", "discounts"):
        for index, one in enumerate(getattr(order, field) or ()):
            for i, name in enumerate(one.lines or ()):
                yield (field, index, "lines", i), name
    for index, made in enumerate(order.refunds or ()):
        yield ("refunds", index, "line"), made.line


def _payments_named(order: Any) -> Iterator[_Reference]:  # noqa: ANN401
    for index, payment in enumerate(order.payments or ()):
        yield ("payments", index, "duplicate_of"), payment.duplicate_of
    for index, made in enumerate(order.refunds or ()):
        yield ("refunds", index, "payment"), made.payment


def _unknown(
    references: Iterable[_Reference],
    entries: Any,  # noqa: ANN401
) -> Iterator[Contradiction]:
    known = [entry.id for entry in entries or ()]
    if entries is None or None in known:
        return  # Whether a reference leads anywhere is open while an id can't be read.
    for where, name in references:
        if name is not None and name not in known:
            says = f"`{name}` is not on this order; known: {', '.join(known) or 'none'}"
            yield Contradiction(where, "unknown_reference", says)


def no_more_refunded_than_bought(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """No line gives back more units than it had."""
    for index, line in enumerate(order.lines or () if order.refunds else ()):
        refunded = units_refunded(order.refunds, line.id)
        if line.quantity is not None and refunded > line.quantity:
            says = f"`{refunded}` units were refunded, `{line.quantity}` were bought"
            yield Contradiction(("lines", index, "quantity"), "more_than_bought", says)


def parts_of_kits_make_sense(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """The parts of a kit have ids of their own, and what went back names one of them."""
    if not order.refunds and not any(line.parts for line in order.lines or ()):
        return
    for index, line in enumerate(order.lines or ()):
        names = [part.id for part in line.parts or ()]
        if len(set(names)) < len(names):
            says = f"`{', '.join(map(str, names))}`: give every part of a kit its own id"
            yield Contradiction(("lines", index, "parts"), "id_not_unique", says)
    parts = {line.id: [part.id for part in line.parts or ()] for line in order.lines or ()}
    for index, made in enumerate(order.refunds or ()):
        known = parts.get(made.line, [])
        if made.line is not None and made.part is not None and made.part not in known:
            says = f"`{made.part}` is no part of `{made.line}`; known: {', '.join(known) or 'none'}"
            yield Contradiction(("refunds", index, "part"), "unknown_reference", says)
    for index, line in enumerate(order.lines or ()):
        yield from _no_more_parts_than_bought(order, line, index)


def _no_more_parts_than_bought(order: Any, line: Any, index: int) -> Iterator[Contradiction]:  # noqa: ANN401
    """Whole kits and single parts together give back no more parts than there were."""
    units = units_refunded(order.refunds, line.id)
    for place, part in enumerate(line.parts or ()):
        if line.quantity is None or part.quantity is None:
            continue
        gone = units * part.quantity + parts_refunded(order.refunds, line.id, part.id)
        bought = line.quantity * part.quantity
        if units <= line.quantity and gone > bought:
            says = f"`{gone}` of part `{part.id}` were refunded, `{bought}` were bought"
            yield Contradiction(("lines", index, "parts", place), "more_than_bought", says)


def no_order_holds_more_than_its_payment(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """The share of an order in a payment is no more than the payment."""
    for index, one in enumerate(order.payments or ()):
        if one.order_share is not None and one.amount is not None and one.order_share > one.amount:
            says = f"`{one.order_share}` of a payment of `{one.amount}`: a share is no more than it"
            yield Contradiction(("payments", index, "order_share"), "more_than_paid", says)


def money_fits_the_currency(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """No amount is finer than the minor unit of the order's currency."""
    if order.currency is None:
        return
    digits = minor_digits(order.currency)
    for where, amount in _amounts(order):
        if amount is not None and amount != round_half_up(amount, digits=digits):
            says = f"`{amount}` is finer than {order.currency} has: {digits} decimals at most"
            yield Contradiction(where, "finer_than_the_currency", says)


def _amounts(order: Any) -> Iterator[tuple[_Place, Decimal | None]]:  # noqa: ANN401
    for listed, names in _AMOUNTS.items():
        for index, one in enumerate(getattr(order, listed) or ()):
            for name in names:
                yield (listed, index, name), getattr(one, name)
