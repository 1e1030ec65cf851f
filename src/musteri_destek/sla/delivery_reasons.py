"""Teslimat gerekçeleri: the reasons a promise of delivery keeps, in both languages."""

from __future__ import annotations

from ..decisions import Saying
from .promise_facts import Reason

_SAYS = {
    "after_cutoff": Saying(
        "Sipariş, {cutoff} olan son sipariş saatinden sonra geldiği için ertesi iş gününden "
        "sayıldı.",
        "The order came after the cut-off at {cutoff}, so it counts from the next working day.",
    ),
    "half_day": Saying(
        "Yarım gün olduğu için son sipariş saati {cutoff}.",
        "On this half day the cut-off is at {cutoff}.",
    ),
    "closed_day": Saying(
        "Sipariş, deponun kapalı olduğu bir gün geldiği için ilk iş gününden sayıldı.",
        "The warehouse was closed on the day of the order, so it counts from the next working day.",
    ),
    "holiday_cutoff": Saying(
        "{name} öncesi son sipariş anı ({order_by}) geçtiği için sipariş {day} günü işleme "
        "alınıyor.",
        "The last moment to order before {name} ({order_by}) had passed, so the order is "
        "accepted on {day}.",
    ),
    "handling": Saying("Hazırlık: {days} iş günü.", "Handling: {days} working days."),
    "campaign": Saying(
        "{name} yoğunluğu için hazırlığa eklenen iş günü: {days}.",
        "Working days added to handling for {name}: {days}.",
    ),
    "pickup": Saying("Kargo firmasının alım günü: {day}.", "The day the carrier collects: {day}."),
    "just_in_time": Saying(
        "Ürün taze kalsın diye kargoya son uygun günde verilir.",
        "It leaves on the last day that will do, so that it stays fresh.",
    ),
    "transit_business": Saying(
        "Taşıma ({region}): {days} iş günü.", "Transit ({region}): {days} working days."
    ),
    "transit_calendar": Saying(
        "Taşıma ({region}): {days} gün.", "Transit ({region}): {days} days."
    ),
    "receiving": Saying(
        "Teslim, müşterinin teslim alabildiği ilk güne kaydırıldı.",
        "Moved on to the first day the customer can receive.",
    ),
    "beyond_legal_limit": Saying(
        "Bu gün yasal teslim sınırını aşıyor; sınır geçince müşteri sözleşmeyi feshedebilir "
        "({source}).",
        "This day is beyond the legal limit; once that has passed, the customer may terminate "
        "the contract ({source}).",
    ),
    "no_legal_limit": Saying(
        "Bu sipariş için yasal bir azami teslim süresi yok; verilen söz bağlar ({source}).",
        "The law sets no longest time for this order; the word given binds ({source}).",
    ),
}


def reason(code: str, **values: object) -> Reason:
    """Gerekçe: the reason of that code, with its values set in."""
    return Reason.of(code, _SAYS[code], **values)
