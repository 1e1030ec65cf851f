"""Kaymalar: the day a customer last heard of, and whether what is expected now has left it behind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from ..facts import ISTANBUL
from .notice_facts import NoticeRules
from .promise_facts import Estimate
from .promise_story import PromiseFact
from .promises import Promise
from .revisions import Revision, binds, end_of, local_day
from .scans import Scan


@dataclass(frozen=True, slots=True)
class Slip:
    """Kayma: the day that was told before, and the day expected now; `None` where the first passed.

    `number` counts the slips of a promise, so that one that comes back is another one.
    """

    told: date
    expected_on: date | None
    number: int

    @property
    def name(self) -> str:
        """Adı: what makes it another slip than those before it."""
        return f"{self.number}/{self.expected_on}" if self.expected_on else f"passed/{self.told}"


def slip_of(
    promise: Promise,
    facts: Iterable[PromiseFact],
    rules: NoticeRules,
    *,
    as_of: datetime,
) -> Slip | None:
    """Kayma: the newest slip the customer has to hear of, `None` while there is none.

    >>> from musteri_destek.sla import Estimate, Promise
    >>> word = Promise(kind="delivery", made_at="2026-11-13T18:40:00+03:00", until="2026-11-19")
    >>> later = Estimate(
    ...     kind="delivery", at="2026-11-17T09:00:00+03:00", until="2026-11-21", source="carrier"
    ... )
    >>> now = datetime(2026, 11, 17, 10, tzinfo=ISTANBUL)
    >>> slip_of(word, [later], NoticeRules(), as_of=now).name
    '1/2026-11-21'
    """
    end = end_of(promise.until, promise.due)
    told, number, slip = local_day(end), 0, None
    for said in _days_said(promise, facts, as_of):
        if isinstance(said, Revision):
            # The customer heard of it, so there is nothing left to tell.
            end = said.end if binds(said, end) else end
            told, slip = local_day(said.end), None
        elif said.on > local_day(end) and (said.on - told).days >= rules.slip_days:
            number += 1
            told, slip = said.on, Slip(told, said.on, number)
        elif (told - said.on).days >= rules.recovery_days:
            told, slip = max(said.on, local_day(end)), None
    passed = as_of.astimezone(ISTANBUL).date() > told
    return Slip(told, None, number) if passed else slip


@dataclass(frozen=True, slots=True)
class _Expected:
    at: datetime
    on: date


def _days_said(
    promise: Promise, facts: Iterable[PromiseFact], as_of: datetime
) -> list[Revision | _Expected]:
    said: list[Revision | _Expected] = list(promise.revisions)
    for fact in facts:
        if isinstance(fact, Estimate):
            said.append(_Expected(fact.at, fact.until))
        elif isinstance(fact, Scan) and fact.expected_on:
            said.append(_Expected(fact.at, fact.expected_on))
    known = (one for one in said if promise.made_at <= one.at <= as_of)
    return sorted(known, key=lambda one: (one.at, isinstance(one, _Expected), repr(one)))
