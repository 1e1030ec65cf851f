"""Every key a case file may carry, and what the desk makes of it.

A key is *read* (it becomes a fact), *described* (it tells a reader something, no decision hangs
on it) or *waits* for a part of the library that is not built yet. Any other key is refused by name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

READ = {
    "channel",
    "customer.buyer.kind",
    "customer.buyer.name",
    "customer.city",
    "customer.honorific",
    "customer.kind",
    "customer.name",
    "customer.purpose",
    "delivery.attempts[].at",
    "delivery.attempts[].carrier",
    "delivery.attempts[].result",
    "delivery.carrier",
    "delivery.carrier_branch_nearby",
    "delivery.delivered_at",
    "delivery.deliveries[].at",
    "delivery.deliveries[].part",
    "delivery.deliveries[].sku",
    "delivery.designated_return_carrier",
    "events[].at",
    "events[].carrier",
    "events[].designated",
    "events[].kind",
    "events[].lines[]",
    "events[].reason",
    "events[].requested_remedy",
    "events[].type",
    "events[].via",
    "order.campaign.discount",
    "order.cod_fee",
    "order.coupon.amount",
    "order.coupon.clawback_disclosed",
    "order.coupon.code",
    "order.coupon.min_basket",
    "order.digital_consent_given",
    "order.duties_collected",
    "order.exception_notice_shown",
    "order.first_response_sla_business_hours",
    "order.gift_wrap_fee",
    "order.goodwill_policy.coupon",
    "order.goodwill_policy.late_days_min",
    "order.hygiene_notice_shown",
    "order.id",
    "order.ordered_at",
    "order.payment_collected_by",
    "order.promised",
    "order.promised_date",
    "order.promised_days",
    "order.seller_country",
    "order.shipping_paid",
    "order.shop",
    "order.support_hours",
    "order.withdrawal_info_given",
    "payment.collected",
    "payment.instalments",
    "payment.method",
    "payment.paid_at",
    "payment.parts[].amount",
    "payment.parts[].method",
    "products[].assembled",
    "products[].category",
    "products[].code_revealed",
    "products[].condition",
    "products[].condition_reported",
    "products[].hygiene_sensitive",
    "products[].instalment_surcharge",
    "products[].instantly_delivered",
    "products[].kdv_rate",
    "products[].line_paid",
    "products[].manual_says_authorised_assembly",
    "products[].name",
    "products[].parts",
    "products[].perishable",
    "products[].personalised",
    "products[].protective_seal",
    "products[].qty",
    "products[].returned",
    "products[].seal_broken",
    "products[].seller_kind",
    "products[].shipped",
    "products[].sku",
    "products[].unit_price",
    "products[].units_in_set",
    "products[].units_received",
    "products[].warranty_years",
}

DESCRIBED = {
    "ascii_turkish_input": "the customer wrote without Turkish letters",
    "delivery.attempts[].code": "the carrier's own code; the result says it",
    "delivery.damage_report": "no damage report is needed for the rights of defective goods",
    "delivery.designated_return_carrier_note": "a note on the carrier",
    "delivery.recipient": "who took the parcel in",
    "events[].addressed_to": "the notice went to the seller",
    "events[].evidence[]": "what the customer sent along",
    "order.campaign.name": "the name of a campaign",
    "order.gift": "whether the goods were a present",
    "order.invoice.kind": "the kind of invoice",
    "order.invoice.to": "the name on the invoice",
    "order.invoice.vat_payer": "whether the invoice names a tax payer",
    "order.invoice.vkn": "whether the invoice carries a tax number",
    "order.ruleset": "a note for readers, never a fact to decide by",
    "order.shop_policy_text": "what the shop wrote on its page",
    "order.status": "the state the shop shows; deliveries and events say it better",
    "payment.paid_price": "what was collected says the same",
    "payment.price": "what was collected says the same",
    "payment.psp": "the payment provider",
    "products[].delivered_sku": "the kind of the claim says it",
    "products[].digital": "whether it was delivered instantly decides",
    "products[].options.beden": "choosing a size of stock is no custom making",
    "products[].options.renk": "choosing a colour of stock is no custom making",
    "products[].outer_box_opened": "the outer carton is no protective seal",
    "products[].personalisation_text": "the text asked for",
    "products[].produced_text": "the kind of the claim says it",
}

WAITS = {
    "delivery.carrier_work_week": "estimated arrival from carrier scans",
    "delivery.distance_km": "estimated arrival from carrier scans",
    "delivery.service": "estimated arrival from carrier scans",
    "delivery.tracking[].at": "estimated arrival from carrier scans",
    "delivery.tracking[].place": "estimated arrival from carrier scans",
    "delivery.tracking[].status": "estimated arrival from carrier scans",
    "delivery.transit_business_days[]": "estimated arrival from carrier scans",
    "events[].cost": "reimbursing a return cargo the shop owed",
    "order.cutoff": "shipping promises with a cutoff",
    "order.due_on_delivery": "cash still due on delivery",
    "order.half_day_cutoff": "shipping promises with a cutoff",
    "order.handling_business_days": "shipping promises with a cutoff",
    "order.marketplace_window_days": "goodwill",
    "order.platform_policy.not_as_described_hours": "the platform's own term",
    "order.ship_from": "shipping promises with a cutoff",
    "order.subscription.charges[]": "ending a subscription",
    "order.subscription.kind": "ending a subscription",
    "order.subscription.price": "ending a subscription",
    "order.work_week": "shipping promises with a cutoff",
    "payment.psp_caps.partial_refund_from": "what the payment provider can do on which day",
    "payment.psp_caps.same_day_void_full_only": "what the payment provider can do on which day",
}

DEADLINES_WAIT = {
    "b2b_hidden_defect_notice": "defects between businesses",
    "effective_order_day": "shipping promises with a cutoff",
    "eta_earliest": "estimated arrival from carrier scans",
    "eta_latest": "estimated arrival from carrier scans",
    "marketplace_window_last_day": "goodwill",
    "pickup_arranged_by": "collecting goods at the door",
    "platform_window_end": "the platform's own term",
    "psp_earliest": "what the payment provider can do on which day",
    "remedy_promise": "the shop's own word on a remedy",
    "seller_carrier_claim_by": "claims of the shop against its carrier",
    "ship_by": "shipping promises with a cutoff",
    "termination_effective_by": "ending a subscription",
    "verification_target": "the shop's own word on a review",
}

WORDS = {
    "customer.buyer.kind": {"consumer"},
    "customer.kind": {"business", "consumer", "gift_recipient", "legal_person"},
    "customer.purpose": {"commercial", "non_commercial"},
    "delivery.attempts[].result": {"refused"},
    "events[].kind": {"invalid_code", "missing_part", "transport_damage", "wrong_item"},
    "events[].type": {
        "complaint_public",
        "defect_claim",
        "fault_notified_to_authorised_service",
        "loaner_request",
        "partial_cancellation",
        "phone_contact",
        "refund_executed",
        "return_handed_to_carrier",
        "return_received_by_seller",
        "return_request_by_recipient",
        "subscription_termination",
        "termination_notice",
        "wismo",
        "withdrawal_notice",
    },
    "order.payment_collected_by": {"intermediary", "seller"},
    "products[].condition": {"new", "refurbished", "used"},
    "products[].protective_seal": {"hygienic", "none", "none_hygienic"},
}
"""The words the mapper tells apart; any other there would be read as one of them."""

_AROUND = {"id", "title", "core", "tags", "as_of", "audit", "expected", "tone", "request_text_tr"}


def leaves(value: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - JSON
    """Every path of a case as the key table writes it, with its value; empty lists left out."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{prefix}.{key}" if prefix else key)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, f"{prefix}[]")
    else:
        yield prefix, value


def paths(value: Any) -> Iterator[str]:  # noqa: ANN401 - JSON
    """Every path of a case as the key table writes it; lists as `[]`, empty ones left out."""
    return (path for path, _ in leaves(value))


def facts_of(case: dict[str, Any]) -> dict[str, Any]:
    """The part of a case that states facts."""
    return {key: value for key, value in case.items() if key not in _AROUND}


def unknown_keys(case: dict[str, Any]) -> list[str]:
    """The keys nobody knows, to be refused by name."""
    known = READ | set(DESCRIBED) | set(WAITS)
    return sorted({path for path in paths(facts_of(case)) if path not in known})


def unknown_words(case: dict[str, Any]) -> list[str]:
    """The words the mapper would take for another one, with their paths."""
    return sorted(
        {
            f"{path} `{word}`"
            for path, word in leaves(facts_of(case))
            if path in WORDS and word is not None and word not in WORDS[path]
        }
    )


def deadlines_waiting(case: dict[str, Any]) -> list[str]:
    """The parts not built yet that deadlines expected by this case belong to."""
    expected = case.get("expected", {}).get("deadlines", ())
    return sorted(
        {DEADLINES_WAIT[row["name"]] for row in expected if row["name"] in DEADLINES_WAIT}
    )


def waiting_for(case: dict[str, Any]) -> list[str]:
    """The parts of the library this case would need that are not built yet."""
    return sorted({WAITS[path] for path in paths(facts_of(case)) if path in WAITS})
