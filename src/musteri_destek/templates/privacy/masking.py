"""Maskeleme: personal data hidden where others may read, and found where it should not stand.

A value that is *called* an IBAN is masked whatever it looks like; a free text is searched, and
there a number counts only if its check digits are right, so that an order number stays. A masked
value is still personal data: masking keeps it from eyes, it does not make it anonymous.

Source: KVKK, Kişisel Verilerin Silinmesi, Yok Edilmesi veya Anonim Hale Getirilmesi Rehberi;
ISO 13616 (IBAN); ISO/IEC 7812-1 (cards); 5490 s.K. (T.C. kimlik numarası).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from ...errors import MisuseValueError
from .addresses_tr import ORDERED, POSTAL
from .as_read import as_read


class Personal(StrEnum):
    """Kişisel veri: the kinds that letters and forms of a shop meet.

    >>> Personal("iban")
    <Personal.IBAN: 'iban'>
    """

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    IBAN = "iban"
    CARD = "card"
    TCKN = "tckn"
    ORDER_NUMBER = "order_number"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class PersonalFound:
    """Bulunan veri: of which kind, where, and as it is written there."""

    kind: Personal
    offset: int
    text: str


_STARS = "***"
_LAST = 4
_MODULUS = 97
_ACCOUNT = 22
_DIGITS = re.compile(r"\d")
_SIGNS = re.compile(r"[\W_]+")
_DISTRICT = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,40} ?/ ?[^\W\d_]{1,40}$")


def mask(text: str, *, kind: Personal | str) -> str:
    """Maskele: the value with everything hidden but what its owner knows it by.

    Raises `MisuseValueError` for a kind there is none of.

    >>> mask("TR33 0006 1005 1978 6457 8413 26", kind="iban")
    'TR** **** 1326'
    >>> mask("Ayşe Yılmaz", kind="name"), mask("ayse@ornek.com.tr", kind="email")
    ('A*** Y***', 'a***@o***.com.tr')
    >>> mask("0532 123 45 67", kind="phone"), mask("10000000146", kind="tckn")
    ('0*** *** ** 67', '***********')
    """
    try:
        return _MASKS[Personal(kind)](" ".join(as_read(text).split()))
    except ValueError:
        msg = f"`{kind}` is no kind of personal data; there are: {', '.join(Personal)}"
        raise MisuseValueError(msg) from None


def personal_in(text: str) -> tuple[PersonalFound, ...]:
    """Kişisel verileri bul: each e-mail, IBAN, card, identity, phone and order number, each address.

    Numbers are read in the digits of any script. Names can't be told from other words, so they are
    not among them.

    >>> [(one.kind.value, one.text) for one in personal_in("Kartım 4111 1111 1111 1111, no 48210.")]
    [('card', '4111 1111 1111 1111')]
    """
    found: list[PersonalFound] = []
    # A mark for each character that is spoken for: asking all finds again would be quadratic.
    taken = bytearray(len(text))
    read = as_read(text)
    for kind, pattern, is_one in _SOUGHT:
        for hit in re.finditer(pattern, read):
            start, end = hit.span()
            if not any(taken[start:end]) and is_one(hit[0]):
                taken[start:end] = b"\1" * (end - start)
                found.append(PersonalFound(kind, start, text[start:end]))
    return tuple(sorted(found, key=lambda one: one.offset))


def mask_all(text: str) -> str:
    """Hepsini maskele: the text with all that `personal_in` finds masked in its place.

    >>> mask_all("Beni 0532 123 45 67'den arayın ya da ayse@ornek.com yazın.")
    "Beni 0*** *** ** 67'den arayın ya da a***@o***.com yazın."
    """
    return "".join(_masked_pieces(text))


def _masked_pieces(text: str) -> Iterator[str]:
    at = 0
    for one in personal_in(text):
        yield text[at : one.offset]
        yield mask(one.text, kind=one.kind)
        at = one.offset + len(one.text)
    yield text[at:]


def _name(text: str) -> str:
    return " ".join(f"{word[0]}{_STARS}" for word in text.split())


_MASKED_PHONE = re.compile(r"0\*{3} \*{3} \*{2} \d{2}")


def _phone(text: str) -> str:
    if _MASKED_PHONE.fullmatch(text):
        return text
    digits = "".join(_DIGITS.findall(text))
    return f"0{_STARS} {_STARS} ** {digits[-2:]}" if len(digits) > _LAST else _STARS


def _email(text: str) -> str:
    local, _, domain = text.rpartition("@")
    name, dot, ending = domain.partition(".")
    if not (local and name and dot):
        return _STARS
    return f"{local[0]}{_STARS}@{name[0]}{_STARS}.{ending}"


def _last_four(head: str) -> Callable[[str], str]:
    def masked(text: str) -> str:
        if text.startswith(head) and len(text) == len(head) + _LAST:
            return text
        known = _SIGNS.sub("", text)
        return f"{head}{known[-_LAST:]}" if len(known) > 2 * _LAST else _STARS

    return masked


def _order_number(text: str) -> str:
    known = _SIGNS.sub("", text)
    return f"{_STARS}{known[-_LAST:]}" if len(known) > _LAST else _STARS


def _address(text: str) -> str:
    district = _DISTRICT.search(text)
    return f"{_STARS} {district[0]}" if district else _STARS


_MASKED_IBAN = re.compile(r"\w{2}\*{2} \*{4} \w{4}")


def _iban(text: str) -> str:
    if _MASKED_IBAN.fullmatch(text):
        return text
    known = _SIGNS.sub("", text)
    return f"{known[:2]}** **** {known[-_LAST:]}" if len(known) > 2 * _LAST else _STARS


_MASKS: dict[Personal, Callable[[str], str]] = {
    Personal.NAME: _name,
    Personal.PHONE: _phone,
    Personal.EMAIL: _email,
    Personal.IBAN: _iban,
    Personal.CARD: _last_four("**** **** **** "),
    Personal.TCKN: lambda _: "*" * 11,
    Personal.ORDER_NUMBER: _order_number,
    Personal.ADDRESS: _address,
}


def _is_iban(text: str) -> bool:
    """Check an IBAN: as a number, country and check digits moved to its end, it leaves 1 by 97.

    Without country and check digits nothing is left to check but its shape.
    """
    plain = _SIGNS.sub("", text)
    if plain.isdecimal():
        if len(plain) == _ACCOUNT:
            return True
        plain = f"TR{plain}"
    moved = plain[4:] + plain[:4]
    return int("".join(str(int(one, 36)) for one in moved)) % _MODULUS == 1


def _is_card(text: str) -> bool:
    """Check a card number by Luhn: every second digit from the right counts twice."""
    digits = [int(one) for one in reversed(_DIGITS.findall(text))]
    doubled = (sum(divmod(2 * one, 10)) for one in digits[1::2])
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0


def _is_tckn(text: str) -> bool:
    """Check an identity number: its tenth digit follows from nine, its eleventh from ten."""
    *first, tenth, eleventh = (int(one) for one in text)
    return (7 * sum(first[::2]) - sum(first[1::2])) % 10 == tenth and (
        sum(first) + tenth
    ) % 10 == eleventh


def _always(_: str) -> bool:
    return True


_AT = r"(?: ?[\[({] ?(?:[Aa][Tt]|@) ?[\])}] ?| @ |@)"
_DOT = r"(?:\.| ?[\[({] ?(?:[Dd][Oo][Tt]|[Nn][Oo][Kk][Tt][Aa]|\.) ?[\])}] ?)"
_APART = r"(?: ?[./-] ?| )"

# Patterns are kept as text: `re` compiles each for the first text that is searched.
_SOUGHT: tuple[tuple[Personal, str, Callable[[str], bool]], ...] = (
    (
        Personal.EMAIL,
        rf"(?<![\w.+-])[\w.+-]{{1,64}}{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{1,8}}",
        _always,
    ),
    (
        Personal.IBAN,
        # Of a Turkish one the bank has five digits, the first two 0, and then always a 0.
        (
            r"(?<!\w)(?:[Tt][Rr] ?)?(?:[0-9]{2}[ .-]?)?00(?:[ .-]?[0-9]){3}[ .-]?0"
            r"(?:[ .-]?[0-9]){16}(?!\d)"
        ),
        _is_iban,
    ),
    (
        Personal.IBAN,
        (
            r"(?<!\w)[A-Za-z]{2}[0-9]{2}(?:[A-Za-z0-9]{11,30}(?!\w)"
            r"|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?(?!\w))"
        ),
        _is_iban,
    ),
    (Personal.CARD, rf"(?<!\d)[0-9]{{4}}(?:{_APART}?[0-9]{{4}}){{3}}(?!\d)", _is_card),
    (Personal.CARD, r"(?<![\w-])[0-9](?:[ -]?[0-9]){12,18}(?!-?\d)", _is_card),
    (Personal.TCKN, r"(?<!\d)[1-9][0-9]{10}(?!\d)", _is_tckn),
    (
        Personal.PHONE,
        (
            r"(?<![\w+])(?:(?:\+|00)90[ .-]?\(?[2-58]|0[ .-]?\(?[2-58]|\(?5)[0-9]{2}\)?[ .-]?"
            r"[0-9]{3}[ .-]?[0-9]{2}[ .-]?[0-9]{2}(?!\d)"
        ),
        _always,
    ),
    (Personal.ADDRESS, POSTAL, _always),
    (Personal.ORDER_NUMBER, ORDERED, _always),
)
