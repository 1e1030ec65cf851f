"""Ön bildirim: what to tell customers before they ask, each thing once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from ..decisions import Saying
from .notice_facts import Notice, NoticeKind, NoticeRules
from .promise_counts import by_subject
from .promise_facts import PromiseKind, Reason
from .promise_story import PromiseFact
from .promise_transitions import PromiseStatus
from .promises import Promise, PromiseState
from .scans import Scan, journey
from .slips import slip_of
from .stages import ParcelStage

_USUAL = NoticeRules()


def notices_due(
    promises: Iterable[Promise],
    facts: Iterable[PromiseFact],
    *,
    as_of: datetime,
    sent: Iterable[Notice] = (),
    rules: NoticeRules = _USUAL,
) -> tuple[Notice, ...]:
    """Bildirimleri bul: what customers have to hear at `as_of` and have not heard yet.

    Slips, once for each day that is named or passes; a parcel that should have left; arrivals; a
    refund that was sent; and, while a promise is broken or at risk, an update every so often.
    `sent` are the notices that went out: given this answer back as sent, nothing is left. Sends
    nothing itself; `not_before` keeps the quiet hours.

    >>> from musteri_destek.sla import Estimate
    >>> word = Promise(
    ...     kind="delivery", made_at="2026-11-13T18:40:00+03:00", until="2026-11-19", about="A-7"
    ... )
    >>> later = Estimate(
    ...     kind="delivery",
    ...     about="A-7",
    ...     at="2026-11-17T22:15:00+03:00",
    ...     until="2026-11-21",
    ...     source="carrier",
    ... )
    >>> night = datetime.fromisoformat("2026-11-17T22:30:00+03:00")
    >>> due = notices_due([word], [later], as_of=night)
    >>> print(due[0].explain("tr"))
    Gecikme bildirimi: Beklenen gün 21 Kasım 2026 Cumartesi; müşteriye son söylenen gün 19 Kasım 2026 \
Perşembe idi. En erken gönderim: 18 Kasım 2026 Çarşamba 09.00.
    >>> notices_due([word], [later], as_of=night, sent=due)
    ()
    """
    happened = by_subject(facts)
    told = tuple(sent)
    found: dict[str, Notice] = {}
    for promise in promises:
        own = tuple(happened.get((promise.kind, promise.about), ()))
        question = _Question(promise, own, promise.state(own, as_of=as_of), rules, told)
        found |= {notice.key: notice for notice in question.answers()}
    heard = {notice.key for notice in told}
    return tuple(notice for key, notice in found.items() if key not in heard)


@dataclass(frozen=True, slots=True)
class _Question:
    """What is there to tell about one promise?"""

    promise: Promise
    facts: tuple[PromiseFact, ...]
    state: PromiseState
    rules: NoticeRules
    sent: tuple[Notice, ...]

    def answers(self) -> Iterator[Notice]:
        yield from self._good_news()
        if self.state.settled_by:
            return
        worries = list(self._worries())
        yield from worries
        if {worry.key for worry in worries} <= {notice.key for notice in self.sent}:
            yield from self._update()

    def _good_news(self) -> Iterator[Notice]:
        if self.promise.kind is PromiseKind.DELIVERY:
            yield from self._arrivals()
        done = self.state.fulfilled_at
        if self.promise.kind is PromiseKind.REFUND and done and self._is_news(done):
            yield self._notice(
                NoticeKind.REFUND_SENT, done.isoformat(), _reason("refund_sent", at=done)
            )

    def _arrivals(self) -> Iterator[Notice]:
        scans = [fact for fact in self.facts if isinstance(fact, Scan)]
        for parcel in sorted({scan.parcel or "" for scan in scans}):
            way = journey(
                (scan for scan in scans if (scan.parcel or "") == parcel), as_of=self.state.as_of
            )
            if way.stage in _ARRIVALS and way.since and self._is_news(way.since):
                name = f"{parcel}/{way.stage}/{way.since.date()}"
                yield self._notice(
                    NoticeKind.ARRIVAL, name, _reason(_ARRIVALS[way.stage], at=way.since)
                )

    def _worries(self) -> Iterator[Notice]:
        slip = slip_of(self.promise, self.facts, self.rules, as_of=self.state.as_of)
        if slip and slip.expected_on:
            why = _reason("slip", on=slip.expected_on, told=slip.told)
            yield self._notice(NoticeKind.SLIP, slip.name, why, expected_on=slip.expected_on)
        elif slip:
            yield self._notice(NoticeKind.SLIP, slip.name, _reason("passed", told=slip.told))
        elif self.state.status is PromiseStatus.AT_RISK and self.state.unshipped_since:
            on = self.state.unshipped_since
            yield self._notice(NoticeKind.AT_RISK, str(on), _reason("unshipped", on=on))

    def _update(self) -> Iterator[Notice]:
        if self.state.status not in {PromiseStatus.AT_RISK, PromiseStatus.BROKEN}:
            return
        last = max(self._heard_at(), default=None)
        if last and self.state.as_of >= last + self.rules.update_every:
            yield self._notice(
                NoticeKind.UPDATE_DUE, last.isoformat(), _reason("update_due", at=last)
            )

    def _heard_at(self) -> Iterator[datetime]:
        for notice in self.sent:
            if notice.promise == self.promise.key:
                yield notice.not_before
        for revision in self.promise.revisions:
            if revision.at <= self.state.as_of:
                yield revision.at

    def _is_news(self, at: datetime) -> bool:
        return self.state.as_of - at <= self.rules.news_for

    def _notice(
        self, kind: NoticeKind, name: str, why: Reason, *, expected_on: date | None = None
    ) -> Notice:
        promise = self.promise
        # Good news belongs to the order: two words about one refund bring one notice of it.
        worry = kind not in {NoticeKind.ARRIVAL, NoticeKind.REFUND_SENT}
        subject = promise.key if worry else f"{promise.kind}/{promise.about or ''}"
        return Notice(
            key=f"{subject}/{kind}/{name}",
            kind=kind,
            promise=promise.key,
            promised=promise.kind,
            about=promise.about,
            not_before=self.rules.not_before(self.state.as_of),
            expected_on=expected_on,
            reason=why,
        )


def _reason(code: str, **values: object) -> Reason:
    return Reason.of(code, _WHY[code], **values)


_ARRIVALS = {
    ParcelStage.OUT_FOR_DELIVERY: "out_for_delivery",
    ParcelStage.AWAITING_COLLECTION: "awaiting_collection",
    ParcelStage.DELIVERED: "delivered",
}
_WHY = {
    "slip": Saying(
        "Beklenen gün {on}; müşteriye son söylenen gün {told} idi.",
        "It is expected on {on}; the last day the customer heard was {told}.",
    ),
    "passed": Saying(
        "Müşteriye son söylenen gün ({told}) geçti, söz henüz yerine gelmedi.",
        "The last day the customer heard ({told}) has passed, and it isn't done.",
    ),
    "unshipped": Saying(
        "En geç {on} günü kargoya verilecekti; verildiği görülmedi.",
        "It was to leave by {on}; nothing shows that it did.",
    ),
    "out_for_delivery": Saying("Paket dağıtıma çıktı: {at}.", "The parcel is out: {at}."),
    "awaiting_collection": Saying(
        "Paket teslim noktasında bekliyor: {at}.", "The parcel waits to be collected: {at}."
    ),
    "delivered": Saying("Paket teslim edildi: {at}.", "The parcel was delivered: {at}."),
    "refund_sent": Saying("Para iadesi gönderildi: {at}.", "The refund was sent: {at}."),
    "update_due": Saying(
        "Müşteriye en son {at} bilgi verildi, söz henüz yerine gelmedi.",
        "The customer last heard on {at}, and it isn't done yet.",
    ),
}
