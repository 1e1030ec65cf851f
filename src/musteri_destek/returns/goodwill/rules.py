"""Kurallar: what a shop promises beyond the law, as data: what, until when, and on what terms.

A `Goodwill` is one right of the shop's own, made of rules; of those that apply to a line the
narrowest speaks, and no two are ever mixed. Goodwill can only add to the law.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, Self

from pydantic import Field

from ...decisions import Actor, Remedy
from ...facts import CheckedFacts, Contradiction, Facts, Many, Name, Quantity, Some
from ..money_back.fees import FeeSchedule
from ..repeats import no_value_twice
from ..requests import Evidence
from .conditions import Condition
from .criteria import AppliesTo
from .matching import RuleTable
from .windows import DayCount, Season, Window

Priority = Annotated[int, Field(strict=True)]
"""Öncelik: a whole number; the higher one speaks where no rule is narrower."""


class Sale(StrEnum):
    """Satış türü: whether a rule takes goods back at all; `FINAL` is a sale without returns.

    >>> Sale("final")
    <Sale.FINAL: 'final'>
    """

    RETURNABLE = "returnable"
    FINAL = "final"


class Otherwise(StrEnum):
    """Yoksa: what follows where a rule does not give what was asked: a no, or a person's decision.

    >>> Otherwise("ask_a_person")
    <Otherwise.ASK_A_PERSON: 'ask_a_person'>
    """

    REFUSE = "refuse"
    ASK_A_PERSON = "ask_a_person"


class Offer(Facts):
    """Sunulan: some remedies and until when they may be asked for.

    `fallback` is counted in place of `window` where the fact that starts it is not known; without
    one a person is asked for that fact. Of the window and the `seasons` the latest end counts.

    >>> from musteri_destek.returns.goodwill import Days
    >>> Offer(remedies=["exchange"], window=Days(days=30)).remedies
    (<Remedy.EXCHANGE: 'exchange'>,)
    """

    remedies: Some[Remedy]
    window: Window
    fallback: Window | None = None
    seasons: Many[Season] = ()


class Limit(Facts):
    """Sınır: from so many returns within so many days on, a person looks at the next one.

    >>> Limit(returns=5, within_days=90).returns
    5
    """

    returns: Quantity
    within_days: DayCount


def _offers_something(rule: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    if rule.sale is Sale.RETURNABLE and rule.offers == ():
        says = "the rule offers nothing: give it an offer, or say `sale` is `final`"
        yield Contradiction(("offers",), "nothing_offered", says)


def _no_remedy_has_two_windows(rule: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    seen: set[Remedy] = set()
    for index, offer in enumerate(rule.offers or ()):
        for place, remedy in enumerate(offer.remedies or ()):
            if remedy in seen:
                says = f"`{remedy}` stands twice: give it one window, in one offer"
                yield Contradiction(("offers", index, "remedies", place), "id_not_unique", says)
            seen.add(remedy)


def _terms_stand_once(rule: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    return no_value_twice(rule, "conditions", "evidence")


class GoodwillRule(CheckedFacts):
    """İyi niyet kuralı: to what it applies, what it offers, and on what terms.

    * `applies_to`, `priority`: which lines it is meant for, and what settles a tie.
    * `sale`, `offers`: what may be asked for and until when; a final sale takes nothing back.
    * `conditions`, `evidence`: what state the goods are in, and what the customer sends along.
    * `limit`: how many returns a customer makes before a person looks.
    * `otherwise`: whether a no is a no, or is left to a person.
    * `return_shipping_by`: who pays the way back.
    * `refund_within_days`: the refund is due so many days after the goods arrive, or after the notice
      where nothing comes back.
    * `hand_in_days`: the goods are brought so many days after the approval (`approved_at` of a
      request that is decided anew).
    * `fees`: what the shop keeps back of the money; nothing where the goods were not as owed.

    Raises pydantic's `ValidationError` listing every problem.

    >>> from musteri_destek.returns.goodwill import Days
    >>> month = Offer(remedies=["refund"], window=Days(days=30))
    >>> GoodwillRule(id="giyim-30", offers=[month]).otherwise
    <Otherwise.REFUSE: 'refuse'>
    """

    id: Name
    applies_to: AppliesTo = AppliesTo()
    priority: Priority = 0
    sale: Sale = Sale.RETURNABLE
    offers: Many[Offer] = ()
    conditions: Many[Condition] = ()
    evidence: Many[Evidence] = ()
    limit: Limit | None = None
    otherwise: Otherwise = Otherwise.REFUSE
    return_shipping_by: Actor = Actor.SELLER
    refund_within_days: DayCount = 14
    hand_in_days: DayCount | None = None
    fees: FeeSchedule | None = None

    checks = (_offers_something, _no_remedy_has_two_windows, _terms_stand_once)


def _rule_ids_are_unique(right: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    return no_id_twice(right.rules, "rules")


def no_id_twice(entries: Any, field: str) -> Iterator[Contradiction]:  # noqa: ANN401
    """Kimlikler tek: every entry of that field has an id of its own."""
    seen: set[str] = set()
    for index, entry in enumerate(entries or ()):
        if entry.id is not None and entry.id in seen:
            says = f"`{entry.id}` stands twice in `{field}`: give each an `id` of its own"
            yield Contradiction((field, index, "id"), "id_not_unique", says)
        seen.add(entry.id)


class Goodwill(CheckedFacts):
    """İyi niyet hakkı: one right of the shop's own; of its rules the narrowest one speaks.

    Rules that neither narrowness nor priority tells apart are a tie, and a person decides. Raises
    pydantic's `ValidationError` listing every problem.

    >>> from musteri_destek.returns.goodwill import Days
    >>> month = Offer(remedies=["refund"], window=Days(days=30))
    >>> shop = Goodwill(
    ...     id="mağaza",
    ...     rules=[
    ...         GoodwillRule(id="herkes-30", offers=[month]),
    ...         GoodwillRule(id="outlet", applies_to={"tags": ["outlet"]}, sale="final"),
    ...     ],
    ... )
    >>> Goodwill.model_validate_json(shop.model_dump_json()) == shop
    True
    """

    id: Name
    rules: Some[GoodwillRule]

    checks = (_rule_ids_are_unique,)

    def rule(self, rule_id: str) -> GoodwillRule:
        """Kuralı bul: the rule of that id."""
        return self._by_id[rule_id]

    @cached_property
    def table(self) -> RuleTable:
        """Kural tablosu: its rules, compiled once to be asked often."""
        return RuleTable(
            {rule.id: rule.applies_to for rule in self.rules},
            priorities={rule.id: rule.priority for rule in self.rules},
        )

    @cached_property
    def _by_id(self) -> dict[str, GoodwillRule]:
        return {rule.id: rule for rule in self.rules}

    def __copy__(self) -> Self:
        """Leave behind what was compiled: a copy may be given other rules."""
        copied = super().__copy__()
        for name in ("table", "_by_id"):
            copied.__dict__.pop(name, None)
        return copied
