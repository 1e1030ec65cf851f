"""Adresler: how postal addresses and order numbers are written in Turkish, as patterns.

A street alone may be the shop's own and says nothing; with its number, its quarter or a flat it
leads to a door. Letters are taken with their dots or without, in any case. They are kept as text:
`re` compiles them for the first text that is searched.
"""

from __future__ import annotations

from collections.abc import Iterable

_DOTTED = {"c": "çÇ", "g": "ğĞ", "i": "ıİ", "o": "öÖ", "s": "şŞ", "u": "üÜ"}


def _in_any_letters(word: str) -> str:
    return "".join(
        f"[{one}{one.upper()}{_DOTTED.get(one, '')}]" if one.isalpha() else one for one in word
    )


def _one_of(words: Iterable[str]) -> str:
    return "(?:" + "|".join(map(_in_any_letters, words)) + ")"


_STREET = _one_of(
    (
        *("mahallesi", "mahalle", "mah", "mh", "sokagi", "sokak", "sok", "sk", "caddesi", "cadde"),
        *("cad", "cd", "bulvari", "bulvar", "bulv", "blv", "apartmani", "apartman", "apt"),
    )
)
_UNIT = _one_of(("no", "kapi no", "daire", "d", "kat", "k", "blok"))
_ROOM = _one_of(("daire", "d", "kat", "k"))
_NAMED = rf"(?:(?:[^\W\d_]{{2,25}} ){{1,2}}|\d{{1,4}}\.? ){_STREET}\b\.?"
_COUNTED = _one_of(("gun", "saat", "hafta", "ay", "yil", "dakika", "kez", "kere", "defa", "adet"))
_NUMBER = rf"(?:{_UNIT}[ .:]{{0,3}})?\d{{1,4}}(?:/\d{{1,4}})?\b(?! ?{_COUNTED})"
_DISTRICT = r"[^\W\d_]{2,25} ?/ ?[^\W\d_]{2,25}"
_POSTCODE = r"(?:0[1-9]|[1-7]\d|8[01])\d{3}"
_REST = rf"(?:[ ,]{{1,2}}{_NUMBER}){{0,3}}(?:[ ,]{{1,2}}{_POSTCODE})?(?:[ ,]{{1,2}}{_DISTRICT})?"

POSTAL = (
    r"(?<!\w)(?:"
    rf"{_NAMED}(?:[ ,]{{1,2}}{_NAMED}){{1,2}}{_REST}"
    rf"|{_NAMED}[ ,]{{1,2}}{_NUMBER}{_REST}"
    rf"|{_UNIT}[ .:]{{1,3}}\d{{1,4}}(?:/\d{{1,4}})?[ ,]{{1,2}}{_ROOM}[ .:]{{1,3}}\d{{1,3}}{_REST}"
    rf"|{_POSTCODE} (?=[A-ZÇĞİÖŞÜ]){_DISTRICT}"
    rf"|{_in_any_letters('posta kodu')}\w{{0,5}}[ .:]{{1,3}}\d{{5}}"
    rf"|{_in_any_letters('daire')}(?: {_in_any_letters('no')})?[ .:]{{1,2}}\d{{1,4}}"
    rf"|\d{{1,4}} ?(?:{_in_any_letters('no')}['’]?{_in_any_letters('lu')}"
    rf"|{_in_any_letters('numarali')}) {_in_any_letters('daire')}"
    r")(?!\d)"
)
"""Posta adresi: a place on a street, a flat, or a postal code with what it belongs to."""

_ORDER = rf"{_in_any_letters('siparis')}\w{{0,5}}"
_CALLED = rf"(?:{_in_any_letters('no')}|{_in_any_letters('numara')}\w{{0,3}})"
_CODE = r"(?=[\w-]{0,19}\d)[\w-]{1,20}"
ORDERED = (
    rf"(?<![\w*-]){_ORDER} (?:{_CALLED}[ .:]{{1,3}}){_CODE}"
    rf"|(?<![\w*-]){_CODE} (?:{_in_any_letters('numarali')}|{_in_any_letters('no')}['’]?"
    rf"{_in_any_letters('lu')}) {_ORDER}"
)
"""Sipariş numarası: what stands beside the words for one."""
