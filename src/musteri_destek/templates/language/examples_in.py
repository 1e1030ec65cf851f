"""Örnekten eke: every suffix written by example behind a hole, read by the kind of its value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..turkish import Kind
from .checks import Schema, why_no_suffix
from .suffix_examples import Chain, filters, meant
from .syntax import Branch, Fault, Hole, Node, Pick, Segment, Text
from .variables import AnyVariable, Variable


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
    chains = _meant(hole, slot)
    first = chains[0] if chains else ()
    says = why_no_suffix(hole.name, slot, first, f"`{shown}`")
    if says is None and len(chains) == 1:
        yield replace(hole, suffixes=first)
        return
    faults.append(Fault.at(source, hole.offset, says or _unclear(hole.name, shown, chains)))
    yield replace(hole, example="")
    yield Text(hole.example, hole.offset)


def _meant(hole: Hole, slot: AnyVariable) -> tuple[Chain, ...]:
    """Read the example: a suffix joined to the value, a particle apart from it, or both."""
    kind = slot.kind if isinstance(slot, Variable) else Kind.COMMON
    joined, blank, apart = hole.example.partition(" ")
    suffixes = meant(joined, kind) if joined else (hole.suffixes,)
    particles = meant(f"{blank}{apart}", kind) if apart else ((),)
    return tuple((*suffix, *particle) for suffix in suffixes for particle in particles)


def _unclear(name: str, shown: str, chains: tuple[Chain, ...]) -> str:
    if not chains:
        return f"`{shown}` is no suffix: put a space before it, or write one, as in `{{kargo}}'ya`"
    choices = " or ".join(f"`{{{name}|{filters(one)}}}`" for one in chains)
    return f"`{shown}` may mean several suffixes: write {choices}"
