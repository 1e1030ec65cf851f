"""Kalan ürünün cevapları: goods stay with the customer for a part of their price, agreed or not yet."""

from __future__ import annotations

from dataclasses import replace

from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.variables import Commitment
from ..letters.elements import Element
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from .apologies import ANY_APOLOGY, ANY_CAUSE
from .parts import (
    BANK_SENTENCE,
    CLOSING,
    CUSTOMER,
    IBAN_SENTENCE,
    OPENING,
    OPTIONAL,
    REFUND,
    REFUND_SENTENCE,
    REMEDIES,
)

_KEEP_EMPATHY = Free(
    "keep_empathy",
    samimi=(
        "Orta yolu bulabildiğimize sevindik.",
        "Paketleyip göndermekle uğraşman[ız|]a gerek kalmadı.",
        "[Sizi|Seni] yormayan bir yol bulmak bizi de rahatlattı.",
    ),
    resmi=(
        "Ortak bir yol bulabildiğimize sevindik.",
        "Ürünü paketleyip göndermenize gerek kalmadı.",
        "Sizi yormayan bir çözüm olduğunu düşünüyoruz.",
    ),
)
_KEEP_ACCEPTED = Definition(
    "keep_accepted",
    audience=Audience.CUSTOMER,
    must_say=(Element.AMOUNT, Element.PROMISE),
    variables={**CUSTOMER, **ANY_CAUSE, **REFUND},
    subject="{siparis_no} numaralı siparişin[iz|] için kısmi iade",
    paragraphs=[
        [
            OPENING,
            ANY_APOLOGY,
            Fixed(
                "accepted",
                "Anlaştık: {urun} [sizde|sende] kalıyor, biz de bedelinin bir bölümünü geri "
                "ödüyoruz (sipariş no: {siparis_no}).",
            ),
            _KEEP_EMPATHY,
        ],
        [REFUND_SENTENCE, IBAN_SENTENCE, BANK_SENTENCE],
        [CLOSING],
    ],
)

_AGREE_EMPATHY = Free(
    "agree_empathy",
    samimi=(
        "[Size|Sana] da uygun bir tutar olsun isteriz.",
        "İçin[iz|]e sinecek bir rakamda buluşalım.",
        "Önce [sizi|seni] dinlemek isteriz.",
    ),
    resmi=(
        "Tutarın sizin de içinize sinmesini isteriz.",
        "Bu kararı birlikte vermek isteriz.",
        "Önce sizin görüşünüzü almak isteriz.",
    ),
)


def _to_agree(name: str, *, subject: str, accepted: str) -> Definition:
    """Write the letter that opens the talk about an amount nobody has agreed on yet."""
    return Definition(
        name,
        audience=Audience.CUSTOMER,
        variables={
            **CUSTOMER,
            "cevap_sozu": Commitment(PromiseKind.REPLY, need=OPTIONAL),
            "diger_yollar": replace(REMEDIES, need=OPTIONAL),
            **ANY_CAUSE,
        },
        subject=subject,
        paragraphs=[
            [OPENING, ANY_APOLOGY, Fixed("accepted", accepted), _AGREE_EMPATHY],
            [
                Fixed(
                    "amount",
                    (
                        Given(
                            ("cevap_sozu",),
                            "Önerimizi {cevap_sozu} [size|sana] yazacağız; aklın[ız|]daki tutarı "
                            "şimdiden söyleyebilirsin[iz|].",
                        ),
                        Given((), "Uygun gördüğün[üz|] tutarı bize bildirmen[iz|] yeterli."),
                    ),
                ),
                Fixed(
                    "instead",
                    (
                        Given(
                            ("diger_yollar",),
                            "Tutarda anlaşamazsak şunu seçebilirsin[iz|]: {diger_yollar}.",
                        ),
                        Given((), "Anlaşana kadar bu konudaki hakların[ız|] aynen sürüyor."),
                    ),
                ),
            ],
            [CLOSING],
        ],
    )


_KEEP_TO_AGREE = _to_agree(
    "keep_to_agree",
    subject="{siparis_no} numaralı siparişin[iz|] için kısmi iade",
    accepted=(
        "{urun} [sizde|sende] kalıyor, biz de bedelinin bir bölümünü geri ödüyoruz; tutarını "
        "birlikte belirleyelim (sipariş no: {siparis_no})."
    ),
)
_PRICE_REDUCTION_TO_AGREE = _to_agree(
    "price_reduction_to_agree",
    subject="{siparis_no} numaralı siparişin[iz|] için bedel indirimi",
    accepted="{urun} için bedel indirimi seçimin[iz|]i kabul ettik (sipariş no: {siparis_no}).",
)

DEFINITIONS = (
    _KEEP_ACCEPTED,
    _KEEP_TO_AGREE,
    _PRICE_REDUCTION_TO_AGREE,
)
"""Senaryolar: the answers of this file."""
