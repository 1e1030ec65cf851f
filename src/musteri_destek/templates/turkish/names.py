"""Özel adlar: people and places whose ending or reading spelling doesn't show; data, no rules.

Source: TDK Kişi Adları Sözlüğü and Yazım Kılavuzu; readings of foreign names by common use.
"""

from __future__ import annotations

_PALATAL = """
abdülcemal abdülkemal abdülresul bedrulcemal bilal celal cemal cevval efdal emsal feryal gülcemal
gülnihal hayal hilal hüsnühal iclal icmal ikbal istikbal istiklal kemal leal makbul melal meral
misal neval nevnihal nevval nihal nurhilal resul seyyal şehbal şevval visal zeval zuhal zühal zülal
bengal montreal nepal senegal seul termal transvaal
"""
_BACK = """
acunal adal akal aksal akyol al altınal altınyol altundal aral arıkal arsal asal aydınal ayral aysal
bakal baykal baysal berkol birol boral cansal çetinal damal demiral dumrul durul duysal eral erdal
erkal erkul erol ersal ersunal ertuğrul faysal gençal gökal göksal günal güral gürol hazal hünal
hürkal hürol istanbul kangal kartal koral kumrul kutal kutsal mertkal murgul oksal onursal oral önal
önkal önsal özal özdal pekal sonal soysal şenol şensal tonal torul tunal tuncal tunçal tural turhal
türkol umural ural uysal ünal ünsal vural yönal zoral
"""

PALATAL = frozenset(_PALATAL.split())
"""İnce l: names that take front suffixes after a back vowel (Kemal'e, Hilal'in)."""

PALATAL_ENDING = "alp"
"""İnce l'li son: names that end like *kalp* and take front suffixes as it does (Gökalp'in)."""

BACK = frozenset(_BACK.split())
"""Kalın l: names that look like those and aren't (Erdal'a, Ertuğrul'u)."""

POSSESSIVE_PLACES = frozenset(
    (
        *("akdağmadeni", "altınözü", "anadolukavağı", "beylikdüzü", "boğaziçi", "çiçekdağı"),
        *("döşemealtı", "eminönü", "gölbaşı", "kadınhanı", "kaleiçi", "kemeraltı", "kırklareli"),
        *("konyaaltı", "köprübaşı", "pınarbaşı", "rumelifeneri", "rumelikavağı", "sarayönü"),
        *("subaşı", "sultanhanı", "suriçi", "suşehri", "tepebaşı", "unkapanı", "zeytinburnu"),
    )
)
"""İyelikli yer adları: one-word places that are possessive compounds (Kırklareli'nde)."""

POSSESSIVE_ENDINGS = {
    "adası": "ada",
    "ereğlisi": "ereğli",
    "hisarı": "hisar",
    "oğlu": None,
    "pazarı": "pazar",
}
"""İyelikli sonlar: endings that make a surname or a place possessive (Kuşadası'ndan), with what is
left of them before a suffix that takes the place of the possessive (Kuşadalı)."""

READINGS = {
    "Adam": "edım",
    "Alexander": "aleksandır",
    "Andrew": "endru",
    "Anthony": "entoni",
    "Balzac": "balzak",
    "Beethoven": "bethofın",
    "Camus": "kamü",
    "Catherine": "ketrin",
    "Charles": "çarls",
    "Charlotte": "şarlot",
    "Chris": "kris",
    "Daniel": "denyıl",
    "David": "deyvid",
    "Descartes": "dekart",
    "Dickens": "dikıns",
    "Einstein": "aynştayn",
    "Elizabeth": "elizabet",
    "Emily": "emili",
    "Freud": "froyd",
    "George": "corc",
    "Goethe": "göte",
    "Henry": "henri",
    "Hugo": "hügo",
    "Jack": "cek",
    "Jackson": "ceksın",
    "James": "ceyms",
    "Jane": "ceyn",
    "Jean": "jan",
    "Jennifer": "cenifır",
    "Joe": "co",
    "John": "con",
    "Johnson": "consın",
    "Joseph": "cozef",
    "Julia": "culya",
    "Kate": "keyt",
    "Louis": "lui",
    "Luke": "luk",
    "Maria": "mariya",
    "Marie": "mari",
    "Mary": "meri",
    "Matthew": "metyu",
    "Michael": "maykıl",
    "Michelle": "mişel",
    "Mike": "mayk",
    "Molière": "molyer",
    "Mozart": "mozart",
    "Newton": "nivtın",
    "Nicole": "nikol",
    "Nietzsche": "niçe",
    "Paul": "pol",
    "Peter": "pitır",
    "Pierre": "piyer",
    "Rachel": "reyçıl",
    "Richard": "riçırd",
    "Robert": "rabırt",
    "Rousseau": "ruso",
    "Sartre": "sartr",
    "Schiller": "şiler",
    "Shakespeare": "şekspir",
    "Sophie": "sofi",
    "Stephen": "stivın",
    "Steve": "stiv",
    "Thomas": "tamıs",
    "Tolstoy": "tolstoy",
    "Voltaire": "volter",
    "William": "vilyım",
    "Wilson": "vilsın",
    "Baltimore": "baltimor",
    "Birmingham": "börmingım",
    "Bordeaux": "bordo",
    "Brooklyn": "bruklin",
    "Bruges": "brüj",
    "Buenos Aires": "buenos ayres",
    "California": "kaliforniya",
    "Cambridge": "kembriç",
    "Cannes": "kan",
    "Chicago": "şikago",
    "Dallas": "dalas",
    "Detroit": "ditroyt",
    "Florida": "florida",
    "Grenoble": "grenobl",
    "Hannover": "hanovır",
    "Hollywood": "holivud",
    "Houston": "hyustın",
    "Las Vegas": "las vegas",
    "Leicester": "lestır",
    "Leipzig": "laypzig",
    "Liverpool": "livırpul",
    "Los Angeles": "los encılıs",
    "Manchester": "mençestır",
    "Marseille": "marsey",
    "Miami": "mayami",
    "Montpellier": "monpelye",
    "New Jersey": "nüy cörsi",
    "New York": "nüyork",
    "Newcastle": "nyukasıl",
    "Nice": "nis",
    "Nottingham": "notingım",
    "Oxford": "oksfort",
    "Philadelphia": "filadelfiya",
    "Queens": "kuvins",
    "Reims": "rens",
    "Rio de Janeiro": "riyo de janeyro",
    "San Francisco": "san fransisko",
    "Seattle": "siyetıl",
    "Sheffield": "şefild",
    "Strasbourg": "strazburg",
    "Sydney": "sidni",
    "São Paulo": "sao paulo",
    "Texas": "teksas",
    "Toulouse": "tuluz",
    "Versailles": "versay",
    "Washington": "vaşington",
    "Wuhan": "vuhan",
    "Yale": "yeyl",
    "Zürich": "zürih",
}
"""Okunuşlar: foreign people and places, in the Turkish spelling of how they sound."""
