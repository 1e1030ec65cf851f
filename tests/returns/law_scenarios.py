"""One scenario for each finding about scope, borders, marketplaces and contracts beside the goods."""

from musteri_destek.orders import ExcludedContract
from tests.returns.shop import DRESS, at

IN_TIME = {"ordered": "2026-03-01", "delivered": "2026-03-05", "notified": "2026-03-10"}
PLATFORM = {"marketplace": {"name": "Pazar Yeri", "collected_payment": True}}
WRITTEN_TO_PLATFORM = PLATFORM | {"addressed_to": "marketplace"}
PHONE = DRESS | {"id": "TEL", "name": "Telefon", "quantity": 2}
INSURANCE = DRESS | {
    "id": "SGR",
    "name": "Sigorta",
    "unit_price": "150.00",
    "traits": ["service"],
    "ancillary_to": "TEL",
}
INSURED = IN_TIME | {"lines": [PHONE, INSURANCE], "items": [{"line": "TEL"}]}
TOUR = {"line": {"excluded_contract": "package_tour", "traits": ["service"]}}
NOT_DELIVERED = {"ordered": "2026-03-01", "notified": "2026-05-10", "reason": "not_delivered"}
NEVER = {"line": "X", "cause": "unique_goods_lost", "learned_at": at("2026-03-02")}

REPAIRED = {
    "ordered": "2025-03-01",
    "delivered": "2025-03-05",
    "notified": "2025-06-10",
    "reason": "defective",
    "repairs": [{"line": "X", "notified_at": at("2025-06-09")}],
}
OPEN_ENDED = {"term": "open_ended", "paid": []}
BOX = {
    "ordered": "2026-01-01",
    "delivered": "2026-01-05",
    "notified": "2026-06-10",
    "reason": "end_subscription",
    "line": {"traits": ["subscription"], "subscription": OPEN_ENDED},
}
SHORT = {"traits": ["subscription"], "subscription": {"term": "fixed", "months": 6}}

SCENARIOS = {
    "subscription_not_a_consumer": BOX | {"buyer": {"kind": "business"}},
    "subscription_not_a_trader": BOX | {"seller": {"kind": "individual"}},
    "subscription_ends": BOX,
    "subscription_bound": BOX | {"line": SHORT},
    "subscription_term_unknown": BOX | {"line": {"traits": ["subscription"]}},
    "subscription_buyer_to_confirm": BOX | {"requester": "recipient"},
    "subscription_may_end": BOX | {"reason": "changed_mind"},
    "warranty_refurbished_jointly": REPAIRED | {"traits": ["refurbished"]},
    "defect_notice_between_businesses": REPAIRED | {"buyer": {"kind": "business"}},
    "fact_after_the_decision": IN_TIME | {"as_of": "2026-03-09"},
    "buyer_abroad": IN_TIME | {"buyer": {"country": "DE"}},
    "seller_abroad": IN_TIME | {"seller": {"country": "CN"}},
    "goods_go_abroad": IN_TIME | {"recipient": {"country": "DE"}},
    "withdrawal_marketplace_refunds": IN_TIME | PLATFORM | {"delivered": None},
    "withdrawal_marketplace_jointly": IN_TIME | PLATFORM,
    "withdrawal_marketplace_seller_refunds": IN_TIME
    | {"marketplace": {"name": "Pazar Yeri", "collected_payment": False}},
    "withdrawal_notice_through_marketplace": IN_TIME | WRITTEN_TO_PLATFORM,
    "withdrawal_notice_to_marketplace": WRITTEN_TO_PLATFORM
    | {"ordered": "2022-09-01", "delivered": "2022-09-05", "notified": "2022-09-10"},
    "withdrawal_ends_ancillary": INSURED,
    "withdrawal_ancillary_in_part": INSURED | {"items": [{"line": "TEL", "quantity": 1}]},
    "ancillary_contract_stays": INSURED | {"reason": "defective"},
    "late_delivery_outside_distance_rules": NOT_DELIVERED | TOUR,
    "impossibility_outside_distance_rules": NOT_DELIVERED | TOUR | {"impossible": [NEVER]},
    "loss_in_transit_outside_distance_rules": NOT_DELIVERED
    | {"line": {"excluded_contract": "food_rounds"}, "parcels": [{"lost_at": at("2026-03-04")}]},
} | {
    f"withdrawal_excluded_contract_{contract.value}": IN_TIME
    | {"delivered": None, "line": {"excluded_contract": contract.value}}
    for contract in ExcludedContract
}
