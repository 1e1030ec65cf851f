"""Süreler: until when does a promise of the shop stand? Windows are objects, never odd numbers.

A window counts days or hours from an event, ends before one, ends on a day, or never ends. A season lets
the orders of some weeks go back until a day of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field

from ...calendars import Roll
from ...facts import CheckedFacts, Contradiction, Day, Quantity, TaggedFacts

DayCount = Annotated[Quantity, Field(le=36_500)]
"""Gün sayısı: 1 to 36,500 days; who promises more says `Unlimited`."""

HourCount = Annotated[Quantity, Field(le=876_000)]
"""Saat sayısı: 1 to 876,000 hours, a hundred years."""


class Anchor(StrEnum):
    """Başlangıç olayı: what starts the window of a shop.

    `SHIPMENT`: the line's last parcel was handed to the carrier. `ITEM_DELIVERY`: the line is
    complete. `LAST_DELIVERY`: the whole order is. `EVENT`: the day the thing is for
    (`Line.event_on`).

    >>> Anchor("item_delivery")
    <Anchor.ITEM_DELIVERY: 'item_delivery'>
    """

    ORDER = "order"
    SHIPMENT = "shipment"
    ITEM_DELIVERY = "item_delivery"
    LAST_DELIVERY = "last_delivery"
    EVENT = "event"


class Days(TaggedFacts):
    """Gün: so many days after an event; the day of the event itself is not counted.

    The whole last day counts, until 24:00 in Istanbul, as the law counts. `roll` moves a last day
    on that nobody works.

    >>> Days(days=30).starts
    <Anchor.ITEM_DELIVERY: 'item_delivery'>
    """

    kind: Literal["days"] = "days"
    days: DayCount
    starts: Anchor = Anchor.ITEM_DELIVERY
    roll: Roll = Roll.NONE


class Hours(TaggedFacts):
    """Saat: so many hours after an event to the second, that last moment itself excluded.

    It can't start with an event of `Line.event_on`, of which only the day is known.

    >>> Hours(hours=48).starts
    <Anchor.ITEM_DELIVERY: 'item_delivery'>
    """

    kind: Literal["hours"] = "hours"
    hours: HourCount
    starts: Literal[Anchor.ORDER, Anchor.SHIPMENT, Anchor.ITEM_DELIVERY, Anchor.LAST_DELIVERY] = (
        Anchor.ITEM_DELIVERY
    )


class BeforeEvent(TaggedFacts):
    """Etkinlikten önce: at least so many days before the day the thing is for.

    >>> BeforeEvent(days=3).days
    3
    """

    kind: Literal["before_event"] = "before_event"
    days: DayCount


class UntilDay(TaggedFacts):
    """Gününe kadar: until a day, that day included.

    >>> UntilDay(day="2027-01-31").day
    datetime.date(2027, 1, 31)
    """

    kind: Literal["until"] = "until"
    day: Day


class Unlimited(TaggedFacts):
    """Süresiz: it never ends.

    >>> Unlimited().kind
    'unlimited'
    """

    kind: Literal["unlimited"] = "unlimited"


Window = Annotated[Days | Hours | BeforeEvent | UntilDay | Unlimited, Field(discriminator="kind")]
"""Süre: any window; in JSON its `kind` says which."""


def _season_runs_forward(season: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if season.first_on and season.last_on and season.last_on < season.first_on:
        says = f"`{season.last_on}` is before `{season.first_on}`: the last day follows the first"
        yield Contradiction(("last_on",), "out_of_order", says)
    if season.first_on and season.until and season.until < season.first_on:
        says = f"`{season.until}` is before the season begins on `{season.first_on}`"
        yield Contradiction(("until",), "out_of_order", says)


class Season(CheckedFacts):
    """Sezon: what was ordered (or shipped) between two days may go back until a day.

    The later of that day and the ordinary end counts: a season never shortens. All days are
    included.

    >>> new_year = Season(first_on="2026-11-01", last_on="2026-12-20", until="2027-01-15")
    >>> new_year.counts
    <Anchor.ORDER: 'order'>
    """

    first_on: Day
    last_on: Day
    until: Day
    counts: Literal[Anchor.ORDER, Anchor.SHIPMENT] = Anchor.ORDER

    checks = (_season_runs_forward,)
