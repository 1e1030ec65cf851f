"""Hakkın sözü: what does one right of a shop promise for every order?

Where its rules differ the least generous one is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ...decisions import Actor, Remedy
from ..goodwill.criteria import AppliesTo
from ..goodwill.rules import Goodwill, GoodwillRule, Offer, Sale
from ..goodwill.windows import Anchor, Days, Hours, Season, Unlimited, UntilDay
from ..requests import ReturnReason
from . import losses
from .facts import ExportWarning, ItemCondition
from .sayable import Market, Promised, Reach
from .terms_lost import terms_lost

_DAY = 24


def promise_of(right: Goodwill, market: Market) -> Promised:
    """Hakkın sözü: what holds for every order there, or that it can't be said, with what is lost."""
    rules = [rule for rule in right.rules if _may_speak(rule.applies_to, market.countries)]
    others = [
        losses.OTHER_REASONS.found(rule=rule.id)
        for rule in right.rules
        if rule.applies_to.reasons and ReturnReason.CHANGED_MIND not in rule.applies_to.reasons
    ]
    general = [rule for rule in rules if _takes_in_all(rule.applies_to, market.countries)]
    if not general:
        lost = [losses.NOT_FOR_ALL.found(right=right.id)] if rules else []
        return Promised(reach=Reach.NOT_SAID, warnings=(*others, *lost))
    some = [losses.FOR_SOME.found(rule=rule.id) for rule in rules if rule not in general]
    charged = [_charged_in(market.currency, rule) for rule in rules]
    abroad = [
        losses.CURRENCY.found(
            rule=rule.id, fee_currency=rule.fees.currency, currency=market.currency
        )
        for rule, here in zip(rules, charged, strict=True)
        if rule.fees and rule.fees != here.fees
    ]
    one = _least(charged)
    return replace(one, warnings=(*others, *some, *abroad, *one.warnings))


def _charged_in(currency: str, rule: GoodwillRule) -> GoodwillRule:
    fees = rule.fees and rule.fees.charged_in(currency)
    return rule.model_copy(update={"fees": fees})


def _may_speak(applies: AppliesTo, countries: Sequence[str]) -> bool:
    """Say whether a rule speaks for a change of mind in one of the countries."""
    here = not applies.countries or set(applies.countries) & set(countries)
    return bool(here) and ReturnReason.CHANGED_MIND in (applies.reasons or ReturnReason)


def _takes_in_all(applies: AppliesTo, countries: Sequence[str]) -> bool:
    asks_nothing = applies.model_copy(update={"countries": (), "reasons": (), "currency": "TRY"})
    here = not applies.countries or set(countries) <= set(applies.countries)
    return here and asks_nothing == AppliesTo()


def _least(rules: Sequence[GoodwillRule]) -> Promised:
    """Take the shortest window of the rules and the terms that are least kind."""
    if any(rule.sale is Sale.FINAL for rule in rules):
        return Promised(reach=Reach.NONE)
    each = [_window(rule) for rule in rules]
    warnings = tuple(warning for one in each for warning in one.warnings)
    if any(one.reach is Reach.NOT_SAID for one in each):
        return Promised(reach=Reach.NOT_SAID, warnings=warnings)
    limited = [one for one in each if one.reach is not Reach.UNLIMITED]
    reaches = {one.reach for one in limited}
    if len(reaches) > 1:
        lost = tuple(losses.WINDOW.found(rule=rule.id) for rule in rules)
        return Promised(reach=Reach.NOT_SAID, warnings=(*warnings, *lost))
    shortest = min(limited, key=lambda one: one.width, default=each[0])
    seasons, lost = _seasons(rules)
    told = (*warnings, *lost, *terms_lost(rules))
    return replace(_with_terms(shortest, rules), seasons=seasons, warnings=told)


def _refund_offer(rule: GoodwillRule) -> Offer | None:
    return next((one for one in rule.offers if Remedy.REFUND in one.remedies), None)


def _window(rule: GoodwillRule) -> Promised:
    """Read until when money may be asked for, in days from delivery."""
    offer = _refund_offer(rule)
    if offer is None:
        return Promised(reach=Reach.NOT_SAID, warnings=(losses.NO_REFUND.found(rule=rule.id),))
    told = (losses.OTHER_WINDOWS.found(rule=rule.id),) if len(rule.offers) > 1 else ()
    from_delivery = {Anchor.ITEM_DELIVERY, Anchor.LAST_DELIVERY}
    match offer.window:
        case Days(days=days, starts=starts) if starts in from_delivery:
            instead = offer.fallback.days if isinstance(offer.fallback, Days) else days
            return Promised(reach=Reach.DAYS, days=min(days, instead), warnings=told)
        case Hours(hours=hours, starts=starts) if starts in from_delivery and hours >= 2 * _DAY:
            # What comes in the first minute of a day has used up that day by its end.
            told = (*told, losses.HOURS.found(rule=rule.id))
            return Promised(reach=Reach.DAYS, days=hours // _DAY - 1, warnings=told)
        case UntilDay(day=day):
            return Promised(reach=Reach.UNTIL, until=day, warnings=told)
        case Unlimited():
            return Promised(reach=Reach.UNLIMITED, warnings=told)
    return Promised(reach=Reach.NOT_SAID, warnings=(*told, losses.WINDOW.found(rule=rule.id)))


def _with_terms(one: Promised, rules: Sequence[GoodwillRule]) -> Promised:
    schedules = [rule.fees for rule in rules if rule.fees]
    tiers = [tier for fees in schedules for tier in fees.tiers]
    shipping = max((fees.return_shipping for fees in schedules), default=Decimal(0))
    seller_pays = all(rule.return_shipping_by is Actor.SELLER for rule in rules)
    asks_for_new = any(rule.conditions for rule in rules)
    return replace(
        one,
        free_way_back=seller_pays and not shipping,
        shipping_fee=shipping if seller_pays else Decimal(0),
        fee_percent=max((tier.percent for tier in tiers), default=Decimal(0)),
        fee_amount=max((tier.amount for tier in tiers), default=Decimal(0)),
        conditions=(ItemCondition.NEW,) if asks_for_new else tuple(ItemCondition),
        remedies=_remedies(rules),
        refund_within=max(rule.refund_within_days for rule in rules),
    )


def _remedies(rules: Sequence[GoodwillRule]) -> tuple[Remedy, ...]:
    """Keep what every rule offers beside the refund, in the same window."""
    offers = [offer.remedies for rule in rules if (offer := _refund_offer(rule))]
    return tuple(one for one in offers[0] if all(one in remedies for remedies in offers))


def _seasons(
    rules: Sequence[GoodwillRule],
) -> tuple[tuple[Season, ...], tuple[ExportWarning, ...]]:
    """Keep the seasons of the one rule there is; of several, or by shipment, none can be said."""
    each = [
        (rule, season)
        for rule in rules
        if (offer := _refund_offer(rule))
        for season in offer.seasons
    ]
    kept = [season for _, season in each if len(rules) == 1 and season.counts is Anchor.ORDER]
    lost = [
        losses.SEASON.found(rule=rule.id, first_on=season.first_on, last_on=season.last_on)
        for rule, season in each
        if season not in kept
    ]
    return tuple(kept), tuple(lost)
