"""Yazım kuralları: words that shops often misspell, and how TDK writes them; data.

Rows are read as those of `tone_rules_tr`.

Source: TDK Yazım Kılavuzu and Güncel Türkçe Sözlük (2023).
"""

from __future__ import annotations

from .rules_tr import VOWEL, Family, Row, Severity

PHRASES: dict[tuple[Family, Severity], tuple[Row, ...]] = {
    (Family.SPELLING, Severity.ERROR): (
        ("T112", "herşey*", "her şey"),
        ("T113", "birşey*", "bir şey"),
        ("T114", "hiçbirşey*", "hiçbir şey"),
        ("T115", "bir çok", "birçok"),
        ("T116", "bir kaç", "birkaç"),
        ("T117", "hiç bir", "hiçbir"),
        ("T118", "yada", "ya da"),
        ("T119", "tabiki", "tabii ki"),
        ("T120", "tabi ki", "tabii ki"),
        ("T121", "herkez*", "herkes"),
        ("T122", "yanlız*", "yalnız"),
        ("T123", "yalnış*", "yanlış"),
        ("T124", "malesef", "maalesef"),
        ("T125", "orjinal*", "orijinal"),
        ("T126", "süpriz*", "sürpriz"),
        ("T128", "insiyatif*", "inisiyatif"),
        ("T129", "şarz*", "şarj"),
        ("T130", "müsade*", "müsaade"),
        ("T131", "müdahele*", "müdahale"),
        ("T132", "muhattap*", "muhatap"),
        ("T133", "taktir edersin[iz|]", "takdir edersiniz"),
        ("T134", "farketmek", "fark etmek"),
        ("T135", "farkettik", "fark ettik"),
        ("T136", "hoşgeldin[iz|]", "hoş geldiniz"),
        ("T137", "hoşçakal[ın|]", "hoşça kalın"),
        ("T138", "iyiki", "iyi ki"),
        ("T139", "şuan*", "şu an"),
        ("T140", "birdaha", "bir daha"),
        ("T141", "pekçok", "pek çok"),
        ("T144", "demekki", "demek ki"),
        ("T145", "öyleki", "öyle ki"),
        ("T146", "vazgeçtin[iz|]mi", "vazgeçtiniz mi"),
        ("T147", "ard arda", "art arda"),
        ("T150", "egsik*", "eksik"),
        ("T151", "teşekkürler ederiz", "teşekkür ederiz"),
        ("T152", "acenta*", "acente"),
        ("T153", "mütevazi", "mütevazı"),
        ("T154", "türkçe'yi", "Türkçeyi"),
        ("T155", "siparişiniz'*", "siparişinizin"),
        ("T156", "ürününüz'*", "ürününüzü"),
        ("T196", "herhangibir*", "herhangi bir"),
        ("T197", "çokta", "çok da"),
    ),
    (Family.SPELLING, Severity.INFO): (
        ("T127", "direk olarak", "doğrudan"),
        ("T142", "geri iade*", "iade"),
        ("T143", "tekrardan", "yeniden"),
        ("T149", "kargoladık", "kargoya verdik"),
    ),
}

_JOINED = (
    *("aldı", "aldın", "aldınız", "bu", "değil", "doğru", "geldi", "gelir", "gitti", "gördünüz"),
    *("mümkün", "oldu", "olmaz", "olur", "tamam", "ulaştı", "uygun", "var", "yeterli", "yok"),
)

_NUMBER = r"(?<![\d.,])\d{1,9}(?:[.,]\d{1,3}){0,4}"
_TOLD = "anla|bak|çık|de|duy|gel|git|gör|ol|san|söyle|yaz"

PATTERNS: dict[tuple[Family, Severity], tuple[Row, ...]] = {
    (Family.SPELLING, Severity.ERROR): (
        (
            "T158",
            rf"\b(?!samimi|hâkimi)\w{{2,}}m{VOWEL}s{VOWEL}n(?:{VOWEL}z)?\b",
            "soru eki ayrı yazılır: “ister misiniz”",
        ),
        (
            "T172",
            rf"\b(?:{'|'.join(_JOINED)})m{VOWEL}\b",
            "soru eki ayrı yazılır: “olur mu”",
        ),
        ("T198", r"\btl d[ıi]r\b", "“TL'dir”"),
        ("T199", r"\b(?:sizin|bizim|senin|benim)d[ae]\b", "bağlaç ayrı yazılır: “sizin de”"),
        (
            "T200",
            rf"\b(?:{_TOLD})\w{{0,3}}[dt]{VOWEL}(?:k|m|n|n{VOWEL}z)?ki\b",
            "bağlaç ayrı yazılır: “geldi ki”",
        ),
        (
            "T201",
            rf"\b(?:firma|iade|mağaza|paket|sipariş|ürün)\w{{0,4}}m{VOWEL}z[aeıiuü]?['’]\w+",
            "cins adın eki kesmeyle ayrılmaz: “ürünümüzü”",
        ),
        (
            "T202",
            rf"\b(?!sol|ul)\w{{2,20}}l{VOWEL}y[ae]c[ae][kğ]\w{{0,8}}",
            "gelecek zamanda ünlü daralmaz: “kargolayacağız”",
        ),
    ),
    (Family.SPELLING, Severity.INFO): (
        (
            "T148",
            r"\b[uü]nvan\w*",
            "2023'ten beri “ünvan”, önce “unvan”: birini seçip ona bağlı kalın",
        ),
        (
            "T203",
            rf"\b(?:siz|sen)de \w{{2,20}}(?:s{VOWEL}n(?:{VOWEL}z)?)\b",
            "“siz de” mi demek istediniz?",
        ),
    ),
    (Family.SPELLING, Severity.WARN): (
        (
            "T157",
            r"\b\w+ (?:te|ta)\b(?! ki\b| kendi| \w+'?[dt][ae]n\b)",
            "ayrı yazılan bağlaç “da”, “de” olur",
        ),
        (
            "T159",
            rf"{_NUMBER} (?:adet |tane )?\w{{1,40}}l[ae]r(?:[ıi][mn][ıi]z\w{{0,4}})?\b",
            "sayıdan sonra ad tekil kalır: “3 ürün”",
        ),
        (
            "T160",
            r"\b(?:türkçe|ingilizce|almanca|fransızca|arapça|rusça|ispanyolca|italyanca)'\w+",
            "dil adının eki kesmeyle ayrılmaz",
        ),
    ),
}
