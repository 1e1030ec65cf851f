"""Dönüş ücreti: which of the shop's promises together keep least back of one return?

One parcel carries all of it, so the way back costs the least that anything in it does. A promise
that keeps a little more of its own line back may therefore spare the customer a dearer way back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from ..orders import RefundCause
from .best import Option
from .causes import cause_of
from .judging import Judged, deciding


def with_cheapest_way_back(judged: tuple[Judged, ...]) -> tuple[Judged, ...]:
    """En ucuz dönüşle: the lines, one of them decided anew where that keeps less back in all."""
    back = [one for one in judged if one.is_refunded and one.claim.quantity]
    if any(not one.options[0].way_back for one in back):
        # Nothing keeps less back than a line that takes the others along for nothing.
        return judged
    if not back or any(cause_of(one) is not RefundCause.GOODWILL for one in back):
        return judged
    best = min((way for one in back for way in _ways(one)), key=lambda way: way.cost)
    return tuple(_decided_by(one, best.option) if one is best.line else one for one in judged)


class _Way(NamedTuple):
    line: Judged
    option: Option
    cost: tuple[Decimal, bool]


def _ways(one: Judged) -> Iterator[_Way]:
    """Weigh each option that is worth the same but for money: the way, and what it adds."""
    first = one.options[0]
    for option in one.options:
        if option.rank == first.rank:
            adds = option.kept_back - first.kept_back
            yield _Way(one, option, (option.way_back + adds, option is not first))


def _decided_by(one: Judged, option: Option) -> Judged:
    return replace(one, because=deciding(option.answer), answer=option.answer)
