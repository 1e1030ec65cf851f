"""Sayı: how a number is read aloud in Turkish.

Source: TDK Yazım Kılavuzu, Sayıların Yazılışı.
"""

from __future__ import annotations

import re

from musteri_destek.errors import MisuseValueError

from .sounds import Sound, sound_of

_ONES = ("", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
_TENS = ("", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan")
_GROUPS = ("", "bin", "milyon", "milyar", "trilyon")
_UNSHARED = frozenset(_GROUPS[2:])
_LIMIT = 1000 ** len(_GROUPS)
_WRITTEN = re.compile(r"([-−]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?")


def number_words(number: int) -> str:
    """Okunuş: `number` in words; below a thousand trillions, else `MisuseValueError`.

    >>> number_words(1250), number_words(0), number_words(-2_000_001)
    ('bin iki yüz elli', 'sıfır', 'eksi iki milyon bir')
    """
    if abs(number) >= _LIMIT:
        msg = f"`{number}` is too long to read aloud; if it is a code, say `Kind.CODE`"
        raise MisuseValueError(msg)
    if number < 0:
        return f"eksi {number_words(-number)}"
    groups = [number // 1000**place % 1000 for place in range(len(_GROUPS))]
    words = [
        word for place in reversed(range(len(_GROUPS))) for word in _group(groups[place], place)
    ]
    return " ".join(words) or "sıfır"


def ordinal_words(number: int) -> str:
    """Sıra sayısı: the ordinal of `number` in words.

    >>> ordinal_words(3), ordinal_words(4), ordinal_words(20)
    ('üçüncü', 'dördüncü', 'yirminci')
    """
    return _suffixed(number_words(number), "(I)ncI")


def distributive_words(number: int) -> str:
    """Üleştirme sayısı: how many each gets, in words, as TDK asks: *ikişer*, never *2'şer*.

    Before a million and more, the word in front takes the suffix: *beşer milyon*.

    >>> distributive_words(2), distributive_words(4), distributive_words(5_000_000)
    ('ikişer', 'dörder', 'beşer milyon')
    """
    words = number_words(number).split()
    at = -2 if words[-1] in _UNSHARED else -1
    words[at] = _suffixed(words[at], "(ş)Ar")
    return " ".join(words)


def read_number(text: str) -> str:
    """Yazılı sayının okunuşu: digits as a letter shows them: "1.250", "7,65", "-3", "05".

    A dot groups thousands, a comma begins the decimals. Zeros in front are read one by one.
    Anything else raises `MisuseValueError`.

    >>> read_number("10.000"), read_number("7,65"), read_number("05")
    ('on bin', 'yedi virgül altmış beş', 'sıfır beş')
    """
    written = _WRITTEN.fullmatch(text)
    if written is None:
        msg = f"`{text}` is no number as a letter writes it: write 1250, 1.250 or 7,65"
        raise MisuseValueError(msg)
    sign, whole, decimals = written.groups()
    words = [_digits(whole.replace(".", "")), *(["virgül", _digits(decimals)] if decimals else [])]
    return " ".join(["eksi", *words] if sign else words)


def _suffixed(words: str, suffix: str) -> str:
    sound = sound_of(words) or Sound("i", "i")
    stem = f"{words[:-1]}d" if words.endswith("dört") else words
    return stem + sound.after(suffix)


def _digits(digits: str) -> str:
    rest = digits.lstrip("0")
    zeros = ["sıfır"] * (len(digits) - len(rest))
    return " ".join([*zeros, *([number_words(int(rest))] if rest else [])])


def _group(number: int, place: int) -> list[str]:
    """Read three digits with the name of their place; a thousand is *bin*, never *bir bin*."""
    if number == 0:
        return []
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    name = [_GROUPS[place]] if place else []
    if number == 1 and place == 1:
        return name
    hundred = [_ONES[hundreds], "yüz"] if hundreds > 1 else ["yüz"] * hundreds
    return [word for word in (*hundred, _TENS[tens], _ONES[ones], *name) if word]
