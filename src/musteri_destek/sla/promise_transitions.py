"""Söz durumları: the states of a promise and the one table of how it moves between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from ..decisions import Saying
from ..wording import Language


class PromiseStatus(StrEnum):
    """Söz durumu: what is overdue and still open is broken, not pending.

    >>> PromiseStatus("kept_late").name_in("tr")
    'geç tutuldu'
    """

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    RENEGOTIATED = "renegotiated"
    KEPT = "kept"
    KEPT_LATE = "kept_late"
    BROKEN = "broken"
    EXCUSED = "excused"
    CANCELLED = "cancelled"

    def name_in(self, lang: Language) -> str:
        """Adı: the state in that language."""
        return _STATUSES[self].in_language(lang)

    @property
    def is_open(self) -> bool:
        """Açık mı: whether it can still be kept in time."""
        return self in _OPEN


class PromiseEvent(StrEnum):
    """Söz olayı: what moves a promise from one state to another.

    >>> PromiseEvent.TIME_PASSED.name_in("en")
    'its time passed'
    """

    DELAY_SEEN = "delay_seen"
    DELAY_GONE = "delay_gone"
    NEW_DAY_AGREED = "new_day_agreed"
    FULFILLED_IN_TIME = "fulfilled_in_time"
    FULFILLED_LATE = "fulfilled_late"
    TIME_PASSED = "time_passed"
    MISSED_WITH_EXCUSE = "missed_with_excuse"
    CUSTOMER_CANCELLED = "customer_cancelled"
    SELLER_GAVE_UP = "seller_gave_up"

    def name_in(self, lang: Language) -> str:
        """Adı: the event in that language."""
        return _EVENTS[self].in_language(lang)

    @property
    def is_final(self) -> bool:
        """Son söz mü: whether nothing that happens after it changes the state."""
        return self in _FINAL


@dataclass(frozen=True, slots=True)
class Transition:
    """Geçiş: in the state `since`, the event `on` leads to the state `to`.

    >>> promise_transitions()[0]
    Transition(since=<PromiseStatus.ON_TRACK: 'on_track'>, on=<PromiseEvent.DELAY_SEEN: \
'delay_seen'>, to=<PromiseStatus.AT_RISK: 'at_risk'>)
    """

    since: PromiseStatus
    on: PromiseEvent
    to: PromiseStatus


@dataclass(frozen=True, slots=True)
class Move:
    """Hareket: a step a promise took: when, by what event, to which state.

    >>> from zoneinfo import ZoneInfo
    >>> at = datetime(2026, 11, 17, 9, tzinfo=ZoneInfo("Europe/Istanbul"))
    >>> Move(at, PromiseEvent.FULFILLED_IN_TIME, PromiseStatus.KEPT).to
    <PromiseStatus.KEPT: 'kept'>
    """

    at: datetime
    on: PromiseEvent
    to: PromiseStatus


def promise_transitions() -> tuple[Transition, ...]:
    """Geçiş tablosu: every way a promise can move; what isn't listed changes nothing.

    >>> [str(way.to) for way in promise_transitions() if way.since is PromiseStatus.BROKEN]
    ['kept_late', 'renegotiated']
    """
    return _TABLE


def next_status(since: PromiseStatus, on: PromiseEvent) -> PromiseStatus | None:
    """Sonraki durum: where the event leads; `None` where it changes nothing."""
    return _NEXT.get((since, on))


_OPEN = (PromiseStatus.ON_TRACK, PromiseStatus.AT_RISK, PromiseStatus.RENEGOTIATED)
_FINAL = (
    PromiseEvent.FULFILLED_IN_TIME,
    PromiseEvent.FULFILLED_LATE,
    PromiseEvent.MISSED_WITH_EXCUSE,
    PromiseEvent.CUSTOMER_CANCELLED,
    PromiseEvent.SELLER_GAVE_UP,
)
_ENDS_OF_AN_OPEN_ONE = (
    (PromiseEvent.FULFILLED_IN_TIME, PromiseStatus.KEPT),
    (PromiseEvent.TIME_PASSED, PromiseStatus.BROKEN),
    (PromiseEvent.SELLER_GAVE_UP, PromiseStatus.BROKEN),
    (PromiseEvent.MISSED_WITH_EXCUSE, PromiseStatus.EXCUSED),
    (PromiseEvent.CUSTOMER_CANCELLED, PromiseStatus.CANCELLED),
)
_TABLE = (
    Transition(PromiseStatus.ON_TRACK, PromiseEvent.DELAY_SEEN, PromiseStatus.AT_RISK),
    Transition(PromiseStatus.RENEGOTIATED, PromiseEvent.DELAY_SEEN, PromiseStatus.AT_RISK),
    Transition(PromiseStatus.AT_RISK, PromiseEvent.DELAY_GONE, PromiseStatus.ON_TRACK),
    *(
        Transition(since, PromiseEvent.NEW_DAY_AGREED, PromiseStatus.RENEGOTIATED)
        for since in _OPEN
    ),
    *(Transition(since, on, to) for since in _OPEN for on, to in _ENDS_OF_AN_OPEN_ONE),
    Transition(PromiseStatus.BROKEN, PromiseEvent.FULFILLED_LATE, PromiseStatus.KEPT_LATE),
    # A customer who grants a new day after the first has passed waits again; the first basis still
    # counts the break.
    Transition(PromiseStatus.BROKEN, PromiseEvent.NEW_DAY_AGREED, PromiseStatus.RENEGOTIATED),
)
_NEXT = MappingProxyType({(way.since, way.on): way.to for way in _TABLE})

_STATUSES = {
    PromiseStatus.ON_TRACK: Saying("yolunda", "on track"),
    PromiseStatus.AT_RISK: Saying("riskte", "at risk"),
    PromiseStatus.RENEGOTIATED: Saying("yeni günde anlaşıldı", "renegotiated"),
    PromiseStatus.KEPT: Saying("tutuldu", "kept"),
    PromiseStatus.KEPT_LATE: Saying("geç tutuldu", "kept late"),
    PromiseStatus.BROKEN: Saying("tutulmadı", "broken"),
    PromiseStatus.EXCUSED: Saying("mazur görüldü", "excused"),
    PromiseStatus.CANCELLED: Saying("iptal", "cancelled"),
}
_EVENTS = {
    PromiseEvent.DELAY_SEEN: Saying("gecikme belirtisi", "a delay shows"),
    PromiseEvent.DELAY_GONE: Saying("belirti geçti", "no delay shows any more"),
    PromiseEvent.NEW_DAY_AGREED: Saying("yeni günde anlaşma", "a new day was agreed"),
    PromiseEvent.FULFILLED_IN_TIME: Saying("süresinde yerine getirme", "done in time"),
    PromiseEvent.FULFILLED_LATE: Saying("geç yerine getirme", "done late"),
    PromiseEvent.TIME_PASSED: Saying("sürenin dolması", "its time passed"),
    PromiseEvent.MISSED_WITH_EXCUSE: Saying(
        "sürenin mazeretle dolması", "its time passed with an excuse"
    ),
    PromiseEvent.CUSTOMER_CANCELLED: Saying("müşterinin vazgeçmesi", "the customer cancelled"),
    PromiseEvent.SELLER_GAVE_UP: Saying("mağazanın vazgeçmesi", "the seller gave up"),
}
