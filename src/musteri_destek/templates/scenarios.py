"""Senaryo: one situation a shop answers, as paragraphs of slots; read and checked once.

How a text of the catalogue is written, for every voice a shop may have:

* A slot is `Fixed` or `Free`. Law, amounts and deadlines stand in fixed slots, are said alike in
  every tone and never vary. Free slots (the opening, a word of empathy, the close) are said in
  several ways. A fixed slot may hold several `Given` wordings, each for values that may be known:
  the first that can be said is said.
* Tones: every free slot is written in *samimi* and in *resmî*; *nüktedan* is written only where a
  smile is welcome, and is said warmly where it isn't written. A scenario is `Gravity.GRAVE` unless
  it says `gravity=Gravity.LIGHT`: where something broke, was refused or is late, and wherever a
  complaint stands in public, a witty voice speaks *samimi*, and the reply carries a warning.
* Siz and sen: write the polite letter and put the close word beside it, in square brackets, first
  siz, then sen: ``[Size|Sana] yazacağız``, ``[Dilerseniz|Dilersen] [arayın|ara]``. Where only an
  ending differs, one side may stay empty: ``siparişin[iz|]``, ``iaden[iz|]i``. A value takes the
  owner by itself: ``{urun}ünüz`` is "gömleğiniz" or "gömleğin". Words without a mark ("Buradayız.")
  serve both. Resmî always says siz, so its variants need no brackets. The words of a `Choice`
  take the same brackets.
* A bracket is a promise: once a text has one, every *siz* in it must have its *sen*, or the
  definition says where one is missing. `Scenario.registers` tells what a whole letter can say; a
  voice that says *sen* gets a letter without it in *siz*, with a warning, and never a mixture.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from ..errors import MisuseValueError
from .checks import Audience, unsaid
from .choices import Choice
from .declarations import Need
from .language import Template
from .registers import Register
from .syntax import Fault, TemplateError
from .turkish import Kind
from .variables import AnyVariable, Variable
from .voices import Tone

MOST_VARIANTS = 50
"""En çok çeşit: variants of one free slot in one tone."""

_NEVER_VARY = frozenset({Kind.MONEY, Kind.DATE, Kind.PERCENT, Kind.TIME})


class Gravity(StrEnum):
    """Ağırbaşlılık: whether a smile suits the situation; where in doubt it doesn't.

    >>> Gravity("light")
    <Gravity.LIGHT: 'light'>
    """

    LIGHT = "light"
    GRAVE = "grave"


@dataclass(frozen=True, slots=True)
class Given:
    """Biliniyorsa: a wording that is said when all `names` are there.

    >>> Given(("odendi_gunu",), "İadenizi {odendi_gunu} günü yaptık.").names
    ('odendi_gunu',)
    """

    names: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Fixed:
    """Sabit yuva: a sentence that never varies, or wordings of it by what is known.

    >>> Fixed("approval", "İadenizi onayladık.").wordings
    (Given(names=(), text='İadenizi onayladık.'),)
    """

    name: str
    text: str | tuple[Given, ...]

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
    """Okunmuş sabit yuva: the wordings as templates, each with the names it waits for."""

    name: str
    wordings: tuple[tuple[tuple[str, ...], Template], ...]

    def wording(self, written: Mapping[str, str]) -> Template:
        """Söylenişi: the first wording whose values are there; else `MisuseValueError`."""
        for names, template in self.wordings:
            if written.keys() >= set(names):
                return template
        wanted = " or ".join(
            " with ".join(f"`{one}`" for one in names) for names, _ in self.wordings
        )
        msg = f"nothing to say in `{self.name}`: give {wanted}"
        raise MisuseValueError(msg)

    def always_said(self) -> frozenset[str]:
        """Hep söylenenler: the variables that stand in every wording."""
        return frozenset.intersection(*(one.root.always() for _, one in self.wordings))


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """Okunmuş serbest yuva: the variants of each tone as templates, each under its id."""

    name: str
    variants: Mapping[Tone, Mapping[str, Template]]


Paragraph = tuple[FixedSlot | FreeSlot, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """Senaryo: a checked situation, for one audience.

    `registers` are those the whole letter can be said in.

    >>> scenario = Scenario.define(
    ...     "thanks",
    ...     audience=Audience.PUBLIC,
    ...     variables={},
    ...     subject="Teşekkür ederiz",
    ...     paragraphs=[[Fixed("thanks", "Yazdıklarınızı ekipçe okuduk, emeğinize sağlık.")]],
    ... )
    >>> scenario.name, len(scenario.paragraphs)
    ('thanks', 1)
    """

    name: str
    audience: Audience
    variables: Mapping[str, AnyVariable]
    subject: Template
    paragraphs: tuple[Paragraph, ...]
    gravity: Gravity
    registers: frozenset[Register]

    @classmethod
    def define(
        cls,
        name: str,
        *,
        audience: Audience,
        variables: Mapping[str, AnyVariable],
        subject: str,
        paragraphs: list[list[Fixed | Free]],
        gravity: Gravity = Gravity.GRAVE,
    ) -> Scenario:
        """Tanımla: read and check every text of a situation.

        Raises `TemplateError` listing all faults of all its texts, each with the name of its slot:
        what `Template.parse` finds, required variables that are not always said, free slots that
        state an amount, a day or a commitment, and *sen* in one slot beside *siz* in another.
        """
        reader = _Reader(variables, audience)
        head = reader.template("subject", subject)
        body = tuple(tuple(map(reader.slot, part)) for part in paragraphs)
        fixed = [slot for part in body for slot in part if isinstance(slot, FixedSlot)]
        said = (name for slot in fixed for name in slot.always_said())
        registers = frozenset(one for one in Register if not _refusing(head, body, one))
        faults = (*reader.faults, *unsaid(said, variables))
        if not registers and not faults:
            faults = (_mixture(head, body),)
        if faults:
            raise TemplateError(faults)
        declared = MappingProxyType(dict(variables))
        return cls(name, audience, declared, head, body, gravity, registers)


def _refusing(head: Template, body: tuple[Paragraph, ...], register: Register) -> list[str]:
    """Name the slots that can't be said in a register; a formal voice says *siz* in any case."""
    said = [("subject", head)]
    for slot in (slot for part in body for slot in part):
        if isinstance(slot, FixedSlot):
            said += [(slot.name, template) for _, template in slot.wordings]
        else:
            said += [
                (slot.name, template)
                for tone, variants in slot.variants.items()
                for template in variants.values()
                if tone is not Tone.RESMI or register is Register.SIZ
            ]
    return [name for name, template in said if register not in template.registers]


def _mixture(head: Template, body: tuple[Paragraph, ...]) -> Fault:
    only_siz, only_sen = (
        ", ".join(f"`{name}`" for name in dict.fromkeys(_refusing(head, body, register)))
        for register in (Register.SEN, Register.SIZ)
    )
    return Fault(
        1, 1, f"{only_siz} says *siz* and {only_sen} says *sen*: choose one for the letter"
    )


class _Reader:
    """Reads the texts of one scenario and keeps the faults of all of them."""

    def __init__(self, variables: Mapping[str, AnyVariable], audience: Audience) -> None:
        self.variables = variables
        self.audience = audience
        self.faults: list[Fault] = []

    def slot(self, slot: Fixed | Free) -> FixedSlot | FreeSlot:
        if isinstance(slot, Fixed):
            return FixedSlot(
                slot.name,
                tuple(
                    (one.names, self.template(slot.name, one.text, one.names))
                    for one in slot.wordings
                ),
            )
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

    def template(self, slot: str, source: str, given: tuple[str, ...] = ()) -> Template:
        schema = {
            name: replace(of, need=Need.REQUIRED) if name in given else of
            for name, of in self.variables.items()
        }
        template, faults = Template.read(source, schema, audience=self.audience)
        for fault in faults:
            self.faults.append(replace(fault, says=f"in `{slot}`: {fault.says}"))
        return template

    def _check_variants(self, slot: str, variants: list[Template]) -> None:
        used = [frozenset(h.name for h in template.root.holes) for template in variants]
        if len(set(used)) > 1:
            self._fault(f"in `{slot}`: the variants use different variables: say the same in each")
        if not variants:
            self._fault(f"in `{slot}`: no variant: say it in each tone")
        if len(variants) > MOST_VARIANTS:
            self._fault(f"in `{slot}`: `{len(variants)}` variants, {MOST_VARIANTS} at most")
        for name in sorted(frozenset().union(*used) & self.variables.keys()):
            if not _may_vary(self.variables[name]):
                self._fault(f"in `{slot}`: `{name}` is a word given: say it in a fixed slot")

    def _fault(self, says: str) -> None:
        self.faults.append(Fault(1, 1, says))


def _may_vary(slot: AnyVariable) -> bool:
    if isinstance(slot, Variable):
        return slot.kind not in _NEVER_VARY
    return isinstance(slot, Choice)
