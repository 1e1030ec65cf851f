"""From a case file to the library's facts: the example of a mapper every shop writes once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from musteri_destek.calendars import BusinessCalendar
from musteri_destek.cases import Channel
from musteri_destek.orders import Order, Party
from musteri_destek.returns import Policy, ReturnRequest

from .asking import channel_of, last_word_of_the_customer, notice_in, only_asks, request_of
from .keys import unknown_keys, unknown_words
from .ordering import order_of, party
from .promising import desk_hours, platform_hours, policy_of
from .sending import Way, arrived_on_no_day, way_of
from .words import Json, is_about_shipping, promised_delivery

_MOMENTS = frozenset({"at", "ordered_at", "delivered_at", "paid_at", "as_of"})
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class UnknownKeysError(ValueError):
    """A case carries keys or words nobody knows; the message names them all."""


@dataclass(frozen=True)
class ShopsOwn:
    """What is the shop's or the platform's own, with no place among the library's facts.

    `damage_report` says whether a record of the damage was made at the door, `terms_text` what the
    shop's page says about returns: words that take no right away.
    """

    hours: tuple[int, BusinessCalendar] | None
    marketplace_days: int | None
    platform_hours: int | None
    damage_report: bool
    terms_text: str


@dataclass(frozen=True)
class DeskCase:
    """A case as the library's facts, with what it would need that is not built yet.

    `notice` is the kind of event that asks for something; it and `request` are `None` where somebody
    only asks where the goods are, or only complains.
    """

    number: str
    words: str
    channel: Channel
    as_of: datetime
    party: Party
    order: Order
    request: ReturnRequest | None
    notice: str | None
    policy: Policy
    way: Way
    own: ShopsOwn
    asked_at: datetime | None
    complained_at: tuple[datetime, ...]
    raw: Json
    waits_for: tuple[str, ...] = field(default=())


def read_case(case: Json) -> DeskCase:
    """Map one case; raises `UnknownKeysError` naming every key and word nobody knows."""
    _refuse_what_nobody_knows(case)
    case = _with_moments(_at_its_moment(case))
    events: tuple[Json, ...] = tuple(case.get("events", ()))
    order, notice = order_of(case), notice_in(case)
    if notice is not None and only_asks(notice, order):
        notice = None
    asked = last_word_of_the_customer(events)
    complaints = (one["at"] for one in events if one["type"] == "complaint_public")
    return DeskCase(
        number=order.number,
        words=case.get("request_text_tr", ""),
        channel=channel_of(case["channel"]),
        as_of=datetime.fromisoformat(case["as_of"]),
        party=party(case["customer"]),
        order=order,
        request=None if notice is None else request_of(case, order, notice),
        notice=notice["type"] if notice else None,
        policy=policy_of(case["order"]),
        way=way_of(case),
        own=_own(case),
        asked_at=datetime.fromisoformat(asked["at"]) if asked else None,
        complained_at=tuple(map(datetime.fromisoformat, complaints)),
        raw=case,
        waits_for=tuple(dict.fromkeys(_waits(case))),
    )


def _refuse_what_nobody_knows(case: Json) -> None:
    for kind, found in (("keys", unknown_keys(case)), ("words", unknown_words(case))):
        if found:
            msg = f"case `{case.get('id')}`: unknown {kind}: {', '.join(found)}"
            raise UnknownKeysError(msg)


def _own(case: Json) -> ShopsOwn:
    order = case["order"]
    return ShopsOwn(
        hours=desk_hours(order),
        marketplace_days=order.get("marketplace_window_days"),
        platform_hours=platform_hours(order),
        damage_report=case.get("delivery", {}).get("damage_report", False),
        terms_text=order.get("shop_policy_text", ""),
    )


def _waits(case: Json) -> Iterator[str]:
    """What a case says that nobody here can read or count yet."""
    order = case["order"]
    unread = order.get("promised") and promised_delivery(order) is None
    if unread and not is_about_shipping(order):
        yield "a promised delivery in words without a number"
    if arrived_on_no_day(case):
        yield "the day of a delivery that is only shown as done"


def _at_its_moment(case: Json) -> Json:
    """The case with the moment it is decided at: that of its last event, unless it says another."""
    events = case.get("events") or [{"at": case["order"]["ordered_at"]}]
    return {"as_of": events[-1]["at"], **case}


def _with_moments(case: Any) -> Any:  # noqa: ANN401 - JSON
    """The case with every bare day of an event as its noon in Istanbul; days of words stay days."""
    if isinstance(case, list):
        return [_with_moments(one) for one in case]
    if not isinstance(case, dict):
        return case
    return {
        key: f"{value}T12:00:00+03:00"
        if key in _MOMENTS and isinstance(value, str) and _DAY.fullmatch(value)
        else _with_moments(value)
        for key, value in case.items()
    }
