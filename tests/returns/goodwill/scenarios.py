"""One request for every finding a right of the shop's own can utter."""

from musteri_destek.decisions import Remedy
from musteri_destek.returns import (
    TURKEY,
    AppliesTo,
    Condition,
    Days,
    Evidence,
    Goodwill,
    GoodwillRule,
    Limit,
    Offer,
    Policy,
    PolicyBook,
    goodwill,
)

IN_TIME = {
    "ordered": "2026-03-01",
    "delivered": "2026-03-05",
    "notified": "2026-03-25",
    "buyer": {"kind": "business"},
}
LATE = IN_TIME | {"notified": "2026-05-05"}


def by(*rules):
    return {"policy": TURKEY.plus(Goodwill(id="mağaza", rules=rules))}


def rule(*, remedies=("refund",), days=30, starts="item_delivery", roll="none", **terms):
    window = Days(days=days, starts=starts, roll=roll)
    known = {"id": "kural", "offers": [Offer(remedies=remedies, window=window)]}
    return GoodwillRule(**known | terms)


def for_some(**criteria):
    return by(rule(id="herkes"), rule(id="bazısı", applies_to=AppliesTo(**criteria)))


NOT_YET = PolicyBook(
    id="mağaza", policies=[Policy(id="mağaza", version="2", valid_from="2026-03-02")]
)
ASKS = {"otherwise": "ask_a_person"}
FINAL = {"sale": "final", "offers": ()}
FIVE = rule(limit=Limit(returns=5, within_days=90))
BROKEN = {
    Condition.UNUSED: {"used": True},
    Condition.UNOPENED: {"opened": True},
    Condition.TAGS_ATTACHED: {"tags_attached": False},
    Condition.PACKAGING_COMPLETE: {"packaging_complete": False},
}

SCENARIOS = {
    "goodwill_in_window": IN_TIME | {"policy": TURKEY.plus(goodwill(days=30))},
    "goodwill_too_late": LATE | by(rule()),
    "goodwill_too_late_to_approve": LATE | by(rule(**ASKS)),
    "goodwill_final_sale": IN_TIME | by(rule(**FINAL)),
    "goodwill_final_sale_to_approve": IN_TIME | by(rule(**FINAL, **ASKS)),
    "goodwill_fees_in_another_currency": IN_TIME
    | by(rule(fees={"return_shipping": "49.90"}))
    | {"currency": "EUR"},
    "goodwill_hand_in": IN_TIME | by(rule(hand_in_days=14)),
    "goodwill_limit_reached": IN_TIME | by(FIVE) | {"earlier_returns": ["2026-02-01"] * 5},
    "goodwill_history_unknown": IN_TIME | by(FIVE),
    "goodwill_buyer_to_confirm": IN_TIME | by(rule()) | {"requester": "recipient"},
    "goodwill_policy_not_in_book": IN_TIME | {"policy": NOT_YET},
    "goodwill_rules_tie": IN_TIME | by(rule(id="bir"), rule(id="iki")),
    "goodwill_fact_missing_delivered": IN_TIME | by(rule()) | {"delivered": None},
    "goodwill_fact_missing_shipped": IN_TIME | by(rule(starts="shipment")),
    "goodwill_fact_missing_event_on": IN_TIME | by(rule(starts="event")),
    "goodwill_fact_missing_holidays": by(rule(roll="holidays"))
    | {"ordered": "2033-03-01", "delivered": "2033-03-05", "notified": "2033-04-20"},
    "goodwill_fact_missing_category": IN_TIME | for_some(categories=["giyim"]),
    "goodwill_fact_missing_tier": IN_TIME | for_some(tiers=["altın"]),
    "goodwill_fact_missing_sales_channel": IN_TIME | for_some(channels=["web"]),
    "goodwill_fact_missing_payments": IN_TIME
    | for_some(payments=["credit_card"])
    | {"payments": []},
    "goodwill_fact_missing_reason": IN_TIME
    | for_some(reasons=["changed_mind"])
    | {"reason": "not_said"},
}
for _condition, _state in BROKEN.items():
    _facts = IN_TIME | {"items": [{"line": "X"} | _state]}
    _demands = {"conditions": [_condition]}
    SCENARIOS |= {
        f"goodwill_condition_broken_{_condition}": _facts | by(rule(**_demands)),
        f"goodwill_condition_broken_{_condition}_to_approve": _facts | by(rule(**_demands, **ASKS)),
        f"goodwill_condition_unknown_{_condition}": IN_TIME | by(rule(**_demands)),
    }
for _evidence in Evidence:
    SCENARIOS[f"goodwill_evidence_missing_{_evidence}"] = IN_TIME | by(rule(evidence=[_evidence]))
for _remedy in Remedy:
    _other = next(one for one in Remedy if one is not _remedy)
    SCENARIOS[f"goodwill_still_open_{_remedy}"] = (
        IN_TIME | by(rule(remedies=[_remedy])) | {"wanted": _other}
    )
