"""Söyleyiş denetimi: how the words of a template sound in each register, and where they go wrong."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from .. import casing
from .checks import Schema
from .choices import Choice
from .registers import Register, said_to
from .syntax import Fault, Hole, Node, Pick, Segment, Text
from .tone import findings, mixed
from .tone_rules_tr import Severity
from .tone_shapes import ToneFinding

_TERM = re.compile(
    r"\b(?:bugün|yarın|aynı gün|ertesi gün|gün içinde"
    r"|(?:\d+|bir|iki|üç|beş|on|birkaç) (?:iş )?(?:gün|saat|hafta|ay)(?:ü|de|da|te|ta)?"
    r"(?: içinde| sonra)?)\b"
)
_VALUE = "x"
_OTHER = {Register.SIZ: Register.SEN, Register.SEN: Register.SIZ}


@dataclass(frozen=True, slots=True)
class Spoken:
    """Okunuş: the words of a tree in one line, each still knowing its place in the source."""

    text: str
    starts: tuple[int, ...]
    offsets: tuple[int, ...]

    @classmethod
    def of(cls, root: Segment) -> Spoken:
        """Oku: every word that may be said; branches stand on lines of their own.

        >>> from musteri_destek.templates.reading import read
        >>> Spoken.of(read("İade {tutar}.[[ Kod: {kod}.]]")[0]).text
        'İade x. Kod: x.'
        """
        pieces = list(_pieces(root.nodes))
        starts, at = [], 0
        for words, _ in pieces:
            starts.append(at)
            at += len(words)
        text = "".join(words for words, _ in pieces)
        return cls(text, tuple(starts), tuple(offset for _, offset in pieces))

    def place(self, at: int) -> int:
        """Yeri: the offset in the source of a place in the text."""
        piece = bisect_right(self.starts, at) - 1
        return self.offsets[piece] + at - self.starts[piece]


def _pieces(nodes: tuple[Node, ...]) -> Iterator[tuple[str, int]]:
    for node in nodes:
        match node:
            case Text():
                yield node.says, node.offset
            case Hole():
                yield _VALUE, node.offset
            case Segment():
                yield from _pieces(node.nodes)
            case Pick():
                for branch in node.branches:
                    yield from _pieces(branch.nodes)
                    yield "\n", node.offset


def registers_of(root: Segment, schema: Schema) -> frozenset[Register]:
    """Kipleri: the registers a text can be said in: those in which no word says the other.

    Words without a mark ("İadenizi" has one, "Buradayız" has none) serve both.
    """
    return frozenset(one for one in Register if not any(_foreign(root, schema, one)))


def _foreign(root: Segment, schema: Schema, register: Register) -> Iterator[ToneFinding]:
    yield from mixed(Spoken.of(root.said_to(register)).text, register)
    for words in _chosen_words(root, schema, register):
        yield from mixed(words, register)


def _chosen_words(root: Segment, schema: Schema, register: Register) -> Iterator[str]:
    names = {hole.name for segment in root.walk() for hole in segment.holes}
    slots = (schema.get(name) for name in names)
    for slot in slots:
        if isinstance(slot, Choice):
            yield from (said_to(words, register) for words in slot.words.values())


def wording_faults(source: str, root: Segment, schema: Schema) -> Iterator[Fault]:
    """Söyleyiş kusurları: errors of tone, terms given by hand, and *sen* beside *siz*."""
    for register in Register:
        spoken = Spoken.of(root.said_to(register))
        for found in findings(spoken.text):
            if found.severity is Severity.ERROR:
                says = f"`{found.text}`: {found.advice}"
                yield Fault.at(source, spoken.place(found.offset), says)
        for term in _TERM.finditer(casing.lower(spoken.text)):
            says = f"`{term[0]}` is a word given by hand: let a commitment say when"
            yield Fault.at(source, spoken.place(term.start()), says)
    yield from _mixing_faults(source, root, schema)


def _mixing_faults(source: str, root: Segment, schema: Schema) -> Iterator[Fault]:
    has_pairs = any(pick.name is None for segment in root.walk() for pick in segment.picks)
    claimed = Register if has_pairs else [] if registers_of(root, schema) else [Register.SIZ]
    for register in claimed:
        spoken = Spoken.of(root.said_to(register))
        for found in mixed(spoken.text, register):
            says = (
                f"`{found.text}` says *{_OTHER[register]}* where the text says *{register}*: "
                "write both, as in `[size|sana]`"
            )
            yield Fault.at(source, spoken.place(found.offset), says)
