"""Sipariş: the facts of an order: who bought what from whom, how it was paid and delivered.

Everything here is a statement of the shop, never a conclusion. Days and amounts are exact, and
facts that contradict each other are refused with their paths, all at once.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from ._deliveries import (
    DayCount,
    Parcel,
    ParcelItem,
    PreInformation,
    PromisedDelivery,
    ReturnCarrier,
)
from ._order_checks import (
    ids_are_unique,
    money_fits_the_currency,
    no_delivery_before_the_order,
    no_more_refunded_than_bought,
    no_payment_duplicates_itself,
    parcels_make_sense,
    references_exist,
    refunds_make_sense,
)
from ._parties import BuyerKind, Honorific, Marketplace, Party, Seller, SellerKind
from .errors import MisuseValueError
from .facts import CheckedFacts, Facts, Many, Moment, Name, Percent, Quantity
from .money import Amount

__all__ = [
    "BuyerKind",
    "Charge",
    "ChargeKind",
    "DayCount",
    "Discount",
    "Honorific",
    "Line",
    "Marketplace",
    "Name",
    "Order",
    "Parcel",
    "ParcelItem",
    "Party",
    "Payment",
    "PaymentMethod",
    "PreInformation",
    "PromisedDelivery",
    "RefundMade",
    "ReturnCarrier",
    "Seller",
    "SellerKind",
    "Trait",
]


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


_COME_IN_NO_PARCEL = (Trait.SERVICE, Trait.DATED_SERVICE, Trait.INSTANT_DIGITAL)


class Line(Facts):
    """Sipariş satırı: one good or service, how many, and what was collected for it.

    `unit_price` is the list price with KDV; `paid` is what was collected for the whole line
    after every discount, with KDV. Leave `paid` out and the discounts of the order are shared
    over such lines by largest remainder. `pieces` counts the parcels a many-piece good comes in.

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
    traits: Many[Trait] = ()
    pieces: Quantity = 1
    warranty_years: Quantity | None = None

    @property
    def list_total(self) -> Decimal:
        """Liste tutarı: the price of the whole line before order discounts, with KDV."""
        return self.unit_price * self.quantity

    @property
    def travels(self) -> bool:
        """Kargolanır mı: whether a carrier brings it; services and codes come in no parcel.

        >>> Line(
        ...     id="K", name="Kod", unit_price=90, kdv_rate=20, traits=["instant_digital"]
        ... ).travels
        False
        """
        return not any(map(self.has, _COME_IN_NO_PARCEL))

    def has(self, trait: Trait) -> bool:
        """Niteliği var mı: whether the shop declared this trait.

        >>> Line(
        ...     id="K", name="Kupa", unit_price=90, kdv_rate=20, traits=["custom_made"]
        ... ).has(Trait.CUSTOM_MADE)
        True
        """
        return trait in self.traits


class ChargeKind(StrEnum):
    """Masraf türü: what was collected beside the goods.

    >>> ChargeKind("cod_fee")
    <ChargeKind.COD_FEE: 'cod_fee'>
    """

    SHIPPING = "shipping"
    COD_FEE = "cod_fee"
    INSTALMENT_SURCHARGE = "instalment_surcharge"
    GIFT_WRAP = "gift_wrap"
    DUTY = "duty"


class Charge(Facts):
    """Masraf: an amount collected for the whole order, with KDV, and the rate inside it.

    >>> Charge(kind="shipping", gross="49.90", kdv_rate=20).gross
    Decimal('49.90')
    """

    kind: ChargeKind
    gross: Amount
    kdv_rate: Percent


class Discount(Facts):
    """İndirim: an order discount or coupon; what it asked for, and what the customer was told.

    `clawback_disclosed`: before the sale the customer was clearly told that the discount falls
    away when the basket drops under `min_basket`.

    >>> Discount(amount="150.00", code="GUZ150", min_basket="1000.00").clawback_disclosed
    False
    """

    amount: Amount
    code: Name | None = None
    min_basket: Amount | None = None
    clawback_disclosed: bool = False


class PaymentMethod(StrEnum):
    """Ödeme yöntemi: how money came in; decides the way it can go back.

    >>> PaymentMethod.CASH_ON_DELIVERY.takes_money_back
    False
    """

    CREDIT_CARD = "credit_card"
    DEBIT_CARD = "debit_card"
    ESCROW_CARD = "escrow_card"
    GIFT_CARD = "gift_card"
    BANK_TRANSFER = "bank_transfer"
    CASH_ON_DELIVERY = "cash_on_delivery"

    @property
    def takes_money_back(self) -> bool:
        """Aynı yolla iade olur mu: whether the instrument itself can be credited.

        Cash and transfers are paid back by transfer to an IBAN in the payer's own name.

        >>> PaymentMethod.CREDIT_CARD.takes_money_back
        True
        """
        return self not in {PaymentMethod.BANK_TRANSFER, PaymentMethod.CASH_ON_DELIVERY}


class Payment(Facts):
    """Ödeme: money that was collected, and whether it was collected without a ground.

    `duplicate_of` names the payment it took twice. `without_order`: the checkout broke off, the
    money was taken and no order came of it.

    >>> Payment(id="p2", method="credit_card", amount="1249.90", duplicate_of="p1").lacks_ground
    True
    """

    id: Name
    method: PaymentMethod
    amount: Amount
    paid_at: Moment | None = None
    instalments: Quantity = 1
    duplicate_of: Name | None = None
    without_order: bool = False

    @property
    def lacks_ground(self) -> bool:
        """Sebepsiz mi: whether nothing was owed for it, so that it is no price of the goods."""
        return self.without_order or self.duplicate_of is not None


class RefundMade(Facts):
    """Yapılmış iade: money already sent back for a line or a charge of this order.

    >>> RefundMade(line="GML", quantity=1, gross="350.00", made_at="2026-11-20T09:00:00Z").quantity
    1
    """

    line: Name | None = None
    charge: ChargeKind | None = None
    quantity: Quantity | None = None
    gross: Amount
    payment: Name | None = None
    made_at: Moment


class Order(CheckedFacts):
    """Sipariş: everything known about one order.

    Raises pydantic's `ValidationError` listing every problem with its path: unknown fields, float
    money, naive times, references to nothing, deliveries before the order, more refunded than
    bought, amounts finer than the currency.

    >>> order = Order(
    ...     number="A-1001",
    ...     ordered_at="2026-10-30T20:15:00+03:00",
    ...     lines=[Line(id="ELB-44", name="Elbise", unit_price="1249.90", kdv_rate=10)],
    ...     payments=[Payment(id="p1", method="credit_card", amount="1249.90")],
    ... )
    >>> Order.model_validate_json(order.model_dump_json()) == order
    True
    """

    number: Name
    ordered_at: Moment
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "TRY"
    buyer: Party = Party()
    recipient: Party | None = None
    seller: Seller = Seller()
    marketplace: Marketplace | None = None
    lines: Annotated[Many[Line], Field(min_length=1)]
    charges: Many[Charge] = ()
    discounts: Many[Discount] = ()
    payments: Many[Payment] = ()
    parcels: Many[Parcel] = ()
    told: PreInformation = PreInformation()
    promised: PromisedDelivery | None = None
    refunds: Many[RefundMade] = ()

    checks = (
        ids_are_unique,
        references_exist,
        no_delivery_before_the_order,
        parcels_make_sense,
        refunds_make_sense,
        no_payment_duplicates_itself,
        no_more_refunded_than_bought,
        money_fits_the_currency,
    )

    def line(self, line_id: str) -> Line:
        """Satırı bul: the line of that id; `MisuseValueError` names the ids there are."""
        for line in self.lines:
            if line.id == line_id:
                return line
        known = ", ".join(line.id for line in self.lines)
        msg = f"no line `{line_id}` on order `{self.number}`; its lines: {known}"
        raise MisuseValueError(msg)

    def parcels_of(self, line_id: str) -> tuple[Parcel, ...]:
        """Kolileri bul: the parcels that hold something of that line, in the order given."""
        return tuple(parcel for parcel in self.parcels if parcel.holds(line_id))
