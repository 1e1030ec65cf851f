"""Policy as data: versions, rules that govern, exports: row -> observed value, by the public API."""

from datetime import datetime, timedelta

from musteri_destek.decisions import Effect, Outcome, Remedy
from musteri_destek.orders import BuyerKind
from musteri_destek.returns import (
    TURKEY,
    Days,
    Goodwill,
    GoodwillRule,
    LabelSource,
    Offer,
    Policy,
    PolicyBook,
    PolicyChoice,
    ReturnMethod,
    ReturnReason,
    ReturnRequest,
    Sale,
    Unlimited,
    decide,
    goodwill,
    to_google_merchant,
    to_schema_org,
)
from tests.vectors.compare import ByOption

ORDERED = datetime.fromisoformat("2026-03-02T12:00:00+03:00")
DAY = timedelta(days=1)
DECISIONS = {
    Outcome.ELIGIBLE: "allow",
    Outcome.INELIGIBLE: "deny",
    Outcome.NEEDS_REVIEW: "review",
}
# The words in which the sources say what a finding says.
CODES = {
    "goodwill_too_late": "ineligible_timeframe",
    "goodwill_final_sale": "non_returnable",
}


def _request(days, *, reason="changed_mind", country="TR"):
    """A request so many days after an order that arrived on its day.

    Where a right of the law is at stake a consumer asks, else a business, so that the shop's rules
    are all that is read.
    """
    kind = "consumer" if ReturnReason(reason).claims_defect else "business"
    return ReturnRequest.model_validate(
        {
            "order": {
                "number": "1",
                "ordered_at": ORDERED,
                "buyer": {"kind": kind, "country": country},
                "lines": [{"id": "item", "name": "item", "unit_price": "100.00", "kdv_rate": 20}],
                "payments": [{"id": "card", "method": "credit_card", "amount": "100.00"}],
                "parcels": [{"delivered_at": ORDERED}],
            },
            "reason": reason,
            "notified_at": ORDERED + days * DAY,
        }
    )


def versioning(row):
    facts = row["input"]
    then, now = (
        Policy(
            id="shop",
            version=name,
            goodwill=[goodwill(days=facts[said]["window_days"])],
            **days,
        )
        for said, name, days in (
            ("policy_at_order", "at_order", {"valid_until": ORDERED.date()}),
            ("policy_now", "now", {"valid_from": ORDERED.date() + DAY}),
        )
    )
    request = _request(facts["age_days"])
    decisions = {
        choice: decide(
            request,
            PolicyBook(id="shop", policies=[then, now], choice=choice),
            as_of=request.notified_at,
        )
        for choice in PolicyChoice
    }
    # No row says which version its shop chooses, so each choice there is gives its answer.
    return ByOption(
        {
            choice: {
                "decision": DECISIONS[one.outcome],
                "policy_version": one.policy.partition("@")[2],
            }
            for choice, one in decisions.items()
        }
    )


def policy_resolution(row):
    facts = row["input"]
    rules = [_ranked(one) for one in facts["rules"]] if "rules" in facts else [_shop(facts)]
    asked = facts.get("facts", facts)
    request = _request(
        asked.get("days", 1), reason=asked["reason"], country=asked.get("country", "TR")
    )
    policy = TURKEY.plus(Goodwill(id="shop", rules=rules))
    decision = decide(request, policy, as_of=request.notified_at)
    remedies = [one.value for one in ([decision.remedy] if decision.remedy else decision.remedies)]
    against = [one for one in decision.because if one.effect is Effect.DENIES]
    codes = [CODES.get(one.code, one.code) for one in against]
    return {
        "decision": DECISIONS[decision.outcome],
        "outcome": remedies[0] if remedies else None,
        "code": codes[0] if len(codes) == 1 else codes,
        **_governing(policy, request),
    }


def _governing(policy, request):
    found = policy.goodwill[0].table.of_request(request)["item"]
    winner = int(found.narrowest[0]) if len(found.narrowest) == 1 else None
    return {"matched": [int(one) for one in found.applying], "winner": winner}


def _ranked(rule):
    """A rule of a source in which the first priority is the highest."""
    named = {"country": "countries", "reason": "reasons"}
    return GoodwillRule(
        id=str(rule["priority"]),
        priority=-rule["priority"],
        applies_to={named[name]: [value] for name, value in rule["when"].items()},
        offers=[Offer(remedies=[Remedy(rule["outcome"])], window=Days(days=30))],
    )


def _shop(facts):
    return GoodwillRule(
        id="1",
        sale=Sale.RETURNABLE if facts["returns_allowed"] else Sale.FINAL,
        offers=[Offer(remedies=["refund"], window=Days(days=facts.get("return_window", 30)))],
    )


def export(row):
    """Shops without Turkish law: a business buys, so that only the shop's word is told.

    Both exports are made; of the two names they share, the row about a fee means the one of pages.
    """
    facts = row["input"]
    policy = TURKEY.plus(Goodwill(id="shop", rules=[_exported(facts)]))
    said = {
        "countries": facts.get("countries", ["TR"]),
        "methods": [ReturnMethod(one) for one in facts.get("methods", ["by_mail"])],
        "label_source": LabelSource.DOWNLOAD_AND_PRINT,
        "buyers": BuyerKind.BUSINESS,
        "currency": facts.get("currency", "TRY"),
    }
    sent_to = facts.get("returned_to", facts.get("return_country"))
    if sent_to is None and len(said["countries"]) > 1:
        sent_to = said["countries"][0]
    pages = to_schema_org(policy, returned_to=sent_to, **said)
    merchant = to_google_merchant(policy, policy_url="https://example.com/returns", **said)
    return merchant.content | pages.content


def _exported(facts):
    pays = facts.get("withdrawal_customer_pays", facts.get("fees") == "customer")
    tier = {
        name: facts[said]
        for name, said in (
            ("percent", "restocking_fee_percent"),
            ("amount", "restocking_fee"),
        )
        if said in facts
    }
    fees = {
        "tiers": [tier] if tier else [],
        "return_shipping": facts.get("return_shipping_fee", "0"),
    }
    return GoodwillRule(
        id="rule",
        sale=Sale.FINAL if facts.get("window_kind") == "none" else Sale.RETURNABLE,
        offers=[Offer(remedies=["refund"], window=_window(facts))],
        return_shipping_by="customer" if pays else "seller",
        fees=fees,
    )


def _window(facts):
    if facts.get("window_kind") == "unlimited":
        return Unlimited()
    starts = {"order": "order", "order_date": "order", "shipment": "shipment"}
    return Days(
        days=facts.get("window_days", 30),
        starts=starts.get(facts.get("anchor"), "item_delivery"),
    )


GROUPS = {
    "returns.export": export,
    "returns.policy_resolution": policy_resolution,
    "returns.versioning": versioning,
}

NOT_YET = {}
