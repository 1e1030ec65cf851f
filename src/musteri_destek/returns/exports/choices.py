"""Seçilenler: are the words an export is told words it knows?"""

from __future__ import annotations

from collections.abc import Iterable

from ...errors import MisuseTypeError


def only(kind: type, *given: object) -> None:
    """Yalnız bu tür: `MisuseTypeError` naming each that is not of the kind; `None` is no choice.

    >>> from musteri_destek.orders import BuyerKind
    >>> only(BuyerKind, "consumer")
    Traceback (most recent call last):
        ...
    musteri_destek.errors.MisuseTypeError: `'consumer'` is no `BuyerKind`: give one, such as \
`BuyerKind.CONSUMER`
    """
    wrong = [one for one in given if one is not None and not isinstance(one, kind)]
    if wrong:
        first = next(iter(_members(kind)))
        such = f"give one, such as `{kind.__name__}.{first}`"
        raise MisuseTypeError(
            "; ".join(f"`{one!r}` is no `{kind.__name__}`: {such}" for one in wrong)
        )


def _members(kind: type) -> Iterable[str]:
    return getattr(kind, "__members__", ())
