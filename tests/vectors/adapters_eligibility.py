"""What a rule of a shop says about a request: row -> observed value, through the public API alone.

The rows state rules of shops without Turkish law, so a business buys and only goodwill is read.
"""

from datetime import date, datetime, timedelta

from musteri_destek.decisions import Effect, Remedy
from musteri_destek.returns import (
    TURKEY,
    Anchor,
    Days,
    Goodwill,
    GoodwillRule,
    Hours,
    Offer,
    Otherwise,
    ReturnRequest,
    Sale,
    Season,
    Unlimited,
    UntilDay,
    decide,
)

BEGINNING = datetime.fromisoformat("2026-03-02T12:00:00+03:00")
DECISIONS = {"eligible": "allow", "ineligible": "deny", "needs_review": "review"}
ANCHORS = {
    "order_completed": Anchor.ORDER,
    "delivered": Anchor.ITEM_DELIVERY,
    "ITEM_DELIVERY_DATE": Anchor.ITEM_DELIVERY,
    "LAST_ITEM_DELIVERY_DATE": Anchor.LAST_DELIVERY,
}
REMEDIES = {
    "refund": Remedy.REFUND,
    "original_payment": Remedy.REFUND,
    "exchange": Remedy.EXCHANGE,
    "store_credit": Remedy.STORE_CREDIT,
    "warranty": Remedy.REPAIR,
}
# The words in which the sources say what a finding says.
WORDS = {
    "goodwill_too_late": {"RETURN_WINDOW_EXPIRED", "number_of_days", "outside_return_window"},
    "goodwill_too_late_to_approve": {"APPROVAL_REQUIRED"},
    "goodwill_final_sale": {"FINAL_SALE", "IS_RETURNABLE"},
    "goodwill_final_sale_to_approve": {"IS_RETURNABLE"},
}


def eligibility(row):
    decision = _decided(row["input"])
    found = [one for one in decision.findings if one.right == "goodwill"]
    return {
        "decision": DECISIONS[decision.outcome],
        "reasons": [_words(one) for one in found if one.effect in {Effect.DENIES, Effect.REVIEWS}],
        "alternatives": [_remedy_of(one) for one in found if one.code.startswith("goodwill_still")],
    }


def resolution_type(row):
    decision = _decided(row["input"])
    return {"resolution": _names_of(decision.remedy or decision.remedies[0])}


def _words(found):
    return frozenset(WORDS.get(found.code, {f"MISSING_FACT:{found.missing}"}))


def _remedy_of(found):
    return _names_of(next(fact.text for fact in found.facts if fact.name == "remedy"))


def _names_of(remedy):
    return frozenset(name for name, known in REMEDIES.items() if known == remedy)


def _decided(facts):
    request = _request(facts)
    shop = Goodwill(id="shop", rules=[_rule(facts)])
    return decide(request, TURKEY.plus(shop), as_of=request.notified_at)


def _request(facts):
    happened = _happened(facts)
    line = {"id": "item", "name": "item", "unit_price": "100.00", "kdv_rate": 20}
    order = {
        "number": "1",
        "ordered_at": happened["ordered"],
        "buyer": {"kind": "business"},
        "lines": [line, line | {"id": "other"}],
        "payments": [{"id": "card", "method": "credit_card", "amount": "200.00"}],
        "parcels": _parcels(facts, happened),
    }
    wanted = REMEDIES.get(facts.get("outcome", facts.get("preferred")))
    return ReturnRequest(
        order=order,
        items=[{"line": "item"}],
        reason="changed_mind",
        notified_at=happened["requested"],
        wanted=wanted,
    )


def _happened(facts):
    """When it was ordered, shipped, delivered and asked about; a row with an age counts from one day."""
    age = _age(facts)
    if age is not None:
        events = dict.fromkeys(("ordered", "shipped", "delivered"), BEGINNING)
        return events | {"requested": BEGINNING + age}
    shipped = _at(facts.get("shipped", facts.get("fulfilled")))
    delivered = _at(facts.get("item_delivered", facts.get("delivered")))
    ordered = _at(facts.get("ordered")) or shipped or delivered or BEGINNING
    requested = _at(facts.get("request_date")) or ordered
    return {
        "ordered": ordered,
        "shipped": shipped or ordered,
        "delivered": delivered,
        "requested": requested,
    }


def _age(facts):
    for name in ("age_days", "age_days_since_order", "shipped_days_ago", "days_since_ship"):
        if name in facts:
            return timedelta(days=facts[name])
    if "age" in facts:  # "exactly 365 x 24 h"
        return int(facts["age"].split()[1]) * timedelta(hours=24)
    return None


def _at(day):
    return datetime.fromisoformat(f"{day}T12:00:00+03:00") if day else None


def _parcels(facts, happened):
    """The parcels the row knows of; none where it says that nobody knows the delivery."""
    if facts.get("delivered", happened) is None:
        return []
    shipped = {"shipped_at": happened["shipped"]}
    item = shipped | {"delivered_at": happened["delivered"], "items": [{"line": "item"}]}
    last = _at(max(facts["deliveries"])) if "deliveries" in facts else happened["delivered"]
    return [item, shipped | {"delivered_at": last, "items": [{"line": "other"}]}]


def _rule(facts):
    left_to_a_person = "override_rule" in facts or "approval_days" in facts
    return GoodwillRule(
        id="rule",
        sale=Sale.RETURNABLE if facts.get("is_returnable", True) else Sale.FINAL,
        offers=list(_offers(facts)),
        otherwise=Otherwise.ASK_A_PERSON if left_to_a_person else Otherwise.REFUSE,
    )


def _offers(facts):
    terms = {"seasons": list(_seasons(facts)), "fallback": _fallback(facts)}
    for outcome, days in facts.get("windows", {}).items():
        yield Offer(remedies=[REMEDIES[outcome]], window=_days(days, facts), **terms)
    for name in ("expiry_days", "late_days"):
        if name in facts:
            yield Offer(remedies=["refund"], window=_days(facts[name], facts), **terms)
            yield Offer(remedies=["store_credit"], window=Unlimited())
    wanted = REMEDIES[facts.get("outcome", "refund")]
    for name in ("window_days", "approval_days", "normal_exchange_window"):
        if name in facts:
            yield Offer(remedies=[wanted], window=_days(facts[name], facts), **terms)
    if "holiday" in facts and "window_days" not in facts:
        yield Offer(remedies=[wanted], window=UntilDay(day=_holiday(facts).until))


def _days(days, facts):
    shipped = facts.keys() & {"fulfilled", "shipped_days_ago", "days_since_ship"}
    stated = Anchor.SHIPMENT if shipped else Anchor.ITEM_DELIVERY
    starts = ANCHORS.get(facts.get("anchor"), stated)
    if facts.get("boundary") == "exclusive":
        return Hours(hours=24 * days, starts=starts)
    return Days(
        days=days,
        starts=starts,
        roll="holidays_and_saturdays" if facts.get("extend_to_business_day") else "none",
    )


def _fallback(facts):
    return Unlimited() if facts.get("fallback") == "allow" else None


def _seasons(facts):
    if "campaign" in facts:
        yield _season(facts["campaign"], "order", Anchor.ORDER, facts["ordered"])
    if "holiday" in facts:
        yield _holiday(facts)


def _holiday(facts):
    return _season(facts["holiday"], "shipped", Anchor.SHIPMENT, facts["shipped"])


def _season(named, event, counts, happened):
    """A season named by month and day, in the year of the event; its end follows its beginning."""
    first, last, until = (
        date.fromisoformat(f"{happened[:4]}-{day}")
        for day in (
            named[f"{event}_from"],
            named[f"{event}_to"],
            named.get("deadline", named.get("exchange_deadline")),
        )
    )
    if until < first:
        until = until.replace(year=until.year + 1)
    return Season(first_on=first, last_on=last, until=until, counts=counts)


GROUPS = {"returns.eligibility": eligibility, "returns.resolution_type": resolution_type}

NOT_YET = {}
