"""Şablon dili: text with holes, read and checked once, filled in one pass.

* ``{tutar}`` a hole; ``{kargo|yönelme}`` the value with a suffix, ``{kargo|çokluk|yönelme}`` with
  several, in the order of Turkish (the names are those of `Case`);
* ``[[ Takip kodunuz: {takip}.]]`` a segment, left out when an optional value in it is absent;
* ``{{`` and ``}}`` the braces themselves.

There is nothing else: no attributes, calls, conditions, loops or format specifications, so nothing
in a template can run code. Values are set in as they are and never read as a template again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from .checks import Audience, faults_of, unsaid
from .syntax import Hole, Segment, TemplateError, read
from .turkish import inflect
from .variables import AnyVariable, Variable, write_values


@dataclass(frozen=True, slots=True)
class Template:
    """Şablon: a text with holes that was checked against the declaration of its variables.

    >>> from datetime import datetime
    >>> from musteri_destek.facts import ISTANBUL
    >>> from musteri_destek.templates import Kind, Need, Variable
    >>> schema = {"kargo": Variable(Kind.BRAND), "kod": Variable(Kind.CODE, need=Need.OPTIONAL)}
    >>> template = Template.parse("Paketiniz {kargo|bulunma}.[[ İade kodu: {kod}.]]", schema)
    >>> now = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
    >>> template.render({"kargo": "Sürat Kargo"}, as_of=now)
    "Paketiniz Sürat Kargo'da."
    >>> template.render({"kargo": "HepsiJet", "kod": "{kargo}"}, as_of=now)
    "Paketiniz HepsiJet'te. İade kodu: {kargo}."
    """

    source: str
    schema: Mapping[str, AnyVariable]
    root: Segment

    @classmethod
    def parse(
        cls,
        source: str,
        schema: Mapping[str, AnyVariable],
        *,
        audience: Audience = Audience.CUSTOMER,
    ) -> Template:
        """Tanımla: read and check a template.

        Raises `TemplateError` listing *all* faults with their places: unbalanced marks, unknown
        variables, required ones not always said, optional ones that would leave a hole, suffixes
        that don't fit, personal values in a public text, terms written by hand where a commitment
        belongs, and wording that `check_tone` calls an error.

        >>> from musteri_destek.templates import Kind, Variable
        >>> Template.parse("Kodunuz {kot}, yarın geliriz.", {"kod": Variable(Kind.CODE)})
        Traceback (most recent call last):
        musteri_destek.templates.syntax.TemplateError: 3 faults
        1:1 required variable `kod` is not always said
        1:9 unknown variable `kot`: did you mean `kod`?
        1:16 `yarın` is a word given by hand: let a commitment say when
        """
        root, broken = read(source)
        said = (hole.name for hole in root.holes)
        found = {*broken, *faults_of(source, root, schema, audience), *unsaid(said, schema)}
        if found:
            raise TemplateError(tuple(sorted(found)))
        return cls(source, MappingProxyType(dict(schema)), root)

    def render(self, values: Mapping[str, object], *, as_of: datetime) -> str:
        """Doldur: the text with the values set in, as said at `as_of`.

        Raises `MisuseValueError` naming every required value that is absent or empty and every
        value that is not declared, `MisuseTypeError` for a value of another type.
        """
        return self.fill(write_values(self.schema, values, as_of=as_of))

    def fill(self, written: Mapping[str, str]) -> str:
        """Yazılı değerlerle doldur: as `render`, from values that `write_values` wrote before."""
        return "".join(self._text(node, written) for node in _said(self.root, written))

    def states(self, written: Mapping[str, str]) -> frozenset[str]:
        """Söyledikleri: the variables the text really states, filled with these values."""
        nodes = _said(self.root, written)
        return frozenset(node.name for node in nodes if isinstance(node, Hole))

    def _text(self, node: str | Hole, written: Mapping[str, str]) -> str:
        if isinstance(node, str):
            return node
        slot = self.schema[node.name]
        if node.suffixes and isinstance(slot, Variable):
            return inflect(written[node.name], node.suffixes, kind=slot.kind)
        return written[node.name]


def _said(segment: Segment, written: Mapping[str, str]) -> Iterator[str | Hole]:
    """Walk through what is said, past the segments in which a value is absent."""
    for node in segment.nodes:
        if not isinstance(node, Segment):
            yield node
        elif all(hole.name in written for hole in node.holes):
            yield from _said(node, written)
