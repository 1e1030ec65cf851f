"""Ortalama sepet tutarı: net revenue over orders, as a ratio of sums.

The mean of daily averages is another number: it lets a day with two orders speak as loud as one with
two thousand. So revenue and orders are kept apart and added up.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from .._sayings import Saying
from ..errors import MisuseValueError
from ..wording import Language, language, money, number
from .absence import Absence
from .exact import Exact, exact, minor
from .wholes import checked_count


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderValue:
    """Ortalama sepet tutarı: revenue, orders, and the one over the other; they add up.

    They come from `average_order_value`. Two currencies raise `MisuseValueError`.

    >>> from musteri_destek import metrics
    >>> quiet = metrics.average_order_value("300.00", 2)
    >>> busy = metrics.average_order_value("20000.00", 200)
    >>> print(quiet + busy)
    ortalama sepet 100,50 TL n=202
    """

    revenue: Fraction
    orders: int
    currency: str

    def __str__(self) -> str:
        if self.value is None:
            return f"ortalama sepet – n=0 ({self.absence})"
        return f"ortalama sepet {self._shown('tr')} n={self.orders}"

    def __add__(self, other: OrderValue) -> OrderValue:
        return self._combined(other, 1)

    def __sub__(self, other: OrderValue) -> OrderValue:
        return self._combined(other, -1)

    @property
    def n(self) -> int:
        """Sayı: the orders.

        >>> from musteri_destek import metrics
        >>> metrics.average_order_value("300.00", 2).n
        2
        """
        return self.orders

    @property
    def value(self) -> Fraction | None:
        """Değer: the exact amount an order; `None` without orders.

        >>> from musteri_destek import metrics
        >>> metrics.average_order_value("100.00", 3).value
        Fraction(100, 3)
        """
        return self.revenue / self.orders if self.orders else None

    @property
    def amount(self) -> Decimal | None:
        """Tutar: the value rounded once to the kuruş.

        >>> from musteri_destek import metrics
        >>> metrics.average_order_value("100.00", 3).amount
        Decimal('33.33')
        """
        return None if self.value is None else minor(self.value)

    @property
    def absence(self) -> Absence | None:
        """Yokluk nedeni: there are no orders; `None` when there are.

        >>> from musteri_destek import metrics
        >>> metrics.average_order_value(0, 0).absence
        <Absence.NOTHING_ASKED: 'nothing_asked'>
        """
        return None if self.orders else Absence.NOTHING_ASKED

    def explain(self, lang: Language) -> str:
        """Açıkla: the amount and what it is made of, in Turkish ("tr") or English ("en").

        >>> from musteri_destek import metrics
        >>> metrics.average_order_value("45000.00", 100).explain("tr")
        'Ortalama sepet tutarı 450,00 TL (45.000,00 TL net ciro, 100 sipariş).'
        """
        if self.value is None:
            return _NO_VALUE.in_language(language(lang))
        return _VALUE.in_language(
            language(lang),
            amount=self._shown(lang),
            revenue=money(minor(self.revenue), lang, currency=self.currency),
            orders=number(self.orders, lang),
        )

    def to_dict(self) -> dict[str, object]:
        """Sözlük: plain values for JSON; amounts as text, for they are exact.

        >>> from musteri_destek import metrics
        >>> metrics.average_order_value("100.00", 3).to_dict()["amount"]
        '33.33'
        """
        return {
            "revenue": f"{minor(self.revenue)}",
            "orders": self.orders,
            "currency": self.currency,
            "amount": None if self.amount is None else f"{self.amount}",
            "absence": self.absence and self.absence.value,
        }

    def _shown(self, lang: Language) -> str:
        return money(self.amount or Decimal(0), lang, currency=self.currency)

    def _combined(self, other: OrderValue, sign: int) -> OrderValue:
        if not isinstance(other, OrderValue):
            return NotImplemented
        if self.currency != other.currency:
            msg = f"`{self.currency}` and `{other.currency}` don't add up: keep them apart"
            raise MisuseValueError(msg)
        return average_order_value(
            self.revenue + sign * other.revenue,
            self.orders + sign * other.orders,
            currency=self.currency,
        )


def average_order_value(revenue: Exact, orders: int, *, currency: str = "TRY") -> OrderValue:
    """Ortalama sepet tutarı: net revenue over the number of orders.

    Net means after returns and discounts, for the orders of the same period. Revenue is exact (a
    float is refused) and may be negative; revenue without orders raises `MisuseValueError`.

    >>> from musteri_destek import metrics
    >>> metrics.average_order_value("45000.00", 100).amount
    Decimal('450.00')
    """
    total = exact(revenue, "revenue")
    if not checked_count(orders, "orders") and total:
        msg = f"`{revenue}` of revenue upon `0` orders: give the orders it came from"
        raise MisuseValueError(msg)
    return OrderValue(revenue=total, orders=orders, currency=currency)


_VALUE = Saying(
    "Ortalama sepet tutarı {amount} ({revenue} net ciro, {orders} sipariş).",
    "Average order value {amount} ({revenue} net revenue, {orders} orders).",
)
_NO_VALUE = Saying(
    "Ortalama sepet tutarı yok: hiç sipariş yok.",
    "Average order value: none, there are no orders.",
)
