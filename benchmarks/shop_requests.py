"""Forty requests of five lines that came and were paid, as a shop's backend sends them: JSON."""

import json
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from shop_rules import REQUESTS, RULES

from musteri_destek.facts import ISTANBUL
from musteri_destek.returns import TURKEY, Policy, ReturnRequest
from musteri_destek.returns.goodwill import Days, Goodwill, GoodwillRule, Offer

OFFERED = ["refund", "exchange", "store_credit"]
# Of rules that are equally narrow the later one speaks, so no tie cuts a decision short.
SHOP: Policy = TURKEY.plus(
    Goodwill(
        id="mağaza",
        rules=[
            GoodwillRule(
                id=name,
                applies_to=applies_to,
                priority=number,
                offers=[Offer(remedies=OFFERED, window=Days(days=20 + 5 * number))],
            )
            for number, (name, applies_to) in enumerate(RULES.items())
        ],
    )
)
# No last day lies between the two, wherever holidays move it.
DAYS_IN_TIME, DAYS_TOO_LATE = range(11), range(30, 60)


def _came(request: ReturnRequest, seed: int) -> dict[str, Any]:
    chance = Random(seed)  # noqa: S311 - made-up requests
    facts = request.model_dump(mode="json", exclude_defaults=True)
    order = facts["order"]
    at = datetime.fromisoformat(order["ordered_at"]).astimezone(ISTANBUL)
    arrivals = [at + timedelta(days=chance.randint(1, 4)) for _ in range(chance.choice([1, 1, 2]))]
    notified_at = max(arrivals) + timedelta(
        days=chance.choice(chance.choice([DAYS_IN_TIME, DAYS_TOO_LATE]))
    )
    lines = [{"line": line["id"]} for line in order["lines"]]
    first = chance.randint(1, 4) if len(arrivals) > 1 else len(lines)
    boxes = [lines[:first], lines[first:]]
    order["parcels"] = [
        {"delivered_at": came.isoformat(), "items": box}
        for came, box in zip(arrivals, boxes, strict=False)
    ]
    paid = [payment for payment in order["payments"] if payment["method"] != "cash_on_delivery"]
    owed = sum(Decimal(line["unit_price"]) for line in order["lines"])
    order["payments"] = [{**(paid or order["payments"])[0], "amount": str(owed)}]
    order["number"] = f"A-{1000 + seed}"
    return facts | {"order": order, "notified_at": notified_at.isoformat()}


TEXTS = [
    json.dumps(_came(request, seed), ensure_ascii=False) for seed, request in enumerate(REQUESTS)
]


def decided_at(request: ReturnRequest) -> datetime:
    """An hour after the notice."""
    return request.notified_at + timedelta(hours=1)
