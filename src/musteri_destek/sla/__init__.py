"""Söz ve süre: when must we answer, did we keep our word, what is still open?

* `evaluate` follows the clocks of a case through its events: first and next response, resolution,
  periodic update; with pauses, reopening, risk and escalation. `next_due` is what comes first,
  `triage` puts a queue in order, `hand_over` says when a person has to take over.
* `Promise` is a word given as a record; `promise_delivery`, `promise_refund` and `promise_in_days`
  make one, `Promise.state` follows it through what happened, `promise_counts` counts how many were
  kept, `notices_due` says who has to hear what before asking.
* `where_is_it` answers where a parcel is; `read_carrier_status` reads the codes of carriers.
* `publication` says until when a public site holds a complaint back.

Every answer is a function of what happened and of `as_of`; nothing depends on who looked when.
"""

from .carrier_codes import CarrierCode, carrier_codes
from .carrier_statuses import CarrierStatus, read_carrier_status
from .cycles import SlaCycle, SlaState
from .delivery import promise_delivery
from .delivery_rules import (
    Campaign,
    DayRange,
    DeliveryRules,
    HandlingCount,
    HolidayCutoff,
    Shipping,
)
from .dues import escalations_due, next_due
from .escalations import EscalationDue
from .estimates import estimate_from_scans
from .evaluating import evaluate
from .events import Event, EventKind
from .hand_over_rules import HandOverRules
from .handing_over import HandOver, HandOverReason, hand_over
from .notice_facts import Notice, NoticeKind, NoticeRules, QuietHours
from .notices import notices_due
from .pickups import Cutoff, Pickup, PickupSchedule
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
from .transit_times import TransitTime, transit_time, transit_times
from .triage import QueuedCase, SlaCase, triage
from .whereabouts import Whereabouts, where_is_it

__all__ = [
    "Agreement",
    "AtRisk",
    "Basis",
    "BotReplies",
    "Campaign",
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
    "HolidayCutoff",
    "Journey",
    "Metric",
    "Move",
    "Notice",
    "NoticeKind",
    "NoticeRules",
    "OffsetTime",
    "ParcelStage",
    "Pickup",
    "PickupSchedule",
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
    "QuietHours",
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
    "TransitTime",
    "Transition",
    "Whereabouts",
    "carrier_codes",
    "delivery_in",
    "escalations_due",
    "estimate_from_scans",
    "evaluate",
    "hand_over",
    "journey",
    "next_due",
    "notices_due",
    "promise_counts",
    "promise_delivery",
    "promise_in_days",
    "promise_refund",
    "promise_transitions",
    "publication",
    "publication_of",
    "publication_rules",
    "read_carrier_status",
    "transit_time",
    "transit_times",
    "triage",
    "where_is_it",
]
