"""Okuyan: who reads a letter, the buyer or the recipient of a present, and what is told to whom.

What was paid, and which way it goes back, is the buyer's alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ...decisions import Outcome, Remedy
from ...errors import MisuseValueError
from ...orders import Order, Party
from ...returns import Decision, Requester, ReturnReason
from ..catalogue.parts import ROUTE
from ..language.registers import Register, said_to
from .goods_told import NEWS

_OF_MONEY = frozenset({Remedy.REFUND, Remedy.PRICE_REDUCTION, Remedy.KEEP_WITH_PARTIAL_REFUND})
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


def open_to(reader: Requester, remedies: Iterable[Remedy]) -> tuple[Remedy, ...]:
    """Seçebildikleri: the remedies a reader may choose: money is the buyer's, who paid.

    >>> open_to(Requester.RECIPIENT, [Remedy.REFUND, Remedy.REPAIR])
    (<Remedy.REPAIR: 'repair'>,)
    """
    is_buyer = reader is Requester.BUYER
    return tuple(one for one in remedies if is_buyer or one not in _OF_MONEY)


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


def require_own_wish(decision: Decision, reader: Requester, scenario: str) -> None:
    """Kendi isteği mi: refuse to thank one party of a present for what the other wrote and chose.

    News of a parcel or of money are nobody's wish. Raises `MisuseValueError`, which says how to go on.
    """
    if reader is not decision.requester and scenario not in NEWS:
        asked = f"Requester.{decision.requester.name}"
        msg = (
            f"`{scenario}` speaks to who asked, and that was `{asked}`: tell the other with "
            f"`compose`, or decide again with `requester=Requester.{reader.name}` once they ask too"
        )
        raise MisuseValueError(msg)


def require_asked(decision: Decision) -> None:
    """İstendi mi: refuse to ask or answer who only refused a parcel, where that fits nothing they said.

    Raises `MisuseValueError`, which says how to go on.
    """
    if decision.reason is not ReturnReason.REFUSED_AT_DOOR:
        return
    if decision.outcome is Outcome.INELIGIBLE:
        msg = (
            "a parcel was refused, nobody asked for anything, and no right covers that alone: ask "
            "the customer with `compose`, and decide again with the `reason` they give"
        )
        raise MisuseValueError(msg)
    if decision.outcome is Outcome.NEEDS_REVIEW and decision.wanted is not None:
        msg = (
            f"a parcel was refused and `{decision.wanted}` was asked for with it, so nobody is to "
            "be asked what they want: decide again with the `reason` they gave"
        )
        raise MisuseValueError(msg)
    if "buyer_confirmation" in decision.missing:
        msg = (
            "the recipient of a present refused the parcel, and only the buyer may give up the "
            "order: decide again with `requester=Requester.BUYER` and ask the buyer, or write to "
            "the recipient with `compose`"
        )
        raise MisuseValueError(msg)


def require_for_reader(reader: Requester, letter: str) -> None:
    """Okuyana uygun mu: refuse a letter to the recipient of a present that says what was paid.

    Raises `MisuseValueError` for a sum, a way of payment, or the word that the reader paid or did not.

    >>> require_for_reader(Requester.BUYER, "400,00 TL iade edeceğiz.")
    """
    if reader is Requester.RECIPIENT and _tells_of_money(letter):
        msg = (
            "the recipient of a present would read what the buyer paid: decide again "
            "with `requester=Requester.BUYER` once the buyer wants it, or write to the recipient "
            "with `compose`"
        )
        raise MisuseValueError(msg)


def _tells_of_money(letter: str) -> bool:
    is_said = _SUM.search(letter) or _PAYING.search(letter)
    return bool(is_said) or any(way in letter for way in _WAYS)
