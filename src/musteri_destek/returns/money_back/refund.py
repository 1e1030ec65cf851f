"""Para iadesi: what a refund is: its lines with their KDV, its ways back, its day, in words.

The sum of the lines is what goes back. Interest is a line and a payout of its own: no card takes back
more than it gave.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from ... import wording
from ..._decimals import exactly
from ...decisions import Deadline, Saying
from ...errors import MisuseValueError
from ...law import Certainty
from ...money import KdvSplit, minor_digits
from ...orders import RefundMade
from ...wording import Language, sentence_start
from .components import Component, RefundLine
from .documents import ReturnDocument
from .interest import Interest, InterestTerms
from .records import records_of
from .ways import Payout, PayoutMeans


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund:
    """Para iadesi: the lines, the ways back, the deadline, and what could not be computed.

    `due` is `None` when nothing is refunded. `shortfall` is what the lines claim beyond what was
    collected; it is never paid, only reported. `uncollected` is what fees and discounts would have
    taken beyond the refund; it is never asked for. `suggested` is what the rules came to where a
    person asked for another amount. `documents` are the papers the goods come back with.
    `open_points` names amounts nobody can compute
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
    uncollected: Decimal = Decimal(0)
    suggested: Decimal | None = None
    documents: tuple[ReturnDocument, ...] = ()

    @property
    @exactly
    def total(self) -> Decimal:
        """Toplam: everything that goes back, interest included."""
        zero = Decimal(0).scaleb(-minor_digits(self.currency))
        return sum((line.gross for line in self.lines), zero)

    @property
    @exactly
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

    @exactly
    def records(self, made_at: datetime) -> tuple[RefundMade, ...]:
        """Kayıtlar: this refund as the order keeps it once it was sent, at that aware moment.

        With them on the order (`Order.with_refunds`) the next refund starts from what was really
        paid, and nothing is paid twice. Interest and a way back the seller owed stay out: they are no
        part of the price. Raises pydantic's `ValidationError` for a moment without a time zone.

        >>> from datetime import UTC
        >>> from musteri_destek.orders import Line, Order
        >>> from musteri_destek.returns import refund_for
        >>> order = Order(
        ...     number="A-1",
        ...     ordered_at="2026-11-05T12:00:00+03:00",
        ...     lines=[Line(id="GML", name="Gömlek", quantity=3, unit_price="40.00", kdv_rate=10)],
        ... )
        >>> made = refund_for(order, {"GML": 1}).records(datetime(2026, 11, 20, 9, tzinfo=UTC))
        >>> refund_for(order.with_refunds(made), {"GML": 2}).total
        Decimal('80.00')
        """
        by_choice = self.suggested is not None
        return tuple(records_of(self.lines, self.payouts, made_at, by_choice=by_choice))

    @exactly
    def explain(self, lang: Language) -> str:
        """Açıkla: the sum in lines a customer can check."""
        return "\n".join(self._explanation(lang))

    def _explanation(self, lang: Language) -> Iterator[str]:
        yield from (self._row(line, lang) for line in self.lines)
        yield _TOTAL.in_language(lang, total=self._money(self.total, lang))
        for one in self.payouts:
            amount, route = self._money(one.amount, lang), one.route.name_in(lang)
            frame = _VOID if one.means is PayoutMeans.VOID else _WAY
            yield frame.in_language(lang, amount=amount, route=route)
            if one.earliest:
                yield one.earliest.explain(lang)
        if self.suggested is not None:
            yield _ASKED.in_language(lang, amount=self._money(self.suggested, lang))
        if self.shortfall:
            yield _SHORT.in_language(lang, amount=self._money(self.shortfall, lang))
        if self.uncollected:
            yield _UNCOLLECTED.in_language(lang, amount=self._money(self.uncollected, lang))
        for point in self.open_points:
            yield _OPEN.in_language(lang, point=_POINTS[point].in_language(lang))
        if self.documents:
            papers = _OR.in_language(lang).join(one.name_in(lang) for one in self.documents)
            yield _PAPERS.in_language(lang, papers=papers)
        if self.due and self.total:
            yield self.due.explain(lang)

    def _row(self, line: RefundLine, lang: Language) -> str:
        row = _PLAIN_ROW if line.kdv_rate is None else _ROW
        text = row.in_language(
            lang,
            label=_label(line, lang),
            gross=self._money(line.gross, lang),
            net=self._money(line.net, lang),
            kdv=self._money(line.kdv, lang),
            rate=wording.percent(line.kdv_rate or 0, lang),
        )
        # Most lines cost their list price and are paid whole: they are asked for no parts of it.
        if line.discount or line.before or line.behind or line.unpaid:
            text += "".join(self._parts_of_the_price(line, lang))
        return text + (f". {line.why.in_language(lang)}" if line.why else "")

    def _parts_of_the_price(self, line: RefundLine, lang: Language) -> Iterator[str]:
        if line.listed:
            yield _LISTED.in_language(lang, listed=self._money(line.listed, lang))
        for frame, less in (
            (_DISCOUNT, line.discount),
            (_BEFORE, line.before),
            (_BEHIND, line.behind),
            (_UNPAID, line.unpaid),
        ):
            if less:
                yield frame.in_language(lang, less=self._money(less, lang))

    def _money(self, amount: Decimal, lang: Language) -> str:
        digits = minor_digits(self.currency)
        return wording.money(amount, lang, currency=self.currency, digits=digits)


_OF_A_LINE = frozenset({Component.CLAWBACK, Component.RESTOCKING_FEE})


def _label(line: RefundLine, lang: Language) -> str:
    """Goods are called by their name, a deduction by itself and the goods it is on."""
    if line.component is Component.GOODS:
        several = line.quantity and line.quantity > 1
        return f"{line.quantity} × {line.label}" if several else line.label
    name = sentence_start(line.component.name_in(lang), lang)
    return f"{name} ({line.label})" if line.component in _OF_A_LINE else name


_ROW = Saying(
    "{label}: {gross} (net {net}, KDV {rate}: {kdv})",
    "{label}: {gross} (net {net}, KDV {rate}: {kdv})",
)
_PLAIN_ROW = Saying("{label}: {gross}", "{label}: {gross}")
_TOTAL = Saying("Toplam: {total}", "Total: {total}")
_WAY = Saying("{amount} {route} ödenir.", "{amount} goes back {route}.")
_VOID = Saying(
    "{amount} tutarındaki ödeme bugün iptal edilir; tahsilat ekstreye yansımaz.",
    "The payment of {amount} is cancelled today and will not show on the statement.",
)
_LISTED = Saying("; liste tutarı {listed}", "; list price {listed}")
_DISCOUNT = Saying(", indirim payı {less}", ", share of discounts {less}")
_BEFORE = Saying(", daha önce ödenen {less}", ", paid before {less}")
_BEHIND = Saying(
    ", önceki iadede eksik kalan {less} ile birlikte",
    ", with {less} that an earlier refund had left out",
)
_UNPAID = Saying(", bu iadede ödenmeyen {less}", ", not paid in this refund {less}")
_ASKED = Saying(
    "Kuralların hesapladığı tutar: {amount}; ödenecek tutarı mağaza belirledi.",
    "By the rules it would be {amount}; the shop set the amount to be paid.",
)
_UNCOLLECTED = Saying(
    "Geri gelenin getirdiğini aştığı için kesilmeyen ve istenmeyen: {amount}",
    "Neither deducted nor asked for, because it exceeds what the goods coming back bring: {amount}",
)
_PAPERS = Saying("Ürünle gelecek belge: {papers}.", "Paper to come with the goods: {papers}.")
_OR = Saying(" ya da ", " or ")
_SHORT = Saying(
    "İade edilebilecek kalanı aştığı için şimdi ödenmeyen: {amount}",
    "Not paid now, because it exceeds what is left to go back: {amount}",
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
    "prepaid": Saying(
        "kullanılmayan dönemin bedeli (hangi günler için ne ödendiği bilinmiyor)",
        "the unused period (what was paid for which days is not known)",
    ),
    "collected_for_nothing_named": Saying(
        "tahsilatın fazlası (hangi ürün ya da hizmet için alındığı kayıtta yok)",
        "what was collected beyond lines and charges (nothing says for what)",
    ),
    "refunded_for_nothing_named": Saying(
        "önceki bir iadenin karşılığı (hangi ürün için ödendiği kayıtta yok)",
        "what an earlier refund was for (it names neither a line nor a charge)",
    ),
    "payments": Saying(
        "ödemenin hangi yolla iade edileceği (tahsilat bilgisi verilmedi)",
        "the way back (no payment was stated)",
    ),
}
