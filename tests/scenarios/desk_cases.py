"""Cases for the desk, put together from what is usual and what is told of them."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

NOTICE = {"type": "withdrawal_notice", "at": "2026-11-09T10:00:00+03:00"}
SENT = {
    "type": "return_handed_to_carrier",
    "at": "2026-11-10T10:00:00+03:00",
    "designated": True,
}

_GROUPS = frozenset({"customer", "order", "payment", "delivery", "expected"})


def goods(name: str = "Kazak", price: str = "950.00", rate: int = 10, **facts: object) -> Json:
    """One piece of clothing, paid in full."""
    paid = {"unit_price": price, "line_paid": price, "kdv_rate": rate}
    return {"sku": name, "name": name, "category": "giyim", "qty": 1} | paid | facts


def case(*events: Json, products: list[Json] | None = None, **facts: Any) -> Json:
    """Goods ordered on 1 and delivered on 5 November 2026, and what happened since."""
    products = products or [goods()]
    collected = sum(float(one["line_paid"]) for one in products)
    whole: Json = {
        "id": "T01",
        "channel": "email",
        "customer": {"name": "Lale Can", "kind": "consumer", "honorific": "hanım"},
        "order": {"id": "T-1", "shop": "own_shop", "ordered_at": "2026-11-01T10:00:00+03:00"},
        "payment": {"method": "credit_card", "collected": f"{collected:.2f}"},
        "delivery": {
            "delivered_at": "2026-11-05T10:00:00+03:00",
            "designated_return_carrier": "Aras Kargo",
            "carrier_branch_nearby": True,
        },
        "request_text_tr": "iade etmek istiyorum",
        "expected": {},
    }
    merged = {key: value | facts.pop(key, {}) for key, value in whole.items() if key in _GROUPS}
    happened = list(events or (NOTICE,))
    as_of = {"as_of": happened[-1]["at"]}
    return whole | merged | {"products": products, "events": happened} | as_of | facts
