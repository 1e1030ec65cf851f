"""Telafi cevapları: what a shop gives of its own will after a mistake of its own."""

from __future__ import annotations

from types import MappingProxyType

from ...returns import CompensationCause, CompensationForm
from ...sla import PromiseKind
from ..language.checks import Audience
from ..language.choices import Choice
from ..language.variables import AnyVariable, Commitment, Done, Variable
from ..letters.elements import Element
from ..letters.scenarios import Definition, Purpose
from ..letters.slots import Fixed, Free, Given
from ..turkish import Kind
from .parts import CLOSING, CUSTOMER, IBAN_SENTENCE, OPTIONAL, PERSONAL, REFUND

_GIFT_OPENING = Free(
    "compensation_opening",
    samimi=(
        "İçimde kalmasın diye bir şey daha yazıyorum.",
        "Bu kez iyi bir haberle geldim.",
        "Olanları öylece geçiştirmek istemedik.",
    ),
    resmi=(
        "Yaşananların ardından size yazmak istedik.",
        "Konuyu burada bırakmak istemedik.",
        "Yaşadığınız aksaklığı telafi etmek istedik.",
    ),
)
_GIFT_EMPATHY = Free(
    "compensation_empathy",
    samimi=(
        "Kaybettirdiğimiz vaktin karşılığı olmaz, yine de gönlün[üz|]ü almak isteriz.",
        "Küçük bir jest olarak kabul edersen[iz|] seviniriz.",
        "Olanı silmez, biliyoruz; içimizden geldi.",
    ),
    resmi=(
        "Kaybettiğiniz zamanın karşılığı olmadığını biliyoruz.",
        "İyi niyetimizin bir ifadesi olarak kabul etmenizi dileriz.",
        "Olanı silmese de gönlünüzü almak isteriz.",
    ),
)
_GIFT: dict[str, AnyVariable] = {
    "musteri": CUSTOMER["musteri"],
    "siparis_no": CUSTOMER["siparis_no"],
    "urun": Variable(Kind.PRODUCT_TITLE, need=OPTIONAL),
    "olay": Choice(
        MappingProxyType(
            {
                CompensationCause.LATE_DELIVERY: "siparişin[iz|]in geciken teslimatı",
                CompensationCause.DEFECT: "siparişin[iz|]de kusurlu çıkan ürün",
                CompensationCause.WRONG_ITEM: "siparişin[iz|]de yanlış gönderdiğimiz ürün",
            }
        )
    ),
    "tutar": Variable(Kind.MONEY, privacy=PERSONAL),
}
_BESIDE_RIGHTS = Fixed("beside_rights", "Bunu yasal hakların[ız|]a ek olarak veriyoruz.")
_COMPENSATION_GIVEN = Definition(
    "compensation_given",
    audience=Audience.CUSTOMER,
    must_say=(Element.AMOUNT,),
    variables={
        **_GIFT,
        "bicim": Choice(
            MappingProxyType(
                {
                    CompensationForm.STORE_CREDIT: "mağaza bakiyen[iz|]e",
                    CompensationForm.MONEY: "hesabın[ız|]a",
                }
            )
        ),
        "telafi_sozu": Commitment(PromiseKind.REFUND, need=OPTIONAL),
        "verildi_gunu": Done(need=OPTIONAL),
        "havale_tutari": REFUND["havale_tutari"],
        "form_adresi": REFUND["form_adresi"],
    },
    subject="{siparis_no} numaralı siparişin[iz|] için telafi",
    paragraphs=[
        [
            _GIFT_OPENING,
            Fixed(
                "gift",
                (
                    Given(
                        ("verildi_gunu",),
                        "{siparis_no} numaralı {olay}[[ ({urun})]] için {verildi_gunu} günü {bicim} "
                        "{tutar} aktardık.",
                    ),
                    Given(
                        ("telafi_sozu",),
                        "{siparis_no} numaralı {olay}[[ ({urun})]] için {telafi_sozu} {bicim} {tutar} "
                        "aktaracağız.",
                    ),
                    Given(
                        (),
                        "{siparis_no} numaralı {olay}[[ ({urun})]] için {bicim} {tutar} aktarıyoruz.",
                    ),
                ),
            ),
            IBAN_SENTENCE,
        ],
        [_BESIDE_RIGHTS, _GIFT_EMPATHY],
        [CLOSING],
    ],
)
_COMPENSATION_COUPON = Definition(
    "compensation_coupon",
    audience=Audience.CUSTOMER,
    purpose=Purpose.PROMOTION,
    must_say=(Element.AMOUNT,),
    variables={
        **_GIFT,
        "kupon": Variable(Kind.CODE, need=OPTIONAL, privacy=PERSONAL),
        "gecerli": Variable(Kind.DATE, need=OPTIONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|] için telafi çeki",
    paragraphs=[
        [
            _GIFT_OPENING,
            Fixed(
                "gift",
                "{siparis_no} numaralı {olay}[[ ({urun})]] için {tutar} değerinde bir "
                "alışveriş çeki hazırladık.[[ Çek kodun[uz|]: {kupon}.]]"
                "[[ Son kullanım günü: {gecerli}.]]",
            ),
        ],
        [_BESIDE_RIGHTS, _GIFT_EMPATHY],
        [CLOSING],
    ],
)

DEFINITIONS = (_COMPENSATION_GIVEN, _COMPENSATION_COUPON)
"""Senaryolar: the answers of this file."""
