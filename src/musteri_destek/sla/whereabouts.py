"""Siparişim nerede: where a parcel is, since when, when it is expected, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from .. import wording
from ..decisions import Saying
from ..facts import ISTANBUL
from ..wording import Language
from .promise_facts import Estimate, EstimateSource, StepName
from .promises import Promise
from .scans import Scan, journey
from .stages import ParcelStage
from .whereabouts_words import EXPECTED, LATE, NEXT, PLACE, PROMISED, STAGES, UNREAD, WINDOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Nerede: one parcel as seen at `as_of`.

    `stage` is `None` while nothing shows where it is. `earliest` and `until` are the window in which
    it is expected, `expected_by` who says so, `None` for the promise itself; all are `None` where
    nothing is expected any more. `promised_on` is the last day that was promised, `promised_by` the moment,
    where the promise named one. `unread` are codes nobody can read that came after the newest report
    that was read.
    """

    stage: ParcelStage | None
    since: datetime | None
    place: str | None
    earliest: date | None
    until: date | None
    expected_by: EstimateSource | None
    promised_on: date | None
    unread: tuple[Scan, ...]
    as_of: datetime
    promised_by: datetime | None = None

    @property
    def is_late(self) -> bool:
        """Gecikti mi: whether the promised day, or moment, is over and it isn't there."""
        if self.promised_on is None or self.stage is ParcelStage.DELIVERED:
            return False
        if self.promised_by:
            return self.as_of > self.promised_by
        return self.as_of.astimezone(ISTANBUL).date() > self.promised_on

    def next_step(self, lang: Language) -> str:
        """Sırada ne var: what happens next, or what the customer can do."""
        return NEXT[self.stage].in_language(lang)

    def explain(self, lang: Language) -> str:
        """Açıkla: the answer to a customer who asks where the order is.

        >>> from musteri_destek.sla import Promise, Scan, where_is_it
        >>> word = Promise(
        ...     kind="delivery", made_at="2026-11-13T18:40:00+03:00", until="2026-11-19"
        ... )
        >>> out = Scan(at="2026-11-18T08:10:00+03:00", system="aras", code="4", place="Kadıköy")
        >>> now = datetime(2026, 11, 18, 9, 30, tzinfo=ISTANBUL)
        >>> print(where_is_it([out], promise=word, as_of=now).explain("tr"))
        Paketiniz 18 Kasım 2026 Çarşamba 08.10 itibarıyla dağıtımda. Son görüldüğü yer: Kadıköy. \
Size söz verdiğimiz son gün: 19 Kasım 2026 Perşembe. Kurye paketinizle yola çıktı; telefonunuzun \
açık olması teslimatı kolaylaştırır.
        """
        return " ".join(self._sentences(lang))

    def _sentences(self, lang: Language) -> Iterator[str]:
        since = wording.moment(self.since, lang) if self.since else ""
        yield STAGES[self.stage].in_language(lang, since=since)
        for scan in self.unread[-1:]:
            yield UNREAD.in_language(lang, code=f"{scan.code}")
        if self.place:
            yield PLACE.in_language(lang, place=self.place)
        if self.until and self.expected_by:
            earliest = self.earliest or self.until
            says = EXPECTED if earliest == self.until else WINDOW
            yield _say(says, lang, earliest=earliest, until=self.until)
        if self.promised_on and self.stage is not ParcelStage.DELIVERED:
            by = self.promised_by
            said = wording.moment(by, lang) if by else wording.day(self.promised_on, lang)
            yield (LATE if self.is_late else PROMISED).in_language(lang, day=said)
        yield self.next_step(lang)


def where_is_it(
    scans: Iterable[Scan],
    *,
    as_of: datetime,
    promise: Promise | None = None,
    estimate: Estimate | None = None,
) -> Whereabouts:
    """Nerede: answer "where is my order" for one parcel from its reports up to `as_of`.

    `estimate` is what is expected now, from `estimate_from_scans` or from the carrier; without it
    the window is that of the promise. Raises `MisuseTypeError` for a naive `as_of` and
    `MisuseValueError` for reports of two parcels.

    >>> now = datetime(2026, 11, 18, 9, 30, tzinfo=ISTANBUL)
    >>> print(where_is_it([], as_of=now).explain("en"))
    We haven't seen a movement of your parcel at the carrier yet. As soon as it is on its way, you \
can follow it with its tracking number.
    """
    reports = tuple(scans)
    way = journey(reports, as_of=as_of)
    earliest, until = _window(promise, estimate)
    expects = way.stage is None or not way.stage.is_settled
    return Whereabouts(
        stage=way.stage,
        since=way.since,
        place=way.last.place if way.last else None,
        earliest=earliest if expects else None,
        until=until if expects else None,
        expected_by=estimate.source if estimate and expects else None,
        promised_on=promise.last_day if promise else None,
        promised_by=_moment_of(promise) if promise else None,
        unread=tuple(scan for scan in way.unread if not way.last or scan.at > way.last.at),
        as_of=as_of.astimezone(ISTANBUL),
    )


def _moment_of(promise: Promise) -> datetime | None:
    return promise.end if isinstance(promise.end, datetime) else None


def _window(promise: Promise | None, estimate: Estimate | None) -> tuple[date | None, date | None]:
    if estimate:
        return estimate.earliest, estimate.until
    return (promise.step(StepName.EARLIEST), promise.last_day) if promise else (None, None)


def _say(says: Saying, lang: Language, **days: date) -> str:
    return says.in_language(lang, **{name: wording.day(day, lang) for name, day in days.items()})
