"""Gecikme cevapları: an order that never came, a refund that is overdue."""

from __future__ import annotations

from ..checks import Audience
from ..choices import YesNo
from ..declarations import Past
from ..elements import Element
from ..farewell import Farewell
from ..scenarios import Definition
from ..slots import Fixed, Free, Given
from ..turkish import Kind
from ..variables import AnyVariable, Done, Variable
from .parts import (
    BANK_SENTENCE,
    CLOSING,
    CUSTOMER,
    IBAN_SENTENCE,
    LATE_REFUND,
    OPTIONAL,
    PERSONAL,
    PRIVATE_WAY,
    REFUND,
    ROUTE,
    SHARES,
    SHARES_TEXT,
    WHEN,
)

_OPENING = Free(
    "late_opening",
    samimi=(
        "Haklısın[ız|], [size|sana] verdiğimiz sözü tutamadık.",
        "Mahcubum, bunu baştan söyleyeyim.",
        "Kızmakta sonuna kadar haklısın[ız|].",
    ),
    resmi=(
        "Haklısınız, verdiğimiz sözü tutamadık.",
        "Size mahcubiyetle yazıyoruz.",
        "Tepkinizi anlıyor ve haklı buluyoruz.",
    ),
)
_DELIVERY_EMPATHY = Free(
    "late_delivery_empathy",
    samimi=(
        "Ne zaman geleceğini bilmeden beklemek insanı yorar.",
        "Parasını ödediğin[iz|] bir siparişin peşinde koşmamalıydın[ız|].",
        "[Sizi|Seni] belirsizlik içinde bırakan biz olduk.",
    ),
    resmi=(
        "Ne zaman geleceğini bilmeden beklemek yorucudur.",
        "Bedelini ödediğiniz bir siparişin peşinde koşmamalıydınız.",
        "Sizi habersiz bıraktığımızın farkındayız.",
    ),
)

_WITH_INTEREST: dict[str, AnyVariable] = {
    "tutar": Variable(Kind.MONEY, privacy=PERSONAL),
    "bedel": Variable(Kind.MONEY, need=OPTIONAL, privacy=PERSONAL),
    "faiz": Variable(Kind.MONEY, need=OPTIONAL, privacy=PERSONAL),
    "faiz_acik": YesNo(need=OPTIONAL),
    "iade_yolu": ROUTE,
    **{name: REFUND[name] for name in ("havale_tutari", "form_adresi", "gecikti")},
    **SHARES,
    **WHEN,
}
_AMOUNT = Fixed(
    "amount",
    (
        Given(
            ("bedel", "faiz"),
            "Kanuni faiziyle birlikte iade tutarın[ız|] {tutar}: {bedel} bedel ve {faiz} faiz.",
        ),
        Given(
            ("faiz_acik",),
            "[faiz_acik ? İade tutarın[ız|] {tutar}; kanuni faiz buna dahil değil, onu ayrıca hesaplayıp "
            "ödeyeceğiz. | İade tutarın[ız|] {tutar}.]",
        ),
        Given((), "İade tutarın[ız|] {tutar}."),
    ),
)
_REFUND = Fixed(
    "refund",
    (
        Given(
            ("odendi_gunu",),
            LATE_REFUND
            + "Bu tutarın tamamını {odendi_gunu} günü {iade_yolu} iade ettik."
            + SHARES_TEXT,
        ),
        Given(
            ("iade_sozu",),
            LATE_REFUND
            + "Bu tutarın tamamını {iade_yolu} {iade_sozu} iade edeceğiz."
            + SHARES_TEXT,
        ),
    ),
)

_LATE_DELIVERY_TERMINATED = Definition(
    "late_delivery_terminated",
    audience=Audience.CUSTOMER,
    farewell=Farewell.PLAIN,
    must_say=(Element.MISSED, Element.AMOUNT, Element.PROMISE),
    variables={
        **CUSTOMER,
        **_WITH_INTEREST,
        "kismi": YesNo(),
        "son_gun": Done(past=Past.MISSED),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için fesih bildirimin[iz|] ve para iaden[iz|]",
    paragraphs=[
        [_OPENING, _DELIVERY_EMPATHY],
        [
            Fixed(
                "state",
                "Durum şöyle: {siparis_no} numaralı [kismi ? siparişin[iz|]in bir kısmını | "
                "siparişin[iz|]i] ({urun}) ulaştıramadık ve "
                "teslim süresi {son_gun} günü doldu. [Sizi|Seni] beklettiğimiz için özür dileriz.",
            ),
            Fixed("terminated", "Fesih bildirimin[iz|]i kabul ettik."),
        ],
        [
            _AMOUNT,
            _REFUND,
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [CLOSING],
    ],
)

_CANNOT_DELIVER_OPENING = Free(
    "cannot_deliver_opening",
    samimi=(
        "Bu mesajı yazmak kolay olmadı.",
        "Lafı uzatmadan, açıkça söyleyeyim.",
        "Keşke başka bir konuda yazabilseydim.",
    ),
    resmi=(
        "Konuyu size açıkça anlatmak isteriz.",
        "Siparişinizin durumunu olduğu gibi paylaşıyoruz.",
        "Bir konuda sizi bilgilendirmemiz gerekiyor.",
    ),
)
_CANNOT_DELIVER_EMPATHY = Free(
    "cannot_deliver_empathy",
    samimi=(
        "Beklediğin[iz|] siparişin gelmeyeceğini öğrenmek can sıkıcı.",
        "[Size|Sana] bu haberi vermeyi hiç istemezdik.",
        "Seçtiğin[iz|] ürüne kavuşamaman[ız|]a gerçekten üzüldük.",
    ),
    resmi=(
        "Beklediğiniz siparişin gelmeyecek olması bizi de üzdü.",
        "Size bu haberi vermek istemezdik.",
        "Seçtiğiniz ürünü size ulaştıramadığımıza üzüldük.",
    ),
)

_CANNOT_DELIVER_REFUNDED = Definition(
    "cannot_deliver_refunded",
    audience=Audience.CUSTOMER,
    farewell=Farewell.PLAIN,
    must_say=(Element.AMOUNT, Element.PROMISE),
    variables={**CUSTOMER, **_WITH_INTEREST},
    subject="{siparis_no} numaralı siparişin[iz|]deki ürünün bedelini iade ediyoruz",
    paragraphs=[
        [
            _CANNOT_DELIVER_OPENING,
            Fixed(
                "state",
                "{siparis_no} numaralı siparişin[iz|]deki ürünü ({urun}) [size|sana] teslim "
                "edemiyoruz; özür dileriz.",
            ),
            _CANNOT_DELIVER_EMPATHY,
        ],
        [_AMOUNT, _REFUND, IBAN_SENTENCE, BANK_SENTENCE],
        [CLOSING],
    ],
)

_REFUND_EMPATHY = Free(
    "late_refund_empathy",
    samimi=(
        "Kendi paran[ız|]ı sormak zorunda kalmamalıydın[ız|].",
        "[Siz|Sen] sormadan haber vermesi gereken bizdik.",
        "Bu bekleyişin [sizi|seni] öfkelendirmesi çok doğal.",
    ),
    resmi=(
        "Paranızın akıbetini sormak zorunda kalmamalıydınız.",
        "Sizden önce davranıp bilgi vermesi gereken bizdik.",
        "Bu bekleyişin sizi yormasına üzüldük.",
    ),
)
_REFUND_PUBLIC_CLOSING = Free(
    "late_refund_public_closing",
    samimi=(
        "Para hesabın[ız|]a geçene kadar takip bizde.",
        "Bu iş bitene dek [sizinle|seninle] ben ilgileneceğim.",
        "İade elin[iz|]e geçmeden konuyu kapatmıyoruz.",
    ),
    resmi=(
        "Para hesabınıza geçene kadar konunun takipçisiyiz.",
        "Konu çözülene dek bizzat ilgileneceğim.",
        "İade tamamlanmadan dosyayı kapatmıyoruz.",
    ),
)
_OVERDUE = Fixed(
    "overdue", "{urun} iaden[iz|]i en geç {son_gun} günü yapmalıydık, geciktirdik; özür dileriz."
)
_REFUND_VARIABLES: dict[str, AnyVariable] = {
    "urun": Variable(Kind.PRODUCT_TITLE),
    "son_gun": Done(past=Past.MISSED),
    **WHEN,
    "dekont": YesNo(need=OPTIONAL),
}


def _by_receipt(*, done: str, to_do: str, private: str) -> tuple[Given, ...]:
    """Speak of the receipt only where the shop says whether it comes."""
    sent = f"{done}, dekontunu da [size|sana]{private} gönderdik."
    comes = f"{to_do}, dekontunu da [size|sana]{private} göndereceğiz."
    return (
        Given(("odendi_gunu", "dekont"), f"[dekont ? {sent} | {done}.]"),
        Given(("odendi_gunu",), f"{done}."),
        Given(("iade_sozu", "dekont"), f"[dekont ? {comes} | {to_do}.]"),
        Given(("iade_sozu",), f"{to_do}."),
    )


_REFUND_OVERDUE_PUBLIC = Definition(
    "refund_overdue",
    audience=Audience.PUBLIC,
    farewell=Farewell.PLAIN,
    must_say=(Element.MISSED, Element.PROMISE),
    variables={**_REFUND_VARIABLES, **PRIVATE_WAY},
    subject="{urun} iaden[iz|] için yanıtımız",
    paragraphs=[
        [_OPENING, _OVERDUE, _REFUND_EMPATHY],
        [
            Fixed(
                "refund_step",
                _by_receipt(
                    done="İaden[iz|]i {odendi_gunu} günü yaptık",
                    to_do="İaden[iz|]i {iade_sozu} yapacağız",
                    private="[[ {ozel_yol}]]",
                ),
            ),
            Fixed("private_channel", "Burada kişisel bilgi paylaşman[ız|]a gerek yok."),
        ],
        [_REFUND_PUBLIC_CLOSING],
    ],
)
_REFUND_OVERDUE = Definition(
    "refund_overdue",
    audience=Audience.CUSTOMER,
    farewell=Farewell.PLAIN,
    must_say=(Element.MISSED, Element.AMOUNT, Element.PROMISE),
    variables={
        **CUSTOMER,
        **_REFUND_VARIABLES,
        "tutar": Variable(Kind.MONEY, privacy=PERSONAL),
        "iade_yolu": ROUTE,
        "havale_tutari": REFUND["havale_tutari"],
        "form_adresi": REFUND["form_adresi"],
        **SHARES,
    },
    subject="{siparis_no} numaralı siparişin[iz|]in geciken iadesi",
    paragraphs=[
        [_OPENING, _OVERDUE, _REFUND_EMPATHY],
        [
            Fixed(
                "refund_step",
                _by_receipt(
                    done=(
                        "{siparis_no} numaralı siparişin[iz|] için {tutar|belirtme} {odendi_gunu} "
                        "günü {iade_yolu} iade ettik"
                    ),
                    to_do=(
                        "{siparis_no} numaralı siparişin[iz|] için {tutar|belirtme} {iade_yolu} "
                        "{iade_sozu} iade edeceğiz"
                    ),
                    private="",
                ),
            ),
            Fixed("shares", SHARES_TEXT),
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (
    _LATE_DELIVERY_TERMINATED,
    _CANNOT_DELIVER_REFUNDED,
    _REFUND_OVERDUE_PUBLIC,
    _REFUND_OVERDUE,
)
"""Senaryolar: the answers of this file."""
