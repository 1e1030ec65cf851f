"""Erişim: rules, windows and seasons that no order of the policy's days can ever reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ...decisions import Saying
from ..goodwill.rules import GoodwillRule, Offer
from ..goodwill.windows import Anchor, UntilDay
from ..policy import Policy
from .findings import LintFinding, LintKind, Path, Severity
from .places import Placed, all_rules

_DROP = Saying("tarihleri düzeltmek ya da bölümü kaldırmak", "correct the days, or remove it")
OUTSIDE_VALIDITY = LintKind(
    code="rule_outside_validity",
    severity=Severity.WARNING,
    says=Saying(
        "“{rule}” kuralının sipariş günleri politikanın geçerli olduğu günlerin dışında kalıyor",
        "The days of orders of “{rule}” lie outside the days the policy is valid for",
    ),
    advice=_DROP,
)
ONLY_PAYMENTS = LintKind(
    code="rule_about_payments_only",
    severity=Severity.WARNING,
    says=Saying(
        "“{rule}” kuralı yalnız ödeme itirazları için yazılmış; o taleplerde ürün iadesi sorulmadığı "
        "için kural hiç okunmaz",
        "“{rule}” is meant for complaints about payments alone; they ask for no goods back, so it "
        "is never read",
    ),
    advice=Saying(
        "nedenleri düzeltmek ya da kuralı kaldırmak", "correct its reasons, or remove it"
    ),
)
WINDOW_OVER = LintKind(
    code="window_over_before_it_begins",
    severity=Severity.WARNING,
    says=Saying(
        "“{rule}” kuralının süresi {until} günü bitiyor; kurala giren ilk sipariş ise {first_on} günü "
        "verilebilir",
        "The time of “{rule}” ends on {until}; the first order it takes in can come on {first_on}",
    ),
    advice=_DROP,
)
SEASON_OVER = LintKind(
    code="season_out_of_reach",
    severity=Severity.WARNING,
    says=Saying(
        "“{rule}” kuralının {first_on} – {last_on} sezonuna giren sipariş olamaz",
        "No order of “{rule}” can fall into its season from {first_on} to {last_on}",
    ),
    advice=_DROP,
)
PASSED = LintKind(
    code="season_passed",
    severity=Severity.NOTE,
    says=Saying(
        "“{rule}” kuralındaki {until} günü geçti; yeni siparişlere bir etkisi kalmadı",
        "The day {until} in “{rule}” has passed; it does nothing for new orders",
    ),
    advice=Saying(
        "bir sonraki sürümde yenilemek ya da çıkarmak",
        "renew it or leave it out of the next version",
    ),
)
KINDS = (OUTSIDE_VALIDITY, ONLY_PAYMENTS, WINDOW_OVER, SEASON_OVER, PASSED)


@dataclass(frozen=True)
class _Days:
    """The days of the orders a rule can be asked about."""

    first: date
    last: date

    @classmethod
    def of(cls, policy: Policy, rule: GoodwillRule) -> _Days:
        applies = rule.applies_to
        firsts = (policy.valid_from, applies.ordered_from)
        lasts = (policy.valid_until, applies.ordered_until)
        return cls(
            max((day for day in firsts if day), default=date.min),
            min((day for day in lasts if day), default=date.max),
        )


def out_of_reach(policy: Policy, today: date | None) -> Iterator[LintFinding]:
    """Erişilemeyenler: what no order can reach; with `today` also what has passed by then."""
    for placed in all_rules(policy):
        rule, days = placed.rule, _Days.of(policy, placed.rule)
        reasons = rule.applies_to.reasons
        if reasons and all(one.claims_payment for one in reasons):
            yield ONLY_PAYMENTS.found((*placed.where, "applies_to", "reasons"), rule=rule.id)
        if days.last < days.first:
            yield OUTSIDE_VALIDITY.found((*placed.where, "applies_to"), rule=rule.id)
            continue
        for index, offer in enumerate(rule.offers):
            yield from _offer(placed, (*placed.where, "offers", index), offer, days)
            if today:
                yield from _passed(placed, (*placed.where, "offers", index), offer, today)


def _offer(placed: Placed, where: Path, offer: Offer, days: _Days) -> Iterator[LintFinding]:
    window = offer.window
    if isinstance(window, UntilDay) and window.day < days.first and not offer.seasons:
        yield WINDOW_OVER.found(
            (*where, "window"), rule=placed.rule.id, until=window.day, first_on=days.first
        )
    for index, season in enumerate(offer.seasons):
        # What was ordered before the policy's last day may be shipped after it, never before its first.
        too_late = season.first_on > days.last and season.counts is Anchor.ORDER
        if too_late or season.last_on < days.first:
            yield SEASON_OVER.found(
                (*where, "seasons", index),
                rule=placed.rule.id,
                first_on=season.first_on,
                last_on=season.last_on,
            )


def _passed(placed: Placed, where: Path, offer: Offer, today: date) -> Iterator[LintFinding]:
    if isinstance(offer.window, UntilDay) and offer.window.day < today:
        yield PASSED.found((*where, "window"), rule=placed.rule.id, until=offer.window.day)
    for index, season in enumerate(offer.seasons):
        if season.last_on < today:
            last = season.last_on
            yield PASSED.found((*where, "seasons", index), rule=placed.rule.id, until=last)
