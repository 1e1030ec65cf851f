"""Ortak parçalar: variables and slots that several situations share."""

from __future__ import annotations

from types import MappingProxyType

from ...decisions import Remedy
from ...orders import ChargeKind
from ...returns import Movement, Route
from ...sla import PromiseKind
from ..channels.places import PrivateWay
from ..language.choices import Choice, Join
from ..language.declarations import Need, Past, Privacy
from ..language.variables import AnyVariable, Commitment, Done, Variable
from ..letters.slots import SILENT, Fixed, Free, Given
from ..turkish import Kind
from .ways_back import way_back

OPTIONAL = Need.OPTIONAL
PERSONAL = Privacy.PERSONAL
LONGEST_REASON = 2000
"""En uzun gerekçe: a reason is said whole, also where every line of an order has its own."""

HOUR = Variable(Kind.TIME, need=OPTIONAL)
"""Son saat: the hour a word ended at, where it named one."""

CUSTOMER: dict[str, AnyVariable] = {
    "musteri": Variable(Kind.HONORIFIC, need=OPTIONAL, privacy=PERSONAL),
    "siparis_no": Variable(Kind.CODE, privacy=PERSONAL),
    "urun": Variable(Kind.PRODUCT_TITLE),
}
"""Müşteriye yazılan her mektupta: who is addressed, and about which goods of which order."""


SEND_BACK: dict[str, AnyVariable] = {
    "gonderim": way_back("ürünü"),
    "kargo": Variable(Kind.BRAND, need=OPTIONAL),
    "tasiyan": Variable(Kind.BRAND, need=OPTIONAL),
    "geldi": Done(need=OPTIONAL),
    "iade_kodu": Variable(Kind.CODE, need=OPTIONAL, privacy=PERSONAL),
    "son_gonderim": Variable(Kind.DATE, need=OPTIONAL),
    "sozlu_urun": Variable(Kind.PRODUCT_TITLE, need=OPTIONAL),
    "sozlu_gonderim": Variable(Kind.DATE, need=OPTIONAL),
}
"""Geri gönderim: by which way and at whose cost, the carrier to give it to or that has it, the day
it was back, code, last day to send, and the goods for which the shop has a day of its own."""

_SHOPS_DAY = "[[; {sozlu_urun} için {sozlu_gonderim}]]"

ROUTE = Choice(
    MappingProxyType(
        {
            Route.CARD: "ödeme yaptığın[ız|] karta",
            Route.MARKETPLACE_TO_CARD: "ödeme yaptığın[ız|] karta pazaryeri aracılığıyla",
            Route.GIFT_CARD: "kullandığın[ız|] hediye kartına",
            Route.BANK_TRANSFER_IBAN: "adın[ız|]a kayıtlı banka hesabına",
        }
    ),
    privacy=PERSONAL,
)
"""İade yolu: where the money goes."""

REMEDIES = Choice(
    MappingProxyType(
        {
            Remedy.REFUND: "para iadesi",
            Remedy.REPLACEMENT: "yenisiyle değişim",
            Remedy.REPAIR: "ücretsiz onarım",
            Remedy.PRICE_REDUCTION: "bedelinden indirim",
            Remedy.LOAN_DEVICE: "yedek ürün",
            Remedy.REPERFORMANCE: "hizmetin yeniden verilmesi",
            Remedy.EXCHANGE: "başka bir ürünle değişim",
            Remedy.STORE_CREDIT: "mağaza bakiyesi",
            Remedy.KEEP_WITH_PARTIAL_REFUND: "ürün [sizde|sende] kalmak üzere kısmi iade",
        }
    ),
    join=Join.OR,
)
"""Seçenekler: what the customer may choose from."""

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

PRIVATE_WAY: dict[str, AnyVariable] = {
    "ozel_yol": Choice(
        MappingProxyType(
            {
                PrivateWay.MESSAGE: "özel mesajla",
                PrivateWay.ORDER_PAGE: "siparişin[iz|]in mesaj bölümünden",
            }
        ),
        need=OPTIONAL,
    )
}
"""Özel yol: where a public answer goes on in private; a letter knows it from its channel."""


_BY_BANK = tuple(one for one in Route if one is not Route.GIFT_CARD)

WHEN: dict[str, AnyVariable] = {
    "iade_sozu": Commitment(PromiseKind.REFUND, need=OPTIONAL),
    "odendi_gunu": Done(need=OPTIONAL),
    "banka": Choice(MappingProxyType(dict.fromkeys(_BY_BANK, "bankan[ız|]ın")), need=OPTIONAL),
}
"""Ne zaman: until when the money is paid, or the day it was, one of the two; and through a bank."""

COURSE: dict[str, AnyVariable] = {
    "basladi": Done(need=OPTIONAL),
    "gecikti": Done(need=OPTIONAL, past=Past.MISSED),
}
"""Gidişi: the day the money was set going, and the day it should have been paid by and was not."""

LATE_REFUND = (
    "[[Parayı en geç {gecikti} günü göndermeliydik, geciktirdik; bu gecikme bizim kusurumuz. ]]"
)
"""Geciken iade: said before the sentence about money that is, or was paid, too late."""

BEGUN_REFUND = "[[Ödeme işlemini {basladi} günü başlattık. ]]"
"""Başlayan iade: said before the sentence about money that was set going and is still to come."""

_AMOUNT = Variable(Kind.MONEY, need=OPTIONAL, privacy=PERSONAL)
SHARES: dict[str, AnyVariable] = {
    "hediye_karti_payi": _AMOUNT,
    "kart_payi": _AMOUNT,
    "havale_payi": _AMOUNT,
}
"""Paylar: how much goes back by each way, where there are several."""

SHARES_TEXT = (
    "[[ Hediye kartın[ız|]a düşen pay {hediye_karti_payi}.]][[ Kartın[ız|]a düşen pay {kart_payi}.]]"
    "[[ Havaleye düşen pay {havale_payi}.]]"
)
"""Payların sözü: said behind the sentence that names the ways."""

REFUND: dict[str, AnyVariable] = {
    "tutar": Variable(Kind.MONEY, privacy=PERSONAL),
    "iade_yolu": ROUTE,
    "ucretler": FEES,
    "havale_tutari": _AMOUNT,
    "form_adresi": Variable(Kind.URL, need=OPTIONAL, privacy=PERSONAL),
    **SHARES,
    **WHEN,
    **COURSE,
}
"""Para iadesi: how much, by which ways, with which fees, how much of it by each way, and when."""

REFUND_SENTENCE = Fixed(
    "refund",
    (
        Given(
            ("odendi_gunu",),
            f"{LATE_REFUND}İade tutarın[ız|] {{tutar}}[[; {{ucretler}} de bunun içinde]]. "
            "Bu tutarı tek seferde, {iade_yolu} {odendi_gunu} günü iade ettik." + SHARES_TEXT,
            short=LATE_REFUND
            + "{tutar|belirtme} {iade_yolu} {odendi_gunu} günü iade ettik."
            + SHARES_TEXT,
        ),
        Given(
            ("basladi", "iade_sozu"),
            f"{LATE_REFUND}İade tutarın[ız|] {{tutar}}[[; {{ucretler}} de bunun içinde]]. Para "
            "iadesini {basladi} günü başlattık; bu tutarı tek seferde, {iade_yolu}, {iade_sozu} "
            "göndereceğiz." + SHARES_TEXT,
        ),
        Given(
            ("iade_sozu",),
            f"{LATE_REFUND}İade tutarın[ız|] {{tutar}}[[; {{ucretler}} de bunun içinde]]. "
            "Bu tutarı tek seferde, {iade_yolu}, {iade_sozu} iade edeceğiz." + SHARES_TEXT,
            short=LATE_REFUND
            + "{tutar|belirtme} {iade_yolu} {iade_sozu} iade edeceğiz."
            + SHARES_TEXT,
        ),
    ),
)

IBAN_SENTENCE = Fixed(
    "iban",
    (
        Given(
            (),
            "[[Havaleyle göndereceğimiz {havale_tutari} için IBAN'ın[ız|]ı yalnızca "
            "mağazamızın güvenli formundan iletmen[iz|]i rica ederiz[[: {form_adresi}]].]]",
            short="[[{havale_tutari} için IBAN'ın[ız|]ı yalnızca mağazamızın güvenli formundan "
            "[iletin|ilet][[: {form_adresi}]].]]",
        ),
    ),
)

BANK_SENTENCE = Fixed(
    "bank",
    (
        Given(
            ("banka", "odendi_gunu"),
            "İade bizden çıktı; {banka} bunu hesabın[ız|]a yansıtması zaman alabilir.",
        ),
        Given(
            ("banka",),
            "Biz iadeyi yaptıktan sonra {banka} bunu hesabın[ız|]a yansıtması ayrıca zaman alabilir.",
            short="{banka} iadeyi hesabın[ız|]a yansıtması zaman alabilir.",
        ),
        SILENT,
    ),
    need=OPTIONAL,
)
"""Banka: that it takes time of its own, where the money goes through one."""

SEND_BACK_SENTENCE = Fixed(
    "send_back",
    (
        Given(
            ("geldi",),
            "Gönderdiğin[iz|] paket {geldi} günü bize ulaştı.[[ {gonderim}.]]",
            short="Paketin[iz|] {geldi} günü bize ulaştı.[[ {gonderim}.]]",
        ),
        Given(
            ("tasiyan",),
            "{tasiyan|yönelme} verdiğin[iz|] paket doğrudan depomuza geliyor; geri gönderim "
            "[sizin|senin] için ücretsiz.",
        ),
        Given(
            (),
            "[[{gonderim}[[; paketi [size|sana] en yakın şubede {kargo|yönelme} "
            "vermen[iz|] yeterli, oradan doğrudan depomuza gelir]].[[ Şubede söyleyeceğin[iz|] "
            "iade kodu: {iade_kodu}.]][[ Gönderim için son günün[üz|] {son_gonderim}"
            + _SHOPS_DAY
            + ".]]]]",
            short="[[{gonderim}[[; {kargo} şubesine bırakman[ız|] yeterli]].[[ İade kodu: "
            "{iade_kodu}.]][[ Son gün: {son_gonderim}" + _SHOPS_DAY + ".]]]]",
        ),
    ),
)

WITHDRAW_BY: dict[str, AnyVariable] = {"cayma_gunu": Variable(Kind.DATE, need=OPTIONAL)}
"""Cayma günü: until when the customer may still withdraw, where that is open beside what they asked."""

WITHDRAW_BEFORE: dict[str, AnyVariable] = {
    "gelmeden_cayma": Choice(
        MappingProxyType({Movement.STOP_DELIVERY: "ürünü beklemeden"}), need=OPTIONAL
    )
}
"""Gelmeden cayma: whether they may withdraw of goods that have not come, for which no day runs yet."""

RIGHTS_KEPT = Fixed(
    "rights_kept",
    (
        Given(
            ("cayma_gunu",),
            "Bu arada cayma süren[iz|] işliyor: dilersen[iz|] neden göstermeden cayma hakkın[ız|]ı "
            "{cayma_gunu} gününe kadar kullanabilirsin[iz|].",
        ),
        Given(
            ("gelmeden_cayma",),
            "Dilersen[iz|] {gelmeden_cayma}, neden göstermeden cayma hakkın[ız|]ı "
            "kullanabilirsin[iz|].",
        ),
        Given((), "Bu süreç yasal haklar[ınızı|ını] kısıtlamıyor."),
    ),
)

OPENING = Free(
    "opening",
    samimi=(
        "Bize yazdığın[ız|] için teşekkürler.",
        "Mesajın[ız|]ı okudum, konuyla ben ilgileniyorum.",
        "Yazdıkların[ız|]ı dikkatle okudum.",
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
        "Aklın[ız|]a takılan bir şey olursa bana yazabilirsin[iz|].",
        "Sormak istediğin[iz|] her şey için buradayım.",
        "Bir yerde takılırsan[ız|] [yazın|yaz], beraber çözeriz.",
    ),
    resmi=(
        "Sorularınız için buradayız.",
        "Yardıma ihtiyaç duyarsanız memnuniyetle destek oluruz.",
        "Aklınıza takılan her konuda bize ulaşabilirsiniz.",
    ),
)
