"""Taslak: one letter, drafted shorter and shorter until its channel takes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from ...errors import MisuseValueError
from ...orders import Party
from ..channels.media import Heading, Medium, harmless
from ..channels.places import Links, Part, Reading
from ..channels.shaping import body_of, messages_of
from ..channels.spoken import for_the_ear
from ..language.declarations import Need
from ..language.filling import Parts, assumed, filled
from ..language.template import Template
from ..language.values import clipped, plain
from ..language.variables import AnyVariable, Variable
from ..privacy.hygiene import harmless_value
from ..turkish import Kind
from ..turkish.speech import Speech
from .choosing import Chosen, left_out
from .own_words import in_own_words, words_kept
from .room import CLIPPED_TO, may_be_clipped, may_be_left_out
from .scenarios import Scenario
from .signatures import greeted, signed
from .slots import FixedSlot, Paragraph, Slot
from .voices import Voice


@dataclass(frozen=True, slots=True)
class Draft:
    """Müsvedde: one way to write a letter: which values, by whom, to whom, without what, at what cost."""

    written: Mapping[str, str]
    voice: Voice
    customer: Party
    without: frozenset[Part]
    silent: frozenset[str]
    taken_up: str = ""
    warnings: tuple[str, ...] = ()

    def wording(self, slot: FixedSlot) -> Template:
        """Söylenişi: a fixed slot as it is said here; who leaves out asides says it in short."""
        if Part.ASIDE in self.without:
            return slot.in_short(self.written)
        return slot.wording(self.written)


@dataclass(frozen=True, slots=True)
class Fitting:
    """Sığan mektup: the body that fits, the variants and the values it says, and what that cost."""

    body: str
    said: Chosen
    written: Mapping[str, str]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """Mektup: what the drafts of one letter have in common.

    `say` inflects its values, `taken_up` is said in place of the opening, `picture` is
    the emoji behind its last free sentence.
    """

    found: Scenario
    voice: Voice
    medium: Medium
    customer: Party
    as_of: datetime
    say: Speech
    taken_up: str = ""
    picture: str = ""

    def subject(self, written: Mapping[str, str]) -> str | None:
        """Konu: the subject, where the channel shows one."""
        if self.medium.heading is Heading.NONE:
            return None
        return self._spoken(self.found.subject, written, self.voice)

    def fitting(self, written: Mapping[str, str], chosen: Chosen) -> Fitting:
        """Sığanı: the first of ever shorter drafts that fits, what it says, and what that cost.

        Raises `MisuseValueError` where even the shortest is too long.
        """
        sent, dropped = self._without_links(written)
        for draft in self._drafts(sent):
            body = self._body(draft, chosen)
            messages = messages_of(body, self.medium)
            self._require_enough(body)
            if all(map(self.medium.fits, messages)):
                several = f"sent as {len(messages)} messages" if len(messages) > 1 else None
                said = {name: None if name in draft.silent else chosen[name] for name in chosen}
                noticed = dict.fromkeys(self._noticed(draft, chosen))
                costs = (*dropped, *draft.warnings, *filter(None, (several,)), *noticed)
                return Fitting(body, said, draft.written, costs)
        msg = (
            f"`{self.medium.length(body)}` long, but the channel takes {self.medium.longest}: "
            f"shorten `{self.found.name}` or answer where there is room"
        )
        raise MisuseValueError(msg)

    def _without_links(
        self, written: Mapping[str, str]
    ) -> tuple[Mapping[str, str], tuple[str, ...]]:
        if self.medium.links is Links.TAKEN:
            return written, ()
        links = [name for name in written if _is_link(self.found.variables[name])]
        for name in links:
            if self.found.variables[name].need is not Need.OPTIONAL:
                msg = f"the channel takes no link and `{name}` is one: answer where there is room"
                raise MisuseValueError(msg)
        rest = {name: text for name, text in written.items() if name not in links}
        return rest, tuple(f"the channel takes no link: `{name}` is left out" for name in links)

    def _drafts(self, written: Mapping[str, str]) -> Iterator[Draft]:
        usual, every = self.medium.leaves_out, frozenset(Part)
        if self.taken_up:
            usual |= {Part.OPENING}
        silent = left_out(self.found, usual)
        yield Draft(written, self.voice, self.customer, usual, silent, self.taken_up)
        bare = Draft(written, self.voice, self.customer, every, left_out(self.found, every))
        yield _costing(bare, "the free sentences are left out")
        clipped_names = replace(
            bare,
            written=self._clipped(written),
            voice=_with_short_names(self.voice),
            customer=_with_a_short_name(self.customer),
        )
        yield _costing(clipped_names, "long names are clipped")
        short = clipped_names
        for short in self._without_free_text(clipped_names):
            yield short
        if self.voice.prefers:
            plain = short.voice.model_copy(update={"prefers": {}})
            yield replace(
                short,
                voice=plain,
                warnings=(*short.warnings, "your own words for others are left out"),
            )

    def _without_free_text(self, draft: Draft) -> Iterator[Draft]:
        """Leave out one free text after the other, the last one first: none is cut in two."""
        paragraphs, variables = self.found.paragraphs, self.found.variables
        names = [n for n in may_be_left_out(paragraphs, variables) if n in draft.written]
        for count in range(1, len(names) + 1):
            gone = names[-count:]
            rest = {name: text for name, text in draft.written.items() if name not in gone}
            cost = ", ".join(f"`{name}`" for name in gone)
            yield _costing(replace(draft, written=rest), f"{cost} is left out")

    def _require_enough(self, body: str) -> None:
        if (length := self.medium.length(body)) < self.medium.shortest:
            msg = f"`{length}` long, but the channel asks for {self.medium.shortest}: say more"
            raise MisuseValueError(msg)

    def _body(self, draft: Draft, chosen: Chosen) -> str:
        markup = self.medium.markup
        said = [self._paragraph(part, draft, chosen) for part in self.found.paragraphs]
        opened = " ".join(filter(None, (draft.taken_up, *said[:1])))
        hello = harmless(greeted(draft.customer, draft.voice, self.medium, self.as_of), markup)
        goodbye = signed(self.found, draft.voice, self.medium)
        return body_of((hello, opened, *said[1:], goodbye), self.medium)

    def _paragraph(self, part: Paragraph, draft: Draft, chosen: Chosen) -> str:
        sentences = (self._said(slot, draft, chosen) for slot in part)
        return " ".join(filter(None, (sentence.strip() for sentence in sentences)))

    def _said(self, slot: Slot, draft: Draft, chosen: Chosen) -> str:
        template = self._template(slot, draft, chosen)
        if template is None:
            return ""
        text = self._spoken(template, draft.written, draft.voice)
        is_last = self.picture and slot.name == self._last_free(draft, chosen)
        return f"{text} {self.picture}" if is_last else text

    def _template(self, slot: Slot, draft: Draft, chosen: Chosen) -> Template | None:
        if slot.name in draft.silent:
            return None
        if isinstance(slot, FixedSlot):
            return draft.wording(slot)
        variant = chosen[slot.name]
        return variant[1] if variant else None

    def _spoken(self, template: Template, written: Mapping[str, str], voice: Voice) -> str:
        said = filled(_parts(template, voice), written, self.say)
        return for_the_ear(said) if self.medium.reading is Reading.ALOUD else said

    def _noticed(self, draft: Draft, chosen: Chosen) -> Iterator[str]:
        """Tell the shop what had to be assumed of its values, and which words stand as they were."""
        slots = (slot for part in self.found.paragraphs for slot in part)
        said = [one for slot in slots if (one := self._template(slot, draft, chosen))]
        for template in said:
            yield from assumed(_parts(template, draft.voice), draft.written, self.say)
        for template in said if draft.voice.prefers else ():
            for word in words_kept(template.parts[draft.voice.says], draft.voice.prefers):
                yield f"`{word.said}` stands as it was: this shop says `{word.own}`"

    def _last_free(self, draft: Draft, chosen: Chosen) -> str | None:
        said = [name for name in chosen if chosen[name] and name not in draft.silent]
        return said[-1] if said else None

    def _clipped(self, written: Mapping[str, str]) -> Mapping[str, str]:
        return {name: self._shortened(name, text) for name, text in written.items()}

    def _shortened(self, name: str, text: str) -> str:
        variable = self.found.variables[name]
        if not may_be_clipped(variable) or len(text) <= CLIPPED_TO:
            return text
        # A mark that was harmless within a word isn't where the word is cut.
        return harmless_value(variable, clipped(text, CLIPPED_TO), self.medium.markup)


def _parts(template: Template, voice: Voice) -> Parts:
    parts = template.parts[voice.says]
    return in_own_words(parts, voice.prefers) if voice.prefers else parts


def _costing(draft: Draft, cost: str) -> Draft:
    return replace(draft, warnings=(f"too long for the channel: {cost}",))


def _with_short_names(voice: Voice) -> Voice:
    names = {"agent": clipped(voice.agent, CLIPPED_TO), "team": clipped(voice.team, CLIPPED_TO)}
    return voice.model_copy(update=names)


def _with_a_short_name(customer: Party) -> Party:
    """Leave out the last parts of a long name: what is cut within a part is no name to call by."""
    name = plain(customer.name or "")
    if len(name) <= CLIPPED_TO:
        return customer
    return customer.model_copy(update={"name": name[: CLIPPED_TO + 1].rpartition(" ")[0]})


def _is_link(variable: AnyVariable) -> bool:
    return isinstance(variable, Variable) and variable.kind is Kind.URL
