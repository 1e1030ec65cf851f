"""Söylenen: what is written for the eye, as a person says it on the phone."""

from __future__ import annotations

import re

_NUMBER_IN_BRACKETS = re.compile(r" \((\w{1,20}) no: ([^()]+)\)")
_SIGNS = ((re.compile(r" − (?=\d)"), " eksi "), (re.compile(r" = (?=\d)"), " eşittir "))
_MARKS = ".!?…"


def for_the_ear(text: str) -> str:
    """Kulağa: a sentence with its numbers and sums in words, none of them in brackets.

    >>> for_the_ear("Gömlek için iptal talebinizi onayladık (sipariş no: A-1001).")
    'Gömlek için iptal talebinizi onayladık; sipariş numarası A-1001.'
    >>> for_the_ear("Hesap şöyle: 400,00 TL ürün fiyatı − 40,00 TL indirim payı = 360,00 TL.")
    'Hesap şöyle: 400,00 TL ürün fiyatı eksi 40,00 TL indirim payı eşittir 360,00 TL.'
    """
    text = _NUMBER_IN_BRACKETS.sub(_as_said, text)
    for sign, said in _SIGNS:
        text = sign.sub(said, text)
    return text


def _as_said(number: re.Match[str]) -> str:
    # Out of its brackets a number would bring a second full stop.
    return f"; {number[1]} numarası {number[2].rstrip(_MARKS)}"
