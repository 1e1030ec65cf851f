"""Geri alınan indirim: what does a customer lose of discounts whose condition the kept basket misses?

Only of a discount whose condition was disclosed before the sale, never where the seller caused the
return, and of one on shipping only where the shop takes goods back of its own will. What was taken
back goes out again with the goods it was taken on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from ...decisions import Saying
from ...money import KdvSplit, allocate, kdv_split, minor_digits, share
from ...orders import Charge, Discount, Order, RefundCause
from .charges_back import is_kept
from .collected import Collected
from .components import Component, RefundLine
from .discounts import DiscountShares, Worth, discount_shares, share_out, worth_of
from .gone import Gone, Returned, gone_of
from .kept import KeptBasket
from .line_shares import refunds_of_the_price
from .terms import DiscountsOnPartialReturn, RefundTerms

_ZERO = Decimal(0)
Lines = tuple[RefundLine, ...]
_OF_ITS_OWN_WILL = (RefundCause.GOODWILL,)
_BY_THE_CUSTOMER = (RefundCause.GOODWILL, RefundCause.WITHDRAWAL)
_WHY_TAKEN = Saying(
    "Satıştan önce bildirilen indirim koşulu, kalan sepette karşılanmıyor",
    "What is kept misses the condition of the discount that was disclosed before the sale",
)
_WHY_GIVEN = Saying(
    "İndirimin geri alındığı ürün de iade edildi",
    "The goods on which the discount was taken back are back, too",
)


def discounts_taken_back(
    order: Order, paid: Collected, now: Returned, terms: RefundTerms
) -> tuple[Lines, Lines]:
    """Geri alınan indirimler: a line for every kept line, and for every kept charge, that lost one.

    Positive where goods come back on which a discount had been taken back before. A return by the
    seller's fault alone takes nothing, whatever came back earlier.
    """
    if terms.discounts is DiscountsOnPartialReturn.PRO_RATA:
        return (), ()
    before, after = _Loss(order, paid, Returned(), terms), _Loss(order, paid, now, terms)
    may_take = any(now.cause_of(name) in _BY_THE_CUSTOMER for name in now.lines)
    names = [
        *((line.name, line.kdv_rate) for line in order.lines),
        *((_name(charge), charge.kdv_rate) for charge in order.charges),
    ]
    digits = minor_digits(order.currency)
    found = [
        _taken_back(kdv_split(earlier, rate, digits=digits), later, label, rate, digits)
        if later < earlier or (may_take and later > earlier)
        else None
        for (label, rate), earlier, later in zip(
            names, before.really_taken, after.in_all, strict=True
        )
    ]
    count = len(order.lines)
    return tuple(filter(None, found[:count])), tuple(filter(None, found[count:]))


def _name(charge: Charge) -> str:
    return Component(charge.kind.value).name_in("tr")


def _taken_back(
    earlier: KdvSplit, later: Decimal, label: str, rate: Decimal, digits: int
) -> RefundLine:
    split = earlier - kdv_split(later, rate, digits=digits)
    return RefundLine(
        component=Component.CLAWBACK,
        label=label,
        gross=split.gross,
        net=split.net,
        kdv=split.kdv,
        kdv_rate=rate,
        why=_WHY_TAKEN if split.gross < 0 else _WHY_GIVEN,
    )


@dataclass(frozen=True)
class _Loss:
    """What the customer has lost in all once these units are back."""

    order: Order
    paid: Collected
    now: Returned
    terms: RefundTerms

    @property
    def in_all(self) -> tuple[Decimal, ...]:
        """What is lost on each line, then on each charge."""
        return (*self.on_lines.values(), *self.on_charges)

    @property
    def really_taken(self) -> tuple[Decimal, ...]:
        """What of it earlier refunds kept back: no more than they paid less than was owed."""
        owed = sum((self._gone_of(name, paid) for name, paid in self.paid.lines.items()), _ZERO)
        refunds = refunds_of_the_price(self.order)
        made = sum((one.gross for one in refunds if one.charge is None), _ZERO)
        kept_back = min(max(_ZERO, owed - made), sum(self.in_all, _ZERO))
        return allocate(kept_back, self.in_all, digits=minor_digits(self.order.currency))

    @cached_property
    def on_lines(self) -> Mapping[str, Decimal]:
        if self.terms.discounts is DiscountsOnPartialReturn.REPRICE:
            return self._priced_anew()
        fallen = [shares.lines for shares in self._fallen(_BY_THE_CUSTOMER)]
        return {
            line.id: sum((self._still_kept(line.id, one[line.id]) for one in fallen), _ZERO)
            for line in self.order.lines
        }

    @cached_property
    def on_charges(self) -> tuple[Decimal, ...]:
        fallen = [shares.charges for shares in self._fallen(_OF_ITS_OWN_WILL)]
        return tuple(
            sum((one[index] for one in fallen), _ZERO)
            if is_kept(self.order, charge, self._gone)
            else _ZERO
            for index, charge in enumerate(self.order.charges)
        )

    @cached_property
    def _gone(self) -> Mapping[str, Gone]:
        return gone_of(self.order, self.now, self.terms.kits)

    @cached_property
    def _shares(self) -> tuple[DiscountShares, ...]:
        return discount_shares(self.order)

    def _basket(self, causes: tuple[RefundCause, ...]) -> KeptBasket:
        return KeptBasket.of(self.order, self.now, self.terms.kits, causes)

    def _fallen(self, causes: tuple[RefundCause, ...]) -> list[DiscountShares]:
        basket = self._basket(causes)
        pairs = zip(self.order.discounts, self._shares, strict=True)
        return [shares for discount, shares in pairs if basket.breaks(discount)]

    def _gone_of(self, line_id: str, amount: Decimal) -> Decimal:
        return self._gone[line_id].share_of(amount, minor_digits(self.order.currency))

    def _still_kept(self, line_id: str, amount: Decimal) -> Decimal:
        return amount - self._gone_of(line_id, amount)

    def _priced_anew(self) -> Mapping[str, Decimal]:
        """Say how much less discount what is kept earns by itself, line by line."""
        basket = self._basket(_OF_ITS_OWN_WILL)
        if not any(gone.part for gone in basket.gone.values()):
            return dict.fromkeys(self.paid.lines, _ZERO)
        anew = share_out(self.order, basket.listed, self._worth(basket))
        less = {
            name: sum((basket.kept_of(name, one.lines[name]) for one in self._shares), _ZERO)
            - sum((one.lines[name] for one in anew), _ZERO)
            for name in self.paid.lines
        }
        return {name: self._of_what_stays(name, one, basket) for name, one in less.items()}

    def _worth(self, basket: KeptBasket) -> Worth:
        def worth(index: int, discount: Discount, base: Decimal) -> Decimal:
            if basket.breaks(discount) and not (discount.tiers or discount.deal):
                return _ZERO
            if discount.clawback_disclosed and discount.amount is None:
                return worth_of(self.order, discount, base, basket.listed, basket.units)
            shares = self._shares[index].lines
            return sum((basket.kept_of(name, one) for name, one in shares.items()), _ZERO)

        return worth

    def _of_what_stays(self, name: str, lost: Decimal, basket: KeptBasket) -> Decimal:
        """Leave out what is gone for another cause: nothing is lost on it, and nothing won."""
        counted, gone = basket.gone[name], self._gone[name]
        kept, of = gone.of - gone.part, counted.of - counted.part
        if lost <= 0 or kept <= 0:
            return _ZERO
        return share(lost, kept, of, digits=minor_digits(self.order.currency))
