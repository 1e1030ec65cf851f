"""Ortak parçalar: variables and slots that several situations share."""

from __future__ import annotations

from types import MappingProxyType

from ...decisions import Actor
from ...orders import ChargeKind
from ...returns import Route
from ...sla import PromiseKind
from ..scenarios import Fixed, Free, Given
from ..turkish import Kind
from ..variables import AnyVariable, Choice, Commitment, Done, Need, Privacy, Variable

OPTIONAL = Need.OPTIONAL
PERSONAL = Privacy.PERSONAL

CUSTOMER: dict[str, AnyVariable] = {
    "musteri": Variable(Kind.HONORIFIC, need=OPTIONAL, privacy=PERSONAL),
    "siparis_no": Variable(Kind.CODE, privacy=PERSONAL),
    "urun": Variable(Kind.PRODUCT_TITLE),
}
"""Müşteriye yazılan her mektupta: who is addressed, and about which goods of which order."""

SEND_BACK: dict[str, AnyVariable] = {
    "gonderim": Choice(
        MappingProxyType(
            {Actor.SELLER: "ücretsiz", Actor.CUSTOMER: "için gönderim ücreti size ait"}
        ),
        need=OPTIONAL,
    ),
    "kargo": Variable(Kind.BRAND, need=OPTIONAL),
    "iade_kodu": Variable(Kind.CODE, need=OPTIONAL, privacy=PERSONAL),
    "son_gonderim": Variable(Kind.DATE, need=OPTIONAL),
}
"""Geri gönderim: who pays the way back, the carrier, the code for it, the customer's last day."""

ROUTE = Choice(
    MappingProxyType(
        {
            Route.CARD: "ödemeyi yaptığınız karta",
            Route.MARKETPLACE_TO_CARD: "pazaryeri aracılığıyla ödemeyi yaptığınız karta",
            Route.GIFT_CARD: "kullandığınız hediye kartına",
            Route.BANK_TRANSFER_IBAN: "adınıza kayıtlı banka hesabına",
        }
    ),
    privacy=PERSONAL,
)
"""İade yolu: where the money goes."""

FEES = Choice(
    MappingProxyType(
        {
            ChargeKind.SHIPPING: "gönderim ücreti",
            ChargeKind.COD_FEE: "kapıda ödeme hizmet bedeli",
            ChargeKind.INSTALMENT_SURCHARGE: "vade farkı",
            ChargeKind.GIFT_WRAP: "hediye paketi bedeli",
            ChargeKind.DUTY: "tahsil edilen vergiler",
        }
    ),
    need=OPTIONAL,
)
"""Ücretler: what goes back beside the price of the goods."""

WHEN: dict[str, AnyVariable] = {
    "iade_sozu": Commitment(PromiseKind.REFUND, need=OPTIONAL),
    "odendi_gunu": Done(need=OPTIONAL),
}
"""Ne zaman: until when the money is paid, or the day it was; one of the two has to be known."""

REFUND: dict[str, AnyVariable] = {
    "tutar": Variable(Kind.MONEY, privacy=PERSONAL),
    "iade_yolu": ROUTE,
    "ucretler": FEES,
    "havale_tutari": Variable(Kind.MONEY, need=OPTIONAL, privacy=PERSONAL),
    **WHEN,
}
"""Para iadesi: how much, by which way, with which fees, how much of it by transfer, and when."""

REFUND_SENTENCE = Fixed(
    "refund",
    (
        Given(
            ("odendi_gunu",),
            "İade tutarınız {tutar}[[; {ucretler} de bunun içinde]]. "
            "Bu tutarı {odendi_gunu} günü tek seferde, {iade_yolu} iade ettik.",
        ),
        Given(
            ("iade_sozu",),
            "İade tutarınız {tutar}[[; {ucretler} de bunun içinde]]. "
            "Bu tutarı tek seferde, {iade_yolu} {iade_sozu} iade edeceğiz.",
        ),
    ),
)

IBAN_SENTENCE = Fixed(
    "iban",
    "[[Havaleyle göndereceğimiz {havale_tutari} için IBAN'ınızı yalnızca size gönderdiğimiz "
    "güvenli formdan iletmenizi rica ederiz.]]",
)

BANK_SENTENCE = Fixed(
    "bank",
    "Biz iadeyi yaptıktan sonra bankanızın bunu hesabınıza yansıtması ayrıca zaman alabilir.",
)

SEND_BACK_SENTENCE = Fixed(
    "send_back",
    "[[Ürünü bize geri göndermeniz {gonderim}[[: paketi size en yakın şubede {kargo|yönelme} "
    "vermeniz yeterli, oradan doğrudan depomuza gelir]].[[ Şubede söyleyeceğiniz iade kodu: "
    "{iade_kodu}.]][[ Gönderim için son gününüz {son_gonderim}.]]]]",
)

OPENING = Free(
    "opening",
    samimi=(
        "Bize yazdığınız için teşekkürler.",
        "Mesajınızı okudum, konuyla ben ilgileniyorum.",
        "Durumu anlatmanız iyi oldu.",
    ),
    resmi=(
        "Bize ulaştığınız için teşekkür ederiz.",
        "Mesajınızı dikkatle okuduk.",
        "Konuyla bizzat ilgileniyorum.",
    ),
)

CLOSING = Free(
    "closing",
    samimi=(
        "Aklınıza takılan bir şey olursa bana yazabilirsiniz.",
        "Sormak istediğiniz her şey için buradayım.",
        "Bir yerde takılırsanız yazın, beraber çözeriz.",
    ),
    resmi=(
        "Sorularınızı her zaman bekleriz.",
        "Yardıma ihtiyaç duyarsanız memnuniyetle destek oluruz.",
        "Başka bir bilgi gerekirse ekibimiz yanınızda.",
    ),
)
