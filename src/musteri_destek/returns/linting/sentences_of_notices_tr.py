"""Bildirime dair cümleler: how a customer has to say it, and what has to be shown of a damage."""

from __future__ import annotations

from re import Match

from ...cases import Channel
from ..published_terms import DamageReportTerm, NoticeChannelTerm, Term
from .known_sentence import KnownSentence
from .sentence_lengths_tr import LENGTH
from .sentence_words_tr import NO, ONLY, does_not, undone

_CHANNELS = {
    "whatsapp": Channel.WHATSAPP,
    "wp": Channel.WHATSAPP,
    "telefon": Channel.PHONE,
    "cagri merkezi": Channel.PHONE,
    "e-posta": Channel.EMAIL,
    "eposta": Channel.EMAIL,
    "e-mail": Channel.EMAIL,
    "mail": Channel.EMAIL,
    "form": Channel.WEB_FORM,
    "iade formu": Channel.WEB_FORM,
    "web sitesi": Channel.WEB_FORM,
    "uyelik paneli": Channel.WEB_FORM,
    "uye paneli": Channel.WEB_FORM,
    "panel": Channel.WEB_FORM,
    "site": Channel.WEB_FORM,
    "uygulama": Channel.APP_MESSAGE,
    "mobil uygulama": Channel.APP_MESSAGE,
    "instagram": Channel.INSTAGRAM_DM,
    "canli destek": Channel.LIVE_CHAT,
    "sms": Channel.SMS,
    "noter": Channel.LETTER,
    "mektup": Channel.LETTER,
}
_CHANNEL = rf"(?P<channel>{'|'.join(_CHANNELS)})"
_BY_CHANNEL = (
    rf"{_CHANNEL}(?:\w*\W?(?:[td][ae]n|y?l[ae]|[td][iu]r)\b|\W+ile\b"
    r"|\w*(?:\W+\w+){0,2}?\W+(?:uzerinden|ile|araciligi\w*|yoluyla|kanaliyla|vasita\w*"
    r"|\w+[dt][ae]n|\w+[ae]r[ae]k|mesajla|\w+mi?z[ae])\b|\w*(?:\W+\w+){0,2}?\W+kullanilmali)"
)
_NOTICE = r"\b(?:iade|cayma|bildir|basvur|talep)"
_HOW = (
    r"(?:yaz|bildir|ulas|basvur|mesaj at|ara|(?:haber|bilgi) ver|onay al|kayit (?:ac|olustur)"
    r"|doldur|gec|olustur|gonder|ilet|yap)"
)


def _by_one_channel(hit: Match[str], _: str) -> Term:
    return NoticeChannelTerm(only=[_CHANNELS[hit["channel"]]])


def _not_by_channel(hit: Match[str], _: str) -> Term:
    refused = _CHANNELS[hit["channel"]]
    return NoticeChannelTerm(only=[one for one in Channel if one is not refused])


_CHANNEL_TERMS = (
    KnownSentence(
        needs=(rf"{ONLY}(?:(?!\d)\w+\W+){{0,3}}?{_BY_CHANNEL}", _NOTICE),
        unless=(
            r"\bsiparis (?:ver|hatti)|degil\b|\bodeme|\byeterli|inizi\W+(?:\w+\W+)?(?:yaz|gir"
            r"|birak)"
            r"|\btikla|\bdakika|\badim|\bkurye|\brandevu|\bkampanya|\bdegisim talep"
            r"|\bsoru\w*\W+(?:icin|\w+)"
            r"|\bhafta ici|\bsiparis numara|\btakip|\bsorgu|\bdonus yap|\bsiparisler|\bogren"
            r"|\bgoru|\bgorebil|\bizle|\bdurumu|\byapmaniz gereken"
            rf"|{ONLY}bir\b|\bher kanal|\byanit|\bbilgi\w* (?:al|ver)|\bonay\w* (?:gonder|ilet)"
        ),
        term=_by_one_channel,
    ),
    KnownSentence(
        needs=(
            rf"{ONLY}(?:\w+\W+){{0,3}}?(?:numara|hatti|merkezi)\w*\W+(?:ara|ulas)(?:yarak|ya|yin|malisin)",
            _NOTICE,
        ),
        unless=r"\bsiparis (?:ver|hatti)|\bdegil\b",
        term=lambda *_: NoticeChannelTerm(only=[Channel.PHONE]),
    ),
    KnownSentence(
        needs=(
            rf"\b{_CHANNEL}\w*(?:\W\w+)?(?:\W+\w+){{0,2}}?\W+(?:disinda|haric)",
            _NOTICE,
            NO,
        ),
        term=_by_one_channel,
    ),
    KnownSentence(
        needs=(
            (
                rf"\b{_CHANNEL}\w*(?:\W+\w+){{0,4}}?\W+{_HOW}(?:[iu]?l)?m[ae](?:d[ae]n|y[ae]n"
                r"|z\w*s[ae]|dig|diys)"
            ),
            _NOTICE,
            NO,
        ),
        unless=r"\bhasar|\btutana|\bulasamaz|\bulasilamaz",
        term=_by_one_channel,
    ),
    KnownSentence(
        needs=(
            rf"\b(?:mutlaka|muhakkak|zorunlu\w*)\W+(?:\w+\W+){{0,3}}?{_BY_CHANNEL}",
            _NOTICE,
            (
                r"\b(?:yaz|bildir|basvur|ilet|gec|yap|olustur|ara)(?:il)?(?:m[ae]li|m[ae]si "
                r"(?:gerek|sart|zorunlu)|in\b|iniz\b|un\b|unuz\b)"
            ),
        ),
        term=_by_one_channel,
    ),
    KnownSentence(
        needs=(
            (
                rf"\btek\W+(?:(?:gecerli|yasal|resmi|iletisim|basvuru|bildirim|iade)\W+){{0,2}}?"
                rf"(?:yol|kanal|yontem|adres|yer)\w*(?:\W+\w+){{0,4}}?\W+{_CHANNEL}"
            ),
            _NOTICE,
        ),
        unless=r"\bdegil\b",
        term=_by_one_channel,
    ),
    KnownSentence(
        needs=(
            rf"\b{_CHANNEL}\w*(?:\W+\w+){{0,4}}?\W+tek\W+(?:\w+\W+){{0,2}}?(?:yol|kanal|yontem)",
            _NOTICE,
        ),
        unless=r"\bdegil\b",
        term=_by_one_channel,
    ),
    KnownSentence(
        needs=(
            (
                rf"\b{_CHANNEL}\w*(?:\W+\w+){{0,2}}?\W+(?:yapilan|gonderilen|iletilen|gelen"
                r"|bildirilen)\W+"
                r"(?:\w+\W+){0,2}?(?:iade|cayma|bildirim|talep)"
            ),
            NO,
        ),
        unless=r"\bdisinda|\bharic|\bsadece|\byalniz|\btek\b|\byorum",
        term=_not_by_channel,
    ),
    KnownSentence(
        needs=(
            (
                r"\b(?:iade|cayma)\W+(?:talep|talebi|bildirim|basvuru)\w*"
                rf"(?:\W+\w+){{0,2}}?\W+{_BY_CHANNEL}"
                rf"(?:\W+\w+)?\W*{NO}"
            ),
        ),
        unless=r"\bdisinda|\bharic|\bsadece|\byalniz|\btek\b|\byorum",
        term=_not_by_channel,
    ),
)
_LEFT_TO_THEM = (
    r"\b(?:sorumlu\w* degil|sorumlu (?:tutulama|olma)|sorumluluk\w* \w+ ait degil|gecersiz"
    r"|sorumlulu\w* (?:alici|musteri|size\b|tuketici|sizin)|hak\w* (?:talep|iddia)"
    + does_not(r" (?:ed(?:il)?|et|olun)").removeprefix(r"\b")
    + r"|hak\w* yok)"
)
_NOT_LIABLE = (
    rf"(?:{_LEFT_TO_THEM}|{NO}|\bhak\w* (?:kaybed|yitir|dus)|"
    + does_not(
        "sorumluluk al(?:in)?", "sorumluluk kabul (?:edil|et|ed)", "islem yapil", "ustlen(?:il)?"
    )
    + ")"
)
_NO_REPORT = (
    r"\b(?:yok\w*|tut(?:ul|tur|turul)?ma\w*|alinma\w*|olma\w*|bulunma\w*|duzenlen?me\w*"
    r"|duzenletme\w*|imzala\w*ma\w*"
    r"|ibraz\w*|getir\w*me\w*|hazirla\w*ma\w*|sun(?:ul)?ma\w*|tutanaksiz|aksi (?:hal|takdir|durum))"
)
_FAULT = r"\b(?:hasar|kirik|ezik|ayip|kusur|eksik|yanlis urun|hatali)"
_UNTOLD = undone(
    *("bildiril", "bildir", "iletil", "ilet", "haber veril", "haber ver", "yapil", "basvur(?:ul)?")
)
_UNSEEN = undone(
    *("bildiril", "bildir", "iletil", "ilet", "fark edil", "belirtil", "soylen", "tespit edil")
)
_TOLD_LATE = (
    rf"{LENGTH}\w*(?:(?:\W+\w+){{0,4}}?\W+{_UNTOLD}"
    r"|\W+(?:gectikten )?sonra(?:\W+\w+){0,2}?\W+(?:bildiril|iletil))"
    r"|\b(?:ayni gun|hemen|aninda|teslim\w* (?:ani|sira|esna)\w*|kurye\w* yaninda|o an)"
    rf"(?:\W+\w+){{0,4}}?\W+"
    rf"{_UNSEEN}"
    r"|\b(?:kurye|kargocu|gorevli|dagitici|teslim)\w*(?:\W+\w+){0,2}?\W+(?:sonra|gittikten"
    r"|ayrildiktan)\w*"
    r"(?:\W+\w+){0,3}?\W+(?:bildiril|iletil|fark ed|tespit|ortaya cik|yapilan)"
    r"|\bsonradan\W+(?:bildiril|iletil|fark ed|tespit|ortaya cik)"
)


def _damage(*needs: str, unless: str = r"(?!)") -> KnownSentence:
    return KnownSentence(needs=needs, unless=unless, term=lambda *_: DamageReportTerm())


_DAMAGE = (
    _damage(
        r"\btutana",
        _NO_REPORT,
        _NOT_LIABLE,
        unless=r"\bkaybolm|\bkaybetm|\bsorumluluk\w* bize|\bbizim",
    ),
    _damage(
        (
            r"\b(?:kargo|kurye|gorevli|dagitici)\w*(?:\W+\w+)?\W+(?:yaninda|onunde|huzurunda)"
            r"(?:\W+\w+){0,3}?\W*"
        )
        + undone("kontrol (?:edil|et)", "ac(?:il)?", "incele(?:n)?"),
        _NOT_LIABLE,
    ),
    _damage(
        _TOLD_LATE,
        _FAULT,
        _NOT_LIABLE,
        unless=r"\bgaranti|\biki yil|\bsorumluluk\w* bize|\bbizim|\bkaybolm|\bkaybetm",
    ),
    _damage(
        r"\b(?:imzala|teslim al)(?:y[ae]n|[ae]n|dikt[ae]n|dig\w*|mis)",
        rf"{_FAULT}\w*(?:\W+\w+)?\W+(?:iddia|talep|talebi|hak|itiraz|basvuru|bildirim)",
        NO,
        unless=r"\bgaranti|\btutana\w* tut",
    ),
    _damage(
        (
            r"\b(?:kontrol et|ac|incele|bak)m[ae](?:d[ae]n|z\w*s[ae])(?:\W+\w+){0,3}?\W+(?:imza"
            r"|teslim al|kabul)"
        ),
        (
            r"\bsorumlu\w*(?:\W+\w+)?\W+(?:alici|musteri|tuketici|size\b|sizin|sizde|degil|kabul)"
            r"|\bhak\w* (?:talep|iddia)"
        ),
    ),
)
_AT_THE_CUSTOMERS_RISK = (
    _damage(
        r"\b(?:kargo|tasima|nakliye|sevkiyat|teslim)\w*(?:\W+\w+){0,5}?\W+(?:hasar|kiril|kirik"
        r"|zarar|ezil)\w*"
        r"(?:\W+\w+){0,3}?\W+sorumlu\w* (?:degil|tutulama|ait degil)",
        unless=(
            r"\biade|\bpaketle|\bambalajla|\banlasma|\bkullanim|\bkendi\b|\bgonderdig"
            r"|\bsorumlusu\b"
        ),
    ),
)
_NOT_TAKEN_BY = (
    KnownSentence(
        needs=(
            (
                rf"\b{_BY_CHANNEL}\W+(?:\w+\W+)?(?:iade|cayma)\W+(?:talep|talebi|bildirim"
                rf"|basvuru)\w*(?:\W+\w+)?\W+{NO}"
            ),
        ),
        unless=r"\bdisinda|\bharic|\bsadece|\byalniz|\btek\b|\byorum",
        term=_not_by_channel,
    ),
)
OF_NOTICES = (*_CHANNEL_TERMS, *_NOT_TAKEN_BY, *_DAMAGE, *_AT_THE_CUSTOMERS_RISK)
"""Bildirime dair: one way imposed, or a report and a haste the law knows nothing of."""
