"""Yanlış hitap: a Hanım or Bey that the customer's own name or declaration speaks against."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ... import casing
from ...orders import Honorific, Party
from .rules_tr import Family, Severity
from .shapes import ToneFinding

_TITLED = re.compile(r"\b([^\W\d_]+) (hanım|bey)(?:'|\b)")


def misnamed(text: str, party: Party) -> Iterator[ToneFinding]:
    """Yanlış adlandırma: the surname with a title, and a title other than the declared one.

    Only the party's own names are looked at; whoever else a text names is left alone.

    >>> gul = Party(name="Gül Yılmaz", honorific="hanım")
    >>> [one.text for one in misnamed("Yılmaz Hanım, Gül Bey, Elif Hanım", gul)]
    ['Yılmaz Hanım', 'Gül Bey']
    """
    names = casing.lower(party.name or "").split()
    for hit in _TITLED.finditer(casing.lower(text)):
        name, title = hit.groups()
        if name in names and (advice := _advice(names, name, Honorific(title), party)):
            start, end = hit.start(1), hit.end(2)
            yield ToneFinding("S014", Family.ADDRESS, Severity.WARN, start, text[start:end], advice)


def _advice(names: list[str], name: str, title: Honorific, party: Party) -> str | None:
    if len(names) > 1 and name == names[-1]:
        return "Hanım ve Bey soyadına eklenmez: adıyla seslenin"
    if party.honorific is None:
        return "hitabı müşteri belirtmedi: yalnız adıyla seslenin"
    return None if title is party.honorific else f"müşterinin belirttiği hitap: {party.honorific}"
