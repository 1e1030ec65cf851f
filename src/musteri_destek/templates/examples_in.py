"""Örnekten eke: every suffix written by example behind a hole, read by the kind of its value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .checks import PARTICLES, Schema
from .choices import Choice
from .suffix_examples import Chain, filters, meant
from .syntax import Branch, Fault, Hole, Node, Pick, Segment, Text
from .turkish import Kind
from .turkish.kinds import CLASSIFIERS
from .variables import Variable


def with_suffixes(root: Segment, schema: Schema, source: str) -> tuple[Segment, tuple[Fault, ...]]:
    """Eklerini oku: the tree with a suffix for each example, and the faults of those unreadable."""
    faults: list[Fault] = []
    return Segment(tuple(_read(root.nodes, schema, source, faults)), root.offset), tuple(faults)


def _read(
    nodes: tuple[Node, ...], schema: Schema, source: str, faults: list[Fault]
) -> Iterator[Node]:
    for node in nodes:
        match node:
            case Hole() if node.example and node.name in schema:
                yield from _of_hole(node, schema, source, faults)
            case Segment():
                yield replace(node, nodes=tuple(_read(node.nodes, schema, source, faults)))
            case Pick():
                branches = (
                    Branch(one.label, tuple(_read(one.nodes, schema, source, faults)))
                    for one in node.branches
                )
                yield replace(node, branches=tuple(branches))
            case _:
                yield node


def _of_hole(hole: Hole, schema: Schema, source: str, faults: list[Fault]) -> Iterator[Node]:
    slot, shown = schema[hole.name], hole.example.strip()
    kind = slot.kind if isinstance(slot, Variable) else Kind.COMMON
    chains = meant(shown, kind)
    if hole.example.startswith(" "):
        chains = tuple(one for one in meant(f" {shown}", kind) if PARTICLES.issuperset(one))
    if not isinstance(slot, Variable | Choice) or (
        isinstance(slot, Choice) and not hole.example.startswith(" ")
    ):
        says = (
            f"`{hole.name}` stands for whole words, which bring their own suffixes: drop `{shown}`"
        )
    elif isinstance(slot, Variable) and slot.join:
        says = f"`{hole.name}` is a list and takes no suffix: put a noun behind it that does"
    elif isinstance(slot, Variable) and slot.kind in CLASSIFIERS:
        name, better = slot.kind.value.replace("_", " "), CLASSIFIERS[slot.kind]
        says = f"`{hole.name}` is a {name} and takes no suffix: let a noun carry it: `{better}`"
    elif len(chains) == 1:
        yield replace(hole, suffixes=chains[0])
        return
    else:
        says = _unclear(hole.name, shown, chains)
    faults.append(Fault.at(source, hole.offset, says))
    yield replace(hole, example="")
    yield Text(hole.example, hole.offset)


def _unclear(name: str, shown: str, chains: tuple[Chain, ...]) -> str:
    if not chains:
        return f"`{shown}` is no suffix: put a space before it, or write one, as in `{{kargo}}'ya`"
    choices = " or ".join(f"`{{{name}|{filters(one)}}}`" for one in chains)
    return f"`{shown}` may mean several suffixes: write {choices}"
