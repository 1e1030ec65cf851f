"""Ses: how a shop sounds: the tone, *siz* or *sen*, and the person who signs."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from ..facts import CheckedFacts, Contradiction
from ..orders import Name
from .registers import Register


class Tone(StrEnum):
    """Üslup: `SAMIMI` is warm and close, `RESMI` warm and formal, `NUKTEDAN` warm with a smile.

    >>> Tone("resmî")
    <Tone.RESMI: 'resmî'>
    """

    SAMIMI = "samimi"
    RESMI = "resmî"
    NUKTEDAN = "nüktedan"


def _formal_and_close(voice: Voice) -> Iterator[Contradiction]:
    if voice.tone is Tone.RESMI and voice.says is Register.SEN:
        says = "a formal voice says *siz*: choose `siz`, or a tone of samimi or nüktedan"
        yield Contradiction(("says",), "formal_and_close", says)


class Voice(CheckedFacts):
    """Ses: the tone of a shop and the signature under its letters; a person signs, not a system.

    >>> voice = Voice(agent="Elif", team="Mavi Dükkân Müşteri Destek")
    >>> print(voice.signature)
    Elif
    Mavi Dükkân Müşteri Destek
    >>> Voice.model_validate_json(voice.model_dump_json()) == voice
    True
    """

    tone: Tone = Tone.SAMIMI
    says: Register = Register.SIZ
    agent: Name
    team: Name
    checks = (_formal_and_close,)

    @property
    def signature(self) -> str:
        """İmza: the name and the team, a line each."""
        return f"{self.agent}\n{self.team}"
