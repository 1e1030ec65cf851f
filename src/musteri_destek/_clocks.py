"""Saatler: which event does a period start with?"""

from __future__ import annotations

from enum import StrEnum

from ._sayings import Saying
from .wording import Language


class Clock(StrEnum):
    """Saat: the event that starts a period; the day of the event itself is not counted.

    >>> Clock.HANDED_TO_CARRIER.event_in("en")
    'the goods are handed to the carrier'
    """

    ORDER = "order"
    SHIPMENT = "shipment"
    CONTRACT = "contract"
    DELIVERY = "delivery"
    PERFORMANCE = "performance"
    FIRST_DELIVERY = "first_delivery"
    LAST_DELIVERY = "last_delivery"
    WITHDRAWAL_ENDED = "withdrawal_ended"
    INFORMATION = "information"
    NOTICE_SENT = "notice_sent"
    NOTICE_REACHED = "notice_reached"
    NOTICE_REACHED_MARKETPLACE = "notice_reached_marketplace"
    SUBSCRIPTION_ENDED = "subscription_ended"
    HANDED_TO_CARRIER = "handed_to_carrier"
    ARRIVAL = "arrival"
    FAULT_NOTIFIED = "fault_notified"
    DEMAND_REACHED = "demand_reached"
    COMPLAINT = "complaint"
    IMPOSSIBILITY_LEARNED = "impossibility_learned"
    IMPOSSIBILITY_TOLD = "impossibility_told"
    PAYMENT = "payment"
    EVENT = "event"
    APPROVAL = "approval"

    def event_in(self, lang: Language) -> str:
        """Olay: the event that starts the clock, in that language."""
        return _CLOCKS[self].in_language(lang)


_CLOCKS = {
    Clock.ORDER: Saying("siparişin satıcıya ulaştığı gün", "the order reaches the seller"),
    Clock.SHIPMENT: Saying("ürünün kargoya verildiği gün", "the goods are shipped"),
    Clock.CONTRACT: Saying("sözleşmenin kurulduğu gün", "the contract is concluded"),
    Clock.DELIVERY: Saying("ürünün teslim alındığı gün", "the goods are received"),
    Clock.PERFORMANCE: Saying("hizmetin ifa edildiği gün", "the service is performed"),
    Clock.FIRST_DELIVERY: Saying("ilk ürünün teslim alındığı gün", "the first goods are received"),
    Clock.LAST_DELIVERY: Saying("son ürünün teslim alındığı gün", "the last goods are received"),
    Clock.WITHDRAWAL_ENDED: Saying(
        "olağan cayma süresinin dolduğu gün", "the ordinary time to withdraw ends"
    ),
    Clock.INFORMATION: Saying(
        "cayma hakkının usulünce bildirildiği gün", "the customer is told of the right to withdraw"
    ),
    Clock.NOTICE_SENT: Saying("bildirimin yöneltildiği gün", "the notice is sent"),
    Clock.NOTICE_REACHED: Saying(
        "bildirimin satıcıya ulaştığı gün", "the notice reaches the seller"
    ),
    Clock.NOTICE_REACHED_MARKETPLACE: Saying(
        "bildirimin pazaryerine ulaştığı gün", "the notice reaches the marketplace"
    ),
    Clock.SUBSCRIPTION_ENDED: Saying("aboneliğin sona erdiği gün", "the subscription ends"),
    Clock.HANDED_TO_CARRIER: Saying(
        "ürünün taşıyıcıya teslim edildiği gün", "the goods are handed to the carrier"
    ),
    Clock.ARRIVAL: Saying("ürünün satıcıya ulaştığı gün", "the goods reach the seller"),
    Clock.FAULT_NOTIFIED: Saying(
        "arızanın servise ya da satıcıya bildirildiği gün",
        "the fault is notified to the service or the seller",
    ),
    Clock.DEMAND_REACHED: Saying("talebin satıcıya ulaştığı gün", "the demand reaches the seller"),
    Clock.COMPLAINT: Saying("şikâyetin yazıldığı gün", "the complaint is written"),
    Clock.IMPOSSIBILITY_LEARNED: Saying(
        "imkânsızlığın öğrenildiği gün", "the seller learns that it can't deliver"
    ),
    Clock.IMPOSSIBILITY_TOLD: Saying(
        "imkânsızlığın müşteriye bildirildiği gün", "the customer is told of the impossibility"
    ),
    Clock.PAYMENT: Saying("ödemenin alındığı gün", "the payment is taken"),
    Clock.EVENT: Saying("etkinliğin yapıldığı gün", "the event takes place"),
    Clock.APPROVAL: Saying("iadenin onaylandığı gün", "the return is approved"),
}
