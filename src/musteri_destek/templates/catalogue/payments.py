"""Ödeme cevapları: money that was taken without a ground and goes back by itself."""

from __future__ import annotations

from ..checks import Audience
from ..elements import Element
from ..scenarios import Definition
from ..slots import Fixed, Free
from .parts import BANK_SENTENCE, CLOSING, CUSTOMER, IBAN_SENTENCE, REFUND, REFUND_SENTENCE

_OPENING = Free(
    "payment_opening",
    samimi=(
        "Hesap hareketin[iz|]i fark edip yazman[ız|] çok iyi oldu.",
        "Mesajın[ız|]ı görür görmez ödeme kayıtlarına baktım.",
        "Durumu bildirdiğin[iz|] için teşekkürler.",
    ),
    resmi=(
        "Durumu bize bildirdiğiniz için teşekkür ederiz.",
        "Mesajınız üzerine ödeme kayıtlarımızı inceledik.",
        "Konuyu ödeme ekibimizle birlikte ele aldık.",
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
        "Ekstrenizde beklemediğiniz bir çekim görmenin tedirgin edici olduğunu biliyoruz.",
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
            Fixed("nothing_to_send", "Bunun için bize bir ürün göndermen[iz|] gerekmiyor."),
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (_DUPLICATE_PAYMENT_REFUNDED,)
"""Senaryolar: the answers of this file."""
