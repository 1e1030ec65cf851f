"""Senaryo: one situation a shop answers, as paragraphs of slots; read and checked once.

A slot is `Fixed` or `Free`. Law, amounts and deadlines stand in fixed slots and never vary; free
slots (the opening, a word of empathy, the close) are said in several ways. A fixed slot may hold
several `Given` wordings, each for values that may be known: the first that can be said is said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from ..errors import MisuseValueError
from .checks import Audience, faults_of, unsaid
from .language import Template
from .syntax import Fault, TemplateError, read
from .turkish import Kind
from .variables import AnyVariable, Choice, Need, Variable
from .voices import Tone

MOST_VARIANTS = 50
"""En çok çeşit: variants of one free slot in one tone."""

_NEVER_VARY = frozenset({Kind.MONEY, Kind.DATE, Kind.PERCENT, Kind.TIME})


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

    def variants(self, tone: Tone) -> tuple[str, ...]:
        """Çeşitler: the ways to say it in that tone."""
        return self.samimi if tone is Tone.SAMIMI else self.resmi


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
        said = [{hole.name for hole in template.root.holes} for _, template in self.wordings]
        return frozenset(set.intersection(*said))


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """Okunmuş serbest yuva: the variants of each tone as templates, each under its id."""

    name: str
    variants: Mapping[Tone, Mapping[str, Template]]


Paragraph = tuple[FixedSlot | FreeSlot, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """Senaryo: a checked situation, for one audience.

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

    @classmethod
    def define(
        cls,
        name: str,
        *,
        audience: Audience,
        variables: Mapping[str, AnyVariable],
        subject: str,
        paragraphs: list[list[Fixed | Free]],
    ) -> Scenario:
        """Tanımla: read and check every text of a situation.

        Raises `TemplateError` listing all faults of all its texts, each with the name of its slot:
        what `Template.parse` finds, required variables that are not always said, and free slots
        that state an amount, a day or a commitment.
        """
        reader = _Reader(variables, audience)
        head = reader.template("subject", subject)
        body = tuple(tuple(map(reader.slot, part)) for part in paragraphs)
        fixed = [slot for part in body for slot in part if isinstance(slot, FixedSlot)]
        said = (name for slot in fixed for name in slot.always_said())
        faults = (*reader.faults, *unsaid(said, variables))
        if faults:
            raise TemplateError(faults)
        return cls(name, audience, MappingProxyType(dict(variables)), head, body)


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
        for tone in Tone:
            self._check_variants(f"{slot.name}/{tone}", list(variants[tone].values()))
        return FreeSlot(slot.name, MappingProxyType(variants))

    def template(self, slot: str, source: str, given: tuple[str, ...] = ()) -> Template:
        schema = {
            name: replace(of, need=Need.REQUIRED) if name in given else of
            for name, of in self.variables.items()
        }
        root, broken = read(source)
        for fault in sorted({*broken, *faults_of(source, root, schema, self.audience)}):
            self.faults.append(replace(fault, says=f"in `{slot}`: {fault.says}"))
        return Template(source, MappingProxyType(schema), root)

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
