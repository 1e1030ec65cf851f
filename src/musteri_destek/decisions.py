"""Karar sözlüğü: the values every answer is made of: outcome, deadline, finding.

A refusal is a value like any other. A clock that has not started is a value too: a `Deadline`
may be pending. Every value explains itself in Turkish and English and names the article.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo

from . import wording
from .errors import MisuseTypeError, MisuseValueError
from .law import Certainty, Source, Unit
from .wording import Language

__all__ = [
    "Actor",
    "Certainty",
    "Clock",
    "Deadline",
    "DeadlineName",
    "Effect",
    "Fact",
    "FactValue",
    "Finding",
    "Grant",
    "Outcome",
    "Remedy",
    "Saying",
    "Until",
]

_ISTANBUL = ZoneInfo("Europe/Istanbul")


class Outcome(StrEnum):
    """Sonuç: what a decision comes to. Doubt or a missing fact is `NEEDS_REVIEW`, never a no.

    >>> Outcome("eligible")
    <Outcome.ELIGIBLE: 'eligible'>
    """

    ELIGIBLE = "eligible"
    NEEDS_REVIEW = "needs_review"
    INELIGIBLE = "ineligible"


class Actor(StrEnum):
    """Kim: who has to act.

    >>> Actor.SELLER.name_in("tr")
    'satıcı'
    """

    CUSTOMER = "customer"
    SELLER = "seller"

    def name_in(self, lang: Language) -> str:
        """Adı: the actor in that language."""
        return _ACTORS[self].in_language(lang)


@dataclass(frozen=True, slots=True)
class Saying:
    """Söz: one statement in both languages; `{name}` stands for a fact of that name.

    >>> Saying("Son gün {until}.", "Last day {until}.").in_language("en", until="Monday")
    'Last day Monday.'
    """

    tr: str
    en: str

    def in_language(self, lang: Language, **values: str) -> str:
        """Dile çevir: the statement in that language with the values set in."""
        return (self.tr if wording.language(lang) == "tr" else self.en).format_map(values)


_ACTORS = {
    Actor.CUSTOMER: Saying("müşteri", "customer"),
    Actor.SELLER: Saying("satıcı", "seller"),
}


class Remedy(StrEnum):
    """Çözüm: what the customer may get.

    The four optional rights of defective goods (seçimlik haklar, 6502 m.11/1) are `REFUND`
    (sözleşmeden dönme), `PRICE_REDUCTION`, `REPAIR` and `REPLACEMENT`.

    >>> Remedy.REPAIR.name_in("tr")
    'ücretsiz onarım'
    """

    REFUND = "refund"
    REPLACEMENT = "replacement"
    REPAIR = "repair"
    PRICE_REDUCTION = "price_reduction"

    def name_in(self, lang: Language) -> str:
        """Adı: the remedy in that language."""
        return _REMEDIES[self].in_language(lang)


_REMEDIES = {
    Remedy.REFUND: Saying("bedel iadesi", "refund"),
    Remedy.REPLACEMENT: Saying("ayıpsız misliyle değişim", "replacement"),
    Remedy.REPAIR: Saying("ücretsiz onarım", "free repair"),
    Remedy.PRICE_REDUCTION: Saying("bedel indirimi", "price reduction"),
}


class Clock(StrEnum):
    """Saat: the event that starts a period; the day of the event itself is not counted.

    >>> Clock.HANDED_TO_CARRIER.event_in("en")
    'the goods are handed to the carrier'
    """

    ORDER = "order"
    CONTRACT = "contract"
    DELIVERY = "delivery"
    FIRST_DELIVERY = "first_delivery"
    LAST_DELIVERY = "last_delivery"
    WITHDRAWAL_ENDED = "withdrawal_ended"
    INFORMATION = "information"
    NOTICE_SENT = "notice_sent"
    NOTICE_REACHED = "notice_reached"
    HANDED_TO_CARRIER = "handed_to_carrier"
    ARRIVAL = "arrival"
    FAULT_NOTIFIED = "fault_notified"
    DEMAND_REACHED = "demand_reached"
    COMPLAINT = "complaint"

    def event_in(self, lang: Language) -> str:
        """Olay: the event that starts the clock, in that language."""
        return _CLOCKS[self].in_language(lang)


# In Turkish each is a day, "… gün", so that one ending serves all: "… günden başlayarak".
_CLOCKS = {
    Clock.ORDER: Saying("siparişin satıcıya ulaştığı gün", "the order reaches the seller"),
    Clock.CONTRACT: Saying("sözleşmenin kurulduğu gün", "the contract is concluded"),
    Clock.DELIVERY: Saying("ürünün teslim alındığı gün", "the goods are received"),
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
}


class DeadlineName(StrEnum):
    """Süre adı: which deadline it is; the values are the names other programs see.

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
    DEFECT_PRESUMPTION_UNTIL = "defect_presumption_until"
    LIABILITY_UNTIL = "liability_until"
    REMEDY_DUE = "remedy_due"
    DELIVERY_STATUTORY_LIMIT = "delivery_statutory_limit"
    DELIVERY_PROMISE = "delivery_promise"
    REPAIR_DUE = "repair_due"
    LOANER_DUE = "loaner_due"
    WARRANTY_UNTIL = "warranty_until"

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
}

_UNITS = {
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
        if self.is_pending and not self.length("en"):
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
        if as_of.utcoffset() is None:
            msg = f"`{as_of.isoformat()}` has no time zone: pass an aware `as_of`"
            raise MisuseTypeError(msg)
        last = self.started_on if self.until is Until.IMMEDIATELY else self.last_day
        return (
            max(0, (as_of.astimezone(_ISTANBUL).date() - last) // timedelta(days=1)) if last else 0
        )

    def order_key(self) -> tuple[int, date]:
        """Sıra: a key that puts what is due earlier first: at once, by day, pending."""
        if self.until is Until.IMMEDIATELY:
            return 0, date.min
        return (2, date.max) if self.last_day is None else (1, self.last_day)

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

    def explain(self, lang: Language) -> str:
        """Açıkla: name, time, clock and article in one sentence or two."""
        label = self.name.name_in(lang)
        head = wording.sentence_start(f"{label}: {self.when(lang)}", lang)
        if self.started_on and self.length(lang):
            head += _COUNTED.in_language(
                lang,
                length=self.length(lang),
                event=self.starts.event_in(lang),
                day=wording.day(self.started_on, lang),
            )
        return f"{head}. {_source_line(self.source, self.certainty, lang)}"


_AT_ONCE = Saying("derhâl", "at once")
_NOT_STARTED = Saying("{event}den başlayarak {length}", "{length} from the day {event}")
_COUNTED = Saying(
    " ({length}; başlangıç: {event}, {day})", " ({length} from the day {event}, {day})"
)
_SOURCE = Saying("Dayanak: {source}{doubt}.", "Source: {source}{doubt}.")
_DOUBTS = {
    Certainty.SETTLED: Saying("", ""),
    Certainty.POLICY: Saying(" (mağaza politikası)", " (shop policy)"),
    Certainty.UNVERIFIED: Saying(" (teyit edilmeli)", " (to be verified)"),
    Certainty.DEBATED: Saying(" (tartışmalı)", " (debated)"),
}


def _source_line(source: Source, certainty: Certainty, lang: Language) -> str:
    doubt = _DOUBTS[certainty].in_language(lang)
    return _SOURCE.in_language(lang, source=source.citation, doubt=doubt)


class Effect(StrEnum):
    """Etki: what a finding does to the outcome.

    `GRANTS` a right, `DENIES` it, sends it to `REVIEW`, or only `NOTES` something worth knowing.

    >>> Effect("grants")
    <Effect.GRANTS: 'grants'>
    """

    GRANTS = "grants"
    REVIEWS = "reviews"
    DENIES = "denies"
    NOTES = "notes"


FactValue = date | datetime | Decimal | int | str
"""Olgu değeri: what a finding may quote; a `Decimal` is money."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Olgu: one fact a finding used, kept as canonical text with the kind of its value.

    >>> Fact.of("received_on", date(2026, 11, 3))
    Fact(name='received_on', kind='day', text='2026-11-03')
    """

    name: str
    kind: str
    text: str

    @classmethod
    def of(cls, name: str, value: FactValue) -> Fact:
        """Olgudan: keep a value under a name; `MisuseTypeError` for a naive moment or a bool."""
        if isinstance(value, bool):
            msg = f"`{name}` is `{value}`: a yes or no belongs into the words of the finding"
            raise MisuseTypeError(msg)
        if isinstance(value, datetime):
            if value.utcoffset() is None:
                msg = f"`{name}` is `{value.isoformat()}`, without a time zone: give an aware one"
                raise MisuseTypeError(msg)
            return cls(name, "moment", value.astimezone(_ISTANBUL).isoformat())
        if isinstance(value, date):
            return cls(name, "day", value.isoformat())
        if isinstance(value, Decimal):
            return cls(name, "money", str(value))
        return cls(name, "number" if isinstance(value, int) else "text", str(value))

    def in_language(self, lang: Language) -> str:
        """Yazıyla: the value as an explanation quotes it.

        >>> Fact.of("received_on", date(2026, 11, 3)).in_language("tr")
        '3 Kasım 2026 Salı'
        """
        if self.kind == "money":
            return wording.money(Decimal(self.text), lang)
        return wording.value(_READERS[self.kind](self.text), lang)


_READERS: dict[str, Callable[[str], object]] = {
    "moment": datetime.fromisoformat,
    "day": date.fromisoformat,
    "number": int,
    "text": str,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """Verilen: what a granting finding opens: remedies, when the refund is due, who pays the way.

    `remedies` stand in the order the right prefers. `refund_due` is the deadline of a refund
    under this right. `interest_from` is the day statutory interest starts, `None` without
    interest. `return_shipping_by` bears the way back, `None` when nothing has to come back.

    >>> from musteri_destek.law import Source
    >>> due = Deadline(
    ...     name=DeadlineName.REFUND_DUE,
    ...     starts=Clock.DEMAND_REACHED,
    ...     until=Until.IMMEDIATELY,
    ...     source=Source("6502 m.11/5"),
    ... )
    >>> Grant(remedies=(Remedy.REFUND,), refund_due=due).interest_from is None
    True
    """

    remedies: tuple[Remedy, ...]
    refund_due: Deadline
    interest_from: date | None = None
    return_shipping_by: Actor | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Bulgu: one thing found out about one line under one right, with all it rests on.

    `code` is stable and machine-readable. Where the law is debated, `switch` names the choice of
    the policy that led here; `missing` names the fact a review waits for. The words travel with the finding, so a decision that
    was stored explains itself years later exactly as it did when it was made.

    >>> finding = Finding(
    ...     code="withdrawal_too_late",
    ...     right="withdrawal",
    ...     effect=Effect.DENIES,
    ...     line="KHV-1",
    ...     who=Actor.SELLER,
    ...     says=Saying("Bildirim {notified_at} gönderildi", "The notice was sent {notified_at}"),
    ...     next_step=Saying("iyi niyetle incelemek", "look at it in good will"),
    ...     facts=(Fact.of("notified_at", "geç"),),
    ...     source=Source("MSY m.9"),
    ... )
    >>> print(finding.explain("tr"))
    Bildirim geç gönderildi. Süre: yok. Dayanak: MSY m.9. Sıradaki adım (satıcı): iyi niyetle \
incelemek.
    """

    code: str
    right: str
    effect: Effect
    line: str | None
    who: Actor
    says: Saying
    next_step: Saying
    source: Source
    facts: tuple[Fact, ...] = ()
    deadline: Deadline | None = None
    deadlines: tuple[Deadline, ...] = ()
    certainty: Certainty = Certainty.SETTLED
    switch: str | None = None
    grant: Grant | None = None
    missing: str | None = None

    def explain(self, lang: Language) -> str:
        """Açıkla: the deciding fact, the last day, the article, who acts and what comes next."""
        values = {fact.name: fact.in_language(lang) for fact in self.facts}
        says = self.says.in_language(lang, **values)
        step = self.next_step.in_language(lang, **values)
        when = self.deadline.when(lang) if self.deadline else _NO_TIME.in_language(lang)
        return " ".join(
            (
                f"{wording.sentence_start(says, lang)}.",
                _TIME.in_language(lang, when=when),
                _source_line(self.source, self.certainty, lang),
                _NEXT.in_language(lang, who=self.who.name_in(lang), step=step),
            )
        )

    def all_deadlines(self) -> tuple[Deadline, ...]:
        """Süreler: every deadline this finding creates, the deciding one first."""
        found = (self.deadline, *self.deadlines, self.grant.refund_due if self.grant else None)
        return tuple(dict.fromkeys(one for one in found if one))


_NO_TIME = Saying("yok", "none")
_TIME = Saying("Süre: {when}.", "Time limit: {when}.")
_NEXT = Saying("Sıradaki adım ({who}): {step}.", "Next step ({who}): {step}.")
