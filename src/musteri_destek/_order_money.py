"""Siparişin parası: what was collected beside the goods, how it came in, what went back."""

from __future__ import annotations

from enum import StrEnum

from .facts import Facts, Moment, Name, Percent, Quantity
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
