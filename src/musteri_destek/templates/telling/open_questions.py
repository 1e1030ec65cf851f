"""Açık sorular: what a review waits for, as it is said to the customer: a question, or our own part."""

from __future__ import annotations

from collections.abc import Iterable

from ...decisions import Finding
from ..language.registers import Register, said_to

_QUESTIONS = {
    "performed_on": "hizmeti aldığın[ız|] gün",
    "written_notice": "iade isteğin[iz|]i bize yazılı olarak da iletmen[iz|]",
    "buyer_confirmation": "siparişi veren kişinin bu talebi onaylaması",
    "evidence_of_defect": "sorunu gösteren bir fotoğraf ya da servis raporu",
    "delivered": "ürünü teslim aldığın[ız|] gün",
    "units_not_delivered": "kaç adedin [size|sana] ulaşmadığı bilgisi",
    "payment_record": "tahsilatın göründüğü bir hesap hareketi ya da dekont",
    "opened": "ürünün koruyucu ambalajının açılıp açılmadığı bilgisi",
    "used": "ürünü kullanıp kullanmadığın[ız|] bilgisi",
    "tags_attached": "etiketlerin ürünün üzerinde durup durmadığı bilgisi",
    "packaging_complete": "ambalajın eksiksiz olup olmadığı bilgisi",
    "performed": "kodu kullanmaya başlayıp başlamadığın[ız|] bilgisi",
    "withdrawal_exception_unclear_service": "hizmetin başlayıp başlamadığı bilgisi",
    "mixed": "ürünün başka ürünlerle karışıp karışmadığı bilgisi",
    "installed": "kurulumu kimin yaptığı bilgisi",
    "photo": "durumu gösteren bir fotoğraf",
    "video": "durumu gösteren kısa bir video",
    "receipt": "fişin[iz|] ya da faturan[ız|]",
    "service_report": "yetkili servisin raporu",
    "event_on": "etkinliğin günü",
    "reason": "ürünü neden geri göndermek istediğin[iz|] bilgisi",
    "proof_of_fraud": "sorunun [sizden|senden] gizlendiğini gösteren bir belge",
    "share_of_ancillary_contract": "ek hizmeti hangi ürün için aldığın[ız|] bilgisi",
}

_OUR_PART = {
    "approval": "Talebin[iz|]e yetkili bir arkadaşımız bakıyor.",
    "weighing_of_evidence": "Sorunu göstermek için gönderdiklerin[iz|]e bir çalışanımız bakıyor.",
    "earlier_returns": "Önceki iadelerin[iz|]in kayıtlarına bakıyoruz.",
    "category": "Ürünün kayıtlarımızdaki kategorisini doğruluyoruz.",
    "tier": "Üyelik kaydın[ız|]a bakıyoruz.",
    "sales_channel": "Siparişin hangi kanaldan verildiğine bakıyoruz.",
    "payments": "Siparişin ödeme kayıtlarına bakıyoruz.",
    "payment": "Daha önce yaptığımız iadenin hangi ödemeye ait olduğuna bakıyoruz.",
    "shipped": "Paketi kargoya verdiğimiz günü kayıtlarımızdan doğruluyoruz.",
    "delivered_at": "Ürünün [size|sana] ulaştığı günü kargo firmasından öğreniyoruz.",
    "proof_of_delivery": "Teslim belgesini kargo firmasından istiyoruz.",
    "new_parcel": "Kaybolan ürünün yeniden gönderilmesi için kayıtlarımıza bakıyoruz.",
    "promised": "[Size|Sana] söz verdiğimiz teslim gününü kayıtlarımızda arıyoruz.",
    "returns": "Aynı ürün için süren iaden[iz|]in sonucuna bakıyoruz.",
    "reached_at": "Bildirimin[iz|]in bize ulaştığı günü pazaryerinden soruyoruz.",
    "subscription": "Aboneliğin[iz|]in sözleşmedeki süresine bakıyoruz.",
    "carrier_demanded": "Taşımanın nasıl kararlaştırıldığını kayıtlarımızdan doğruluyoruz.",
}
_WE_LOOK = "Talebin[iz|]i bir çalışanımız kayıtlarımıza bakarak inceliyor."


def asked_in(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Sorulanlar: the facts that findings wait for, each by what it is about where that has a row."""
    waiting = (one for one in findings if one.missing)
    return tuple(one.code if one.code in _QUESTIONS else one.missing or "" for one in waiting)


def question(missing: tuple[str, ...], *, says: Register = Register.SIZ) -> str | None:
    """Soru: what the customer is asked for, of the facts a review waits for; `None` for nothing.

    >>> question(("opened", "law"))
    'ürünün koruyucu ambalajının açılıp açılmadığı bilgisi'
    """
    asked = [said_to(_QUESTIONS[name], says) for name in missing if name in _QUESTIONS]
    return "; ".join(dict.fromkeys(asked)) or None


def our_part(missing: tuple[str, ...], *, says: Register = Register.SIZ) -> str:
    """Bizde olan: what the shop itself looks at, of the facts a review waits for.

    >>> our_part(("tier", "opened"), says=Register.SEN)
    'Üyelik kaydına bakıyoruz.'
    """
    ours = [said_to(_OUR_PART[name], says) for name in missing if name in _OUR_PART]
    return " ".join(dict.fromkeys(ours)) or said_to(_WE_LOOK, says)
