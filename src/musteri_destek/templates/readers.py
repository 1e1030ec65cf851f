"""Okuyan: who reads a letter, the buyer or the recipient of a present, and what is told to whom.

What was paid, and which way it goes back, is the buyer's alone.
"""

from __future__ import annotations

import re

from ..decisions import Outcome
from ..errors import MisuseValueError
from ..orders import Order, Party
from ..returns import Decision, Requester, ReturnReason
from .catalogue.parts import ROUTE
from .registers import Register, said_to

_SUM = re.compile(r"\d\s?(?:TL\b|lira|₺)|₺\s?\d")
_PAYING = re.compile(r"\b[öÖ]de(?:diğin|me alma)")
_WAYS = tuple(said_to(words, says) for words in ROUTE.words.values() for says in Register)


def party_reading(order: Order, reader: Requester) -> Party | None:
    """Okuyan taraf: whom the letter greets; `None` for a recipient whom the order does not name.

    >>> from musteri_destek.orders import Line
    >>> present = Order(
    ...     number="A-1",
    ...     ordered_at="2026-10-30T20:15:00+03:00",
    ...     buyer=Party(name="Gül Yılmaz"),
    ...     recipient=Party(name="Suat Er"),
    ...     lines=[Line(id="1", name="Gömlek", unit_price="400.00", kdv_rate=10)],
    ... )
    >>> party_reading(present, Requester.RECIPIENT).name
    'Suat Er'
    """
    return order.buyer if reader is Requester.BUYER else order.recipient


def require_confirmed(decision: Decision, reader: Requester) -> None:
    """Onaylandı mı: refuse to tell the buyer of a wish as their own that they have yet to confirm.

    Raises `MisuseValueError`, which says how to go on.
    """
    if reader is Requester.BUYER and "buyer_confirmation" in decision.missing:
        msg = (
            "the recipient of a present asked, and the buyer has to confirm it: ask the buyer with "
            "`compose`, and decide again with `requester=Requester.BUYER` once they do"
        )
        raise MisuseValueError(msg)


def require_asked(decision: Decision) -> None:
    """İstendi mi: refuse to answer with a no who asked for nothing, and only refused a parcel.

    Raises `MisuseValueError`, which says how to go on.
    """
    is_unasked = decision.reason is ReturnReason.REFUSED_AT_DOOR
    if is_unasked and decision.outcome is Outcome.INELIGIBLE:
        msg = (
            "a parcel was refused, nobody asked for anything, and no right covers that alone: ask "
            "the customer with `compose`, and decide again with the `reason` they give"
        )
        raise MisuseValueError(msg)


def require_for_reader(reader: Requester, letter: str) -> None:
    """Okuyana uygun mu: refuse a letter to the recipient of a present that says what was paid.

    Raises `MisuseValueError` for a sum, a way of payment, or the word that the reader paid or did not.

    >>> require_for_reader(Requester.BUYER, "400,00 TL iade edeceğiz.")
    """
    if reader is Requester.RECIPIENT and _tells_of_money(letter):
        msg = (
            "the recipient of a present would read what the buyer paid: tell the buyer, as "
            "`told.reader=Requester.BUYER`, or write to the recipient with `compose`"
        )
        raise MisuseValueError(msg)


def _tells_of_money(letter: str) -> bool:
    is_said = _SUM.search(letter) or _PAYING.search(letter)
    return bool(is_said) or any(way in letter for way in _WAYS)
