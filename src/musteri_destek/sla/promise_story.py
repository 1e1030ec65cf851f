"""Sözün öyküsü: everything that happened to a promise, in order, and the moves it made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType

from ..decisions import Actor
from .promise_facts import Cancellation, Estimate, EstimateSource, Excuse, Fulfilment
from .promise_transitions import Move, PromiseEvent, PromiseStatus, next_status
from .revisions import Agreement, Basis, End, Revision, binds, closes_at, local_day
from .scans import Scan

PromiseFact = Fulfilment | Estimate | Cancellation | Excuse | Scan
"""Söz olgusu: anything that can happen to a promise."""

_Happening = PromiseFact | Revision


@dataclass(slots=True)
class Story:
    """Öykü: a promise while its happenings are told one after the other; made for one question.

    >>> from zoneinfo import ZoneInfo
    >>> story = Story(end=date(2026, 11, 17))
    >>> story.tell([], as_of=datetime(2026, 11, 18, tzinfo=ZoneInfo("Europe/Istanbul")))
    >>> story.status
    <PromiseStatus.BROKEN: 'broken'>
    """

    end: End
    ship_by: date | None = None
    basis: Basis = Basis.LAST
    status: PromiseStatus = PromiseStatus.ON_TRACK
    moves: list[Move] = field(default_factory=list)
    expected_on: date | None = None
    expected_by: EstimateSource | None = None
    excuse: Excuse | None = None
    fulfilled_at: datetime | None = None
    settled_at: datetime | None = None
    has_left: bool = False
    is_unshipped: bool = False

    def tell(self, happenings: Iterable[_Happening], *, as_of: datetime) -> None:
        """Anlat: let everything up to `as_of` happen, in order; what settles it ends the story."""
        known = (happening for happening in happenings if happening.at <= as_of)
        for happening in sorted(known, key=_order):
            self._let_time_pass(happening.at)
            if self.settled_at:
                return
            self._happen(happening)
            self._weigh_delay(happening.at)
        self._let_time_pass(as_of)

    @property
    def is_expected_late(self) -> bool:
        """Geç bekleniyor mu: whether the newest word on it names a day beyond the end."""
        return bool(self.expected_on and self.expected_on > local_day(self.end))

    def _let_time_pass(self, now: datetime) -> None:
        if self.ship_by and not self.has_left and now > closes_at(self.ship_by):
            self.is_unshipped = True
            self._weigh_delay(closes_at(self.ship_by))
        end = closes_at(self.end)
        if self.status.is_open and now > end:
            missed = PromiseEvent.MISSED_WITH_EXCUSE if self.excuse else PromiseEvent.TIME_PASSED
            self._move(end, missed)

    def _weigh_delay(self, now: datetime) -> None:
        shows = self.is_expected_late or self.is_unshipped
        self._move(now, PromiseEvent.DELAY_SEEN if shows else PromiseEvent.DELAY_GONE)

    def _move(self, at: datetime, on: PromiseEvent) -> None:
        to = next_status(self.status, on)
        if to is None:
            return
        self.moves.append(Move(at, on, to))
        self.status = to
        self.settled_at = at if on.is_final else None

    def _happen(self, happening: _Happening) -> None:
        at = happening.at
        match happening:
            case Scan():
                self._see(happening)
            case Revision():
                self._revise(happening)
            case Estimate():
                self._expect(happening.until, happening.source)
            case Excuse():
                self.excuse = self.excuse or (happening if self.status.is_open else None)
            case Fulfilment():
                in_time = at <= closes_at(self.end)
                self.fulfilled_at = at
                self._move(
                    at,
                    PromiseEvent.FULFILLED_IN_TIME if in_time else PromiseEvent.FULFILLED_LATE,
                )
            case Cancellation(by=Actor.CUSTOMER):
                self._move(at, PromiseEvent.CUSTOMER_CANCELLED)
            case Cancellation():
                self._move(at, PromiseEvent.SELLER_GAVE_UP)

    def _see(self, scan: Scan) -> None:
        if scan.reads_as.left_the_shop:
            self.has_left, self.is_unshipped = True, False
        if scan.expected_on:
            self._expect(scan.expected_on, EstimateSource.CARRIER)

    def _revise(self, revision: Revision) -> None:
        if self.basis is Basis.FIRST or not binds(revision, self.end):
            self._expect(local_day(revision.end), EstimateSource.SELLER)
            return
        self.end = revision.end
        if revision.agreement is Agreement.CUSTOMER_AGREED:
            # The new day stands for itself: what went wrong before excuses nothing after it.
            self.excuse = None
            self._move(revision.at, PromiseEvent.NEW_DAY_AGREED)

    def _expect(self, on: date, by: EstimateSource) -> None:
        self.expected_on, self.expected_by = on, by


# Of two happenings at one moment, what was done comes before what was given up.
_RANK = MappingProxyType(
    {Revision: 0, Scan: 1, Estimate: 2, Excuse: 3, Fulfilment: 4, Cancellation: 5}
)


def _order(happening: _Happening) -> tuple[datetime, int, str]:
    return happening.at, _RANK[type(happening)], _detail(happening)


def _detail(happening: _Happening) -> str:
    """Tell two happenings of one kind and moment apart, so that their order is always the same."""
    match happening:
        case Scan():
            return f"{happening.reads_as}/{happening.expected_on}"
        case Estimate():
            return f"{happening.until}/{happening.source}"
        case Cancellation():
            return happening.by
        case Excuse():
            return happening.reason
        case _:
            return ""
