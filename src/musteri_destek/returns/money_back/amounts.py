"""Tutarla iade: how much may still go back of an order, and a refund of amounts a person names?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import Field

from ..._decimals import exactly
from ...decisions import Deadline
from ...errors import MisuseValueError
from ...facts import CheckedFacts, Contradiction, Name
from ...law import Certainty
from ...money import Amount, allocate, minor_digits, round_half_up
from ...orders import ChargeKind, Line, Order
from .accounts import gross_refunded, next_split
from .charges_back import ChargeAccounts, left_of_charges
from .collected import Collected, collected
from .components import Component, RefundLine
from .gone import Returned, gone_of
from .payouts import left_on_payments, payouts_of, unknown_payments
from .refund import Refund
from .settling import left_of, settle
from .terms import RefundTerms

_BY_DEFAULT = RefundTerms()
_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Remaining:
    """Kalan: what may still go back: in all, by line, by kind of charge, and to each payment.

    `total` is what can be paid; it is less than lines and charges together where money went back
    that named none of them.
    """

    total: Decimal
    lines: Mapping[str, Decimal]
    charges: Mapping[ChargeKind, Decimal]
    payments: Mapping[str, Decimal]


@exactly
def remaining(order: Order) -> Remaining:
    """Kalan: what was collected for the order and has not gone back.

    >>> order = Order(
    ...     number="A-1",
    ...     ordered_at="2026-11-05T12:00:00+03:00",
    ...     lines=[Line(id="X", name="Elbise", unit_price="100.00", kdv_rate=10)],
    ...     payments=[{"id": "p1", "method": "credit_card", "amount": "100.00"}],
    ...     refunds=[{"line": "X", "gross": "30.00", "made_at": "2026-11-09T12:00:00+03:00"}],
    ... )
    >>> remaining(order).total, remaining(order).lines["X"]
    (Decimal('70.00'), Decimal('70.00'))
    """
    paid = collected(order)
    kinds = {charge.kind for charge in order.charges}
    return Remaining(
        total=left_of(order, paid, _BY_DEFAULT.tenders),
        lines={line.id: _left_of_line(order, paid, line) for line in order.lines},
        charges={kind: left_of_charges(order, paid, kind) for kind in ChargeKind if kind in kinds},
        payments=left_on_payments(order),
    )


def _names_one_thing(asked: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if (asked.line is None) == (asked.charge is None):
        says = "an amount is for a `line` or for a `charge`: give exactly one"
        yield Contradiction((), "amount_not_clear", says)


class AmountAsked(CheckedFacts):
    """İstenen tutar: an amount of a line or of a kind of charge that a person wants to give back.

    Raises pydantic's `ValidationError` for an amount that is not above zero.

    >>> AmountAsked(line="GML", amount="10.00").amount
    Decimal('10.00')
    """

    line: Name | None = None
    charge: ChargeKind | None = None
    amount: Annotated[Amount, Field(gt=0)]

    checks = (_names_one_thing,)


@exactly
def refund_of_amounts(
    order: Order,
    asked: Sequence[AmountAsked],
    *,
    terms: RefundTerms = _BY_DEFAULT,
    today: date | None = None,
    due: Deadline | None = None,
) -> Refund:
    """Tutarla iade: so much of these lines and charges, whatever happens to the goods.

    Raises `MisuseValueError` listing every problem: nothing asked, what the order does not have,
    an amount asked twice, more than is left of a line, a charge, the order or its payments.

    >>> order = Order(
    ...     number="A-1",
    ...     ordered_at="2026-11-05T12:00:00+03:00",
    ...     lines=[Line(id="X", name="Elbise", unit_price="100.00", kdv_rate=10)],
    ... )
    >>> refund_of_amounts(order, [AmountAsked(line="X", amount="11.00")]).lines[0].kdv
    Decimal('1.00')
    >>> refund_of_amounts(order, [AmountAsked(line="X", amount="110.00")])
    Traceback (most recent call last):
        ...
    musteri_destek.errors.MisuseValueError: `110.00` is more than is left of `X`: `100.00`
    """
    paid = collected(order)
    problems = [*_problems(order, asked, paid), *unknown_payments(order, terms.tenders)]
    if problems:
        raise MisuseValueError("; ".join(problems))
    gone = gone_of(order, Returned(), terms.kits)
    charges = ChargeAccounts.of(order, paid, gone, terms.charges)
    lines = tuple(line for one in asked for line in _lines(order, paid, charges, one))
    total = sum((one.amount for one in asked), _ZERO)
    settled = settle(order, paid, lines, terms.tenders, amount=total)
    return Refund(
        currency=order.currency,
        lines=settled.lines,
        payouts=payouts_of(order, total, terms.tenders, today),
        due=due,
        open_points=() if order.payments else ("payments",),
        certainty=Certainty.POLICY,
    )


def _problems(order: Order, asked: Sequence[AmountAsked], paid: Collected) -> Iterator[str]:
    if not asked:
        yield "nothing is asked for: name an amount of a line or of a charge"
    left: dict[str, Decimal] = {line.id: _left_of_line(order, paid, line) for line in order.lines}
    kinds = {charge.kind for charge in order.charges}
    left |= {kind.value: left_of_charges(order, paid, kind) for kind in kinds}
    names = [one.line or str(one.charge) for one in asked]
    for name, one in zip(names, asked, strict=True):
        if name not in left:
            yield f"nothing was collected for `{name}`; what there is: {', '.join(left)}"
        elif one.amount > left[name]:
            yield f"`{one.amount}` is more than is left of `{name}`: `{left[name]}`"
        elif one.amount != round_half_up(one.amount, digits=minor_digits(order.currency)):
            yield f"`{one.amount}` is finer than {order.currency} has"
        if names.count(name) > 1:
            yield f"`{name}` is asked for twice: give one amount"


def _left_of_line(order: Order, paid: Collected, line: Line) -> Decimal:
    return max(paid.lines[line.id] - gross_refunded(order, line.id), _ZERO)


def _lines(
    order: Order, paid: Collected, accounts: ChargeAccounts, asked: AmountAsked
) -> Iterator[RefundLine]:
    if asked.line is not None:
        line = order.line(asked.line)
        whole = paid.lines[line.id]
        split = next_split(order, line, whole, _left_of_line(order, paid, line), asked.amount)
        yield RefundLine(
            component=Component.GOODS,
            label=line.name,
            gross=split.gross,
            net=split.net,
            kdv=split.kdv,
            kdv_rate=line.kdv_rate,
            line=line.id,
        )
        return
    pairs = zip(order.charges, accounts.left, strict=True)
    left = [there if charge.kind is asked.charge else _ZERO for charge, there in pairs]
    parts = allocate(asked.amount, left, digits=minor_digits(order.currency))
    yield from (line for line in accounts.lines(parts) if line.gross)
