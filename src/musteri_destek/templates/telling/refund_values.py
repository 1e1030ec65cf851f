"""İade değerleri: what a letter says of the money of a decision: how much, by which way, until when."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType

from ...decisions import Deadline, Remedy
from ...errors import MisuseValueError
from ...orders import ChargeKind
from ...returns import Component, Payout, Route
from ..language.commitments import Word
from ..language.declarations import Need
from ..letters.scenarios import Scenario
from .situations import Situation
from .told import Receipt


def _payouts(situation: Situation) -> tuple[Payout, ...]:
    """Read the ways of the money, where they are known for all of it."""
    refund = situation.decision.refund
    known = sum((one.amount for one in refund.payouts), Decimal(0))
    return refund.payouts if known == refund.total else ()


def _routes(situation: Situation) -> tuple[Route, ...] | None:
    return tuple(one.route for one in _payouts(situation)) or None


def _by_bank(situation: Situation) -> tuple[Route, ...] | None:
    """Read the ways that lead through a bank: to a gift card the money goes through none."""
    routes = (one.route for one in situation.decision.refund.payouts)
    return tuple(one for one in routes if one is not Route.GIFT_CARD) or None


def _to_transfer(situation: Situation) -> Decimal | None:
    """Read what an IBAN is asked for, as long as no transfer was begun."""
    told = situation.told
    if told.refunded_on or told.refund_started_on or situation.is_choice_open:
        return None
    return _by(_payouts(situation), Route.BANK_TRANSFER_IBAN)


def _by(payouts: Iterable[Payout], *routes: Route) -> Decimal | None:
    return sum((one.amount for one in payouts if one.route in routes), Decimal(0)) or None


def _share(*routes: Route) -> Callable[[Situation], Decimal | None]:
    """Read what goes back by these routes, where the money goes back by others too."""

    def read(situation: Situation) -> Decimal | None:
        payouts = _payouts(situation)
        others = [one for one in payouts if one.route not in routes]
        return _by(payouts, *routes) if others else None

    return read


def _share_of_transfer(situation: Situation) -> Decimal | None:
    """Leave it to the sentence that asks for the IBAN, where there is one."""
    if _to_transfer(situation):
        return None
    return _share(Route.BANK_TRANSFER_IBAN)(situation)


def _fees(situation: Situation) -> tuple[ChargeKind, ...] | None:
    kinds = {kind.value: kind for kind in ChargeKind}
    lines = situation.decision.refund.lines
    return tuple(kinds[one.component] for one in lines if one.component in kinds) or None


def _refund_promise(situation: Situation) -> Word | None:
    """Read until when the money comes: nothing is promised any more once it was paid."""
    if situation.told.refunded_on:
        return None
    word = situation.told.refund_by or situation.decision.refund.due
    last = word.last_day if isinstance(word, Deadline) else None
    if last and last < situation.today:
        msg = (
            f"the refund was due on `{last}`: say until when it comes now, as `told.refund_by`, or "
            "when it was paid, as `told.refunded_on`"
        )
        raise MisuseValueError(msg)
    return word


_MAYBE_UNPAID = frozenset({"subscription", "defect", "warranty"})


def _total(situation: Situation) -> Decimal | None:
    if situation.order.currency != "TRY":
        currency = situation.order.currency
        msg = f"letters state amounts in liras, not in `{currency}`: write this one by hand"
        raise MisuseValueError(msg)
    if situation.decision.remedy is Remedy.STORE_CREDIT:
        return situation.told.credit
    if situation.decision.right in _MAYBE_UNPAID:
        return situation.decision.refund.total or None
    return situation.decision.refund.total


def _interest(situation: Situation) -> Decimal | None:
    lines = situation.decision.refund.lines
    interest = (one.gross for one in lines if one.component is Component.INTEREST)
    return sum(interest, Decimal(0)) or None


def _is_open(point: str) -> Callable[[Situation], bool | None]:
    """Read whether a part of the money is owed that nobody could compute."""
    return lambda situation: point in situation.decision.refund.open_points or None


def require_told_whole(scenario: Scenario, situation: Situation) -> None:
    """Bütünüyle söylenir mi: refuse a letter of money that would leave out a part of what is owed.

    Raises `MisuseValueError` where it is not known how the money goes back, where nothing goes back
    at all, where interest is owed that nobody could compute and the letter has no words for it,
    where what one of several lines is reduced by is open, and where the money may be late by a day
    only the shop knows.
    """
    variables, refund = scenario.variables, situation.decision.refund
    if "iade_sozu" in variables or "odendi_gunu" in variables:
        _require_in_time(situation)
    if "iade_yolu" not in variables or situation.is_choice_open:
        return
    _require_counted(situation)
    if refund.total and not _payouts(situation):
        msg = (
            f"`{refund.total}` goes back, and nobody knows which way: state how order "
            f"`{situation.order.number}` was paid, as its `payments`"
        )
        raise MisuseValueError(msg)
    if not refund.total and variables["iade_yolu"].need is Need.REQUIRED:
        msg = (
            f"`{scenario.name}` tells of money, and this decision gives none back: write this one "
            "with `compose`"
        )
        raise MisuseValueError(msg)
    if "interest" in refund.open_points and "faiz_acik" not in variables:
        msg = (
            f"interest is owed that nobody could compute, and `{scenario.name}` has no words for "
            "it: decide again once its rate is known, or write this one with `compose`"
        )
        raise MisuseValueError(msg)


def _require_in_time(situation: Situation) -> None:
    """Refuse a pending clock that was started by what is told, so long ago that it may be over."""
    due, began = situation.decision.refund.due, situation.began_at_the_latest
    if not situation.decision.refund.total or due is None or due.within is None or began is None:
        return
    paid = situation.told.refunded_on or situation.today
    if (paid - began).days > due.within:
        msg = (
            f"the time for the refund began on `{began}` or before, and may be over on `{paid}`: "
            "decide again with `handed_over` or `arrived_at`, so that its last day is known"
        )
        raise MisuseValueError(msg)


def _require_counted(situation: Situation) -> None:
    """Refuse to tell the reduction of some lines as that of all."""
    refund = situation.decision.refund
    if refund.total and "price_reduction" in refund.open_points:
        uncounted = [f"`{one.line}`" for one in situation.lines if not one.refunded]
        msg = (
            f"what {', '.join(uncounted) or 'a reduction'} comes to is open, and the letter would "
            f"tell `{refund.total}` as all of it: decide apart, with the `items` of the other lines "
            "and then with those, or say how many units are `missing`"
        )
        raise MisuseValueError(msg)


def _without_interest(situation: Situation) -> Decimal:
    return situation.decision.refund.total - (_interest(situation) or 0)


_FEES = frozenset({Component.RESTOCKING_FEE, Component.RETURN_SHIPPING_FEE})


def _discount_share(situation: Situation) -> Decimal | None:
    share = sum((one.discount for one in situation.decision.refund.lines), Decimal(0))
    return share if share and _adds_up(situation) else None


def _paid_before(situation: Situation) -> Decimal | None:
    before = sum((one.before for one in situation.decision.refund.lines), Decimal(0))
    return before if before and _adds_up(situation) else None


def _adds_up(situation: Situation) -> bool:
    """Tell whether the list price, less what a letter can name, is all that goes back."""
    refund = situation.decision.refund
    off = sum((one.discount + one.before for one in refund.lines), Decimal(0))
    listed = sum((one.listed for one in refund.lines), Decimal(0))
    return bool(off) and listed - off - _fees_kept(situation) == refund.total


def _fees_kept(situation: Situation) -> Decimal:
    lines = situation.decision.refund.lines
    return -sum((one.gross for one in lines if one.component in _FEES), Decimal(0))


def _listed(situation: Situation) -> Decimal | None:
    listed = sum((one.listed for one in situation.decision.refund.lines), Decimal(0))
    return listed if _adds_up(situation) else None


def _coupon(situation: Situation) -> str | None:
    """Read the code of a discount that stays as it was; of several nobody knows which did what."""
    discounts = situation.order.discounts
    return discounts[0].code if len(discounts) == 1 and _discount_share(situation) else None


def _clawback(situation: Situation) -> Decimal:
    """Add up what of discounts was taken back, less what was given back with goods returned later."""
    lines = situation.decision.refund.lines
    found = (-one.gross for one in lines if one.component is Component.CLAWBACK)
    return max(Decimal(0), sum(found, Decimal(0)))


def _kept_back(component: Component) -> Callable[[Situation], Decimal | None]:
    """Read what a fee of the shop's own took off."""

    def read(situation: Situation) -> Decimal | None:
        lines = situation.decision.refund.lines
        return sum((-one.gross for one in lines if one.component is component), Decimal(0)) or None

    return read


def _before_clawback(situation: Situation) -> Decimal | None:
    taken = _clawback(situation)
    return situation.decision.refund.total + taken if taken else None


def _least_basket(situation: Situation) -> Decimal | None:
    """Read what the basket had to reach, where only one discount can have fallen away."""
    told = [one for one in situation.order.discounts if one.clawback_disclosed]
    return told[0].min_basket if len(told) == 1 else None


def _receipt(situation: Situation) -> bool | None:
    receipt = situation.told.receipt
    return None if receipt is None else receipt is Receipt.SENT


OF_REFUND: Mapping[str, Callable[[Situation], object]] = MappingProxyType(
    {
        "tutar": _total,
        "bedel": _without_interest,
        "faiz": _interest,
        "faiz_acik": _is_open("interest"),
        "pesin_acik": _is_open("prepaid"),
        "ucretler": _fees,
        "iade_yolu": _routes,
        "havale_tutari": _to_transfer,
        "kart_payi": _share(Route.CARD, Route.MARKETPLACE_TO_CARD),
        "hediye_karti_payi": _share(Route.GIFT_CARD),
        "havale_payi": _share_of_transfer,
        "iade_sozu": _refund_promise,
        "banka": _by_bank,
        "odendi_gunu": lambda situation: situation.told.refunded_on,
        "liste_fiyati": _listed,
        "indirim_payi": _discount_share,
        "once_odenen": _paid_before,
        "kesintiler": lambda situation: _fees_kept(situation) or None,
        "kupon": _coupon,
        "indirim_oncesi": _before_clawback,
        "geri_alinan": lambda situation: _clawback(situation) or None,
        "sepet_kosulu": _least_basket,
        "kesinti": _kept_back(Component.RESTOCKING_FEE),
        "yol_kesintisi": _kept_back(Component.RETURN_SHIPPING_FEE),
        "gecikti": lambda situation: situation.missed_refund_day,
        "basladi": lambda situation: situation.told.refund_started_on,
        "dekont": _receipt,
    }
)
"""Para değerleri: the variables of a letter that speak of money, each read from the situation."""
