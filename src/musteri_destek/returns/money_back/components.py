"""İade kalemleri: what a line of a refund stands for, with its gross, net and KDV."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from ..._decimals import exactly
from ...decisions import Saying
from ...money import KdvSplit
from ...orders import RefundCause
from ...wording import Language
from ..items import PartAsked


class Component(StrEnum):
    """Kalem türü: what a line of the refund stands for.

    >>> Component.SHIPPING.name_in("tr")
    'gönderim ücreti'
    """

    GOODS = "goods"
    SHIPPING = "shipping"
    COD_FEE = "cod_fee"
    INSTALMENT_SURCHARGE = "instalment_surcharge"
    GIFT_WRAP = "gift_wrap"
    DUTY = "duty"
    INTEREST = "interest"
    DUPLICATE_PAYMENT = "duplicate_payment"
    PREPAID = "prepaid"
    RETURN_SHIPPING = "return_shipping"
    CLAWBACK = "clawback"
    RESTOCKING_FEE = "restocking_fee"
    RETURN_SHIPPING_FEE = "return_shipping_fee"

    def name_in(self, lang: Language) -> str:
        """Adı: the component in that language."""
        return _COMPONENTS[self].in_language(lang)


_COMPONENTS = {
    Component.GOODS: Saying("ürün bedeli", "goods"),
    Component.SHIPPING: Saying("gönderim ücreti", "delivery"),
    Component.COD_FEE: Saying("kapıda ödeme hizmet bedeli", "cash-on-delivery fee"),
    Component.INSTALMENT_SURCHARGE: Saying("taksit farkı", "instalment surcharge"),
    Component.GIFT_WRAP: Saying("hediye paketi", "gift wrap"),
    Component.DUTY: Saying("gümrük vergisi", "customs duty"),
    Component.INTEREST: Saying("kanuni faiz", "statutory interest"),
    Component.DUPLICATE_PAYMENT: Saying("yersiz tahsilat", "payment taken without a ground"),
    Component.PREPAID: Saying("kullanılmayan abonelik dönemi", "unused part of a subscription"),
    Component.RETURN_SHIPPING: Saying(
        "müşterinin ödediği iade kargosu", "return delivery the customer paid"
    ),
    Component.CLAWBACK: Saying("geri alınan indirim", "discount taken back"),
    Component.RESTOCKING_FEE: Saying("iade hizmet bedeli", "restocking fee"),
    Component.RETURN_SHIPPING_FEE: Saying("iade kargosu bedeli", "return delivery fee"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundLine:
    """İade kalemi: one component with its gross, net and KDV; `kdv_rate` `None` is outside KDV.

    A deduction has a negative gross. `why` says on what a line rests that is no plain price.
    `listed` is the list price of these units, `discount` what the order's discounts had taken off
    it, `before` what earlier refunds had paid of it, `behind` what they had paid too little of units
    that are back; `unpaid` does not go back in this refund. `parts` are those of a kit that come back,
    `cause` is why.

    >>> RefundLine(
    ...     component=Component.INTEREST,
    ...     label="kanuni faiz",
    ...     gross=Decimal("164.34"),
    ...     net=Decimal("164.34"),
    ...     kdv=Decimal("0.00"),
    ... ).kdv_rate is None
    True
    """

    component: Component
    label: str
    gross: Decimal
    net: Decimal
    kdv: Decimal
    kdv_rate: Decimal | None = None
    line: str | None = None
    quantity: int | None = None
    listed: Decimal = Decimal(0)
    discount: Decimal = Decimal(0)
    before: Decimal = Decimal(0)
    behind: Decimal = Decimal(0)
    unpaid: Decimal = Decimal(0)
    parts: tuple[PartAsked, ...] = ()
    cause: RefundCause | None = None
    why: Saying | None = None

    @property
    def brings_goods(self) -> bool:
        """Ürün gelir mi: whether units or parts come back with it, whatever they bring."""
        return bool(self.quantity or self.parts)

    @exactly
    def cut_to(self, size: Decimal, *, digits: int) -> RefundLine:
        """Kısalt: the same line with a smaller gross of its own sign; the KDV follows.

        >>> fee = RefundLine(
        ...     component=Component.RESTOCKING_FEE,
        ...     label="Gömlek",
        ...     gross=Decimal("-12.00"),
        ...     net=Decimal("-10.00"),
        ...     kdv=Decimal("-2.00"),
        ... )
        >>> fee.cut_to(Decimal("6.00"), digits=2).net
        Decimal('-5.00')
        """
        sign = -1 if self.gross < 0 else 1
        part = KdvSplit(abs(self.gross), abs(self.net), abs(self.kdv)).part(size, digits=digits)
        return replace(self, gross=sign * part.gross, net=sign * part.net, kdv=sign * part.kdv)
