"""Talep kodları: what a row about a code of a marketplace or a shop platform holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ...cases import Cause, ResponsibleParty
from ...decisions import Saying
from ...law import Certainty
from ...orders import ReturnState
from ...wording import Language
from ..requests import ReturnReason


class CodeField(StrEnum):
    """Kod alanı: what a code is about; one number may mean two things in two fields.

    Trendyol's 401 is a customer who changed her mind in `CUSTOMER_REASON`, and a missing product
    in `SELLER_OBJECTION`.

    >>> CodeField("status")
    <CodeField.STATUS: 'status'>
    """

    CUSTOMER_REASON = "customer_reason"
    SELLER_OBJECTION = "seller_objection"
    STATUS = "status"


class Objection(StrEnum):
    """Satıcının itirazı: why a seller does not accept what came back; a claim, no finding.

    None of them by itself ends a right of the customer.

    >>> Objection.USED.name_in("tr")
    'ürün kullanılmış'
    """

    COUNTERFEIT = "counterfeit"
    USED = "used"
    EXTRA_ITEM = "extra_item"
    PART_MISSING = "part_missing"
    WRONG_ITEM_CAME = "wrong_item_came"
    DAMAGED = "damaged"
    NOT_OURS = "not_ours"
    EMPTY_PARCEL = "empty_parcel"
    ITEM_MISSING = "item_missing"
    SENT_TO_ANALYSIS = "sent_to_analysis"
    NOT_ARRIVED = "not_arrived"
    WAS_NOT_WRONG = "was_not_wrong"
    WAS_NOT_DEFECTIVE = "was_not_defective"
    NO_PRODUCTION_FAULT = "no_production_fault"
    HYGIENE_SEAL_OPENED = "hygiene_seal_opened"
    EXCHANGE_WANTED = "exchange_wanted"
    INVOICE_FOR_SERVICE = "invoice_for_service"
    WAS_NOT_MISSING = "was_not_missing"
    PERIOD_ENDED = "period_ended"
    FINAL_SALE = "final_sale"
    OTHER = "other"

    def name_in(self, lang: Language) -> str:
        """Adı: the objection in that language."""
        return _OBJECTIONS[self].in_language(lang)


_OBJECTIONS = {
    Objection.COUNTERFEIT: Saying("ürün sahte", "counterfeit"),
    Objection.USED: Saying("ürün kullanılmış", "used"),
    Objection.EXTRA_ITEM: Saying("fazla ürün geldi", "more came than was sold"),
    Objection.PART_MISSING: Saying("parçası ya da aksesuarı eksik", "a part is missing"),
    Objection.WRONG_ITEM_CAME: Saying("gelen ürün yanlış", "another item came back"),
    Objection.DAMAGED: Saying("ürün zarar görmüş", "damaged"),
    Objection.NOT_OURS: Saying("ürün bu satıcıya ait değil", "not sold by this seller"),
    Objection.EMPTY_PARCEL: Saying("paket boş", "the parcel was empty"),
    Objection.ITEM_MISSING: Saying("ürün eksik", "an item is missing"),
    Objection.SENT_TO_ANALYSIS: Saying("incelemeye gönderilecek", "to be analysed"),
    Objection.NOT_ARRIVED: Saying("paket ulaşmadı", "the parcel did not arrive"),
    Objection.WAS_NOT_WRONG: Saying("gönderilen ürün yanlış değil", "it was not the wrong item"),
    Objection.WAS_NOT_DEFECTIVE: Saying("ürün kusurlu değil", "it was not defective"),
    Objection.NO_PRODUCTION_FAULT: Saying("üretim hatası yok", "no fault of production"),
    Objection.HYGIENE_SEAL_OPENED: Saying("hijyen ambalajı açılmış", "hygiene seal opened"),
    Objection.EXCHANGE_WANTED: Saying("müşteri değişim istiyor", "the customer wants an exchange"),
    Objection.INVOICE_FOR_SERVICE: Saying(
        "servis için fatura gerekli", "the service needs an invoice"
    ),
    Objection.WAS_NOT_MISSING: Saying("ürün eksik değil", "nothing was missing"),
    Objection.PERIOD_ENDED: Saying("iade süresi dolmuş", "the return period has ended"),
    Objection.FINAL_SALE: Saying("iadesiz satış", "final sale"),
    Objection.OTHER: Saying("başka bir neden", "another reason"),
}


class Exactness(StrEnum):
    """Karşılık: whether a code and our word for it mean the same, or only come nearest.

    >>> Exactness("nearest")
    <Exactness.NEAREST: 'nearest'>
    """

    SAME = "same"
    NEAREST = "nearest"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimCodeRow:
    """Kod satırı: one code of one field of one system, and what it means here.

    One of `reason`, `objection` and `state` is set, or none where the code says nothing of them.
    `exactness` is that of reading it; `nearest_to` are the reasons that have no code of their own
    there and are sent as this one.
    """

    system: str
    field: CodeField
    code: str
    says: Saying
    reason: ReturnReason | None = None
    cause: Cause | None = None
    responsible: ResponsibleParty | None = None
    objection: Objection | None = None
    state: ReturnState | None = None
    exactness: Exactness = Exactness.SAME
    nearest_to: tuple[ReturnReason, ...] = ()
    certainty: Certainty = Certainty.UNVERIFIED
    read_at: str
