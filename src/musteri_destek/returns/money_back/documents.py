"""İade belgesi: with which paper do goods come back, and who issues it?

A buyer who pays VAT issues a return invoice. Everybody else signs the return section of the
e-archive invoice; where that is not at hand, the seller writes an expense slip (gider pusulası).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ...decisions import Actor, Saying
from ...law import Source
from ...orders import BuyerKind, InvoiceKind, Order
from ...wording import Language


class DocumentKind(StrEnum):
    """Belge türü: the paper of a return.

    >>> DocumentKind("return_invoice")
    <DocumentKind.RETURN_INVOICE: 'return_invoice'>
    """

    E_ARSIV_RETURN_SECTION = "e_arsiv_return_section"
    EXPENSE_SLIP = "expense_slip"
    RETURN_INVOICE = "return_invoice"


_NAMES = {
    DocumentKind.E_ARSIV_RETURN_SECTION: Saying(
        "e-arşiv faturanın imzalı iade bölümü", "signed return section of the e-archive invoice"
    ),
    DocumentKind.EXPENSE_SLIP: Saying(
        "satıcının düzenleyeceği gider pusulası", "expense slip written by the seller"
    ),
    DocumentKind.RETURN_INVOICE: Saying(
        "alıcının düzenleyeceği iade faturası", "return invoice issued by the buyer"
    ),
}


@dataclass(frozen=True, slots=True)
class ReturnDocument:
    """İade belgesi: a paper, who has to provide it, and where that is written.

    >>> slip = ReturnDocument(DocumentKind.EXPENSE_SLIP, Actor.SELLER, Source("VUK m.234"))
    >>> slip.name_in("tr")
    'satıcının düzenleyeceği gider pusulası'
    """

    kind: DocumentKind
    by: Actor
    source: Source

    def name_in(self, lang: Language) -> str:
        """Adı: the paper in that language."""
        return _NAMES[self.kind].in_language(lang)


_OF_A_TAXPAYER = (
    ReturnDocument(DocumentKind.RETURN_INVOICE, Actor.CUSTOMER, Source("VUK m.231-232")),
)
_OF_ANYBODY_ELSE = (
    ReturnDocument(
        DocumentKind.E_ARSIV_RETURN_SECTION,
        Actor.CUSTOMER,
        Source("VUK Genel Tebliği (Sıra No: 509) IV.2.4.5"),
    ),
    ReturnDocument(DocumentKind.EXPENSE_SLIP, Actor.SELLER, Source("VUK m.234")),
)


def documents_for(order: Order) -> tuple[ReturnDocument, ...]:
    """İade belgeleri: the papers that will do, the one to prefer first.

    What the invoice says of the buyer goes before the kind of buyer.

    >>> from musteri_destek.orders import Line, Party
    >>> order = Order(
    ...     number="A-1",
    ...     ordered_at="2026-11-05T12:00:00+03:00",
    ...     buyer=Party(kind="business"),
    ...     lines=[Line(id="X", name="Koltuk", unit_price="900.00", kdv_rate=20)],
    ... )
    >>> [document.kind.value for document in documents_for(order)]
    ['return_invoice']
    """
    return _OF_A_TAXPAYER if _buyer_is_taxpayer(order) else _OF_ANYBODY_ELSE


def _buyer_is_taxpayer(order: Order) -> bool:
    if order.invoice and order.invoice.buyer_is_taxpayer is not None:
        return order.invoice.buyer_is_taxpayer
    has_e_invoice = order.invoice is not None and order.invoice.kind is InvoiceKind.E_FATURA
    return has_e_invoice or order.buyer.kind is BuyerKind.BUSINESS
