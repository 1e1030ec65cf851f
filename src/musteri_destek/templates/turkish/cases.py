"""Hâl: which suffixes there are, under their names in English, in Turkish and in grammars."""

from __future__ import annotations

from enum import StrEnum

from musteri_destek.casing import search_key


class Case(StrEnum):
    """Ek: a suffix that a value in a letter can take; also found under its Turkish name.

    Cases of the noun, plural, possessives, the copula, the suffixes -lI, -sIz, -lIk, -(I)ncI,
    -(ş)Ar, -ki and the two particles that are written apart, *mi* and *de*. An unknown name raises
    `ValueError`. The names are those of TDK's grammar; "dat", "p2pl" are the usual glosses.

    >>> Case("yönelme") is Case("yonelme") is Case("dat") is Case.DATIVE
    True
    >>> Case("iyelik:siz")
    <Case.P2PL: 'p2pl'>
    """

    NOMINATIVE = "nominative"
    ACCUSATIVE = "accusative"
    DATIVE = "dative"
    LOCATIVE = "locative"
    ABLATIVE = "ablative"
    GENITIVE = "genitive"
    INSTRUMENTAL = "instrumental"
    PLURAL = "plural"
    P1SG = "p1sg"
    P2SG = "p2sg"
    P3SG = "p3sg"
    P1PL = "p1pl"
    P2PL = "p2pl"
    P3PL = "p3pl"
    WITH = "with"
    WITHOUT = "without"
    LIK = "lik"
    ORDINAL = "ordinal"
    DISTRIBUTIVE = "distributive"
    KI = "ki"
    PAST = "past"
    EVIDENTIAL = "evidential"
    CONDITIONAL = "conditional"
    ASSERTIVE = "assertive"
    QUESTION = "question"
    ALSO = "also"

    @classmethod
    def _missing_(cls, value: object) -> Case | None:
        return _BY_ALIAS.get(search_key(value)) if isinstance(value, str) else None


_ALIASES = {
    Case.NOMINATIVE: ("yalın", "nom"),
    Case.ACCUSATIVE: ("belirtme", "acc"),
    Case.DATIVE: ("yönelme", "dat"),
    Case.LOCATIVE: ("bulunma", "loc"),
    Case.ABLATIVE: ("ayrılma", "abl"),
    Case.GENITIVE: ("tamlayan", "gen"),
    Case.INSTRUMENTAL: ("araç", "ins"),
    Case.PLURAL: ("çokluk", "çoğul", "plu"),
    Case.P1SG: ("iyelik:ben",),
    Case.P2SG: ("iyelik:sen",),
    Case.P3SG: ("iyelik:o",),
    Case.P1PL: ("iyelik:biz",),
    Case.P2PL: ("iyelik:siz",),
    Case.P3PL: ("iyelik:onlar",),
    Case.WITH: ("li",),
    Case.WITHOUT: ("siz",),
    Case.LIK: ("lık",),
    Case.ORDINAL: ("sıra", "ord"),
    Case.DISTRIBUTIVE: ("üleştirme", "dist"),
    Case.KI: ("aitlik",),
    Case.PAST: ("geçmiş", "hikâye"),
    Case.EVIDENTIAL: ("rivayet", "evid"),
    Case.CONDITIONAL: ("şart", "cond"),
    Case.ASSERTIVE: ("bildirme", "dir"),
    Case.QUESTION: ("soru", "mi"),
    Case.ALSO: ("bağlaç", "de"),
}
_BY_ALIAS = {
    search_key(name): case for case, aliases in _ALIASES.items() for name in (case.value, *aliases)
}
