"""Hizmet politikası: a shop's targets with its calendars, and the versions it has had."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import Any, ClassVar, Literal, Self

from pydantic import Field

from ..calendars import BusinessCalendar
from ..cases import Channel
from ..facts import CheckedFacts, Contradiction, Many, Moment, Name
from .events import EventKind
from .hand_over_rules import HandOverRules
from .targets import Metric, SlaTarget


class BotReplies(StrEnum):
    """Bot yanıtları: whether the answer of a bot is an answer.

    >>> BotReplies("do_not_count")
    <BotReplies.DO_NOT_COUNT: 'do_not_count'>
    """

    DO_NOT_COUNT = "do_not_count"
    COUNT = "count"


class Reopening(StrEnum):
    """Yeniden açılış: what a case that is opened again means for the clock of its resolution.

    `RESTART`: a new cycle from then on; the first one stays as it ended. `RESUME`: the same cycle
    goes on, and the time it was resolved doesn't count. `KEEP_FIRST`: the first resolution
    stands and no clock runs.

    >>> Reopening("restart")
    <Reopening.RESTART: 'restart'>
    """

    RESTART = "restart"
    RESUME = "resume"
    KEEP_FIRST = "keep_first"


def _names_its_calendars(policy: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    if policy.calendars is None:
        return
    names = ", ".join(sorted(policy.calendars)) or "none yet"
    for where, calendar in _calendars_named(policy.targets or ()):
        if calendar is not None and calendar not in policy.calendars:
            says = f"no calendar `{calendar}` in this policy: take one of {names}"
            yield Contradiction(("targets", *where), "unknown_calendar", says)


def _calendars_named(targets: Any) -> Iterator[tuple[tuple[str | int, ...], str | None]]:  # noqa: ANN401
    for number, target in enumerate(targets):
        yield (number, "calendar"), target.calendar
        for order, level in enumerate(target.escalations or ()):
            yield (number, "escalations", order, "hold_until"), level.hold_until


class SlaPolicy(CheckedFacts):
    """Hizmet politikası: calendars by name, targets, and what counts as an answer.

    Of the targets that fit a case the one with the most conditions is taken, of equals the first.
    An answer is the public word of a person; `bot_replies` and `also_replies` count more.
    `version` and `since` say which of a shop's policies it is, for `PolicyHistory`. Round-trips
    through JSON. A target that names no calendar of the policy is refused.

    >>> from musteri_destek.calendars import office_calendar
    >>> policy = SlaPolicy(
    ...     calendars={"desk": office_calendar()},
    ...     targets=[SlaTarget(metric="first_response", within="PT4H", calendar="desk")],
    ... )
    >>> SlaPolicy.model_validate_json(policy.model_dump_json()) == policy
    True
    """

    calendars: dict[Name, BusinessCalendar] = Field(default_factory=dict)
    targets: Many[SlaTarget]
    bot_replies: BotReplies = BotReplies.DO_NOT_COUNT
    also_replies: Many[Literal[EventKind.AUTO_REPLY, EventKind.INTERNAL_NOTE]] = ()
    on_reopen: Reopening = Reopening.RESTART
    hand_over: HandOverRules = HandOverRules()
    version: Name | None = None
    since: Moment | None = None

    checks: ClassVar = (_names_its_calendars,)

    def target_for(
        self,
        metric: Metric,
        channel: Channel | None,
        *,
        priority: str | None = None,
        tier: str | None = None,
        tags: Collection[str] = (),
    ) -> SlaTarget | None:
        """Hedefi bul: the narrowest target for such a case, `None` where none fits.

        >>> policy = SlaPolicy(
        ...     targets=[
        ...         {"metric": "first_response", "within": "PT24H"},
        ...         {"metric": "first_response", "within": "PT1H", "channel": "whatsapp"},
        ...     ]
        ... )
        >>> policy.target_for(Metric.FIRST_RESPONSE, Channel.WHATSAPP).within
        datetime.timedelta(seconds=3600)
        """
        for target in self._narrowest_first.get(metric, ()):
            if (
                target.channel in {None, channel}
                and target.priority in {None, priority}
                and target.tier in {None, tier}
                and (target.tag is None or target.tag in tags)
            ):
                return target
        return None

    def counts_as_reply(self, kind: EventKind) -> bool:
        """Yanıt mı: whether something that happened is an answer by this policy.

        >>> SlaPolicy(targets=[], bot_replies="count").counts_as_reply(EventKind.BOT_REPLY)
        True
        """
        return kind in self._replies

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Kopya: a policy with some facts changed, validated anew.

        >>> SlaPolicy(targets=[]).model_copy(update={"version": "2"}).version
        '2'
        """
        del deep  # Facts are frozen and can be shared.
        return type(self).model_validate({**dict(self), **(update or {})})

    @cached_property
    def _replies(self) -> frozenset[EventKind]:
        bots = {EventKind.BOT_REPLY} if self.bot_replies is BotReplies.COUNT else ()
        return frozenset({EventKind.AGENT_REPLY, *bots, *self.also_replies})

    @cached_property
    def _narrowest_first(self) -> Mapping[Metric, tuple[SlaTarget, ...]]:
        ordered = sorted(self.targets, key=lambda target: -target.narrowness)
        return {
            metric: tuple(target for target in ordered if target.metric is metric)
            for metric in Metric
        }


class Recalculation(StrEnum):
    """Yeniden hesap: by which version of the policy a clock runs that was started under another.

    `FROZEN`: by the one in force when the case began. `LIVE`: by the one in force at each moment:
    what has passed counts as it did, and the new target and calendar hold from the change on. A
    clock that has stopped stays as it ended.

    >>> Recalculation("frozen")
    <Recalculation.FROZEN: 'frozen'>
    """

    FROZEN = "frozen"
    LIVE = "live"


def _versions_in_order(history: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    versions = history.versions or ()
    if history.versions == ():
        yield Contradiction(("versions",), "no_version", "give at least one version")
    for number, (earlier, later) in enumerate(pairwise(versions), 1):
        where = ("versions", number, "since")
        if later.since is None:
            yield Contradiction(where, "since_when", "only the first version needs no `since`")
        elif earlier.since is not None and later.since <= earlier.since:
            says = f"`{later.since}` isn't after the version before: put them in order of time"
            yield Contradiction(where, "out_of_order", says)


class PolicyHistory(CheckedFacts):
    """Politika geçmişi: every version of a policy, oldest first, and which of them a clock follows.

    >>> history = PolicyHistory(
    ...     versions=[
    ...         {"targets": [], "version": "1"},
    ...         {"targets": [], "version": "2", "since": "2026-11-01T00:00:00+03:00"},
    ...     ]
    ... )
    >>> from zoneinfo import ZoneInfo
    >>> history.in_force(datetime(2026, 11, 2, tzinfo=ZoneInfo("Europe/Istanbul"))).version
    '2'
    """

    versions: Many[SlaPolicy]
    recalculation: Recalculation = Recalculation.FROZEN

    checks: ClassVar = (_versions_in_order,)

    def in_force(self, at: datetime) -> SlaPolicy:
        """Yürürlükteki: the version in force at a moment; before the first one, the first."""
        return self.versions[bisect_right(self.changes_at, at)]

    @property
    def changes_at(self) -> tuple[datetime, ...]:
        """Değişim anları: when each version but the first came into force."""
        return tuple(version.since for version in self.versions[1:] if version.since)
