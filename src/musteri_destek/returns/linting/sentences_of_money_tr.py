"""Paraya dair cümleler: in what the price comes back."""

from __future__ import annotations

from ..published_terms import StoreCreditTerm
from .known_sentence import KnownSentence
from .sentence_words_tr import CREDIT, NO, ONLY, does_not

_CHOSEN_OR_PAID_WITH = (
    r"\b(?:diler|diledig|ister|isteyen|istedig|istenil|isteg|tercih|talebiniz|talep ed|secer"
    r"|secen|secme"
    r"|onay)"
    r"|\b(?:cek|kart|kupon|puan|kod|bakiye|kredi|cuzdan)\w*(?:yle|yla|le|la|dan|den|\W+ile)?\W+"
    r"(?:ode|yapil|alin|kullan|olustur)|\bkullan(?:arak|ilarak|dig|an\b|ilan|im)|\bkampanya"
    r"|\bpara olarak"
    r"|\bnakde|\bkart(?:iniz|a\b)|\biban|\bbanka|\bek\b|\bayrica|\bilave|\bozur|\btelafi|\bkazan"
    r"|\bgeri yuklen|\byeniden\b|\bveya (?:kart|nakit|iban|para)|\bhediye (?:gelen|olarak)"
)
_PRICE = (
    r"\b(?:iade|iadesi|iadeniz\w*|iadeler\w*|cayma)(?:\W+\w+){0,2}?\W+(?:bedel|ucret|tutar"
    r"|karsilig|para|odeme)"
    r"|\b(?:urun|siparis|iade)\w* (?:bedel|ucret|tutar|para)|\b(?:iade|iadesi) yerine"
    r"|\bparaniz|\bodemeniz"
    r"|\bodedig\w*\W+(?:bedel|ucret|tutar|para)"
)
_NO_MONEY = (
    r"\b(?:(?:para|ucret|bedel|nakit|karta) )?iade\w*(?:\W+(?:kesinlikle|hicbir"
    rf"|sekilde)){{0,3}}\W+{NO}"
)
_MONEY_NOT = r"\b(?:para|ucret|bedel|nakit)\W+iade\w*\W+(?:\w+\W+)?degil"
_INSTEAD = (
    rf"{ONLY}(?:\w+\W+)?(?:degis(?:im|tir)|urun degis)|{CREDIT}(?:\W+\w+)?\W+(?:ver(?:il|iyor"
    r"|ir|ec|mekt)|tanimlan|yuklen|sunul"
    r"|duzenlen|olustur|cevr|donus|aktar|eklen|var\b|vardir)(?!\w{0,4}m[ae](?!kt)|mi)|\b"
    r"(?:yerine|karsiliginda)\W+(?:\w+\W+)?urun|\b(?:baska|farkli)\W+"
    r"(?:bir\W+)?urun\w*\W+(?:al|sec|degis)|\bdegisim\w*\W+(?:var|yapil(?:ir|abil|makt)|mumkun"
    r"(?!\W+deg)|yapiyor)"
)


def _credit(*needs: str, unless: str = _CHOSEN_OR_PAID_WITH) -> KnownSentence:
    return KnownSentence(needs=needs, unless=unless, term=lambda *_: StoreCreditTerm())


OF_MONEY = (
    _credit(
        rf"{CREDIT}(?:\W+\w+){{0,2}}?\W+(?:olarak|seklinde|biciminde)",
        r"\b(?:iade|cayma|bedel|ucret|tutar|odemeniz|paraniz)",
        unless=rf"{_CHOSEN_OR_PAID_WITH}|{does_not('iade edil', 'veril', 'yapil')}",
    ),
    _credit(
        rf"{CREDIT}(?:\W+\w+)?\W+(?:tanimlan|yuklen|aktaril|aktarir|cevril|donus|ver(?:il|iyor"
        r"|ir|ec)|eklen|duzenlen|gonderil"
        r"|yansi|yazil|gecer|gecir|yatir)(?!\w{0,2}m[ae](?!kt))",
        _PRICE,
    ),
    _credit(
        (
            r"\b(?:(?:harcan|kullanil)mak uzere|harcayabil|kullanabileceginiz)(?:\W+\w+){0,3}?\W+"
            r"(?:tanimlan|yuklen|aktaril|eklen)"
        ),
        _PRICE,
    ),
    _credit(
        _NO_MONEY,
        _INSTEAD,
        unless=(
            r"\belden|\bkurye|\bkapida|\bgorevli|\bhediye urun|\biban|\bbanka|\bkart(?:iniz\w*"
            r"|a)\b(?!\W+(?:para |ucret )?iade\w*\W+\w+m[ae])"
            r"|\b(?:diler|ister)\w*s[ae]"
        ),
    ),
    _credit(
        _MONEY_NOT,
        rf"{_INSTEAD}|{CREDIT}|\bdegisim",
        unless=rf"{_CHOSEN_OR_PAID_WITH}|\bdegil\W+(?:ayni zamanda|\w+ de\b)",
    ),
    _credit(
        (
            rf"{ONLY}(?:\w+\W+){{0,2}}?degis(?:tiril(?:ir|mekt)|tiri[yr]|im)\w*(?:\W+"
            r"(?:hakk\w*\W+)?(?:yap|uygulan|var|mumkun|kabul|sagla|sunul|soz konusu|ile)|\W*$)"
        ),
        r"\b(?:ayip|kusur|hata|ariza|defo|bozuk|iade|cayma)",
        unless=(
            r"\bdegil\b|\b(?:iade|para)\w*\W+(?:de|da|ve|veya|ya)\b|\bmagaza"
            r"|\biade\w*\W+ve\W+degis"
        ),
    ),
)
"""Paraya dair: that the price comes back as credit, or as other goods alone."""
