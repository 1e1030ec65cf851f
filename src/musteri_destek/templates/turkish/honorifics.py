"""Hitap: how a customer is addressed, by what is declared and never by guessing from a name."""

from __future__ import annotations

from enum import StrEnum

from musteri_destek.casing import normalize, search_key
from musteri_destek.orders import Honorific

from .people import is_company, read_name


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
    Two people ("Ayşe ve Ali Yılmaz") are both named and share no title.

    What comes back may be asked again and stays as it is, but for bare given names: nobody can see
    whether "Ayşe Gül" is two given names or a name and a surname.

    >>> address("gül yılmaz", honorific=Honorific.HANIM)
    'Gül Hanım'
    >>> address("Gül Yılmaz", form=AddressForm.SAYIN), address("g*** y***")
    ('Sayın Gül Yılmaz', None)
    """
    name = " ".join(normalize(name).split())
    if addressee is Addressee.COMPANY or is_company(name):
        company = _without_address(name)
        return f"Sayın {company} Yetkilisi" if company and form is AddressForm.SAYIN else None
    known = read_name(name)
    if known is None:
        return None
    if form is AddressForm.SAYIN and known.full:
        return f"Sayın {known.full}"
    if not known.given:
        return None
    called = " ve ".join(_called(words, given_names) for words in known.given)
    said = _TITLES[honorific] if honorific else known.title
    is_titled = said and known.is_one and form is not AddressForm.FIRST_NAME
    return f"{called} {said}" if is_titled else called


def _without_address(company: str) -> str:
    """Take back off what a formal letter puts around the name of a company."""
    words = company.split()
    start = 1 if words and search_key(words[0]) == "sayin" else 0
    end = -1 if words and search_key(words[-1]) == "yetkilisi" else None
    return " ".join(words[start:end])


def _called(given: tuple[str, ...], names: GivenNames) -> str:
    return given[0] if names is GivenNames.FIRST else " ".join(given)


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
