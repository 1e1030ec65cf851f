"""Olaylar: what happened in a case, in the order of time; the only input of an SLA clock."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, ClassVar

from ..cases import Channel
from ..facts import CheckedFacts, Contradiction, Many, Moment, Name


class EventKind(StrEnum):
    """Olay türü: who did what. A bot and an automatic reply are no people.

    * `OPENED`, `CUSTOMER_MESSAGE`: the customer turned up; whoever writes waits for an answer.
    * `PERSON_REQUESTED`: a message of the customer who wants to speak to a person.
    * `AGENT_REPLY`: a person of the shop answered where the customer can read it.
    * `BOT_REPLY`, `AUTO_REPLY`, `INTERNAL_NOTE`: an answer of a bot, an acknowledgement of
      receipt, a word among colleagues.
    * `PAUSED`, `RESUMED`: the case waits for somebody else, and no longer does; with a `reason`.
    * `RESOLVED`, `REOPENED`: the shop considers the case done, and no longer does.
    * `HANDED_OVER`: a person took the case over.
    * `CHANGED`: nothing but the priority, tier or tags changed.
    * `CANCELLED`: there is nothing left to answer: withdrawn, merged into another case, spam.

    >>> EventKind.INTERNAL_NOTE.is_from_customer
    False
    """

    OPENED = "opened"
    CUSTOMER_MESSAGE = "customer_message"
    PERSON_REQUESTED = "person_requested"
    AGENT_REPLY = "agent_reply"
    BOT_REPLY = "bot_reply"
    AUTO_REPLY = "auto_reply"
    INTERNAL_NOTE = "internal_note"
    PAUSED = "paused"
    RESUMED = "resumed"
    RESOLVED = "resolved"
    REOPENED = "reopened"
    HANDED_OVER = "handed_over"
    CHANGED = "changed"
    CANCELLED = "cancelled"

    @property
    def is_from_customer(self) -> bool:
        """Müşteriden mi: whether it is a sign of the customer, who now waits for an answer.

        >>> EventKind.OPENED.is_from_customer
        True
        """
        return self in FROM_CUSTOMER


FROM_CUSTOMER = frozenset(
    {EventKind.OPENED, EventKind.CUSTOMER_MESSAGE, EventKind.PERSON_REQUESTED}
)


def _pauses_for_a_reason(event: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    if event.reason is None and event.kind in _PAUSES:
        says = f"`{event.kind}` needs a `reason`: the one that the targets name in `pausable`"
        yield Contradiction(("reason",), "no_reason", says)


_PAUSES = (EventKind.PAUSED, EventKind.RESUMED)


class Event(CheckedFacts):
    """Olay: one thing that happened in a case; `channel` says where, when that is known.

    `reason` names what a pause waits for, in the words of the policy. `priority`, `tier` and `tags`
    hold from this event on until another one states them; `tags` are all tags of the case.

    >>> Event(at="2026-11-13T18:40:00+03:00", kind="opened", channel="sikayetvar").kind
    <EventKind.OPENED: 'opened'>
    """

    at: Moment
    kind: EventKind
    channel: Channel | None = None
    reason: Name | None = None
    priority: Name | None = None
    tier: Name | None = None
    tags: Many[Name] | None = None

    checks: ClassVar = (_pauses_for_a_reason,)
