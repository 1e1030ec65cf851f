"""Kesintiye dair cümleler: what a customer is to pay for withdrawing, or does not get back."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from re import Match

from ..published_terms import Term, WithdrawalFeeTerm
from .known_sentence import KnownSentence
from .sentence_goods_words_tr import EXEMPT
from .sentence_lengths_tr import IN_WORDS, number_in
from .sentence_words_tr import FEW, ONLY, OTHER_CARRIER, RETURN, does, does_not


def _number(said: str) -> Decimal:
    return Decimal(said.replace(",", ".") if said[0].isdigit() else number_in(said))


def _fee(hit: Match[str], _: str) -> Term:
    said = {name: _number(value) for name, value in hit.groupdict().items() if value}
    return WithdrawalFeeTerm.model_validate(said)


def _rest(hit: Match[str], _: str) -> Term:
    return WithdrawalFeeTerm(percent=100 - _number(hit["percent"]))


_PERCENT = rf"(?:%\s?|\byuzde\s+)(?P<percent>\d{{1,2}}(?:[.,]\d+)?(?!\d)|{IN_WORDS})"
_AMOUNT = r"(?:\b(?P<amount>\d{1,5}(?:[.,]\d{1,2})?)\s?(?:tl|lira|₺)\w*)"
_NOT_SAID = r"^(?!.*(?:%|yuzde|\d\s?(?:tl|lira|₺)))"
_TAKEN = does(
    *("al", "alin", "kes", "kesil", "dus", "dusul", "dusur", "tahsil ed", "tahsil edil", "uygulan"),
    *(
        "uygul[au]",
        "yansit",
        "yansitil",
        "isten",
        "talep edil",
        "ode",
        "oden",
        "mahsup edil",
        "yapil",
    ),
)
_FEE = (
    r"\b(?:cayma (?:hakki )?(?:para|bedel|ceza|tazminat|ucret(?!siz)|akce|kesinti|masraf)"
    r"|kesinti|ceza|tazminat"
    r"|\w*\W?masraf|\w*\W?gider|islem (?:bedel|ucret)|hizmet bedel|yeniden stok|\w*\W?komisyon"
    r"|(?:dosya|raf\w*|paket\w*|kontrol|depo\w*|operasyon|hazirl\w*|stok\w*) (?:bedel|ucret(?!siz))"
    rf"\w*|iade (?:bedel|ucret(?!siz)|kesinti)\w*\W+(?:\w+\W+)?{_TAKEN})"
)
_KEPT_BACK = (
    r"\b(?:kes(?:il)?(?:erek|ip|dikten)|dus(?:ul)?(?:erek|up|dukten)|mahsup edil(?:erek|ip)"
    r"|kesinti(?:yle|\W+ile))"
)
_UNTAKEN = does_not(
    *("al", "alin", "kes", "kesil", "uygulan", "uygul[au]", "yansitil", "yansit", "isten", "oden"),
    *("od[ei]", "(?:talep|tahsil) ed", "(?:talep|tahsil) edil", "dusul", "yapil"),
)
_NOTHING = (
    r"yok(?:tur)?\b|\bodeme(?:z|den|ksizin)|\bolmaksizin|\bolmadan|\bkdv\b|\bhasar"
    r"|\bdeger kayb|\bazal|\beklen"
    r"|\bgecikme|\biade\w*\W+(?:\w+\W+)?ucretsiz|\bkesintisiz|\bgidis|\biade edilebil|\bfaiz"
    rf"|{_UNTAKEN}"
)
_GIVEN_BACK = r"\biade edilir|\bgeri oden|\biade ederiz|\biade ediyoruz|\bgeri oder|\bgeri veri"
_NO_FEE = (
    rf"{_NOTHING}|{_GIVEN_BACK}|{OTHER_CARRIER}|\b(?:iptal|rezervasyon|bilet|etkinlik|konaklama)"
)


def _fees(
    *needs: str, unless: str = _NO_FEE, term: Callable[[Match[str], str], Term] = _fee
) -> KnownSentence:
    return KnownSentence(needs=needs, unless=unless, term=term)


_SAID = (_PERCENT, _AMOUNT)
OF_FEES = (
    *(_fees(rf"{said}\w{{0,4}}(?:\W+\w+){{0,4}}?\W*(?:{_FEE}|{_TAKEN})", RETURN) for said in _SAID),
    *(_fees(rf"\b(?:{_FEE})\w*{FEW}{said}(?!\W+(?:indirim|uzeri))", RETURN) for said in _SAID),
    *(
        _fees(
            rf"{said}\w{{0,4}}(?:\W+\w+){{0,4}}?\W*{_KEPT_BACK}",
            RETURN,
            unless=rf"{OTHER_CARRIER}|\bkdv\b|\bhasar|\bdeger kayb|\bpuan|\bkupon",
        )
        for said in _SAID
    ),
    _fees(
        r"\bcayma (?:hakki )?(?:para|bedel|ceza|tazminat|ucret(?!siz)|akce)",
        _NOT_SAID,
        unless=rf"{_NO_FEE}|\bcezai sart",
    ),
    _fees(
        rf"{_FEE}\w*(?:\W+\w+){{0,3}}?\W+{_TAKEN}",
        RETURN,
        _NOT_SAID,
        unless=rf"{_NO_FEE}|\b(?:kargo|nakliye|tasima|gonderi|gonderim)\W+(?:gider|masraf|ucret|bedel)",
    ),
    _fees(
        (
            rf"\b(?:kesinti|komisyon|masraf|bedel|tutar|fiyat)\w*(?:\W+\w+){{0,2}}?\W*{_KEPT_BACK}"
            r"|\bkesinti(?:yle|\W+yapilarak)"
        ),
        RETURN,
        _NOT_SAID,
        unless=(
            rf"{OTHER_CARRIER}|\bdeger|\bhasar|\bkullan|\bindirim|\bpuan|\bkupon|\bhediye"
            r"|\bkampanya|\beksik"
        ),
    ),
    _fees(
        (
            rf"(?:{ONLY})?{_PERCENT}\W?\w{{0,3}}(?:\W+\w+){{0,2}}?\W+(?:iade ed(?:il(?:ir|ecek|mekt)|er|iyor)"
            r"|geri (?:od(?:en(?!m)|er|uyor)|veri[lr](?!m)))"
        ),
        r"\b(?:bedel|tutar|ucret|odedig|fiyat)",
        unless=rf"{EXEMPT}|\biptal|\bkdv\b|\bindirim|\bdaha\b|\bek\b|\bkupon|\bpuan",
        term=_rest,
    ),
    _fees(
        r"\b(?:iade|cayma)\w*(?:\W+(?!kargo)\w+)?\W+(?:ucretlidir|ucrete tabi|ucretli olarak)",
        unless=OTHER_CARRIER,
    ),
    _fees(rf"\biade (?:ucret|masraf)\w*(?:\W+\w+){{0,2}}?\W+{_AMOUNT}\W*(?:d[iu]r\W*)?$"),
    _fees(
        (
            r"\b(?:kapora|kaparo|depozito|on odeme)\w*(?:\W+\w+)?\W+(?:yanar"
            rf"|{does_not('(?:geri )?(?:iade edil|oden|veril)')})"
        ),
        RETURN,
        unless=EXEMPT,
    ),
    _fees(r"\b(?:cayma|vazgecme|iade etme)nin\W+(?:bedel|ucret|maliyet)", unless=r"\bdegil|\byok"),
    KnownSentence(
        needs=(rf"\bvade fark\w*\W+{does_not('(?:geri )?(?:iade edil|oden)')}",),
        term=lambda *_: WithdrawalFeeTerm(),
    ),
)
"""Kesintiye dair: a share, a sum, or a fee that is only named."""
