"""Cümledeki ürünler: which goods a return page speaks of, and which of them the law lets a shop refuse."""

from __future__ import annotations

import re

from ... import casing

HYGIENE_GOODS = (
    r"hijyen|saglik|kozmeti|makyaj|\bruj|rimel|maskara|fondoten|allik|\boje|parfum|bakim|ic giyim"
    r"|ic camasir|mayo|bikini|corap|kupe|piercing|kulak|epilator|tiras|dis firca|tarak|emzik"
    r"|biberon"
    r"|gida|takviye|steril|medikal|tibbi|\bilac|\bserum|\bkrem|\bmuhur|\bkoruyucu"
)
"""Hijyen: goods whose seal the law may speak of."""

CUSTOM_MADE = (
    r"\b(?:kisiye|isme|size|ozel) (?:ozel|olarak|uretim|siparis|dikim|olcu|tasarim)|\bisminiz"
    r"|\bolcu"
    r"|\bisteg\w* (?:uzerine|gore|dogrultusunda)|\bsiparis uzerine|\bkesi[lm]|\bmetre|\bbaski"
    r"|\bnakis"
    r"|\bkisisellestir|\btadilat|\bdavetiye"
)
"""Kişiye özel: goods made for one customer."""

EXEMPT = (
    rf"{CUSTOM_MADE}|\bbozul|\btaze|\bcicek|\bpasta|\bgida|\byiyecek|\bicecek|\byemek|\bet "
    r"(?:ve|urun)|\bsut|\bsarkuteri"
    r"|\bkasap|\bmanav|\bmeyve|\bsebze|\bbalik|\bpeynir|\bfirin|\bunlu|\btatli|\bcikolata"
    r"|\bkuruyemis"
    r"|\bdondur|\borganik|\bson kullanma|\bfide|\btohum|\bbitki"
    r"|\bgazete|\bdergi|\bbilet|\bkonaklama|\botel|\btatil|\btur\b|\brezervasyon|\betkinlik"
    r"|\bkonser"
    r"|\baltin|\bdoviz|\bborsa|\bkulce|\bmaden|\bdijital|\be-?kitap|\bkod|\blisans|\byazilim"
    r"|\babone"
    r"|\bindir(?:ilen|ilebilir)|\baninda|\bhizmet|\begitim|\bkiralama|\barac\b|\bbahis|\btapu"
    r"|\btasinmaz"
)
"""İstisna olabilecekler: goods and services that an exception of the law may speak of."""

POINTED_AT = (
    r"\b(?:(?:bu|su|bazi|o)\b|bahsi|anilan|ilgili|asagida|yukarida|belirtilen|listede|istisna"
    r"|sayilan"
    r"|kapsamdaki)"
)
"""Gösterilenler: goods named elsewhere, with grounds that this sentence does not show."""

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
    r"(?:kolye|bileklik|yuzuk)": "takı",
    "mucevher": "mücevher",
    "bijuteri": "bijuteri",
    "kulakli": "kulaklık",
    r"elektroni(?!k (?:ortam|posta|ileti|kitap|bilet|hizmet|para|kod))": "elektronik",
    r"telefon(?!la\b|\w*\W+(?:ile|siparis|numara|hatt))": "telefon",
    "bilgisayar": "bilgisayar",
    "tablet": "tablet",
    "akilli saat": "akıllı saat",
    r"(?:kol saat|saat(?:\b|ler)(?!\W+(?:ic|once|sonra)))": "saat",
    "televizyon": "televizyon",
    r"indirim\w*(?:\W+\w+)?\W+(?:urun|alisveris|siparis)": "indirimli ürün",
    "outlet": "outlet",
    r"kampanya\w*(?:\W+\w+)?\W+(?:urun|alisveris|siparis)": "kampanyalı ürün",
    "sezon sonu": "sezon sonu ürünü",
    "firsat urun": "fırsat ürünü",
    "buyuk beden": "büyük beden ürün",
    "beyaz esya": "beyaz eşya",
    "ev alet": "ev aleti",
    "mobilya": "mobilya",
    "oyunca": "oyuncak",
    "ayakkabi": "ayakkabı",
    r"(?:elbise|kiyafet|giysi|gomlek|pantolon|tisort|ceket)": "giysi",
    r"(?:gelinli|abiye|nisanli)": "gelinlik ve abiye",
    r"giyim(?! hizmet)": "giyim",
    "gozlu": "gözlük",
    "canta": "çanta",
    r"hali(?:\b|lar)": "halı",
    r"(?:perde|nevresim|battaniye|ev tekstil)": "ev tekstili",
    r"(?:bebek urun|bebek araba|puset)": "bebek ürünü",
    r"yedek parca": "yedek parça",
    "aksesuar": "aksesuar",
    "mutfak": "mutfak eşyası",
    "kirtasiye": "kırtasiye",
    r"spor (?:alet|ekipman|malzeme|urun)": "spor malzemesi",
    "hediyelik": "hediyelik eşya",
    "teshir": "teşhir ürünü",
    "ikinci el": "ikinci el ürün",
}
"""Ürünler: a pattern of the word, and what the goods are called."""

# Words of a condition: only goods in some state are spoken of then, and not all of a group.
IN_SOME_STATE = (
    r"\b\w+m[iu]s(?:\b|[ls]|t[iu]r|t[ae])|\b\w+m[ae](?:y[ae]n|d[ae]n|dig|z\w*s[ae]|s[ae])"
    r"|\b\w+(?:dig|dug|tig|tug)[iu]|\b\w+s[iu]z\b"
    r"|\b(?!(?:satil|alin|kal|bulun|ol|yapil|sunul|al|gir)[ae]n\b)\w+(?<![dt])[ae]n\b"
    r"|\b(?:hasarli|lekeli|kirli|kirik|eksik|bozuk|kullanil|yipran|yikan|deforme|acik|mevsim)"
)
"""Durumu olanlar: what happened to the goods, or was left undone, before they are spoken of."""

ANY_GOODS = r"(?P<goods>(?:[^\W\d]+ ){0,2}urun(?!l?u)[^\W\d]*)"
"""Ürün öbeği: goods of whatever kind, with up to two words that say which."""

ALL_GOODS = "tüm ürünler"
_SAY_NO_KIND = frozenset(
    [
        "ancak",
        "ama",
        "ve",
        "veya",
        "ile",
        "de",
        "da",
        "ise",
        "her",
        "hiçbir",
        "hiç",
        "tüm",
        "bütün",
        "magazamizdan",
        "mağazamızdan",
        "sitemizden",
        "sitemizdeki",
        "mağazamızdaki",
        "satılan",
        "alınan",
        "satın",
        "satışı",
        "yapılan",
        "olan",
        "bulunan",
        "bizden",
    ]
)


def goods_named(text: str) -> str:
    """Ürün adı: what goods are called where they stand with a case ending; all of them without a kind."""
    *kind, noun = casing.lower(text).split()
    kind = [word for word in kind if word not in _SAY_NO_KIND]
    if not kind:
        return ALL_GOODS
    possessed = re.match(r"urun(?:ler)?i(?:n\w|\b)", casing.search_key(noun))
    return " ".join((*kind, "ürünü" if possessed else "ürün"))
