"""Yuvalar: the sentences of a situation as they are written, and as they are once read and checked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from types import MappingProxyType

from ...errors import MisuseValueError
from ..language.checks import Audience
from ..language.choices import Choice
from ..language.declarations import Need
from ..language.registers import Register
from ..language.syntax import Fault
from ..language.template import Template
from ..language.variables import AnyVariable, Commitment, Done, Variable
from ..language.wordings import Spoken
from ..tone.rules_tr import EMOJI
from ..turkish import Kind
from .own_words import words_found
from .voices import Tone

MOST_VARIANTS = 50
"""En çok çeşit: variants of one free slot in one tone."""

NO_WORDS: Mapping[str, str] = MappingProxyType({})
"""Kendi sözü yok: of a shop without words of its own."""

_NEVER_VARY = frozenset({Kind.MONEY, Kind.DATE, Kind.PERCENT, Kind.TIME})


@dataclass(frozen=True, slots=True)
class Given:
    """Biliniyorsa: a wording that is said when all `names` are there.

    `short` says the same in fewer words, for a channel where a letter is short: every word given
    and every required value stands in it too.

    >>> Given(("odendi_gunu",), "İadenizi {odendi_gunu} günü yaptık.").names
    ('odendi_gunu',)
    """

    names: tuple[str, ...]
    text: str
    short: str | None = None


SILENT = Given((), "")
"""Susma: the last wording of a slot that is left out where none of the others can be said."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """Sabit yuva: a sentence that never varies, or wordings of it by what is known.

    With `SILENT` for the last wording, the slot is left out where nothing else can be said. What
    is `OPTIONAL` is good to know and no more: a short channel leaves it out.

    >>> Fixed("approval", "İadenizi onayladık.").wordings[0].text
    'İadenizi onayladık.'
    """

    name: str
    text: str | tuple[Given, ...]
    need: Need = Need.REQUIRED

    @property
    def wordings(self) -> tuple[Given, ...]:
        """Söyleyişler: the wordings in the order they are tried."""
        return (Given((), self.text),) if isinstance(self.text, str) else self.text


@dataclass(frozen=True, slots=True)
class Free:
    """Serbest yuva: one thing said in several ways, per tone.

    >>> len(Free("closing", samimi=("Buradayım.", "Yazın, konuşalım."), resmi=("Yanınızdayız.",)).resmi)
    1
    """

    name: str
    samimi: tuple[str, ...]
    resmi: tuple[str, ...]
    nuktedan: tuple[str, ...] = ()

    def variants(self, tone: Tone) -> tuple[str, ...]:
        """Çeşitler: the ways to say it in that tone; a smile is never owed."""
        by_tone = {Tone.SAMIMI: self.samimi, Tone.RESMI: self.resmi, Tone.NUKTEDAN: self.nuktedan}
        return by_tone[tone]


@dataclass(frozen=True, slots=True)
class FixedSlot:
    """Okunmuş sabit yuva: the wordings as templates, each with the names it waits for.

    `short` are the same wordings in fewer words, one for each.
    """

    name: str
    wordings: tuple[tuple[tuple[str, ...], Template], ...]
    short: tuple[Template, ...]
    need: Need = Need.REQUIRED

    def wording(self, written: Mapping[str, str]) -> Template:
        """Söylenişi: the first wording whose values are there; else `MisuseValueError`."""
        return self.wordings[self._first_known(written)][1]

    def in_short(self, written: Mapping[str, str]) -> Template:
        """Kısaca: the same wording in fewer words, where it has some."""
        return self.short[self._first_known(written)]

    def _first_known(self, written: Mapping[str, str]) -> int:
        for at, (names, _) in enumerate(self.wordings):
            if written.keys() >= set(names):
                return at
        waited_for = [set(names) for names, _ in self.wordings]
        wanted = " or ".join(
            " with ".join(f"`{one}`" for one in names)
            for names, _ in self.wordings
            if not any(other < set(names) for other in waited_for)
        )
        msg = f"nothing to say in `{self.name}`: give {wanted}"
        raise MisuseValueError(msg)

    def always_said(self) -> frozenset[str]:
        """Hep söylenenler: the variables that stand in every wording."""
        return frozenset.intersection(*(one.root.always() for _, one in self.wordings))

    def templates(self, register: Register) -> Iterator[Template]:  # noqa: ARG002
        """Metinleri: all it may say; the law reads the same in every register."""
        return chain((template for _, template in self.wordings), self.short)


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """Okunmuş serbest yuva: the variants of each tone as templates, each under its id."""

    name: str
    variants: Mapping[Tone, Mapping[str, Template]]

    def templates(self, register: Register) -> Iterator[Template]:
        """Metinleri: all it may say in a register; a formal voice says *siz* in any case."""
        for tone, variants in self.variants.items():
            if tone is not Tone.RESMI or register is Register.SIZ:
                yield from variants.values()


Slot = FixedSlot | FreeSlot
Paragraph = tuple[Slot, ...]


class SlotReader:
    """Yuva okuru: reads the texts of one scenario and keeps the faults of all of them.

    Words a shop has its own for (`prefers`) are faults in its `own` slots.
    """

    def __init__(
        self,
        variables: Mapping[str, AnyVariable],
        audience: Audience,
        *,
        prefers: Mapping[str, str] = NO_WORDS,
        own: Collection[str] = (),
    ) -> None:
        self.variables = variables
        self.audience = audience
        self.prefers = prefers
        self.own = own
        self.faults: list[Fault] = []

    def slot(self, slot: Fixed | Free) -> FixedSlot | FreeSlot:
        """Yuvayı oku: every wording of it as a template."""
        if isinstance(slot, Fixed):
            self._check_texts(slot.name, [one.text for one in slot.wordings if one is not SILENT])
            self._check_pictures(slot)
            wordings = tuple(
                (one.names, self.template(slot.name, one.text, one.names)) for one in slot.wordings
            )
            short = tuple(
                self._in_short(slot.name, one, whole)
                for one, (_, whole) in zip(slot.wordings, wordings, strict=True)
            )
            return FixedSlot(slot.name, wordings, short, slot.need)
        variants = {
            tone: MappingProxyType(
                {
                    f"{slot.name}/{tone}/{number}": self.template(slot.name, text)
                    for number, text in enumerate(slot.variants(tone), start=1)
                }
            )
            for tone in Tone
        }
        for tone in Tone if slot.nuktedan else (Tone.SAMIMI, Tone.RESMI):
            self._check_variants(f"{slot.name}/{tone}", list(variants[tone].values()))
        variants[Tone.NUKTEDAN] = variants[Tone.NUKTEDAN] or variants[Tone.SAMIMI]
        return FreeSlot(slot.name, MappingProxyType(variants))

    def _in_short(self, slot: str, given: Given, whole: Template) -> Template:
        if given.short is None:
            return whole
        short = self.template(slot, given.short, given.names)
        said = {name for part in short.root.walk() for name in part.names}
        for name in sorted(_not_to_be_lost(whole) - said):
            self._fault(f"in `{slot}`: the short wording leaves out `{name}`")
        return short

    def template(self, slot: str, source: str, given: tuple[str, ...] = ()) -> Template:
        """Metni oku: one text of the slot; the names that are `given` are there for sure."""
        schema = {
            name: replace(of, need=Need.REQUIRED) if name in given else of
            for name, of in self.variables.items()
        }
        template, faults = Template.read(source, schema, audience=self.audience)
        for fault in (*faults, *self._foreign(slot, template)):
            self.faults.append(replace(fault, says=f"in `{slot}`: {fault.says}"))
        return template

    def _foreign(self, slot: str, template: Template) -> Iterator[Fault]:
        if slot in self.own and self.prefers:
            spoken = Spoken.of(template.root)
            for word in words_found(spoken.text, self.prefers):
                says = f"`{word.said}`: this shop says `{word.own}`"
                yield Fault.at(template.source, spoken.place(word.offset), says)

    def _check_variants(self, slot: str, variants: list[Template]) -> None:
        self._check_texts(slot, [template.source for template in variants])
        used = [frozenset(h.name for h in template.root.holes) for template in variants]
        if len(set(used)) > 1:
            self._fault(f"in `{slot}`: the variants use different variables: say the same in each")
        if not variants:
            self._fault(f"in `{slot}`: no variant: say it in each tone")
        if variants and all(EMOJI.search(template.source) for template in variants):
            self._fault(f"in `{slot}`: an emoji in every variant: not every shop uses them")
        if len(variants) > MOST_VARIANTS:
            self._fault(f"in `{slot}`: `{len(variants)}` variants, {MOST_VARIANTS} at most")
        for name in sorted(frozenset().union(*used) & self.variables.keys()):
            if not _may_vary(self.variables[name]):
                self._fault(f"in `{slot}`: `{name}` is a word given: say it in a fixed slot")

    def _check_texts(self, slot: str, texts: list[str]) -> None:
        if not all(map(str.strip, texts)):
            self._fault(f"in `{slot}`: an empty text: say something, or leave the slot as it is")

    def _check_pictures(self, slot: Fixed) -> None:
        if any(EMOJI.search(f"{one.text}{one.short}") for one in slot.wordings):
            self._fault(f"in `{slot.name}`: an emoji in a fixed sentence: put it in a free one")

    def _fault(self, says: str) -> None:
        self.faults.append(Fault(1, 1, says))


def _not_to_be_lost(whole: Template) -> set[str]:
    holes = {hole.name for part in whole.root.walk() for hole in part.holes}
    words = {name for name in holes if isinstance(whole.schema.get(name), Commitment | Done)}
    return words | whole.root.always()


def _may_vary(slot: AnyVariable) -> bool:
    if isinstance(slot, Variable):
        return slot.kind not in _NEVER_VARY
    return isinstance(slot, Choice)
