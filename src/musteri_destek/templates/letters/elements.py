"""Ögeler: what a letter can't do without, and whether a situation says it whatever is known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from ... import casing
from ..language.choices import Choice
from ..language.declarations import Need, Past
from ..language.registers import Register, said_to
from ..language.syntax import Text
from ..language.template import Template
from ..language.variables import AnyVariable, Commitment, Done, Variable
from ..turkish import Kind
from .slots import FixedSlot


class Element(StrEnum):
    """Öge: what a situation can't do without.

    `WHEN`: a day or an hour; `PROMISE`: a word given, or the day on which it was done, which a day
    that was missed is not; `MISSED`: the day that was missed; `AMOUNT`: how much money; `RIGHT`: a
    right that remains.

    >>> Element("when")
    <Element.WHEN: 'when'>
    """

    WHEN = "when"
    PROMISE = "promise"
    MISSED = "missed"
    AMOUNT = "amount"
    RIGHT = "right"

    @property
    def missing(self) -> str:
        """Yoksa: what is wrong with a letter that doesn't always say it, and what to do."""
        return f"no fixed slot always says *{self}*: {_ADVICE[self]}"


_ADVICE: Mapping[Element, str] = MappingProxyType(
    {
        Element.WHEN: "name a variable for it",
        Element.PROMISE: "name a `Commitment`, or the day it was `Done`, in every wording of one",
        Element.MISSED: "name the day that was missed, a `Done` with `Past.MISSED`",
        Element.AMOUNT: "name a variable for it",
        Element.RIGHT: "say in it which right (hak) remains",
    }
)
_RIGHT = re.compile(r"\bhak(?:lar\w*|kınız\w*|kı)?\b")


def elements_of(slots: Iterable[FixedSlot]) -> frozenset[Element]:
    """Ögeleri: what at least one fixed slot says in every wording it has, the short ones too.

    What a short channel leaves out says nothing for sure.

    >>> from musteri_destek.cases import Channel
    >>> from musteri_destek.templates import scenario_for
    >>> sorted(scenario_for("refund_sent", Channel.EMAIL).elements)
    [<Element.AMOUNT: 'amount'>, <Element.PROMISE: 'promise'>, <Element.WHEN: 'when'>]
    """
    said: set[Element] = set()
    for slot in (one for one in slots if one.need is not Need.OPTIONAL):
        said |= frozenset.intersection(*map(_always_said, slot.templates(Register.SIZ)))
    return frozenset(said)


def _always_said(template: Template) -> frozenset[Element]:
    always = (template.schema[name] for name in template.root.always() if name in template.schema)
    said = [element for variable in always for element in _of_variable(variable)]
    nodes = template.root.said_to(Register.SIZ).nodes
    if _names_a_right("".join(one.says for one in nodes if isinstance(one, Text))):
        said.append(Element.RIGHT)
    return frozenset(said)


def _of_variable(variable: AnyVariable) -> tuple[Element, ...]:
    match variable:
        case Done(past=Past.MISSED):
            return Element.WHEN, Element.MISSED
        case Commitment() | Done():
            return Element.WHEN, Element.PROMISE
        case Variable(kind=Kind.MONEY):
            return (Element.AMOUNT,)
        case Variable(kind=Kind.DATE | Kind.TIME):
            return (Element.WHEN,)
        case Choice(words=words) if all(_names_a_right(one) for one in words.values()):
            return (Element.RIGHT,)
    return ()


def _names_a_right(words: str) -> bool:
    return bool(_RIGHT.search(casing.lower(said_to(words, Register.SIZ))))
