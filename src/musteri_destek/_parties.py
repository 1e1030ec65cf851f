"""Taraflar: who buys, who sells, and on which platform."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .facts import Facts, Name, YesNo

Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
"""Ülke: a country by its two letters (ISO 3166)."""


class BuyerKind(StrEnum):
    """Alıcı türü: what the buyer is in law (6502 m.3).

    A `CONSUMER` is a natural person, a `NON_PROFIT` a legal person, both buying for no
    commercial or professional purpose; a `BUSINESS` buys for one.

    >>> BuyerKind.NON_PROFIT.has_consumer_rights
    True
    """

    CONSUMER = "consumer"
    NON_PROFIT = "non_profit"
    BUSINESS = "business"

    @property
    def has_consumer_rights(self) -> bool:
        """Tüketici mi: whether consumer law protects this buyer.

        >>> BuyerKind.BUSINESS.has_consumer_rights
        False
        """
        return self is not BuyerKind.BUSINESS


class Honorific(StrEnum):
    """Hitap: what the customer wants to be called; declared by the customer, never guessed.

    >>> Honorific("hanım") is Honorific.HANIM
    True
    """

    HANIM = "hanım"
    BEY = "bey"


class SellerKind(StrEnum):
    """Satıcı türü: consumer law binds a trader (satıcı, sağlayıcı), not a private individual.

    >>> SellerKind("trader")
    <SellerKind.TRADER: 'trader'>
    """

    TRADER = "trader"
    INDIVIDUAL = "individual"


class Party(Facts):
    """Taraf: a person or company on the order; only what a decision or a letter needs.

    `country` is where the goods go (ISO 3166, two letters), `tier` the customer's standing in the
    shop's own loyalty programme.

    >>> Party(name="Gül Yılmaz", honorific="hanım").kind
    <BuyerKind.CONSUMER: 'consumer'>
    """

    name: Name | None = None
    honorific: Honorific | None = None
    kind: BuyerKind = BuyerKind.CONSUMER
    city: Name | None = None
    country: Country = "TR"
    tier: Name | None = None


class Seller(Facts):
    """Satıcı: who sells, and from which country (ISO 3166, two letters).

    >>> Seller().kind
    <SellerKind.TRADER: 'trader'>
    """

    kind: SellerKind = SellerKind.TRADER
    name: Name | None = None
    country: Country = "TR"


class Marketplace(Facts):
    """Pazaryeri: the platform the order was placed on, and whether it collected the money.

    `passed_on`: it has paid the money out to the seller; `None` is not known.

    >>> Marketplace(name="Trendyol", collected_payment=True).name
    'Trendyol'
    """

    name: Name
    collected_payment: YesNo
    passed_on: YesNo | None = None
