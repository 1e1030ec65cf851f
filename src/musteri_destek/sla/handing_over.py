"""Devir: when a case has to leave the bot and reach a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .. import wording
from ..decisions import Saying
from ..wording import Language
from .course import check_aware, checked, known_in
from .events import Event, EventKind
from .hand_over_rules import HandOverRules
from .policies import PolicyHistory, SlaPolicy


class HandOverReason(StrEnum):
    """Devir nedeni: why a person has to take part.

    >>> HandOverReason("requested")
    <HandOverReason.REQUESTED: 'requested'>
    """

    REQUESTED = "requested"
    BOT_REPLIES = "bot_replies"
    CHANNEL = "channel"
    TAG = "tag"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """Devir: the case waits for a person since a moment, for these reasons, the oldest first."""

    since: datetime
    reasons: tuple[HandOverReason, ...]

    def explain(self, lang: Language) -> str:
        """Açıkla: since when and why."""
        reasons = ", ".join(_REASONS[reason].in_language(lang) for reason in self.reasons)
        since = wording.moment(self.since, lang)
        return _SAYS.in_language(lang, since=since, reasons=reasons)


def hand_over(
    events: Iterable[Event],
    policy: SlaPolicy | PolicyHistory,
    *,
    as_of: datetime,
) -> HandOver | None:
    """Devret: whether a person has to take the case over; `None` while none has to.

    A customer who asks for a person gets one under every policy. An answer of a person or a
    `handed_over` ends it. Of several versions of a policy the one in force at `as_of` is asked.

    >>> from musteri_destek import sla
    >>> policy = sla.SlaPolicy(targets=[], hand_over={"bot_replies": 2})
    >>> case = [
    ...     sla.Event(at="2026-11-16T10:00:00+03:00", kind="opened"),
    ...     sla.Event(at="2026-11-16T10:01:00+03:00", kind="bot_reply"),
    ...     sla.Event(at="2026-11-16T10:02:00+03:00", kind="bot_reply"),
    ... ]
    >>> print(sla.hand_over(case, policy, as_of=case[-1].at).explain("tr"))
    16 Kasım 2026 Pazartesi 10.02 itibarıyla bir kişi devralmalı: bot yeterince denedi.
    """
    check_aware(as_of)
    happened = [event for event in checked(events) if event.at <= as_of]
    followed = policy.in_force(as_of) if isinstance(policy, PolicyHistory) else policy
    found = sorted(_calls(happened, followed.hand_over))
    if not found:
        return None
    return HandOver(since=found[0][0], reasons=tuple(dict.fromkeys(why for _, why in found)))


_ENDS = (EventKind.AGENT_REPLY, EventKind.HANDED_OVER, EventKind.CANCELLED)


def _calls(
    events: Sequence[Event], rules: HandOverRules
) -> Iterator[tuple[datetime, HandOverReason]]:
    last = max((n for n, event in enumerate(events, 1) if event.kind in _ENDS), default=0)
    since_then = events[last:]
    for event in since_then:
        if event.kind is EventKind.PERSON_REQUESTED:
            yield event.at, HandOverReason.REQUESTED
    bots = [event.at for event in since_then if event.kind is EventKind.BOT_REPLY]
    if rules.bot_replies and len(bots) >= rules.bot_replies:
        yield bots[rules.bot_replies - 1], HandOverReason.BOT_REPLIES
    if not last:
        yield from _standing_calls(events, rules)


def _standing_calls(
    events: Sequence[Event], rules: HandOverRules
) -> Iterator[tuple[datetime, HandOverReason]]:
    for event in events:
        if event.channel in rules.channels:
            yield event.at, HandOverReason.CHANNEL
    for known in known_in(events):
        if set(known.tags) & set(rules.tags):
            yield known.since, HandOverReason.TAG


_REASONS = {
    HandOverReason.REQUESTED: Saying(
        "müşteri bir kişiyle görüşmek istedi", "the customer asked for a person"
    ),
    HandOverReason.BOT_REPLIES: Saying("bot yeterince denedi", "the bot has tried often enough"),
    HandOverReason.CHANNEL: Saying("bu kanal kişilere ayrılmış", "this channel is for people"),
    HandOverReason.TAG: Saying("vakanın etiketi bir kişi istiyor", "its tag calls for a person"),
}
_SAYS = Saying(
    "{since} itibarıyla bir kişi devralmalı: {reasons}.",
    "A person has to take over since {since}: {reasons}.",
)
