"""Siparişin parası: what was collected beside the goods, how it came in, what went back."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import Any

from .facts import CheckedFacts, Contradiction, Facts, Many, Moment, Name, Percent, Quantity, YesNo
from .money import Amount


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
    """Masraf: an amount collected beside the goods, with KDV, and the rate inside it.

    `gross` is the amount before the order's discounts on shipping. `lines` are the lines it was
    charged for, such as those of one parcel; without them it is for the whole order.

    >>> Charge(kind="shipping", gross="49.90", kdv_rate=20).gross
    Decimal('49.90')
    """

    kind: ChargeKind
    gross: Amount
    kdv_rate: Percent
    lines: Many[Name] = ()


class DiscountScope(StrEnum):
    """İndirimin kapsamı: what a discount lowers.

    >>> DiscountScope("goods_and_shipping")
    <DiscountScope.GOODS_AND_SHIPPING: 'goods_and_shipping'>
    """

    GOODS = "goods"
    SHIPPING = "shipping"
    GOODS_AND_SHIPPING = "goods_and_shipping"


def _gives_something_away(deal: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if deal.buy and deal.pay and deal.pay >= deal.buy:
        says = f"of `{deal.buy}` units `{deal.pay}` are paid for: nothing is free in such a deal"
        yield Contradiction(("pay",), "deal_not_clear", says)


class UnitDeal(CheckedFacts):
    """X al Y öde: of every `buy` units only `pay` are paid for; the cheapest ones are free.

    >>> UnitDeal(buy=3, pay=2).pay
    2
    """

    buy: Quantity
    pay: Quantity

    checks = (_gives_something_away,)


class DiscountTier(Facts):
    """İndirim basamağı: the percent a basket of at least so much gets.

    >>> DiscountTier(min_basket="300.00", percent=30).percent
    Decimal('30')
    """

    min_basket: Amount
    percent: Percent


def _says_its_worth_once(discount: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    worths = (discount.amount, discount.percent, discount.deal, discount.tiers or None)
    if sum(worth is not None for worth in worths) != 1:
        says = "a discount is an `amount`, a `percent`, a `deal` or `tiers`: give exactly one"
        yield Contradiction((), "discount_not_clear", says)


class Discount(CheckedFacts):
    """İndirim: an order discount or coupon; what it was worth, and what the customer was told.

    Its worth is an `amount`, a `percent`, a `deal` (3 al 2 öde) or `tiers` by the size of the basket. Several
    discounts apply in the order given, each to what the ones before left. `lines` are those it is
    limited to; without them it lowers every line that is `discountable`.
    `clawback_disclosed`: before the sale the customer was clearly told that the discount falls
    away when the basket drops under `min_basket` (or under a tier, or below the units of a deal).

    >>> Discount(amount="150.00", code="GUZ150", min_basket="1000.00").clawback_disclosed
    False
    """

    amount: Amount | None = None
    percent: Percent | None = None
    deal: UnitDeal | None = None
    tiers: Many[DiscountTier] = ()
    scope: DiscountScope = DiscountScope.GOODS
    lines: Many[Name] = ()
    code: Name | None = None
    min_basket: Amount | None = None
    clawback_disclosed: YesNo = False

    checks = (_says_its_worth_once,)


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
        return self not in (PaymentMethod.BANK_TRANSFER, PaymentMethod.CASH_ON_DELIVERY)


class PartialRefundFrom(StrEnum):
    """Kısmi iade ne zaman: the first day a payment provider gives back a part of a payment.

    >>> PartialRefundFrom("next_day")
    <PartialRefundFrom.NEXT_DAY: 'next_day'>
    """

    SAME_DAY = "same_day"
    NEXT_DAY = "next_day"


class PspCapabilities(Facts):
    """Ödeme kuruluşunun imkânları: how a payment provider can give money back.

    `same_day_void_full_only`: on the day of the payment it can only be cancelled, and only whole.

    >>> PspCapabilities(partial_refund_from="next_day").parts_from_next_day
    True
    """

    same_day_void_full_only: YesNo = False
    partial_refund_from: PartialRefundFrom = PartialRefundFrom.SAME_DAY

    @property
    def parts_from_next_day(self) -> bool:
        """Kısmi iade ertesi gün mü: whether a part can't go back on the day of the payment."""
        return (
            self.same_day_void_full_only or self.partial_refund_from is PartialRefundFrom.NEXT_DAY
        )


class Payment(Facts):
    """Ödeme: money that was collected, and whether it was collected without a ground.

    `order_share` is the part of a payment shared by several orders that belongs to this one; no
    more than it goes back with this order. `duplicate_of` names the payment it took twice.
    `without_order`: the checkout broke off, the money was taken and no order came of it.

    >>> Payment(id="p2", method="credit_card", amount="1249.90", duplicate_of="p1").lacks_ground
    True
    """

    id: Name
    method: PaymentMethod
    amount: Amount
    order_share: Amount | None = None
    paid_at: Moment | None = None
    instalments: Quantity = 1
    psp: Name | None = None
    psp_capabilities: PspCapabilities = PspCapabilities()
    duplicate_of: Name | None = None
    without_order: YesNo = False

    @property
    def for_this_order(self) -> Decimal:
        """Bu siparişe düşen: what of the payment belongs to this order: all of it unless shared.

        >>> Payment(id="p1", method="credit_card", amount=100, order_share=40).for_this_order
        Decimal('40')
        """
        return self.amount if self.order_share is None else self.order_share

    @property
    def lacks_ground(self) -> bool:
        """Sebepsiz mi: whether nothing was owed for it, so that it is no price of the goods."""
        return self.without_order or self.duplicate_of is not None


class InvoiceKind(StrEnum):
    """Fatura türü: an electronic archive invoice, or one between registered taxpayers.

    >>> InvoiceKind("e_arsiv")
    <InvoiceKind.E_ARSIV: 'e_arsiv'>
    """

    E_ARSIV = "e_arsiv"
    E_FATURA = "e_fatura"


class Invoice(Facts):
    """Fatura: what the order was invoiced with; who pays VAT issues the return invoice himself.

    `buyer_is_taxpayer` is `None` where the shop did not record it: then the kind of buyer decides.

    >>> Invoice(kind="e_fatura", buyer_is_taxpayer=True).kind
    <InvoiceKind.E_FATURA: 'e_fatura'>
    """

    kind: InvoiceKind = InvoiceKind.E_ARSIV
    to: Name | None = None
    buyer_is_taxpayer: YesNo | None = None


class RefundCause(StrEnum):
    """İadenin sebebi: why units went back: a withdrawal, the seller's fault, or the shop's goodwill.

    The seller's fault is a defect, a delay, a loss, an item out of stock. It never costs a customer
    a discount or a fee; only what a shop takes back of its own will may carry fees.

    >>> RefundCause("sellers_fault")
    <RefundCause.SELLERS_FAULT: 'sellers_fault'>
    """

    WITHDRAWAL = "withdrawal"
    SELLERS_FAULT = "sellers_fault"
    GOODWILL = "goodwill"


class RefundKind(StrEnum):
    """İadenin türü: the price of what came back, or a lower price of goods that stayed.

    >>> from musteri_destek.orders import RefundKind
    >>> RefundKind("reduction")
    <RefundKind.REDUCTION: 'reduction'>
    """

    RETURN = "return"
    REDUCTION = "reduction"


class RefundMade(Facts):
    """Yapılmış iade: money already sent back for a line or a charge of this order.

    `gross` is what was sent, after deductions. `part` names the part of a kit that went back,
    `quantity` then counts such parts. `kind` says what a refund of a line was for; left out, one
    with units is a return, and one without first makes up what units that are back were paid short,
    as the second half of a refund over two payments does, then lowers the price of what stayed.
    `withheld` is what was kept back of it for good, a fee or what a person chose not to pay; a
    discount that was taken back is not named, because it may still go out with other goods.
    `kdv_rate` is that of a charge, where the order has charges of one kind at several rates. `cause`
    is why; left out, it counts as the seller's fault. A refund that was computed writes its own
    records (`returns.Refund.records`).

    >>> RefundMade(line="GML", quantity=1, gross="350.00", made_at="2026-11-20T09:00:00Z").quantity
    1
    """

    line: Name | None = None
    part: Name | None = None
    charge: ChargeKind | None = None
    quantity: Quantity | None = None
    kind: RefundKind | None = None
    gross: Amount
    withheld: Amount = Decimal(0)
    kdv_rate: Percent | None = None
    payment: Name | None = None
    cause: RefundCause | None = None
    made_at: Moment
