"""İptal cevapları: an order, or some of it, is given up before it came."""

from __future__ import annotations

from ..language.checks import Audience
from ..language.choices import YesNo
from ..letters.elements import Element
from ..letters.scenarios import Definition
from ..letters.slots import Fixed, Free, Given
from .lateness import WAITED, WAITED_SENTENCE
from .parts import BANK_SENTENCE, CLOSING, CUSTOMER, IBAN_SENTENCE, OPENING, REFUND, REFUND_SENTENCE
from .payments import REST_STAYS
from .sums import (
    CALCULATION,
    CALCULATION_SENTENCE,
    ENDED,
    ENDED_SENTENCE,
    NOT_CANCELLED_SENTENCE,
    NOT_INCLUDED,
)

_CANCELLATION_EMPATHY = Free(
    "cancellation_empathy",
    samimi=(
        "Fikrin[iz|]i değiştirmen[iz|] çok doğal.",
        "Planlar değişebiliyor, hiç sorun değil.",
        "Neden göstermek zorunda değilsin[iz|].",
    ),
    resmi=(
        "Vazgeçmek en doğal hakkınız.",
        "Planların değişebileceğini biliyoruz.",
        "Açıklama yapmanıza gerek yok.",
    ),
)

_UNDELIVERED_EMPATHY = Free(
    "undelivered_empathy",
    samimi=(
        "Yolunu gözlediğin[iz|] bir paketten vazgeçmek can sıkıcı.",
        "Keşke siparişin[iz|] elin[iz|]e geçmiş olsaydı.",
        "Gelmeyen bir sipariş insanın canını sıkar.",
    ),
    resmi=(
        "Gelmeyen bir siparişin can sıktığını biliyoruz.",
        "Yazmanıza gerek kalmamasını isterdik.",
        "Size boş yere vakit kaybettirmek istemezdik.",
    ),
)


_APPROVAL = Fixed(
    "approval", "{urun} için iptal talebin[iz|]i onayladık (sipariş no: {siparis_no})."
)


def _cancellation(name: str, *, empathy: Free) -> Definition:
    return Definition(
        name,
        audience=Audience.CUSTOMER,
        must_say=(Element.AMOUNT, Element.PROMISE),
        variables={
            **CUSTOMER,
            **WAITED,
            **REFUND,
            **CALCULATION,
            **ENDED,
            **NOT_INCLUDED,
            "kismi": YesNo(),
        },
        subject=(
            "{siparis_no} numaralı siparişin[iz|]in [kismi ? kısmi iptalini | iptalini] onayladık"
        ),
        paragraphs=[
            [OPENING, _APPROVAL, ENDED_SENTENCE, WAITED_SENTENCE, empathy],
            [
                Fixed(
                    "nothing_to_do",
                    (
                        Given(
                            ("havale_tutari",),
                            f"[kismi ? Siparişin[iz|]in {REST_STAYS} | Paket yine de gelirse teslim "
                            "almaman[ız|] yeterli.]",
                        ),
                        Given(
                            (),
                            "[Sizin|Senin] yapman[ız|] gereken bir şey yok; [kismi ? "
                            f"siparişin[iz|]in {REST_STAYS} | paket yine de gelirse teslim almaman[ız|] "
                            "yeterli.]",
                        ),
                    ),
                ),
            ],
            [NOT_CANCELLED_SENTENCE],
            [
                REFUND_SENTENCE,
                CALCULATION_SENTENCE,
                IBAN_SENTENCE,
                BANK_SENTENCE,
            ],
            [CLOSING],
        ],
    )


_CANCELLATION_APPROVED = _cancellation("cancellation_approved", empathy=_CANCELLATION_EMPATHY)
_UNDELIVERED_CANCELLED = _cancellation("undelivered_cancelled", empathy=_UNDELIVERED_EMPATHY)

DEFINITIONS = (_CANCELLATION_APPROVED, _UNDELIVERED_CANCELLED)
"""Senaryolar: the answers of this file."""
