"""Selam ve imza: the first and the last lines of a letter, as its channel has them."""

from __future__ import annotations

import re
from datetime import datetime

from ...errors import MisuseValueError
from ...orders import Party
from ..channels.media import Markup, Medium, Signing, harmless
from ..channels.places import Reading
from ..turkish import Case, Kind, inflect
from .salutations import MERHABA, hello_at, salutation
from .scenarios import Scenario
from .voices import Hello, Voice


def greeted(customer: Party, voice: Voice, medium: Medium, as_of: datetime) -> str:
    """Selam: the first line; on the phone the caller says who is speaking.

    A voice that greets by the hour does so where it is heard or read at once.

    >>> from musteri_destek.cases import Channel
    >>> from musteri_destek.facts import ISTANBUL
    >>> from musteri_destek.templates.channels.media import MEDIA
    >>> voice = Voice(agent="Elif", team="Mavi Dükkân")
    >>> now = datetime(2026, 11, 14, 9, tzinfo=ISTANBUL)
    >>> greeted(Party(name="Gül Yılmaz", honorific="hanım"), voice, MEDIA[Channel.PHONE], now)
    "Merhaba Gül Hanım, ben Mavi Dükkân'dan Elif."
    """
    by_hour = voice.hello is Hello.BY_HOUR and medium.reading is not Reading.LATER
    said = hello_at(as_of) if by_hour else MERHABA
    hello = salutation(customer, voice.tone, register=voice.says, hello=said)
    if medium.signing is not Signing.SPOKEN:
        return hello
    return f"{hello} ben {_from_the_shop(voice)} {voice.agent}."


def _from_the_shop(voice: Voice) -> str:
    """Let a noun carry the suffix of a name nobody can read: "ben 🎁 ekibinden Elif"."""
    try:
        return inflect(
            voice.team,
            Case.ABLATIVE,
            kind=Kind.BRAND,
            lexicon=voice.own_lexicon,
            spelling=voice.spelling,
        )
    except MisuseValueError:
        return f"{voice.team} ekibinden"


def signed(found: Scenario, voice: Voice, medium: Medium) -> str:
    """İmza: the last lines: who wrote, and for whom, as fully as the channel has room for.

    A signature formats nothing and calls nobody but the shop itself, by its own `handles`.
    """
    text = harmless(_signature(found, voice, medium), medium.markup)
    if medium.markup is not Markup.X or not voice.handles:
        return text
    own = "|".join(map(re.escape, voice.handles))
    return re.sub(rf"@ ({own})(?!\.?\w)", r"@\1", text, flags=re.IGNORECASE)


def _signature(found: Scenario, voice: Voice, medium: Medium) -> str:
    match medium.signing:
        case Signing.SPOKEN:
            return ""
        case Signing.SHORT:
            return f"{voice.agent}, {voice.team}"
    word = found.farewell.said(voice, found.audience)
    ending = f"{word},\n{voice.signature}" if word else voice.signature
    if medium.signing is Signing.FULL and voice.seller:
        return f"{ending}\n\n{voice.seller.shown}"
    return ending
