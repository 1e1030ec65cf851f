"""A policy for everything a check of policies can find; each is found by one thing alone."""

from musteri_destek.returns import TURKEY, Goodwill, GoodwillRule, Policy

MONTH = {"remedies": ["refund"], "window": {"kind": "days", "days": 30}}
UNTIL = {"remedies": ["refund"], "window": {"kind": "until", "day": "2026-02-01"}}
TEN_PERCENT = {"tiers": [{"percent": 10}]}


def rule(rule_id="kural", **facts):
    return GoodwillRule.model_validate({"id": rule_id, "offers": [MONTH]} | facts)


def policy(*rules, **facts):
    shop = [Goodwill(id="mağaza", rules=rules)] if rules else []
    return Policy.model_validate({"id": "mavi", "version": "1", "goodwill": shop} | facts)


def only_for(rule_id="kural", /, *, priority=0, **criteria):
    return rule(rule_id, priority=priority, applies_to=criteria)


def days(count, **facts):
    return {"remedies": ["refund"], "window": {"kind": "days", "days": count} | facts}


def season(first, last, until, **facts):
    return {"first_on": first, "last_on": last, "until": until} | facts


EVERYONE = rule("herkes")
POLICIES = {
    "rule_shadowed": policy(EVERYONE, rule("üstün", priority=1)),
    "rules_always_tie": policy(EVERYONE, rule("ikinci")),
    "rules_may_tie": policy(
        EVERYONE, only_for("giyim", categories=["giyim"]), only_for("web", channels=["web"])
    ),
    "uncovered_prices": policy(
        only_for("ucuz", price_below="100"),
        only_for("pahalı", price_from="200"),
    ),
    "uncovered_days": policy(
        only_for("önce", ordered_until="2026-03-31"), only_for("sonra", ordered_from="2026-05-01")
    ),
    "uncovered_values": policy(
        only_for("giyim", categories=["giyim"]), only_for("ayakkabı", categories=["ayakkabı"])
    ),
    "fee_ends": policy(rule(fees={"tiers": [{"until_day": 20, "percent": 10}]})),
    "rule_outside_validity": policy(only_for(ordered_until="2025-12-31"), valid_from="2026-01-01"),
    "rule_about_payments_only": policy(only_for(reasons=["charged_twice"])),
    "window_over_before_it_begins": policy(rule(offers=[UNTIL]), valid_from="2026-03-01"),
    "season_out_of_reach": policy(
        rule(offers=[MONTH | {"seasons": [season("2025-11-01", "2025-12-20", "2026-01-31")]}]),
        valid_from="2026-01-01",
    ),
    "season_passed": policy(rule(offers=[UNTIL])),
    "unused_on_final_sale": policy(rule(sale="final", offers=[], hand_in_days=5)),
    "unused_fees_of_nothing": policy(rule(fees={"tiers": [{"percent": 0}]})),
    "unused_fees_without_refund": policy(
        rule(fees=TEN_PERCENT, offers=[MONTH | {"remedies": ["exchange"]}])
    ),
    "unused_fee_amounts": policy(
        rule(
            fees={"return_shipping": "49.90"},
            applies_to={"price_from": "0", "currency": "EUR"},
        )
    ),
    "unused_fees_for_sellers_fault": policy(
        rule(fees=TEN_PERCENT, applies_to={"reasons": ["defective", "wrong_item"]})
    ),
    "unused_fallback": policy(
        rule(offers=[days(30, starts="order") | {"fallback": UNTIL["window"]}])
    ),
    "unused_season": policy(
        rule(
            offers=[
                days(60, starts="order")
                | {"seasons": [season("2026-11-01", "2026-12-01", "2026-12-31")]}
            ]
        )
    ),
    "unused_currency": policy(only_for(categories=["giyim"], currency="EUR")),
    "unused_fee_tier": policy(
        rule(fees={"tiers": [{"until_day": 30, "percent": 10}, {"percent": 20}]})
    ),
    "unused_compensation_outdone": policy(
        compensations={
            "rules": [
                {"id": "az", "cause": "late_delivery", "percent": 5, "late_days": 3},
                {"id": "çok", "cause": "late_delivery", "percent": 10},
            ]
        }
    ),
    "unused_compensation_caps": policy(compensations={"at_most_per_year": "100"}),
    "unused_compensation_of_nothing": policy(
        compensations={"rules": [{"id": "gecikme", "cause": "late_delivery", "percent": 0}]}
    ),
    "unused_switch": policy(
        valid_from="2026-06-01", switches={"annulled_exceptions": "text_of_the_day"}
    ),
    "way_back_paid_twice": policy(
        rule(fees={"return_shipping": "50"}, return_shipping_by="customer")
    ),
    "two_anchors": policy(
        rule(offers=[MONTH, days(60, starts="order") | {"remedies": ["exchange"]}])
    ),
    "rules_count_apart": policy(
        EVERYONE,
        rule("giyim", applies_to={"categories": ["giyim"]}, offers=[days(30, starts="order")]),
    ),
    "within_the_law": policy(rule(offers=[days(14)])),
    "terms_within_the_law": policy(rule(conditions=["unused"])),
    "final_sale_and_the_law": policy(rule(sale="final", offers=[])),
}
CLEAN = (TURKEY, policy(EVERYONE), policy(EVERYONE, only_for("giyim", categories=["giyim"])))
