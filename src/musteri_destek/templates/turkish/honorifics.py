"""Hitap: how a customer is addressed, by what is declared and never by guessing from a name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import dropwhile

from musteri_destek.casing import lower, normalize, search_key, title, upper
from musteri_destek.orders import Honorific


class AddressForm(StrEnum):
    """Hitap biçimi: which of the three ways of naming a customer; never two at once.

    `SAYIN`: "Sayın Gül Yılmaz". `HANIM_BEY`: "Gül Hanım". `FIRST_NAME`: "Gül", to go with *sen*.

    >>> AddressForm("sayın")
    <AddressForm.SAYIN: 'sayın'>
    """

    SAYIN = "sayın"
    HANIM_BEY = "hanım_bey"
    FIRST_NAME = "first_name"


class GivenNames(StrEnum):
    """Ön adlar: whether a customer with two given names is called by both or by the first.

    >>> address("Ayşe Gül Demir", honorific=Honorific.HANIM, given_names=GivenNames.FIRST)
    'Ayşe Hanım'
    """

    ALL = "all"
    FIRST = "first"


class Addressee(StrEnum):
    """Muhatap: a person or a company; a name with Ltd., A.Ş. and the like is a company anyway.

    >>> greeting("Yıldız Tekstil", addressee=Addressee.COMPANY, form=AddressForm.SAYIN)
    'Sayın Yıldız Tekstil Yetkilisi,'
    """

    PERSON = "person"
    COMPANY = "company"


_TITLES = {Honorific.HANIM: "Hanım", Honorific.BEY: "Bey"}
_TITLE_KEYS = {"hanim": "Hanım", "hanimefendi": "Hanım", "bey": "Bey", "beyefendi": "Bey"}
_PREFIXES = frozenset(("sayin", "sn.", "sn", "bay", "bayan"))
_NO_NAMES = frozenset(
    (
        *("ad", "ad soyad", "anonim", "guest", "isim soyisim", "isimsiz", "kullanici", "misafir"),
        *("musteri", "none", "null", "test", "test test", "user", "uye", "yok"),
    )
)
_COMPANY = re.compile(
    r"\b(?:ltd|sti|koop|limited|holding|sirketi|dernegi|vakfi|kooperatifi)\b|\b(?:a\. ?s|tic|san)\."
)
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")


@dataclass(frozen=True, slots=True)
class _Name:
    """A person's name in parts; `formal`: it came with "Sayın", which a lone surname may follow."""

    words: tuple[str, ...]
    title: str | None
    formal: bool

    @property
    def full(self) -> str | None:
        """Give what may follow "Sayın": given names and surname, or a surname that did."""
        named = len(self.words) > 1 and not _is_initial(self.words[-1])
        return " ".join(self.words) if named or self.formal else None

    @property
    def given(self) -> list[str]:
        """Give every word but the surname, without initials; a title stands after given names."""
        if len(self.words) == 1:
            return [] if self.formal else list(self.words)
        words = self.words if self.title else self.words[:-1]
        return [word for word in words if not _is_initial(word)]


def address(
    name: str,
    *,
    honorific: Honorific | None = None,
    form: AddressForm = AddressForm.HANIM_BEY,
    given_names: GivenNames = GivenNames.ALL,
    addressee: Addressee = Addressee.PERSON,
) -> str | None:
    """Hitap: how `name` is addressed; `None` where nothing in it can be said to a person.

    Only a declared `honorific` brings Hanım or Bey; without one the given name stands alone. A
    user name, a masked or an empty name gives `None`, and so does a company outside of the formal
    letter. Initials are skipped, capitals set right, and a title the name already carries stays.
    Where `SAYIN` lacks a surname the form is that of `HANIM_BEY`: never "Sayın" and Hanım at once.

    >>> address("gül yılmaz", honorific=Honorific.HANIM)
    'Gül Hanım'
    >>> address("Gül Yılmaz", form=AddressForm.SAYIN), address("g*** y***")
    ('Sayın Gül Yılmaz', None)
    """
    name = " ".join(normalize(name).split())
    if addressee is Addressee.COMPANY or _COMPANY.search(search_key(name)):
        return f"Sayın {name} Yetkilisi" if name and form is AddressForm.SAYIN else None
    known = _read(name)
    if known is None:
        return None
    if form is AddressForm.SAYIN and known.full:
        return f"Sayın {known.full}"
    given = known.given[:1] if given_names is GivenNames.FIRST else known.given
    said = _TITLES[honorific] if honorific else known.title
    untitled = form is AddressForm.FIRST_NAME or not said
    return " ".join(given if untitled else [*given, str(said)]) if given else None


def greeting(
    name: str,
    *,
    honorific: Honorific | None = None,
    form: AddressForm = AddressForm.HANIM_BEY,
    given_names: GivenNames = GivenNames.ALL,
    addressee: Addressee = Addressee.PERSON,
) -> str:
    """Selam: the first line of a letter: "Sayın Gül Yılmaz,", "Merhaba Gül Hanım,", "Merhaba,".

    >>> greeting("Gül Yılmaz", honorific=Honorific.HANIM), greeting("ayse_94")
    ('Merhaba Gül Hanım,', 'Merhaba,')
    """
    called = address(
        name, honorific=honorific, form=form, given_names=given_names, addressee=addressee
    )
    if called is None:
        return "Merhaba,"
    return f"{called}," if called.startswith("Sayın ") else f"Merhaba {called},"


def _read(name: str) -> _Name | None:
    """Take a name apart; `None` if it is none: a user name, a mask, a placeholder."""
    words = name.split()
    if search_key(name) in _NO_NAMES or not all(_NAME.fullmatch(word) for word in words):
        return None
    formal = bool(words) and search_key(words[0]) == "sayin"
    words = list(dropwhile(lambda word: search_key(word) in _PREFIXES, words))
    names = [word for word in words if search_key(word) not in _TITLE_KEYS]
    titles = [_TITLE_KEYS[key] for key in map(search_key, words) if key in _TITLE_KEYS]
    cased = tuple(map(_cased, names))
    return _Name(cased, titles[-1] if titles else None, formal) if cased else None


def _cased(word: str) -> str:
    """Set capitals right in a word that is all small or all capitals; others know better."""
    return title(word) if word in (lower(word), upper(word)) else word


def _is_initial(word: str) -> bool:
    return word.endswith(".") or len(word) == 1
