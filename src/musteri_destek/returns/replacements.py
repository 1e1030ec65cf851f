"""Değişim seçenekleri: what may an item be exchanged for, and why not for this one?

One rule answers both: `exchange_refusals` lists everything that speaks against a variant, and
`replacements` is the part of a catalogue against which nothing speaks. The shop's catalogue is an
argument; nothing is looked up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from ..decisions import Saying
from ..errors import MisuseValueError
from ..facts import Facts
from ..orders import Name
from ..wording import Language
from .requests import ReturnReason


class Variant(Facts):
    """Varyant: one sellable form of a product, its options in the order the shop shows them.

    `stock` is how many units can be given away now; `None` is not known.

    >>> Variant(id="ELB-S", product="ELB", options={"renk": "siyah", "beden": "S"}, stock=3).stock
    3
    """

    id: Name
    product: Name
    options: dict[Name, Name] = Field(default_factory=dict)
    stock: Annotated[int, Field(strict=True, ge=0)] | None = None


class ExchangeRefusal(StrEnum):
    """Değişim engeli: why an item is not exchanged for that variant.

    >>> ExchangeRefusal.OUT_OF_STOCK.name_in("tr")
    'stokta yeterli adet yok'
    """

    OTHER_PRODUCT = "other_product"
    OTHER_OPTIONS = "other_options"
    SAME_VARIANT = "same_variant"
    OUT_OF_STOCK = "out_of_stock"

    def name_in(self, lang: Language) -> str:
        """Adı: the reason in that language."""
        return _REFUSALS[self].in_language(lang)


_REFUSALS = {
    ExchangeRefusal.OTHER_PRODUCT: Saying("başka bir ürün", "another product"),
    ExchangeRefusal.OTHER_OPTIONS: Saying(
        "aynı kalması gereken bir özelliği farklı", "it differs where it has to be the same"
    ),
    ExchangeRefusal.SAME_VARIANT: Saying(
        "müşterideki ürünün aynısı", "it is what the customer has already"
    ),
    ExchangeRefusal.OUT_OF_STOCK: Saying("stokta yeterli adet yok", "not enough units in stock"),
}

_PREFERENCES = frozenset(
    {
        ReturnReason.CHANGED_MIND,
        ReturnReason.TOO_SMALL,
        ReturnReason.TOO_LARGE,
        ReturnReason.ORDERED_BY_MISTAKE,
    }
)


def replacements(
    item: Variant,
    catalogue: Iterable[Variant],
    *,
    same: Sequence[str] = (),
    reason: ReturnReason = ReturnReason.NOT_SAID,
    units: int = 1,
) -> tuple[Variant, ...]:
    """Değişim seçenekleri: what an item may be exchanged for, in the order of the catalogue.

    That is every variant of the same product with the values the item has for the options named
    in `same`, and with `units` in stock. Where nobody knows the stock (`None`) a variant is
    offered all the same: what is not known is no reason for a no; look before it is promised.
    The very variant the customer has is left out where `reason` is a mere preference; against a
    defect it is the natural answer.

    Raises `MisuseValueError` for an option the item does not have, naming those it has.

    >>> def dress(colour, size, stock):
    ...     return Variant(
    ...         id=f"{colour}/{size}",
    ...         product="elbise",
    ...         options={"renk": colour, "beden": size},
    ...         stock=stock,
    ...     )
    >>> shop = [dress("siyah", "S", 2), dress("siyah", "M", 5), dress("mavi", "M", 1)]
    >>> too_small = ReturnReason.TOO_SMALL
    >>> [one.id for one in replacements(shop[0], shop, same=("renk",), reason=too_small)]
    ['siyah/M']
    """
    return tuple(
        variant
        for variant in catalogue
        if not exchange_refusals(item, variant, same=same, reason=reason, units=units)
    )


def exchange_refusals(
    item: Variant,
    wanted: Variant,
    *,
    same: Sequence[str] = (),
    reason: ReturnReason = ReturnReason.NOT_SAID,
    units: int = 1,
    stored: str | None = None,
) -> tuple[ExchangeRefusal, ...]:
    """Değişim engelleri: everything that speaks against exchanging an item for a variant.

    Empty means that nothing does. `stored` is the id of a choice that was accepted before: while
    it is still the one wanted, nobody judges it again, whatever has happened to the stock or the
    rules since. All else is as in `replacements`.

    >>> black = Variant(id="siyah", product="elbise", options={"renk": "siyah"}, stock=1)
    >>> blue = Variant(id="mavi", product="elbise", options={"renk": "mavi"}, stock=0)
    >>> exchange_refusals(black, blue, same=("renk",))
    (<ExchangeRefusal.OTHER_OPTIONS: 'other_options'>, <ExchangeRefusal.OUT_OF_STOCK: 'out_of_stock'>)
    >>> exchange_refusals(black, blue, stored="mavi")
    ()
    """
    fixed = {name: _option(item, name) for name in same}
    if wanted.id == stored:
        return ()
    return tuple(_refusals(item, wanted, fixed, reason, units))


def _refusals(
    item: Variant, wanted: Variant, fixed: dict[str, str], reason: ReturnReason, units: int
) -> Iterator[ExchangeRefusal]:
    if wanted.product != item.product:
        yield ExchangeRefusal.OTHER_PRODUCT
    elif any(wanted.options.get(name) != value for name, value in fixed.items()):
        yield ExchangeRefusal.OTHER_OPTIONS
    if wanted.id == item.id and reason in _PREFERENCES:
        yield ExchangeRefusal.SAME_VARIANT
    if wanted.stock is not None and wanted.stock < units:
        yield ExchangeRefusal.OUT_OF_STOCK


def _option(item: Variant, name: str) -> str:
    if name not in item.options:
        known = ", ".join(item.options) or "none"
        msg = f"`{name}` is no option of `{item.id}`; its options: {known}"
        raise MisuseValueError(msg)
    return item.options[name]
