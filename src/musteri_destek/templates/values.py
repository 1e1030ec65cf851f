"""Değerler: how a value reads in a letter: cleaned text, money, days, times.

Whatever comes from outside is text and nothing else: it is composed (NFC), freed from control and
direction characters, laid on one line and clipped, and it is never read again as a template.
Numbers and days read as in explanations; lists follow CLDR, with the locale always passed.

Source: Unicode CLDR, locale tr; UAX #9 for the characters that change direction.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, time
from decimal import Decimal

from babel import Locale
from babel.lists import format_list

from .. import wording
from ..errors import MisuseValueError

LONGEST = 300
"""En uzun değer: characters of one text value that reach a letter."""

_TURKISH = Locale.parse("tr")
_SPACES = re.compile(r"\s+")
_KURUS = Decimal("0.01")


def plain(text: str) -> str:
    r"""Düz metin: `text` on one line, without characters a reader can't see.

    >>> plain("  Gül\u202e\n Yılmaz\x07 ")
    'Gül Yılmaz'
    """
    if len(text) <= LONGEST and text.isprintable() and _is_composed(text):
        return " ".join(text.split())
    # Clipped before and after: composing endless marks takes more than linear time.
    composed = unicodedata.normalize("NFC", text[: LONGEST * 4])
    one_line = _SPACES.sub(" ", composed)
    seen = "".join(one for one in one_line if not _is_hidden(one))
    return clipped(_SPACES.sub(" ", seen).strip(), LONGEST)


def _is_composed(text: str) -> bool:
    return text.isascii() or unicodedata.is_normalized("NFC", text)


def _is_hidden(character: str) -> bool:
    # Cc: C0 and C1 controls; Cf: no width, turned direction; Cs: half a character, no text at all.
    return unicodedata.category(character) in {"Cc", "Cf", "Cs"}


def clipped(text: str, longest: int) -> str:
    """Kısaltılmış: `text` in `longest` characters at most; where more follows, it ends in "…".

    >>> clipped("Çiçekli elbise", 9)
    'Çiçekli…'
    """
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def money(amount: Decimal) -> str:
    """Para: liras with both decimals, as a letter that is also a receipt needs them.

    Raises `MisuseValueError` for an amount finer than a kuruş or below zero.

    >>> money(Decimal("1249.9")), money(Decimal("350"))
    ('1.249,90 TL', '350,00 TL')
    """
    if not amount.is_finite() or amount < 0 or amount != amount.quantize(_KURUS):
        msg = f"`{amount}` is no amount of liras: round it once with `round_half_up` before"
        raise MisuseValueError(msg)
    return wording.money(amount, "tr")


def number(value: Decimal | int) -> str:
    """Sayı: grouped thousands and a decimal comma.

    >>> number(12500), number(Decimal("7.65"))
    ('12.500', '7,65')
    """
    return wording.number(value, "tr")


def percent(value: Decimal | int) -> str:
    """Yüzde: a rate with the sign before it, 20 for 20 %.

    >>> percent(20)
    '%20'
    """
    return wording.percent(value, "tr")


def listed(names: Iterable[str]) -> str:
    """Sıralı: names as a list in a sentence, each once.

    >>> listed(["Gömlek", "Pantolon", "Kemer"])
    'Gömlek, Pantolon ve Kemer'
    """
    return format_list(list(dict.fromkeys(names)), locale=_TURKISH)


def day(on: date) -> str:
    """Gün: a day with its weekday.

    >>> day(date(2026, 11, 28))
    '28 Kasım 2026 Cumartesi'
    """
    return wording.day(on, "tr")


def clock(at: time) -> str:
    """Saat: hour and minute with the dot of TDK.

    >>> clock(time(9, 5))
    '09.05'
    """
    return f"{at:%H.%M}"


# CLDR is read from disk on first use; doing it here keeps every later call free of I/O.
listed(["A", "B"])
