"""Paraya dair cümleler: who pays the way back, what is kept back, and in what the price comes back."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from re import Match

from ...decisions import Actor
from ..published_terms import (
    ReturnShippingTerm,
    StoreCreditTerm,
    Term,
    WithdrawalFeeTerm,
)
from .known_sentence import KnownSentence
from .sentence_words_tr import (
    CARRIER,
    CREDIT,
    CUSTOMER,
    FEW,
    NO,
    NO_FEE,
    NOT,
    OTHER_CARRIER,
    PAYS,
    RETURN,
)


def _fee(hit: Match[str]) -> Term:
    said = {name: value for name, value in hit.groupdict().items() if value}
    return WithdrawalFeeTerm.model_validate(
        {name: Decimal(value.replace(",", ".")) for name, value in said.items()}
    )


_SELLER_PAYS = (
    r"\bucretsiz|\bodemez|\bodeme(?:yec|zs)|\bode(?:menize|meniz) gerek|\b(?:alin|isten|odet)mez"
    r"|\balinmaz|\btahsil edilmez|\btalep edilmez|\bbiz(?:im|ce|e|den)?\b|\btarafimiz|\bfirmamiz"
    r"|\bmagaza(?:miz)?\w* (?:ait|karsila|oder)|\bsatici\w* (?:ait|karsila|oder|tarafindan)"
    r"|\bpaketle|\bambalajla|\bdegisim kargo|\bgidis kargo|\b(?:halinde|durumunda) iade edilir"
)
_UNWANTED = r"\b(?:keyfi|begenme\w*|fikir degis\w*|cayma|vazgec\w*|iade\w*)"
_TO_CUSTOMER = r"(?:alici|musteri|tuketici)(?:ya|ye|nin)|\b(?:size|sizin|tarafiniza)"


def _shipping(*needs: str, unless: str = rf"{OTHER_CARRIER}|{_SELLER_PAYS}") -> KnownSentence:
    return KnownSentence(
        needs=(*needs, RETURN),
        unless=unless,
        term=lambda _: ReturnShippingTerm(paid_by=Actor.CUSTOMER),
    )


_SHIPPING = (
    _shipping(rf"{CARRIER}\w*{FEW}{CUSTOMER}\w*(?:\W+\w+){{0,4}}?\W*{PAYS}"),
    _shipping(rf"{CUSTOMER}\w*{FEW}{CARRIER}\w*{FEW}{PAYS}"),
    _shipping(rf"{CARRIER}\w*{FEW}(?:musteri|tuketici) odemeli(?:dir)?\b"),
    _shipping(
        rf"{CARRIER}\w*",
        r"(?:tutar|bedel|ucret)\w*[dt][ae]n\W+(?:\w+\W+){0,3}?(?:dus|kes)(?:ul|il)(?!m)",
    ),
    _shipping(
        rf"{_UNWANTED}(?:\W+\w+){{0,4}}?\W+(?:{_TO_CUSTOMER})\W+ait(?:tir)?\b",
        r"\b(?:kargo|gonderi|gonderim|nakliye)",
        unless=rf"{OTHER_CARRIER}|\bucretsiz|\bpaketle|\bambalajla|\bdegisim kargo",
    ),
)
_AS_CREDIT = rf"{CREDIT}(?:\W+\w+){{0,2}}?\W+"
_CHOSEN_OR_PAID_WITH = (
    r"\b(?:diler|diledig|ister|isteg|tercih|talebiniz|talep ed|secer|secen|onay)|\bile\W+(?:ode|yapil|alin)"
    r"|\bkullan(?:arak|ilarak|dig|an\b|ilan|im)|\bkampanya|para olarak|nakde|\bkart(?:iniz|a\b)|\biban"
    r"|\bbanka|\bek\b|\bayrica|\bilave|\bozur|\btelafi"
)
_CREDITS = (
    KnownSentence(
        needs=(rf"{_AS_CREDIT}(?:olarak|seklinde)", r"\b(?:iade|cayma|bedel|ucret|tutar)"),
        unless=rf"{_CHOSEN_OR_PAID_WITH}|\b(?:iade edil|veril|yapil){NOT}",
        term=lambda _: StoreCreditTerm(),
    ),
    KnownSentence(
        needs=(
            rf"{CREDIT}(?:\W+\w+)?\W+(?:tanimlan|yuklen|aktaril|cevril|donustur|veril)(?!m)",
            r"\b(?:iade|urun|siparis) (?:bedel|ucret|tutar)|\b(?:iade|iadesi) yerine",
        ),
        unless=_CHOSEN_OR_PAID_WITH,
        term=lambda _: StoreCreditTerm(),
    ),
    KnownSentence(
        needs=(
            rf"\b(?:para |ucret )?iade\w*\W+{NO}",
            rf"\b(?:sadece|yalnizca)\W+(?:\w+\W+)?degisim|{CREDIT}\W+(?:veril|tanimlan|yuklen)(?!m)",
        ),
        unless=r"\bnakit|\belden|\bkurye|\bkapida|\bgorevli|\bhediye urun",
        term=lambda _: StoreCreditTerm(),
    ),
)
_PERCENT = r"(?:%\s?|\byuzde\s+)(?P<percent>\d{1,2}(?:[.,]\d+)?)\b"
_AMOUNT = r"(?:\b(?P<amount>\d{1,5}(?:[.,]\d{1,2})?)\s?(?:tl|lira|₺)\w*)"
_TAKEN = r"(?:alinir|alinacak|alinmakt|kes(?:il)?(?:ir|er|ecek|mekt|erek)|tahsil edil(?:ir|ecek|mekt)|dusul(?:ur|ecek|erek|mekt)|uygulan(?:ir|acak|makt)|yansitil(?:ir|acak|makt)|odersiniz)"
_FEE = (
    r"\b(?:cayma (?:para|bedel|ceza|tazminat|ucret(?!siz)|akce|kesinti|masraf)|kesinti|kesilir|kesilerek"
    rf"|ceza|tazminat|masraf|iade (?:bedel|ucret(?!siz)|kesinti)\w*\W+(?:\w+\W+)?{_TAKEN}"
    r"|islem (?:bedel|ucret)|hizmet bedel|yeniden stok|\w*\W?komisyon)"
)
_NO_FEE = rf"{NO_FEE}|{OTHER_CARRIER}"


def _fees(*needs: str, term: Callable[[Match[str]], Term] = _fee) -> KnownSentence:
    return KnownSentence(needs=needs, unless=_NO_FEE, term=term)


_FEES = (
    _fees(rf"{_PERCENT}(?:\W+\w+){{0,4}}?\W+{_FEE}", RETURN),
    _fees(rf"{_AMOUNT}(?:\W+\w+){{0,4}}?\W*{_FEE}", RETURN),
    _fees(
        r"\bcayma (?:para|bedel|ceza|tazminat|ucret(?!siz)|akce)",
        r"^(?!.*(?:%|yuzde|\d\s?(?:tl|lira|₺)))",
    ),
    _fees(
        rf"\b(?:hizmet bedel|islem (?:ucret|bedel)|iade (?:ucret|masraf)|komisyon)\w*(?:\W+\w+){{0,3}}?\W+{_TAKEN}",
        RETURN,
        r"^(?!.*(?:%|yuzde|\d\s?(?:tl|lira|₺)))",
    ),
    KnownSentence(
        needs=(rf"\bvade fark\w*\W+(?:geri )?(?:iade edil|oden){NOT}",),
        term=lambda _: WithdrawalFeeTerm(),
    ),
)
OF_MONEY = (*_SHIPPING, *_CREDITS, *_FEES)
"""Paraya dair: who pays the way back, what is kept back, in what the price comes back."""
