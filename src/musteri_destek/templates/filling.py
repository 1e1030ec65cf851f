"""Doldurma: a checked tree made ready once, and filled with written values in one pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .checks import Schema
from .choices import Choice
from .syntax import Hole, Node, Pick, Segment, Text
from .turkish import Case, Kind, inflect
from .variables import Variable


@dataclass(frozen=True, slots=True)
class Value:
    """Değer: a value as it was written."""

    name: str


@dataclass(frozen=True, slots=True)
class Suffixed:
    """Ekli değer: a value with suffixes, read as its kind is."""

    name: str
    suffixes: tuple[Case, ...]
    kind: Kind


@dataclass(frozen=True, slots=True)
class Either:
    """Hangisi: the side to say, by the written value; `rest` where no side has that name."""

    name: str
    sides: Mapping[str, Parts]
    rest: Parts


@dataclass(frozen=True, slots=True)
class Unless:
    """Varsa: parts that are left out as a whole where a name among `names` has no value."""

    names: frozenset[str]
    parts: Parts


Part = str | Value | Suffixed | Either | Unless
Parts = tuple[Part, ...]


def compiled(segment: Segment, schema: Schema) -> Parts:
    """Hazırla: the parts of a segment whose choices by register are made."""
    return tuple(_joined(_compiled(segment.nodes, schema)))


def _compiled(nodes: tuple[Node, ...], schema: Schema) -> Iterator[Part]:
    for node in nodes:
        match node:
            case Text():
                yield node.says
            case Hole():
                yield _hole(node, schema)
            case Segment():
                yield Unless(node.names, compiled(node, schema))
            case Pick():
                yield _pick(node, schema)


def _hole(hole: Hole, schema: Schema) -> Part:
    slot = schema.get(hole.name)
    if hole.suffixes and isinstance(slot, Variable | Choice):
        kind = slot.kind if isinstance(slot, Variable) else Kind.COMMON
        return Suffixed(hole.name, hole.suffixes, kind)
    return Value(hole.name)


def _pick(pick: Pick, schema: Schema) -> Either:
    sides = [
        (branch.label, tuple(_joined(_compiled(branch.nodes, schema)))) for branch in pick.branches
    ]
    if all(label is None for label, _ in sides):
        sides[0] = ("evet", sides[0][1])
    return Either(
        pick.name or "", {label: parts for label, parts in sides if label}, rest=sides[-1][1]
    )


def _joined(parts: Iterator[Part]) -> Iterator[Part]:
    """Join neighbouring words, which choices and doubled braces left apart."""
    words = ""
    for part in parts:
        if isinstance(part, str):
            words += part
            continue
        if words:
            yield words
        words = ""
        yield part
    if words:
        yield words


def filled(parts: Parts, written: Mapping[str, str]) -> str:
    """Dolu metin: the text, from values that were written before."""
    return "".join(
        part
        if isinstance(part, str)
        else written[part.name]
        if isinstance(part, Value)
        else inflect(written[part.name], part.suffixes, kind=part.kind)
        for part in _said(parts, written)
    )


def stated(parts: Parts, written: Mapping[str, str]) -> Iterator[str]:
    """Söylenenler: the names of the values that are really said."""
    return (part.name for part in _said(parts, written) if not isinstance(part, str))


def _said(parts: Parts, written: Mapping[str, str]) -> Iterator[str | Value | Suffixed]:
    """Walk through what is said, past what is left out and the sides not taken."""
    for part in parts:
        if isinstance(part, Unless):
            if part.names <= written.keys():
                yield from _said(part.parts, written)
        elif isinstance(part, Either):
            yield from _said(part.sides.get(written[part.name], part.rest), written)
        else:
            yield part
