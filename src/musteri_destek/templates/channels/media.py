"""Kanal biçimi: what each channel takes: how long, counted how, written how, signed how; data.

The lengths are those the platforms state, or, where they state none, those their integrators
keep to; a shop passes another `Medium` where its platform differs.

Source: docs.x.com (280); Meta (WhatsApp 4096); developers.trendyol.com, Q&A (10-2000) and claim
descriptions (500); N11, product questions (1-2048) and claim notes (500).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from ...cases import Channel
from ..tone.shapes import MOST_IN_CHAT
from .message_lengths import whatsapp_length, x_length
from .places import Links, Part, Pictures, PrivateWay, Reading
from .sms import SmsEncoding, cheapest_sms
from .sms_letters import SmsLetters, sms_text


class Counted(StrEnum):
    """Ölçü: what a channel counts: characters, X's weights, UTF-16 units, or parts of a text message.

    >>> Counted("x_weight")
    <Counted.X_WEIGHT: 'x_weight'>
    """

    CHARACTERS = "characters"
    X_WEIGHT = "x_weight"
    UTF16 = "utf16"
    SMS_PARTS = "sms_parts"


class Markup(StrEnum):
    """İşaretleme: which characters a channel reads as more than themselves.

    >>> Markup("html")
    <Markup.HTML: 'html'>
    """

    NONE = "none"
    HTML = "html"
    WHATSAPP = "whatsapp"
    X = "x"
    SMS = "sms"


class Signing(StrEnum):
    """İmza biçimi: in full with the seller's identity, as name and team, on one line, or spoken.

    >>> Signing("short")
    <Signing.SHORT: 'short'>
    """

    FULL = "full"
    NAMED = "named"
    SHORT = "short"
    SPOKEN = "spoken"


class Splitting(StrEnum):
    """Bölme: whether a long letter may go out as several messages.

    >>> Splitting("several")
    <Splitting.SEVERAL: 'several'>
    """

    ONE = "one"
    SEVERAL = "several"


class Heading(StrEnum):
    """Başlık: whether the channel shows a subject.

    >>> Heading("subject")
    <Heading.SUBJECT: 'subject'>
    """

    NONE = "none"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """Kanal biçimi: everything a letter has to know about the place where it will stand.

    `longest` and `shortest` count one message in `counted`; `None` is no limit anybody states. A
    message holds `most_sentences` at most. `leaves_out` are the parts that a letter there does
    without. `encodings` are those the provider of text messages has, `letters` those such a
    message is written in: a single "â" makes it twice as dear.

    >>> trendyol = MEDIA[Channel.MARKETPLACE_QUESTION]
    >>> trendyol.shortest, trendyol.longest
    (10, 2000)
    """

    longest: int | None = None
    shortest: int = 0
    counted: Counted = Counted.CHARACTERS
    markup: Markup = Markup.NONE
    signing: Signing = Signing.NAMED
    splitting: Splitting = Splitting.ONE
    heading: Heading = Heading.NONE
    leaves_out: frozenset[Part] = frozenset()
    most_sentences: int | None = None
    reading: Reading = Reading.LATER
    pictures: Pictures = Pictures.OUT_OF_PLACE
    links: Links = Links.TAKEN
    private_way: PrivateWay = PrivateWay.MESSAGE
    encodings: tuple[SmsEncoding, ...] = (SmsEncoding.GSM7, SmsEncoding.TR_SINGLE)
    letters: SmsLetters = SmsLetters.NO_CIRCUMFLEX

    def length(self, text: str) -> int:
        """Boy: how long `text` is there.

        >>> MEDIA[Channel.X_PUBLIC].length("😊"), MEDIA[Channel.EMAIL].length("😊")
        (2, 1)
        """
        if self.counted is Counted.SMS_PARTS:
            return len(cheapest_sms(text, self.encodings).parts)
        return _LENGTHS[self.counted](text)

    def fits(self, text: str) -> bool:
        """Sığar mı: whether `text` is no longer than the channel takes.

        >>> MEDIA[Channel.X_PUBLIC].fits("ş" * 280), MEDIA[Channel.X_PUBLIC].fits("ş" * 281)
        (True, False)
        """
        return self.longest is None or self.length(text) <= self.longest

    def widest(self, count: int) -> str:
        """En genişi: a value of `count` characters that no other of that length outgrows there.

        >>> MEDIA[Channel.X_PUBLIC].widest(3), MEDIA[Channel.WHATSAPP].widest(3)
        ('漢漢漢', '😊😊😊')
        """
        if self.markup is Markup.HTML:
            return "'" * count
        if self.counted is Counted.SMS_PARTS:
            # Written as three dots each, in sixteen bits because of the picture.
            return ("😊" + "…" * count)[:count]
        if self.counted is Counted.CHARACTERS and self.markup is Markup.X:
            return harmless(("@a " * count)[:count], self.markup)
        return _WIDEST.get(self.counted, "ş") * count


_WIDEST = {Counted.X_WEIGHT: "漢", Counted.UTF16: "😊"}

_LENGTHS: Mapping[Counted, Callable[[str], int]] = {
    Counted.CHARACTERS: len,
    Counted.X_WEIGHT: lambda text: x_length(text).used,
    Counted.UTF16: lambda text: whatsapp_length(text).used,
}

_COMPLAINT_SITE = Medium(longest=2000)
_SHORT = frozenset({Part.OPENING, Part.ASIDE})
_BARE = frozenset(Part)
_MESSENGER = Medium(
    longest=1000,
    splitting=Splitting.SEVERAL,
    leaves_out=_SHORT,
    pictures=Pictures.SHOWN,
)
_MAIL = Medium(signing=Signing.FULL, heading=Heading.SUBJECT)
_MARKETPLACE = Medium(links=Links.REFUSED, private_way=PrivateWay.ORDER_PAGE)

MEDIA: Mapping[Channel, Medium] = MappingProxyType(
    {
        Channel.EMAIL: replace(_MAIL, pictures=Pictures.SHOWN),
        Channel.LETTER: _MAIL,
        Channel.SMS: Medium(
            longest=10,
            counted=Counted.SMS_PARTS,
            markup=Markup.SMS,
            signing=Signing.SHORT,
            splitting=Splitting.SEVERAL,
            leaves_out=_BARE,
        ),
        Channel.WHATSAPP: replace(
            _MESSENGER, longest=4096, counted=Counted.UTF16, markup=Markup.WHATSAPP
        ),
        # Who chats or calls is there: nobody thanks for the message, and nobody says "write to us".
        Channel.LIVE_CHAT: replace(
            _MESSENGER,
            signing=Signing.SPOKEN,
            most_sentences=MOST_IN_CHAT,
            reading=Reading.AT_ONCE,
            leaves_out=_SHORT | {Part.CLOSING},
        ),
        Channel.INSTAGRAM_DM: _MESSENGER,
        Channel.WEB_FORM: Medium(),
        Channel.APP_MESSAGE: Medium(pictures=Pictures.SHOWN),
        Channel.PHONE: Medium(
            signing=Signing.SPOKEN,
            reading=Reading.ALOUD,
            links=Links.REFUSED,
            leaves_out=frozenset({Part.OPENING, Part.CLOSING}),
        ),
        Channel.INSTAGRAM_COMMENT: Medium(
            longest=2200, markup=Markup.X, splitting=Splitting.SEVERAL, pictures=Pictures.SHOWN
        ),
        Channel.X_PUBLIC: Medium(
            longest=280,
            counted=Counted.X_WEIGHT,
            markup=Markup.X,
            signing=Signing.SHORT,
            splitting=Splitting.SEVERAL,
            pictures=Pictures.SHOWN,
        ),
        Channel.SIKAYETVAR: _COMPLAINT_SITE,
        Channel.ALOSIKAYET: _COMPLAINT_SITE,
        Channel.SIKAYETIM: _COMPLAINT_SITE,
        Channel.MARKETPLACE_QUESTION: replace(_MARKETPLACE, shortest=10, longest=2000),
        Channel.MARKETPLACE_CLAIM: replace(
            _MARKETPLACE, longest=500, signing=Signing.SHORT, leaves_out=_SHORT
        ),
    }
)
"""Kanal biçimleri: the usual one of every channel."""

HTML_EMAIL = replace(MEDIA[Channel.EMAIL], markup=Markup.HTML)
"""HTML e-posta: an e-mail whose body is a piece of HTML, with every value escaped."""

N11_QUESTION = replace(_MARKETPLACE, shortest=1, longest=2048)
"""N11 ürün sorusu: an answer to a question about a product there."""


def harmless(value: str, markup: Markup) -> str:
    """Etkisiz: a value whose characters the channel won't read as formatting, mention or tag.

    HTML is escaped as a whole, when the letter is finished.

    >>> harmless("*Yeni* @mavi #indirim, ayse@ornek.com", Markup.X)
    '*Yeni* @ mavi # indirim, ayse@ornek.com'
    >>> harmless("*Yeni* _kulaklık_ A_7", Markup.WHATSAPP)
    'Yeni kulaklık A_7'
    """
    if markup is Markup.X:
        return _CALL.sub(r"\g<0> ", value)
    if markup is Markup.WHATSAPP:
        return _FORMATTING.sub("", value)
    return sms_text(value) if markup is Markup.SMS else value


# X sees a name behind any letter but an ASCII one ("ş@mavi"), and behind "RT".
_CALL = re.compile(r"(?:(?<![A-Za-z0-9_])|(?<=\b[Rr][Tt]))[@＠](?=\w)|(?<!\w)[#＃](?=\w)")
_FORMATTING = re.compile(r"[*~`]|(?<!\w)_|_(?!\w)")
