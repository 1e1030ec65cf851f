"""Ses: how a shop sounds: the tone, *siz* or *sen*, its own words, and the person who signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field

from ...facts import CheckedFacts, Contradiction, Facts, Many, unreadable
from ...orders import Name
from ..language import values
from ..language.registers import Register
from ..turkish import Lexicon, LexiconEntry, Spelling
from ..turkish.lexicon import NO_ENTRIES
from ..turkish.spelling import DEFAULT_SPELLING


def _seen(text: str) -> str:
    shown = values.plain(text)
    if not shown:
        says = f"`{text!r}` shows nothing: write a name"
        raise unreadable(says)
    return shown


Shown = Annotated[Name, AfterValidator(_seen)]
"""Görünen ad: a name as it stands in letters: on one line, freed from what nobody can see."""


class Tone(StrEnum):
    """Üslup: `SAMIMI` is warm and close, `RESMI` warm and formal, `NUKTEDAN` warm with a smile.

    >>> Tone("resmî")
    <Tone.RESMI: 'resmî'>
    """

    SAMIMI = "samimi"
    RESMI = "resmî"
    NUKTEDAN = "nüktedan"


class Emoji(StrEnum):
    """Emoji: whether a shop uses them at all; never more than one in a letter, never in a grave one.

    >>> Emoji("seldom")
    <Emoji.SELDOM: 'seldom'>
    """

    NEVER = "never"
    SELDOM = "seldom"


class Hello(StrEnum):
    """Selam: "Merhaba" always, or by the hour ("Günaydın") where it is read as it is said.

    >>> Hello("by_hour")
    <Hello.BY_HOUR: 'by_hour'>
    """

    MERHABA = "merhaba"
    BY_HOUR = "by_hour"


class Wishes(StrEnum):
    """Dilekler: whether a shop also says the wishes of religion ("Hayırlı kandiller").

    >>> Wishes("religious")
    <Wishes.RELIGIOUS: 'religious'>
    """

    NEUTRAL = "neutral"
    RELIGIOUS = "religious"


class SellerIdentity(Facts):
    """Satıcı kimliği: who stands behind the shop, as the law wants it shown to customers.

    `name` is the registered name. MERSİS has sixteen digits; a shop without one leaves it out.
    Source: MSY m.5/1-b; 6563 s.K. m.3.

    >>> seller = SellerIdentity(
    ...     name="Mavi Dükkân Tekstil Ltd. Şti.",
    ...     address="Çiçek Sokak 4, Bornova/İzmir",
    ...     phone="0232 000 00 00",
    ...     email="destek@mavidukkan.example",
    ... )
    >>> print(seller.shown)
    Mavi Dükkân Tekstil Ltd. Şti.
    Çiçek Sokak 4, Bornova/İzmir
    0232 000 00 00, destek@mavidukkan.example
    """

    name: Shown
    address: Shown
    phone: Shown
    email: Shown
    mersis: Annotated[str, Field(pattern=r"^\d{16}$")] | None = None
    kep: Shown | None = None

    @property
    def shown(self) -> str:
        """Gösterimi: the identity as it stands under a letter, a line for each matter."""
        ways = ", ".join(filter(None, (self.phone, self.email, self.kep)))
        mersis = f"MERSİS: {self.mersis}" if self.mersis else None
        return "\n".join(filter(None, (self.name, mersis, self.address, ways)))


def _formal_and_close(voice: Voice) -> Iterator[Contradiction]:
    if voice.tone is Tone.RESMI and voice.says is Register.SEN:
        says = "a formal voice says *siz*: choose `siz`, or a tone of samimi or nüktedan"
        yield Contradiction(("says",), "formal_and_close", says)


def _unlikely_sites(voice: Voice) -> Iterator[Contradiction]:
    for site in voice.sites or ():
        if not re.fullmatch(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}", site):
            says = f"`{site}` is no domain: write `mavidukkan.com`, without `https://`"
            yield Contradiction(("sites",), "no_domain", says)


def _unlikely_handles(voice: Voice) -> Iterator[Contradiction]:
    for handle in voice.handles or ():
        if not re.fullmatch(r"[A-Za-z0-9_.]{1,30}", handle):
            says = f"`{handle}` is no user name: write `mavidukkan`, without `@`"
            yield Contradiction(("handles",), "no_handle", says)


class Voice(CheckedFacts):
    """Ses: the tone of a shop and the signature under its letters; a person signs, not a system.

    `says` is *siz* or *sen*; a formal voice says *siz*. `prefers` names the shop's own words for
    others ("müşteri": "misafir"): letters say them where their suffix is sure, and `check_tone` asks
    for them. `lexicon` and `spelling` tell
    how its brands are read and joined. Links in its letters lead to `sites` only, if any are named.
    `handles` are its own user names, the only ones a signature may call where X would read them.

    >>> voice = Voice(agent="Elif", team="Mavi Dükkân Müşteri Destek")
    >>> print(voice.signature)
    Elif
    Mavi Dükkân Müşteri Destek
    >>> Voice.model_validate_json(voice.model_dump_json()) == voice
    True
    """

    tone: Tone = Tone.SAMIMI
    says: Register = Register.SIZ
    emoji: Emoji = Emoji.NEVER
    hello: Hello = Hello.MERHABA
    wishes: Wishes = Wishes.NEUTRAL
    agent: Shown
    team: Shown
    seller: SellerIdentity | None = None
    prefers: dict[Name, Name] = Field(default_factory=dict)
    lexicon: dict[Name, LexiconEntry] = Field(default_factory=dict)
    spelling: Spelling = DEFAULT_SPELLING
    sites: Many[Name] = ()
    handles: Many[Name] = ()
    checks = (_formal_and_close, _unlikely_sites, _unlikely_handles)

    @property
    def own_lexicon(self) -> Lexicon:
        """Kendi sözlüğü: its entries, or the one empty lexicon, for which suffixes are remembered.

        >>> Voice(agent="Elif", team="Destek", lexicon={"Mavi": {"palatal": True}}).own_lexicon
        {'Mavi': LexiconEntry(reading=None, palatal=True, vowel_stem=None, third_person=False, \
base=None)}
        """
        return self.lexicon or NO_ENTRIES

    @property
    def signature(self) -> str:
        """İmza: the name and the team, a line each."""
        return f"{self.agent}\n{self.team}"
