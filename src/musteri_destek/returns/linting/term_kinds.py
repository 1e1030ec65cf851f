"""Koşul retleri: what the law says to each kind of unlawful term, and how to write it lawfully.

A term binds nobody where it gives a consumer less than the law does; on a page it still sends
customers away, and the ministry fines it.
"""

from __future__ import annotations

from ...decisions import Saying
from .findings import LintKind, Severity


def _refused(code: str, says: Saying, write: Saying) -> LintKind:
    """Build the refusal of a kind of term; `write` is a lawful sentence in its place."""
    return LintKind(
        code=f"term_{code}",
        severity=Severity.ERROR,
        says=says,
        advice=Saying(f"şöyle yazmak: “{write.tr}”", f"write: “{write.en}”"),
    )


RETURN_SHIPPING = _refused(
    "return_shipping",
    Saying(
        "Cayan tüketiciden gönderim ücreti istenemez: belirtilen kargoyla, kargo belirtilmemişse her "
        "kargoyla gönderim ücretsizdir; yalnız başka bir kargoyu seçen kendi öder",
        "A consumer who withdraws owes no shipping: the way back is free with the carrier that was "
        "named, and with any where none was; only who picks another carrier pays",
    ),
    Saying(
        "Cayma hakkınızı kullandığınızda ürünü anlaşmalı kargomuzla ücretsiz gönderebilirsiniz",
        "When you withdraw, you can send the goods back free of charge with our carrier",
    ),
)
IN_BUSINESS_DAYS = _refused(
    "period_in_business_days",
    Saying(
        "Cayma süresi iş günüyle değil takvim günüyle sayılır; {days} iş günü müşteriye yanlış bir son "
        "gün gösterir",
        "The time to withdraw runs in calendar days, not in business days; {days} business days show "
        "the customer a wrong last day",
    ),
    Saying(
        "Ürünü teslim aldığınız günden başlayarak {legal_days} gün içinde cayabilirsiniz",
        "You can withdraw within {legal_days} days of receiving the goods",
    ),
)
PERIOD_TOO_SHORT = _refused(
    "period_too_short",
    Saying(
        "Yasa tüketiciye en az {legal_days} gün tanır; {days} gün bundan kısa",
        "The law gives a consumer at least {legal_days} days; {days} days are fewer",
    ),
    Saying(
        "Bu işlem için {legal_days} gününüz var",
        "You have {legal_days} days for this",
    ),
)
REFUND_TOO_LATE = _refused(
    "refund_too_late",
    Saying(
        "Bedel en geç {legal_days} takvim günü içinde geri ödenir; yazılan {days} günlük süre bunu aşar",
        "The price goes back within {legal_days} calendar days at the latest; the published {days} days "
        "are longer",
    ),
    Saying(
        "Ödediğiniz tutarı en geç {legal_days} gün içinde tek seferde iade ederiz",
        "We refund what you paid within {legal_days} days at the latest, in one go",
    ),
)
LATE_SENDING = _refused(
    "late_sending",
    Saying(
        "Caydıktan sonra ürünü göndermek için {legal_days} gün vardır ve geç göndermek cayma hakkını "
        "düşürmez; hak, bildirimin süresinde yapılmasıyla kullanılmış olur",
        "After withdrawing there are {legal_days} days to send the goods, and sending them late does not "
        "end the right; it was used when the notice was sent in time",
    ),
    Saying(
        "Cayma bildiriminizden sonra ürünü {legal_days} gün içinde göndermenizi rica ederiz",
        "After your notice of withdrawal, please send the goods within {legal_days} days",
    ),
)
OPENED_PACKAGE = _refused(
    "opened_package",
    Saying(
        "Ambalajın açılması cayma hakkını tek başına kaldırmaz; bu yalnız koruyucu ambalajı açılmış ve "
        "iadesi sağlık ya da hijyen bakımından uygun olmayan ürünler ile kitap, dijital içerik ve "
        "bilgisayar sarf malzemesi için geçerlidir. Ürünü olağan biçimde incelemek serbesttir",
        "An opened package does not by itself end the right to withdraw; it does for goods whose seal "
        "was opened and which health or hygiene forbid to take back, and for books, digital media and "
        "computer consumables. Goods may be looked at in the ordinary way",
    ),
    Saying(
        "Ürünü açıp inceleyebilirsiniz. Koruyucu ambalajı açılmış, iadesi sağlık ve hijyen bakımından "
        "uygun olmayan ürünlerde cayma hakkı kullanılamaz",
        "You may open the goods and look at them. Goods with an opened protective seal that health and "
        "hygiene forbid to take back cannot be returned",
    ),
)
NOTICE_CHANNEL = _refused(
    "notice_channel",
    Saying(
        "Cayma bildirimi yazılı olarak ya da kalıcı veri saklayıcısıyla yapılır; e-posta, mektup, kısa "
        "mesaj ya da form arasında seçim tüketicinindir, tek bir kanal dayatılamaz",
        "A withdrawal is notified in writing or on a durable medium; e-mail, letter, text message or form "
        "are the consumer's choice, and no single channel can be imposed",
    ),
    Saying(
        "Cayma bildiriminizi e-posta, WhatsApp, iade formu ya da mektupla bize iletebilirsiniz",
        "You can send your notice of withdrawal by e-mail, WhatsApp, our form or letter",
    ),
)
DAMAGE_REPORT = _refused(
    "damage_report",
    Saying(
        "Ürünü ayıpsız teslim etmek satıcının borcudur; kargo tutanağı tutulmamış olması tüketicinin "
        "ayıplı maldan doğan haklarını kaldırmaz",
        "The seller owes goods without defect; that no report was drawn up with the carrier takes no right "
        "of defective goods from the consumer",
    ),
    Saying(
        "Kargo hasarlıysa teslim sırasında tutanak tutturmanız işi hızlandırır; tutanağınız olmasa da "
        "bize bildirin, haklarınız saklıdır",
        "If the parcel is damaged, a report drawn up at delivery speeds things up; tell us also without "
        "one, your rights remain",
    ),
)
STORE_CREDIT = _refused(
    "store_credit",
    Saying(
        "Bedel, ödemede kullanılan araca, tüketiciye masraf çıkarmadan ve tek seferde iade edilir; hediye "
        "çeki ancak müşteri isterse verilir",
        "The price goes back to the means it was paid with, at no cost and in one go; a voucher is given "
        "only where the customer chooses it",
    ),
    Saying(
        "Ödediğiniz tutarı ödeme yaptığınız araca iade ederiz; dilerseniz hediye çeki seçebilirsiniz",
        "We refund to the means you paid with; if you like, you can choose a voucher",
    ),
)
EXCLUDED_GOODS = _refused(
    "excluded_goods",
    Saying(
        "“{goods}” için cayma hakkı toptan kaldırılamaz; istisnalar m.15’te tek tek sayılmıştır ve ürün "
        "grubuna değil, ürünün niteliğine bakar. Ayıplı ürün her durumda iade edilebilir",
        "The right to withdraw can't be taken away for “{goods}” as a whole; article 15 lists the "
        "exceptions one by one, by what the goods are and not by their group. Defective goods can always "
        "come back",
    ),
    Saying(
        "Bu ürünlerde de {legal_days} gün içinde cayabilirsiniz; istisnalar sipariş öncesinde ürün "
        "sayfasında ayrıca belirtilir",
        "You can withdraw from these goods within {legal_days} days as well; exceptions are stated on the "
        "page of the product before you order",
    ),
)
WITHDRAWAL_FEE = _refused(
    "withdrawal_fee",
    Saying(
        "Cayma hakkı gerekçesiz ve cezai şartsız kullanılır; cayma bedeli, kesinti ya da işlem ücreti "
        "alınamaz",
        "The right to withdraw needs no reason and costs no penalty; no fee and no deduction can be taken "
        "for it",
    ),
    Saying(
        "Cayma hakkınızı hiçbir ücret ödemeden kullanabilirsiniz",
        "You can withdraw without paying anything for it",
    ),
)
KINDS = (
    *(RETURN_SHIPPING, IN_BUSINESS_DAYS, PERIOD_TOO_SHORT, REFUND_TOO_LATE, LATE_SENDING),
    *(OPENED_PACKAGE, NOTICE_CHANNEL, DAMAGE_REPORT, STORE_CREDIT, EXCLUDED_GOODS, WITHDRAWAL_FEE),
)
