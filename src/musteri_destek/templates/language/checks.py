"""Denetim: what is wrong with a template before any letter is written from it.

Each check looks at the tree and the declaration and yields its faults; all checks always run, so
an author sees everything at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from enum import StrEnum

from ...errors import MisuseTypeError, MisuseValueError
from ..turkish import Case, Kind
from ..turkish.kinds import UNREADABLE
from ..turkish.suffixes import chain
from .choices import Choice, OneOf, YesNo
from .declarations import Need, Privacy
from .syntax import Fault, Hole, Pick, Segment
from .variables import AnyVariable, Commitment, Done, Variable, declared


class Audience(StrEnum):
    """Okur: who can read a text: the customer alone, or everybody.

    >>> Audience("public")
    <Audience.PUBLIC: 'public'>
    """

    CUSTOMER = "customer"
    PUBLIC = "public"


Schema = Mapping[str, AnyVariable]

PARTICLES = frozenset({Case.ALSO, Case.QUESTION})
"""Ayrı yazılanlar: the particles, which also follow words that bring their own suffixes."""


def require_declared(variables: Mapping[str, object]) -> None:
    """Bildirim iste: that every variable is declared as one; else `MisuseTypeError`.

    >>> from musteri_destek.templates import Kind
    >>> require_declared({"tutar": Kind.MONEY})
    Traceback (most recent call last):
    musteri_destek.errors.MisuseTypeError: `tutar` is declared as `money`: write \
`Variable(Kind.MONEY)`
    """
    for name, slot in variables.items():
        if not isinstance(slot, Variable | Commitment | Done | Choice | YesNo | OneOf):
            kind = slot.name if isinstance(slot, Kind) else "FREE"
            msg = f"`{name}` is declared as `{slot}`: write `Variable(Kind.{kind})`"
            raise MisuseTypeError(msg)


def faults_of(source: str, root: Segment, schema: Schema, audience: Audience) -> Iterator[Fault]:
    """Kusurları: everything wrong with the tree of a well-formed text under its declaration."""
    for segment in root.walk():
        for hole in segment.holes:
            for says in _hole_faults(hole, schema, audience):
                yield Fault.at(source, hole.offset, says)
        for pick in segment.picks:
            for says in _pick_faults(pick, schema, audience):
                yield Fault.at(source, pick.offset, says)
        if segment is root:
            yield from _optional_faults(source, root, schema)
        elif not _can_be_left_out(segment, schema):
            says = "this segment is never left out: name an optional variable in it, or drop `[[`"
            yield Fault.at(source, segment.offset, says)


def unsaid(said: Iterable[str], schema: Schema) -> Iterator[Fault]:
    """Söylenmeyenler: a fault for each required variable that is not among those always said."""
    always = set(said)
    for name, slot in schema.items():
        if slot.need != Need.OPTIONAL and name not in always:
            yield Fault(1, 1, f"required variable `{name}` is not always said")


def _known_faults(name: str, schema: Schema, audience: Audience) -> Iterator[str]:
    if name not in schema:
        near = get_close_matches(name, schema, n=1)
        hint = f"did you mean `{near[0]}`?" if near else declared(schema)
        yield f"unknown variable `{name}`: {hint}"
    elif audience is Audience.PUBLIC and schema[name].privacy != Privacy.OPEN:
        yield f"`{name}` is personal and everybody can read this text: leave it out"


def _hole_faults(hole: Hole, schema: Schema, audience: Audience) -> Iterator[str]:
    yield from _known_faults(hole.name, schema, audience)
    slot = schema.get(hole.name)
    if isinstance(slot, YesNo | OneOf):
        yield f"`{hole.name}` is no words: choose by it, as in `[{hole.name} ? … | …]`"
    elif slot and hole.suffixes:
        yield from _suffix_faults(hole, slot)


def _suffix_faults(hole: Hole, slot: AnyVariable) -> Iterator[str]:
    if says := why_no_suffix(hole.name, slot, hole.suffixes, "the `|`"):
        yield says
    try:
        chain(hole.suffixes)
    except MisuseValueError as error:
        yield str(error)


def why_no_suffix(
    name: str, slot: AnyVariable, suffixes: tuple[Case, ...], shown: str
) -> str | None:
    """Neden ek almaz: what keeps a value from carrying suffixes, and what to write instead.

    >>> from musteri_destek.templates import Join, Kind
    >>> why_no_suffix("liste", Variable(Kind.BRAND, join=Join.AND), (Case.DATIVE,), "`'ya`")
    '`liste` is a list and takes no suffix: put a noun behind it that does'
    """
    if not isinstance(slot, Variable):
        if isinstance(slot, Choice) and suffixes and PARTICLES.issuperset(suffixes):
            return None
        return f"`{name}` stands for whole words, which bring their own suffixes: drop {shown}"
    if slot.join:
        return f"`{name}` is a list and takes no suffix: put a noun behind it that does"
    if found := UNREADABLE.get(slot.kind):
        better = found.wording(name)
        return f"`{name}` is {found.what} and takes no suffix: let a noun carry it: `{better}`"
    return None


def _pick_faults(pick: Pick, schema: Schema, audience: Audience) -> Iterator[str]:
    if pick.name is None:
        return
    yield from _known_faults(pick.name, schema, audience)
    slot = schema.get(pick.name)
    if isinstance(slot, YesNo | OneOf):
        yield from _side_faults(pick, slot)
    elif slot:
        yield f"nothing can be chosen by `{pick.name}`: declare it as `YesNo` or `OneOf`"


def _side_faults(pick: Pick, slot: YesNo | OneOf) -> Iterator[str]:
    labels = [branch.label for branch in pick.branches]
    named = [label for label in labels if label]
    for label in named:
        if label not in slot.members:
            yield f"`{pick.name}` is never `{label}`; it is one of: {', '.join(slot.members)}"
    if len(set(named)) < len(named):
        yield f"a side of `{pick.name}` is named twice: name each once"
    if isinstance(slot, YesNo) and not named:
        if len(labels) != len(slot.members):
            yield f"`{pick.name}` has two sides: `[{pick.name} ? evetse | değilse]`"
    elif None in labels[:-1]:
        yield f"only the last side of `{pick.name}` may go without a name: it is for all the rest"
    elif None not in labels and set(slot.members) - set(named):
        left = ", ".join(one for one in slot.members if one not in named)
        yield f"nothing is said where `{pick.name}` is: {left}; add a side for it"


def _can_be_left_out(segment: Segment, schema: Schema) -> bool:
    return any(name not in schema or schema[name].need == Need.OPTIONAL for name in segment.names)


def _optional_faults(source: str, root: Segment, schema: Schema) -> Iterator[Fault]:
    nodes: tuple[Hole | Pick, ...] = (*root.holes, *root.picks)
    for node in nodes:
        if node.name and node.name in schema and schema[node.name].need == Need.OPTIONAL:
            says = f"`{node.name}` is optional and would leave a hole: put its sentence in `[[ ]]`"
            yield Fault.at(source, node.offset, says)
