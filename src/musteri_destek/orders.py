"""Sipariş: the facts of an order: who bought what from whom, how it was paid and delivered.

Everything here is a statement of the shop, never a conclusion. Days and amounts are exact, and
facts that contradict each other are refused with their paths, all at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .errors import MisuseValueError
from .facts import CheckedFacts, Contradiction, Day, Facts, Many, Moment, Percent, Quantity
from .money import Amount, minor_digits, round_half_up

Name = Annotated[str, Field(min_length=1, max_length=300)]
"""Ad: a name or a key as the shop writes it; never empty."""


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

    >>> Party(name="Gül Yılmaz", honorific="hanım").kind
    <BuyerKind.CONSUMER: 'consumer'>
    """

    name: Name | None = None
    honorific: Honorific | None = None
    kind: BuyerKind = BuyerKind.CONSUMER
    city: Name | None = None


class Seller(Facts):
    """Satıcı: who sells, and from which country (ISO 3166, two letters).

    >>> Seller().kind
    <SellerKind.TRADER: 'trader'>
    """

    kind: SellerKind = SellerKind.TRADER
    name: Name | None = None
    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] = "TR"


class Marketplace(Facts):
    """Pazaryeri: the platform the order was placed on, and whether it collected the money.

    >>> Marketplace(name="Trendyol", collected_payment=True).name
    'Trendyol'
    """

    name: Name
    collected_payment: bool


class Trait(StrEnum):
    """Nitelik: what the law asks about a good or a service. The comments name the exception it bears on.

    `CUSTOM_MADE` is made to the customer's wishes; choosing a size or colour of stock is not.

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
    """Ödeme: money that was collected; `duplicate_of` names the payment it took twice.

    >>> Payment(id="p1", method="credit_card", amount="1249.90").instalments
    1
    """

    id: Name
    method: PaymentMethod
    amount: Amount
    paid_at: Moment | None = None
    instalments: Quantity = 1
    duplicate_of: Name | None = None


class ParcelItem(Facts):
    """Koli içeriği: which line a parcel holds; `piece` for a good that comes in several.

    >>> ParcelItem(line="MASA", piece=2).piece
    2
    """

    line: Name
    quantity: Quantity | None = None
    piece: Quantity | None = None


class Parcel(Facts):
    """Koli: one shipment. Without `items` it holds the whole order.

    `delivered_at` is the hand-over to the customer or to the person the customer named; the
    carrier's own receipt is no delivery (MSY m.9/4).

    >>> Parcel(carrier="Aras Kargo", delivered_at="2026-11-03T14:20:00+03:00").items
    ()
    """

    items: Many[ParcelItem] = ()
    carrier: Name | None = None
    shipped_at: Moment | None = None
    delivered_at: Moment | None = None
    refused_at: Moment | None = None

    def holds(self, line: str) -> bool:
        """İçinde mi: whether the parcel holds something of this line."""
        return not self.items or any(item.line == line for item in self.items)


class ReturnCarrier(Facts):
    """İade taşıyıcısı: a carrier named in the pre-information for returns.

    `branch_nearby`: whether it has a branch where the customer lives; `None` is not known.

    >>> ReturnCarrier(name="Aras Kargo").branch_nearby is None
    True
    """

    name: Name
    branch_nearby: bool | None = None


class PreInformation(Facts):
    """Ön bilgilendirme: what the customer was told before the contract, and can be proved.

    `withdrawal=False` says the shop can't prove it told the customer about the right to
    withdraw; `withdrawal_on` is the day it did so later. `exceptions=False` says the customer
    was not told that this good can't be sent back (MSY m.5/1-h).

    >>> PreInformation().withdrawal
    True
    """

    withdrawal: bool = True
    withdrawal_on: Day | None = None
    exceptions: bool | None = None
    return_carriers: Many[ReturnCarrier] = ()


class DayCount(StrEnum):
    """Gün sayımı: which days a promise counts.

    >>> DayCount("monday_to_friday")
    <DayCount.MONDAY_TO_FRIDAY: 'monday_to_friday'>
    """

    CALENDAR_DAYS = "calendar_days"
    MONDAY_TO_FRIDAY = "monday_to_friday"
    MONDAY_TO_SATURDAY = "monday_to_saturday"


def _says_one_thing(promise: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if (promise.until is None) == (promise.days is None):
        says = "a promise is either a day (`until`) or a length (`days`): give exactly one"
        yield Contradiction((), "promise_not_clear", says)


class PromisedDelivery(CheckedFacts):
    """Söz verilen teslim: what the shop said when the order was placed: a day or a length.

    >>> PromisedDelivery(days=7, counting="monday_to_friday").days
    7
    """

    until: Day | None = None
    days: Quantity | None = None
    counting: DayCount = DayCount.CALENDAR_DAYS

    checks = (_says_one_thing,)


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


_References = list[tuple[tuple[str | int, ...], str | None]]


def _no_delivery_before_the_order(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    for index, parcel in enumerate(order.parcels or ()):
        for name in ("shipped_at", "delivered_at", "refused_at"):
            at: datetime | None = getattr(parcel, name)
            if at and order.ordered_at and at < order.ordered_at:
                says = f"`{at.isoformat()}` is before the order of `{order.ordered_at.isoformat()}`"
                yield Contradiction(("parcels", index, name), "before_the_order", says)


def _ids_are_unique(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    for field in ("lines", "payments"):
        seen: set[str] = set()
        for index, one in enumerate(getattr(order, field) or ()):
            if one.id is None:
                continue
            if one.id in seen:
                says = f"`{one.id}` stands twice: give every entry of `{field}` its own id"
                yield Contradiction((field, index, "id"), "id_not_unique", says)
            seen.add(one.id)


def _references_exist(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    parcels, payments = order.parcels or (), order.payments or ()
    to_lines: _References = [
        (("parcels", p, "items", i, "line"), item.line)
        for p, parcel in enumerate(parcels)
        for i, item in enumerate(parcel.items or ())
    ]
    to_payments: _References = [
        (("payments", p, "duplicate_of"), payment.duplicate_of)
        for p, payment in enumerate(payments)
    ]
    for index, made in enumerate(order.refunds or ()):
        to_lines.append((("refunds", index, "line"), made.line))
        to_payments.append((("refunds", index, "payment"), made.payment))
    yield from _unknown(to_lines, order.lines)
    yield from _unknown(to_payments, order.payments)


def _unknown(references: _References, entries: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    known = [entry.id for entry in entries or ()]
    if entries is None or None in known:
        return  # Whether a reference leads anywhere is open while an id can't be read.
    for where, name in references:
        if name is not None and name not in known:
            says = f"`{name}` is not on this order; known: {', '.join(known) or 'none'}"
            yield Contradiction(where, "unknown_reference", says)


def _no_more_refunded_than_bought(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    for index, line in enumerate(order.lines or ()):
        refunded = sum(m.quantity or 0 for m in order.refunds or () if m.line == line.id)
        if line.quantity is not None and refunded > line.quantity:
            says = f"`{refunded}` units were refunded, `{line.quantity}` were bought"
            yield Contradiction(("lines", index, "quantity"), "more_than_bought", says)


def _money_fits_the_currency(order: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if order.currency is None:
        return
    digits = minor_digits(order.currency)
    amounts = [
        *(
            (("lines", i, n), getattr(x, n))
            for i, x in enumerate(order.lines or ())
            for n in ("unit_price", "paid")
        ),
        *((("charges", i, "gross"), x.gross) for i, x in enumerate(order.charges or ())),
        *((("discounts", i, "amount"), x.amount) for i, x in enumerate(order.discounts or ())),
        *((("payments", i, "amount"), x.amount) for i, x in enumerate(order.payments or ())),
        *((("refunds", i, "gross"), x.gross) for i, x in enumerate(order.refunds or ())),
    ]
    for where, amount in amounts:
        if amount is not None and amount != round_half_up(amount, digits=digits):
            says = f"`{amount}` is finer than {order.currency} has: {digits} decimals at most"
            yield Contradiction(where, "finer_than_the_currency", says)


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
        _ids_are_unique,
        _references_exist,
        _no_delivery_before_the_order,
        _no_more_refunded_than_bought,
        _money_fits_the_currency,
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
