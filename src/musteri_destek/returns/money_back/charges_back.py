"""Masraf iadesi: how much of shipping, fees and wrapping goes back with the goods?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from ...decisions import Saying
from ...money import KdvSplit, kdv_split, minor_digits, share
from ...orders import Charge, ChargeKind, Order
from ...wording import sentence_start
from .collected import Collected
from .components import Component, RefundLine
from .gone import Gone
from .terms import ChargesOnPartialReturn


def charges_back(
    order: Order,
    paid: Collected,
    before: Mapping[str, Gone],
    after: Mapping[str, Gone],
    policy: ChargesOnPartialReturn,
) -> Iterator[RefundLine]:
    """Masraf kalemleri: what is owed of each charge now, beyond what went back of its kind before."""
    digits = minor_digits(order.currency)
    left = {kind: left_of_charges(order, paid, kind) for kind in ChargeKind}
    for charge, gross in zip(order.charges, paid.charges, strict=True):
        split = kdv_split(gross, charge.kdv_rate, digits=digits)
        earlier, later = (
            split.part(_owed(order, charge, gross, gone, policy), digits=digits)
            for gone in (before, after)
        )
        due = later - earlier
        if due.gross > left[charge.kind]:
            due = due.part(left[charge.kind], digits=digits)
        left[charge.kind] -= due.gross
        line = charge_line(charge, due)
        yield replace(line, why=_IN_PARTS) if is_kept(order, charge, after) else line


_IN_PARTS = Saying(
    "Geri gelen ürünlerin liste tutarı oranında",
    "In proportion to the list price of what came back",
)


def charge_line(charge: Charge, due: KdvSplit) -> RefundLine:
    """Masraf kalemi: a line of the refund for so much of a charge."""
    component = Component(charge.kind.value)
    return RefundLine(
        component=component,
        label=sentence_start(component.name_in("tr"), "tr"),
        gross=due.gross,
        net=due.net,
        kdv=due.kdv,
        kdv_rate=charge.kdv_rate,
    )


def left_of_charges(order: Order, paid: Collected, kind: ChargeKind) -> Decimal:
    """Kalan masraf: what was collected for charges of that kind and did not go back yet."""
    taken = (
        gross
        for charge, gross in zip(order.charges, paid.charges, strict=True)
        if charge.kind is kind
    )
    made = (one.gross for one in order.refunds if one.charge is kind)
    return max(sum(taken, Decimal(0)) - sum(made, Decimal(0)), Decimal(0))


def is_kept(order: Order, charge: Charge, gone: Mapping[str, Gone]) -> bool:
    """Duruyor mu: whether anything the charge was for is kept."""
    return not all(
        gone[line.id].is_all for line in order.lines if not charge.lines or line.id in charge.lines
    )


def _owed(
    order: Order,
    charge: Charge,
    gross: Decimal,
    gone: Mapping[str, Gone],
    policy: ChargesOnPartialReturn,
) -> Decimal:
    """Say how much of a charge is owed in total once so much is back."""
    if not is_kept(order, charge, gone):
        return gross
    lines = [line for line in order.lines if not charge.lines or line.id in charge.lines]
    whole = sum((line.list_total for line in lines), Decimal(0))
    if policy is ChargesOnPartialReturn.WHEN_NOTHING_IS_KEPT or not whole:
        return Decimal(0)
    digits = minor_digits(order.currency)
    back = sum((gone[line.id].share_of(line.list_total, digits) for line in lines), Decimal(0))
    return share(gross, back, whole, digits=digits)
