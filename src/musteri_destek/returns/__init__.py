"""İade: may this come back, under which right, until when, how much money, by which way, by when?

Build a `ReturnRequest` from what the shop knows, call `decide`, read the `Decision`. A decision
collects every finding with its facts, its deadline, its article and its certainty, and explains
itself in Turkish and English.
"""

from __future__ import annotations

from .alternatives import Alternative, Way
from .backtesting import Backtest, ChangedRequest, Shift, backtest
from .compensation import Compensation
from .compensation_terms import (
    CompensationCause,
    CompensationForm,
    CompensationGiven,
    CompensationPer,
    CompensationRule,
    Compensations,
)
from .deciding import decide
from .decision import Decision, LineDecision, Movement, ReturnShipping
from .exports import (
    Export,
    ExportWarning,
    ItemCondition,
    LabelSource,
    ReturnMethod,
    to_google_merchant,
    to_schema_org,
)
from .goodwill import (
    Anchor,
    AppliesTo,
    BeforeEvent,
    Condition,
    Days,
    Goodwill,
    GoodwillRule,
    Hours,
    Limit,
    Offer,
    Otherwise,
    Sale,
    Season,
    Unlimited,
    UntilDay,
    Window,
    goodwill,
)
from .impossible import Impossibility, ImpossibilityCause
from .json_protocol import decide_json, policy_from_json
from .linting import LintFinding, Severity, TermRead, lint, lint_terms, read_terms
from .money_back.amounts import AmountAsked, Remaining, refund_of_amounts, remaining
from .money_back.collected import Collected, collected
from .money_back.components import Component, RefundLine
from .money_back.documents import DocumentKind, ReturnDocument, documents_for
from .money_back.exchange import (
    ExchangeDifference,
    ExchangeDirection,
    SettledBy,
    exchange_difference,
)
from .money_back.fees import FeeDays, FeeSchedule, FeeTier
from .money_back.interest import Interest, InterestTerms, RatePeriod
from .money_back.payouts import payouts_for
from .money_back.refund import Refund
from .money_back.refunds import refund_for
from .money_back.store_credit import CreditBasis, store_credit
from .money_back.terms import (
    ChargesOnPartialReturn,
    DiscountsOnPartialReturn,
    KitReturns,
    RefundTerms,
    TenderOrder,
    Tenders,
)
from .money_back.ways import Payout, PayoutMeans, Route
from .override import Overridden, Override, override
from .policy import (
    TURKEY,
    AnnulledExceptions,
    InterestFrom,
    LateInformation,
    NoNamedCarrierClock,
    Policy,
    StraddlingOrders,
    Switches,
    UntoldExceptions,
    UnverifiedLaw,
)
from .published_terms import (
    CountedIn,
    DamageReportTerm,
    ExcludedGoodsTerm,
    LateSendingTerm,
    NoticeChannelTerm,
    OpenedGoods,
    OpenedPackageTerm,
    PeriodOf,
    PeriodTerm,
    ReturnShippingTerm,
    SentBy,
    StoreCreditTerm,
    Term,
    WithdrawalFeeTerm,
)
from .quantities import Quantities, quantities
from .replacements import ExchangeRefusal, Variant, exchange_refusals, replacements
from .requests import (
    Addressee,
    Disproportion,
    Evidence,
    HandOver,
    MissingUnits,
    PartAsked,
    Repair,
    Requester,
    ReturnItem,
    ReturnReason,
    ReturnRequest,
)
from .rights import STATUTORY_RIGHTS, Right
from .versions import PolicyBook, PolicyChoice

__all__ = [
    "STATUTORY_RIGHTS",
    "TURKEY",
    "Addressee",
    "Alternative",
    "AmountAsked",
    "Anchor",
    "AnnulledExceptions",
    "AppliesTo",
    "Backtest",
    "BeforeEvent",
    "ChangedRequest",
    "ChargesOnPartialReturn",
    "Collected",
    "Compensation",
    "CompensationCause",
    "CompensationForm",
    "CompensationGiven",
    "CompensationPer",
    "CompensationRule",
    "Compensations",
    "Component",
    "Condition",
    "CountedIn",
    "CreditBasis",
    "DamageReportTerm",
    "Days",
    "Decision",
    "DiscountsOnPartialReturn",
    "Disproportion",
    "DocumentKind",
    "Evidence",
    "ExchangeDifference",
    "ExchangeDirection",
    "ExchangeRefusal",
    "ExcludedGoodsTerm",
    "Export",
    "ExportWarning",
    "FeeDays",
    "FeeSchedule",
    "FeeTier",
    "Goodwill",
    "GoodwillRule",
    "HandOver",
    "Hours",
    "Impossibility",
    "ImpossibilityCause",
    "Interest",
    "InterestFrom",
    "InterestTerms",
    "ItemCondition",
    "KitReturns",
    "LabelSource",
    "LateInformation",
    "LateSendingTerm",
    "Limit",
    "LineDecision",
    "LintFinding",
    "MissingUnits",
    "Movement",
    "NoNamedCarrierClock",
    "NoticeChannelTerm",
    "Offer",
    "OpenedGoods",
    "OpenedPackageTerm",
    "Otherwise",
    "Overridden",
    "Override",
    "PartAsked",
    "Payout",
    "PayoutMeans",
    "PeriodOf",
    "PeriodTerm",
    "Policy",
    "PolicyBook",
    "PolicyChoice",
    "Quantities",
    "RatePeriod",
    "Refund",
    "RefundLine",
    "RefundTerms",
    "Remaining",
    "Repair",
    "Requester",
    "ReturnDocument",
    "ReturnItem",
    "ReturnMethod",
    "ReturnReason",
    "ReturnRequest",
    "ReturnShipping",
    "ReturnShippingTerm",
    "Right",
    "Route",
    "Sale",
    "Season",
    "SentBy",
    "SettledBy",
    "Severity",
    "Shift",
    "StoreCreditTerm",
    "StraddlingOrders",
    "Switches",
    "TenderOrder",
    "Tenders",
    "Term",
    "TermRead",
    "Unlimited",
    "UntilDay",
    "UntoldExceptions",
    "UnverifiedLaw",
    "Variant",
    "Way",
    "Window",
    "WithdrawalFeeTerm",
    "backtest",
    "collected",
    "decide",
    "decide_json",
    "documents_for",
    "exchange_difference",
    "exchange_refusals",
    "goodwill",
    "lint",
    "lint_terms",
    "override",
    "payouts_for",
    "policy_from_json",
    "quantities",
    "read_terms",
    "refund_for",
    "refund_of_amounts",
    "remaining",
    "replacements",
    "store_credit",
    "to_google_merchant",
    "to_schema_org",
]
