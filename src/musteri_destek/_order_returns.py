"""Siparişin iadeleri: which units of an order are in a return already, and how far that return is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any

from .facts import Contradiction, Facts, Moment, Name, Quantity


class ReturnState(StrEnum):
    """İade durumu: how far an earlier return of the same order has come.

    `REQUESTED`, `IN_REVIEW` and `ACCEPTED` are open, `RECEIVED` goods are back and not settled.
    `REFUNDED` and `KEPT` are settled with money: the goods are back, or stayed with the customer
    for nothing. `REPLACED` gave the customer another unit; `REJECTED` and `CANCELLED` came to
    nothing: all three leave the customer with a unit that may come back.

    >>> ReturnState.ACCEPTED.is_open, ReturnState.REPLACED.is_open
    (True, False)
    """

    REQUESTED = "requested"
    IN_REVIEW = "in_review"
    ACCEPTED = "accepted"
    RECEIVED = "received"
    REFUNDED = "refunded"
    KEPT = "kept"
    REPLACED = "replaced"
    REJECTED = "rejected"
    CANCELLED = "cancelled"

    @property
    def is_open(self) -> bool:
        """Sürüyor mu: whether the goods are not back yet and nothing ended the return."""
        return self in {ReturnState.REQUESTED, ReturnState.IN_REVIEW, ReturnState.ACCEPTED}

    @property
    def awaits_refund(self) -> bool:
        """Ödeme bekliyor mu: whether the return stands and its money has not gone back.

        >>> ReturnState.RECEIVED.awaits_refund, ReturnState.REQUESTED.awaits_refund
        (True, False)
        """
        return self in {ReturnState.ACCEPTED, ReturnState.RECEIVED}

    @property
    def takes_units(self) -> bool:
        """Adedi tutar mı: whether its units can't be asked for again, and no refund counts them.

        >>> ReturnState.CANCELLED.takes_units
        False
        """
        return self.is_open or self is ReturnState.RECEIVED

    @property
    def is_paid(self) -> bool:
        """Ödendi mi: whether its units stand among the refunds of the order as well."""
        return self in {ReturnState.REFUNDED, ReturnState.KEPT}


class EarlierReturn(Facts):
    """Önceki iade: units of a line that were asked back before this request.

    Once its money went back it is `REFUNDED` or `KEPT`, and the refund stands in the order's
    `refunds` with the same units; so no unit is counted twice.

    >>> EarlierReturn(
    ...     line="GML", quantity=1, state="requested", asked_at="2026-11-10T09:00:00+03:00"
    ... ).state
    <ReturnState.REQUESTED: 'requested'>
    """

    line: Name
    quantity: Quantity
    state: ReturnState
    asked_at: Moment


def units_in_returns(returns: Iterable[Any] | None, line_id: str | None) -> int:
    """İadedeki adet: units of the line that earlier returns still hold; unreadable ones count none.

    >>> asked = {"line": "GML", "quantity": 1, "asked_at": "2026-11-10T09:00:00+03:00"}
    >>> open_one = EarlierReturn(**asked, state="accepted")
    >>> units_in_returns([open_one, EarlierReturn(**asked, state="cancelled")], "GML")
    1
    """
    if not returns:
        return 0
    return sum(
        one.quantity or 0
        for one in returns
        if one.line == line_id and one.state and one.state.takes_units
    )


def units_refunded(refunds: Iterable[Any] | None, line_id: str | None) -> int:
    """İade edilen adet: whole units of the line whose money went back; unreadable ones count none.

    >>> units_refunded([], "GML")
    0
    """
    if not refunds:
        return 0
    return sum(made.quantity or 0 for made in refunds if made.line == line_id and made.part is None)


def parts_left(
    line: Any,  # noqa: ANN401
    refunds: Iterable[Any] | None,
    returns: Iterable[Any] | None,
) -> dict[str, int]:
    """Kalan parçalar: of a kit's line, part id to how many are neither refunded nor in a return.

    Of other lines there are none; what can't be read counts for nothing.

    >>> from musteri_destek.orders import Line
    >>> parts = [{"id": "TNC", "name": "Tencere", "weight": 600}]
    >>> kit = Line(id="SET", name="Set", quantity=2, unit_price=800, kdv_rate=20, parts=parts)
    >>> parts_left(kit, [], [])
    {'TNC': 2}
    """
    gone = units_refunded(refunds, line.id) + units_in_returns(returns, line.id)
    whole = max((line.quantity or 0) - gone, 0)
    return {
        part.id: max(whole * part.quantity - parts_refunded(refunds, line.id, part.id), 0)
        for part in line.parts or ()
        if part.id is not None and part.quantity is not None
    }


def parts_refunded(refunds: Iterable[Any] | None, line_id: str | None, part_id: str | None) -> int:
    """İade edilen parça: so many of one part of a kit whose money went back by itself.

    >>> parts_refunded([], "SET", "TNC")
    0
    """
    return sum(
        made.quantity or 0
        for made in refunds or ()
        if made.line == line_id and made.part == part_id
    )


def returns_make_sense(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """A return follows its order; no unit is in two returns, and a paid return has its refund."""
    for index, asked in enumerate(order.returns or ()):
        if asked.asked_at and order.ordered_at and asked.asked_at < order.ordered_at:
            at, ordered_at = asked.asked_at.isoformat(), order.ordered_at.isoformat()
            says = f"`{at}` is before the order of `{ordered_at}`"
            yield Contradiction(("returns", index, "asked_at"), "before_the_order", says)
    for line in order.lines or () if order.returns else ():
        if line.id is not None and line.quantity is not None:
            yield from _units_add_up(order, line)


def _units_add_up(order: Any, line: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    refunded, bought = units_refunded(order.refunds, line.id), line.quantity
    held = units_in_returns(order.returns, line.id)
    if held and refunded <= bought < refunded + held:
        says = (
            f"`{held}` units of `{line.id}` are in a return and `{refunded}` refunded, `{bought}` "
            "were bought: a return whose money went back is `refunded`"
        )
        yield Contradiction(("returns",), "more_than_bought", says)
    paid = [
        one.quantity or 0
        for one in order.returns or ()
        if one.line == line.id and one.state and one.state.is_paid
    ]
    if order.refunds is not None and sum(paid) > refunded:
        says = f"`{sum(paid)}` units of `{line.id}` are said refunded, `refunds` has `{refunded}`"
        yield Contradiction(("returns",), "refund_not_listed", says)
