"""Temizlik: what a value loses on its way into a place: marks the channel would read, and secrets."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from ...errors import MisuseValueError
from ..channels.media import Markup, harmless
from ..language import values
from ..language.declarations import Need
from ..language.variables import AnyVariable, Variable
from ..turkish import Kind
from .masking import personal_in

_READS_MARKS = frozenset({Markup.WHATSAPP, Markup.X, Markup.SMS})


def harmless_values(
    variables: Mapping[str, AnyVariable], written: Mapping[str, str], markup: Markup
) -> Mapping[str, str]:
    """Etkisiz değerler: the values as a channel may show them; without those nothing is left of.

    Raises `MisuseValueError` naming the required values that are nothing but marks there.

    >>> harmless_values(
    ...     {"urun": Variable(Kind.PRODUCT_TITLE)}, {"urun": "Kupa ~ * Tabak"}, Markup.WHATSAPP
    ... )
    {'urun': 'Kupa Tabak'}
    """
    if markup not in _READS_MARKS:
        return written
    shown = {name: harmless_value(variables[name], text, markup) for name, text in written.items()}
    emptied = [
        name for name, text in shown.items() if not text and variables[name].need != Need.OPTIONAL
    ]
    if emptied:
        names = ", ".join(f"`{name}`" for name in emptied)
        msg = f"nothing is left of {names} on this channel: it reads marks; write words"
        raise MisuseValueError(msg)
    return {name: text for name, text in shown.items() if text}


def harmless_value(variable: AnyVariable, text: str, markup: Markup) -> str:
    """Etkisiz değer: a value whose marks the channel doesn't read; a link stays letter by letter.

    >>> from musteri_destek.templates import Personal
    >>> harmless_value(Variable(Kind.MASKED, masks=Personal.NAME), "A*** Y***", Markup.WHATSAPP)
    'A••• Y•••'
    """
    if not isinstance(variable, Variable) or variable.kind is Kind.URL:
        return text
    if variable.masks and markup is Markup.WHATSAPP:
        return text.replace("*", "•")
    shown = harmless(text, markup)
    return text if shown == text else values.plain(shown, longest=len(shown))


def require_nothing_personal(written: Mapping[str, str]) -> None:
    """Kişisel veri yok: refuse by name every value in which personal data is found.

    >>> require_nothing_personal({"adim": "sizi 0532 123 45 67'den aradık"})
    Traceback (most recent call last):
    musteri_destek.errors.MisuseValueError: everybody can read this, and in `adim` stands phone: \
leave it out, or `mask_all` it
    """
    for name, text in written.items():
        # Compatible forms too: a number in full-width digits is read like any other.
        found = personal_in(unicodedata.normalize("NFKC", text))
        if found:
            kinds = _named(one.kind for one in found)
            msg = (
                f"everybody can read this, and in `{name}` stands {kinds}: leave it out, or "
                "`mask_all` it"
            )
            raise MisuseValueError(msg)


def _named(kinds: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(kinds))
