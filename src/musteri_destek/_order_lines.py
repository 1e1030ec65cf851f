"""Sipariş satırları: what was ordered, and what the law asks about it."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from ._contracts import ExcludedContract, Subscription
from ._decimals import EXACT
from .facts import Day, Facts, Many, Name, Percent, Quantity, YesNo
from .money import Amount


class Trait(StrEnum):
    """Nitelik: what the law asks about a good or a service. The comments name the exception it bears on.

    `CUSTOM_MADE` is made to the customer's wishes; choosing a size or colour of stock is not. `CAR`
    is a passenger car or a light commercial vehicle (binek otomobil, hafif ticari araç).

    >>> Trait("custom_made") is Trait.CUSTOM_MADE
    True
    """

    MARKET_PRICED = "market_priced"  # m.15/1-a
    CUSTOM_MADE = "custom_made"  # m.15/1-b
    PERISHABLE = "perishable"  # m.15/1-c
    HYGIENE_SEALED = "hygiene_sealed"  # m.15/1-ç
    MIXES_INSEPARABLY = "mixes_inseparably"  # m.15/1-d
    SEALED_MEDIA = "sealed_media"  # m.15/1-e
    PERIODICAL = "periodical"  # m.15/1-f
    DATED_SERVICE = "dated_service"  # m.15/1-g
    INSTANT_DIGITAL = "instant_digital"  # m.15/1-ğ
    SERVICE = "service"  # m.15/1-h
    REGISTRABLE_VEHICLE = "registrable_vehicle"  # m.15/1-ı
    PHONE_OR_COMPUTER = "phone_or_computer"  # m.15/1-i
    LIVE_AUCTION = "live_auction"  # m.15/1-j
    INSTALLED_BY_SERVICE = "installed_by_service"  # m.15/1-k
    SUBSCRIPTION = "subscription"
    SECOND_HAND = "second_hand"
    REFURBISHED = "refurbished"
    CAR = "car"


_COME_IN_NO_PARCEL = frozenset({Trait.SERVICE, Trait.DATED_SERVICE, Trait.INSTANT_DIGITAL})


class KitPart(Facts):
    """Takım parçası: one kind of part of a kit sold at one price.

    `weight` says what it is worth beside the other parts, such as its price by itself; only the
    proportions count.

    >>> KitPart(id="TNC", name="Tencere", weight="600.00").quantity
    1
    """

    id: Name
    name: Name
    quantity: Quantity = 1
    weight: Amount


class Line(Facts):
    """Sipariş satırı: one good or service, how many, and what was collected for it.

    `unit_price` is the list price with KDV; `paid` is what was collected for the whole line
    after every discount, with KDV. Leave `paid` out and the discounts of the order are shared
    over such lines by largest remainder. `pieces` counts the parcels a many-piece good comes in.
    `tags` are the shop's own marks, for its own rules. `event_on` is the day the thing is for: a
    concert, a booked stay. `ancillary_to` names the line without which this contract has no
    purpose, such as an insurance for the goods (yan sözleşme, MSY m.14). `parts` are those of one
    unit of a kit. `discountable=False` keeps a line out of the order's discounts.
    `excluded_contract` says that the rules on distance sales leave it out; `subscription` what a
    subscription was concluded for.

    >>> Line(id="GML", name="Gömlek", quantity=2, unit_price="400.00", kdv_rate=10).list_total
    Decimal('800.00')
    """

    id: Name
    name: Name
    quantity: Quantity = 1
    unit_price: Amount
    paid: Amount | None = None
    kdv_rate: Percent
    category: Name | None = None
    tags: Many[Name] = ()
    traits: Many[Trait] = ()
    pieces: Quantity = 1
    warranty_years: Quantity | None = None
    event_on: Day | None = None
    ancillary_to: Name | None = None
    parts: Many[KitPart] = ()
    discountable: YesNo = True
    excluded_contract: ExcludedContract | None = None
    subscription: Subscription | None = None

    @property
    def list_total(self) -> Decimal:
        """Liste tutarı: the price of the whole line before order discounts, with KDV."""
        return EXACT.multiply(self.unit_price, self.quantity)

    @property
    def travels(self) -> bool:
        """Kargolanır mı: whether a carrier brings it; services and codes come in no parcel.

        >>> Line(
        ...     id="K", name="Kod", unit_price=90, kdv_rate=20, traits=["instant_digital"]
        ... ).travels
        False
        """
        return _COME_IN_NO_PARCEL.isdisjoint(self.traits)

    def has(self, trait: Trait) -> bool:
        """Niteliği var mı: whether the shop declared this trait.

        >>> Line(
        ...     id="K", name="Kupa", unit_price=90, kdv_rate=20, traits=["custom_made"]
        ... ).has(Trait.CUSTOM_MADE)
        True
        """
        return trait in self.traits
