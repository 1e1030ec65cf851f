"""Taslak: one letter, drafted shorter and shorter until its channel takes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..errors import MisuseValueError
from ..orders import Party
from .channels import Heading, Medium, Part, harmless
from .choosing import Chosen, left_out
from .hygiene import harmless_value
from .scenarios import Scenario
from .shaping import body_of, messages_of
from .signatures import greeted, signed
from .slots import FixedSlot, Paragraph, Slot
from .turkish import Kind
from .values import clipped
from .variables import AnyVariable, Variable
from .voices import Voice

_SHORTENED = 60


@dataclass(frozen=True, slots=True)
class Draft:
    """Müsvedde: one way to write a letter: with which values, without which slots, at what cost."""

    written: Mapping[str, str]
    silent: frozenset[str]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """Mektup: what the drafts of one letter have in common."""

    found: Scenario
    voice: Voice
    medium: Medium
    customer: Party

    def subject(self, written: Mapping[str, str]) -> str | None:
        """Konu: the subject, where the channel shows one."""
        if self.medium.heading is Heading.NONE:
            return None
        voice = self.voice
        return self.found.subject.fill(
            written, register=voice.says, lexicon=voice.own_lexicon, spelling=voice.spelling
        )

    def fitting(
        self, written: Mapping[str, str], chosen: Chosen
    ) -> tuple[str, Chosen, tuple[str, ...]]:
        """Sığanı: the first of ever shorter drafts that fits, what it says, and what that cost.

        Raises `MisuseValueError` where even the shortest is too long.
        """
        for draft in self._drafts(written):
            body = self._body(draft, chosen)
            messages = messages_of(body, self.medium)
            self._require_enough(body)
            if all(map(self.medium.fits, messages)):
                several = f"sent as {len(messages)} messages" if len(messages) > 1 else None
                said = {name: None if name in draft.silent else chosen[name] for name in chosen}
                return body, said, (*draft.warnings, *filter(None, (several,)))
        msg = (
            f"`{self.medium.length(body)}` long, but the channel takes {self.medium.longest}: "
            f"shorten `{self.found.name}` or answer where there is room"
        )
        raise MisuseValueError(msg)

    def _drafts(self, written: Mapping[str, str]) -> Iterator[Draft]:
        usual = self.medium.leaves_out
        yield Draft(written, left_out(self.found, usual), ())
        bare = left_out(self.found, frozenset(Part))
        yield Draft(written, bare, ("too long for the channel: the free sentences are left out",))
        clipped_names = "too long for the channel: long names are clipped"
        yield Draft(self._clipped(written), bare, (clipped_names,))

    def _require_enough(self, body: str) -> None:
        if (length := self.medium.length(body)) < self.medium.shortest:
            msg = f"`{length}` long, but the channel asks for {self.medium.shortest}: say more"
            raise MisuseValueError(msg)

    def _body(self, draft: Draft, chosen: Chosen) -> str:
        markup = self.medium.markup
        paragraphs = (self._paragraph(part, draft, chosen) for part in self.found.paragraphs)
        hello = harmless(greeted(self.customer, self.voice, self.medium), markup)
        goodbye = harmless(signed(self.found, self.voice, self.medium), markup)
        return body_of((hello, *paragraphs, goodbye), self.medium)

    def _paragraph(self, part: Paragraph, draft: Draft, chosen: Chosen) -> str:
        said = (slot for slot in part if slot.name not in draft.silent)
        sentences = (self._said(slot, draft.written, chosen) for slot in said)
        return " ".join(filter(None, (sentence.strip() for sentence in sentences)))

    def _said(self, slot: Slot, written: Mapping[str, str], chosen: Chosen) -> str:
        if isinstance(slot, FixedSlot):
            template = slot.wording(written)
        elif variant := chosen[slot.name]:
            template = variant[1]
        else:
            return ""
        voice = self.voice
        return template.fill(
            written, register=voice.says, lexicon=voice.own_lexicon, spelling=voice.spelling
        )

    def _clipped(self, written: Mapping[str, str]) -> Mapping[str, str]:
        return {name: self._shortened(name, text) for name, text in written.items()}

    def _shortened(self, name: str, text: str) -> str:
        variable = self.found.variables[name]
        if not _may_be_clipped(variable) or len(text) <= _SHORTENED:
            return text
        # A mark that was harmless within a word isn't where the word is cut.
        return harmless_value(variable, clipped(text, _SHORTENED), self.medium.markup)


def _may_be_clipped(variable: AnyVariable) -> bool:
    return isinstance(variable, Variable) and variable.kind in _NAMES


_NAMES = frozenset({Kind.PRODUCT_TITLE, Kind.FREE, Kind.BRAND, Kind.PERSON, Kind.HONORIFIC})
