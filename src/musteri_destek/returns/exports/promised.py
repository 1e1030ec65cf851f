"""Söylenen söz: which of a policy's promises do other systems tell, and what of the law beside it?

Nobody is ever promised more than the policy gives: where the shop's own promise can't be said, what
the law gives a consumer is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...errors import MisuseValueError
from ...orders import BuyerKind
from ..goodwill.rules import Goodwill
from ..linting.governing import day_of, version_on
from ..policy import Policy
from . import losses
from .facts import ExportWarning, ItemCondition
from .promise_of_right import promise_of
from .sayable import Market, Promised, Reach, Unsayable
from .terms_lost import validity_lost


def promised(
    policy: Policy,
    market: Market,
    buyers: BuyerKind,
    free_carrier: str | None,
    unsayable: Unsayable,
) -> Promised:
    """Söylenen: what the policy promises those buyers in that market.

    A promise of which something can't be said is left out whole, so that nothing looks better than
    it is. Raises `MisuseValueError` where a promise to businesses is left out.
    """
    found = [_if_sayable(promise_of(right, market), unsayable) for right in policy.goodwill]
    kept = [one for one in found if one.reach is not Reach.NOT_SAID]
    best = max(kept, key=lambda one: one.width, default=Promised(reach=Reach.NOT_SAID))
    warnings = tuple(
        warning
        for right, one in zip(policy.goodwill, found, strict=True)
        for warning in _told_of(right, one, best)
    )
    warnings = (*warnings, *validity_lost(policy))
    if buyers.has_consumer_rights:
        return _beside_the_law(replace(best, warnings=warnings), policy, free_carrier)
    if best.reach is Reach.NOT_SAID and policy.goodwill:
        lost = " ".join(one.explain("en") for one in warnings)
        msg = f"no promise of `{policy.name}` can be said there: {lost}"
        raise MisuseValueError(msg)
    return replace(best, warnings=warnings)


def _if_sayable(one: Promised, unsayable: Unsayable) -> Promised:
    lost = tuple(unsayable(one))
    return Promised(reach=Reach.NOT_SAID, warnings=(*one.warnings, *lost)) if lost else one


def _told_of(right: Goodwill, one: Promised, best: Promised) -> Iterator[ExportWarning]:
    yield from one.warnings
    if one is not best and one.reach is not Reach.NOT_SAID:
        yield losses.OTHER_RIGHT.found(right=right.id)


def _beside_the_law(shop: Promised, policy: Policy, free_carrier: str | None) -> Promised:
    """Take the law where the shop says no more; else the shop's word, with the law kept in mind."""
    legal = version_on("withdrawal_days", day_of(policy)).number
    free = True if free_carrier else None
    told = (*shop.warnings, losses.EXCEPTIONS.found())
    told = told if free_carrier else (*told, losses.CARRIER.found())
    own_terms = _has_own_terms(shop)
    if shop.reach not in {Reach.UNTIL, Reach.UNLIMITED} and (shop.days or 0) <= legal:
        return Promised(
            reach=Reach.DAYS,
            days=legal,
            free_way_back=free,
            refund_within=legal,
            seasons=() if own_terms else shop.seasons,
            warnings=told,
        )
    told = (*told, losses.LATER.found(days=legal)) if own_terms else told
    return replace(shop, free_way_back=free if shop.free_way_back else False, warnings=told)


def _has_own_terms(shop: Promised) -> bool:
    costs = shop.shipping_fee or shop.fee_percent or shop.fee_amount
    return bool(costs) or shop.free_way_back is False or shop.conditions != tuple(ItemCondition)
