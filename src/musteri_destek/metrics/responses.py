"""Yanıtlar: answers to a survey as facts: who, when, what, and whether we may get in touch.

Scores alone need none of this: `nps` takes plain numbers. These facts are for what has to know
more: whom to call back, which answers look odd, who bought at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pydantic import StrictBool, StrictInt

from ..facts import CheckedFacts, Contradiction, Many, Moment, Name


def _not_answered_before_asked(facts: Response) -> Iterator[Contradiction]:
    if facts.asked_at and facts.answered_at and facts.answered_at < facts.asked_at:
        says = f"`{facts.answered_at}` is before `asked_at`: check the order of the two"
        yield Contradiction(("answered_at",), "out_of_order", says)


def _a_score_has_its_moment(facts: Response) -> Iterator[Contradiction]:
    if facts.score is not None and facts.answered_at is None:
        says = "a score without its moment: say when it was given"
        yield Contradiction(("answered_at",), "missing", says)


class Response(CheckedFacts):
    """Yanıt: one person's answer to one survey; without a `score` it was not answered.

    `verified_purchase` says whether the shop knows the order behind it; `origin` is the shop's
    own key for the device or network it came from (a hash, never an address); `may_contact` is
    the customer's word on being called back, unknown when nobody asked.

    >>> from musteri_destek import metrics
    >>> answer = metrics.Response(id="r1", customer="m-17", score=3,
    ...     answered_at="2026-11-02T10:00:00+03:00", comment="Kargo geç geldi")
    >>> answer.score, answer.verified_purchase
    (3, None)
    """

    id: Name
    customer: Name
    score: StrictInt | None = None
    asked_at: Moment | None = None
    answered_at: Moment | None = None
    delivered_at: Moment | None = None
    order: Name | None = None
    verified_purchase: StrictBool | None = None
    channel: Name | None = None
    origin: Name | None = None
    comment: Name | None = None
    tags: Many[Name] = ()
    may_contact: StrictBool | None = None
    contacted_at: Moment | None = None

    checks = (_not_answered_before_asked, _a_score_has_its_moment)


def verified(responses: Iterable[Response]) -> tuple[Response, ...]:
    """Doğrulanmış alışverişler: answers of people of whom the shop knows the purchase.

    Unknown is not verified. Say beside the score how many were left out.

    >>> from musteri_destek import metrics
    >>> known = metrics.Response(id="1", customer="a", verified_purchase=True)
    >>> [one.id for one in verified([known, metrics.Response(id="2", customer="b")])]
    ['1']
    """
    return tuple(one for one in responses if one.verified_purchase)


def latest_per_customer(responses: Iterable[Response]) -> tuple[Response, ...]:
    """Müşteri başına son yanıt: the last answer of each customer, in the order they were given.

    Several answers of one person are not several people: counted all, the interval is too narrow.
    Unanswered surveys are kept where a customer has answered none.

    >>> from musteri_destek import metrics
    >>> monday, friday = (metrics.Response(id=day, customer="a", score=9,
    ...     answered_at=f"2026-11-{day}T10:00:00+03:00") for day in ("02", "06"))
    >>> [one.id for one in latest_per_customer([friday, monday])]
    ['06']
    """
    latest: dict[str, Response] = {}
    for one in sorted(responses, key=_when):
        latest[one.customer] = one
    return tuple(sorted(latest.values(), key=_when))


def _when(response: Response) -> tuple[bool, float, str]:
    at = response.answered_at or response.asked_at
    answered = response.answered_at is not None
    return answered, at.timestamp() if at else 0.0, response.id
