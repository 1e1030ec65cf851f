"""Söz ve süre: when must we answer, did we keep our word, what is still open?

* `evaluate` follows the clocks of a case through its events: first and next response, resolution,
  periodic update; with pauses, reopening, risk and escalation. `next_due` is what comes first,
  `triage` puts a queue in order, `hand_over` says when a person has to take over.
* `Promise` is a word given as a record; `promise_delivery`, `promise_refund` and `promise_in_days`
  make one, `promise_counts` counts how many were kept.
* `publication` says until when a public site holds a complaint back.

Every answer is a function of what happened and of `as_of`; nothing depends on who looked when.
"""

from .carrier_codes import CarrierCode, carrier_codes
from .carrier_statuses import CarrierStatus, read_carrier_status
from .cycles import SlaCycle, SlaState
from .delivery import Cutoff, DayRange, DeliveryRules, HandlingCount, Shipping, promise_delivery
from .dues import escalations_due, next_due
from .escalations import EscalationDue
from .evaluating import evaluate
from .events import Event, EventKind
from .hand_over_rules import HandOverRules
from .handing_over import HandOver, HandOverReason, hand_over
from .policies import BotReplies, PolicyHistory, Recalculation, Reopening, SlaPolicy
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
from .publication import (
    Publication,
    PublicationRule,
    publication,
    publication_of,
    publication_rules,
)
from .revisions import Agreement, Basis, Revision
from .scans import Journey, Scan, delivery_in, journey
from .stages import ParcelStage
from .targets import AtRisk, EscalationLevel, Metric, OffsetTime, SlaTarget
from .triage import QueuedCase, SlaCase, triage

__all__ = [
    "Agreement",
    "AtRisk",
    "Basis",
    "BotReplies",
    "Cancellation",
    "CarrierCode",
    "CarrierStatus",
    "Cutoff",
    "DayRange",
    "DeliveryRules",
    "EscalationDue",
    "EscalationLevel",
    "Estimate",
    "EstimateSource",
    "Event",
    "EventKind",
    "Excuse",
    "ExcuseReason",
    "Fulfilment",
    "HandOver",
    "HandOverReason",
    "HandOverRules",
    "HandlingCount",
    "Journey",
    "Metric",
    "Move",
    "OffsetTime",
    "ParcelStage",
    "PolicyHistory",
    "Promise",
    "PromiseCounts",
    "PromiseEvent",
    "PromiseFact",
    "PromiseKind",
    "PromiseState",
    "PromiseStatus",
    "Publication",
    "PublicationRule",
    "QueuedCase",
    "Reason",
    "Recalculation",
    "Reopening",
    "Revision",
    "Scan",
    "Shipping",
    "SlaCase",
    "SlaCycle",
    "SlaPolicy",
    "SlaState",
    "SlaTarget",
    "Step",
    "StepName",
    "Transition",
    "carrier_codes",
    "delivery_in",
    "escalations_due",
    "evaluate",
    "hand_over",
    "journey",
    "next_due",
    "promise_counts",
    "promise_delivery",
    "promise_in_days",
    "promise_refund",
    "promise_transitions",
    "publication",
    "publication_of",
    "publication_rules",
    "read_carrier_status",
    "triage",
]
