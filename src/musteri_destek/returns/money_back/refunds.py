"""İade hesabı: how much goes back for the units returned now, beyond what was refunded before?

Inside a line refunds are cumulative: what is due for the units returned so far, minus what was
due before. So partial refunds add up to what was collected, to the kuruş, in every order. The
KDV follows at its original rate.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from ...decisions import Deadline
from ...law import Certainty
from ...money import KdvSplit, kdv_split, minor_digits, share
from ...orders import Charge, ChargeKind, Line, Order
from ...wording import sentence_start
from ..policy import ChargesOnPartialReturn
from ..requests import MissingUnits
from .collected import collected_for_lines
from .interest import InterestTerms
from .payouts import payouts_of, within_what_was_collected
from .refund import Component, Payout, Refund, RefundLine, Route


def no_refund(currency: str, *, open_points: tuple[str, ...] = ()) -> Refund:
    """İade yok: a refund of nothing.

    >>> no_refund("TRY").total
    Decimal('0.00')
    """
    return Refund(currency=currency, lines=(), payouts=(), due=None, open_points=open_points)


def refund_for(
    order: Order,
    units: dict[str, int],
    reductions: Mapping[str, MissingUnits] = MappingProxyType({}),
    *,
    due: Deadline,
    charges: ChargesOnPartialReturn = ChargesOnPartialReturn.WHEN_NOTHING_IS_KEPT,
) -> Refund:
    """İadeyi hesapla: the refund for so many units of each line, beyond what was refunded before.

    `units` maps line ids to units returned now, `reductions` those of lines that are kept to the
    units they lack. Charges of the whole order follow `charges`.
    """
    goods = (*_goods(order, units), *_reductions(order, reductions))
    wanted = (*goods, *_charges(order, units, charges))
    lines, shortfall = within_what_was_collected(order, tuple(one for one in wanted if one.gross))
    total = sum((line.gross for line in lines), Decimal(0))
    return Refund(
        currency=order.currency,
        lines=lines,
        payouts=payouts_of(order, total),
        due=due,
        shortfall=shortfall,
        open_points=() if order.payments else ("payments",),
        certainty=Certainty.POLICY if _is_shared_by_choice(order, units) else Certainty.SETTLED,
    )


def _is_shared_by_choice(order: Order, units: dict[str, int]) -> bool:
    """Say whether something is kept and the shop's own rule says what it takes along."""
    gone = _units_gone(order, units)
    is_partial = any(gone[line.id] < line.quantity for line in order.lines)
    taken = [one for one in order.payments if one.duplicate_of is None]
    return is_partial and bool(order.discounts or order.charges or len(taken) > 1)


def with_interest(refund: Refund, terms: InterestTerms, *, paid_on: date) -> Refund:
    """Faiziyle: the refund with statutory interest until the day of payment, paid by transfer."""
    digits = minor_digits(refund.currency)
    amount = terms.until(paid_on, digits=digits).amount
    line = RefundLine(
        component=Component.INTEREST,
        label=Component.INTEREST.name_in("tr"),
        gross=amount,
        net=amount,
        kdv=Decimal(0).scaleb(-digits),
    )
    payout = Payout(Route.BANK_TRANSFER_IBAN, amount)
    if not amount:
        return replace(refund, interest_terms=terms)
    return replace(
        refund,
        lines=(*refund.lines, line),
        payouts=(*refund.payouts, payout),
        interest_terms=terms,
    )


def _goods(order: Order, units: dict[str, int]) -> Iterator[RefundLine]:
    digits = minor_digits(order.currency)
    collected = collected_for_lines(order)
    for line in order.lines:
        now = units.get(line.id, 0)
        if not now:
            continue
        paid, before = collected[line.id], _units_refunded(order, line.id)
        split = kdv_split(paid, line.kdv_rate, digits=digits)
        after_part = split.part(
            share(paid, before + now, line.quantity, digits=digits), digits=digits
        )
        before_part = split.part(share(paid, before, line.quantity, digits=digits), digits=digits)
        due = _at_most(after_part - before_part, paid - _gross_refunded(order, line.id), digits)
        yield _goods_line(line, now, due)


def _reductions(order: Order, reductions: Mapping[str, MissingUnits]) -> Iterator[RefundLine]:
    """Give back the share of the price that stands for what is missing (6502 m.11/1)."""
    digits = minor_digits(order.currency)
    collected = collected_for_lines(order)
    for line in order.lines:
        if line.id not in reductions:
            continue
        paid, missing = collected[line.id], reductions[line.id]
        split = kdv_split(paid, line.kdv_rate, digits=digits)
        part = split.part(share(paid, missing.units, missing.of, digits=digits), digits=digits)
        due = _at_most(part, paid - _gross_refunded(order, line.id), digits)
        yield _goods_line(line, None, due)


def _goods_line(line: Line, quantity: int | None, due: KdvSplit) -> RefundLine:
    return RefundLine(
        component=Component.GOODS,
        label=line.name,
        gross=due.gross,
        net=due.net,
        kdv=due.kdv,
        kdv_rate=line.kdv_rate,
        line=line.id,
        quantity=quantity,
    )


def _charges(
    order: Order, units: dict[str, int], policy: ChargesOnPartialReturn
) -> Iterator[RefundLine]:
    digits = minor_digits(order.currency)
    made = {kind: _charge_refunded(order, kind) for kind in ChargeKind}
    for charge in order.charges:
        split = kdv_split(charge.gross, charge.kdv_rate, digits=digits)
        before, after = (
            split.part(_charge_owed(order, charge, gone, policy), digits=digits)
            for gone in (_units_gone(order, {}), _units_gone(order, units))
        )
        # Two charges of one kind share what was refunded of it, the first one first.
        refunded = min(made[charge.kind], charge.gross)
        made[charge.kind] -= refunded
        yield _charge_line(charge, _at_most(after - before, charge.gross - refunded, digits))


def _charge_refunded(order: Order, kind: ChargeKind) -> Decimal:
    return sum((made.gross for made in order.refunds if made.charge is kind), Decimal(0))


def _charge_owed(
    order: Order, charge: Charge, gone: dict[str, int], policy: ChargesOnPartialReturn
) -> Decimal:
    """Say how much of a charge is owed in total once these units are back."""
    if all(gone[line.id] == line.quantity for line in order.lines):
        return charge.gross
    whole = sum((line.list_total for line in order.lines), Decimal(0))
    if policy is ChargesOnPartialReturn.WHEN_NOTHING_IS_KEPT or not whole:
        return Decimal(0)
    back = sum((line.unit_price * gone[line.id] for line in order.lines), Decimal(0))
    return share(charge.gross, back, whole, digits=minor_digits(order.currency))


def _charge_line(charge: Charge, due: KdvSplit) -> RefundLine:
    component = Component(charge.kind.value)
    return RefundLine(
        component=component,
        label=sentence_start(component.name_in("tr"), "tr"),
        gross=due.gross,
        net=due.net,
        kdv=due.kdv,
        kdv_rate=charge.kdv_rate,
    )


def _units_gone(order: Order, now: dict[str, int]) -> dict[str, int]:
    return {line.id: _units_refunded(order, line.id) + now.get(line.id, 0) for line in order.lines}


def _units_refunded(order: Order, line_id: str) -> int:
    return sum(made.quantity or 0 for made in order.refunds if made.line == line_id)


def _gross_refunded(order: Order, line_id: str) -> Decimal:
    return sum((made.gross for made in order.refunds if made.line == line_id), Decimal(0))


def _at_most(due: KdvSplit, limit: Decimal, digits: int) -> KdvSplit:
    return due if due.gross <= limit else due.part(max(limit, Decimal(0)), digits=digits)
