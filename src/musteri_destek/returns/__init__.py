"""İade: may this come back, under which right, until when, how much money, by which way, by when?

Build a `ReturnRequest` from what the shop knows, call `decide`, read the `Decision`: every finding
with its facts, deadline, article and certainty, explained in Turkish and English.
"""

from typing import TYPE_CHECKING

from .._first_use import on_first_use
from .alternatives import Alternative, Way
from .claim_codes import (
    ClaimCode,
    ClaimCodeRow,
    CodeField,
    Exactness,
    Objection,
    WrittenCode,
    claim_codes,
    objection_code,
    read_claim_code,
    reason_code,
)
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
from .schemas import json_schemas
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
    "ClaimCode",
    "ClaimCodeRow",
    "CodeField",
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
    "Exactness",
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
    "Objection",
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
    "WrittenCode",
    "backtest",
    "claim_codes",
    "collected",
    "decide",
    "decide_json",
    "documents_for",
    "exchange_difference",
    "exchange_refusals",
    "goodwill",
    "json_schemas",
    "lint",
    "lint_terms",
    "objection_code",
    "override",
    "payouts_for",
    "policy_from_json",
    "quantities",
    "read_claim_code",
    "read_terms",
    "reason_code",
    "refund_for",
    "refund_of_amounts",
    "remaining",
    "replacements",
    "store_credit",
    "to_google_merchant",
    "to_schema_org",
]

# A program that decides writes no policy: what checks, tries and publishes one comes on first use.
_LATER = {
    "backtesting": ("Backtest", "ChangedRequest", "Shift", "backtest"),
    "exports": (
        *("Export", "ExportWarning", "ItemCondition", "LabelSource", "ReturnMethod"),
        *("to_google_merchant", "to_schema_org"),
    ),
    "linting": ("LintFinding", "Severity", "TermRead", "lint", "lint_terms", "read_terms"),
}

if TYPE_CHECKING:
    from .backtesting import Backtest, ChangedRequest, Shift, backtest
    from .exports import (
        Export,
        ExportWarning,
        ItemCondition,
        LabelSource,
        ReturnMethod,
        to_google_merchant,
        to_schema_org,
    )
    from .linting import LintFinding, Severity, TermRead, lint, lint_terms, read_terms
else:
    __getattr__, __dir__ = on_first_use(globals(), _LATER)
