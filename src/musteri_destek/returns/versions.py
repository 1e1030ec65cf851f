"""Politika sürümleri: which version of a shop's policy is an order decided under?

What a shop promised on the day of the order holds; a version that came later takes nothing back.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import Any, NamedTuple

from ..decisions import Actor, Certainty, Effect, Finding, Outcome, Saying
from ..errors import MisuseTypeError
from ..facts import CheckedFacts, Contradiction, Name, Some, could_be_read
from ..law import Source
from .context import Claim, Context, local_day
from .decision import Decision
from .goodwill.right import is_silent_on
from .policy import Policy
from .requests import ReturnRequest
from .rights import Right
from .rights.kinds import FindingKind

NOT_IN_BOOK = FindingKind(
    code="goodwill_policy_not_in_book",
    right="goodwill",
    effect=Effect.REVIEWS,
    who=Actor.SELLER,
    says=Saying(
        "Sipariş {ordered_on} günü verildi; mağazanın politika defterinde o gün geçerli bir sürüm "
        "yok",
        "The order was placed on {ordered_on}; the shop's book of policies holds no version for "
        "that day",
    ),
    next_step=Saying(
        "o günün politikasını deftere eklemek ya da talebe elle bakmak",
        "add the policy of that day to the book, or look at the request by hand",
    ),
    missing="policy",
)
KINDS = (NOT_IN_BOOK,)


class PolicyChoice(StrEnum):
    """Sürüm seçimi: the version of the day of the order, or the kinder of then and now.

    "Now" is the day of the notice: what the shop promises when the customer asks. The kinder one
    grants more lines, then refuses fewer, then gives more of what was asked for, then pays more,
    then pays earlier; where nothing tells them apart, that of the order speaks.

    >>> PolicyChoice("at_order")
    <PolicyChoice.AT_ORDER: 'at_order'>
    """

    AT_ORDER = "at_order"
    KINDER_OF_THEN_AND_NOW = "kinder_of_then_and_now"


def _spans(book: Any) -> list[tuple[date, date, int]]:  # noqa: ANN401
    """List first day, last day and place of each policy whose days were read, in their order."""
    return sorted(
        (one.valid_from or date.min, one.valid_until or date.max, index)
        for index, one in enumerate(book.policies or ())
        if could_be_read(one, "valid_from", "valid_until")
    )


def _called(book: Any, index: int) -> str:  # noqa: ANN401
    """Name a policy as a decision does, or by its place where it has no such name."""
    one = book.policies[index]
    return f"{one.id}@{one.version}" if one.id and one.version else f"policies.{index}"


def _no_day_has_two(book: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    last, held_by = None, ""
    for first, until, index in _spans(book):
        called = _called(book, index)
        if last is not None and first <= last:
            says = f"`{called}` starts before `{held_by}` ends: end that one the day before"
            yield Contradiction(("policies", index, "valid_from"), "versions_overlap", says)
        if last is None or until > last:
            last, held_by = until, called


def _no_day_between_has_none(book: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    spans = _spans(book)
    if len(spans) < len(book.policies or ()):
        # One whose days could not be read may well hold in between.
        return
    for (_, last, before), (first, _, after) in pairwise(spans):
        if last < date.max and first > last + timedelta(days=1):
            old, new = _called(book, before), _called(book, after)
            says = f"no version holds between `{old}`, until {last}, and `{new}`, from {first}"
            yield Contradiction(("policies", after, "valid_from"), "versions_leave_a_gap", says)


def _versions_are_unique(book: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    seen: set[tuple[str, str]] = set()
    for index, one in enumerate(book.policies or ()):
        if one.id is None or one.version is None:
            continue
        if (one.id, one.version) in seen:
            says = f"`{one.id}@{one.version}` stands twice: give each text a version of its own"
            yield Contradiction(("policies", index, "version"), "id_not_unique", says)
        seen.add((one.id, one.version))


class PolicyBook(CheckedFacts):
    """Politika defteri: all versions of a shop's policy; the order's date selects the one that holds.

    A version that is never replaced needs no `valid_until`, the oldest no `valid_from`. Raises
    pydantic's `ValidationError` listing every overlap, every gap between versions, and every
    version that stands twice.

    >>> year = {"id": "mavi", "version": "2026", "valid_from": "2026-01-01"}
    >>> before = {"id": "mavi", "version": "2025", "valid_until": "2025-12-31"}
    >>> PolicyBook(id="mavi", policies=[before, year]).at(date(2025, 12, 31)).name
    'mavi@2025'
    """

    id: Name
    policies: Some[Policy]
    choice: PolicyChoice = PolicyChoice.AT_ORDER

    checks = (_no_day_has_two, _no_day_between_has_none, _versions_are_unique)

    @property
    def name(self) -> str:
        """Adı: what reports call the book; a decision names the version it was made under."""
        return self.id

    def at(self, on: date) -> Policy | None:
        """O günün sürümü: the version for orders of that day; `None` where the book holds none.

        Raises `MisuseTypeError` for anything but a day, such as a moment or a text.
        """
        if isinstance(on, datetime) or not isinstance(on, date):
            msg = f"`{on!r}` is no day: give the local `date` of the order"
            raise MisuseTypeError(msg)
        return next((one for one in self.policies if _covers(one, on)), None)


def _covers(policy: Policy, on: date) -> bool:
    return (policy.valid_from or date.min) <= on <= (policy.valid_until or date.max)


class Candidate(NamedTuple):
    """Aday: a version a request may be decided under, with what is said where none is known."""

    policy: Policy
    rights: tuple[Right, ...] = ()


def candidates(policy: Policy | PolicyBook, request: ReturnRequest) -> tuple[Candidate, ...]:
    """Adaylar: the versions among which the kindest decision counts; that of the order first.

    A policy by itself is taken as it is, whatever its days. Where the book holds no version for
    the day of the order, the law alone decides, and a person is asked for the policy.
    """
    if isinstance(policy, Policy):
        return (Candidate(policy),)
    then = policy.at(local_day(request.order.ordered_at))
    found = [Candidate(then) if then else _without_one(policy)]
    if policy.choice is PolicyChoice.KINDER_OF_THEN_AND_NOW:
        now = policy.at(local_day(request.notified_at))
        if now and now is not then:
            found.append(Candidate(now))
    return tuple(found)


def _without_one(book: PolicyBook) -> Candidate:
    return Candidate(Policy(id=book.id, version="?"), (_not_in_book,))


def _not_in_book(claim: Claim, _: Context) -> Iterator[Finding]:
    if is_silent_on(claim):
        return
    yield NOT_IN_BOOK.found(
        claim,
        Source("mağazanın politika defteri"),
        facts={"ordered_on": claim.ordered_on},
        certainty=Certainty.POLICY,
    )


def kindness(decision: Decision) -> tuple[int, int, int, Decimal, tuple[int, int]]:
    """Lehe olma: what of two decisions about one request is kinder to the customer; the higher.

    More lines granted, then fewer refused, then more that get what was asked for, then more money,
    then an earlier refund.
    """
    outcomes = [line.outcome for line in decision.lines]
    due = decision.refund.due
    stage, day = due.order_key() if due else (0, date.min)
    return (
        outcomes.count(Outcome.ELIGIBLE),
        -outcomes.count(Outcome.INELIGIBLE),
        -sum(line.misses_the_wish for line in decision.lines),
        decision.refund.total,
        (-stage, -day.toordinal()),
    )
