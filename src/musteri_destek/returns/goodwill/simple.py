"""Tek kural: the goodwill most shops have, one rule with one window, in one call."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...decisions import Remedy
from ...errors import MisuseValueError
from .conditions import Condition
from .criteria import AppliesTo
from .rules import Goodwill, GoodwillRule, Offer
from .windows import Anchor, Days, UntilDay, Window


def goodwill(
    *,
    days: int | None = None,
    until: date | None = None,
    window: Window | None = None,
    id: str = "goodwill",  # noqa: A002 - the name every rule and policy has
    remedies: Sequence[Remedy] = (Remedy.REFUND,),
    starts: Anchor = Anchor.ITEM_DELIVERY,
    applies_to: AppliesTo = AppliesTo(),  # noqa: B008 - a frozen value
    conditions: Sequence[Condition] = (),
) -> Goodwill:
    """İyi niyet: a right of the shop's own with one rule: `days`, `until` a day, or any `window`.

    `starts` is the event from which `days` are counted. Rules with several windows, evidence or
    limits are a `Goodwill` of `GoodwillRule`s. Raises `MisuseValueError` unless exactly one length
    is given, pydantic's `ValidationError` for bad values.

    >>> from musteri_destek.returns import TURKEY
    >>> TURKEY.plus(goodwill(days=30)).goodwill[0].rules[0].offers[0].window.days
    30
    """
    lengths: list[Window] = []
    if days is not None:
        lengths.append(Days(days=days, starts=starts))
    if until is not None:
        lengths.append(UntilDay(day=until))
    if window is not None:
        lengths.append(window)
    if len(lengths) != 1:
        msg = f"`{len(lengths)}` lengths given: give one of `days`, `until` and `window`"
        raise MisuseValueError(msg)
    offer = Offer(remedies=tuple(remedies), window=lengths[0])
    rule = GoodwillRule(id=id, applies_to=applies_to, offers=(offer,), conditions=tuple(conditions))
    return Goodwill(id=id, rules=(rule,))
