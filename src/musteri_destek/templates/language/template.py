"""Şablon dili: text with holes, read and checked once, filled in one pass.

* ``{tutar}`` a hole; ``{tutar}'lik`` the value with a suffix, shown by the example of any other
  value; ``{tutar|lık}`` the same by name, ``{urun|iyelik:siz|yönelme}`` several, in the order of
  Turkish (the names are those of `Case`);
* ``[[ Takip kodunuz: {takip}.]]`` a segment, left out when an optional value in it is absent;
* ``[size|sana]`` the words for *siz* and for *sen*; ``[hediye ? hediyeniz | siparişiniz]`` the words
  for yes and for no, ``[yol ? pick_up: … | any_carrier: … | …]`` those for a member and for the rest;
* ``{{`` and ``}}`` the braces themselves.

There is nothing else: no attributes, calls, loops or format specifications, so nothing in a
template can run code. Values are set in as they are and never read as a template again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from ..channels.media import Medium
from ..channels.shaping import body_of
from ..turkish import Lexicon, Spelling
from ..turkish.lexicon import NO_ENTRIES
from ..turkish.speech import USUAL, speech
from ..turkish.spelling import DEFAULT_SPELLING
from .checks import Audience, Schema, faults_of, require_declared, unsaid
from .examples_in import with_suffixes
from .filling import Parts, assumed, compiled, filled, stated
from .reading import read
from .registers import Register
from .syntax import Fault, Segment, TemplateError
from .variables import AnyVariable, write_values
from .widest import widest
from .wordings import registers_of, wording_faults


@dataclass(frozen=True, slots=True)
class Template:
    """Şablon: a text with holes that was checked against the declaration of its variables.

    `registers` are those it can be said in: *siz*, *sen*, or both.

    >>> from datetime import datetime
    >>> from musteri_destek.facts import ISTANBUL
    >>> from musteri_destek.templates import Kind, Need, Variable
    >>> schema = {"kargo": Variable(Kind.BRAND), "kod": Variable(Kind.CODE, need=Need.OPTIONAL)}
    >>> template = Template.parse("Paketiniz {kargo}'da.[[ İade kodu: {kod}.]]", schema)
    >>> now = datetime(2026, 11, 14, 12, tzinfo=ISTANBUL)
    >>> template.render({"kargo": "Sürat Kargo"}, as_of=now)
    "Paketiniz Sürat Kargo'da."
    >>> template.render({"kargo": "HepsiJet", "kod": "{kargo}"}, as_of=now)
    "Paketiniz HepsiJet'te. İade kodu: {kargo}."
    """

    source: str
    schema: Mapping[str, AnyVariable]
    root: Segment
    registers: frozenset[Register]
    parts: Mapping[Register, Parts]

    @classmethod
    def parse(
        cls,
        source: str,
        schema: Mapping[str, AnyVariable],
        *,
        audience: Audience = Audience.CUSTOMER,
        medium: Medium | None = None,
    ) -> Template:
        """Tanımla: read and check a template; with a `medium`, also whether it will always fit there.

        Raises `TemplateError` listing *all* faults with their places: unbalanced marks, unknown
        variables, required ones not always said, optional ones that would leave a hole, suffixes
        that don't fit or may mean several, personal values in a public text, terms written by hand
        where a commitment belongs, *sen* beside *siz*, and wording that `check_tone` calls an
        error.

        >>> from musteri_destek.templates import Kind, Variable
        >>> Template.parse("Kodunuz {kot}, yarın geliriz.", {"kod": Variable(Kind.CODE)})
        Traceback (most recent call last):
        musteri_destek.templates.language.syntax.TemplateError: 3 faults
        1:1 required variable `kod` is not always said
        1:9 unknown variable `kot`: did you mean `kod`?
        1:16 `yarın` is a word given by hand: let a commitment say when
        """
        require_declared(schema)
        template, faults = cls.read(source, schema, audience=audience)
        found = {*faults, *unsaid(template.root.always(), schema), *template.overflows(medium)}
        if found:
            raise TemplateError(tuple(sorted(found)))
        return template

    @classmethod
    def read(
        cls, source: str, schema: Schema, *, audience: Audience
    ) -> tuple[Template, tuple[Fault, ...]]:
        """Oku: the template with its faults, if any; one with faults must not be filled."""
        tree, broken = read(source)
        root, unclear = with_suffixes(tree, schema, source)
        found = {
            *broken,
            *unclear,
            *faults_of(source, root, schema, audience),
            *wording_faults(source, root, schema),
        }
        parts = {one: compiled(root.said_to(one), schema) for one in Register}
        template = cls(
            source,
            MappingProxyType(dict(schema)),
            root,
            registers_of(root, schema),
            MappingProxyType(parts),
        )
        return template, tuple(sorted(found))

    def overflows(self, medium: Medium | None) -> Iterator[Fault]:
        """Taşma: a fault where the longest values make the text too long for the medium."""
        if medium is None or medium.longest is None:
            return
        texts = (widest(parts, self.schema, medium) for parts in self.parts.values())
        length = max(medium.length(body_of([text], medium)) for text in texts)
        if length > medium.longest:
            says = f"`{length}` long with the longest values, where {medium.longest} is taken"
            yield Fault(1, 1, f"{says}: shorten it, or bound its values with `longest`")

    def render(
        self,
        values: Mapping[str, object],
        *,
        as_of: datetime,
        register: Register = Register.SIZ,
    ) -> str:
        """Doldur: the text with the values set in, as said at `as_of`.

        Raises `MisuseValueError` naming every required value that is absent or empty and every
        value that is not declared, `MisuseTypeError` for a value of another type.
        """
        written = write_values(self.schema, values, as_of=as_of, register=register)
        return filled(self.parts[register], written, USUAL)

    def fill(
        self,
        written: Mapping[str, str],
        *,
        register: Register = Register.SIZ,
        lexicon: Lexicon = NO_ENTRIES,
        spelling: Spelling = DEFAULT_SPELLING,
    ) -> str:
        """Yazılı değerlerle doldur: as `render`, from values that `write_values` wrote before.

        `lexicon` and `spelling` are the shop's own, as for `inflect`.
        """
        return filled(self.parts[register], written, speech(lexicon, spelling))

    def assumed(
        self,
        written: Mapping[str, str],
        *,
        register: Register = Register.SIZ,
        lexicon: Lexicon = NO_ENTRIES,
        spelling: Spelling = DEFAULT_SPELLING,
    ) -> tuple[str, ...]:
        """Varsaydıkları: what `fill` has to assume of the values, because nobody tells it.

        >>> from musteri_destek.templates import Kind, Variable
        >>> template = Template.parse("Paketiniz {kargo}'da.", {"kargo": Variable(Kind.BRAND)})
        >>> template.assumed({"kargo": "Sürat Kargo"}), template.assumed({"kargo": "Zetta"})
        ((), ('`Zetta` is read as it is spelled; if not, pass `reading=`',))
        """
        said = assumed(self.parts[register], written, speech(lexicon, spelling))
        return tuple(dict.fromkeys(said))

    def states(self, written: Mapping[str, str]) -> frozenset[str]:
        """Söyledikleri: the variables the text really states, filled with these values."""
        return frozenset(stated(self.parts[Register.SIZ], written))
