"""Orders with all the money there is, and the books a shop keeps of its refunds."""

from collections import Counter
from decimal import Decimal

from hypothesis import strategies as st

from musteri_destek.money import allocate, kdv_split, minor_digits
from musteri_destek.orders import DiscountScope, Order, RefundMade
from musteri_destek.returns import Component, collected
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
    """The order with that refund on its books: what was sent for each line, by each payment."""
    payouts = [[payout.payment, payout.amount] for payout in refund.payouts]
    sent = [line for line in refund.lines if line.gross > 0]
    amounts = less_deductions([line.gross for line in sent], refund)
    made = []
    for line, amount in zip(sent, amounts, strict=True):
        units, left = line.quantity, amount
        while left or units:
            payment, there = payouts[0] if payouts else (None, left)
            part = min(left, there)
            made.append(_entry(order, line, units, part, payment))
            units, left = None, left - part
            if payouts:
                payouts[0][1] = there - part
                payouts = payouts if payouts[0][1] else payouts[1:]
    return Order(**{**dict(order), "refunds": (*order.refunds, *made)})


def less_deductions(amounts, refund):
    """What is kept back comes off the first amounts, goods before everything else."""
    off = -sum(line.gross for line in refund.lines if line.gross < 0)
    for amount in amounts:
        yield amount - min(off, amount)
        off -= min(off, amount)


def _entry(order, line, units, gross, payment):
    charge = None if line.line else line.component.value
    return RefundMade(
        line=line.line,
        charge=charge if charge != "clawback" else None,
        quantity=units,
        gross=gross,
        payment=payment,
        cause="withdrawal",
        made_at=order.ordered_at,
    )


def with_free_units(order, refund, units):
    """Units that cost nothing stand in no refund line; the shop books their return all the same."""
    booked = {line.line for line in refund.lines if line.component is Component.GOODS}
    free = [
        RefundMade(line=line, quantity=count, gross=Decimal(0), made_at=order.ordered_at)
        for line, count in units.items()
        if line not in booked
    ]
    return Order(**{**dict(order), "refunds": (*order.refunds, *free)})


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
