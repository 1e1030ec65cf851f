"""Yüklemler: what the ending of a Turkish word tells: that something was, is done, or will be.

Turkish says both at the end of the word, so endings alone are read, of words in plain letters
(`terms_tr.plain_letters`). It is an ear and no grammar: what no row knows says nothing.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Tense(StrEnum):
    """Zaman: what a word says of what it names.

    >>> Tense("past")
    <Tense.PAST: 'past'>
    """

    PAST = "past"
    DENIED = "denied"
    WE_WILL = "we_will"
    YOU_WILL = "you_will"
    IT_WILL = "it_will"
    WE_DO = "we_do"
    WE_MAY = "we_may"
    IT_GOES_ON = "it_goes_on"
    IT_DOES = "it_does"
    IN_GENERAL = "in_general"
    IS_THERE = "is_there"


_OWN_WORDS = "ar|yaz|don|coz|bildir|ilet|halled|ed|yap|ver|od|gonder|yoll|getir|yatir|degistir"
_ROWS = (
    (Tense.PAST, r"(?:[fhkpst]t|[aeiugjlmnrvyz]d)[iu](?:m|n|k|niz|nuz|l[ae]r)?"),
    (Tense.PAST, r"m[iu]s(?:t[iu](?:r|k|m|n|niz|nuz)?|s[iu]n(?:iz|uz)?|[iu][mz]|l[ae]r)?"),
    (Tense.PAST, r"[dt][iu]g[iu]\w{0,8}|[dt][iu]kt[ae]n|[iu][ln][ae]n|y[ae]n"),
    (Tense.DENIED, r"m[ae]y[ae]c[ae]\w{1,8}|m[ae](?:z|y[iu]z|zs[iu]n\w{0,3})|m[iu]yor\w{0,4}"),
    (Tense.WE_WILL, r"[ae]c[ae]g[iu][mz]"),
    (Tense.YOU_WILL, r"[ae]c[ae]ks[iu]n(?:iz|uz)?"),
    (Tense.IT_WILL, r"[ae]c[ae]k(?:t[iu]r|l[ae]r(?:d[iu]r)?)?"),
    (Tense.WE_MAY, r"[ae]bilir(?:iz|im)"),
    (Tense.WE_DO, r"[iu]yoru[mz]|[aeiu]r[iu]z"),
    (Tense.WE_DO, rf"^(?:{_OWN_WORDS})[aeiu]r[iu]m"),
    (Tense.IT_GOES_ON, r"[iu]yor(?:l[ae]r)?"),
    (Tense.IT_DOES, r"^(?:olur|yatar|gecer|biter|doner|cikar|ulasir|varir|duser)"),
    (Tense.IT_DOES, r"^(?:gelir|yansir|cozulur|duzelir|baslar|yetisir)"),
    (Tense.IN_GENERAL, r"[ae]bilir(?:sin(?:iz)?)?|[aeiu][ln][iu]r"),
)
_ENDINGS = tuple((tense, re.compile(rf"(?:{endings})$")) for tense, endings in _ROWS)
_NO_PREDICATES = frozenset(
    (
        *("adi", "adim", "adin", "adiniz", "kodu", "kodunuz", "kaydi", "kaydiniz", "adedi"),
        *("cildi", "senedi", "derdi", "tadi", "ustu", "hatti", "ardi", "kredi", "kendi", "simdi"),
        *("yedi", "dordu", "altmis", "yetmis", "kamis", "gumus", "gecmis", "yardim", "hadi"),
        *("haydi", "kadin", "aydin", "biraz", "temiz", "beyaz", "bacak", "gelecek", "yiyecek"),
        *("giyecek", "icecek", "vakti", "vaktin", "vaktiniz", "dileriz", "dilerim"),
    )
)
_LONGEST_ENDING = 20


def tense_of(word: str) -> Tense | None:
    """Zamanı: what the ending of a word in plain letters tells; `None` where it tells nothing.

    >>> tense_of("gonderecegiz"), tense_of("gonderdik"), tense_of("gonderecektik")
    (<Tense.WE_WILL: 'we_will'>, <Tense.PAST: 'past'>, <Tense.PAST: 'past'>)
    >>> tense_of("paketi"), tense_of("gondermeyecegiz")
    (None, <Tense.DENIED: 'denied'>)
    """
    if word in _NO_PREDICATES:
        return None
    ending = word[-_LONGEST_ENDING:]
    return next((tense for tense, known in _ENDINGS if known.search(ending)), None)
