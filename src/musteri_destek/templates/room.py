"""Yer denetimi: does a situation, said as short as it gets, fit the channels it is written for?"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import TypeGuard

from ..cases import Channel
from .channels import MEDIA, Medium, Splitting
from .checks import Schema
from .declarations import Need
from .registers import Register
from .shaping import body_of
from .slots import FixedSlot, FreeSlot, Paragraph
from .syntax import Fault
from .turkish import Kind
from .variables import AnyVariable, Variable
from .widest import widest

CLIPPED_TO = 60
"""Kısaltılmış ad: letters that are left of a long name where a channel has little room."""

_NAMES = frozenset({Kind.PRODUCT_TITLE, Kind.FREE, Kind.BRAND, Kind.PERSON, Kind.HONORIFIC})


def may_be_clipped(variable: AnyVariable) -> bool:
    """Kısaltılabilir mi: whether the end of a value may be left out where it is too long."""
    return isinstance(variable, Variable) and variable.kind in _NAMES


def too_long_for(
    body: Iterable[Paragraph], schema: Schema, channels: Collection[Channel]
) -> Iterator[Fault]:
    """Sığmayanlar: a fault for each channel in which the letter can get too long.

    Counted is what every letter says, in its short wordings, with the longest values and long names
    clipped; greeting and signature come to it. A channel that sends several messages has room.
    """
    clipped = {name: _clipped(of) for name, of in schema.items()}
    for channel in channels:
        medium = MEDIA[channel]
        if medium.longest is None or medium.splitting is not Splitting.ONE:
            continue
        length = max(medium.length(_at_its_widest(body, clipped, medium, one)) for one in Register)
        if length > medium.longest:
            says = f"`{length}` long at its shortest on `{channel}`, which takes {medium.longest}"
            yield Fault(1, 1, f"{says}: add `short` wordings, or bound its values with `longest`")


def _clipped(variable: AnyVariable) -> AnyVariable:
    if isinstance(variable, Variable) and may_be_clipped(variable):
        return replace(variable, longest=min(variable.longest, CLIPPED_TO))
    return variable


def _at_its_widest(
    body: Iterable[Paragraph], schema: Schema, medium: Medium, register: Register
) -> str:
    def text_of(slot: FixedSlot) -> str:
        texts = (widest(one.parts[register], schema, medium) for one in slot.short)
        return max(texts, key=medium.length)

    always = ((one for one in part if _is_always_said(one)) for part in body)
    paragraphs = (" ".join(map(text_of, slots)) for slots in always)
    return body_of(filter(None, paragraphs), medium)


def _is_always_said(slot: FixedSlot | FreeSlot) -> TypeGuard[FixedSlot]:
    return isinstance(slot, FixedSlot) and slot.need is Need.REQUIRED
