"""Sözdizimi: the text of a template as a tree, or the places where it is not well formed.

The grammar is small on purpose: text, holes ``{name}`` with suffixes, segments ``[[ … ]]``, choices
``[siz|sen]`` and ``[name ? … | …]``, and ``{{`` ``}}`` for the braces themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...errors import MisuseValueError
from ..turkish import Case
from .registers import Register, suffixes_to


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Kusur: one thing wrong with a template, and where: line and column count from 1.

    >>> print(Fault(1, 9, "unknown variable `kago`: did you mean `kargo`?"))
    1:9 unknown variable `kago`: did you mean `kargo`?
    """

    line: int
    column: int
    says: str

    @classmethod
    def at(cls, source: str, offset: int, says: str) -> Fault:
        r"""Yerinde: the fault at an offset of the source.

        >>> Fault.at("ab\ncd", 4, "wrong")
        Fault(line=2, column=2, says='wrong')
        """
        before = source[:offset]
        return cls(before.count("\n") + 1, offset - before.rfind("\n"), says)

    def __str__(self) -> str:
        return f"{self.line}:{self.column} {self.says}"


class TemplateError(MisuseValueError):
    """Şablon hatası: a template that can't be used; `faults` lists everything wrong with it.

    >>> print(TemplateError((Fault(1, 9, "unknown variable `kago`"),)))
    1 fault
    1:9 unknown variable `kago`
    """

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        count = "1 fault" if len(faults) == 1 else f"{len(faults)} faults"
        super().__init__("\n".join((count, *map(str, faults))))


@dataclass(frozen=True, slots=True)
class Text:
    """Metin: words that stand as they are written."""

    says: str
    offset: int


@dataclass(frozen=True, slots=True)
class Hole:
    """Boşluk: where a value stands, and the suffixes it takes there.

    `example` is what was written behind the hole to show the suffix (``'ya``), if anything.
    """

    name: str
    suffixes: tuple[Case, ...]
    offset: int
    example: str = ""


@dataclass(frozen=True, slots=True)
class Branch:
    """Dal: one side of a choice, and the member it is for, where it names one."""

    label: str | None
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Pick:
    """Seçim: one of several branches is said, by the variable `name`; without one, by register."""

    name: str | None
    branches: tuple[Branch, ...]
    offset: int


@dataclass(frozen=True, slots=True)
class Segment:
    """Parça: text that is left out as a whole when a value in it is absent; the root never is."""

    nodes: tuple[Node, ...]
    offset: int

    @property
    def holes(self) -> tuple[Hole, ...]:
        """Boşlukları: the holes in it, also those in its choices, but none of an inner segment."""
        return tuple(node for node in _outside_segments(self.nodes) if isinstance(node, Hole))

    @property
    def picks(self) -> tuple[Pick, ...]:
        """Seçimleri: the choices in it, but none of an inner segment."""
        return tuple(node for node in _outside_segments(self.nodes) if isinstance(node, Pick))

    @property
    def names(self) -> frozenset[str]:
        """Adları: every variable without whose value it can't be said."""
        chosen_by = (pick.name for pick in self.picks if pick.name)
        return frozenset((*(hole.name for hole in self.holes), *chosen_by))

    def walk(self) -> Iterator[Segment]:
        """Gez: the segment itself and every segment within it."""
        yield self
        for node in _outside_segments(self.nodes):
            if isinstance(node, Segment):
                yield from node.walk()

    def said_to(self, register: Register) -> Segment:
        """Kipe göre: the same segment with every choice by register made."""
        return Segment(tuple(_said_to(self.nodes, register)), self.offset)

    def always(self) -> frozenset[str]:
        """Hep söylenenler: the variables said in every case; branches count by what all of them say."""
        return _always(self.nodes)


Node = Text | Hole | Pick | Segment


def _outside_segments(nodes: tuple[Node, ...]) -> Iterator[Node]:
    for node in nodes:
        yield node
        if isinstance(node, Pick):
            for branch in node.branches:
                yield from _outside_segments(branch.nodes)


def _always(nodes: tuple[Node, ...]) -> frozenset[str]:
    said: set[str] = set()
    for node in nodes:
        if isinstance(node, Hole):
            said.add(node.name)
        elif isinstance(node, Pick):
            said |= {node.name} if node.name else set()
            said |= frozenset.intersection(*(_always(one.nodes) for one in node.branches))
    return frozenset(said)


def _said_to(nodes: tuple[Node, ...], register: Register) -> Iterator[Node]:
    for node in nodes:
        if isinstance(node, Hole):
            yield replace(node, suffixes=suffixes_to(node.suffixes, register))
        elif isinstance(node, Segment):
            yield node.said_to(register)
        elif isinstance(node, Pick) and node.name is None:
            side = node.branches[0 if register is Register.SIZ else -1]
            yield from _said_to(side.nodes, register)
        elif isinstance(node, Pick):
            branches = (
                Branch(one.label, tuple(_said_to(one.nodes, register))) for one in node.branches
            )
            yield replace(node, branches=tuple(branches))
        else:
            yield node
