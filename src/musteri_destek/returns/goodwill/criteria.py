"""Kapsam: which orders and lines does a rule of the shop apply to?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field

from ..._parties import Country
from ...facts import CheckedFacts, Contradiction, Day, Many, Name
from ...money import Amount
from ...orders import PaymentMethod
from ..repeats import no_value_twice
from ..requests import ReturnReason

NAMED = ("categories", "tags", "tiers", "channels", "countries", "payments", "reasons")
"""Adlı ölçütler: the criteria that list values; empty, they leave everything in."""


def _no_value_stands_twice(criteria: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    return no_value_twice(criteria, *NAMED)


def _ranges_hold_something(criteria: Any) -> Iterator[Contradiction]:  # noqa: ANN401
    low, high = criteria.price_from, criteria.price_below
    if low is not None and high is not None and high <= low:
        says = f"no price is at least `{low}` and below `{high}`: raise `price_below`"
        yield Contradiction(("price_below",), "out_of_order", says)
    if high is not None and not high:
        says = "no price is below `0`: leave `price_below` out or raise it"
        yield Contradiction(("price_below",), "out_of_order", says)
    first, last = criteria.ordered_from, criteria.ordered_until
    if first and last and last < first:
        says = f"`{last}` is before `{first}`: the last day follows the first"
        yield Contradiction(("ordered_until",), "out_of_order", says)


class AppliesTo(CheckedFacts):
    """Kapsam: what a rule of the shop applies to; what is left out leaves everything in.

    All criteria have to hold, and of a list one value is enough:

    * `categories`, `tags`: of the line, in the very words of the shop. Nothing is folded, for both
      sides come from one catalogue, in which "sus" and "süs" may be two things.
    * `tiers`: the buyer's standing. A customer without any needs a tier of that name too, such as
      "standart", for no tier at all means that nobody looked.
    * `channels`: where the order was placed (`Order.sales_channel`).
    * `countries`: where the goods go: the recipient's country, the buyer's where there is none.
    * `payments`: every payment of the order that has a ground is made by one of these.
    * `reasons`: why the customer says so; `NOT_SAID` is no reason, unless it is listed.
    * `price_from`, `price_below`: the list price of one unit with KDV, the lower bound included
      and the upper not, in `currency`; orders in another currency lie outside.
    * `ordered_from`, `ordered_until`: local days in Istanbul, both included.

    A fact that a criterion asks for and the order doesn't state is neither a yes nor a no: the
    rule is `Undecided`. Raises pydantic's `ValidationError` listing every problem: a value that
    stands twice, a range that holds nothing.

    >>> winter = AppliesTo(categories=["giyim", "ayakkabı"], ordered_from="2026-11-20")
    >>> winter.narrower_than(AppliesTo(ordered_from="2026-11-01"))
    True
    """

    categories: Many[Name] = ()
    tags: Many[Name] = ()
    tiers: Many[Name] = ()
    channels: Many[Name] = ()
    countries: Many[Country] = ()
    payments: Many[PaymentMethod] = ()
    reasons: Many[ReturnReason] = ()
    price_from: Amount | None = None
    price_below: Amount | None = None
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = "TRY"
    ordered_from: Day | None = None
    ordered_until: Day | None = None

    checks = (_no_value_stands_twice, _ranges_hold_something)

    @property
    def bounds_price(self) -> bool:
        """Fiyat sınırı var mı: whether it asks for the price at all.

        >>> AppliesTo(price_from="0.00").bounds_price
        True
        """
        return self.price_from is not None or self.price_below is not None

    def narrower_than(self, other: AppliesTo) -> bool:
        """Daha dar mı: whether every criterion lies within the other's, and one of them inside it.

        Whatever the narrower applies to, the wider applies to as well.

        >>> shoes, sandals = AppliesTo(tags=["ayakkabı", "sandalet"]), AppliesTo(tags=["sandalet"])
        >>> sandals.narrower_than(shoes), shoes.narrower_than(sandals)
        (True, False)
        """
        return self._lies_within(other) and not other._lies_within(self)

    def _lies_within(self, other: AppliesTo) -> bool:
        return (
            all(_names_within(getattr(self, name), getattr(other, name)) for name in NAMED)
            and self._prices_within(other)
            and _starts_within(self.ordered_from, other.ordered_from)
            and _ends_within(self.ordered_until, other.ordered_until)
        )

    def _prices_within(self, other: AppliesTo) -> bool:
        return not other.bounds_price or (
            self.bounds_price
            and self.currency == other.currency
            and _starts_within(self.price_from, other.price_from)
            and _ends_within(self.price_below, other.price_below)
        )


def _names_within(inner: tuple[str, ...], outer: tuple[str, ...]) -> bool:
    return not outer or (bool(inner) and set(inner) <= set(outer))


def _starts_within(inner: Any, outer: Any) -> bool:  # noqa: ANN401 - prices and days alike
    return outer is None or (inner is not None and inner >= outer)


def _ends_within(inner: Any, outer: Any) -> bool:  # noqa: ANN401 - prices and days alike
    return outer is None or (inner is not None and inner <= outer)
