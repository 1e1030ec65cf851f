"""Karar verilmemiş sözler: what a text promises or concedes that nobody has decided.

A day, an hour, a length of time or an amount that stands in a template by hand is a word nobody
gave: it is said to every customer alike. So is "haklısınız", or that nothing has to be sent back.
Values stand for such things: a commitment, an amount, a day that was missed, a yes or no.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from .. import casing
from ..errors import MisuseValueError
from .checks import Schema
from .declarations import Past
from .tone import findings
from .tone_rules_tr import Severity
from .turkish import Kind
from .variables import AnyVariable, Done, Variable

_NUMBER = (
    r"(?:\d{1,3}|yarım|birkaç|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli"
    r"|altmış|yetmiş|seksen|doksan|yüz)"
)
_MONTH = r"(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)"
_LENGTH = (
    rf"{_NUMBER}(?: {_NUMBER})? (?:buçuk )?(?:iş |takvim )?"
    r"(?:dakika(?:da|ya)?|saat(?:te|e|i)?|gün(?:de|e|ü|üne|ünde)?|hafta(?:da|ya)?|ay(?:da|a)?)"
    r"(?: içinde| sonra| kadar)?"
)
_SOON = (
    r"bugün|yarın|(?:öbür|aynı|ertesi) gün|gün içinde|birazdan|az sonra|akşama|sabaha|öğleye"
    r"|öğleden sonra|bu (?:akşam|sabah|gece)|haftaya|ay(?:ın)? sonu(?:na|nda)?"
    r"|hafta(?:nın)? (?:sonu|başı)(?:na|nda)?|(?:hafta|ay) içinde"
    r"|(?:gelecek|önümüzdeki|bu) (?:gün|hafta|ay)(?:ya|da|a)?"
)
_DAYS = r"pazartesi|salı|çarşamba|perşembe|cuma|cumartesi"
_WEEKDAY = rf"(?:{_DAYS})(?:ye|ya)?|pazar(?: günü(?:ne)?|a kadar)"
_DATED = (
    rf"\d{{1,2}} {_MONTH}(?: (?:19|20)\d\d(?: (?:{_DAYS}|pazar))?)?"
    rf"|{_MONTH} (?:ayı(?:na|nda)?|sonu(?:na|nda)?|başı(?:na|nda)?)"
    rf"|{_MONTH}(?=['’][dt]?[ae])|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{1,2}}[.:]\d{{2}}(?=['’])"
    rf"|saat {_NUMBER}(?:[.:]\d{{2}})?"
)
_TERM = re.compile(rf"\b(?:{_LENGTH}|{_SOON}|{_WEEKDAY}|{_DATED})\b")
_SUM = re.compile(
    rf"(?<![\d.,])\d{{1,9}}(?:[.,]\d{{1,3}}){{0,3}} ?(?:tl\b|₺|lira)|₺ ?\d|\b{_NUMBER} lira"
)
_LOOKED_UP = re.compile(r" (?:19|20)\d\d\b")
_CONCEDED = re.compile(r"\bhaklısın\w*|\bhaklı (?:old|bul)\w*")
_RELEASED = re.compile(
    r"\bgeri (?:gönder|yolla|iade et|ver)\w* (?:gerek (?:yok|kalmadı)|gerekm\w+|şart değil)"
)


@dataclass(frozen=True, slots=True)
class Undecided:
    """Karar verilmemiş söz: the words, where they stand in the text, and what to do instead."""

    offset: int
    text: str
    advice: str

    @property
    def says(self) -> str:
        """Uyarısı: the words with the advice."""
        return f"`{self.text}` {self.advice}"


_BY_TERM = "is a word given by hand: let a commitment say when"
_BY_SUM = "is an amount by hand: let a value say how much"
_BY_CHOICE = "is for somebody to decide: choose it by a `YesNo`"
_BY_DAY = f"{_BY_CHOICE}, or declare the day that was missed (`Done` with `Past.MISSED`)"


def terms_in(small: str) -> Iterator[Undecided]:
    """Elle yazılmış süreler: times and amounts in small letters that no value stands for.

    >>> [one.text for one in terms_in("haftaya 500 tl iade edeceğiz.")]
    ['haftaya', '500 tl']
    """
    yield from _found(_TERM, small, _BY_TERM)
    yield from _found(_SUM, small, _BY_SUM)


def concessions_in(small: str, schema: Schema) -> Iterator[Undecided]:
    """Verilmemiş haklar: what is conceded outside a choice, in a situation that decides nothing.

    That the customer is right follows from a day that was missed; that the goods may stay follows
    from nothing but a choice.

    >>> [one.text for one in concessions_in("haklısınız, geciktik.", {})]
    ['haklısınız']
    >>> list(concessions_in("haklısınız, geciktik.", {"son_gun": Done(past=Past.MISSED)}))
    []
    """
    if not any(isinstance(one, Done) and one.past is Past.MISSED for one in schema.values()):
        yield from _found(_CONCEDED, small, _BY_DAY)
    yield from _found(_RELEASED, small, _BY_CHOICE)


def _found(pattern: re.Pattern[str], small: str, advice: str) -> Iterator[Undecided]:
    return (Undecided(hit.start(), hit[0], advice) for hit in pattern.finditer(small))


def heard_in(variables: Mapping[str, AnyVariable], written: Mapping[str, str]) -> tuple[str, ...]:
    """Elle yazılan değerler: a warning for each time or amount that free text gives by itself.

    A day with its year counts as looked up. That is a warning and no error, since free text also
    tells what was: "paket 3 gün şubede beklemiş". Raises `MisuseValueError` for wording that no
    voice may use, naming the variable.

    >>> heard_in({"adim": Variable(Kind.FREE)}, {"adim": "paranız yarın hesabınızda"})
    ('`adim`: `yarın` is a word given by hand: let a commitment say when',)
    """
    free = [
        name
        for name, variable in variables.items()
        if name in written and isinstance(variable, Variable) and variable.kind is Kind.FREE
    ]
    return tuple(f"`{name}`: {says}" for name in free for says in _heard(name, written[name]))


def _heard(name: str, text: str) -> tuple[str, ...]:
    refused, undecided = _looked_at(text)
    if refused:
        msg = f"`{name}` says {refused}"
        raise MisuseValueError(msg)
    return undecided


# Reasons are free text of which a shop has few, and every rule looks at each of them.
@lru_cache(maxsize=256)
def _looked_at(text: str) -> tuple[str | None, tuple[str, ...]]:
    """Look at a text: why it can't be said, if so, and what it says that nobody decided."""
    errors = (one for one in findings(text) if one.severity is Severity.ERROR)
    refused = next((f"`{one.text}`: {one.advice}" for one in errors), None)
    terms = terms_in(casing.lower(text))
    return refused, tuple(one.says for one in terms if not _LOOKED_UP.search(one.text))
