"""Bilinen kişiler: the names and the number a letter must not say where everybody reads.

Names can't be told from other words, but those of the people a letter is about are known. They are
looked for as people type them: in capitals or none, without Turkish letters, with suffixes, run
together or turned around.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from ... import casing
from ...errors import MisuseValueError
from ...orders import BuyerKind, Party
from ..language.variables import AnyVariable, Variable
from ..turkish import Kind
from .as_read import as_read

_WORD = re.compile(r"[^\W_]+")
_SUFFIX = re.compile(
    r"(?:lar|ler|gil)?(?:n?[iu]n|y?[aeiu]|n[ae]|n?[dt][ae]n?|y?l[ae]|c[ae]|ki|siz|suz)?(?:k[iu])?$"
)
_TITLES = frozenset(("hanim", "bey", "sayin", "bayan", "abla", "abi", "hoca"))
_COUNTED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.NUMBER, Kind.DATE, Kind.TIME})
_SHORTEST = 3
_NEAR = 2
_BARE_NUMBER = 4
_NUMBERED = r"(?:no|numara\w*|nolu|sayili|siparis\w*)"


@dataclass(frozen=True, slots=True)
class _Name:
    """A name in loose letters, and whether one word of it alone gives it away."""

    words: tuple[str, ...]
    is_natural: bool

    @property
    def whole(self) -> str:
        """The name run together, as in an address of e-mail."""
        return "".join(self.words)


def require_nobody_known(
    variables: Mapping[str, AnyVariable],
    written: Mapping[str, str],
    *,
    people: Collection[Party],
    about: str | None,
) -> None:
    """Kimse anılmaz: refuse by name every value that says whom the letter is about, or its number.

    In free text one word of a name is enough. A name of goods may be an ordinary word ("gül desenli
    kupa"): there the whole name counts, or one word of it with "Hanım" or an apostrophe.

    >>> require_nobody_known(
    ...     {"olgu": Variable(Kind.FREE)},
    ...     {"olgu": "GUL YILMAZ'ın paketi bulundu"},
    ...     people=[Party(name="Gül Yılmaz")],
    ...     about="A-1",
    ... )
    Traceback (most recent call last):
    musteri_destek.errors.MisuseValueError: everybody can read this, and in `olgu` stands the name \
of a customer: leave it out
    """
    names = [name for one in people if (name := _name(one))]
    number = _number(about) if about else None
    for value, text in written.items():
        variable = variables[value]
        if not isinstance(variable, Variable) or variable.kind in _COUNTED:
            continue
        plain = unicodedata.normalize("NFKC", as_read(casing.composed(text)))
        loose = casing.search_key(plain)
        if any(_is_named(name, loose, is_free=variable.kind is Kind.FREE) for name in names):
            _refuse(value, "the name of a customer")
        if number and number.search(loose):
            _refuse(value, "the number of the order")


def _refuse(name: str, what: str) -> None:
    msg = f"everybody can read this, and in `{name}` stands {what}: leave it out"
    raise MisuseValueError(msg)


def _name(party: Party) -> _Name | None:
    said = _WORD.findall(casing.search_key(party.name or ""))
    words = tuple(one for one in said if one != "ve")
    return _Name(words, party.kind is not BuyerKind.BUSINESS) if words else None


def _number(about: str) -> re.Pattern[str] | None:
    """Make the pattern of an order number; a short bare one counts beside its noun alone."""
    pieces = re.findall(r"[^\W\d_]+|\d+", casing.search_key(about))
    if not pieces:
        return None
    number = r"[\W_]{0,2}".join(map(re.escape, pieces))
    if len(pieces) > 1 or len(pieces[0]) >= _BARE_NUMBER:
        return re.compile(rf"(?<![^\W_]){number}(?![^\W_])")
    return re.compile(
        rf"\b{_NUMBERED}[\W_]{{1,3}}{number}(?![^\W_])|(?<![^\W_]){number}[\W_]{{1,2}}{_NUMBERED}"
    )


def _is_named(name: _Name, loose: str, *, is_free: bool) -> bool:
    said = list(_said_words(name, loose))
    return (
        any(one.which == name.whole for one in said if len(name.words) > 1)
        or any(later.is_near(one) for one, later in pairwise(said))
        or (name.is_natural and any(one.is_alone(is_free=is_free) for one in said))
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """A word of a name where it stands in a text, and whether it is meant as a name there."""

    which: str
    place: int
    is_marked: bool

    def is_near(self, other: _Said) -> bool:
        letters = len(self.which) + len(other.which)
        near = _NEAR if letters >= 2 * _SHORTEST else 1
        return self.which != other.which and self.place - other.place <= near

    def is_alone(self, *, is_free: bool) -> bool:
        return len(self.which) >= _SHORTEST and (is_free or self.is_marked)


def _said_words(name: _Name, loose: str) -> Iterator[_Said]:
    words = list(_WORD.finditer(loose))
    for place, hit in enumerate(words):
        which = next((one for one in (name.whole, *name.words) if _says(hit[0], one)), None)
        if which:
            near = words[max(place - 1, 0) : place + 2]
            is_titled = any(one[0] in _TITLES for one in near)
            has_mark = loose[hit.end() : hit.end() + 1] in {"'", "’"}
            yield _Said(which, place, is_titled or has_mark)


def _says(word: str, name: str) -> bool:
    """Tell a word of a name with any suffix; loose letters have one i and one u."""
    return word.startswith(name) and bool(_SUFFIX.match(word[len(name) :]))
