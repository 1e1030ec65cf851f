"""Süreler: periods that were counted, and clocks that have not started."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from . import wording
from ._sayings import Saying
from .errors import MisuseTypeError, MisuseValueError
from .law import Certainty, Source, Unit
from .wording import Language

_ISTANBUL = ZoneInfo("Europe/Istanbul")


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


_UNITS = {
    Unit.HOUR: Saying("saat", "hour"),
    Unit.CALENDAR_DAY: Saying("gün", "day"),
    Unit.BUSINESS_DAY: Saying("iş günü", "business day"),
    Unit.MONTH: Saying("ay", "month"),
    Unit.YEAR: Saying("yıl", "year"),
}


class Until(StrEnum):
    """Süresi: a deadline that is no day: at once, or not started yet.

    >>> Until("pending")
    <Until.PENDING: 'pending'>
    """

    IMMEDIATELY = "immediately"
    PENDING = "pending"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """Süre: a period that was counted: from which clock, until when, under which article.

    Where the law is debated, `switch` names the choice of the policy that led here.
    `until` is the last day included, a moment, `Until.IMMEDIATELY`, or `Until.PENDING` while the
    clock `starts` has not started; `within` and `unit` say how long it runs. Raises
    `MisuseTypeError` for a naive moment, `MisuseValueError` for a pending one without a length.

    >>> deadline = Deadline(
    ...     name=DeadlineName.REFUND_DUE,
    ...     starts=Clock.HANDED_TO_CARRIER,
    ...     within=14,
    ...     unit=Unit.CALENDAR_DAY,
    ...     started_on=date(2026, 11, 14),
    ...     until=date(2026, 11, 28),
    ...     source=Source("MSY m.12/1"),
    ... )
    >>> print(deadline.explain("tr"))
    Para iadesinin son günü: 28 Kasım 2026 Cumartesi (14 gün; başlangıç: ürünün taşıyıcıya \
teslim edildiği gün, 14 Kasım 2026 Cumartesi). Dayanak: MSY m.12/1.
    """

    name: DeadlineName
    starts: Clock
    until: date | datetime | Until
    source: Source
    started_on: date | None = None
    within: int | None = None
    unit: Unit | None = None
    certainty: Certainty = Certainty.SETTLED
    switch: str | None = None

    def __post_init__(self) -> None:
        """Refuse a time no reader could place."""
        if isinstance(self.until, datetime) and self.until.utcoffset() is None:
            msg = f"`{self.until.isoformat()}` has no time zone: give an aware `until`"
            raise MisuseTypeError(msg)
        if self.is_pending and not self._has_length:
            msg = f"`{self.name}` is pending: say how long it will run, with `within` and `unit`"
            raise MisuseValueError(msg)

    @property
    def is_pending(self) -> bool:
        """Başlamadı mı: whether its clock has not started."""
        return self.until is Until.PENDING

    @property
    def last_day(self) -> date | None:
        """Son gün: the last local day, `None` when it is due at once or pending."""
        if isinstance(self.until, datetime):
            return self.until.astimezone(_ISTANBUL).date()
        return None if isinstance(self.until, Until) else self.until

    def days_late(self, as_of: datetime) -> int:
        """Gecikme: whole local days past the last day at `as_of`; 0 while it is not over.

        A day ends at 24:00 in Istanbul. What is due at once is late from the day after it began.

        >>> refund = Deadline(
        ...     name=DeadlineName.REFUND_DUE,
        ...     starts=Clock.NOTICE_REACHED,
        ...     until=date(2026, 11, 9),
        ...     source=Source("MSY m.12/2"),
        ... )
        >>> refund.days_late(datetime(2026, 11, 13, 18, 40, tzinfo=ZoneInfo("Europe/Istanbul")))
        4
        """
        given: object = as_of  # a day may come in too, whatever the types say
        if not isinstance(given, datetime) or given.utcoffset() is None:
            msg = f"`{as_of}` has no time zone: pass an aware `as_of`"
            raise MisuseTypeError(msg)
        last = self.started_on if self.until is Until.IMMEDIATELY else self.last_day
        return (
            max(0, (as_of.astimezone(_ISTANBUL).date() - last) // timedelta(days=1)) if last else 0
        )

    def order_key(self) -> tuple[int, date]:
        """Sıra: a key that puts what is due earlier first: at once, by day, pending."""
        if self.until is Until.IMMEDIATELY:
            return 0, date.min
        last_day = self.last_day
        return (2, date.max) if last_day is None else (1, last_day)

    def when(self, lang: Language) -> str:
        """Ne zaman: only the time, as text.

        >>> Deadline(
        ...     name=DeadlineName.REFUND_DUE,
        ...     starts=Clock.HANDED_TO_CARRIER,
        ...     until=Until.PENDING,
        ...     within=14,
        ...     unit=Unit.CALENDAR_DAY,
        ...     source=Source("MSY m.12/1"),
        ... ).when("en")
        '14 days from the day the goods are handed to the carrier'
        """
        if self.until is Until.IMMEDIATELY:
            return _AT_ONCE.in_language(lang)
        if isinstance(self.until, Until):
            return _NOT_STARTED.in_language(
                lang, length=self.length(lang), event=self.starts.event_in(lang)
            )
        return wording.value(self.until, lang)

    def length(self, lang: Language) -> str:
        """Uzunluk: how long the period runs, as text; empty where it has no length."""
        if self.within is None or self.unit not in _UNITS:
            return ""
        plural = "s" if lang == "en" and self.within != 1 else ""
        return f"{self.within} {_UNITS[self.unit].in_language(lang)}{plural}"

    @property
    def _has_length(self) -> bool:
        return self.within is not None and self.unit in _UNITS

    def explain(self, lang: Language) -> str:
        """Açıkla: name, time, clock and article in one sentence or two."""
        return _sentence(self, lang)


# The lines of an order share their days, and so do the requests of one day.
@lru_cache(maxsize=4096)
def _sentence(deadline: Deadline, lang: Language) -> str:
    counted = deadline.started_on and deadline.within is not None and deadline.unit in _UNITS
    return (_COUNTED if counted else _PLAIN).in_language(
        lang,
        name=wording.sentence_start(deadline.name.name_in(lang), lang),
        when=deadline.when(lang),
        length=deadline.length(lang),
        event=deadline.starts.event_in(lang),
        day=wording.day(deadline.started_on, lang) if deadline.started_on else "",
        source=source_line(deadline.source, deadline.certainty, lang),
    )


_AT_ONCE = Saying("derhâl", "at once")


_NOT_STARTED = Saying("{event}den başlayarak {length}", "{length} from the day {event}")


_PLAIN = Saying("{name}: {when}. {source}", "{name}: {when}. {source}")


_COUNTED = Saying(
    "{name}: {when} ({length}; başlangıç: {event}, {day}). {source}",
    "{name}: {when} ({length} from the day {event}, {day}). {source}",
)


_SOURCES = {
    Certainty.SETTLED: Saying("Dayanak: {source}.", "Source: {source}."),
    Certainty.POLICY: Saying(
        "Dayanak: {source} (mağaza politikası).", "Source: {source} (shop policy)."
    ),
    Certainty.UNVERIFIED: Saying(
        "Dayanak: {source} (teyit edilmeli).", "Source: {source} (to be verified)."
    ),
    Certainty.DEBATED: Saying("Dayanak: {source} (tartışmalı).", "Source: {source} (debated)."),
}


def source_line(source: Source, certainty: Certainty, lang: Language) -> str:
    return _SOURCES[certainty].in_language(lang, source=source.citation)
