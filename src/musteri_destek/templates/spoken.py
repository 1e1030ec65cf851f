"""Söylenen: what is written for the eye, as a person says it on the phone."""

from __future__ import annotations

import re

_FOR_THE_EYE = (
    (re.compile(r" \((\w+) no: ([^()]+)\)"), r"; \1 numarası \2"),
    (re.compile(r" − (?=\d)"), " eksi "),
    (re.compile(r" = (?=\d)"), " eşittir "),
)


def for_the_ear(text: str) -> str:
    """Kulağa: a sentence with its numbers and sums in words, none of them in brackets.

    >>> for_the_ear("Gömlek için iptal talebinizi onayladık (sipariş no: A-1001).")
    'Gömlek için iptal talebinizi onayladık; sipariş numarası A-1001.'
    >>> for_the_ear("Hesap şöyle: 400,00 TL ürün fiyatı − 40,00 TL indirim payı = 360,00 TL.")
    'Hesap şöyle: 400,00 TL ürün fiyatı eksi 40,00 TL indirim payı eşittir 360,00 TL.'
    """
    for written, said in _FOR_THE_EYE:
        text = written.sub(said, text)
    return text
