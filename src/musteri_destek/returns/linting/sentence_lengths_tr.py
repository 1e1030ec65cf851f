"""Cümledeki süreler: how pages write a length of time, in figures or in words."""

from __future__ import annotations

from re import Match

_ONES = ("bir", "iki", "uc", "dort", "bes", "alti", "yedi", "sekiz", "dokuz")
_TENS = ("on", "yirmi", "otuz", "kirk", "elli", "altmis", "yetmis", "seksen", "doksan")
_VALUES = {word: 10 * value for value, word in enumerate(_TENS, 1)} | {
    word: value for value, word in enumerate(_ONES, 1)
}
IN_WORDS = rf"(?:(?:{'|'.join(_TENS)})(?: ?(?:{'|'.join(_ONES)}))?|{'|'.join(_ONES)})"
"""Yazıyla sayı: one to ninety-nine."""

_BESIDE = r"(?:\s*\(\w+(?: \w+)?\))?"
NUMBER = rf"\b(?P<days>\d{{1,3}}|{IN_WORDS}){_BESIDE}"
BUSINESS_DAYS = rf"{NUMBER}\s*(?:is|mesai)\s*gun"
LENGTH = rf"{NUMBER}\s*(?:takvim )?(?P<unit>gun|hafta|saat|ay(?=\b|l))(?!\w*\W+(?:once|kala))"
"""Süre: so many days, weeks or hours, business days apart."""

WITHIN = rf"{LENGTH}\w*\W+(?:ic(?:inde|erisinde)|zarfinda)"
"""Süre içinde: up to the end of that length."""

_LONG = (
    r"(?:1[4-9]|[2-9]\d|\d{3}|on ?(?:dort|bes|alti|yedi|sekiz|dokuz)"
    rf"|(?:{'|'.join(_TENS[1:])})(?: ?(?:{'|'.join(_ONES)}))?)"
)
LONG_ENOUGH = (
    rf"\b(?:{_LONG}{_BESIDE}\s*(?:takvim )?gun|(?:[2-9]|iki|uc|dort)\s*hafta|(?:\d|{IN_WORDS})\s*ay"
    r"(?:\b|lik))"
)
"""Yeterli süre: as many days as the law gives, or more."""

_OVER = r"(?:sonra|ardindan|dol(?:duk|an|ar|du|mus)|gec(?:tik|en|ince|er|mis)|as(?:an|ildi|ar))"
PAST = (
    rf"\b{_LONG}{_BESIDE}\W{{0,2}}gun(?!\w*\W+(?:ic|bo))\w*(?:\W+\w+){{0,3}}?\W+(?:itibaren"
    rf"|{_OVER})"
    rf"|\b(?:yasal|cayma|iade)\W+(?:hakki\W+)?sure(?!c)\w*(?:\W+\w+){{0,2}}?\W+(?:{_OVER}|bit"
    r"|disinda)"
    r"|\bek (?:iade )?sure"
)
"""Yasal süreden sonra: when the law gives no right any more, and a shop may set its own terms."""

_DAYS_IN = {"gun": 1, "hafta": 7, "ay": 30}


def number_in(said: str) -> int:
    """Sayı: what figures or words come to."""
    if said.isdigit():
        return int(said)
    rest, total = said.replace(" ", ""), 0
    for word in _VALUES:
        if rest.startswith(word):
            rest, total = rest[len(word) :], total + _VALUES[word]
    return total


def days_in(hit: Match[str]) -> int:
    """Gün sayısı: how many whole days a length lasts; what is left of a day is a day."""
    number, unit = number_in(hit["days"]), hit.groupdict().get("unit")
    return -(-number // 24) if unit == "saat" else number * _DAYS_IN[unit or "gun"]
