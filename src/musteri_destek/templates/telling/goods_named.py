"""Ürün adları: how a letter names the goods of some lines: how many of each, which parts of a kit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ...orders import Order
from ...returns import LineDecision
from ..language import values


def goods_named(order: Order, lines: Iterable[LineDecision]) -> str:
    """Adlandır: the goods of these lines as a list in a sentence, the parts of kits last.

    Goods of one name are counted together. The count is said where it is more than one, and where
    the order has more of them than these; goods of which nothing is left are named alone. Beside
    other goods each part says the kit it is of.

    >>> from musteri_destek.orders import Line
    >>> from musteri_destek.returns import ReturnItem, ReturnReason, ReturnRequest, decide
    >>> sold = Order(
    ...     number="A-1",
    ...     ordered_at="2026-10-30T20:15:00+03:00",
    ...     lines=[
    ...         Line(id="1", name="Gömlek", unit_price="400.00", kdv_rate=10, quantity=3),
    ...         Line(id="2", name="Kemer", unit_price="400.00", kdv_rate=10),
    ...     ],
    ... )
    >>> request = ReturnRequest(
    ...     order=sold,
    ...     items=[ReturnItem(line="1", quantity=1), ReturnItem(line="2")],
    ...     reason=ReturnReason.CHANGED_MIND,
    ...     notified_at="2026-10-31T10:00:00+03:00",
    ... )
    >>> goods_named(sold, decide(request, as_of=request.notified_at).lines)
    '1 adet Gömlek ve Kemer'
    """
    told, kits = Counter[str](), list[tuple[str, Sequence[str]]]()
    for one in lines:
        if one.parts:
            kits.append((order.line(one.line).name, _parts_named(order, one)))
        else:
            told[order.line(one.line).name] += one.quantity
    ordered = Counter[str]()
    for line in order.lines:
        ordered[line.name] += line.quantity
    return _listed(_counted(told, ordered), kits)


def _listed(goods: Sequence[str], kits: Sequence[tuple[str, Sequence[str]]]) -> str:
    if len(kits) == 1 and not goods:
        ((kit, parts),) = kits
        return f"{kit} içindeki {values.listed(parts)}"
    each = (f"{kit} içindeki {part}" for kit, parts in kits for part in parts)
    return values.listed([*goods, *each])


def _counted(told: Mapping[str, int], of: Mapping[str, int]) -> Sequence[str]:
    return [
        f"{count} adet {name}" if count > 1 or 0 < count < of[name] else name
        for name, count in told.items()
    ]


def _parts_named(order: Order, kit: LineDecision) -> Sequence[str]:
    line = order.line(kit.line)
    names = {part.id: part.name for part in line.parts}
    ordered = Counter({part.name: part.quantity * line.quantity for part in line.parts})
    told = Counter[str]()
    for asked in kit.parts:
        told[names[asked.part]] += asked.quantity
    return _counted(told, ordered)
