"""Yazım: the choices in spelling that a shop may make for itself."""

from __future__ import annotations

from enum import StrEnum

from musteri_destek.casing import lower, upper
from musteri_destek.facts import Facts

from .kinds import Kind


class Apostrophe(StrEnum):
    """Kesme işareti: the character. The curly one costs a text message half of its length.

    >>> Apostrophe.CURLY.value
    '’'
    """

    STRAIGHT = "'"
    CURLY = "’"


class Joining(StrEnum):
    """Ekin bağlanışı: with an apostrophe, as most people write, or without.

    >>> Joining("glued")
    <Joining.GLUED: 'glued'>
    """

    APOSTROPHE = "apostrophe"
    GLUED = "glued"


class Letters(StrEnum):
    """Ekin harfleri: capitals after a name in capitals (ALİ'YE), always, or never.

    >>> list(Letters)
    [<Letters.AS_VALUE: 'as_value'>, <Letters.UPPER: 'upper'>, <Letters.LOWER: 'lower'>]
    """

    AS_VALUE = "as_value"
    UPPER = "upper"
    LOWER = "lower"


class Spelling(Facts):
    """Yazım tercihi: how a shop joins suffixes where usage leaves it a choice.

    TDK glues suffixes to the names of workplaces (Migrosun); nearly everybody writes brands with
    an apostrophe (Migros'un), so `brand` and `institution` are two switches.

    >>> Spelling(brand="glued").brand
    <Joining.GLUED: 'glued'>
    """

    apostrophe: Apostrophe = Apostrophe.STRAIGHT
    brand: Joining = Joining.APOSTROPHE
    institution: Joining = Joining.GLUED
    letters: Letters = Letters.AS_VALUE


DEFAULT_SPELLING = Spelling()
"""Olağan yazım: straight apostrophe, brands apart, institutions glued."""

_WORDS = frozenset(
    {Kind.PERSON, Kind.HONORIFIC, Kind.PLACE, Kind.COMMON, Kind.INSTITUTION, Kind.DATE}
)


def is_glued(kind: Kind, spelling: Spelling, *, otherwise: bool) -> bool:
    """Bitişik mi: whether a suffix joins a value of `kind` without an apostrophe.

    >>> is_glued(Kind.BRAND, Spelling(brand="glued"), otherwise=False)
    True
    """
    if kind is Kind.BRAND:
        return spelling.brand is Joining.GLUED
    if kind is Kind.INSTITUTION:
        return spelling.institution is Joining.GLUED
    return otherwise


def is_upper(text: str, kind: Kind, spelling: Spelling) -> bool:
    """Büyük harfli ek mi: whether the suffix of `text` is written in capitals.

    Abbreviations and brands in capitals keep small suffixes (THY'de, IKEA'nın).

    >>> is_upper("ALİ", Kind.PERSON, DEFAULT_SPELLING), is_upper("THY", Kind.ABBREVIATION, Spelling())
    (True, False)
    """
    if spelling.letters is Letters.AS_VALUE:
        has_capitals = len(text) > 1 and text == upper(text) != lower(text)
        return kind in _WORDS and has_capitals
    return spelling.letters is Letters.UPPER
