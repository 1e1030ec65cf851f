"""İndirim payları: how much does each discount of an order take off every line and every charge?

Discounts apply in the order given, each to what the ones before left, and each is shared once by
largest remainder. The free unit of a deal (3 al 2 öde) is shared like any other discount: three
equal units for the price of two cost two thirds each, whichever of them comes back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from ...money import allocate, minor_digits, share
from ...orders import ChargeKind, Discount, DiscountScope, DiscountTier, Line, Order

_ZERO = Decimal(0)
Amounts = Mapping[str, Decimal]
Worth = Callable[[int, Discount, Decimal], Decimal]
"""Değer: what the discount of that index takes off so much."""


@dataclass(frozen=True, slots=True)
class DiscountShares:
    """İndirimin payları: what one discount takes off each line, and off each charge in their order."""

    lines: Amounts
    charges: tuple[Decimal, ...]


def discount_shares(order: Order) -> tuple[DiscountShares, ...]:
    """Pay listesi: for every discount of the order its share on each line and on each charge.

    A discount falls on the lines that don't state what was `paid`. Those that do had it taken off
    before; the difference to their list price is told apart by what each discount was worth.
    """
    every = {line.id: line.list_total for line in order.lines}
    silent = {line.id: line.list_total if line.paid is None else _ZERO for line in order.lines}
    actual = share_out(order, silent, _as_given(order, silent))
    if all(line.paid is None for line in order.lines):
        return actual
    stated = _told_apart(order, share_out(order, every, _as_given(order, every)))
    return tuple(
        DiscountShares({**one.lines, **lines}, one.charges)
        for one, lines in zip(actual, stated, strict=True)
    )


def share_out(order: Order, listed: Amounts, worth: Worth) -> tuple[DiscountShares, ...]:
    """Dağıt: each discount over what the ones before left of these list prices and of the shipping."""
    digits, names = minor_digits(order.currency), [line.id for line in order.lines]
    left = [
        *(listed[name] for name in names),
        *(one.gross if one.kind is ChargeKind.SHIPPING else _ZERO for one in order.charges),
    ]
    found = []
    for index, discount in enumerate(order.discounts):
        reached = [
            amount if falls else _ZERO
            for amount, falls in zip(left, _reach(order, discount), strict=True)
        ]
        base = sum(reached, _ZERO)
        parts = allocate(min(worth(index, discount, base), base), reached, digits=digits)
        left = [amount - part for amount, part in zip(left, parts, strict=True)]
        lines = dict(zip(names, parts[: len(names)], strict=True))
        found.append(DiscountShares(lines, parts[len(names) :]))
    return tuple(found)


def _reach(order: Order, discount: Discount) -> list[bool]:
    """Say of every line and every charge whether the discount falls on it."""
    goods = discount.scope is not DiscountScope.SHIPPING
    shipping = discount.scope is not DiscountScope.GOODS
    on_lines = [goods and falls_on(discount, line) for line in order.lines]
    return on_lines + [shipping] * len(order.charges)


def falls_on(discount: Discount, line: Line) -> bool:
    """Kapsar mı: whether the discount may lower this line.

    >>> falls_on(
    ...     Discount(percent=10, lines=["GML"]),
    ...     Line(id="KMR", name="Kemer", unit_price="200.00", kdv_rate=10),
    ... )
    False
    """
    return line.discountable and (not discount.lines or line.id in discount.lines)


def _as_given(order: Order, listed: Amounts) -> Worth:
    """Value a discount as it was given with the order: its condition was met then."""
    units = {line.id: line.quantity for line in order.lines if listed[line.id]}
    return lambda _, discount, base: worth_of(order, discount, base, listed, units)


def worth_of(
    order: Order, discount: Discount, base: Decimal, listed: Amounts, units: Mapping[str, int]
) -> Decimal:
    """Değeri: what a discount takes off `base`, for a basket of these list prices and units."""
    digits = minor_digits(order.currency)
    if discount.amount is not None:
        return discount.amount
    if discount.percent is not None:
        return share(base, discount.percent, 100, digits=digits)
    if discount.deal is not None:
        return _free_units(order, discount, units)
    tier = tier_of(discount, basket_of(order, discount, listed))
    return share(base, tier.percent, 100, digits=digits) if tier else _ZERO


def basket_of(order: Order, discount: Discount, listed: Amounts) -> Decimal:
    """Sepet: the list prices that count towards the minimum of a discount."""
    counted = (line.id for line in order.lines if not discount.lines or line.id in discount.lines)
    return sum((listed[name] for name in counted), _ZERO)


def tier_of(discount: Discount, basket: Decimal) -> DiscountTier | None:
    """Basamak: the highest tier that such a basket reaches; `None` below the lowest.

    >>> tiers = [{"min_basket": "275.00", "percent": 25}, {"min_basket": "300.00", "percent": 30}]
    >>> tier_of(Discount(tiers=tiers), Decimal("299.99")).percent
    Decimal('25')
    """
    reached = [tier for tier in discount.tiers if tier.min_basket <= basket]
    return max(reached, key=lambda tier: tier.min_basket, default=None)


def _free_units(order: Order, discount: Discount, units: Mapping[str, int]) -> Decimal:
    """Add up the cheapest units, as many as the deal gives away."""
    if discount.deal is None:
        return _ZERO
    prices = sorted(
        price
        for line in order.lines
        if falls_on(discount, line)
        for price in [line.unit_price] * units.get(line.id, 0)
    )
    free = len(prices) // discount.deal.buy * (discount.deal.buy - discount.deal.pay)
    return sum(prices[:free], _ZERO)


def _told_apart(order: Order, notional: tuple[DiscountShares, ...]) -> list[dict[str, Decimal]]:
    """Tell of lines that state what was paid how much of the difference each discount was."""
    digits = minor_digits(order.currency)
    found: list[dict[str, Decimal]] = [{} for _ in notional]
    for line in order.lines:
        weights = [one.lines[line.id] for one in notional]
        if line.paid is None or not any(weights):
            continue
        off = max(_ZERO, line.list_total - line.paid)
        for shares, part in zip(found, allocate(off, weights, digits=digits), strict=True):
            shares[line.id] = part
    return found
