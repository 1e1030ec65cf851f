"""Senaryo: one situation a shop answers, as paragraphs of slots; read and checked once.

How a text of the catalogue is written, for every voice a shop may have:

* A slot is `Fixed` or `Free`. Law, amounts and deadlines stand in fixed slots, are said alike in
  every tone and never vary. Free slots (the opening, a word of empathy, the close) are said in
  several ways. A fixed slot may hold several `Given` wordings, each for values that may be known:
  the first that can be said is said.
* Tones: every free slot is written in *samimi* and in *resmî*; *nüktedan* is written only where a
  smile is welcome, and is said warmly where it isn't written. A scenario is `Gravity.GRAVE` unless
  it says `gravity=Gravity.LIGHT`, or `grave_when(…)` where it depends on the values: where something
  broke, was refused or is late, and wherever a complaint stands in public, a witty voice speaks
  *samimi*, and the reply carries a warning.
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

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from ...cases import Channel
from ...errors import MisuseValueError
from ..language.checks import Audience, require_declared, unsaid
from ..language.declarations import Need
from ..language.registers import Register
from ..language.syntax import Fault, TemplateError
from ..language.template import Template
from ..language.variables import AnyVariable
from .definitions import require_elements, require_slots
from .elements import Element, elements_of
from .farewell import Farewell
from .gravity import Gravity, Weighing
from .room import Room
from .slots import NO_WORDS, Fixed, FixedSlot, Free, Paragraph, SlotReader
from .voices import Voice


class Purpose(StrEnum):
    """Amaç: a service to a customer, or promotion, which is sent with their consent only.

    Source: 6563 s.K. m.6 (ticari elektronik ileti).

    >>> Purpose("promotion")
    <Purpose.PROMOTION: 'promotion'>
    """

    SERVICE = "service"
    PROMOTION = "promotion"


Paragraphs = Sequence[Sequence[Fixed | Free]]


@dataclass(frozen=True, slots=True)
class Definition:
    """Tanım: a situation as it is written, before anybody reads it; its fields are those of `define`.

    Reading and checking a situation takes longer than writing many letters from it, so the
    catalogue holds its situations like this and reads each when it is first asked for.

    >>> glad = Definition(
    ...     "glad",
    ...     audience=Audience.CUSTOMER,
    ...     variables={},
    ...     subject="Teşekkür ederiz",
    ...     paragraphs=[[Fixed("glad", "Yazdıklarınıza çok sevindik.")]],
    ... )
    >>> glad.read().name
    'glad'
    """

    name: str
    _: KW_ONLY
    audience: Audience
    variables: Mapping[str, AnyVariable]
    subject: str
    paragraphs: Paragraphs
    gravity: Gravity | Weighing = Gravity.GRAVE
    purpose: Purpose = Purpose.SERVICE
    must_say: tuple[Element, ...] = ()
    farewell: Farewell = Farewell.CLOSE

    def read(
        self,
        *,
        voice: Voice | None = None,
        own: Collection[str] = (),
        channels: Collection[Channel] = (),
    ) -> Scenario:
        """Oku: the situation, with every text of it read and checked as `Scenario.define` does.

        In the shop's `own` slots a word for which its `voice` prefers another is a fault, and so is
        a letter that can't be sent on each of the `channels`.
        """
        prefers = voice.prefers if voice else NO_WORDS
        reader = SlotReader(self.variables, self.audience, prefers=prefers, own=own)
        head = reader.template("subject", self.subject)
        body = tuple(tuple(map(reader.slot, part)) for part in self.paragraphs)
        slots = (slot for part in body for slot in part if isinstance(slot, FixedSlot))
        fixed = [slot for slot in slots if slot.need is Need.REQUIRED]
        elements = elements_of(fixed)
        faults = (
            *reader.faults,
            *_unsaid_at_all(self),
            *_twice(body),
            *unsaid((name for slot in fixed for name in slot.always_said()), self.variables),
            *(Fault(1, 1, one.missing) for one in self.must_say if one not in elements),
            *Room(body, self.variables, self.audience, voice).faults(channels),
        )
        registers = frozenset(one for one in Register if not _refusing(head, body, one))
        if not registers and not faults:
            faults = (_mixture(head, body),)
        if faults:
            raise TemplateError(faults)
        return Scenario(
            self.name,
            self.audience,
            MappingProxyType(dict(self.variables)),
            head,
            body,
            self.gravity,
            self.purpose,
            registers,
            elements,
            self.farewell,
            self,
        )


@dataclass(frozen=True, slots=True)
class Scenario:
    """Senaryo: a checked situation, for one audience.

    `registers` are those the whole letter can be said in, `elements` what it says whatever is known;
    `definition` is what it was read from.

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
    gravity: Gravity | Weighing
    purpose: Purpose
    registers: frozenset[Register]
    elements: frozenset[Element]
    farewell: Farewell
    definition: Definition

    @classmethod
    def define(
        cls,
        name: str,
        *,
        audience: Audience,
        variables: Mapping[str, AnyVariable],
        subject: str,
        paragraphs: Paragraphs,
        gravity: Gravity | Weighing = Gravity.GRAVE,
        purpose: Purpose = Purpose.SERVICE,
        must_say: tuple[Element, ...] = (),
        farewell: Farewell = Farewell.CLOSE,
        voice: Voice | None = None,
        channels: Collection[Channel] = (),
    ) -> Scenario:
        """Tanımla: read and check every text of a situation.

        With the `voice` that will say it, also whether it says that shop's own words; with the
        `channels` it will be sent on, whether it can be: read by whom it is for, without a link where
        none is taken, and short enough with the longest values, its greeting and its signature, which
        without a `voice` may be any.

        Raises `TemplateError` listing all faults of all its texts, each with the name of its slot:
        what `Template.parse` finds, required variables and elements that are not always said, free
        slots that state an amount, a day or a commitment, and *sen* in one slot beside *siz* in
        another. Raises `MisuseTypeError` where `variables`, `paragraphs` or `must_say` hold
        something else than declarations, slots and elements.
        """
        require_declared(variables)
        require_slots(paragraphs)
        require_elements(must_say)
        definition = Definition(
            name,
            audience=audience,
            variables=MappingProxyType(dict(variables)),
            subject=subject,
            paragraphs=tuple(map(tuple, paragraphs)),
            gravity=gravity,
            purpose=purpose,
            must_say=must_say,
            farewell=farewell,
        )
        names = [slot.name for part in definition.paragraphs for slot in part]
        return definition.read(voice=voice, own=("subject", *names), channels=channels)

    def weighed(self, values: Mapping[str, object]) -> Gravity:
        """Ağırlığı: whether a smile suits the letter with these values.

        >>> from musteri_destek.cases import Channel
        >>> from musteri_destek.templates import scenario_for
        >>> scenario_for("repair_accepted", Channel.EMAIL).weighed({})
        <Gravity.GRAVE: 'grave'>
        """
        return self.gravity if isinstance(self.gravity, Gravity) else self.gravity(values)

    def with_slot(self, *own: Fixed | Free, voice: Voice | None = None) -> Scenario:
        """Kendi sözünüzle: the same situation with slots said in the shop's own words, checked alike.

        Each stands in the place of the slot of its name; with the `voice` that will say them, they
        are held to its own words too. Raises `MisuseValueError` for a name that
        is not there, `TemplateError` as `define` does.

        >>> from musteri_destek.cases import Channel
        >>> from musteri_destek.templates import scenario_for
        >>> letter = scenario_for("repair_accepted", Channel.EMAIL)
        >>> own = Free("closing", samimi=("Dükkânın kapısı hep açık.",), resmi=("Hep buradayız.",))
        >>> letter.with_slot(own).name
        'repair_accepted'
        """
        by_name = {slot.name: slot for slot in own}
        known = [slot.name for part in self.definition.paragraphs for slot in part]
        for name in by_name:
            if name not in known:
                msg = f"`{self.name}` has no slot `{name}`; it has: {', '.join(known)}"
                raise MisuseValueError(msg)
        paragraphs = tuple(
            tuple(by_name.get(one.name, one) for one in part) for part in self.definition.paragraphs
        )
        return replace(self.definition, paragraphs=paragraphs).read(voice=voice, own=by_name)


def _unsaid_at_all(definition: Definition) -> Iterator[Fault]:
    if not definition.subject.strip():
        yield Fault(1, 1, "in `subject`: an empty text: say what the letter is about")
    if not any(definition.paragraphs):
        yield Fault(1, 1, "no paragraph has a slot: a letter says something")


def _twice(body: tuple[Paragraph, ...]) -> Iterator[Fault]:
    names = [slot.name for part in body for slot in part]
    for name in dict.fromkeys(one for one in names if names.count(one) > 1):
        yield Fault(1, 1, f"two slots are named `{name}`: name each by what it says")


def _refusing(head: Template, body: tuple[Paragraph, ...], register: Register) -> list[str]:
    """Name the slots that can't be said in a register."""
    slots = [slot for part in body for slot in part]
    said = [(slot.name, one) for slot in slots for one in slot.templates(register)]
    return [name for name, one in (("subject", head), *said) if register not in one.registers]


def _mixture(head: Template, body: tuple[Paragraph, ...]) -> Fault:
    only_siz, only_sen = (
        ", ".join(f"`{name}`" for name in dict.fromkeys(_refusing(head, body, register)))
        for register in (Register.SEN, Register.SIZ)
    )
    return Fault(
        1, 1, f"{only_siz} says *siz* and {only_sen} says *sen*: choose one for the letter"
    )
