"""Peşin ödenen: what comes back of a subscription that ended, with its KDV and its way?

It is a line of its own: the goods that were delivered are kept and paid for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal

from ...decisions import Deadline, Prepaid
from ...law import Certainty
from ...money import kdv_split, minor_digits
from ...orders import Order
from .collected import collected
from .components import Component, RefundLine
from .payouts import payouts_of
from .refund import Refund
from .settling import settle
from .terms import Tenders


def refund_of_prepaid(
    order: Order,
    advances: Mapping[str, Prepaid],
    tenders: Tenders,
    *,
    since: datetime,
    today: date,
    due: Deadline,
) -> Refund:
    """Peşin ödeneni iade et: what these lines were paid for after their end, within what was paid.

    Refunds of a line made `since` the notice are of this very money and are not paid again.
    """
    settled = settle(order, collected(order), tuple(_lines(order, advances, since)), tenders)
    total = sum((line.gross for line in settled.lines), Decimal(0))
    is_open = any(one.amount is None for one in advances.values())
    return Refund(
        currency=order.currency,
        lines=settled.lines,
        payouts=payouts_of(order, total, tenders, today) if total else (),
        due=due,
        shortfall=settled.shortfall,
        open_points=("prepaid",) if is_open else (),
        certainty=Certainty.UNVERIFIED,
    )


def _lines(order: Order, advances: Mapping[str, Prepaid], since: datetime) -> Iterator[RefundLine]:
    digits = minor_digits(order.currency)
    for line_id, prepaid in advances.items():
        line = order.line(line_id)
        made = (one.gross for one in order.refunds if one.line == line_id and one.made_at >= since)
        gross = max(Decimal(0), (prepaid.amount or Decimal(0)) - sum(made, Decimal(0)))
        if gross:
            split = kdv_split(gross, line.kdv_rate, digits=digits)
            yield RefundLine(
                component=Component.PREPAID,
                label=line.name,
                gross=split.gross,
                net=split.net,
                kdv=split.kdv,
                kdv_rate=line.kdv_rate,
                line=line_id,
            )
