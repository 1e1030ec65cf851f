"""Para iadesi: how much goes back, of what it is made, and by which way each part returns.

Inside a line refunds are cumulative: what is due for the units returned so far, minus what was
due before. So partial refunds add up to what was collected, to the kuruş, in every order. The
KDV follows at its original rate. Interest is a payout of its own: no card takes back more than it gave.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from .. import wording
from ..decisions import Deadline, Saying
from ..errors import MisuseValueError
from ..money import KdvSplit, allocate, kdv_split, minor_digits, share
from ..orders import Charge, ChargeKind, Line, Order, Payment, PaymentMethod
from ..wording import Language, sentence_start
from .collected import collected_for_lines
from .interest import Interest, InterestTerms
from .policy import ChargesOnPartialReturn


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
    yet, such as interest past the rates that are known.
    """

    currency: str
    lines: tuple[RefundLine, ...]
    payouts: tuple[Payout, ...]
    due: Deadline | None
    interest_terms: InterestTerms | None = None
    shortfall: Decimal = Decimal(0)
    open_points: tuple[str, ...] = ()

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
        digits = minor_digits(self.currency)

        def money(amount: Decimal) -> str:
            return wording.money(amount, lang, currency=self.currency, digits=digits)

        def label(line: RefundLine) -> str:
            goods = line.component is Component.GOODS
            return line.label if goods else sentence_start(line.component.name_in(lang), lang)

        rows = [
            _ROW.in_language(
                lang,
                label=label(line),
                gross=money(line.gross),
                net=money(line.net),
                kdv=money(line.kdv),
                rate=wording.percent(line.kdv_rate, lang),
            )
            if line.kdv_rate is not None
            else _PLAIN_ROW.in_language(lang, label=label(line), gross=money(line.gross))
            for line in self.lines
        ]
        rows.append(_TOTAL.in_language(lang, total=money(self.total)))
        rows += [
            _WAY.in_language(lang, amount=money(one.amount), route=one.route.name_in(lang))
            for one in self.payouts
        ]
        if self.shortfall:
            rows.append(_SHORT.in_language(lang, amount=money(self.shortfall)))
        rows += [
            _OPEN.in_language(lang, point=_POINTS[point].in_language(lang))
            for point in self.open_points
        ]
        if self.due and self.lines:
            rows.append(self.due.explain(lang))
        return "\n".join(rows)


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


def no_refund(currency: str, *, open_points: tuple[str, ...] = ()) -> Refund:
    """İade yok: a refund of nothing.

    >>> no_refund("TRY").total
    Decimal('0.00')
    """
    return Refund(currency=currency, lines=(), payouts=(), due=None, open_points=open_points)


def refund_for(
    order: Order,
    units: dict[str, int],
    *,
    due: Deadline,
    charges: ChargesOnPartialReturn = ChargesOnPartialReturn.WHEN_NOTHING_IS_KEPT,
) -> Refund:
    """İadeyi hesapla: the refund for so many units of each line, beyond what was refunded before.

    `units` maps line ids to units returned now. Charges of the whole order follow `charges`.
    """
    wanted = (*_goods(order, units), *_charges(order, units, charges))
    lines, shortfall = _within_what_was_collected(order, tuple(one for one in wanted if one.gross))
    total = sum((line.gross for line in lines), Decimal(0))
    return Refund(
        currency=order.currency,
        lines=lines,
        payouts=_payouts(order, total),
        due=due,
        shortfall=shortfall,
        open_points=() if order.payments else ("payments",),
    )


def with_interest(refund: Refund, terms: InterestTerms, *, paid_on: date) -> Refund:
    """Faiziyle: the refund with statutory interest until the day of payment, paid by transfer."""
    digits = minor_digits(refund.currency)
    amount = terms.until(paid_on, digits=digits).amount
    line = RefundLine(
        component=Component.INTEREST,
        label=Component.INTEREST.name_in("tr"),
        gross=amount,
        net=amount,
        kdv=Decimal(0).scaleb(-digits),
    )
    payout = Payout(Route.BANK_TRANSFER_IBAN, amount)
    if not amount:
        return replace(refund, interest_terms=terms)
    return replace(
        refund,
        lines=(*refund.lines, line),
        payouts=(*refund.payouts, payout),
        interest_terms=terms,
    )


def _goods(order: Order, units: dict[str, int]) -> Iterator[RefundLine]:
    digits = minor_digits(order.currency)
    collected = collected_for_lines(order)
    for line in order.lines:
        now = units.get(line.id, 0)
        if not now:
            continue
        paid, before = collected[line.id], _units_refunded(order, line.id)
        split = kdv_split(paid, line.kdv_rate, digits=digits)
        after_part = split.part(
            share(paid, before + now, line.quantity, digits=digits), digits=digits
        )
        before_part = split.part(share(paid, before, line.quantity, digits=digits), digits=digits)
        due = _at_most(after_part - before_part, paid - _gross_refunded(order, line.id), digits)
        yield _goods_line(line, now, due)


def _goods_line(line: Line, quantity: int, due: KdvSplit) -> RefundLine:
    return RefundLine(
        component=Component.GOODS,
        label=line.name,
        gross=due.gross,
        net=due.net,
        kdv=due.kdv,
        kdv_rate=line.kdv_rate,
        line=line.id,
        quantity=quantity,
    )


def _charges(
    order: Order, units: dict[str, int], policy: ChargesOnPartialReturn
) -> Iterator[RefundLine]:
    digits = minor_digits(order.currency)
    made = {kind: _charge_refunded(order, kind) for kind in ChargeKind}
    for charge in order.charges:
        split = kdv_split(charge.gross, charge.kdv_rate, digits=digits)
        before, after = (
            split.part(_charge_owed(order, charge, gone, policy), digits=digits)
            for gone in (_units_gone(order, {}), _units_gone(order, units))
        )
        # Two charges of one kind share what was refunded of it, the first one first.
        refunded = min(made[charge.kind], charge.gross)
        made[charge.kind] -= refunded
        yield _charge_line(charge, _at_most(after - before, charge.gross - refunded, digits))


def _charge_refunded(order: Order, kind: ChargeKind) -> Decimal:
    return sum((made.gross for made in order.refunds if made.charge is kind), Decimal(0))


def _charge_owed(
    order: Order, charge: Charge, gone: dict[str, int], policy: ChargesOnPartialReturn
) -> Decimal:
    """Say how much of a charge is owed in total once these units are back."""
    if all(gone[line.id] == line.quantity for line in order.lines):
        return charge.gross
    whole = sum((line.list_total for line in order.lines), Decimal(0))
    if policy is ChargesOnPartialReturn.WHEN_NOTHING_IS_KEPT or not whole:
        return Decimal(0)
    back = sum((line.unit_price * gone[line.id] for line in order.lines), Decimal(0))
    return share(charge.gross, back, whole, digits=minor_digits(order.currency))


def _charge_line(charge: Charge, due: KdvSplit) -> RefundLine:
    component = Component(charge.kind.value)
    return RefundLine(
        component=component,
        label=sentence_start(component.name_in("tr"), "tr"),
        gross=due.gross,
        net=due.net,
        kdv=due.kdv,
        kdv_rate=charge.kdv_rate,
    )


def _within_what_was_collected(
    order: Order, lines: tuple[RefundLine, ...]
) -> tuple[tuple[RefundLine, ...], Decimal]:
    """Cap the lines at the money that is still there; say how much had to be cut."""
    total = sum((line.gross for line in lines), Decimal(0))
    left = sum(_left_on_payments(order).values(), Decimal(0))
    if not order.payments or total <= left:
        return lines, Decimal(0)
    digits = minor_digits(order.currency)
    parts = allocate(left, [line.gross for line in lines], digits=digits)
    cut = (
        replace(line, gross=part.gross, net=part.net, kdv=part.kdv)
        for line, gross in zip(lines, parts, strict=True)
        for part in [KdvSplit(line.gross, line.net, line.kdv).part(gross, digits=digits)]
    )
    return tuple(line for line in cut if line.gross), total - left


def _payouts(order: Order, total: Decimal) -> tuple[Payout, ...]:
    """Share the refund over the payments by what each still holds."""
    left = _left_on_payments(order)
    if not total or not any(left.values()):
        return ()
    parts = allocate(total, list(left.values()), digits=minor_digits(order.currency))
    amounts = dict(zip(left, parts, strict=True))
    return tuple(
        Payout(_route(order, payment), amounts[payment.id], payment.id)
        for payment in order.payments
        if amounts.get(payment.id)
    )


def _route(order: Order, payment: Payment) -> Route:
    if not payment.method.takes_money_back:
        return Route.BANK_TRANSFER_IBAN
    if payment.method is PaymentMethod.GIFT_CARD:
        return Route.GIFT_CARD
    through_marketplace = order.marketplace and order.marketplace.collected_payment
    return Route.MARKETPLACE_TO_CARD if through_marketplace else Route.CARD


def _left_on_payments(order: Order) -> dict[str, Decimal]:
    """Say what each payment still holds; refunds that name no payment count against all."""
    # A payment taken twice is owed back by a right of its own, not as a part of the goods.
    taken = [one for one in order.payments if one.duplicate_of is None]
    if not taken:
        return {}
    balance = {one.id: one.amount - _refunded_to(order, one.id) for one in taken}
    left = {payment: max(Decimal(0), amount) for payment, amount in balance.items()}
    overdrawn = sum(left.values()) - sum(balance.values())
    unnamed = min(_refunded_to(order, None) + overdrawn, sum(left.values(), Decimal(0)))
    shares = allocate(unnamed, list(left.values()), digits=minor_digits(order.currency))
    return {one: left[one] - part for one, part in zip(left, shares, strict=True)}


def _refunded_to(order: Order, payment: str | None) -> Decimal:
    return sum((made.gross for made in order.refunds if made.payment == payment), Decimal(0))


def _units_gone(order: Order, now: dict[str, int]) -> dict[str, int]:
    return {line.id: _units_refunded(order, line.id) + now.get(line.id, 0) for line in order.lines}


def _units_refunded(order: Order, line_id: str) -> int:
    return sum(made.quantity or 0 for made in order.refunds if made.line == line_id)


def _gross_refunded(order: Order, line_id: str) -> Decimal:
    return sum((made.gross for made in order.refunds if made.line == line_id), Decimal(0))


def _at_most(due: KdvSplit, limit: Decimal, digits: int) -> KdvSplit:
    return due if due.gross <= limit else due.part(max(limit, Decimal(0)), digits=digits)
