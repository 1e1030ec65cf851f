"""Tutar: how an amount of money is read aloud, and how it is written before a suffix.

Source: TDK Yazım Kılavuzu, Kesme İşareti (TL'nin); Sayıların Yazılışı.
"""

from __future__ import annotations

import re

from musteri_destek.casing import upper

from .aloud import DIGITS, Spoken, each_end, letter_names, unread
from .numbers import read_number

SIGNS = {"₺": "TL", "$": "dolar", "€": "avro", "£": "sterlin"}
"""İşaretler: currency signs, which carry no suffix, and what is written in their stead."""

_WORDS = ("Türk lirası", "ABD doları", "lira", "kuruş", "dolar", "avro", "euro", "sterlin", "puan")
_ONE = re.compile(
    rf"([-−]?)([₺$€£]?)\s?({DIGITS})(?:\s(bin|milyon|milyar|trilyon))?"
    rf"(?:\s?([₺$€£]|TL|[A-Z]{{3}}|{'|'.join(_WORDS)}))?"
)
_BETWEEN = re.compile(
    r"((?<=[^\W\d_])(?:\s|\s?[-–]\s?)(?=[₺$€£]?\d)|(?<=\d)\s?[-–]\s?(?=[₺$€£]\s?\d))"
)


def amount(text: str) -> Spoken:
    """Tutarı oku: an amount, a range, or liras and kuruş; a sign gives way to its letters or word.

    Raises `MisuseValueError` for an amount without a currency, or not written as in a letter.

    >>> amount("₺1.250")
    Spoken(written='1.250 TL', words='bin iki yüz elli te le', glued=False, assumption=None)
    >>> amount("12 lira 50 kuruş").words
    'on iki lira elli kuruş'
    """
    # Odd places hold what stands between two amounts, a space or a dash.
    pieces = _BETWEEN.split(text)
    spoken = [_one(piece, text) for piece in pieces[::2]]
    pieces[::2] = [one.written for one in spoken]
    return Spoken("".join(pieces), " ".join(one.words for one in spoken), spoken[-1].glued)


def _one(piece: str, text: str) -> Spoken:
    written = _ONE.fullmatch(piece)
    if written is None or not (written[2] or written[5]):
        raise unread(text, "amount", "1.249,90 TL")
    minus, sign, digits, scale, unit = written.groups()
    number = f"{digits} {scale}" if scale else digits
    words = each_end(digits, read_number) + (f" {scale}" if scale else "")
    if sign or unit in SIGNS:
        unit = SIGNS[unit or sign]
        piece = f"{minus}{number} {unit}"
    if unit == upper(unit):
        return Spoken(piece, f"{words} {letter_names(unit)}")
    return Spoken(piece, f"{words} {unit}", glued=True)
