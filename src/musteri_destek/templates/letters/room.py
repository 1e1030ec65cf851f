"""Yer denetimi: can a situation, said as short as it gets, be sent on the channels it is written for?"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeGuard

from ...cases import Channel
from ..channels.media import MEDIA, Medium, Signing, Splitting
from ..channels.places import Links
from ..channels.shaping import body_of
from ..language.checks import Audience, Schema
from ..language.declarations import Need
from ..language.registers import Register
from ..language.syntax import Fault
from ..language.values import clipped
from ..language.variables import AnyVariable, Variable
from ..language.widest import widest
from ..language.wordings import Spoken
from ..tone.places import of_place
from ..tone.rules_tr import Severity
from ..turkish import Kind
from .slots import FixedSlot, FreeSlot, Paragraph
from .voices import Voice

CLIPPED_TO = 60
"""Kısaltılmış ad: letters that are left of a long name where a channel has little room."""

_NAMES = frozenset({Kind.PRODUCT_TITLE, Kind.BRAND, Kind.PERSON, Kind.HONORIFIC})
_GREETING = "İyi akşamlar Sayın {} Yetkilisi,"
_FAREWELL = "Saygılarımızla,\n"


def may_be_clipped(variable: AnyVariable) -> bool:
    """Kısaltılabilir mi: whether the end of a value may be left out where it is too long.

    That of a name may; half a reason is none, and half an amount is another one.
    """
    return isinstance(variable, Variable) and variable.kind in _NAMES


def may_be_left_out(body: Iterable[Paragraph], schema: Schema) -> tuple[str, ...]:
    """Çıkarılabilenler: free text a letter can do without, since no wording waits for it.

    Where there is no room for all of it, it is left out with its segment.
    """
    slots = [slot for part in body for slot in part if isinstance(slot, FixedSlot)]
    waited_for = {name for slot in slots for names, _ in slot.wordings for name in names}
    return tuple(
        name
        for name, of in schema.items()
        if isinstance(of, Variable) and of.kind is Kind.FREE and of.need is Need.OPTIONAL
        if name not in waited_for
    )


@dataclass(frozen=True, slots=True)
class Room:
    """Yer: what has to find room: the body of a situation, its values, who reads and who writes it."""

    body: tuple[Paragraph, ...]
    schema: Schema
    audience: Audience
    voice: Voice | None

    def faults(self, channels: Collection[Channel]) -> Iterator[Fault]:
        """Sığmayanlar: a fault for each channel on which a letter of it might not be sent.

        Counted is what every letter says, in its short wordings, with the longest values, greeting
        and signature, long names clipped and free text left out that may be. Without a `voice` any
        voice has to fit. A channel that sends several messages has room. What the words themselves
        say that the place takes from nobody, as a phone number on a marketplace, is a fault as well.
        """
        for channel in channels:
            for says in (self._unreadable(channel), self._linked(channel), self._too_long(channel)):
                if says:
                    yield Fault(1, 1, says)
            yield from self._out_of_place(channel)

    def _unreadable(self, channel: Channel) -> str | None:
        if channel.is_public and self.audience is not Audience.PUBLIC:
            return f"everybody can read `{channel}`, and this is for the customer alone"
        return None

    def _linked(self, channel: Channel) -> str | None:
        if MEDIA[channel].links is Links.TAKEN:
            return None
        links = {name for name, of in self.schema.items() if _is_link(of)}
        needed = {name for name in links if self.schema[name].need is not Need.OPTIONAL}
        for slot in (one for part in self.body for one in part if isinstance(one, FixedSlot)):
            if all(links.intersection(names) for names, _ in slot.wordings):
                needed |= links.intersection(slot.wordings[-1][0])
        if not needed:
            return None
        named = ", ".join(f"`{name}`" for name in sorted(needed))
        return (
            f"`{channel}` takes no link and {named} is one: make it optional, or say it otherwise"
        )

    def _out_of_place(self, channel: Channel) -> Iterator[Fault]:
        """Find what an author wrote by hand and the place takes from nobody, as a phone number."""
        for slot in (one for part in self.body for one in part):
            texts = {
                Spoken.of(one.root.said_to(register)).text
                for register in Register
                for one in slot.templates(register)
            }
            found = (one for text in texts for one in of_place(text, channel))
            errors = {(one.text, one.advice) for one in found if one.severity is Severity.ERROR}
            for said, advice in sorted(errors):
                yield Fault(1, 1, f"in `{slot.name}`: `{said}` on `{channel}`: {advice}")

    def _too_long(self, channel: Channel) -> str | None:
        medium = MEDIA[channel]
        if medium.longest is None or medium.splitting is not Splitting.ONE:
            return None
        length = max(medium.length(self._at_its_widest(medium, one)) for one in Register)
        if length <= medium.longest:
            return None
        says = f"`{length}` long at its shortest on `{channel}`, which takes {medium.longest}"
        return f"{says}: add `short` wordings, or bound its values with `longest`"

    def _at_its_widest(self, medium: Medium, register: Register) -> str:
        silent = may_be_left_out(self.body, self.schema)
        schema = {name: _shortest(of) for name, of in self.schema.items() if name not in silent}

        def text_of(slot: FixedSlot) -> str:
            texts = (widest(one.parts[register], schema, medium) for one in slot.short)
            return max(texts, key=medium.length)

        always = ((one for one in part if _is_always_said(one)) for part in self.body)
        paragraphs = [" ".join(map(text_of, slots)) for slots in always]
        hello, goodbye = self._around(medium)
        return body_of((hello, *paragraphs, goodbye), medium)

    def _around(self, medium: Medium) -> tuple[str, str]:
        """Make a greeting and a signature no shorter than any that stands there."""
        name = medium.widest(CLIPPED_TO)
        agent = clipped(self.voice.agent, CLIPPED_TO) if self.voice else name
        team = clipped(self.voice.team, CLIPPED_TO) if self.voice else name
        short = medium.signing is Signing.SHORT
        ending = f"{agent}, {team}" if short else f"{_FAREWELL}{agent}\n{team}"
        return _GREETING.format(name), ending


def _shortest(variable: AnyVariable) -> AnyVariable:
    if isinstance(variable, Variable) and may_be_clipped(variable):
        return replace(variable, longest=min(variable.longest, CLIPPED_TO))
    return variable


def _is_link(variable: AnyVariable) -> bool:
    return isinstance(variable, Variable) and variable.kind is Kind.URL


def _is_always_said(slot: FixedSlot | FreeSlot) -> TypeGuard[FixedSlot]:
    return isinstance(slot, FixedSlot) and slot.need is Need.REQUIRED
