"""Ödeme cevapları: money that was taken without a ground and goes back by itself."""

from __future__ import annotations

from ..checks import Audience
from ..scenarios import Fixed, Free, Scenario
from .parts import BANK_SENTENCE, CLOSING, CUSTOMER, IBAN_SENTENCE, REFUND, REFUND_SENTENCE

_OPENING = Free(
    "payment_opening",
    samimi=(
        "Hesap hareketinizi fark edip yazmanız çok iyi oldu.",
        "Mesajınızı görür görmez ödeme kayıtlarına baktım.",
        "Durumu bildirdiğiniz için teşekkürler.",
    ),
    resmi=(
        "Durumu bize bildirdiğiniz için teşekkür ederiz.",
        "Mesajınız üzerine ödeme kayıtlarımızı inceledik.",
        "Hesap hareketinizi dikkatle izlediğiniz için sağ olun.",
    ),
)
_EMPATHY = Free(
    "payment_empathy",
    samimi=(
        "Ekstrede fazladan bir çekim görmek insanı haklı olarak tedirgin eder.",
        "Paranızın peşine düşmek zorunda kalmamalıydınız.",
        "Böyle bir sürprizle karşılaşmanızı hiç istemezdik.",
    ),
    resmi=(
        "Ekstrenizde beklemediğiniz bir çekim görmenin tedirgin edici olduğunu biliyoruz.",
        "Bu konuyla uğraşmak zorunda kalmamalıydınız.",
        "Sizi böyle bir durumla karşı karşıya bırakmak istemezdik.",
    ),
)

_DUPLICATE_PAYMENT_REFUNDED = Scenario.define(
    "duplicate_payment_refunded",
    audience=Audience.CUSTOMER,
    variables={"musteri": CUSTOMER["musteri"], "siparis_no": CUSTOMER["siparis_no"], **REFUND},
    subject="{siparis_no} numaralı işleminizde yersiz tahsilatın iadesi",
    paragraphs=[
        [
            _OPENING,
            Fixed(
                "taken",
                "{siparis_no} numaralı işleminizde sizden yersiz bir tahsilat yapıldığını "
                "doğruladık, özür dileriz.",
            ),
            _EMPATHY,
        ],
        [
            REFUND_SENTENCE,
            Fixed("nothing_to_send", "Bunun için bize bir ürün göndermeniz gerekmiyor."),
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [CLOSING],
    ],
)

SCENARIOS = (_DUPLICATE_PAYMENT_REFUNDED,)
"""Senaryolar: the answers of this file."""
