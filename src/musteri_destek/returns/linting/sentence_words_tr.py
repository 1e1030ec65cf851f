"""Cümle parçaları: the words of Turkish shops' return pages, as pieces of patterns and as tables.

All are written as `casing.search_key` leaves a text: small letters, no marks, one kind of i.
Suffixes are left open, for Turkish adds many.
"""

from __future__ import annotations

from ...cases import Channel

FEW = r"(?:\W+\w+){0,5}?\W+"
"""Birkaç sözcük: up to five words between two others."""

RETURN = r"\b(?:iade|cayma|cayar|vazgec|keyfi|fikir degis|geri gonder|begenme)"
"""İade: words for giving back; an exchange is no right of who changed their mind."""

NUMBERS = {
    "uc": 3,
    "bes": 5,
    "yedi": 7,
    "on": 10,
    "on dort": 14,
    "on bes": 15,
    "yirmi": 20,
    "otuz": 30,
}
"""Yazıyla sayılar: as pages write the days of a period."""

NUMBER = r"(?P<days>\d{1,3}|uc|bes|yedi|on dort|on bes|on|yirmi|otuz)(?:\s*\(\w+(?: \w+)?\))?"
BUSINESS_DAYS = rf"\b{NUMBER}\s*(?:is|mesai)\s*gun"

# The negative of a verb after its stem, in the tenses in which terms are written.
NOT = r"[ae]?m(?:[ae]z|[iu]yor|[ae]y[ae]c|[ae]m[ae]kt|[ae]yiz)"
_VERBS = (
    r"ed(?:il)?|et|olun|al(?:in)?|yap(?:il)?|ol|bulun|veril|kullan(?:il)?|degerlendiril"
    r"|gerceklestiril|saglan|karsilan"
)
NO = (
    rf"(?:\byok(?:tur)?\b|\b(?:kabul |dikkate |isleme )?(?:{_VERBS}){NOT}|\bmumkun degil"
    r"|\breddedil(?!m)|\bkapsam\w* disi|\bgecerli degil|\bgecersiz|\bsoz konusu degil|\bdisidir)"
)
"""Ret: that something is not done, not there or not valid."""

_BESIDE = (
    r"ve|veya|ya|da|de|ile|hakk\w*|degisim\w*|islem\w*|imkan\w*|talep\w*|kesinlikle|hicbir|sekilde"
    r"|maalesef|para|urun\w*|edilmesi|alinmasi|yapilmasi"
)
NO_RETURN = rf"\b(?:iade|cayma|geri(?= al))\w*(?:\W+(?:{_BESIDE})){{0,4}}\W+{NO}"
"""İade yok: that the return itself is refused, and not a fee for it or a campaign about it."""

GRANTED = (
    r"\biade\w*(?:\W+\w+){0,2}?\W+(?:var(?:dir)?\b|ed(?:il)?ebil|mumkundur|alinir\b|aliyoruz"
    r"|yapilir\b|yapabil|kabul edil(?:ir|mekt)|serbest)"
)
"""Kabul: that a return is granted after all, in the same sentence."""

CUSTOMER = r"\b(?:alici|musteri|tuketici|kullanici|siz(?!l)|tarafiniz)"
CARRIER = r"\b(?:kargo|gonderi|gonderim|nakliye|tasima|iade (?:ucret(?!siz)|masraf|bedel))"
PAYS = (
    r"\b(?:ait|oder\b|ode(?:me(?:k|si|niz)|yec|n(?:ir|ec|mek)|rsiniz)|karsila|ustlen|yansitil(?!m)"
    r"|uzerinde|sorumlulug|yukumlulug|tahsil ed(?:ilir|er|ilecek|ecek|ilmekt)|dusul(?!m)|kesil(?!m))"
)
HYGIENE_GOODS = (
    r"hijyen|saglik|kozmeti|makyaj|parfum|bakim|ic giyim|ic camasir|mayo|bikini|corap|kupe|piercing"
    r"|kulak|epilator|tiras|dis firca|emzik|biberon|gida|takviye"
)
"""Hijyen: goods whose seal the law may speak of."""

CHANNELS = {
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
    "uyelik paneli": Channel.WEB_FORM,
    "panel": Channel.WEB_FORM,
    "site": Channel.WEB_FORM,
    "uygulama": Channel.APP_MESSAGE,
    "instagram": Channel.INSTAGRAM_DM,
    "canli destek": Channel.LIVE_CHAT,
    "sms": Channel.SMS,
}
"""Kanallar: how the word begins, and which channel it means."""

CHANNEL = rf"(?P<channel>{'|'.join(CHANNELS)})"
BY_CHANNEL = (
    rf"{CHANNEL}(?:\w*\W?(?:[td][ae]n|y?l[ae]|[td][iu]r)\b|\W+ile\b"
    r"|\w*(?:\W+\w+){0,2}?\W+(?:uzerinden|ile|araciligi\w*|yoluyla|vasita\w*|\w+[dt][ae]n)\b)"
)
"""Kanal yoluyla: the channel as the means by which something is said."""

GOODS = {
    "kozmeti": "kozmetik",
    "makyaj": "makyaj",
    "parfum": "parfüm",
    "cilt bakim": "cilt bakımı",
    "sac bakim": "saç bakımı",
    "kisisel bakim": "kişisel bakım",
    "ic giyim": "iç giyim",
    "ic camasir": "iç çamaşırı",
    "mayo(?!nez)": "mayo",
    "bikini": "bikini",
    "corap": "çorap",
    "kupe": "küpe",
    "piercing": "piercing",
    r"taki(?:\b|lar\b|da\b|larda|nin\b|larin)": "takı",
    "mucevher": "mücevher",
    "bijuteri": "bijuteri",
    "kulakli": "kulaklık",
    "elektroni": "elektronik",
    r"telefon(?!la\b|\w*\W+(?:ile|siparis|numara|hatt))": "telefon",
    "bilgisayar": "bilgisayar",
    "tablet": "tablet",
    "akilli saat": "akıllı saat",
    r"indirim\w*(?:\W+\w+)?\W+(?:urun|alisveris|siparis)": "indirimli ürün",
    "outlet": "outlet",
    r"kampanya\w*(?:\W+\w+)?\W+(?:urun|alisveris|siparis)": "kampanyalı ürün",
    "sezon sonu": "sezon sonu ürünü",
    "firsat urun": "fırsat ürünü",
    "beyaz esya": "beyaz eşya",
    "mobilya": "mobilya",
    "oyunca": "oyuncak",
    "ayakkabi": "ayakkabı",
    "gozlu": "gözlük",
    "canta": "çanta",
    r"hali(?:\b|lar)": "halı",
    "ev tekstil": "ev tekstili",
    "teshir": "teşhir ürünü",
}
"""Ürünler: a pattern of the word, and what the goods are called."""

CREDIT = (
    r"\b(?:hediye (?:cek|kart|kod|kupon)|magaza (?:kredi|puan)|alisveris (?:cek|kredi|kod|puan)"
    r"|para puan|puan|kupon|magaza ici bakiye|cuzdan)\w*"
)

NO_FEE = (
    rf"\b(?:alin{NOT}|yoktur|yok\b|odeme(?:z|den|ksizin)|odenme|kesil{NOT}|uygulan{NOT}|yansitil{NOT}"
    r"|(?:talep|tahsil) edil[ae]?m|istenme|olmaksizin|kdv|iade edilir|geri oden|hasar"
    r"|azal|eklen|gecikme)"
)

OTHER_CARRIER = (
    r"degil|\b(?:diger|baska|farkli) (?:bir )?(?:kargo|firma|tasiyici)"
    r"|anlasma(?:siz|li olmayan)|\b(?:kargo|firma|sirket|kurye|tasiyici)\w*(?:\W+\w+){0,2}?\W+"
    r"(?:disinda|haric)"
)

NO_TERM = (
    r"\bm[iu](?:s[iu]n\w*|y[iu][mz])?\W*$|\bdiye bir\b|\bdemiyor|\bhukuka aykiri|\byasa(?:ya|l)\w* aykiri"
    r"|\b(?:sart|zorunlu|zorunda) degil|\bgerek(?:mez|memekt)|\baranmaz"
    r"|\b(?:engel|sakinca|sorun|mahzur)\w*\W+(?:yok|bulunm|degil|olmaz|teskil)"
    r"|\bhak(?:k|lar)iniz\w*(?:\W+\w+)?\W+(?:sakli|devam|gecerli\b|gecerlidir)"
    r"|\bolsa (?:da|bile)|\bolmasa (?:da|bile)|\btacir|\bkurumsal|\bticari (?:alici|musteri)"
)
"""Koşul değil: a question, the denial of a term, or a word to businesses."""
