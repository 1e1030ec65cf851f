"""Yerin üslubu: what suits a text, but not the place where it stands, and a letter nobody signed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ... import casing
from ...cases import Channel
from ..letters.voices import Voice
from ..privacy.masking import Personal, personal_in
from .rules_tr import APOLOGY, Family, Severity
from .shapes import MOST_IN_CHAT, ToneFinding, sentences

MARKETPLACE = frozenset({Channel.MARKETPLACE_QUESTION, Channel.MARKETPLACE_CLAIM})
"""Pazaryeri kanalları: where platforms let nobody lead customers away."""

_WAYS_OUT = frozenset({Personal.EMAIL, Personal.PHONE})
_LINK = re.compile(r"https?://[^\s,;]{1,300}|\bwww\.[^\s,;]{1,300}")
_GREETING = re.compile(r"(?:merhaba|sayın|selam|günaydın|iyi (?:günler|akşamlar))\b")


def of_place(text: str, channel: Channel | None) -> Iterator[ToneFinding]:
    """Yerine göre: personal data in public, ways out of a marketplace, long messages in a chat.

    >>> [one.code for one in of_place("Bir. İki. Üç. Dört.", Channel.LIVE_CHAT)]
    ['S010']
    """
    if channel and channel.is_public:
        for one in personal_in(text):
            advice = "herkesin okuduğu yere kişisel veri yazmayın"
            yield _error("S011", one.offset, one.text, advice)
    if channel in MARKETPLACE:
        yield from _ways_out(text, channel)
    if channel is Channel.LIVE_CHAT:
        for sentence in list(sentences(text))[MOST_IN_CHAT:]:
            advice = "sohbette kısa yazın; gerisini sonraki mesaja bırakın"
            yield _warn("S010", sentence.start(), sentence[0], advice)


def unsigned(text: str, voice: Voice, channel: Channel | None) -> Iterator[ToneFinding]:
    r"""İmzasız: a letter that apologises, from its greeting on, and names nobody who wrote it.

    On the phone the caller says the name first.

    >>> elif_ = Voice(agent="Elif", team="Destek")
    >>> letter = "Merhaba Gül Hanım,\n\nGeciktirdik, özür dileriz.\n\nDestek ekibi"
    >>> [one.text for one in unsigned(letter, elif_, None)]
    ['Destek ekibi']
    """
    small = casing.lower(text)
    _, _, said = text.partition("\n\n")
    is_letter = _GREETING.match(small) and "\n\n" in said
    if not is_letter or channel is Channel.PHONE or not re.search(APOLOGY, small):
        return
    if voice.agent not in said:
        start = text.rindex("\n\n") + 2
        yield _warn("S013", start, text[start:], f"bir kişi imzalasın: “{voice.agent}”")


def _ways_out(text: str, channel: Channel | None) -> Iterator[ToneFinding]:
    advice = "pazaryeri yanıtına bağlantı, telefon ve e-posta yazmayın"
    for link in _LINK.finditer(text):
        yield _error("S012", link.start(), link[0], advice)
    if channel is Channel.MARKETPLACE_CLAIM:
        for one in personal_in(text):
            if one.kind in _WAYS_OUT:
                yield _error("S012", one.offset, one.text, advice)


def _error(code: str, offset: int, said: str, advice: str) -> ToneFinding:
    return ToneFinding(code, Family.LEGAL_RISK, Severity.ERROR, offset, said, advice)


def _warn(code: str, offset: int, said: str, advice: str) -> ToneFinding:
    return ToneFinding(code, Family.SHAPE, Severity.WARN, offset, said, advice)
