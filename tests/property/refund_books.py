"""Orders with all the money there is, and the books a shop keeps of its refunds."""

from collections import Counter
from datetime import timedelta
from decimal import Decimal

from hypothesis import strategies as st

from musteri_destek.money import allocate, kdv_split, minor_digits
from musteri_destek.orders import DiscountScope, Order
from musteri_destek.returns import collected
from tests.property.strategies import orders

untouched = orders().map(lambda order: Order(**{**dict(order), "refunds": (), "returns": ()}))


@st.composite
def discounts_of_every_kind(draw, order):
    """Up to two discounts, each of a kind of its own, on goods, on shipping or on both."""
    amounts = st.decimals("0", "300", places=minor_digits(order.currency))
    worths = st.one_of(
        st.builds(dict, amount=amounts),
        st.builds(dict, percent=st.sampled_from(["10", "33.33", "100"])),
        st.just({"deal": {"buy": 3, "pay": 2}}),
        st.just({"tiers": [{"min_basket": 10, "percent": 5}, {"min_basket": 500, "percent": 20}]}),
    )
    names = st.sampled_from([line.id for line in order.lines])
    return [
        draw(worths)
        | {
            "scope": draw(st.sampled_from(DiscountScope)),
            "lines": draw(st.just([]) | st.lists(names, min_size=1, max_size=2, unique=True)),
            "clawback_disclosed": draw(st.booleans()),
            "min_basket": draw(st.none() | amounts),
        }
        for _ in range(draw(st.integers(0, 2)))
    ]


@st.composite
def rich_orders(draw):
    """Orders with every fact about money there is; what was paid is what they came to."""
    order = draw(untouched)
    names = [line.id for line in order.lines]
    charges = [
        {**dict(one), "lines": draw(st.sampled_from([[], names[:1], names[-1:]]))}
        for one in order.charges
    ]
    facts = {**dict(order), "charges": charges, "discounts": draw(discounts_of_every_kind(order))}
    facts["lines"] = [{**dict(one), "discountable": draw(st.booleans())} for one in order.lines]
    owed = collected(Order(**{**facts, "payments": ()})).total
    methods = draw(st.sampled_from([["credit_card"], ["gift_card", "credit_card"]]))
    parts = allocate(owed, [1] * len(methods), digits=minor_digits(order.currency))
    payments = [
        {"id": method, "method": method, "amount": part + extra, "order_share": part}
        for method, part in zip(methods, parts, strict=True)
        for extra in [draw(st.sampled_from([Decimal(0), Decimal(7)]))]
    ]
    return Order(**{**facts, "payments": payments})


def after(order, refund):
    """The order with that refund on its books, an hour after what stands there."""
    last = max([order.ordered_at, *(made.made_at for made in order.refunds)])
    return order.with_refunds(refund.records(last + timedelta(hours=1)))


def to_payments(refunds):
    back = Counter()
    for payout in (payout for refund in refunds for payout in refund.payouts):
        back[payout.payment] += payout.amount
    return back


def ways_of(order):
    taken = [one for one in order.payments if not one.lacks_ground]
    return {one.id: one.for_this_order for one in taken if one.for_this_order}


def sums(refunds):
    """Gross and KDV by line, by charge, and of discounts taken back and given out again."""
    gross, kdv = Counter(), Counter()
    for line in (line for refund in refunds for line in refund.lines):
        gross[line.line or line.component.value] += line.gross
        kdv[line.line or line.component.value] += line.kdv
    return {k: v for k, v in gross.items() if v}, {k: v for k, v in kdv.items() if v}


def whole(order):
    """What was collected, gross and KDV, by line and by charge."""
    digits = minor_digits(order.currency)
    paid = collected(order)
    rates = {line.id: line.kdv_rate for line in order.lines}
    splits = {name: kdv_split(one, rates[name], digits=digits) for name, one in paid.lines.items()}
    splits |= {
        charge.kind.value: kdv_split(gross, charge.kdv_rate, digits=digits)
        for charge, gross in zip(order.charges, paid.charges, strict=True)
    }
    gross = {name: split.gross for name, split in splits.items() if split.gross}
    return gross, {name: split.kdv for name, split in splits.items() if split.kdv}
