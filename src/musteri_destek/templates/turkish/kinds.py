"""Tür: what kind of thing a value is, which spelling alone never tells."""

from __future__ import annotations

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


_ALIASES = {
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
_BY_ALIAS = {search_key(alias): kind for kind, alias in _ALIASES.items()}

CLASSIFIERS = {
    Kind.CODE: "{siparis_no} numaralı siparişiniz",
    Kind.URL: "{baglanti} adresinden",
    Kind.EMAIL: "{eposta} adresinize",
    Kind.FREE: "Notunuz: {not}",
    Kind.MASKED: "{iban} numaralı hesabınıza",
    Kind.PRODUCT_TITLE: "{urun} adlı ürününüz",
}
"""Belirteç adlar: for each kind without a reading, a wording whose suffix stands on a noun."""

NAMES = frozenset({Kind.PERSON, Kind.HONORIFIC, Kind.PLACE, Kind.BRAND})
"""Özel adlar: kinds whose apostrophe gives way to the plural and to derivation (Ahmetler)."""

GLUED = frozenset({Kind.INSTITUTION, Kind.COMMON, Kind.DOTTED, Kind.SUPERSCRIPT, Kind.QUOTED})
"""Bitişik: kinds that never take an apostrophe."""


def require_kind(kind: object) -> None:
    """Tür mü: raise `MisuseTypeError` for a text in place of a `Kind`.

    >>> require_kind("marka")
    Traceback (most recent call last):
    musteri_destek.errors.MisuseTypeError: `'marka'` is no `Kind`: write `Kind.BRAND` or `Kind('marka')`
    """
    if not isinstance(kind, Kind):
        msg = f"`{kind!r}` is no `Kind`: write `Kind.BRAND` or `Kind('marka')`"
        raise MisuseTypeError(msg)


def require_readable(text: str, kind: Kind) -> None:
    """Ek alır mı: raise `MisuseValueError`, with a better wording, if `kind` takes no suffix.

    >>> require_readable("48210", Kind.CODE)
    Traceback (most recent call last):
    musteri_destek.errors.MisuseValueError: `48210` is a code, whose reading nobody knows, so no \
suffix fits it; let a noun carry the suffix: `{siparis_no} numaralı siparişiniz`
    """
    if kind in CLASSIFIERS:
        name = kind.value.replace("_", " ")
        msg = (
            f"`{text}` is a {name}, whose reading nobody knows, so no suffix fits it; let a noun "
            f"carry the suffix: `{CLASSIFIERS[kind]}`"
        )
        raise MisuseValueError(msg)
