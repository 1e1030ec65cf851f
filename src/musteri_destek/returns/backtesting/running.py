"""Geriye dönük deneme: what would another policy have answered to the requests of the past?

Requests stream through, and what is kept does not grow with them. Parts that were counted apart
add up to the whole, in any order.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from ..._decimals import exactly
from ...errors import MisuseValueError
from ...facts import ISTANBUL
from ...law import Law
from ...law_tr import TURKISH_LAW
from ..context import aware
from ..deciding import decide
from ..decision import Decision
from ..money_back.given import refuse_all_but
from ..policy import Policy
from ..requests import ReturnRequest
from ..versions import PolicyBook
from .results import Backtest, told_apart
from .shifts import ChangedRequest, Shift, added_up


def backtest(
    old: Policy | PolicyBook,
    new: Policy | PolicyBook,
    requests: Iterable[ReturnRequest],
    *,
    as_of: datetime,
    law: Law = TURKISH_LAW,
    examples: int = 3,
) -> Backtest:
    """Geriye dönük dene: decide every request under both policies and count what differs.

    `as_of` is the moment both decide at, after everything the requests tell of. Of each kind of
    change the `examples` with the largest sums are kept. Any iterable will do, and memory stays
    flat. Raises `MisuseTypeError` for a naive `as_of` and for policies, requests or a number of
    examples of a wrong kind, `MisuseValueError` for fewer than no examples and for two different
    policies nothing tells apart by name, version or choice.

    >>> from musteri_destek.orders import Line, Order, Parcel, Party
    >>> from musteri_destek.returns import TURKEY, goodwill
    >>> order = Order(
    ...     number="A-1",
    ...     ordered_at="2026-03-01T12:00:00+03:00",
    ...     buyer=Party(kind="business"),
    ...     lines=[Line(id="X", name="Elbise", unit_price="1000.00", kdv_rate=10)],
    ...     parcels=[Parcel(delivered_at="2026-03-03T12:00:00+03:00")],
    ... )
    >>> request = ReturnRequest(
    ...     order=order, reason="changed_mind", notified_at="2026-03-20T12:00:00+03:00"
    ... )
    >>> found = backtest(
    ...     TURKEY,
    ...     TURKEY.plus(goodwill(days=30)),
    ...     [request],
    ...     as_of=datetime.fromisoformat("2026-11-21T12:00:00+03:00"),
    ... )
    >>> found.changed, found.money["TRY"]
    (1, Decimal('1000.00'))
    """
    at = aware(as_of).astimezone(ISTANBUL)
    for name, policy in (("old", old), ("new", new)):
        refuse_all_but(name, policy, Policy, PolicyBook)
    refuse_all_but("requests", requests, Iterable)
    refuse_all_but("examples", examples, int)
    if examples < 0:
        msg = f"`{examples}` examples can't be kept: give 0 or more"
        raise MisuseValueError(msg)
    if old != new and len({*told_apart(old, new)}) == 1:
        msg = f"`{old.name}` names two different policies: give the changed one its own `version`"
        raise MisuseValueError(msg)
    shifts = (_shift(request, old, new, at, law) for request in requests)
    return Backtest(old=old, new=new, as_of=at, keeps=examples, shifts=added_up(shifts, examples))


@exactly
def _shift(
    request: ReturnRequest,
    old: Policy | PolicyBook,
    new: Policy | PolicyBook,
    as_of: datetime,
    law: Law,
) -> Shift:
    before, after = (decide(request, one, as_of=as_of, law=law) for one in (old, new))
    difference = after.refund.total - before.refund.total
    is_changed = _felt(before) != _felt(after)
    example = ChangedRequest(
        order=request.order.number,
        notified_at=request.notified_at,
        reason=request.reason,
        currency=request.order.currency,
        before=before.outcome,
        after=after.outcome,
        refund_before=before.refund.total,
        refund_after=after.refund.total,
    )
    return Shift(
        reason=example.reason,
        currency=example.currency,
        before=example.before,
        after=example.after,
        requests=1,
        changed=int(is_changed),
        more=max(difference, Decimal(0)),
        less=max(-difference, Decimal(0)),
        examples=(example,) if is_changed else (),
    )


def _felt(decision: Decision) -> tuple[object, ...]:
    """Take of a decision what the customer would notice, leaving its words and sources out."""
    due = decision.refund.due
    return (
        [(line.outcome, line.goods, line.refunded) for line in decision.lines],
        decision.refund.total,
        due.until if due else None,
        decision.remedies,
        decision.return_shipping,
        decision.compensation,
    )
