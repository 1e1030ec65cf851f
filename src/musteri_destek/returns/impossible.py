"""İfa imkânsızlığı: that the seller can't deliver a line any more, why, and when it said so.

It is the shop's statement about itself; what the law makes of it is a finding.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from ..facts import Contradiction, Facts, Moment
from ..orders import Name


class ImpossibilityCause(StrEnum):
    """İmkânsızlık nedeni: why the seller says that it can't deliver.

    `OUT_OF_STOCK` is stated here so that it can be answered: the law says it is none (MSY m.16/4).

    >>> ImpossibilityCause("out_of_stock")
    <ImpossibilityCause.OUT_OF_STOCK: 'out_of_stock'>
    """

    UNIQUE_GOODS_LOST = "unique_goods_lost"
    SALE_BANNED = "sale_banned"
    OUT_OF_STOCK = "out_of_stock"


class Impossibility(Facts):
    """İmkânsızlık: which line can't be delivered; when the seller learned it and told the customer.

    `told_at` is the notice in writing or on a durable medium; `None` while there was none.

    >>> Impossibility(
    ...     line="VZO", cause="unique_goods_lost", learned_at="2026-09-01T10:00:00+03:00"
    ... ).told_at is None
    True
    """

    line: Name
    cause: ImpossibilityCause
    learned_at: Moment
    told_at: Moment | None = None


def impossibilities_make_sense(request: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    """Çelişki denetimi: what can't be delivered is on the order, once, and is learned before told."""
    lines = [line.id for line in (request.order.lines if request.order else None) or ()]
    seen: set[str] = set()
    for index, one in enumerate(request.impossible or ()):
        if one.line is not None and lines and None not in lines and one.line not in lines:
            says = f"`{one.line}` is not on the order; its lines: {', '.join(sorted(lines))}"
            yield Contradiction(("impossible", index, "line"), "unknown_reference", says)
        if one.line in seen:
            says = f"`{one.line}` stands twice: state once why a line can't be delivered"
            yield Contradiction(("impossible", index, "line"), "id_not_unique", says)
        if one.learned_at and one.told_at and one.told_at < one.learned_at:
            told, learned = one.told_at.isoformat(), one.learned_at.isoformat()
            says = f"`{told}` is before the seller learned it, `{learned}`"
            yield Contradiction(("impossible", index, "told_at"), "out_of_order", says)
        seen.add(one.line)
