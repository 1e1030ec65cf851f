"""Ödeme cevapları: money that was taken without a ground, and an order nobody had paid for."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType

from ..language.checks import Audience
from ..language.choices import Choice, YesNo
from ..letters.elements import Element
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free
from .parts import BANK_SENTENCE, CLOSING, CUSTOMER, IBAN_SENTENCE, REFUND, REFUND_SENTENCE
from .sums import ENDED, ENDED_SENTENCE, NOT_CANCELLED_SENTENCE, NOT_INCLUDED

_OPENING = Free(
    "payment_opening",
    samimi=(
        "Hesap hareketin[iz|]i fark edip yazman[ız|] çok iyi oldu.",
        "Mesajın[ız|]ı görür görmez kayıtlara baktım.",
        "Durumu bildirdiğin[iz|] için teşekkürler.",
    ),
    resmi=(
        "Durumu bize bildirdiğiniz için teşekkür ederiz.",
        "Mesajınız üzerine kayıtlarımıza baktık.",
        "Konuyu muhasebe ekibimizle birlikte ele aldık.",
    ),
)
_EMPATHY = Free(
    "payment_empathy",
    samimi=(
        "Hesapta beklenmedik bir çekim görmek insanı haklı olarak tedirgin eder.",
        "Paran[ız|]ın peşine düşmek zorunda kalmamalıydın[ız|].",
        "Böyle bir sürprizle karşılaşman[ız|]ı hiç istemezdik.",
    ),
    resmi=(
        "Hesabınızda beklemediğiniz bir çekim görmenin tedirgin edici olduğunu biliyoruz.",
        "Bu konuyla uğraşmak zorunda kalmamalıydınız.",
        "Sizi böyle bir durumla karşı karşıya bırakmak istemezdik.",
    ),
)

_DUPLICATE_PAYMENT_REFUNDED = Definition(
    "duplicate_payment_refunded",
    audience=Audience.CUSTOMER,
    must_say=(Element.AMOUNT, Element.PROMISE),
    variables={"musteri": CUSTOMER["musteri"], "siparis_no": CUSTOMER["siparis_no"], **REFUND},
    subject="{siparis_no} numaralı siparişin[iz|] için fazladan aldığımız ödemenin iadesi",
    paragraphs=[
        [
            _OPENING,
            Fixed(
                "taken",
                "{siparis_no} numaralı siparişin[iz|] için [sizden|senden] fazladan ödeme aldığımızı "
                "gördük; özür dileriz.",
            ),
            _EMPATHY,
        ],
        [
            REFUND_SENTENCE,
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [CLOSING],
    ],
)


class CancelledFor(StrEnum):
    """İptal nedeni: why an order is given up: on request, because it is late, because it can't come.

    >>> CancelledFor("late")
    <CancelledFor.LATE: 'late'>
    """

    ON_REQUEST = "on_request"
    LATE = "late"
    IMPOSSIBLE = "impossible"


_UNPAID_OPENING = Free(
    "unpaid_opening",
    samimi=(
        "Siparişin[iz|]le ilgili kısa bir haberim var.",
        "Sonucu kısaca yazayım.",
        "Hemen bilgi vereyim istedim.",
    ),
    resmi=(
        "Siparişinizin son durumunu bildirmek isteriz.",
        "Gerekli işlemi tamamladık.",
        "Size kısa bir bilgi vermek isteriz.",
    ),
)
_UNPAID_EMPATHY = Free(
    "unpaid_empathy",
    samimi=(
        "Aklın[ız|]da soru kalmasın diye yazıyorum.",
        "Ayrıca bir yere başvurman[ız|] gerekmiyor.",
        "Konu açıkta kalmasın istedik.",
    ),
    resmi=(
        "Bu bilgiyi size açıkça iletmek istedik.",
        "Bu konuda sizden beklediğimiz bir işlem yok.",
        "Konunun açıkta kalmasını istemedik.",
    ),
)
REST_STAYS = (
    "geri kalanı bundan etkilenmiyor. İptal ettiğimiz bir ürün yine de paketten çıkarsa bize haber "
    "vermen[iz|] yeterli."
)
"""Geri kalan: of an order given up in part, whose parcel may be packed or on its way already."""

_UNPAID_ORDER_CANCELLED = Definition(
    "unpaid_order_cancelled",
    audience=Audience.CUSTOMER,
    variables={
        **CUSTOMER,
        **NOT_INCLUDED,
        **ENDED,
        "kismi": YesNo(),
        "iptal": Choice(
            MappingProxyType(
                {
                    CancelledFor.ON_REQUEST: "isteğin[iz|] üzerine iptal ettik",
                    CancelledFor.LATE: (
                        "zamanında ulaştıramadık, özür dileriz; isteğin[iz|] üzerine iptal ettik"
                    ),
                    CancelledFor.IMPOSSIBLE: ("teslim edemediğimiz için iptal ettik, özür dileriz"),
                }
            )
        ),
    },
    subject=(
        "{siparis_no} numaralı [kismi ? siparişin[iz|]in bir kısmını | siparişin[iz|]i] iptal ettik"
    ),
    paragraphs=[
        [
            _UNPAID_OPENING,
            Fixed(
                "cancelled",
                "{siparis_no} numaralı [kismi ? siparişin[iz|]in bir kısmını | siparişin[iz|]i] "
                "({urun}) {iptal}.",
            ),
            ENDED_SENTENCE,
            Fixed(
                "nothing_paid",
                "[kismi ? Bu kısım için [sizden|senden] ödeme almadık, iade edeceğimiz bir tutar "
                f"da yok; siparişin[iz|]in {REST_STAYS} | Bu sipariş için "
                "[sizden|senden] ödeme almadık; ne iade edeceğimiz ne de ödemen[iz|] gereken bir "
                "tutar var.]",
            ),
            _UNPAID_EMPATHY,
        ],
        [NOT_CANCELLED_SENTENCE],
        [CLOSING],
    ],
)

DEFINITIONS = (_DUPLICATE_PAYMENT_REFUNDED, _UNPAID_ORDER_CANCELLED)
"""Senaryolar: the answers of this file."""
