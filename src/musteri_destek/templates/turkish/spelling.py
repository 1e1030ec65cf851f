"""Yazım: the choices in spelling that a shop may make for itself."""

from __future__ import annotations

from enum import StrEnum

from musteri_destek.casing import lower, upper
from musteri_destek.facts import Facts

from .kinds import GLUED, Kind


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
    an apostrophe (Migros'un), so `brand` and `institution` are two switches. What is glued changes
    as it is said (Arçeliğin). Abbreviations, digits and foreign spellings keep the apostrophe in
    every guide (A101'in, Nike'ın), and what ends in a dot never has one.

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


def is_glued(kind: Kind, spelling: Spelling) -> bool:
    """Bitişik mi: whether a suffix joins a value of `kind` without an apostrophe.

    >>> is_glued(Kind.BRAND, Spelling(brand="glued")), is_glued(Kind.COMMON, Spelling())
    (True, True)
    """
    if kind is Kind.BRAND:
        return spelling.brand is Joining.GLUED
    if kind is Kind.INSTITUTION:
        return spelling.institution is Joining.GLUED
    return kind in GLUED


def is_upper(text: str, kind: Kind, spelling: Spelling, *, coded: bool = False) -> bool:
    """Büyük harfli ek mi: whether the suffix of `text` is written in capitals.

    Abbreviations, brands in capitals and what is `coded` keep small suffixes (THY'de, IKEA'nın).

    >>> is_upper("ALİ", Kind.PERSON, DEFAULT_SPELLING), is_upper("THY", Kind.ABBREVIATION, Spelling())
    (True, False)
    """
    if spelling.letters is Letters.AS_VALUE:
        has_capitals = len(text) > 1 and text == upper(text) != lower(text)
        return kind in _WORDS and has_capitals and not coded
    return spelling.letters is Letters.UPPER
