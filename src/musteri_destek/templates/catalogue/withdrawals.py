"""Cayma cevapları: goods that go back because the customer changed their mind."""

from __future__ import annotations

from ..language.checks import Audience
from ..language.variables import AnyVariable, Variable
from ..letters.elements import Element
from ..letters.scenarios import Definition
from ..letters.slots import SILENT, Fixed, Free, Given
from ..turkish import Kind
from .apologies import ANY_APOLOGY, ANY_CAUSE
from .lateness import WAITED, WAITED_SENTENCE
from .parts import (
    BANK_SENTENCE,
    CLOSING,
    CUSTOMER,
    FEES,
    IBAN_SENTENCE,
    OPTIONAL,
    PERSONAL,
    REFUND,
    REFUND_SENTENCE,
    SEND_BACK,
    SEND_BACK_SENTENCE,
    WHEN,
)
from .sums import (
    CALCULATION,
    CALCULATION_SENTENCE,
    ENDED,
    ENDED_SENTENCE,
    KEPT_BACK,
    KEPT_BACK_SENTENCE,
    NOT_INCLUDED,
    NOT_INCLUDED_SENTENCE,
)

_OPENING = Free(
    "withdrawal_opening",
    samimi=(
        "Bize haber verdiğin[iz|] için teşekkürler.",
        "İaden[iz|]le ben ilgileniyorum, adım adım anlatayım.",
        "Mesajın[ız|] bana geldi, birlikte kolayca halledelim.",
    ),
    resmi=(
        "Bize haber verdiğiniz için teşekkür ederiz.",
        "İadenizle bizzat ilgileniyorum.",
        "İzleyeceğimiz adımları aşağıda bulabilirsiniz.",
    ),
)
_EMPATHY = Free(
    "withdrawal_empathy",
    samimi=(
        "Bu işin [sizi|seni] uğraştırmasını istemeyiz.",
        "İade de alışverişin bir parçası, bunu iyi biliyoruz.",
        "Adımlar kısa, gözün[üz|]de büyümesin.",
    ),
    resmi=(
        "Bunun size yük olmamasını isteriz.",
        "Kararınızı saygıyla karşılıyoruz.",
        "Süreci olabildiğince kolaylaştırmak isteriz.",
    ),
)
_APPROVAL = Fixed(
    "approval",
    "{urun} için iade talebin[iz|]i onayladık (sipariş no: {siparis_no}).",
)

_COMES_BACK: dict[str, AnyVariable] = {
    "geri_gelen": Variable(Kind.PRODUCT_TITLE, need=OPTIONAL),
    "durdurulan": Variable(Kind.PRODUCT_TITLE, need=OPTIONAL),
    **ENDED,
}
_COMES_BACK_SENTENCE = Fixed(
    "comes_back",
    "[[Bize geri gelecek olan yalnızca şu: {geri_gelen}.]][[ {durdurulan} için "
    "teslimatı durduruyoruz; yine de gelirse bize haber vermen[iz|] yeterli.]]",
)

_RETURN_APPROVED = Definition(
    "return_approved",
    audience=Audience.CUSTOMER,
    must_say=(Element.AMOUNT, Element.PROMISE),
    variables={
        **CUSTOMER,
        **SEND_BACK,
        **ANY_CAUSE,
        **_COMES_BACK,
        **REFUND,
        **CALCULATION,
        **KEPT_BACK,
        **NOT_INCLUDED,
    },
    subject="{siparis_no} numaralı siparişin[iz|]in iadesini onayladık",
    paragraphs=[
        [_OPENING, _EMPATHY, _APPROVAL, ENDED_SENTENCE, ANY_APOLOGY],
        [_COMES_BACK_SENTENCE, SEND_BACK_SENTENCE],
        [NOT_INCLUDED_SENTENCE],
        [
            REFUND_SENTENCE,
            CALCULATION_SENTENCE,
            KEPT_BACK_SENTENCE,
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [CLOSING],
    ],
)

_REFUND_BY_TRANSFER = Definition(
    "refund_by_transfer",
    audience=Audience.CUSTOMER,
    must_say=(Element.AMOUNT, Element.PROMISE),
    variables={
        **CUSTOMER,
        **SEND_BACK,
        **WAITED,
        **_COMES_BACK,
        **NOT_INCLUDED,
        "tutar": REFUND["tutar"],
        "ucretler": FEES,
        **CALCULATION,
        **KEPT_BACK,
        **WHEN,
        "form_adresi": Variable(Kind.URL, need=OPTIONAL, privacy=PERSONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|]in iadesi: IBAN'ın[ız|]a havale",
    paragraphs=[
        [_OPENING, _EMPATHY, _APPROVAL, ENDED_SENTENCE, WAITED_SENTENCE],
        [
            Fixed(
                "transfer",
                (
                    Given(
                        ("odendi_gunu",),
                        "İade tutarın[ız|] {tutar}[[; {ucretler} de bunun içinde]]. Bu tutarı "
                        "{odendi_gunu} günü kendi adın[ız|]a kayıtlı IBAN'a havale ettik.",
                    ),
                    Given(
                        ("iade_sozu",),
                        "İade tutarın[ız|] {tutar}[[; {ucretler} de bunun içinde]]. Bu tutarı "
                        "{iade_sozu} kendi adın[ız|]a kayıtlı IBAN'a havale edeceğiz.",
                        short="{tutar|belirtme} {iade_sozu} adın[ız|]a kayıtlı IBAN'a havale "
                        "edeceğiz.",
                    ),
                ),
            ),
            CALCULATION_SENTENCE,
            KEPT_BACK_SENTENCE,
            Fixed(
                "no_voucher",
                "İaden[iz|]i para olarak yapıyoruz; hediye çeki kabul etmek zorunda değilsin[iz|].",
                need=OPTIONAL,
            ),
            BANK_SENTENCE,
        ],
        [
            Fixed(
                "secure_form",
                (
                    Given(
                        ("iade_sozu",),
                        "IBAN'ın[ız|]ı yalnızca mağazamızın güvenli formundan iletmen[iz|]i "
                        "rica ederiz"
                        "[[: {form_adresi}]]. Güvenliğin[iz|] için mesajda, yorumda ya da sosyal medyada "
                        "[paylaşmayın|paylaşma]. Hesabın [sizin|senin] adın[ız|]a olması yeterli.",
                        short="IBAN'ın[ız|]ı yalnızca mağazamızın güvenli formundan [iletin|ilet]"
                        "[[: {form_adresi}]]. Mesajda ya da yorumda [paylaşmayın|paylaşma].",
                    ),
                    SILENT,
                ),
            ),
        ],
        [_COMES_BACK_SENTENCE, SEND_BACK_SENTENCE],
        [NOT_INCLUDED_SENTENCE],
        [CLOSING],
    ],
)

_PARTIAL_RETURN_APPROVED = Definition(
    "partial_return_approved",
    audience=Audience.CUSTOMER,
    must_say=(Element.AMOUNT, Element.PROMISE),
    variables={
        **CUSTOMER,
        **SEND_BACK,
        **ANY_CAUSE,
        **_COMES_BACK,
        **REFUND,
        **CALCULATION,
        **KEPT_BACK,
        **NOT_INCLUDED,
        "kupon": Variable(Kind.CODE, need=OPTIONAL, privacy=PERSONAL),
    },
    subject="{siparis_no} numaralı siparişin[iz|]in kısmi iadesini onayladık",
    paragraphs=[
        [_OPENING, _EMPATHY, _APPROVAL, ENDED_SENTENCE, ANY_APOLOGY],
        [
            REFUND_SENTENCE,
            CALCULATION_SENTENCE,
            KEPT_BACK_SENTENCE,
            Fixed(
                "coupon_stays",
                "[[{kupon} kuponun[uz|] [sizde|sende] kalan ürünlerde aynen geçerli.]]",
            ),
            IBAN_SENTENCE,
            BANK_SENTENCE,
        ],
        [_COMES_BACK_SENTENCE, SEND_BACK_SENTENCE],
        [NOT_INCLUDED_SENTENCE],
        [CLOSING],
    ],
)

DEFINITIONS = (
    _RETURN_APPROVED,
    _REFUND_BY_TRANSFER,
    _PARTIAL_RETURN_APPROVED,
)
"""Senaryolar: the answers of this file."""
