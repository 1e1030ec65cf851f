"""Denetim: what is wrong with a template before any letter is written from it.

Each check looks at the tree and the declaration and yields its faults; all checks always run, so
an author sees everything at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from enum import StrEnum

from .. import casing
from ..errors import MisuseValueError
from .syntax import Fault, Hole, Segment
from .tone import findings
from .tone_rules_tr import Severity
from .turkish.kinds import CLASSIFIERS
from .turkish.suffixes import chain
from .variables import AnyVariable, Need, Privacy, Variable


class Audience(StrEnum):
    """Okur: who can read a text: the customer alone, or everybody.

    >>> Audience("public")
    <Audience.PUBLIC: 'public'>
    """

    CUSTOMER = "customer"
    PUBLIC = "public"


_HOLE = re.compile(r"\{[^{}]*\}")
_TERM = re.compile(
    r"\b(?:bugün|yarın|aynı gün|ertesi gün|gün içinde"
    r"|(?:\d+|bir|iki|üç|beş|on|birkaç) (?:iş )?(?:gün|saat|hafta|ay)(?:ü|de|da|te|ta)?"
    r"(?: içinde| sonra)?)\b"
)


def faults_of(
    source: str, root: Segment, schema: Mapping[str, AnyVariable], audience: Audience
) -> Iterator[Fault]:
    """Kusurları: everything wrong with a well-formed text under its declaration."""
    for segment in root.walk():
        for hole in segment.holes:
            for says in _hole_faults(hole, schema, audience):
                yield Fault.at(source, hole.offset, says)
        if segment is root:
            yield from _optional_faults(source, root, schema)
        elif not _can_be_left_out(segment, schema):
            says = "this segment is never left out: name an optional variable in it, or drop `[[`"
            yield Fault.at(source, segment.offset, says)
    yield from _wording_faults(source)


def unsaid(said: Iterable[str], schema: Mapping[str, AnyVariable]) -> Iterator[Fault]:
    """Söylenmeyenler: a fault for each required variable that is not among those always said."""
    always = set(said)
    for name, slot in schema.items():
        if slot.need != Need.OPTIONAL and name not in always:
            yield Fault(1, 1, f"required variable `{name}` is not always said")


def _hole_faults(
    hole: Hole, schema: Mapping[str, AnyVariable], audience: Audience
) -> Iterator[str]:
    slot = schema.get(hole.name)
    if slot is None:
        near = get_close_matches(hole.name, schema, n=1)
        hint = f"did you mean `{near[0]}`?" if near else f"declared: {', '.join(schema)}"
        yield f"unknown variable `{hole.name}`: {hint}"
        return
    if audience is Audience.PUBLIC and slot.privacy != Privacy.OPEN:
        yield f"`{hole.name}` is personal and everybody can read this text: leave it out"
    if hole.suffixes:
        yield from _suffix_faults(hole, slot)


def _suffix_faults(hole: Hole, slot: AnyVariable) -> Iterator[str]:
    if not isinstance(slot, Variable):
        yield f"`{hole.name}` stands for whole words, which bring their own suffixes: drop the `|`"
    elif slot.kind in CLASSIFIERS:
        kind = slot.kind.value.replace("_", " ")
        better = CLASSIFIERS[slot.kind]
        yield f"`{hole.name}` is a {kind} and takes no suffix: let a noun carry it: `{better}`"
    try:
        chain(hole.suffixes)
    except MisuseValueError as error:
        yield str(error)


def _can_be_left_out(segment: Segment, schema: Mapping[str, AnyVariable]) -> bool:
    return any(
        hole.name not in schema or schema[hole.name].need == Need.OPTIONAL for hole in segment.holes
    )


def _optional_faults(
    source: str, root: Segment, schema: Mapping[str, AnyVariable]
) -> Iterator[Fault]:
    for hole in root.holes:
        if hole.name in schema and schema[hole.name].need == Need.OPTIONAL:
            says = f"`{hole.name}` is optional and would leave a hole: put its sentence in `[[ ]]`"
            yield Fault.at(source, hole.offset, says)


def _wording_faults(source: str) -> Iterator[Fault]:
    # Holes become letters of the same length, so that places in the text stay places in the source.
    text = _HOLE.sub(lambda hole: "x" * len(hole[0]), source)
    for found in findings(text):
        if found.severity is Severity.ERROR:
            yield Fault.at(source, found.offset, f"`{found.text}`: {found.advice}")
    for term in _TERM.finditer(casing.lower(text)):
        says = f"`{term[0]}` is a word given by hand: let a commitment say when"
        yield Fault.at(source, term.start(), says)
