"""Selamlama: how a party to an order is called in a letter of the shop's tone."""

from __future__ import annotations

from datetime import datetime

from ...facts import ISTANBUL
from ...orders import BuyerKind, Party
from ..language import values
from ..language.registers import Register
from ..turkish import Addressee, AddressForm, address, greeting
from .voices import Tone

MERHABA = "Merhaba"
_MORNING, _DAY = range(6, 11), range(11, 18)
_CALLED = {Register.SIZ: AddressForm.HANIM_BEY, Register.SEN: AddressForm.FIRST_NAME}


def called(party: Party, *, register: Register = Register.SIZ) -> str:
    """Adıyla: the party by name, as in the middle of a sentence; empty where no name can be said.

    Hanım and Bey belong to *siz*; who is *sen* is called by the given name alone.

    >>> called(Party(name="Gül Yılmaz", honorific="hanım")), called(Party(name="gul_34"))
    ('Gül Hanım', '')
    """
    name = values.plain(party.name or "")
    said = address(
        name,
        honorific=party.honorific,
        form=_CALLED[register],
        addressee=_addressee(party),
    )
    return said or ""


def hello_at(moment: datetime) -> str:
    """Saatin selamı: "Günaydın" from six to eleven, "İyi günler" until six, then "İyi akşamlar".

    The hour is that of Istanbul. At night too one says good evening; "İyi geceler" is a farewell.
    Source: Unicode CLDR, locale tr, day periods.

    >>> hello_at(datetime(2026, 11, 14, 9, tzinfo=ISTANBUL))
    'Günaydın'
    """
    hour = moment.astimezone(ISTANBUL).hour
    if hour in _MORNING:
        return "Günaydın"
    return "İyi günler" if hour in _DAY else "İyi akşamlar"


def salutation(
    party: Party, tone: Tone, *, register: Register = Register.SIZ, hello: str = MERHABA
) -> str:
    """Selam satırı: the first line of a letter; without a name that can be said, "Merhaba,".

    >>> gul = Party(name="Gül Yılmaz", honorific="hanım")
    >>> salutation(gul, Tone.RESMI), salutation(gul, Tone.SAMIMI, hello="Günaydın")
    ('Sayın Gül Yılmaz,', 'Günaydın Gül Hanım,')
    """
    line = _line(party, tone, register)
    if hello == MERHABA:
        return line
    return f"{hello} {line}" if line.startswith("Sayın ") else line.replace(MERHABA, hello, 1)


def _line(party: Party, tone: Tone, register: Register) -> str:
    return greeting(
        values.plain(party.name or ""),
        honorific=party.honorific,
        form=AddressForm.SAYIN if tone is Tone.RESMI else _CALLED[register],
        addressee=_addressee(party),
    )


def _addressee(party: Party) -> Addressee:
    # A declared Hanım or Bey names a person, also one who buys for a business.
    is_person = party.honorific is not None or party.kind is BuyerKind.CONSUMER
    return Addressee.PERSON if is_person else Addressee.COMPANY
