"""Söyleyiş denetimi: how the words of a template sound in each register, and where they go wrong."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..hearing.undecided import (
    A_DAY,
    A_WORD_GIVEN,
    concessions_in,
    days_promised_in,
    gifts_promised_in,
    terms_in,
)
from ..tone.checking import findings, mixed
from ..tone.rules_tr import Severity
from ..tone.shapes import ToneFinding
from ..turkish import Kind
from .checks import Schema
from .choices import Choice
from .doubled_tr import SIGNS, doubled_in
from .registers import Register, said_to
from .syntax import Fault, Hole, Node, Pick, Segment, Text
from .variables import AnyVariable, Commitment, Variable

_VALUE = "x"
_OTHER = {Register.SIZ: Register.SEN, Register.SEN: Register.SIZ}


@dataclass(frozen=True, slots=True)
class Spoken:
    """Okunuş: the words of a tree in one line, each still knowing its place in the source."""

    text: str
    starts: tuple[int, ...]
    offsets: tuple[int, ...]

    @classmethod
    def of(cls, root: Segment, signs: Mapping[str, str] = MappingProxyType({})) -> Spoken:
        """Oku: every word that may be said; branches stand on lines of their own.

        A value is an `x`, or its sign among `signs`.

        >>> from musteri_destek.templates.language.reading import read
        >>> Spoken.of(read("İade {tutar}.[[ Kod: {kod}.]]")[0]).text
        'İade x. Kod: x.'
        """
        return cls._joined(list(_pieces(root.nodes, signs)))

    @classmethod
    def outside_choices(cls, root: Segment) -> Spoken:
        """Seçimsiz oku: the words that no value decides about; `root` says one register.

        >>> from musteri_destek.templates.language.reading import read
        >>> Spoken.outside_choices(read("Bekleriz. [geri ? Gönderin.| Gerek yok.]")[0]).text
        'Bekleriz. '
        """
        return cls._joined(list(_undecided_pieces(root.nodes)))

    @classmethod
    def _joined(cls, pieces: list[tuple[str, int]]) -> Spoken:
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


def _pieces(
    nodes: tuple[Node, ...], signs: Mapping[str, str] = MappingProxyType({})
) -> Iterator[tuple[str, int]]:
    for node in nodes:
        match node:
            case Text():
                yield node.says, node.offset
            case Hole():
                yield signs.get(node.name, _VALUE), node.offset
            case Segment():
                yield from _pieces(node.nodes, signs)
            case Pick():
                for branch in node.branches:
                    yield from _pieces(branch.nodes, signs)
                    yield "\n", node.offset


def _sign_of(slot: AnyVariable) -> str:
    if isinstance(slot, Commitment):
        return A_WORD_GIVEN
    is_day = isinstance(slot, Variable) and slot.kind in {Kind.DATE, Kind.TIME}
    return A_DAY if is_day else _VALUE


def _marks(schema: Schema) -> Iterator[tuple[str, str]]:
    for name, slot in schema.items():
        if isinstance(slot, Variable) and slot.kind in SIGNS and not slot.join:
            yield name, SIGNS[slot.kind]


def _undecided_pieces(nodes: tuple[Node, ...]) -> Iterator[tuple[str, int]]:
    for node in nodes:
        if isinstance(node, Segment):
            yield from _undecided_pieces(node.nodes)
        elif not isinstance(node, Pick):
            yield from _pieces((node,))


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
    """Söyleyiş kusurları: errors of tone, what nobody decided, and *sen* beside *siz*."""
    for register in Register:
        for spoken, heard in _heard(root.said_to(register), schema):
            for offset, says in heard:
                yield Fault.at(source, spoken.place(offset), says)
    yield from _mixing_faults(source, root, schema)


_Heard = Iterator[tuple[int, str]]


def _heard(said: Segment, schema: Schema) -> Iterator[tuple[Spoken, _Heard]]:
    """Read the words once for each question: what is heard in them, each with its place."""
    spoken = Spoken.of(said)
    yield spoken, _errors_of_tone(spoken.text)
    yield spoken, ((one.offset, one.says) for one in terms_in(spoken.text))
    dated = Spoken.of(said, {name: _sign_of(one) for name, one in schema.items()})
    yield dated, ((one.offset, one.says) for one in days_promised_in(dated.text))
    marked = Spoken.of(said, dict(_marks(schema)))
    yield marked, ((one.offset, one.says) for one in doubled_in(marked.text))
    open_words = Spoken.outside_choices(said)
    yield open_words, ((one.offset, one.says) for one in concessions_in(open_words.text, schema))
    promised = gifts_promised_in(open_words.text, schema)
    yield open_words, ((one.offset, one.says) for one in promised)


def _errors_of_tone(text: str) -> _Heard:
    for found in findings(text):
        if found.severity is Severity.ERROR:
            yield found.offset, f"`{found.text}`: {found.advice}"


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
