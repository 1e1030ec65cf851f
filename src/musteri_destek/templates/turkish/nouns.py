"""Ortak adlar: how the nouns of a shop's letters change before a vowel; data, no rules.

Spelling can't tell *kanat, kanadı* from *sanat, sanatı*, nor *saat, saati* from *hayat, hayatı*:
the dictionary says it word by word.

Source: TDK Güncel Türkçe Sözlük, the endings printed beside each headword.
"""

from __future__ import annotations

import re

from .plain_nouns import WORDS

_SOFT = """
adet ağıt ahenk akort ant armut azat bant bent borç burç but cellat celp cenk cep ceset cezp cihat
cilt cömert çelenk çeşit çok damat darp denk dert dip dört ebat etüt evlat feryat garp gasp geçit
genç gök grip grup güç harç harp haydut hevenk hınç hudut icat içtihat iktisat imdat irşat isnat
istinat itimat iyot kağıt kalp kanat kap kement kepenk kilit kiremit klip kurt kâğıt lacivert linç
lort mabet maksat mescit metot mevcut mevlit mihenk murat nohut öç öğüt palamut periyot piramit plak
renk senet simit söğüt standart stant şahit şehit şerit şilt taahhüt taç taklit tat tehdit tenkit
tereddüt teyit teyp tezat tunç uç umut ümit üstat vaat vinç vücut yiğit yoğurt yurt zümrüt âşık
"""
_HARD = """
ahlak barok bilgiç burlesk desktop emlak erzak evrak hukuk idrak iltihak infilak istihkak iştirak
ittifak kapkaç laptop lunapark mahluk merak metreküp mihrak misak mutabık mutlak müttefik nifak
olimpik otopark otostop özerk prototip römork sandviç santimetreküp tahakkuk tahkik tahrik tasdik
tatbik tedarik temlik teşvik tetkik toksik yarıçap
"""
_DROPPING = """
aciz ağız akıl akis alın asıl atıf azim bağır bahis beniz beyin boyun böğür burun cebir cisim
cürüm devir ehil emir fasıl fesih fetih fikir fuhuş göğüs gönül hacim haciz hapis hasım hazım hiciv
hüküm hüzün ilim isim izin kabir kahır karın kavim kesir keşif keyif kısım küfür lütuf metin meyil
mühür nabız nakil nefis nehir nesil nesir nutuk oğul omuz ömür özür panzehir rahim resim rükün
sabır satıh seyir sihir şahıs şehir şekil şükür tavır ufuk uzuv vakıf vakit vasıf vecih vehim zehir
zihin zikir zulüm
"""
_DOUBLING = "af fen had hac hak hat his mahal rab sır şık üs zam zan"
_OTHER = {
    "akit": "akd",
    "avuç": "avc",
    "cet": "cedd",
    "kasıt": "kast",
    "kayıp": "kayb",
    "kayıt": "kayd",
    "nakit": "nakd",
    "ne": "ney",
    "ret": "redd",
    "su": "suy",
    "tıp": "tıbb",
    "zabıt": "zapt",
    "zıt": "zıdd",
}
_PALATAL = """
alkol amiral ampersaat ampul anormal bandrol başrol bemol beraat bienal cemaat dijital dikkat
diyagonal ekol emlak emsal etanol faul federal fenol feragat festival final folklor formol
gayrimenkul general global gol golf had hakikat hal harf harp hayal helal hol hormonal hâl ideal
idol idrak ihlal ihmal ihtilal ihtimal ikbal ikmal illegal imal infial integral intihal intikal
iptal irsal ishal istikbal istiklal istimal istirahat işgal iştigal iştirak itaat ithal itidal
jurnal kabahat kabul kalp kanaat kapital katedral kefal kıraat kilojul kilovatsaat kolesterol
kontrol kristal legal liberal liyakat lokal lügat mahal mahsul makbul makul malul mamul mareşal
marjinal materyal meal meçhul menfaat menkul mentol mesul meşakkat meşgul metal methal metropol
miliampersaat mineral minimal misal monopol moral muvafakat müzikal nasihat nominal normal orgeneral
orijinal oryantal oval parabol parasetamol pastoral petrol portal profiterol protokol rab radikal
refakat resital resul retinol riyal rol saat sadakat santral sarahat sembol seyahat sıhhat sinyal
sosyal spiral sual suiistimal suistimal sürat şefkat takat tergal termal terminal total trol
tropikal turnusol tuval usul vaat valf vals vatsaat vebal vokal zanaat ziraat
"""
_LOGS = "diyalog katalog monolog pedagog psikolog sosyolog"
_SOFTENED = {"p": "b", "ç": "c", "t": "d", "k": "ğ", "g": "ğ"}


def softened(noun: str) -> str:
    """Yumuşama: `noun` with its last p, ç, t or k softened; k after n becomes g, -log gets ğ.

    >>> softened("kitap"), softened("renk"), softened("katalog")
    ('kitab', 'reng', 'kataloğ')
    """
    return noun[:-1] + ("g" if noun.endswith("nk") else _SOFTENED[noun[-1]])


VOWEL_STEMS = {
    **{noun: softened(noun) for noun in (*_SOFT.split(), *_LOGS.split())},
    **{noun: noun[:-2] + noun[-1] for noun in _DROPPING.split()},
    **{noun: noun + noun[-1] for noun in _DOUBLING.split()},
    **_OTHER,
}
"""Ünlü öncesi gövde: what a noun becomes before a suffix that begins with a vowel."""

PALATAL = frozenset(_PALATAL.split())
"""İnce sesliler: nouns that take front suffixes after a back vowel."""

UNCHANGED = frozenset(_HARD.split())
"""Değişmeyenler: nouns of several syllables that keep their hard ending."""

KNOWN = WORDS | VOWEL_STEMS.keys() | PALATAL | UNCHANGED
"""Bilinenler: every noun whose behaviour the dictionary settles."""

FOREIGN_LOOK = re.compile("[qwx]|ee|oo|nk$")
"""Yabancı yazım: spellings whose hard ending stays; Turkish words in -nk are listed as soft."""

PLURALS = ("lar", "ler")
"""Çokluklar: the endings of a plural."""

PLURAL_POSSESSIVES = ("ları", "leri")
"""İyelikli çokluklar: the endings of a plural that somebody has (müşteri hizmetleri)."""

_HARDENED = {"b": "p", "c": "ç", "ğ": "k"}


def hardened(stem: str) -> str:
    """Sertleşme: a stem from before a vowel as it stands at the end of a word.

    >>> hardened("buzdolab"), hardened("iade kod")
    ('buzdolap', 'iade kod')
    """
    last = stem[-1:]
    return stem[:-1] + _HARDENED.get(last, last)


COMPOUNDS = {
    "adaçayı": "adaçay",
    "alınyazısı": "alınyazı",
    "anaokulu": "anaokul",
    "aslanağzı": "aslanağız",
    "atkuyruğu": "atkuyruk",
    "ayakucu": "ayakuç",
    "ayçekirdeği": "ayçekirdek",
    "ayçiçeği": "ayçiçek",
    "bakımevi": "bakımev",
    "balayı": "balay",
    "balıkyağı": "balıkyağ",
    "balmumu": "balmum",
    "başörtüsü": "başörtü",
    "başucu": "başuç",
    "buzdolabı": "buzdolap",
    "camgöbeği": "camgöbek",
    "çalıkuşu": "çalıkuş",
    "çörekotu": "çörekot",
    "denizatı": "denizat",
    "denizyıldızı": "denizyıldız",
    "dereotu": "dereot",
    "elbirliği": "elbirlik",
    "fildişi": "fildiş",
    "gökkuşağı": "gökkuşak",
    "gökyüzü": "gökyüz",
    # What it names is counted with its ending: gözaltılar.
    "gözaltı": "gözaltı",
    "gözyaşı": "gözyaş",
    "gülsuyu": "gülsu",
    "gülkurusu": "gülkuru",
    "hanımeli": "hanımel",
    "havaalanı": "havaalan",
    "havalimanı": "havaliman",
    "huzurevi": "huzurev",
    "ipekböceği": "ipekböcek",
    "işbirliği": "işbirlik",
    "kavuniçi": "kavuniç",
    "keçiboynuzu": "keçiboynuz",
    "kitabevi": "kitabev",
    "kuşburnu": "kuşburun",
    "masaüstü": "masaüst",
    "pazaryeri": "pazaryer",
    "semizotu": "semizot",
    "soyadı": "soyad",
    "tereyağı": "tereyağ",
    "uğurböceği": "uğurböcek",
    "vişneçürüğü": "vişneçürük",
    "yapımevi": "yapımev",
    "yavruağzı": "yavruağız",
    "yayınevi": "yayınev",
    "yerelması": "yerelma",
    "yerfıstığı": "yerfıstık",
    "yılbaşı": "yılbaş",
    "yüzölçümü": "yüzölçüm",
    "zeytinyağı": "zeytinyağ",
}
"""Bitişik tamlamalar: one-word compounds that end in the possessive (buzdolabını), and what is left
of them before a suffix that takes its place (buzdolabınız)."""

COMPOUND_ENDINGS = {
    "ağacı": "ağaç",
    "balığı": "balık",
    "böceği": "böcek",
    "çiçeği": "çiçek",
    "evi": "ev",
    "kuşu": "kuş",
    "otu": "ot",
    "yağı": "yağ",
}
"""Tamlama sonları: what makes an unknown noun a compound (bilimevini), and its bare form."""
