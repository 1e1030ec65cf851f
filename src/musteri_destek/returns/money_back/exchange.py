"""Değişim farkı: who owes whom when goods come back and others go out?

Nothing here is ever charged: a difference the customer has to pay is a sum to ask for.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ... import wording
from ...decisions import Saying
from ...money import minor_digits, round_half_up
from ...wording import Language
from .given import Problems
from .refund import Refund


class ExchangeDirection(StrEnum):
    """Farkın yönü: who has to pay the difference of an exchange.

    >>> ExchangeDirection("even")
    <ExchangeDirection.EVEN: 'even'>
    """

    CUSTOMER_PAYS = "customer_pays"
    REFUND_CUSTOMER = "refund_customer"
    EVEN = "even"


class SettledBy(StrEnum):
    """Kapatma yolu: by what the difference can be settled; store credit only if the customer wants.

    >>> SettledBy("payment_link")
    <SettledBy.PAYMENT_LINK: 'payment_link'>
    """

    PAYMENT_LINK = "payment_link"
    ORIGINAL_PAYMENT = "original_payment"
    STORE_CREDIT = "store_credit"


_METHODS = {
    ExchangeDirection.CUSTOMER_PAYS: (SettledBy.PAYMENT_LINK,),
    ExchangeDirection.REFUND_CUSTOMER: (SettledBy.ORIGINAL_PAYMENT, SettledBy.STORE_CREDIT),
    ExchangeDirection.EVEN: (),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeDifference:
    """Değişim farkı: what comes back was worth, what goes out costs, and what is between them.

    `net` is positive where the customer pays. `returned` is what was paid for the goods that come
    back, less the fees of their return; `credit` is money of the customer the shop held before.
    """

    returned: Decimal
    new: Decimal
    credit: Decimal
    currency: str

    @property
    def net(self) -> Decimal:
        """Fark: what the customer has to pay; negative where the customer gets money."""
        return self.new - self.returned - self.credit

    @property
    def direction(self) -> ExchangeDirection:
        """Yön: who has to pay."""
        if self.net > 0:
            return ExchangeDirection.CUSTOMER_PAYS
        return ExchangeDirection.REFUND_CUSTOMER if self.net < 0 else ExchangeDirection.EVEN

    @property
    def methods(self) -> tuple[SettledBy, ...]:
        """Yollar: how it can be settled, the first one offered first."""
        return _METHODS[self.direction]

    def explain(self, lang: Language) -> str:
        """Açıkla: both sides, and who pays the difference."""
        digits = minor_digits(self.currency)

        def money(amount: Decimal) -> str:
            return wording.money(amount, lang, currency=self.currency, digits=digits)

        sides = _SIDES.in_language(
            lang, returned=money(self.returned + self.credit), new=money(self.new)
        )
        ending = _ENDINGS[self.direction].in_language(lang, net=money(abs(self.net)))
        return f"{sides} {ending}"


def exchange_difference(
    refund: Refund, new: Decimal, *, credit: Decimal = Decimal(0)
) -> ExchangeDifference:
    """Değişim farkı: between the refund of what comes back and the price of what goes out.

    `refund` is that of the goods that come back, its fees deducted: what was paid counts, not what
    they cost today. `new` is the price of what goes out with its delivery, `credit` what the shop
    owes the customer besides. Raises `MisuseTypeError` for a float, `MisuseValueError` for a price
    or credit that is negative or finer than the currency; both are named at once.

    >>> from musteri_destek.orders import Line, Order
    >>> from musteri_destek.returns import refund_for
    >>> order = Order(
    ...     number="A-1",
    ...     ordered_at="2026-11-05T12:00:00+03:00",
    ...     lines=[Line(id="M", name="Gömlek M", unit_price="80.00", kdv_rate=10)],
    ... )
    >>> difference = exchange_difference(refund_for(order, {"M": 1}), Decimal("100.00"))
    >>> difference.direction.value, difference.net
    ('customer_pays', Decimal('20.00'))
    >>> print(difference.explain("tr"))
    Geri gelenin karşılığı 80,00 TL, yeni ürünün bedeli 100,00 TL. 20,00 TL fark, müşteri \
onaylarsa ödeme bağlantısıyla alınır; kendiliğinden çekilmez.
    """
    problems = Problems()
    for name, amount in (("price", new), ("credit", credit)):
        if problems.amount(amount, refund.currency) and amount < 0:
            problems.of_value.append(f"`{amount}` can't be a {name}: give zero or more")
    problems.refuse()
    digits = minor_digits(refund.currency)
    return ExchangeDifference(
        returned=refund.total,
        new=round_half_up(Decimal(new), digits=digits),
        credit=round_half_up(Decimal(credit), digits=digits),
        currency=refund.currency,
    )


_SIDES = Saying(
    "Geri gelenin karşılığı {returned}, yeni ürünün bedeli {new}.",
    "What comes back is worth {returned}, the new product costs {new}.",
)
_ENDINGS = {
    ExchangeDirection.CUSTOMER_PAYS: Saying(
        "{net} fark, müşteri onaylarsa ödeme bağlantısıyla alınır; kendiliğinden çekilmez.",
        "The difference of {net} is taken by a payment link if the customer agrees; nothing is "
        "charged by itself.",
    ),
    ExchangeDirection.REFUND_CUSTOMER: Saying(
        "{net} fark müşteriye iade edilir.", "The difference of {net} goes back to the customer."
    ),
    ExchangeDirection.EVEN: Saying("Fark yoktur.", "There is no difference."),
}
