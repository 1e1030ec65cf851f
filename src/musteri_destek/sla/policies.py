"""Hizmet hedefleri: how soon a shop wants to answer, on which calendar, on which channel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field

from ..calendars import BusinessCalendar
from ..cases import Channel
from ..facts import CheckedFacts, Contradiction, Facts, Many, Name


class Metric(StrEnum):
    """Ölçü: which wait of the customer a target is about.

    `FIRST_RESPONSE`: from the customer's first sign to the first public answer.

    >>> Metric("first_response")
    <Metric.FIRST_RESPONSE: 'first_response'>
    """

    FIRST_RESPONSE = "first_response"


class BotReplies(StrEnum):
    """Bot yanıtları: whether the answer of a bot stops the clock of a first response.

    An automatic acknowledgement never does.

    >>> BotReplies("do_not_count")
    <BotReplies.DO_NOT_COUNT: 'do_not_count'>
    """

    DO_NOT_COUNT = "do_not_count"
    COUNT = "count"


def _read_length(value: object) -> object:
    if isinstance(value, timedelta | str):
        return value
    msg = f'`{value!r}` has no unit: give a timedelta or ISO text such as "PT4H"'
    raise ValueError(msg)


Length = Annotated[timedelta, BeforeValidator(_read_length), Field(gt=timedelta())]


class SlaTarget(Facts):
    """Hedef: how soon, on which calendar, and for which channel (`None`: for every one).

    `calendar` is a name in the policy; `None` counts every hour of the clock. In JSON `within` is
    ISO 8601, "PT4H" for four hours.

    >>> SlaTarget(metric="first_response", within="PT4H", calendar="desk").within
    datetime.timedelta(seconds=14400)
    """

    metric: Metric
    within: Length
    calendar: Name | None = None
    channel: Channel | None = None


def _names_its_calendars(policy: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    known = policy.calendars or {}
    for number, target in enumerate(policy.targets or ()):
        if target.calendar is not None and target.calendar not in known:
            names = ", ".join(sorted(known)) or "none yet"
            says = f"no calendar `{target.calendar}` in this policy: take one of {names}"
            yield Contradiction(("targets", number, "calendar"), "unknown_calendar", says)


class SlaPolicy(CheckedFacts):
    """Hizmet politikası: calendars by name and targets; the first target that fits is taken.

    Round-trips through JSON. A target that names no calendar of the policy is refused.

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

    checks: ClassVar = (_names_its_calendars,)

    def target_for(self, metric: Metric, channel: Channel | None) -> SlaTarget | None:
        """Hedefi bul: the first target of the metric for that channel, `None` where there is none.

        >>> policy = SlaPolicy(
        ...     targets=[
        ...         {"metric": "first_response", "within": "PT1H", "channel": "whatsapp"},
        ...         {"metric": "first_response", "within": "PT24H"},
        ...     ]
        ... )
        >>> policy.target_for(Metric.FIRST_RESPONSE, Channel.EMAIL).within
        datetime.timedelta(days=1)
        """
        fitting = {(metric, None), (metric, channel)}
        return next(
            (target for target in self.targets if (target.metric, target.channel) in fitting), None
        )
