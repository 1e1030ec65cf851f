"""From a case to the order: who bought what from whom, at which price, with which invoice."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from dateutil.relativedelta import relativedelta

from musteri_destek.orders import (
    BuyerKind,
    Charge,
    ChargeKind,
    Discount,
    Honorific,
    Invoice,
    Line,
    Marketplace,
    Order,
    PaidPeriod,
    Party,
    Seller,
    Subscription,
    SubscriptionTerm,
    Trait,
)

from .paying import collected, payments
from .sending import parcels, told
from .words import Json, amount, local_day, promised_delivery

# The general KDV rate was 18 % until 9 July 2023; fees carry the rate of the day of the order.
_GENERAL_RATE_ROSE = date(2023, 7, 10)
_TERMS = {"indefinite_monthly": SubscriptionTerm.OPEN_ENDED}


def order_of(case: Json) -> Order:
    """The order of a case, with everything that was paid, told, sent and promised."""
    order, customer = case["order"], case["customer"]
    return Order(
        number=order["id"],
        ordered_at=order["ordered_at"],
        buyer=party(customer.get("buyer") or _buyer(customer)),
        recipient=_recipient(case),
        seller=_seller(case),
        marketplace=_marketplace(order),
        lines=_lines(case),
        charges=_charges(case),
        discounts=_discounts(order),
        payments=payments(case),
        parcels=parcels(case),
        told=told(case),
        promised=promised_delivery(order),
        invoice=_invoice(order),
    )


def party(customer: Json) -> Party:
    """Who a customer is in law, by the purpose of the purchase, and how they are called."""
    honorific = customer.get("honorific")
    return Party(
        name=customer.get("name"),
        honorific=Honorific(honorific) if honorific else None,
        kind=_buyer_kind(customer.get("kind", "consumer"), customer.get("purpose")),
        city=customer.get("city"),
    )


def _buyer(customer: Json) -> Json:
    """Who bought: the customer, unless somebody else made them a present of it."""
    return {"kind": "consumer"} if customer["kind"] == "gift_recipient" else customer


def _recipient(case: Json) -> Party | None:
    """Who got the goods of another: the customer, or the one a present was delivered to."""
    customer = case["customer"]
    if customer["kind"] == "gift_recipient" or "buyer" in customer:
        return party(customer)
    if case["order"].get("gift"):
        return Party(name=case.get("delivery", {}).get("recipient"))
    return None


def _buyer_kind(kind: str, purpose: str | None) -> BuyerKind:
    """The purpose decides who is a consumer (6502 m.3); without one a business buys for its trade."""
    if purpose == "commercial" or (kind == "business" and purpose is None):
        return BuyerKind.BUSINESS
    natural = kind in {"consumer", "gift_recipient"}
    return BuyerKind.CONSUMER if natural else BuyerKind.NON_PROFIT


def _seller(case: Json) -> Seller:
    kind = next((p["seller_kind"] for p in case["products"] if "seller_kind" in p), "trader")
    return Seller(kind=kind, country=case["order"].get("seller_country", "TR"))


def _marketplace(order: Json) -> Marketplace | None:
    shop, _, name = order.get("shop", "own_shop").partition(":")
    if shop == "own_shop":
        return None
    by_platform = order.get("payment_collected_by", "intermediary") == "intermediary"
    return Marketplace(name=name or shop, collected_payment=by_platform)


def _invoice(order: Json) -> Invoice | None:
    """The invoice; who is invoiced by a tax number pays VAT, unless it says otherwise."""
    said = order.get("invoice")
    if said is None:
        return None
    return Invoice(
        kind=said.get("kind", "e_arsiv"),
        to=said.get("to"),
        buyer_is_taxpayer=said.get("vat_payer", said.get("vkn")),
    )


def _lines(case: Json) -> list[Line]:
    beside, order = _surcharges_stand_beside(case), case["order"]
    return [
        Line(
            id=product["sku"],
            name=product["name"],
            quantity=product.get("qty", 1),
            unit_price=product["unit_price"],
            paid=_paid(product, surcharged=beside),
            kdv_rate=product["kdv_rate"],
            category=product.get("category"),
            traits=_traits(product, subscribed="subscription" in order),
            pieces=product.get("parts", 1),
            warranty_years=product.get("warranty_years"),
            subscription=_subscription(order),
        )
        for product in case["products"]
    ]


def _surcharges_stand_beside(case: Json) -> bool:
    """Whether `line_paid` leaves the instalment surcharge out: only then do the sums meet."""
    surcharges = sum(amount(p.get("instalment_surcharge", "0")) for p in case["products"])
    charges = sum(charge.gross for charge in _fees(case))
    return bool(surcharges) and _lines_paid(case) + surcharges + charges == collected(case)


def _lines_paid(case: Json) -> Decimal:
    return sum((amount(p.get("line_paid", "0")) for p in case["products"]), Decimal(0))


def _paid(product: Json, *, surcharged: bool) -> Decimal | None:
    if "line_paid" not in product:
        return None
    surcharge = product.get("instalment_surcharge", "0") if surcharged else "0"
    return amount(product["line_paid"]) + amount(surcharge)


def _subscription(order: Json) -> Subscription | None:
    """A subscription that is charged for a month at a time, each from the day of its charge on."""
    said = order.get("subscription", {})
    if "kind" not in said:
        return None
    charged_on = [local_day(one) for one in said.get("charges", ())]
    paid = [PaidPeriod(amount=said["price"], **_month_from(day)) for day in charged_on]
    return Subscription(term=_TERMS[said["kind"]], paid=paid or None)


def _month_from(day: date) -> dict[str, date]:
    return {"since": day, "until": day + relativedelta(months=1) - timedelta(days=1)}


def _traits(product: Json, *, subscribed: bool) -> list[Trait]:
    # A code is delivered at once unless the file says it was not.
    at_once = product.get("instantly_delivered", product.get("digital"))
    says = {
        Trait.HYGIENE_SEALED: _is_sealed_for_hygiene(product),
        Trait.SEALED_MEDIA: product.get("category") == "kitap" and _seal(product) != "none",
        Trait.CUSTOM_MADE: product.get("personalised"),
        Trait.PERISHABLE: product.get("perishable"),
        Trait.INSTANT_DIGITAL: at_once or product.get("digital"),
        Trait.INSTALLED_BY_SERVICE: product.get("manual_says_authorised_assembly"),
        Trait.PHONE_OR_COMPUTER: product.get("category") in {"cep_telefonu", "bilgisayar"},
        Trait.SUBSCRIPTION: subscribed or product.get("category") == "abonelik_kutusu",
        Trait.SECOND_HAND: product.get("condition") == "used",
        Trait.REFURBISHED: product.get("condition") == "refurbished",
    }
    return [trait for trait, holds in says.items() if holds]


def _seal(product: Json) -> str:
    said = product.get("protective_seal", "hygienic" if "seal_broken" in product else "none")
    return str(said)


def _is_sealed_for_hygiene(product: Json) -> bool:
    """Only a seal that protects health takes a right away, once it is broken (MSY m.15/1-ç)."""
    sensitive = product.get("hygiene_sensitive", product.get("protective_seal") == "hygienic")
    return bool(sensitive) and _seal(product) == "hygienic"


def _charges(case: Json) -> list[Charge]:
    return [*_fees(case), *_surcharge_of_the_whole(case)]


def _fees(case: Json) -> list[Charge]:
    order, rate = case["order"], _general_rate(case)
    amounts = {
        ChargeKind.SHIPPING: (order.get("shipping_paid"), rate),
        ChargeKind.COD_FEE: (order.get("cod_fee"), rate),
        ChargeKind.GIFT_WRAP: (order.get("gift_wrap_fee"), rate),
        ChargeKind.DUTY: (order.get("duties_collected"), 0),
    }
    return [
        Charge(kind=kind, gross=gross, kdv_rate=rate)
        for kind, (gross, rate) in amounts.items()
        if gross is not None and amount(gross)
    ]


def _surcharge_of_the_whole(case: Json) -> list[Charge]:
    """What instalments cost beyond the price, where the provider tells both and no line holds it."""
    payment = case.get("payment") or {}
    price, paid = payment.get("price"), payment.get("paid_price")
    if price is None or paid is None or amount(paid) <= amount(price):
        return []
    fees = sum((charge.gross for charge in _fees(case)), Decimal(0))
    if _lines_paid(case) + fees != amount(price):
        return []
    gross = amount(paid) - amount(price)
    kind = ChargeKind.INSTALMENT_SURCHARGE
    return [Charge(kind=kind, gross=gross, kdv_rate=_general_rate(case))]


def _general_rate(case: Json) -> int:
    ordered_at = datetime.fromisoformat(case["order"]["ordered_at"])
    return 20 if ordered_at.date() >= _GENERAL_RATE_ROSE else 18


def _discounts(order: Json) -> list[Discount]:
    found = []
    if coupon := order.get("coupon"):
        found.append(
            Discount(
                amount=coupon["amount"],
                code=coupon.get("code"),
                min_basket=coupon.get("min_basket"),
                clawback_disclosed=coupon.get("clawback_disclosed", False),
            )
        )
    if discount := order.get("campaign", {}).get("discount"):
        found.append(Discount(amount=discount))
    return found
