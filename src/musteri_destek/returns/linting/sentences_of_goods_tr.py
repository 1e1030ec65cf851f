"""Ürüne dair cümleler: what may come back, until when, and how a customer has to say so."""

from __future__ import annotations

from collections.abc import Callable
from re import Match, match

from ...cases import Channel
from ..published_terms import (
    CountedIn,
    DamageReportTerm,
    ExcludedGoodsTerm,
    LateSendingTerm,
    NoticeChannelTerm,
    OpenedPackageTerm,
    PeriodOf,
    PeriodTerm,
    Term,
)
from .known_sentence import KnownSentence
from .sentence_words_tr import (
    BUSINESS_DAYS,
    BY_CHANNEL,
    CHANNEL,
    CHANNELS,
    GOODS,
    GRANTED,
    HYGIENE_GOODS,
    NO,
    NO_RETURN,
    NOT,
    NUMBER,
    NUMBERS,
)


def _days(hit: Match[str]) -> int:
    said = hit["days"]
    return int(said) if said.isdigit() else NUMBERS[said]


def _business_days(of: PeriodOf) -> Callable[[Match[str]], Term]:
    return lambda hit: PeriodTerm(of=of, days=_days(hit), counted_in=CountedIn.BUSINESS_DAY)


def _late_sending(hit: Match[str]) -> Term:
    return LateSendingTerm(days=_days(hit) if hit["days"] else None)


def _by_one_channel(hit: Match[str]) -> Term:
    return NoticeChannelTerm(only=[CHANNELS[hit["channel"]]])


def _not_by_channel(hit: Match[str]) -> Term:
    refused = CHANNELS[hit["channel"]]
    return NoticeChannelTerm(only=[one for one in Channel if one is not refused])


def _excluded(hit: Match[str]) -> Term:
    said = next(name for begins, name in GOODS.items() if match(begins, hit["goods"]))
    return ExcludedGoodsTerm(goods=said)


_SELLER_ACTS = (
    r"\b(?:bedel|ucret|tutar|para\b|odeme|kargoya|incele|yansi|banka|sonuclan|onarim|tamir|servis"
    r"|cevap|yanit|donus|degerlendir|onay|tamamlan|ulasir|aktar|kurye|aliriz|alir\b|isleme)"
)


_PERIODS = (
    KnownSentence(
        needs=(
            BUSINESS_DAYS,
            r"\b(?:bedel|ucret|tutar|para|odeme)",
            r"\b(?:iade|geri od|oden|yatir|aktar|gonderil)",
        ),
        unless=(
            r"banka\w*\W+(?:gore|bagli|kaynakli|surec|islem|nedeni|prosedur)|yansi|onarim|tamir|servis"
            r"|\bas(?:ar|an|mas)|isteyebil|talep edebil"
        ),
        term=_business_days(PeriodOf.REFUND),
    ),
    KnownSentence(
        needs=(
            BUSINESS_DAYS,
            (
                r"\b(?:iade|cayma)\w*(?:\W+\w+){0,2}?\W+(?:sure|hak)|\bgeri gonder(?:ebil|in|meli)"
                r"|\biade (?:ed(?:ebil|in|il(?:ebil|meli))|etme|yap(?:abil|il(?:abil|mali))|talebinizi)"
                r"|\biade\W*$"
            ),
        ),
        unless=_SELLER_ACTS,
        term=_business_days(PeriodOf.WITHDRAWAL),
    ),
    KnownSentence(
        needs=(r"^\W*(?P<days>14|on dort)(?:\s*\(\w+(?: \w+)?\))?\s*is\s*gun\w*\W*$",),
        term=_business_days(PeriodOf.WITHDRAWAL),
    ),
)
_LOST = (
    r"\b(?:yanar|yanacak|yanmis|duser|dusecek|kaybe|kaybol|sona er|iptal (?:ol|ed))"
    rf"|hakk\w* (?:yok|kalma|biter)|{NO}"
)
_LATE = (
    KnownSentence(
        needs=(
            (
                rf"(?:\b{NUMBER}\s*(?:is\s*)?gun.*?)?\b(?:gonder(?:il)?|gonderim yapil|iade (?:et|edil)"
                r"|ulas(?:tir(?:il)?)?|teslim (?:et|edil)|kargola(?:n)?|kargoya ver(?:il)?)"
                r"m[ae](?:z|y|d(?!en|an)|m)"
            ),
            r"\b(?:iade|cayma|hak)",
            _LOST,
            r"\bgun",
        ),
        unless=r"\bbildirim(?!\w*den)|\bsorumlu|\bkaybolmaz|\bdusme",
        term=_late_sending,
    ),
    KnownSentence(
        needs=(r"\bkod\w*(?:.*?(?P<days>\d{1,3}) gun)?.*\bsure\w* (?:dol|gec)", NO_RETURN),
        term=_late_sending,
    ),
)
_PACKAGE = r"\b(?:ambalaj|paket|kutu|jelatin|folyo|poset|koruma bandi)"
_MAY_BE_CLOSED = (
    rf"{HYGIENE_GOODS}|\b(?:kitap|dijital|yazilim|sarf malzeme|kartus|toner|dvd|cd|plak|oyun|film)"
    rf"|{GRANTED}"
)


def _opened(*needs: str) -> KnownSentence:
    return KnownSentence(
        needs=(*needs, r"\b(?:iade|geri al|cayma)"),
        unless=_MAY_BE_CLOSED,
        term=lambda _: OpenedPackageTerm(),
    )


_OPENED = (
    _opened(
        rf"{_PACKAGE}\w*(?:\W+\w+){{0,6}}?\W+"
        r"(?:acil(?!ma)|acik|acmis|acan|yirtil(?!ma)|bozul(?!ma)|zarar gor|hasar gor)"
        r"|\b(?:acilmis|acilan|acik)\W+(?:(?:olan|bulunan)\W+)?(?:ambalaj|paket|kutu|urun)"
        r"|\bdene(?:nmis|nen|mis)\b",
        NO,
    ),
    _opened(
        rf"{_PACKAGE}\w*(?:\W+\w+){{0,3}}?\W+acilma(?:dan|mis)",
        r"\biade\w* (?:edilmeli|sart)|\biade (?:icin|sart)|\biadede|\biadenin",
        r"\b(?:edilmeli|sart(?:tir|idir)|zorunlu|gerek)",
    ),
)
_NOTICE = r"\b(?:iade|cayma|bildir|basvur|talep)"
_NOT_COUNTED = rf"\b(?:kabul|dikkate|isleme|gecersiz|degerlendiril).*|{NO}"
_CHANNEL_TERMS = (
    KnownSentence(
        needs=(
            rf"\b(?:sadece|yalniz(?:ca)?|ancak|bir tek|tek)\W+(?:(?!\d)\w+\W+){{0,3}}?{BY_CHANNEL}",
            _NOTICE,
        ),
        unless=(
            r"\bsiparis (?:ver|hatti)|degil\b|\bodeme|\byeterli|inizi\W+(?:\w+\W+)?(?:yaz|gir|birak)"
            r"|\btikla|\bdakika|\badim|\bkurye|\brandevu|\bkampanya"
        ),
        term=_by_one_channel,
    ),
    KnownSentence(
        needs=(
            rf"\b{CHANNEL}\w*(?:\W\w+)?(?:\W+\w+){{0,2}}?\W+(?:disinda|haric)",
            _NOTICE,
            NO,
        ),
        term=_by_one_channel,
    ),
    KnownSentence(
        needs=(
            rf"\b{CHANNEL}\w*(?:\W+\w+){{0,3}}?\W+(?:yaz|bildir|ulas|basvur|mesaj at|ara)ma(?:dan|yan)",
            _NOTICE,
            NO,
        ),
        term=_by_one_channel,
    ),
    KnownSentence(
        needs=(
            rf"\b(?:mutlaka|muhakkak)\W+(?:\w+\W+){{0,2}}?{BY_CHANNEL}",
            _NOTICE,
            r"\b(?:yaz|bildir|basvur|ilet|gec)m[ae]l[iı]",
        ),
        term=_by_one_channel,
    ),
    KnownSentence(
        needs=(
            (
                rf"\b{CHANNEL}\w*(?:\W+\w+){{0,2}}?\W+(?:yapilan|gonderilen|iletilen|gelen)\W+"
                r"(?:\w+\W+){0,2}?(?:iade|cayma|bildirim|talep)"
            ),
            NO,
        ),
        unless=r"\bdisinda|\bharic|\bsadece|\byalniz",
        term=_not_by_channel,
    ),
)
_NOT_LIABLE = (
    r"\b(?:sorumlu\w* degil|sorumlu tutulama|sorumluluk\w* \w+ ait degil"
    rf"|sorumluluk\w* (?:kabul (?:edil|et|ed)|al(?:in)?){NOT}|sorumlulu\w* (?:alici|musteri|size|tuketici)"
    rf"|kabul (?:ed(?:il)?|et|olun){NOT}|iade\w* (?:alin{NOT}|yok|yapil{NOT})|gecersiz|alinmaz"
    rf"|hak\w* (?:talep|iddia) \w+{NOT}|hak\w* yok|degisim\w* yapil{NOT}|islem yapil{NOT}"
    rf"|degerlendiril{NOT})"
)
_DAMAGE = (
    KnownSentence(
        needs=(
            r"\btutana",
            (
                r"\b(?:yok|tut(?:ul|tur|turul)?ma|alinma|olma|duzenlenme|duzenletme|imzala\w*ma|ibraz"
                r"|getir\w*me|hazirla\w*ma|tutanaksiz|aksi (?:hal|takdir))"
            ),
            _NOT_LIABLE,
        ),
        term=lambda _: DamageReportTerm(),
    ),
    KnownSentence(
        needs=(
            (
                r"\bkargo\w*(?:\W+\w+)?\W+(?:yaninda|onunde|huzurunda)(?:\W+\w+){0,3}?\W+"
                r"(?:kontrol|acil|incelen)\w*"
            ),
            r"\w+m[ae](?:yan|yen|dan|den|mis)\b",
            _NOT_LIABLE,
        ),
        term=lambda _: DamageReportTerm(),
    ),
)
_GOODS = (
    KnownSentence(
        needs=(rf"\b(?P<goods>{'|'.join(GOODS)})", NO_RETURN),
        unless=(
            r"kisiye ozel|ozel (?:uretim|siparis|olarak)|isteg\w* uzerine|bozul|\bac(?:il|ik|mis|an)"
            r"|\b(?:tutana|ambalaj|bandi|bant|muhur|jelatin|koruyucu|whatsapp|hediye|kupon|kod|yazilim)"
            rf"|\b(?:bildir|basvur|talep)|\bsadece degisim|{GRANTED}"
        ),
        term=_excluded,
    ),
)
OF_GOODS = (*_PERIODS, *_LATE, *_OPENED, *_CHANNEL_TERMS, *_DAMAGE, *_GOODS)
"""Ürüne dair: what may come back, until when, told how."""
