"""Katalog: the situations this library answers, found by name and channel."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from types import MappingProxyType

from ...cases import Channel
from ...errors import MisuseValueError
from ..checks import Audience
from ..scenarios import Definition, Scenario
from . import (
    answers,
    cases,
    compensations,
    complaints,
    defects,
    deliveries,
    goodwill,
    lateness,
    payments,
    progress,
    promise_ends,
    promises,
    repairs,
    service,
    subscriptions,
    surveys,
    thanks,
    withdrawals,
)

CHAPTERS = (
    deliveries,
    withdrawals,
    defects,
    repairs,
    goodwill,
    subscriptions,
    compensations,
    progress,
    lateness,
    promises,
    promise_ends,
    payments,
    answers,
    cases,
    service,
    thanks,
    surveys,
    complaints,
)
"""Bölümler: the files of the catalogue, in the order a reader meets their situations."""

DEFINITIONS: Mapping[tuple[str, Audience], Definition] = MappingProxyType(
    {(one.name, one.audience): one for chapter in CHAPTERS for one in chapter.DEFINITIONS}
)
"""Tanımlar: every situation under its name and audience, as it is written."""


@cache
def _read(name: str, audience: Audience) -> Scenario:
    # Most programs write few of the letters: whoever imports the catalogue does not pay for all.
    return DEFINITIONS[name, audience].read()


def scenario_for(name: str, channel: Channel, *, own: Collection[Scenario] = ()) -> Scenario:
    """Senaryo bul: the text of a situation for those who read the channel; the shop's own first.

    Raises `MisuseValueError` for a name that is not in the catalogue, and for a situation that has
    no text for those readers.

    >>> scenario_for("refund_overdue", Channel.SIKAYETVAR).audience
    <Audience.PUBLIC: 'public'>
    """
    audience = Audience.PUBLIC if channel.is_public else Audience.CUSTOMER
    for scenario in own:
        if (scenario.name, scenario.audience) == (name, audience):
            return scenario
    if (name, audience) in DEFINITIONS:
        return _read(name, audience)
    if any(name == known for known, _ in DEFINITIONS):
        public = ", ".join(sorted(name for name, of in DEFINITIONS if of is Audience.PUBLIC))
        msg = (
            f"`{name}` has no text for `{channel}`: answer in a private channel, or, where "
            f"everybody reads, with one of: {public}"
        )
        raise MisuseValueError(msg)
    known_names = ", ".join(sorted({known for known, _ in DEFINITIONS}))
    msg = f"no scenario `{name}`; the catalogue has: {known_names}"
    raise MisuseValueError(msg)
