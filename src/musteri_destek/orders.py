"""Sipariş: the facts of an order: who bought what from whom, how it was paid and delivered.

Everything here is a statement of the shop, never a conclusion. Days and amounts are exact, and
facts that contradict each other are refused with their paths, all at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from pydantic import Field

from ._contracts import ExcludedContract, PaidPeriod, Subscription, SubscriptionTerm
from ._deliveries import (
    DayCount,
    Parcel,
    ParcelItem,
    PreInformation,
    PromisedDelivery,
    ReturnCarrier,
)
from ._event_checks import (
    ancillary_contracts_hang_on_another,
    no_word_is_older_than_the_order,
    parcels_hold_what_was_bought,
    parcels_leave_before_they_end,
)
from ._order_checks import (
    ids_are_unique,
    money_fits_the_currency,
    no_delivery_before_the_order,
    no_more_refunded_than_bought,
    no_order_holds_more_than_its_payment,
    no_payment_duplicates_itself,
    no_payment_gave_back_more_than_it_took,
    parcels_make_sense,
    parts_of_kits_make_sense,
    references_exist,
    refunded_charges_were_collected,
    refunds_make_sense,
)
from ._order_lines import KitPart, Line, Trait
from ._order_money import (
    Charge,
    ChargeKind,
    Discount,
    DiscountScope,
    DiscountTier,
    Invoice,
    InvoiceKind,
    PartialRefundFrom,
    Payment,
    PaymentMethod,
    PspCapabilities,
    RefundCause,
    RefundKind,
    RefundMade,
    UnitDeal,
)
from ._order_returns import (
    EarlierReturn,
    ReturnState,
    parts_left,
    returns_make_sense,
    units_in_returns,
    units_refunded,
)
from ._parties import BuyerKind, Honorific, Marketplace, Party, Seller, SellerKind
from .errors import MisuseTypeError, MisuseValueError
from .facts import CheckedFacts, Facts, Many, Moment, Name, Some

__all__ = [
    "BuyerKind",
    "Charge",
    "ChargeKind",
    "DayCount",
    "Discount",
    "DiscountScope",
    "DiscountTier",
    "EarlierReturn",
    "ExcludedContract",
    "Honorific",
    "Invoice",
    "InvoiceKind",
    "KitPart",
    "Line",
    "Marketplace",
    "Name",
    "Order",
    "PaidPeriod",
    "Parcel",
    "ParcelItem",
    "PartialRefundFrom",
    "Party",
    "Payment",
    "PaymentMethod",
    "PreInformation",
    "PromisedDelivery",
    "PspCapabilities",
    "RefundCause",
    "RefundKind",
    "RefundMade",
    "ReturnCarrier",
    "ReturnState",
    "Seller",
    "SellerKind",
    "Subscription",
    "SubscriptionTerm",
    "Trait",
    "UnitDeal",
]


class Order(CheckedFacts):
    """Sipariş: everything known about one order.

    `sales_channel` is where it was placed, in the shop's own words (web, app, store). `refunds` is
    the money that went back, `returns` the goods asked back before, settled or not.

    Raises pydantic's `ValidationError` listing every problem with its path: unknown fields, float
    money, naive times, references to nothing, deliveries before the order, more refunded than
    bought or paid, amounts finer than the currency.

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
    sales_channel: Name | None = None
    lines: Some[Line]
    charges: Many[Charge] = ()
    discounts: Many[Discount] = ()
    payments: Many[Payment] = ()
    parcels: Many[Parcel] = ()
    told: PreInformation = PreInformation()
    promised: PromisedDelivery | None = None
    invoice: Invoice | None = None
    refunds: Many[RefundMade] = ()
    returns: Many[EarlierReturn] = ()

    checks = (
        ids_are_unique,
        references_exist,
        no_delivery_before_the_order,
        parcels_make_sense,
        parcels_leave_before_they_end,
        parcels_hold_what_was_bought,
        no_word_is_older_than_the_order,
        ancillary_contracts_hang_on_another,
        refunds_make_sense,
        refunded_charges_were_collected,
        no_payment_gave_back_more_than_it_took,
        no_payment_duplicates_itself,
        no_more_refunded_than_bought,
        returns_make_sense,
        no_order_holds_more_than_its_payment,
        parts_of_kits_make_sense,
        money_fits_the_currency,
    )

    def with_refunds(self, made: Iterable[RefundMade]) -> Order:
        """İadeleri kaydet: the same order with these refunds beside those it has.

        Raises pydantic's `ValidationError` where they contradict the order, a payment that would
        give back more than it took, say; `MisuseTypeError` for one thing in place of several, such as
        a refund itself.

        >>> order = Order(
        ...     number="A-1",
        ...     ordered_at="2026-11-05T12:00:00+03:00",
        ...     lines=[{"id": "X", "name": "Elbise", "unit_price": "100.00", "kdv_rate": 10}],
        ... )
        >>> back = RefundMade(line="X", quantity=1, gross=100, made_at="2026-11-09T12:00:00+03:00")
        >>> order.with_refunds([back]).units_left("X")
        0
        """
        given: object = made
        if isinstance(given, Facts) or not isinstance(given, Iterable):
            says = "give a list of `RefundMade`, such as `refund.records(made_at)`"
            msg = f"a `{type(given).__name__}` is no list of refunds: {says}"
            raise MisuseTypeError(msg)
        return Order.model_validate({**dict(self), "refunds": (*self.refunds, *made)})

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

    def units_left(self, line_id: str) -> int:
        """Kalan adet: the units of a line that are neither refunded nor in another return."""
        gone = units_refunded(self.refunds, line_id) + units_in_returns(self.returns, line_id)
        return self.line(line_id).quantity - gone

    def units_kept(self, line_id: str) -> int:
        """Kalan adet: the units of a line that were not refunded, also those in another return."""
        return self.line(line_id).quantity - units_refunded(self.refunds, line_id)

    def whole_units_left(self, line_id: str) -> int:
        """Kalan bütün adet: the units left of a line, those of a kit of which no part is gone."""
        kit, left = self.line(line_id).parts, self.parts_left(line_id)
        return min([self.units_left(line_id), *(left[one.id] // one.quantity for one in kit)])

    def parts_left(self, line_id: str) -> dict[str, int]:
        """Kalan parçalar: of a kit, part id to how many are neither refunded nor in another return."""
        return parts_left(self.line(line_id), self.refunds, self.returns)
