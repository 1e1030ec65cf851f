"""En geniş metin: a text no shorter, as its channel counts, than any a template may make."""

from __future__ import annotations

from ..channels.media import Medium
from ..turkish import Kind
from .checks import Schema
from .choices import Choice
from .commitments import LONGEST_PHRASE
from .filling import Either, Part, Parts, Unless
from .variables import AnyVariable, Commitment, Variable

_LONGEST = {
    Kind.MONEY: len("1.000.000.000.000,00 TL"),
    Kind.NUMBER: len("-999.999.999.999,999"),
    Kind.PERCENT: len("-%999.999.999.999,999"),
    Kind.DATE: len("30 Ağustos 2026 Cumartesi"),
    Kind.TIME: len("23.59"),
}
_LONGEST_SUFFIX = "'lerinizdekilerden"
_LETTER = "ş"


def widest(parts: Parts, schema: Schema, medium: Medium) -> str:
    """En genişi: every segment said, and every value as long and as wide as it gets there.

    A segment with a value that is not in the `schema` is left out.
    """
    return "".join(_part(part, schema, medium) for part in parts)


def _part(part: Part, schema: Schema, medium: Medium) -> str:
    match part:
        case str():
            return part
        case Unless():
            return widest(part.parts, schema, medium) if part.names <= schema.keys() else ""
        case Either():
            sides = (widest(one, schema, medium) for one in (*part.sides.values(), part.rest))
            return max(sides, key=medium.length)
    text = _value(schema.get(part.name), medium)
    return f"{text} adlı {part.noun}{_LONGEST_SUFFIX}" if part.suffixes else text


def _value(slot: AnyVariable | None, medium: Medium) -> str:
    match slot:
        case Variable(kind=kind) if kind in _LONGEST:
            return _LETTER * _LONGEST[kind]
        case Variable():
            return medium.widest(slot.longest)
        case Commitment():
            return _LETTER * LONGEST_PHRASE
        case Choice():
            return _LETTER * sum(len(words) + len(" veya ") for words in slot.words.values())
    return _LETTER * _LONGEST[Kind.DATE]
