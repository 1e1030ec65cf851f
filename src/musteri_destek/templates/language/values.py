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

from ... import wording
from ..._decimals import EXACT, exactly
from ...errors import MisuseValueError

LONGEST = 300
"""En uzun değer: characters of one text value that reach a letter."""

MOST = Decimal(10**12)
"""En çok: the largest amount or number a letter says; a larger one is a slip of the keyboard."""

_TURKISH = Locale.parse("tr")
_SPACES = re.compile(r"\s+")
_KURUS = Decimal("0.01")
_FINEST = Decimal("0.001")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"
_IGNORED = "\u034f\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef"
_EMPTY = re.compile(f"[{_BLANK}{_IGNORED}]")


def plain(text: str, *, longest: int = LONGEST) -> str:
    r"""Düz metin: `text` on one line, without characters a reader can't see, clipped at `longest`.

    Empty where no letter, digit or sign is left: marks alone say nothing.

    >>> plain("  Gül\u202e\n Yılmaz\x07 "), plain("\u3164"), plain("***")
    ('Gül Yılmaz', '', '')
    """
    # Cut before it is composed: putting endless marks in order takes more than linear time.
    shown = text[: longest * 4]
    if not shown.isascii():
        shown = _EMPTY.sub(_as_seen, shown)
    if not shown.isprintable():
        shown = "".join(filter(_is_seen, _SPACES.sub(" ", shown)))
    shown = " ".join(unicodedata.normalize("NFC", shown).split())
    return clipped(shown, longest) if any(map(_says, shown)) else ""


def _as_seen(empty: re.Match[str]) -> str:
    return " " if empty[0] in _BLANK else ""


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in _UNSEEN


def _says(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "S"


def whole(name: str, text: str, *, longest: int = LONGEST) -> str:
    """Bütün: as `plain`, for what is worth nothing once its end is cut off: a link, a code.

    Raises `MisuseValueError` for one that is too long.

    >>> whole("takip_no", "7300148", longest=5)
    Traceback (most recent call last):
    musteri_destek.errors.MisuseValueError: `takip_no` is `7` characters long and would be cut at \
5: shorten it, or let its variable be `longest`
    """
    shown = plain(text, longest=longest + 1)
    if len(shown) > longest or len(text.strip()) > longest:
        length = max(len(shown), len(text.strip()))
        msg = (
            f"`{name}` is `{length}` characters long and would be cut at {longest}: shorten it, "
            "or let its variable be `longest`"
        )
        raise MisuseValueError(msg)
    return shown


def clipped(text: str, longest: int) -> str:
    """Kısaltılmış: `text` in `longest` characters at most; where more follows, it ends in "…".

    It ends between words, unless that would cost more than half of it: no number is cut in two.

    >>> clipped("Çiçekli elbise", 12), clipped("Sivrihisarlılaştıramadık", 12)
    ('Çiçekli…', 'Sivrihisarl…')
    """
    if len(text) <= longest:
        return text
    kept = text[: longest - 1]
    before, space, _ = kept.rpartition(" ")
    is_within_a_word = space and text[longest - 1] != " " and len(before) >= longest // 2
    return (before if is_within_a_word else kept).rstrip() + "…"


def money(amount: Decimal) -> str:
    """Para: liras with both decimals, as a letter that is also a receipt needs them.

    Raises `MisuseValueError` for an amount finer than a kuruş, below zero, or above `MOST`.

    >>> money(Decimal("1249.9")), money(Decimal("350"))
    ('1.249,90 TL', '350,00 TL')
    """
    # Changing contexts takes longer than saying an amount, so each step here is exact by itself.
    is_said = amount.is_finite() and 0 <= amount <= MOST
    if not is_said or amount != EXACT.quantize(amount, _KURUS):
        raise _no_amount(amount)
    return wording.money(amount, "tr")


@exactly
def _no_amount(amount: Decimal) -> MisuseValueError:
    _require_sayable(amount)
    msg = f"`{amount}` is no amount of liras: round it once with `round_half_up` before"
    return MisuseValueError(msg)


def _require_sayable(value: Decimal | int) -> None:
    """Refuse what is no number, or so large that it would fill a letter by itself."""
    exact = Decimal(value)
    if not exact.is_finite() or exact.copy_abs() > MOST:
        msg = f"`{exact:.3E}` is no number a letter says: give one of {MOST:,} at most"
        raise MisuseValueError(msg)


@exactly
def _rounded(value: Decimal | int) -> Decimal | int:
    _require_sayable(value)
    if not isinstance(value, Decimal) or value == value.quantize(_KURUS):
        return value
    rounded = value.quantize(_FINEST)
    if value != rounded:
        msg = f"`{value:.9f}` is finer than a letter says: round it to three decimals before"
        raise MisuseValueError(msg)
    return rounded


def number(value: Decimal | int) -> str:
    """Sayı: grouped thousands and a decimal comma; three decimals at most, and `MOST` at most.

    >>> number(12500), number(Decimal("7.65"))
    ('12.500', '7,65')
    """
    return wording.number(_rounded(value), "tr")


def percent(value: Decimal | int) -> str:
    """Yüzde: a rate with the sign before it, 20 for 20 %.

    >>> percent(20)
    '%20'
    """
    return wording.percent(_rounded(value), "tr")


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
