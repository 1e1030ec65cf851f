"""Değişim farkı: who owes whom when goods come back and others go out?

Nothing here is ever charged: a difference the customer has to pay is a sum to ask for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ... import wording
from ..._decimals import exactly
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
    back, less the fees of their return; `credit` is the credit the customer had with the shop before.
    The goods pay for the new one first, so that of a credit no more is used than it takes.
    """

    returned: Decimal
    new: Decimal
    credit: Decimal
    currency: str

    @property
    @exactly
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
    @exactly
    def credit_left(self) -> Decimal:
        """Kalan kredi: what the new goods do not use of the credit; it stays one."""
        nothing = self.credit - self.credit
        return min(self.credit, max(-self.net, nothing))

    @property
    @exactly
    def methods(self) -> tuple[SettledBy, ...]:
        """Yollar: how it can be settled, the first one offered first.

        No payment gives back a credit it never took: where that is all there is, it stays one.
        """
        if self.credit_left and self.credit_left == -self.net:
            return (SettledBy.STORE_CREDIT,)
        return _METHODS[self.direction]

    @exactly
    def explain(self, lang: Language) -> str:
        """Açıkla: all sides, who pays the difference, and what is left of a credit."""
        return " ".join(self._explanation(lang))

    def _explanation(self, lang: Language) -> Iterator[str]:
        sides = _SIDES_WITH_CREDIT if self.credit else _SIDES
        names = ("returned", "credit", "new")
        yield sides.in_language(
            lang, **{name: self._money(getattr(self, name), lang) for name in names}
        )
        left = self.credit_left
        between = abs(self.net) - left
        if between or not left:
            yield _ENDINGS[self.direction].in_language(lang, net=self._money(between, lang))
        if left:
            yield _LEFT.in_language(lang, left=self._money(left, lang))

    def _money(self, amount: Decimal, lang: Language) -> str:
        digits = minor_digits(self.currency)
        return wording.money(amount, lang, currency=self.currency, digits=digits)


def exchange_difference(
    refund: Refund, new: Decimal, *, credit: Decimal = Decimal(0)
) -> ExchangeDifference:
    """Değişim farkı: between the refund of what comes back and the price of what goes out.

    `refund` is that of the goods that come back, its fees deducted: what was paid counts, not what
    they cost today. `new` is the price of what goes out with its delivery, `credit` the credit the
    customer has with the shop besides. Raises `MisuseTypeError` for a float or what is no `Refund`,
    `MisuseValueError` for a price or credit that is negative or finer than the currency; both are
    named at once.

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
    problems.kind("refund", refund, Refund)
    problems.refuse()
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
_SIDES_WITH_CREDIT = Saying(
    "Geri gelenin karşılığı {returned}, müşterinin alışveriş kredisi {credit}, yeni ürünün bedeli "
    "{new}.",
    "What comes back is worth {returned}, the customer has a credit of {credit}, the new product "
    "costs {new}.",
)
_LEFT = Saying(
    "Müşterinin {left} alışveriş kredisi kalır.", "A credit of {left} is left to the customer."
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
