"""Yerin gereği: what the place of a letter asks of it: what to leave out, whether a link may stand."""

from __future__ import annotations

from enum import StrEnum


class Part(StrEnum):
    """Bölüm: what a short letter may do without: its opening, a word of empathy, the close, an aside.

    The opening is the free sentence a letter begins with, the closing the one it ends with; an
    aside is a fixed sentence that is `Need.OPTIONAL`.

    >>> Part("aside")
    <Part.ASIDE: 'aside'>
    """

    OPENING = "opening"
    EMPATHY = "empathy"
    CLOSING = "closing"
    ASIDE = "aside"


class PrivateWay(StrEnum):
    """Özel yol: where a shop goes on with a customer who wrote in public.

    >>> PrivateWay("order_page")
    <PrivateWay.ORDER_PAGE: 'order_page'>
    """

    MESSAGE = "message"
    ORDER_PAGE = "order_page"


class Links(StrEnum):
    """Bağlantılar: whether an answer there may hold a link; nobody dictates one on the phone.

    >>> Links("refused")
    <Links.REFUSED: 'refused'>
    """

    TAKEN = "taken"
    REFUSED = "refused"


class Reading(StrEnum):
    """Okunma: whether a letter is read as it is written, as in a chat, read out, or at any hour.

    >>> Reading("at_once")
    <Reading.AT_ONCE: 'at_once'>
    """

    AT_ONCE = "at_once"
    ALOUD = "aloud"
    LATER = "later"


class Pictures(StrEnum):
    """Resimler: whether an emoji has a place there.

    >>> Pictures("shown")
    <Pictures.SHOWN: 'shown'>
    """

    SHOWN = "shown"
    OUT_OF_PLACE = "out_of_place"
