"""Sözler: statements in two languages, and who is spoken of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from string import Formatter

from . import wording
from .wording import Language


@lru_cache(maxsize=1024)
def _names_in(*frames: str) -> frozenset[str]:
    parsed = (piece for frame in frames for piece in Formatter().parse(frame))
    return frozenset(name for _, name, _, _ in parsed if name)


@lru_cache(maxsize=1024)
def _filled_by(frame: str) -> Callable[[Mapping[str, str]], str]:
    """Read a frame once; `%` then sets values in twice as fast as `str.format_map`, its model."""
    gaps = [(name, spec or as_) for _, name, spec, as_ in Formatter().parse(frame) if name]
    names = [name for name, _ in gaps]
    if not names or not all(name.isidentifier() and not special for name, special in gaps):
        return frame.format_map
    gap_of = {name: f"%({name})s" for name in names}
    return frame.replace("%", "%%").format_map(gap_of).__mod__


@dataclass(frozen=True, slots=True)
class Saying:
    """Söz: one statement in both languages; `{name}` stands for a fact of that name.

    >>> Saying("Son gün {until}.", "Last day {until}.").in_language("en", until="Monday")
    'Last day Monday.'
    """

    tr: str
    en: str

    @property
    def names(self) -> frozenset[str]:
        """Adlar: the names of the facts the statement needs, in either language.

        >>> sorted(Saying("{a} günü", "on {a}, {b}").names)
        ['a', 'b']
        """
        return _names_in(self.tr, self.en)

    def in_language(self, lang: Language, **values: str) -> str:
        """Dile çevir: the statement in that language with the values set in."""
        frame = self.tr if lang == "tr" or wording.language(lang) == "tr" else self.en
        # Most statements are words alone, and looking for a gap is cheaper than filling none.
        return _filled_by(frame)(values) if "{" in frame else frame


class Actor(StrEnum):
    """Kim: who has to act.

    >>> Actor.SELLER.name_in("tr")
    'satıcı'
    """

    CUSTOMER = "customer"
    SELLER = "seller"
    MARKETPLACE = "marketplace"

    def name_in(self, lang: Language) -> str:
        """Adı: the actor in that language."""
        return _ACTORS[self].in_language(lang)


_ACTORS = {
    Actor.CUSTOMER: Saying("müşteri", "customer"),
    Actor.SELLER: Saying("satıcı", "seller"),
    Actor.MARKETPLACE: Saying("pazaryeri", "marketplace"),
}
