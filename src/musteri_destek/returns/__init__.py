"""İade: may this come back, under which right, until when, how much money, by which way, by when?

Build a `ReturnRequest` from what the shop knows, call `decide`, read the `Decision`. A decision
collects every finding with its facts, its deadline, its article and its certainty, and explains
itself in Turkish and English.
"""

from __future__ import annotations

from .alternatives import Alternative, Way
from .deciding import decide, decide_json
from .decision import Decision, LineDecision, Movement, ReturnShipping
from .goodwill import (
    Anchor,
    AppliesTo,
    BeforeEvent,
    Condition,
    Days,
    Goodwill,
    GoodwillRule,
    Limit,
    Offer,
    Otherwise,
    Sale,
    Season,
    Unlimited,
    UntilDay,
    Window,
    WindowEnd,
    goodwill,
)
from .impossible import Impossibility, ImpossibilityCause
from .money_back.interest import Interest, InterestTerms, RatePeriod
from .money_back.refund import Component, Payout, Refund, RefundLine, Route
from .policy import (
    TURKEY,
    AnnulledExceptions,
    ChargesOnPartialReturn,
    InterestFrom,
    LateInformation,
    NoNamedCarrierClock,
    Policy,
    StraddlingOrders,
    Switches,
    UnverifiedLaw,
)
from .quantities import Quantities, quantities
from .replacements import ExchangeRefusal, Variant, exchange_refusals, replacements
from .requests import (
    Disproportion,
    Evidence,
    HandOver,
    MissingUnits,
    Repair,
    Requester,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
)
from .rights import STATUTORY_RIGHTS, Right

__all__ = [
    "STATUTORY_RIGHTS",
    "TURKEY",
    "Alternative",
    "Anchor",
    "AnnulledExceptions",
    "AppliesTo",
    "BeforeEvent",
    "ChargesOnPartialReturn",
    "Component",
    "Condition",
    "Days",
    "Decision",
    "Disproportion",
    "Evidence",
    "ExchangeRefusal",
    "Goodwill",
    "GoodwillRule",
    "HandOver",
    "Impossibility",
    "ImpossibilityCause",
    "Interest",
    "InterestFrom",
    "InterestTerms",
    "LateInformation",
    "Limit",
    "LineDecision",
    "MissingUnits",
    "Movement",
    "NoNamedCarrierClock",
    "Offer",
    "Otherwise",
    "Payout",
    "Policy",
    "Quantities",
    "RatePeriod",
    "Refund",
    "RefundLine",
    "Repair",
    "Requester",
    "ReturnItem",
    "ReturnReason",
    "ReturnRequest",
    "ReturnShipping",
    "Right",
    "Route",
    "Sale",
    "Season",
    "StraddlingOrders",
    "Switches",
    "Unlimited",
    "UntilDay",
    "UnverifiedLaw",
    "Variant",
    "Way",
    "Window",
    "WindowEnd",
    "decide",
    "decide_json",
    "exchange_refusals",
    "goodwill",
    "quantities",
    "replacements",
]
