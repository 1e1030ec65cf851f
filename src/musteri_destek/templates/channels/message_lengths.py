"""Mesaj boyu: how long X and WhatsApp call a text, and how much they take.

X weighs: a letter of Latin, Greek, Cyrillic and the like counts one, any other two, an emoji two
however it is put together, a link 23. WhatsApp doesn't say what a character is; counting the code
units of UTF-16 is never too few.

Source: docs.x.com, Counting characters; twitter-text 3.1.0, `config/v3.json` and its rule for links
without `https://`: a known ending behind a dot; Meta's limits of message
templates as providers repeat them (unverified).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from ...casing import Alphabet, composed, lower
from .domain_endings import DOMAIN_ENDINGS

_LINK_WEIGHT = 23
_LIGHT = ((0, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))
_DOMAIN = r"[^\W_][\w-]*(?:\.[^\W_](?:[\w-]*[^\W_])?)+(?![\w@+-])"
_REST = r"(?::\d+)?(?:/[^\s.,!?)]*(?:[.,!?)]+[^\s.,!?)]+)*)?"
_LINK = re.compile(
    rf"(?P<scheme>https?://){_DOMAIN}{_REST}"
    rf"|(?<![\w@#$./-])(?P<domain>{_DOMAIN}){_REST}",
    re.IGNORECASE,
)
# An ending is over where a letter follows that no ending has: *com* in "magaza.comş".
_LETTERS = re.compile(r"[A-Za-z]+(?![A-Za-z0-9-])")
_PICTURE = r"[\U0001F000-\U0001FAFF\u2190-\u21FF\u2300-\u27BF\u2B00-\u2BFF\u3030\u303D\u3297\u3299]"
_EMOJI = re.compile(
    r"[\U0001F1E6-\U0001F1FF]{2}|\U0001F3F4[\U000E0020-\U000E007E]+\U000E007F"
    r"|[\u00a9\u00ae\u203c\u2049\u2122\u2139]\ufe0f"
    r"|[0-9#*]\ufe0f?\u20e3"
    rf"|{_PICTURE}\ufe0f?[\U0001F3FB-\U0001F3FF]?"
    rf"(?:\u200d{_PICTURE}\ufe0f?[\U0001F3FB-\U0001F3FF]?)*"
)


@dataclass(frozen=True, slots=True)
class MessageLength:
    """Boy: how long a text counts, and the most that is taken.

    >>> MessageLength(used=281, limit=280).left
    -1
    """

    used: int
    limit: int

    @property
    def left(self) -> int:
        """Kalan: what still fits; below zero where the text is too long.

        >>> x_length("Merhaba").left
        273
        """
        return self.limit - self.used


class WhatsAppPart(StrEnum):
    """Bölüm: the part of a WhatsApp message, each with its own limit.

    `MESSAGE` is a free text inside the 24 hours after the customer wrote; the others belong to a
    template that Meta approved.

    >>> whatsapp_length("Kargonuz yolda", part=WhatsAppPart.FOOTER).limit
    60
    """

    MESSAGE = "message"
    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"


_WHATSAPP_LIMITS = {
    WhatsAppPart.MESSAGE: 4096,
    WhatsAppPart.BODY: 1024,
    WhatsAppPart.HEADER: 60,
    WhatsAppPart.FOOTER: 60,
}
_X_LIMIT = 280


def x_length(text: str) -> MessageLength:
    """X'te boy: the weight of `text` in a post; a domain counts as a link, also without `https://`.

    >>> x_length("Şikâyetiniz çözüldü 😊").used
    22
    >>> x_length("Takip: https://magaza.example/k/48210?kaynak=mesaj").used
    30
    """
    text, links = _without_links(composed(text))
    text, emoji = _EMOJI.subn("", text)
    return MessageLength(links * _LINK_WEIGHT + emoji * 2 + sum(map(_weight, text)), _X_LIMIT)


def whatsapp_length(text: str, *, part: WhatsAppPart = WhatsAppPart.MESSAGE) -> MessageLength:
    """WhatsApp'ta boy: the length of `text` with its values filled in, in the given part.

    >>> whatsapp_length("Kargonuz yolda 😊")
    MessageLength(used=17, limit=4096)
    """
    units = sum(2 if character > "\uffff" else 1 for character in text)
    return MessageLength(units, _WHATSAPP_LIMITS[part])


def _weight(character: str) -> int:
    return 1 if any(first <= ord(character) <= last for first, last in _LIGHT) else 2


def _without_links(text: str) -> tuple[str, int]:
    kept, links, at = "", 0, 0
    for found in _LINK.finditer(text):
        if end := _end_of_link(found):
            kept, links, at = kept + text[at : found.start()], links + 1, end
    return kept + text[at:], links


def _end_of_link(found: re.Match[str]) -> int | None:
    """Find where a link ends; without a scheme it is one up to the last known ending."""
    if found["scheme"]:
        return found.end()
    labels = found["domain"].split(".")
    for last in range(len(labels) - 1, 0, -1):
        ending = _LETTERS.match(labels[last])
        if ending and lower(ending[0], alphabet=Alphabet.LATIN) in DOMAIN_ENDINGS:
            length = len(".".join([*labels[:last], ending[0]]))
            return found.end() if length == len(found["domain"]) else found.start() + length
    return None
