"""Karar verilmemiş sözler: what a text promises or concedes that nobody has decided.

A day, an hour, a length of time or an amount that stands in a template by hand is a word nobody
gave: it is said to every customer alike. So is "haklısınız", or that nothing has to be sent back.
Values stand for such things: a commitment, an amount, a day that was missed, a yes or no.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .checks import Schema
from .declarations import Past
from .terms_tr import SUM, TERM, plain_letters
from .variables import Done

_GOODS = r"(?:(?:urun|parca|paket|kirig|eski|koli|kutu)\w{0,7}[iu]|onu|bunu)"
_SENT_BACK = r"(?:gonder|yolla|iade et|ver|getir)m\w+"
_NEEDLESS = r"(?:gerek (?:yok|kalmadi)|gerekm\w+|sart degil|zorunda degil\w*)"
_CONCEDED = re.compile(
    r"\bhakli(?:sin|ydin)\w*|\bhakli (?:old|bul|cik)\w*|\bhak ver(?:iyor|ir)(?:uz|um|iz|im)\b"
)
_RELEASED = re.compile(
    rf"\b(?:geri|bize|iade|{_GOODS}) (?:{_SENT_BACK}(?: d[ae])? {_NEEDLESS}"
    r"|(?:gonder|yolla)m[ae]y[iu]n|geri istemiyoru[mz])\b"
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


BY_TERM = "is a word given by hand: let a commitment say when"
_BY_SUM = "is an amount by hand: let a value say how much"
BY_CHOICE = "is for somebody to decide: choose it by a `YesNo`"
_BY_DAY = f"{BY_CHOICE}, or declare the day that was missed (`Done` with `Past.MISSED`)"


def terms_in(text: str) -> Iterator[Undecided]:
    """Elle yazılmış süreler: times and amounts of a text that no value stands for.

    >>> [one.text for one in terms_in("Gün bitmeden 500 TL iade edeceğiz.")]
    ['Gün bitmeden', '500 TL']
    """
    yield from _found(TERM, text, BY_TERM)
    yield from _found(SUM, text, _BY_SUM)


def concessions_in(text: str, schema: Schema) -> Iterator[Undecided]:
    """Verilmemiş haklar: what is conceded outside a choice, in a situation that decides nothing.

    That the customer is right follows from a day that was missed; that the goods may stay follows
    from nothing but a choice.

    >>> [one.text for one in concessions_in("Haklısınız, geciktik.", {})]
    ['Haklısınız']
    >>> list(concessions_in("Haklısınız, geciktik.", {"son_gun": Done(past=Past.MISSED)}))
    []
    """
    if not any(isinstance(one, Done) and one.past is Past.MISSED for one in schema.values()):
        yield from _found(_CONCEDED, text, _BY_DAY)
    yield from _found(_RELEASED, text, BY_CHOICE)


def _found(pattern: re.Pattern[str], text: str, advice: str) -> Iterator[Undecided]:
    for hit in pattern.finditer(plain_letters(text)):
        yield Undecided(hit.start(), text[hit.start() : hit.end()], advice)
