"""Süre adları: which deadline is it, and what is it called?"""

from __future__ import annotations

from enum import StrEnum

from ._sayings import Saying
from .wording import Language


class DeadlineName(StrEnum):
    """Süre adı: which deadline it is; the values are the names other programs see.

    `REFUND_DUE_LATEST_READING` stands beside `REFUND_DUE` where lawyers read the clock differently.
    `WITHDRAWAL_LAST_DAY` is the last day by plain counting, `WITHDRAWAL_ACCEPT_UNTIL` the day
    after rolling over Sundays and holidays: a notice until then is accepted.

    >>> DeadlineName.REFUND_DUE.name_in("tr")
    'para iadesinin son günü'
    """

    WITHDRAWAL_LAST_DAY = "withdrawal_last_day"
    WITHDRAWAL_ACCEPT_UNTIL = "withdrawal_accept_until"
    RETURN_SHIP_BY = "return_ship_by"
    RETURN_SHIP_ACCEPT_UNTIL = "return_ship_accept_until"
    REFUND_DUE = "refund_due"
    REFUND_DUE_LATEST_READING = "refund_due_latest_reading"
    DEFECT_PRESUMPTION_UNTIL = "defect_presumption_until"
    LIABILITY_UNTIL = "liability_until"
    REMEDY_DUE = "remedy_due"
    DELIVERY_STATUTORY_LIMIT = "delivery_statutory_limit"
    DELIVERY_PROMISE = "delivery_promise"
    TERMINATION_RIGHT_FROM = "termination_right_from"
    IMPOSSIBILITY_NOTICE_BY = "impossibility_notice_by"
    REPAIR_DUE = "repair_due"
    LOANER_DUE = "loaner_due"
    WARRANTY_UNTIL = "warranty_until"
    MARKETPLACE_REFUND_DUE = "marketplace_refund_due"
    TERMINATION_EFFECTIVE_BY = "termination_effective_by"
    B2B_OPEN_DEFECT_NOTICE = "b2b_open_defect_notice"
    B2B_HIDDEN_DEFECT_NOTICE = "b2b_hidden_defect_notice"
    GOODWILL_UNTIL = "goodwill_until"
    PSP_EARLIEST = "psp_earliest"
    HAND_IN_BY = "hand_in_by"

    def name_in(self, lang: Language) -> str:
        """Adı: the deadline in that language."""
        return _DEADLINES[self].in_language(lang)


_DEADLINES = {
    DeadlineName.WITHDRAWAL_LAST_DAY: Saying("cayma süresinin son günü", "last day to withdraw"),
    DeadlineName.WITHDRAWAL_ACCEPT_UNTIL: Saying(
        "cayma bildiriminin kabul edildiği son gün", "withdrawal accepted until"
    ),
    DeadlineName.RETURN_SHIP_BY: Saying("ürünü geri gönderme süresi", "goods to be sent back by"),
    DeadlineName.RETURN_SHIP_ACCEPT_UNTIL: Saying(
        "geri gönderimin süresinde sayıldığı son gün", "sending back counts as in time until"
    ),
    DeadlineName.REFUND_DUE: Saying("para iadesinin son günü", "refund due"),
    DeadlineName.REFUND_DUE_LATEST_READING: Saying(
        "para iadesinin en geç yoruma göre son günü", "refund due by the latest reading"
    ),
    DeadlineName.TERMINATION_RIGHT_FROM: Saying(
        "fesih hakkının doğacağı gün", "termination possible from"
    ),
    DeadlineName.IMPOSSIBILITY_NOTICE_BY: Saying(
        "imkânsızlığı bildirmenin son günü", "impossibility to be told by"
    ),
    DeadlineName.DEFECT_PRESUMPTION_UNTIL: Saying(
        "ayıp karinesinin son günü", "defect presumed to be original until"
    ),
    DeadlineName.LIABILITY_UNTIL: Saying(
        "ayıptan sorumluluğun son günü", "liability for defects until"
    ),
    DeadlineName.REMEDY_DUE: Saying("onarım ya da değişimin son günü", "repair or replacement due"),
    DeadlineName.DELIVERY_STATUTORY_LIMIT: Saying(
        "yasal teslim süresinin son günü", "legal limit of delivery"
    ),
    DeadlineName.DELIVERY_PROMISE: Saying("söz verilen teslim günü", "promised delivery"),
    DeadlineName.REPAIR_DUE: Saying("azami tamir süresinin son günü", "longest repair time ends"),
    DeadlineName.LOANER_DUE: Saying("yedek ürün verme günü", "loan device due"),
    DeadlineName.WARRANTY_UNTIL: Saying("garanti süresinin son günü", "warranty until"),
    DeadlineName.MARKETPLACE_REFUND_DUE: Saying(
        "pazaryerinin iade için son günü", "refund by the marketplace due"
    ),
    DeadlineName.TERMINATION_EFFECTIVE_BY: Saying(
        "aboneliğin en geç sona ereceği gün", "the subscription ends by"
    ),
    DeadlineName.B2B_OPEN_DEFECT_NOTICE: Saying(
        "tacirler arasında açık ayıbı bildirmenin son günü",
        "notice of an open defect between businesses due",
    ),
    DeadlineName.B2B_HIDDEN_DEFECT_NOTICE: Saying(
        "tacirler arasında muayeneyle anlaşılan ayıbı bildirmenin son günü",
        "notice of a defect found on inspection between businesses due",
    ),
    DeadlineName.GOODWILL_UNTIL: Saying(
        "mağazanın tanıdığı sürenin son günü", "the shop's own time ends"
    ),
    DeadlineName.PSP_EARLIEST: Saying(
        "kısmi iadenin yapılabileceği ilk gün", "partial refund possible from"
    ),
    DeadlineName.HAND_IN_BY: Saying("ürünü teslim etmenin son günü", "goods to be handed in by"),
}
