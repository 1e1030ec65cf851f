"""Every key a case file may carry, and what the desk makes of it.

A key is *read* (it becomes a fact) or *described* (it tells a reader something, and no decision
hangs on it). Any other key is refused by name.
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
    "delivery.attempts[].code",
    "delivery.attempts[].result",
    "delivery.carrier",
    "delivery.carrier_branch_nearby",
    "delivery.carrier_work_week",
    "delivery.damage_report",
    "delivery.delivered_at",
    "delivery.deliveries[].at",
    "delivery.deliveries[].part",
    "delivery.deliveries[].sku",
    "delivery.designated_return_carrier",
    "delivery.distance_km",
    "delivery.recipient",
    "delivery.service",
    "delivery.tracking[].at",
    "delivery.tracking[].place",
    "delivery.tracking[].status",
    "delivery.transit_business_days[]",
    "events[].addressed_to",
    "events[].at",
    "events[].carrier",
    "events[].cost",
    "events[].designated",
    "events[].evidence[]",
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
    "order.cutoff",
    "order.digital_consent_given",
    "order.due_on_delivery",
    "order.duties_collected",
    "order.exception_notice_shown",
    "order.first_response_sla_business_hours",
    "order.gift",
    "order.gift_wrap_fee",
    "order.goodwill_policy.coupon",
    "order.goodwill_policy.late_days_min",
    "order.half_day_cutoff",
    "order.handling_business_days",
    "order.hygiene_notice_shown",
    "order.id",
    "order.invoice.kind",
    "order.invoice.to",
    "order.invoice.vat_payer",
    "order.invoice.vkn",
    "order.marketplace_window_days",
    "order.ordered_at",
    "order.payment_collected_by",
    "order.platform_policy.not_as_described_hours",
    "order.promised",
    "order.promised_date",
    "order.promised_days",
    "order.seller_country",
    "order.shipping_paid",
    "order.shop",
    "order.shop_policy_text",
    "order.status",
    "order.subscription.charges[]",
    "order.subscription.kind",
    "order.subscription.price",
    "order.support_hours",
    "order.withdrawal_info_given",
    "order.work_week",
    "payment.collected",
    "payment.instalments",
    "payment.method",
    "payment.paid_at",
    "payment.paid_price",
    "payment.parts[].amount",
    "payment.parts[].method",
    "payment.price",
    "payment.psp",
    "payment.psp_caps.partial_refund_from",
    "payment.psp_caps.same_day_void_full_only",
    "products[].assembled",
    "products[].category",
    "products[].code_revealed",
    "products[].condition",
    "products[].condition_reported",
    "products[].delivered_sku",
    "products[].digital",
    "products[].hygiene_sensitive",
    "products[].instalment_surcharge",
    "products[].instantly_delivered",
    "products[].kdv_rate",
    "products[].line_paid",
    "products[].manual_says_authorised_assembly",
    "products[].name",
    "products[].outer_box_opened",
    "products[].parts",
    "products[].perishable",
    "products[].personalisation_text",
    "products[].personalised",
    "products[].produced_text",
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
    "ascii_turkish_input": "the customer wrote without Turkish letters; no right hangs on spelling",
    "delivery.designated_return_carrier_note": "a note in words; the carrier and its branch are keys",
    "order.campaign.name": "what a campaign is called; its discount is a key",
    "order.ruleset": "a note for readers, never a fact to decide by",
    "order.ship_from": "the place goods leave from; the distance and the carrier's days are keys",
    "products[].options.beden": "choosing a size of stock is no custom making (MSY m.15/1-b)",
    "products[].options.renk": "choosing a colour of stock is no custom making (MSY m.15/1-b)",
}

WORDS = {
    "customer.buyer.kind": {"business", "consumer", "legal_person"},
    "customer.kind": {"business", "consumer", "gift_recipient", "legal_person"},
    "customer.purpose": {"commercial", "non_commercial"},
    "delivery.attempts[].result": {"refused"},
    "events[].addressed_to": {"marketplace", "seller"},
    "events[].evidence[]": {"screenshot"},
    "events[].kind": {"invalid_code", "missing_part", "transport_damage", "wrong_item"},
    "events[].reason": {"changed_mind"},
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
    "events[].via": {"sms_link_form"},
    "order.payment_collected_by": {"intermediary", "seller"},
    "order.status": {
        "Delivered",
        "active_subscription",
        "delivered",
        "in_production",
        "out_for_delivery",
        "processing",
        "return_received",
        "shipped",
    },
    "order.subscription.kind": {"indefinite_monthly"},
    "products[].condition": {"new", "refurbished", "used"},
    "products[].condition_reported": {"sole_scuffed"},
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
    known = READ | set(DESCRIBED)
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
