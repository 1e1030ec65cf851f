"""Ürün bedeli: what goes back of the price of goods that come back, or that are kept for less?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from ...decisions import Saying
from ...money import share
from ...orders import Line, RefundCause
from ..items import MissingUnits, PartAsked
from .accounts import OrderAccounts
from .components import Component, RefundLine
from .gone import Gone, Returned

_ZERO = Decimal(0)
_SHARE_OF_A_KIT = Saying(
    "Takım bedelinden, parçaların değeri oranında",
    "Of the price of the kit, by the worth of its parts",
)


def goods_back(
    accounts: OrderAccounts,
    now: Returned,
    after: Mapping[str, Gone],
    behind: Mapping[str, Decimal],
) -> Iterator[RefundLine]:
    """Ürün kalemleri: what is owed for the units and parts that come back now, line by line.

    `behind` is what units of these lines that came back before were paid short.
    """
    for line in accounts.order.lines:
        if line.id in now.lines:
            yield _line_back(accounts, line, now, after[line.id], behind[line.id])


def _line_back(
    accounts: OrderAccounts, line: Line, now: Returned, after: Gone, behind: Decimal
) -> RefundLine:
    listed, due = _worth(accounts, line, after)
    split = accounts.split(line, due, behind=behind)
    parts = now.parts_of(line.id)
    return RefundLine(
        component=Component.GOODS,
        label=_label(line, parts) if parts else line.name,
        gross=split.gross,
        net=split.net,
        kdv=split.kdv,
        kdv_rate=line.kdv_rate,
        line=line.id,
        quantity=now.units.get(line.id),
        parts=parts,
        cause=now.cause_of(line.id),
        listed=listed,
        discount=max(_ZERO, listed - due),
        before=due + behind - split.gross,
        behind=behind,
        why=_SHARE_OF_A_KIT if parts else None,
    )


def _worth(accounts: OrderAccounts, line: Line, after: Gone) -> tuple[Decimal, Decimal]:
    """Tell what comes back now of a line by its list price, and by what it was sold for."""
    before, digits = accounts.gone[line.id], accounts.digits
    listed = after.beyond(before, line.list_total, digits)
    whole = accounts.paid.lines[line.id]
    # Whether a discount fell on the line is asked first: on most lines none did.
    return listed, listed if whole == line.list_total else after.beyond(before, whole, digits)


def reductions_back(
    accounts: OrderAccounts, reductions: Mapping[str, MissingUnits]
) -> Iterator[RefundLine]:
    """İndirim kalemleri: the share of the price that stands for what is missing (6502 m.11/1).

    It is counted on what is still kept, and what was given back for it before is part of it.
    """
    for line in accounts.order.lines:
        if missing := reductions.get(line.id):
            whole = accounts.paid.lines[line.id]
            kept = whole - accounts.gone[line.id].share_of(whole, accounts.digits)
            due = share(kept, missing.units, missing.of, digits=accounts.digits)
            made_good = accounts.lines[line.id].made_good
            split = accounts.split(line, max(_ZERO, due - made_good))
            yield RefundLine(
                component=Component.GOODS,
                label=line.name,
                gross=split.gross,
                net=split.net,
                kdv=split.kdv,
                kdv_rate=line.kdv_rate,
                line=line.id,
                cause=RefundCause.SELLERS_FAULT,
                before=due - split.gross,
                why=_reduced(missing),
            )


def _reduced(missing: MissingUnits) -> Saying:
    return Saying(
        f"Bedelden indirim: toplam {missing.of} parçadan eksik ya da kusurlu olan {missing.units}",
        f"Reduction of the price: {missing.units} of {missing.of} parts missing or unusable",
    )


def _label(line: Line, back: tuple[PartAsked, ...]) -> str:
    names = {part.id: part.name for part in line.parts}
    return f"{line.name} ({', '.join(f'{one.quantity} × {names[one.part]}' for one in back)})"
