"""Gönderime dair cümleler: who bears the cost of the way back."""

from __future__ import annotations

from ...decisions import Actor
from ..published_terms import ReturnShippingTerm
from .known_sentence import KnownSentence
from .sentence_words_tr import CUSTOMER, FEW, NO, OTHER_CARRIER, RETURN, SHOP, does, does_not

_CARRIER = (
    r"\b(?:kargo|gonderi|gonderim|nakliye|tasin?ma|yollama"
    r"|(?:iade|donus|cayma)\w* (?:masraf|gider|maliyet)|(?:olusan|dogan|olusacak) (?:masraf"
    r"|gider))\w*"
)
# The price is called the same as what a return costs: only who is to pay tells them apart.
_COST = rf"(?:{_CARRIER}|\biade (?:ucret(?!siz)|bedel)\w*)"
_NAME = rf"\b{CUSTOMER}(?:m|n|l)?\w*?"
_BEARS = (
    r"(?:\b(?:odeyerek|karsilayarak)|\b(?!\w+r[iu]z\b"
    rf"|odemeli\b){does('od[eiu]', 'karsil[ai]', 'ustlen', 'katlan', 'yuklen')})"
)
_BORNE = does(
    *(
        "oden",
        "karsilan",
        "ustlenil",
        "alin",
        "(?:tahsil|talep) edil",
        "kesil",
        "yansitil",
        "istenil",
    ),
    *("odet", "birakil", "yapil", "(?:tahsil|talep) ed", "al", "iste", "yansit", "yuklen"),
)
_BY = (
    rf"(?:{_NAME} (?:tarafindan|tarafinca)|\btarafiniz(?:ca|dan)|\bsiz tarafi\w+|{_NAME}(?:ce"
    r"|ca))\b"
)
_TO = rf"(?:\b{CUSTOMER}\w*(?:ya|ye|na|ne|mize|lere|lara)\b|\bsize\b|\btarafiniza\b)"
_FROM = rf"(?:\b{CUSTOMER}\w*[dt][ae]n\b|\bsizden\b|\btarafinizdan\b)"
_OF = rf"(?:\b{CUSTOMER}\w*nin(?:dir)?\b|\bsizin\b|\btarafinizin\b)"
_ENDS = r"\W*(?:$|,|\bolmak uzere|\bolacak)"
_BURDENED = (
    rf"(?:(?:\b{CUSTOMER}\w*|\bsiz\b|\bkendi\w*|\btarafiniz\w*){FEW}?{_BEARS}"
    rf"|{_BY}(?:\W+\w+){{0,2}}?\W+{_BORNE}"
    rf"|{_TO}(?:\W+\w+){{0,2}}?\W+(?:ait|dus(?:er|mekt)|yansi(?:r|til|yor)(?!m)|yuklen(?:ir"
    r"|mekt)|fatura edilir)"
    rf"|{_FROM}(?:(?:\W+\w+){{0,2}}?\W+{_BORNE}|{_ENDS})"
    rf"|{_OF}(?:{_ENDS}|\W+(?:\w+\W+)?(?:sorumlulug|yukumlulug|hesab|uzerinde))"
    rf"|\b{CUSTOMER}\w* hesabina"
    rf"|\b(?:{CUSTOMER}\w*|siz)\W+(?:\w+\W+)?(?:sorumlu|yukumlu)dur"
    r"|\b(?:musteri|tuketici|gonderici|gonderen)\w* odemeli"
    rf"|\b(?:{CUSTOMER}\w*|siz) (?:sorumlulug|uzerinde)unda)"
)
_YOU_PAY = (
    r"\b(?:ode|karsila)(?:yin(?:iz)?\b|r ?siniz|yeceksiniz|meniz (?:gerekm?[ei](?:kt|r|yor)"
    r"|zorunlu|sart)|melisiniz"
    r"|meyi unutma|yerek gonder(?:m|in|ebil)|yarak gonder(?:m|in|ebil))"
)
_OF_AN_EXCHANGE = r"^(?!.*\b(?:iade|cay|vazgec|geri )).*\bdegisim"
_FREE = r"\bucretsiz(?!(?:\W+\w+){0,2}?\W+(?:yok|bulunm|degil|sunm|verm))"
_SELLER_PAYS = (
    rf"{_OF_AN_EXCHANGE}|{_FREE}|\bode(?:menize gerek|meniz gerekm[ei](?!kt))|\bpara od|{SHOP}"
    r"(?!\W+(?:od|karsila)\w*m[ae])"
    rf"|{does_not('alin', 'isten', 'odet', 'od[ei]', 'oden', '(?:tahsil|talep) edil', 'kesil', 'dus')}"
    r"|\bpaketle|\bambalajla|\bdegisim kargo|\bgidis(?!\W+(?:ve|donus))|\b(?:halinde"
    r"|durumunda) iade edilir"
    r"|\bikinci gonder|\byeniden gonder|\bkod\w* kullan|\bistenirse"
)


def _shipping(*needs: str, unless: str = rf"{OTHER_CARRIER}|{_SELLER_PAYS}") -> KnownSentence:
    return KnownSentence(
        needs=(*needs, RETURN),
        unless=unless,
        term=lambda *_: ReturnShippingTerm(paid_by=Actor.CUSTOMER),
    )


OF_SHIPPING = (
    _shipping(rf"{_COST}{FEW}{_BURDENED}"),
    _shipping(rf"(?:\b{CUSTOMER}\w*|\bsiz\b|\btarafiniz\w*){FEW}{_COST}{FEW}?(?:\w+\W+)?{_BEARS}"),
    _shipping(rf"{_COST}(?:\W+\w+){{0,3}}?\W+{_YOU_PAY}"),
    _shipping(
        (
            rf"{_COST}(?:\W+\w+){{0,2}}?\W+(?:satici|firma|magaza|biz)\w* degil\W+(?:{CUSTOMER}\w*"
            rf"|siz)\W+{_BEARS}"
        ),
        unless=r"(?!)",
    ),
    _shipping(
        rf"{_CARRIER}(?:\W+\w+)?\W+{CUSTOMER}\w* ver(?:ir|ecek|mekt)",
        unless=rf"{OTHER_CARRIER}|{_SELLER_PAYS}",
    ),
    _shipping(rf"{_BY}{FEW}{_COST}{FEW}{_BORNE}"),
    _shipping(rf"{_FROM}{FEW}{_COST}{FEW}{_BORNE}"),
    _shipping(
        _CARRIER,
        r"(?:tutar|bedel|ucret|odeme|para)\w*[dt][ae]n\W+(?:\w+\W+){0,3}?"
        r"(?:dus(?:ul|er|ur)|kes(?:il|er)|mahsup|cikar(?:il|ti))(?!m)",
        unless=rf"{OTHER_CARRIER}|\bucretsiz|\bgidis",
    ),
    _shipping(
        r"\b(?:keyfi|diger|begenme\w*|fik\w+ degis\w*|cayma|vazgec\w*|iade\w*|aksi)"
        rf"(?:[^\w,]+\w+){{0,4}}?"
        rf"[^\w,]+(?:{_TO}\W+ait(?:tir)?\b|(?:\b{CUSTOMER}\w*|\bsiz\b){FEW}?{_BEARS})",
        r"\b(?:kargo|gonderi|gonderim|nakliye)",
        unless=(
            rf"{OTHER_CARRIER}|\bucretsiz|\bpaketle|\bambalajla|\bdegisim kargo|\bode(?:menize"
            r"|meniz) gerek"
        ),
    ),
    _shipping(
        (
            rf"{_CARRIER}"
            rf"(?:\W+\w+){{0,3}}?\W*{does_not('karsil[ai]', 'karsilan', 'ustlen', 'ustlenil')}"
        ),
        unless=rf"{OTHER_CARRIER}|\b{CUSTOMER}|\bsiz\b|\bgidis|\bdegisim kargo",
    ),
    _shipping(
        rf"{_CARRIER}(?:\W+\w+){{0,2}}?\W+{SHOP}\w*(?:\W+\w+)?\W+{does_not('od[ei]', 'oden')}"
        rf"|{_CARRIER}(?:\W+\w+){{0,2}}?\W+od[ei]m(?:eyiz|iyoruz|emekteyiz|eyecegiz)",
        unless=rf"{OTHER_CARRIER}|\b{CUSTOMER}|\bsiz\b|\bgidis|\bdegisim kargo",
    ),
    _shipping(
        rf"{_CARRIER}(?:\W+\w+){{0,3}}?\W*(?:oden|karsilan|ode)m[ae](?:d[ae]n|y[ae]n|mis)",
        NO,
        unless=OTHER_CARRIER,
    ),
    _shipping(
        r"\b(?:iade|cayma)\w*(?:\W+\w+){0,2}?\W+ucretsiz\w*\W+degil", unless=r"\banlasma|\bdegisim"
    ),
    _shipping(
        rf"\b(?:karsi|alici) odemeli{FEW}(?:{NO}|teslim alinm)",
        unless=r"\banlasma|\bkod|\bdegil|\bucretsiz",
    ),
)
"""Gönderime dair: that the customer bears the cost, or that the shop does not."""
