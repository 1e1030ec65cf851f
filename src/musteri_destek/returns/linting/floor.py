"""Yasal taban: rules of a shop that lie within what the law gives a consumer anyway.

None of them is unlawful, for goodwill only adds. But who reads the policy should know that a
consumer will not meet them.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...decisions import Remedy, Saying
from ...law import Version
from ..goodwill.rules import GoodwillRule, Offer, Sale
from ..goodwill.windows import Anchor, Days, Hours
from ..policy import Policy
from .findings import LintFinding, LintKind, Severity
from .governing import day_of, version_on
from .places import Placed, all_rules

WITHIN_THE_LAW = LintKind(
    code="within_the_law",
    severity=Severity.NOTE,
    says=Saying(
        "“{rule}” kuralının süresi, tüketicinin zaten sahip olduğu {legal_days} günlük cayma "
        "hakkının içinde kalıyor; kural yalnız tacirler ve cayma hakkı bulunmayan ürünler için bir şey "
        "ekler",
        "The time of “{rule}” lies within the {legal_days} days a consumer has to withdraw "
        "anyway; it adds something for businesses and for goods without that right alone",
    ),
    advice=Saying(
        "tüketiciye fazladan bir şey sunmak için {legal_days} günden uzun bir süre vermek",
        "give more than {legal_days} days to offer consumers something on top",
    ),
)
TERMS_WITHIN_THE_LAW = LintKind(
    code="terms_within_the_law",
    severity=Severity.NOTE,
    says=Saying(
        "“{rule}” kuralının {terms} koşulu ilk {legal_days} gün içinde cayan tüketiciye uygulanmaz",
        "The terms {terms} of “{rule}” reach no consumer who withdraws within the first {legal_days} "
        "days",
    ),
    advice=Saying(
        "müşteriye bu koşulların yasal sürede aranmadığını açıkça yazmak",
        "tell customers plainly that these terms do not hold within the time of the law",
    ),
)
FINAL_SALE_AND_THE_LAW = LintKind(
    code="final_sale_and_the_law",
    severity=Severity.NOTE,
    says=Saying(
        "“{rule}” satışı iadesiz sayıyor; tüketicinin {legal_days} günlük cayma hakkı ile ayıplı üründen "
        "doğan hakları yine geçerlidir",
        "“{rule}” sells without returns; a consumer's {legal_days} days to withdraw and the rights of "
        "defective goods hold all the same",
    ),
    advice=Saying(
        "“iadesiz satış” sözünü tüketiciye karşı kullanmamak",
        "not to tell consumers that the sale is without returns",
    ),
)
KINDS = (WITHIN_THE_LAW, TERMS_WITHIN_THE_LAW, FINAL_SALE_AND_THE_LAW)


def within_the_law(policy: Policy) -> Iterator[LintFinding]:
    """Yasal tabanın içinde kalanlar: windows, terms and final sales a consumer does not meet."""
    law = version_on("withdrawal_days", day_of(policy))
    for placed in all_rules(policy):
        yield from (
            _final_sale(placed, law) if placed.rule.sale is Sale.FINAL else _offers(placed, law)
        )


def _final_sale(placed: Placed, law: Version) -> Iterator[LintFinding]:
    yield FINAL_SALE_AND_THE_LAW.found(
        (*placed.where, "sale"), source=law.source, rule=placed.rule.id, legal_days=law.number
    )


def _offers(placed: Placed, law: Version) -> Iterator[LintFinding]:
    rule, where = placed.rule, placed.where
    for index, offer in enumerate(rule.offers):
        if _lies_within(offer, law):
            yield WITHIN_THE_LAW.found(
                (*where, "offers", index), source=law.source, rule=rule.id, legal_days=law.number
            )
    if terms := _terms(rule):
        yield TERMS_WITHIN_THE_LAW.found(
            where, source=law.source, rule=rule.id, terms=terms, legal_days=law.number
        )


def _lies_within(offer: Offer, law: Version) -> bool:
    if offer.seasons or Remedy.REFUND not in offer.remedies:
        return False
    match offer.window:
        case Days(days=days, starts=starts):
            # An event of its own may lie long after the delivery.
            return starts is not Anchor.EVENT and days <= law.number
        case Hours(hours=hours):
            return hours <= law.number * 24
    return False


def _terms(rule: GoodwillRule) -> str:
    named = ("conditions", "evidence", "fees")
    return ", ".join(f"`{name}`" for name in named if getattr(rule, name))
