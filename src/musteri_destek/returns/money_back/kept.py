"""Kalan sepet: what is kept of an order, and which of its discounts lose their condition by that?"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import ceil

from ...money import minor_digits
from ...orders import Discount, Order, RefundCause
from .discounts import basket_of, falls_on, tier_of
from .gone import Gone, Returned, gone_of
from .terms import KitReturns


@dataclass(frozen=True, slots=True)
class KeptBasket:
    """Kalan sepet: what the customer would have kept if only goods of some causes were back.

    What came back for another cause counts as kept: the seller's fault never shrinks a basket.
    """

    order: Order
    gone: Mapping[str, Gone]

    @classmethod
    def of(
        cls, order: Order, now: Returned, kits: KitReturns, causes: Collection[RefundCause]
    ) -> KeptBasket:
        """Sepeti kur: the basket without what came back for these causes, before and now."""
        return cls(order, gone_of(order, now, kits, causes=causes))

    @property
    def listed(self) -> dict[str, Decimal]:
        """Liste tutarları: line id to the list price of what is kept."""
        return {line.id: self.kept_of(line.id, line.list_total) for line in self.order.lines}

    @property
    def units(self) -> dict[str, int]:
        """Adetler: line id to the units kept; a kit of which a part is kept counts."""
        return {
            line.id: ceil(line.quantity * (1 - self.gone[line.id].part / self.gone[line.id].of))
            for line in self.order.lines
        }

    def kept_of(self, line_id: str, amount: Decimal) -> Decimal:
        """Kalanın payı: what of an amount for the whole line stands for what is kept."""
        return amount - self.gone[line_id].share_of(amount, minor_digits(self.order.currency))

    def breaks(self, discount: Discount) -> bool:
        """Koşul bozuldu mu: whether the basket misses a condition disclosed before the sale.

        One that the whole order missed was given all the same, and no return breaks it.
        """
        if not discount.clawback_disclosed:
            return False
        if discount.deal is not None:
            on = [line for line in self.order.lines if falls_on(discount, line)]
            bought, kept = sum(one.quantity for one in on), sum(self.units[one.id] for one in on)
            return kept < discount.deal.buy <= bought
        every = {line.id: line.list_total for line in self.order.lines}
        whole = basket_of(self.order, discount, every)
        least = self._least(discount, whole)
        return least is not None and basket_of(self.order, discount, self.listed) < least <= whole

    def _least(self, discount: Discount, whole: Decimal) -> Decimal | None:
        if not discount.tiers:
            return discount.min_basket
        tier = tier_of(discount, whole)
        return tier.min_basket if tier else None
