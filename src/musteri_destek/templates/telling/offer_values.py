"""Öneri değerleri: what a letter says of a wish that can't be had, and of what is offered in its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ...decisions import Actor, Effect, Remedy
from ...returns import Component, ReturnReason
from .offers import is_of_defect
from .reasons import reason
from .refund_values import OF_REFUND
from .situations import Situation


def _wish_not_given(situation: Situation) -> Remedy | None:
    return situation.decision.wanted if situation.misses_the_wish else None


def _other_than_money(situation: Situation) -> Remedy | None:
    """Read the wish no withdrawal gives, in time or not: that its days are over is no reason alone."""
    wanted = situation.decision.wanted
    return None if wanted is Remedy.REFUND else wanted


_OF_DEFECTS = frozenset({"defect", "warranty"})
_OF_DELAY = frozenset({"late_delivery", "withdrawal"})
_OF_NO_FAULT = frozenset({"withdrawal"})


def _why_no_money(situation: Situation) -> str | None:
    """Read why no right gives the money, where nobody asked for something else in its place.

    The money for goods that are not as owed hangs on no withdrawal: that one is over is no reason.
    """
    decision = situation.decision
    if decision.wanted is not None or Remedy.REFUND in decision.remedies:
        return None
    asked = _asked_for(decision.reason)
    every = (found for line in situation.lines for found in line.findings)
    against = [one for one in every if one.right in asked and one.effect is Effect.DENIES]
    told = (reason(one, as_of=situation.as_of, says=situation.says) for one in against)
    return " ".join(dict.fromkeys(told)) or None


def _asked_for(why: ReturnReason | None) -> frozenset[str]:
    if why and why.claims_defect:
        return _OF_DEFECTS
    return _OF_DELAY if why and why.claims_delay else _OF_NO_FAULT


def _came_not_as_owed(situation: Situation) -> bool | None:
    return is_of_defect(situation.decision) or None


def _after_fees(situation: Situation) -> object:
    """Read what of the money is left, where it is offered among other things and fees come off."""
    taken = OF_REFUND["kesinti"](situation) or OF_REFUND["yol_kesintisi"](situation)
    return OF_REFUND["tutar"](situation) if taken else None


def _customer_pays(situation: Situation) -> bool | None:
    shipping = situation.decision.return_shipping if situation.goes_back else None
    return (shipping is not None and shipping.paid_by is Actor.CUSTOMER) or None


def _with_interest(situation: Situation) -> bool:
    """Read whether money goes back with interest; of what was never paid there is none."""
    refund = situation.decision.refund
    is_counted = any(one.component is Component.INTEREST for one in refund.lines)
    return is_counted or "interest" in refund.open_points


OF_OFFERS: Mapping[str, Callable[[Situation], object]] = MappingProxyType(
    {
        "istenen": _wish_not_given,
        "baska_istek": _other_than_money,
        "neden_iade_yok": _why_no_money,
        "ayipli": _came_not_as_owed,
        "faizli": _with_interest,
        "kalan_tutar": _after_fees,
        "musteri_oder": _customer_pays,
    }
)
"""Öneri değerleri: the variables of a letter that leaves the choice open, read from the situation."""
