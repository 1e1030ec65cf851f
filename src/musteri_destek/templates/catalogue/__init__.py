"""Katalog: the situations this library answers, found by name and channel."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from types import MappingProxyType

from ...cases import Channel
from ...errors import MisuseValueError
from ..language.checks import Audience
from ..letters.scenarios import Definition, Scenario
from . import (
    answers,
    cancellations,
    cases,
    compensations,
    complaints,
    defects,
    deliveries,
    goodwill,
    kept_goods,
    lateness,
    middle_scores,
    mishaps,
    overdue_refunds,
    payments,
    progress,
    promise_ends,
    promises,
    refusals,
    repairs,
    service,
    subscriptions,
    surveys,
    thanks,
    withdrawals,
)

CHAPTERS = (
    deliveries,
    mishaps,
    withdrawals,
    cancellations,
    defects,
    repairs,
    goodwill,
    kept_goods,
    subscriptions,
    compensations,
    progress,
    lateness,
    overdue_refunds,
    promises,
    promise_ends,
    payments,
    answers,
    refusals,
    cases,
    service,
    thanks,
    surveys,
    middle_scores,
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

    Raises `MisuseValueError` for a name that is not in the catalogue, for a situation that has no
    text for those readers, and as `own_scenario` does.

    >>> scenario_for("refund_overdue", Channel.SIKAYETVAR).audience
    <Audience.PUBLIC: 'public'>
    """
    audience = Audience.PUBLIC if channel.is_public else Audience.CUSTOMER
    for scenario in own:
        if (scenario.name, scenario.audience) == (name, audience):
            return own_scenario(scenario)
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


def own_scenario(scenario: Scenario) -> Scenario:
    """Kendi senaryonuz: the shop's own situation, which says what the catalogue's of its name says.

    Raises `MisuseValueError` naming every element (`Element`) of the catalogue's that it leaves out.

    >>> from musteri_destek.templates import Fixed
    >>> bare = Scenario.define(
    ...     "refund_sent",
    ...     audience=Audience.CUSTOMER,
    ...     variables={},
    ...     subject="İadeniz",
    ...     paragraphs=[[Fixed("sent", "Paranız yola çıktı.")]],
    ... )
    >>> own_scenario(bare)
    Traceback (most recent call last):
    musteri_destek.errors.MisuseValueError: your `refund_sent` has to say what the catalogue's says: \
no fixed slot always says *amount*: name a variable for it; no fixed slot always says *promise*: name \
a `Commitment`, or the day it was `Done`, in every wording of one
    """
    known = DEFINITIONS.get((scenario.name, scenario.audience))
    left_out = [one for one in known.must_say if one not in scenario.elements] if known else []
    if left_out:
        faults = "; ".join(one.missing for one in left_out)
        msg = f"your `{scenario.name}` has to say what the catalogue's says: {faults}"
        raise MisuseValueError(msg)
    return scenario
