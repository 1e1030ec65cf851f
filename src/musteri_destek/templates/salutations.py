"""Selamlama: how a party to an order is called in a letter of the shop's tone."""

from __future__ import annotations

from ..orders import BuyerKind, Party
from . import values
from .registers import Register
from .turkish import Addressee, AddressForm, address, greeting
from .voices import Tone

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


def salutation(party: Party, tone: Tone, *, register: Register = Register.SIZ) -> str:
    """Selam satırı: the first line of a letter; without a name that can be said, "Merhaba,".

    >>> salutation(Party(name="Gül Yılmaz", honorific="hanım"), Tone.RESMI)
    'Sayın Gül Yılmaz,'
    """
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
