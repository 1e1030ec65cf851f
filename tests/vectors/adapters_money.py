"""Arithmetic of money: row -> observed value, through the public API alone."""

from decimal import Decimal
from itertools import pairwise

from musteri_destek.money import KdvSplit, allocate, kdv_split, share

# As many decimals as the sources print of an amount they leave unrounded.
UNROUNDED = 17


def allocation(row):
    facts = row["input"]
    digits = facts.get("scale", 2)
    weights = [Decimal(weight) for weight in facts["weights"]]
    amount = _amount_to_allocate(facts, weights, digits)
    parts = allocate(amount, weights, digits=digits)
    return {
        "parts": parts,
        "paid_parts": [whole - part for whole, part in zip(weights, parts, strict=True)],
    }


def _amount_to_allocate(facts, weights, digits):
    if "percent" in facts:
        return share(sum(weights), Decimal(facts["percent"]), 100, digits=digits)
    return Decimal(facts["amount"])


def line_refund(row):
    facts = row["input"]
    units, back = facts["quantity"], facts["refund_quantity"]
    digits = facts.get("scale", 2)

    def refund(paid, digits=digits):
        return share(paid, back, units, digits=digits)

    if "unit_net" in facts:
        totals = [Decimal(facts[name]) * units for name in ("unit_net", "unit_tax")]
        return {"refund_with_tax": sum(map(refund, totals))}
    paid = _line_paid(facts, units, digits)
    return {
        "refund": refund(paid),
        "refund_taxes": [refund(Decimal(tax)) for tax in facts.get("taxes", [])],
        "unrounded": refund(paid, UNROUNDED),
    }


def _line_paid(facts, units, digits):
    if "line_total" in facts:
        return Decimal(facts["line_total"])
    line = Decimal(facts["unit_price"]) * units
    if "order_adjustment" not in facts:
        return line
    others = Decimal(facts["order_total_before"]) - line
    return line + allocate(Decimal(facts["order_adjustment"]), [line, others], digits=digits)[0]


def sequential(row):
    facts = row["input"]
    paid = Decimal(facts["paid"])
    returned = [one["qty"] for one in facts["returns"]]
    units = facts.get("quantity", sum(returned))
    entitled = [share(paid, sum(returned[:count]), units) for count in range(len(returned) + 1)]
    refunds = [after - before for before, after in pairwise(entitled)]
    return {"refunds": refunds, "total": sum(refunds)}


def tax_split(row):
    facts = row["input"]
    if "items" in facts:
        return _memo(facts)
    if "refund_line_index" in facts:
        return {"tax": Decimal(facts["lines"][facts["refund_line_index"]]["tax"])}
    if "lines" in facts:
        return _whole_refund(facts)
    split = _line_split(facts)
    part = split.part(Decimal(facts["refund_gross"]), digits=facts.get("scale", 2))
    return {"net": part.net, "tax": part.kdv, "gross": part.gross}


def _line_split(facts):
    gross = Decimal(facts["gross"])
    if "tax_in_gross" not in facts:
        return kdv_split(gross, Decimal(facts["rate"]))
    tax = Decimal(facts["tax_in_gross"])
    return KdvSplit(gross, gross - tax, tax)


def _whole_refund(facts):
    lines = facts["lines"]
    splits = [
        kdv_split(Decimal(line["gross"]), Decimal(line["rate"]))
        for line in lines
        if "gross" in line
    ]
    splits += _splits_of_nets([line for line in lines if "unit_net" in line], facts)
    by_rate = {}
    for line, split in zip(lines, splits, strict=True):
        by_rate[line["rate"]] = by_rate.get(line["rate"], 0) + split.kdv
    return {
        "net": sum(split.net for split in splits),
        "tax": sum(split.kdv for split in splits),
        "gross": sum(split.gross for split in splits),
        "tax_by_rate": by_rate,
        "line_gross": [split.gross for split in splits],
    }


def _splits_of_nets(lines, facts):
    """Lines priced without tax; an order's discount belongs to the goods, not to shipping."""
    nets = [_discounted(line) for line in lines]
    goods = [
        net if line.get("kind") != "shipping" else 0 for line, net in zip(lines, nets, strict=True)
    ]
    discount = Decimal(facts.get("order_discount", "0"))
    off = allocate(discount, goods) if discount else [0] * len(lines)
    nets = [net - part for net, part in zip(nets, off, strict=True)]
    taxes = [share(net, Decimal(line["rate"]), 100) for line, net in zip(lines, nets, strict=True)]
    return [KdvSplit(net + tax, net, tax) for net, tax in zip(nets, taxes, strict=True)]


def _discounted(line):
    net = Decimal(line["unit_net"]) * line["quantity"]
    return net - share(net, Decimal(line.get("discount_percent", "0")), 100)


def _memo(facts):
    """A credit memo that exists with its shipping; the items' taxes are still to be added."""
    taxes = [_due_now(item, "tax_invoiced", "already_refunded_tax") for item in facts["items"]]
    compensations = [
        _due_now(item, "discount_tax_compensation", "already_refunded_compensation")
        for item in facts["items"]
    ]
    shipping = _shipping_tax(facts)
    before = Decimal(facts["memo_tax_before"])
    tax = before + sum(taxes) + shipping
    tax = min(tax, Decimal(facts.get("tax_invoiced_total", tax)))
    return {
        "item_tax": taxes,
        "item_discount_tax_compensation": compensations,
        "shipping_tax": shipping,
        "memo_tax": tax,
        "memo_grand": Decimal(facts["memo_grand_before"]) + tax - before + sum(compensations),
    }


def _due_now(item, component, refunded_as):
    whole, earlier = Decimal(item.get(component, "0")), item.get("already_returned_qty", 0)
    refunded = item.get(refunded_as, share(whole, earlier, item["qty"]))
    return share(whole, earlier + item["return_qty"], item["qty"]) - Decimal(refunded)


def _shipping_tax(facts):
    tax = Decimal(facts.get("shipping_tax", "0"))
    if "refund_shipping_net" not in facts:
        return tax
    return share(tax, Decimal(facts["refund_shipping_net"]), Decimal(facts["shipping_net"]))


GROUPS = {
    "returns.allocation": allocation,
    "returns.line_refund": line_refund,
    "returns.sequential": sequential,
    "returns.tax_split": tax_split,
}

NOT_YET = {}
