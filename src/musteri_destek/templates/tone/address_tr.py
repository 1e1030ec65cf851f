"""Hitap kuralları: what tells *siz* from *sen*, and how nobody should be addressed; data.

Source: TDK Yazım Kılavuzu (Hanım and Bey stand behind the given name).
"""

from __future__ import annotations

from .rules_tr import VOWEL, Family, Row, Severity

_BEFORE_YOU = rf"(?:[aeıiuü]r|{VOWEL}yor|[ae]c[ae]k|m[ae]z)s"
_THIRD_PERSON = (
    "ara|bildir|bitir|değiştir|dur|getir|gönder|gör|götür|indir|kaldır|otur|sor|ulaştır|ver|var"
)

_DONE_BY_YOU = (
    "al|anla|ara|başla|beğen|bekle|bildir|bul|de|dene|dön|duy|ekle|gel|gönder|gör|güven|ilet|iste"
    "|kal|kullan|oku|ol|onayla|öde|sor|söyle|ulaş|unut|ver|yaşa|yaz|(?:e|gi|i|fark e|tercih e)t"
    "|bak|bırak|çık|paylaş|seç|yap"
)
_YOURS = "bakiye|fatura|hediye|iade|kargo|ödeme"
_THANKED_FOR = "anlayış|desteğ|düşünce|emeğ|geri bildirim|güven|ilgi|mesaj|öneri|sabr|sipariş|soru|tercih|yorum"
_ASKED_OF_YOU = "bildir|ekle|gir|gönder|ilet|onayla|paylaş|seç|söyle|yaz"

FAMILIAR = (
    r"\b(?:sen|sana|seni|senin|senden|sende|seninle|sence)\b"
    rf"|\bm{VOWEL}s{VOWEL}n\b"
    rf"|\b(?!(?:{_THIRD_PERSON})s)\w+{_BEFORE_YOU}(?:{VOWEL}n|[ae]n)\b"
    rf"|\b\w+[dt]{VOWEL}ğ{VOWEL}n\b"
    rf"|\b(?:{_DONE_BY_YOU})[dt]{VOWEL}n\b"
    rf"|\b\w+(?:[dt]{VOWEL}ys|m{VOWEL}şs)(?:{VOWEL}n|[ae]n)\b"
    rf"|\b(?:{_YOURS})n(?:[aeıiuü]|d[ae]n?)?\b"
    rf"|\b(?:{_THANKED_FOR}){VOWEL}?n için\b"
    rf"|\b\w{{2,20}}{VOWEL}n{VOWEL} (?:{_ASKED_OF_YOU})(?=[,.;!]| ve\b)"
    r"|\biyi ki varsın\b"
)
"""Sen belirtileri: pronouns, endings and the usual words that address one person closely.

A possessive behind a consonant ("siparişin") reads like a genitive, so it tells nothing; behind a
vowel ("kargon") it does.
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
    r"|\b(?:arayın|bakın|başvurun|bekletin|bekleyin|bildirin|bırakın|buyurun|deneyin|edin|ekleyin"
    r"|girin|gönderin|iletin|kullanın|okuyun|onaylayın|paylaşın|saklayın|seçin|söyleyin|sulayın"
    r"|tüketin|uygulayın|verin|yazın|yıkayın|hoşça kalın|(?:emin|rahat|sağ) olun)\b"
)
"""Siz belirtileri: pronouns, endings and the usual imperatives that address somebody politely."""

HONORIFIC = r"\b[A-ZÇĞİÖŞÜ][a-zçğıöşüâîû]{1,30} (?:Hanım|Bey)\b"
"""Unvanlı hitap: Hanım and Bey, which nobody says beside *sen*."""

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
