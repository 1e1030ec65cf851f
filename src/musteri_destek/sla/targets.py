"""Hedefler: how soon a shop wants to act, for whom, and what happens on the way to a breach."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import ROUND_CEILING
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field

from .._decimals import exactly
from ..cases import Channel
from ..facts import CheckedFacts, Contradiction, Facts, Many, Name, Percent, unreadable

_MICROSECOND = timedelta(microseconds=1)


class Metric(StrEnum):
    """Ölçü: which wait of the customer a target is about.

    * `FIRST_RESPONSE`: from the customer's first sign to the first public answer.
    * `NEXT_RESPONSE`: from the oldest message without an answer to the answer. A first wait
      that has a target of its own is none of these.
    * `RESOLUTION`: from the customer's first sign until the case is resolved.
    * `PERIODIC_UPDATE`: from each answer to the next one, while the case isn't resolved.

    >>> Metric("first_response")
    <Metric.FIRST_RESPONSE: 'first_response'>
    """

    FIRST_RESPONSE = "first_response"
    NEXT_RESPONSE = "next_response"
    RESOLUTION = "resolution"
    PERIODIC_UPDATE = "periodic_update"


def _read_length(value: object) -> object:
    if isinstance(value, timedelta | str):
        return value
    says = f'`{value!r}` has no unit: give a timedelta or ISO text such as "PT4H"'
    raise unreadable(says)


Offset = Annotated[timedelta, BeforeValidator(_read_length)]
Length = Annotated[Offset, Field(gt=timedelta())]


def _names_one_threshold(at_risk: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    if (at_risk.remaining is None) is (at_risk.consumed is None):
        says = "say when it is at risk by `remaining` or by `consumed`, by one of them"
        yield Contradiction((), "one_threshold", says)


class AtRisk(CheckedFacts):
    """Risk eşiği: from when on a running clock is at risk: by time that remains or share consumed.

    >>> AtRisk(consumed=75).after(timedelta(hours=4)), AtRisk(remaining="PT30M").consumed
    (datetime.timedelta(seconds=10800), None)
    """

    remaining: Length | None = None
    consumed: Percent | None = None

    checks: ClassVar = (_names_one_threshold,)

    @exactly
    def after(self, within: timedelta) -> timedelta:
        """Eşik: the elapsed time at which a clock of that length is at risk.

        >>> AtRisk(remaining="PT30M").after(timedelta(hours=4))
        datetime.timedelta(seconds=12600)
        """
        if self.consumed is None:
            return within - (self.remaining or timedelta())
        whole = within // _MICROSECOND * self.consumed / 100
        return int(whole.to_integral_value(ROUND_CEILING)) * _MICROSECOND


class OffsetTime(StrEnum):
    """Kayma zamanı: whether the offset of a level is open, unpaused time or every hour counts.

    >>> OffsetTime("open_time")
    <OffsetTime.OPEN_TIME: 'open_time'>
    """

    OPEN_TIME = "open_time"
    WALL_TIME = "wall_time"


class EscalationLevel(Facts):
    """Kademe: who hears of a clock, and when: `offset` after it is due, before when negative.

    With `hold_until`, the name of a calendar, the word waits until that one is open: nobody is
    woken at midnight.

    >>> EscalationLevel(name="team_lead", offset="-PT1H", hold_until="desk").counted
    <OffsetTime.OPEN_TIME: 'open_time'>
    """

    name: Name
    offset: Offset
    counted: OffsetTime = OffsetTime.OPEN_TIME
    hold_until: Name | None = None


def _thresholds_lie_inside(target: Any) -> Iterator[Contradiction]:  # noqa: ANN401 - may be half read
    if target.within is None:
        return
    if target.at_risk and target.at_risk.remaining and target.at_risk.remaining >= target.within:
        says = "`remaining` is as long as the target: it would be at risk from the start"
        yield Contradiction(("at_risk", "remaining"), "at_risk_from_the_start", says)
    for number, level in enumerate(target.escalations or ()):
        if level.offset is not None and level.offset <= -target.within:
            says = f"level `{level.name}` lies before the start of the clock: take a shorter offset"
            yield Contradiction(("escalations", number, "offset"), "before_the_start", says)


class SlaTarget(CheckedFacts):
    """Hedef: how soon, on which calendar, and for which cases (`None`: for every one).

    `calendar` is a name in the policy; `None` counts every hour of the clock. In JSON `within` is
    ISO 8601, "PT4H" for four hours. `channel`, `priority`, `tier` and `tag` say for whom.
    `pausable` names the reasons of a pause that stop this clock; no other pause does.

    >>> SlaTarget(metric="first_response", within="PT4H", calendar="desk").within
    datetime.timedelta(seconds=14400)
    """

    metric: Metric
    within: Length
    calendar: Name | None = None
    channel: Channel | None = None
    priority: Name | None = None
    tier: Name | None = None
    tag: Name | None = None
    pausable: Many[Name] = ()
    at_risk: AtRisk | None = None
    escalations: Many[EscalationLevel] = ()

    checks: ClassVar = (_thresholds_lie_inside,)

    @property
    def narrowness(self) -> int:
        """Darlık: how many conditions it states; of the targets that fit, the narrowest is taken.

        >>> SlaTarget(metric="resolution", within="P2D", channel="email", tag="vip").narrowness
        2
        """
        stated = (self.channel, self.priority, self.tier, self.tag)
        return sum(condition is not None for condition in stated)
