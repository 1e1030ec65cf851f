"""One function per group of vectors: row -> what this library says to it.

An adapter translates names and units and calls the public API; it decides by the facts a row
states, never by its `id`, `system` or `source`. `NOT_YET` names the groups that have no adapter,
with the reason; they show up as skipped, one line a group.
"""

from tests.vectors import (
    adapters_clocks,
    adapters_eligibility,
    adapters_metrics,
    adapters_money,
    adapters_policy,
    adapters_promises,
    adapters_quantities,
    adapters_refunds,
    adapters_returns,
    adapters_time,
    adapters_turkish,
)

PARTS = (
    adapters_clocks,
    adapters_eligibility,
    adapters_metrics,
    adapters_money,
    adapters_policy,
    adapters_promises,
    adapters_quantities,
    adapters_refunds,
    adapters_returns,
    adapters_time,
    adapters_turkish,
)

GROUPS = {group: adapter for part in PARTS for group, adapter in part.GROUPS.items()}
NOT_YET = {group: reason for part in PARTS for group, reason in part.NOT_YET.items()}
