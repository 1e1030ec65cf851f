"""Örnek ek: which suffix somebody means who writes one behind a hole, as in ``{tutar}'lik``.

Staff write the suffix that fits the value they think of; every value then gets its own. The
surfaces of all useful suffixes are worked out once, by vowel and last sound. Most of them mean
one suffix; where a written one may mean several, the kind of the value decides, or else the author.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import product

from ...casing import lower
from ..turkish import Case, Kind, inflect

_CASES = (
    Case.ACCUSATIVE,
    Case.DATIVE,
    Case.LOCATIVE,
    Case.ABLATIVE,
    Case.GENITIVE,
    Case.INSTRUMENTAL,
)
_OWNERS = (Case.P1SG, Case.P2SG, Case.P3SG, Case.P1PL, Case.P2PL, Case.P3PL)
_WITH_OWNER = (Case.P1PL, Case.P2PL, Case.P2SG, Case.P3SG)
_CHAINS = (
    *((one,) for one in _CASES),
    *((one,) for one in _OWNERS),
    *product(_WITH_OWNER, _CASES),
    (Case.PLURAL,),
    *product((Case.PLURAL,), _CASES),
    (Case.PLURAL, Case.P2PL),
    *product((Case.PLURAL,), (Case.P2PL,), _CASES),
    (Case.LIK,),
    (Case.WITH,),
    (Case.WITHOUT,),
    (Case.ORDINAL,),
    (Case.LOCATIVE, Case.KI),
    (Case.GENITIVE, Case.KI),
    (Case.PAST,),
    (Case.CONDITIONAL,),
    (Case.ASSERTIVE,),
    (Case.LOCATIVE, Case.PAST),
    (Case.QUESTION,),
    (Case.ALSO,),
)
_OPEN, _SOFT, _HARD = "ba", "ban", "bat"
_VOWELS = "aeıioöuü"
_TURKISH = {
    Case.ACCUSATIVE: "belirtme",
    Case.DATIVE: "yönelme",
    Case.LOCATIVE: "bulunma",
    Case.ABLATIVE: "ayrılma",
    Case.GENITIVE: "tamlayan",
    Case.INSTRUMENTAL: "araç",
    Case.PLURAL: "çokluk",
    Case.P1SG: "iyelik:ben",
    Case.P2SG: "iyelik:sen",
    Case.P3SG: "iyelik:o",
    Case.P1PL: "iyelik:biz",
    Case.P2PL: "iyelik:siz",
    Case.P3PL: "iyelik:onlar",
    Case.QUESTION: "soru",
    Case.ALSO: "bağlaç",
}
_CASE_FORMS = frozenset({(one,) for one in _CASES} | {(Case.PLURAL, one) for one in _CASES})
_OWNED = frozenset({Kind.COMMON, Kind.PERCENT})

Chain = tuple[Case, ...]


def meant(example: str, kind: Kind) -> tuple[Chain, ...]:
    """Kastedilen: the suffixes a written example may mean behind a value of that kind.

    None where it is no suffix; several where only its author knows. A name, an amount or a day
    belongs to nobody, so there a case is meant wherever one fits.

    >>> meant("'ya", Kind.BRAND), meant("'lik", Kind.MONEY)
    (((<Case.DATIVE: 'dative'>,),), ((<Case.LIK: 'lik'>,),))
    >>> [filters(one) for one in meant("ün", Kind.COMMON)]
    ['tamlayan', 'iyelik:sen']
    """
    written = lower(example.lstrip("'’"))
    chains = _surfaces().get(written, ())
    cases = tuple(one for one in chains if one in _CASE_FORMS)
    return cases or chains if kind not in _OWNED else chains


def filters(chain: Chain) -> str:
    """Süzgeç yazımı: a chain of suffixes as it is written inside a hole.

    >>> filters((Case.P2PL, Case.DATIVE))
    'iyelik:siz|yönelme'
    """
    return "|".join(_TURKISH.get(one, one.value) for one in chain)


@cache
def _surfaces() -> dict[str, tuple[Chain, ...]]:
    found: defaultdict[str, dict[Chain, None]] = defaultdict(dict)
    for stem, vowel, chain in product((_OPEN, _SOFT, _HARD), _VOWELS, _CHAINS):
        word = stem.replace("a", vowel)
        found[inflect(word, chain, kind=Kind.PLACE)[len(word) :].lstrip("'")][chain] = None
    for vowel, one in product(_VOWELS, _CASES):
        owned = inflect(f"b{vowel}", (Case.P3SG, one), kind=Kind.PLACE)
        surface = owned.removeprefix(f"b{vowel}'")[len("sı") :]
        found[surface][one,] = None
    return {surface: tuple(chains) for surface, chains in found.items()}
