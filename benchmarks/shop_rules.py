"""A shop's rules and forty requests of five lines, the same for every side that matches them."""

from collections.abc import Mapping
from datetime import date
from random import Random
from typing import Any

from musteri_destek.orders import PaymentMethod
from musteri_destek.returns import ReturnReason, ReturnRequest
from musteri_destek.returns.goodwill import AppliesTo

CLOTHES, CARDS = ["giyim", "ayakkabı", "çanta"], ["credit_card", "debit_card"]
WRONG_SIZE = ["too_small", "too_large"]
RULES = {
    "herkes": AppliesTo(),
    "moda": AppliesTo(categories=CLOTHES),
    "moda-internet": AppliesTo(categories=CLOTHES, channels=["web", "app"]),
    "outlet": AppliesTo(tags=["outlet", "son-seri"]),
    "elektronik": AppliesTo(categories=["elektronik", "telefon"]),
    "pahalı-elektronik": AppliesTo(categories=["elektronik", "telefon"], price_from=5000),
    "altın": AppliesTo(tiers=["altın", "platin"]),
    "platin": AppliesTo(tiers=["platin"]),
    "yılbaşı": AppliesTo(ordered_from="2026-11-20", ordered_until="2026-12-31"),
    "kasım": AppliesTo(
        ordered_from="2026-11-06", ordered_until="2026-11-30", tags=["kasım-indirimi"]
    ),
    "kartla": AppliesTo(payments=CARDS, price_from=1000),
    "yurt-dışı": AppliesTo(countries=["DE", "NL", "AT"]),
    "mağazada-değişim": AppliesTo(channels=["mağaza"], reasons=WRONG_SIZE),
    "beden": AppliesTo(categories=["giyim", "ayakkabı"], reasons=WRONG_SIZE),
    "ucuz": AppliesTo(price_below=150, reasons=["changed_mind"]),
}
BRANDS = [f"marka-{number}" for number in range(1, 16)]
MANY_RULES = RULES | {
    f"{brand} {name}": AppliesTo(**dict(rule) | {"tags": (*rule.tags, brand)})
    for brand in BRANDS
    for name, rule in RULES.items()
}


def _line(chance: Random, number: int) -> dict[str, Any]:
    return {
        "id": f"L{number}",
        "name": "Ürün",
        "unit_price": chance.choice([99, 149, 150, 799, 1000, 2499, 5000, 18999]),
        "kdv_rate": 20,
        "category": chance.choice([*CLOTHES, "elektronik", "telefon", "ev"]),
        "tags": chance.sample(["outlet", "kasım-indirimi", "yeni", *BRANDS[:3]], 2),
    }


def _request(chance: Random) -> ReturnRequest:
    methods = chance.sample(list(PaymentMethod), chance.choice([1, 1, 2]))
    order = {
        "number": "A-1",
        "ordered_at": f"2026-{chance.choice([10, 11, 12])}-{chance.randint(1, 30):02}T12:00:00Z",
        "buyer": {
            "tier": chance.choice(["standart", "altın", "platin"]),
            "country": chance.choice(["TR", "TR", "DE"]),
        },
        "sales_channel": chance.choice(["web", "app", "mağaza"]),
        "lines": [_line(chance, number) for number in range(5)],
        "payments": [{"id": one, "method": one, "amount": 1} for one in methods],
    }
    reasons = [ReturnReason.CHANGED_MIND, ReturnReason.TOO_SMALL, ReturnReason.TOO_LARGE]
    return ReturnRequest.model_validate(
        {"order": order, "reason": chance.choice(reasons), "notified_at": "2027-01-05T12:00:00Z"}
    )


REQUESTS = [_request(Random(seed)) for seed in range(40)]  # noqa: S311 - made-up requests


def plain_facts(request: ReturnRequest) -> list[Mapping[str, Any]]:
    """The facts of each line in the types a peer knows: text, numbers and lists."""
    order = request.order
    of_order = {
        "tier": order.buyer.tier,
        "channel": order.sales_channel,
        "country": order.buyer.country,
        "payments": [payment.method.value for payment in order.payments],
        "reason": request.reason.value,
        "ordered": int(f"{order.ordered_at:%Y%m%d}"),
    }
    return [
        of_order
        | {"category": line.category, "price": float(line.unit_price), "tags": list(line.tags)}
        for line in order.lines
    ]


def by_hand(request: ReturnRequest) -> list[tuple[str, ...]]:  # noqa: C901, PLR0912 - that's its point
    """The fifteen rules as somebody writes them into a shop, on the same facts."""
    order, reason = request.order, request.reason
    ordered_on = order.ordered_at.date()
    tier, channel = order.buyer.tier, order.sales_channel
    country = (order.recipient or order.buyer).country
    by_card = all(
        payment.method in {PaymentMethod.CREDIT_CARD, PaymentMethod.DEBIT_CARD}
        for payment in order.payments
        if not payment.lacks_ground
    )
    wrong_size = reason in {ReturnReason.TOO_SMALL, ReturnReason.TOO_LARGE}
    answers = []
    for line in order.lines:
        category, price, tags = line.category, line.unit_price, line.tags
        found = ["herkes"]
        if category in {"giyim", "ayakkabı", "çanta"}:
            found.append("moda")
            if channel in {"web", "app"}:
                found.append("moda-internet")
        if "outlet" in tags or "son-seri" in tags:
            found.append("outlet")
        if category in {"elektronik", "telefon"}:
            found.append("elektronik")
            if price >= 5000:
                found.append("pahalı-elektronik")
        if tier in {"altın", "platin"}:
            found.append("altın")
            if tier == "platin":
                found.append("platin")
        if date(2026, 11, 20) <= ordered_on <= date(2026, 12, 31):
            found.append("yılbaşı")
        if date(2026, 11, 6) <= ordered_on <= date(2026, 11, 30) and "kasım-indirimi" in tags:
            found.append("kasım")
        if by_card and price >= 1000:
            found.append("kartla")
        if country in {"DE", "NL", "AT"}:
            found.append("yurt-dışı")
        if channel == "mağaza" and wrong_size:
            found.append("mağazada-değişim")
        if category in {"giyim", "ayakkabı"} and wrong_size:
            found.append("beden")
        if price < 150 and reason is ReturnReason.CHANGED_MIND:
            found.append("ucuz")
        answers.append(tuple(found))
    return answers
