"""Soğuk söyleyişler: what tells a customer to go away, or that the fault is theirs, by its pattern.

Rows are read as `PATTERNS` of `tone_rules_tr`; each stands in the tests beside a sentence it finds
and one that it leaves alone.

Source: our own ear, read over letters that shops wrote by themselves.
"""

from __future__ import annotations

from .rules_tr import BY_NAME, DELETE, SAY_WHO, Family, Row, Severity

_CLOSE = (
    r"(?:(?<![^\n])|(?<=[.!?,] )|(?<=\bmerhaba )|(?<=\bselam ))"
    r"(?:abi|abla|aşkım|hayatım|kanka|şekerim)\b(?! (?:adlı|diye|isimli))"
)

PATTERNS: dict[tuple[Family, Severity], tuple[Row, ...]] = {
    (Family.CANNED, Severity.WARN): (
        (
            "T180",
            r"\bilgili (?:birim|departman|ekib|servis)\w{0,8} (?:aktarıl|sevk edil|yönlendiril)\w+",
            SAY_WHO,
        ),
        ("T181", r"\bdeğerlendirmeye alın(?:mıştır|acaktır|dı)\b", SAY_WHO),
        (
            "T182",
            r"\b(?:başvuru|kayd|şik[aâ]yet|taleb)(?:[ıi]n(?:[ıi]z)?|nız) oluşturul(?:muştur|du)\b",
            "takip numarasını ve sıradaki haberi yazın",
        ),
        (
            "T183",
            r"\b(?:bilgilendirme|geri bildirim|geri dönüş) (?:sağlanacaktır|yapılacaktır)",
            "kimin, ne zaman yazacağını söyleyin",
        ),
        (
            "T184",
            r"\b(?:fikir|fikr|görüş|öneri|yorum)\w{0,8} bizim için (?:çok )?(?:değerli|kıymetli|önemli)",
            DELETE,
        ),
        ("T185", r"\bmemnuniyetin(?:iz)? (?:en büyük )?(?:önceliğimiz|esas)\w*", DELETE),
        ("T186", r"\bilgin(?:iz)?e teşekkür ed(?:er|iyor)\w*", DELETE),
    ),
    (Family.OFFICIALESE, Severity.WARN): (
        ("T187", r"\b(?:bilgine|bilginize|bilgilerine) (?:arz eder|sunar)[ıi][mz]\b", "silin"),
        ("T188", r"\bgereğinin yapılmasını (?:arz|rica)\b", "“… yapar mısınız?”"),
        (
            "T189",
            r"\bbekletmek (?:durumunda|zorunda) (?:kaldı[km]|kalmış)",
            "“sizi beklettik, özür dileriz”",
        ),
    ),
    (Family.BLAME, Severity.ERROR): (
        (
            "T190",
            r"\b(?:sana|size) (?:defalarca|kaç (?:defa|kere|kez))\b",
            "bilgiyi yeniden, kısaca yazın",
        ),
        ("T191", r"\byanlış anla(?:dın|mışsın)(?:ız)?\b", "“açık anlatamadık” deyip yeniden yazın"),
        (
            "T192",
            r"\bsorumluluk (?:\w{1,20} )?\w{1,20} ait(?:tir)?\b",
            "“kargoyla biz görüşüyoruz”: neyi üstlendiğinizi söyleyin",
        ),
    ),
    (Family.BLAME, Severity.WARN): (
        (
            "T193",
            r"\bkeşke (?:\w{1,12} )?(?:bak|dikkat et|haber ver|oku|sor|söyle)s[ae]yd[ıi]n(?:[ıi]z)?\b",
            "olanı değil, şimdi yapılabileni yazın",
        ),
    ),
    (Family.LEGAL_RISK, Severity.WARN): (
        (
            "T194",
            r"\biade (?:alınmaz|edilmez|kabul edilmez|alınmamaktadır|edilmemektedir)\b",
            "hangi haktan söz ettiğinizi ve nedenini yazın; cayma hakkı varsa bu yanlış beyandır",
        ),
    ),
    (Family.TOO_CLOSE, Severity.ERROR): (
        (
            "T092",
            r"\bcanım\b(?! (?:\w{1,12} ){0,2}(?:acı|çek|çık|iste|sıkıl|sıkkın|yan))",
            BY_NAME,
        ),
        ("T094", r"\bhocam\b(?! (?:adlı|diye|isimli|marka))", BY_NAME),
        ("T195", _CLOSE, BY_NAME),
    ),
}
