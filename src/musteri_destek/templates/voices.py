"""Ses: how a shop sounds: the tone, and the person who signs."""

from __future__ import annotations

from enum import StrEnum

from ..facts import Facts
from ..orders import Name


class Tone(StrEnum):
    """Üslup: `SAMIMI` is warm and close, `RESMI` warm and formal; both say *siz*.

    >>> Tone("resmî")
    <Tone.RESMI: 'resmî'>
    """

    SAMIMI = "samimi"
    RESMI = "resmî"


class Voice(Facts):
    """Ses: the tone of a shop and the signature under its letters; a person signs, not a system.

    >>> voice = Voice(agent="Elif", team="Mavi Dükkân Müşteri Destek")
    >>> print(voice.signature)
    Elif
    Mavi Dükkân Müşteri Destek
    >>> Voice.model_validate_json(voice.model_dump_json()) == voice
    True
    """

    tone: Tone = Tone.SAMIMI
    agent: Name
    team: Name

    @property
    def signature(self) -> str:
        """İmza: the name and the team, a line each."""
        return f"{self.agent}\n{self.team}"
