"""Söz ve süre: when must we answer, did we keep our word, what is still open?

* `evaluate` follows the clock of a first response through the events of a case.
* `Promise` is a word given as a record; `promise_delivery`, `promise_refund` and `promise_in_days`
  make one, `promise_counts` counts how many were kept.
* `publication` says until when a public site holds a complaint back.

Every answer is a function of what happened and of `as_of`; nothing depends on who looked when.
"""

from .cycles import SlaCycle, SlaState, evaluate
from .delivery import (
    Cutoff,
    DayRange,
    DeliveryRules,
    HandlingCount,
    Shipping,
    promise_delivery,
)
from .events import Event, EventKind
from .policies import BotReplies, Metric, SlaPolicy, SlaTarget
from .promise_facts import Fulfilment, PromiseKind, Step, StepName
from .promise_states import PromiseCounts, PromiseState, PromiseStatus, promise_counts
from .promises import Promise, promise_in_days, promise_refund
from .publication import Publication, PublicationRule, publication, publication_rules

__all__ = [
    "BotReplies",
    "Cutoff",
    "DayRange",
    "DeliveryRules",
    "Event",
    "EventKind",
    "Fulfilment",
    "HandlingCount",
    "Metric",
    "Promise",
    "PromiseCounts",
    "PromiseKind",
    "PromiseState",
    "PromiseStatus",
    "Publication",
    "PublicationRule",
    "Shipping",
    "SlaCycle",
    "SlaPolicy",
    "SlaState",
    "SlaTarget",
    "Step",
    "StepName",
    "evaluate",
    "promise_counts",
    "promise_delivery",
    "promise_in_days",
    "promise_refund",
    "publication",
    "publication_rules",
]
