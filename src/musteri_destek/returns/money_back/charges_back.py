"""Masraf iadesi: how much of shipping, fees and wrapping goes back with the goods?

What went back of a kind of charge is told by its sum and, where it is known, by its rate. It is taken
for what was owed first, then for a gesture; what is behind is made up with the next refund.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from ...decisions import Saying
from ...money import KdvSplit, allocate, kdv_split, minor_digits, share
from ...orders import Charge, ChargeKind, Order
from ...wording import sentence_start
from .collected import Collected
from .components import Component, RefundLine
from .gone import Gone
from .terms import ChargesOnPartialReturn

_ZERO = Decimal(0)
_IN_PARTS = Saying(
    "Geri gelen ürünlerin liste tutarı oranında",
    "In proportion to the list price of what came back",
)


@dataclass(frozen=True, slots=True)
class ChargeAccounts:
    """Masraf hesapları: of each charge, in their order, what was collected, owed and given back."""

    order: Order
    collected: tuple[Decimal, ...]
    owed: tuple[Decimal, ...]
    given: tuple[Decimal, ...]

    @classmethod
    def of(
        cls,
        order: Order,
        paid: Collected,
        gone: Mapping[str, Gone],
        policy: ChargesOnPartialReturn,
    ) -> ChargeAccounts:
        """Hesapları kur: from what was collected, what is gone, and the refunds that were made."""
        owed = owed_of_charges(order, paid, gone, policy)
        return cls(order, paid.charges, owed, tuple(_given(order, paid, owed)))

    @property
    def left(self) -> tuple[Decimal, ...]:
        """Kalan: what was collected for each charge and did not go back yet."""
        return tuple(
            max(_ZERO, whole - given)
            for whole, given in zip(self.collected, self.given, strict=True)
        )

    @property
    def behind(self) -> Decimal:
        """Eksik: what less was given back of the charges than was owed."""
        pairs = zip(self.owed, self.given, strict=True)
        return sum((max(_ZERO, owed - given) for owed, given in pairs), _ZERO)

    def due(self, owed: Sequence[Decimal]) -> list[Decimal]:
        """Borç: of each charge what goes back now that so much is owed of it in all.

        Never less than what is owed since, where a gesture went before, and never more than is left.
        """
        return [
            min(left, max(now - before, now - given))
            for now, before, given, left in zip(owed, self.owed, self.given, self.left, strict=True)
        ]

    def lines(self, amounts: Sequence[Decimal]) -> list[RefundLine]:
        """Kalemler: a line for so much of each charge; their KDV is cumulative by kind and rate."""
        splits = [KdvSplit(_ZERO, _ZERO, _ZERO)] * len(amounts)
        for pot in _pots(self.order):
            for index, split in zip(pot, self._splits_of(pot, amounts), strict=True):
                splits[index] = split
        return [_line(*one) for one in zip(self.order.charges, splits, strict=True)]

    def _splits_of(self, pot: Sequence[int], amounts: Sequence[Decimal]) -> list[KdvSplit]:
        digits = minor_digits(self.order.currency)
        rate = self.order.charges[pot[0]].kdv_rate
        of_each = [kdv_split(self.collected[index], rate, digits=digits) for index in pot]
        gross, kdv = _sum(one.gross for one in of_each), _sum(one.kdv for one in of_each)
        whole = KdvSplit(gross, gross - kdv, kdv)
        now = [amounts[index] for index in pot]
        before = min(_sum(self.given[index] for index in pot), gross - _sum(now))
        split = whole.part(before + _sum(now), digits=digits) - whole.part(before, digits=digits)
        parts = allocate(split.kdv, now, digits=digits)
        return [KdvSplit(one, one - part, part) for one, part in zip(now, parts, strict=True)]


def charges_back(
    accounts: ChargeAccounts,
    paid: Collected,
    after: Mapping[str, Gone],
    policy: ChargesOnPartialReturn,
) -> Iterator[RefundLine]:
    """Masraf kalemleri: what is owed of each charge now, beyond what went back of it before."""
    order = accounts.order
    due = accounts.due(owed_of_charges(order, paid, after, policy))
    for charge, line in zip(order.charges, accounts.lines(due), strict=True):
        yield replace(line, why=_IN_PARTS) if is_kept(order, charge, after) else line


def is_kept(order: Order, charge: Charge, gone: Mapping[str, Gone]) -> bool:
    """Duruyor mu: whether anything the charge was for is kept."""
    return not all(
        gone[line.id].is_all for line in order.lines if not charge.lines or line.id in charge.lines
    )


def owed_of_charges(
    order: Order, paid: Collected, gone: Mapping[str, Gone], policy: ChargesOnPartialReturn
) -> tuple[Decimal, ...]:
    """Masraf borcu: what of each charge is owed in all once so much is back."""
    pairs = zip(order.charges, paid.charges, strict=True)
    return tuple(_owed(order, charge, gross, gone, policy) for charge, gross in pairs)


def _owed(
    order: Order,
    charge: Charge,
    gross: Decimal,
    gone: Mapping[str, Gone],
    policy: ChargesOnPartialReturn,
) -> Decimal:
    if not is_kept(order, charge, gone):
        return gross
    lines = [line for line in order.lines if not charge.lines or line.id in charge.lines]
    whole = _sum(line.list_total for line in lines)
    if policy is ChargesOnPartialReturn.WHEN_NOTHING_IS_KEPT or not whole:
        return _ZERO
    digits = minor_digits(order.currency)
    back = _sum(gone[line.id].share_of(line.list_total, digits) for line in lines)
    return share(gross, back, whole, digits=digits)


def _given(order: Order, paid: Collected, owed: Sequence[Decimal]) -> list[Decimal]:
    """Say of each charge what earlier refunds were of it: those of a rate first, then the others."""
    given = [_ZERO] * len(order.charges)
    if not order.refunds:
        return given
    for pot in _pots(order):
        rate = order.charges[pot[0]].kdv_rate
        _fill(given, _made(order, order.charges[pot[0]].kind, rate), pot, owed, paid.charges)
    for kind in ChargeKind:
        same = [index for index, one in enumerate(order.charges) if one.kind is kind]
        _fill(given, _made(order, kind, None), same, owed, paid.charges)
    return given


def _fill(
    given: list[Decimal],
    made: Decimal,
    charges: Sequence[int],
    owed: Sequence[Decimal],
    collected: Sequence[Decimal],
) -> None:
    for most in (owed, collected):
        room = [max(_ZERO, most[index] - given[index]) for index in charges]
        now = min(made, _sum(room))
        if now:
            parts = allocate(now, room, digits=-int(now.as_tuple().exponent))
            for index, part in zip(charges, parts, strict=True):
                given[index] += part
            made -= now


def _made(order: Order, kind: ChargeKind, rate: Decimal | None) -> Decimal:
    """Add up what earlier refunds gave back or kept for good of that kind of charge, at that rate.

    A rate no such charge has tells nothing apart.
    """
    rates = {one.kdv_rate for one in order.charges if one.kind is kind}
    of_kind = (one for one in order.refunds if one.charge is kind)
    return _sum(
        one.gross + one.withheld
        for one in of_kind
        if (one.kdv_rate if one.kdv_rate in rates else None) == rate
    )


def left_of_charges(order: Order, paid: Collected, kind: ChargeKind) -> Decimal:
    """Kalan masraf: what was collected for charges of that kind and did not go back yet."""
    pairs = zip(order.charges, paid.charges, strict=True)
    taken = _sum(gross for charge, gross in pairs if charge.kind is kind)
    return max(taken - _sum(one.gross for one in order.refunds if one.charge is kind), _ZERO)


def _pots(order: Order) -> list[list[int]]:
    """Group the charges of one kind and rate: a refund of them can't be told apart later."""
    pots: dict[tuple[ChargeKind, Decimal], list[int]] = {}
    for index, charge in enumerate(order.charges):
        pots.setdefault((charge.kind, charge.kdv_rate), []).append(index)
    return list(pots.values())


def _line(charge: Charge, due: KdvSplit) -> RefundLine:
    component = Component(charge.kind.value)
    return RefundLine(
        component=component,
        label=sentence_start(component.name_in("tr"), "tr"),
        gross=due.gross,
        net=due.net,
        kdv=due.kdv,
        kdv_rate=charge.kdv_rate,
    )


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, _ZERO)
