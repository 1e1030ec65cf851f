"""Veda: how a letter takes its leave before the name of who wrote it."""

from __future__ import annotations

from enum import StrEnum

from ..language.checks import Audience
from ..language.registers import Register
from .voices import Tone, Voice


class Farewell(StrEnum):
    """Veda: a close word, or a plain one, under a no and under what we have to answer for.

    >>> Farewell("plain")
    <Farewell.PLAIN: 'plain'>
    """

    CLOSE = "close"
    PLAIN = "plain"

    def said(self, voice: Voice, audience: Audience) -> str:
        """Söylenişi: the word, as a voice says it to those who read; empty for the name alone.

        "Saygılarımızla" keeps a distance that *sen* has given up, and "Sevgiler" is for one person:
        who says *sen*, and who writes warmly for everybody to read, signs with the name alone.

        >>> elif_ = Voice(agent="Elif", team="Mavi Dükkân")
        >>> Farewell.CLOSE.said(elif_, Audience.CUSTOMER), Farewell.CLOSE.said(elif_, Audience.PUBLIC)
        ('Sevgiler', '')
        """
        if voice.tone is Tone.RESMI:
            return "Saygılarımızla"
        if self is Farewell.PLAIN:
            return "Saygılarımızla" if voice.says is Register.SIZ else ""
        return "Sevgiler" if audience is Audience.CUSTOMER else ""
