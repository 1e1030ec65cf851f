"""Seçme: which variant of a free slot is said, and how a voice adapts to a situation.

Nothing is left to chance: what is said follows from a keyed hash of the seed (the order's number,
say), the scenario and the slot; what was said before in a thread is not said again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from hashlib import blake2b

from ..channels.media import Medium
from ..channels.places import Part, PrivateWay
from ..language.choices import Choice
from ..language.declarations import Need
from ..language.registers import Register
from ..language.template import Template
from ..language.variables import AnyVariable
from ..tone.rules_tr import EMOJI
from .gravity import Gravity
from .scenarios import Scenario
from .slots import FixedSlot, FreeSlot, Slot
from .voices import Emoji, Tone, Voice

Chosen = Mapping[str, tuple[str, Template] | None]
"""Seçilenler: for each free slot the id and text of a variant; `None` where it is left out."""


def adapted(
    found: Scenario, voice: Voice, values: Mapping[str, object]
) -> tuple[Voice, tuple[str, ...]]:
    """Uyarlanmış ses: no smile where it hurts, never *sen* beside *siz*; with a warning for each.

    >>> from musteri_destek.cases import Channel
    >>> from musteri_destek.templates import scenario_for
    >>> witty = Voice(agent="Elif", team="Mavi Dükkân", tone="nüktedan")
    >>> voice, warnings = adapted(scenario_for("repair_accepted", Channel.EMAIL), witty, {})
    >>> voice.tone, warnings
    (<Tone.SAMIMI: 'samimi'>, ("a smile doesn't suit `repair_accepted`: it is said in the tone \
`samimi`",))
    """
    changed: dict[str, Tone | Register | Emoji] = {}
    warnings = []
    is_grave = found.weighed(values) is Gravity.GRAVE
    if is_grave:
        changed["emoji"] = Emoji.NEVER
    if voice.tone is Tone.NUKTEDAN and is_grave:
        changed["tone"] = Tone.SAMIMI
        warnings.append(f"a smile doesn't suit `{found.name}`: it is said in the tone `samimi`")
    if voice.says not in found.registers:
        (says,) = found.registers
        changed["says"] = says
        warnings.append(f"`{found.name}` isn't written for *{voice.says}*: it says *{says}*")
    return voice.model_copy(update=changed), tuple(warnings)


def known_by_place(
    variables: Mapping[str, AnyVariable], medium: Medium
) -> Iterator[tuple[str, PrivateWay]]:
    """Yerinden bilinen: the values nobody has to give, because the channel tells them.

    >>> from musteri_destek.cases import Channel
    >>> from musteri_destek.templates import MEDIA, scenario_for
    >>> letter = scenario_for("private_answer", Channel.MARKETPLACE_QUESTION)
    >>> dict(known_by_place(letter.variables, MEDIA[Channel.MARKETPLACE_QUESTION]))
    {'ozel_yol': <PrivateWay.ORDER_PAGE: 'order_page'>}
    """
    for name, variable in variables.items():
        if isinstance(variable, Choice) and medium.private_way in variable.words:
            yield name, medium.private_way


def choose(found: Scenario, voice: Voice, seed: str, sent_before: Collection[str]) -> Chosen:
    """Seç: for each free slot, the variant to say; `None` where all were said in this thread.

    At most one of them holds an emoji.
    """
    chosen: dict[str, tuple[str, Template] | None] = {}
    for slot in (slot for part in found.paragraphs for slot in part):
        if isinstance(slot, FreeSlot):
            is_plain = voice.emoji is Emoji.NEVER or any(map(_is_pictured, chosen.values()))
            variants = slot.variants[voice.tone].items()
            fresh = (one for one in variants if one[0] not in sent_before)
            left = [one for one in fresh if not (is_plain and _is_pictured(one))]
            at = _hash(seed, found.name, slot.name)
            chosen[slot.name] = left[at % len(left)] if left else None
    return chosen


def left_out(found: Scenario, parts: Collection[Part]) -> frozenset[str]:
    """Çıkanlar: the names of the slots that a letter without those parts does not say.

    >>> from musteri_destek.cases import Channel
    >>> from musteri_destek.templates import scenario_for
    >>> letter = scenario_for("return_approved", Channel.EMAIL)
    >>> sorted(left_out(letter, (Part.OPENING, Part.ASIDE)))
    ['bank', 'withdrawal_opening']
    """
    if not parts:
        return frozenset()
    slots = [slot for part in found.paragraphs for slot in part]
    return frozenset(slot.name for slot in slots if _part_of(slot, slots[0], slots[-1]) in parts)


def _part_of(slot: Slot, first: Slot, last: Slot) -> Part | None:
    if isinstance(slot, FixedSlot):
        return Part.ASIDE if slot.need is Need.OPTIONAL else None
    if slot is first:
        return Part.OPENING
    return Part.CLOSING if slot is last else Part.EMPATHY


def said_out(chosen: Chosen) -> Iterator[str]:
    """Tükenenler: a warning for each slot in which nothing is left to say."""
    for slot, variant in chosen.items():
        if variant is None:
            yield f"every variant of `{slot}` was said in this thread before: it is left out"


def picture(found: Scenario, voice: Voice, chosen: Chosen, seed: str) -> str:
    """Resim: the emoji that closes every third letter or so of a voice that has some; else nothing.

    A letter that holds one already gets no other, and neither does a formal one.
    """
    pictures = _PICTURES[voice.tone]
    if voice.emoji is Emoji.NEVER or not pictures or any(map(_is_pictured, chosen.values())):
        return ""
    at = _hash(seed, found.name, "picture")
    return pictures[at // _SELDOM % len(pictures)] if at % _SELDOM == 0 else ""


_SELDOM = 3
_PICTURES = {Tone.SAMIMI: "😊🌷", Tone.RESMI: "", Tone.NUKTEDAN: "😄😉"}


def _is_pictured(variant: tuple[str, Template] | None) -> bool:
    return variant is not None and EMOJI.search(variant[1].source) is not None


def _hash(*parts: str) -> int:
    key = "\x1f".join(parts).encode(errors="surrogatepass")
    return int.from_bytes(blake2b(key, digest_size=8).digest())
