"""Tür: what kind of thing a value is, which spelling alone never tells."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from musteri_destek.casing import search_key
from musteri_destek.errors import MisuseTypeError, MisuseValueError


class Kind(StrEnum):
    """Tür: the kind of a value, which decides apostrophe and reading; also under its Turkish name.

    `PLACE` serves other Turkish proper names too (Kurban Bayramı'na, and TDK's one exception,
    Avrupa Birliği'ne). `INSTITUTION` is an office or a legal entity, which TDK writes without an
    apostrophe. The last six take no suffix at all, because nobody can say how they are read.

    >>> Kind("kişi") is Kind("kisi") is Kind.PERSON
    True
    """

    PERSON = "person"
    HONORIFIC = "honorific"
    PLACE = "place"
    BRAND = "brand"
    INSTITUTION = "institution"
    COMMON = "common"
    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    DATE = "date"
    TIME = "time"
    ABBREVIATION = "abbreviation"
    UNIT = "unit"
    DOTTED = "dotted"
    SUPERSCRIPT = "superscript"
    QUOTED = "quoted"
    CODE = "code"
    URL = "url"
    EMAIL = "email"
    FREE = "free"
    MASKED = "masked"
    PRODUCT_TITLE = "product_title"

    @classmethod
    def _missing_(cls, value: object) -> Kind | None:
        return _BY_ALIAS.get(search_key(value)) if isinstance(value, str) else None


ALIASES = {
    Kind.PERSON: "kişi",
    Kind.HONORIFIC: "hitap",
    Kind.PLACE: "yer",
    Kind.BRAND: "marka",
    Kind.INSTITUTION: "kurum",
    Kind.COMMON: "ortak",
    Kind.NUMBER: "sayı",
    Kind.PERCENT: "yüzde",
    Kind.MONEY: "para",
    Kind.DATE: "tarih",
    Kind.TIME: "saat",
    Kind.ABBREVIATION: "kısaltma",
    Kind.UNIT: "ölçü",
    Kind.DOTTED: "noktalı",
    Kind.SUPERSCRIPT: "üslü",
    Kind.QUOTED: "tırnaklı",
    Kind.CODE: "kod",
    Kind.URL: "bağlantı",
    Kind.EMAIL: "eposta",
    Kind.FREE: "serbest",
    Kind.MASKED: "maskeli",
    Kind.PRODUCT_TITLE: "ürün_adı",
}
"""Türkçe adlar: what each kind is called in a template; marks may be left out (`kisi`)."""

_BY_ALIAS = {search_key(alias): kind for kind, alias in ALIASES.items()}


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Okunmayan: a value nobody reads aloud the same way: what it is, and a noun to say with it.

    >>> UNREADABLE[Kind.EMAIL].wording("iletisim")
    '{iletisim} adresinize'
    """

    what: str
    usual_name: str
    noun: str

    def wording(self, name: str | None = None) -> str:
        """Yazılışı: the noun behind the hole `name`, for the noun to carry the suffix.

        >>> UNREADABLE[Kind.CODE].wording()
        '{siparis_no} numaralı siparişiniz'
        """
        return f"{{{name or self.usual_name}}} {self.noun}"


UNREADABLE = {
    Kind.CODE: Unreadable("a code", "siparis_no", "numaralı siparişiniz"),
    Kind.URL: Unreadable("a web address", "baglanti", "adresinden"),
    Kind.EMAIL: Unreadable("an e-mail address", "eposta", "adresinize"),
    Kind.FREE: Unreadable("free text", "not", "notunuza"),
    Kind.MASKED: Unreadable("a masked value", "iban", "numaralı hesabınıza"),
    Kind.PRODUCT_TITLE: Unreadable("a full product title", "urun", "adlı ürününüz"),
}
"""Okunmayanlar: the kinds that take no suffix, each with a wording whose suffix stands on a noun."""

NAMES = frozenset({Kind.PERSON, Kind.HONORIFIC, Kind.PLACE, Kind.BRAND})
"""Özel adlar: kinds whose apostrophe gives way to the plural and to derivation (Ahmetler)."""

GLUED = frozenset({Kind.INSTITUTION, Kind.COMMON, Kind.DOTTED, Kind.SUPERSCRIPT, Kind.QUOTED})
"""Bitişik: kinds without an apostrophe; COMMON has one behind what isn't said as spelled (TV'niz)."""


def require_kind(kind: object) -> None:
    """Tür mü: raise `MisuseTypeError` for a text in place of a `Kind`.

    >>> require_kind("marka")
    Traceback (most recent call last):
    musteri_destek.errors.MisuseTypeError: `'marka'` is no `Kind`: write `Kind.BRAND` or `Kind('marka')`
    """
    if not isinstance(kind, Kind):
        msg = f"`{kind!r}` is no `Kind`: write `Kind.BRAND` or `Kind('marka')`"
        raise MisuseTypeError(msg)


_MASKED_NAME = Unreadable("a masked value", "ad", "adlı müşterimiz")
_USER_NAME = Unreadable("a user name", "kullanici", "kullanıcı adlı müşterimiz")
_PEOPLE = frozenset({Kind.PERSON, Kind.HONORIFIC})
_WORDS = NAMES | {Kind.INSTITUTION, Kind.COMMON, Kind.QUOTED}
_MASK = re.compile(r"[^\W_]\*|\*\*")
_MAIL = re.compile(r"\S@\S")
_USER = re.compile(r"_|[^\W\d]\d|^@")
# A domain may have an underscore in front of its dot.
_HANDLE = re.compile(r"@\w+|[^@._]*_[^@.]*")
_BORN = re.compile(r"([a-zçğıöşü]{3,})(?:[05-9]\d|19[4-9]\d|20[01]\d)")


def _nothing_known(_word: str) -> bool:
    return False


def require_readable(
    text: str, kind: Kind, *, is_known: Callable[[str], bool] = _nothing_known
) -> None:
    """Ek alır mı: raise `MisuseValueError`, with a better wording, if no suffix fits `text`.

    Its kind may forbid that, or a name be masked, an e-mail address or a user name. `is_known`
    tells a model (iphone90) from a user name with a year of birth (ali90).

    >>> require_readable("48210", Kind.CODE)
    Traceback (most recent call last):
    musteri_destek.errors.MisuseValueError: `48210` is a code, whose reading nobody knows, so no \
suffix fits it; let a noun carry the suffix: `{siparis_no} numaralı siparişiniz`
    """
    found = UNREADABLE.get(kind)
    if found is None and kind in _WORDS:
        found = _unreadable_word(text, kind) or (_USER_NAME if _is_born(text, is_known) else None)
    if found:
        msg = (
            f"`{text}` is {found.what}, whose reading nobody knows, so no suffix fits it; let a "
            f"noun carry the suffix: `{found.wording()}`"
        )
        raise MisuseValueError(msg)


def _unreadable_word(text: str, kind: Kind) -> Unreadable | None:
    if _MASK.search(text):
        return _MASKED_NAME if kind in _PEOPLE else UNREADABLE[Kind.MASKED]
    # A brand may be an address too, and then ends as its domain is read.
    if kind is not Kind.BRAND and _MAIL.search(text):
        return UNREADABLE[Kind.EMAIL]
    is_user = _HANDLE.fullmatch(text) or (kind in _PEOPLE and _USER.search(text))
    return _USER_NAME if is_user else None


def _is_born(text: str, is_known: Callable[[str], bool]) -> bool:
    born = _BORN.fullmatch(text)
    return born is not None and not is_known(text) and not is_known(born[1])
