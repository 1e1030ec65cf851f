"""Söz ve süre: when must we answer, did we keep our word, what is still open?

* `evaluate` follows the clock of a first response through the events of a case.
* `Promise` is a word given as a record; `promise_delivery`, `promise_refund` and `promise_in_days`
  make one, `promise_counts` counts how many were kept.
* `publication` says until when a public site holds a complaint back.

Every answer is a function of what happened and of `as_of`; nothing depends on who looked when.
"""

from .carrier_codes import CarrierCode, carrier_codes
from .carrier_statuses import CarrierStatus, read_carrier_status
from .cycles import SlaCycle, SlaState, evaluate
from .delivery import Cutoff, DayRange, DeliveryRules, HandlingCount, Shipping, promise_delivery
from .events import Event, EventKind
from .policies import BotReplies, Metric, SlaPolicy, SlaTarget
from .promise_counts import PromiseCounts, promise_counts
from .promise_facts import (
    Cancellation,
    Estimate,
    EstimateSource,
    Excuse,
    ExcuseReason,
    Fulfilment,
    PromiseKind,
    Reason,
    Step,
    StepName,
)
from .promise_making import promise_in_days, promise_refund
from .promise_story import PromiseFact
from .promise_transitions import Move, PromiseEvent, PromiseStatus, Transition, promise_transitions
from .promises import Promise, PromiseState
from .publication import Publication, PublicationRule, publication, publication_rules
from .revisions import Agreement, Basis, Revision
from .scans import Journey, Scan, delivery_in, journey
from .stages import ParcelStage

__all__ = [
    "Agreement",
    "Basis",
    "BotReplies",
    "Cancellation",
    "CarrierCode",
    "CarrierStatus",
    "Cutoff",
    "DayRange",
    "DeliveryRules",
    "Estimate",
    "EstimateSource",
    "Event",
    "EventKind",
    "Excuse",
    "ExcuseReason",
    "Fulfilment",
    "HandlingCount",
    "Journey",
    "Metric",
    "Move",
    "ParcelStage",
    "Promise",
    "PromiseCounts",
    "PromiseEvent",
    "PromiseFact",
    "PromiseKind",
    "PromiseState",
    "PromiseStatus",
    "Publication",
    "PublicationRule",
    "Reason",
    "Revision",
    "Scan",
    "Shipping",
    "SlaCycle",
    "SlaPolicy",
    "SlaState",
    "SlaTarget",
    "Step",
    "StepName",
    "Transition",
    "carrier_codes",
    "delivery_in",
    "evaluate",
    "journey",
    "promise_counts",
    "promise_delivery",
    "promise_in_days",
    "promise_refund",
    "promise_transitions",
    "publication",
    "publication_rules",
    "read_carrier_status",
]
