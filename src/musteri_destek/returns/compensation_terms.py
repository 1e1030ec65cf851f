"""Telafi kuralları: what a shop gives, beside every right, when it let a customer down; as data.

A compensation is a kindness on top. It stands beside the refund, never in its place, and what was
given before is a fact that somebody has to look up.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from ..decisions import Saying
from ..facts import CheckedFacts, Contradiction, Day, Facts, Many, Name, Percent, Quantity
from ..money import Amount
from ..wording import Language


class CompensationCause(StrEnum):
    """Telafi nedeni: what went wrong; a late delivery, a defect, another product than was ordered.

    >>> CompensationCause.LATE_DELIVERY.name_in("tr")
    'geç teslim'
    """

    LATE_DELIVERY = "late_delivery"
    DEFECT = "defect"
    WRONG_ITEM = "wrong_item"

    def name_in(self, lang: Language) -> str:
        """Adı: the cause in that language."""
        return _CAUSES[self].in_language(lang)


_CAUSES = {
    CompensationCause.LATE_DELIVERY: Saying("geç teslim", "late delivery"),
    CompensationCause.DEFECT: Saying("ayıplı ürün", "defective goods"),
    CompensationCause.WRONG_ITEM: Saying("yanlış ürün", "wrong item"),
}


class CompensationForm(StrEnum):
    """Telafi biçimi: what is given: a coupon, store credit, or money.

    A coupon for a purchase to come is promotion: it goes into no message without consent to
    commercial messages (6563 m.6).

    >>> CompensationForm.COUPON.needs_consent, CompensationForm.MONEY.needs_consent
    (True, False)
    """

    COUPON = "coupon"
    STORE_CREDIT = "store_credit"
    MONEY = "money"

    @property
    def needs_consent(self) -> bool:
        """Onay gerekir mi: whether a message that names it needs the customer's consent."""
        return self is CompensationForm.COUPON

    def name_in(self, lang: Language) -> str:
        """Adı: the form in that language."""
        return _FORMS[self].in_language(lang)


_FORMS = {
    CompensationForm.COUPON: Saying("indirim kuponu", "coupon"),
    CompensationForm.STORE_CREDIT: Saying("mağaza bakiyesi", "store credit"),
    CompensationForm.MONEY: Saying("para", "money"),
}


class CompensationPer(StrEnum):
    """Telafi birimi: whether a rule gives once for the order, or for each line concerned.

    >>> CompensationPer("order")
    <CompensationPer.ORDER: 'order'>
    """

    ORDER = "order"
    LINE = "line"


def _gives_one_thing(rule: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if (rule.amount is None) == (rule.percent is None):
        says = "a rule gives either an `amount` or a `percent`: give exactly one"
        yield Contradiction((), "compensation_not_clear", says)
    if rule.cause and rule.cause is not CompensationCause.LATE_DELIVERY and rule.late_days:
        says = f"only a late delivery counts days: leave `late_days` out for `{rule.cause}`"
        yield Contradiction(("late_days",), "compensation_not_clear", says)


class CompensationRule(CheckedFacts):
    """Telafi kuralı: for one cause, an amount or a percentage of what was paid, in one form.

    `late_days` is from how many days of delay on a late delivery is meant. `percent` is taken of
    what was paid for the order, or for the line, as `per` says.

    >>> CompensationRule(id="gecikme", cause="late_delivery", amount="100.00", late_days=3).form
    <CompensationForm.COUPON: 'coupon'>
    """

    id: Name
    cause: CompensationCause
    amount: Amount | None = None
    percent: Percent | None = None
    per: CompensationPer = CompensationPer.ORDER
    late_days: Quantity | None = None
    form: CompensationForm = CompensationForm.COUPON

    checks = (_gives_one_thing,)


def _ids_are_unique(plan: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    seen: set[str] = set()
    for index, rule in enumerate(plan.rules or ()):
        if rule.id in seen:
            says = f"`{rule.id}` stands twice: give every rule its own id"
            yield Contradiction(("rules", index, "id"), "id_not_unique", says)
        if rule.id is not None:
            seen.add(rule.id)


class Compensations(CheckedFacts):
    """Telafi planı: the rules and how much they may give, in one currency.

    Of several rules for one cause the one that gives most counts; causes add up.
    `at_most_per_order` and `at_most_per_year` count what the customer was given before, for this
    order and in the calendar year of the decision.

    >>> Compensations(rules=[], at_most_per_year="500.00").currency
    'TRY'
    """

    rules: Many[CompensationRule] = ()
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "TRY"
    at_most_per_order: Amount | None = None
    at_most_per_year: Amount | None = None

    checks = (_ids_are_unique,)


class CompensationGiven(Facts):
    """Verilmiş telafi: what this customer was given before, for which order, in the plan's currency.

    >>> CompensationGiven(
    ...     order="A-1001", cause="late_delivery", amount="100.00", given_on="2026-10-02"
    ... ).order
    'A-1001'
    """

    order: Name
    cause: CompensationCause
    amount: Amount
    given_on: Day
