"""Ölçü adları: what a share or a rate is a share or a rate of, in words."""

from __future__ import annotations

from enum import StrEnum

from .._sayings import Saying
from ..wording import Language


class Measure(StrEnum):
    """Ölçü: which of the shop's questions a share or a rate answers.

    >>> Measure.KEPT_RATE.name_in("tr")
    'Söz tutma oranı'
    """

    SHARE = "share"
    KEPT_RATE = "kept_rate"
    RESPONSE_RATE = "response_rate"
    FIRST_CONTACT_RESOLUTION = "first_contact_resolution"
    REOPEN_RATE = "reopen_rate"
    COMPLAINT_RATE = "complaint_rate"
    CONTACT_RATE = "contact_rate"
    RETURN_RATE = "return_rate"
    REPEAT_PURCHASE_RATE = "repeat_purchase_rate"
    RETENTION_RATE = "retention_rate"
    CONVERSION_RATE = "conversion_rate"
    THEME = "theme"

    def name_in(self, lang: Language) -> str:
        """Adı: the measure in that language, as a sentence begins."""
        return _NAMES[self].in_language(lang)


_NAMES = {
    Measure.SHARE: Saying("Oran", "Share"),
    Measure.KEPT_RATE: Saying("Söz tutma oranı", "Promises kept"),
    Measure.RESPONSE_RATE: Saying("Yanıt oranı", "Response rate"),
    Measure.FIRST_CONTACT_RESOLUTION: Saying("İlk temasta çözüm oranı", "First-contact resolution"),
    Measure.REOPEN_RATE: Saying("Yeniden açılma oranı", "Reopen rate"),
    Measure.COMPLAINT_RATE: Saying("Şikâyet oranı", "Complaint rate"),
    Measure.CONTACT_RATE: Saying("İletişim oranı", "Contact rate"),
    Measure.RETURN_RATE: Saying("İade oranı", "Return rate"),
    Measure.REPEAT_PURCHASE_RATE: Saying("Tekrar satın alma oranı", "Repeat-purchase rate"),
    Measure.RETENTION_RATE: Saying("Müşteri elde tutma oranı", "Retention rate"),
    Measure.CONVERSION_RATE: Saying("Dönüşüm oranı", "Conversion rate"),
    Measure.THEME: Saying("Konunun payı", "Share of the theme"),
}
