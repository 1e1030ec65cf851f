"""Bilinen cümleler: how Turkish shops write the terms that the law refuses, as patterns.

The patterns read one sentence under its `casing.search_key`: small letters, no marks, one kind of
i. All of `needs` have to be there, `unless` must not be; the first of `needs` hands its groups to
`term`. Suffixes are left open, for Turkish adds many.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from re import Match

from ...cases import Channel
from ...decisions import Actor
from ..published_terms import (
    CountedIn,
    DamageReportTerm,
    ExcludedGoodsTerm,
    LateSendingTerm,
    NoticeChannelTerm,
    OpenedPackageTerm,
    PeriodOf,
    PeriodTerm,
    ReturnShippingTerm,
    StoreCreditTerm,
    Term,
    WithdrawalFeeTerm,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSentence:
    """Bilinen cümle: what a sentence has to hold to say a term, and the term it says."""

    needs: tuple[str, ...]
    term: Callable[[Match[str]], Term]
    unless: str = r"(?!)"


_FEW = r"(?:\W+\w+){0,5}?\W+"
_RETURN = r"\b(?:iade|cayma|cayar|vazgec|degisim|keyfi|fikir degis|geri gonder)"
_NUMBER = r"(?P<days>\d{1,3}|uc|bes|yedi|on dort|on bes|on|yirmi|otuz)(?:\s*\(\w+(?: \w+)?\))?"
_REFUSED = (
    r"(?:\byok|\bkabul (?:ed|et|olun)\w*m(?:e|i)|\balinma|\balmiyor|\balmama|\byapilma|\bedileme"
    r"|\bedilmez|\bolmaz|\bmumkun degil|\breddedil|\bkullanilama|\bkapsam\w* disi|\bbulunma"
    r"|\bgecerli degil|\bgecersiz|\bsoz konusu degil)"
)
_CUSTOMER = r"\b(?:alici|musteri|tuketici|kullanici|siz|tarafiniz)"
_PAYS = (
    r"\b(?:ait|oder\b|ode(?:me(?:k|si|niz)|yec|n(?:ir|ec|mek))|karsila|yansitil|uzerinde"
    r"|sorumlulug|yukumlulug|tahsil|dusulur|kesilir)"
)
_CARRIER = r"\b(?:kargo|gonderi|gonderim|nakliye|tasima|iade (?:ucret|masraf|bedel))"
_NUMBERS = {
    "uc": 3,
    "bes": 5,
    "yedi": 7,
    "on": 10,
    "on dort": 14,
    "on bes": 15,
    "yirmi": 20,
    "otuz": 30,
}
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
    "web sitesi": Channel.WEB_FORM,
    "site": Channel.WEB_FORM,
    "uygulama": Channel.APP_MESSAGE,
    "instagram": Channel.INSTAGRAM_DM,
    "canli destek": Channel.LIVE_CHAT,
    "sms": Channel.SMS,
}
_CHANNEL = rf"(?P<channel>{'|'.join(_CHANNELS)})"
_GOODS = {
    # how the word begins in a key: what the goods are called
    "kozmeti": "kozmetik",
    "makyaj": "makyaj",
    "parfum": "parfüm",
    "cilt bakim": "cilt bakımı",
    "ic giyim": "iç giyim",
    "ic camasir": "iç çamaşırı",
    "mayo": "mayo",
    "bikini": "bikini",
    "corap": "çorap",
    "kupe": "küpe",
    "taki": "takı",
    "kulakli": "kulaklık",
    "elektroni": "elektronik",
    "telefon": "telefon",
    "bilgisayar": "bilgisayar",
    "tablet": "tablet",
    "akilli saat": "akıllı saat",
    "indirim": "indirimli ürün",
    "outlet": "outlet",
    "kampanya": "kampanyalı ürün",
    "sezon sonu": "sezon sonu ürünü",
    "firsat": "fırsat ürünü",
    "beyaz esya": "beyaz eşya",
    "mobilya": "mobilya",
    "oyunca": "oyuncak",
    "ayakkabi": "ayakkabı",
    "gozlu": "gözlük",
    "canta": "çanta",
    "hali": "halı",
    "ev tekstil": "ev tekstili",
    "teshir": "teşhir ürünü",
}
_FEE_WORD = (
    r"\b(?:cayma|kesinti|kesilir|kesilerek|ceza|tazminat|masraf|iade (?:bedel|ucret|kesinti|masraf)"
    r"|islem (?:bedel|ucret)|hizmet bedel|yeniden stok)"
)
_NO_FEE = (
    r"\b(?:alinma|alinmaz|yoktur|yok\b|odeme(?:z|den|ksizin)|odenme|kesilme|uygulanma|talep edilme"
    r"|istenme|olmaksizin|kdv)"
)


def _days(hit: Match[str]) -> int:
    said = hit["days"]
    return int(said) if said.isdigit() else _NUMBERS[said]


def _business_days(of: PeriodOf) -> Callable[[Match[str]], Term]:
    return lambda hit: PeriodTerm(of=of, days=_days(hit), counted_in=CountedIn.BUSINESS_DAY)


def _late_sending(hit: Match[str]) -> Term:
    return LateSendingTerm(days=_days(hit) if hit["days"] else None)


def _fee(hit: Match[str]) -> Term:
    said = {name: value for name, value in hit.groupdict().items() if value}
    return WithdrawalFeeTerm.model_validate(
        {name: Decimal(value.replace(",", ".")) for name, value in said.items()}
    )


_WITHIN_BUSINESS_DAYS = rf"\b{_NUMBER}\s*(?:is|mesai)\s*gun"
_OTHER_CARRIER = (
    r"degil|\bodemeli|\b(?:diger|baska|farkli) (?:bir )?(?:kargo|firma|tasiyici)"
    r"|anlasma(?:siz|li olmayan)|\b(?:kargo|firma|sirket|kurye|tasiyici)\w*(?:\W+\w+){0,2}?\W+"
    r"(?:disinda|haric)"
)


def _shipping(*needs: str) -> KnownSentence:
    return KnownSentence(
        needs=("".join(needs), _RETURN),
        unless=_OTHER_CARRIER,
        term=lambda _: ReturnShippingTerm(paid_by=Actor.CUSTOMER),
    )


KNOWN: tuple[KnownSentence, ...] = (
    _shipping(_CARRIER, r"\w*", _FEW, _CUSTOMER, r"\w*(?:\W+\w+){0,4}?\W*", _PAYS),
    _shipping(_CUSTOMER, r"\w*", _FEW, _CARRIER, r"\w*", _FEW, _PAYS),
    KnownSentence(
        needs=(
            _WITHIN_BUSINESS_DAYS,
            r"\b(?:bedel|ucret|tutar|para|odeme)",
            r"\b(?:iade|geri od|oden|yatir|aktar|gonderil)",
        ),
        unless=r"banka\w*\W+(?:gore|bagli|kaynakli|surec|islem|nedeni|prosedur)|yansi",
        term=_business_days(PeriodOf.REFUND),
    ),
    KnownSentence(
        needs=(_WITHIN_BUSINESS_DAYS, r"\b(?:iade|cayma|degisim)"),
        unless=r"\b(?:bedel|ucret|tutar|para|odeme|kargoya|incele|yansi|banka|sonuclan|onarim|servis|cevap|yanit)",
        term=_business_days(PeriodOf.WITHDRAWAL),
    ),
    KnownSentence(
        needs=(
            _WITHIN_BUSINESS_DAYS.replace(_NUMBER, r"(?P<days>14|on dort)(?:\s*\(\w+(?: \w+)?\))?"),
        ),
        unless=(
            r"\b(?:iade|cayma|degisim|bedel|ucret|tutar|para|odeme|kargo|teslim|banka|hazir|onarim"
            r"|servis|tamir|cevap|yanit|donus|tedarik|gonderil|ulas|incele|yansi)"
        ),
        term=_business_days(PeriodOf.WITHDRAWAL),
    ),
    KnownSentence(
        needs=(
            (
                rf"(?:\b{_NUMBER}\s*(?:is\s*)?gun.*?)?\b(?:gonder(?:il)?|iade (?:et|edil)"
                r"|ulastir(?:il)?|teslim (?:et|edil)|kargola(?:n)?|kargoya ver(?:il)?)"
                r"me(?:z|y|d(?!en)|me)"
            ),
            r"\b(?:iade|cayma|hak)",
            (
                r"\b(?:yanar|yanacak|yanmis|gecersiz|kabul (?:ed|et|olun)\w*m|duser|dusecek|kaybe|sona er"
                r"|iptal (?:ol|ed)|reddedil|alinmaz|alinmayacak|islem yapilma)|hakk\w* (?:yok|kalma|biter)"
            ),
            r"\bgun",
        ),
        term=_late_sending,
    ),
    KnownSentence(
        needs=(
            (
                r"\b(?:ambalaj|paket|kutu|jelatin|folyo|poset|koruma bandi)\w*(?:\W+\w+){0,6}?\W+"
                r"(?:acil|acik|acmis|acan|yirtil|bozul|zarar gor|hasar gor)"
                r"|\b(?:acilmis|acilan|acik)\W+(?:ambalaj|paket|kutu)"
            ),
            r"\b(?:iade|degisim|geri al|cayma)",
            _REFUSED,
        ),
        unless=r"hijyen|saglik|\b(?:kitap|dijital|yazilim|sarf malzeme|kartus|toner|dvd|cd|plak)",
        term=lambda _: OpenedPackageTerm(),
    ),
    KnownSentence(
        needs=(
            rf"\b(?:sadece|yalniz(?:ca)?|ancak|bir tek|tek)\W+(?:\w+\W+){{0,3}}?{_CHANNEL}",
            r"\b(?:iade|cayma|bildir|basvur|talep|degisim)",
        ),
        unless=r"\bsiparis (?:ver|hatti)|degil\b|\bodeme",
        term=lambda hit: NoticeChannelTerm(only=[_CHANNELS[hit["channel"]]]),
    ),
    KnownSentence(
        needs=(
            rf"\b{_CHANNEL}\w*(?:\W\w+)?(?:\W+\w+){{0,2}}?\W+(?:disinda|haric)",
            r"\b(?:iade|cayma|bildir|basvur|talep|degisim)",
            r"\b(?:kabul (?:ed|et|olun)\w*m|gecersiz|dikkate alinma|degerlendirilme)",
        ),
        term=lambda hit: NoticeChannelTerm(only=[_CHANNELS[hit["channel"]]]),
    ),
    KnownSentence(
        needs=(
            r"\btutana",
            r"\b(?:yok|tut(?:ul|tur|turul)?ma|alinma|olma|duzenlenme|duzenletme|imzala\w*ma|ibraz|getir\w*me|hazirla\w*ma)",
            (
                r"\b(?:sorumlu\w* degil|sorumlu tutulama|sorumluluk\w* (?:kabul|alma|bize|ait degil)"
                r"|kabul (?:ed|et|olun)\w*m|iade\w* (?:alinma|yok|yapilma)|hak\w* (?:talep|iddia|yok)"
                r"|degisim\w* yapilma|islem yapilma|gecersiz|alinmaz)"
            ),
        ),
        unless=r"\b(?:zorunlu degil|gerekme|sart degil)",
        term=lambda _: DamageReportTerm(),
    ),
    KnownSentence(
        needs=(
            (
                r"\b(?:hediye (?:cek|kart|kod)|magaza (?:kredi|puan)|alisveris (?:cek|kredi|kod|puan)"
                r"|para puan|puan|kupon|hediye kuponu|magaza ici bakiye|cuzdan)"
            ),
            r"\b(?:iade|cayma|bedel|ucret|tutar|para\b)",
            r"\b(?:olarak|seklinde|tanimlan|yuklen|veril|yapil|iade ed|aktaril|cevril)",
        ),
        unless=(
            r"\b(?:diler|ister|isteg|tercih|talebiniz|talep ed|secer|secen|onay)|\bile\W+(?:ode|yapil|alin)"
            r"|\bkullan|\bkampanya|para olarak|nakde|iade edilme|verilme|yapilma"
        ),
        term=lambda _: StoreCreditTerm(),
    ),
    KnownSentence(
        needs=(rf"\b(?P<goods>{'|'.join(_GOODS)})", r"\b(?:iade|degisim|cayma)", _REFUSED),
        unless=(
            r"hijyen|saglik|kisiye ozel|ozel (?:uretim|siparis|olarak)|isteg\w* uzerine|bozul|\bac(?:il|ik|mis)"
            r"|\b(?:tutana|ambalaj|whatsapp|hediye|bildir|basvur|talep)"
        ),
        term=lambda hit: ExcludedGoodsTerm(goods=_GOODS[hit["goods"]]),
    ),
    KnownSentence(
        needs=(
            rf"(?:%\s?|\byuzde\s+)(?P<percent>\d{{1,2}}(?:[.,]\d+)?)\b(?:\W+\w+){{0,4}}?\W+{_FEE_WORD}",
            _RETURN,
        ),
        unless=_NO_FEE,
        term=_fee,
    ),
    KnownSentence(
        needs=(
            rf"\b(?P<amount>\d{{1,5}}(?:[.,]\d{{1,2}})?)\s?(?:tl|lira)\w*(?:\W+\w+){{0,4}}?\W+{_FEE_WORD}",
            _RETURN,
        ),
        unless=_NO_FEE,
        term=_fee,
    ),
    KnownSentence(
        needs=(
            r"\bcayma (?:para|bedel|ceza|tazminat|ucret|akce)",
            r"^(?!.*(?:%|yuzde|\d\s?(?:tl|lira)))",
        ),
        unless=_NO_FEE,
        term=lambda _: WithdrawalFeeTerm(),
    ),
)
"""Cümleler: one row a way of writing; more rows make the reader know more."""
