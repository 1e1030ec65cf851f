"""Üslup kuralları: words a warm Turkish letter does without, and what to write instead; data.

A row is a code, the wording in small letters, and the advice. Codes are stable and never reused.
`PHRASES` stand as whole words; a word that ends in ``*`` may go on with any letters, and square
brackets hold what differs between *siz* and *sen* (see `registers`): both are found. `PATTERNS`
are regular expressions of linear time over the text in small letters, `WRITTEN_PATTERNS` over the
text as it was written.

Sources: for promotional words 6563 s.K. m.6 (ticari elektronik ileti); for what a shop must not
say 6502 m.5, m.48, m.61.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Severity(StrEnum):
    """Ağırlık: an `ERROR` is never sent, a `WARN` is rewritten, an `INFO` is thought about.

    >>> Severity("warn")
    <Severity.WARN: 'warn'>
    """

    ERROR = "error"
    WARN = "warn"
    INFO = "info"


class Family(StrEnum):
    """Aile: why a wording is on the list.

    >>> Family("blame")
    <Family.BLAME: 'blame'>
    """

    CANNED = "canned"
    BLAME = "blame"
    OFFICIALESE = "officialese"
    OFFICE_JARGON = "office_jargon"
    LEGAL_RISK = "legal_risk"
    PROMOTION = "promotion"
    ADDRESS = "address"
    TOO_CLOSE = "too_close"
    BELITTLING = "belittling"
    SPELLING = "spelling"
    PUNCTUATION = "punctuation"
    CONSISTENCY = "consistency"
    SHAPE = "shape"


Row = tuple[str, str, str]

BY_NAME = "adıyla seslenin; ad yoksa yalnız “Merhaba,”"
_WHEN = "gün ya da saat söyleyin"
SAY_WHO = "kimin, neye baktığını ve ne zaman yazacağınızı söyleyin"
DELETE = "silin; yerine somut bir adım yazın"
_SAY_WHAT = "olanı adıyla söyleyin"
_NEVER = "hiçbir koşulda yazmayın"
_ACTIVE = "etken yazın: “yaptık”, “yapacağız”"
_PLAIN_WORD = "günlük sözcüğü seçin"
_REASON = "nedeni sade söyleyin, yanına bir seçenek koyun"
_WISH = "kutlama da ticari ileti sayılabilir; onay (İYS) yoksa işlem iletisine koymayın"
_CONSENT = "tanıtım içeren ileti onay ister (İYS); hizmet iletisinde gerekmiyorsa çıkarın"
_SPLIT = "“ama” özrü siler: cümleyi bölün"
_OFFER = "yapılamayanla birlikte yapılabileni söyleyin"
_FUTURE = "yalın gelecek zaman: “göndereceğiz”"
_RIGHTS = "kalan hakları ve nedeni yazın; cayma hakkı varsa bu yanlış beyandır"
_MEND = "siparişte görüneni söyleyin, düzeltmeyi önerin"

PHRASES: dict[tuple[Family, Severity], tuple[Row, ...]] = {
    (Family.CANNED, Severity.WARN): (
        ("T001", "değerli müşteri*", BY_NAME),
        ("T002", "sayın müşteri*", BY_NAME),
        ("T003", "talebiniz tarafımıza ulaşmıştır", "“Mesajınızı okuduk.”"),
        ("T004", "konu ile ilgili gerekli incelemeler yapılmaktadır", SAY_WHO),
        ("T005", "tarafınıza en kısa sürede dönüş sağlanacaktır", _WHEN),
        ("T006", "en kısa sürede", _WHEN),
        ("T007", "en kısa zamanda", _WHEN),
        (
            "T008",
            "anlayışın[ız|] için teşekkür*",
            "anlayış varsaymayın; neyi geciktirdiyseniz onun için özür dileyin",
        ),
        ("T009", "yaşamış olduğun[uz|] olumsuz deneyim*", _SAY_WHAT),
        ("T010", "yaşadığın[ız|] mağduriyet*", _SAY_WHAT),
        ("T011", "memnuniyetin[iz|] bizim için önemli*", DELETE),
        ("T012", "müşteri memnuniyeti bizim için", DELETE),
        ("T013", "sizleri daha iyi ağırlayabilmek", DELETE),
        ("T014", "ilgili birime iletilmiştir", SAY_WHO),
        ("T015", "ilgili birimlerimize aktarılmıştır", SAY_WHO),
        (
            "T016",
            "konuyla ilgili kaydın[ız|] oluşturulmuştur",
            "takip numarasını ve sıradaki haberi yazın",
        ),
        ("T017", "bizi tercih ettiğin[iz|] için teşekkür*", "şikâyet yanıtında yeri yok"),
        ("T018", "iyi günler dileriz, mağazamız", "bir kişinin adıyla imzalayın"),
        ("T019", "[size|sana] nasıl yardımcı olabilir*", "soru sorulmuşsa doğrudan yanıtlayın"),
        ("T020", "başka yardımcı olabileceğimiz bir konu var mı", "yazılı yanıtta gerekmez"),
    ),
    (Family.BLAME, Severity.ERROR): (
        ("T021", "yanlış sipariş vermişsin[iz|]", _MEND),
        ("T022", "adresi hatalı girmişsin[iz|]", "eksik olanı söyleyin, düzeltmeyi önerin"),
        ("T023", "talimatlara uymadığın[ız*|]", "“şu adım atlanmış olabilir, birlikte bakalım”"),
        ("T024", "okumamışsın[ız|]", "“şu bilgi gözden kaçmış olabilir”"),
        ("T025", "belirttiğim[iz|] gibi", "bilgiyi yeniden, kısaca yazın"),
        ("T026", "daha önce de ifade ettiğimiz üzere", "bilgiyi yeniden, kısaca yazın"),
        ("T027", "bizden kaynaklanmamaktadır", "neyi üstlendiğinizi söyleyin"),
        ("T028", "firmamızın bir kusuru bulunmamaktadır", "ne yapabildiğinizi söyleyin"),
        ("T029", "kargo firmasının sorumluluğundadır", "“kargoyla biz görüşüyoruz”"),
        ("T030", "[sizin hatanız*|senin hatan]", _NEVER),
        ("T031", "iddia ettiğin[iz*|]", "“anlattığınız”"),
        ("T032", "iddian[ız*|]", "“anlattığınız durum”"),
        ("T033", "sözde", DELETE),
        ("T034", "zannettiğin[iz|] gibi", DELETE),
        ("T035", "kullanıcı hatası", "bulguyu gösterin, seçenek sunun"),
    ),
    (Family.OFFICIALESE, Severity.WARN): (
        ("T036", "bulunmaktadır", "“var”"),
        ("T037", "sağlanmıştır", _ACTIVE),
        ("T038", "sağlamış bulunmaktayız", _ACTIVE),
        ("T039", "gerçekleştirilmiştir", _ACTIVE),
        ("T040", "gerçekleştirilecektir", _ACTIVE),
        ("T041", "yapılmış olup", "iki cümleye bölün"),
        ("T042", "tarafımızca", "“biz”"),
        ("T043", "tarafımıza", "“bize”"),
        ("T044", "tarafınıza", "“size”"),
        ("T045", "tarafınızca", "“siz”"),
        ("T046", "işbu", "silin"),
        ("T047", "mezkûr", "silin"),
        ("T048", "söz konusu ürün", "ürünün adını yazın"),
        ("T049", "ilgili ürün", "ürünün adını yazın"),
        ("T050", "adı geçen", "silin"),
        ("T051", "hususunda", "“konusunda”"),
        ("T052", "hususu", "silin"),
        ("T053", "akabinde", "“sonra”"),
        ("T054", "ivedilikle", "“hemen”, daha iyisi saat söylemek"),
        ("T055", "dolayısı ile", "“bu yüzden”"),
        ("T056", "mevcut değildir", "“yok”, “tükendi”"),
        ("T057", "temin edilememiştir", "“bulamadık”"),
        ("T058", "arz ederiz", "resmî kurum yazısına bırakın"),
        ("T059", "bilgilerinize sunarız", "silin"),
        ("T060", "gereğini rica ederiz", "“… yapar mısınız?”"),
        ("T061", "iade prosedür* gereği", _REASON),
        ("T062", "prosedürlerimiz gereği", _REASON),
        ("T165", "prosedürümüz gereği", _REASON),
        ("T063", "politika* gereği", _REASON),
    ),
    (Family.OFFICE_JARGON, Severity.WARN): (
        ("T065", "dönüş sağlıyor olacağız", _FUTURE),
        ("T066", "gönderiyor olacağım", _FUTURE),
        ("T067", "gönderiyor olacağız", _FUTURE),
        ("T068", "paylaşıyor olacağız", _FUTURE),
        ("T069", "aksiyon alıyoruz", "ne yaptığınızı söyleyin"),
        ("T070", "aksiyon", "“adım”"),
        ("T071", "feedback", "“görüş”"),
        ("T072", "case", "“konu”"),
        ("T073", "ticket", "“kayıt”"),
        ("T074", "teyit rica", "“onaylar mısınız?”"),
        ("T075", "set etmek", "“ayarlamak”"),
        ("T076", "forward", "“iletmek”"),
        ("T077", "check et*", "“bakmak”"),
    ),
    (Family.LEGAL_RISK, Severity.ERROR): (
        ("T079", "iade hakkın[ız|] bulunm*", _RIGHTS),
        ("T167", "iade hakkın[ız|] yok*", _RIGHTS),
        ("T080", "kesinlikle iade almıyoruz", _NEVER),
        ("T081", "kampanyalı ürünlerde iade yoktur", _NEVER),
        ("T082", "5 yıldız verirsen[iz|]", "övgü karşılığında çıkar önerilmez"),
        ("T166", "beş yıldız verirsen[iz|]", "övgü karşılığında çıkar önerilmez"),
        ("T085", "hukuki yollara", "konuyu bir insana devredin"),
        ("T086", "garanti ediyoruz", "yalnız kararın söylediğini söyleyin"),
    ),
    (Family.PROMOTION, Severity.INFO): (
        ("T087", "indirim*", _CONSENT),
        ("T088", "kampanya*", _CONSENT),
        ("T089", "kupon*", _CONSENT),
        ("T090", "fırsat*", _CONSENT),
        ("T091", "hediye çeki kazan*", _CONSENT),
    ),
    (Family.TOO_CLOSE, Severity.ERROR): (
        ("T093", "tatlım", BY_NAME),
        ("T095", "abicim", BY_NAME),
        ("T096", "ablacım", BY_NAME),
        ("T097", "güzelim", BY_NAME),
        ("T098", "kuzum", BY_NAME),
        ("T099", "cancağızım", BY_NAME),
        ("T100", "bebeğim", BY_NAME),
    ),
    (Family.BELITTLING, Severity.WARN): (
        ("T102", "sakin ol[un|]", "haklı olduğunu söyleyip adımı yazın"),
        ("T103", "abartma[yın|]", _NEVER),
        ("T104", "merak etme[yin|]", "kimin izlediğini ve ne zaman yazacağınızı söyleyin"),
        ("T105", "üzgünüz ama", _SPLIT),
        ("T106", "özür dileriz fakat", _SPLIT),
        ("T107", "yapabileceğimiz bir şey yok", _OFFER),
        ("T108", "mümkün değildir", _OFFER),
        ("T109", "maalesef mümkün değil", _OFFER),
        ("T110", "eğer rahatsız olduysan[ız|] özür dileriz", "özrü koşula bağlamayın"),
        ("T111", "lütfen bekle[yiniz|]", _WHEN),
    ),
}

VOWEL = "[ıiuü]"
_YOU_DID = rf"m{VOWEL}şs{VOWEL}n(?:{VOWEL}z)?"

PATTERNS: dict[tuple[Family, Severity], tuple[Row, ...]] = {
    (Family.BLAME, Severity.ERROR): (
        (
            "T168",
            rf"\b(?:(?:hatalı|yanlış|eksik) (?:doldur|gir|seç|yaz)|dikkat etme){_YOU_DID}\b",
            _MEND,
        ),
        (
            "T169",
            r"\bgeç (?:kaldın(?:ız)?|kalmışsın(?:ız)?|başvurdun(?:uz)?|başvurmuşsun(?:uz)?)\b",
            "sürenin hangi gün dolduğunu ve yine de ne yapabildiğinizi söyleyin",
        ),
    ),
    (Family.LEGAL_RISK, Severity.ERROR): (
        (
            "T083",
            r"\b(?:yorum|değerlendirme)\w* (?:siler|kaldırır|değiştirir|düzeltir)s[ae]n(?:[ıi]z)?\b",
            "telafiyi yorumun silinmesine bağlamayın",
        ),
        (
            "T084",
            r"\bşik[aâ]yet\w* (?:siler|kaldırır|(?:geri )?çeker|geri alır)s[ae]n(?:[ıi]z)?\b",
            "telafiyi şikâyetin silinmesine bağlamayın",
        ),
        (
            "T170",
            rf"\bgaranti ed(?:erim|eriz|iyorum|ebilir{VOWEL}[mz])\b",
            "yalnız kararın söylediğini söyleyin",
        ),
    ),
    (Family.PROMOTION, Severity.INFO): (
        ("T177", r"\b(?:(?:kutlu|mübarek) olsun|(?:iyi|hayırlı) bayramlar)\b", _WISH),
        ("T178", r"\bhayırlı (?:kandiller|ramazanlar|cumalar)\b", _WISH),
        ("T179", r"\b(?:iyi ki doğdun(?:uz)?|(?:mutlu|nice) yıllar)\b", _WISH),
    ),
    (Family.OFFICE_JARGON, Severity.WARN): (
        ("T078", rf"\b\w+{VOWEL}yor ol(?:acağım|acağız|acaksınız)\b", _FUTURE),
    ),
    (Family.TOO_CLOSE, Severity.ERROR): (
        ("T101", rf"\b\w+'?c{VOWEL}ğ{VOWEL}m\b", BY_NAME),
        ("T171", rf"\b\w+'c{VOWEL}m\b", BY_NAME),
    ),
}

WRITTEN_PATTERNS: dict[tuple[Family, Severity], tuple[Row, ...]] = {
    (Family.PUNCTUATION, Severity.ERROR): (
        ("T162", r"\s[,.!?;:]", "noktalamadan önce boşluk olmaz; boş kalmış bir ad olabilir"),
    ),
    (Family.PUNCTUATION, Severity.WARN): (
        ("T161", r"[!?]{2}", "tek işaret yeter"),
        (
            "T163",
            r"\b[A-ZÇĞİÖŞÜ]{4,}(?:\s[A-ZÇĞİÖŞÜ]{2,}){2,}",
            "tümü büyük harf bağırmak gibidir",
        ),
    ),
}

PASSIVE = ("T064", rf"\b\w+(?:{VOWEL}l|{VOWEL}n|n)m{VOWEL}şt{VOWEL}r\b", _ACTIVE)
"""Edilgen geçmiş: one such verb may stand in a letter, two make it cold."""

APOLOGY = r"\b(?:özür|kusura bak\w*|mazur gör\w*|affın\w*)"
"""Özür sözleri: one apology is meant, a second one is a habit."""

EMOJI = re.compile("[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")
"""Emoji: the pictures a text may hold."""
