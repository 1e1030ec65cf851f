"""Okuma: from the source of a template to its tree, in one pass, with every fault of its form."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..turkish import Case
from .syntax import Branch, Fault, Hole, Node, Pick, Segment, Text

LONGEST_TEMPLATE = 10_000
"""En uzun şablon: characters of one template."""

DEEPEST = 3
"""En derin iç içelik: how many segments and choices by a variable may stand within each other."""

_MARK = re.compile(r"\{\{|\}\}|\[\[|\]\]|\{[^{}]*\}|[{}\[\]|]")
_NAME = re.compile(r"[^\W\d]\w*")
_PARTICLE = r" (?:de|da|m[ıiuü])\b"
_EXAMPLE = re.compile(rf"['’]?[^\W\d_]+(?:{_PARTICLE})?|{_PARTICLE}")
_SPLIT_EXAMPLE = re.compile(r"\[['’]?[^\W\d_]+\|")
_CHOSEN_BY = re.compile(r"([^\W\d]\w*) \?\s*")
_LABEL = re.compile(r"\s*([^\W\d]\w*):\s*")

_NO_PAIR_IN_A_PAIR = (
    "a side of `[siz|sen]` holds no other: put what differs in one, as in `siparişin[iz|]`"
)


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


@dataclass(slots=True)
class _Open:
    """What was opened and waits for its end: the root, a segment or a choice."""

    offset: int
    is_pick: bool = False
    name: str | None = None
    label: str | None = None
    nodes: list[Node] = field(default_factory=list)
    branches: list[Branch] = field(default_factory=list)

    @property
    def is_deep(self) -> bool:
        return not self.is_pick or self.name is not None

    def end_branch(self) -> None:
        nodes = _trimmed(self.nodes) if self.name else self.nodes
        self.branches.append(Branch(self.label, tuple(nodes)))
        self.nodes, self.label = [], None


class _Reader:
    """One pass over the marks of a source; what is open waits on a stack."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.faults: list[Fault] = []
        self.open = [_Open(0)]
        self.is_too_deep = False

    def read(self) -> Segment:
        at = 0
        while mark := _MARK.search(self.source, at):
            self._add_text(self.source[at : mark.start()], at)
            at = self._take(mark[0], mark.start())
        self._add_text(self.source[at:], at)
        while len(self.open) > 1:
            ends = ("[", "]") if self.open[-1].is_pick else ("[[", "]]")
            self._fault(self.open[-1].offset, f"`{ends[0]}` is never closed: add `{ends[1]}`")
            self._close()
        return Segment(() if self.is_too_deep else tuple(self.open[0].nodes), 0)

    def _take(self, mark: str, at: int) -> int:
        """Take one mark; give the place where reading goes on."""
        end = at + len(mark)
        match mark:
            case "{{" | "}}":
                self._add_text(mark[0], at)
            case "[[":
                self._push(_Open(at))
            case "[":
                return self._open_pick(at)
            case "]]" if not self.open[-1].is_pick or self._is_lone_side():
                self._close_segment(at)
            case "]]" | "]":
                self._close_pick(at)
                return at + 1
            case "|":
                return self._next_branch(at)
            case "{":
                self._fault(at, "`{` is never closed: write `{{` for the brace itself")
            case "}":
                self._fault(at, "`}` was never opened: write `}}` for the brace itself")
            case _:
                return self._add_hole(mark[1:-1], at, end)
        return end

    def _add_text(self, text: str, at: int) -> None:
        if text:
            self.open[-1].nodes.append(Text(text, at))

    def _add_hole(self, inside: str, at: int, end: int) -> int:
        name, *suffixes = (part.strip() for part in inside.split("|"))
        if not _NAME.fullmatch(name):
            self._fault(at, f"`{{{inside}}}` is no hole: write a name, as in `{{kargo|yönelme}}`")
            return end
        cases = tuple(case for word in suffixes if (case := self._suffix(word, at)))
        shown = _EXAMPLE.match(self.source, end)
        example = shown[0] if shown and (not suffixes or shown[0].startswith(" ")) else ""
        if shown and not example:
            self._fault(end, f"`{shown[0]}`: the suffix of `{name}` is named already: drop one")
        if _SPLIT_EXAMPLE.match(self.source, end):
            says = f"write the suffix of `{name}` once, for *siz*: *sen* follows by itself"
            self._fault(end, says)
        self.open[-1].nodes.append(Hole(name, cases, at, example))
        return end + len(example)

    def _suffix(self, word: str, at: int) -> Case | None:
        try:
            return Case(word)
        except ValueError:
            self._fault(at, f"no suffix is called `{word}`: see `Case`, for example `yönelme`")
            return None

    def _push(self, opened: _Open) -> None:
        same = [one for one in self.open[: DEEPEST * 2] if one.is_deep is opened.is_deep]
        if len(same) > (DEEPEST if opened.is_deep else 0) and not self.is_too_deep:
            self.is_too_deep = True
            too_deep = f"segments stand deeper than {DEEPEST}: split the sentence"
            self._fault(opened.offset, too_deep if opened.is_deep else _NO_PAIR_IN_A_PAIR)
        self.open.append(opened)

    def _open_pick(self, at: int) -> int:
        chosen_by = _CHOSEN_BY.match(self.source, at + 1)
        self._push(_Open(at, is_pick=True, name=chosen_by[1] if chosen_by else None))
        return self._label(chosen_by.end()) if chosen_by else at + 1

    def _next_branch(self, at: int) -> int:
        opened = self.open[-1]
        if not opened.is_pick:
            self._add_text("|", at)
            return at + 1
        opened.end_branch()
        return self._label(at + 1) if opened.name else at + 1

    def _label(self, at: int) -> int:
        label = _LABEL.match(self.source, at)
        self.open[-1].label = label[1] if label else None
        return label.end() if label else at

    def _is_lone_side(self) -> bool:
        """Tell `[…]]`, which begins as a choice and ends as a segment."""
        *outer, opened = self.open
        return len(outer) == 1 and opened.name is None and not opened.branches

    def _close_segment(self, at: int) -> None:
        if len(self.open) == 1:
            self._fault(at, "`]]` closes nothing: add `[[` before it")
            return
        opened = self.open[-1]
        if opened.is_pick:
            self._fault(opened.offset, "`[` is closed by `]]`: write `[[`")
            opened.is_pick = False
        self._close()

    def _close_pick(self, at: int) -> None:
        if len(self.open) == 1:
            self._fault(at, "`]` closes nothing: brackets hold choices, as in `[siz|sen]`")
            return
        if not self.open[-1].is_pick:
            self._fault(at, "`[[` is closed by `]`: write `]]`")
        self._close()

    def _close(self) -> None:
        opened = self.open.pop()
        node: Node = Segment(tuple(opened.nodes), opened.offset)
        if opened.is_pick:
            opened.end_branch()
            node = Pick(opened.name, tuple(opened.branches), opened.offset)
            self._check_sides(node)
        self.open[-1].nodes.append(node)

    def _check_sides(self, pick: Pick) -> None:
        if pick.name is None and len(pick.branches) != len(("siz", "sen")):
            says = "a choice has a side for *siz* and one for *sen*: `[size|sana]`"
            self._fault(pick.offset, says)

    def _fault(self, at: int, says: str) -> None:
        self.faults.append(Fault.at(self.source, at, says))


def _trimmed(nodes: list[Node]) -> list[Node]:
    """Drop the blanks that only set the marks of a choice apart from its words."""
    kept = list(nodes)
    if kept and isinstance(kept[0], Text):
        bare = kept[0].says.lstrip()
        kept[0] = Text(bare, kept[0].offset + len(kept[0].says) - len(bare))
    if kept and isinstance(kept[-1], Text):
        kept[-1] = Text(kept[-1].says.rstrip(), kept[-1].offset)
    return kept
