"""Olaylar: what happened in a case, in the order of time; the only input of an SLA clock."""

from __future__ import annotations

from enum import StrEnum

from ..cases import Channel
from ..facts import Facts, Moment


class EventKind(StrEnum):
    """Olay türü: who did what. A bot and an automatic reply are no people.

    >>> EventKind.INTERNAL_NOTE.is_from_customer
    False
    """

    OPENED = "opened"
    CUSTOMER_MESSAGE = "customer_message"
    AGENT_REPLY = "agent_reply"
    BOT_REPLY = "bot_reply"
    AUTO_REPLY = "auto_reply"
    INTERNAL_NOTE = "internal_note"

    @property
    def is_from_customer(self) -> bool:
        """Müşteriden mi: whether it is a sign of the customer, who now waits for an answer.

        >>> EventKind.OPENED.is_from_customer
        True
        """
        return self in {EventKind.OPENED, EventKind.CUSTOMER_MESSAGE}


class Event(Facts):
    """Olay: one thing that happened in a case; `channel` says where, when that is known.

    >>> Event(at="2026-11-13T18:40:00+03:00", kind="opened", channel="sikayetvar").kind
    <EventKind.OPENED: 'opened'>
    """

    at: Moment
    kind: EventKind
    channel: Channel | None = None
