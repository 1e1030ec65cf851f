"""Doldurma: a checked tree made ready once, and filled with written values in one pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from ...casing import capitalize_first
from ...errors import MisuseValueError
from ..turkish import Case, Kind
from ..turkish.speech import USUAL, Speech
from .checks import Schema
from .punctuation import MARKS, meeting
from .syntax import Hole, Node, Pick, Segment, Text
from .variables import Done, Variable


@dataclass(frozen=True, slots=True)
class Value:
    """Değer: a value with its suffixes, read as its kind is; one that `opens` gets a capital.

    A value that nobody can read leaves its suffixes to `noun`.
    """

    name: str
    suffixes: Case | tuple[Case, ...]
    kind: Kind
    opens: bool
    noun: str | None


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


_ENDS = (".", "!", "?")

Part = str | Value | Either | Unless
Parts = tuple[Part, ...]


def compiled(segment: Segment, schema: Schema) -> Parts:
    """Hazırla: the parts of a segment whose choices by register are made."""
    return _compiled(segment.nodes, schema, opens=_is_sentence(segment.nodes))


def _is_sentence(nodes: tuple[Node, ...]) -> bool:
    """Tell a sentence, which begins with a capital, from a part of one by the way it ends."""
    match nodes[-1:]:
        case (Text(says=words),):
            return words.rstrip().endswith(_ENDS)
        case (Segment(nodes=inner),):
            return _is_sentence(inner)
        case (Pick(branches=branches),):
            return _is_sentence(branches[-1].nodes)
    return False


def _compiled(nodes: tuple[Node, ...], schema: Schema, *, opens: bool) -> Parts:
    """Make parts of nodes; `opens` while nothing of the sentence has been said yet."""
    parts: list[Part] = []
    for node in nodes:
        match node:
            case Text():
                parts.append(node.says)
                opens = _ends_sentence(node.says) or (opens and not node.says.strip())
            case Hole():
                parts.append(_value(node, schema, opens=opens))
                opens = False
            case Segment():
                parts.append(Unless(node.names, _compiled(node.nodes, schema, opens=opens)))
            case Pick():
                parts.append(_either(node, schema, opens=opens))
                opens = False
    return tuple(_joined(parts))


def _ends_sentence(words: str) -> bool:
    bare = words.rstrip()
    return bare != words and bare.endswith(_ENDS)


def _value(hole: Hole, schema: Schema, *, opens: bool) -> Value:
    slot = schema.get(hole.name)
    kind = slot.kind if isinstance(slot, Variable) else Kind.COMMON
    in_words = kind is Kind.COMMON and not isinstance(slot, Done)
    # One suffix alone is looked up faster than a chain of one.
    suffixes = hole.suffixes[0] if len(hole.suffixes) == 1 else hole.suffixes
    own_noun = slot.noun if isinstance(slot, Variable) else None
    return Value(hole.name, suffixes, kind, opens and in_words, own_noun or _NOUNS.get(kind))


_NOUNS = {
    Kind.BRAND: "firma",
    Kind.INSTITUTION: "kurum",
    Kind.PLACE: "yer",
    Kind.PERSON: "kişi",
    Kind.HONORIFIC: "kişi",
    Kind.COMMON: "ürün",
}


def _either(pick: Pick, schema: Schema, *, opens: bool) -> Either:
    sides = [(one.label, _compiled(one.nodes, schema, opens=opens)) for one in pick.branches]
    if all(label is None for label, _ in sides):
        sides[0] = ("evet", sides[0][1])
    named = {label: parts for label, parts in sides if label}
    return Either(pick.name or "", named, rest=sides[-1][1])


def _joined(parts: Iterable[Part]) -> Iterator[Part]:
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


def filled(parts: Parts, written: Mapping[str, str], say: Speech) -> str:
    """Dolu metin: the text, from values that were written before."""
    # A letter is filled more often than anything else is done: no generator, no second look.
    said: list[str] = []
    _fill(parts, written, said, say)
    return "".join(said)


def _fill(parts: Parts, written: Mapping[str, str], said: list[str], say: Speech) -> None:
    for part in parts:
        if isinstance(part, str):
            if part[0] in MARKS and said and said[-1][-1:] in MARKS:
                said[-1:] = meeting(said[-1], part)
            else:
                said.append(part)
        elif isinstance(part, Value):
            text = written[part.name]
            if part.suffixes:
                text = _inflected(text, part, say)
            said.append(capitalize_first(text) if part.opens else text)
        elif isinstance(part, Either):
            side = part.sides.get(written[part.name], part.rest)
            _fill(side, written, said, say)
        elif part.names <= written.keys():
            _fill(part.parts, written, said, say)


_BY_LAST_WORD = frozenset({Kind.MONEY, Kind.DATE})
_SHOWN = {Kind.MONEY: "1", Kind.DATE: "1 Ocak"}


def _inflected(text: str, part: Value, say: Speech) -> str:
    """Inflect; amounts and days never come twice, so only the suffix of their last word is kept."""
    if part.kind in _BY_LAST_WORD and say is USUAL:
        rest, _, last = text.rpartition(" ")
        if rest:
            return text + _tail(last, part.suffixes, part.kind)
    try:
        return say(text, part.suffixes, part.kind).text
    except MisuseValueError:
        if part.noun is None:
            raise
        return f"{text} adlı {USUAL(part.noun, part.suffixes, Kind.COMMON).text}"


@lru_cache(maxsize=1024)
def _tail(last: str, suffixes: Case | tuple[Case, ...], kind: Kind) -> str:
    shown = f"{_SHOWN[kind]} {last}"
    return USUAL(shown, suffixes, kind).text.removeprefix(shown)


def assumed(parts: Parts, written: Mapping[str, str], say: Speech) -> Iterator[str]:
    """Varsayılanlar: what had to be assumed to inflect the values that are said."""
    for part in _said(parts, written):
        if isinstance(part, Value) and part.suffixes and part.kind not in _BY_LAST_WORD:
            with suppress(MisuseValueError):
                yield from say(written[part.name], part.suffixes, part.kind).assumptions


def stated(parts: Parts, written: Mapping[str, str]) -> Iterator[str]:
    """Söylenenler: the names of the values that are really said."""
    return (part.name for part in _said(parts, written) if not isinstance(part, str))


def _said(parts: Parts, written: Mapping[str, str]) -> Iterator[str | Value]:
    """Walk through what is said, past what is left out and the sides not taken."""
    for part in parts:
        if isinstance(part, Unless):
            if part.names <= written.keys():
                yield from _said(part.parts, written)
        elif isinstance(part, Either):
            yield from _said(part.sides.get(written[part.name], part.rest), written)
        else:
            yield part
