"""Ek dizisi: how each suffix is written, and which may follow which.

A word grows from the left: derivation, plural, possessive, case, then *-ki*, which starts over, the
copula, and particles. `chain` checks that order once, so a wrong one is an error and not a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto
from itertools import pairwise

from musteri_destek.errors import MisuseTypeError, MisuseValueError

from .cases import Case


class Slot(StrEnum):
    """Yer: the place of a suffix in the order of suffixes.

    >>> SUFFIXES[Case.P2PL].slot
    <Slot.POSSESSIVE: 'possessive'>
    """

    START = auto()
    SHARE = auto()
    DERIVATION = auto()
    PLURAL = auto()
    POSSESSIVE = auto()
    CASE = auto()
    ANCHOR = auto()
    KI = auto()
    COPULA = auto()
    QUESTION = auto()
    ALSO = auto()


@dataclass(frozen=True, slots=True)
class Suffix:
    """Ek: its spelling as in grammars, its slot, and its form after a third-person possessive.

    >>> SUFFIXES[Case.DATIVE]
    Suffix(slot=<Slot.CASE: 'case'>, form='(y)A', pronominal='nA')
    """

    slot: Slot
    form: str
    pronominal: str | None = None


SUFFIXES = {
    Case.DISTRIBUTIVE: Suffix(Slot.SHARE, "(ş)Ar"),
    Case.WITH: Suffix(Slot.DERIVATION, "lI"),
    Case.WITHOUT: Suffix(Slot.DERIVATION, "sIz"),
    Case.LIK: Suffix(Slot.DERIVATION, "lIk"),
    Case.ORDINAL: Suffix(Slot.DERIVATION, "(I)ncI"),
    Case.PLURAL: Suffix(Slot.PLURAL, "lAr"),
    Case.P1SG: Suffix(Slot.POSSESSIVE, "(I)m"),
    Case.P2SG: Suffix(Slot.POSSESSIVE, "(I)n"),
    Case.P3SG: Suffix(Slot.POSSESSIVE, "(s)I"),
    Case.P1PL: Suffix(Slot.POSSESSIVE, "(I)mIz"),
    Case.P2PL: Suffix(Slot.POSSESSIVE, "(I)nIz"),
    Case.P3PL: Suffix(Slot.POSSESSIVE, "lArI"),
    Case.ACCUSATIVE: Suffix(Slot.CASE, "(y)I", "nI"),
    Case.DATIVE: Suffix(Slot.CASE, "(y)A", "nA"),
    Case.ABLATIVE: Suffix(Slot.CASE, "DAn", "nDAn"),
    Case.INSTRUMENTAL: Suffix(Slot.CASE, "(y)lA"),
    Case.LOCATIVE: Suffix(Slot.ANCHOR, "DA", "nDA"),
    Case.GENITIVE: Suffix(Slot.ANCHOR, "(n)In"),
    Case.KI: Suffix(Slot.KI, "ki"),
    Case.PAST: Suffix(Slot.COPULA, "(y)DI"),
    Case.EVIDENTIAL: Suffix(Slot.COPULA, "(y)mIş"),
    Case.CONDITIONAL: Suffix(Slot.COPULA, "(y)sA"),
    Case.ASSERTIVE: Suffix(Slot.COPULA, "DIr"),
    Case.QUESTION: Suffix(Slot.QUESTION, " mI"),
    Case.ALSO: Suffix(Slot.ALSO, " dA"),
}

_ENDS = (Slot.COPULA, Slot.QUESTION, Slot.ALSO)
_CASES = (Slot.CASE, Slot.ANCHOR)
MAY_FOLLOW = {
    Slot.START: frozenset(Slot) - {Slot.START},
    Slot.SHARE: {Slot.DERIVATION, Slot.PLURAL, Slot.POSSESSIVE, *_CASES, *_ENDS},
    Slot.DERIVATION: {Slot.DERIVATION, Slot.PLURAL, Slot.POSSESSIVE, *_CASES, *_ENDS},
    Slot.PLURAL: {Slot.POSSESSIVE, *_CASES, *_ENDS},
    Slot.POSSESSIVE: {*_CASES, *_ENDS},
    Slot.CASE: {*_ENDS},
    Slot.ANCHOR: {Slot.KI, *_ENDS},
    Slot.KI: {Slot.PLURAL, *_CASES, *_ENDS},
    Slot.COPULA: {Slot.QUESTION, Slot.ALSO},
    Slot.QUESTION: {Slot.COPULA},
    Slot.ALSO: {Slot.QUESTION},
}
"""Geçişler: the slots that may stand right after a slot (LOCATIVE and GENITIVE anchor *-ki*)."""

# The plural and the possessive "their" share one -lAr: siparişleri, never siparişlerleri.
_CLASHES = {(Case.PLURAL, Case.P3PL)}
# Of two copulas only the condition comes second: kargodaymışsa.
_STACKED = {(Case.PAST, Case.CONDITIONAL), (Case.EVIDENTIAL, Case.CONDITIONAL)}
_PRONOMINAL = {Case.P3SG, Case.P3PL, Case.KI}


Chain = Case | list[Case] | tuple[Case, ...]
"""Ek ya da ekler: one suffix, or several in their order."""


def chain(case: Chain) -> tuple[Case, ...]:
    """Ek dizisini denetle: `case` as a tuple without NOMINATIVE, which adds nothing.

    Raises `MisuseTypeError` for what is no `Case`, `MisuseValueError` for a wrong order.

    >>> chain([Case.P2PL, Case.DATIVE])
    (<Case.P2PL: 'p2pl'>, <Case.DATIVE: 'dative'>)
    >>> chain([Case.DATIVE, Case.P2PL])
    Traceback (most recent call last):
    musteri_destek.errors.MisuseValueError: `p2pl` can't follow `dative`: the order is derivation, \
plural, possessive, case, ki, copula, particle
    """
    members = tuple(case) if isinstance(case, list | tuple) else (case,)
    for member in members:
        _require_case(member)
    links = tuple(member for member in members if member is not Case.NOMINATIVE)
    for before, after in pairwise(links):
        if not _fits(before, after):
            msg = (
                f"`{after}` can't follow `{before}`: the order is derivation, plural, possessive, "
                "case, ki, copula, particle"
            )
            raise MisuseValueError(msg)
    return links


def _require_case(member: object) -> None:
    if not isinstance(member, Case):
        msg = f"`{member!r}` is no `Case`: write `Case.DATIVE` or `Case('yönelme')`"
        raise MisuseTypeError(msg)


def takes_pronominal_n(before: Case) -> bool:
    """Zamir n'si: whether a case right after `before` begins with the pronominal *n*.

    >>> takes_pronominal_n(Case.P3SG), takes_pronominal_n(Case.P2PL)
    (True, False)
    """
    return before in _PRONOMINAL


def _fits(before: Case, after: Case) -> bool:
    if before is after or (before, after) in _CLASHES:
        return False
    if (before, after) in _STACKED:
        return True
    return SUFFIXES[after].slot in MAY_FOLLOW[SUFFIXES[before].slot]
