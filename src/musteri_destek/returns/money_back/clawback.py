"""Geri alınan indirim: what does a customer lose of discounts whose condition the kept basket misses?

Only of a discount whose condition was disclosed before the sale, never where the seller caused the
return, and of one on shipping only where the shop takes goods back of its own will. What was taken
back goes out again with the goods it was taken on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from ...decisions import Saying
from ...money import allocate, kdv_split, minor_digits, share
from ...orders import Discount, Order, RefundCause
from .accounts import OrderAccounts, paid_for_nothing_named
from .charges_back import is_kept
from .components import Component, RefundLine
from .discounts import DiscountShares, Worth, share_out, worth_of
from .gone import Gone, Returned, gone_of
from .kept import KeptBasket
from .terms import DiscountsOnPartialReturn, RefundTerms
from .withheld import Lines, Room

_ZERO = Decimal(0)
_OF_ITS_OWN_WILL = (RefundCause.GOODWILL,)
_BY_THE_CUSTOMER = (RefundCause.GOODWILL, RefundCause.WITHDRAWAL)
_WHY_TAKEN = Saying(
    "Satıştan önce bildirilen indirim koşulu, kalan sepette karşılanmıyor",
    "What is kept misses the condition of the discount that was disclosed before the sale",
)
_WHY_SHARED = Saying(
    "Geri alınan indirim, kalan ürünlere yeniden paylaştırıldı",
    "What is taken back is shared anew over what is kept",
)
_WHY_GIVEN = Saying(
    "İndirimin geri alındığı ürün de iade edildi",
    "The goods on which the discount was taken back are back, too",
)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Geri alınan: the lines, and how much they are on the whole, below zero where more goes out.

    `of_goodwill` is the part only goodwill pays for, `unfit` what found no room.
    """

    lines: Lines = ()
    in_all: Decimal = _ZERO
    of_goodwill: Decimal = _ZERO
    unfit: Decimal = _ZERO


def may_be_taken_back(order: Order, terms: RefundTerms) -> bool:
    """Geri alınabilir mi: whether the terms take discounts back, and any was disclosed to end so."""
    is_taken = terms.discounts is not DiscountsOnPartialReturn.PRO_RATA
    return is_taken and any(one.clawback_disclosed for one in order.discounts)


def taken_back_before(accounts: OrderAccounts, terms: RefundTerms) -> Decimal:
    """Daha önce geri alınan: what earlier refunds kept back of discounts."""
    if not may_be_taken_back(accounts.order, terms):
        return _ZERO
    return sum(_Loss(accounts, Returned(), terms).really_taken, _ZERO)


def discounts_taken_back(
    accounts: OrderAccounts, now: Returned, terms: RefundTerms, room: Room
) -> TakenBack:
    """Geri alınan indirimler: a line for every kept line, and for every kept charge, that lost one.

    Positive where goods come back on which a discount had been taken back before. A return by the
    seller's fault alone takes nothing, whatever came back earlier. What finds no `room` now is
    taken from what comes back next; how much of each line that is follows from the sum alone, so
    that every later refund starts from the same amounts.
    """
    if not may_be_taken_back(accounts.order, terms):
        return TakenBack()
    order, after = accounts.order, _Loss(accounts, now, terms)
    earlier, lost = _Loss(accounts, Returned(), terms).really_taken, after.in_all
    chosen = any(now.cause_of(name) in _BY_THE_CUSTOMER for name in now.lines)
    later = after.taken_from(earlier, room) if chosen else tuple(map(min, earlier, lost))
    more = sum(later, _ZERO) - sum(earlier, _ZERO)
    of_charges = sum(later[len(order.lines) :], _ZERO) - sum(earlier[len(order.lines) :], _ZERO)
    priced_anew = terms.discounts is DiscountsOnPartialReturn.REPRICE
    return TakenBack(
        lines=tuple(_lines(order, earlier, later, now)),
        in_all=more,
        of_goodwill=max(more if priced_anew else of_charges, _ZERO),
        unfit=max(sum(lost, _ZERO) - sum(later, _ZERO), _ZERO) if chosen else _ZERO,
    )


def _lines(
    order: Order, earlier: Sequence[Decimal], later: Sequence[Decimal], now: Returned
) -> Iterator[RefundLine]:
    """Write a line for each difference: its name, its rate, and why it changed."""
    digits = minor_digits(order.currency)
    codes = ", ".join(one.code for one in order.discounts if one.clawback_disclosed and one.code)
    of_discount = f"; {codes}" if codes else ""
    named = [
        *((line.name, line.kdv_rate, line.id) for line in order.lines),
        *((Component(one.kind.value).name_in("tr"), one.kdv_rate, None) for one in order.charges),
    ]
    for (label, rate, name), was, is_now in zip(named, earlier, later, strict=True):
        if is_now != was:
            split = kdv_split(was, rate, digits=digits) - kdv_split(is_now, rate, digits=digits)
            why = _WHY_GIVEN if name in now.lines else _WHY_SHARED
            yield RefundLine(
                component=Component.CLAWBACK,
                label=label + of_discount,
                gross=split.gross,
                net=split.net,
                kdv=split.kdv,
                kdv_rate=rate,
                why=_WHY_TAKEN if split.gross < 0 else why,
            )


@dataclass(frozen=True)
class _Loss:
    """What the customer has lost in all once these units are back."""

    accounts: OrderAccounts
    now: Returned
    terms: RefundTerms

    @property
    def order(self) -> Order:
        return self.accounts.order

    @property
    def in_all(self) -> tuple[Decimal, ...]:
        """What is lost on each line, then on each charge."""
        return (*self.on_lines.values(), *self.on_charges)

    @property
    def really_taken(self) -> tuple[Decimal, ...]:
        """What of it earlier refunds kept back: no more than lines were paid short."""
        unaccounted = max(_ZERO, self.accounts.short - paid_for_nothing_named(self.order))
        return self._shared_out(unaccounted, on_charges=sum(self.on_charges, _ZERO))

    def taken_from(self, earlier: Sequence[Decimal], room: Room) -> tuple[Decimal, ...]:
        """Say how much of the loss is taken in all: beyond what was, no more than there is room.

        Only what comes back by goodwill pays for a discount on shipping.
        """
        priced_anew = self.terms.discounts is DiscountsOnPartialReturn.REPRICE
        more = room.goodwill if priced_anew else room.chosen
        of_charges = sum(earlier[len(self.order.lines) :], _ZERO)
        return self._shared_out(sum(earlier, _ZERO) + more, on_charges=of_charges + room.goodwill)

    def _shared_out(self, whole: Decimal, *, on_charges: Decimal) -> tuple[Decimal, ...]:
        """Share so much over the lines first, then so much at most of the rest over the charges.

        So what was taken on each follows from the sum, and the next refund knows it again.
        """
        lines, charges = tuple(self.on_lines.values()), self.on_charges
        of_lines = min(whole, sum(lines, _ZERO))
        of_charges = min(whole - of_lines, sum(charges, _ZERO), on_charges)
        digits = self.accounts.digits
        return (
            *allocate(of_lines, lines, digits=digits),
            *(allocate(of_charges, charges, digits=digits) if charges else ()),
        )

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

    @property
    def _shares(self) -> tuple[DiscountShares, ...]:
        return self.accounts.paid.discounts

    def _basket(self, causes: tuple[RefundCause, ...]) -> KeptBasket:
        return KeptBasket.of(self.order, self.now, self.terms.kits, causes)

    def _fallen(self, causes: tuple[RefundCause, ...]) -> list[DiscountShares]:
        basket = self._basket(causes)
        pairs = zip(self.order.discounts, self._shares, strict=True)
        return [shares for discount, shares in pairs if basket.breaks(discount)]

    def _gone_of(self, line_id: str, amount: Decimal) -> Decimal:
        return self._gone[line_id].share_of(amount, self.accounts.digits)

    def _still_kept(self, line_id: str, amount: Decimal) -> Decimal:
        return amount - self._gone_of(line_id, amount)

    def _priced_anew(self) -> Mapping[str, Decimal]:
        """Say how much less discount what is kept earns by itself, line by line."""
        basket = self._basket(_OF_ITS_OWN_WILL)
        if not any(gone.part for gone in basket.gone.values()):
            return dict.fromkeys(self.accounts.paid.lines, _ZERO)
        anew = share_out(self.order, basket.listed, self._worth(basket))
        less = {
            name: sum((basket.kept_of(name, one.lines[name]) for one in self._shares), _ZERO)
            - sum((one.lines[name] for one in anew), _ZERO)
            for name in self.accounts.paid.lines
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
        return share(lost, kept, of, digits=self.accounts.digits)
