"""Kayıtlar: a refund as the shop writes it on its order, so that the next one starts from it.

What was sent is written by line and by charge, payment by payment. A deduction comes off the goods
it was for, then off what the shop took in of its own will, then off what the customer chose to send.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from ...orders import ChargeKind, RefundCause, RefundKind, RefundMade
from .components import Component, RefundLine
from .ways import Payout

_ZERO = Decimal(0)
_BESIDE_THE_PRICE = (Component.INTEREST, Component.RETURN_SHIPPING)
_BEARS = (RefundCause.GOODWILL, RefundCause.WITHDRAWAL)


@dataclass(slots=True)
class _Sent:
    """What is sent for a line of the refund, and what was kept back of it for good."""

    line: RefundLine
    left: Decimal
    withheld: Decimal

    def bear(self, owed: Decimal, *, for_good: bool) -> Decimal:
        """Take so much off, as far as it reaches; what was taken is handed back."""
        taken = min(owed, self.left)
        self.left -= taken
        self.withheld += taken if for_good else _ZERO
        return taken


def records_of(
    lines: Sequence[RefundLine],
    payouts: Sequence[Payout],
    made_at: datetime,
    *,
    by_choice: bool,
) -> Iterator[RefundMade]:
    """Kayıtlar: the refunds made with these lines, sent in these ways at that moment.

    What is not paid is withheld for good where a person chose so; else it is still owed.
    """
    of_price = [one for one in lines if one.component not in _BESIDE_THE_PRICE]
    sent = [
        _Sent(one, one.gross, one.unpaid if by_choice else _ZERO)
        for one in of_price
        if one.gross >= 0
    ]
    # Fees come first: what a discount taken back leaves is no measure for them.
    for one in sorted(of_price, key=lambda one: one.component is Component.CLAWBACK):
        if one.gross < 0:
            _deduct(one, sent)
    purse = [one for one in payouts if one.payment is not None]
    for each in sent:
        yield from _records(each, purse, made_at)


def _deduct(deduction: RefundLine, sent: Sequence[_Sent]) -> None:
    owed = -deduction.gross
    for one in sorted(sent, key=lambda one: _bears_late(one.line, deduction)):
        owed -= one.bear(owed, for_good=deduction.component is not Component.CLAWBACK)


def _bears_late(line: RefundLine, deduction: RefundLine) -> tuple[bool, bool, int]:
    """Rank what bears a deduction: a discount given out again bears the one that is taken."""
    is_another = deduction.line is not None and line.line != deduction.line
    by_cause = _BEARS.index(line.cause) if line.cause in _BEARS else len(_BEARS)
    return is_another, line.component is not deduction.component, by_cause


def _records(sent: _Sent, purse: list[Payout], made_at: datetime) -> Iterator[RefundMade]:
    """Write what was sent payment by payment; what came back stands on the first record."""
    line = sent.line
    charge = _charge_of(line)
    bare = RefundMade(
        line=line.line,
        charge=charge,
        kind=_kind_of(line),
        kdv_rate=line.kdv_rate if charge else None,
        gross=_ZERO,
        cause=line.cause,
        made_at=made_at,
    )
    (payment, gross), *others = _drawn(purse, sent.left)
    told = {"quantity": line.quantity, "withheld": sent.withheld}
    yield bare.model_copy(update=told | {"payment": payment, "gross": gross})
    for asked in line.parts:
        yield bare.model_copy(update={"part": asked.part, "quantity": asked.quantity})
    for payment, gross in others:
        yield bare.model_copy(update={"payment": payment, "gross": gross})


def _kind_of(line: RefundLine) -> RefundKind | None:
    if line.line is None:
        return None
    return RefundKind.RETURN if line.brings_goods else RefundKind.REDUCTION


def _charge_of(line: RefundLine) -> ChargeKind | None:
    kinds = {kind.value: kind for kind in ChargeKind}
    return kinds.get(line.component.value)


def _drawn(purse: list[Payout], amount: Decimal) -> Iterator[tuple[str | None, Decimal]]:
    """Draw an amount from the payments one after the other, each until it is empty."""
    while purse and amount:
        first = purse.pop(0)
        now = min(first.amount, amount)
        if now < first.amount:
            purse.insert(0, replace(first, amount=first.amount - now))
        yield first.payment, now
        amount -= now
        if not amount:
            return
    yield None, amount
