"""Dönüş yolları: how goods come back to the shop, and the words for each way."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType

from ... import casing
from ..language.choices import Choice
from ..language.declarations import Need


class WayBack(StrEnum):
    """Dönüş yolu: how the goods come back, and so what the customer is told about the way.

    >>> WayBack("pick_up")
    <WayBack.PICK_UP: 'pick_up'>
    """

    NAMED_CARRIER = "named_carrier"
    PICK_UP = "pick_up"
    ANY_CARRIER = "any_carrier"
    ON_ITS_WAY = "on_its_way"
    AT_OWN_COST = "at_own_cost"
    BY_CUSTOMER = "by_customer"
    BY_CUSTOMERS_CARRIER = "by_customers_carrier"
    TAKEN_OFF = "taken_off"
    PICK_UP_TAKEN_OFF = "pick_up_taken_off"


def way_back(goods: str) -> Choice:
    """Dönüş sözleri: the words for each way back, of goods that are named in the accusative."""
    named = casing.capitalize_first(goods)
    return Choice(
        MappingProxyType(
            {
                WayBack.NAMED_CARRIER: f"{named} bize geri göndermen[iz|] ücretsiz",
                WayBack.PICK_UP: (
                    f"[Size|Sana] yakın bir kargo şubesi olmadığı için {goods} adresin[iz|]den biz "
                    "aldırıyoruz; bunun için ücret almıyoruz"
                ),
                WayBack.ANY_CARRIER: (
                    f"{named} dilediğin[iz|] kargo firmasıyla gönderebilirsin[iz|]; gönderim "
                    "ücreti bize ait"
                ),
                WayBack.ON_ITS_WAY: "Geri gönderimin ücreti bize ait",
                WayBack.AT_OWN_COST: (
                    "Paketin[iz|] anlaşmalı kargomuz dışında bir firmayla yola çıktığı için bu "
                    "gönderimin ücreti [size|sana] ait"
                ),
                WayBack.BY_CUSTOMER: "Geri gönderimin ücreti [size|sana] ait",
                WayBack.BY_CUSTOMERS_CARRIER: (
                    f"{named} dilediğin[iz|] kargo firmasıyla gönderebilirsin[iz|]; gönderim "
                    "ücreti [size|sana] ait"
                ),
                WayBack.TAKEN_OFF: "Geri gönderimin ücretini iade tutarın[ız|]dan düşüyoruz",
                WayBack.PICK_UP_TAKEN_OFF: (
                    f"[Size|Sana] yakın bir kargo şubesi olmadığı için {goods} adresin[iz|]den biz "
                    "aldırıyoruz; bunun ücretini iade tutarın[ız|]dan düşüyoruz"
                ),
            }
        ),
        need=Need.OPTIONAL,
    )
