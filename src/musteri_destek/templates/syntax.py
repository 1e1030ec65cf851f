"""Sözdizimi: the text of a template as a tree, or the places where it is not well formed.

The grammar is small on purpose: text, holes ``{name|suffix}``, segments ``[[ … ]]``, and ``{{``
``}}`` for the braces themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..errors import MisuseValueError
from .turkish import Case

LONGEST_TEMPLATE = 10_000
"""En uzun şablon: characters of one template."""

DEEPEST = 3
"""En derin iç içelik: how many segments may stand within each other."""

_MARK = re.compile(r"\{\{|\}\}|\[\[|\]\]|\{[^{}]*\}|[{}]")
_NAME = re.compile(r"[^\W\d]\w*")


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
class Hole:
    """Boşluk: where a value stands, and the suffixes it takes there."""

    name: str
    suffixes: tuple[Case, ...]
    offset: int


@dataclass(frozen=True, slots=True)
class Segment:
    """Parça: text that is left out as a whole when a value in it is absent; the root never is."""

    nodes: tuple[str | Hole | Segment, ...]
    offset: int

    @property
    def holes(self) -> tuple[Hole, ...]:
        """Boşlukları: the holes that stand directly in it."""
        return tuple(node for node in self.nodes if isinstance(node, Hole))

    def walk(self) -> Iterator[Segment]:
        """Gez: the segment itself and every segment within it."""
        yield self
        for node in self.nodes:
            if isinstance(node, Segment):
                yield from node.walk()


def read(source: str) -> tuple[Segment, tuple[Fault, ...]]:
    """Oku: the tree of a template, with every fault of its form.

    >>> root, faults = read("Kargo: {kargo}[[, kod {kod]]")
    >>> [str(fault) for fault in faults]
    ['1:23 `{` is never closed: write `{{` for the brace itself']
    """
    if len(source) > LONGEST_TEMPLATE:
        says = f"`{len(source)}` characters: a template holds {LONGEST_TEMPLATE} at most"
        return Segment((), 0), (Fault.at(source, LONGEST_TEMPLATE, says),)
    reader = _Reader(source)
    return reader.read(), tuple(reader.faults)


class _Reader:
    """One pass over the marks of a source; open segments wait on a stack."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.faults: list[Fault] = []
        self.open: list[tuple[int, list[str | Hole | Segment]]] = [(0, [])]

    def read(self) -> Segment:
        at = 0
        for mark in _MARK.finditer(self.source):
            self._add_text(self.source[at : mark.start()])
            self._take(mark[0], mark.start())
            at = mark.end()
        self._add_text(self.source[at:])
        while len(self.open) > 1:
            self._fault(self.open[-1][0], "`[[` is never closed: add `]]`")
            self._close()
        return Segment(tuple(self.open[0][1]), 0)

    def _take(self, mark: str, at: int) -> None:
        if mark in {"{{", "}}"}:
            self._add_text(mark[0])
        elif mark == "[[":
            self._open(at)
        elif mark == "]]":
            self._close_at(at)
        elif mark == "{":
            self._fault(at, "`{` is never closed: write `{{` for the brace itself")
        elif mark == "}":
            self._fault(at, "`}` was never opened: write `}}` for the brace itself")
        else:
            self._add_hole(mark[1:-1], at)

    def _add_text(self, text: str) -> None:
        if text:
            self.open[-1][1].append(text)

    def _add_hole(self, inside: str, at: int) -> None:
        name, *suffixes = (part.strip() for part in inside.split("|"))
        if not _NAME.fullmatch(name):
            self._fault(at, f"`{{{inside}}}` is no hole: write a name, as in `{{kargo|yönelme}}`")
            return
        cases = tuple(case for word in suffixes if (case := self._suffix(word, at)))
        self.open[-1][1].append(Hole(name, cases, at))

    def _suffix(self, word: str, at: int) -> Case | None:
        try:
            return Case(word)
        except ValueError:
            self._fault(at, f"no suffix is called `{word}`: see `Case`, for example `yönelme`")
            return None

    def _open(self, at: int) -> None:
        if len(self.open) > DEEPEST:
            self._fault(at, f"segments stand deeper than {DEEPEST}: split the sentence")
        self.open.append((at, []))

    def _close_at(self, at: int) -> None:
        if len(self.open) == 1:
            self._fault(at, "`]]` closes nothing: add `[[` before it")
        else:
            self._close()

    def _close(self) -> None:
        at, nodes = self.open.pop()
        self.open[-1][1].append(Segment(tuple(nodes), at))

    def _fault(self, at: int, says: str) -> None:
        self.faults.append(Fault.at(self.source, at, says))
