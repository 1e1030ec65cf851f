"""Geciken iadenin cevapları: a refund that should have been paid already, in private and where everybody reads."""

from __future__ import annotations

from ..language.checks import Audience
from ..language.choices import YesNo
from ..language.declarations import Past
from ..language.variables import AnyVariable, Done, Variable
from ..letters.elements import Element
from ..letters.farewell import Farewell
from ..letters.scenarios import Definition
from ..letters.slots import SILENT, Fixed, Free, Given
from ..turkish import Kind
from .parts import (
    BANK_SENTENCE,
    BEGUN_REFUND,
    CLOSING,
    CUSTOMER,
    IBAN_SENTENCE,
    OPTIONAL,
    PERSONAL,
    PRIVATE_WAY,
    REFUND,
    ROUTE,
    SHARES,
    SHARES_TEXT,
    WHEN,
)
from .sums import CALCULATION, CALCULATION_ASIDE, KEPT_BACK, KEPT_BACK_SENTENCE

_OPENING = Free(
    "late_refund_opening",
    samimi=(
        "Haklısın[ız|], paran[ız|]ı vaktinde göndermedik.",
        "Geciken bu ödeme için mahcubum.",
        "[Sizi|Seni] haklı olarak kızdırdık.",
    ),
    resmi=(
        "Haklısınız, ödemenizi zamanında göndermeliydik.",
        "Geciken bu ödeme için mahcubuz.",
        "Tepkinizde haklısınız.",
    ),
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
    "overdue",
    "{urun} için para iaden[iz|]i en geç {son_gun} günü yapmalıydık, geciktirdik; özür dileriz.",
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
    subject="{urun} için para iaden[iz|]",
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
_INTEREST_TO_COME = Fixed(
    "interest_to_come",
    (
        Given(
            ("faiz_acik",),
            "[faiz_acik ? Kanuni faiz bu tutara dahil değil, onu ayrıca hesaplayıp ödeyeceğiz. |]",
        ),
        SILENT,
    ),
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
        "faiz_acik": YesNo(need=OPTIONAL),
        "basladi": REFUND["basladi"],
        **CALCULATION,
        **KEPT_BACK,
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
                        "{siparis_no} numaralı siparişin[iz|] için {tutar|belirtme} {iade_yolu} "
                        "{odendi_gunu} günü iade ettik"
                    ),
                    to_do=(
                        BEGUN_REFUND
                        + "{siparis_no} numaralı siparişin[iz|] için {tutar|belirtme} {iade_yolu} "
                        "{iade_sozu} iade edeceğiz"
                    ),
                    private="",
                ),
            ),
            Fixed("shares", SHARES_TEXT),
            CALCULATION_ASIDE,
            KEPT_BACK_SENTENCE,
            _INTEREST_TO_COME,
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [CLOSING],
    ],
)

DEFINITIONS = (_REFUND_OVERDUE_PUBLIC, _REFUND_OVERDUE)
"""Senaryolar: the answers of this file."""
