"""Müşteri yaşam boyu değeri: what is a customer worth, by which plain assumptions?

Four formulas, from the simplest on. Each says its unit of time in the names of its arguments, for a
monthly rate beside yearly flows is the usual mistake. With high inflation nominal rates mean
nothing after a year: give *real* rates (`real_rate`), and amounts of today's money.

None of them predicts: they multiply averages. Whether *this* customer will come back is a question of
probability (BG/NBD, Gamma-Gamma), which the package `pymc-marketing` answers.

Sources: P. Farris and others, Marketing Metrics (2010) 5.3; P. Fader and B. Hardie, 2005 (why a
one-time buyer must not be valued by his one order).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from .._decimals import exactly
from .._sayings import Saying
from ..errors import MisuseValueError
from ..wording import Language, language, money
from .exact import Exact, exact, exact_from, minor


class LifetimeBasis(StrEnum):
    """Hesap yolu: by which assumptions a lifetime value was made.

    >>> LifetimeBasis("retention") is LifetimeBasis.RETENTION
    True
    """

    REVENUE = "revenue"
    MARGIN = "margin"
    RETENTION = "retention"
    DISCOUNTED = "discounted"


@dataclass(frozen=True, slots=True, kw_only=True)
class LifetimeValue:
    """Müşteri yaşam boyu değeri: an exact value, and how it was made.

    `amount` is the value rounded once to hundredths of the currency.

    >>> from musteri_destek import metrics
    >>> value = metrics.customer_lifetime_value(order_value=500, orders_per_year=12, years=4)
    >>> print(value)
    yaşam boyu değer 24.000,00 TL (revenue)
    """

    value: Fraction
    basis: LifetimeBasis
    currency: str

    def __str__(self) -> str:
        return f"yaşam boyu değer {money(self.amount, 'tr', currency=self.currency)} ({self.basis})"

    @property
    def amount(self) -> Decimal:
        """Tutar: the value rounded once to the kuruş.

        >>> LifetimeValue(
        ...     value=Fraction(200, 3), basis=LifetimeBasis.REVENUE, currency="TRY"
        ... ).amount
        Decimal('66.67')
        """
        return minor(self.value)

    def explain(self, lang: Language) -> str:
        """Açıkla: the value and what was assumed, in Turkish ("tr") or English ("en").

        >>> from musteri_destek import metrics
        >>> value = metrics.customer_lifetime_value(order_value=500, orders_per_year=12, years=4)
        >>> value.explain("tr")
        'Müşteri yaşam boyu değeri 24.000,00 TL: sepet × yıllık sipariş × yıl. Bu cirodur, kâr değil.'
        """
        amount = money(self.amount, language(lang), currency=self.currency)
        return f"{_VALUE.in_language(lang, amount=amount)} {_HOW[self.basis].in_language(lang)}"

    def to_dict(self) -> dict[str, str]:
        """Sözlük: plain values for JSON; the amount as text, for it is exact.

        >>> from musteri_destek import metrics
        >>> metrics.customer_lifetime_value(
        ...     order_value=500, orders_per_year=12, years=4
        ... ).to_dict()["amount"]
        '24000.00'
        """
        return {
            "amount": f"{self.amount}",
            "basis": self.basis.value,
            "currency": self.currency,
        }


def customer_lifetime_value(
    *,
    order_value: Exact,
    orders_per_year: Exact,
    years: Exact,
    margin: Exact | None = None,
    currency: str = "TRY",
) -> LifetimeValue:
    """Müşteri yaşam boyu değeri: order value × orders per year × years, and × margin if given.

    Without a margin it is revenue, which nobody can spend. `margin` is a part of 1. How many years
    is the weak spot: take what was seen, not what is hoped.

    >>> from musteri_destek import metrics
    >>> metrics.customer_lifetime_value(
    ...     order_value=200, orders_per_year=4, years=3, margin="0.25"
    ... ).amount
    Decimal('600.00')
    """
    revenue = (
        exact_from(order_value, "order_value", lowest=0)
        * exact_from(orders_per_year, "orders_per_year", lowest=0)
        * exact_from(years, "years", lowest=0)
    )
    if margin is None:
        return LifetimeValue(value=revenue, basis=LifetimeBasis.REVENUE, currency=currency)
    kept = revenue * exact_from(margin, "margin", lowest=-1, highest=1)
    return LifetimeValue(value=kept, basis=LifetimeBasis.MARGIN, currency=currency)


def lifetime_value_by_retention(
    *,
    margin_per_year: Exact,
    retention_per_year: Exact,
    real_discount_per_year: Exact,
    currency: str = "TRY",
) -> LifetimeValue:
    """Elde tutmaya göre değer: m·r / (1 + i - r), the margin of all years to come (Farris).

    Every year the same part r of the customers stays, first asked at the end of the first year;
    the margin of that first year is not in it. All three are per year, and the rate is real (it may
    be negative). Where more stay than is discounted, the sum has no end: `MisuseValueError`.

    >>> from musteri_destek import metrics
    >>> metrics.lifetime_value_by_retention(
    ...     margin_per_year=100, retention_per_year="0.8", real_discount_per_year="0.1"
    ... ).amount
    Decimal('266.67')
    """
    margin = exact(margin_per_year, "margin_per_year")
    stays = exact_from(retention_per_year, "retention_per_year", lowest=0, highest=1)
    growth = _growth(real_discount_per_year, "real_discount_per_year")
    if growth <= stays:
        msg = (
            f"`{retention_per_year}` stay and `{real_discount_per_year}` is discounted: "
            "that sum has no end; give a higher rate or a lower retention"
        )
        raise MisuseValueError(msg)
    value = margin * stays / (growth - stays)
    return LifetimeValue(value=value, basis=LifetimeBasis.RETENTION, currency=currency)


def discounted_value(
    margins_by_month: Sequence[Exact], *, real_discount_per_month: Exact, currency: str = "TRY"
) -> LifetimeValue:
    """İndirgenmiş değer: what expected margins of the coming months are worth today.

    The first is that of the month now beginning; it comes at its end and is discounted once. A
    yearly rate has to be turned into a monthly one first (`rate_per_month`).

    >>> from musteri_destek import metrics
    >>> metrics.discounted_value([100, 100], real_discount_per_month=1).amount
    Decimal('75.00')
    """
    factor = 1 / _growth(real_discount_per_month, "real_discount_per_month")
    value = sum(
        (
            exact(margin, "margins_by_month") * factor**month
            for month, margin in enumerate(margins_by_month, start=1)
        ),
        Fraction(0),
    )
    return LifetimeValue(value=value, basis=LifetimeBasis.DISCOUNTED, currency=currency)


def real_rate(*, nominal_per_year: Exact, inflation_per_year: Exact) -> Fraction:
    """Reel faiz: what is left of a nominal rate after inflation, both per year, as parts of 1.

    (1 + n) / (1 + e) - 1, exact; it is negative when prices rise faster than money grows.

    >>> real_rate(nominal_per_year="0.45", inflation_per_year="0.45")
    Fraction(0, 1)
    >>> round(float(real_rate(nominal_per_year="0.45", inflation_per_year="0.32")), 4)
    0.0985
    """
    nominal = exact_from(nominal_per_year, "nominal_per_year", lowest=0)
    inflation = exact_from(inflation_per_year, "inflation_per_year", lowest=0)
    return (1 + nominal) / (1 + inflation) - 1


@exactly
def rate_per_month(rate_per_year: Exact) -> Decimal:
    """Aylık oran: the monthly rate that makes the yearly one in twelve months, to ten places.

    It is not a twelfth: 12 % a year are 0.95 % a month, not 1 %.

    >>> rate_per_month("0.12")
    Decimal('0.0094887929')
    """
    growth = 1 + exact_from(rate_per_year, "rate_per_year", lowest=0)
    monthly = (Decimal(growth.numerator) / Decimal(growth.denominator)) ** (Decimal(1) / 12) - 1
    return monthly.quantize(Decimal("1e-10"))


def _growth(rate: Exact, name: str) -> Fraction:
    """Return one and the rate, which is negative where prices outrun money."""
    growth = 1 + exact(rate, name)
    if growth <= 0:
        msg = f"`{name}` is `{rate}`: a rate is above -1; give parts of 1, such as 0.05"
        raise MisuseValueError(msg)
    return growth


_VALUE = Saying("Müşteri yaşam boyu değeri {amount}:", "Customer lifetime value {amount}:")
_HOW = {
    LifetimeBasis.REVENUE: Saying(
        "sepet × yıllık sipariş × yıl. Bu cirodur, kâr değil.",
        "order value × orders per year × years. That is revenue, not profit.",
    ),
    LifetimeBasis.MARGIN: Saying(
        "sepet × yıllık sipariş × yıl × kâr marjı.",
        "order value × orders per year × years × margin.",
    ),
    LifetimeBasis.RETENTION: Saying(
        "yıllık marj, elde tutma oranı ve reel faizle; ilk yılın marjı dâhil değil.",
        "by yearly margin, retention and real rate; without the margin of the first year.",
    ),
    LifetimeBasis.DISCOUNTED: Saying(
        "aylık marjların reel faizle bugünkü değeri.",
        "today’s value of the monthly margins at the real rate.",
    ),
}
