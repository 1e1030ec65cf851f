"""Gecikmeye dair cümleler: what a customer is said to lose who sends the goods late."""

from __future__ import annotations

from re import Match

from ..published_terms import LateSendingTerm, Term
from .known_sentence import KnownSentence
from .sentence_lengths_tr import LENGTH, LONG_ENOUGH, NUMBER, days_in
from .sentence_words_tr import NO, NO_RETURN, does_not, undone

_UNPAID = does_not(r"(?:bedel|ucret|para|tutar)\w* (?:oden|iade edil)")
_LOST = (
    r"\b(?:yanar|yanacak|yanmis|duser|dusecek|kaybe|kaybol|sona er|iptal (?:ol|ed))|sayilir"
    rf"|hakk\w* (?:yok|kalma|biter)|{NO}|\bortadan kalk|{_UNPAID}|\bvazgecmis|\bkullanilmamis"
)
_SENT = (
    r"(?:gonder(?:il)?|gonderim yapil|yolla(?:n)?|iade (?:et|edil)|ulas(?:tir(?:il)?)?|teslim "
    r"(?:et|edil)"
    r"|kargola(?:n)?|veril|(?:kargo|posta|sube|kurye)y[ae] (?:ver(?:il)?|birak(?:il)?"
    r"|teslim ed(?:il)?)|(?:elimize|bize|tarafimiza) (?:gec|ulas)|postala(?:n)?)"
)


def _late_sending(hit: Match[str], _: str) -> Term:
    return LateSendingTerm(days=days_in(hit) if hit["days"] else None)


_STILL_THERE = (
    r"\bbildirim\w*\W+(?:\w+\W+)?(?:gonder|ilet|yap|ulas)\w*m[ae]|\bsorumlu|\bkaybolmaz|\bdusme"
    r"|\byanma|\bhasar|\btutana|\btakip"
)
_IN_TIME = (
    rf"(?:{NUMBER}\s*(?:is\s*)?(?P<unit>gun|hafta|saat)|\bzamaninda\b|\bsure(?:de\b|sinde\b|\w*\W+"
    r"(?:ic|zarf)))"
)
_LATE = (
    KnownSentence(
        needs=(
            rf"{_IN_TIME}\w*(?:\W+\w+){{0,8}}?\W+{undone(_SENT)}",
            r"\b(?:iade|cayma|hak)",
            _LOST,
        ),
        unless=_STILL_THERE,
        term=_late_sending,
    ),
    KnownSentence(
        needs=(
            rf"\b(?:{_SENT})m[ae]\w*(?:\W+\w+){{0,8}}?\W+{_IN_TIME}",
            undone(_SENT),
            r"\b(?:iade|cayma|hak)",
            _LOST,
        ),
        unless=_STILL_THERE,
        term=_late_sending,
    ),
    KnownSentence(
        needs=(
            (
                rf"{LENGTH}\w*(?:\W+\w+)?\W+(?:gec(?:en|tik|mis|iren)|as(?:an|il)|sonra)"
                rf"(?:\W+\w+){{0,3}}?\W+"
                r"(?:gonder|kargola|yolla|ulas)"
            ),
            r"\b(?:iade|cayma)",
            NO,
        ),
        unless=rf"{LONG_ENOUGH}|{_STILL_THERE}",
        term=_late_sending,
    ),
    KnownSentence(
        needs=(
            r"\b(?:gecik\w+|gec (?:gonder|yolla|kargola|ulas|gel|veril|teslim|iade)\w*)",
            (
                rf"{NO_RETURN}|\b(?:iade|cayma)\w*(?:\W+\w+){{0,3}}?\W+(?:yan(?:ar|ac)|dus(?:er|ec"
                r"|mekt)|kaybe|sona er|iptal|ortadan kalk)"
            ),
        ),
        unless=_STILL_THERE,
        term=lambda *_: LateSendingTerm(),
    ),
    KnownSentence(
        needs=(
            rf"\b(?:gonder|kargo|yolla)\w*(?:\W+\w+){{0,3}}?\W+{LENGTH}",
            r"\b(?:gecerse|gecirirseniz|gecilirse|asilirsa|asarsaniz|gecikirse)",
            r"\b(?:iade|cayma)",
            _LOST,
        ),
        unless=_STILL_THERE,
        term=_late_sending,
    ),
    KnownSentence(
        needs=(
            (
                rf"\bkod\w*(?:(?:\W+\w+){{0,5}}?\W+{LENGTH})?\w*(?:\W+\w+){{0,5}}?\W+sure\w* (?:dol"
                r"|gec)"
            ),
            NO_RETURN,
        ),
        term=_late_sending,
    ),
)
_OF_CODE = (
    KnownSentence(
        needs=(
            (
                rf"\bkod\w*(?:\W+\w+){{0,3}}?\W+{LENGTH}\w*"
                rf"(?:\W+\w+){{0,3}}?\W*{undone('kullan(?:il)?')}"
            ),
            r"\b(?:iade|cayma|hak)",
            _LOST,
        ),
        unless=_STILL_THERE,
        term=_late_sending,
    ),
)
OF_LATENESS = (*_LATE, *_OF_CODE)
"""Gecikmeye dair: rights that are said to end with a day."""
