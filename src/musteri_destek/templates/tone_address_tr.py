"""Hitap kuralları: what tells *siz* from *sen*, and how nobody should be addressed; data.

Source: TDK Yazım Kılavuzu (Hanım and Bey stand behind the given name).
"""

from __future__ import annotations

from .tone_rules_tr import VOWEL, Family, Row, Severity

_BEFORE_YOU = rf"(?:[aeıiuü]r|{VOWEL}yor|[ae]c[ae]k|m[ae]z)s"
_THIRD_PERSON = (
    "ara|bildir|bitir|değiştir|dur|getir|gönder|gör|götür|indir|kaldır|otur|sor|ulaştır|ver|var"
)

FAMILIAR = (
    r"\b(?:sen|sana|seni|senin|senden|sende|seninle|sence)\b"
    rf"|\bm{VOWEL}s{VOWEL}n\b"
    rf"|\b(?!(?:{_THIRD_PERSON})s)\w+{_BEFORE_YOU}(?:{VOWEL}n|[ae]n)\b"
    rf"|\b\w+[dt]{VOWEL}ğ{VOWEL}n\b"
)
"""Sen belirtileri: pronouns and endings that address one person closely.

A possessive ("siparişin") reads like a genitive, so it tells nothing.
"""

_NO_YOU = (
    "beniz|geniz|henüz|yalnız|[^\\W_]*deniz"
    rf"|(?:düşkün|emin|hayran|memnun|pişman|suskun|yakın|yorgun|üzgün){VOWEL}z\b"
)

POLITE = (
    r"\b(?:siz|size|sizi|sizin|sizden|sizde|sizinle|sizce|sizlere?)\b"
    rf"|\b(?!(?:{_NO_YOU}))\w+n{VOWEL}z"
    rf"(?:[aeıiuü]|d[ae](?:n|ki)?|{VOWEL}n|l[ae]|c[ae]|d{VOWEL}r)?\b"
    r"|\b\w+m[ae]y[ıi]n\b"
    r"|\b(?:arayın|bakın|bekleyin|bildirin|buyurun|deneyin|ekleyin|girin|gönderin|iletin|kullanın"
    r"|onaylayın|paylaşın|seçin|söyleyin|yazın|hoşça kalın|(?:emin|rahat|sağ) olun)\b"
)
"""Siz belirtileri: pronouns, endings and the usual imperatives that address somebody politely."""

_NAME = r"[A-ZÇĞİÖŞÜ][a-zçğıöşüâîû]+"
_GREETED = (
    r"(?:(?<!\w )|(?<=Merhaba )|(?<=Selam )|(?<=Sayın )|(?<=Sevgili )|(?<=Günaydın )|(?<=günler ))"
)
_WEAR = "Ayakkabı|Bot|Ceket|Çanta|Elbise|Giyim|Gömlek|Kazak|Kol|Mont|Pantolon|Parfüm|Saat|Terlik"

WRITTEN_PATTERNS: dict[tuple[Family, Severity], tuple[Row, ...]] = {
    (Family.ADDRESS, Severity.WARN): (
        (
            "T173",
            rf"\b(?:Bay|Bayan) (?!{_WEAR}){_NAME}",
            "“Bay” ve “Bayan” soğuk durur: “Ayşe Hanım”, “Mehmet Bey”",
        ),
        (
            "T174",
            rf"{_GREETED}\b(?:Hanım|Bey) {_NAME}",
            "Hanım ve Bey addan sonra gelir: “Ayşe Hanım”",
        ),
        (
            "T175",
            rf"\bSayın (?:{_NAME} ){{1,4}}(?:Hanım|Bey)\b",
            "ikisi birden ağır durur: ya “Sayın Ayşe Yılmaz” ya “Ayşe Hanım”",
        ),
        ("T176", r"\bSn(?:\.|(?= [A-ZÇĞİÖŞÜ]))", "zarf dilidir: “Sayın” diye açık yazın"),
    ),
}
"""Hitap biçimleri: ways to address a customer that are known from the words alone."""
