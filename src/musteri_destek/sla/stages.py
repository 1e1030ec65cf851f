"""Kargo aşamaları: where a parcel can be, in one set for every carrier and marketplace."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType

from ..decisions import Saying
from ..wording import Language


class ParcelStage(StrEnum):
    """Kargo aşaması: where a parcel is.

    `UNKNOWN` is what a report says that nobody can read; it is a value and never a guess.

    >>> ParcelStage.OUT_FOR_DELIVERY.name_in("tr")
    'dağıtımda'
    """

    PREPARING = "preparing"
    PICKED_UP = "picked_up"
    IN_TRANSIT = "in_transit"
    AT_DELIVERY_BRANCH = "at_delivery_branch"
    OUT_FOR_DELIVERY = "out_for_delivery"
    ATTEMPT_FAILED = "attempt_failed"
    AWAITING_COLLECTION = "awaiting_collection"
    PARTLY_DELIVERED = "partly_delivered"
    DELIVERED = "delivered"
    RETURNING = "returning"
    RETURNED = "returned"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"

    def name_in(self, lang: Language) -> str:
        """Adı: the stage in that language."""
        return _NAMES[self].in_language(lang)

    @property
    def left_the_shop(self) -> bool:
        """Yola çıktı mı: whether the carrier has it or had it.

        >>> ParcelStage.PREPARING.left_the_shop, ParcelStage.PICKED_UP.left_the_shop
        (False, True)
        """
        return self not in {ParcelStage.PREPARING, ParcelStage.CANCELLED, ParcelStage.UNKNOWN}

    @property
    def is_settled(self) -> bool:
        """Yolculuk bitti mi: whether it will not come to the customer's door any more."""
        return self in _SETTLED


def stage_after(reached: ParcelStage, said: ParcelStage) -> ParcelStage | None:
    """Sonraki aşama: where a parcel is by the next report; `None` where that would be a step back.

    Reports may jump ahead. A courier may come twice, so an attempt, the branch that keeps the
    parcel and a new round stand side by side. What is delivered after it turned round is back at
    the sender.
    """
    if reached is ParcelStage.RETURNING and said is ParcelStage.DELIVERED:
        return ParcelStage.RETURNED
    return said if _PROGRESS[said] >= _PROGRESS[reached] else None


_SETTLED = frozenset(
    {
        ParcelStage.DELIVERED,
        ParcelStage.RETURNING,
        ParcelStage.RETURNED,
        ParcelStage.CANCELLED,
    }
)
# A parcel that was handed over can't have been cancelled, and it can come back.
_PROGRESS = MappingProxyType(
    {
        ParcelStage.PREPARING: 0,
        ParcelStage.PICKED_UP: 1,
        ParcelStage.IN_TRANSIT: 2,
        ParcelStage.AT_DELIVERY_BRANCH: 3,
        ParcelStage.OUT_FOR_DELIVERY: 4,
        ParcelStage.ATTEMPT_FAILED: 4,
        ParcelStage.AWAITING_COLLECTION: 4,
        ParcelStage.PARTLY_DELIVERED: 5,
        ParcelStage.RETURNING: 6,
        ParcelStage.CANCELLED: 6,
        ParcelStage.DELIVERED: 7,
        ParcelStage.RETURNED: 8,
    }
)
_NAMES = {
    ParcelStage.PREPARING: Saying("hazırlanıyor", "being prepared"),
    ParcelStage.PICKED_UP: Saying("kargoya verildi", "picked up"),
    ParcelStage.IN_TRANSIT: Saying("yolda", "in transit"),
    ParcelStage.AT_DELIVERY_BRANCH: Saying("teslimat şubesinde", "at the delivery branch"),
    ParcelStage.OUT_FOR_DELIVERY: Saying("dağıtımda", "out for delivery"),
    ParcelStage.ATTEMPT_FAILED: Saying("teslim edilemedi", "delivery attempt failed"),
    ParcelStage.AWAITING_COLLECTION: Saying("teslim alınmayı bekliyor", "awaiting collection"),
    ParcelStage.PARTLY_DELIVERED: Saying("bir kısmı teslim edildi", "partly delivered"),
    ParcelStage.DELIVERED: Saying("teslim edildi", "delivered"),
    ParcelStage.RETURNING: Saying("geri dönüyor", "on its way back"),
    ParcelStage.RETURNED: Saying("geri döndü", "returned"),
    ParcelStage.CANCELLED: Saying("iptal edildi", "cancelled"),
    ParcelStage.UNKNOWN: Saying("bilinmiyor", "unknown"),
}
