"""Para iadesi: what a refund is: its lines with their KDV, its ways back, its day, in words.

The sum of the lines is what goes back. Interest is a line and a payout of its own: no card takes back
more than it gave.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ... import wording
from ...decisions import Deadline, Saying
from ...errors import MisuseValueError
from ...law import Certainty
from ...money import KdvSplit, minor_digits
from ...wording import Language, sentence_start
from .interest import Interest, InterestTerms


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
}


class Route(StrEnum):
    """İade yolu: how money goes back.

    >>> print(Route.BANK_TRANSFER_IBAN.name_in("en"))
    by transfer to an IBAN in the payer's own name
    """

    CARD = "card"
    MARKETPLACE_TO_CARD = "marketplace_to_card"
    GIFT_CARD = "gift_card"
    BANK_TRANSFER_IBAN = "bank_transfer_iban"

    def name_in(self, lang: Language) -> str:
        """Adı: the way in that language."""
        return _ROUTES[self].in_language(lang)


_ROUTES = {
    Route.CARD: Saying("ödemenin yapıldığı karta", "to the card that paid"),
    Route.MARKETPLACE_TO_CARD: Saying(
        "pazaryeri aracılığıyla karta", "to the card, through the marketplace"
    ),
    Route.GIFT_CARD: Saying("ödemede kullanılan hediye kartına", "to the gift card that paid"),
    Route.BANK_TRANSFER_IBAN: Saying(
        "ödeyenin kendi adına kayıtlı IBAN'a", "by transfer to an IBAN in the payer's own name"
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundLine:
    """İade kalemi: one component with its gross, net and KDV; `kdv_rate` `None` is outside KDV.

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


@dataclass(frozen=True, slots=True)
class Payout:
    """Ödeme yolu: an amount and the way it goes back; `payment` is the payment it came from."""

    route: Route
    amount: Decimal
    payment: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund:
    """Para iadesi: the lines, the ways back, the deadline, and what could not be computed.

    `due` is `None` when nothing is refunded. `shortfall` is what the lines claim beyond what was
    collected; it is never paid, only reported. `open_points` names amounts nobody can compute
    yet, such as interest past the rates that are known. `certainty` is that of the amount: no
    rule of law shares a discount, a delivery fee or several payments over a part of an order.
    """

    currency: str
    lines: tuple[RefundLine, ...]
    payouts: tuple[Payout, ...]
    due: Deadline | None
    interest_terms: InterestTerms | None = None
    shortfall: Decimal = Decimal(0)
    open_points: tuple[str, ...] = ()
    certainty: Certainty = Certainty.SETTLED

    @property
    def total(self) -> Decimal:
        """Toplam: everything that goes back, interest included."""
        zero = Decimal(0).scaleb(-minor_digits(self.currency))
        return sum((line.gross for line in self.lines), zero)

    @property
    def kdv_by_rate(self) -> dict[Decimal, KdvSplit]:
        """KDV özeti: gross, net and KDV for each rate, lowest rate first."""
        rates = sorted({line.kdv_rate for line in self.lines if line.kdv_rate is not None})
        return {rate: self._split_at(rate) for rate in rates}

    def _split_at(self, rate: Decimal) -> KdvSplit:
        lines = [line for line in self.lines if line.kdv_rate == rate]
        return KdvSplit(
            sum((line.gross for line in lines), Decimal(0)),
            sum((line.net for line in lines), Decimal(0)),
            sum((line.kdv for line in lines), Decimal(0)),
        )

    def interest(self, *, paid_on: date) -> Interest:
        """Faiz: the statutory interest if the money is paid on that day.

        Raises `MisuseValueError` when no interest is owed and `OutsideKnownDatesError` past the
        rates that are known.
        """
        if self.interest_terms is None:
            msg = "this refund carries no interest: only a termination for late delivery does"
            raise MisuseValueError(msg)
        return self.interest_terms.until(paid_on, digits=minor_digits(self.currency))

    def explain(self, lang: Language) -> str:
        """Açıkla: the sum in lines a customer can check."""
        return "\n".join(self._explanation(lang))

    def _explanation(self, lang: Language) -> Iterator[str]:
        yield from (self._row(line, lang) for line in self.lines)
        yield _TOTAL.in_language(lang, total=self._money(self.total, lang))
        for one in self.payouts:
            amount, route = self._money(one.amount, lang), one.route.name_in(lang)
            yield _WAY.in_language(lang, amount=amount, route=route)
        if self.shortfall:
            yield _SHORT.in_language(lang, amount=self._money(self.shortfall, lang))
        for point in self.open_points:
            yield _OPEN.in_language(lang, point=_POINTS[point].in_language(lang))
        if self.due and self.lines:
            yield self.due.explain(lang)

    def _row(self, line: RefundLine, lang: Language) -> str:
        goods = line.component is Component.GOODS
        label = line.label if goods else sentence_start(line.component.name_in(lang), lang)
        gross = self._money(line.gross, lang)
        if line.kdv_rate is None:
            return _PLAIN_ROW.in_language(lang, label=label, gross=gross)
        return _ROW.in_language(
            lang,
            label=label,
            gross=gross,
            net=self._money(line.net, lang),
            kdv=self._money(line.kdv, lang),
            rate=wording.percent(line.kdv_rate, lang),
        )

    def _money(self, amount: Decimal, lang: Language) -> str:
        digits = minor_digits(self.currency)
        return wording.money(amount, lang, currency=self.currency, digits=digits)


_ROW = Saying(
    "{label}: {gross} (net {net}, KDV {rate}: {kdv})",
    "{label}: {gross} (net {net}, KDV {rate}: {kdv})",
)
_PLAIN_ROW = Saying("{label}: {gross}", "{label}: {gross}")
_TOTAL = Saying("Toplam: {total}", "Total: {total}")
_WAY = Saying("{amount} {route} ödenir.", "{amount} goes back {route}.")
_SHORT = Saying(
    "Tahsil edilenden fazla olduğu için ödenmeyen: {amount}",
    "Not paid, because it exceeds what was collected: {amount}",
)
_OPEN = Saying("Henüz hesaplanamıyor: {point}", "Can't be computed yet: {point}")
_POINTS = {
    "interest": Saying(
        "kanuni faiz (ödeme gününün oranı bilinmiyor)",
        "statutory interest (the rate of the day of payment is not known)",
    ),
    "price_reduction": Saying(
        "indirim tutarı (müşteriyle belirlenir)", "the reduction (to be agreed with the customer)"
    ),
    "payments": Saying(
        "ödemenin hangi yolla iade edileceği (tahsilat bilgisi verilmedi)",
        "the way back (no payment was stated)",
    ),
}
