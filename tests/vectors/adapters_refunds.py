"""Money of refunds: row -> observed value, through the public API alone.

The sources state shop rules without Turkish law, so goods come back by goodwill, which alone may
carry fees. Prices without tax are set in as they are and taxed at the end, as their sources do.
"""

from datetime import datetime, timedelta
from decimal import Decimal

from pydantic import ValidationError

from musteri_destek.errors import MusteriDestekError
from musteri_destek.money import share
from musteri_destek.orders import ChargeKind, Order, RefundCause
from musteri_destek.returns import (
    AmountAsked,
    Component,
    CreditBasis,
    FeeSchedule,
    RefundTerms,
    ReturnReason,
    ReturnRequest,
    Tenders,
    collected,
    decide,
    exchange_difference,
    payouts_for,
    refund_for,
    refund_of_amounts,
    remaining,
    store_credit,
)

AT = "2026-11-05T12:00:00+03:00"
NO_DECIMALS = {0: "JPY", 2: "TRY"}
# Sources that leave amounts unrounded print six decimals: read them in millionths.
MILLIONTH = Decimal("0.000001")
METHODS = {"card": "credit_card", "giftcard": "gift_card"}
BASES = {"pre_discount": CreditBasis.LIST_PRICE}
SCOPES = {"subtotal": "goods", "subtotal+shipping": "goods_and_shipping"}


def order_of(lines, *, scale=2, **facts):
    """An order of these lines; a line without an id is called by its place."""
    named = [{"id": str(i), "name": str(i), "kdv_rate": 20} | line for i, line in enumerate(lines)]
    currency = NO_DECIMALS[scale]
    return Order.model_validate(
        {"number": "A-1", "ordered_at": AT, "currency": currency, "lines": named} | facts
    )


def line(unit_price, quantity=1, **facts):
    return {"unit_price": str(unit_price), "quantity": quantity} | facts


def shipping(gross, kdv_rate=20, **facts):
    return {"kind": "shipping", "gross": str(gross), "kdv_rate": kdv_rate} | facts


def made(gross, **facts):
    return {"gross": str(gross), "made_at": AT} | facts


def by_goodwill(order, units, *, schedule=None, days=0, **terms):
    causes = dict.fromkeys(units, RefundCause.GOODWILL)
    fees = dict.fromkeys(units, schedule.after(days)) if schedule else {}
    amount = terms.pop("amount", None)
    return refund_for(
        order, units, causes=causes, fees=fees, amount=amount, terms=RefundTerms(**terms)
    )


def everything(order):
    return {one.id: one.quantity for one in order.lines}


def sum_of(refund, *components):
    return sum(one.gross for one in refund.lines if one.component in components)


def taxed(net, rate, scale=2):
    return net + share(net, Decimal(rate), 100, digits=scale)


def discount_of(step, *, unit=Decimal(1)):
    kind = {"fixed": "amount", "percentage": "percent"}[step["value_type"]]
    value = Decimal(step["value"]) / (unit if kind == "amount" else 1)
    return {kind: f"{value.normalize():f}", "scope": SCOPES[step["scope"]]}


def discount_split(row):
    facts = row["input"]
    if "subtotal" not in facts:
        return _discounted_lines(facts)
    unit, scale = (MILLIONTH, 0) if "steps" in facts else (Decimal(1), 2)
    goods, fee = (Decimal(facts[name]) for name in ("subtotal", "shipping"))
    paid = collected(
        order_of(
            [line(int(goods / unit))],
            scale=scale,
            charges=[shipping(int(fee / unit))],
            discounts=[discount_of(step, unit=unit) for step in facts.get("steps", [facts])],
        )
    )
    goods_after, fee_after = paid.lines["0"] * unit, paid.charges[0] * unit
    return {
        "subtotal_discount": goods - goods_after,
        "shipping_discount": fee - fee_after,
        "applied": goods + fee - goods_after - fee_after,
        "subtotal_after_unrounded": goods_after,
        "shipping_after_unrounded": fee_after,
    }


def _discounted_lines(facts):
    prices = facts.get("line_net") or facts.get("line_gross") or [facts["line"]]
    discounts = [{"percent": one["percent"]} for one in facts.get("discounts", [])]
    if "order_discount" in facts:
        discounts.append({"amount": facts["order_discount"]})
    order = order_of(map(line, prices), scale=facts["scale"], discounts=discounts)
    total = collected(order).total
    tax_is_inside = "line_gross" in facts or facts.get("prices_include_tax", False)
    gross = total if tax_is_inside else taxed(total, facts["tax_rate"], facts["scale"])
    return {"total_net": total, "total_gross": gross}


def refund_amount(row):
    facts = row["input"]
    shape = next(shape for key, shape in AMOUNT_SHAPES.items() if key in facts)
    return shape(facts)


def _unrounded_amounts(facts):
    order = order_of(map(line, facts["return_item_amounts"]))
    return {"total": by_goodwill(order, everything(order)).total}


def _plain_price(facts):
    net = Decimal(facts.get("price") or facts["net"])
    rate = facts.get("additional_tax_rate") or facts["tax_rate"]
    order = order_of([line(taxed(net, rate), kdv_rate=rate)])
    total = by_goodwill(order, everything(order)).total
    return {"total": total, "refund": total}


def _part_of_a_price(facts):
    percent = 100 - Decimal(facts["factor"]) * 100
    schedule = FeeSchedule(tiers=[{"percent": str(percent)}])
    order = order_of([line(facts["price"])])
    return {"refund": by_goodwill(order, everything(order), schedule=schedule).total}


def _price(facts):
    return _part_of_a_price(facts) if "factor" in facts else _plain_price(facts)


def _after_another_refund(facts):
    total = facts["reimbursement_total"]
    payments = [{"id": "p", "method": "credit_card", "amount": facts["payment"]}]
    refunds = [made(facts["prior_non_return_refund"], payment="p")]
    order = order_of([line(total)], payments=payments, refunds=refunds)
    return refund_of_amounts(order, [AmountAsked(line="0", amount=total)])


def _captured(facts):
    lines = [line(one["unit_gross"], one["quantity"], id=one["id"]) for one in facts["lines"]]
    payments = [{"id": "p", "method": "credit_card", "amount": facts["captured"]}]
    order = order_of(lines, charges=[shipping(facts["shipping_gross"])], payments=payments)
    amount = Decimal(facts["custom_amount"]) if "custom_amount" in facts else None
    refund = by_goodwill(order, dict(facts["refund"]), amount=amount)
    return {"refund": refund.total, "suggested": refund.suggested}


def _units(facts):
    scale, units = facts.get("scale", 2), facts.get("quantity", 1)
    rate = facts.get("tax_rate") or facts.get("tax_rates", ["20"])[0]
    order = order_of(
        [_line_of_units(facts, units, rate, scale)],
        scale=scale,
        discounts=_discounts(facts, units),
    )
    back = facts.get("refund_quantity") or facts.get("request_quantity") or units
    fee = FeeSchedule(return_shipping=facts.get("return_shipping_gross", "0"))
    total = by_goodwill(order, {"0": back}, schedule=fee).total
    return {"refund": total, "total": total, "return_requested_total": total}


def _line_of_units(facts, units, rate, scale):
    discountable = facts.get("item_discountable", True)
    if "unit_net" not in facts:
        price = next(facts[name] for name in ("unit_gross", "unit_price", "unit") if name in facts)
        return line(price, units, kdv_rate=rate, discountable=discountable)
    net = Decimal(facts["unit_net"])
    paid = taxed(net * units - Decimal(facts["line_discount"]), rate, scale)
    return line(taxed(net, rate, scale), units, kdv_rate=rate, paid=str(paid))


def _discounts(facts, units):
    for name in ("order_discount_percent", "coupon_percent", "discount_percent"):
        if name in facts:
            return [{"percent": facts[name]}]
    if "unit_promotion" in facts:
        return [{"amount": str(-Decimal(facts["unit_promotion"]) * units)}]
    return []


def _several_lines(facts):
    if "captured" in facts:
        return _captured(facts)
    order = order_of(map(line, facts["lines"]), discounts=[{"amount": facts["order_discount"]}])
    return {"refund": by_goodwill(order, {str(facts["refund_line"]): 1}).total}


def _with_shipping(facts):
    goods, fee = (
        taxed(Decimal(facts[one]), facts["tax_rate"]) for one in ("line_net", "shipping_net")
    )
    order = order_of([line(goods)], charges=[shipping(fee)])
    return {"refund": by_goodwill(order, everything(order)).total}


def _whole_order(facts):
    order = order_of([line(facts["lines_total"])], discounts=[{"amount": facts["discount"]}])
    return {"refund": by_goodwill(order, everything(order)).total}


def _percent_of_a_line(facts):
    gross = Decimal(facts["gross"])
    order = order_of([line(gross, kdv_rate=facts["tax_rate"])])
    amount = share(gross, Decimal(facts["refund_percent"]), 100)
    (refunded,) = refund_of_amounts(order, [AmountAsked(line="0", amount=amount)]).lines
    return {"net": refunded.net, "tax": refunded.kdv, "gross": refunded.gross}


def _promotion(facts):
    promo = facts["promo"]
    discount = {"percent": promo["percent"], "min_basket": promo["min_subtotal"]}
    order = order_of(
        [line(facts["unit"], facts["quantity"])],
        discounts=[discount | {"clawback_disclosed": True}],
    )
    refund = by_goodwill(order, {"0": facts["refund_quantity"]}, **_mode(facts))
    return {
        "refund": refund.total,
        "remaining_paid": Decimal(facts["paid"]) - refund.total,
        "clawback": -sum_of(refund, Component.CLAWBACK),
    }


def _tiers(facts):
    back, whole = Decimal(facts["return_value_list_price"]), Decimal(facts["order_total"])
    tiers = [{"min_basket": one["min"], "percent": one["percent"]} for one in facts["tiers"]]
    order = order_of(
        [line(back), line(whole - back)],
        discounts=[{"tiers": tiers, "clawback_disclosed": True}],
    )
    refund = by_goodwill(order, {"0": 1}, **_mode(facts))
    return {
        "remaining_list": whole - back,
        "remaining_price": Decimal(facts["paid"]) - refund.total,
        "refund": refund.total,
    }


def _mode(facts):
    return {"discounts": {"prorate": "pro_rata"}.get(mode := facts["promotion_mode"], mode)}


def _credit(facts):
    off = Decimal(facts["list_price"]) - Decimal(facts["paid"])
    order = order_of([line(facts["list_price"])], discounts=[{"amount": str(off)}])
    refund = by_goodwill(order, everything(order))
    return {"store_credit": store_credit(refund, basis=BASES[facts["credit_basis"]])}


AMOUNT_SHAPES = {
    "return_item_amounts": _unrounded_amounts,
    "price": _price,
    "reimbursement_total": _after_another_refund,
    "promo": _promotion,
    "tiers": _tiers,
    "credit_basis": _credit,
    "refund_percent": _percent_of_a_line,
    "lines": _several_lines,
    "lines_total": _whole_order,
    "line_net": _with_shipping,
    "net": _plain_price,
    "unit_net": _units,
    "unit_gross": _units,
    "unit_price": _units,
    "unit": _units,
}


def shipping_refund(row):
    facts = row["input"]
    if facts.get("mode") == "rebill":
        return _rebilled(facts)
    if "requested" in facts:
        order = order_of([line("100.00")], charges=[shipping(facts["shipping_net"])])
        return _shipping_back(order, facts["requested"])
    if "refund_shipping_amount" in facts:
        refunds = (
            [made(facts["already_refunded"], charge="shipping")]
            if "already_refunded" in facts
            else []
        )
        order = order_of(
            [line("100.00")], charges=[shipping(facts["shipping_fee"])], refunds=refunds
        )
        return _shipping_back(order, facts["refund_shipping_amount"])
    return _all_shipping_back(facts)


def _shipping_back(order, amount):
    return refund_of_amounts(order, [AmountAsked(charge="shipping", amount=str(amount))])


def _all_shipping_back(facts):
    shipments = facts.get("shipments") or [
        {
            "fee": facts["shipping_fee"],
            "discount_percent": facts["shipping_discount_percent"],
            "tax_rate": facts.get("tax_rates", ["0"])[0],
        }
    ]
    (percent,) = {one["discount_percent"] for one in shipments}
    fees = [
        shipping(taxed(Decimal(one["fee"]), one["tax_rate"]), one["tax_rate"]) for one in shipments
    ]
    order = order_of(
        [line("100.00")], charges=fees, discounts=[{"percent": percent, "scope": "shipping"}]
    )
    amount = remaining(order).charges[ChargeKind.SHIPPING]
    first = _attempt(order, amount)
    again = Order(**{**dict(order), "refunds": [made(first["refund"], charge="shipping")]})
    return first | {"second_attempt": _attempt(again, amount)["decision"]}


def _attempt(order, amount):
    try:
        return {"decision": "allow", "refund": _shipping_back(order, amount).total}
    except (MusteriDestekError, ValidationError):
        return {"decision": "deny", "refund": Decimal(0)}


def _rebilled(facts):
    back = Decimal(facts["refund_value"])
    free = {"percent": 100, "scope": "shipping", "min_basket": facts["free_shipping_min"]}
    order = order_of(
        [line(back), line(Decimal(facts["order_total"]) - back)],
        charges=[shipping(facts["shipping_saved"])],
        discounts=[free | {"clawback_disclosed": True}],
    )
    refund = by_goodwill(order, {"0": 1}, discounts="claw_back")
    return {"shipping_rebill": -sum_of(refund, Component.CLAWBACK), "refund": refund.total}


def cap(row):
    facts = row["input"]
    if "request" in facts:
        return refund_for(order_of([line("100.00")]), dict(facts["request"]["lines"]))
    if "request_quantity" in facts:
        return _quantity(facts)
    if "unit_gross" in facts:
        return _units_with_shipping(facts)
    total = facts.get("order_total") or facts["unit_total"]
    gone = facts.get("already_refunded") or facts["refunded"]
    refunds = [made(one) for one in gone]
    order = order_of([line(total)], scale=facts.get("scale", 2), refunds=refunds)
    return {"max_refundable": remaining(order).total}


def _quantity(facts):
    granted = facts.get("already_granted", 0)
    refunds = [made("0", line="0", quantity=granted)] if granted else []
    order = order_of([line("10.00", facts.get("line_quantity", 1))], refunds=refunds)
    return refund_for(order, {"0": facts["request_quantity"]})


def _units_with_shipping(facts):
    """The source keeps the books of every single unit, so each is a line."""
    before = Decimal(facts.get("already_refunded_unit", "0"))
    order = order_of(
        [line(facts["unit_gross"])] * facts["quantity"],
        charges=[shipping(facts["shipping"])],
        refunds=[made(before, line="0")] if before else [],
    )
    if "refund_amount_from_unit" in facts:
        return refund_of_amounts(
            order, [AmountAsked(line="0", amount=facts["refund_amount_from_unit"])]
        )
    total = by_goodwill(order, everything(order)).total
    return {"refund": total, "cumulative": before + total}


def tender_split(row):
    facts = row["input"]
    if "shared_payment" in facts:
        return _shared(facts)
    payments = [
        {"id": name, "method": METHODS.get(name, "bank_transfer"), "amount": amount}
        for name, amount in facts["payments"]
    ]
    total = sum(Decimal(amount) for _, amount in facts["payments"])
    order = order_of([line(total)], scale=facts.get("scale", 2), payments=payments)
    tenders = Tenders(
        order=facts.get("strategy", "pro_rata"),
        payments_first=[facts["selected"]] if "selected" in facts else [],
        only=facts.get("allowed", []),
    )
    return _split(order, facts["refund"], tenders)


def _split(order, amount, tenders):
    payouts = payouts_for(order, Decimal(amount), tenders=tenders)
    return {"split": {one.payment: one.amount for one in payouts}}


def _shared(facts):
    name = facts["refund_for"]
    part = facts["order_share"].get(name)
    payment = {"id": "payment", "method": "credit_card", "amount": facts["shared_payment"]}
    gone = facts.get("already_refunded", {}).get(name)
    order = order_of(
        [line(part or facts["shared_payment"])],
        number=name,
        payments=[payment | {"order_share": part}],
        refunds=[made(gone, payment="payment")] if gone else [],
    )
    return _split(order, facts["refund"], Tenders())


def fee_schedule(row):
    facts = row["input"]
    if "reason" in facts:
        return _fee_by_reason(facts)
    count, price = (
        facts.get("return_lines", 1),
        facts.get("price") or facts.get("refund_before_fees"),
    )
    order = order_of([line(price or "100.00")] * count)
    refund = by_goodwill(
        order,
        everything(order),
        schedule=_schedule(facts),
        days=facts.get("days_since_order", 0),
    )
    return {
        "charge": -sum_of(refund, Component.RESTOCKING_FEE),
        "refund": refund.total,
        "uncollected_fee": refund.uncollected,
        "total_return_shipping_fee": -sum_of(refund, Component.RETURN_SHIPPING_FEE),
    }


def _schedule(facts):
    tiers = [
        {"until_day": one["max_days"], "percent": one["percent"]}
        for one in facts.get("schedule", [])
    ]
    if "fees" in facts:
        tiers.append({"amount": str(sum(map(Decimal, facts["fees"])))})
    return FeeSchedule(tiers=tiers, return_shipping=facts.get("return_shipping_fee", "0"))


def _fee_by_reason(facts):
    """A fault of the goods is decided by its own right; some delivery was paid for and comes back."""
    request = ReturnRequest.model_validate(
        {
            "order": order_of(
                [line(facts["price"])],
                charges=[shipping("10.00")],
                parcels=[{"delivered_at": AT}],
            ),
            "reason": ReturnReason(facts["reason"]),
            "notified_at": datetime.fromisoformat(AT) + timedelta(days=facts["days"]),
            "wanted": "refund",
        }
    )
    decision = decide(request, as_of=request.notified_at)
    fees = (Component.RESTOCKING_FEE, Component.RETURN_SHIPPING_FEE)
    return {
        "refund": sum_of(decision.refund, Component.GOODS),
        "fee": -sum_of(decision.refund, *fees),
        "refund_shipping": bool(sum_of(decision.refund, Component.SHIPPING)),
        "return_shipping_paid_by": decision.return_shipping.paid_by.value,
    }


def exchange(row):
    facts = row["input"]
    if "inbound" in facts:
        return _claim(facts)
    order = order_of([line(facts["returned_value_paid"])])
    refund = by_goodwill(order, everything(order))
    return _difference(exchange_difference(refund, Decimal(facts["new_item_price"])))


def _claim(facts):
    """An order that was paid too much for: what is above its total is the customer's credit."""
    inbound = [line(one["unit"], one["quantity"]) for one in facts["inbound"]]
    paid, total = Decimal(facts["paid"]), Decimal(facts["order_total"])
    order = order_of(inbound)
    fee = FeeSchedule(return_shipping=facts["return_shipping_fee"])
    refund = by_goodwill(order, everything(order), schedule=fee)
    outbound = sum(Decimal(one["unit"]) * one["quantity"] for one in facts["outbound"])
    new = outbound + Decimal(facts["outbound_shipping_fee"])
    difference = exchange_difference(refund, new, credit=paid - total)
    return _difference(difference) | {
        "new_order_total": paid + difference.net,
        "pending_difference": difference.net,
    }


def _difference(difference):
    return {
        "net": difference.net,
        "direction": difference.direction.value,
        "methods": [one.value for one in difference.methods],
    }


GROUPS = {
    "returns.discount_split": discount_split,
    "returns.refund_amount": refund_amount,
    "returns.shipping_refund": shipping_refund,
    "returns.cap": cap,
    "returns.tender_split": tender_split,
    "returns.fee_schedule": fee_schedule,
    "returns.exchange": exchange,
}

NOT_YET = {}
