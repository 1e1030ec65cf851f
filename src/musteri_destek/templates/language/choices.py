"""Seçenekler: variables with a closed set of values: words that stand for a member, or a side to take.

`Choice` brings its words along. `YesNo` and `OneOf` are never said themselves: a template chooses
by them what to say, as in ``[hediye ? hediyeniz | siparişiniz]``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from babel import Locale
from babel.lists import format_list

from ...errors import MisuseTypeError, MisuseValueError
from .declarations import Need, Privacy
from .registers import Register, said_to

_TURKISH = Locale.parse("tr")


class Join(StrEnum):
    """Bağlaç: how several members are listed: "A, B ve C" or "A, B veya C".

    >>> Join("or")
    <Join.OR: 'or'>
    """

    AND = "and"
    OR = "or"


_STYLES: dict[Join, Literal["standard", "or"]] = {Join.AND: "standard", Join.OR: "or"}


_REST = "diğerleri"


def joined(words: Iterable[str], join: Join, *, longest: int | None = None) -> str:
    """Sıralı: words as a list in a sentence, the same words once; empty for none.

    What has no room in `longest` characters is named "diğerleri"; the first word always stands.

    >>> joined(["kargo", "kutu", "kargo"], Join.OR)
    'kargo veya kutu'
    >>> joined(["kazak", "atkı", "bere"], Join.AND, longest=18)
    'kazak ve diğerleri'
    """
    if longest is None:
        return format_list(list(dict.fromkeys(words)), style=_STYLES[join], locale=_TURKISH)
    kept = list(_with_room(words, longest))
    said = joined(kept, join)
    while len(said) > longest and len(kept) > 1:
        kept.pop()
        said = joined((*kept, _REST), join)
    return said if len(said) <= longest else kept[0]


def _with_room(words: Iterable[str], longest: int) -> Iterator[str]:
    """Read no further than the list can be shown: the first word without room is the last."""
    seen: set[str] = set()
    used = 0
    for word in words:
        if used > longest:
            return
        if word not in seen:
            seen.add(word)
            used += len(word) + len(", ")
            yield word


@dataclass(frozen=True, slots=True)
class Choice:
    """Seçenek: members of a closed set, each with the words that stand for it.

    Several members are listed as `join` says. The words carry their own suffixes, and serve *siz*
    and *sen* by pairs in brackets: "ödeme yaptığın[ız|] karta".

    >>> from musteri_destek.orders import ChargeKind
    >>> fees = Choice({ChargeKind.SHIPPING: "gönderim ücreti", ChargeKind.COD_FEE: "kapıda ödeme bedeli"})
    >>> fees.written("ucretler", (ChargeKind.SHIPPING, ChargeKind.COD_FEE))
    'gönderim ücreti ve kapıda ödeme bedeli'
    """

    words: Mapping[StrEnum, str]
    need: Need = Need.REQUIRED
    privacy: Privacy = Privacy.OPEN
    join: Join = Join.AND

    def written(self, name: str, value: object, *, register: Register = Register.SIZ) -> str:
        """Yazılışı: the words for the member, or for each of several; the same words once.

        Raises `MisuseValueError` for a member without words.
        """
        members = value if isinstance(value, tuple) else (value,)
        for member in members:
            if member not in self.words:
                known = ", ".join(self.words)
                msg = f"`{name}` has no words for `{member!r}`; it has them for: {known}"
                raise MisuseValueError(msg)
        return joined((said_to(self.words[member], register) for member in members), self.join)


@dataclass(frozen=True, slots=True)
class YesNo:
    """Evet ya da hayır: a truth a template chooses by: ``[hediye ? hediyeniz | siparişiniz]``.

    >>> YesNo().written("hediye", True), YesNo().members
    ('evet', ('evet', 'hayır'))
    """

    need: Need = Need.REQUIRED
    privacy: Privacy = Privacy.OPEN

    @property
    def members(self) -> tuple[str, ...]:
        """Değerleri: the names its sides may carry."""
        return ("evet", "hayır")

    def written(self, name: str, value: object) -> str:
        """Yazılışı: the side to take; `MisuseTypeError` for anything but `True` and `False`."""
        if not isinstance(value, bool):
            msg = f"`{name}` takes `True` or `False`, not `{value!r}`"
            raise MisuseTypeError(msg)
        return "evet" if value else "hayır"


@dataclass(frozen=True, slots=True)
class OneOf:
    """Hangisi: a member of a set a template chooses by: ``[yol ? pick_up: … | any_carrier: … | …]``.

    >>> from musteri_destek.cases import CaseType
    >>> OneOf(CaseType).written("tur", CaseType.RETURN)
    'return'
    """

    of: type[StrEnum]
    need: Need = Need.REQUIRED
    privacy: Privacy = Privacy.OPEN

    @property
    def members(self) -> tuple[str, ...]:
        """Değerleri: the names its sides may carry."""
        return tuple(one.value for one in self.of)

    def written(self, name: str, value: object) -> str:
        """Yazılışı: the member's name; `MisuseTypeError` for what is none."""
        if not isinstance(value, self.of):
            msg = f"`{name}` takes a member of `{self.of.__name__}`, not `{value!r}`"
            raise MisuseTypeError(msg)
        return value.value


# CLDR is read from disk on first use; doing it here keeps every later call free of I/O.
format_list(["A", "B"], locale=_TURKISH)
