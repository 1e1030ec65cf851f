"""Süreler: periods that were counted, and clocks that have not started."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from . import wording
from ._clocks import Clock
from ._deadline_names import DeadlineName
from ._sayings import Saying
from .errors import MisuseTypeError, MisuseValueError
from .law import Certainty, Source, Unit
from .wording import Language

_ISTANBUL = ZoneInfo("Europe/Istanbul")

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
        until = self.until
        if isinstance(until, datetime) and until.utcoffset() is None:
            msg = f"`{until.isoformat()}` has no time zone: give an aware `until`"
            raise MisuseTypeError(msg)
        if until is Until.PENDING and not self._has_length:
            msg = f"`{self.name}` is pending: say how long it will run, with `within` and `unit`"
            raise MisuseValueError(msg)

    @property
    def is_pending(self) -> bool:
        """Başlamadı mı: whether its clock has not started."""
        return self.until is Until.PENDING

    @property
    def last_day(self) -> date | None:
        """Son gün: the last local day, `None` when it is due at once or pending."""
        until = self.until
        if isinstance(until, Until):
            return None
        return until.astimezone(_ISTANBUL).date() if isinstance(until, datetime) else until

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
